//! The list of organizations for the Meeting's final approval, set to be printed, and the form that
//! records what the Meeting decided: on each, for all at once, from a moment on the clock of the
//! venue. Rule: CCM/MSP/2010/3, Rule 1.3.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::answer::No;
use desk::people::delegation::at_venue;
use desk::people::request::Requests;
use desk::people::request::decision::Recorded;
use domain::convening::meeting::MeetingKey;
use domain::law::organization::OrganizationKey;
use domain::people::request::decision::{Correction, Decision, Outcome, corrected_by};
use domain::people::request::form::{Field as At, RequestFault};
use domain::people::request::{Request, listed};
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
    /// The record that is put right, counted from 1 as it stands in the form, and why.
    corrects: Option<u32>,
    correction: String,
    faults: Vec<RequestFault>,
    refusal: Option<String>,
}

/// A form that records a decision: for the first time, or anew.
struct Recording<'a> {
    decision: Option<&'a Decision>,
    list: Vec<(&'a OrganizationKey, String)>,
    shown: Option<&'a Shown>,
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
            @if records { section.screen { (recording(here, &open, &first(&list, shown))) } }
        }
        (decisions(here, &open, records.then_some(shown)))
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
        let after = shown.corrects.map_or_else(String::new, |n| format!(".{n}"));
        let field = format!("{}{after}", fault.field.code());
        (Some(field), format!("{label}: {says}"))
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
            let invited = request.invitation();
            vec![
                html! {
                    (name(&asked.latin))
                    @if !asked.acronym.is_empty() { " (" (name(&asked.acronym)) ")" }
                    @if asked.name != asked.latin { br; (name(&asked.name)) }
                },
                html! { (words::people::request::kind(asked.kind, here.language)) },
                html! { @if let Some((places, ..)) = invited { (places) } },
                html! {
                    @if let Some((.., at)) = invited { (parts::moment(at, open.meeting.zone(), here.language)) }
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

/// The form for what the Meeting decides on its list.
fn first<'a>(list: &[&'a Request], shown: &'a Shown) -> Recording<'a> {
    let named = |request: &&'a Request| (&request.key, request.asked.latin.clone());
    Recording {
        decision: None,
        list: list.iter().map(named).collect(),
        shown: Some(shown).filter(|shown| shown.corrects.is_none()),
    }
}

/// The form that records the decision. What the Meeting usually does is chosen already, or what the
/// record to be put right says; what departs from it is chosen by hand.
fn recording(here: &Here, open: &Requests, form: &Recording<'_>) -> Markup {
    let at = here.to(&format!(
        "{}/list",
        queue::path(&open.meeting.meeting().key)
    ));
    let outcomes = Outcome::ALL.map(|outcome| {
        let said = words::people::request::outcome(outcome, here.language);
        (outcome.code().to_owned(), said)
    });
    let (shown, decision) = (form.shown, form.decision);
    let chosen = |key: &OrganizationKey| {
        let recorded = decision.and_then(|decision| decision.outcomes.get(key));
        let chosen = shown.and_then(|shown| shown.outcomes.get(key)).or(recorded);
        chosen.copied().unwrap_or(Outcome::Approved).code()
    };
    let typed = |of: fn(&Shown) -> &str, recorded: String| {
        shown.map_or(recorded, |shown| of(shown).to_owned())
    };
    let basis = decision.map(|decision| decision.basis.clone());
    let basis = typed(|shown| &shown.basis, basis.unwrap_or_default());
    let moment = decision.map(|d| local(d.effective_at, open.meeting.zone()));
    let effective = typed(|shown| &shown.effective, moment.unwrap_or_default());
    let reason = typed(|shown| &shown.correction, String::new());
    // Several forms stand on the page; the names of their fields are told apart by the record.
    let place = decision.map(|decision| decision.position + 1);
    let id = |name: &str| place.map_or(name.to_owned(), |n| format!("{name}.{n}"));
    let faults = |at: At| {
        let none: &[RequestFault] = &[];
        let all = shown.map_or(none, |shown| &shown.faults);
        faults_at(all, at, here.language)
    };
    html! {
        @if decision.is_none() { h2 { (here.say("request-record")) } }
        p { (here.say(if decision.is_none() { "request-record-help" } else { "request-correct-help" })) }
        form method="post" action=(at) {
            @if let Some(place) = place { input type="hidden" name="corrects" value=(place); }
            @for (key, latin) in &form.list {
                @let legend = words::text::isolate(latin);
                (parts::choice(&id(&format!("outcome.{}", key.0)), &legend, &outcomes, chosen(key)))
            }
            (Field::new(id("basis"), here.say("request-basis"), &basis)
                .faults(faults(At::Basis)).required().input("text"))
            (Field::new(id("effective"), here.say("request-effective"), &effective)
                .hint(form::venue_time(here, open.meeting.zone()))
                .faults(faults(At::Effective)).required().input("datetime-local"))
            @if place.is_some() {
                (Field::new(id("correction"), here.say("request-correction"), &reason)
                    .hint(here.say("request-correction-hint"))
                    .faults(faults(At::Correction)).required().text(3))
            }
            div.buttons {
                button.main[decision.is_none()] type="submit" {
                    (here.say(if decision.is_none() { "request-record-send" } else { "request-correct-send" }))
                }
            }
        }
    }
}

/// A moment as a form takes it, on the clock of the venue.
fn local(at: jiff::Timestamp, zone: &str) -> String {
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let local = at.to_zoned_datetime(zone).datetime();
    local.strftime("%Y-%m-%dT%H:%M").to_string()
}

/// The decisions recorded so far, each with what was decided on whom; what was put right is shown as
/// such. Whoever may record one may put it right.
fn decisions(here: &Here, open: &Requests, records: Option<&Shown>) -> Markup {
    html! {
        @if !open.decisions.is_empty() {
            h2 { (here.say("request-decisions")) }
            ol.plain {
                @for decision in &open.decisions {
                    li {
                        (recorded(here, open, decision))
                        @if let Some(shown) = records {
                            @if corrected_by(&open.decisions, decision.position).is_none() {
                                (correcting(here, open, decision, shown))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn recorded(here: &Here, open: &Requests, decision: &Decision) -> Markup {
    let zone = open.meeting.zone();
    let moment = |at| parts::moment(at, zone, here.language);
    let corrected = corrected_by(&open.decisions, decision.position);
    html! {
        span.code { (decision.position + 1) } " " (name(&decision.basis))
        @if let Some(by) = corrected {
            " " (mark(Tone::Warn, &here.with("request-corrected", &[("number", (by.position + 1).into())])))
        }
        br;
        span.quiet {
            (here.say("request-effective-from")) " " (moment(decision.effective_at)) " · "
            (here.say("request-recorded")) " " (moment(decision.recorded_at))
            @if let Some(who) = open.recorders.get(&decision.recorded_by) { ", " (name(who)) }
        }
        @if let Some(correction) = &decision.corrects {
            p { (here.with("request-corrects", &[("number", (correction.decision + 1).into())])) }
            blockquote { (super::in_lines(&correction.reason)) }
        }
        ul {
            @for (key, outcome) in &decision.outcomes {
                @let tone = match outcome {
                    Outcome::Approved => Tone::Good,
                    Outcome::NotApproved => Tone::Bad,
                };
                li {
                    (name(&called(here, open, key))) " "
                    (mark(tone, &words::people::request::outcome(*outcome, here.language)))
                }
            }
        }
    }
}

fn called(here: &Here, open: &Requests, key: &OrganizationKey) -> String {
    let named = open.meeting.organizations.get(key);
    let called = named.map_or(key.0.as_str(), |known| known.name.get(here.language));
    called.to_owned()
}

/// The form that puts a record right, closed until it is wanted.
fn correcting(here: &Here, open: &Requests, decision: &Decision, shown: &Shown) -> Markup {
    let ours = shown.corrects == Some(decision.position + 1);
    let named = |key| (key, called(here, open, key));
    let form = Recording {
        decision: Some(decision),
        list: decision.outcomes.keys().map(named).collect(),
        shown: Some(shown).filter(|_| ours),
    };
    html! {
        details.screen open[ours] {
            summary { (here.say("request-correct")) }
            (recording(here, open, &form))
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
    let mut shown = typed(&sent);
    let meeting = portal.desk.meeting(&key).await?;
    let effective = shown.effective.parse().ok();
    let recorded = Recorded {
        outcomes: shown.outcomes.clone(),
        basis: shown.basis.clone(),
        effective_at: effective.and_then(|local| at_venue(&meeting, local)),
        corrects: shown.corrects.map(|place| Correction {
            decision: place.saturating_sub(1),
            reason: shown.correction.clone(),
        }),
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

/// What a form brought: of the record that it names, where it puts one right.
fn typed(sent: &Form) -> Shown {
    let corrects: Option<u32> = sent.text("corrects").parse().ok();
    let after = corrects.map_or_else(String::new, |place| format!(".{place}"));
    let of = |name: &str| sent.typed(&format!("{name}{after}")).to_owned();
    let outcomes = sent.fields().filter_map(|(field, typed)| {
        let key = field.strip_prefix("outcome.")?.strip_suffix(&after)?;
        let outcome = Outcome::ALL.into_iter().find(|o| o.code() == typed)?;
        Some((OrganizationKey(key.to_owned()), outcome))
    });
    Shown {
        outcomes: outcomes.collect(),
        basis: of("basis"),
        effective: of("effective").trim().to_owned(),
        corrects,
        correction: of("correction"),
        ..Shown::default()
    }
}
