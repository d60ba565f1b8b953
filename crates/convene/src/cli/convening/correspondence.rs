//! `convene correspondence`: the register of what went out and came in, and registering a letter.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use desk::convening::correspondence::{Asked, Direction, Entry, Registration, What};
use desk::people::delegation::NewFile;
use domain::convening::correspondence::{
    Channel, IncomingNumber, LARGEST_SCAN, TypedLetter, Wrong,
};
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use domain::people::dispatch::Stage;
use domain::people::participant::Participant;
use jiff::civil::DateTime;

use crate::cli::answer::{Form, Listing, tell, text};
use crate::cli::site::{At, Where, Who};
use crate::clock;
use crate::exit::Stop;
use crate::web::form::is_pdf;

/// The register of correspondence: what went out, what came in.
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
    /// Lists the register, the latest first, a hundred entries to a page.
    List(List),
    /// Registers a letter that came in; it gets the next number of the year.
    Register(Box<Register>),
}

#[derive(Debug, Args)]
struct List {
    /// What went out, or what came in.
    #[arg(long, value_enum)]
    direction: Option<Way>,
    /// Of one meeting.
    #[arg(long)]
    meeting: Option<MeetingKey>,
    /// Of one participant: a State by ISO code, an organization by its key.
    #[arg(long)]
    participant: Option<Participant>,
    /// Words in a number, a reference, a subject or a sender.
    #[arg(long, default_value = "")]
    text: String,
    /// The page, from 1.
    #[arg(long, default_value_t = 1)]
    page: usize,
    #[command(flatten)]
    form: Form,
}

#[derive(Debug, Args)]
struct Register {
    /// When it was received, on the clock of its meeting: 2024-08-30T14:05.
    #[arg(long, value_name = "DATE-TIME")]
    received: DateTime,
    /// By what way.
    #[arg(long, value_enum)]
    channel: Carried,
    /// The meeting it concerns.
    #[arg(long)]
    meeting: Option<MeetingKey>,
    /// The participant it comes from.
    #[arg(long, conflicts_with = "sender")]
    from: Option<Participant>,
    /// From whom it comes, in words.
    #[arg(long, default_value = "")]
    sender: String,
    /// What it is about.
    #[arg(long)]
    subject: String,
    /// The sender's own reference.
    #[arg(long, default_value = "")]
    their_reference: String,
    /// Our reference that it answers.
    #[arg(long, default_value = "")]
    answers: String,
    /// The scan, a PDF of at most 10 MB.
    #[arg(long, value_name = "FILE")]
    scan: Option<PathBuf>,
}

/// A direction, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Way {
    /// What went out.
    Out,
    /// What came in.
    In,
}

/// A channel, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Carried {
    /// By post.
    Post,
    /// By courier or pouch.
    Courier,
    /// By fax.
    Fax,
    /// Delivered by hand.
    Hand,
    /// By e-mail.
    Mail,
}

impl From<Carried> for Channel {
    fn from(carried: Carried) -> Self {
        match carried {
            Carried::Post => Self::Post,
            Carried::Courier => Self::Courier,
            Carried::Fax => Self::Fax,
            Carried::Hand => Self::Hand,
            Carried::Mail => Self::Mail,
        }
    }
}

impl Command {
    pub(crate) fn run(self) -> Result<(), Stop> {
        let language = match &self.act {
            Act::List(list) => list.form.language,
            Act::Register(_) => Language::En,
        };
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        match self.act {
            Act::List(list) => {
                let asked = Asked {
                    direction: list.direction.map(|way| match way {
                        Way::Out => Direction::Out,
                        Way::In => Direction::In,
                    }),
                    meeting: list.meeting,
                    participant: list.participant,
                    text: list.text,
                    page: list.page,
                };
                let page = at.block_on(async |desk| desk.register(&occasion, &asked).await)?;
                give(&page.entries, &list.form)
            }
            Act::Register(letter) => {
                let registration = letter.read()?;
                let number =
                    at.block_on(async |desk| desk.register_letter(&occasion, &registration).await)?;
                registered(number)
            }
        }
    }
}

/// Says under which number a letter is registered.
pub(super) fn registered(number: IncomingNumber) -> Result<(), Stop> {
    let number = number.to_string();
    let facts = [("number", number.as_str())];
    tell(&words::console::say_with(
        "letter-registered",
        Language::En,
        &facts,
    ))
}

impl Register {
    fn read(self) -> Result<Registration, Stop> {
        let typed = TypedLetter {
            on: self.received.date().to_string(),
            hour: self.received.strftime("%H:%M").to_string(),
            channel: Channel::from(self.channel).code().to_owned(),
            meeting: self.meeting.map(|key| key.to_string()).unwrap_or_default(),
            participant: self.from.map(|one| one.to_string()).unwrap_or_default(),
            sender: self.sender,
            their_reference: self.their_reference,
            answers: self.answers,
            subject: self.subject,
        };
        let mut registration = Registration {
            typed,
            ..Registration::default()
        };
        match scan_at(self.scan.as_deref())? {
            Ok(scan) => registration.scan = scan,
            Err(wrong) => registration.wrong_scan = Some(wrong),
        }
        Ok(registration)
    }
}

/// The scan in a file, or what is wrong with it.
pub(super) fn scan_at(path: Option<&Path>) -> Result<Result<Option<NewFile>, Wrong>, Stop> {
    let Some(path) = path else {
        return Ok(Ok(None));
    };
    let bytes = std::fs::read(path)
        .map_err(|error| Stop::misused("scan", format!("{}: {error}", path.display())))?;
    if !is_pdf(&bytes) {
        return Ok(Err(Wrong::NotAPdf));
    }
    if bytes.len() > LARGEST_SCAN {
        return Ok(Err(Wrong::TooLarge));
    }
    let name = path.file_name().unwrap_or_default();
    Ok(Ok(Some(NewFile {
        name: name.to_string_lossy().chars().take(120).collect(),
        bytes,
        media_type: "application/pdf",
    })))
}

fn give(entries: &[Entry], form: &Form) -> Result<(), Stop> {
    let rows = entries
        .iter()
        .map(|entry| {
            let whom = match &entry.what {
                What::Note(_) => String::new(),
                What::Dispatch(letter) => letter.dispatch.participant.to_string(),
                What::Composition(one) => one.participant.to_string(),
                What::Letter(letter) => letter
                    .participant
                    .as_ref()
                    .map_or_else(|| letter.sender.clone(), ToString::to_string),
            };
            let meeting = entry.meeting.as_ref().map(ToString::to_string);
            vec![
                text(entry.number()),
                text(entry.at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
                text(entry.direction().code()),
                text(kind(&entry.what)),
                text(meeting.unwrap_or_default()),
                text(whom),
                text(state(&entry.what)),
            ]
        })
        .collect();
    let names = &[
        "number",
        "at",
        "direction",
        "kind",
        "meeting",
        "sender",
        "state",
    ];
    let title = words::console::heading("number", form.language);
    form.give(&Listing { title, names, rows }, clock::today())
}

fn kind(what: &What) -> String {
    match what {
        What::Note(note) => note.purpose.clone(),
        What::Dispatch(letter) => letter.dispatch.kind.clone(),
        What::Composition(_) => "composition".to_owned(),
        What::Letter(_) => "letter".to_owned(),
    }
}

fn state(what: &What) -> String {
    match what {
        What::Note(note) => {
            let last = note.steps.last();
            last.map_or("", |taken| taken.step.code()).to_owned()
        }
        What::Dispatch(letter) => match (letter.way.stage(), &letter.why) {
            (stage @ (Stage::Tried | Stage::GivenUp), Some(why)) => {
                format!("{}: {why}", stage.code())
            }
            (stage, _) => stage.code().to_owned(),
        },
        What::Composition(one) => one.channel.code().to_owned(),
        What::Letter(letter) => letter.channel.code().to_owned(),
    }
}
