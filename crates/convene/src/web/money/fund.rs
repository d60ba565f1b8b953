//! The funds, kept apart from what is assessed: what each holds, its movements, entering one.

use axum::extract::State;
use axum::response::IntoResponse;
use domain::convening::meeting::MeetingKey;
use domain::money::fund::{Direction, Fund, Movement, holds};
use domain::money::sponsorship::{Means, Request};
use domain::people::person::PersonId;
use domain::people::role::{Act, Scope};
use jiff::Timestamp;
use maud::{Markup, html};
use uuid::Uuid;

use super::super::answer::{Answer, Stop};
use super::super::form::Form;
use super::super::here::Here;
use super::super::parts::{self, Field, name};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::see_other;
use super::super::visitor::{Signed, Visitor};
use super::sponsorship::{self, means_lines};
use super::{Against, amount, choices, currency, date, named, read_amount};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/money/funds";
    Routes::new()
        .get(at, Opens::To(Act::Show), page)
        .post(at, Opens::To(Act::KeepCosts), enter)
}

/// What stands in the form.
struct Filled {
    fund: String,
    direction: String,
    on: String,
    amount: String,
    currency: String,
    party: String,
    purpose: String,
    meeting: String,
    sponsorship: String,
}

impl Filled {
    fn read(form: &Form) -> Self {
        let text = |name: &str| form.text(name).to_owned();
        Self {
            fund: text("fund"),
            direction: text("direction"),
            on: text("on"),
            amount: text("amount"),
            currency: text("currency"),
            party: text("party"),
            purpose: text("purpose"),
            meeting: text("meeting"),
            sponsorship: text("sponsorship"),
        }
    }
}

async fn page(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let filled = Filled {
        fund: Fund::Voluntary.code().to_owned(),
        direction: Direction::Given.code().to_owned(),
        currency: "USD".to_owned(),
        ..Filled::read(&Form::default())
    };
    shown(&here, &portal, &visitor, (&filled, &Against::default())).await
}

async fn enter(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let by = portal
        .desk
        .may(&occasion, Act::KeepCosts, &Scope::Site)
        .await?;
    let filled = Filled::read(&form);
    let mut against = Against::default();
    let entered = (occasion.now, by.person.id);
    if let Some(one) = movement(&here, &mut against, &filled, entered)? {
        let fields = [
            ("nothing-moved", "amount"),
            ("not-enough-in-fund", "amount"),
            ("granted-in-fund", "amount"),
            ("more-than-granted", "amount"),
            ("sponsorship-not-granted", "sponsorship"),
            ("sponsorship-from-other-fund", "fund"),
        ];
        match portal.desk.move_fund(&occasion, &one).await {
            Ok(()) => return Ok(see_other(&here.to("/desk/money/funds?done=moved"))),
            Err(desk::answer::No::Unknown {
                kind: "sponsorship",
                ..
            }) => {
                against.says("sponsorship", here.say("sponsorship-pay-hint"));
            }
            Err(desk::answer::No::Unknown { .. }) => {
                against.says("meeting", here.say("costs-wrong-meeting"));
            }
            Err(no) => against = Against::by(no, &here, &fields)?,
        }
    }
    shown(&here, &portal, &visitor, (&filled, &against)).await
}

/// The movement that was typed; nothing where a fault stands at a field.
fn movement(
    here: &Here,
    against: &mut Against,
    filled: &Filled,
    entered: (Timestamp, PersonId),
) -> Result<Option<Movement>, Stop> {
    let (mut funds, mut directions) = (Fund::ALL.into_iter(), Direction::ALL.into_iter());
    let fund = funds.find(|one| one.code() == filled.fund);
    let direction = directions.find(|one| one.code() == filled.direction);
    let on = date(here, against, "on", &filled.on);
    let currency = currency(here, against, &filled.currency);
    let read_in = currency.or_else(|| "USD".parse().ok());
    let moved = read_amount(here, against, "amount", (&filled.amount, read_in));
    for (field, text) in [("party", &filled.party), ("purpose", &filled.purpose)] {
        if text.is_empty() {
            against.says(field, here.say("costs-wrong-empty"));
        }
    }
    let meeting = (!filled.meeting.is_empty()).then(|| filled.meeting.parse().ok());
    if meeting == Some(None) {
        against.says("meeting", here.say("costs-wrong-meeting"));
    }
    let meeting: Option<MeetingKey> = meeting.flatten();
    let pays = (!filled.sponsorship.is_empty()).then(|| filled.sponsorship.parse().ok());
    if pays.is_some_and(|number: Option<u32>| number.is_none() || meeting.is_none()) {
        against.says("sponsorship", here.say("sponsorship-pay-hint"));
    }
    let (Some(on), Some(amount), true) = (on, moved, against.is_nothing()) else {
        return Ok(None);
    };
    Ok(Some(Movement {
        id: Uuid::nil(),
        fund: fund.ok_or(Stop::Unreadable)?,
        direction: direction.ok_or(Stop::Unreadable)?,
        on,
        amount,
        party: filled.party.clone(),
        purpose: filled.purpose.clone(),
        meeting,
        sponsorship: pays.flatten(),
        entered,
    }))
}

async fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    (filled, against): (&Filled, &Against),
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let all = portal.desk.funds(&occasion).await?;
    let requests = portal.desk.all_sponsorships(&occasion).await?;
    let body = html! {
        (super::said_before(here, "costs-done", &["moved"]))
        (against.above(here))
        @for fund in Fund::ALL { (of_fund(here, fund, &all, &requests)) }
        @if visitor.may(Act::KeepCosts, &Scope::Site, portal) { (form_of(here, filled, against)) }
    };
    let page = super::site_page(here, portal, visitor, here.say("costs-funds"));
    Ok((against.status(), page.render(&body)).into_response())
}

fn of_fund(here: &Here, fund: Fund, all: &[Movement], requests: &[Request]) -> Markup {
    let ours: Vec<&Movement> = all.iter().filter(|one| one.fund == fund).collect();
    let mut currencies: Vec<_> = ours.iter().map(|one| one.amount.currency).collect();
    currencies.sort();
    currencies.dedup();
    let row = |one: &&Movement| {
        vec![
            parts::dated(one.on, here.language),
            html! { (named(here, "costs-direction", one.direction.code())) },
            name(&one.party),
            html! { (name(&one.purpose)) (pays(here, one)) },
            html! { @if let Some(key) = &one.meeting { bdi.code dir="ltr" { (key) } } },
            amount(one.amount.minor, one.amount.currency),
        ]
    };
    let rows: Vec<Vec<Markup>> = ours.iter().map(row).collect();
    let headings = ["on", "moved", "party", "purpose-of", "meeting", "amount"]
        .map(|name| here.say(&format!("costs-{name}")));
    let title = named(here, "costs-fund", fund.code());
    let held = |currency| match fund {
        Fund::Sponsorship => means_lines(here, Means::of(currency, requests, all)).to_vec(),
        Fund::Voluntary | Fund::WorkingCapital => {
            let held = amount(holds(fund, currency, all), currency);
            vec![(here.say("costs-holds"), held)]
        }
    };
    let held: Vec<_> = currencies.into_iter().flat_map(held).collect();
    html! {
        h2 { (title) }
        @if rows.is_empty() { p.quiet { (here.say("costs-no-lines")) } }
        @else { (parts::tally(&held)) (parts::figures(&title, &headings, 5, &rows)) }
    }
}

/// The request for sponsorship that a movement pays.
fn pays(here: &Here, one: &Movement) -> Markup {
    let pays = one.meeting.as_ref().zip(one.sponsorship);
    html! {
        @if let Some((key, number)) = pays {
            br;
            a.small href=(here.to(&format!("{}/{number}", sponsorship::at(key)))) {
                (here.with("sponsorship-request", &[("number", number.into())]))
            }
        }
    }
}

fn form_of(here: &Here, filled: &Filled, against: &Against) -> Markup {
    let funds = choices(here, "costs-fund", Fund::ALL.map(Fund::code));
    let directions = choices(here, "costs-direction", Direction::ALL.map(Direction::code));
    let field = |name: &'static str, label: &str, value| {
        Field::new(name, here.say(label), value).faults(against.at(name))
    };
    html! {
        h2 { (here.say("costs-move")) }
        form method="post" action=(here.to("/desk/money/funds")) {
            (field("fund", "costs-which-fund", &filled.fund).select(&funds))
            (field("direction", "costs-moved", &filled.direction).select(&directions))
            (field("on", "costs-on", &filled.on).input("date"))
            (field("amount", "costs-amount", &filled.amount).input("text"))
            (field("currency", "costs-currency", &filled.currency).hint(here.say("costs-currency-hint")).input("text"))
            (field("party", "costs-party", &filled.party).input("text"))
            (field("purpose", "costs-purpose-of", &filled.purpose).input("text"))
            (field("meeting", "costs-meeting", &filled.meeting).hint(here.say("costs-meeting-hint")).input("text"))
            (field("sponsorship", "sponsorship-pay", &filled.sponsorship).hint(here.say("sponsorship-pay-hint")).input("number"))
            div.buttons { button.main type="submit" { (here.say("costs-move")) } }
        }
    }
}
