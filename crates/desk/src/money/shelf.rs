//! The money as it was last read: all that was billed and paid, the status on the day it was last asked
//! for, and the runs of bills of a meeting. It is
//! only ever added to, and a run ends once, so that how much there is says whether anything is new. The
//! shelf holds no fact of its own: what another node entered shows at the next asking. An act reads for
//! itself, within its own transaction.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use domain::money::bill::Run;
use jiff::civil::Date;
use store::money::Mark;
use uuid::Uuid;

use super::contribution::{Contribution, contributions};
use super::dues::Dues;
use crate::Desk;
use crate::answer::No;

/// The runs of a meeting, with how many there were, were issued and given up.
type Runs = ([u64; 3], Arc<Vec<Run>>);

/// What each payer was assessed and paid, in the order of meetings and budgets.
type Status = Vec<Contribution>;

/// How many meetings' runs are kept at most.
const MEETINGS: usize = 200;

/// What was read.
#[derive(Debug, Default)]
pub(crate) struct Books {
    dues: Mutex<Option<(Mark, Arc<Dues>)>>,
    status: Mutex<Option<(Mark, Date, Arc<Status>)>>,
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

    fn status(&self, mark: Mark, on: Date) -> Option<Arc<Status>> {
        let known = self.status.lock().unwrap_or_else(PoisonError::into_inner);
        let (then, day, status) = known.as_ref()?;
        ((*then, *day) == (mark, on)).then(|| status.clone())
    }

    fn keep_status(&self, mark: Mark, on: Date, status: &Arc<Status>) {
        let mut known = self.status.lock().unwrap_or_else(PoisonError::into_inner);
        *known = Some((mark, on, status.clone()));
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
        Ok(self.dues_with_mark().await?.1)
    }

    async fn dues_with_mark(&self) -> Result<(Mark, Arc<Dues>), No> {
        // Asked first: what is read afterwards is at least as new.
        let mark = store::money::mark(&self.store).await?;
        if let Some(dues) = self.shelf.books.dues(mark) {
            return Ok((mark, dues));
        }
        let look = self.store.look().await?;
        let dues = Arc::new(Dues::stand(&look, None).await?);
        self.shelf.books.keep_dues(mark, &dues);
        Ok((mark, dues))
    }

    /// What each payer was assessed and paid by a day, for each meeting and budget.
    pub(crate) async fn status_on(&self, on: Date) -> Result<(Arc<Dues>, Arc<Status>), No> {
        let (mark, dues) = self.dues_with_mark().await?;
        if let Some(status) = self.shelf.books.status(mark, on) {
            return Ok((dues, status));
        }
        let status = Arc::new(contributions(&dues.bills, &dues.paid.allocations, on));
        self.shelf.books.keep_status(mark, on, &status);
        Ok((dues, status))
    }

    /// The runs of a meeting, the earliest first, read when one is new or ended.
    pub(crate) async fn runs_of(&self, meeting: Uuid) -> Result<Arc<Vec<Run>>, No> {
        let mark = store::money::bill::mark_of_runs(&self.store, meeting).await?;
        if let Some(runs) = self.shelf.books.runs(meeting, mark) {
            return Ok(runs);
        }
        let runs = Arc::new(store::money::bill::runs(&self.store, meeting).await?);
        self.shelf.books.keep_runs(meeting, mark, &runs);
        Ok(runs)
    }
}
