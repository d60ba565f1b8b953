//! The clerk works the tray: it draws up the sheets that an act has laid and brings the papers back
//! to the desk. It may be stopped and started at any time; a sheet that was kept is not drawn again.

pub(crate) mod people;
pub(crate) mod sheet;

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use desk::convening::note::NoteInMeeting;
use desk::convening::sheet::Sheet;
use domain::law::language::Language;
use paper::press::Press;

use crate::cli::site::At;
use crate::clock;
use crate::exit::Stop;

/// A sheet with its paper.
type Drawn = (Sheet, Vec<u8>);

/// How many papers are kept in one transaction, and how many may wait for it.
const BATCH: usize = 16;

/// Draws up every sheet of a note that is not drawn yet, one press for the whole run.
///
/// `progress` is told how many more papers are kept.
pub(crate) fn draw_up(
    at: &At,
    open: &NoteInMeeting,
    language: Language,
    progress: &dyn Fn(u64),
) -> Result<(), Stop> {
    let key = open.meeting.meeting().key.clone();
    let sheets = at.block_on(async |desk| desk.undrawn(&key, open.note.id).await)?;
    if sheets.is_empty() {
        return Ok(());
    }
    let texts = sheet::Texts::compose(open)
        .map_err(|refusal| crate::cli::site::stop_of((*refusal).into(), language))?;
    let press = Press::new();
    let next = Mutex::new(sheets.iter());
    let (done, papers) = sync_channel(BATCH);
    let workers = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(8);
    thread::scope(|scope| {
        for _ in 0..workers {
            let (done, next, texts, press) = (done.clone(), &next, &texts, press);
            scope.spawn(move || work(next, press, texts, &at.site.public_address, &done));
        }
        drop(done);
        keep(at, open, papers, progress)
    })
}

/// One worker: takes sheets until there are none, or until nobody waits for papers any more.
fn work<'a>(
    next: &Mutex<impl Iterator<Item = &'a Sheet>>,
    press: Press,
    texts: &sheet::Texts<'_>,
    public_address: &str,
    done: &SyncSender<Result<Drawn, Stop>>,
) {
    loop {
        let sheet = next
            .lock()
            .expect("no worker panics while it holds the list")
            .next();
        let Some(sheet) = sheet else { return };
        let drawn = texts
            .print(press, sheet, public_address)
            .map(|bytes| (sheet.clone(), bytes))
            .map_err(|fault| {
                let addressee = sheet.addressee.code();
                Stop::broken(format!("{addressee} {}: {fault}", sheet.language))
            });
        if done.send(drawn).is_err() {
            return;
        }
    }
}

/// Keeps what the workers print. It owns the receiver: when it stops early the workers find nobody
/// waiting and stop too, instead of waiting for room that never comes.
fn keep(
    at: &At,
    open: &NoteInMeeting,
    papers: Receiver<Result<Drawn, Stop>>,
    progress: &dyn Fn(u64),
) -> Result<(), Stop> {
    let mut batch = Vec::with_capacity(BATCH);
    loop {
        let received = papers.recv();
        let finished = received.is_err();
        if let Ok(drawn) = received {
            batch.push(drawn?);
        }
        if batch.len() == BATCH || (finished && !batch.is_empty()) {
            at.block_on(async |desk| desk.keep_drawn(open, &batch, clock::now()).await)?;
            progress(batch.len() as u64);
            batch.clear();
        }
        if finished {
            return Ok(());
        }
    }
}
