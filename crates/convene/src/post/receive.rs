//! Letters that come in: taken apart and read by the child, recognised by the desk, kept as received,
//! and left for a person. Whatever comes is kept, also what cannot be read. The drop folder is looked
//! into here: a file is taken when nobody writes it any more, and moved aside when it is kept.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use desk::Desk;
use desk::answer::No;
use desk::convening::mail::{Incoming, TakenIn};
use desk::occasion::{By, Occasion};
use domain::convening::mail::intake::{CameBy, LARGEST};
use domain::convening::mail::recognition::{self, Recognition, Site};
use domain::convening::mail::{Mail, Nature, Voice};
use domain::people::participant::Participant;
use domain::people::proposal::Proposal;
use jiff::{SignedDuration, Timestamp};

use super::child::{Child, NoAnswer};
use super::reading::{Answer, Question};
use crate::key::SiteKey;
use crate::web::portal::Portal;
use crate::{clock, config};

/// How often the drop folder is looked into.
const EVERY: Duration = Duration::from_millis(500);
/// How long nobody must have written a file before it is taken.
const SETTLED: SignedDuration = SignedDuration::from_secs(1);
/// Where mails lie that were kept.
const TAKEN: &str = "taken";
/// Where mails lie that are not taken in: nothing is deleted.
const TOO_LARGE: &str = "too-large";

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

/// Who takes mails in: the desk, with what the site calls its own and the child that reads.
#[derive(Clone, Copy)]
pub(crate) struct Receiver<'a> {
    pub(crate) desk: &'a Desk,
    pub(crate) site: &'a config::Site,
    pub(crate) key: &'a SiteKey,
    pub(crate) child: &'a Child,
}

impl<'a> Receiver<'a> {
    /// The portal's.
    pub(crate) fn of(portal: &'a Portal) -> Self {
        Self {
            desk: &portal.desk,
            site: &portal.site,
            key: &portal.key,
            child: &portal.child,
        }
    }

    /// Takes one mail in, by whatever way it came.
    pub(crate) async fn take_in(
        self,
        occasion: &Occasion<'_>,
        bytes: Vec<u8>,
        came_by: CameBy,
    ) -> Result<TakenIn, No> {
        let site = self.names();
        let (mail, parts) = self.taken_apart(&site, &bytes).await;
        if let Some(known) = self.desk.copy_of(&bytes, &mail).await? {
            return Ok(TakenIn::Known(known));
        }
        let tokens = self.tokens(&mail, &site);
        let recognised = self.desk.recognise_mail(occasion, &mail, &tokens, &site);
        let recognition = recognised.await?;
        let proposal = self.proposal(&mail, &parts, &recognition).await;
        let incoming = Incoming {
            bytes,
            came_by,
            mail,
            parts,
            answers: tokens.into_values().collect(),
            recognition,
            proposal,
        };
        self.desk.take_in(occasion, incoming).await
    }

    /// What the site calls its own.
    fn names(self) -> Site {
        Site {
            mailboxes: vec![self.site.address()],
            references: self.site.reference_form.clone(),
        }
    }

    /// The mail and its parts; a mail that cannot be read is kept as it came, and says so.
    async fn taken_apart(self, site: &Site, bytes: &[u8]) -> (Mail, Vec<Vec<u8>>) {
        let host = |address: &String| address.rsplit_once('@').map(|(_, host)| host.to_owned());
        let post = self.site.post.as_ref();
        let question = Question::Mail {
            verifier: post.and_then(|post| post.authenticated_by.clone()),
            hosts: site.mailboxes.iter().filter_map(host).collect(),
            mailboxes: site.mailboxes.clone(),
        };
        match self.child.ask(question, bytes).await {
            Ok((Answer::Mail { mail, .. }, parts)) => (*mail, parts),
            Ok((Answer::NoMail(why), _)) => (Mail::unread(bytes, &why), Vec::new()),
            Ok((Answer::Composition(_), _)) => (Mail::unread(bytes, "ended"), Vec::new()),
            Err(why) => (Mail::unread(bytes, code(why)), Vec::new()),
        }
    }

    /// The letters of ours that tokens in a mail's addresses stand for.
    fn tokens(self, mail: &Mail, site: &Site) -> BTreeMap<String, String> {
        let letter = |token: &str| Some((token.to_owned(), self.key.answered(token)?));
        recognition::tokens(mail, site).filter_map(letter).collect()
    }

    /// The composition that a letter's words and files seem to name.
    async fn proposal(self, mail: &Mail, parts: &[Vec<u8>], recognition: &Recognition) -> Proposal {
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
        let answered = self.child.ask(question, &parts.concat()).await;
        if let Ok((Answer::Composition(proposal), _)) = answered {
            return proposal;
        }
        let names: Vec<&str> = mail.parts.iter().map(|part| part.name.as_str()).collect();
        Proposal::unread(&names)
    }
}

/// Takes in what came to the site by itself: nobody's act.
pub(super) async fn take_in(
    portal: &Portal,
    bytes: Vec<u8>,
    came_by: CameBy,
) -> Result<TakenIn, No> {
    let occasion = Occasion {
        door: "post",
        ..portal.occasion(By::Nobody)
    };
    let receiver = Receiver::of(portal);
    receiver.take_in(&occasion, bytes, came_by).await
}

const fn code(why: NoAnswer) -> &'static str {
    match why {
        NoAnswer::TooLong => "too-long",
        NoAnswer::Ended => "ended",
    }
}
