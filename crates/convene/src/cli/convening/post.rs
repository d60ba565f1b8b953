//! `convene post`: the mails that came in; taken in from files here.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use desk::answer::No;
use desk::convening::mail::TakenIn;
use desk::occasion::Occasion;
use domain::convening::mail::intake::{CameBy, LARGEST, Refusal};
use domain::law::language::Language;

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
}

impl Command {
    pub(crate) fn run(self) -> Result<(), Stop> {
        let language = Language::En;
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        match &self.act {
            Act::Take { files } => take(&at, &occasion, files),
        }
    }
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
