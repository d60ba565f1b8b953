//! By what way a letter leaves: into a folder, or to a server by SMTP. It knows nothing of what a
//! letter says; it answers whether the letter was taken, and if not, whether it may be later.

use std::fs;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use domain::people::dispatch::Failure;
use jiff::{SignedDuration, Timestamp};
use lettre::address::Envelope;

use super::server::{Fault, Server};
use crate::clock;
use crate::config::Site;
use crate::exit::Stop;

/// How old half a letter is when nobody can still be writing it.
const LEFT_BEHIND: SignedDuration = SignedDuration::from_hours(1);

/// A letter ready to be handed over.
#[derive(Debug, Clone)]
pub(crate) struct Ready {
    /// Under which key it was laid.
    pub(crate) key: String,
    /// From whom and to whom, for the server.
    pub(crate) envelope: Envelope,
    /// The letter.
    pub(crate) bytes: Vec<u8>,
}

/// Why a letter was not taken; it names no person.
#[derive(Debug)]
pub(crate) struct NotTaken {
    /// What the other side said.
    pub(crate) why: String,
    /// Whether it may be taken later.
    pub(crate) failure: Failure,
}

/// The way letters leave by.
pub(crate) enum Transport {
    /// A letter is one `.eml` file whose name is made of its key, so that a letter tried twice is one
    /// file.
    Folder(PathBuf),
    /// A server takes them.
    Smtp(Box<Server>),
}

impl Transport {
    /// The transport a site's file names.
    pub(crate) fn of(site: &Site) -> Result<Self, Stop> {
        let smtp = site.post.as_ref().and_then(|post| post.smtp.as_ref());
        match smtp {
            Some(smtp) => Ok(Self::Smtp(Box::new(Server::of(site, smtp)?))),
            None => Ok(Self::Folder(site.folder.join("outbox"))),
        }
    }

    /// Hands a letter over.
    pub(crate) async fn hand_over(&self, letter: &Ready) -> Result<(), NotTaken> {
        match self {
            Self::Folder(outbox) => lay_in(outbox, letter).map_err(|error| NotTaken {
                why: error.kind().to_string(),
                failure: Failure::ForNow,
            }),
            Self::Smtp(server) => {
                let Err(error) = server.take(&letter.envelope, &letter.bytes).await else {
                    return Ok(());
                };
                // A server that takes nothing from anybody says nothing of this letter.
                let for_good = is_for_good(&error) && server.is_reached().await;
                Err(NotTaken {
                    why: said(&error, letter),
                    failure: if for_good {
                        Failure::ForGood
                    } else {
                        Failure::ForNow
                    },
                })
            }
        }
    }

    /// Hangs up on a server to which nothing went for a while.
    pub(crate) async fn rest(&self) {
        if let Self::Smtp(server) = self {
            server.rest().await;
        }
    }

    /// Clears away half letters that processes left behind which stopped while they wrote.
    pub(crate) fn sweep(&self, now: Timestamp) -> std::io::Result<()> {
        match self {
            Self::Folder(outbox) => sweep(outbox, now),
            Self::Smtp(_) => Ok(()),
        }
    }
}

/// Only an answer about the letter itself is final; the server's own troubles pass.
fn is_for_good(fault: &Fault) -> bool {
    matches!(fault, Fault::Said(error) if error.is_permanent() && error.status().is_some())
}

/// What the server said, without the address it said it of.
fn said(error: &Fault, letter: &Ready) -> String {
    let mut said = error.to_string();
    for to in letter.envelope.to() {
        said = said.replace(&to.to_string(), "‹›");
    }
    said.chars().filter(|c| !c.is_control()).take(300).collect()
}

/// Reads a password from its file.
pub(super) fn password(
    site: &Site,
    file: Option<&Path>,
    wrong: &impl Fn(String) -> Stop,
) -> Result<String, Stop> {
    let file = file.ok_or_else(|| wrong("password_file".to_owned()))?;
    let file = site.folder.join(file);
    let text = fs::read_to_string(&file);
    let text = text.map_err(|error| wrong(format!("{}: {error}", file.display())))?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

/// Whether a name is that of this machine's own loopback.
pub(super) fn is_this_machine(host: &str) -> bool {
    let address: Option<std::net::IpAddr> = host.parse().ok();
    host == "localhost" || address.is_some_and(|address| address.is_loopback())
}

fn lay_in(outbox: &Path, letter: &Ready) -> std::io::Result<()> {
    let file = file_of(outbox, &letter.key);
    // A letter carries secrets: nobody else on the machine reads what lies there.
    let mut folder = fs::DirBuilder::new();
    folder.recursive(true).mode(0o700);
    folder.create(outbox)?;
    // Written beside and moved: whoever watches the folder never sees half a letter.
    let half = half_of(&file);
    let written = fs::write(&half, &letter.bytes).and_then(|()| fs::rename(&half, &file));
    if written.is_err() {
        drop(fs::remove_file(&half));
    }
    written
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
