//! `convene costs status`: the status of contributions on a day, as everyone may read it: what each payer
//! was assessed for each meeting, what came in, what is still to come; also as the paper that is
//! published every month.

use std::path::PathBuf;

use clap::Args;
use desk::money::contribution::Contributions;
use domain::law::state::States;
use jiff::civil::Date;

use super::{amount, put_paper};
use crate::clerk::figures;
use crate::cli::answer::{Cell, Form, Format, Listing, no_workbook_in_terminal, text};
use crate::cli::site::{At, Where};
use crate::clock;
use crate::exit::Stop;

/// The status of contributions to every meeting that was convened; everyone may read it.
#[derive(Debug, Args)]
pub(crate) struct Status {
    /// The day; today where none is given. A monthly status is that of a month's last day.
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// Writes the status as PDF instead, in the language of --language.
    #[arg(long, value_name = "FILE")]
    pdf: Option<PathBuf>,
    #[command(flatten)]
    form: Form,
    #[command(flatten)]
    place: Where,
}

impl Status {
    pub(super) fn run(self) -> Result<(), Stop> {
        let language = self.form.language;
        let at = At::open(&self.place.site, language)?;
        let on = self.on.unwrap_or_else(clock::today);
        let (all, states) =
            at.block_on(async |desk| Ok((desk.contributions_on(on).await?, desk.states().await?)))?;
        let office = &at.site.name;
        if let Some(file) = &self.pdf {
            let printed = at.block_on_raw(async |_| {
                figures::status_as_pdf(office, &all, &states, language).await
            });
            return put_paper(&printed.map_err(Stop::broken)?, file);
        }
        if self.form.format == Format::Xlsx {
            use std::io::IsTerminal as _;
            if self.form.output.is_none() && std::io::stdout().is_terminal() {
                return Err(no_workbook_in_terminal(language));
            }
            let written = at.block_on_raw(async |_| {
                figures::status_as_workbook(office, &all, &states, language).await
            });
            return self.form.put(&written.map_err(Stop::broken)?);
        }
        self.form.give(&listing(&all, &states, &self.form), on)
    }
}

fn listing(all: &Contributions, states: &States, form: &Form) -> Listing {
    let of_meetings = all.purses.iter().flat_map(|(.., of)| of);
    let rows = of_meetings.map(|one| -> Vec<Cell> {
        let sums = [one.assessed, one.received, one.outstanding()];
        let sums = sums.map(|minor| amount(minor, one.currency));
        let name = figures::name(&one.payer, states, all.on, form.language);
        let payer = [text(one.payer.as_str()), text(name)];
        let budget = one.budget.as_ref().map_or("", |budget| budget.as_str());
        [text(one.meeting.to_string()), text(budget)]
            .into_iter()
            .chain(payer)
            .chain(sums)
            .chain([text(one.currency.code())])
            .collect()
    });
    Listing {
        title: words::Words::of(form.language).say("costs-contributions", &[]),
        names: &[
            "meeting",
            "budget",
            "iso3",
            "name",
            "assessed",
            "received",
            "outstanding",
            "currency",
        ],
        rows: rows.collect(),
    }
}
