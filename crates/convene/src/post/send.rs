//! Working off the letters that are due. The transport is a folder: a letter is one `.eml` file whose
//! name is made of its key, so that a letter tried twice is one file.

use std::fs;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use desk::people::dispatch::KeptDispatch;
use jiff::{SignedDuration, Timestamp};

use super::letter::{self, Unwritten};
use crate::clock;
use crate::web::portal::Portal;

/// How often the tray is looked into.
const EVERY: Duration = Duration::from_millis(500);
/// How many letters are taken at once.
const AT_ONCE: u64 = 50;

/// How old half a letter is when nobody can still be writing it.
const LEFT_BEHIND: SignedDuration = SignedDuration::from_hours(1);

/// Sends what is due until it is stopped; what was kept is sent after a stop.
pub(crate) async fn keep_sending(portal: Portal) {
    let outbox = outbox(&portal);
    if let Err(error) = sweep(&outbox, clock::now()) {
        tracing::warn!(%error, "half letters of an earlier process were left");
    }
    loop {
        if let Err(no) = send_due(&portal).await {
            tracing::error!(%no, "letters could not be sent");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Sends what is due now. Answers how many were handed over.
pub(crate) async fn send_due(portal: &Portal) -> Result<usize, desk::answer::No> {
    let outbox = outbox(portal);
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
    let half = half_of(&file);
    let written = fs::write(&half, bytes).and_then(|()| fs::rename(&half, &file));
    if written.is_err() {
        drop(fs::remove_file(&half));
    }
    written.map_err(broken)
}

fn outbox(portal: &Portal) -> PathBuf {
    portal.site.folder.join("outbox")
}

/// Where half of a letter lies: under a name that no other process and no other node has, since two
/// may write the same letter at once.
fn half_of(file: &Path) -> PathBuf {
    let mut chance = [0; 8];
    clock::chance(&mut chance);
    file.with_extension(format!("{:016x}.part", u64::from_be_bytes(chance)))
}

/// Removes half letters that processes left behind which stopped while they wrote. What another node
/// writes now is younger and stays.
fn sweep(outbox: &Path, now: Timestamp) -> std::io::Result<()> {
    let files = match fs::read_dir(outbox) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        files => files?,
    };
    for file in files {
        let file = file?;
        let half = file.path().extension().is_some_and(|end| end == "part");
        let written = Timestamp::try_from(file.metadata()?.modified()?);
        let since = written.map(|written| now.duration_since(written));
        if half && since.is_ok_and(|since| since > LEFT_BEHIND) {
            fs::remove_file(file.path())?;
        }
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_that_write_one_letter_do_not_write_into_one_file() {
        let file = file_of(Path::new("outbox"), "ccm/12msp/receipt/FRA/1");
        let (one, other) = (half_of(&file), half_of(&file));
        assert_ne!(one, other);
        for half in [one, other] {
            let name = half.file_name().expect("a name").to_string_lossy();
            assert!(name.starts_with("ccm.12msp.receipt.FRA.1."), "{name}");
            assert_eq!(half.extension().expect("an end"), "part");
        }
    }

    #[test]
    fn half_letters_of_dead_processes_go_and_those_under_way_stay() {
        let folder = tempfile::tempdir().expect("a folder");
        let names = ["a.eml", "a.0000000000000001.part", "b.part"];
        for name in names {
            fs::write(folder.path().join(name), "half").expect("written");
        }
        let written = fs::metadata(folder.path().join("b.part")).and_then(|file| file.modified());
        let written = Timestamp::try_from(written.expect("a date")).expect("a moment");
        let left = || {
            let files = fs::read_dir(folder.path()).expect("a folder");
            files.count()
        };
        sweep(folder.path(), written + SignedDuration::from_secs(60)).expect("swept");
        assert_eq!(left(), 3);
        sweep(folder.path(), written + 2 * LEFT_BEHIND).expect("swept");
        assert_eq!(left(), 1, "the letter alone");
        sweep(&folder.path().join("none"), written).expect("no folder is no fault");
    }
}
