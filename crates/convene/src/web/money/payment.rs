//! Money that came in, at the desk of the site: what waits for a person with what is proposed and why,
//! setting it against bills, naming who paid, taking an allocation back, entering a payment by hand.
//! Names of remitters stand here and nowhere else.

use axum::extract::{Path, State};
use axum::response::IntoResponse;
use desk::answer::No;
use desk::money::payment::{Received, Waiting};
use domain::money::amount::{Amount, Currency};
use domain::money::bill::Number;
use domain::money::payer::PayerKey;
use domain::money::payment::form::Typed;
use domain::money::payment::proposal::Proposal;
use domain::money::payment::{Allocation, Payment};
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
use super::{Against, Payers, amount, id, named, read_amount};

/// Rows in which parts are typed.
const PARTS: usize = 3;
/// The most parts that a form may bring.
const MOST_PARTS: usize = 500;
/// How many payments that wait the page shows, and how many allocations, the latest first.
const SHOWN: usize = 50;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/money";
    let one = format!("{at}/payment/{{payment}}");
    let keeps = Opens::To(Act::KeepCosts);
    Routes::new()
        .get(at, keeps, page)
        .get(&format!("{at}/entry"), keeps, entry)
        .post(&format!("{at}/entry"), keeps, enter)
        .post(&format!("{one}/allocation"), keeps, allocate)
        .post(&format!("{one}/payer"), keeps, name_payer)
        .post(&format!("{at}/allocation/{{allocation}}/end"), keeps, undo)
}

/// What stands in the forms of one payment or allocation.
#[derive(Default)]
struct Filled {
    of: Option<Uuid>,
    parts: Vec<(String, String)>,
    payer: String,
    reason: String,
}

async fn page(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let nothing = Against::default();
    shown(&here, &portal, &visitor, (&Filled::default(), &nothing)).await
}

async fn allocate(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(path): Path<Vec<(String, String)>>,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal
        .desk
        .may(&occasion, Act::KeepCosts, &Scope::Site)
        .await?;
    let payment = id(&path, "payment")?;
    let received = portal.desk.payments(&occasion).await?;
    let found = received.payments.iter().find(|one| one.id == payment);
    let currency = found.ok_or(Stop::NotFound)?.amount.currency;
    let filled = Filled {
        of: Some(payment),
        parts: typed_parts(&form, payment),
        ..Filled::default()
    };
    let mut against = Against::default();
    let parts = read_parts(&here, &mut against, (payment, &filled.parts), currency);
    if against.is_nothing() {
        let done = portal.desk.allocate(&occasion, payment, &parts).await;
        match done {
            Ok(()) => return Ok(see_other(&here.to("/desk/money?done=allocated"))),
            Err(no) => against = refused(&here, no, payment, &filled.parts)?,
        }
    }
    shown(&here, &portal, &visitor, (&filled, &against)).await
}

/// The field of a part: several payments stand on a page, each with fields of its own.
fn field(payment: Uuid, at: usize, name: &str) -> String {
    format!("{name}-{payment}-{at}")
}

/// The parts of a form up to the last that is filled; a row in between may stay empty.
fn typed_parts(form: &Form, payment: Uuid) -> Vec<(String, String)> {
    let typed = |at: usize, name: &str| form.text(&field(payment, at, name)).to_owned();
    let rows = (0..MOST_PARTS).map(|at| (typed(at, "bill"), typed(at, "minor")));
    let mut rows: Vec<_> = rows.collect();
    while rows.last().is_some_and(is_empty) {
        rows.pop();
    }
    rows
}

fn is_empty((bill, minor): &(String, String)) -> bool {
    bill.is_empty() && minor.is_empty()
}

/// Why parts are not set, at the field of the part where only one is meant.
fn refused(
    here: &Here,
    no: No,
    payment: Uuid,
    typed: &[(String, String)],
) -> Result<Against, Stop> {
    let mut filled = (0..).zip(typed).filter(|(_, part)| !is_empty(part));
    let (Some((at, _)), None) = (filled.next(), filled.next()) else {
        return Against::by(no, here, &[]);
    };
    let (bill, minor) = (field(payment, at, "bill"), field(payment, at, "minor"));
    let fields = [
        ("bill-not-open", &*bill),
        ("bill-of-other-currency", &*bill),
        ("bill-of-other-payer", &*bill),
        ("nothing-to-allocate", &*minor),
        ("more-than-left", &*minor),
        ("more-than-owed", &*minor),
    ];
    Against::by(no, here, &fields)
}

fn read_parts(
    here: &Here,
    against: &mut Against,
    (payment, typed): (Uuid, &[(String, String)]),
    currency: Currency,
) -> Vec<(Number, i64)> {
    let mut parts = Vec::new();
    let filled = (0..).zip(typed).filter(|(_, part)| !is_empty(part));
    for (at, (bill, minor)) in filled {
        let number = bill.to_uppercase().parse().ok();
        if number.is_none() {
            let field = field(payment, at, "bill");
            against.says(&field, here.say("costs-wrong-notice"));
        }
        let field = field(payment, at, "minor");
        let minor = read_amount(here, against, &field, (minor, Some(currency)));
        parts.extend(number.zip(minor.map(|minor| minor.minor)));
    }
    parts
}

async fn name_payer(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(path): Path<Vec<(String, String)>>,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal
        .desk
        .may(&occasion, Act::KeepCosts, &Scope::Site)
        .await?;
    let payment = id(&path, "payment")?;
    let filled = Filled {
        of: Some(payment),
        payer: form.text(&format!("payer-{payment}")).to_owned(),
        ..Filled::default()
    };
    let mut against = Against::default();
    let payer: Option<PayerKey> = filled.payer.to_uppercase().parse().ok();
    match payer {
        None => against.wrong(&here, &format!("payer-{payment}"), "no-payer"),
        Some(payer) => match portal.desk.name_payer(&occasion, payment, &payer).await {
            Ok(()) => return Ok(see_other(&here.to("/desk/money?done=named"))),
            Err(no) => against = Against::by(no, &here, &[])?,
        },
    }
    shown(&here, &portal, &visitor, (&filled, &against)).await
}

async fn undo(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(path): Path<Vec<(String, String)>>,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal
        .desk
        .may(&occasion, Act::KeepCosts, &Scope::Site)
        .await?;
    let allocation = id(&path, "allocation")?;
    let filled = Filled {
        of: Some(allocation),
        reason: form.typed(&format!("reason-{allocation}")).to_owned(),
        ..Filled::default()
    };
    let desk = &portal.desk;
    let undone = desk.undo_allocation(&occasion, allocation, &filled.reason);
    match undone.await {
        Ok(()) => Ok(see_other(&here.to("/desk/money?done=undone"))),
        Err(no) => {
            let against =
                Against::by(no, &here, &[("no-reason", &format!("reason-{allocation}"))])?;
            shown(&here, &portal, &visitor, (&filled, &against)).await
        }
    }
}

async fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    (filled, against): (&Filled, &Against),
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let received = portal.desk.payments(&occasion).await?;
    let payers = Payers::of(here, portal).await?;
    let ways = [
        ("entry", "costs-enter"),
        ("statement", "costs-upload"),
        ("arrears", "costs-arrears"),
        ("funds", "costs-funds"),
        ("journal", "costs-journal"),
    ];
    let more = i64::try_from(received.waiting.len().saturating_sub(SHOWN)).unwrap_or(i64::MAX);
    let body = html! {
        (super::said_before(here, "costs-done", &["allocated", "named", "undone", "entered", "went-back"]))
        (against.above(here))
        div.buttons {
            @for (to, name) in ways { a.button href=(here.to(&format!("/desk/money/{to}"))) { (here.say(name)) } }
        }
        h2 { (here.say("costs-payments-wait")) }
        @if received.waiting.is_empty() { p.quiet { (here.say("costs-none-wait")) } }
        @for one in received.waiting.iter().take(SHOWN) { (waiting(here, &payers, one, (filled, against))) }
        @if more > 0 { p { (here.with("costs-more-wait", &[("count", more.into())])) } }
        h2 { (here.say("costs-allocated")) }
        (allocations(here, &payers, &received, (filled, against)))
    };
    let page = super::site_page(here, portal, visitor, here.say("costs-money"));
    Ok((against.status(), page.render(&body)).into_response())
}

fn waiting(
    here: &Here,
    payers: &Payers,
    one: &Waiting,
    (filled, against): (&Filled, &Against),
) -> Markup {
    let payment = &one.payment;
    let below = |end: &str| here.to(&format!("/desk/money/payment/{}/{end}", payment.id));
    let ours = filled.of == Some(payment.id);
    let against = if ours { against } else { &Against::default() };
    let (none, typed_payer) = (String::new(), &filled.payer);
    let payer = if ours { typed_payer } else { &none };
    let parts: &[(String, String)] = if ours { &filled.parts } else { &[] };
    let id = format!("payer-{}", payment.id);
    html! {
        section.delegation id={ "payment-" (payment.id) } {
            h3 { (amount(payment.amount.minor, payment.amount.currency)) }
            (facts(here, payers, payment, one.left_minor))
            @match &one.proposal {
                Some(proposal) => (proposed(here, proposal, payment, &below("allocation"))),
                None => p.quiet { (here.say("costs-no-proposal")) },
            }
            details open[ours && filled.payer.is_empty()] {
                summary { (here.say("costs-set-parts")) }
                (parts_form(here, payment.id, &below("allocation"), (parts, against)))
            }
            p { a href=(here.to(&super::repayment::path(payment.id))) { (here.say("costs-to-gone")) } }
            @if payment.payer.is_none() {
                details open[ours && !against.at(&id).is_empty()] {
                    summary { (here.say("costs-name-payer")) }
                    form method="post" action=(below("payer")) {
                        (Field::new(&*id, here.say("costs-payer"), payer)
                            .hint(here.say("costs-payer-hint")).faults(against.at(&id)).input("text"))
                        div.buttons { button type="submit" { (here.say("costs-name-payer")) } }
                    }
                }
            }
        }
    }
}

pub(super) fn facts(here: &Here, payers: &Payers, payment: &Payment, left: i64) -> Markup {
    let mut facts = vec![
        (
            here.say("costs-on"),
            parts::dated(payment.on, here.language),
        ),
        (
            here.say("costs-payer"),
            html! {
                @if let Some(payer) = &payment.payer { (payers.name(here, payer)) }
                @else { span.quiet { (here.say("costs-not-known")) } }
            },
        ),
        (here.say("costs-remitter"), name(&payment.remitter)),
        (here.say("costs-reference"), name(&payment.reference)),
        (
            here.say("costs-left"),
            amount(left, payment.amount.currency),
        ),
    ];
    if let Some(exchange) = &payment.exchange {
        let of = exchange.received;
        facts.push((
            here.say("costs-sent"),
            html! { (amount(of.minor, of.currency)) " · " (name(&exchange.rate)) },
        ));
    }
    parts::facts(&facts)
}

/// What is proposed, why, and the one button that takes it.
fn proposed(here: &Here, proposal: &Proposal, payment: &Payment, to: &str) -> Markup {
    let currency = payment.amount.currency;
    let field = |at: usize, name: &str| field(payment.id, at, name);
    html! {
        p { strong { (here.say("costs-proposed")) } " " (named(here, "costs-why", proposal.why.code())) }
        form method="post" action=(to) {
            ul {
                @for (at, (number, minor)) in proposal.parts.iter().enumerate() {
                    li { bdi.code dir="ltr" { (number) } " · " (amount(*minor, currency)) }
                    input type="hidden" name=(field(at, "bill")) value=(number);
                    input type="hidden" name=(field(at, "minor")) value=(Amount::of(*minor, currency));
                }
            }
            @if proposal.left_minor > 0 {
                p { (here.say("costs-left-over")) " " (amount(proposal.left_minor, currency)) }
            }
            div.buttons { button.main type="submit" { (here.say("costs-take-proposal")) } }
        }
    }
}

fn parts_form(
    here: &Here,
    payment: Uuid,
    to: &str,
    (typed, against): (&[(String, String)], &Against),
) -> Markup {
    let rows = typed.len().max(PARTS);
    let of = |at: usize| typed.get(at).cloned().unwrap_or_default();
    html! {
        form method="post" action=(to) {
            @for at in 0..rows {
                @let (bill, minor) = of(at);
                @let (bill_id, minor_id) = (field(payment, at, "bill"), field(payment, at, "minor"));
                @let (bill_faults, minor_faults) = (against.at(&bill_id), against.at(&minor_id));
                div.member {
                    (Field::new(bill_id, here.say("costs-notice"), &bill)
                        .faults(bill_faults).class("field c6").input("text"))
                    (Field::new(minor_id, here.say("costs-amount"), &minor)
                        .faults(minor_faults).class("field c6").input("text"))
                }
            }
            div.buttons { button type="submit" { (here.say("costs-allocate")) } }
        }
    }
}

/// What was set against bills, the latest first, each with the way to take it back.
fn allocations(
    here: &Here,
    payers: &Payers,
    received: &Received,
    (filled, against): (&Filled, &Against),
) -> Markup {
    let mut all: Vec<&Allocation> = received.allocations.iter().collect();
    all.sort_by_key(|one| (std::cmp::Reverse(one.made.0), one.bill));
    let row = |one: &&Allocation| {
        let of = received
            .payments
            .iter()
            .find(|payment| payment.id == one.payment);
        let currency = of.map(|payment| payment.amount.currency);
        vec![
            html! { bdi.code dir="ltr" { (one.bill) } },
            payers.name(here, &one.payer),
            html! {
                a href=(here.to(&super::repayment::path(one.payment))) { (named(here, "costs-set", one.ground.code())) }
            },
            undoing(here, one, (filled, against)),
            html! { @if let Some(currency) = currency { (amount(one.minor, currency)) } },
        ]
    };
    let rows: Vec<Vec<Markup>> = all.iter().take(SHOWN).map(row).collect();
    if rows.is_empty() {
        return html! { p.quiet { (here.say("costs-none-allocated")) } };
    }
    let headings = ["notice", "payer", "set-by", "state", "amount"]
        .map(|name| here.say(&format!("costs-{name}")));
    parts::figures(&here.say("costs-allocated"), &headings, 4, &rows)
}

fn undoing(here: &Here, one: &Allocation, (filled, against): (&Filled, &Against)) -> Markup {
    if let Some((at, _, reason)) = &one.undone {
        return html! {
            (here.say("costs-undone")) " " (parts::minute(*at, "UTC", here.language)) " · " (name(reason))
        };
    }
    let ours = filled.of == Some(one.id);
    let reason = if ours { filled.reason.as_str() } else { "" };
    let id = format!("reason-{}", one.id);
    let faults = against.at(&id);
    html! {
        details open[ours] {
            summary { (here.say("costs-undo")) }
            form method="post" action=(here.to(&format!("/desk/money/allocation/{}/end", one.id))) {
                (Field::new(id, here.say("costs-reason"), reason).faults(faults).input("text"))
                div.buttons { button type="submit" { (here.say("costs-undo")) } }
            }
        }
    }
}

async fn entry(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal
        .desk
        .may(&occasion, Act::KeepCosts, &Scope::Site)
        .await?;
    let typed = Typed {
        currency: "USD".to_owned(),
        ..Typed::default()
    };
    Ok(entering(
        &here,
        &portal,
        &visitor,
        (&typed, &Against::default()),
    ))
}

async fn enter(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let text = |name: &str| form.text(name).to_owned();
    let typed = Typed {
        on: text("on"),
        amount: text("amount"),
        currency: text("currency"),
        charges: text("charges"),
        sent: text("sent"),
        sent_currency: text("sent_currency"),
        rate: text("rate"),
        payer: text("payer"),
        remitter: text("remitter"),
        reference: text("reference"),
    };
    match portal.desk.enter_payment(&occasion, &typed).await {
        Ok(_) => Ok(see_other(&here.to("/desk/money?done=entered"))),
        Err(no) => {
            let against = Against::by(no, &here, &[])?;
            Ok(entering(&here, &portal, &visitor, (&typed, &against)))
        }
    }
}

fn entering(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    (typed, against): (&Typed, &Against),
) -> axum::response::Response {
    let field = |name: &'static str, label: &str, value| {
        Field::new(name, here.say(label), value).faults(against.at(name))
    };
    let body = html! {
        (against.above(here))
        form method="post" action=(here.to("/desk/money/entry")) {
            (field("on", "costs-on", &typed.on).input("date"))
            (field("amount", "costs-amount", &typed.amount).input("text"))
            (field("currency", "costs-currency", &typed.currency).hint(here.say("costs-currency-hint")).input("text"))
            (field("payer", "costs-payer", &typed.payer).hint(here.say("costs-payer-hint")).input("text"))
            (field("remitter", "costs-remitter", &typed.remitter).input("text"))
            (field("reference", "costs-reference", &typed.reference).input("text"))
            (field("charges", "costs-charges", &typed.charges).hint(here.say("costs-charges-hint")).input("text"))
            (field("sent", "costs-sent", &typed.sent).hint(here.say("costs-sent-hint")).input("text"))
            (field("sent_currency", "costs-sent-currency", &typed.sent_currency).input("text"))
            (field("rate", "costs-exchange", &typed.rate).input("text"))
            div.buttons { button.main type="submit" { (here.say("costs-enter")) } }
        }
    };
    let page = super::site_page(here, portal, visitor, here.say("costs-enter"));
    (against.status(), page.render(&body)).into_response()
}
