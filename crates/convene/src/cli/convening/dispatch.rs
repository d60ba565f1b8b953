//! The dispatch of a note at the command line: sent to every registered address or only counted, listed
//! addressee by addressee, deliveries by other ways recorded, labels and pouch list printed.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use desk::convening::note::Which;
use desk::occasion::Occasion;
use desk::people::dispatch::note::NoteDispatch;
use domain::convening::correspondence::Channel;
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use domain::people::dispatch::{Kind, Standing, TypedDelivery};
use domain::people::participant::Participant;
use jiff::civil::Date;

use super::correspondence::scan_at;
use crate::clerk::dispatch::{Which as Paper, Whom, cells, in_order, printed};
use crate::cli::answer::{Form, Format, Listing, put, tell, text};
use crate::cli::site::At;
use crate::clock;
use crate::exit::Stop;

/// A note and where it was sent.
#[derive(Debug, Args)]
pub(crate) struct Of {
    /// The meeting.
    pub(crate) meeting: MeetingKey,
    /// The reference of the issued note; the last note where none is given.
    #[arg(long)]
    pub(crate) reference: Option<String>,
}

/// Sends a note.
#[derive(Debug, Args)]
pub(crate) struct Send {
    #[command(flatten)]
    of: Of,
    /// Says how many letters would go out, and sends nothing.
    #[arg(long)]
    dry_run: bool,
}

/// Lists a note's dispatch.
#[derive(Debug, Args)]
pub(crate) struct List {
    #[command(flatten)]
    of: Of,
    #[command(flatten)]
    pub(crate) form: Form,
}

/// Records what went otherwise.
#[derive(Debug, Args)]
pub(crate) struct Deliver {
    #[command(flatten)]
    of: Of,
    /// To whom: a State by ISO code, an organization by its key.
    #[arg(long)]
    to: Participant,
    /// By what way.
    // Its own identity: `by` is who acts, for every command.
    #[arg(long = "by", value_enum)]
    channel: Carried,
    /// The day it was sent or delivered.
    #[arg(long, value_name = "DATE")]
    on: Date,
    /// The number of the consignment, or who signed for it.
    #[arg(long, default_value = "")]
    proof: String,
    /// The scan of the proof, a PDF of at most 10 MB.
    #[arg(long, value_name = "FILE")]
    scan: Option<PathBuf>,
}

/// Records that an addressee acknowledged.
#[derive(Debug, Args)]
pub(crate) struct Acknowledge {
    #[command(flatten)]
    of: Of,
    /// Who acknowledged: a State by ISO code, an organization by its key.
    #[arg(long)]
    from: Participant,
    /// By what way.
    // Its own identity: `by` is who acts, for every command.
    #[arg(long = "by", value_enum)]
    way: Told,
    /// The day it was acknowledged.
    #[arg(long, value_name = "DATE")]
    on: Date,
    /// Who said so, or the reference of the paper that says so.
    #[arg(long)]
    source: String,
}

/// A way by which a person is told, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Told {
    /// By telephone.
    Telephone,
    /// In a letter or note.
    Writing,
    /// In person.
    Person,
}

impl From<Told> for Kind {
    fn from(told: Told) -> Self {
        match told {
            Told::Telephone => Self::ByTelephone,
            Told::Writing => Self::InWriting,
            Told::Person => Self::InPerson,
        }
    }
}

/// Prints what goes along with a pouch.
#[derive(Debug, Args)]
pub(crate) struct Print {
    #[command(flatten)]
    of: Of,
    /// The file that the PDF is written to.
    #[arg(long, value_name = "FILE")]
    into: PathBuf,
    /// For every addressee, not only those whom nothing reached.
    #[arg(long)]
    all: bool,
    /// The language of headings and names; addresses stand in their own.
    #[arg(long, default_value_t = Language::En)]
    language: Language,
}

/// A way other than mail, as the command line names it.
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
}

impl From<Carried> for Channel {
    fn from(carried: Carried) -> Self {
        match carried {
            Carried::Post => Self::Post,
            Carried::Courier => Self::Courier,
            Carried::Fax => Self::Fax,
            Carried::Hand => Self::Hand,
        }
    }
}

impl Of {
    fn which(&self) -> Which {
        let reference = self.reference.clone();
        reference.map_or(Which::Last, Which::Reference)
    }

    fn open(&self, at: &At, occasion: &Occasion<'_>) -> Result<NoteDispatch, Stop> {
        let which = self.which();
        at.block_on(async |desk| desk.note_dispatch(occasion, &self.meeting, &which).await)
    }
}

/// Sends each registered address its letter, or says how many would go.
pub(crate) fn send(at: &At, occasion: &Occasion<'_>, send: &Send) -> Result<(), Stop> {
    if send.dry_run {
        let record = send.of.open(at, occasion)?;
        told("letters-would-go", record.unsent())?;
        return match record.count(Standing::NoAddress) {
            0 => Ok(()),
            count => told("without-address", count),
        };
    }
    let (key, which) = (&send.of.meeting, send.of.which());
    let sent = at.block_on(async |desk| desk.dispatch_note(occasion, key, &which).await)?;
    told("letters-sent", sent)
}

/// Says a number in a sentence.
pub(crate) fn told(key: &str, count: usize) -> Result<(), Stop> {
    let count = count.to_string();
    tell(&words::console::say_with(
        key,
        Language::En,
        &[("count", count.as_str())],
    ))
}

const COLUMNS: &[&str] = &[
    "key", "name", "language", "stage", "reason", "at", "channel", "proof",
];

/// Lists each addressee and how its dispatch stands.
pub(crate) fn list(at: &At, occasion: &Occasion<'_>, list: &List) -> Result<(), Stop> {
    let record = list.of.open(at, occasion)?;
    let form = &list.form;
    let for_programs = matches!(form.format, Format::Json | Format::Csv);
    let named = in_order(&record, Whom::All, form.language);
    let rows = named.iter().map(|(name, one)| {
        let mut cells = cells(name, one);
        if !for_programs {
            cells[3] = words::people::dispatch::standing(one.standing(), form.language);
        }
        cells.into_iter().map(text).collect()
    });
    let listing = Listing {
        title: record.reference(),
        names: COLUMNS,
        rows: rows.collect(),
    };
    form.give(&listing, clock::today())
}

/// Records a delivery by another way.
pub(crate) fn deliver(at: &At, occasion: &Occasion<'_>, deliver: &Deliver) -> Result<(), Stop> {
    let typed = TypedDelivery {
        channel: Channel::from(deliver.channel).code().to_owned(),
        on: deliver.on.to_string(),
        participant: deliver.to.to_string(),
        proof: deliver.proof.clone(),
    };
    let scan = scan_at(deliver.scan.as_deref())?;
    let (key, which) = (&deliver.of.meeting, deliver.of.which());
    at.block_on(async |desk| {
        desk.record_delivery(occasion, (key, &which), &typed, scan)
            .await
    })?;
    tell(&words::console::say("delivery-recorded", Language::En))
}

/// Records an acknowledgement.
pub(crate) fn acknowledge(
    at: &At,
    occasion: &Occasion<'_>,
    told: &Acknowledge,
) -> Result<(), Stop> {
    let typed = TypedDelivery {
        channel: Kind::from(told.way).code().to_owned(),
        on: told.on.to_string(),
        participant: told.from.to_string(),
        proof: told.source.clone(),
    };
    let (key, which) = (&told.of.meeting, told.of.which());
    at.block_on(async |desk| {
        desk.record_acknowledgement(occasion, (key, &which), &typed)
            .await
    })?;
    tell(&words::console::say(
        "acknowledgement-recorded",
        Language::En,
    ))
}

/// Prints the address labels.
pub(crate) fn labels(at: &At, occasion: &Occasion<'_>, asked: &Print) -> Result<(), Stop> {
    print(at, occasion, asked, Paper::Labels)
}

/// Prints the pouch list.
pub(crate) fn pouch(at: &At, occasion: &Occasion<'_>, asked: &Print) -> Result<(), Stop> {
    print(at, occasion, asked, Paper::Pouch)
}

fn print(at: &At, occasion: &Occasion<'_>, asked: &Print, paper: Paper) -> Result<(), Stop> {
    let record = asked.of.open(at, occasion)?;
    let whom = if asked.all { Whom::All } else { Whom::Pouch };
    let today = record.open.meeting.day(occasion.now);
    let around = (at.site.name.as_str(), today, asked.language);
    let bytes = at.block_on_raw(async |_| printed((&record, whom), paper, around).await);
    let bytes = bytes.map_err(Stop::broken)?;
    let bytes = bytes.ok_or_else(|| {
        let option = [("option", "--all")];
        Stop::misused(
            "nothing-for-pouch",
            words::console::say("nothing-for-pouch", Language::En),
        )
        .help(words::console::say_with(
            "nothing-for-pouch-help",
            Language::En,
            &option,
        ))
    })?;
    put(&bytes, Some(Path::new(&asked.into)))
}
