//! `convene costs closing`: what a meeting, or a second budget of it, cost is drawn up by one person, and its
//! accounts are closed by another; credits get their numbers in the same act.

use clap::{Args, Subcommand, ValueEnum};
use desk::money::closing::Accounts;
use domain::law::language::Language;
use domain::money::amount::Currency;
use domain::money::closing::Treatment;
use domain::money::payer::PayerKey;

use super::{Names, Of, amount, named, read_amount, told};
use crate::cli::answer::{Cell, Form, Listing, text};
use crate::cli::site::{At, Where, Who};
use crate::clock;
use crate::exit::Stop;

/// The closing of a meeting's accounts: draw up, close, show.
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
    /// Draws up what a meeting cost and what becomes of the rest, in the place of what was drawn up.
    DrawUp {
        #[command(flatten)]
        of: Of,
        /// What it cost: 139042.20.
        spent: String,
        /// The currency.
        #[arg(long, value_name = "CODE", default_value = "USD")]
        currency: Currency,
        /// What becomes of an unspent balance.
        #[arg(long, value_enum)]
        rest: Rest,
        /// The paper on which it rests.
        #[arg(long)]
        paper: String,
    },
    /// Closes the accounts, as the second person.
    Close {
        #[command(flatten)]
        of: Of,
    },
    /// Shows how the accounts would close, or did.
    Show {
        #[command(flatten)]
        of: Of,
        #[command(flatten)]
        form: Form,
    },
}

/// What becomes of an unspent balance, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Rest {
    /// It is given back in proportion of what was assessed.
    Returned,
    /// It is kept for the next meeting.
    Kept,
}

impl From<Rest> for Treatment {
    fn from(rest: Rest) -> Self {
        match rest {
            Rest::Returned => Self::Returned,
            Rest::Kept => Self::Kept,
        }
    }
}

impl Command {
    pub(super) fn run(self) -> Result<(), Stop> {
        let language = match &self.act {
            Act::Show { form, .. } => form.language,
            _ => Language::En,
        };
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        match &self.act {
            Act::DrawUp {
                of,
                spent,
                currency,
                rest,
                paper,
            } => {
                let spent = read_amount("spent", spent, *currency)?;
                let drawn = (spent, Treatment::from(*rest), paper.as_str());
                at.block_on(async |desk| desk.draw_up_closing(&occasion, of.purse(), drawn).await)?;
                told("closing-drawn-up", &[])
            }
            Act::Close { of } => {
                let closing =
                    at.block_on(async |desk| desk.close_accounts(&occasion, of.purse()).await)?;
                let credits = closing.credits.len().to_string();
                told("accounts-closed", &[("credits", &credits)])
            }
            Act::Show { of, form } => {
                let read = async |desk: &desk::Desk| desk.accounts(&occasion, of.purse()).await;
                show(&at, &at.block_on(read)?, of, form)
            }
        }
    }
}

/// Assessed, spent and unspent, then what each payer is given back.
fn show(at: &At, accounts: &Accounts, of: &Of, form: &Form) -> Result<(), Stop> {
    let names = Names::of(at, clock::today(), form.language)?;
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    if let (Some(draft), Some(closing)) = (&accounts.draft, &accounts.closing) {
        let currency = draft.spent.currency;
        let row = |code: &'static str, payer: Option<&PayerKey>, minor: i64| -> Vec<Cell> {
            let payer = payer.map_or([Cell::Empty, Cell::Empty], |payer| names.cells(payer));
            let fact = named(form, "costs-sum", code);
            let sum = [amount(minor, currency), text(currency.code())];
            [fact].into_iter().chain(payer).chain(sum).collect()
        };
        rows.push(row("assessed", None, closing.assessed));
        rows.push(row("spent", None, closing.spent));
        rows.push(row("unspent", None, closing.unspent()));
        let credits = closing.credits.iter();
        rows.extend(credits.map(|(payer, minor)| row("back", Some(payer), *minor)));
    }
    let listing = Listing {
        title: of.title(),
        names: &["fact", "iso3", "name", "amount", "currency"],
        rows,
    };
    form.give(&listing, clock::today())
}
