//! `convene costs fund`: the funds that are kept apart from what is assessed, their movements, and
//! entering one. A fund is never overdrawn, at the console either.

use clap::{Args, Subcommand, ValueEnum};
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use domain::money::amount::Currency;
use domain::money::fund::{Direction, Fund, Movement};
use domain::people::person::PersonId;
use jiff::civil::Date;
use uuid::Uuid;

use super::{amount, named, read_amount, told};
use crate::cli::answer::{Form, Listing, date, text};
use crate::cli::site::{At, Where, Who};
use crate::clock;
use crate::exit::Stop;

/// Voluntary contributions and the sponsorship fund: list, enter a movement.
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
    /// Lists the movements of the funds, the earliest first.
    List {
        #[command(flatten)]
        form: Form,
    },
    /// Enters what was given to a fund.
    Give(Moved),
    /// Enters what was spent from a fund.
    Spend(Moved),
}

/// A movement.
#[derive(Debug, Args)]
struct Moved {
    /// The fund.
    #[arg(value_enum)]
    fund: Which,
    /// How much: 1234.50.
    amount: String,
    /// The currency.
    #[arg(long, value_name = "CODE", default_value = "USD")]
    currency: Currency,
    /// The day; today where none is given.
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// Who gave, or who was paid.
    #[arg(long)]
    party: String,
    /// For what.
    #[arg(long)]
    purpose: String,
    /// For which meeting, where it is for one.
    #[arg(long)]
    meeting: Option<MeetingKey>,
    /// Which granted request for sponsorship at that meeting is paid: its number.
    #[arg(long, value_name = "NUMBER", requires = "meeting")]
    sponsorship: Option<u32>,
}

/// A fund, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Which {
    /// Voluntary contributions to the work.
    Voluntary,
    /// Travel of delegates who could not come otherwise.
    Sponsorship,
    /// Bridges what is assessed and not paid yet.
    WorkingCapital,
}

impl From<Which> for Fund {
    fn from(which: Which) -> Self {
        match which {
            Which::Voluntary => Self::Voluntary,
            Which::Sponsorship => Self::Sponsorship,
            Which::WorkingCapital => Self::WorkingCapital,
        }
    }
}

impl Command {
    pub(super) fn run(self) -> Result<(), Stop> {
        let language = match &self.act {
            Act::List { form } => form.language,
            Act::Give(_) | Act::Spend(_) => Language::En,
        };
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        let (moved, direction) = match &self.act {
            Act::List { form } => {
                let all = at.block_on(async |desk| desk.funds(&occasion).await)?;
                return list(&all, form);
            }
            Act::Give(moved) => (moved, Direction::Given),
            Act::Spend(moved) => (moved, Direction::Spent),
        };
        let one = Movement {
            id: Uuid::nil(),
            fund: moved.fund.into(),
            direction,
            on: moved.on.unwrap_or(occasion.today),
            amount: read_amount("amount", &moved.amount, moved.currency)?,
            party: moved.party.clone(),
            purpose: moved.purpose.clone(),
            meeting: moved.meeting.clone(),
            sponsorship: moved.sponsorship,
            // Who enters it, the desk says.
            entered: (occasion.now, PersonId(Uuid::nil())),
        };
        at.block_on(async |desk| desk.move_fund(&occasion, &one).await)?;
        told("fund-moved", &[])
    }
}

fn list(all: &[Movement], form: &Form) -> Result<(), Stop> {
    let row = |one: &Movement| {
        let meeting = one.meeting.as_ref();
        vec![
            date(Some(one.on)),
            named(form, "costs-fund", one.fund.code()),
            named(form, "costs-direction", one.direction.code()),
            amount(one.amount.minor, one.amount.currency),
            text(one.amount.currency.code()),
            text(one.party.as_str()),
            text(one.purpose.as_str()),
            text(meeting.map_or_else(String::new, ToString::to_string)),
            text(
                one.sponsorship
                    .map_or_else(String::new, |one| one.to_string()),
            ),
        ]
    };
    let listing = Listing {
        title: words::console::heading("fund", form.language),
        names: &[
            "on",
            "fund",
            "direction",
            "amount",
            "currency",
            "party",
            "purpose",
            "meeting",
            "sponsorship",
        ],
        rows: all.iter().map(row).collect(),
    };
    form.give(&listing, clock::today())
}
