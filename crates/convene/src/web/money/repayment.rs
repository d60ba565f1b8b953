//! One payment, at the desk of the site: what it is, what it is set against, what of it went back, and
//! the two forms with which a person enters that, with the bank's paper.

use axum::extract::{Path, State};
use axum::response::IntoResponse;
use desk::money::payment::Received;
use desk::money::repayment::Said;
use domain::money::payment::repayment::{Ground, Repayment};
use domain::money::payment::{Allocation, Payment, left};
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
use super::{Against, Payers, amount, date, named, read_amount};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let one = "/desk/money/payment/{payment}";
    let keeps = Opens::To(Act::KeepCosts);
    Routes::new()
        .get(one, keeps, page)
        .post(&format!("{one}/return"), keeps, enter)
}

/// Where the page of a payment is, below the language.
pub(super) fn path(payment: Uuid) -> String {
    format!("/desk/money/payment/{payment}")
}

/// What stands in the form.
#[derive(Default)]
struct Filled {
    ground: Option<Ground>,
    amount: String,
    on: String,
    evidence: String,
    reason: String,
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(path): Path<Vec<(String, String)>>,
) -> Answer {
    let asked = |name: &str| here.asked(name).unwrap_or_default();
    // An entry of a statement that takes a payment back leads here with its day and its name.
    let filled = Filled {
        ground: here.asked("evidence").map(|_| Ground::TakenBack),
        on: asked("on"),
        evidence: asked("evidence"),
        ..Filled::default()
    };
    let payment = super::id(&path, "payment")?;
    let against = Against::default();
    shown(&here, &portal, &visitor, payment, (&filled, &against)).await
}

async fn enter(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(path): Path<Vec<(String, String)>>,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let (desk, site) = (&portal.desk, Scope::Site);
    desk.may(&occasion, Act::KeepCosts, &site).await?;
    let payment = super::id(&path, "payment")?;
    let received = desk.payments(&occasion).await?;
    let of = received.payments.iter().find(|one| one.id == payment);
    let currency = of.ok_or(Stop::NotFound)?.amount.currency;
    let mut grounds = Ground::ALL.into_iter();
    let ground = grounds.find(|one| one.code() == form.text("ground"));
    let ground = ground.ok_or(Stop::Unreadable)?;
    let field = |name: &str| field(ground, name);
    let filled = Filled {
        ground: Some(ground),
        amount: form.text(&field("amount")).to_owned(),
        on: form.text(&field("on")).to_owned(),
        evidence: form.typed(&field("evidence")).to_owned(),
        reason: form.typed(&field("reason")).to_owned(),
    };
    let mut against = Against::default();
    let on = date(&here, &mut against, &field("on"), &filled.on);
    let typed = (filled.amount.as_str(), Some(currency));
    let part = (ground == Ground::SentBack)
        .then(|| read_amount(&here, &mut against, &field("amount"), typed));
    if let (Some(on), true) = (on, against.is_nothing()) {
        let said = Said {
            on,
            evidence: &filled.evidence,
            reason: &filled.reason,
        };
        let done = match part.flatten() {
            Some(part) => {
                let sent = desk.payment_sent_back(&occasion, payment, part.minor, said);
                sent.await
            }
            None => desk.payment_taken_back(&occasion, payment, said).await,
        };
        match done {
            Ok(()) => return Ok(see_other(&here.to("/desk/money?done=went-back"))),
            Err(no) => {
                let fields = FIELDS.map(|(code, name)| (code, field(name)));
                let fields = fields.each_ref().map(|(code, name)| (*code, name.as_str()));
                against = Against::by(no, &here, &fields)?;
            }
        }
    }
    shown(&here, &portal, &visitor, payment, (&filled, &against)).await
}

/// The field of one of the two forms.
fn field(ground: Ground, name: &str) -> String {
    format!("{name}-{}", ground.code())
}

/// At which field a refusal stands.
const FIELDS: [(&str, &str); 5] = [
    ("no-evidence", "evidence"),
    ("no-reason", "reason"),
    ("before-payment", "on"),
    ("nothing-to-allocate", "amount"),
    ("more-than-left", "amount"),
];

async fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    payment: Uuid,
    (filled, against): (&Filled, &Against),
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let received = portal.desk.payments(&occasion).await?;
    let of = received.payments.iter().find(|one| one.id == payment);
    let of = of.ok_or(Stop::NotFound)?;
    let payers = Payers::of(here, portal).await?;
    let left_minor = left(of, &received.allocations, &received.repayments);
    let ours = |one: &&Repayment| one.payment == payment;
    let back: Vec<&Repayment> = received.repayments.iter().filter(ours).collect();
    let body = html! {
        (against.above(here))
        (super::payment::facts(here, &payers, of, left_minor))
        (set_against(here, of, &received))
        @if !back.is_empty() { h2 { (here.say("costs-went-back")) } (went_back(here, of, &back)) }
        @if back.is_empty() { (form_of(here, of, Ground::TakenBack, (filled, against))) }
        @if left_minor > 0 { (form_of(here, of, Ground::SentBack, (filled, against))) }
    };
    let title = here.say("costs-payment");
    let page = super::site_page(here, portal, visitor, title);
    Ok((against.status(), page.render(&body)).into_response())
}

fn set_against(here: &Here, of: &Payment, received: &Received) -> Markup {
    let stands = |one: &&Allocation| one.payment == of.id && one.undone.is_none();
    let set: Vec<&Allocation> = received.allocations.iter().filter(stands).collect();
    html! {
        @if !set.is_empty() {
            p { (here.say("costs-set-against")) }
            ul {
                @for one in set {
                    li { bdi.code dir="ltr" { (one.bill) } " · " (amount(one.minor, of.amount.currency)) }
                }
            }
        }
    }
}

fn went_back(here: &Here, of: &Payment, back: &[&Repayment]) -> Markup {
    let row = |one: &&Repayment| {
        vec![
            parts::dated(one.on, here.language),
            html! { (named(here, "costs-gone", one.ground.code())) },
            name(&one.evidence),
            name(&one.reason),
            amount(one.minor, of.amount.currency),
        ]
    };
    let rows: Vec<Vec<Markup>> = back.iter().map(row).collect();
    let headings = ["on", "what", "evidence", "reason", "amount"]
        .map(|name| here.say(&format!("costs-{name}")));
    parts::figures(&here.say("costs-went-back"), &headings, 4, &rows)
}

fn form_of(
    here: &Here,
    of: &Payment,
    ground: Ground,
    (filled, against): (&Filled, &Against),
) -> Markup {
    let ours = filled.ground == Some(ground);
    let (none, no_faults) = (Filled::default(), Against::default());
    let (filled, against) = if ours {
        (filled, against)
    } else {
        (&none, &no_faults)
    };
    let field = |name: &str, label: &str, value| {
        let id = field(ground, name);
        let faults = against.at(&id);
        Field::new(id, here.say(label), value).faults(faults)
    };
    let action = here.to(&format!("{}/return", path(of.id)));
    html! {
        details open[ours] {
            summary { (named(here, "costs-enter-gone", ground.code())) }
            p { (named(here, "costs-gone-lead", ground.code())) }
            form method="post" action=(action) {
                input type="hidden" name="ground" value=(ground.code());
                @if ground == Ground::SentBack {
                    (field("amount", "costs-amount", &filled.amount).input("text"))
                }
                (field("on", "costs-on", &filled.on).input("date"))
                (field("evidence", "costs-evidence", &filled.evidence)
                    .hint(here.say("costs-evidence-hint")).input("text"))
                (field("reason", "costs-reason", &filled.reason).input("text"))
                div.buttons { button type="submit" { (named(here, "costs-enter-gone", ground.code())) } }
            }
        }
    }
}
