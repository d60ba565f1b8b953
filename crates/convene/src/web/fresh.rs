//! Public pages as they were last made, and the gate before them. A page is given again only if
//! nothing was committed since it was made: the gate asks the house for its moment *after* the
//! request came, so a changed fact shows on the very next request, on every node. Those who come
//! while one question is on its way share the next, so a thousand readers ask little. A page is also
//! of its day: standing and cancellation are asked on a date, so at midnight every page is made anew.

use std::collections::BTreeMap;
use std::future::Future;
use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, RwLock};

use axum::body::Bytes;
use desk::answer::No;
use desk::convening::publication::What;
use desk::{Desk, Moment};
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use jiff::Timestamp;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use tokio::sync::{Mutex, mpsc, oneshot};

/// How many pages are kept, and how many bytes they may have together.
const PAGES: usize = 2_000;
const BYTES: u64 = 64 * 1024 * 1024;
/// Among how many turns the making of pages is shared out.
const TURNS: usize = 64;

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
    /// Its place in the order in which pages are asked for and begun.
    begun: u64,
    page: Bytes,
}

/// A page weighs its bytes.
#[derive(Clone)]
struct ByBytes;

impl Weighter<(String, Language), Made> for ByBytes {
    fn weight(&self, key: &(String, Language), made: &Made) -> u64 {
        (key.0.len() + made.page.len()) as u64
    }
}

/// Public pages by path and language, and what of each meeting is public, as it was last seen.
pub(crate) struct Fresh {
    pages: Cache<(String, Language), Made, ByBytes>,
    /// Who makes a page; those who want the same one meanwhile wait for it and make none.
    turns: [Mutex<()>; TURNS],
    order: AtomicU64,
    published: RwLock<BTreeMap<MeetingKey, Vec<What>>>,
    gate: mpsc::UnboundedSender<Waiting>,
}

impl Fresh {
    /// Opens the gate; it closes with the last handle.
    pub(crate) fn over(desk: Desk) -> Self {
        let (gate, waiting) = mpsc::unbounded_channel();
        tokio::spawn(keep_gate(desk, waiting));
        Self {
            pages: Cache::with_weighter(PAGES, BYTES, ByBytes),
            turns: [const { Mutex::const_new(()) }; TURNS],
            order: AtomicU64::new(0),
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
    /// hour; else made now and kept. A thousand who want it at once have it made once.
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
        let came = self.order.fetch_add(1, Ordering::Relaxed);
        let Some(at) = self.moment().await else {
            return make().await;
        };
        let stands = |made: &Made| made.on == quarter && (made.at == at || came < made.begun);
        if let Some(made) = self.pages.get(&key).filter(stands) {
            return Ok(made.page);
        }
        let _turn = self.turn(&key).lock().await;
        // What was begun after this was asked for is as new as what would be made now.
        if let Some(made) = self.pages.get(&key).filter(stands) {
            return Ok(made.page);
        }
        let begun = self.order.fetch_add(1, Ordering::Relaxed);
        let page = make().await?;
        let made = Made {
            at,
            on: quarter,
            begun,
            page: page.clone(),
        };
        self.pages.insert(key, made);
        Ok(page)
    }

    fn turn(&self, key: &(String, Language)) -> &Mutex<()> {
        let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one(key);
        let turns = TURNS as u64;
        &self.turns[usize::try_from(hash % turns).unwrap_or_default()]
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
    use std::sync::atomic::AtomicU32;

    use super::*;

    async fn fresh(folder: &tempfile::TempDir) -> Arc<Fresh> {
        let file = folder.path().join("convene.db");
        let url = format!("sqlite://{}?mode=rwc", file.display());
        let form = domain::papers::reference::ReferenceForm::default();
        Arc::new(Fresh::over(Desk::open(&url, form).await.expect("a desk")))
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_page_that_many_want_at_once_is_made_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let fresh = fresh(&folder).await;
        let made = Arc::new(AtomicU32::new(0));
        let mut waiting = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let (fresh, made) = (fresh.clone(), made.clone());
            waiting.spawn(async move {
                let make = || async {
                    made.fetch_add(1, Ordering::Relaxed);
                    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
                    Ok::<_, No>(Bytes::from_static(b"page"))
                };
                fresh.page(("/a", Language::En), Quarter(0), make).await
            });
        }
        for page in waiting.join_all().await {
            assert_eq!(page.expect("a page").as_ref(), b"page");
        }
        assert_eq!(made.load(Ordering::Relaxed), 1);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn the_pages_that_are_kept_have_a_weight_in_all() {
        let folder = tempfile::tempdir().expect("a folder");
        let fresh = fresh(&folder).await;
        for number in 0..200 {
            let make = || async { Ok::<_, No>(Bytes::from(vec![b'x'; 1 << 20])) };
            let path = format!("/{number}");
            let page = fresh.page((&path, Language::En), Quarter(0), make).await;
            assert_eq!(page.expect("a page").len(), 1 << 20);
        }
        assert!(fresh.pages.weight() <= BYTES, "{}", fresh.pages.weight());
        assert!(0 < fresh.pages.weight());
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_page_is_kept_for_its_quarter_and_its_language_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let fresh = fresh(&folder).await;
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
