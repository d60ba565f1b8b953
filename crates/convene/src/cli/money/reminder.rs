//! `convene costs reminder`: what would be called to mind, sending it, what was sent, its paper. What is
//! sent is what stands at that moment; nothing goes twice at one step of a notice.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use desk::money::reminder::Reminding;
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use domain::law::treaty::TreatyKey;
use domain::money::payer::PayerKey;
use domain::money::reminder::{Asked, Recalled, Reminder};
use domain::money::series::Serial;

use super::bill::print_due;
use super::{Names, amount, put_paper, told};
use crate::cli::answer::{Cell, Form, Listing, date, text};
use crate::cli::site::{At, Where, Who, unknown};
use crate::clock;
use crate::exit::Stop;

/// Reminders of what is owed: show, send, list, paper.
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
    /// Shows the notices that would be called to mind now, and sends nothing.
    Due {
        #[command(flatten)]
        choice: Choice,
        #[command(flatten)]
        form: Form,
    },
    /// Sends a note to each payer that owes what is chosen.
    Send {
        #[command(flatten)]
        choice: Choice,
        /// Says how many would go out, and sends nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Lists what was called to mind, notice by notice.
    List {
        #[command(flatten)]
        form: Form,
    },
    /// Writes the paper of a reminder as PDF, in its payer's language.
    Paper {
        /// The reminder: RN-2024-0001.
        reminder: Serial,
        /// The file it is written to.
        #[arg(long, value_name = "FILE")]
        output: PathBuf,
    },
}

/// Which arrears.
#[derive(Debug, Args)]
struct Choice {
    /// Only what is over by more than so many days.
    #[arg(long, value_name = "DAYS", default_value_t = 0)]
    over: u16,
    /// Only what is owed for the meetings of a treaty.
    #[arg(long)]
    treaty: Option<TreatyKey>,
    /// Only what is owed for a meeting.
    #[arg(long)]
    meeting: Option<MeetingKey>,
    /// Only what a payer owes.
    #[arg(long)]
    payer: Option<PayerKey>,
}

impl Choice {
    fn asked(&self) -> Asked {
        Asked {
            over: self.over,
            treaty: self.treaty.clone(),
            meeting: self.meeting.clone(),
            payer: self.payer.clone(),
        }
    }
}

impl Command {
    pub(super) fn run(self) -> Result<(), Stop> {
        let language = match &self.act {
            Act::Due { form, .. } | Act::List { form } => form.language,
            Act::Send { .. } | Act::Paper { .. } => Language::En,
        };
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        let due = |choice: &Choice| -> Result<Reminding, Stop> {
            let asked = choice.asked();
            at.block_on(async |desk| desk.reminders_of_dues(&occasion, &asked).await)
        };
        match &self.act {
            Act::Due { choice, form } => {
                let due = due(choice)?;
                let notices = due.to.iter();
                let notices = notices.flat_map(|to| to.notices.iter().map(|one| (&to.payer, one)));
                listed(&at, notices, form)
            }
            Act::Send { choice, dry_run } => {
                let due = due(choice)?;
                if *dry_run {
                    let letters = due.letters().to_string();
                    let count = due.to.len().to_string();
                    let facts = [("count", count.as_str()), ("letters", letters.as_str())];
                    return told("reminders-would-go", &facts);
                }
                let seen = due.fingerprint();
                let sent = at.block_on(async |desk| {
                    desk.remind_of_dues(&occasion, choice.asked(), seen.clone())
                        .await
                })?;
                print_due(&at)?;
                sent_told(&sent)
            }
            Act::List { form } => {
                let sent = at.block_on(async |desk| desk.sent_reminders(&occasion).await)?;
                list(&at, &sent, form)
            }
            Act::Paper { reminder, output } => {
                print_due(&at)?;
                let paper = async |desk: &desk::Desk| desk.dues_paper(&occasion, *reminder).await;
                let bytes = at.block_on(paper)?;
                let key = reminder.to_string();
                let bytes = bytes.ok_or_else(|| unknown("reminder", &key, language))?;
                put_paper(&bytes, output)
            }
        }
    }
}

fn sent_told(sent: &[Reminder]) -> Result<(), Stop> {
    let of = |one: Option<&Reminder>| one.map_or_else(String::new, |one| one.number.to_string());
    let (first, last) = (of(sent.first()), of(sent.last()));
    let count = sent.len().to_string();
    told(
        "reminders-sent",
        &[("count", &count), ("first", &first), ("last", &last)],
    )
}

/// A notice that is called to mind, without its payer.
fn cells(one: &Recalled) -> Vec<Cell> {
    vec![
        text(one.notice.to_string()),
        text(one.meeting.to_string()),
        date(Some(one.due_on)),
        text(one.days.to_string()),
        text(one.step.to_string()),
        amount(one.left.minor, one.left.currency),
        text(one.left.currency.code()),
    ]
}

fn listed<'a>(
    at: &At,
    notices: impl Iterator<Item = (&'a PayerKey, &'a Recalled)>,
    form: &Form,
) -> Result<(), Stop> {
    let names = Names::of(at, clock::today(), form.language)?;
    let row = |(payer, one): (&PayerKey, &Recalled)| {
        names.cells(payer).into_iter().chain(cells(one)).collect()
    };
    let listing = Listing {
        title: words::console::heading("owed", form.language),
        names: &[
            "iso3", "name", "notice", "meeting", "due_on", "days", "step", "left", "currency",
        ],
        rows: notices.map(row).collect(),
    };
    form.give(&listing, clock::today())
}

fn list(at: &At, sent: &[Reminder], form: &Form) -> Result<(), Stop> {
    let names = Names::of(at, clock::today(), form.language)?;
    let people = at.block_on(async |desk| desk.people().await)?;
    let row = |one: &Reminder, recalled: &Recalled| -> Vec<Cell> {
        let mut people = people.iter().map(|actor| &actor.person);
        let by = people.find(|person| person.id == one.sent.1);
        let by = by.map_or_else(String::new, |person| person.handle.to_string());
        let head = [
            text(one.number.to_string()),
            date(Some(one.dated)),
            text(by),
        ];
        let payer = names.cells(&one.payer);
        head.into_iter()
            .chain(payer)
            .chain(cells(recalled))
            .collect()
    };
    let rows = sent.iter().flat_map(|one| {
        let row = &row;
        one.notices.iter().map(move |recalled| row(one, recalled))
    });
    let listing = Listing {
        title: words::console::heading("owed", form.language),
        names: &[
            "number", "dated", "sent_by", "iso3", "name", "notice", "meeting", "due_on", "days",
            "step", "left", "currency",
        ],
        rows: rows.collect(),
    };
    form.give(&listing, clock::today())
}
