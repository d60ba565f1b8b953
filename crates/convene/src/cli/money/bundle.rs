//! `convene costs bundle`: small notices that wait, collective invoices drawn up by one person and issued
//! by another, a notice posted by itself. The site's file says below which amount a notice waits.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use desk::money::bundle::Bundles;
use domain::law::language::Language;
use domain::money::bill::Number;
use domain::money::bundle::{Bundle, Held};
use domain::money::payer::PayerKey;
use domain::money::payment::Open;
use domain::money::series::Serial;
use jiff::civil::Date;

use super::bill::print_due;
use super::{Names, amount, put_paper, told};
use crate::cli::answer::{Cell, Form, Listing, date, text};
use crate::cli::site::{At, Where, Who, unknown};
use crate::clock;
use crate::exit::Stop;

/// Small notices asked for together: wait, draw up, issue, list, paper.
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
    /// Lists the notices that wait.
    Waiting {
        #[command(flatten)]
        form: Form,
    },
    /// Draws up the collective invoices of what waits: of each payer with two notices or more.
    DrawUp {
        /// By which day they are to be paid.
        #[arg(long, value_name = "DATE")]
        due: Date,
        /// Only of this payer.
        #[arg(long)]
        payer: Option<PayerKey>,
    },
    /// Issues what was drawn up, as the second person, and prints it.
    Issue {
        /// The date they bear; today where none is given.
        #[arg(long, value_name = "DATE")]
        dated: Option<Date>,
    },
    /// Gives up what was drawn up; the notices wait on.
    GiveUp,
    /// Posts a notice that waits by itself.
    Alone {
        /// The notice: AN-2024-0017.
        notice: Number,
        /// By which day it is to be paid.
        #[arg(long, value_name = "DATE")]
        due: Date,
    },
    /// Lists the collective invoices with their notices.
    List {
        #[command(flatten)]
        form: Form,
    },
    /// Writes the paper of a collective invoice as PDF, in its payer's language.
    Paper {
        /// The collective invoice: BN-2024-0001.
        bundle: Serial,
        /// The file it is written to.
        #[arg(long, value_name = "FILE")]
        output: PathBuf,
    },
}

impl Command {
    pub(super) fn run(self) -> Result<(), Stop> {
        let language = match &self.act {
            Act::Waiting { form } | Act::List { form } => form.language,
            _ => Language::En,
        };
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        let open = || at.block_on(async |desk| desk.bundles(&occasion).await);
        match &self.act {
            Act::Waiting { form } => waiting(&at, &open()?, form),
            Act::DrawUp { due, payer } => {
                let run = at.block_on(async |desk| {
                    desk.draw_up_bundles(&occasion, payer.as_ref(), *due).await
                })?;
                let count = run.bundles.len().to_string();
                told("bundles-drawn-up", &[("count", &count)])
            }
            Act::Issue { dated } => {
                let (run, dated) = (run(&open()?)?, dated.unwrap_or(occasion.today));
                let issued =
                    at.block_on(async |desk| desk.issue_bundles(&occasion, run, dated).await)?;
                print_due(&at)?;
                issued_told(&issued)
            }
            Act::GiveUp => {
                let run = run(&open()?)?;
                at.block_on(async |desk| desk.give_up_bundles(&occasion, run).await)?;
                told("bundles-given-up", &[])
            }
            Act::Alone { notice, due } => {
                print_due(&at)?;
                let letters =
                    at.block_on(async |desk| desk.post_alone(&occasion, *notice, *due).await)?;
                let (number, letters) = (notice.to_string(), letters.to_string());
                told(
                    "notice-posted",
                    &[("number", &number), ("letters", &letters)],
                )
            }
            Act::List { form } => list(&at, &open()?, form),
            Act::Paper { bundle, output } => {
                print_due(&at)?;
                let paper = async |desk: &desk::Desk| desk.dues_paper(&occasion, *bundle).await;
                let bytes = at.block_on(paper)?;
                let key = bundle.to_string();
                let bytes = bytes.ok_or_else(|| unknown("bundle", &key, language))?;
                put_paper(&bytes, output)
            }
        }
    }
}

/// The run that waits.
fn run(all: &Bundles) -> Result<uuid::Uuid, Stop> {
    let waits = all.run().map(|run| run.id);
    waits.ok_or_else(|| unknown("bundle", "BN", Language::En))
}

fn issued_told(issued: &[Bundle]) -> Result<(), Stop> {
    let of = |one: Option<&Bundle>| one.map_or_else(String::new, |one| one.number.to_string());
    let (first, last) = (of(issued.first()), of(issued.last()));
    let count = issued.len().to_string();
    told(
        "bundles-issued",
        &[("count", &count), ("first", &first), ("last", &last)],
    )
}

fn waiting(at: &At, all: &Bundles, form: &Form) -> Result<(), Stop> {
    let names = Names::of(at, clock::today(), form.language)?;
    let row = |(held, open): &(Held, Open)| -> Vec<Cell> {
        let zone = jiff::tz::TimeZone::UTC;
        let since = held.since.to_zoned_datetime(zone).date();
        let [key, name] = names.cells(&open.payer);
        vec![
            key,
            name,
            text(open.bill.to_string()),
            text(open.meeting.to_string()),
            date(Some(since)),
            amount(open.minor, open.currency),
            text(open.currency.code()),
        ]
    };
    let listing = Listing {
        title: words::console::heading("notice", form.language),
        names: &[
            "iso3", "name", "notice", "meeting", "since", "left", "currency",
        ],
        rows: all.waiting.iter().map(row).collect(),
    };
    form.give(&listing, clock::today())
}

fn list(at: &At, all: &Bundles, form: &Form) -> Result<(), Stop> {
    let names = Names::of(at, clock::today(), form.language)?;
    let row = |bundle: &Bundle, notice: Number, minor: i64| -> Vec<Cell> {
        let [key, name] = names.cells(&bundle.packed.payer);
        let open = all.open.iter().find(|one| one.bill == notice);
        let currency = bundle.packed.currency;
        vec![
            text(bundle.number.to_string()),
            key,
            name,
            date(Some(bundle.dated)),
            date(Some(bundle.due_on)),
            text(notice.to_string()),
            amount(minor, currency),
            amount(open.map_or(0, |one| one.minor), currency),
            text(currency.code()),
        ]
    };
    let rows = all.bundles.iter().flat_map(|bundle| {
        let (row, notices) = (&row, bundle.packed.notices.iter());
        notices.map(move |(notice, minor)| row(bundle, *notice, *minor))
    });
    let listing = Listing {
        title: words::console::heading("number", form.language),
        names: &[
            "number", "iso3", "name", "dated", "due_on", "notice", "amount", "left", "currency",
        ],
        rows: rows.collect(),
    };
    form.give(&listing, clock::today())
}
