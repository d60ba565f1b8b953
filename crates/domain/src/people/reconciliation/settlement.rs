//! Which versions of a delegation are laid beside each other, what of their differences a person has
//! settled, and who of the delegation stands on an official list. Rule: differences are worked one by
//! one until none is left (practice of registration desks). What the mission or its note says anew
//! opens a difference again; nothing is settled by the machine.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::{Certainty, Difference, Differs, Identity, Reconciliation, Side, reconcile, resolve};
use crate::people::composition::{Member, Typed, read};
use crate::people::delegation::{Channel, Submission};
use crate::people::person::PersonId;

/// One difference that a person settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// The version that was the official list.
    pub official: u32,
    /// The version that was entered.
    pub entered: u32,
    /// Which difference.
    pub identity: Identity,
    /// Which list is followed.
    pub side: Side,
    /// The version that stands since.
    pub version: u32,
    /// Who settled it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// The versions that are laid beside each other, and the one that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Versions {
    /// The official list.
    pub official: u32,
    /// What was entered.
    pub entered: u32,
    /// The last version.
    pub stands: u32,
}

/// What is on record of a delegation.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// Every version, the earliest first.
    pub submissions: &'a [Submission],
    /// Versions whose words a mail said too.
    pub confirmed: &'a BTreeSet<u32>,
    /// What was settled, the earliest first.
    pub settled: &'a [Settled],
}

impl<'a> Record<'a> {
    fn version(&self, version: u32) -> &'a [Member] {
        let found = self.submissions.iter().find(|one| one.version == version);
        found.map_or(&[], |one| &one.members)
    }

    /// Whether a version came from outside. What a settlement made is no list of its own.
    fn came_in(&self, version: u32) -> bool {
        let made =
            |one: &Settled| one.version == version && version > one.official.max(one.entered);
        !self.settled.iter().any(made)
    }

    /// Whether a version is an official list: it came by letter, brought its signed note, or a mail
    /// says the same.
    fn is_official(&self, one: &Submission) -> bool {
        let by_letter = matches!(one.channel, Channel::Mail | Channel::Post);
        let signed = one.note.is_some() || self.confirmed.contains(&one.version);
        self.came_in(one.version) && (by_letter || signed)
    }

    /// The official lists, the last first.
    fn official(&self) -> impl Iterator<Item = &'a Submission> {
        let all = self.submissions.iter().rev();
        all.filter(|one| self.is_official(one))
    }
}

/// Which versions are laid beside each other; `None` while no official list came.
///
/// The entries are the last version of the delegation's page; where there is none, the lists agree
/// by themselves.
pub fn versions(record: &Record<'_>) -> Option<Versions> {
    let official = record.official().next()?.version;
    let pages = record.submissions.iter().rev();
    let mut pages = pages.filter(|one| one.channel == Channel::Page);
    Some(Versions {
        official,
        entered: pages.next().map_or(official, |one| one.version),
        stands: record.submissions.last()?.version,
    })
}

/// A difference and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// In what the lists differ.
    pub difference: Difference,
    /// Which list the version that stands follows.
    pub follows: Side,
    /// Which list a person chose.
    pub chosen: Option<Side>,
}

impl Compared {
    /// Whether a person has still to look at it.
    pub fn is_open(&self) -> bool {
        self.chosen != Some(self.follows)
    }
}

/// Both lists side by side, with every difference and how it stands.
///
/// A choice counts while both lists say the same of it as when it was made, also in a later version.
pub fn compare(record: &Record<'_>, versions: Versions) -> (Reconciliation, Vec<Compared>) {
    let official = record.version(versions.official);
    let both = reconcile(official, record.version(versions.entered));
    let standing = differing(official, record.version(versions.stands));
    let chosen = choices(record);
    let compared = |difference: &Difference| Compared {
        follows: followed(&standing, &difference.identity),
        chosen: chosen
            .get(&difference.identity)
            .and_then(|(then, side)| (then.differs == difference.differs).then_some(*side)),
        difference: difference.clone(),
    };
    let all = both.differences.iter().map(compared).collect();
    (both, all)
}

/// In what a list still differs from the official one.
fn differing(official: &[Member], standing: &[Member]) -> BTreeSet<Identity> {
    let found = reconcile(official, standing).differences;
    found.into_iter().map(|one| one.identity).collect()
}

fn followed(differing: &BTreeSet<Identity>, identity: &Identity) -> Side {
    if differing.contains(identity) {
        Side::Entered
    } else {
        Side::Official
    }
}

/// The last choice about each difference, with the difference as it was.
fn choices(record: &Record<'_>) -> BTreeMap<Identity, (Difference, Side)> {
    let mut lists: BTreeMap<(u32, u32), Vec<Difference>> = BTreeMap::new();
    let mut chosen = BTreeMap::new();
    for one in record.settled {
        let differences = lists.entry((one.official, one.entered)).or_insert_with(|| {
            let entered = record.version(one.entered);
            reconcile(record.version(one.official), entered).differences
        });
        let then = differences
            .iter()
            .find(|then| then.identity == one.identity);
        if let Some(then) = then {
            chosen.insert(one.identity.clone(), (then.clone(), one.side));
        }
    }
    chosen
}

/// What a choice makes of a delegation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// The composition, ready to be submitted.
    pub typed: Vec<Typed>,
    /// What is settled by it, and by which list.
    pub settled: Vec<(Identity, Side)>,
}

/// Why nothing is settled or asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No note or letter came, so that there is nothing to compare with.
    NoOfficialList,
    /// None of what was chosen is a difference of these lists.
    NothingChosen,
    /// It goes with another difference that was settled otherwise.
    GoesTogether,
    /// The mission has no address to ask at.
    NobodyToAsk,
}

impl Refusal {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoOfficialList => "no-official-list",
            Self::NothingChosen => "no-difference-chosen",
            Self::GoesTogether => "differences-go-together",
            Self::NobodyToAsk => "nobody-to-ask",
        }
    }
}

/// Settles chosen differences by one list; whatever was not chosen stays as it stands.
///
/// What changes with a choice is settled with it: with an entered head who is not on the note goes
/// the office (see [`resolve`]).
pub fn settle(
    (official, entries): (&[Member], &[Member]),
    compared: &[Compared],
    chosen: &BTreeSet<Identity>,
    side: Side,
) -> Result<Settlement, Refusal> {
    let is_chosen = |one: &Compared| chosen.contains(&one.difference.identity);
    if !compared.iter().any(is_chosen) {
        return Err(Refusal::NothingChosen);
    }
    let wanted = |one: &Compared| if is_chosen(one) { side } else { one.follows };
    let by_note = compared.iter().filter(|one| wanted(one) == Side::Official);
    let by_note: Vec<Identity> = by_note.map(|one| one.difference.identity.clone()).collect();
    let typed = resolve(official, entries, &by_note, Side::Official);
    // A composition with faults is refused by whoever submits it.
    let differing = read(&typed, None).map(|members| differing(official, &members));
    let becomes = |one: &Compared| match &differing {
        Ok(differing) => followed(differing, &one.difference.identity),
        Err(_) => wanted(one),
    };
    let settled: Vec<(Identity, Side)> = compared
        .iter()
        .map(|one| (one, becomes(one)))
        .filter(|(one, now)| {
            if is_chosen(one) {
                *now == side
            } else {
                *now != one.follows
            }
        })
        .map(|(one, now)| (one.difference.identity.clone(), now))
        .collect();
    if settled.is_empty() {
        return Err(Refusal::GoesTogether);
    }
    Ok(Settlement { typed, settled })
}

/// Where an official list names a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cover {
    /// The version of the official list.
    pub version: u32,
    /// The place on it, from 0.
    pub position: usize,
}

/// For each member of the version that stands, the last official list that names them.
///
/// Rule: no badge unless the name is on the official list (TPNW 1MSP, NPT 2020). A name that is only
/// possibly the same counts once a person has settled how it is written.
pub fn covered(record: &Record<'_>) -> Vec<Option<Cover>> {
    let Some(last) = record.submissions.last() else {
        return Vec::new();
    };
    let mut covers = vec![None; last.members.len()];
    for list in record.official() {
        let both = reconcile(&list.members, &last.members);
        for pair in &both.pairing.pairs {
            let member = &last.members[pair.entered];
            let certain = pair.matched.certainty != Certainty::Possible
                || is_accepted(record, list.version, &both.differences, member);
            if certain && covers[pair.entered].is_none() {
                covers[pair.entered] = Some(Cover {
                    version: list.version,
                    position: pair.official,
                });
            }
        }
    }
    covers
}

/// Whether a person settled how a name is written.
fn is_accepted(record: &Record<'_>, official: u32, all: &[Difference], member: &Member) -> bool {
    let theirs = |one: &&Difference| matches!(&one.differs, Differs::NameWritten { entered, .. } if entered.id == member.id);
    all.iter().filter(theirs).any(|one| {
        let settled = record.settled.iter();
        settled
            .filter(|settled| settled.official == official)
            .any(|settled| settled.identity == one.identity)
    })
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use uuid::Uuid;

    use super::*;
    use crate::people::composition::Capacity;

    const OFFICIAL: Side = Side::Official;
    const ENTERED: Side = Side::Entered;

    /// A delegation as it is told: each version with its channel and `head, others…` by identifier
    /// and name.
    struct Told {
        submissions: Vec<Submission>,
        settled: Vec<Settled>,
    }

    fn at(hours: u32) -> Timestamp {
        let first: Timestamp = "2024-08-01T08:00:00Z".parse().expect("an instant");
        first + SignedDuration::from_hours(i64::from(hours))
    }

    fn members(names: &[(u128, &str)]) -> Vec<Member> {
        let row = |(at, (id, name)): (usize, &(u128, &str))| {
            let (given, family) = name.split_once(' ').expect("two names");
            Typed {
                id: Uuid::from_u128(*id),
                capacity: if at == 0 { "head" } else { "adviser" }.to_owned(),
                given: given.to_owned(),
                family: family.to_owned(),
                ..Typed::default()
            }
        };
        let typed: Vec<Typed> = names.iter().enumerate().map(row).collect();
        read(&typed, None).expect("a composition")
    }

    impl Told {
        fn new() -> Self {
            Self {
                submissions: Vec::new(),
                settled: Vec::new(),
            }
        }

        fn came(mut self, channel: Channel, names: &[(u128, &str)]) -> Self {
            self.keep(channel, members(names));
            self
        }

        fn keep(&mut self, channel: Channel, members: Vec<Member>) {
            let version = u32::try_from(self.submissions.len()).expect("few") + 1;
            self.submissions.push(Submission {
                version,
                channel,
                received_at: at(version),
                entered_at: at(version),
                entered_by: PersonId(Uuid::nil()),
                members,
                note: None,
            });
        }

        fn look<T>(&self, at: impl FnOnce(&Record<'_>) -> T) -> T {
            at(&Record {
                submissions: &self.submissions,
                confirmed: &BTreeSet::new(),
                settled: &self.settled,
            })
        }

        /// The codes of what is open.
        fn open(&self) -> Vec<&'static str> {
            self.look(|record| {
                let Some(versions) = versions(record) else {
                    return vec!["no official list"];
                };
                let open = compare(record, versions).1.into_iter();
                open.filter(Compared::is_open)
                    .map(|one| one.difference.differs.code())
                    .collect()
            })
        }

        /// Settles differences by their codes, as the desk does.
        fn settle(&mut self, codes: &[&str], side: Side) -> Result<(), Refusal> {
            let (versions, settlement) = self.look(|record| {
                let versions = versions(record).expect("a list");
                let compared = compare(record, versions).1;
                let named = |one: &&Compared| codes.contains(&one.difference.differs.code());
                let chosen = compared.iter().filter(named);
                let chosen = chosen.map(|one| one.difference.identity.clone()).collect();
                let lists = (
                    record.version(versions.official),
                    record.version(versions.entered),
                );
                settle(lists, &compared, &chosen, side).map(|made| (versions, made))
            })?;
            let members = read(&settlement.typed, None).expect("a composition");
            let before = self.submissions.last().expect("a version");
            if !crate::people::delegation::says_the_same(&before.members, &members) {
                self.keep(Channel::Post, members);
            }
            let version = u32::try_from(self.submissions.len()).expect("few");
            let one = |(identity, side)| Settled {
                official: versions.official,
                entered: versions.entered,
                identity,
                side,
                version,
                by: PersonId(Uuid::nil()),
                at: at(version),
            };
            self.settled.extend(settlement.settled.into_iter().map(one));
            Ok(())
        }

        fn names(&self) -> Vec<String> {
            let last = self.submissions.last().expect("a version");
            last.members.iter().map(Member::full_name).collect()
        }
    }

    const HEADS: [(u128, &str); 2] = [(1, "Anna Silva"), (2, "Bruno Costa")];
    /// Edge case: the note came after the entry, with another head.
    const TURNED: [(u128, &str); 2] = [(2, "Bruno Costa"), (1, "Anna Silva")];

    #[test]
    fn without_a_note_there_is_nothing_to_compare() {
        assert_eq!(Told::new().open(), ["no official list"]);
        let entered = Told::new().came(Channel::Page, &HEADS);
        assert_eq!(entered.open(), ["no official list"]);
        let by_post = Told::new().came(Channel::Post, &HEADS);
        assert_eq!(
            by_post.open(),
            Vec::<&str>::new(),
            "one list agrees with itself"
        );
    }

    #[test]
    fn a_note_with_another_head_is_worked_until_nothing_is_left() {
        let told = || {
            Told::new()
                .came(Channel::Page, &HEADS)
                .came(Channel::Post, &TURNED)
        };
        let mut by_note = told();
        assert_eq!(by_note.open(), ["heads", "order"]);
        by_note.settle(&["heads"], OFFICIAL).expect("settled");
        assert_eq!(by_note.open(), ["order"]);
        by_note.settle(&["order"], OFFICIAL).expect("settled");
        assert_eq!(by_note.open(), Vec::<&str>::new());
        assert_eq!(
            by_note.submissions.len(),
            2,
            "it stands already as the note has it"
        );

        let mut kept = told();
        kept.settle(&["heads", "order"], ENTERED).expect("settled");
        assert_eq!(kept.open(), Vec::<&str>::new());
        assert_eq!(kept.names(), ["Anna Silva", "Bruno Costa"]);
        assert_eq!(kept.submissions.len(), 3);
        assert_eq!(kept.look(versions).expect("lists").official, 2);
    }

    #[test]
    fn what_is_said_anew_opens_a_difference_again() {
        let mut told = Told::new()
            .came(Channel::Page, &[(1, "Anna Silva"), (2, "Bruno Costa")])
            .came(Channel::Post, &[(3, "Anna Silva")]);
        assert_eq!(told.open(), ["only-entered"]);
        told.settle(&["only-entered"], ENTERED).expect("settled");
        assert_eq!(told.open(), Vec::<&str>::new());
        // The page is filed once more with the same words: what was settled is settled.
        let mut again = told;
        again.keep(
            Channel::Page,
            members(&[(1, "Anna Silva"), (2, "Bruno Costa")]),
        );
        assert_eq!(again.open(), Vec::<&str>::new());
        again.keep(
            Channel::Page,
            members(&[(1, "Anna Silva"), (2, "Bruno Da Costa")]),
        );
        assert_eq!(
            again.open(),
            ["only-entered"],
            "another name than was looked at"
        );
    }

    #[test]
    fn the_page_files_the_old_words_on_top_of_what_was_settled() {
        let entered = [(1, "Yulia Petrova"), (2, "Bruno Costa")];
        let mut told = Told::new()
            .came(Channel::Post, &[(1, "Iuliia Petrova"), (2, "Bruno Costa")])
            .came(Channel::Page, &entered);
        told.settle(&["name-written"], OFFICIAL).expect("settled");
        assert_eq!(told.open(), Vec::<&str>::new());
        told.keep(Channel::Page, members(&entered));
        assert_eq!(told.open(), ["name-written"]);
    }

    #[test]
    fn what_goes_together_is_settled_together() {
        let mut told = Told::new()
            .came(Channel::Post, &[(1, "Anna Silva")])
            .came(Channel::Page, &[(9, "Dario Fo"), (1, "Anna Silva")]);
        assert_eq!(told.open(), ["heads", "only-entered"]);
        told.settle(&["only-entered"], OFFICIAL).expect("settled");
        assert_eq!(
            told.open(),
            Vec::<&str>::new(),
            "with the head goes the office"
        );
        assert_eq!(told.settle(&["heads"], ENTERED), Err(Refusal::GoesTogether));
        assert_eq!(
            told.settle(&["title"], ENTERED),
            Err(Refusal::NothingChosen)
        );
    }

    #[test]
    fn a_member_is_covered_by_the_last_list_that_names_them() {
        let told = Told::new()
            .came(Channel::Post, &[(1, "Anna Silva"), (2, "Bruno Costa")])
            .came(Channel::Mail, &[(3, "Clara Díaz"), (1, "Ana Silva")])
            .came(
                Channel::Page,
                &[(1, "Anna Silva"), (2, "COSTA Bruno"), (4, "Dario Fo")],
            );
        let cover = |version, position| Some(Cover { version, position });
        let found = told.look(covered);
        assert_eq!(found[1..], [cover(1, 1), None]);
        assert!(found[0].is_some(), "{found:?}");
        assert_eq!(told.submissions[0].members[0].capacity, Capacity::Head);
    }
}
