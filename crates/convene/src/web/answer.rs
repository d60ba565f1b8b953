//! When the answer is no: the desk's no becomes a page in the person's language. It shows nothing of
//! what was asked for: a key that is not known looks like one that may not be seen. What broke is
//! logged once, here, and shown as a reference number.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use domain::law::language::Language;
use domain::people::request::form::RequestFault;
use maud::{Markup, html};
use words::Words;

use super::here::Here;
use super::portal::{Portal, TooMany};
use super::shell::Page;
use super::visitor;
use crate::clock;

/// Why a page is not given.
#[derive(Debug)]
pub(crate) enum Stop {
    /// There is no such page, or nobody may know of it.
    NotFound,
    /// Nobody is signed in, and somebody must be.
    SignIn,
    /// Too many tries.
    TooMany,
    /// The request does not come from a page of this site.
    Foreign,
    /// The request is too large or does not read.
    Unreadable,
    /// The request came in too slowly, or its page took too long.
    TooSlow,
    /// The desk's no.
    No(Box<No>),
    /// Something of the door itself broke.
    Broken(String),
}

/// What a page answers.
pub(crate) type Answer = Result<Response, Stop>;

impl From<No> for Stop {
    fn from(no: No) -> Self {
        match no {
            No::Unknown { .. } => Self::NotFound,
            other => Self::No(Box::new(other)),
        }
    }
}

impl From<TooMany> for Stop {
    fn from(_: TooMany) -> Self {
        Self::TooMany
    }
}

impl Stop {
    const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Foreign => StatusCode::FORBIDDEN,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
            Self::No(no) => match **no {
                No::NotPermitted(_) => StatusCode::FORBIDDEN,
                No::Stale | No::Exists { .. } => StatusCode::CONFLICT,
                No::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            },
        }
    }
}

impl IntoResponse for Stop {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        // The page itself is made by `dress`, which knows the language and who is signed in.
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

/// The answer to a path that leads nowhere.
pub(crate) async fn no_such_page() -> Stop {
    Stop::NotFound
}

/// Makes the page of a no.
pub(crate) async fn dress(State(portal): State<Portal>, request: Request, next: Next) -> Response {
    let accepts = request.headers().get(header::ACCEPT_LANGUAGE).cloned();
    let here = Here::read(
        request.uri().path(),
        request.uri().query().unwrap_or_default(),
        accepts.as_ref().and_then(|value| value.to_str().ok()),
    );
    let asks = request.method() == axum::http::Method::GET;
    let token = visitor::token(request.headers());
    let response = next.run(request).await;
    let Some(stop) = response.extensions().get::<Arc<Stop>>().cloned() else {
        return response;
    };
    let visitor = visitor::of_token(&portal, token.as_deref()).await;
    let visitor = visitor.unwrap_or_default();
    let nobody = visitor.by_nobody();
    let refused = matches!(&*stop, Stop::No(no) if matches!(**no, No::NotPermitted(_)));
    if asks && nobody && (refused || matches!(*stop, Stop::SignIn)) {
        let back: String =
            serde_urlencoded::to_string([("back", here.under(here.language))]).unwrap_or_default();
        return super::shell::see_other(&here.to(&format!("/sign-in?{back}")));
    }
    let (title, body) = says(&stop, here.language);
    let page = Page::new(&here, &portal, &visitor, title).render(&body);
    let mut dressed = (stop.status(), page).into_response();
    if matches!(*stop, Stop::TooMany) {
        let headers = dressed.headers_mut();
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    }
    dressed
}

fn says(stop: &Stop, language: Language) -> (String, Markup) {
    let say = |key: &str| Words::of(language).say(key, &[]);
    let plain = |title: &str, text: &str| (say(title), html! { p.lead { (say(text)) } });
    match stop {
        Stop::NotFound => plain("portal-not-found", "portal-not-found-help"),
        Stop::SignIn => plain("portal-sign-in-first", "portal-sign-in-first-help"),
        Stop::TooMany => plain("portal-too-many", "portal-too-many-help"),
        Stop::Foreign => plain("portal-foreign", "portal-foreign-help"),
        Stop::Unreadable => plain("portal-unreadable", "portal-unreadable-help"),
        Stop::TooSlow => plain("portal-too-slow", "portal-too-slow-help"),
        Stop::Broken(why) => broken(why, language),
        Stop::No(no) => says_no(no, language),
    }
}

fn says_no(no: &No, language: Language) -> (String, Markup) {
    let say = |key: &str| Words::of(language).say(key, &[]);
    match no {
        No::Broken(fault) => broken(&fault.to_string(), language),
        No::Stale => (
            say("portal-stale"),
            html! { p.lead { (say("portal-stale-help")) } },
        ),
        No::NotPermitted(_) => (
            say("portal-not-permitted"),
            html! { p.lead { (sentence(no, language)) } },
        ),
        other => (
            say("portal-refused"),
            html! { p.lead { (sentence(other, language)) } },
        ),
    }
}

/// The desk's no as one sentence, as it stands in a notice.
pub(crate) fn sentence(no: &No, language: Language) -> String {
    let say = |key: &str| Words::of(language).say(key, &[]);
    match no {
        No::NotPermitted(refusal) => words::refusal::not_permitted(refusal, language),
        No::Refused(refusal) => {
            let help = words::refusal::help(refusal, language);
            format!("{} {help}", words::refusal::sentence(refusal, language))
        }
        No::Delegation(refusal) => words::people::delegation::refusal(refusal, "UTC", language),
        No::Reconciliation(refusal) => {
            let help = words::refusal::helped(refusal.code(), language);
            let says = words::people::reconciliation::refusal(*refusal, language);
            format!("{says} {help}")
        }
        No::Link(refusal) => words::people::delegation::link_refusal(*refusal, language),
        No::Request(refusal) => {
            let help = words::people::request::refusal_help(refusal, language);
            format!(
                "{} {help}",
                words::people::request::refusal(refusal, language)
            )
        }
        No::RequestForm(_)
        | No::Composition(_)
        | No::Publication(_)
        | No::Letter(_)
        | No::Delivery(_) => of_form(no, language),
        No::Mail(refusal) => words::convening::mail::refusal(refusal, language),
        No::Estimate(_)
        | No::PaymentForm(_)
        | No::Unshared(_)
        | No::Bill(_)
        | No::Bundle(_)
        | No::Reminder(_)
        | No::Closing(_)
        | No::Fund(_)
        | No::Sponsorship(_)
        | No::SponsorshipForm(_)
        | No::Payment(_)
        | No::Books(_)
        | No::Uneven(_) => of_money(no, language),
        No::Faults { name, faults } => {
            let said = |fault| words::console::fault(fault, name, language);
            joined(faults.iter().map(said))
        }
        No::Exists { kind, key } => {
            let kind = words::console::kind(kind, language);
            let facts = [("kind", kind.as_str()), ("key", key.as_str())];
            words::console::say_with("already-on-record", language, &facts)
        }
        No::LastAdministrator => words::console::say("last-administrator", language),
        No::Stale => say("portal-stale-help"),
        No::Unknown { .. } => say("portal-not-found"),
        No::Broken(_) => say("portal-broken"),
    }
}

/// The faults of a form, one sentence after the other.
fn of_form(no: &No, language: Language) -> String {
    match no {
        No::RequestForm(faults) => {
            let said = |fault: &RequestFault| words::people::request::wrong(fault.wrong, language);
            joined(faults.iter().map(said))
        }
        No::Composition(faults) => {
            let said = |fault| words::people::delegation::at(fault, language);
            joined(faults.iter().map(said))
        }
        No::Publication(faults) => {
            let wrong = words::convening::publication::wrong;
            joined(faults.iter().map(|fault| wrong(&fault.wrong, language)))
        }
        No::Letter(faults) => {
            let wrong = words::convening::correspondence::wrong;
            joined(faults.iter().map(|fault| wrong(fault.wrong, language)))
        }
        No::Delivery(faults) => {
            let wrong = words::people::dispatch::wrong;
            joined(faults.iter().map(|fault| wrong(*fault, language)))
        }
        other => sentence(other, language),
    }
}

/// The desk's no to an act about money.
fn of_money(no: &No, language: Language) -> String {
    use words::money::refusal as said;
    match no {
        No::Estimate(faults) => {
            let wrong = faults.iter().map(|fault| fault.wrong.code());
            wrongs(wrong, language)
        }
        No::PaymentForm(faults) => {
            let wrong = faults.iter().map(|fault| fault.wrong.code());
            wrongs(wrong, language)
        }
        No::Unshared(why) => said::unshared(why, language),
        No::Bill(refusal) => said::bill(refusal, language),
        No::Bundle(refusal) => said::bundle(*refusal, language),
        No::Reminder(refusal) => said::reminder(*refusal, language),
        No::Closing(refusal) => said::closing(*refusal, language),
        No::Fund(refusal) => said::fund(*refusal, language),
        No::Sponsorship(refusal) => said::sponsorship(refusal, language),
        No::SponsorshipForm(faults) => {
            let wrong = faults.iter().map(|fault| fault.wrong.code());
            wrongs(wrong, language)
        }
        No::Payment(refusal) => said::payment(refusal, language),
        No::Books(refusal) => said::books(refusal, language),
        No::Uneven(_) => Words::of(language).say("costs-file-refused", &[]),
        other => sentence(other, language),
    }
}

/// What is wrong with a form about money, one sentence after the other.
fn wrongs(codes: impl Iterator<Item = &'static str>, language: Language) -> String {
    joined(codes.map(|code| words::money::refusal::wrong(code, language)))
}

/// One sentence after the other.
fn joined(said: impl Iterator<Item = String>) -> String {
    said.collect::<Vec<_>>().join(" ")
}

/// What broke is logged under a number of chance; the person is shown the number alone.
fn broken(why: &str, language: Language) -> (String, Markup) {
    let mut chance = [0; 4];
    clock::chance(&mut chance);
    let reference = u32::from_be_bytes(chance);
    let reference = format!("{reference:08x}");
    tracing::error!(reference, why, "a page broke");
    let say = |key: &str| Words::of(language).say(key, &[]);
    (
        say("portal-broken"),
        html! {
            p.lead { (say("portal-broken-help")) }
            p { span.code { (reference) } }
        },
    )
}
