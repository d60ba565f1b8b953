//! Recording by hand what no letter tells: what went by post, courier, fax or hand, with its proof; and
//! that an addressee acknowledged its letter, with who said so. The form gives everything back with
//! every fault at its field; the scan alone must be chosen again, since no browser lets a page choose it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use desk::people::dispatch::note::NoteDispatch;
use domain::convening::correspondence::Channel;
use domain::convening::meeting::MeetingKey;
use domain::people::dispatch::{DeliveryFault, Field as Column, Kind, TypedDelivery};
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
use super::super::super::visitor::{Signed, Visitor};
use super::super::correspondence::scan_in;
use super::super::note::part;
use super::{Parts, Stand, named, opened};
use crate::clerk::dispatch::{Whom, in_order};

/// What is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    /// It went otherwise than by mail.
    Delivery,
    /// Its recipient acknowledged it.
    Acknowledgement,
}

impl What {
    /// The name in addresses and in the keys of its words.
    const fn code(self) -> &'static str {
        match self {
            Self::Delivery => "delivery",
            Self::Acknowledgement => "acknowledgement",
        }
    }

    /// The key of a word of it.
    fn key(self, word: &str) -> String {
        format!("post-{}-{word}", self.code())
    }

    /// The ways there are.
    fn ways(self, here: &Here) -> Vec<(String, String)> {
        match self {
            Self::Delivery => {
                // Every way but mail, which records itself.
                let carried = Channel::ALL.into_iter().filter(|one| *one != Channel::Mail);
                let named = |one: Channel| {
                    let said = words::convening::correspondence::channel(one, here.language);
                    (one.code().to_owned(), said)
                };
                carried.map(named).collect()
            }
            Self::Acknowledgement => Kind::BY_HAND
                .map(|kind| {
                    let said = words::people::dispatch::known(kind, here.language);
                    (kind.code().to_owned(), said)
                })
                .into(),
        }
    }

    /// The way that is chosen at first.
    const fn first_way(self) -> &'static str {
        match self {
            Self::Delivery => Channel::Courier.code(),
            Self::Acknowledgement => Kind::ByTelephone.code(),
        }
    }
}

/// The routes, below the dispatch.
pub(super) fn routes(at: &str) -> Routes {
    let send = Opens::To(Act::SendLink);
    let both = |what: What| format!("{at}/{}", what.code());
    let (delivery, acknowledgement) = (both(What::Delivery), both(What::Acknowledgement));
    Routes::new()
        .get(&delivery, send, delivery_page)
        .post(&delivery, send, record_delivery)
        .get(&acknowledgement, send, acknowledgement_page)
        .post(&acknowledgement, send, record_acknowledgement)
        .get(&format!("{at}/file/{{file}}"), Opens::To(Act::Show), proof)
}

async fn delivery_page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Parts,
) -> Answer {
    page(What::Delivery, (&here, &portal, &visitor), &key, &parts).await
}

async fn acknowledgement_page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Parts,
) -> Answer {
    let around = (&here, &portal, &visitor);
    page(What::Acknowledgement, around, &key, &parts).await
}

async fn page(
    what: What,
    (here, portal, visitor): (&Here, &Portal, &Visitor),
    key: &MeetingKey,
    parts: &[(String, String)],
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::SendLink, &over).await?;
    let dispatch = opened(portal, visitor, key, parts).await?;
    let typed = TypedDelivery {
        channel: what.first_way().to_owned(),
        on: portal.day_at(&dispatch.open.meeting).to_string(),
        participant: here.asked("participant").unwrap_or_default(),
        proof: String::new(),
    };
    let stand = Stand::of(here, portal, visitor, &dispatch);
    Ok(form(what, &stand, &typed, &[]))
}

async fn record_delivery(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Parts,
    sent: Form,
) -> Answer {
    let around = (&here, &portal, &visitor);
    record(What::Delivery, around, (&key, &parts), &sent).await
}

async fn record_acknowledgement(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Parts,
    sent: Form,
) -> Answer {
    let around = (&here, &portal, &visitor);
    record(What::Acknowledgement, around, (&key, &parts), &sent).await
}

async fn record(
    what: What,
    (here, portal, visitor): (&Here, &Portal, &Visitor),
    (key, parts): (&MeetingKey, &[(String, String)]),
    sent: &Form,
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
    let which = named(portal, key, parts).await?;
    let (desk, of) = (&portal.desk, (key, &which));
    let recorded = match what {
        What::Delivery => {
            let scan = scan_in(sent, Column::Scan.code());
            desk.record_delivery(&occasion, of, &typed, scan).await
        }
        What::Acknowledgement => desk.record_acknowledgement(&occasion, of, &typed).await,
    };
    let faults = match recorded {
        Ok(()) => Vec::new(),
        Err(No::Delivery(faults)) => faults,
        Err(no) => return Err(no.into()),
    };
    let dispatch = opened(portal, visitor, key, parts).await?;
    let stand = Stand::of(here, portal, visitor, &dispatch);
    if faults.is_empty() {
        return Ok(see_other(&stand.at(&format!("?done={}", what.code()))));
    }
    Ok(form(what, &stand, &typed, &faults))
}

fn form(
    what: What,
    stand: &Stand<'_>,
    typed: &TypedDelivery,
    faults: &[DeliveryFault],
) -> Response {
    let here = stand.here;
    let wrong = |fault: &DeliveryFault| words::people::dispatch::wrong(*fault, here.language);
    let above: Vec<(Option<String>, String)> = faults
        .iter()
        .map(|fault| (Some(fault.field.code().to_owned()), wrong(fault)))
        .collect();
    let field = |column: Column, label: String, value| {
        let mine = faults.iter().filter(|fault| fault.field == column);
        Field::new(column.code(), label, value).faults(mine.map(wrong))
    };
    let say = |word: &str| here.say(&what.key(word));
    let hint = here.with("correspondence-scan-hint", &[("format", "PDF".into())]);
    let to = addressees(what, here, stand.record);
    let body = html! {
        (parts::faults(here, &above))
        p.lead { (say("lead")) }
        form method="post" enctype="multipart/form-data" action=(stand.at(&format!("/{}", what.code()))) {
            (field(Column::Participant, here.say("post-field-participant"), &typed.participant).select(&to))
            (field(Column::Channel, here.say("post-field-channel"), &typed.channel).select(&what.ways(here)))
            (field(Column::On, say("on"), &typed.on).required().input("date"))
            (field(Column::Proof, say("proof"), &typed.proof).hint(say("proof-hint")).input("text"))
            @if what == What::Delivery {
                (field(Column::Scan, here.say("post-field-scan"), "").hint(hint).file("application/pdf"))
            }
            div.buttons {
                button.main type="submit" { (say("record")) }
                a.button href=(stand.at("")) { (here.say("desk-back")) }
            }
        }
    };
    let status = if faults.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = stand.framed(say("record"), &body);
    (status, page).into_response()
}

/// The choice of an addressee, none being chosen at first; who got no letter acknowledges none.
fn addressees(what: What, here: &Here, record: &NoteDispatch) -> Vec<(String, String)> {
    let all = in_order(record, Whom::All, here.language);
    let named = all
        .into_iter()
        .filter(|(_, one)| what == What::Delivery || one.best_letter().is_some())
        .map(|(name, one)| (one.participant.to_string(), name));
    std::iter::once((String::new(), here.say("post-choose")))
        .chain(named)
        .collect()
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
