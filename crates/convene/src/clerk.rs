//! The clerk works the tray: it draws up the sheets that an act has laid and brings the papers back
//! to the desk. It may be stopped and started at any time; a sheet that was kept is not drawn again.
//! It works at the command line and beside the portal alike.

pub(crate) mod dispatch;
mod dues;
pub(crate) mod figures;
mod frame;
pub(crate) mod money;
pub(crate) mod people;
pub(crate) mod sheet;

use std::fmt;
use std::sync::{Arc, Mutex};
use std::thread::available_parallelism;
use std::time::Duration;

use desk::Desk;
use desk::answer::No;
use desk::convening::note::NoteInMeeting;
use desk::convening::sheet::Sheet;
use domain::law::language::Language;
use jiff::Timestamp;
use paper::press::Press;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::spawn_blocking;

use crate::web::portal::Portal;

/// A sheet with its paper.
type Drawn = (Sheet, Vec<u8>);

/// The sheets that nobody has taken yet.
type Waiting = Arc<Mutex<std::vec::IntoIter<Sheet>>>;

/// How many papers are kept in one transaction, and how many may wait for it.
const BATCH: usize = 16;
/// More hands than this do not make it faster.
const MOST_HANDS: usize = 8;
/// How often the tray is looked into.
const EVERY: Duration = Duration::from_millis(500);
/// How long the clerk rests after a stop, so that a sheet that cannot be printed is not tried on and on.
const REST: Duration = Duration::from_secs(30);

/// Why the clerk stopped.
#[derive(Debug)]
pub(crate) enum Stopped {
    /// The desk said no.
    No(No),
    /// A sheet cannot be printed.
    Sheet {
        /// To whom it goes.
        addressee: String,
        /// In which language.
        language: Language,
        /// Why.
        why: String,
    },
}

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::No(no) => no.fmt(f),
            Self::Sheet {
                addressee,
                language,
                why,
            } => write!(f, "{addressee} {language}: {why}"),
        }
    }
}

impl From<No> for Stopped {
    fn from(no: No) -> Self {
        Self::No(no)
    }
}

/// Draws up what approved notes still want, until it is stopped; what was kept stays kept.
pub(crate) async fn keep_drawing(portal: Portal) {
    loop {
        let mut pause = EVERY;
        if let Err(stopped) = draw_due(&portal).await {
            tracing::error!(%stopped, "sheets could not be drawn up");
            pause = REST;
        }
        tokio::time::sleep(pause).await;
    }
}

/// Draws up what approved notes want now.
pub(crate) async fn draw_due(portal: &Portal) -> Result<(), Stopped> {
    for open in portal.desk.notes_to_draw().await? {
        let now = || portal.clock.now();
        draw_up(
            &portal.desk,
            &portal.site.public_address,
            &Arc::new(open),
            now,
            |_| {},
        )
        .await?;
    }
    money::print_due(&portal.desk, &portal.site, || portal.clock.now()).await?;
    Ok(())
}

/// Draws up every sheet of a note that is not drawn yet, with one press for all hands.
///
/// `progress` is told how many more papers are kept.
pub(crate) async fn draw_up(
    desk: &Desk,
    public_address: &str,
    open: &Arc<NoteInMeeting>,
    now: impl Fn() -> Timestamp,
    progress: impl Fn(u64),
) -> Result<(), Stopped> {
    let key = open.meeting.meeting().key.clone();
    let sheets = desk.undrawn(&key, open.note.id).await?;
    if sheets.is_empty() {
        return Ok(());
    }
    // Asked before any hand is: a text that wants something is refused once.
    sheet::Texts::compose(open).map_err(|refusal| No::from(*refusal))?;
    let waiting: Waiting = Arc::new(Mutex::new(sheets.into_iter()));
    let (done, papers) = channel(BATCH);
    let hands = available_parallelism()
        .map_or(1, usize::from)
        .min(MOST_HANDS);
    let hands: Vec<_> = (0..hands)
        .map(|_| {
            let (open, waiting, done) = (open.clone(), waiting.clone(), done.clone());
            let public_address = public_address.to_owned();
            spawn_blocking(move || work(&open, &waiting, &public_address, &done))
        })
        .collect();
    drop(done);
    let kept = keep(desk, open, papers, now, progress).await;
    for hand in hands {
        if let Err(broke) = hand.await
            && broke.is_panic()
        {
            std::panic::resume_unwind(broke.into_panic());
        }
    }
    kept
}

/// One hand: takes sheets until there are none, or until nobody waits for papers any more.
fn work(
    open: &NoteInMeeting,
    waiting: &Waiting,
    public_address: &str,
    done: &Sender<Result<Drawn, Stopped>>,
) {
    let press = Press::new();
    let Ok(texts) = sheet::Texts::compose(open) else {
        return;
    };
    loop {
        let sheet = waiting
            .lock()
            .expect("no hand panics while it holds the list")
            .next();
        let Some(sheet) = sheet else { return };
        let drawn = texts.print(press, &sheet, public_address);
        let drawn = drawn.map_err(|fault| Stopped::Sheet {
            addressee: sheet.addressee.code().to_owned(),
            language: sheet.language,
            why: fault.to_string(),
        });
        if done
            .blocking_send(drawn.map(|bytes| (sheet, bytes)))
            .is_err()
        {
            return;
        }
    }
}

/// Keeps what the hands print. It owns the receiver: when it stops early the hands find nobody
/// waiting and stop too, instead of waiting for room that never comes.
async fn keep(
    desk: &Desk,
    open: &NoteInMeeting,
    mut papers: Receiver<Result<Drawn, Stopped>>,
    now: impl Fn() -> Timestamp,
    progress: impl Fn(u64),
) -> Result<(), Stopped> {
    let mut batch = Vec::with_capacity(BATCH);
    loop {
        let received = papers.recv().await;
        let finished = received.is_none();
        if let Some(drawn) = received {
            batch.push(drawn?);
        }
        if batch.len() == BATCH || (finished && !batch.is_empty()) {
            desk.keep_drawn(open, &batch, now()).await?;
            progress(batch.len() as u64);
            batch.clear();
        }
        if finished {
            return Ok(());
        }
    }
}
