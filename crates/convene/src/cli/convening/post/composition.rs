//! The composition that a mail seems to name, at the command line: listed as rows with the line each
//! was read from, changed in a spreadsheet or not, and entered by the act of every door.

use std::path::{Path, PathBuf};

use clap::Args;
use desk::answer::No;
use desk::convening::mail::entry::{Entry, rows};
use desk::convening::mail::{KeptMail, KeptPart, whose_of};
use desk::occasion::Occasion;
use domain::convening::mail::intake::Refusal;
use domain::law::language::Language;
use domain::law::reading::{Row, Table};
use domain::people::composition::Typed;
use domain::record::journal::Hash;
use words::people::proposal::doubt;

use super::opened;
use crate::cli::answer::{Cell, Form, Listing, tell, text};
use crate::cli::law::import;
use crate::cli::site::{At, stop_of, unknown};
use crate::clock;
use crate::exit::Stop;

/// Lists the members that a mail seems to name.
#[derive(Debug, Args)]
pub(super) struct Rows {
    /// The mail.
    mail: String,
    #[command(flatten)]
    pub(super) form: Form,
}

/// Enters a composition from a mail.
#[derive(Debug, Args)]
pub(super) struct Enter {
    /// The mail.
    mail: String,
    /// The members, in a CSV file as `rows` writes it; as they were read where none is given.
    #[arg(long, value_name = "FILE")]
    rows: Option<PathBuf>,
    /// The file of the mail that is the signed note: its name.
    #[arg(long, value_name = "NAME")]
    note: Option<String>,
    /// Says that the mail covers the version that stands, whoever it names; nothing else is entered.
    #[arg(long, value_name = "VERSION", conflicts_with_all = ["rows", "note"])]
    covers: Option<u32>,
}

/// The columns that are read back; what stands behind them is for people.
const READ_BACK: [&str; 8] = [
    "number",
    "capacity",
    "courtesy",
    "given",
    "family",
    "order",
    "own_script",
    "function",
];
const COLUMNS: &[&str] = &[
    "number",
    "capacity",
    "courtesy",
    "given",
    "family",
    "order",
    "own_script",
    "function",
    "source",
    "found",
    "assumed",
];

impl Rows {
    pub(super) fn give(&self, at: &At, occasion: &Occasion<'_>) -> Result<(), Stop> {
        let mail = opened(at, occasion, &self.mail)?;
        let members = mail.intake.proposal.members.iter();
        let row = |(number, one): (i32, &domain::people::proposal::Proposed)| {
            let typed = &one.typed;
            let doubts = one.doubts.iter().map(|one| doubt(*one, self.form.language));
            let fields = [
                &typed.capacity,
                &typed.title,
                &typed.given,
                &typed.family,
                &typed.order,
                &typed.own_script,
                &typed.function,
            ];
            let source = format!("{} {}", one.from.part, one.from.at);
            let mut cells = vec![Cell::Number(number)];
            cells.extend(fields.map(|field| text(field.as_str())));
            cells.extend([
                text(source.trim()),
                text(one.from.text.as_str()),
                text(doubts.collect::<Vec<_>>().join(" ")),
            ]);
            cells
        };
        let listing = Listing {
            title: self.mail.clone(),
            names: COLUMNS,
            rows: (1..).zip(members).map(row).collect(),
        };
        self.form.give(&listing, clock::today())
    }
}

impl Enter {
    pub(super) fn enter(&self, at: &At, occasion: &Occasion<'_>) -> Result<(), Stop> {
        let mail = opened(at, occasion, &self.mail)?;
        if let Some(version) = self.covers {
            at.block_on(async |desk| desk.cover_by_mail(occasion, mail.file, version).await)?;
            return said("mail-covers", version);
        }
        let nobody = || stop_of(No::Mail(Refusal::NobodyKnown), Language::En);
        let whose = whose_of(&mail).cloned().ok_or_else(nobody)?;
        let typed = match &self.rows {
            Some(file) => rows_in(file, &mail)?,
            None => rows(&mail),
        };
        let note = self.note.as_ref().map(|name| note_of(&mail, name));
        let note = note.transpose()?;
        let version = at.block_on(async |desk| {
            let (meeting, participant) = (&whose.meeting, &whose.participant);
            let open = desk.delegation(occasion, meeting, participant).await?;
            let entry = Entry {
                typed,
                based_on: open.delegation.last().map_or(0, |last| last.version),
                note,
            };
            desk.enter_mail(occasion, mail.file, entry).await
        })?;
        said("mail-entered", version)
    }
}

/// Says something of a version.
fn said(key: &str, version: u32) -> Result<(), Stop> {
    let version = version.to_string();
    let facts = [("version", version.as_str())];
    tell(&words::console::say_with(key, Language::En, &facts))
}

/// The file of a mail with a name.
fn note_of(mail: &KeptMail, name: &str) -> Result<Hash, Stop> {
    let named = |part: &&KeptPart| part.name == name;
    let found = mail.parts.iter().find(named).map(|part| part.file);
    found.ok_or_else(|| unknown("file", name, Language::En))
}

/// The members in a file. A row with a number is the member that was read under it, so that its line
/// stays with it.
fn rows_in(file: &Path, mail: &KeptMail) -> Result<Vec<Typed>, Stop> {
    let bytes = import::file(file, Language::En)?;
    let written = import::content(file, &bytes, Language::En)?;
    let mut faults = Vec::new();
    let table = Table::from_csv(written, &mut faults);
    table.require(&READ_BACK, &mut faults);
    let read = rows(mail);
    let one = |row: Row<'_>| {
        let number: Option<usize> = row.cell("number").parse().ok();
        let known = number.and_then(|number| read.get(number.checked_sub(1)?));
        let cell = |column| row.cell(column).to_owned();
        Typed {
            id: known.map(|known| known.id).unwrap_or_default(),
            capacity: cell("capacity"),
            title: cell("courtesy"),
            given: cell("given"),
            family: cell("family"),
            order: cell("order"),
            own_script: cell("own_script"),
            function: cell("function"),
        }
    };
    let typed = table.rows().map(one).collect();
    if faults.is_empty() {
        return Ok(typed);
    }
    let name = file.display().to_string();
    Err(stop_of(No::Faults { name, faults }, Language::En))
}
