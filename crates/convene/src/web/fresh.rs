//! Public pages as they were last made, and the gate before them. A page is given again only if
//! nothing was committed since it was made: the gate asks the house for its moment *after* the
//! request came, so a changed fact shows on the very next request, on every node. Those who come
//! while one question is on its way share the next, so a thousand readers ask little.

use std::future::Future;
use std::sync::Arc;

use axum::body::Bytes;
use desk::answer::No;
use desk::{Desk, Moment};
use domain::law::language::Language;
use quick_cache::sync::Cache;
use tokio::sync::{mpsc, oneshot};

/// How many pages are kept.
const PAGES: usize = 2_000;

type Waiting = oneshot::Sender<Option<Moment>>;

/// Public pages by path and language, each with the moment it was made at.
pub(crate) struct Fresh {
    pages: Cache<(String, Language), (Moment, Bytes)>,
    gate: mpsc::UnboundedSender<Waiting>,
}

impl Fresh {
    /// Opens the gate; it closes with the last handle.
    pub(crate) fn over(desk: Desk) -> Self {
        let (gate, waiting) = mpsc::unbounded_channel();
        tokio::spawn(keep_gate(desk, waiting));
        Self {
            pages: Cache::new(PAGES),
            gate,
        }
    }

    /// The page as it was last made, if nothing changed since; else made now and kept.
    pub(crate) async fn page<E, F>(
        self: &Arc<Self>,
        path: &str,
        language: Language,
        make: impl FnOnce() -> F,
    ) -> Result<Bytes, E>
    where
        E: From<No>,
        F: Future<Output = Result<Bytes, E>>,
    {
        let key = (path.to_owned(), language);
        let moment = self.moment().await;
        if let (Some(now), Some((made_at, page))) = (&moment, self.pages.get(&key))
            && *now == made_at
        {
            return Ok(page);
        }
        let page = make().await?;
        if let Some(moment) = moment {
            self.pages.insert(key, (moment, page.clone()));
        }
        Ok(page)
    }

    /// The moment of the house, asked after now; `None` where it could not be asked.
    async fn moment(&self) -> Option<Moment> {
        let (ask, answer) = oneshot::channel();
        self.gate.send(ask).ok()?;
        answer.await.ok().flatten()
    }
}

/// Answers everyone who waits with one question, asked after the last of them came.
async fn keep_gate(desk: Desk, mut waiting: mpsc::UnboundedReceiver<Waiting>) {
    let mut together = Vec::new();
    while waiting.recv_many(&mut together, 4_096).await > 0 {
        let moment = desk.moment().await.ok();
        for one in together.drain(..) {
            // Who went away meanwhile needs no answer.
            drop(one.send(moment.clone()));
        }
    }
}
