//! A proposal: what was read of a composition in a mail's body and its files, before a person has
//! looked at it. Each member names the line it came from, and whatever was not understood is said;
//! nothing is dropped. It changes no delegation and decides nothing: a person accepts or types.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::composition::{Capacity, MOST_MEMBERS, NameOrder, Typed, name_key};

/// The longest text of a line that a proposal carries, in characters.
pub const LONGEST_LINE: usize = 300;
/// The most lines that are named as unread; one more says that there were more.
pub const MOST_UNREAD: usize = 500;

/// What was read of one or several papers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Proposal {
    /// The members, in the order of the paper.
    pub members: Vec<Proposed>,
    /// What was not read, or read and left out, and why.
    pub unread: Vec<Unread>,
}

/// A member as a paper seems to name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposed {
    /// The fields, as a person would have typed them. The identifier is nil.
    pub typed: Typed,
    /// Where it stands.
    pub from: Line,
    /// What was assumed.
    #[serde(default)]
    pub doubts: Vec<Doubt>,
}

/// A place in a paper.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Line {
    /// The file's name; empty for the mail's body.
    pub part: String,
    /// The line, paragraph or row, from 1; 0 for the file as a whole.
    pub at: u32,
    /// The text as it stands, cut to [`LONGEST_LINE`].
    pub text: String,
}

impl Line {
    /// A place and what stands there, cut to what a proposal carries.
    pub fn new(part: &str, at: u32, text: &str) -> Self {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Self {
            part: part.to_owned(),
            at,
            text: text.chars().take(LONGEST_LINE).collect(),
        }
    }
}

/// Something of a paper that gave no member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// Where it stands.
    pub from: Line,
    /// Why it gave none.
    pub why: Why,
}

/// Why a line or a file gave no member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It may name somebody, and nobody was recognized.
    NotUnderstood,
    /// It names somebody who does not attend.
    NotAttending,
    /// It names somebody who is no member: who signs, who is written to, whom to ask, a spouse.
    NotAMember,
    /// The file is a picture: a person must read it.
    PictureOnly,
    /// The file is locked with a password.
    Encrypted,
    /// Programs in the file were left out; its text was read.
    MacrosLeftOut,
    /// The file, or what it unfolds to, is larger than what is read.
    TooLarge,
    /// More rows, pages, lines or members than are read.
    TooMany,
    /// The file ends or contradicts itself.
    Broken,
    /// A kind of file that is not read.
    UnknownKind,
    /// The file holds no text.
    Empty,
}

impl Why {
    /// All reasons.
    pub const ALL: [Self; 11] = [
        Self::NotUnderstood,
        Self::NotAttending,
        Self::NotAMember,
        Self::PictureOnly,
        Self::Encrypted,
        Self::MacrosLeftOut,
        Self::TooLarge,
        Self::TooMany,
        Self::Broken,
        Self::UnknownKind,
        Self::Empty,
    ];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotUnderstood => "not-understood",
            Self::NotAttending => "not-attending",
            Self::NotAMember => "not-a-member",
            Self::PictureOnly => "picture-only",
            Self::Encrypted => "encrypted",
            Self::MacrosLeftOut => "macros-left-out",
            Self::TooLarge => "too-large",
            Self::TooMany => "too-many",
            Self::Broken => "broken",
            Self::UnknownKind => "unknown-kind",
            Self::Empty => "empty",
        }
    }
}

/// What was assumed of a proposed member; a person looks at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// The paper says no capacity; representative was assumed.
    CapacityAssumed,
    /// Which part of the name is the family name was assumed.
    NameOrderAssumed,
    /// The paper names more than one head.
    MoreThanOneHead,
    /// The paper gives one person two capacities; the first stands.
    TwoCapacities,
    /// The name stands in its own script alone; Latin letters are wanting.
    LatinWanting,
    /// The name seems to stand in a case of grammar.
    Inflected,
    /// A title the house does not know; it stands as it was written.
    TitleUnknown,
    /// The member was found in a sentence and not in a list.
    FromSentence,
    /// Part of a field was longer than it may be and was cut.
    Cut,
}

impl Doubt {
    /// All doubts.
    pub const ALL: [Self; 9] = [
        Self::CapacityAssumed,
        Self::NameOrderAssumed,
        Self::MoreThanOneHead,
        Self::TwoCapacities,
        Self::LatinWanting,
        Self::Inflected,
        Self::TitleUnknown,
        Self::FromSentence,
        Self::Cut,
    ];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CapacityAssumed => "capacity-assumed",
            Self::NameOrderAssumed => "name-order-assumed",
            Self::MoreThanOneHead => "more-than-one-head",
            Self::TwoCapacities => "two-capacities",
            Self::LatinWanting => "latin-wanting",
            Self::Inflected => "inflected",
            Self::TitleUnknown => "title-unknown",
            Self::FromSentence => "from-sentence",
            Self::Cut => "cut",
        }
    }
}

impl Proposal {
    /// What is said of files that nobody could read in time: each is named, for a person.
    pub fn unread(files: &[&str]) -> Self {
        let said = |name: &&str| Unread {
            from: Line::new(name, 0, ""),
            why: Why::Broken,
        };
        let body = Unread {
            from: Line::new("", 0, ""),
            why: Why::Broken,
        };
        Self {
            members: Vec::new(),
            unread: std::iter::once(body)
                .chain(files.iter().map(said))
                .collect(),
        }
    }
}

/// Puts the proposals of a mail's body and its files together: who stands in several is proposed
/// once, in the place and with the fields of the better source, and what one source leaves open
/// another may fill. The order is that of the paper that names most members.
///
/// ```
/// use domain::people::proposal::{Proposal, combine};
/// assert_eq!(combine(vec![Proposal::default()]), Proposal::default());
/// ```
pub fn combine(proposals: Vec<Proposal>) -> Proposal {
    let mut proposals = proposals;
    let mut unread: Vec<Unread> = Vec::new();
    for proposal in &mut proposals {
        unread.append(&mut proposal.unread);
    }
    proposals.sort_by_key(|proposal| std::cmp::Reverse(proposal.members.len()));
    let mut members: Vec<Proposed> = Vec::new();
    // The names as they are compared, beside the members: compared often, made once.
    let mut names: Vec<[String; 2]> = Vec::new();
    for proposed in proposals.into_iter().flat_map(|all| all.members) {
        let name = compared(&proposed.typed);
        if let Some(at) = names.iter().position(|known| same(known, &name)) {
            merge(&mut members[at], proposed);
            names[at] = compared(&members[at].typed);
        } else {
            members.push(proposed);
            names.push(name);
        }
    }
    if members.len() > MOST_MEMBERS {
        let over = members.split_off(MOST_MEMBERS);
        unread.extend(over.into_iter().map(|member| Unread {
            from: member.from,
            why: Why::TooMany,
        }));
    }
    doubt_heads(&mut members);
    Proposal { members, unread }
}

/// Marks every head after the first: a delegation has one.
fn doubt_heads(members: &mut [Proposed]) {
    let heads = members
        .iter_mut()
        .filter(|member| member.typed.capacity == Capacity::Head.code());
    for head in heads.skip(1) {
        if !head.doubts.contains(&Doubt::MoreThanOneHead) {
            head.doubts.push(Doubt::MoreThanOneHead);
        }
    }
}

/// Whether two proposed members are one person as far as names tell: the same words in any order,
/// or one name written shorter than the other, with at least two words in common.
fn same(one: &[String; 2], other: &[String; 2]) -> bool {
    same_words(&one[0], &other[0]) || same_words(&one[1], &other[1])
}

/// The name in Latin letters and in its own script, as names are compared.
fn compared(typed: &Typed) -> [String; 2] {
    let latin = name_key(&format!("{} {}", typed.given, typed.family));
    [latin, name_key(&typed.own_script)]
}

fn same_words(one: &str, other: &str) -> bool {
    if one.is_empty() || other.is_empty() {
        return false;
    }
    if one == other || one.replace(' ', "") == other.replace(' ', "") {
        return true;
    }
    let one: HashSet<&str> = one.split(' ').collect();
    let other: HashSet<&str> = other.split(' ').collect();
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let initial = |word: &str| {
        long.iter()
            .any(|full| word.chars().count() == 1 && full.starts_with(word))
    };
    short.len() >= 2
        && short.iter().filter(|word| word.chars().count() > 1).count() >= 1
        && short
            .iter()
            .all(|word| long.contains(word) || initial(word))
        && short
            .iter()
            .any(|word| word.chars().count() > 2 && long.contains(word))
}

/// How much a source says: a capacity that was read, words of the name, a function.
fn weight(member: &Proposed) -> usize {
    let typed = &member.typed;
    let words = |text: &str| text.split_whitespace().count();
    let open = member.doubts.contains(&Doubt::CapacityAssumed);
    let sentence = member.doubts.contains(&Doubt::FromSentence);
    words(&typed.given)
        + words(&typed.family)
        + words(&typed.own_script).min(1)
        + usize::from(!typed.function.is_empty()) * 2
        + usize::from(!typed.title.is_empty())
        + usize::from(!open) * 2
        + usize::from(!sentence)
}

/// Takes a second mention of a member into the first.
fn merge(known: &mut Proposed, other: Proposed) {
    let (mut better, worse) = if weight(&other) > weight(known) {
        (other, known.clone())
    } else {
        (known.clone(), other)
    };
    let open = |member: &Proposed| member.doubts.contains(&Doubt::CapacityAssumed);
    if open(&better) && !open(&worse) {
        better.typed.capacity.clone_from(&worse.typed.capacity);
        better
            .doubts
            .retain(|doubt| *doubt != Doubt::CapacityAssumed);
    } else if !open(&worse) && better.typed.capacity != worse.typed.capacity {
        more_said(&mut better, &worse);
    }
    fill(&mut better.typed.title, worse.typed.title);
    fill(&mut better.typed.function, worse.typed.function);
    fill(&mut better.typed.own_script, worse.typed.own_script);
    if better.typed.given.is_empty() && better.typed.family.is_empty() {
        better.typed.given = worse.typed.given;
        better.typed.family = worse.typed.family;
        better.typed.order = worse.typed.order;
        better.doubts.retain(|doubt| *doubt != Doubt::LatinWanting);
    }
    *known = better;
}

/// Two capacities for one person: `member` says least, so the other one stands; between two others
/// a person decides.
fn more_said(better: &mut Proposed, worse: &Proposed) {
    let plain = Capacity::Representative.code();
    if better.typed.capacity == plain {
        better.typed.capacity.clone_from(&worse.typed.capacity);
    } else if worse.typed.capacity != plain && !better.doubts.contains(&Doubt::TwoCapacities) {
        better.doubts.push(Doubt::TwoCapacities);
    }
}

fn fill(wanting: &mut String, other: String) {
    if wanting.is_empty() {
        *wanting = other;
    }
}

impl Proposed {
    /// The name as it would be written out, Latin letters first.
    pub fn name(&self) -> String {
        let typed = &self.typed;
        let parts = match NameOrder::read(&typed.order) {
            NameOrder::GivenFirst => [&typed.given, &typed.family],
            NameOrder::FamilyFirst => [&typed.family, &typed.given],
        };
        let parts: Vec<&str> = parts
            .into_iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        if parts.is_empty() {
            typed.own_script.clone()
        } else {
            parts.join(" ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proposed(part: &str, capacity: &str, given: &str, family: &str) -> Proposed {
        Proposed {
            typed: Typed {
                capacity: capacity.into(),
                given: given.into(),
                family: family.into(),
                ..Typed::default()
            },
            from: Line::new(part, 1, &format!("{given} {family}")),
            doubts: Vec::new(),
        }
    }

    fn of(members: Vec<Proposed>) -> Proposal {
        Proposal {
            members,
            unread: Vec::new(),
        }
    }

    #[test]
    fn who_stands_in_body_and_file_is_proposed_once_from_the_better_source() {
        let mut body = proposed("", "head", "Ana", "SILVA");
        body.doubts = vec![Doubt::FromSentence];
        let mut file = proposed("list.xlsx", "representative", "Ana Maria", "Silva");
        file.typed.function = "Ambassador".into();
        file.doubts = vec![Doubt::CapacityAssumed];
        let other = proposed("list.xlsx", "adviser", "Li", "Wei");
        let all = combine(vec![of(vec![body]), of(vec![file, other])]);
        assert_eq!(all.members.len(), 2);
        let ana = &all.members[0];
        assert_eq!(ana.typed.capacity, "head");
        assert_eq!(ana.typed.function, "Ambassador");
        assert_eq!(ana.from.part, "list.xlsx");
        assert_eq!(ana.doubts, []);
    }

    #[test]
    fn two_persons_of_one_family_stay_two() {
        let all = combine(vec![of(vec![
            proposed("", "head", "Ana", "Silva"),
            proposed("", "adviser", "Rui", "Silva"),
            proposed("", "head", "Ana", "Silveira"),
        ])]);
        assert_eq!(all.members.len(), 3);
        assert_eq!(all.members[2].doubts, [Doubt::MoreThanOneHead]);
    }

    #[test]
    fn two_capacities_are_a_doubt_and_member_says_least() {
        let twice = |one: &str, other: &str| {
            let member = |capacity| of(vec![proposed("", capacity, "Ana", "Silva")]);
            combine(vec![member(one), member(other)]).members.remove(0)
        };
        assert_eq!(twice("representative", "adviser").typed.capacity, "adviser");
        assert_eq!(twice("representative", "adviser").doubts, []);
        assert_eq!(twice("head", "adviser").doubts, [Doubt::TwoCapacities]);
    }

    #[test]
    fn a_proposal_is_handed_over_word_for_word() {
        let mut member = proposed("a.pdf", "head", "Ana", "Silva");
        member.doubts = Doubt::ALL.to_vec();
        let whole = Proposal {
            members: vec![member],
            unread: Why::ALL
                .into_iter()
                .map(|why| Unread {
                    from: Line::new("b.doc", 0, "x"),
                    why,
                })
                .collect(),
        };
        let json = serde_json::to_string(&whole).expect("values");
        assert_eq!(serde_json::from_str::<Proposal>(&json).ok(), Some(whole));
        for doubt in Doubt::ALL {
            assert!(json.contains(&format!("\"{}\"", doubt.code())));
        }
        for why in Why::ALL {
            assert!(json.contains(&format!("\"{}\"", why.code())));
        }
    }

    #[test]
    fn more_than_a_delegation_may_name_is_said() {
        let many = (0..=MOST_MEMBERS).map(|n| proposed("", "adviser", "N", &format!("Name{n}")));
        let all = combine(vec![of(many.collect())]);
        assert_eq!(all.members.len(), MOST_MEMBERS);
        assert_eq!(all.unread[0].why, Why::TooMany);
    }
}
