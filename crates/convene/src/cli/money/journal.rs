//! `convene costs journal`: the ledger of a period as an accounting program takes it in, each posting
//! with the code that the site's file gives its account. An account that moved and has no code is named,
//! and nothing is given.

use clap::Args;
use domain::money::books::{Journal as Books, Row};
use jiff::civil::Date;

use super::{amount, told};
use crate::cli::answer::{self, Cell, Form, Format, Listing, date, text};
use crate::cli::site::{At, Where, Who};
use crate::exit::{Stop, without_marks};

/// The journal of the ledger for an accounting program, by the codes under [accounts] in site.toml.
#[derive(Debug, Args)]
pub(crate) struct Journal {
    /// The first day.
    #[arg(long, value_name = "DATE")]
    from: Date,
    /// The last day.
    #[arg(long, value_name = "DATE")]
    until: Date,
    #[command(flatten)]
    form: Form,
    #[command(flatten)]
    place: Where,
    #[command(flatten)]
    who: Who,
}

impl Journal {
    pub(super) fn run(self) -> Result<(), Stop> {
        let language = self.form.language;
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        let period = (self.from, self.until);
        let books =
            at.block_on(async |desk| desk.books(&occasion, &at.site.accounts, period).await)?;
        let listing = Listing {
            title: format!("{} {}", self.from, self.until),
            names: &Row::COLUMNS,
            rows: books.rows.iter().map(cells).collect(),
        };
        let totals = self.totals(&books);
        if self.form.format == Format::Table {
            let table = answer::as_table_of_numbers(&listing, language, 9);
            return self.form.put(format!("{table}\n{totals}").as_bytes());
        }
        self.form.give(&listing, self.until)?;
        // A file is for the program; the totals are told beside it, never in it.
        match &self.form.output {
            None => Ok(()),
            Some(file) => {
                told("paper-written", &[("file", &file.display().to_string())])?;
                answer::put(totals.as_bytes(), None)
            }
        }
    }

    /// What both sides come to in each currency; a line for each.
    fn totals(&self, books: &Books) -> String {
        let total = |total: &domain::money::books::Total| {
            let said = words::money::books::total(total, self.form.language);
            without_marks(format!("{said}\n"))
        };
        books.totals.iter().map(total).collect()
    }
}

fn cells(row: &Row) -> Vec<Cell> {
    let side = |minor: i64| {
        if minor > 0 {
            amount(minor, row.currency)
        } else {
            Cell::Empty
        }
    };
    let meeting = row.meeting.as_ref();
    vec![
        date(Some(row.on)),
        text(row.entry.to_string()),
        text(row.kind.code()),
        text(row.subject.as_str()),
        text(row.code.as_str()),
        text(row.account.code()),
        text(row.centre.as_str()),
        text(row.payer.as_ref().map_or("", |payer| payer.as_str())),
        text(meeting.map_or_else(String::new, ToString::to_string)),
        text(row.budget.as_ref().map_or("", |budget| budget.as_str())),
        side(row.minor),
        side(row.minor.saturating_neg()),
        text(row.currency.code()),
    ]
}
