//! Opening a meeting: from a fact sheet, typed in or uploaded, with every fault of it shown by its
//! line; or from last year's, whose dates are shifted to a new opening. What is still wanting of it
//! stands on its desk's page afterwards.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use desk::convening::meeting::MeetingInLaw;
use domain::convening::meeting::MeetingKey;
use domain::people::role::Act;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop, sentence};
use super::super::form::Form;
use super::super::here::Here;
use super::super::parts::{self, Field, main_button};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, see_other};
use super::super::visitor::{Signed, Visitor};

/// The largest fact sheet.
const LARGEST_SHEET: usize = 512 * 1024;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let opens = Opens::ToAnywhere(Act::OpenMeeting);
    Routes::new()
        .get("/desk/meetings/new", opens, page)
        .post("/desk/meetings/new", opens, open)
}

/// What was typed, and what is wrong with it.
#[derive(Default)]
struct Typed {
    sheet: String,
    last: String,
    opens_on: String,
    sheet_faults: Vec<String>,
    follow_faults: Vec<String>,
}

impl Typed {
    fn of(form: &Form) -> Self {
        Self {
            sheet: form.typed("sheet").to_owned(),
            last: form.text("last").to_owned(),
            opens_on: form.text("opens_on").to_owned(),
            ..Self::default()
        }
    }

    fn all_faults(&self) -> Vec<(Option<String>, String)> {
        let at = |field: &str, faults: &[String]| {
            let field = field.to_owned();
            let one = move |fault: &String| (Some(field.clone()), fault.clone());
            faults.iter().map(one).collect::<Vec<_>>()
        };
        let mut all = at("sheet", &self.sheet_faults);
        all.extend(at("opens_on", &self.follow_faults));
        all
    }
}

async fn page(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal
        .desk
        .may_somewhere(&occasion, Act::OpenMeeting)
        .await?;
    let all = portal
        .desk
        .meetings_for(&occasion, Act::OpenMeeting)
        .await?;
    Ok(shown(&here, &portal, &visitor, &all, &Typed::default()))
}

fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    all: &[MeetingInLaw],
    typed: &Typed,
) -> Response {
    let faults = typed.all_faults();
    let body = html! {
        (parts::faults(here, &faults))
        div.side-by-side {
            @if !all.is_empty() {
                section { h2 { (here.say("desk-follow")) } (follow_form(here, all, typed)) }
            }
            section { h2 { (here.say("desk-sheet")) } (sheet_form(here, typed)) }
        }
    };
    let status = if faults.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = Page::new(here, portal, visitor, here.say("desk-open-meeting"))
        .over(here.say("desk-title"))
        .ways(super::site_ways(here, portal, visitor));
    (status, page.render(&body)).into_response()
}

fn follow_form(here: &Here, all: &[MeetingInLaw], typed: &Typed) -> Markup {
    let option = |meeting: &MeetingInLaw| {
        let key = &meeting.meeting().key;
        let title = words::convening::meeting::title(key, &meeting.law.treaty, here.language);
        (key.to_string(), title)
    };
    let options: Vec<(String, String)> = all.iter().rev().map(option).collect();
    html! {
        p.quiet { (here.say("desk-follow-help")) }
        form method="post" action=(here.to("/desk/meetings/new")) {
            (Field::new("last", here.say("desk-follow-last"), &typed.last).select(&options))
            (Field::new("opens_on", here.say("desk-follow-opens"), &typed.opens_on)
                .faults(typed.follow_faults.clone()).required().input("date"))
            div.buttons { (main_button("do", "follow", &here.say("desk-follow-open"))) }
        }
    }
}

fn sheet_form(here: &Here, typed: &Typed) -> Markup {
    html! {
        p.quiet { (here.say("desk-sheet-help")) }
        form method="post" action=(here.to("/desk/meetings/new")) enctype="multipart/form-data" {
            (Field::new("file", here.say("desk-sheet-file"), "").file(".toml,text/plain"))
            (Field::new("sheet", here.say("desk-sheet-text"), &typed.sheet)
                .faults(typed.sheet_faults.clone()).text(18))
            div.buttons { (main_button("do", "open", &here.say("desk-sheet-open"))) }
        }
    }
}

async fn open(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal
        .desk
        .may_somewhere(&occasion, Act::OpenMeeting)
        .await?;
    let all = portal
        .desk
        .meetings_for(&occasion, Act::OpenMeeting)
        .await?;
    let mut typed = Typed::of(&form);
    let opened = match form.text("do") {
        "follow" => {
            let last: MeetingKey = typed.last.parse().map_err(|_| Stop::NotFound)?;
            let Some(opens_on) = domain::law::reading::date(&typed.opens_on) else {
                typed.follow_faults.push(here.say("desk-no-date"));
                return Ok(shown(&here, &portal, &visitor, &all, &typed));
            };
            portal.desk.follow_meeting(&occasion, &last, opens_on).await
        }
        "open" => {
            let Some((name, text)) = sheet(&form, &typed) else {
                typed.sheet_faults.push(here.say("desk-sheet-unreadable"));
                return Ok(shown(&here, &portal, &visitor, &all, &typed));
            };
            typed.sheet.clone_from(&text);
            portal.desk.open_meeting(&occasion, &name, &text).await
        }
        _ => return Err(Stop::Unreadable),
    };
    let no = match opened {
        Ok(meeting) => {
            return Ok(see_other(
                &here.to(&format!("/desk/{}?done=opened", meeting.key)),
            ));
        }
        Err(no @ (No::Faults { .. } | No::Exists { .. } | No::Unknown { kind: "treaty", .. })) => {
            no
        }
        Err(no) => return Err(no.into()),
    };
    let faults = faults_of(&here, &no);
    if form.text("do") == "follow" {
        typed.follow_faults = faults;
    } else {
        typed.sheet_faults = faults;
    }
    Ok(shown(&here, &portal, &visitor, &all, &typed))
}

/// The fact sheet with its name: the file that was chosen, else what was typed. `None` where it is
/// no text.
fn sheet(form: &Form, typed: &Typed) -> Option<(String, String)> {
    let Some(sent) = form.file("file") else {
        return Some(("sheet".to_owned(), typed.sheet.clone()));
    };
    if sent.bytes.len() > LARGEST_SHEET {
        return None;
    }
    let text = String::from_utf8(sent.bytes.clone()).ok()?;
    Some((sent.name.clone(), text))
}

/// Every fault in a sentence of its own, with its line.
pub(crate) fn faults_of(here: &Here, no: &No) -> Vec<String> {
    match no {
        No::Faults { name, faults } => faults
            .iter()
            .map(|fault| words::console::fault(fault, name, here.language))
            .collect(),
        No::Unknown { .. } => vec![here.say("desk-no-treaty")],
        other => vec![sentence(other, here.language)],
    }
}
