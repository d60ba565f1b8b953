//! `convene costs apportion`: shares a total out by the scale of assessments, on the compiled-in data
//! alone. It asks the domain and shows the answer as a table, CSV, JSON or a workbook with live
//! formulas; `--explain` prints one payer's derivation.

use std::io::IsTerminal as _;
use std::path::PathBuf;

use clap::{ArgGroup, Args, ValueEnum};
use domain::law::compiled;
use domain::law::costs::{ScaleRule, SharingRule};
use domain::law::language::Language;
use domain::law::scale::{Period, Rate, Scales};
use domain::law::state::{Iso3, States};
use domain::law::treaty::TreatyKey;
use domain::money::amount::{Amount, Currency};
use domain::money::apportionment::{
    Apportionment, LeastDevelopedCap, Line, Refusal, Rounding, Rules, apportion,
};
use domain::money::payer::{Burden, PayerKey};
use domain::money::rate::{self, Choice, Days, InUse, Notional, RateRule, Uneven, assess, in_use};
use jiff::civil::Date;
use serde::Serialize;
use words::money::apportionment as say;

use super::payers::{self, Pair};
use crate::cli::answer::{self, Cell, Form, Format, Listing};
use crate::cli::site;
use crate::clock;
use crate::exit::{Stop, without_marks};

/// Shares a total out among payers by the scale of assessments; needs no site.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("who").required(true).args(["payers", "treaty"]))]
pub(crate) struct Apportion {
    /// The scale: a period such as 2022-2024, `latest`, `by-date` (in force on the day of --on) or
    /// `by-days` (each scale by its days, from the day of --on to that of --until).
    /// Where none is given, what the treaty's profile says, or else `by-date`.
    #[arg(long, value_name = "SCALE", value_parser = scale)]
    scale: Option<Scale>,
    /// What is to be shared: digits and one point, no separators.
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    total: String,
    /// The currency of ISO 4217.
    #[arg(long, value_name = "CODE", default_value = "USD")]
    currency: Currency,
    /// A file of payers (CSV or XLSX): `iso3`, and where given `rate_percent`, `fixed_percent`.
    #[arg(long, value_name = "FILE")]
    pub(super) payers: Option<PathBuf>,
    /// The treaty whose Parties pay: ccm, apmbc, att, tpnw, bwc, ccw, npt or cwc.
    #[arg(long)]
    pub(super) treaty: Option<TreatyKey>,
    /// The day on which Parties are counted, and of the scale; today where none is given.
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// The last day, for --scale by-days.
    #[arg(long, value_name = "DATE", required_if_eq("scale", "by-days"))]
    until: Option<Date>,
    /// States not party that take part: USA,FIN.
    #[arg(
        long,
        value_name = "STATES",
        value_delimiter = ',',
        conflicts_with = "payers"
    )]
    pub(super) also: Vec<Iso3>,
    /// A fixed percentage of the total for a payer, taken before the rest is shared: EU=2.5.
    #[arg(long, value_name = "KEY=PERCENT", value_delimiter = ',')]
    pub(super) fixed: Vec<Pair>,
    /// A rate for a payer for whom the scale has none, or instead of it: EU=2.5.
    #[arg(long, value_name = "KEY=PERCENT", value_delimiter = ',')]
    pub(super) rate: Vec<Pair>,
    /// The most that a payer pays, in per cent of the total.
    #[arg(long, value_name = "PERCENT", value_parser = payers::percent)]
    ceiling: Option<Rate>,
    /// The most that a least developed country pays, in per cent of the total.
    #[arg(long, value_name = "PERCENT", value_parser = payers::percent)]
    ldc_cap: Option<Rate>,
    /// Which list of least developed countries: 2023-12 or 2025-01.
    #[arg(long, value_name = "MONTH", default_value = "2025-01")]
    ldc_list: String,
    /// The rate of the scale below which a payer pays nothing, in per cent.
    #[arg(long, value_name = "PERCENT", value_parser = payers::percent)]
    threshold: Option<Rate>,
    /// The least that a payer pays; a ceiling or cap below it goes before it.
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    minimum: Option<String>,
    /// How shares become amounts: as the profile says, or else by the largest remainder.
    #[arg(long, value_enum)]
    rounding: Option<Rounded>,
    /// The unit of rounding; the currency's smallest where none is given.
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    unit: Option<String>,
    /// The decimals of printed percentages.
    #[arg(long, value_name = "NUMBER", default_value_t = 3, value_parser = clap::value_parser!(u8).range(0..=12))]
    percent_decimals: u8,
    /// Uses a scale whose rates do not add up to 100 %, such as that of 2003.
    #[arg(long)]
    accept_uneven: bool,
    /// Takes the nearest period's notional rate for a non-member State for which this one has none.
    #[arg(long)]
    nearest_notional: bool,
    /// Prints one payer's derivation instead.
    #[arg(long, value_name = "KEY")]
    explain: Option<PayerKey>,
    #[command(flatten)]
    pub(super) form: Form,
}

/// Which scale was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scale {
    Named(Period),
    ByRule(ScaleRule),
}

fn scale(text: &str) -> Result<Scale, String> {
    match text {
        "latest" => Ok(Scale::ByRule(ScaleRule::Latest)),
        "by-date" => Ok(Scale::ByRule(ScaleRule::ByOpening)),
        "by-days" => Ok(Scale::ByRule(ScaleRule::ByDays)),
        period => period.parse().map(Scale::Named).map_err(|_| {
            "a period such as 2022-2024, latest, by-date or by-days is expected".to_owned()
        }),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Rounded {
    /// Down, and the units left over to the largest remainders: the sum is exact.
    LargestRemainder,
    /// Each to the nearest unit; the difference to the total is stated.
    HalfUp,
}

/// The answer for programs.
#[derive(Serialize)]
struct Answer<'a> {
    total: String,
    currency: &'a str,
    scale: Vec<String>,
    rounding: &'static str,
    units_given: u64,
    sum: String,
    difference: String,
    rounds: Vec<Sharing>,
    payers: Vec<Row>,
}

#[derive(Serialize)]
struct Sharing {
    round: usize,
    left: String,
    sum_of_rates_percent: String,
    held: Vec<String>,
}

#[derive(Serialize)]
struct Row {
    iso3: String,
    name: String,
    rate_percent: String,
    share_percent: String,
    amount: String,
    footing: &'static str,
    share: String,
    rounded_down: String,
    added: String,
    remainder_rank: usize,
}

const NAMES: &[&str] = &["iso3", "name", "rate_percent", "share_percent", "amount"];

impl Apportion {
    /// Answers in the form that was asked for.
    pub(super) fn run(self) -> Result<(), Stop> {
        let language = self.form.language;
        let states = compiled::states();
        let scales = compiled::scales(&states);
        let total = self.amount("--total", &self.total)?;
        let named = payers::named(&self, &states)?;
        let sharing = named.sharing.as_ref();
        let rules = self.rules(&states, sharing)?;
        let rates = |refusal| rate_stop(&refusal, &scales, language);
        let used = in_use(&scales, self.rate_rule(&scales, sharing)).map_err(rates)?;
        let payers = assess(named.payers, &used).map_err(rates)?;
        let answer = apportion(total, &payers, &rules);
        let answer = answer.map_err(|refusal| stop(&refusal, language))?;
        let mut head = say::scales(&used, &scales, language);
        let source = named
            .not_verified
            .map(|source| say::not_verified(&source, language));
        head.extend(source);
        let unread = named.sharing.as_ref().filter(|rule| !rule.verified);
        head.extend(unread.map(|rule| say::rule_not_verified("sharing", &rule.source, language)));
        match &self.explain {
            Some(key) => self.explained(&answer, key, &states, head),
            None => self.give(&answer, &used, &states, head),
        }
    }

    /// The day of the question.
    pub(super) fn day(&self) -> Date {
        self.on.unwrap_or_else(clock::today)
    }

    fn amount(&self, option: &str, text: &str) -> Result<Amount, Stop> {
        Amount::read(text, self.currency).map_err(|fault| {
            let says = say::amount_wrong(option, text, fault, self.form.language);
            Stop::misused("amount", says)
        })
    }

    fn rate_rule(&self, scales: &Scales, sharing: Option<&SharingRule>) -> RateRule {
        let day = self.day();
        let days = Days {
            opening: day,
            issue: day,
            period: (day, self.until.unwrap_or(day)),
        };
        let by_profile = sharing.map_or(ScaleRule::ByOpening, |sharing| sharing.scale);
        let choice = match self.scale.unwrap_or(Scale::ByRule(by_profile)) {
            Scale::ByRule(rule) => Choice::by_rule(rule, days),
            // A single year means the period it lies in.
            Scale::Named(period) if period.start == period.end => {
                let year = i16::try_from(period.start).unwrap_or(i16::MAX);
                Choice::Named(rate::of_year(scales, year).unwrap_or(period))
            }
            Scale::Named(period) => Choice::Named(period),
        };
        RateRule {
            choice,
            notional: if self.nearest_notional {
                Notional::OfNearest
            } else {
                Notional::OfPeriod
            },
            uneven: if self.accept_uneven {
                Uneven::Accepted
            } else {
                Uneven::Refused
            },
        }
    }

    fn rules(&self, states: &States, sharing: Option<&SharingRule>) -> Result<Rules, Stop> {
        let by_profile = sharing.map(Rules::from).unwrap_or_default();
        let lists = compiled::least_developed(states);
        let list = lists.get(&self.ldc_list);
        let list = list.ok_or_else(|| {
            let known = lists.months().collect::<Vec<_>>().join(", ");
            site::unknown("ldc-list", &self.ldc_list, self.form.language).parts([known])
        })?;
        let minimum = self
            .minimum
            .as_ref()
            .map(|text| self.amount("--minimum", text));
        let unit = self.unit.as_ref().map(|text| self.amount("--unit", text));
        Ok(Rules {
            ceiling: self.ceiling.or(by_profile.ceiling),
            least_developed: self.ldc_cap.map(|cap| LeastDevelopedCap {
                cap,
                list: self.ldc_list.clone(),
                states: list.clone(),
            }),
            threshold: self.threshold.or(by_profile.threshold),
            minimum_minor: minimum.transpose()?.map(|amount| amount.minor),
            rounding: match self.rounding {
                Some(Rounded::LargestRemainder) => Rounding::LargestRemainder,
                Some(Rounded::HalfUp) => Rounding::HalfUp,
                None => by_profile.rounding,
            },
            unit_minor: unit.transpose()?.map_or(1, |amount| amount.minor),
            percent_decimals: self.percent_decimals,
        })
    }

    fn give(
        &self,
        answer: &Apportionment,
        used: &InUse<'_>,
        states: &States,
        head: Vec<String>,
    ) -> Result<(), Stop> {
        let (on, language) = (self.day(), self.form.language);
        let title = format!("{} {}", answer.total, answer.total.currency);
        let listing = Listing {
            title,
            names: NAMES,
            rows: sorted(answer, states, on, language)
                .iter()
                .map(|(line, name)| cells(line, name))
                .collect(),
        };
        match self.form.format {
            Format::Csv => self.form.give(&listing, on),
            Format::Json => {
                let answer = as_answer(answer, used, states, on, language);
                self.form.put(&answer::as_json(&answer))
            }
            Format::Xlsx => self.workbook(answer, states),
            Format::Table => {
                let rows = answer::as_table_of_numbers(&listing, language, 2);
                let (head, foot) = (head.join("\n"), say::closing(answer, language).join("\n"));
                let page = format!("{head}\n\n{rows}\n{foot}\n");
                self.form.put(without_marks(page).as_bytes())
            }
        }
    }

    fn workbook(&self, answer: &Apportionment, states: &States) -> Result<(), Stop> {
        let (on, language) = (self.day(), self.form.language);
        if self.form.output.is_none() && std::io::stdout().is_terminal() {
            return Err(answer::no_workbook_in_terminal(language));
        }
        let name = |line: &Line| name(line, states, on, language);
        match paper::money::apportionment::workbook(answer, name, language, on) {
            Ok(bytes) => self.form.put(&bytes),
            Err(paper::money::apportionment::Fault::TooLarge) => {
                Err(stop(&Refusal::TooLarge, language))
            }
            Err(fault) => Err(Stop::broken(fault.to_string())),
        }
    }

    fn explained(
        &self,
        answer: &Apportionment,
        key: &PayerKey,
        states: &States,
        head: Vec<String>,
    ) -> Result<(), Stop> {
        let language = self.form.language;
        let line = answer.line(key);
        let unknown = || site::unknown("payer", key.as_str(), language);
        let (line, steps) = line.zip(answer.explain(key)).ok_or_else(unknown)?;
        let steps = steps.iter();
        let lines = steps.flat_map(|step| say::step(step, answer.total.currency, language));
        let name = name(line, states, self.day(), language);
        let mut page = vec![format!("{key}  {name}")];
        page.extend(head);
        page.extend(
            (1..)
                .zip(lines)
                .map(|(at, line)| format!("{at:>2}. {line}")),
        );
        page.push(String::new());
        self.form.put(without_marks(page.join("\n")).as_bytes())
    }
}

/// The lines in the order of the language's names; what is no State stands last, by key.
fn sorted<'a>(
    answer: &'a Apportionment,
    states: &States,
    on: Date,
    language: Language,
) -> Vec<(&'a Line, String)> {
    let state = |line: &Line| line.payer.key.iso3().and_then(|iso3| states.get(iso3));
    let (of_states, others): (Vec<&Line>, Vec<&Line>) =
        answer.lines.iter().partition(|line| state(line).is_some());
    let mut of_states: Vec<_> = of_states
        .into_iter()
        .filter_map(|line| Some((state(line)?, line)))
        .collect();
    words::law::collation::sort_by_state(&mut of_states, on, language, |(state, _)| state);
    let of_states = of_states.into_iter().map(|(_, line)| line);
    let all = of_states.chain(others);
    all.map(|line| (line, name(line, states, on, language)))
        .collect()
}

fn name(line: &Line, states: &States, on: Date, language: Language) -> String {
    let key = &line.payer.key;
    let state = key.iso3().and_then(|iso3| states.get(iso3));
    state.map_or_else(
        || key.to_string(),
        |state| state.short_name(on, language).to_owned(),
    )
}

/// The rate, or the fixed percentage; which of the two, the footing says.
fn percentage(line: &Line) -> String {
    match &line.payer.burden {
        Burden::ByRate(rate, _) => say::percent(*rate),
        Burden::Fixed(percent) => percent.to_string(),
    }
}

fn cells(line: &Line, name: &str) -> Vec<Cell> {
    vec![
        answer::text(line.payer.key.as_str()),
        answer::text(name),
        answer::text(percentage(line)),
        answer::text(line.percent.to_string()),
        answer::text(line.amount.to_string()),
    ]
}

fn as_answer<'a>(
    answer: &'a Apportionment,
    used: &InUse<'_>,
    states: &States,
    on: Date,
    language: Language,
) -> Answer<'a> {
    let amount = |minor| Amount::of(minor, answer.total.currency).to_string();
    let fraction = |fraction: domain::money::apportionment::Fraction| {
        let fraction = fraction.reduced();
        format!("{}/{}", fraction.numerator, fraction.denominator)
    };
    let row = |(line, name): (&Line, String)| Row {
        iso3: line.payer.key.to_string(),
        name,
        rate_percent: percentage(line),
        share_percent: line.percent.to_string(),
        amount: line.amount.to_string(),
        footing: line.footing.code(),
        share: fraction(line.share),
        rounded_down: amount(line.rounded_down_minor),
        added: amount(line.added_minor),
        remainder_rank: line.rank,
    };
    let round = |(at, round): (usize, &domain::money::apportionment::Round)| Sharing {
        round: at + 1,
        left: fraction(round.left),
        sum_of_rates_percent: say::percents(round.weights, answer.days),
        held: round.held.iter().map(|held| held.key.to_string()).collect(),
    };
    Answer {
        total: answer.total.to_string(),
        currency: answer.total.currency.code(),
        scale: used
            .parts()
            .iter()
            .map(|(period, _)| period.to_string())
            .collect(),
        rounding: answer.rules.rounding.code(),
        units_given: answer.units_given,
        sum: answer.sum.to_string(),
        difference: amount(answer.difference_minor),
        rounds: answer.rounds.iter().enumerate().map(round).collect(),
        payers: sorted(answer, states, on, language)
            .into_iter()
            .map(row)
            .collect(),
    }
}

/// Why a total is not shared out.
pub(super) fn stop(refusal: &Refusal, language: Language) -> Stop {
    Stop::refused(refusal.code(), say::refusal(refusal, language))
        .help(words::refusal::helped(refusal.code(), language))
}

fn rate_stop(refusal: &rate::Refusal, scales: &Scales, language: Language) -> Stop {
    let options = [
        ("option", "--accept-uneven"),
        ("column", "rate_percent"),
        ("rate", "--rate KEY=PERCENT"),
        ("notional", "--nearest-notional"),
    ];
    let code = refusal.code();
    Stop::refused(code, say::rate_refusal(refusal, scales, language))
        .help(say::help(code, &options, language))
}
