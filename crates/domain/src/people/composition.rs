//! The composition of a delegation: its members in the order the mission gives, read from what was
//! typed. Every fault is found at once and stands beside its field; nothing typed is changed or
//! lost. Rule: rule 1 of the rules of procedure read for treaty meetings (head, other
//! representatives, alternates, advisers, no maximum). It decides nothing about credentials.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use uuid::Uuid;

/// How many members one delegation may name.
pub const MOST_MEMBERS: usize = 1_000;
/// The longest name, in characters.
pub const LONGEST_NAME: usize = 120;
/// The longest function, in characters.
pub const LONGEST_FUNCTION: usize = 200;
/// The longest courtesy title, in characters.
pub const LONGEST_TITLE: usize = 40;

/// In what capacity a member takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Capacity {
    /// Heads the delegation.
    Head,
    /// Deputy head.
    Deputy,
    /// Alternate representative.
    Alternate,
    /// Representative.
    Representative,
    /// Adviser.
    Adviser,
}

impl Capacity {
    /// All capacities, in the order of protocol.
    pub const ALL: [Self; 5] = [
        Self::Head,
        Self::Deputy,
        Self::Alternate,
        Self::Representative,
        Self::Adviser,
    ];

    /// The name in files, forms and commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Deputy => "deputy",
            Self::Alternate => "alternate",
            Self::Representative => "representative",
            Self::Adviser => "adviser",
        }
    }
}

/// A courtesy title the house knows in six languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Courtesy {
    /// Mr.
    Mr,
    /// Ms.
    Ms,
    /// His Excellency Mr.
    HisExcellency,
    /// Her Excellency Ms.
    HerExcellency,
    /// Dr.
    Dr,
}

impl Courtesy {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::HisExcellency,
        Self::HerExcellency,
        Self::Mr,
        Self::Ms,
        Self::Dr,
    ];

    /// The name in files, forms and commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Mr => "mr",
            Self::Ms => "ms",
            Self::HisExcellency => "his_excellency",
            Self::HerExcellency => "her_excellency",
            Self::Dr => "dr",
        }
    }
}

/// The title before a name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Title {
    /// None.
    None,
    /// One the house writes in the language of the list.
    Known(Courtesy),
    /// One it does not know: it stands as it was written, and the desk sees that it is so.
    AsWritten(String),
}

impl Title {
    /// Reads a title: a code the house knows, or words that stand as written.
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        let known = Courtesy::ALL.into_iter().find(|known| known.code() == text);
        match known {
            Some(known) => Self::Known(known),
            None if text.is_empty() => Self::None,
            None => Self::AsWritten(text.to_owned()),
        }
    }

    /// The text that reads back as this title.
    pub fn as_text(&self) -> &str {
        match self {
            Self::None => "",
            Self::Known(courtesy) => courtesy.code(),
            Self::AsWritten(words) => words,
        }
    }
}

/// Which part of a name comes first when it is written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameOrder {
    /// Given names, then the family name.
    #[default]
    GivenFirst,
    /// The family name, then given names.
    FamilyFirst,
}

impl NameOrder {
    /// The name in files, forms and commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::GivenFirst => "given_first",
            Self::FamilyFirst => "family_first",
        }
    }

    /// Reads a code; what is not `family_first` is the usual order.
    pub fn read(text: &str) -> Self {
        if text == Self::FamilyFirst.code() {
            Self::FamilyFirst
        } else {
            Self::GivenFirst
        }
    }
}

/// A member of a delegation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Stays the same from version to version, so that a change of name is no change of person.
    pub id: Uuid,
    /// In what capacity.
    pub capacity: Capacity,
    /// The title before the name.
    pub title: Title,
    /// Given names, in Latin letters.
    pub given: String,
    /// The family name, in Latin letters; may stand alone.
    pub family: String,
    /// Which comes first.
    pub order: NameOrder,
    /// The name in its own script, where it has another.
    pub own_script: String,
    /// The function: `Ambassador, Permanent Representative`.
    pub function: String,
}

impl Member {
    /// The name written out in its own order, without title.
    pub fn full_name(&self) -> String {
        let parts = match self.order {
            NameOrder::GivenFirst => [&self.given, &self.family],
            NameOrder::FamilyFirst => [&self.family, &self.given],
        };
        let parts: Vec<&str> = parts
            .into_iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(" ")
    }

    /// What is left of the name when order, accents and capitals are seen through: two members with
    /// the same key may be the same person. A person says whether they are.
    pub fn name_key(&self) -> String {
        name_key(&format!("{} {}", self.given, self.family))
    }
}

/// See [`Member::name_key`].
pub fn name_key(name: &str) -> String {
    let plain: String = name
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let mut words: Vec<&str> = plain.split_whitespace().collect();
    words.sort_unstable();
    words.join(" ")
}

/// A member as it was typed: every field a text, nothing changed. It is what a draft keeps.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// The member's identifier.
    pub id: Uuid,
    /// The capacity's code.
    pub capacity: String,
    /// The title: a code or words.
    pub title: String,
    /// Given names.
    pub given: String,
    /// The family name.
    pub family: String,
    /// The order's code.
    pub order: String,
    /// The name in its own script.
    pub own_script: String,
    /// The function.
    pub function: String,
}

impl Typed {
    /// Whether nothing was typed: such a row is no member.
    pub fn is_blank(&self) -> bool {
        [
            &self.title,
            &self.given,
            &self.family,
            &self.own_script,
            &self.function,
        ]
        .into_iter()
        .all(|text| text.trim().is_empty())
    }
}

impl From<&Member> for Typed {
    fn from(member: &Member) -> Self {
        Self {
            id: member.id,
            capacity: member.capacity.code().to_owned(),
            title: member.title.as_text().to_owned(),
            given: member.given.clone(),
            family: member.family.clone(),
            order: member.order.code().to_owned(),
            own_script: member.own_script.clone(),
            function: member.function.clone(),
        }
    }
}

/// A field of a member's row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The capacity.
    Capacity,
    /// The title.
    Title,
    /// Given names.
    Given,
    /// The family name.
    Family,
    /// The name in its own script.
    OwnScript,
    /// The function.
    Function,
}

impl Field {
    /// The name in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Capacity => "capacity",
            Self::Title => "title",
            Self::Given => "given",
            Self::Family => "family",
            Self::OwnScript => "own_script",
            Self::Function => "function",
        }
    }
}

/// What is wrong with a composition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// Nobody is named.
    Nobody,
    /// Nobody heads the delegation.
    NoHead,
    /// More than one head.
    TwoHeads,
    /// More members than one delegation may name.
    TooMany {
        /// How many there may be.
        most: usize,
    },
    /// More members than an organization was given places.
    OverQuota {
        /// How many places there are.
        places: usize,
    },
    /// The same name twice.
    Twice,
    /// A name is wanting.
    NoName,
    /// No such capacity.
    NoSuchCapacity,
    /// Too long.
    TooLong {
        /// How many characters there may be.
        most: usize,
    },
    /// Invisible characters that turn the direction of the text around, or control it.
    Invisible,
}

impl Wrong {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::NoHead => "no-head",
            Self::TwoHeads => "two-heads",
            Self::TooMany { .. } => "too-many",
            Self::OverQuota { .. } => "over-quota",
            Self::Twice => "twice",
            Self::NoName => "no-name",
            Self::NoSuchCapacity => "no-such-capacity",
            Self::TooLong { .. } => "too-long",
            Self::Invisible => "invisible",
        }
    }
}

/// One fault of a composition and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompositionFault {
    /// The row, counted from 0 over the rows as typed; `None` for the composition as a whole.
    pub at: Option<(usize, Field)>,
    /// What is wrong.
    pub wrong: Wrong,
}

/// Reads a composition as typed: the members of the rows that are not blank, or every fault.
///
/// ```
/// use domain::people::composition::{Typed, read};
/// let head = Typed { capacity: "head".into(), family: "Silva".into(), ..Typed::default() };
/// let members = read(&[head, Typed::default()], None).expect("one head, one blank row");
/// assert_eq!(members.len(), 1);
/// ```
pub fn read(typed: &[Typed], places: Option<usize>) -> Result<Vec<Member>, Vec<CompositionFault>> {
    let mut faults = Vec::new();
    let mut members = Vec::new();
    let mut rows = Vec::new();
    let mut heads = Vec::new();
    let mut seen: HashMap<String, usize> = HashMap::new();
    let written = typed.iter().enumerate().filter(|(_, row)| !row.is_blank());
    for (row, typed) in written {
        let member = read_row(row, typed, &mut faults);
        if member.capacity == Capacity::Head && typed.capacity == Capacity::Head.code() {
            heads.push(row);
        }
        let key = member.name_key();
        if !key.is_empty() && seen.insert(key, row).is_some() {
            faults.push(at(row, Field::Family, Wrong::Twice));
        }
        members.push(member);
        rows.push(row);
    }
    faults_of_the_whole(&rows, &heads, places, &mut faults);
    if faults.is_empty() {
        Ok(members)
    } else {
        Err(faults)
    }
}

fn faults_of_the_whole(
    rows: &[usize],
    heads: &[usize],
    places: Option<usize>,
    faults: &mut Vec<CompositionFault>,
) {
    let mut whole = |wrong| faults.push(CompositionFault { at: None, wrong });
    match rows.len() {
        0 => return whole(Wrong::Nobody),
        many if many > MOST_MEMBERS => whole(Wrong::TooMany { most: MOST_MEMBERS }),
        _ => {}
    }
    if heads.is_empty() {
        whole(Wrong::NoHead);
    }
    // The first member for whom there is no place.
    if let Some((places, row)) = places.and_then(|places| Some((places, rows.get(places)?))) {
        faults.push(at(*row, Field::Family, Wrong::OverQuota { places }));
    }
    for row in heads.iter().skip(1) {
        faults.push(at(*row, Field::Capacity, Wrong::TwoHeads));
    }
}

fn read_row(row: usize, typed: &Typed, faults: &mut Vec<CompositionFault>) -> Member {
    let capacity = Capacity::ALL
        .into_iter()
        .find(|known| known.code() == typed.capacity.trim());
    if capacity.is_none() {
        faults.push(at(row, Field::Capacity, Wrong::NoSuchCapacity));
    }
    let fields = [
        (Field::Title, &typed.title, LONGEST_TITLE),
        (Field::Given, &typed.given, LONGEST_NAME),
        (Field::Family, &typed.family, LONGEST_NAME),
        (Field::OwnScript, &typed.own_script, LONGEST_NAME),
        (Field::Function, &typed.function, LONGEST_FUNCTION),
    ];
    for (field, text, most) in fields {
        if text.trim().chars().count() > most {
            faults.push(at(row, field, Wrong::TooLong { most }));
        }
        if text.trim().chars().any(is_invisible) {
            faults.push(at(row, field, Wrong::Invisible));
        }
    }
    if typed.family.trim().is_empty() && typed.given.trim().is_empty() {
        faults.push(at(row, Field::Family, Wrong::NoName));
    }
    let text = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    Member {
        id: typed.id,
        capacity: capacity.unwrap_or(Capacity::Representative),
        title: Title::read(&typed.title),
        given: text(&typed.given),
        family: text(&typed.family),
        order: NameOrder::read(&typed.order),
        own_script: text(&typed.own_script),
        function: text(&typed.function),
    }
}

/// Characters that control a text or turn its direction without being seen. The marks that scripts
/// need between letters (the joiners, and the marks of direction that bind nothing) are not these.
pub fn is_invisible(c: char) -> bool {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let hides = matches!(
        c,
        '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
    ) || matches!(c, '\u{e0000}'..='\u{e007f}');
    turns || hides || (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
}

const fn at(row: usize, field: Field, wrong: Wrong) -> CompositionFault {
    CompositionFault {
        at: Some((row, field)),
        wrong,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(capacity: &str, given: &str, family: &str) -> Typed {
        Typed {
            id: Uuid::from_u128(family.len() as u128),
            capacity: capacity.into(),
            given: given.into(),
            family: family.into(),
            ..Typed::default()
        }
    }

    fn wrongs(rows: &[Typed], places: Option<usize>) -> Vec<&'static str> {
        let faults = read(rows, places).expect_err("a fault");
        faults.iter().map(|fault| fault.wrong.code()).collect()
    }

    #[test]
    fn every_fault_is_found_at_once() {
        let rows = [
            typed("head", "Ana", &"x".repeat(500)),
            typed("head", "Li", "Wei"),
            typed("visitor", "", ""),
            Typed {
                function: "Adviser\u{202e}".into(),
                ..typed("adviser", "wei", "LI")
            },
        ];
        assert_eq!(
            wrongs(&rows, Some(2)),
            ["too-long", "invisible", "twice", "over-quota", "two-heads"],
            "a row without a word is no member"
        );
        let over = read(&rows, Some(2)).expect_err("a fault").remove(3);
        assert_eq!(
            over.at,
            Some((3, Field::Family)),
            "the third is one too many"
        );
        let faults = read(&rows, None).expect_err("a fault");
        assert_eq!(faults[0].at, Some((0, Field::Family)));
        assert_eq!(faults[1].at, Some((3, Field::Function)));
    }

    #[test]
    fn a_delegation_has_members_and_one_head() {
        assert_eq!(wrongs(&[], None), ["nobody"]);
        assert_eq!(wrongs(&[typed("head", " ", "")], None), ["nobody"]);
        assert_eq!(wrongs(&[typed("adviser", "A", "B")], None), ["no-head"]);
        let nameless = Typed {
            function: "Minister".into(),
            ..typed("head", "", "")
        };
        assert_eq!(wrongs(&[nameless], None), ["no-name"]);
        assert_eq!(
            wrongs(&[typed("x", "A", "B")], None),
            ["no-such-capacity", "no-head"]
        );
    }

    #[test]
    fn a_thousand_members_are_read_and_one_more_is_not() {
        let mut rows: Vec<Typed> = (0..MOST_MEMBERS)
            .map(|n| typed("adviser", "N", &format!("Name{n}")))
            .collect();
        rows[0].capacity = "head".into();
        assert_eq!(read(&rows, None).map(|members| members.len()), Ok(1_000));
        rows.push(typed("adviser", "N", "One more"));
        assert_eq!(wrongs(&rows, None), ["too-many"]);
    }

    #[test]
    fn what_scripts_need_between_letters_is_no_fault() {
        let name = Typed {
            own_script: "می\u{200c}رزا".into(),
            ..typed("head", "Mirza\u{200f}", "O’Connor-Łukasz <b>=1+1</b>")
        };
        let members = read(&[name], None).expect("no fault");
        assert_eq!(members[0].family, "O’Connor-Łukasz <b>=1+1</b>");
    }

    #[test]
    fn names_are_compared_without_order_accents_and_capitals() {
        assert_eq!(name_key("José María NÚÑEZ"), name_key("Nunez Jose-Maria"));
        assert_ne!(name_key("Anna Berg"), name_key("Anne Berg"));
    }

    #[test]
    fn a_title_that_nobody_knows_stands_as_written() {
        assert_eq!(Title::read(" mr "), Title::Known(Courtesy::Mr));
        assert_eq!(Title::read("Sheikh"), Title::AsWritten("Sheikh".into()));
        assert_eq!(Title::read("  "), Title::None);
        for title in [
            Title::None,
            Title::Known(Courtesy::Dr),
            Title::AsWritten("Don".into()),
        ] {
            assert_eq!(Title::read(title.as_text()), title);
        }
    }

    #[test]
    fn a_member_typed_out_reads_back() {
        let rows = [Typed {
            order: "family_first".into(),
            ..typed("head", "Wei", "Zhang")
        }];
        let members = read(&rows, None).expect("no fault");
        assert_eq!(members[0].full_name(), "Zhang Wei");
        assert_eq!(Typed::from(&members[0]), rows[0]);
    }
}
