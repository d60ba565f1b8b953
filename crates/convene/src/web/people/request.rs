//! Requests to attend: the public form, and the page of one request, which a secret in the letter
//! opens. The answer to the form is the same for whoever asks; it tells nothing of other requests.
//! What is decided at the desk is in the files below this one.

mod form;
mod list;
mod queue;

use axum::extract::{Path, State};
use axum::handler::Handler as _;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::answer::No;
use desk::convening::meeting::MeetingInLaw;
use desk::occasion::By;
use desk::people::request::RequestInMeeting;
use domain::people::request as rule;
use domain::people::request::form::{Field as At, RequestFault};
use domain::people::request::{Request, Step, Taken};
use maud::{Markup, html};

use self::form::{Filled, faults_at};
use super::super::answer::{Answer, Stop, sentence};
use super::super::convening::public;
use super::super::form::Form;
use super::super::guard;
use super::super::here::{AtMeeting, Here, Try};
use super::super::parts::{self, Field, Tone, mark, name, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, see_other};
use super::super::visitor::Visitor;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/{treaty}/{meeting}/request";
    Routes::new()
        .get(at, Opens::ToEveryone, page)
        .post(at, Opens::ToEveryone, ask)
        .get("/request/{secret}", Opens::ToSecret, own)
        .post(
            "/request/{secret}",
            Opens::ToSecret,
            answer.layer(guard::of_strangers()),
        )
        .merge(queue::routes())
        .merge(list::routes())
}

/// The way from a meeting's public page to the form, where its rules take requests.
pub(crate) fn way_to_ask(here: &Here, meeting: &MeetingInLaw) -> Markup {
    if meeting.law.treaty.observers.request_rule.is_empty() {
        return html! {};
    }
    let key = &meeting.meeting().key;
    html! {
        h2 { (here.say("request-by-organizations")) }
        p { (here.say("request-ask-help")) }
        p { a href=(here.to(&format!("/{key}/request"))) { (here.say("request-ask")) } }
    }
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    visitor: Visitor,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let public = public::open(&portal, &key).await?;
    let meeting = public.in_law();
    if here.asked("sent").is_some() {
        let body = html! {
            (notice(Tone::Good, &html! { p { (here.say("request-sent")) } }))
            p { (here.say("request-sent-help")) }
        };
        return Ok(around(&here, &portal, &visitor, meeting, &body).into_response());
    }
    let today = meeting.day(portal.clock.now());
    let body = match rule::open(&meeting.law.treaty, meeting.meeting(), today) {
        Ok(()) => asking(&here, meeting, &Filled::blank(here.language)),
        Err(refusal) => notice(
            Tone::Warn,
            &html! { p { (sentence(&No::from(refusal), here.language)) } },
        ),
    };
    Ok(around(&here, &portal, &visitor, meeting, &body).into_response())
}

async fn ask(
    here: Here,
    State(portal): State<Portal>,
    _: Try,
    visitor: Visitor,
    AtMeeting(key): AtMeeting,
    sent: Form,
) -> Answer {
    // A confirmation goes to whatever address is typed: no mailbox is to be flooded from here.
    portal.limits.account(&sent.text("email").to_lowercase())?;
    let public = public::open(&portal, &key).await?;
    let mut filled = Filled::read(&sent);
    let occasion = portal.occasion(By::Nobody);
    let asked = portal
        .desk
        .ask_to_attend(&occasion, &key, &filled.typed, &form::files(&sent))
        .await;
    match asked {
        Ok(_) => return Ok(see_other(&here.to(&format!("/{key}/request?sent")))),
        Err(no) => filled.take(no, here.language)?,
    }
    let body = asking(&here, public.in_law(), &filled);
    let page = around(&here, &portal, &visitor, public.in_law(), &body);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn around(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    meeting: &MeetingInLaw,
    body: &Markup,
) -> Markup {
    let key = &meeting.meeting().key;
    Page::new(here, portal, visitor, here.say("request-title"))
        .over(title(here, meeting))
        .ways(super::super::convening::ways(here, portal, visitor, key))
        .render(body)
}

fn asking(here: &Here, meeting: &MeetingInLaw, filled: &Filled) -> Markup {
    let at = here.to(&format!("/{}/request", meeting.meeting().key));
    html! {
        p.lead { (here.say("request-lead")) }
        (filled.faults_above(here))
        div.aside {
            form method="post" action=(at) enctype="multipart/form-data" {
                (filled.fields(here))
                div.buttons { button.main type="submit" { (here.say("request-send")) } }
            }
            aside { (rule_of(here, meeting)) }
        }
    }
}

/// The rule by which requests are decided, with its criteria beside it.
fn rule_of(here: &Here, meeting: &MeetingInLaw) -> Markup {
    let observers = &meeting.law.treaty.observers;
    let texts = &observers.request_text;
    let english = domain::law::language::Language::En;
    let quoted = texts
        .get(here.language)
        .as_ref()
        .map(|text| (here.language, text));
    let quoted = quoted.or_else(|| texts.get(english).as_ref().map(|text| (english, text)));
    let facts = [("rule", observers.request_rule.as_str().into())];
    let named = observers
        .named
        .iter()
        .filter(|_| !observers.named_rule.is_empty());
    html! {
        h2 { (here.with("request-rule", &facts)) }
        @if let Some((language, text)) = quoted {
            blockquote lang=(language) dir=(if language.is_right_to_left() { "rtl" } else { "ltr" }) {
                p { (text.words) }
            }
            p.small.quiet { bdi { (text.source) } }
        }
        h3 { (here.say("request-criteria")) }
        ul {
            li { (here.say("request-criterion-profit")) }
            li { (here.say("request-criterion-purpose")) }
        }
        p { (here.say("request-criterion-final")) }
        @if !observers.named_rule.is_empty() {
            h3 { (here.say("request-named")) }
            ul {
                @for key in named {
                    @if let Some(known) = meeting.facts.organizations.get(key) {
                        li { (known.name.get(here.language)) }
                    }
                }
            }
        }
    }
}

fn title(here: &Here, meeting: &MeetingInLaw) -> String {
    let key = &meeting.meeting().key;
    words::convening::meeting::title(key, &meeting.law.treaty, here.language)
}

async fn opened(portal: &Portal, secret: &str) -> Result<RequestInMeeting, Stop> {
    let id = portal.key.request(secret).ok_or(Stop::NotFound)?;
    Ok(portal.desk.request_of_secret(id).await?)
}

async fn own(
    here: Here,
    State(portal): State<Portal>,
    _: Try,
    visitor: Visitor,
    Path((_, secret)): Path<(String, String)>,
) -> Answer {
    let open = opened(&portal, &secret).await?;
    let shown = Shown::default();
    Ok(own_page(&here, &portal, &visitor, &open, &secret, &shown).into_response())
}

/// What the form of an answer gives back.
#[derive(Debug, Default)]
struct Shown {
    reasons: String,
    faults: Vec<RequestFault>,
    refusal: Option<String>,
}

async fn answer(
    here: Here,
    State(portal): State<Portal>,
    _: Try,
    visitor: Visitor,
    Path((_, secret)): Path<(String, String)>,
    sent: Form,
) -> Answer {
    let id = portal.key.request(&secret).ok_or(Stop::NotFound)?;
    let occasion = portal.occasion(By::Nobody);
    let reasons = sent.typed("reasons");
    let mut shown = Shown {
        reasons: reasons.to_owned(),
        ..Shown::default()
    };
    match portal.desk.answer_refusal(&occasion, id, reasons).await {
        Ok(()) => {
            let back = format!("/request/{secret}?answered");
            return Ok(see_other(&here.to(&back)));
        }
        Err(No::RequestForm(faults)) => shown.faults = faults,
        Err(no @ (No::Request(_) | No::Stale)) => {
            shown.refusal = Some(sentence(&no, here.language));
        }
        Err(no) => return Err(no.into()),
    }
    let open = opened(&portal, &secret).await?;
    let page = own_page(&here, &portal, &visitor, &open, &secret, &shown);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn own_page(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    open: &RequestInMeeting,
    secret: &str,
    shown: &Shown,
) -> Markup {
    let (request, now) = (&open.request, portal.clock.now());
    let state = request.state_at(now);
    let body = html! {
        @if here.asked("answered").is_some() && state == rule::State::Received {
            (notice(Tone::Good, &html! { p { (here.say("request-answer-sent")) } }))
        }
        @if let Some(refusal) = &shown.refusal { (notice(Tone::Bad, &html! { p { (refusal) } })) }
        p.lead { (name(&request.asked.name)) }
        (standing(here, portal, open))
        p { (words::people::request::help(state, here.language)) }
        (history(here, &open.meeting, request))
        (answering(here, portal, request, secret, shown))
        h2 { (here.say("request-what-was-sent")) }
        (what_was_sent(here, open, None))
    };
    Page::new(here, portal, visitor, here.say("request-title"))
        .over(title(here, &open.meeting))
        .render(&body)
}

/// The form to answer a refusal, while it may be answered.
fn answering(
    here: &Here,
    portal: &Portal,
    request: &Request,
    secret: &str,
    shown: &Shown,
) -> Markup {
    match rule::may_answer(request, portal.clock.now()) {
        Ok(()) => html! {
            h2 { (here.say("request-answer")) }
            p { (here.say("request-answer-help")) }
            form method="post" action=(here.to(&format!("/request/{secret}"))) {
                (Field::new("reasons", here.say("request-answer-label"), &shown.reasons)
                    .hint(form::text_hint(here))
                    .faults(faults_at(&shown.faults, At::Reasons, here.language))
                    .required()
                    .text(8))
                div.buttons { button.main type="submit" { (here.say("request-answer-send")) } }
            }
        },
        Err(rule::Refusal::AnsweredBefore) => {
            html! { p.quiet { (here.say("request-answered-before")) } }
        }
        Err(_) => html! {},
    }
}

/// Where a request stands, in a word.
fn state_mark(here: &Here, state: rule::State) -> Markup {
    let tone = match state {
        rule::State::Received => Tone::Plain,
        rule::State::Invited { .. } => Tone::Warn,
        rule::State::Approved { .. } => Tone::Good,
        rule::State::Refused | rule::State::Withdrawn | rule::State::NotApproved => Tone::Bad,
    };
    mark(tone, &words::people::request::state(state, here.language))
}

/// Where a request stands: state, places, the Meeting's decision once it is in effect.
fn standing(here: &Here, portal: &Portal, open: &RequestInMeeting) -> Markup {
    let (request, now) = (&open.request, portal.clock.now());
    let (state, zone) = (request.state_at(now), open.meeting.zone());
    let mut facts = vec![(here.say("request-stands"), state_mark(here, state))];
    if let Some(places) = state.places() {
        facts.push((here.say("request-places-given"), html! { (places) }));
    }
    if let Some(decided) = request.decided_at(now).filter(|d| d.effective_at <= now) {
        facts.push((here.say("request-basis-stands"), name(&decided.basis)));
        let from = parts::moment(decided.effective_at, zone, here.language);
        facts.push((here.say("request-effective-from"), from));
    }
    parts::facts(&facts)
}

/// The steps taken, the earliest first, with their words.
fn history(here: &Here, meeting: &MeetingInLaw, request: &Request) -> Markup {
    let line = |taken: &Taken| {
        html! {
            li {
                (words::people::request::step(&taken.step, here.language)) " · "
                span.quiet { (parts::moment(taken.at, meeting.zone(), here.language)) }
                @if let Step::Invited { places, .. } = taken.step {
                    " · " (here.say("request-places-given")) ": " (places)
                }
                @if !taken.step.words().is_empty() { blockquote { (in_lines(taken.step.words())) } }
            }
        }
    };
    html! {
        @if !request.steps.is_empty() {
            h2 { (here.say("request-history")) }
            ol.plain { @for taken in &request.steps { (line(taken)) } }
        }
    }
}

/// A text from outside, its line breaks kept.
fn in_lines(text: &str) -> Markup {
    html! {
        @for paragraph in text.lines().filter(|line| !line.trim().is_empty()) {
            p { (name(paragraph)) }
        }
    }
}

/// What the organization says of itself. `files_at` is where its files are given, at the desk alone.
fn what_was_sent(here: &Here, open: &RequestInMeeting, files_at: Option<&str>) -> Markup {
    let (request, asked) = (&open.request, &open.request.asked);
    let say = |key: &str| here.say(key);
    let language = here.language;
    let mut facts = vec![
        (say("request-name"), name(&asked.name)),
        (say("request-latin"), name(&asked.latin)),
    ];
    for (tongue, given) in asked.names.iter().filter(|(_, given)| !given.is_empty()) {
        let called = words::papers::sheet::language(tongue, language);
        facts.push((called, name(given)));
    }
    let line = |text: &str| {
        if text.is_empty() {
            html! { "–" }
        } else {
            name(text)
        }
    };
    let tongue = words::papers::sheet::language(asked.language, language);
    facts.extend([
        (say("request-acronym"), line(&asked.acronym)),
        (
            say("request-kind-label"),
            html! { (words::people::request::kind(asked.kind, language)) },
        ),
        (
            say("request-profit-label"),
            html! { (words::people::request::profit(asked.profit, language)) },
        ),
        (say("request-purpose"), in_lines(&asked.purpose)),
        (say("request-activities"), in_lines(&asked.activities)),
        // An address from outside is shown and not led to.
        (say("request-website"), line(&asked.website)),
        (
            say("request-contact"),
            html! { (name(&asked.contact)) br; bdi { (asked.email) } " · " (tongue) },
        ),
        (say("request-places"), html! { (asked.places) }),
        (say("request-files"), enclosures(request, files_at)),
        (
            say("request-way-label"),
            html! { (words::people::request::way(request.way, language)) },
        ),
        (
            say("request-received-when"),
            parts::moment(request.received_at, open.meeting.zone(), language),
        ),
    ]);
    parts::facts(&facts)
}

fn enclosures(request: &Request, files_at: Option<&str>) -> Markup {
    html! {
        @if request.files.is_empty() { "–" }
        @for file in &request.files {
            @match files_at {
                Some(at) => a href=(format!("{at}/{}", file.file.to_hex())) { (name(&file.name)) },
                None => (name(&file.name)),
            }
            br;
        }
    }
}
