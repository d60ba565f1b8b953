//! A composition that came by post or e-mail, entered at the desk on behalf of the mission: by what
//! way, when it was received at the venue, the scan, the members. It ends in the same act as the
//! mission's own page. No draft is kept: every button gives the whole form back.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use desk::people::delegation::{DelegationInMeeting, Filed, NewFile, NoteOfDraft, at_venue};
use domain::people::composition::{CompositionFault, read};
use domain::people::delegation::{Channel, Refusal};
use domain::people::role::Act;
use jiff::Timestamp;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop, sentence};
use super::super::form::Form;
use super::super::here::{AtMeeting, Here, Of};
use super::super::parts::{self, Field, main_button};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, see_other};
use super::super::visitor::{Signed, Visitor};
use super::composition::{Change, Rows};
use super::delegation::pdf_of;
use super::{dossier, mission};

/// The ways that end at the desk.
const BY_LETTER: [Channel; 2] = [Channel::Post, Channel::Mail];

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/{treaty}/{meeting}/delegations/{participant}/letter";
    let opens = Opens::To(Act::SubmitDelegation);
    Routes::new().get(at, opens, page).post(at, opens, enter)
}

/// A letter as it is typed in, and what stands in its way.
#[derive(Debug, Clone, Default)]
struct Letter {
    channel: String,
    received_on: String,
    hour: String,
    rows: Rows,
    /// The version the rows rest on.
    based_on: u32,
    composition: Vec<CompositionFault>,
    faults: Vec<(Option<&'static str>, String)>,
}

impl Letter {
    /// What the form begins with: the members of the version that stands.
    fn of(open: &DelegationInMeeting) -> Self {
        let mut without_draft = open.clone();
        without_draft.on_desk.draft = None;
        Self {
            channel: Channel::Post.code().to_owned(),
            rows: super::composition::rows_of(&without_draft),
            based_on: open.on_desk.version,
            ..Self::default()
        }
    }

    fn read(form: &Form) -> Self {
        Self {
            channel: form.text("channel").to_owned(),
            received_on: form.text("received_on").to_owned(),
            hour: form.text("hour").to_owned(),
            rows: Rows::read(form),
            based_on: form.text("based_on").parse().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// By what way and when, if both can be read.
    fn way(&mut self, here: &Here, open: &DelegationInMeeting) -> Option<(Channel, Timestamp)> {
        let channel = BY_LETTER.into_iter().find(|c| c.code() == self.channel);
        if channel.is_none() {
            self.faults.push((None, here.say("desk-letter-channel")));
        }
        let on = domain::law::reading::date(&self.received_on);
        if on.is_none() {
            self.faults
                .push((Some("received_on"), here.say("desk-no-date")));
        }
        let hour: Option<jiff::civil::Time> = self.hour.parse().ok();
        if hour.is_none() {
            self.faults.push((Some("hour"), here.say("desk-no-hour")));
        }
        let at = at_venue(&open.meeting, on?.to_datetime(hour?));
        Some((channel?, at?))
    }

    fn at(&self, field: &str) -> Vec<String> {
        let here = self.faults.iter().filter(|(at, _)| *at == Some(field));
        here.map(|(_, says)| says.clone()).collect()
    }

    fn all(&self, here: &Here) -> Vec<(Option<String>, String)> {
        let own =
            |(at, says): &(Option<&'static str>, String)| (at.map(str::to_owned), says.clone());
        let of_row = |fault: &CompositionFault| {
            let field = fault.at;
            let field = field.map(|(row, column)| format!("members.{row}.{}", column.code()));
            (field, words::people::delegation::at(fault, here.language))
        };
        let rows = self.composition.iter().map(of_row);
        self.faults.iter().map(own).chain(rows).collect()
    }
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
) -> Answer {
    let at = (&key, &participant);
    let open = dossier::opened(&portal, &visitor, Act::SubmitDelegation, at).await?;
    let letter = Letter::of(&open);
    Ok(shown(&here, &portal, &visitor, &open, &letter))
}

fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    open: &DelegationInMeeting,
    letter: &Letter,
) -> Response {
    let key = &open.meeting.meeting().key;
    let participant = &open.delegation.participant;
    let over = super::name(here, portal, &open.meeting, participant);
    let at = here.to(&format!("{}/letter", dossier::path(key, participant)));
    let faults = letter.all(here);
    let rows = mission::rows(
        here,
        portal,
        visitor,
        open,
        &letter.rows,
        &letter.composition,
    );
    let body = html! {
        (parts::faults(here, &faults))
        form method="post" action=(at) enctype="multipart/form-data" {
            // The first button of a form is what Enter presses: it must be a harmless one.
            button.skip type="submit" name="do" value="look" tabindex="-1" { (here.say("desk-letter-look")) }
            input type="hidden" name="based_on" value=(letter.based_on);
            (receipt_fields(here, open, letter))
            h2 id="members" { (here.say("delegation-members")) }
            (rows)
            (Field::new("scan", here.say("desk-letter-scan"), "")
                .hint(here.say("desk-letter-scan-hint"))
                .faults(letter.at("scan"))
                .file("application/pdf,.pdf"))
            div.buttons {
                (main_button("do", "submit", &here.say("desk-letter-submit")))
                a.button href=(here.to(&dossier::path(key, participant))) { (here.say("desk-back")) }
            }
        }
    };
    let status = if faults.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = Page::new(here, portal, visitor, here.say("desk-letter-enter"))
        .over(over)
        .ways(super::super::convening::desk_ways(here, key));
    (status, page.render(&body)).into_response()
}

/// By what way it came and when it lay at the secretariat, on the clock of the venue.
fn receipt_fields(here: &Here, open: &DelegationInMeeting, letter: &Letter) -> Markup {
    let ways = BY_LETTER.map(|channel| {
        let said = words::people::delegation::channel(channel, here.language);
        (channel.code().to_owned(), said)
    });
    let zone = words::text::isolate(open.zone());
    html! {
        (parts::choice("channel", &here.say("receipt-channel"), &ways, &letter.channel))
        (Field::new("received_on", here.say("desk-letter-received"), &letter.received_on)
            .faults(letter.at("received_on")).required().input("date"))
        (Field::new("hour", here.say("desk-letter-hour"), &letter.hour)
            .hint(here.with("desk-letter-hour-hint", &[("zone", zone.into())]))
            .faults(letter.at("hour")).required().input("time"))
    }
}

async fn enter(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    form: Form,
) -> Answer {
    let at = (&key, &participant);
    let open = dossier::opened(&portal, &visitor, Act::SubmitDelegation, at).await?;
    let mut letter = Letter::read(&form);
    let wish = form.text("do");
    if wish != "submit" {
        change(&portal, &visitor, &open, &mut letter, &form).await?;
        return Ok(shown(&here, &portal, &visitor, &open, &letter));
    }
    let scan = pdf_of(&form, "scan").unwrap_or_else(|wrong| {
        letter.faults.push((Some("scan"), here.say(wrong)));
        None
    });
    // Every fault at once: the members are looked at even where the way is not known yet.
    letter.composition = read(&letter.rows.typed(), open.places)
        .err()
        .unwrap_or_default();
    let Some(by_letter) = letter
        .way(&here, &open)
        .filter(|_| letter.faults.is_empty())
    else {
        return Ok(shown(&here, &portal, &visitor, &open, &letter));
    };
    let filed = filed(&letter, by_letter, scan);
    let occasion = portal.occasion(visitor.by());
    let submitted = portal
        .desk
        .submit(&occasion, &key, &participant, filed)
        .await;
    match submitted {
        Ok(_) => {
            let at = dossier::path(&key, &participant);
            return Ok(see_other(&here.to(&format!("{at}?done=entered"))));
        }
        Err(no) => not_taken(&here, &open, &mut letter, no)?,
    }
    Ok(shown(&here, &portal, &visitor, &open, &letter))
}

fn filed(letter: &Letter, by_letter: (Channel, Timestamp), scan: Option<NewFile>) -> Filed {
    Filed {
        typed: letter.rows.typed(),
        based_on: letter.based_on,
        // The draft on the mission's own page stays as it is: a letter brings its own paper.
        note: scan.map_or(NoteOfDraft::Keep, NoteOfDraft::Lay),
        by_letter: Some(by_letter),
        from_mail: None,
    }
}

/// What a button did to the rows.
async fn change(
    portal: &Portal,
    visitor: &Visitor,
    open: &DelegationInMeeting,
    letter: &mut Letter,
    form: &Form,
) -> Result<(), Stop> {
    match form.text("do") {
        "" | "look" => {}
        "last" => {
            let occasion = portal.occasion(visitor.by());
            let key = &open.meeting.meeting().key;
            let participant = &open.delegation.participant;
            let last = portal.desk.from_last_meeting(&occasion, key, participant);
            letter.rows.append(last.await?);
        }
        other => {
            let change = Change::read(other).ok_or(Stop::Unreadable)?;
            letter.rows.apply(&change, form.typed("pasted"));
        }
    }
    Ok(())
}

/// Why it was not taken, each reason at its field; what broke goes on as it is.
fn not_taken(
    here: &Here,
    open: &DelegationInMeeting,
    letter: &mut Letter,
    no: No,
) -> Result<(), Stop> {
    match no {
        No::Composition(faults) => letter.composition = faults,
        No::Faults { name, faults } => {
            let said = |fault| words::console::fault(fault, &name, here.language);
            let faults = faults
                .iter()
                .map(|fault| (Some("received_on"), said(fault)));
            letter.faults.extend(faults);
        }
        No::Delegation(refusal) => {
            let says = words::people::delegation::refusal(&refusal, open.zone(), here.language);
            letter.faults.push((None, says));
            // Submitted once more, it goes on top of the version that came in between.
            if let Refusal::Superseded { stands } = refusal {
                letter.based_on = stands;
            }
        }
        No::Stale => letter
            .faults
            .push((None, sentence(&No::Stale, here.language))),
        other => return Err(other.into()),
    }
    Ok(())
}
