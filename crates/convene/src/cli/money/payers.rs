//! Who pays, as it is named at the command line: a file with one payer in a row, or a treaty on a
//! date with the States that take part beside the Parties. The file comes from outside: every fault
//! of it is told with its line, and a file longer than any list of payers is not read to its end.

use std::collections::BTreeMap;
use std::path::Path;
use std::str::FromStr;

use domain::law::compiled;
use domain::law::costs::SharingRule;
use domain::law::language::Language;
use domain::law::reading::{ReadFault, Row, fault};
use domain::law::scale::Rate;
use domain::law::state::States;
use domain::money::payer::{self, PayerKey};
use domain::money::rate::Said;

use super::apportionment::Apportion;
use crate::cli::site::{self, stop_of};
use crate::exit::Stop;

/// More rows than a list of payers ever has.
const MOST_PAYERS: usize = 5_000;

/// A percentage for a payer: `EU=2.5`.
#[derive(Debug, Clone)]
pub(super) struct Pair {
    pub(super) key: PayerKey,
    pub(super) percent: Rate,
}

impl FromStr for Pair {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (key, percent) = text.split_once('=').ok_or("KEY=PERCENT, as in EU=2.5")?;
        let key = key
            .parse()
            .map_err(|fault: payer::NotAPayerKey| fault.to_string())?;
        let percent = self::percent(percent)?;
        Ok(Self { key, percent })
    }
}

/// A percentage at the command line: digits and one point.
pub(super) fn percent(text: &str) -> Result<Rate, String> {
    Rate::read(text).ok_or_else(|| "a percentage up to 100, such as 0.01".to_owned())
}

/// The payers with what is said of each, by key, and the source of a rule that was not verified.
pub(super) struct Named {
    pub(super) payers: Vec<(PayerKey, Said)>,
    pub(super) not_verified: Option<String>,
    /// What the treaty's profile says of sharing.
    pub(super) sharing: Option<SharingRule>,
}

/// The payers that the command names.
pub(super) fn named(asked: &Apportion, states: &States) -> Result<Named, Stop> {
    let mut named = match (&asked.payers, &asked.treaty) {
        (Some(file), _) => Named {
            payers: of_file(file, states, asked.form.language)?,
            not_verified: None,
            sharing: None,
        },
        (None, Some(_)) => of_treaty(asked, states)?,
        (None, None) => Named {
            payers: Vec::new(),
            not_verified: None,
            sharing: None,
        },
    };
    let rates = asked
        .rate
        .iter()
        .map(|pair| (pair, Said::Rate(pair.percent)));
    let fixed = asked
        .fixed
        .iter()
        .map(|pair| (pair, Said::Fixed(pair.percent)));
    let mut given: BTreeMap<&PayerKey, Said> = BTreeMap::new();
    for (pair, said) in rates.chain(fixed) {
        known(&pair.key, states, asked.form.language)?;
        if given.insert(&pair.key, said).is_some() {
            return Err(twice(&pair.key, asked.form.language));
        }
    }
    for (key, said) in &mut named.payers {
        if let Some(other) = given.remove(key) {
            *said = other;
        }
    }
    let more = given.into_iter().map(|(key, said)| (key.clone(), said));
    named.payers.extend(more);
    Ok(named)
}

/// A key that has the form of a State's code is one of the data, unless its rate is given too.
fn known(key: &PayerKey, states: &States, language: Language) -> Result<(), Stop> {
    match key.iso3() {
        Some(state) if states.get(state).is_none() => {
            Err(site::unknown("state", key.as_str(), language))
        }
        _ => Ok(()),
    }
}

fn twice(key: &PayerKey, language: Language) -> Stop {
    let refusal = domain::money::apportionment::Refusal::PayerTwice(key.clone());
    super::apportionment::stop(&refusal, language)
}

fn of_treaty(asked: &Apportion, states: &States) -> Result<Named, Stop> {
    let language = asked.form.language;
    let key = asked
        .treaty
        .as_ref()
        .expect("asked for only where it is given");
    let (treaty, list) = compiled::treaty(key, states)
        .ok_or_else(|| site::unknown("treaty", key.as_str(), language))?;
    for state in &asked.also {
        if states.get(*state).is_none() {
            return Err(site::unknown("state", state.as_str(), language));
        }
    }
    let by = (&treaty, treaty.costs.payers.as_slice());
    let paying = payer::who_pays(by, &list, states, asked.day(), &asked.also);
    let paying = paying.map_err(|why| {
        Stop::refused(
            why.code(),
            words::money::apportionment::not_apart(&why, language),
        )
        .help(words::refusal::helped(why.code(), language))
    })?;
    let costs = &treaty.costs;
    Ok(Named {
        payers: paying
            .into_iter()
            .map(|state| (state.into(), Said::Nothing))
            .collect(),
        not_verified: (!costs.verified).then(|| costs.source.clone()),
        sharing: costs.sharing.clone(),
    })
}

fn of_file(
    file: &Path,
    states: &States,
    language: Language,
) -> Result<Vec<(PayerKey, Said)>, Stop> {
    let bytes = std::fs::read(file).map_err(|error| {
        let says = format!("{}: {error}", file.display());
        Stop::misused("file", says)
    })?;
    let (payers, faults) = read(&bytes, states);
    if faults.is_empty() {
        return Ok(payers);
    }
    let name = file.display().to_string();
    Err(stop_of(desk::answer::No::Faults { name, faults }, language))
}

/// Reads a file of payers: `iso3`, and where they are given `rate_percent` and `fixed_percent`.
fn read(bytes: &[u8], states: &States) -> (Vec<(PayerKey, Said)>, Vec<ReadFault>) {
    // A workbook is no text; the reader bounds its rows itself.
    let is_text = !bytes.starts_with(b"PK\x03\x04");
    let lines = bytes.split(|byte| *byte == b'\n').count() - 1;
    if is_text && lines > MOST_PAYERS {
        let found = format!("{lines} lines");
        let line = MOST_PAYERS as u64 + 1;
        return (
            Vec::new(),
            vec![fault(line, "", &found, "at most 5,000 payers")],
        );
    }
    let (table, mut faults) = reader::table::table(bytes);
    if !faults.is_empty() {
        return (Vec::new(), faults);
    }
    table.require(&["iso3"], &mut faults);
    let mut seen: BTreeMap<PayerKey, u64> = BTreeMap::new();
    let mut payers = Vec::new();
    for row in table.rows() {
        let Some((key, said)) = payer(&row, states, &mut faults) else {
            continue;
        };
        if let Some(first) = seen.get(&key) {
            row.refuse(
                "iso3",
                &format!("each payer once; it stands on line {first}"),
                &mut faults,
            );
        } else {
            seen.insert(key.clone(), row.line);
            payers.push((key, said));
        }
    }
    (payers, faults)
}

fn payer(row: &Row<'_>, states: &States, faults: &mut Vec<ReadFault>) -> Option<(PayerKey, Said)> {
    let expected = "a percentage up to 100, such as 0.011";
    let rate = row.optional("rate_percent", expected, faults, Rate::read);
    let fixed = row.optional("fixed_percent", expected, faults, Rate::read);
    let key = row.required(
        "iso3",
        "a State of the data, or a key such as EU",
        faults,
        |cell| {
            let key: PayerKey = cell.parse().ok()?;
            match key.iso3() {
                Some(state) => states.get(state).map(|_| key),
                None => Some(key),
            }
        },
    )?;
    match (rate, fixed) {
        (Some(_), Some(_)) => {
            row.refuse(
                "fixed_percent",
                "a rate or a fixed percentage, not both",
                faults,
            );
            None
        }
        (Some(rate), None) => Some((key, Said::Rate(rate))),
        (None, Some(fixed)) => Some((key, Said::Fixed(fixed))),
        (None, None) => Some((key, Said::Nothing)),
    }
}
