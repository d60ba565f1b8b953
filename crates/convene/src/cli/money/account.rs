//! `convene costs account` and `convene costs arrears`: a payer's account line by line with its balance,
//! also as the paper that a payer is given, and what all payers owe by age.

use std::path::PathBuf;

use clap::Args;
use desk::money::account::PayersAccount;
use domain::law::language::Language;
use domain::money::account::{Age, Line, Owed, What};
use domain::money::amount::Currency;
use domain::money::payer::PayerKey;

use super::{Names, amount, put_paper};
use crate::clerk::figures::{self, Unprinted};
use crate::cli::answer::{Cell, Form, Listing, date, text};
use crate::cli::site::{At, Where, Who, stop_of, unknown};
use crate::clock;
use crate::exit::Stop;

/// Shows the account of a payer, or writes its statement of account as PDF.
#[derive(Debug, Args)]
pub(crate) struct Account {
    /// The payer: FRA.
    payer: PayerKey,
    /// Writes the statement of account as PDF instead, in the language of --language.
    #[arg(long, value_name = "FILE")]
    pdf: Option<PathBuf>,
    /// The currency of the statement; the first in which something moved where none is given.
    #[arg(long, value_name = "CODE", requires = "pdf")]
    currency: Option<Currency>,
    #[command(flatten)]
    form: Form,
    #[command(flatten)]
    place: Where,
    #[command(flatten)]
    who: Who,
}

/// Lists what each payer owes, by age, over all meetings.
#[derive(Debug, Args)]
pub(crate) struct Arrears {
    #[command(flatten)]
    form: Form,
    #[command(flatten)]
    place: Where,
    #[command(flatten)]
    who: Who,
}

impl Account {
    pub(super) fn run(self) -> Result<(), Stop> {
        let language = self.form.language;
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        let (mut of, keeps) = at.block_on(async |desk| {
            let of = desk.account(&occasion, &self.payer).await?;
            Ok((of, desk.payments(&occasion).await.is_ok()))
        })?;
        // Who may not keep costs reads no words that a payer wrote.
        if !keeps {
            of.forget_words();
        }
        let currencies = of.currencies();
        match &self.pdf {
            None => {
                let rows = currencies
                    .iter()
                    .flat_map(|currency| self.rows(&of, *currency));
                let listing = Listing {
                    title: self.payer.to_string(),
                    names: &[
                        "on",
                        "kind",
                        "number",
                        "meeting",
                        "reference",
                        "charged",
                        "credited",
                        "balance",
                        "currency",
                    ],
                    rows: rows.collect(),
                };
                self.form.give(&listing, occasion.today)
            }
            Some(file) => {
                let currency = self.currency.or_else(|| currencies.first().copied());
                let moved = currency.filter(|currency| currencies.contains(currency));
                let account = self.payer.as_str();
                let moved = moved.ok_or_else(|| unknown("account", account, language))?;
                print(&at, &of, moved, (file, language))
            }
        }
    }

    fn rows(&self, of: &PayersAccount, currency: Currency) -> Vec<Vec<Cell>> {
        let lines = of.lines(currency).into_iter();
        lines.map(|line| row(&line, currency, &self.form)).collect()
    }
}

fn row(line: &Line, currency: Currency, form: &Form) -> Vec<Cell> {
    let (kind, number, meeting, reference) = match &line.what {
        What::Bill(number, meeting, budget) => (
            super::named(form, "costs-bill", number.kind.code()),
            number.to_string(),
            budget.as_ref().map_or_else(
                || meeting.to_string(),
                |budget| format!("{meeting}:{budget}"),
            ),
            "",
        ),
        What::Repayment(ground) => (
            super::named(form, "costs-gone", ground.code()),
            String::new(),
            String::new(),
            "",
        ),
        What::Payment(reference) => (
            super::named(form, "costs-came", "payment"),
            String::new(),
            String::new(),
            reference.as_str(),
        ),
    };
    let side = |minor: i64| {
        if minor > 0 {
            amount(minor, currency)
        } else {
            Cell::Empty
        }
    };
    vec![
        date(Some(line.on)),
        kind,
        text(number),
        text(meeting),
        text(reference),
        side(line.minor),
        side(line.minor.saturating_neg()),
        amount(line.balance, currency),
        text(currency.code()),
    ]
}

fn print(
    at: &At,
    of: &PayersAccount,
    currency: Currency,
    (file, language): (&std::path::Path, Language),
) -> Result<(), Stop> {
    let today = clock::today();
    let printed = at.block_on_raw(async |desk| {
        let by = (at.site.name.as_str(), desk);
        figures::statement_as_pdf(by, of, currency, today, language).await
    });
    let bytes = printed.map_err(|why| match why {
        Unprinted::No(no) => stop_of(no, language),
        Unprinted::Press(why) => Stop::broken(why),
    })?;
    put_paper(&bytes, file)
}

impl Arrears {
    pub(super) fn run(self) -> Result<(), Stop> {
        let language = self.form.language;
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        let owed = at.block_on(async |desk| desk.arrears(&occasion).await)?;
        let names = Names::of(&at, occasion.today, language)?;
        let row = |((payer, currency), of): (&(PayerKey, Currency), &Owed)| {
            let by_age = |age: &Age| {
                let minor = of.by_age.get(age);
                minor.map_or(Cell::Empty, |minor| amount(*minor, *currency))
            };
            let mut row: Vec<Cell> = names.cells(payer).into();
            row.extend(Age::ALL.iter().map(by_age));
            row.push(amount(of.total(), *currency));
            row.push(text(currency.code()));
            row
        };
        let listing = Listing {
            title: words::console::heading("owed", language),
            names: &[
                "iso3", "name", "not_due", "up_to_30", "up_to_60", "up_to_90", "over_90", "owed",
                "currency",
            ],
            rows: owed.iter().map(row).collect(),
        };
        self.form.give(&listing, occasion.today)
    }
}
