//! Two lists of a delegation that must agree: the official one of its last note or letter and what was
//! entered on its page. Differences are settled one by one or together, each time by the same act as
//! every composition; the mission is asked about what differs. Rule: no badge unless the name is on the
//! official list (TPNW 1MSP, NPT 2020). It chooses nothing itself.

mod reckoned;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::convening::meeting::MeetingKey;
use domain::people::delegation::{self, Channel, Delegation, Submission, takes_names};
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::people::reconciliation::{
    Compared, Difference, Identity, Question, Reconciliation, Record, Refusal, SamePerson, Settled,
    Side, Versions, compare, covered, in_two_delegations, settle, versions,
};
use domain::people::role::{Act, Scope};
use domain::record::journal::{Hash, Line};
use store::Tx;
use store::convening::mail::MemberSource;
use store::people::dispatch::{self, Dispatch};
use uuid::Uuid;

pub(crate) use reckoned::Reckoned;

use super::correspondent::LinkKind;
use super::delegation::{DelegationInMeeting, Delegations, Filed, NoteOfDraft};
use super::dispatch::key as key_of;
use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};

/// The kind of a letter that asks a mission about differences.
pub const QUESTION: &str = "question";

/// Both lists of a delegation side by side.
#[derive(Debug, Clone)]
pub struct Lists {
    /// Which versions they are.
    pub versions: Versions,
    /// Who is who on them.
    pub reconciliation: Reconciliation,
    /// In what they differ, and how each difference stands.
    pub differences: Vec<Compared>,
}

/// Where an official list names a member of the version that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covered {
    /// The version of the official list.
    pub version: u32,
    /// The place on it, from 0.
    pub position: usize,
    /// The mail, file and line it was read from, where it came by mail.
    pub source: Option<MemberSource>,
}

/// A delegation with its lists.
#[derive(Debug, Clone)]
pub struct Open {
    /// The delegation.
    pub delegation: DelegationInMeeting,
    /// The lists; `None` while no note or letter came.
    pub lists: Option<Lists>,
    /// For each member of the version that stands the official list that names them.
    pub covered: Vec<Option<Covered>>,
    /// How much was settled before.
    settled: usize,
}

impl Open {
    /// The official list.
    pub fn official(&self) -> Option<&Submission> {
        let lists = self.lists.as_ref()?;
        self.delegation.delegation.version(lists.versions.official)
    }

    /// What was entered.
    pub fn entered(&self) -> Option<&Submission> {
        let lists = self.lists.as_ref()?;
        self.delegation.delegation.version(lists.versions.entered)
    }

    /// The differences that nobody settled yet.
    pub fn open(&self) -> impl Iterator<Item = &Compared> {
        let all = self.lists.iter().flat_map(|lists| &lists.differences);
        all.filter(|one| one.is_open())
    }

    fn lists_seen(&self, seen: Versions) -> Result<&Lists, No> {
        let lists = self.lists.as_ref().ok_or(Refusal::NoOfficialList)?;
        if lists.versions != seen {
            let stands = lists.versions.stands;
            return Err(delegation::Refusal::Superseded { stands }.into());
        }
        Ok(lists)
    }
}

/// The delegations of a meeting with what is open between their lists.
#[derive(Debug, Clone)]
pub struct Reconciliations {
    /// Every delegation.
    pub delegations: Delegations,
    /// How many differences are open, of those that have any.
    pub open: BTreeMap<Participant, usize>,
    /// Who seems to stand in two delegations, the most certain first.
    pub same: Arc<Vec<SamePerson>>,
}

/// What a person settles: kept with the version that results.
pub(crate) struct Settling {
    between: Versions,
    /// How much was settled before.
    seen: usize,
    settled: Vec<(Identity, Side)>,
    by: PersonId,
    line: Line,
}

impl Settling {
    /// Keeps what was settled, and that a version stands since.
    pub(crate) async fn keep(
        &self,
        tx: &Tx,
        occasion: &Occasion<'_>,
        (meeting, participant): (Uuid, &Participant),
        version: u32,
    ) -> Result<(), store::Fault> {
        let one = |(identity, side): &(Identity, Side)| Settled {
            official: self.between.official,
            entered: self.between.entered,
            identity: identity.clone(),
            side: *side,
            version,
            by: self.by,
            at: occasion.now,
        };
        let settled: Vec<Settled> = self.settled.iter().map(one).collect();
        store::people::reconciliation::keep(tx, meeting, participant, self.seen, &settled).await?;
        let mut line = self.line.clone();
        fact(&mut line, "version", version);
        store::record::journal::write(tx, occasion.new_id(), &line)
            .await
            .map(drop)
    }
}

impl Desk {
    /// The official list of a delegation beside what was entered, for somebody of the house.
    pub async fn reconciliation(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
    ) -> Result<Open, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let open = self.delegation(occasion, key, participant).await?;
        let meeting = open.meeting.kept.id;
        let settled = store::people::reconciliation::of(&self.store, meeting, participant).await?;
        let sources = store::convening::mail::sources(&self.store, meeting, participant).await?;
        let confirmed = sources.iter().map(|(version, _)| *version).collect();
        let record = Record {
            submissions: &open.delegation.submissions,
            confirmed: &confirmed,
            settled: &settled,
        };
        let source = |version: u32, position: usize| {
            let mut all = sources.iter();
            let found = all.find(|(of, one)| *of == version && one.position == position);
            found.map(|(_, one)| one.clone())
        };
        let covers = covered(&record).into_iter().map(|cover| {
            cover.map(|cover| Covered {
                version: cover.version,
                position: cover.position,
                source: source(cover.version, cover.position),
            })
        });
        Ok(Open {
            covered: covers.collect(),
            lists: versions(&record).map(|versions| lists(&record, versions)),
            settled: settled.len(),
            delegation: open,
        })
    }

    /// Settles chosen differences by one of the lists: one more version on the authority of the note,
    /// or none where it stands so already. Answers the version that stands.
    pub async fn settle(
        &self,
        occasion: &Occasion<'_>,
        (key, participant): (&MeetingKey, &Participant),
        seen: Versions,
        chosen: &BTreeSet<Identity>,
        side: Side,
    ) -> Result<u32, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self
            .permitted(occasion, Act::SubmitDelegation, &over)
            .await?;
        let open = self.reconciliation(occasion, key, participant).await?;
        let in_law = &open.delegation.meeting;
        takes_names(in_law.meeting(), in_law.day(occasion.now))?;
        let lists = open.lists_seen(seen)?;
        let (official, entered) = both(&open);
        let members = (&*official.members, &*entered.members);
        let made = settle(members, &lists.differences, chosen, side)?;
        let over = Scope::Delegation(key.clone(), participant.clone());
        let mut line = occasion.line("delegation/settle", Some(&actor), &over);
        line.subject = delegation::number(key, participant, seen.official);
        fact(&mut line, "side", side.code());
        fact(&mut line, "differences", made.settled.len());
        let settling = || Settling {
            between: seen,
            seen: open.settled,
            settled: made.settled.clone(),
            by: actor.person.id,
            line: line.clone(),
        };
        let filed = Filed {
            typed: made.typed.clone(),
            based_on: seen.stands,
            note: NoteOfDraft::Keep,
            by_letter: Some((by_paper(official), official.received_at)),
            from_mail: None,
        };
        let of = (key, participant);
        let submitted = self.submit_settling(occasion, of, filed, Some(settling()));
        match Box::pin(submitted).await {
            Ok(submission) => Ok(submission.version),
            // It stands so already: what is new is that a person looked at it.
            Err(No::Delegation(delegation::Refusal::AlreadyFiled { version })) => {
                let (settling, of) = (settling(), (in_law.kept.id, participant));
                self.store
                    .act(async |tx| Ok::<(), No>(settling.keep(&tx, occasion, of, version).await?))
                    .await?;
                Ok(version)
            }
            Err(no) => Err(no),
        }
    }

    /// Asks the mission about chosen differences, in its language: a letter to each registered address,
    /// or to the focal points of an organization. Answers how many were laid; the same question goes out
    /// once a day.
    pub async fn ask_about(
        &self,
        occasion: &Occasion<'_>,
        (key, participant): (&MeetingKey, &Participant),
        seen: Versions,
        chosen: &BTreeSet<Identity>,
    ) -> Result<usize, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::SendLink, &over).await?;
        let open = self.reconciliation(occasion, key, participant).await?;
        let lists = open.lists_seen(seen)?;
        let asked = lists.differences.iter().map(|one| &one.difference.identity);
        let asked: Vec<Identity> = asked.filter(|one| chosen.contains(one)).cloned().collect();
        if asked.is_empty() {
            return Err(Refusal::NothingChosen.into());
        }
        let count = asked.len();
        let question = Question::new(seen, asked);
        let in_law = &open.delegation.meeting;
        let about = (question.to_string(), in_law.day(occasion.now).to_string());
        let of = (key, in_law.kept.id, participant);
        let letters = self.questions(occasion, of, &about).await?;
        let over = Scope::Delegation(key.clone(), participant.clone());
        let mut line = occasion.line("mail/ask", Some(&actor), &over);
        line.subject = delegation::number(key, participant, seen.official);
        fact(&mut line, "differences", count);
        fact(&mut line, "letters", letters.len());
        self.store
            .act(async |tx| {
                dispatch::lay(&tx, &letters).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(letters.len())
    }

    /// The letters of a question that were not laid today.
    async fn questions(
        &self,
        occasion: &Occasion<'_>,
        (key, meeting, participant): (&MeetingKey, Uuid, &Participant),
        (about, day): &(String, String),
    ) -> Result<Vec<Dispatch>, No> {
        let to = std::slice::from_ref(participant);
        let of = (key, meeting);
        let letters = self
            .link_letters(occasion, of, to, LinkKind::Invitation)
            .await?;
        if letters.is_empty() {
            return Err(Refusal::NobodyToAsk.into());
        }
        let named = format!("{day}-{}", &Hash::of(about.as_bytes()).to_hex()[..8]);
        // The address alone is taken over: a question brings no link.
        let plain = |letter: super::correspondent::LinkLetter| Dispatch {
            key: key_of(key, QUESTION, participant, &named, &letter.dispatch.address),
            kind: QUESTION.to_owned(),
            about: about.clone(),
            ..letter.dispatch
        };
        let laid = dispatch::of_meeting(&self.store, meeting).await?;
        let laid: BTreeSet<&str> = laid.iter().map(|l| l.dispatch.key.as_str()).collect();
        let letters = letters.into_iter().map(plain);
        Ok(letters
            .filter(|letter| !laid.contains(letter.key.as_str()))
            .collect())
    }

    /// The delegations of a meeting, how much is open of each, and who seems to stand in two of them.
    pub async fn reconciliations(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
    ) -> Result<Reconciliations, No> {
        let delegations = self.delegations(occasion, key).await?;
        let meeting = delegations.meeting.kept.id;
        let settled = store::people::reconciliation::of_meeting(&self.store, meeting).await?;
        let confirmed = store::convening::mail::sourced(&self.store, meeting).await?;
        let (nothing, none) = (Vec::new(), BTreeSet::new());
        let reckoned = &self.shelf.reckoned;
        let open_of = |delegation: &Delegation| {
            let participant = &delegation.participant;
            let record = Record {
                submissions: &delegation.submissions,
                confirmed: confirmed.get(participant).unwrap_or(&none),
                settled: settled.get(participant).unwrap_or(&nothing),
            };
            let last = delegation.last().map(|last| last.version);
            let state = (last, record.settled.len(), record.confirmed.len());
            let count = reckoned.open((meeting, participant), state, || open_of(&record));
            (count > 0).then(|| (participant.clone(), count))
        };
        let standing = delegations.all.iter().filter_map(|delegation| {
            let last = delegation.last()?;
            Some((&delegation.participant, last))
        });
        Ok(Reconciliations {
            open: delegations.all.iter().filter_map(open_of).collect(),
            same: self.same_persons(meeting, standing),
            delegations,
        })
    }

    /// Who of a delegation seems to stand in another one of the meeting too.
    pub async fn in_other_delegations(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
    ) -> Result<Vec<SamePerson>, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let meeting = self.kept_meeting(key).await?.id;
        let standing = self
            .standing_on((&self.store).into(), meeting, None)
            .await?;
        let standing = standing.iter().map(|(of, last)| (of, &**last));
        let theirs = |same: &&SamePerson| {
            same.one.participant == *participant || same.two.participant == *participant
        };
        let all = self.same_persons(meeting, standing);
        Ok(all.iter().filter(theirs).cloned().collect())
    }

    /// Who seems to stand in two delegations, by what stands.
    fn same_persons<'a>(
        &self,
        meeting: Uuid,
        standing: impl Iterator<Item = (&'a Participant, &'a Submission)> + Clone,
    ) -> Arc<Vec<SamePerson>> {
        let versions = standing
            .clone()
            .map(|(of, last)| (of.clone(), last.version));
        let members = standing.map(|(of, last)| (of, &*last.members));
        self.shelf
            .reckoned
            .same(meeting, versions.collect(), || in_two_delegations(members))
    }
}

/// How many differences are open by what is on record.
fn open_of(record: &Record<'_>) -> usize {
    let Some(versions) = versions(record).filter(|both| both.official != both.entered) else {
        return 0;
    };
    let compared = compare(record, versions).1;
    compared.iter().filter(|one| one.is_open()).count()
}

/// The differences that a letter asks about, as they stood between its two lists.
pub fn asked_about(letter: &Dispatch, delegation: &Delegation) -> Result<Vec<Difference>, No> {
    let question: Result<Question, _> = letter.about.parse();
    let question = question.map_err(|_| No::unknown("question", &letter.key))?;
    Ok(question.differences(&delegation.submissions))
}

fn lists(record: &Record<'_>, versions: Versions) -> Lists {
    let (reconciliation, differences) = compare(record, versions);
    Lists {
        versions,
        reconciliation,
        differences,
    }
}

fn both(open: &Open) -> (&Submission, &Submission) {
    let both = open.official().zip(open.entered());
    both.expect("lists are made of versions that are there")
}

/// By what way an act on the authority of a note comes: as the note did. One that was laid on the
/// delegation's page is a paper like one that came by post.
fn by_paper(official: &Submission) -> Channel {
    match official.channel {
        Channel::Mail => Channel::Mail,
        Channel::Post | Channel::Page => Channel::Post,
    }
}
