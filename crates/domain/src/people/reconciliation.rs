//! Two lists that must agree: the official list of a note or letter, and what was entered in the
//! portal. Here is what differs, one difference at a time, and the composition that results when
//! some are settled by the note. Rule: no badge unless the name is on the official list (the notes of
//! TPNW 1MSP and NPT 2020). It settles nothing: a person chooses for each difference.

mod cheapest;
mod fold;
mod matching;
mod name;
mod pairing;
mod question;
mod script;
mod settlement;
mod sieve;
mod sound;
mod word;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

pub use matching::{Certainty, Match, Reason, match_names};
pub use pairing::{Named, Pair, Pairing, SamePerson, in_two_delegations, pair};
pub use question::{NoQuestion, Question};
use serde::{Deserialize, Serialize};
pub use settlement::{
    Compared, Cover, Record, Refusal, Settled, Settlement, Versions, compare, covered, settle,
    versions,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::composition::{Capacity, Member, NameOrder, Title, Typed};

/// In what the two lists differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Stays the same while others are settled.
    pub identity: Identity,
    /// What differs.
    pub differs: Differs,
}

/// What names one difference: made of who it is about and in what, not of what is written there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity(String);

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<String> for Identity {
    /// From a form; what names no difference settles none.
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// One difference between the official list and what was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Differs {
    /// Another heads the delegation.
    Heads {
        /// By the official list.
        official: Option<Member>,
        /// As entered.
        entered: Option<Member>,
    },
    /// On the official list and not entered.
    OnlyOfficial(Member),
    /// Entered and not on the official list: no badge.
    OnlyEntered(Member),
    /// The name is written otherwise.
    NameWritten {
        /// By the official list.
        official: Member,
        /// As entered.
        entered: Member,
        /// Why they are taken for one person.
        matched: Match,
    },
    /// Another capacity.
    Capacity {
        /// By the official list.
        official: Capacity,
        /// As entered.
        entered: Member,
    },
    /// Another title.
    Title {
        /// By the official list.
        official: Title,
        /// As entered.
        entered: Member,
    },
    /// Another function.
    Function {
        /// By the official list.
        official: String,
        /// As entered.
        entered: Member,
    },
    /// Those who are on both stand in another order of precedence.
    Order {
        /// By the official list.
        official: Vec<Member>,
        /// As entered.
        entered: Vec<Member>,
    },
}

impl Differs {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Heads { .. } => "heads",
            Self::OnlyOfficial(_) => "only-official",
            Self::OnlyEntered(_) => "only-entered",
            Self::NameWritten { .. } => "name-written",
            Self::Capacity { .. } => "capacity",
            Self::Title { .. } => "title",
            Self::Function { .. } => "function",
            Self::Order { .. } => "order",
        }
    }
}

/// The official list beside what was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reconciliation {
    /// Who is who.
    pub pairing: Pairing,
    /// What differs: the heads, then by the official list, then who was only entered, then the order.
    pub differences: Vec<Difference>,
}

impl Reconciliation {
    /// Whether the lists agree.
    pub fn agrees(&self) -> bool {
        self.differences.is_empty()
    }
}

/// Which of the lists is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The note or letter.
    Official,
    /// What was entered.
    Entered,
}

impl Side {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Official, Self::Entered];

    /// The name in files, forms and commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Entered => "entered",
        }
    }
}

/// What the official list and the entries differ in; nothing where they agree.
///
/// Rule: no badge unless the name is on the official list, and the head is clearly indicated (CCM
/// 6MSP, TPNW 1MSP, NPT 2020). What the note is silent on (a title, a function, a name in its own
/// script) it does not contradict (practice).
pub fn reconcile(official: &[Member], entries: &[Member]) -> Reconciliation {
    let lists = Lists::of(official, entries);
    Reconciliation {
        differences: lists.differences(),
        pairing: lists.pairing,
    }
}

/// The composition when the chosen differences follow one side and all others the other, ready to
/// be submitted. The order in which they are chosen does not matter.
///
/// Two go together: who is made head by the note joins if not entered, and with an entered head who
/// is not on the note goes the office, since a delegation has one head (rule 1 of the rules of
/// procedure).
pub fn resolve(
    official: &[Member],
    entries: &[Member],
    chosen: &[Identity],
    side: Side,
) -> Vec<Typed> {
    let lists = Lists::of(official, entries);
    let chosen: BTreeSet<&Identity> = chosen.iter().collect();
    let taken: BTreeSet<Identity> = lists
        .differences()
        .into_iter()
        .map(|difference| difference.identity)
        .filter(|identity| chosen.contains(identity) == (side == Side::Official))
        .collect();
    lists.settled(&taken)
}

/// Both lists with who is who.
struct Lists<'a> {
    official: &'a [Member],
    entries: &'a [Member],
    pairing: Pairing,
    /// What names each member: the identifier, and where several have one, which of them.
    official_keys: Vec<String>,
    entered_keys: Vec<String>,
    /// Which pair a member is of, by its place on the official list and among the entries.
    by_official: HashMap<usize, usize>,
    by_entered: HashMap<usize, usize>,
    heads: Heads,
}

/// The places of both heads, each on its list, and whether they are one person.
struct Heads {
    official: Option<usize>,
    entered: Option<usize>,
    agree: bool,
}

impl<'a> Lists<'a> {
    fn of(official: &'a [Member], entries: &'a [Member]) -> Self {
        let pairing = pair(official, entries);
        let places = pairing.pairs.iter().enumerate();
        let by_official = places
            .clone()
            .map(|(at, pair)| (pair.official, at))
            .collect();
        let by_entered = places.map(|(at, pair)| (pair.entered, at)).collect();
        let heads = Heads::of(official, entries, &pairing);
        Self {
            official,
            entries,
            official_keys: keys(official),
            entered_keys: keys(entries),
            pairing,
            by_official,
            by_entered,
            heads,
        }
    }

    fn differences(&self) -> Vec<Difference> {
        let mut found = Vec::new();
        if !self.heads.agree {
            let differs = Differs::Heads {
                official: self.heads.official.map(|at| self.official[at].clone()),
                entered: self.heads.entered.map(|at| self.entries[at].clone()),
            };
            found.push(self.difference(None, None, differs));
        }
        for at in 0..self.official.len() {
            if let Some(pair) = self.by_official.get(&at) {
                self.of_pair(&self.pairing.pairs[*pair], &mut found);
            } else {
                let differs = Differs::OnlyOfficial(self.official[at].clone());
                found.push(self.difference(Some(at), None, differs));
            }
        }
        for at in &self.pairing.only_entered {
            let differs = Differs::OnlyEntered(self.entries[*at].clone());
            found.push(self.difference(None, Some(*at), differs));
        }
        found.extend(self.order());
        found
    }

    fn difference(
        &self,
        official: Option<usize>,
        entered: Option<usize>,
        differs: Differs,
    ) -> Difference {
        let official = official.map_or("", |at| self.official_keys[at].as_str());
        let entered = entered.map_or("", |at| self.entered_keys[at].as_str());
        let identity = identity(differs.code(), official, entered);
        Difference { identity, differs }
    }

    fn of_pair(&self, pair: &Pair, found: &mut Vec<Difference>) {
        let (official, entered) = (&self.official[pair.official], &self.entries[pair.entered]);
        let mut push = |differs| {
            found.push(self.difference(Some(pair.official), Some(pair.entered), differs));
        };
        if is_written_otherwise(official, entered) {
            push(Differs::NameWritten {
                official: official.clone(),
                entered: entered.clone(),
                matched: pair.matched.clone(),
            });
        }
        if official.capacity != entered.capacity && !self.is_of_heads(pair) {
            push(Differs::Capacity {
                official: official.capacity,
                entered: entered.clone(),
            });
        }
        let said = official.title != Title::None;
        if said && !reads_alike(official.title.as_text(), entered.title.as_text()) {
            push(Differs::Title {
                official: official.title.clone(),
                entered: entered.clone(),
            });
        }
        let said = !official.function.is_empty();
        if said && !reads_alike(&official.function, &entered.function) {
            push(Differs::Function {
                official: official.function.clone(),
                entered: entered.clone(),
            });
        }
    }

    /// Whether a capacity is a matter of who heads the delegation.
    fn is_of_heads(&self, pair: &Pair) -> bool {
        let official = self.heads.official == Some(pair.official);
        !self.heads.agree && (official || self.heads.entered == Some(pair.entered))
    }

    fn order(&self) -> Option<Difference> {
        let by_note: Vec<usize> = self.pairing.pairs.iter().map(|pair| pair.entered).collect();
        if by_note.is_sorted() {
            return None;
        }
        let mut as_entered = by_note.clone();
        as_entered.sort_unstable();
        let members = |places: Vec<usize>| -> Vec<Member> {
            places
                .into_iter()
                .map(|at| self.entries[at].clone())
                .collect()
        };
        let differs = Differs::Order {
            official: members(by_note),
            entered: members(as_entered),
        };
        Some(self.difference(None, None, differs))
    }

    /// The composition with these differences taken from the official list.
    fn settled(&self, taken: &BTreeSet<Identity>) -> Vec<Typed> {
        let by_note = self.head_by_note(taken);
        let mut rows: Vec<Row> = (0..self.entries.len())
            .filter(|at| !self.leaves(*at, taken))
            .map(|at| self.kept(at, taken, by_note))
            .collect();
        if taken.contains(&identity("order", "", "")) {
            put_in_order(&mut rows);
        }
        for at in &self.pairing.only_official {
            let head = self.heads.official == Some(*at);
            let named = taken.contains(&identity("only-official", &self.official_keys[*at], ""));
            let joins = named || head && by_note == Follows::Note;
            if !joins {
                continue;
            }
            let mut typed = Typed::from(&self.official[*at]);
            if head && by_note == Follows::Entries {
                // Another stays head.
                let capacity = Capacity::Representative.code();
                capacity.clone_into(&mut typed.capacity);
            }
            if rows.iter().any(|row| row.typed.id == typed.id) {
                // The row was given to somebody else meanwhile: this is another person.
                typed.id = Uuid::nil();
            }
            join(&mut rows, *at, typed);
        }
        rows.into_iter().map(|row| row.typed).collect()
    }

    fn leaves(&self, entered: usize, taken: &BTreeSet<Identity>) -> bool {
        let key = &self.entered_keys[entered];
        !self.by_entered.contains_key(&entered)
            && taken.contains(&identity("only-entered", "", key))
    }

    /// With an entered head who is not on the note goes the office.
    fn head_by_note(&self, taken: &BTreeSet<Identity>) -> Follows {
        let leaves = self.heads.entered.is_some_and(|at| self.leaves(at, taken));
        if !self.heads.agree && (leaves || taken.contains(&identity("heads", "", ""))) {
            Follows::Note
        } else {
            Follows::Entries
        }
    }

    fn kept(&self, entered: usize, taken: &BTreeSet<Identity>, head: Follows) -> Row {
        let pair = self.by_entered.get(&entered);
        let official = pair.map(|pair| self.pairing.pairs[*pair].official);
        let mut typed = official.map_or_else(
            || Typed::from(&self.entries[entered]),
            |official| self.taken_over(official, entered, taken),
        );
        let becomes_head = official.is_some() && official == self.heads.official;
        if head == Follows::Note && (becomes_head || self.heads.entered == Some(entered)) {
            let on_note = official.map(|at| self.official[at].capacity);
            let capacity = on_note.unwrap_or(Capacity::Representative).code();
            capacity.clone_into(&mut typed.capacity);
        }
        Row { official, typed }
    }

    /// An entry with what is taken over from its line of the note.
    fn taken_over(&self, official: usize, entered: usize, taken: &BTreeSet<Identity>) -> Typed {
        let keys = (&self.official_keys[official], &self.entered_keys[entered]);
        let takes = |code: &str| taken.contains(&identity(code, keys.0, keys.1));
        let by_note = Typed::from(&self.official[official]);
        let mut typed = Typed::from(&self.entries[entered]);
        if takes("name-written") {
            typed.given = by_note.given;
            typed.family = by_note.family;
            typed.order = by_note.order;
            if !by_note.own_script.is_empty() {
                typed.own_script = by_note.own_script;
            }
        }
        if takes("capacity") {
            typed.capacity = by_note.capacity;
        }
        if takes("title") {
            typed.title = by_note.title;
        }
        if takes("function") {
            typed.function = by_note.function;
        }
        typed
    }
}

impl Heads {
    fn of(official: &[Member], entries: &[Member], pairing: &Pairing) -> Self {
        let head = |list: &[Member]| {
            list.iter()
                .position(|member| member.capacity == Capacity::Head)
        };
        let (official, entered) = (head(official), head(entries));
        let agree = match (official, entered) {
            (None, None) => true,
            (Some(official), Some(entered)) => pairing
                .pairs
                .iter()
                .any(|pair| pair.official == official && pair.entered == entered),
            _ => false,
        };
        Self {
            official,
            entered,
            agree,
        }
    }
}

/// Whom the office of head follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Follows {
    Note,
    Entries,
}

/// A row of the composition that results, and its place on the official list.
struct Row {
    official: Option<usize>,
    typed: Typed,
}

/// Puts those who are on both lists in the official order, among the places they hold.
fn put_in_order(rows: &mut [Row]) {
    let held: Vec<usize> = (0..rows.len())
        .filter(|at| rows[*at].official.is_some())
        .collect();
    let mut ordered: Vec<Row> = held
        .iter()
        .map(|at| Row {
            official: rows[*at].official,
            typed: rows[*at].typed.clone(),
        })
        .collect();
    ordered.sort_by_key(|row| row.official);
    for (at, row) in held.into_iter().zip(ordered) {
        rows[at] = row;
    }
}

/// Who joins stands after the nearest before them on the official list, or first.
fn join(rows: &mut Vec<Row>, official: usize, typed: Typed) {
    let before = rows
        .iter()
        .enumerate()
        .filter_map(|(at, row)| Some((row.official?, at)))
        .filter(|(place, _)| *place < official)
        .max();
    let at = before.map_or(0, |(_, at)| at + 1);
    let official = Some(official);
    rows.insert(at, Row { official, typed });
}

fn is_written_otherwise(official: &Member, entered: &Member) -> bool {
    let own = !official.own_script.is_empty() && official.own_script != entered.own_script;
    let parts = |member: &Member| -> (String, String, NameOrder) {
        (member.given.clone(), member.family.clone(), member.order)
    };
    own || parts(official) != parts(entered)
}

/// Capitals and spaces of a title or a function are no difference.
fn reads_alike(one: &str, two: &str) -> bool {
    let plain = |text: &str| -> Vec<String> {
        text.to_lowercase()
            .split_whitespace()
            .map(str::to_owned)
            .collect()
    };
    plain(one) == plain(two)
}

/// A key for each member: the identifier, and which of several that have the same.
fn keys(members: &[Member]) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    members
        .iter()
        .map(|member| {
            let key = if member.id.is_nil() {
                member.full_name()
            } else {
                member.id.to_string()
            };
            let times = seen.entry(key.clone()).or_default();
            *times += 1;
            format!("{key}\u{1f}{times}")
        })
        .collect()
}

/// Short enough for a form's field; it holds no name.
fn identity(code: &str, official: &str, entered: &str) -> Identity {
    let text = [code, official, entered].join("\u{1e}");
    let hash = Sha256::digest(text.as_bytes());
    let first = hash
        .iter()
        .take(8)
        .fold(0_u64, |all, byte| all << 8 | u64::from(*byte));
    Identity(format!("{code}-{first:016x}"))
}
