//! `convene status`: the standing of every State under a treaty on a date, with its three dates and
//! its reason. It needs no site: the compiled-in data answer; with `--site` a site's own do.

use std::path::PathBuf;

use clap::Args;
use desk::law::source::TreatyWithStatus;
use domain::law::compiled;
use domain::law::language::Language;
use domain::law::standing::{Standing, StandingOnDate, standings};
use domain::law::state::{State, States};
use domain::law::treaty::TreatyKey;
use jiff::civil::Date;
use serde::Serialize;

use crate::cli::answer::{self, Cell, Form, Format, Listing};
use crate::cli::site::{self, At};
use crate::clock;
use crate::exit::Stop;

/// Shows the standing of every State under a treaty on a date.
#[derive(Debug, Args)]
pub(crate) struct Status {
    /// The treaty: ccm, apmbc, att, tpnw, bwc, ccw, npt or cwc.
    treaty: TreatyKey,
    /// The date; today where none is given.
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    #[command(flatten)]
    form: Form,
    /// A site whose imported data answer instead of the compiled-in ones.
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
}

/// The answer for programs.
#[derive(Serialize)]
struct Answer<'a> {
    treaty: &'a TreatyKey,
    on: Date,
    counts: serde_json::Map<String, serde_json::Value>,
    states: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    iso3: &'a str,
    name: &'a str,
    standing: &'static str,
    deposited_on: Option<Date>,
    in_force_on: Option<Date>,
    withdrawal_effective_on: Option<Date>,
    reason: String,
}

const NAMES: &[&str] = &[
    "iso3",
    "name",
    "standing",
    "deposited_on",
    "in_force_on",
    "withdrawal_effective_on",
    "reason",
];

impl Status {
    /// Answers in the form that was asked for.
    pub(crate) fn run(self) -> Result<(), Stop> {
        let (states, law) = self.law()?;
        let (on, language) = (self.on.unwrap_or_else(clock::today), self.form.language);
        let mut found: Vec<(&State, StandingOnDate)> =
            standings(&law.treaty, &law.list, &states, on).collect();
        words::law::collation::sort_by_state(&mut found, on, language, |(state, _)| state);
        let answer = Answer {
            treaty: &law.treaty.key,
            on,
            counts: counts(&found),
            states: found
                .iter()
                .map(|(state, standing)| row(state, standing, on, language))
                .collect(),
        };
        match self.form.format {
            Format::Json => self.form.put(&answer::as_json(&answer)),
            Format::Table => {
                let head = heading(&law, &answer, &found, language);
                let rows = listing(&answer, |code| named(code, language));
                self.form
                    .put(format!("{head}\n{}", answer::as_table(&rows, language)).as_bytes())
            }
            Format::Csv | Format::Xlsx => self.form.give(&listing(&answer, str::to_owned), on),
        }
    }

    fn law(&self) -> Result<(States, TreatyWithStatus), Stop> {
        let language = self.form.language;
        let Some(folder) = &self.site else {
            let states = compiled::states();
            let (treaty, list) = compiled::treaty(&self.treaty, &states)
                .ok_or_else(|| site::unknown("treaty", self.treaty.as_str(), language))?;
            return Ok((states, TreatyWithStatus { treaty, list }));
        };
        let at = At::open(folder, language)?;
        at.block_on(async |desk| {
            let states = desk.states().await?;
            let law = desk.treaty(&self.treaty, &states).await?;
            Ok((states, law))
        })
    }
}

fn counts(found: &[(&State, StandingOnDate)]) -> serde_json::Map<String, serde_json::Value> {
    let count = |wanted| {
        found
            .iter()
            .filter(|(_, answer)| answer.standing == wanted)
            .count()
    };
    Standing::ALL
        .map(|standing| (standing.code().to_owned(), count(standing).into()))
        .into_iter()
        .collect()
}

/// The name of a standing by its code.
fn named(code: &str, language: Language) -> String {
    let standing = Standing::ALL
        .into_iter()
        .find(|standing| standing.code() == code);
    standing.map_or_else(String::new, |standing| {
        words::law::standing::name(standing, language)
    })
}

fn row<'a>(state: &'a State, answer: &StandingOnDate, on: Date, language: Language) -> Row<'a> {
    Row {
        iso3: state.iso3.as_str(),
        name: state.short_name(on, language),
        standing: answer.standing.code(),
        deposited_on: answer.deposited_on,
        in_force_on: answer.in_force_on,
        withdrawal_effective_on: answer.withdrawal_effective_on,
        reason: words::law::standing::reason(&answer.reasons, language),
    }
}

fn listing(answer: &Answer<'_>, standing: impl Fn(&str) -> String) -> Listing {
    let cells = |row: &Row<'_>| -> Vec<Cell> {
        vec![
            answer::text(row.iso3),
            answer::text(row.name),
            answer::text(standing(row.standing)),
            answer::date(row.deposited_on),
            answer::date(row.in_force_on),
            answer::date(row.withdrawal_effective_on),
            answer::text(row.reason.as_str()),
        ]
    };
    let title = format!("{} {}", answer.treaty.as_str().to_uppercase(), answer.on);
    Listing {
        title,
        names: NAMES,
        rows: answer.states.iter().map(cells).collect(),
    }
}

/// The lines above the table: the treaty, the date, and how many States stand where.
fn heading(
    law: &TreatyWithStatus,
    answer: &Answer<'_>,
    found: &[(&State, StandingOnDate)],
    language: Language,
) -> String {
    let title = law.treaty.names.title.get(language);
    let date = words::date::full(answer.on, language);
    let head = [("title", title), ("date", date.as_str())];
    let mut lines = vec![words::console::say_with("status-on", language, &head)];
    for standing in Standing::ALL {
        let count = found
            .iter()
            .filter(|(_, answer)| answer.standing == standing)
            .count();
        lines.push(format!(
            "{count:>5}  {}",
            words::law::standing::name(standing, language)
        ));
    }
    lines.push(String::new());
    lines.join("\n")
}
