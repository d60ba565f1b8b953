//! The first page: the meetings of the site. It shows those whose note is issued; what is still being
//! prepared is for the desk.

use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use maud::{Markup, html};

use super::answer::{Answer, Stop};
use super::convening::public::{self, Public};
use super::here::{Here, preferred};
use super::parts;
use super::portal::Portal;
use super::routes::{Opens, Routes};
use super::shell::{Page, see_other};
use super::visitor::Visitor;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/", Opens::ToEveryone, page)
}

/// Sends a browser to the language it prefers.
pub(crate) async fn choose_language(headers: HeaderMap) -> Response {
    let accepts = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    let mut answer = see_other(&format!("/{}/", preferred(accepts)));
    let vary = header::HeaderValue::from_static("accept-language");
    answer.headers_mut().insert(header::VARY, vary);
    answer
}

/// Whether the house stands: the process answers and the database is reached.
pub(crate) async fn health(State(portal): State<Portal>) -> Result<&'static str, Stop> {
    portal.desk.moment().await?;
    Ok("ok\n")
}

/// The page; it stands with and without a stroke at its end.
pub(crate) async fn page(here: Here, State(portal): State<Portal>, visitor: Visitor) -> Answer {
    let (on, at) = (portal.clone(), here.clone());
    let at = Here {
        query: String::new(),
        ..at
    };
    public::for_everyone(&here, &portal, &visitor, |visitor| async move {
        made(&at, &on, &visitor).await
    })
    .await
}

async fn made(here: &Here, portal: &Portal, visitor: &Visitor) -> Result<Markup, Stop> {
    let mut all = Vec::new();
    for key in portal.desk.meetings().await? {
        match public::open(portal, &key).await {
            Ok(meeting) => all.push(meeting),
            Err(Stop::NotFound) => {}
            Err(stop) => return Err(stop),
        }
    }
    all.sort_by_key(|meeting| std::cmp::Reverse(meeting.opens_on(portal)));
    let body = html! {
        p.lead { (here.say("home-lead")) }
        h2 { (here.say("home-meetings")) }
        @if all.is_empty() { p.quiet { (here.say("home-none")) } }
        ul.plain.meetings { @for meeting in &all { li { (line(here, portal, meeting)) } } }
        p { a href=(here.to("/contributions")) { (here.say("costs-contributions")) } }
        @if visitor.by_nobody() {
            p { a href=(here.to("/sign-in")) { (here.say("identity-sign-in")) } }
        }
    };
    let page = Page::new(here, portal, visitor, here.say("home-title"));
    Ok(page.render(&body))
}

fn line(here: &Here, portal: &Portal, meeting: &Public) -> Markup {
    let key = meeting.key();
    let arranged = meeting.arranged(portal);
    html! {
        h3 { a href=(here.to(&format!("/{key}"))) { (meeting.title(here)) } }
        p.quiet {
            (words::date::periods(&arranged.parts, here.language))
            @if let Some(place) = meeting.place(portal) { " · " (place.in_city.get(here.language)) }
        }
        @if meeting.is_cancelled(portal) { " " (parts::mark(parts::Tone::Bad, &here.say("public-cancelled"))) }
    }
}
