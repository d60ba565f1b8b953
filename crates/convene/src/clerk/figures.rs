//! The papers of money that are made for whoever asks: the cost paper of an estimate, a payer's statement
//! of account, the status of contributions as PDF and as a workbook. Notices are printed once and kept
//! (`money.rs`); these say what stands on their day and are made anew each time. It decides nothing.

use std::collections::{BTreeMap, BTreeSet};

use desk::Desk;
use desk::answer::No;
use desk::money::account::PayersAccount;
use desk::money::contribution::{Contribution, Contributions};
use desk::money::estimate::Estimates;
use domain::convening::meeting::MeetingKey;
use domain::convening::publication::Edition;
use domain::law::costs::BudgetKey;
use domain::law::language::Language;
use domain::law::state::States;
use domain::law::treaty::Treaty;
use domain::money::amount::Currency;
use domain::money::estimate::Estimate;
use domain::money::payer::PayerKey;
use jiff::civil::Date;
use paper::money::{contributions, estimate, statement};
use paper::press::Press;
use words::money::budget::purse;

use super::people::on_a_thread;

/// The press of the process.
static PRESS: Press = Press::new();

/// The cost paper of an edition.
pub(crate) async fn estimate_as_pdf(
    office: &str,
    all: &Estimates,
    edition: &Edition<Estimate>,
    language: Language,
) -> Result<Vec<u8>, String> {
    let issued = all.editions.iter().filter(|one| one.published.is_some());
    let earlier = issued.filter(|one| one.version < edition.version);
    let before = earlier.max_by_key(|one| one.version);
    let adopted = all.adopted.iter().rev();
    let mut adopted = adopted.filter(|(version, _)| *version == edition.version);
    let at = edition.published.map_or(edition.kept_at, |(at, _)| at);
    let paper = estimate::compose(
        &edition.says,
        estimate::Around {
            office,
            key: &all.meeting.meeting().key,
            budget: all.budget.as_ref(),
            treaty: &all.meeting.law.treaty,
            symbol: "",
            revision: edition.version.saturating_sub(1),
            before: before.map(|before| &before.says),
            adoption: adopted.next().map(|(_, adoption)| adoption),
            dated: all.meeting.day(at),
            language,
        },
    );
    let paper = paper.map_err(|fault| fault.to_string())?;
    on_a_thread(move || estimate::print(&PRESS, &paper).map(|pdf| pdf.bytes)).await
}

/// A meeting, and a second budget of it.
pub(super) type Purse = (MeetingKey, Option<BudgetKey>);

/// What meetings and their second budgets are called: one question for each treaty, none for a
/// meeting.
pub(super) async fn titles(
    desk: &Desk,
    states: &States,
    purses: &BTreeSet<Purse>,
    language: Language,
) -> Result<BTreeMap<Purse, String>, No> {
    let mut treaties: BTreeMap<_, Treaty> = BTreeMap::new();
    let mut titles = BTreeMap::new();
    for (key, budget) in purses {
        if !treaties.contains_key(key.treaty()) {
            let found = desk.treaty(key.treaty(), states).await?.treaty;
            treaties.insert(key.treaty().clone(), found);
        }
        let treaty = &treaties[key.treaty()];
        let called = purse(key, budget.as_ref(), treaty, language);
        titles.insert((key.clone(), budget.clone()), called);
    }
    Ok(titles)
}

/// The name of a payer on a day; what is no State is called by its key.
pub(crate) fn name(payer: &PayerKey, states: &States, on: Date, language: Language) -> String {
    let state = payer.iso3().and_then(|state| states.get(state));
    state.map_or_else(
        || payer.to_string(),
        |state| state.short_name(on, language).to_owned(),
    )
}

/// Why a statement is not printed.
pub(crate) enum Unprinted {
    /// The desk said no.
    No(No),
    /// The press did not print it.
    Press(String),
}

/// The statement of a payer's account in a currency, as it stands on a day.
pub(crate) async fn statement_as_pdf(
    (office, desk): (&str, &Desk),
    of: &PayersAccount,
    currency: Currency,
    on: Date,
    language: Language,
) -> Result<Vec<u8>, Unprinted> {
    let states = desk.states().await.map_err(Unprinted::No)?;
    let bills = of.bills.iter();
    let purses = bills.map(|bill| (bill.meeting.clone(), bill.budget.clone()));
    let titles = titles(desk, &states, &purses.collect(), language).await;
    let paper = statement::compose(
        &of.lines(currency),
        &of.open,
        statement::Around {
            office,
            payer: &of.payer,
            name: &name(&of.payer, &states, on, language),
            titles: &titles.map_err(Unprinted::No)?,
            currency,
            on,
            language,
        },
    );
    let printed = on_a_thread(move || statement::print(&PRESS, &paper).map(|pdf| pdf.bytes)).await;
    printed.map_err(Unprinted::Press)
}

/// What stands in a status, in a language: a group for each meeting and currency.
fn groups(
    all: &Contributions,
    states: &States,
    language: Language,
) -> Vec<contributions::OfMeeting> {
    let mut groups = Vec::new();
    for (meeting, budget, of) in &all.purses {
        let mut by_currency: BTreeMap<Currency, Vec<&Contribution>> = BTreeMap::new();
        for one in of {
            by_currency.entry(one.currency).or_default().push(one);
        }
        let (key, treaty) = (&meeting.meeting().key, &meeting.law.treaty);
        let called = purse(key, budget.as_ref(), treaty, language);
        let row = |one: &&Contribution| contributions::Contribution {
            name: name(&one.payer, states, all.on, language),
            assessed: one.assessed,
            received: one.received,
        };
        groups.extend(
            by_currency
                .into_iter()
                .map(|(currency, of)| contributions::OfMeeting {
                    meeting: called.clone(),
                    currency,
                    payers: of.iter().map(row).collect(),
                }),
        );
    }
    groups
}

/// What names the papers of the status for ever.
const STATUS: &str = "contributions";

fn around(office: &str, on: Date, language: Language) -> contributions::Around<'_> {
    contributions::Around {
        office,
        of: "",
        key: STATUS,
        on,
        language,
    }
}

/// The status of contributions as PDF.
pub(crate) async fn status_as_pdf(
    office: &str,
    all: &Contributions,
    states: &States,
    language: Language,
) -> Result<Vec<u8>, String> {
    let groups = groups(all, states, language);
    let status = contributions::compose(&groups, around(office, all.on, language));
    on_a_thread(move || contributions::print(&PRESS, &status).map(|pdf| pdf.bytes)).await
}

/// The status of contributions as a workbook.
pub(crate) async fn status_as_workbook(
    office: &str,
    all: &Contributions,
    states: &States,
    language: Language,
) -> Result<Vec<u8>, String> {
    let groups = groups(all, states, language);
    let (office, on) = (office.to_owned(), all.on);
    on_a_thread(move || contributions::workbook(&groups, around(&office, on, language))).await
}
