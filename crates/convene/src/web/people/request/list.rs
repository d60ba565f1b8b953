//! The list of organizations for the Meeting's final approval, set to be printed, and the form that
//! records what the Meeting decided: on each, for all at once, from a moment on the clock of the
//! venue. Rule: CCM/MSP/2010/3, Rule 1.3.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::answer::No;
use desk::people::delegation::at_venue;
use desk::people::request::{Recorded, Requests};
use domain::convening::meeting::MeetingKey;
use domain::law::organization::OrganizationKey;
use domain::people::request::form::{Field as At, RequestFault};
use domain::people::request::{Decision, Outcome, Request, Step, listed};
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::super::answer::{Answer, sentence};
use super::super::super::convening::desk_ways;
use super::super::super::form::Form;
use super::super::super::here::{AtMeeting, Here};
use super::super::super::parts::{self, Field, Tone, mark, name};
use super::super::super::portal::Portal;
use super::super::super::routes::{Opens, Routes};
use super::super::super::shell::{Page, see_other};
use super::super::super::visitor::{Signed, Visitor};
use super::form::{self, faults_at};
use super::{queue, title};

/// The routes of the list.
pub(super) fn routes() -> Routes {
    let at = "/desk/{treaty}/{meeting}/requests/list";
    Routes::new().get(at, Opens::To(Act::Show), page).post(
        at,
        Opens::To(Act::RecordDecision),
        record,
    )
}

/// What the form gives back.
#[derive(Debug, Default)]
struct Shown {
    outcomes: BTreeMap<OrganizationKey, Outcome>,
    basis: String,
    effective: String,
    faults: Vec<RequestFault>,
    refusal: Option<String>,
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    show(&here, &portal, &visitor, &key, &Shown::default()).await
}

async fn show(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    key: &MeetingKey,
    shown: &Shown,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let open = portal.desk.requests(&occasion, key).await?;
    let list: Vec<&Request> = listed(&open.all, portal.clock.now()).collect();
    let over = Scope::Meeting(key.clone());
    let records = visitor.may(Act::RecordDecision, &over, portal);
    let body = html! {
        (faults_above(here, shown))
        p.lead { (here.say("request-list-lead")) }
        @if list.is_empty() {
            p.quiet { (here.say("request-list-none")) }
        } @else {
            (table(here, &open, &list))
            @if records { section.screen { (recording(here, &open, &list, shown)) } }
        }
        (decisions(here, &open))
    };
    let status = if shown.faults.is_empty() && shown.refusal.is_none() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = Page::new(here, portal, visitor, here.say("request-list"))
        .over(title(here, &open.meeting))
        .ways(desk_ways(here, key));
    Ok((status, page.render(&body)).into_response())
}

fn faults_above(here: &Here, shown: &Shown) -> Markup {
    let refusal = shown.refusal.clone().map(|says| (None, says));
    let faults = shown.faults.iter().map(|fault| {
        let label = here.say(form::label(fault.field));
        let says = words::people::request::wrong(fault.wrong, here.language);
        (
            Some(fault.field.code().to_owned()),
            format!("{label}: {says}"),
        )
    });
    let all: Vec<_> = refusal.into_iter().chain(faults).collect();
    parts::faults(here, &all)
}

/// The list as it lies before the Meeting, in the order of names in Latin letters.
fn table(here: &Here, open: &Requests, list: &[&Request]) -> Markup {
    let mut sorted = list.to_vec();
    sorted.sort_by_key(|request| request.asked.latin.to_lowercase());
    let rows: Vec<Vec<Markup>> = sorted
        .into_iter()
        .map(|request| {
            let asked = &request.asked;
            let invited = request.steps.iter().rev().find_map(|taken| match taken.step {
                Step::Invited { places, .. } => Some((places, taken.at)),
                Step::Refused { .. } | Step::Answered { .. } => None,
            });
            vec![
                html! {
                    (name(&asked.latin))
                    @if !asked.acronym.is_empty() { " (" (name(&asked.acronym)) ")" }
                    @if asked.name != asked.latin { br; (name(&asked.name)) }
                },
                html! { (words::people::request::kind(asked.kind, here.language)) },
                html! { @if let Some((places, _)) = invited { (places) } },
                html! {
                    @if let Some((_, at)) = invited { (parts::moment(at, open.meeting.zone(), here.language)) }
                },
            ]
        })
        .collect();
    let headings = [
        "request-organization",
        "request-kind-label",
        "request-places-given",
        "request-invited-on",
    ]
    .map(|key| here.say(key));
    parts::table(&here.say("request-list"), &headings, &rows)
}

/// The form that records the decision. What the Meeting usually does is chosen already; what
/// departs from it is chosen by hand.
fn recording(here: &Here, open: &Requests, list: &[&Request], shown: &Shown) -> Markup {
    let at = here.to(&format!(
        "{}/list",
        queue::path(&open.meeting.meeting().key)
    ));
    let outcomes = Outcome::ALL.map(|outcome| {
        let said = words::people::request::outcome(outcome, here.language);
        (outcome.code().to_owned(), said)
    });
    let chosen = |key: &OrganizationKey| {
        let chosen = shown.outcomes.get(key).copied();
        chosen.unwrap_or(Outcome::Approved).code()
    };
    html! {
        h2 { (here.say("request-record")) }
        p { (here.say("request-record-help")) }
        form method="post" action=(at) {
            @for request in list {
                @let legend = words::text::isolate(&request.asked.latin);
                (parts::choice(&format!("outcome.{}", request.key.0), &legend, &outcomes, chosen(&request.key)))
            }
            (Field::new("basis", here.say("request-basis"), &shown.basis)
                .faults(faults_at(&shown.faults, At::Basis, here.language)).required().input("text"))
            (Field::new("effective", here.say("request-effective"), &shown.effective)
                .hint(form::venue_time(here, open.meeting.zone()))
                .faults(faults_at(&shown.faults, At::Effective, here.language))
                .required().input("datetime-local"))
            div.buttons { button.main type="submit" { (here.say("request-record-send")) } }
        }
    }
}

/// The decisions recorded so far, each with what was decided on whom.
fn decisions(here: &Here, open: &Requests) -> Markup {
    let one = |decision: &Decision| {
        let outcomes = decision.outcomes.iter().map(|(key, outcome)| {
            let named = open.meeting.organizations.get(key);
            let named = named.map_or(key.0.as_str(), |known| known.name.get(here.language));
            let tone = match outcome {
                Outcome::Approved => Tone::Good,
                Outcome::NotApproved => Tone::Bad,
            };
            let said = words::people::request::outcome(*outcome, here.language);
            html! { li { (name(named)) " " (mark(tone, &said)) } }
        });
        html! {
            li {
                (name(&decision.basis)) br;
                span.quiet {
                    (here.say("request-effective-from")) " "
                    (parts::moment(decision.effective_at, open.meeting.zone(), here.language))
                }
                ul { @for line in outcomes { (line) } }
            }
        }
    };
    html! {
        @if !open.decisions.is_empty() {
            h2 { (here.say("request-decisions")) }
            ol.plain { @for decision in &open.decisions { (one(decision)) } }
        }
    }
}

async fn record(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    sent: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal
        .desk
        .may(&occasion, Act::RecordDecision, &over)
        .await?;
    let outcomes = sent.fields().filter_map(|(field, typed)| {
        let key = OrganizationKey(field.strip_prefix("outcome.")?.to_owned());
        let outcome = Outcome::ALL.into_iter().find(|o| o.code() == typed)?;
        Some((key, outcome))
    });
    let mut shown = Shown {
        outcomes: outcomes.collect(),
        basis: sent.typed("basis").to_owned(),
        effective: sent.text("effective").to_owned(),
        ..Shown::default()
    };
    let meeting = portal.desk.meeting(&key).await?;
    let effective = shown.effective.parse().ok();
    let recorded = Recorded {
        outcomes: shown.outcomes.clone(),
        basis: shown.basis.clone(),
        effective_at: effective.and_then(|local| at_venue(&meeting, local)),
    };
    match portal.desk.record_decision(&occasion, &key, recorded).await {
        Ok(_) => {
            let back = format!("{}?done=recorded", queue::path(&key));
            return Ok(see_other(&here.to(&back)));
        }
        Err(No::RequestForm(faults)) => shown.faults = faults,
        Err(no @ (No::Request(_) | No::Stale)) => {
            shown.refusal = Some(sentence(&no, here.language));
        }
        Err(no) => return Err(no.into()),
    }
    show(&here, &portal, &visitor, &key, &shown).await
}
