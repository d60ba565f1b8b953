//! The funds, kept apart from what is assessed: what each holds, its movements, entering one.

use axum::extract::State;
use axum::response::IntoResponse;
use domain::money::fund::{Direction, Fund, Movement, holds};
use domain::people::role::{Act, Scope};
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
    let (mut funds, mut directions) = (Fund::ALL.into_iter(), Direction::ALL.into_iter());
    let fund = funds.find(|one| one.code() == filled.fund);
    let direction = directions.find(|one| one.code() == filled.direction);
    let mut against = Against::default();
    let on = date(&here, &mut against, "on", &filled.on);
    let currency = currency(&here, &mut against, &filled.currency);
    let read_in = currency.or_else(|| "USD".parse().ok());
    let moved = read_amount(&here, &mut against, "amount", (&filled.amount, read_in));
    for field in ["party", "purpose"] {
        if form.text(field).is_empty() {
            against.says(field, here.say("costs-wrong-empty"));
        }
    }
    let meeting = match filled.meeting.as_str() {
        "" => None,
        typed => {
            let key = typed.parse().ok();
            if key.is_none() {
                against.says("meeting", here.say("costs-wrong-meeting"));
            }
            key
        }
    };
    if let (Some(on), Some(amount), true) = (on, moved, against.is_nothing()) {
        let one = Movement {
            id: Uuid::nil(),
            fund: fund.ok_or(Stop::Unreadable)?,
            direction: direction.ok_or(Stop::Unreadable)?,
            on,
            amount,
            party: filled.party.clone(),
            purpose: filled.purpose.clone(),
            meeting,
            entered: (occasion.now, by.person.id),
        };
        let fields = [
            ("nothing-moved", "amount"),
            ("not-enough-in-fund", "amount"),
        ];
        match portal.desk.move_fund(&occasion, &one).await {
            Ok(()) => return Ok(see_other(&here.to("/desk/money/funds?done=moved"))),
            Err(desk::answer::No::Unknown { .. }) => {
                against.says("meeting", here.say("costs-wrong-meeting"));
            }
            Err(no) => against = Against::by(no, &here, &fields)?,
        }
    }
    shown(&here, &portal, &visitor, (&filled, &against)).await
}

async fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    (filled, against): (&Filled, &Against),
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let all = portal.desk.funds(&occasion).await?;
    let body = html! {
        (super::said_before(here, "costs-done", &["moved"]))
        (against.above(here))
        @for fund in Fund::ALL { (of_fund(here, fund, &all)) }
        @if visitor.may(Act::KeepCosts, &Scope::Site, portal) { (form_of(here, filled, against)) }
    };
    let page = super::site_page(here, portal, visitor, here.say("costs-funds"));
    Ok((against.status(), page.render(&body)).into_response())
}

fn of_fund(here: &Here, fund: Fund, all: &[Movement]) -> Markup {
    let ours: Vec<&Movement> = all.iter().filter(|one| one.fund == fund).collect();
    let mut currencies: Vec<_> = ours.iter().map(|one| one.amount.currency).collect();
    currencies.sort();
    currencies.dedup();
    let row = |one: &&Movement| {
        vec![
            parts::dated(one.on, here.language),
            html! { (named(here, "costs-direction", one.direction.code())) },
            name(&one.party),
            name(&one.purpose),
            html! { @if let Some(key) = &one.meeting { bdi.code dir="ltr" { (key) } } },
            amount(one.amount.minor, one.amount.currency),
        ]
    };
    let rows: Vec<Vec<Markup>> = ours.iter().map(row).collect();
    let headings = ["on", "moved", "party", "purpose-of", "meeting", "amount"]
        .map(|name| here.say(&format!("costs-{name}")));
    let title = named(here, "costs-fund", fund.code());
    let held = |currency| {
        (
            here.say("costs-holds"),
            amount(holds(fund, currency, all), currency),
        )
    };
    let held: Vec<_> = currencies.into_iter().map(held).collect();
    html! {
        h2 { (title) }
        @if rows.is_empty() { p.quiet { (here.say("costs-no-lines")) } }
        @else { (parts::tally(&held)) (parts::figures(&title, &headings, 5, &rows)) }
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
            div.buttons { button.main type="submit" { (here.say("costs-move")) } }
        }
    }
}
