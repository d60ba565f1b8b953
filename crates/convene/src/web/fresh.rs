//! Public pages as they were last made, and the gate before them. A page is given again only if
//! nothing was committed since it was made: the gate asks the house for its moment *after* the
//! request came, so a changed fact shows on the very next request, on every node. Those who come
//! while one question is on its way share the next, so a thousand readers ask little. A page is also
//! of its day: standing and cancellation are asked on a date, so at midnight every page is made anew.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::{Arc, RwLock};

use axum::body::Bytes;
use desk::answer::No;
use desk::convening::publication::What;
use desk::{Desk, Moment};
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use jiff::Timestamp;
use quick_cache::sync::Cache;
use tokio::sync::{mpsc, oneshot};

/// How many pages are kept.
const PAGES: usize = 2_000;

type Waiting = oneshot::Sender<Option<Moment>>;

/// A quarter of an hour. A page may say which day it is where the meeting is held, and the midnight
/// of every time zone falls on a quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Quarter(i64);

impl Quarter {
    /// The one in which an instant lies.
    pub(crate) fn of(now: Timestamp) -> Self {
        Self(now.as_second().div_euclid(900))
    }
}

/// A page as it was made: at what moment of the house, in which quarter of an hour.
#[derive(Clone)]
struct Made {
    at: Moment,
    on: Quarter,
    page: Bytes,
}

/// Public pages by path and language, and what of each meeting is public, as it was last seen.
pub(crate) struct Fresh {
    pages: Cache<(String, Language), Made>,
    published: RwLock<BTreeMap<MeetingKey, Vec<What>>>,
    gate: mpsc::UnboundedSender<Waiting>,
}

impl Fresh {
    /// Opens the gate; it closes with the last handle.
    pub(crate) fn over(desk: Desk) -> Self {
        let (gate, waiting) = mpsc::unbounded_channel();
        tokio::spawn(keep_gate(desk, waiting));
        Self {
            pages: Cache::new(PAGES),
            published: RwLock::default(),
            gate,
        }
    }

    /// What of a meeting was public when its pages were last made, for the ways on any page: it costs
    /// no question. Public pages are made anew after every change, so theirs are never old.
    pub(crate) fn published(&self, key: &MeetingKey) -> Vec<What> {
        let known = self.published.read();
        let known = known.unwrap_or_else(std::sync::PoisonError::into_inner);
        known.get(key).cloned().unwrap_or_default()
    }

    /// Notes what of a meeting is public.
    pub(crate) fn learn(&self, key: &MeetingKey, public: Vec<What>) {
        let known = self.published.write();
        let mut known = known.unwrap_or_else(std::sync::PoisonError::into_inner);
        known.insert(key.clone(), public);
    }

    /// The page as it was last made, if nothing changed since and it is still the same quarter of an
    /// hour; else
    /// made now and kept.
    pub(crate) async fn page<E, F>(
        self: &Arc<Self>,
        (path, language): (&str, Language),
        quarter: Quarter,
        make: impl FnOnce() -> F,
    ) -> Result<Bytes, E>
    where
        E: From<No>,
        F: Future<Output = Result<Bytes, E>>,
    {
        let key = (path.to_owned(), language);
        let moment = self.moment().await;
        if let (Some(now), Some(made)) = (&moment, self.pages.get(&key))
            && (now, quarter) == (&made.at, made.on)
        {
            return Ok(made.page);
        }
        let page = make().await?;
        if let Some(at) = moment {
            let (on, page) = (quarter, page.clone());
            self.pages.insert(key, Made { at, on, page });
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

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_page_is_kept_for_its_quarter_and_its_language_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("convene.db");
        let url = format!("sqlite://{}?mode=rwc", file.display());
        let form = domain::papers::reference::ReferenceForm::default();
        let desk = Desk::open(&url, form).await.expect("a desk");
        let fresh = Arc::new(Fresh::over(desk));
        let made = AtomicU32::new(0);
        let ask = async |path, language, on| {
            let make = || async {
                let number = made.fetch_add(1, Ordering::Relaxed) + 1;
                Ok::<_, No>(Bytes::from(number.to_string()))
            };
            let page = fresh.page((path, language), on, make).await;
            String::from_utf8(page.expect("a page").to_vec()).expect("a number")
        };
        let quarter = |text: &str| Quarter::of(text.parse().expect("an instant"));
        let (eve, day) = (
            quarter("2024-09-09T21:59:59Z"),
            quarter("2024-09-09T22:00:00Z"),
        );
        assert_eq!(ask("/a", Language::En, eve).await, "1");
        assert_eq!(ask("/a", Language::En, eve).await, "1");
        assert_eq!(ask("/a", Language::Ar, eve).await, "2");
        assert_eq!(ask("/a", Language::En, day).await, "3");
        assert_eq!(ask("/a", Language::En, day).await, "3");
        assert_eq!(ask("/a", Language::Ar, eve).await, "2");
    }
}
