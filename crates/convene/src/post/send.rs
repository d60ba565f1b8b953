//! Working off the letters that are due. The transport is a folder: a letter is one `.eml` file whose
//! name is made of its key, so that a letter tried twice is one file.

use std::fs;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use desk::people::dispatch::KeptDispatch;

use super::letter::{self, Unwritten};
use crate::web::portal::Portal;

/// How often the tray is looked into.
const EVERY: Duration = Duration::from_millis(500);
/// How many letters are taken at once.
const AT_ONCE: u64 = 50;

/// Sends what is due until it is stopped; what was kept is sent after a stop.
pub(crate) async fn keep_sending(portal: Portal) {
    loop {
        if let Err(no) = send_due(&portal).await {
            tracing::error!(%no, "letters could not be sent");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Sends what is due now. Answers how many were handed over.
pub(crate) async fn send_due(portal: &Portal) -> Result<usize, desk::answer::No> {
    let outbox = portal.site.folder.join("outbox");
    let mut handed = 0;
    loop {
        let now = portal.clock.now();
        let due = portal.desk.letters_due(now, AT_ONCE).await?;
        if due.is_empty() {
            return Ok(handed);
        }
        for letter in &due {
            match hand_over(portal, &outbox, letter).await {
                Ok(()) => {
                    portal.desk.letter_handed(&letter.dispatch.key, now).await?;
                    handed += 1;
                }
                Err(Unwritten(why)) => portal.desk.letter_failed(letter, &why, now).await?,
            }
        }
    }
}

async fn hand_over(portal: &Portal, outbox: &Path, letter: &KeptDispatch) -> Result<(), Unwritten> {
    let bytes = letter::written(portal, letter).await?;
    let file = file_of(outbox, &letter.dispatch.key);
    let broken = |error: std::io::Error| Unwritten(error.kind().to_string());
    // A letter carries secrets: nobody else on the machine reads what lies there.
    let mut folder = fs::DirBuilder::new();
    folder.recursive(true).mode(0o700);
    folder.create(outbox).map_err(broken)?;
    // Written beside and moved: whoever watches the folder never sees half a letter.
    let half = file.with_extension("part");
    fs::write(&half, bytes).map_err(broken)?;
    fs::rename(&half, &file).map_err(broken)
}

fn file_of(outbox: &Path, key: &str) -> PathBuf {
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() || c == '-' {
            c
        } else {
            '.'
        }
    };
    let name: String = key.chars().map(plain).collect();
    outbox.join(format!("{name}.eml"))
}
