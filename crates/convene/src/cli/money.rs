//! Commands on the money: `convene costs …`. Each brings its words to the desk as the pages do; who
//! drew something up does not issue it, at the console either.

mod account;
mod apportionment;
mod bill;
mod bundle;
mod closing;
mod contribution;
mod draft;
mod estimate;
mod fund;
mod journal;
mod payers;
mod payment;
mod reminder;
mod shares;
mod sponsorship;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use desk::money::estimate::Purse;
use domain::convening::meeting::MeetingKey;
use domain::law::costs::BudgetKey;
use domain::law::language::Language;
use domain::law::state::States;
use domain::money::amount::{Amount, Currency};
use domain::money::payer::PayerKey;
use jiff::civil::Date;

use super::answer::{self, Cell, Form, Format, text};
use super::site::At;
use crate::clerk::figures;
use crate::exit::Stop;

/// The money of a meeting: estimated, shared out, billed, received, closed.
#[derive(Debug, Args)]
pub(crate) struct Command {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    Apportion(Box<apportionment::Apportion>),
    Estimate(estimate::Command),
    Shares(shares::Command),
    Bill(bill::Command),
    Bundle(bundle::Command),
    Reminder(reminder::Command),
    Payment(payment::Command),
    Account(account::Account),
    Arrears(account::Arrears),
    Closing(closing::Command),
    Status(contribution::Status),
    Fund(fund::Command),
    Sponsorship(sponsorship::Command),
    Journal(journal::Journal),
}

impl Command {
    pub(crate) fn run(self) -> Result<(), Stop> {
        match self.act {
            Act::Apportion(command) => command.run(),
            Act::Estimate(command) => command.run(),
            Act::Shares(command) => command.run(),
            Act::Bill(command) => command.run(),
            Act::Bundle(command) => command.run(),
            Act::Reminder(command) => command.run(),
            Act::Payment(command) => command.run(),
            Act::Account(command) => command.run(),
            Act::Arrears(command) => command.run(),
            Act::Closing(command) => command.run(),
            Act::Status(command) => command.run(),
            Act::Fund(command) => command.run(),
            Act::Sponsorship(command) => command.run(),
            Act::Journal(command) => command.run(),
        }
    }
}

/// Programs read codes, people read words.
fn for_programs(form: &Form) -> bool {
    matches!(form.format, Format::Json | Format::Csv)
}

/// A stable name for programs, its words for people.
fn named(form: &Form, key: &str, code: &str) -> Cell {
    if for_programs(form) {
        return text(code);
    }
    text(words::Words::of(form.language).say(key, &[("code", code.into())]))
}

/// An amount of minor units, without its currency.
fn amount(minor: i64, currency: Currency) -> Cell {
    text(Amount::of(minor, currency).to_string())
}

/// What is told of an act that was done.
fn told(key: &str, facts: &[(&str, &str)]) -> Result<(), Stop> {
    answer::tell(&words::console::say_with(key, Language::En, facts))
}

/// An amount as it was typed after an option.
fn read_amount(option: &str, typed: &str, currency: Currency) -> Result<Amount, Stop> {
    Amount::read(typed, currency).map_err(|fault| {
        let says = words::money::apportionment::amount_wrong(option, typed, fault, Language::En);
        Stop::misused("amount", says)
    })
}

/// The names of payers on a day.
struct Names {
    states: States,
    on: Date,
    language: Language,
}

impl Names {
    fn of(at: &At, on: Date, language: Language) -> Result<Self, Stop> {
        let states = at.block_on(async |desk| desk.states().await)?;
        Ok(Self {
            states,
            on,
            language,
        })
    }

    /// The two cells of a payer: its key and its name.
    fn cells(&self, payer: &PayerKey) -> [Cell; 2] {
        let name = figures::name(payer, &self.states, self.on, self.language);
        [text(payer.as_str()), text(name)]
    }
}

/// Writes a paper where it was asked for, and says so.
fn put_paper(bytes: &[u8], file: &Path) -> Result<(), Stop> {
    answer::put(bytes, Some(file))?;
    told("paper-written", &[("file", &file.display().to_string())])
}

/// A meeting, and the second budget of it where what is asked for is not of its costs.
#[derive(Debug, Args)]
struct Of {
    /// The meeting, as in `ccm/12msp`.
    meeting: MeetingKey,
    /// A second budget of the treaty's profile: support-unit. The meeting's costs where none is given.
    #[arg(long, value_name = "BUDGET")]
    budget: Option<BudgetKey>,
}

impl Of {
    /// As the desk is asked for it.
    const fn purse(&self) -> Purse<'_> {
        (&self.meeting, self.budget.as_ref())
    }

    /// What a listing is called.
    fn title(&self) -> String {
        let budget = self.budget.as_ref();
        budget.map_or_else(
            || self.meeting.to_string(),
            |budget| format!("{}:{budget}", self.meeting),
        )
    }
}

/// The file of a paper; a PDF in a terminal is noise, so it is always named.
#[derive(Debug, Args)]
struct PaperFile {
    /// The language of the paper: ar, zh, en, fr, ru or es.
    #[arg(long, default_value_t = Language::En)]
    language: Language,
    /// The file it is written to.
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
}
