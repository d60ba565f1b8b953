//! Working off the letters that are due: written side by side, handed over one after the other, each
//! recorded before the next. Whoever is stopped in between hands over at most one letter twice, under
//! the same Message-ID.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::time::Duration;

use desk::answer::No;
use desk::people::dispatch::{Claim, KeptDispatch};
use domain::people::dispatch::Failure;
use tokio::task::JoinHandle;
use uuid::Uuid;

use super::letter::{self, Open, Unwritten};
use super::transport::{NotTaken, Ready, Transport};
use crate::clock;
#[cfg(test)]
use crate::exit::Stop;
use crate::web::portal::Portal;

/// How often the tray is looked into.
const EVERY: Duration = Duration::from_millis(500);
/// How many letters are taken at once.
const AT_ONCE: u64 = 50;
/// How many letters are written side by side: each asks the store, and pages want to ask it too.
const SIDE_BY_SIDE: usize = 4;
/// How often it is said that a letter is still in hand, while a server takes its time.
const STILL_IN_HAND: Duration = Duration::from_secs(10);

/// Sends what is due until it is stopped; what was kept is sent after a stop.
pub(crate) async fn keep_sending(portal: Portal, transport: Transport) {
    if let Err(error) = transport.sweep(clock::now()) {
        tracing::warn!(%error, "half letters of an earlier process were left");
    }
    loop {
        if let Err(no) = send_by(&portal, &transport).await {
            tracing::error!(%no, "letters could not be sent");
        }
        transport.rest().await;
        tokio::time::sleep(EVERY).await;
    }
}

/// Sends what is due now by the site's transport. Answers how many were handed over.
#[cfg(test)]
pub(crate) async fn send_due(portal: &Portal) -> Result<usize, Stop> {
    let transport = Transport::of(&portal.site)?;
    let sent = send_by(portal, &transport).await;
    sent.map_err(|no| Stop::broken(no.to_string()))
}

async fn send_by(portal: &Portal, transport: &Transport) -> Result<usize, No> {
    let mut handed = 0;
    loop {
        let now = portal.clock.now();
        let due = portal.desk.letters_due(now, AT_ONCE).await?;
        if due.is_empty() {
            return Ok(handed);
        }
        let before = handed;
        let mut meetings = Meetings::new();
        for some in due.chunks(SIDE_BY_SIDE) {
            for (letter, writing) in written(portal, some, &mut meetings).await {
                let writing = writing.await.expect("writing a letter does not panic");
                handed += usize::from(send(portal, transport, &letter, writing).await?);
            }
        }
        // What others have in hand, or cannot be handed over now, is left for the next look.
        if handed == before {
            return Ok(handed);
        }
    }
}

type Writing = JoinHandle<Result<Ready, Unwritten>>;

/// Meetings that were opened for the letters taken at once.
type Meetings = BTreeMap<Uuid, Result<Open, String>>;

/// Letters that are being written side by side; each meeting is opened once for all of them.
async fn written(
    portal: &Portal,
    due: &[KeptDispatch],
    meetings: &mut Meetings,
) -> Vec<(KeptDispatch, Writing)> {
    let mut written = Vec::with_capacity(due.len());
    for letter in due {
        let id = letter.dispatch.meeting_id;
        if let Entry::Vacant(place) = meetings.entry(id) {
            let meeting = portal.desk.meeting_with(id).await;
            place.insert(meeting.map(Open::over).map_err(|no| no.to_string()));
        }
        let open: Result<Open, String> = meetings[&id].clone();
        let (portal, of) = (portal.clone(), letter.clone());
        let writing = tokio::spawn(async move {
            let open = open.map_err(Unwritten)?;
            letter::written(&portal, &of, open).await
        });
        written.push((letter.clone(), writing));
    }
    written
}

/// Hands a letter over and holds it meanwhile, however long the server takes.
async fn hand_over(
    portal: &Portal,
    transport: &Transport,
    letter: &Ready,
) -> Result<Result<(), NotTaken>, No> {
    let mut handing = std::pin::pin!(transport.hand_over(letter));
    loop {
        tokio::select! {
            handed = &mut handing => return Ok(handed),
            () = tokio::time::sleep(STILL_IN_HAND) => {
                portal.desk.hold_letter(&letter.key, portal.clock.now()).await?;
            }
        }
    }
}

/// Hands one letter over and keeps how it went. Answers whether it was taken.
async fn send(
    portal: &Portal,
    transport: &Transport,
    letter: &KeptDispatch,
    written: Result<Ready, Unwritten>,
) -> Result<bool, No> {
    let key = &letter.dispatch.key;
    let failed = match written {
        Err(Unwritten(why)) => NotTaken {
            why,
            failure: Failure::ForNow,
        },
        Ok(ready) => {
            if portal.desk.claim_letter(key, portal.clock.now()).await? == Claim::Another {
                return Ok(false);
            }
            match hand_over(portal, transport, &ready).await? {
                Ok(()) => {
                    portal.desk.letter_handed(key, portal.clock.now()).await?;
                    return Ok(true);
                }
                Err(failed) => failed,
            }
        }
    };
    let now = portal.clock.now();
    let NotTaken { why, failure } = failed;
    portal
        .desk
        .letter_failed(letter, &why, failure, now)
        .await?;
    Ok(false)
}
