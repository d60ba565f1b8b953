//! The desk's page of one meeting: its facts, the stage of its note, the tally of answers, how they
//! come in against the deadline, and what is still wanting of its mandate. A form names the
//! resolution; the words of each language stand in a field of their own.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use desk::people::answer_state::Answers;
use domain::law::language::{Language, Sextet};
use domain::law::mandate::{self, ResolutionQuotation};
use domain::people::answer_state::AnswerState;
use domain::people::arrival::by_day;
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::answer::{Answer, Stop, sentence};
use super::super::form::Form;
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Field, Tone, main_button, mark, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, see_other};
use super::super::visitor::{Signed, Visitor};
use super::{agenda, curve};

/// How many arrivals the page shows.
const LATELY: usize = 10;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/{treaty}/{meeting}";
    Routes::new().get(at, Opens::To(Act::Show), page).post(
        &format!("{at}/resolution"),
        Opens::To(Act::OpenMeeting),
        name_resolution,
    )
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let answers = portal.desk.answers(&occasion, &key).await?;
    Ok(shown(&here, &portal, &visitor, &answers, None))
}

/// A resolution as it was typed, and why it was not taken.
struct Typed {
    quotation: ResolutionQuotation,
    faults: Vec<(Option<String>, String)>,
}

impl Typed {
    fn at(&self, field: &str) -> Vec<String> {
        let here = self
            .faults
            .iter()
            .filter(|(at, _)| at.as_deref() == Some(field));
        here.map(|(_, says)| says.clone()).collect()
    }
}

fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    answers: &Answers,
    typed: Option<&Typed>,
) -> Response {
    let key = &answers.meeting.meeting().key;
    let may_arrange = visitor.may(Act::OpenMeeting, &Scope::Meeting(key.clone()), portal);
    let cancelled = answers.meeting.meeting().cancelled.is_some();
    let body = html! {
        (said_before(here))
        @if let Some(typed) = typed { (parts::faults(here, &typed.faults)) }
        (wanting(here, portal, answers))
        (tally(here, answers))
        h2 { (here.say("desk-curve")) }
        (picture(here, portal, answers))
        div.aside {
            div {
                h2 { (here.say("desk-facts")) }
                (facts(here, portal, answers))
                @if may_arrange && !cancelled {
                    div.buttons {
                        a.button href=(here.to(&format!("/desk/{key}/arrangement"))) { (here.say("desk-arrange")) }
                        a.button href=(here.to(&format!("/desk/{key}/cancellation"))) { (here.say("desk-cancel")) }
                    }
                    h2 id="resolution" { (here.say("desk-resolution")) }
                    (resolution_form(here, answers, typed))
                }
            }
            aside {
                h2 { (here.say("desk-came-in")) }
                (lately(here, portal, answers))
            }
        }
    };
    let status = typed.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    let page = Page::new(here, portal, visitor, agenda::title(here, answers))
        .over(here.say("desk-title"))
        .ways(super::desk_ways(here, key));
    (status, page.render(&body)).into_response()
}

/// What was done by the form that led here.
fn said_before(here: &Here) -> Markup {
    let said = match here.asked("done").as_deref() {
        Some("opened") => here.say("desk-opened"),
        Some("resolution") => here.say("desk-resolution-named"),
        Some("arranged") => here.say("desk-arranged"),
        Some("cancelled") => here.say("desk-cancelled"),
        _ => return html! {},
    };
    notice(Tone::Good, &html! { p { (said) } })
}

/// What stands in the way of convening: links of the mandate that are missing or do not hold.
fn wanting(here: &Here, portal: &Portal, answers: &Answers) -> Markup {
    let meeting = answers.meeting.meeting();
    let (treaty, today) = (&answers.meeting.law.treaty, portal.day_at(&answers.meeting));
    let issued = answers.issued_on().is_some();
    let broken = mandate::broken(&meeting.mandate, treaty, today, answers.on);
    if issued || broken.is_empty() || meeting.cancelled.is_some() {
        return html! {};
    }
    let lines = html! {
        p { (here.say("desk-wanting")) }
        ul {
            @for broken in broken {
                @let refusal = domain::convening::note::Refusal::BrokenMandate(broken);
                li {
                    (words::refusal::sentence(&refusal, here.language)) " "
                    (words::refusal::help(&refusal, here.language))
                }
            }
        }
    };
    notice(Tone::Warn, &lines)
}

fn tally(here: &Here, answers: &Answers) -> Markup {
    let key = &answers.meeting.meeting().key;
    let linked = |state: &str, count: usize| {
        let to = here.to(&format!("/desk/{key}/invitees?state={state}"));
        html! { a href=(to) { (count) } }
    };
    let of = |state: AnswerState| linked(state.code(), answers.count(state));
    parts::tally(&[
        (
            here.say("desk-invited"),
            html! { a href=(here.to(&format!("/desk/{key}/invitees"))) { (answers.invitees.len()) } },
        ),
        (here.say("desk-in-time"), of(AnswerState::InTime)),
        (
            here.say("desk-by-extension"),
            of(AnswerState::InTimeByExtension),
        ),
        (here.say("desk-late"), of(AnswerState::Late)),
        (
            here.say("desk-not-yet"),
            linked("none", answers.unanswered()),
        ),
    ])
}

/// From the issue of the note to the meeting; before the note, from the first decision.
fn picture(here: &Here, portal: &Portal, answers: &Answers) -> Markup {
    let meeting = answers.meeting.meeting();
    let today = portal.day_at(&answers.meeting);
    let arranged = meeting.arranged_on(today);
    let Some(from) = answers.issued_on() else {
        return html! { p.quiet { (here.say("desk-curve-not-yet")) } };
    };
    let days = by_day(
        &answers.arrivals,
        from,
        arranged.opens_on(),
        answers.meeting.zone(),
    );
    curve::picture(here, &days, arranged.composition.on, today)
}

fn facts(here: &Here, portal: &Portal, answers: &Answers) -> Markup {
    let meeting = answers.meeting.meeting();
    let arranged = meeting.arranged_on(portal.day_at(&answers.meeting));
    let place = answers.meeting.facts.places.place(&arranged.place);
    let zone = answers.meeting.zone();
    let due = &arranged.composition;
    let late_from = due.late_from(zone).unwrap_or_default();
    let last = late_from
        .checked_sub(jiff::SignedDuration::from_secs(1))
        .unwrap_or(late_from);
    let mut facts = vec![
        (
            here.say("public-dates"),
            html! { (words::date::periods(&arranged.parts, here.language)) },
        ),
        (
            here.say("public-venue"),
            html! { @if let Some(place) = place { (place.at_venue.get(here.language)) } },
        ),
        (here.say("desk-zone"), html! { bdi { (zone) } }),
        (
            here.say("public-deadline"),
            html! {
                (parts::on_weekday(due.weekday, due.on, here.language)) br;
                span.small.quiet { (parts::moment(last, zone, here.language)) }
            },
        ),
        (here.say("desk-basis"), parts::name(&arranged.basis)),
        (here.say("desk-column-note"), agenda::stage(here, answers)),
    ];
    if let Some(quotation) = &meeting.mandate.resolution {
        let said = html! { bdi.code { (mandate::resolution_locator(quotation)) } };
        facts.push((here.say("desk-resolution"), said));
    }
    if let Some(cancelled) = &meeting.cancelled {
        let said = html! {
            (mark(Tone::Bad, &here.say("public-cancelled"))) " "
            (parts::dated(cancelled.decided_on, here.language)) " · " (parts::name(&cancelled.basis))
        };
        facts.push((here.say("desk-state"), said));
    }
    parts::facts(&facts)
}

fn lately(here: &Here, portal: &Portal, answers: &Answers) -> Markup {
    if answers.arrivals.is_empty() {
        return html! { p.quiet { (here.say("desk-came-in-none")) } };
    }
    html! {
        ol.plain {
            @for arrival in answers.arrivals.iter().rev().take(LATELY) {
                li { (agenda::arrival_line(here, portal, answers, arrival)) }
            }
        }
    }
}

fn resolution_form(here: &Here, answers: &Answers, typed: Option<&Typed>) -> Markup {
    let key = &answers.meeting.meeting().key;
    let kept = answers.meeting.meeting().mandate.resolution.as_ref();
    let shown = typed.map(|typed| &typed.quotation).or(kept);
    let text = |of: fn(&ResolutionQuotation) -> &str| shown.map(of).unwrap_or_default();
    let at = |field: &str| typed.map(|typed| typed.at(field)).unwrap_or_default();
    let form = html! {
        form method="post" action=(here.to(&format!("/desk/{key}/resolution"))) {
            (Field::new("resolution-symbol", here.say("desk-resolution-symbol"), text(|q| &q.resolution))
                .hint(here.say("desk-resolution-symbol-hint")).faults(at("resolution-symbol")).required().input("text"))
            (Field::new("paragraph", here.say("desk-resolution-paragraph"), text(|q| &q.paragraph))
                .faults(at("paragraph")).required().input("text"))
            @for language in Language::ALL {
                @let words = shown.map(|q| q.words.get(language).as_str()).unwrap_or_default();
                (Field::new(format!("words-{language}"), words::papers::sheet::language(language, here.language), words)
                    .faults(at(&format!("words-{language}"))).required().text(4))
            }
            div.buttons { (main_button("do", "resolution", &here.say("desk-resolution-name"))) }
        }
    };
    // Once it is named, the form is only there to name it anew.
    html! {
        p.quiet { (here.say("desk-resolution-help")) }
        details open[kept.is_none() || typed.is_some()] {
            summary { (here.say("desk-resolution-name")) }
            (form)
        }
    }
}

async fn name_resolution(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    let words = |language: Language| form.text(&format!("words-{language}")).to_owned();
    let quotation = ResolutionQuotation {
        resolution: form.text("resolution-symbol").to_owned(),
        paragraph: form.text("paragraph").to_owned(),
        words: Sextet {
            ar: words(Language::Ar),
            zh: words(Language::Zh),
            en: words(Language::En),
            fr: words(Language::Fr),
            ru: words(Language::Ru),
            es: words(Language::Es),
        },
    };
    let occasion = portal.occasion(visitor.by());
    let mut faults = empty_fields(&here, &quotation);
    if faults.is_empty() {
        let named = portal
            .desk
            .name_resolution(&occasion, &key, quotation.clone())
            .await;
        match named {
            Ok(()) => return Ok(see_other(&here.to(&format!("/desk/{key}?done=resolution")))),
            Err(no @ (No::Faults { .. } | No::Refused(_))) => {
                faults.push((None, sentence(&no, here.language)));
            }
            Err(no) => return Err(Stop::from(no)),
        }
    } else {
        // Who may not is told so, whatever was typed.
        let over = Scope::Meeting(key.clone());
        portal.desk.may(&occasion, Act::OpenMeeting, &over).await?;
    }
    let answers = portal.desk.answers(&occasion, &key).await?;
    let typed = Typed { quotation, faults };
    Ok(shown(&here, &portal, &visitor, &answers, Some(&typed)))
}

/// A link of the chain has every part of it, in six languages.
fn empty_fields(here: &Here, quotation: &ResolutionQuotation) -> Vec<(Option<String>, String)> {
    let says = |label: String| here.with("desk-must-be-filled", &[("field", label.into())]);
    let mut faults = Vec::new();
    if quotation.resolution.is_empty() {
        let label = here.say("desk-resolution-symbol");
        faults.push((Some("resolution-symbol".to_owned()), says(label)));
    }
    if quotation.paragraph.is_empty() {
        let label = here.say("desk-resolution-paragraph");
        faults.push((Some("paragraph".to_owned()), says(label)));
    }
    for language in Language::ALL {
        if quotation.words.get(language).is_empty() {
            let label = words::papers::sheet::language(language, here.language);
            faults.push((Some(format!("words-{language}")), says(label)));
        }
    }
    faults
}
