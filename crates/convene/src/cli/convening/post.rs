//! `convene post`: the mails that came in: taken in from files, listed and shown, assigned, entered,
//! registered as letters, set aside. A mail is named by the beginning of its hash, as the list shows it.

mod composition;
mod show;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use desk::answer::No;
use desk::convening::mail::{KeptMail, TakenIn};
use desk::occasion::Occasion;
use domain::convening::mail::intake::{CameBy, LARGEST, Refusal};
use domain::convening::mail::recognition::Whose;
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use domain::people::participant::Participant;

use super::correspondence::registered;
use crate::cli::answer::tell;
use crate::cli::law::import::{bytes_of, size_of};
use crate::cli::site::{At, Where, Who, stop_of};
use crate::exit::Stop;
use crate::key::SiteKey;
use crate::post::child::Child;
use crate::post::receive::Receiver;

/// The post that came in: mails taken in, assigned, entered, registered or set aside.
#[derive(Debug, Args)]
pub(crate) struct Command {
    #[command(subcommand)]
    act: Act,
    #[command(flatten)]
    place: Where,
    #[command(flatten)]
    who: Who,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Takes in mails from files, as if they had come by the mailbox; each is kept once.
    Take {
        /// The files, each a mail as it was received: letter.eml.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Lists the mails, what waits first, a hundred to a page.
    List(show::List),
    /// Shows one mail: from whom it is, what it says, what was done.
    Show(show::Show),
    /// Lists the members that a mail seems to name, as `enter --rows` takes them.
    Rows(composition::Rows),
    /// Says whose a mail is.
    Assign {
        /// The mail.
        mail: String,
        /// The meeting: ccm/12msp.
        #[arg(long)]
        meeting: MeetingKey,
        /// The State by ISO code, or the organization by key: FRA, icrc.
        #[arg(long)]
        from: Participant,
    },
    /// Enters the composition of a delegation from a mail.
    Enter(composition::Enter),
    /// Registers a mail that is no composition as a letter; it gets a number of the register.
    Register {
        /// The mail.
        mail: String,
        /// What it is about; its own subject where nothing is said.
        #[arg(long)]
        subject: Option<String>,
    },
    /// Sets a mail aside.
    SetAside {
        /// The mail.
        mail: String,
        /// Why.
        #[arg(long)]
        reason: String,
    },
}

impl Command {
    pub(crate) fn run(self) -> Result<(), Stop> {
        let language = match &self.act {
            Act::List(list) => list.form.language,
            Act::Show(show) => show.form.language,
            Act::Rows(rows) => rows.form.language,
            _ => Language::En,
        };
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        match self.act {
            Act::Take { files } => take(&at, &occasion, &files),
            Act::List(list) => list.give(&at, &occasion),
            Act::Show(show) => show.give(&at, &occasion),
            Act::Rows(rows) => rows.give(&at, &occasion),
            Act::Assign {
                mail,
                meeting,
                from,
            } => {
                let whose = Whose {
                    meeting,
                    participant: from,
                };
                at.block_on(async |desk| {
                    let mail = desk.mail_named(&mail).await?;
                    desk.assign_mail(&occasion, mail, whose).await
                })?;
                tell(&words::console::say("mail-assigned", language))
            }
            Act::Enter(enter) => enter.enter(&at, &occasion),
            Act::Register { mail, subject } => register(&at, &occasion, &mail, subject),
            Act::SetAside { mail, reason } => {
                at.block_on(async |desk| {
                    let mail = desk.mail_named(&mail).await?;
                    desk.set_mail_aside(&occasion, mail, &reason).await
                })?;
                tell(&words::console::say("mail-aside", language))
            }
        }
    }
}

/// Opens the mail that somebody named.
fn opened(at: &At, occasion: &Occasion<'_>, named: &str) -> Result<KeptMail, Stop> {
    at.block_on(async |desk| {
        let mail = desk.mail_named(named).await?;
        desk.mail(occasion, mail).await
    })
}

fn register(
    at: &At,
    occasion: &Occasion<'_>,
    named: &str,
    subject: Option<String>,
) -> Result<(), Stop> {
    let mail = opened(at, occasion, named)?;
    let subject = subject.unwrap_or_else(|| mail.intake.mail.subject.clone());
    let number = at.block_on(async |desk| {
        let registering = desk.register_mail(occasion, mail.file, &subject);
        registering.await
    })?;
    registered(number)
}

/// Takes in each file, and says what became of it.
fn take(at: &At, occasion: &Occasion<'_>, files: &[PathBuf]) -> Result<(), Stop> {
    at.block_on(async |desk| desk.may_bring_mail(occasion).await)?;
    let key = SiteKey::open(&at.site.key_file())?;
    let child = Child::of_this_program().map_err(|error| Stop::broken(error.to_string()))?;
    let receiver = Receiver {
        desk: &at.desk,
        site: &at.site,
        key: &key,
        child: &child,
    };
    for file in files {
        let bytes = mail_in(file)?;
        let take = async |_: &desk::Desk| receiver.take_in(occasion, bytes, CameBy::Desk).await;
        let (said, mail) = match at.block_on(take)? {
            TakenIn::Kept(mail) => ("mail-taken", mail),
            TakenIn::Known(mail) => ("mail-known", mail),
        };
        let (file, mail) = (file.display().to_string(), mail.to_hex());
        let facts = [("file", file.as_str()), ("mail", mail.as_str())];
        tell(&words::console::say_with(said, Language::En, &facts))?;
    }
    Ok(())
}

/// The bytes of a file that holds a mail; one that is too large is not read.
fn mail_in(file: &Path) -> Result<Vec<u8>, Stop> {
    if size_of(file) > LARGEST {
        return Err(stop_of(No::Mail(Refusal::TooLarge), Language::En));
    }
    bytes_of(file, Language::En)
}
