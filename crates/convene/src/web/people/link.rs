//! The link of a letter. Opening it shows a page with one button; only the button opens it, so that
//! a mail scanner that follows links uses nothing up. It is opened once, and the browser that opened
//! it goes on with it; any other is offered a new link to the registered address.

use std::time::Duration;

use axum::extract::{Path, State};
use axum::handler::Handler as _;
use axum::response::IntoResponse;
use desk::answer::No;
use desk::occasion::By;
use desk::people::session::Holder;
use domain::people::correspondent::Correspondent;
use maud::{Markup, html};
use uuid::Uuid;

use super::super::answer::{Answer, Stop};
use super::super::form::Form;
use super::super::guard;
use super::super::here::{Here, Try};
use super::super::parts::{self, Field, Tone, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, see_other};
use super::super::visitor::{self, Visitor};

/// How long the answer to a request for a new link takes at least, whether or not one is sent.
const AT_LEAST: Duration = Duration::from_millis(250);

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/link", Opens::ToEveryone, ask)
        .post(
            "/link",
            Opens::ToEveryone,
            renew.layer(guard::of_strangers()),
        )
        .get("/link/{secret}", Opens::ToSecret, page)
        .post("/link/{secret}", Opens::ToSecret, open)
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    _: Try,
    visitor: Visitor,
    Path((_, secret)): Path<(String, String)>,
) -> Answer {
    let link = link(&portal, &secret)?;
    let occasion = portal.occasion(By::Nobody);
    match portal.desk.link(&occasion, link).await {
        Ok(one) => Ok(offer(&here, &portal, &visitor, &one, &secret)
            .await?
            .into_response()),
        Err(No::Link(refusal)) => {
            // Whoever opened it in this browser goes on.
            let (_, one) = portal.desk.link_sent(link).await?;
            if visitor.by() == By::Correspondent(one.id) {
                return Ok(see_other(&here.to(&path_of(&one))));
            }
            let says = words::people::delegation::link_refusal(refusal, here.language);
            Ok(ask_again(&here, &portal, &visitor, Some(&says)).into_response())
        }
        Err(no) => Err(no.into()),
    }
}

async fn offer(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    one: &Correspondent,
    secret: &str,
) -> Result<Markup, Stop> {
    let meeting = portal.desk.meeting(&one.meeting).await?;
    let title = words::convening::meeting::title(&one.meeting, &meeting.law.treaty, here.language);
    let name = super::name(here, portal, &meeting, &one.participant);
    let body = html! {
        p.lead { (parts::name(&name)) }
        p { (here.say("link-open-help")) }
        (parts::one_button(&here.to(&format!("/link/{secret}")), &here.say("link-open")))
    };
    let page = Page::new(here, portal, visitor, here.say("link-title")).over(title);
    Ok(page.render(&body))
}

async fn open(
    here: Here,
    State(portal): State<Portal>,
    _: Try,
    visitor: Visitor,
    Path((_, secret)): Path<(String, String)>,
) -> Answer {
    let link = link(&portal, &secret)?;
    let occasion = portal.occasion(By::Nobody);
    match portal.desk.open_link(&occasion, link).await {
        Ok(one) => {
            let holder = Holder::Correspondent(one.id);
            let token = portal.desk.open_session(&occasion, holder).await?;
            let cookie = visitor::cookie(&token, holder.lasts().as_secs());
            Ok(([cookie], see_other(&here.to(&path_of(&one)))).into_response())
        }
        Err(No::Link(refusal)) => {
            let says = words::people::delegation::link_refusal(refusal, here.language);
            Ok(ask_again(&here, &portal, &visitor, Some(&says)).into_response())
        }
        Err(no) => Err(no.into()),
    }
}

async fn ask(here: Here, State(portal): State<Portal>, visitor: Visitor) -> Answer {
    let sent = here.asked("sent").is_some();
    if !sent {
        return Ok(ask_again(&here, &portal, &visitor, None).into_response());
    }
    let body = html! {
        (notice(Tone::Good, &html! { p { (here.say("link-sent")) } }))
        p { (here.say("link-sent-help")) }
    };
    let page = Page::new(&here, &portal, &visitor, here.say("link-new"));
    Ok(page.render(&body).into_response())
}

/// Sends a new link. The answer is the same whether or not the address is known.
async fn renew(here: Here, State(portal): State<Portal>, _: Try, form: Form) -> Answer {
    portal.limits.account(&form.text("email").to_lowercase())?;
    let occasion = portal.occasion(By::Nobody);
    let renewed = portal.desk.renew_links(&occasion, form.text("email"));
    // Laying a letter takes longer than laying none: the answer waits for the longer of both.
    let (renewed, ()) = tokio::join!(renewed, tokio::time::sleep(AT_LEAST));
    renewed?;
    Ok(see_other(&here.to("/link?sent")))
}

fn ask_again(here: &Here, portal: &Portal, visitor: &Visitor, why: Option<&str>) -> Markup {
    let body = html! {
        @if let Some(why) = why { (notice(Tone::Warn, &html! { p { (why) } })) }
        p.lead { (here.say("link-new-help")) }
        form method="post" action=(here.to("/link")) {
            (Field::new("email", here.say("link-email"), "").autocomplete("email").required().input("email"))
            div.buttons { button.main type="submit" { (here.say("link-send")) } }
        }
    };
    Page::new(here, portal, visitor, here.say("link-new")).render(&body)
}

fn link(portal: &Portal, secret: &str) -> Result<Uuid, Stop> {
    portal.key.link(secret).ok_or(Stop::NotFound)
}

/// The page of the delegation a correspondent writes for.
pub(crate) fn path_of(one: &Correspondent) -> String {
    format!("/{}/delegation/{}", one.meeting, one.participant)
}
