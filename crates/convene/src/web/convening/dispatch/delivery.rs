//! Recording what went by post, courier, fax or hand, with its proof. The form gives everything back
//! with every fault at its field; the scan alone must be chosen again, since no browser lets a page
//! choose it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use desk::people::dispatch::note::NoteDispatch;
use domain::convening::correspondence::Channel;
use domain::people::dispatch::{DeliveryFault, Field as Column, TypedDelivery};
use domain::people::role::{Act, Scope};
use domain::record::journal::Hash;
use maud::html;

use super::super::super::answer::{Answer, Stop};
use super::super::super::form::Form;
use super::super::super::here::{AtMeeting, Here};
use super::super::super::parts::{self, Field};
use super::super::super::portal::Portal;
use super::super::super::routes::{Opens, Routes};
use super::super::super::shell::{download, see_other};
use super::super::super::visitor::Signed;
use super::super::correspondence::scan_in;
use super::super::note::part;
use super::{Parts, Stand, named, opened};
use crate::clerk::dispatch::{Whom, in_order};

/// The routes, below the dispatch.
pub(super) fn routes(at: &str) -> Routes {
    let send = Opens::To(Act::SendLink);
    Routes::new()
        .get(&format!("{at}/delivery"), send, page)
        .post(&format!("{at}/delivery"), send, record)
        .get(&format!("{at}/file/{{file}}"), Opens::To(Act::Show), proof)
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Parts,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::SendLink, &over).await?;
    let dispatch = opened(&portal, &visitor, &key, &parts).await?;
    let typed = TypedDelivery {
        channel: Channel::Courier.code().to_owned(),
        on: portal.day_at(&dispatch.open.meeting).to_string(),
        participant: here.asked("participant").unwrap_or_default(),
        proof: String::new(),
    };
    let stand = Stand::of(&here, &portal, &visitor, &dispatch);
    Ok(form(&stand, &typed, &[]))
}

async fn record(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Parts,
    sent: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let text = |column: Column| sent.text(column.code()).to_owned();
    let typed = TypedDelivery {
        channel: text(Column::Channel),
        on: text(Column::On),
        participant: text(Column::Participant),
        proof: text(Column::Proof),
    };
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::SendLink, &over).await?;
    let which = named(&portal, &key, &parts).await?;
    let scan = scan_in(&sent, Column::Scan.code());
    let recorded = portal
        .desk
        .record_delivery(&occasion, (&key, &which), &typed, scan)
        .await;
    let faults = match recorded {
        Ok(()) => Vec::new(),
        Err(No::Delivery(faults)) => faults,
        Err(no) => return Err(no.into()),
    };
    let dispatch = opened(&portal, &visitor, &key, &parts).await?;
    let stand = Stand::of(&here, &portal, &visitor, &dispatch);
    if faults.is_empty() {
        return Ok(see_other(&stand.at("?done=recorded")));
    }
    Ok(form(&stand, &typed, &faults))
}

fn form(stand: &Stand<'_>, typed: &TypedDelivery, faults: &[DeliveryFault]) -> Response {
    let here = stand.here;
    let wrong = |fault: &DeliveryFault| words::people::dispatch::wrong(*fault, here.language);
    let above: Vec<(Option<String>, String)> = faults
        .iter()
        .map(|fault| (Some(fault.field.code().to_owned()), wrong(fault)))
        .collect();
    let field = |column: Column, value| {
        let id = column.code();
        let mine = faults.iter().filter(|fault| fault.field == column);
        Field::new(id, here.say(&format!("post-field-{id}")), value).faults(mine.map(wrong))
    };
    let hint = here.with("correspondence-scan-hint", &[("format", "PDF".into())]);
    let body = html! {
        (parts::faults(here, &above))
        p.lead { (here.say("post-record-lead")) }
        form method="post" enctype="multipart/form-data" action=(stand.at("/delivery")) {
            (field(Column::Participant, &typed.participant).select(&addressees(here, stand.record)))
            (field(Column::Channel, &typed.channel).select(&channels(here)))
            (field(Column::On, &typed.on).required().input("date"))
            (field(Column::Proof, &typed.proof).hint(here.say("post-proof-hint")).input("text"))
            (field(Column::Scan, "").hint(hint).file("application/pdf"))
            div.buttons {
                button.main type="submit" { (here.say("post-record")) }
                a.button href=(stand.at("")) { (here.say("desk-back")) }
            }
        }
    };
    let status = if faults.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = stand.framed(here.say("post-record"), &body);
    (status, page).into_response()
}

/// The choice of an addressee, none being chosen at first.
fn addressees(here: &Here, record: &NoteDispatch) -> Vec<(String, String)> {
    let all = in_order(record, Whom::All, here.language);
    let named = all
        .into_iter()
        .map(|(name, one)| (one.participant.to_string(), name));
    std::iter::once((String::new(), here.say("post-choose")))
        .chain(named)
        .collect()
}

/// Every way but mail, which records itself.
fn channels(here: &Here) -> Vec<(String, String)> {
    let carried = Channel::ALL.into_iter().filter(|one| *one != Channel::Mail);
    let named = |one: Channel| {
        let said = words::convening::correspondence::channel(one, here.language);
        (one.code().to_owned(), said)
    };
    carried.map(named).collect()
}

/// The scan that proves a delivery.
async fn proof(
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Parts,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may_read(&occasion, &over).await?;
    let file = Hash::from_hex(part(&parts, "file")).ok_or(Stop::NotFound)?;
    let bytes = portal.desk.proof_of_delivery(&occasion, &key, file).await?;
    Ok(download(bytes, "application/pdf", "proof.pdf"))
}
