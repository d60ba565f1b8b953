//! The money as it was last read: all that was billed and paid, and the runs of bills of a meeting. It is
//! only ever added to, and a run ends once, so that how much there is says whether anything is new. The
//! shelf holds no fact of its own: what another node entered shows at the next asking. An act reads for
//! itself, within its own transaction.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use domain::money::bill::Run;
use store::money::Mark;
use uuid::Uuid;

use super::dues::Dues;
use crate::Desk;
use crate::answer::No;

/// The runs of a meeting, with how many there were, were issued and given up.
type Runs = ([u64; 3], Arc<Vec<Run>>);

/// How many meetings' runs are kept at most.
const MEETINGS: usize = 200;

/// What was read.
#[derive(Debug, Default)]
pub(crate) struct Books {
    dues: Mutex<Option<(Mark, Arc<Dues>)>>,
    runs: Mutex<HashMap<Uuid, Runs>>,
}

impl Books {
    fn dues(&self, mark: Mark) -> Option<Arc<Dues>> {
        let known = self.dues.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, dues) = known.as_ref().filter(|(then, _)| *then == mark)?;
        Some(dues.clone())
    }

    fn keep_dues(&self, mark: Mark, dues: &Arc<Dues>) {
        let mut known = self.dues.lock().unwrap_or_else(PoisonError::into_inner);
        *known = Some((mark, dues.clone()));
    }

    fn runs(&self, meeting: Uuid, mark: [u64; 3]) -> Option<Arc<Vec<Run>>> {
        let known = self.runs.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, runs) = known.get(&meeting).filter(|(then, _)| *then == mark)?;
        Some(runs.clone())
    }

    fn keep_runs(&self, meeting: Uuid, mark: [u64; 3], runs: &Arc<Vec<Run>>) {
        let mut known = self.runs.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MEETINGS {
            known.clear();
        }
        known.insert(meeting, (mark, runs.clone()));
    }
}

impl Desk {
    /// All that was billed and paid, read when anything is new.
    pub(crate) async fn dues(&self) -> Result<Arc<Dues>, No> {
        let look = self.store.look().await?;
        let mark = store::money::mark(&look).await?;
        if let Some(dues) = self.shelf.books.dues(mark) {
            return Ok(dues);
        }
        let dues = Arc::new(Dues::stand(&look, None).await?);
        self.shelf.books.keep_dues(mark, &dues);
        Ok(dues)
    }

    /// The runs of a meeting, the earliest first, read when one is new or ended.
    pub(crate) async fn runs_of(&self, meeting: Uuid) -> Result<Arc<Vec<Run>>, No> {
        let look = self.store.look().await?;
        let mark = store::money::bill::mark_of_runs(&look, meeting).await?;
        if let Some(runs) = self.shelf.books.runs(meeting, mark) {
            return Ok(runs);
        }
        let runs = Arc::new(store::money::bill::runs(&look, meeting).await?);
        self.shelf.books.keep_runs(meeting, mark, &runs);
        Ok(runs)
    }
}
