//! What payers owe: arrears of all by age and year, the account of a payer line by line with its
//! balance, and the same for the payer's own delegation, with its share and how it was found. Who may
//! not keep costs sees no words that a payer wrote.

use std::collections::BTreeSet;

use axum::extract::{Path, State};
use axum::response::IntoResponse;
use desk::money::account::PayersAccount;
use domain::money::account::{Age, What};
use domain::money::amount::Currency;
use domain::money::payer::PayerKey;
use domain::people::role::{Act, Scope};
use jiff::civil::Date;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::convening::ways;
use super::super::here::{AtMeeting, Here, Of};
use super::super::parts::{self, name};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::Page;
use super::super::visitor::Signed;
use super::apportionment::derivation;
use super::bill::{given, number_in, state};
use super::{Payers, amount, named};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/desk/money/arrears", Opens::To(Act::Show), arrears)
        .get("/desk/money/account/{payer}", Opens::To(Act::Show), account)
        .get(
            "/{treaty}/{meeting}/delegation/{participant}/account",
            Opens::To(Act::Show),
            own,
        )
        .get(
            "/{treaty}/{meeting}/delegation/{participant}/account/{bill}",
            Opens::To(Act::Show),
            own_paper,
        )
}

async fn arrears(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let owed = portal.desk.arrears(&occasion).await?;
    let payers = Payers::of(&here, &portal).await?;
    let years: BTreeSet<i16> = owed
        .values()
        .flat_map(|of| of.by_year.keys())
        .copied()
        .collect();
    let row = |((payer, currency), of): (&(PayerKey, Currency), &domain::money::account::Owed)| {
        let to = here.to(&format!("/desk/money/account/{payer}"));
        let cell = |minor: Option<&i64>| html! { @if let Some(minor) = minor { (amount(*minor, *currency)) } };
        let mut row = vec![html! { a href=(to) { (payers.name(&here, payer)) } }];
        row.extend(Age::ALL.iter().map(|age| cell(of.by_age.get(age))));
        row.extend(years.iter().map(|year| cell(of.by_year.get(year))));
        row.push(html! { strong { (amount(of.total(), *currency)) } });
        row
    };
    let mut all: Vec<_> = owed.iter().collect();
    all.sort_by(|((one, _), _), ((other, _), _)| payers.place(one).cmp(&payers.place(other)));
    let rows: Vec<Vec<Markup>> = all.into_iter().map(row).collect();
    let mut headings = vec![here.say("costs-payer")];
    headings.extend(Age::ALL.map(|age| named(&here, "costs-age", age.code())));
    headings.extend(years.iter().map(ToString::to_string));
    headings.push(here.say("costs-owed"));
    let body = html! {
        p.lead { (here.say("costs-as-of")) " " (parts::dated(portal.clock.today(), here.language)) }
        @if rows.is_empty() { p.quiet { (here.say("costs-nothing-owed")) } }
        @else { (parts::figures(&here.say("costs-arrears"), &headings, 1, &rows)) }
    };
    let page = super::site_page(&here, &portal, &visitor, here.say("costs-arrears"));
    Ok(page.render(&body).into_response())
}

async fn account(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(path): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal.desk.may(&occasion, Act::Show, &Scope::Site).await?;
    let named = path.iter().find(|(name, _)| name == "payer");
    let payer = named.and_then(|(_, payer)| payer.parse::<PayerKey>().ok());
    let payer = payer.ok_or(Stop::NotFound)?;
    let of = portal.desk.account(&occasion, &payer).await?;
    let payers = Payers::of(&here, &portal).await?;
    // A payer that nobody knows and that was never billed has no account.
    let known = payer
        .iso3()
        .is_some_and(|state| payers.states.get(state).is_some());
    if !known && of.bills.is_empty() && of.payments.is_empty() {
        return Err(Stop::NotFound);
    }
    let words = visitor.may(Act::KeepCosts, &Scope::Site, &portal);
    let body = html! {
        p.lead { (payers.name(&here, &payer)) }
        (owed(&here, &of, portal.clock.today()))
        (statement(&here, &of, words))
    };
    let page = super::site_page(&here, &portal, &visitor, here.say("costs-account"));
    Ok(page.render(&body).into_response())
}

async fn own(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let (meeting, shared) = portal
        .desk
        .own_sharing(&occasion, &key, &participant)
        .await?;
    let of = portal
        .desk
        .own_account(&occasion, &key, &participant)
        .await?;
    let today = portal.clock.today();
    let shared = shared.and_then(|one| one.facts.apportion().ok());
    let why = shared.and_then(|shared| derivation(&here, &shared, &of.payer));
    let whose = super::super::people::name(&here, &portal, &meeting, &participant);
    // What the payer wrote is its own; a colleague of the secretariat reads it where costs are kept.
    let own = visitor.handle().is_none() || visitor.may(Act::KeepCosts, &Scope::Site, &portal);
    let body = html! {
        p.lead { (name(&whose)) }
        (owed(&here, &of, today))
        @if !of.open.is_empty() { p { (here.say("costs-how-to-pay")) } }
        h2 { (here.say("costs-own-share")) }
        @match why {
            Some(lines) => (lines),
            None => p.quiet { (here.say("costs-not-billed")) },
        }
        h2 { (here.say("costs-notices")) }
        (notices(&here, &of, Some(&here.to(&format!("/{key}/delegation/{participant}/account")))))
        (statement(&here, &of, own))
    };
    let over = words::convening::meeting::title(&key, &meeting.law.treaty, here.language);
    let page = Page::new(&here, &portal, &visitor, here.say("costs-account"))
        .over(over)
        .ways(ways(&here, &portal, &visitor, &key));
    Ok(page.render(&body).into_response())
}

/// The paper of one of the payer's own bills.
async fn own_paper(
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let number = number_in(&parts)?;
    let bytes = portal
        .desk
        .own_bill_paper(&occasion, &key, &participant, number)
        .await?;
    given(bytes, number)
}

/// What is owed, in large.
fn owed(here: &Here, of: &PayersAccount, today: Date) -> Markup {
    let owed = of.owed(today);
    let mut facts = Vec::new();
    for (currency, owed) in &owed {
        facts.push((here.say("costs-owed"), amount(owed.total(), *currency)));
        facts.push((here.say("costs-overdue"), amount(owed.overdue(), *currency)));
    }
    html! {
        @if facts.is_empty() { p { (here.say("costs-nothing-owed")) } }
        @else { (parts::tally(&facts)) }
    }
}

/// The notices of an account; with an address, each number leads to its paper.
fn notices(here: &Here, of: &PayersAccount, papers: Option<&str>) -> Markup {
    if of.bills.is_empty() {
        return html! { p.quiet { (here.say("costs-no-bills")) } };
    }
    let row = |bill: &domain::money::bill::Bill| {
        let drawn = &bill.drawn;
        vec![
            html! {
                @match papers {
                    Some(at) => a.code href=(format!("{at}/{}", bill.number)) dir="ltr" { (bill.number) },
                    None => bdi.code dir="ltr" { (bill.number) },
                }
            },
            html! { bdi.code dir="ltr" { (bill.meeting) } },
            html! { (named(here, "costs-because", drawn.ground.code())) },
            html! { @if let Some(due) = bill.due_on { (parts::dated(due, here.language)) } },
            state(here, bill, &of.open),
            amount(drawn.amount.minor, drawn.amount.currency),
        ]
    };
    let rows: Vec<Vec<Markup>> = of.bills.iter().map(row).collect();
    let headings = ["number", "meeting", "ground", "due", "state", "amount"]
        .map(|name| here.say(&format!("costs-{name}")));
    parts::figures(&here.say("costs-notices"), &headings, 5, &rows)
}

/// The lines of an account with the balance after each, currency by currency.
fn statement(here: &Here, of: &PayersAccount, words: bool) -> Markup {
    let headings =
        ["on", "what", "amount", "balance"].map(|name| here.say(&format!("costs-{name}")));
    html! {
        h2 { (here.say("costs-statement")) }
        @if of.currencies().is_empty() { p.quiet { (here.say("costs-no-lines")) } }
        @for currency in of.currencies() {
            @let rows: Vec<Vec<Markup>> = of.lines(currency).iter().map(|line| vec![
                parts::dated(line.on, here.language),
                what(here, &line.what, words),
                amount(line.minor, currency),
                amount(line.balance, currency),
            ]).collect();
            (parts::figures(&here.say("costs-statement"), &headings, 2, &rows))
        }
    }
}

fn what(here: &Here, what: &What, words: bool) -> Markup {
    match what {
        What::Bill(number, meeting) => html! {
            (named(here, "costs-bill", number.kind.code())) " "
            bdi.code dir="ltr" { (number) } " · " bdi.code dir="ltr" { (meeting) }
        },
        What::Payment(reference) => html! {
            (here.say("costs-payment"))
            @if words && !reference.is_empty() { " · " (name(reference)) }
        },
    }
}
