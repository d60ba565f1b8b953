//! The law as it was last read: States, places, a treaty with its status; and the meetings under it.
//! Reading a treaty's texts takes longer than most acts, so what was read stands on the shelf until a
//! text is imported, a meeting until its version moves on, a submission while it is the version that
//! stands: a submission is never changed. The shelf holds no fact of its own: what another node changed
//! shows at the next asking.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use domain::convening::meeting::{Meeting, MeetingKey};
use domain::law::treaty::TreatyKey;
use domain::people::delegation::Submission;
use domain::people::participant::Participant;
use jiff::Timestamp;
use store::Reader;
use store::convening::meeting::Kept;
use store::people::delegation;
use uuid::Uuid;

use super::source::{self, Facts, TreatyWithStatus};
use crate::Desk;
use crate::answer::No;
use crate::money::shelf::Books;
use crate::people::reconciliation::Reckoned;

/// What was read, and of which edition of the texts; each meeting with its version.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    law: Mutex<Read>,
    meetings: Mutex<HashMap<MeetingKey, Kept<Meeting>>>,
    submissions: Mutex<Submissions>,
    pub(crate) reckoned: Reckoned,
    pub(crate) books: Books,
}

/// Submissions as they were read, by meeting and participant, each with its version.
type Submissions = HashMap<(Uuid, Participant), (u32, Arc<Submission>)>;

/// What stands of a delegation.
type Standing = (Participant, Arc<Submission>);

/// How many submissions stand on the shelf at most: those of some fifty meetings.
const SUBMISSIONS: usize = 10_000;
/// More that are missing than this are read as a whole.
const FEW: usize = 100;

#[derive(Debug, Default, Clone)]
struct Read {
    edition: u64,
    facts: Option<Arc<Facts>>,
    treaties: HashMap<TreatyKey, Arc<TreatyWithStatus>>,
}

impl Desk {
    /// The States, organizations and places with a treaty and its status, read when they changed.
    pub async fn law(&self, key: &TreatyKey) -> Result<(Arc<Facts>, Arc<TreatyWithStatus>), No> {
        self.law_on((&self.store).into(), key).await
    }

    /// The same, of the edition that stands at a moment.
    pub(crate) async fn law_on(
        &self,
        on: Reader<'_>,
        key: &TreatyKey,
    ) -> Result<(Arc<Facts>, Arc<TreatyWithStatus>), No> {
        // Asked first: what is read afterwards is at least as new as this edition.
        let edition = store::law::source::edition(on).await?;
        let read = self.shelf.of(edition);
        let facts = match read.facts {
            Some(facts) => facts,
            None => Arc::new(source::facts(on).await?),
        };
        let law = match read.treaties.get(key) {
            Some(law) => law.clone(),
            None => Arc::new(source::treaty(on, key, &facts.states).await?),
        };
        self.shelf.keep(edition, key, facts.clone(), law.clone());
        Ok((facts, law))
    }
}

impl Desk {
    /// What stands of each delegation of a meeting, in the order of the keys; with `until`, what stood
    /// before that instant. Only versions that are not on the shelf are read.
    pub(crate) async fn standing_on(
        &self,
        on: Reader<'_>,
        meeting: Uuid,
        until: Option<Timestamp>,
    ) -> Result<Vec<Standing>, No> {
        let versions = delegation::versions(on, meeting, until).await?;
        let (mut found, missing) = self.shelf.submissions(meeting, versions);
        let read = match missing.len() {
            0 => Vec::new(),
            1..=FEW => delegation::of_versions(on, meeting, &missing).await?,
            _ => delegation::standing(on, meeting, until).await?,
        };
        let read = read.into_iter();
        let read: Vec<_> = read.map(|(of, one)| (of, Arc::new(one))).collect();
        self.shelf.keep_submissions(meeting, &read);
        found.extend(read);
        found.sort_by(|(one, _), (other, _)| one.cmp(other));
        found.dedup_by(|(one, _), (other, _)| one == other);
        Ok(found)
    }
}

impl Shelf {
    /// A submission in a version, if it stands here.
    pub(crate) fn submission(
        &self,
        meeting: Uuid,
        participant: &Participant,
        version: u32,
    ) -> Option<Arc<Submission>> {
        let wanted = vec![(participant.clone(), version)];
        let (found, _) = self.submissions(meeting, wanted);
        found.into_iter().next().map(|(_, one)| one)
    }

    /// Puts a submission on the shelf that was just kept.
    pub(crate) fn keep_submission(&self, meeting: Uuid, of: &Participant, one: &Submission) {
        self.keep_submissions(meeting, &[(of.clone(), Arc::new(one.clone()))]);
    }

    /// The submissions that stand here in the wanted versions, and the versions that do not.
    fn submissions(
        &self,
        meeting: Uuid,
        versions: Vec<(Participant, u32)>,
    ) -> (Vec<Standing>, Vec<(Participant, u32)>) {
        let read = self.submissions.lock();
        let read = read.unwrap_or_else(PoisonError::into_inner);
        let (mut found, mut missing) = (Vec::new(), Vec::new());
        for (participant, version) in versions {
            let key = (meeting, participant);
            match read.get(&key) {
                Some((here, one)) if *here == version => found.push((key.1, one.clone())),
                _ => missing.push((key.1, version)),
            }
        }
        (found, missing)
    }

    fn keep_submissions(&self, meeting: Uuid, read: &[Standing]) {
        let kept = self.submissions.lock();
        let mut kept = kept.unwrap_or_else(PoisonError::into_inner);
        if kept.len() + read.len() > SUBMISSIONS {
            kept.clear();
        }
        for (participant, one) in read {
            kept.insert((meeting, participant.clone()), (one.version, one.clone()));
        }
    }

    fn of(&self, edition: u64) -> Read {
        let read = self.law.lock().unwrap_or_else(PoisonError::into_inner);
        if read.edition == edition {
            read.clone()
        } else {
            Read::default()
        }
    }

    fn keep(&self, edition: u64, key: &TreatyKey, facts: Arc<Facts>, law: Arc<TreatyWithStatus>) {
        let mut read = self.law.lock().unwrap_or_else(PoisonError::into_inner);
        if read.edition > edition {
            return;
        }
        if read.edition < edition {
            *read = Read {
                edition,
                ..Read::default()
            };
        }
        read.facts = Some(facts);
        read.treaties.insert(key.clone(), law);
    }

    /// A meeting as it was read, if that is the version that stands.
    pub(crate) fn meeting(
        &self,
        key: &MeetingKey,
        id: Uuid,
        version: u32,
    ) -> Option<Kept<Meeting>> {
        let read = self.meetings.lock();
        let read = read.unwrap_or_else(PoisonError::into_inner);
        let kept = read.get(key)?;
        ((kept.id, kept.version) == (id, version)).then(|| kept.clone())
    }

    /// Puts a meeting on the shelf; one that is newer there stays.
    pub(crate) fn keep_meeting(&self, kept: &Kept<Meeting>) {
        let read = self.meetings.lock();
        let mut read = read.unwrap_or_else(PoisonError::into_inner);
        let newer = |there: &Kept<Meeting>| there.id == kept.id && there.version > kept.version;
        if !read.get(&kept.value.key).is_some_and(newer) {
            read.insert(kept.value.key.clone(), kept.clone());
        }
    }
}
