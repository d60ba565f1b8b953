//! Pages about money: what a meeting is to cost, who bears which share of it, bills, payments,
//! accounts, closing. Whatever is issued wants a second person; whoever may not keep costs reads.

pub(crate) mod account;
pub(crate) mod apportionment;
pub(crate) mod bill;
pub(crate) mod bundle;
pub(crate) mod closing;
pub(crate) mod contribution;
pub(crate) mod estimate;
pub(crate) mod estimated;
pub(crate) mod fund;
pub(crate) mod journal;
pub(crate) mod overview;
mod part;
pub(crate) mod payment;
pub(crate) mod reminder;
pub(crate) mod repayment;
pub(crate) mod sponsorship;
pub(crate) mod statement;

use std::collections::BTreeMap;

use axum::http::StatusCode;
use desk::answer::No;
use desk::convening::meeting::MeetingInLaw;
use desk::money::estimate::Purse;
use domain::convening::meeting::MeetingKey;
use domain::law::costs::BudgetKey;
use domain::law::language::Language;
use domain::law::state::{Iso3, State, States};
use domain::money::amount::{Amount, Currency};
use domain::money::payer::PayerKey;
use domain::people::person::PersonId;
use domain::people::role::Scope;
use jiff::civil::Date;
use maud::{Markup, html};
use uuid::Uuid;
use words::law::collation::sort_states;

use super::answer::{Stop, sentence};
use super::convening::{desk_ways, site_ways};
use super::here::Here;
use super::parts::{self, Tone, notice};
use super::portal::Portal;
use super::routes::Routes;
use super::shell::Page;
use super::visitor::Visitor;

/// The chapter's routes, below the language.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .merge(overview::routes())
        .merge(estimate::routes())
        .merge(estimated::routes())
        .merge(apportionment::routes())
        .merge(bill::routes())
        .merge(payment::routes())
        .merge(repayment::routes())
        .merge(statement::routes())
        .merge(account::routes())
        .merge(closing::routes())
        .merge(fund::routes())
        .merge(sponsorship::routes())
        .merge(journal::routes())
        .merge(contribution::routes())
        .merge(reminder::routes())
        .merge(bundle::routes())
}

/// The money of several meetings lies over the whole site.
const SITE: Scope = Scope::Site;
/// The media types of papers that are taken away.
const PDF: &str = "application/pdf";
const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Where the costs of a meeting are, below the language.
fn path(key: &MeetingKey) -> String {
    format!("/desk/{key}/costs")
}

/// Where the costs of a meeting and those of a second budget of it are, below the language.
const PURSES: [&str; 2] = [
    "/desk/{treaty}/{meeting}/costs",
    "/desk/{treaty}/{meeting}/costs/budget/{budget}",
];

/// Where something of a purse is, below the language.
fn path_of((key, budget): Purse<'_>, below: &str) -> String {
    let budget = budget.map_or_else(String::new, |budget| format!("/budget/{budget}"));
    format!("{}{budget}{below}", path(key))
}

/// The ways to a paper in each of the six languages; the path is below the language.
fn papers(here: &Here, path: &str) -> Markup {
    let own = |language| words::Words::of(language).say("portal-own-name", &[]);
    html! {
        p {
            (here.say("costs-as-pdf")) ":"
            @for language in Language::ALL {
                " " a href=(format!("/{language}{path}")) hreflang=(language) lang=(language) { (own(language)) }
            }
        }
    }
}

/// What the path names under a name.
fn id(parts: &[(String, String)], name: &str) -> Result<Uuid, Stop> {
    let named = parts.iter().find(|(known, _)| known == name);
    let id = named.and_then(|(_, id)| id.parse().ok());
    id.ok_or(Stop::NotFound)
}

/// An amount with its currency, as one stretch from the left in either direction of writing.
fn amount(minor: i64, currency: Currency) -> Markup {
    html! { bdi.amount dir="ltr" { (currency) "\u{a0}" (Amount::of(minor, currency)) } }
}

/// What the house calls by a stable name, in words.
fn named(here: &Here, key: &str, code: &str) -> String {
    here.with(key, &[("code", code.into())])
}

/// Codes with their words, to choose from.
fn choices(
    here: &Here,
    key: &str,
    codes: impl IntoIterator<Item = &'static str>,
) -> Vec<(String, String)> {
    let choice = |code: &'static str| (code.to_owned(), named(here, key, code));
    codes.into_iter().map(choice).collect()
}

/// The names of payers on a day, and their order in a language.
struct Payers {
    states: States,
    on: Date,
    order: BTreeMap<Iso3, usize>,
}

impl Payers {
    /// By the States of the site, today.
    async fn of(here: &Here, portal: &Portal) -> Result<Self, Stop> {
        let (states, on) = (portal.desk.states().await?, portal.clock.today());
        let mut all: Vec<&State> = states.iter().collect();
        sort_states(&mut all, on, here.language);
        let order = all.into_iter().map(|state| state.iso3).zip(0..);
        Ok(Self {
            order: order.collect(),
            states,
            on,
        })
    }

    /// The place of a payer in a list; what is no State comes last, by its key.
    fn place<'a>(&self, payer: &'a PayerKey) -> (usize, &'a str) {
        let place = payer.iso3().and_then(|state| self.order.get(&state));
        (place.copied().unwrap_or(usize::MAX), payer.as_str())
    }

    /// A payer's name with its key; what is no State is called by its key alone.
    fn name(&self, here: &Here, payer: &PayerKey) -> Markup {
        let state = payer.iso3().and_then(|state| self.states.get(state));
        html! {
            @if let Some(state) = state {
                (parts::name(state.short_name(self.on, here.language))) " "
            }
            bdi.code dir="ltr" { (payer) }
        }
    }
}

/// The people of the house by their names; who was erased is called by handle.
struct Officers(BTreeMap<PersonId, String>);

impl Officers {
    async fn of(portal: &Portal) -> Result<Self, Stop> {
        let people = portal.desk.people().await?.into_iter();
        let named = people.map(|actor| {
            let person = actor.person;
            let name = person.name.unwrap_or_else(|| person.handle.to_string());
            (person.id, name)
        });
        Ok(Self(named.collect()))
    }

    fn name(&self, id: PersonId) -> Markup {
        html! { @if let Some(name) = self.0.get(&id) { (parts::name(name)) } }
    }
}

/// A page at a meeting's desk.
fn page<'a>(
    here: &'a Here,
    portal: &'a Portal,
    visitor: &'a Visitor,
    meeting: &MeetingInLaw,
    title: String,
) -> Page<'a> {
    purse_page(here, portal, visitor, (meeting, None), title)
}

/// A page of a purse at a meeting's desk.
fn purse_page<'a>(
    here: &'a Here,
    portal: &'a Portal,
    visitor: &'a Visitor,
    (meeting, budget): (&MeetingInLaw, Option<&BudgetKey>),
    title: String,
) -> Page<'a> {
    let key = &meeting.meeting().key;
    let over = words::money::budget::purse(key, budget, &meeting.law.treaty, here.language);
    Page::new(here, portal, visitor, title)
        .over(over)
        .ways(desk_ways(here, key))
}

/// A page of the money of the site.
fn site_page<'a>(
    here: &'a Here,
    portal: &'a Portal,
    visitor: &'a Visitor,
    title: String,
) -> Page<'a> {
    Page::new(here, portal, visitor, title)
        .over(here.say("desk-title"))
        .ways(site_ways(here, portal, visitor))
}

/// The remark that a rule of the treaty's profile was not read in the original.
fn not_verified(here: &Here, rule: &str, source: &str) -> Markup {
    let said = words::money::apportionment::rule_not_verified(rule, source, here.language);
    notice(Tone::Plain, &html! { p.small { (said) } })
}

/// What was done by the form that led here.
fn said_before(here: &Here, key: &str, known: &[&str]) -> Markup {
    let done = here.asked("done");
    let done = done.filter(|done| known.contains(&done.as_str()));
    html! {
        @if let Some(done) = done {
            (notice(Tone::Good, &html! { p { (named(here, key, &done)) } }))
        }
    }
}

/// What stands against a form: above it, and beside each field.
#[derive(Debug, Default)]
struct Against {
    faults: Vec<(Option<String>, String)>,
    stale: bool,
}

impl Against {
    /// The desk's no to a form; `fields` says at which field a refusal of the rules stands. Whatever is
    /// no matter of the form is handed on.
    fn by(no: No, here: &Here, fields: &[(&str, &str)]) -> Result<Self, Stop> {
        let mut against = Self::default();
        let code = match &no {
            No::Estimate(faults) => {
                for fault in faults {
                    against.wrong(here, &fault.field, fault.wrong.code());
                }
                return Ok(against);
            }
            No::PaymentForm(faults) => {
                for fault in faults {
                    against.wrong(here, fault.field, fault.wrong.code());
                }
                return Ok(against);
            }
            No::SponsorshipForm(faults) => {
                for fault in faults {
                    against.wrong(here, fault.field, fault.wrong.code());
                }
                return Ok(against);
            }
            No::Stale => {
                against.stale = true;
                return Ok(against);
            }
            No::Bill(refusal) => refusal.code(),
            No::Bundle(refusal) => refusal.code(),
            No::Reminder(refusal) => refusal.code(),
            No::Books(refusal) => refusal.code(),
            No::Payment(refusal) => refusal.code(),
            No::Closing(refusal) => refusal.code(),
            No::Fund(refusal) => refusal.code(),
            No::Sponsorship(refusal) => refusal.code(),
            No::Unshared(why) => why.code(),
            _ => return Err(no.into()),
        };
        let field = fields.iter().find(|(known, _)| *known == code);
        let field = field.map(|(_, field)| (*field).to_owned());
        against.faults.push((field, sentence(&no, here.language)));
        Ok(against)
    }

    /// A fault at a field, by the code of what is wrong.
    fn wrong(&mut self, here: &Here, field: &str, code: &str) {
        self.says(field, words::money::refusal::wrong(code, here.language));
    }

    /// A fault at a field, in words.
    fn says(&mut self, field: &str, says: String) {
        let field = (!field.is_empty()).then(|| field.to_owned());
        self.faults.push((field, says));
    }

    /// The faults of a field.
    fn at(&self, field: &str) -> Vec<String> {
        let here = self.faults.iter();
        let here = here.filter(|(at, _)| at.as_deref() == Some(field));
        here.map(|(_, says)| says.clone()).collect()
    }

    fn is_nothing(&self) -> bool {
        self.faults.is_empty() && !self.stale
    }

    fn status(&self) -> StatusCode {
        match (self.stale, self.is_nothing()) {
            (true, _) => StatusCode::CONFLICT,
            (_, true) => StatusCode::OK,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }

    /// All of it, above the form.
    fn above(&self, here: &Here) -> Markup {
        html! {
            @if self.stale {
                (notice(Tone::Bad, &html! {
                    h2 { (here.say("portal-stale")) }
                    p { (here.say("publication-meanwhile")) }
                }))
            }
            (parts::faults(here, &self.faults))
        }
    }
}

/// A date as it was typed, or a fault at its field.
fn date(here: &Here, against: &mut Against, field: &str, typed: &str) -> Option<Date> {
    let read = domain::law::reading::date(typed);
    if read.is_none() {
        against.wrong(here, field, "no-date");
    }
    read
}

/// A currency as it was typed, or a fault at its field.
fn currency(here: &Here, against: &mut Against, typed: &str) -> Option<Currency> {
    let read = typed.parse().ok();
    if read.is_none() {
        against.wrong(here, "currency", "no-currency");
    }
    read
}

/// An amount as it was typed, or a fault at its field; nothing where its currency is not known.
fn read_amount(
    here: &Here,
    against: &mut Against,
    field: &str,
    (typed, currency): (&str, Option<Currency>),
) -> Option<Amount> {
    let read = Amount::read(typed, currency?).ok();
    if read.is_none() {
        against.wrong(here, field, "no-amount");
    }
    read
}
