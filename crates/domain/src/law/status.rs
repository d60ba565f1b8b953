//! The dated acts of States under a treaty: signature, consent to be bound, provisional
//! application, withdrawal. Source: the depositary's status list, `data/treaty_status_*.csv`.
//! It keeps what happened; what follows from it on a date is `standing`.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::reading::{ReadFault, Row, Table};
use super::standing;
use super::state::{Iso3, States};
use super::treaty::Treaty;

/// The kind of instrument by which a State consents to be bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Instrument {
    /// Ratification of a signature.
    Ratification,
    /// Acceptance.
    Acceptance,
    /// Approval.
    Approval,
    /// Accession without signature.
    Accession,
    /// Succession to a State that was bound.
    Succession,
}

/// Consent to be bound, by an instrument deposited on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consent {
    /// The instrument.
    pub instrument: Instrument,
    /// The day of its deposit, or of the notice of succession.
    pub deposited_on: Date,
    /// For a succession: the day from which it has effect, where that is known.
    pub effective_on: Option<Date>,
}

/// An armed conflict in which the State is engaged; it may hold a withdrawal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArmedConflict {
    /// The day from which the fact is recorded.
    pub since: Date,
    /// The day of its end, once there is one.
    pub ended_on: Option<Date>,
}

/// A withdrawal notified to the Depositary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Withdrawal {
    /// The day on which the Depositary received the notice.
    pub notified_on: Date,
    /// A conflict that may hold it.
    pub conflict: Option<ArmedConflict>,
}

/// The acts of one State under one treaty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActsOfStatus {
    /// The State.
    pub iso3: Iso3,
    /// The day of signature.
    pub signed_on: Option<Date>,
    /// The day of a declaration of provisional application.
    pub provisional_on: Option<Date>,
    /// Consent to be bound.
    pub consent: Option<Consent>,
    /// Withdrawal.
    pub withdrawal: Option<Withdrawal>,
    /// Where the facts come from.
    pub source: String,
}

/// The status list of one treaty: the acts of each State, in the order they were made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StatusList(BTreeMap<Iso3, Vec<ActsOfStatus>>);

impl StatusList {
    /// The acts of a State, the earliest first; empty where it made none.
    pub fn acts(&self, iso3: Iso3) -> &[ActsOfStatus] {
        self.0.get(&iso3).map_or(&[], Vec::as_slice)
    }

    /// All acts of all States.
    pub fn iter(&self) -> impl Iterator<Item = &ActsOfStatus> {
        self.0.values().flatten()
    }

    /// Builds a list from acts already known.
    pub fn from_acts(acts: impl IntoIterator<Item = ActsOfStatus>) -> Self {
        let mut all: BTreeMap<Iso3, Vec<ActsOfStatus>> = BTreeMap::new();
        for act in acts {
            all.entry(act.iso3).or_default().push(act);
        }
        Self(all)
    }

    /// Reads a status list and holds each published date against the treaty's rule.
    ///
    /// A State may stand on several lines when it came back after a withdrawal.
    pub fn read(text: &str, treaty: &Treaty, states: &States) -> (Self, Vec<ReadFault>) {
        let mut faults = Vec::new();
        let table = Table::from_csv(text, &mut faults);
        table.require(&REQUIRED, &mut faults);
        let mut all: BTreeMap<Iso3, Vec<ActsOfStatus>> = BTreeMap::new();
        for row in table.rows() {
            let Some(acts) = read_acts(&row, states, &mut faults) else {
                continue;
            };
            compare_published(&row, &acts, treaty, &mut faults);
            let earlier = all.entry(acts.iso3).or_default();
            if earlier.last().is_some_and(|last| !comes_back(last, &acts)) {
                row.refuse(
                    "iso3",
                    "each State once, unless it came back after withdrawal",
                    &mut faults,
                );
            }
            earlier.push(acts);
        }
        (Self(all), faults)
    }
}

const REQUIRED: [&str; 7] = [
    "iso3",
    "signature_date",
    "provisional_application_date",
    "instrument",
    "deposit_date",
    "withdrawal_notified_date",
    "source",
];

fn comes_back(last: &ActsOfStatus, next: &ActsOfStatus) -> bool {
    match (last.withdrawal, next.consent) {
        (Some(withdrawal), Some(consent)) => withdrawal.notified_on < consent.deposited_on,
        _ => false,
    }
}

fn read_acts(row: &Row<'_>, states: &States, faults: &mut Vec<ReadFault>) -> Option<ActsOfStatus> {
    let iso3 = row.required("iso3", "a State of the data", faults, |cell| {
        cell.parse().ok().filter(|iso3| states.get(*iso3).is_some())
    });
    let signed_on = row.date("signature_date", faults);
    let provisional_on = row.date("provisional_application_date", faults);
    let consent = read_consent(row, faults);
    let withdrawal = read_withdrawal(row, consent, faults);
    if let (Some(signed), Some(consent)) = (signed_on, consent)
        && consent.deposited_on < signed
    {
        row.refuse("deposit_date", "a date not before the signature", faults);
    }
    if signed_on.is_none() && consent.is_none() {
        row.refuse(
            "iso3",
            "a signature or an instrument on the line of a State",
            faults,
        );
    }
    let source = row.cell("source").to_owned();
    Some(ActsOfStatus {
        iso3: iso3?,
        signed_on,
        provisional_on,
        consent,
        withdrawal,
        source,
    })
}

fn read_consent(row: &Row<'_>, faults: &mut Vec<ReadFault>) -> Option<Consent> {
    let expected = "ratification, acceptance, approval, accession, succession or nothing";
    let instrument = row.optional("instrument", expected, faults, read_instrument);
    let deposited = row.date("deposit_date", faults);
    let effective_on = row.date("succession_effective_date", faults);
    match (instrument, deposited) {
        (Some(instrument), Some(deposited_on)) => {
            if effective_on.is_some() && instrument != Instrument::Succession {
                row.refuse(
                    "succession_effective_date",
                    "nothing unless by succession",
                    faults,
                );
            }
            Some(Consent {
                instrument,
                deposited_on,
                effective_on,
            })
        }
        (Some(_), None) if row.cell("deposit_date").is_empty() => {
            row.refuse("deposit_date", "the date of the instrument", faults);
            None
        }
        (None, Some(_)) if row.cell("instrument").is_empty() => {
            row.refuse("instrument", expected, faults);
            None
        }
        _ => None,
    }
}

fn read_instrument(cell: &str) -> Option<Instrument> {
    match cell {
        "ratification" => Some(Instrument::Ratification),
        "acceptance" => Some(Instrument::Acceptance),
        "approval" => Some(Instrument::Approval),
        "accession" => Some(Instrument::Accession),
        "succession" => Some(Instrument::Succession),
        _ => None,
    }
}

fn read_withdrawal(
    row: &Row<'_>,
    consent: Option<Consent>,
    faults: &mut Vec<ReadFault>,
) -> Option<Withdrawal> {
    let notified = row.date("withdrawal_notified_date", faults);
    let since = row.date("armed_conflict_since", faults);
    let ended_on = row.date("armed_conflict_ended_on", faults);
    if ended_on.is_some() && since.is_none_or(|since| ended_on < Some(since)) {
        row.refuse(
            "armed_conflict_ended_on",
            "a date after armed_conflict_since",
            faults,
        );
    }
    let notified_on = notified?;
    if consent.is_none_or(|consent| notified_on < consent.deposited_on) {
        row.refuse("withdrawal_notified_date", "a date after a deposit", faults);
    }
    let conflict = since.map(|since| ArmedConflict { since, ended_on });
    Some(Withdrawal {
        notified_on,
        conflict,
    })
}

/// Rule: the treaty's own article; every published date must be what the rule computes.
fn compare_published(
    row: &Row<'_>,
    acts: &ActsOfStatus,
    treaty: &Treaty,
    faults: &mut Vec<ReadFault>,
) {
    let computed = acts
        .consent
        .and_then(|consent| standing::in_force_on(treaty, consent));
    for column in ["entry_into_force_date", "entry_into_force_published"] {
        if let Some(published) = row.date(column, faults)
            && Some(published) != computed
        {
            let expected = computed.map_or_else(
                || "nothing: no date follows from this instrument".to_owned(),
                |date| {
                    format!(
                        "{date}, computed by Art. {}",
                        treaty.entry_into_force.article
                    )
                },
            );
            row.refuse(column, &expected, faults);
        }
    }
    let effective = acts
        .withdrawal
        .and_then(|w| standing::withdrawal_effective_on(treaty, w));
    if let Some(published) = row.date("withdrawal_effective_date", faults)
        && Some(published) != effective
    {
        let article = &treaty.withdrawal.article;
        let expected = effective.map_or_else(
            || "nothing: no withdrawal has taken effect".to_owned(),
            |date| format!("{date}, computed by Art. {article}"),
        );
        row.refuse("withdrawal_effective_date", &expected, faults);
    }
}
