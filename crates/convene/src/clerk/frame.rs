//! What stands around a paper of money that goes to a payer: the issuing office, the addressee, place
//! and date, the account to pay to, how the paper is proved, all in the language of the paper.

use std::collections::BTreeSet;

use desk::convening::meeting::MeetingInLaw;
use domain::convening::mission::{DutyStation, Mission, MissionKind, addressee};
use domain::law::language::Language;
use domain::money::payer::PayerKey;
use domain::papers::code::Code;
use jiff::civil::Date;
use paper::convening::note::{Labelled, Verification};
use paper::money::Sheet;
use words::papers::sheet as labels;

use super::figures::Purse;
use crate::clock;
use crate::config::{BankLine, Site};

/// What stands around a paper.
pub(super) struct Frame {
    letterhead: Vec<String>,
    postal: Vec<String>,
    addressee: Vec<String>,
    place_and_date: String,
    bank: Vec<Labelled>,
    verification: Verification,
    /// The payer's name.
    pub(super) name: String,
    /// The office that is written to.
    pub(super) office: Option<MissionKind>,
    /// The code by which the paper is proved.
    pub(super) code: Code,
}

/// To whom, on which day, in which language.
#[derive(Debug, Clone, Copy)]
pub(super) struct To<'a> {
    pub(super) payer: &'a PayerKey,
    pub(super) dated: Date,
    pub(super) language: Language,
}

impl Frame {
    /// What stands around a paper of a meeting's office, under a code of chance.
    pub(super) fn of(
        meeting: &MeetingInLaw,
        to: To<'_>,
        purses: &BTreeSet<Purse>,
        (missions, site): (&[Mission], &Site),
    ) -> Self {
        let To {
            payer,
            dated,
            language,
        } = to;
        let mut chance = [0; 10];
        clock::chance(&mut chance);
        let code = Code::from_chance(chance);
        let facts = &meeting.facts;
        let state = payer.iso3().and_then(|iso3| facts.states.get(iso3));
        let name = state.map_or(payer.as_str(), |state| state.short_name(dated, language));
        let mission =
            state.and_then(|of| addressee(missions, of.iso3, DutyStation::NewYork, dated));
        let envelope = state.zip(mission);
        let envelope =
            envelope.map(|(state, mission)| labels::addressee(state, mission, dated, language));
        let issuing = facts.places.issuing(&meeting.meeting().intake.office);
        let (letterhead, postal, place_and_date) = match issuing {
            Some(office) => (
                office.letterhead.clone(),
                office.postal.clone(),
                labels::place_and_date(office, dated, language),
            ),
            None => (
                vec![site.name.clone()],
                Vec::new(),
                words::date::full(dated, language),
            ),
        };
        Self {
            letterhead,
            postal,
            addressee: envelope.unwrap_or_default(),
            place_and_date,
            bank: bank(site, purses),
            verification: verification(&code, &site.public_address, language),
            name: name.to_owned(),
            office: mission.map(|mission| mission.kind),
            code,
        }
    }

    /// The sheet for the paper.
    pub(super) fn sheet(&self) -> Sheet<'_> {
        Sheet {
            letterhead: &self.letterhead,
            postal: &self.postal,
            addressee: &self.addressee,
            place_and_date: &self.place_and_date,
            bank: &self.bank,
            verification: Some(&self.verification),
        }
    }
}

/// The account to pay to; where some of what is asked for has an account of its own, that too, under
/// the key of its budget.
fn bank(site: &Site, purses: &BTreeSet<Purse>) -> Vec<Labelled> {
    let own = |(key, budget): &Purse| site.own_bank_of(key, budget.as_ref());
    if let [(key, budget)] = purses.iter().collect::<Vec<_>>()[..] {
        return site
            .bank_of(key, budget.as_ref())
            .iter()
            .map(line)
            .collect();
    }
    let mut lines = Vec::new();
    if purses.iter().any(|purse| own(purse).is_none()) {
        lines.extend(site.bank.iter().map(line));
    }
    for purse in purses {
        let named = |line: Labelled| Labelled {
            label: format!(
                "{} · {}",
                purse.1.as_ref().map_or("", |key| key.as_str()),
                line.label
            ),
            ..line
        };
        let own = own(purse).into_iter().flatten();
        lines.extend(own.map(line).map(named));
    }
    lines
}

fn line(line: &BankLine) -> Labelled {
    Labelled {
        label: line.label.clone(),
        value: line.value.clone(),
    }
}

/// How the recipient proves the paper genuine: by its code, at the site's address.
fn verification(code: &Code, public_address: &str, language: Language) -> Verification {
    let base = public_address.trim_end_matches('/');
    let address = format!("{base}/verify/{code}");
    Verification {
        sentence: labels::verification(&format!("{base}/verify"), language),
        description: labels::code(&address, language),
        code: code.to_string(),
        address,
    }
}
