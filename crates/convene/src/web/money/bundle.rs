//! Small notices asked for together, at the desk: what waits, the collective invoices that one person
//! drew up and another issues, those that were issued with what is open of each; a notice that waited
//! too long is posted by itself.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use desk::money::bundle::Bundles;
use domain::money::bill::Number;
use domain::money::bundle::{Bundle, Held, Packed, Run};
use domain::money::payment::Open;
use domain::people::role::Act;
use jiff::ToSpan;
use jiff::civil::Date;
use maud::{Markup, html};

use super::super::answer::Answer;
use super::super::form::Form;
use super::super::here::Here;
use super::super::parts::{self, Field, Tone, mark, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::see_other;
use super::super::visitor::{Signed, Visitor};
use super::reminder::paper;
use super::{Against, Payers, amount, date};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get(AT, Opens::To(Act::KeepCosts), page)
        .post(AT, Opens::To(Act::KeepCosts), draw_up)
        .post(
            "/desk/money/bundles/alone",
            Opens::To(Act::IssueCosts),
            alone,
        )
        .get(
            "/desk/money/bundles/{serial}/paper",
            Opens::To(Act::Show),
            paper,
        )
        .post(
            "/desk/money/bundles/{run}/issue",
            Opens::To(Act::IssueCosts),
            issue,
        )
        .post(
            "/desk/money/bundles/{run}/end",
            Opens::To(Act::KeepCosts),
            give_up,
        )
}

/// Where the page is, below the language.
pub(super) const AT: &str = "/desk/money/bundles";
/// So many days after today a paper is to be paid, where nobody says otherwise.
const DAYS: i64 = 45;

/// What stands in the forms of the page.
struct Filled {
    payer: String,
    due_on: String,
    dated: String,
    notice: String,
    alone_due_on: String,
}

impl Filled {
    fn fresh(here: &Here, today: Date) -> Self {
        let due = today.saturating_add(DAYS.days()).to_string();
        Self {
            payer: String::new(),
            due_on: due.clone(),
            dated: today.to_string(),
            notice: here.asked("notice").unwrap_or_default(),
            alone_due_on: due,
        }
    }
}

async fn page(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let filled = Filled::fresh(&here, portal.clock.today());
    shown(&here, &portal, &visitor, (&filled, &Against::default())).await
}

fn done(here: &Here, what: &str) -> Response {
    see_other(&here.to(&format!("{AT}?done={what}")))
}

async fn draw_up(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let may = portal.desk.may(&occasion, Act::KeepCosts, &super::SITE);
    may.await?;
    let filled = Filled {
        payer: form.text("payer").to_owned(),
        due_on: form.text("due_on").to_owned(),
        ..Filled::fresh(&here, portal.clock.today())
    };
    let mut against = Against::default();
    let due_on = date(&here, &mut against, "due_on", &filled.due_on);
    let typed = filled.payer.trim().to_uppercase();
    let payer = typed.parse().ok();
    if payer.is_none() && !typed.is_empty() {
        against.wrong(&here, "payer", "no-payer");
    }
    if let (Some(due_on), true) = (due_on, against.is_nothing()) {
        let desk = &portal.desk;
        let drawn = desk.draw_up_bundles(&occasion, payer.as_ref(), due_on);
        match drawn.await {
            Ok(_) => return Ok(done(&here, "drawn-up")),
            Err(no) => against = Against::by(no, &here, &[("nothing-to-bundle", "payer")])?,
        }
    }
    shown(&here, &portal, &visitor, (&filled, &against)).await
}

async fn issue(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(path): Path<Vec<(String, String)>>,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let may = portal.desk.may(&occasion, Act::IssueCosts, &super::SITE);
    may.await?;
    let filled = Filled {
        dated: form.text("dated").to_owned(),
        ..Filled::fresh(&here, portal.clock.today())
    };
    let mut against = Against::default();
    if let Some(dated) = date(&here, &mut against, "dated", &filled.dated) {
        let issued = portal
            .desk
            .issue_bundles(&occasion, super::id(&path, "run")?, dated);
        match issued.await {
            Ok(_) => return Ok(done(&here, "issued")),
            Err(no) => against = Against::by(no, &here, &[("bundle-due-before-dated", "dated")])?,
        }
    }
    shown(&here, &portal, &visitor, (&filled, &against)).await
}

async fn give_up(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(path): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let may = portal.desk.may(&occasion, Act::KeepCosts, &super::SITE);
    may.await?;
    portal
        .desk
        .give_up_bundles(&occasion, super::id(&path, "run")?)
        .await?;
    Ok(done(&here, "given-up"))
}

async fn alone(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let may = portal.desk.may(&occasion, Act::IssueCosts, &super::SITE);
    may.await?;
    let filled = Filled {
        notice: form.text("notice").to_owned(),
        alone_due_on: form.text("alone_due_on").to_owned(),
        ..Filled::fresh(&here, portal.clock.today())
    };
    let mut against = Against::default();
    let due_on = date(&here, &mut against, "alone_due_on", &filled.alone_due_on);
    let number: Option<Number> = filled.notice.parse().ok();
    if number.is_none() {
        against.says("notice", here.say("costs-wrong-notice"));
    }
    if let (Some(number), Some(due_on), true) = (number, due_on, against.is_nothing()) {
        let fields = [
            ("notice-not-waiting", "notice"),
            ("bundle-due-before-dated", "alone_due_on"),
        ];
        match portal.desk.post_alone(&occasion, number, due_on).await {
            Ok(_) => return Ok(done(&here, "posted")),
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
    let all = portal.desk.bundles(&occasion).await?;
    let payers = Payers::of(here, portal).await?;
    let off = portal.site.thresholds().is_nothing();
    let body = html! {
        (super::said_before(here, "dues-done", &["drawn-up", "issued", "given-up", "posted"]))
        (against.above(here))
        @if off { p { (here.with("dues-off", &[("setting", words::text::isolate("[bundle_below]").into())])) } }
        @if let Some(run) = all.run() { (under_way(here, portal, visitor, (&payers, run), (filled, against))) }
        h2 id="waiting" { (here.say("dues-waiting")) }
        @if all.waiting.is_empty() { p.quiet { (here.say("dues-none-waiting")) } }
        @else {
            (waiting(here, &payers, &all))
            @if all.run().is_none() { (drawing_up(here, filled, against)) }
            (posting(here, filled, against))
        }
        h2 id="issued" { (here.say("dues-bundles")) }
        (issued(here, &payers, &all))
    };
    let page = super::site_page(here, portal, visitor, here.say("dues-bundles"));
    Ok((against.status(), page.render(&body)).into_response())
}

/// The run that waits, with what another person does with it.
fn under_way(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    (payers, run): (&Payers, &Run),
    (filled, against): (&Filled, &Against),
) -> Markup {
    let may = |act| visitor.may(act, &super::SITE, portal);
    let actor = visitor.actor();
    let own = actor.is_some_and(|actor| actor.person.id == run.drawn_up.1);
    let below = |end: &str| here.to(&format!("{AT}/{}/{end}", run.id));
    let row = |packed: &Packed| {
        let total = packed.total();
        vec![
            payers.name(here, &packed.payer),
            numbers(packed),
            amount(total.minor, total.currency),
        ]
    };
    let rows: Vec<Vec<Markup>> = run.bundles.iter().map(row).collect();
    let headings = ["payer", "notices", "total"].map(|name| here.say(&format!("costs-{name}")));
    html! {
        h2 { (here.say("dues-run")) " " (mark(Tone::Warn, &here.say("costs-waits"))) }
        p { (here.say("costs-due")) " " (parts::dated(run.due_on, here.language)) }
        (parts::figures(&here.say("dues-run"), &headings, 2, &rows))
        @if may(Act::IssueCosts) && own {
            (notice(Tone::Plain, &html! { p { (here.say("costs-second-person")) } }))
        }
        @if may(Act::IssueCosts) && !own {
            form method="post" action=(below("issue")) {
                (Field::new("dated", here.say("costs-dated"), &filled.dated)
                    .faults(against.at("dated")).input("date"))
                div.buttons { button.main type="submit" { (here.say("dues-issue")) } }
            }
        }
        form method="post" action=(below("end")) {
            div.buttons { button type="submit" { (here.say("costs-give-up")) } }
        }
    }
}

/// The notices of a bundle.
fn numbers(packed: &Packed) -> Markup {
    html! {
        ul.plain {
            @for (notice, minor) in &packed.notices {
                li { bdi.code dir="ltr" { (notice) } " · " (amount(*minor, packed.currency)) }
            }
        }
    }
}

fn waiting(here: &Here, payers: &Payers, all: &Bundles) -> Markup {
    let mut waits: Vec<&(Held, Open)> = all.waiting.iter().collect();
    let place = |one: &(Held, Open)| (payers.place(&one.1.payer).0, one.1.bill);
    waits.sort_by_key(|one| place(one));
    let row = |(held, open): &&(Held, Open)| {
        let to = here.to(&format!("{AT}?notice={}#alone", open.bill));
        vec![
            payers.name(here, &open.payer),
            html! {
                bdi.code dir="ltr" { (open.bill) }
                br; a.small href=(to) { (here.say("dues-alone")) span.heard { " " (open.bill) } }
            },
            html! { bdi.code dir="ltr" { (open.meeting) } },
            parts::minute(held.since, "UTC", here.language),
            amount(held.below.minor, held.below.currency),
            amount(open.minor, open.currency),
        ]
    };
    let rows: Vec<Vec<Markup>> = waits.iter().map(row).collect();
    let headings = [
        "costs-payer",
        "costs-notice",
        "costs-meeting",
        "dues-since",
        "dues-below",
        "costs-amount",
    ]
    .map(|name| here.say(name));
    parts::figures(&here.say("dues-waiting"), &headings, 4, &rows)
}

fn drawing_up(here: &Here, filled: &Filled, against: &Against) -> Markup {
    html! {
        h3 { (here.say("dues-draw-up")) }
        p { (here.say("dues-draw-up-hint")) }
        form method="post" action=(here.to(AT)) {
            (Field::new("payer", here.say("dues-one-payer"), &filled.payer)
                .hint(here.say("dues-one-payer-hint")).faults(against.at("payer")).input("text"))
            (Field::new("due_on", here.say("costs-due"), &filled.due_on)
                .faults(against.at("due_on")).input("date"))
            div.buttons { button.main type="submit" { (here.say("dues-draw-up")) } }
        }
    }
}

fn posting(here: &Here, filled: &Filled, against: &Against) -> Markup {
    html! {
        h3 id="alone" { (here.say("dues-post-alone")) }
        form method="post" action=(here.to(&format!("{AT}/alone"))) {
            (Field::new("notice", here.say("costs-notice"), &filled.notice)
                .hint(here.say("costs-notice-hint")).faults(against.at("notice")).input("text"))
            (Field::new("alone_due_on", here.say("costs-due"), &filled.alone_due_on)
                .faults(against.at("alone_due_on")).input("date"))
            div.buttons { button type="submit" { (here.say("dues-post")) } }
        }
    }
}

/// What was issued, the latest first.
fn issued(here: &Here, payers: &Payers, all: &Bundles) -> Markup {
    if all.bundles.is_empty() {
        return html! { p.quiet { (here.say("dues-none-issued")) } };
    }
    let with_payer = |bundle: &Bundle| {
        let mut row = row(here, bundle, all.left(bundle), AT);
        row.insert(1, payers.name(here, &bundle.packed.payer));
        row
    };
    let rows: Vec<Vec<Markup>> = all.bundles.iter().rev().map(with_payer).collect();
    let headings = [
        "number", "payer", "notices", "dated", "due", "state", "total",
    ];
    let headings = headings.map(|name| here.say(&format!("costs-{name}")));
    parts::figures(&here.say("dues-bundles"), &headings, 6, &rows)
}

/// A bundle with so much of it open; its number leads to its paper below `at`.
fn row(here: &Here, bundle: &Bundle, left: i64, at: &str) -> Vec<Markup> {
    let total = bundle.packed.total();
    let to = here.to(&format!("{at}/{}/paper", bundle.number));
    vec![
        html! { a.code href=(to) dir="ltr" { (bundle.number) } },
        numbers(&bundle.packed),
        parts::dated(bundle.dated, here.language),
        parts::dated(bundle.due_on, here.language),
        html! {
            @if left == 0 { (mark(Tone::Good, &here.say("costs-paid"))) }
            @else { (mark(Tone::Warn, &here.say("costs-open"))) " " (amount(left, total.currency)) }
        },
        amount(total.minor, total.currency),
    ]
}

/// What a payer was asked for together, as its account shows it; each number leads to its paper below
/// `at`.
pub(super) fn of_account(here: &Here, of: &[Bundle], open: &[Open], at: &str) -> Markup {
    let one = |bundle: &Bundle| {
        let ours = open.iter().filter(|one| one.bundle == Some(bundle.number));
        row(here, bundle, ours.map(|one| one.minor).sum(), at)
    };
    let rows: Vec<Vec<Markup>> = of.iter().rev().map(one).collect();
    let headings = ["number", "notices", "dated", "due", "state", "total"];
    let headings = headings.map(|name| here.say(&format!("costs-{name}")));
    html! {
        @if !rows.is_empty() {
            h2 { (here.say("dues-bundles")) }
            (parts::figures(&here.say("dues-bundles"), &headings, 5, &rows))
        }
    }
}
