//! Letters that come in: taken apart and read by the child, recognised by the desk, kept as received,
//! and left for a person. Whatever comes is kept, also what cannot be read. The drop folder is looked
//! into here: a file is taken when nobody writes it any more, and moved aside when it is kept.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use desk::answer::No;
use desk::convening::mail::{Incoming, TakenIn};
use desk::occasion::{By, Occasion};
use domain::convening::mail::intake::CameBy;
use domain::convening::mail::recognition::{Recognition, Site};
use domain::convening::mail::{Mail, Nature, Voice};
use domain::people::participant::Participant;
use domain::people::proposal::Proposal;
use jiff::{SignedDuration, Timestamp};

use super::child::NoAnswer;
use super::letter::address_of;
use super::reading::{Answer, Question};
use crate::clock;
use crate::web::portal::Portal;

/// How often the drop folder is looked into.
const EVERY: Duration = Duration::from_millis(500);
/// How long nobody must have written a file before it is taken.
const SETTLED: SignedDuration = SignedDuration::from_secs(1);
/// Where mails lie that were kept.
const TAKEN: &str = "taken";
/// Where mails lie that are not taken in: nothing is deleted.
const TOO_LARGE: &str = "too-large";
/// The largest mail that is taken in; a larger file is laid beside, and that is said.
pub(crate) const LARGEST: u64 = 64 << 20;

/// The drop folder of a site.
pub(crate) fn inbox(portal: &Portal) -> PathBuf {
    portal.site.folder.join("inbox")
}

/// Takes in what lies in the drop folder until it is stopped.
pub(crate) async fn keep_receiving(portal: Portal) {
    loop {
        if let Err(error) = take_dropped(&portal, SETTLED).await {
            tracing::error!(%error, "the drop folder could not be worked off");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Takes in every mail that lies in the drop folder for so long. Answers how many were kept.
pub(crate) async fn take_dropped(
    portal: &Portal,
    settled: SignedDuration,
) -> std::io::Result<usize> {
    let inbox = inbox(portal);
    let mut kept = 0;
    for file in waiting(&inbox, settled, clock::now())? {
        if fs::metadata(&file)?.len() > LARGEST {
            tracing::warn!(
                "a mail of the drop folder is too large to be taken in, and lies beside"
            );
            put_aside(&inbox, &file, TOO_LARGE)?;
            continue;
        }
        let bytes = fs::read(&file)?;
        match take_in(portal, bytes, CameBy::Folder).await {
            Ok(TakenIn::Kept(_)) => kept += 1,
            Ok(TakenIn::Known(_)) => {}
            Err(no) => {
                tracing::error!(%no, "a mail of the drop folder could not be kept");
                continue;
            }
        }
        put_aside(&inbox, &file, TAKEN)?;
    }
    Ok(kept)
}

/// The mails in the folder that nobody writes any more, by the order of their names.
fn waiting(inbox: &Path, settled: SignedDuration, now: Timestamp) -> std::io::Result<Vec<PathBuf>> {
    let files = match fs::read_dir(inbox) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        files => files?,
    };
    let mut waiting = Vec::new();
    for file in files {
        let file = file?;
        let about = file.metadata()?;
        let mail = file.path().extension().is_some_and(|end| end == "eml");
        let written = Timestamp::try_from(about.modified()?).unwrap_or(now);
        let quiet = now.duration_since(written) >= settled;
        if mail && about.is_file() && quiet {
            waiting.push(file.path());
        }
    }
    waiting.sort();
    Ok(waiting)
}

/// Moves a mail out of the way; one of the same name there gives way to it.
fn put_aside(inbox: &Path, file: &Path, aside: &str) -> std::io::Result<()> {
    let aside = inbox.join(aside);
    fs::create_dir_all(&aside)?;
    let name = file.file_name().expect("a file of a folder has a name");
    fs::rename(file, aside.join(name))
}

/// Takes one mail in.
pub(crate) async fn take_in(
    portal: &Portal,
    bytes: Vec<u8>,
    came_by: CameBy,
) -> Result<TakenIn, No> {
    let site = site(portal);
    let (mail, parts) = taken_apart(portal, &site, &bytes).await;
    if let Some(known) = portal.desk.copy_of(&bytes, &mail).await? {
        return Ok(TakenIn::Known(known));
    }
    let occasion = Occasion {
        door: "post",
        ..portal.occasion(By::Nobody)
    };
    let tokens = tokens(portal, &mail);
    let recognised = portal.desk.recognise_mail(&occasion, &mail, &tokens, &site);
    let recognition = recognised.await?;
    let proposal = proposal(portal, &mail, &parts, &recognition).await;
    let incoming = Incoming {
        bytes,
        came_by,
        mail,
        parts,
        recognition,
        proposal,
    };
    portal.desk.take_in(&occasion, incoming).await
}

/// What the site calls its own.
fn site(portal: &Portal) -> Site {
    Site {
        mailboxes: vec![address_of(portal)],
        references: portal.site.reference_form.clone(),
    }
}

/// The mail and its parts; a mail that cannot be read is kept as it came, and says so.
async fn taken_apart(portal: &Portal, site: &Site, bytes: &[u8]) -> (Mail, Vec<Vec<u8>>) {
    let host = |address: &String| address.rsplit_once('@').map(|(_, host)| host.to_owned());
    let post = portal.site.post.as_ref();
    let question = Question::Mail {
        verifier: post.and_then(|post| post.authenticated_by.clone()),
        hosts: site.mailboxes.iter().filter_map(host).collect(),
        mailboxes: site.mailboxes.clone(),
    };
    match portal.child.ask(question, bytes).await {
        Ok((Answer::Mail { mail, .. }, parts)) => (*mail, parts),
        Ok((Answer::NoMail(why), _)) => (Mail::unread(bytes, &why), Vec::new()),
        Ok((Answer::Composition(_), _)) => (Mail::unread(bytes, "ended"), Vec::new()),
        Err(why) => (Mail::unread(bytes, code(why)), Vec::new()),
    }
}

const fn code(why: NoAnswer) -> &'static str {
    match why {
        NoAnswer::TooLong => "too-long",
        NoAnswer::Ended => "ended",
    }
}

/// The letters of ours that tokens in a mail's addresses stand for.
fn tokens(portal: &Portal, mail: &Mail) -> BTreeMap<String, String> {
    let token = |address: &str| {
        let local = address.rsplit_once('@')?.0;
        let token = local.split_once('+')?.1.to_owned();
        let letter = portal.key.answered(&token)?;
        Some((token, letter))
    };
    mail.recipients.all().filter_map(token).collect()
}

/// The composition that a letter's words and files seem to name.
async fn proposal(
    portal: &Portal,
    mail: &Mail,
    parts: &[Vec<u8>],
    recognition: &Recognition,
) -> Proposal {
    if mail.nature != Nature::Letter {
        return Proposal::default();
    }
    let state = match recognition {
        Recognition::Recognised { whose, .. } => match &whose.participant {
            Participant::State(state) => Some(state.to_string()),
            Participant::Organization(_) => None,
        },
        _ => None,
    };
    let words = [mail.words(Voice::Own), mail.words(Voice::Forwarded)].join("\n");
    let files = mail.parts.iter().zip(parts);
    let question = Question::Composition {
        state,
        words,
        files: files
            .map(|(part, bytes)| (part.name.clone(), bytes.len()))
            .collect(),
    };
    match portal.child.ask(question, &parts.concat()).await {
        Ok((Answer::Composition(proposal), _)) => proposal,
        Ok(_) | Err(_) => Proposal::unread(
            &mail
                .parts
                .iter()
                .map(|p| p.name.as_str())
                .collect::<Vec<_>>(),
        ),
    }
}
