//! The list of the post that came in, and the form by which a person brings a mail as a file: it goes
//! the way of every mail, and nothing of it is applied.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::answer::No;
use desk::convening::mail::{KeptMail, TakenIn, lies_of, whose_of};
use domain::convening::mail::intake::{CameBy, Lies};
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::answer::{Answer, sentence};
use super::super::form::Form;
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Field, name};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, see_other};
use super::super::visitor::{Signed, Visitor};
use super::correspondence::Names;
use super::mail::path;
use super::{desk_ways, site_ways};
use crate::post::receive::Receiver;

/// The field of the file.
const MAIL: &str = "mail";
/// The largest file a page takes, in millions of bytes.
const LARGEST_HERE: i64 = 30;

/// The routes.
pub(super) fn routes() -> Routes {
    let (show, register) = (Opens::To(Act::Show), Opens::To(Act::RegisterLetter));
    Routes::new()
        .get("/desk/post", show, of_site)
        .post("/desk/post", register, take_in)
        .get("/desk/{treaty}/{meeting}/post", show, of_meeting)
}

async fn of_site(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    shown(&here, &portal, &visitor, &[]).await
}

/// The whole site's post, and why a file was not taken in.
async fn shown(here: &Here, portal: &Portal, visitor: &Visitor, refused: &[String]) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let mails = portal.desk.mails(&occasion, None).await?;
    let names = Names::of(portal).await?;
    let page = Page::new(here, portal, visitor, here.say("post-title"))
        .ways(site_ways(here, portal, visitor));
    let body = html! {
        (parts::faults(here, &refused_above(refused)))
        (list(here, portal, &names, &mails))
        (taking_in(here, portal, visitor, refused))
    };
    let status = if refused.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok((status, page.render(&body)).into_response())
}

async fn of_meeting(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let mails = portal.desk.mails(&occasion, Some(&key)).await?;
    let names = Names::of(&portal).await?;
    let meeting = portal.desk.meeting(&key).await?;
    let over = words::convening::meeting::title(&key, &meeting.law.treaty, here.language);
    let page = Page::new(&here, &portal, &visitor, here.say("post-title"))
        .over(over)
        .ways(desk_ways(&here, &key));
    let body = list(&here, &portal, &names, &mails);
    Ok(page.render(&body).into_response())
}

/// Mails by where they lie, what waits first; those that lie elsewhere than asked for are left out.
fn list(here: &Here, portal: &Portal, names: &Names, mails: &[KeptMail]) -> Markup {
    let lying = |lies: Lies| mails.iter().filter(move |mail| lies_of(mail) == lies);
    let counts: Vec<(String, Markup)> = Lies::ALL
        .map(|lies| {
            let said = words::convening::mail::lies(lies, here.language);
            (said, html! { (lying(lies).count()) })
        })
        .to_vec();
    let headings = ["post-from", "post-subject", "post-received"].map(|key| here.say(key));
    html! {
        (parts::tally(&counts))
        @if mails.is_empty() { p.quiet { (here.say("post-none")) } }
        @for lies in Lies::ALL {
            @if lying(lies).next().is_some() {
                @let said = words::convening::mail::lies(lies, here.language);
                @let rows: Vec<Vec<Markup>> = lying(lies).map(|mail| row(here, portal, names, mail)).collect();
                h2 { (said) }
                (parts::table(&said, &headings, &rows))
            }
        }
    }
}

fn row(here: &Here, portal: &Portal, names: &Names, mail: &KeptMail) -> Vec<Markup> {
    let read = &mail.intake.mail;
    let from = read.senders.from.join(", ");
    let subject = if read.subject.trim().is_empty() {
        here.say("post-no-subject")
    } else {
        read.subject.clone()
    };
    let nature = words::convening::mail::nature(&read.nature, here.language);
    let files = i64::try_from(read.parts.len()).unwrap_or_default();
    vec![
        html! {
            @if let Some(whose) = whose_of(mail) {
                (name(&names.participant(here, portal, &whose.participant))) br;
            }
            span.small.quiet { (name(&from)) }
        },
        html! {
            a href=(here.to(&path(mail.file))) { (name(&subject)) } br;
            span.small.quiet {
                (nature)
                @if files > 0 { " · " (here.with("post-files-count", &[("count", files.into())])) }
            }
        },
        parts::moment(mail.received_at, "UTC", here.language),
    ]
}

/// The faults above the page, each with the way to its field.
fn refused_above(refused: &[String]) -> Vec<(Option<String>, String)> {
    let at = |why: &String| (Some(MAIL.to_owned()), why.clone());
    refused.iter().map(at).collect()
}

/// The form by which a mail is brought as a file, for who may.
fn taking_in(here: &Here, portal: &Portal, visitor: &Visitor, refused: &[String]) -> Markup {
    if !visitor.may(Act::RegisterLetter, &Scope::Site, portal) {
        return html! {};
    }
    let hint = here.with("post-take-hint", &[("size", LARGEST_HERE.into())]);
    let file = Field::new(MAIL, here.say("post-take-file"), "")
        .hint(hint)
        .required()
        .faults(refused.iter().cloned());
    html! {
        h2 id="take" { (here.say("post-take")) }
        form method="post" enctype="multipart/form-data" action=(here.to("/desk/post")) {
            (file.file(".eml,message/rfc822"))
            div.buttons { button type="submit" { (here.say("post-take")) } }
        }
    }
}

/// Takes in a mail that a person brought.
async fn take_in(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal.desk.may_bring_mail(&occasion).await?;
    let Some(sent) = form.file(MAIL) else {
        let why = here.say("post-take-none");
        return shown(&here, &portal, &visitor, &[why]).await;
    };
    let receiver = Receiver::of(&portal);
    let bytes = sent.bytes.clone();
    let (file, done) = match receiver.take_in(&occasion, bytes, CameBy::Desk).await {
        Ok(TakenIn::Kept(file)) => (file, "taken"),
        Ok(TakenIn::Known(file)) => (file, "known"),
        Err(no @ No::Mail(_)) => {
            let why = sentence(&no, here.language);
            return shown(&here, &portal, &visitor, &[why]).await;
        }
        Err(no) => return Err(no.into()),
    };
    Ok(see_other(&here.to(&format!("{}?done={done}", path(file)))))
}
