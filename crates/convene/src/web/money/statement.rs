//! A bank's statement brought as a file: read as bytes of a stranger, refused with every fault at its
//! line, never believed where it does not add up. An entry that is known is not counted twice, so the
//! same file may be brought again.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use desk::money::payment::{Imported, TakenBack};
use domain::money::bank::{Entry, Uneven};
use domain::money::payment::{Allocation, Payment};
use domain::people::role::{Act, Scope};
use maud::{Markup, html};
use reader::bank::{self, Reading, Remark, Told};

use super::super::answer::{Answer, Stop};
use super::super::form::Form;
use super::super::here::Here;
use super::super::parts::{self, Field, Tone, name, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::visitor::{Signed, Visitor};
use super::{Against, amount, currency, named};

/// The most remarks that the page shows.
const MOST_REMARKS: usize = 200;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/money/statement";
    let keeps = Opens::To(Act::KeepCosts);
    Routes::new().get(at, keeps, page).post(at, keeps, bring)
}

/// What stands in the form, and what came of the file.
#[derive(Default)]
struct Filled {
    account: String,
    currency: String,
    faults: Vec<bank::Fault>,
    uneven: Vec<Uneven>,
    done: Option<(Imported, Vec<Remark>)>,
}

async fn page(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal
        .desk
        .may(&occasion, Act::KeepCosts, &Scope::Site)
        .await?;
    let (filled, nothing) = (Filled::default(), Against::default());
    Ok(shown(&here, &portal, &visitor, (&filled, &nothing)))
}

/// The answer is the page itself: what the bank's file leaves to be known would be lost on the way.
async fn bring(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal
        .desk
        .may(&occasion, Act::KeepCosts, &Scope::Site)
        .await?;
    let mut filled = Filled {
        account: form.text("account").to_owned(),
        currency: form.text("currency").to_owned(),
        ..Filled::default()
    };
    let mut against = Against::default();
    let currency = match filled.currency.as_str() {
        "" => None,
        typed => currency(&here, &mut against, typed),
    };
    let file = form.file("file").map(|sent| sent.bytes.clone());
    if file.is_none() {
        against.says("file", here.say("costs-wrong-file"));
    }
    if let (Some(bytes), true) = (file, against.is_nothing()) {
        let account = (!filled.account.is_empty()).then(|| filled.account.clone());
        let told = Told { account, currency };
        match read(bytes.clone(), told).await? {
            Err(faults) => filled.faults = faults,
            Ok(reading) => {
                let file = (&*bytes, bank::media_type(&bytes));
                let of = &reading.statements;
                match portal.desk.import_statements(&occasion, file, of).await {
                    Ok(done) => filled.done = Some((done, reading.remarks)),
                    Err(No::Uneven(uneven)) => filled.uneven = uneven,
                    Err(no) => return Err(no.into()),
                }
            }
        }
        if !filled.faults.is_empty() || !filled.uneven.is_empty() {
            against.says("file", here.say("costs-file-refused"));
        }
    }
    Ok(shown(&here, &portal, &visitor, (&filled, &against)))
}

/// Reads off the thread on which requests are served: a file of some megabytes takes a while.
async fn read(bytes: Vec<u8>, told: Told) -> Result<Result<Reading, Vec<bank::Fault>>, Stop> {
    let reading = tokio::task::spawn_blocking(move || bank::read(&*bytes, &told));
    reading.await.map_err(|why| Stop::Broken(why.to_string()))
}

fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    (filled, against): (&Filled, &Against),
) -> Response {
    let body = html! {
        (against.above(here))
        (refused(here, filled))
        @if let Some((done, remarks)) = &filled.done { (taken(here, done, remarks)) }
        p.lead { (here.say("costs-statement-lead")) }
        form method="post" enctype="multipart/form-data" action=(here.to("/desk/money/statement")) {
            (Field::new("file", here.say("costs-file"), "")
                .hint(here.say("costs-file-hint")).faults(against.at("file")).file(".xml,.csv,.txt"))
            (Field::new("account", here.say("costs-bank-account"), &filled.account)
                .hint(here.say("costs-table-hint")).faults(against.at("account")).input("text"))
            (Field::new("currency", here.say("costs-currency"), &filled.currency)
                .hint(here.say("costs-table-hint")).faults(against.at("currency")).input("text"))
            div.buttons { button.main type="submit" { (here.say("costs-upload")) } }
        }
    };
    let page = super::site_page(here, portal, visitor, here.say("costs-upload"));
    (against.status(), page.render(&body)).into_response()
}

/// Why the file was not taken: each fault with its line and the words that stand there.
fn refused(here: &Here, filled: &Filled) -> Markup {
    if filled.faults.is_empty() && filled.uneven.is_empty() {
        return html! {};
    }
    let body = html! {
        ul {
            @for fault in &filled.faults {
                li { (at_line(here, fault.line, &named(here, "costs-bank-fault", fault.kind.code()), &fault.found)) }
            }
            @for one in &filled.uneven {
                @let by = i64::try_from(one.difference).unwrap_or(i64::MAX);
                li { (here.say("costs-uneven")) " " (name(&one.account)) " · " (amount(by, one.currency)) }
            }
        }
    };
    notice(Tone::Bad, &body)
}

fn at_line(here: &Here, line: u64, said: &str, found: &str) -> Markup {
    let line = [("line", i64::try_from(line).unwrap_or(i64::MAX).into())];
    html! {
        (here.with("costs-at-line", &line)) " " (said)
        @if !found.is_empty() { " " bdi.code { (found) } }
    }
}

/// What was taken in, and what a person should know beside it.
fn taken(here: &Here, done: &Imported, remarks: &[Remark]) -> Markup {
    let count = |key: &str, count: usize| (here.say(key), html! { (count) });
    let counts = [
        count("costs-new", done.new),
        count("costs-exact", done.exact),
        count("costs-known", done.known),
        count("costs-out", done.out),
    ];
    html! {
        (notice(Tone::Good, &html! {
            p { (here.say("costs-taken")) " " a href=(here.to("/desk/money")) { (here.say("costs-payments-wait")) } }
        }))
        (parts::tally(&counts))
        @if !done.taken_back.is_empty() {
            h2 { (here.say("costs-taken-back")) }
            ul { @for one in &done.taken_back { li { (taken_back(here, one)) } } }
            p { (here.say("costs-see-to-it")) }
        }
        @if !remarks.is_empty() {
            h2 { (here.say("costs-remarks")) }
            ul {
                @for remark in remarks.iter().take(MOST_REMARKS) {
                    @let said = named(here, "costs-bank-remark", remark.kind.code());
                    li { (at_line(here, remark.line, &said, &remark.found)) }
                }
            }
        }
    }
}

/// An entry that takes a payment back, with what it may take back and what that is set against.
fn taken_back(here: &Here, one: &TakenBack) -> Markup {
    let entry = &one.entry;
    let set = |set: &[Allocation]| {
        html! {
            @if !set.is_empty() {
                " " (here.say("costs-set-against"))
                @for one in set { " " bdi.code dir="ltr" { (one.bill) } }
            }
        }
    };
    html! {
        (parts::dated(entry.valued_on, here.language)) " · "
        (amount(entry.amount.minor, entry.amount.currency)) " · " (name(&entry.reference))
        @if one.payments.is_empty() { " · " (here.say("costs-takes-nothing")) }
        @for (payment, allocations) in &one.payments {
            @let day = words::date::full(payment.on, here.language);
            br; (here.with("costs-takes-back", &[("date", day.into())])) (set(allocations))
            " " a href=(here.to(&entering(entry, payment))) { (here.say("costs-to-gone")) }
        }
    }
}

/// The page on which a person enters that an entry took a payment back, with its day and its name.
fn entering(entry: &Entry, payment: &Payment) -> String {
    let on = entry.valued_on.to_string();
    let said = [("on", on.as_str()), ("evidence", entry.name.as_str())];
    let said = serde_urlencoded::to_string(said).unwrap_or_default();
    format!("{}?{said}", super::repayment::path(payment.id))
}
