//! What was reckoned of lists and stands until something new is on record: how much is open of each
//! delegation, who seems to stand in two of a meeting. Versions and choices are only ever added, so
//! their number says whether anything is new. It holds no fact of its own.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use domain::people::participant::Participant;
use domain::people::reconciliation::SamePerson;
use uuid::Uuid;

/// The last version, how much was settled, how many versions a mail confirms.
pub(super) type State = (Option<u32>, usize, usize);
/// What stands of each delegation of a meeting.
pub(super) type Standing = Vec<(Participant, u32)>;

/// Who seems to stand in two delegations, by what stood when it was reckoned.
type Same = (Standing, Arc<Vec<SamePerson>>);

/// How many delegations are kept at most: those of some fifty meetings.
const DELEGATIONS: usize = 10_000;
/// How many meetings are kept at most.
const MEETINGS: usize = 50;

/// What was reckoned.
#[derive(Debug, Default)]
pub(crate) struct Reckoned {
    open: Mutex<HashMap<(Uuid, Participant), (State, usize)>>,
    same: Mutex<HashMap<Uuid, Same>>,
}

impl Reckoned {
    /// How much is open of a delegation; it is reckoned anew where something is new.
    pub(super) fn open(
        &self,
        of: (Uuid, &Participant),
        state: State,
        reckon: impl FnOnce() -> usize,
    ) -> usize {
        let key = (of.0, of.1.clone());
        let known = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known.get(&key).filter(|(then, _)| *then == state);
        if let Some((_, count)) = found {
            return *count;
        }
        // Nobody waits while somebody reckons.
        drop(known);
        let count = reckon();
        let mut known = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= DELEGATIONS {
            known.clear();
        }
        known.insert(key, (state, count));
        count
    }

    /// Who seems to stand in two delegations of a meeting; reckoned anew after each submission.
    pub(super) fn same(
        &self,
        meeting: Uuid,
        standing: Standing,
        reckon: impl FnOnce() -> Vec<SamePerson>,
    ) -> Arc<Vec<SamePerson>> {
        let known = self.same.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known.get(&meeting).filter(|(then, _)| *then == standing);
        if let Some((_, same)) = found {
            return same.clone();
        }
        drop(known);
        let same = Arc::new(reckon());
        let mut known = self.same.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MEETINGS {
            known.clear();
        }
        known.insert(meeting, (standing, same.clone()));
        same
    }
}
