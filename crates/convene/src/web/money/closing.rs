//! Closing the accounts of a meeting, or of a second budget of it: one person draws up what it cost and what
//! becomes of the rest, another closes. Before that, everyone at the desk sees how the accounts would close.

use axum::extract::State;
use axum::response::IntoResponse;
use desk::money::closing::Accounts;
use desk::money::estimate::Purse;
use domain::money::amount::Currency;
use domain::money::closing::{Closing, Draft, Treatment};
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::form::Form;
use super::super::here::{AtPurse, Here};
use super::super::parts::{self, Field, Tone, choice, mark, notice, one_button};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::see_other;
use super::super::visitor::{Signed, Visitor};
use super::{
    Against, PURSES, Payers, amount, choices, currency, named, path_of, purse_page, read_amount,
};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    PURSES.iter().fold(Routes::new(), |routes, of| {
        routes.merge(routes_of(&format!("{of}/closing")))
    })
}

fn routes_of(at: &str) -> Routes {
    Routes::new()
        .get(at, Opens::To(Act::Show), page)
        .post(at, Opens::To(Act::KeepCosts), draw_up)
        .post(&format!("{at}/end"), Opens::To(Act::IssueCosts), close)
}

/// What stands in the form.
struct Filled {
    spent: String,
    currency: String,
    treatment: String,
    paper: String,
}

impl Filled {
    fn of(accounts: &Accounts, currency: Option<Currency>) -> Self {
        let draft = accounts.draft.as_ref();
        let currency = draft.map(|draft| draft.spent.currency).or(currency);
        let treatment = draft.map_or(Treatment::Returned, |draft| draft.treatment);
        Self {
            spent: draft.map_or_else(String::new, |draft| draft.spent.to_string()),
            currency: currency.map_or_else(String::new, |currency| currency.to_string()),
            treatment: treatment.code().to_owned(),
            paper: draft.map_or_else(String::new, |draft| draft.paper.clone()),
        }
    }
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    at: AtPurse,
) -> Answer {
    shown(
        &here,
        &portal,
        &visitor,
        at.purse(),
        (None, &Against::default()),
    )
    .await
}

async fn draw_up(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    at: AtPurse,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(at.0.clone());
    portal.desk.may(&occasion, Act::KeepCosts, &over).await?;
    let filled = Filled {
        spent: form.text("spent").to_owned(),
        currency: form.text("currency").to_owned(),
        treatment: form.text("treatment").to_owned(),
        paper: form.text("paper").to_owned(),
    };
    let mut all = Treatment::ALL.into_iter();
    let treatment = all.find(|one| one.code() == filled.treatment);
    let treatment = treatment.ok_or(Stop::Unreadable)?;
    let mut against = Against::default();
    let currency = currency(&here, &mut against, &filled.currency);
    // Where the currency is not known, the cost is read as dollars, so that all faults are told.
    let read_in = currency.or_else(|| "USD".parse().ok());
    let spent = read_amount(&here, &mut against, "spent", (&filled.spent, read_in));
    if filled.paper.is_empty() {
        against.says("paper", here.say("costs-wrong-paper"));
    }
    if let (Some(spent), true) = (spent, against.is_nothing()) {
        let drawn = (spent, treatment, filled.paper.as_str());
        let fields = [
            ("negative-cost", "spent"),
            ("closing-without-paper", "paper"),
        ];
        match portal
            .desk
            .draw_up_closing(&occasion, at.purse(), drawn)
            .await
        {
            Ok(()) => {
                return Ok(see_other(
                    &here.to(&path_of(at.purse(), "/closing?done=drawn-up")),
                ));
            }
            Err(no) => against = Against::by(no, &here, &fields)?,
        }
    }
    shown(
        &here,
        &portal,
        &visitor,
        at.purse(),
        (Some(filled), &against),
    )
    .await
}

async fn close(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    at: AtPurse,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    match portal.desk.close_accounts(&occasion, at.purse()).await {
        Ok(_) => Ok(see_other(
            &here.to(&path_of(at.purse(), "/closing?done=closed")),
        )),
        Err(no) => {
            let against = Against::by(no, &here, &[])?;
            shown(&here, &portal, &visitor, at.purse(), (None, &against)).await
        }
    }
}

async fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    purse: Purse<'_>,
    (filled, against): (Option<Filled>, &Against),
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let accounts = portal.desk.accounts(&occasion, purse).await?;
    let estimates = portal.desk.estimates(&occasion, purse).await?;
    let payers = Payers::of(here, portal).await?;
    let currency = estimates.standing().map(|one| one.says.currency);
    let filled = filled.unwrap_or_else(|| Filled::of(&accounts, currency));
    let over = Scope::Meeting(purse.0.clone());
    let may = |act| visitor.may(act, &over, portal);
    let draft = accounts.draft.as_ref();
    let closed = draft.is_some_and(|draft| draft.closed.is_some());
    let own = draft.is_some_and(|draft| {
        visitor
            .actor()
            .is_some_and(|actor| actor.person.id == draft.drawn_up.1)
    });
    let body = html! {
        (super::said_before(here, "costs-done", &["drawn-up", "closed"]))
        (against.above(here))
        @match (draft, &accounts.closing) {
            (Some(draft), Some(closing)) => (drawn(here, &payers, draft, closing)),
            _ => p.quiet { (here.say("costs-not-drawn")) },
        }
        @if draft.is_some() && !closed && may(Act::IssueCosts) {
            @if own { (notice(Tone::Plain, &html! { p { (here.say("costs-second-person")) } })) }
            @else { (one_button(&here.to(&path_of(purse, "/closing/end")), &here.say("costs-close"))) }
        }
        @if !closed && may(Act::KeepCosts) { (form_of(here, purse, &filled, against)) }
    };
    let title = here.say("costs-closing");
    let of = (&estimates.meeting, purse.1);
    let page = purse_page(here, portal, visitor, of, title);
    Ok((against.status(), page.render(&body)).into_response())
}

/// How the accounts close, or did.
fn drawn(here: &Here, payers: &Payers, draft: &Draft, of: &Closing) -> Markup {
    let currency = draft.spent.currency;
    let row = |(payer, minor): &(domain::money::payer::PayerKey, i64)| {
        vec![payers.name(here, payer), amount(*minor, currency)]
    };
    let mut all: Vec<_> = of.credits.iter().collect();
    all.sort_by(|(one, _), (other, _)| payers.place(one).cmp(&payers.place(other)));
    let rows: Vec<Vec<Markup>> = all.into_iter().map(row).collect();
    let headings = [here.say("costs-payer"), here.say("costs-back")];
    html! {
        p {
            @match draft.closed {
                Some((at, _)) => {
                    (mark(Tone::Good, &here.say("costs-closed"))) " " (parts::minute(at, "UTC", here.language))
                },
                None => (mark(Tone::Warn, &here.say("costs-waits"))),
            }
        }
        (parts::facts(&[
            (here.say("costs-assessed"), amount(of.assessed, currency)),
            (here.say("costs-spent"), amount(of.spent, currency)),
            (here.say("costs-unspent"), amount(of.unspent(), currency)),
            (here.say("costs-treatment"), html! { (named(here, "costs-rest", draft.treatment.code())) }),
            (here.say("costs-paper"), parts::name(&draft.paper)),
        ]))
        @if !rows.is_empty() {
            h2 { (here.say("costs-credits")) }
            (parts::figures(&here.say("costs-credits"), &headings, 1, &rows))
        }
    }
}

fn form_of(here: &Here, purse: Purse<'_>, filled: &Filled, against: &Against) -> Markup {
    let treatments = choices(here, "costs-rest", Treatment::ALL.map(Treatment::code));
    html! {
        h2 { (here.say("costs-draw-up-closing")) }
        form method="post" action=(here.to(&path_of(purse, "/closing"))) {
            (Field::new("spent", here.say("costs-spent"), &filled.spent).faults(against.at("spent")).input("text"))
            (Field::new("currency", here.say("costs-currency"), &filled.currency)
                .hint(here.say("costs-currency-hint")).faults(against.at("currency")).input("text"))
            (choice("treatment", &here.say("costs-treatment"), &treatments, &filled.treatment))
            (Field::new("paper", here.say("costs-paper"), &filled.paper)
                .hint(here.say("costs-paper-hint")).faults(against.at("paper")).input("text"))
            div.buttons { button.main type="submit" { (here.say("costs-draw-up-closing")) } }
        }
    }
}
