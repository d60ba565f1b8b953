//! Bills at the desk: the run that waits for a second person, the bills that were issued with what is
//! still open of each, and the credit note with which a mistake is put right.

use axum::extract::{Path, State};
use axum::response::IntoResponse;
use desk::money::bill::Bills;
use domain::convening::meeting::MeetingKey;
use domain::law::costs::BudgetKey;
use domain::money::amount::Currency;
use domain::money::bill::{Bill, Drawn, Kind, Number, Run};
use domain::money::payment::Open;
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::form::Form;
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Field, Tone, mark, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{download, see_other};
use super::super::visitor::{Signed, Visitor};
use super::part::Part;
use super::{Against, Payers, amount, date, named, path, read_amount};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/{treaty}/{meeting}/costs/bills";
    Routes::new()
        .get(at, Opens::To(Act::Show), page)
        .get(&format!("{at}/{{bill}}/paper"), Opens::To(Act::Show), paper)
        .post(
            &format!("{at}/{{run}}/issue"),
            Opens::To(Act::IssueCosts),
            issue,
        )
        .post(
            &format!("{at}/{{run}}/end"),
            Opens::To(Act::KeepCosts),
            give_up,
        )
        .post(
            &format!("{at}/correction"),
            Opens::To(Act::KeepCosts),
            correct,
        )
}

/// How many bills stand on one page: those of one run of a convention, as a rule.
const ON_A_PAGE: usize = 200;

/// What stands in the forms of the page.
#[derive(Default)]
struct Filled {
    dated: String,
    notice: String,
    minor: String,
    reason: String,
}

/// The paper of a bill, as the clerk printed it; until then there is none.
async fn paper(
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let number = number_in(&parts)?;
    let bytes = portal.desk.bill_paper(&occasion, &key, number).await?;
    given(bytes, number)
}

/// The number of a bill in an address.
pub(super) fn number_in(parts: &[(String, String)]) -> Result<Number, Stop> {
    let found = parts.iter().find(|(name, _)| name == "bill");
    let number = found.and_then(|(_, number)| number.parse().ok());
    number.ok_or(Stop::NotFound)
}

/// A paper as a file, where it is printed.
pub(super) fn given(bytes: Option<Vec<u8>>, number: Number) -> Answer {
    let bytes = bytes.ok_or(Stop::NotFound)?;
    Ok(download(bytes, "application/pdf", &format!("{number}.pdf")))
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let filled = Filled {
        dated: portal.clock.today().to_string(),
        notice: here.asked("notice").unwrap_or_default(),
        ..Filled::default()
    };
    shown(
        &here,
        &portal,
        &visitor,
        &key,
        (&filled, &Against::default()),
    )
    .await
}

async fn issue(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Path<Vec<(String, String)>>,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::IssueCosts, &over).await?;
    let run = super::id(&parts, "run")?;
    let typed = form.text("dated");
    let mut against = Against::default();
    if let Some(dated) = date(&here, &mut against, "dated", typed) {
        match portal.desk.issue_bills(&occasion, &key, run, dated).await {
            Ok(_) => return Ok(see_other(&here.to(&at(&key, "?done=issued-bills")))),
            Err(no) => against = Against::by(no, &here, &[("due-before-dated", "dated")])?,
        }
    }
    let filled = Filled {
        dated: typed.to_owned(),
        ..Filled::default()
    };
    shown(&here, &portal, &visitor, &key, (&filled, &against)).await
}

fn at(key: &MeetingKey, below: &str) -> String {
    format!("{}/bills{below}", path(key))
}

async fn give_up(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::KeepCosts, &over).await?;
    let run = super::id(&parts, "run")?;
    let all = portal.desk.bills(&occasion, &key).await?;
    // A run of another meeting, or of nothing, is unknown here.
    if all.runs.iter().all(|one| one.id != run) {
        return Err(Stop::NotFound);
    }
    portal.desk.give_up_bills(&occasion, &key, run).await?;
    Ok(see_other(&here.to(&at(&key, "?done=given-up"))))
}

async fn correct(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::KeepCosts, &over).await?;
    let filled = Filled {
        dated: portal.clock.today().to_string(),
        notice: form.text("notice").to_owned(),
        minor: form.text("minor").to_owned(),
        reason: form.typed("reason").to_owned(),
    };
    let all = portal.desk.bills(&occasion, &key).await?;
    let mut against = Against::default();
    let number: Option<Number> = filled.notice.parse().ok();
    let found = all
        .bills
        .iter()
        .find(|bill| Some(bill.number) == number && bill.drawn.kind == Kind::Notice);
    if found.is_none() {
        against.says("notice", here.say("costs-wrong-notice"));
    }
    let currency: Option<Currency> = found.map(|bill| bill.drawn.amount.currency);
    // Where the notice is not known, the amount is read in what most are.
    let currency = currency.or_else(|| "USD".parse().ok());
    let off = read_amount(&here, &mut against, "minor", (&filled.minor, currency));
    if filled.reason.trim().is_empty() {
        against.says("reason", here.say("costs-wrong-reason"));
    }
    if let (Some(found), Some(off), true) = (found, off, against.is_nothing()) {
        let off = (off.minor, filled.reason.as_str());
        let desk = &portal.desk;
        let drawn = desk.draw_up_correction(&occasion, &key, found.number, off);
        let fields = [("more-than-billed", "minor"), ("nothing-to-bill", "minor")];
        match drawn.await {
            Ok(_) => return Ok(see_other(&here.to(&at(&key, "?done=drawn-up")))),
            Err(no) => against = Against::by(no, &here, &fields)?,
        }
    }
    shown(&here, &portal, &visitor, &key, (&filled, &against)).await
}

async fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    key: &MeetingKey,
    (filled, against): (&Filled, &Against),
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let all = portal.desk.bills(&occasion, key).await?;
    let open = portal.desk.open_notices(&occasion, key).await?;
    let payers = Payers::of(here, portal).await?;
    let keeps = visitor.may(Act::KeepCosts, &Scope::Meeting(key.clone()), portal);
    let body = html! {
        (super::said_before(here, "costs-done", &["drawn-up", "issued-bills", "given-up"]))
        (against.above(here))
        @if let Some(run) = all.waiting() { (waiting(here, portal, visitor, (&payers, &all, run), (filled, against))) }
        h2 id="bills" { (here.say("costs-bills")) }
        (table(here, &payers, (&all, &open), keeps))
        @if keeps && !all.bills.is_empty() { (correction_form(here, key, filled, against)) }
    };
    let title = here.say("costs-bills");
    let page = super::page(here, portal, visitor, &all.meeting, title);
    Ok((against.status(), page.render(&body)).into_response())
}

/// The name of a second budget.
fn called(here: &Here, all: &Bills, budget: &BudgetKey) -> String {
    words::money::budget::name(budget, &all.meeting.law.treaty, here.language)
}

/// The run that waits, with what another person does with it.
fn waiting(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    (payers, all, run): (&Payers, &Bills, &Run),
    (filled, against): (&Filled, &Against),
) -> Markup {
    let over = Scope::Meeting(run.meeting.clone());
    let may = |act| visitor.may(act, &over, portal);
    let actor = visitor.actor();
    let own = actor.is_some_and(|actor| actor.person.id == run.drawn_up.1);
    let below = |end: &str| here.to(&at(&run.meeting, &format!("/{}/{end}", run.id)));
    let rows: Vec<Vec<Markup>> = run
        .bills
        .iter()
        .map(|drawn| drawn_row(here, payers, drawn))
        .collect();
    let headings =
        ["payer", "kind", "ground", "amount"].map(|name| here.say(&format!("costs-{name}")));
    html! {
        h2 { (here.say("costs-run")) " " (mark(Tone::Warn, &here.say("costs-waits"))) }
        @if let Some(budget) = &run.budget { p { (called(here, all, budget)) } }
        @if !run.reason.is_empty() { p { (parts::name(&run.reason)) } }
        @if let Some(due) = run.due_on { p { (here.say("costs-due")) " " (parts::dated(due, here.language)) } }
        (parts::figures(&here.say("costs-run"), &headings, 3, &rows))
        @if may(Act::IssueCosts) && own { (notice(Tone::Plain, &html! { p { (here.say("costs-second-person")) } })) }
        @if may(Act::IssueCosts) && !own {
            form method="post" action=(below("issue")) {
                (Field::new("dated", here.say("costs-dated"), &filled.dated)
                    .faults(against.at("dated")).input("date"))
                div.buttons { button.main type="submit" { (here.say("costs-issue-bills")) } }
            }
        }
        @if may(Act::KeepCosts) {
            form method="post" action=(below("end")) {
                div.buttons { button type="submit" { (here.say("costs-give-up")) } }
            }
        }
    }
}

fn drawn_row(here: &Here, payers: &Payers, drawn: &Drawn) -> Vec<Markup> {
    vec![
        payers.name(here, &drawn.payer),
        html! { (named(here, "costs-bill", drawn.kind.code())) },
        html! { (named(here, "costs-because", drawn.ground.code())) },
        amount(drawn.amount.minor, drawn.amount.currency),
    ]
}

fn table(here: &Here, payers: &Payers, (all, open): (&Bills, &[Open]), keeps: bool) -> Markup {
    if all.bills.is_empty() {
        return html! { p.quiet { (here.say("costs-no-bills")) } };
    }
    let key = &all.meeting.meeting().key;
    let row = |bill: &Bill| {
        let drawn = &bill.drawn;
        vec![
            html! {
                a.code href=(here.to(&at(key, &format!("/{}/paper", bill.number)))) dir="ltr" { (bill.number) }
            },
            payers.name(here, &drawn.payer),
            html! {
                (named(here, "costs-because", drawn.ground.code()))
                @if let Some(budget) = &bill.budget { br; span.small { (called(here, all, budget)) } }
            },
            parts::dated(bill.dated, here.language),
            html! { @if let Some(due) = bill.due_on { (parts::dated(due, here.language)) } },
            html! {
                (state(here, bill, open))
                @if keeps && drawn.kind == Kind::Notice {
                    br; a.small href=(here.to(&at(key, &format!("?notice={}#correction", bill.number)))) {
                        (here.say("costs-correct")) span.heard { " " (bill.number) }
                    }
                }
            },
            amount(drawn.amount.minor, drawn.amount.currency),
        ]
    };
    let part = Part::asked(here, "page", all.bills.len(), ON_A_PAGE);
    let rows: Vec<Vec<Markup>> = all.bills[part.range()].iter().map(row).collect();
    let headings = [
        "number", "payer", "ground", "dated", "due", "state", "amount",
    ]
    .map(|name| here.say(&format!("costs-{name}")));
    html! {
        (parts::figures(&here.say("costs-bills"), &headings, 6, &rows))
        (part.ways(here, "bills"))
    }
}

/// Whether a bill is paid, or what is still open of it.
pub(super) fn state(here: &Here, bill: &Bill, open: &[Open]) -> Markup {
    if bill.drawn.kind == Kind::CreditNote {
        return mark(
            Tone::Plain,
            &named(here, "costs-bill", bill.drawn.kind.code()),
        );
    }
    match open.iter().find(|one| one.bill == bill.number) {
        None => mark(Tone::Good, &here.say("costs-paid")),
        Some(left) => html! {
            (mark(Tone::Warn, &here.say("costs-open"))) " " (amount(left.minor, left.currency))
        },
    }
}

fn correction_form(here: &Here, key: &MeetingKey, filled: &Filled, against: &Against) -> Markup {
    html! {
        h2 id="correction" { (here.say("costs-credit")) }
        form method="post" action=(here.to(&at(key, "/correction"))) {
            (Field::new("notice", here.say("costs-notice"), &filled.notice)
                .hint(here.say("costs-notice-hint")).faults(against.at("notice")).input("text"))
            (Field::new("minor", here.say("costs-off"), &filled.minor)
                .faults(against.at("minor")).input("text"))
            (Field::new("reason", here.say("costs-reason"), &filled.reason)
                .hint(here.say("costs-reason-hint")).faults(against.at("reason")).text(3))
            div.buttons { button type="submit" { (here.say("costs-credit-draw")) } }
        }
    }
}
