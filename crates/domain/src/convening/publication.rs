//! The programme of a meeting and the information for its participants, in editions: drafted, then
//! public from the instant of an explicit act, and never changed afterwards. Rule: practice of the
//! aide-memoire (A/CONF.211/5; revised as Rev.1): a reader is told which sections changed from the
//! edition before. It refuses a sitting that ends before it begins and a section without words.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use similar::{ChangeTag, TextDiff};

use crate::law::costs::BudgetKey;
use crate::law::language::Language;
use crate::law::reading;
use crate::law::wording::Wording;
use crate::papers::symbol::NoSymbol;
use crate::people::person::PersonId;

/// An edition of something that is published again and again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition<T> {
    /// The number, from 1; the public ones have no gap.
    pub version: u32,
    /// What it says.
    pub says: T,
    /// When its text was kept.
    pub kept_at: Timestamp,
    /// By whom.
    pub kept_by: PersonId,
    /// From when on it is public, and by whose act; `None` for a draft.
    pub published: Option<(Timestamp, PersonId)>,
}

/// What is published in editions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The programme of the sittings.
    Programme,
    /// The information for participants.
    Information,
    /// The estimated costs of the meeting, or of a second budget.
    Estimate(Option<BudgetKey>),
}

impl Kind {
    /// The stable name; a second budget stands beside it.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Information => "information",
            Self::Estimate(_) => "estimate",
        }
    }

    /// Of which second budget it is, where it is of one.
    pub const fn budget(&self) -> Option<&BudgetKey> {
        match self {
            Self::Estimate(budget) => budget.as_ref(),
            Self::Programme | Self::Information => None,
        }
    }

    /// The kind of a stable name and a second budget; nothing where there is no such kind.
    pub fn of(code: &str, budget: Option<BudgetKey>) -> Option<Self> {
        match (code, budget) {
            ("programme", None) => Some(Self::Programme),
            ("information", None) => Some(Self::Information),
            ("estimate", budget) => Some(Self::Estimate(budget)),
            _ => None,
        }
    }
}

/// The last edition that is public.
pub fn standing<T>(all: &[Edition<T>]) -> Option<&Edition<T>> {
    all.iter().rev().find(|edition| edition.published.is_some())
}

/// The draft of the next edition.
pub fn draft<T>(all: &[Edition<T>]) -> Option<&Edition<T>> {
    all.iter().find(|edition| edition.published.is_none())
}

/// The programme: the sittings in the order in which they begin.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Programme {
    /// The sittings.
    pub sittings: Vec<Sitting>,
}

/// A sitting, by the clock of the venue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sitting {
    /// The day.
    pub on: Date,
    /// When it begins.
    pub from: Time,
    /// When it ends.
    pub until: Time,
    /// What it is.
    pub title: Wording,
}

/// Information for participants.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Information {
    /// The sections in their order.
    pub sections: Vec<Section>,
}

/// A section; its number stays its own through all editions, also when it is moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Its number.
    pub number: u16,
    /// The heading.
    pub heading: Wording,
    /// The text; an empty line parts paragraphs.
    pub text: Wording,
}

/// A fault with the field it stands in; no field where it is of the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The field: `symbol`, `file-fr`, `sitting-2-until`.
    pub field: String,
    /// What is wrong.
    pub wrong: Wrong,
}

impl Fault {
    /// A fault at a field.
    pub fn at(field: impl Into<String>, wrong: Wrong) -> Self {
        let field = field.into();
        Self { field, wrong }
    }
}

/// What is wrong with what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// It must be filled in.
    Missing,
    /// It is no symbol.
    Symbol(NoSymbol),
    /// It is no date.
    NoDate,
    /// It is no time of day.
    NoTime,
    /// A title stands in no language.
    NoTitle,
    /// There is no file in any language.
    NoFile,
    /// The file is no PDF.
    NotPdf,
    /// The file is too large.
    TooLarge,
    /// The text is too long.
    TooLong {
        /// The most characters.
        most: usize,
    },
    /// It ends before it begins.
    EndsFirst,
    /// A document under this symbol is published already; this is not its next version.
    AlreadyPublished,
    /// No other document under this symbol stands.
    NotStanding,
    /// There is nothing in it.
    Nothing,
    /// There are too many.
    TooMany {
        /// The most there may be.
        most: usize,
    },
}

impl Wrong {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Symbol(no) => no.code(),
            Self::NoDate => "no-date",
            Self::NoTime => "no-time",
            Self::NoTitle => "no-title",
            Self::NoFile => "no-file",
            Self::NotPdf => "not-pdf",
            Self::TooLarge => "too-large",
            Self::TooLong { .. } => "too-long",
            Self::EndsFirst => "ends-first",
            Self::AlreadyPublished => "already-published",
            Self::NotStanding => "not-standing",
            Self::Nothing => "nothing",
            Self::TooMany { .. } => "too-many",
        }
    }
}

/// The most sittings of a programme.
pub const MOST_SITTINGS: usize = 100;
/// The most sections of information.
pub const MOST_SECTIONS: usize = 60;
/// The most characters of a heading or title.
pub const MOST_HEADING: usize = 300;
/// The most characters of a section's text in one language.
pub const MOST_TEXT: usize = 20_000;

/// A sitting as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct TypedSitting {
    /// The day.
    pub on: String,
    /// When it begins.
    pub from: String,
    /// When it ends.
    pub until: String,
    /// The titles.
    pub title: Wording,
}

impl TypedSitting {
    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        let hours = [&self.on, &self.from, &self.until];
        hours.iter().all(|text| text.trim().is_empty()) && self.title.is_empty()
    }
}

impl From<&Sitting> for TypedSitting {
    fn from(sitting: &Sitting) -> Self {
        Self {
            on: sitting.on.to_string(),
            from: sitting.from.strftime("%H:%M").to_string(),
            until: sitting.until.strftime("%H:%M").to_string(),
            title: sitting.title.clone(),
        }
    }
}

/// Reads a programme; rows of which nothing was typed are none. Gives every fault at its field.
pub fn read_programme(typed: &[TypedSitting]) -> Result<Programme, Vec<Fault>> {
    let mut faults = Vec::new();
    let rows = typed.iter().enumerate().filter(|(_, row)| !row.is_empty());
    let read = |(at, row)| read_sitting(at, row, &mut faults);
    let mut sittings: Vec<Sitting> = rows.filter_map(read).collect();
    if typed.iter().all(TypedSitting::is_empty) {
        faults.push(Fault::at("sitting-0-on", Wrong::Nothing));
    }
    let most = MOST_SITTINGS;
    if typed.len() > most {
        faults.push(Fault::at("", Wrong::TooMany { most }));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    sittings.sort_by_key(|sitting| (sitting.on, sitting.from));
    Ok(Programme { sittings })
}

fn read_sitting(at: usize, row: &TypedSitting, faults: &mut Vec<Fault>) -> Option<Sitting> {
    let field = |name: &str| format!("sitting-{at}-{name}");
    let before = faults.len();
    let on = reading::date(&row.on);
    if on.is_none() {
        faults.push(Fault::at(field("on"), Wrong::NoDate));
    }
    let from = time(&row.from);
    if from.is_none() {
        faults.push(Fault::at(field("from"), Wrong::NoTime));
    }
    let until = time(&row.until);
    match (from, until) {
        (_, None) => faults.push(Fault::at(field("until"), Wrong::NoTime)),
        (Some(from), Some(until)) if until <= from => {
            faults.push(Fault::at(field("until"), Wrong::EndsFirst));
        }
        _ => {}
    }
    if row.title.is_empty() {
        faults.push(Fault::at(field("title-en"), Wrong::NoTitle));
    }
    faults.extend(too_long(&field("title"), &row.title, MOST_HEADING));
    if faults.len() > before {
        return None;
    }
    Some(Sitting {
        on: on?,
        from: from?,
        until: until?,
        title: row.title.clone(),
    })
}

/// A time of day in hours and minutes, as forms send it.
fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once(':')?;
    let two = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
    if !two(hour) || !two(minute) {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// Reads information for participants; sections of which nothing was typed are none, and those
/// without a number yet (0) get the next one that no edition used.
pub fn read_information(
    typed: &[Section],
    earlier: &[Edition<Information>],
) -> Result<Information, Vec<Fault>> {
    let mut faults = Vec::new();
    let used = earlier.iter().flat_map(|edition| &edition.says.sections);
    let highest = used.chain(typed).map(|section| section.number).max();
    let mut next = highest.unwrap_or_default();
    let mut sections: Vec<Section> = Vec::new();
    for (at, section) in typed.iter().enumerate() {
        if section.heading.is_empty() && section.text.is_empty() {
            continue;
        }
        let field = |name: &str| format!("section-{at}-{name}");
        if section.heading.is_empty() {
            faults.push(Fault::at(field("heading-en"), Wrong::NoTitle));
        }
        if section.text.is_empty() {
            faults.push(Fault::at(field("text-en"), Wrong::Missing));
        }
        faults.extend(too_long(&field("heading"), &section.heading, MOST_HEADING));
        faults.extend(too_long(&field("text"), &section.text, MOST_TEXT));
        let mut section = section.clone();
        let taken = sections.iter().any(|other| other.number == section.number);
        if section.number == 0 || taken {
            next = next.saturating_add(1);
            section.number = next;
        }
        sections.push(section);
    }
    if sections.is_empty() {
        faults.push(Fault::at("", Wrong::Nothing));
    }
    let most = MOST_SECTIONS;
    if typed.len() > most {
        faults.push(Fault::at("", Wrong::TooMany { most }));
    }
    if faults.is_empty() {
        Ok(Information { sections })
    } else {
        Err(faults)
    }
}

/// The faults of texts that are too long, each at the field of its language.
pub fn too_long(field: &str, texts: &Wording, most: usize) -> Vec<Fault> {
    let long = texts.iter().filter(|(_, text)| text.chars().count() > most);
    long.map(|(language, _)| Fault::at(format!("{field}-{language}"), Wrong::TooLong { most }))
        .collect()
}

/// A piece of a text beside its earlier wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// It stood before and stands still.
    Same(String),
    /// It was added.
    Added(String),
    /// It was taken out.
    Removed(String),
}

/// What happened to a section since the edition before, as a reader of one language sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It is new.
    New,
    /// Its words changed.
    Reworded {
        /// The heading beside the earlier one.
        heading: Vec<Piece>,
        /// The text beside the earlier one.
        text: Vec<Piece>,
    },
    /// It is gone.
    Gone,
}

/// The sections that changed, by number: those that stand in their order, then those that are gone.
/// A section that was only moved says the same, and is not among them.
pub fn difference(
    before: &Information,
    after: &Information,
    language: Language,
) -> Vec<(u16, Change)> {
    let old = |number| before.sections.iter().find(|old| old.number == number);
    let stands = |number| after.sections.iter().any(|new| new.number == number);
    let changed = after.sections.iter().filter_map(|new| {
        let change = match old(new.number) {
            None => Change::New,
            Some(old) => reworded(old, new, language)?,
        };
        Some((new.number, change))
    });
    let gone = before.sections.iter().filter(|old| !stands(old.number));
    changed
        .chain(gone.map(|old| (old.number, Change::Gone)))
        .collect()
}

fn reworded(old: &Section, new: &Section, language: Language) -> Option<Change> {
    let shown = |wording: &Wording| {
        let shown = wording.shown(language).map(|(_, text)| text);
        shown.unwrap_or_default().to_owned()
    };
    let (heading, text) = (shown(&old.heading), shown(&old.text));
    let (new_heading, new_text) = (shown(&new.heading), shown(&new.text));
    (heading != new_heading || text != new_text).then(|| Change::Reworded {
        heading: marked(&heading, &new_heading),
        text: marked(&text, &new_text),
    })
}

/// A text beside its earlier wording, word by word; neighbours of a kind are one piece.
///
/// ```
/// use domain::convening::publication::{Piece, marked};
/// let pieces = marked("Doors open at 9", "Doors open at 8");
/// assert_eq!(pieces[0], Piece::Same("Doors open at ".to_owned()));
/// assert_eq!(pieces[1], Piece::Removed("9".to_owned()));
/// assert_eq!(pieces[2], Piece::Added("8".to_owned()));
/// ```
pub fn marked(before: &str, after: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let difference = TextDiff::from_unicode_words(before, after);
    for change in difference.iter_all_changes() {
        let word = change.value();
        match (change.tag(), pieces.last_mut()) {
            (ChangeTag::Equal, Some(Piece::Same(text)))
            | (ChangeTag::Insert, Some(Piece::Added(text)))
            | (ChangeTag::Delete, Some(Piece::Removed(text))) => text.push_str(word),
            (ChangeTag::Equal, _) => pieces.push(Piece::Same(word.to_owned())),
            (ChangeTag::Insert, _) => pieces.push(Piece::Added(word.to_owned())),
            (ChangeTag::Delete, _) => pieces.push(Piece::Removed(word.to_owned())),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn en(text: &str) -> Wording {
        Wording::of([(Language::En, text.to_owned())])
    }

    fn section(number: u16, heading: &str, text: &str) -> Section {
        Section {
            number,
            heading: en(heading),
            text: en(text),
        }
    }

    fn sitting(on: &str, from: &str, until: &str, title: &str) -> TypedSitting {
        TypedSitting {
            on: on.to_owned(),
            from: from.to_owned(),
            until: until.to_owned(),
            title: en(title),
        }
    }

    fn codes<T: std::fmt::Debug>(read: Result<T, Vec<Fault>>) -> Vec<(String, &'static str)> {
        let faults = read.expect_err("faults");
        faults
            .into_iter()
            .map(|fault| (fault.field, fault.wrong.code()))
            .collect()
    }

    #[test]
    fn a_programme_stands_in_the_order_of_its_hours() {
        let typed = [
            sitting("2024-09-10", "15:00", "18:00", "Second sitting"),
            TypedSitting::default(),
            sitting("2024-09-10", "10:00", "13:00", "Opening"),
        ];
        let read = read_programme(&typed).expect("a programme");
        let first = &read.sittings[0];
        assert_eq!(first.on, date(2024, 9, 10));
        assert_eq!(
            (first.from, first.until),
            (time(10, 0, 0, 0), time(13, 0, 0, 0))
        );
        let again: Vec<TypedSitting> = read.sittings.iter().map(TypedSitting::from).collect();
        assert_eq!(again, [typed[2].clone(), typed[0].clone()]);
    }

    #[test]
    fn a_programme_tells_every_fault_at_its_field() {
        let typed = [
            sitting("2024-09-31", "9:00", "24:00", ""),
            sitting("2024-09-10", "13:00", "13:00", "Lunch"),
        ];
        let expected = [
            ("sitting-0-on", "no-date"),
            ("sitting-0-from", "no-time"),
            ("sitting-0-until", "no-time"),
            ("sitting-0-title-en", "no-title"),
            ("sitting-1-until", "ends-first"),
        ];
        let expected = expected.map(|(field, code)| (field.to_owned(), code));
        assert_eq!(codes(read_programme(&typed)), expected);
        let none = [("sitting-0-on".to_owned(), "nothing")];
        assert_eq!(codes(read_programme(&[])), none);
        let many = vec![typed[1].clone(); MOST_SITTINGS + 1];
        let found = codes(read_programme(&many));
        assert_eq!(found.last(), Some(&(String::new(), "too-many")));
    }

    #[test]
    fn a_section_keeps_its_number_and_a_new_one_never_takes_an_old() {
        let edition = Edition {
            version: 1,
            says: Information {
                sections: vec![
                    section(1, "Visas", "Ask early."),
                    section(5, "Maps", "None."),
                ],
            },
            kept_at: Timestamp::UNIX_EPOCH,
            kept_by: PersonId(uuid::Uuid::nil()),
            published: None,
        };
        let typed = [
            section(0, "Badges", "At the gate."),
            section(1, "Visas", "Ask early."),
            section(1, "Hotels", "Many."),
            section(0, "", ""),
        ];
        let read = read_information(&typed, &[edition]).expect("information");
        let numbers: Vec<u16> = read.sections.iter().map(|section| section.number).collect();
        assert_eq!(numbers, [6, 1, 7]);
    }

    #[test]
    fn information_tells_every_fault_at_its_field() {
        let long = "x".repeat(MOST_HEADING + 1);
        let typed = [section(0, "", "text"), section(0, &long, "")];
        let expected = [
            ("section-0-heading-en", "no-title"),
            ("section-1-text-en", "missing"),
            ("section-1-heading-en", "too-long"),
        ];
        let expected = expected.map(|(field, code)| (field.to_owned(), code));
        assert_eq!(codes(read_information(&typed, &[])), expected);
        assert_eq!(
            codes(read_information(&[], &[])),
            [(String::new(), "nothing")]
        );
    }

    #[test]
    fn what_changed_is_told_section_by_section() {
        let before = Information {
            sections: vec![
                section(1, "Visas", "Ask early."),
                section(2, "Badges", "From 8 to 9 at the gate."),
                section(3, "Masks", "Wear one."),
            ],
        };
        let after = Information {
            sections: vec![
                section(2, "Badges", "From 7 to 9 at the gate."),
                section(1, "Visas", "Ask early."),
                section(4, "Maps", "See the wall."),
            ],
        };
        let text = vec![
            Piece::Same("From ".to_owned()),
            Piece::Removed("8".to_owned()),
            Piece::Added("7".to_owned()),
            Piece::Same(" to 9 at the gate.".to_owned()),
        ];
        let heading = vec![Piece::Same("Badges".to_owned())];
        let expected = vec![
            (2, Change::Reworded { heading, text }),
            (4, Change::New),
            (3, Change::Gone),
        ];
        assert_eq!(difference(&before, &after, Language::En), expected);
        assert_eq!(difference(&after, &after, Language::Ar), []);
    }

    #[test]
    fn a_translation_that_came_later_changed_for_its_readers_alone() {
        let of = |texts: &[(Language, &str)]| Information {
            sections: vec![Section {
                number: 1,
                heading: en("Visas"),
                text: Wording::of(texts.iter().map(|(l, t)| (*l, (*t).to_owned()))),
            }],
        };
        let before = of(&[(Language::En, "Ask early.")]);
        let after = of(&[(Language::En, "Ask early."), (Language::Zh, "请尽早申请。")]);
        assert_eq!(difference(&before, &after, Language::En), []);
        assert_eq!(difference(&before, &after, Language::Zh).len(), 1);
    }

    #[test]
    fn the_pieces_make_up_both_wordings_again() {
        let cases = [
            ("", "new"),
            ("old", ""),
            ("会议在九点开始。", "会议在十点开始。"),
            ("تفتح الأبواب في التاسعة", "تفتح الأبواب في الثامنة"),
            ("a\n\nb", "a\n\nc\n\nb"),
        ];
        for (before, after) in cases {
            let (mut old, mut new) = (String::new(), String::new());
            for piece in marked(before, after) {
                match piece {
                    Piece::Same(text) => {
                        old.push_str(&text);
                        new.push_str(&text);
                    }
                    Piece::Removed(text) => old.push_str(&text),
                    Piece::Added(text) => new.push_str(&text),
                }
            }
            assert_eq!((old.as_str(), new.as_str()), (before, after));
        }
        let chinese = marked("会议在九点开始。", "会议在十点开始。");
        assert_eq!(chinese[0], Piece::Same("会议在".to_owned()));
    }
}
