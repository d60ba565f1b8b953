//! The forms about requests, read from what was typed: every fault is found at once and stands at
//! its field; nothing typed is changed. It knows no rule of admission: what is well written may
//! still be refused.

use super::{Asked, Kind, MOST_PLACES, Profit};
use crate::convening::meeting::looks_like_email;
use crate::law::language::{Language, Sextet};
use crate::people::composition::is_invisible;

/// The longest name, acronym, address or name of a person.
pub const LONGEST_LINE: usize = 200;
/// The longest text: a purpose, reasons, a remark.
pub const LONGEST_TEXT: usize = 4_000;
/// The most files one request brings.
pub const MOST_FILES: usize = 3;
/// The largest file, in bytes.
pub const LARGEST_FILE: usize = 10 * 1024 * 1024;

/// A request as it was typed: every field a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed {
    /// The official name.
    pub name: String,
    /// The name in the six languages, where there is one.
    pub names: Sextet<String>,
    /// The name in Latin letters.
    pub latin: String,
    /// The acronym.
    pub acronym: String,
    /// The kind's code.
    pub kind: String,
    /// What it declares itself to be, by code.
    pub profit: String,
    /// Its purpose.
    pub purpose: String,
    /// How its activities agree with the object and purpose of the treaty.
    pub activities: String,
    /// Its website.
    pub website: String,
    /// The contact person.
    pub contact: String,
    /// The contact's address.
    pub email: String,
    /// The contact's language.
    pub language: String,
    /// How many places it asks for.
    pub places: String,
}

/// A field of a form about requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the fields of the request are explained there")]
pub enum Field {
    Name,
    NameIn(Language),
    Latin,
    Acronym,
    Kind,
    Profit,
    Purpose,
    Activities,
    Website,
    Contact,
    Email,
    Language,
    Places,
    Files,
    Received,
    Remark,
    Reasons,
    Basis,
    Effective,
    Correction,
}

impl Field {
    /// The name in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::NameIn(Language::Ar) => "name_ar",
            Self::NameIn(Language::Zh) => "name_zh",
            Self::NameIn(Language::En) => "name_en",
            Self::NameIn(Language::Fr) => "name_fr",
            Self::NameIn(Language::Ru) => "name_ru",
            Self::NameIn(Language::Es) => "name_es",
            Self::Latin => "latin",
            Self::Acronym => "acronym",
            Self::Kind => "kind",
            Self::Profit => "profit",
            Self::Purpose => "purpose",
            Self::Activities => "activities",
            Self::Website => "website",
            Self::Contact => "contact",
            Self::Email => "email",
            Self::Language => "language",
            Self::Places => "places",
            Self::Files => "files",
            Self::Received => "received",
            Self::Remark => "remark",
            Self::Reasons => "reasons",
            Self::Basis => "basis",
            Self::Effective => "effective",
            Self::Correction => "correction",
        }
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// It is empty and must not be.
    Wanting,
    /// Too long.
    TooLong {
        /// How many characters there may be.
        most: usize,
    },
    /// Invisible characters that turn the direction of the text around, or control it.
    Invisible,
    /// It is not written in Latin letters.
    NotLatin,
    /// It is no e-mail address.
    NoEmail,
    /// It is no address of a website.
    NoWebsite,
    /// It is none of the choices.
    NoChoice,
    /// It is no number from 1 to the most there may be.
    NoNumber {
        /// The most.
        most: u16,
    },
    /// It is no moment, or one to come.
    NoMoment,
    /// Too many files.
    TooMany {
        /// How many there may be.
        most: usize,
    },
    /// A file is too large.
    TooLarge,
    /// A file is not a PDF.
    NoPdf,
}

impl Wrong {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Wanting => "wanting",
            Self::TooLong { .. } => "too-long",
            Self::Invisible => "invisible",
            Self::NotLatin => "not-latin",
            Self::NoEmail => "no-email",
            Self::NoWebsite => "no-website",
            Self::NoChoice => "no-choice",
            Self::NoNumber { .. } => "no-number",
            Self::NoMoment => "no-moment",
            Self::TooMany { .. } => "too-many",
            Self::TooLarge => "too-large",
            Self::NoPdf => "no-pdf",
        }
    }
}

/// One fault of a form, at its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestFault {
    /// The field.
    pub field: Field,
    /// What is wrong.
    pub wrong: Wrong,
}

/// A fault at a field.
pub const fn at(field: Field, wrong: Wrong) -> RequestFault {
    RequestFault { field, wrong }
}

/// Reads a request as typed: what the organization says, or every fault.
pub fn read(typed: &Typed) -> Result<Asked, Vec<RequestFault>> {
    let mut all = Vec::new();
    let faults = &mut all;
    let name = line(Field::Name, &typed.name, Needed::Yes, faults);
    let names = Sextet::from_fn(|l| line(Field::NameIn(l), typed.names.get(l), Needed::No, faults));
    let latin = line(Field::Latin, &typed.latin, Needed::Yes, faults);
    judge(
        latin.is_empty() || is_latin(&latin),
        Field::Latin,
        Wrong::NotLatin,
        faults,
    );
    let acronym = line(Field::Acronym, &typed.acronym, Needed::No, faults);
    let kind = chosen(Field::Kind, Kind::ALL, Kind::code, &typed.kind, faults);
    let profit = chosen(
        Field::Profit,
        Profit::ALL,
        Profit::code,
        &typed.profit,
        faults,
    );
    let purpose = text(Field::Purpose, &typed.purpose, Needed::Yes, faults);
    let activities = text(Field::Activities, &typed.activities, Needed::Yes, faults);
    let website = line(Field::Website, &typed.website, Needed::No, faults);
    let on_net = website.is_empty() || looks_like_website(&website);
    judge(on_net, Field::Website, Wrong::NoWebsite, faults);
    let contact = line(Field::Contact, &typed.contact, Needed::Yes, faults);
    let email = read_email(&typed.email, faults);
    let code = |l: Language| l.code();
    let language = chosen(
        Field::Language,
        Language::ALL,
        code,
        &typed.language,
        faults,
    );
    let places = read_places(&typed.places).map_err(|fault| faults.push(fault));
    let (Some(kind), Some(profit), Some(language), Ok(places), true) =
        (kind, profit, language, places, faults.is_empty())
    else {
        return Err(all);
    };
    Ok(Asked {
        name,
        names,
        latin,
        acronym,
        kind,
        profit,
        purpose,
        activities,
        website,
        contact,
        email,
        language,
        places,
    })
}

fn line(field: Field, text: &str, needed: Needed, faults: &mut Vec<RequestFault>) -> String {
    check(field, text, LONGEST_LINE, needed, faults);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a field must be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needed {
    /// It must.
    Yes,
    /// It may stay empty.
    No,
}

/// Reads a text of several lines, with its faults.
pub fn text(field: Field, typed: &str, needed: Needed, faults: &mut Vec<RequestFault>) -> String {
    check(field, typed, LONGEST_TEXT, needed, faults);
    typed.trim().replace("\r\n", "\n")
}

/// Reads a number of places.
pub fn read_places(typed: &str) -> Result<u16, RequestFault> {
    let number = typed.trim().parse().ok();
    let number = number.filter(|number| (1..=MOST_PLACES).contains(number));
    number.ok_or(at(Field::Places, Wrong::NoNumber { most: MOST_PLACES }))
}

fn read_email(typed: &str, faults: &mut Vec<RequestFault>) -> String {
    let email = typed.trim().to_lowercase();
    let before = faults.len();
    check(Field::Email, &email, 254, Needed::Yes, faults);
    if faults.len() == before && !(looks_like_email(&email) && email.is_ascii()) {
        faults.push(at(Field::Email, Wrong::NoEmail));
    }
    email
}

fn check(field: Field, typed: &str, most: usize, needed: Needed, faults: &mut Vec<RequestFault>) {
    let typed = typed.trim();
    if typed.is_empty() && needed == Needed::Yes {
        faults.push(at(field, Wrong::Wanting));
    }
    if typed.chars().count() > most {
        faults.push(at(field, Wrong::TooLong { most }));
    }
    if typed.chars().any(is_invisible) {
        faults.push(at(field, Wrong::Invisible));
    }
}

fn judge(holds: bool, field: Field, wrong: Wrong, faults: &mut Vec<RequestFault>) {
    if !holds {
        faults.push(at(field, wrong));
    }
}

fn chosen<T: Copy, const N: usize>(
    field: Field,
    all: [T; N],
    code: impl Fn(T) -> &'static str,
    typed: &str,
    faults: &mut Vec<RequestFault>,
) -> Option<T> {
    let found = all.into_iter().find(|one| code(*one) == typed.trim());
    if found.is_none() {
        faults.push(at(field, Wrong::NoChoice));
    }
    found
}

/// Whether a name has letters, and every letter is Latin, with whatever accents.
fn is_latin(name: &str) -> bool {
    let latin = |c: char| {
        c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
    };
    let mut letters = name.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(latin)
}

fn looks_like_website(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let host = rest
        .unwrap_or(text)
        .split(['/', '?', '#'])
        .next()
        .unwrap_or_default();
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | ':');
    let begun = rest.is_some() || !text.contains("://");
    begun
        && host.contains('.')
        && host.chars().all(plain)
        && !host.starts_with('.')
        && !text
            .chars()
            .any(|c| c.is_whitespace() || "<>\"".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Typed {
        Typed {
            name: " Aide  et Secours ".into(),
            latin: "Aide et Secours".into(),
            kind: "non_governmental".into(),
            profit: "non_profit".into(),
            purpose: "a\r\nb".into(),
            activities: "clearance".into(),
            contact: "Zoé Ångström".into(),
            email: " Zoe@Aide.example ".into(),
            language: "fr".into(),
            places: "3".into(),
            ..Typed::default()
        }
    }

    fn faults(typed: &Typed) -> Vec<(&'static str, &'static str)> {
        let faults = read(typed).expect_err("a fault");
        let shown = |fault: &RequestFault| (fault.field.code(), fault.wrong.code());
        faults.iter().map(shown).collect()
    }

    #[test]
    fn a_request_reads_with_its_spaces_put_right() {
        let asked = read(&typed()).expect("no fault");
        assert_eq!(asked.name, "Aide et Secours");
        assert_eq!(asked.purpose, "a\nb");
        assert_eq!(
            (asked.email.as_str(), asked.places),
            ("zoe@aide.example", 3)
        );
    }

    #[test]
    fn what_is_wanting_is_named_field_by_field() {
        let wanting = [
            "name",
            "latin",
            "kind",
            "profit",
            "purpose",
            "activities",
            "contact",
            "email",
            "language",
            "places",
        ];
        let found = faults(&Typed::default());
        let fields: Vec<_> = found.iter().map(|(field, _)| *field).collect();
        assert_eq!(fields, wanting);
    }

    #[test]
    fn every_fault_is_found_at_once_and_at_its_field() {
        let mut hostile = typed();
        hostile.name = "x".repeat(500);
        hostile.names.ar = "اسم\u{202e}".into();
        hostile.latin = "Имя".into();
        hostile.website = "javascript://alert(1)".into();
        hostile.email = "nobody".into();
        hostile.language = "de".into();
        hostile.places = "51".into();
        assert_eq!(
            faults(&hostile),
            [
                ("name", "too-long"),
                ("name_ar", "invisible"),
                ("latin", "not-latin"),
                ("website", "no-website"),
                ("email", "no-email"),
                ("language", "no-choice"),
                ("places", "no-number"),
            ]
        );
        for places in ["0", "-1", "1.5", "", "99999999999"] {
            assert!(read_places(places).is_err(), "{places}");
        }
    }

    #[test]
    fn markup_and_formulas_are_names_like_others() {
        let mut odd = typed();
        odd.name = "=1+1 <b>x</b>".into();
        odd.website = "https://help.example/about?x=1".into();
        assert_eq!(
            read(&odd).map(|asked| asked.name),
            Ok("=1+1 <b>x</b>".into())
        );
    }

    #[test]
    fn a_website_is_one_of_the_net() {
        for good in [
            "help.example",
            "http://help.example",
            "https://ヘルプ.example/x",
        ] {
            assert!(looks_like_website(good), "{good}");
        }
        for bad in [
            "ftp://x.example",
            "https://",
            "x",
            "https://a b.example",
            "data://x.y",
        ] {
            assert!(!looks_like_website(bad), "{bad}");
        }
    }
}
