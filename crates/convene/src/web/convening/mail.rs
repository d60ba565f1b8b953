//! One mail of the post that came in: with whose it seems to be and why, its words and files; to say
//! whose it is, to set it aside, to register it as a letter. Nothing that a mail holds is shown as
//! anything but text, and its files are only given to be kept.

use axum::extract::{Path, State};
use axum::response::Response;
use desk::convening::mail::{KeptMail, lies_of};
use domain::convening::mail::intake::Lies;
use domain::convening::mail::recognition::Whose;
use domain::people::role::Act;
use domain::record::journal::Hash;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::form::Form;
use super::super::here::Here;
use super::super::parts::{Tone, mark, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{download, see_other};
use super::super::visitor::{Signed, Visitor};
use super::{mail_entry, mail_list, mail_page};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let one = "/desk/post/{mail}";
    let (show, register) = (Opens::To(Act::Show), Opens::To(Act::RegisterLetter));
    Routes::new()
        .get(one, show, page)
        .get(&format!("{one}/received"), show, received)
        .get(&format!("{one}/files/{{file}}"), show, file)
        .post(&format!("{one}/assignment"), register, assign)
        .post(&format!("{one}/aside"), register, set_aside)
        .post(&format!("{one}/registration"), register, registration)
        .merge(mail_list::routes())
        .merge(mail_entry::routes())
}

/// Where the page of a mail is, below the language.
pub(crate) fn path(file: Hash) -> String {
    format!("/desk/post/{}", file.to_hex())
}

/// The mail that a path names.
pub(super) fn named(text: &str) -> Result<Hash, Stop> {
    Hash::from_hex(text).ok_or(Stop::NotFound)
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let file = mail_in(&parts)?;
    mail_page::page(&here, &portal, &visitor, file, None).await
}

/// The part of a path with a name.
pub(super) fn part<'a>(parts: &'a [(String, String)], wanted: &str) -> Result<&'a str, Stop> {
    let found = parts.iter().find(|(name, _)| name == wanted);
    found.map(|(_, value)| value.as_str()).ok_or(Stop::NotFound)
}

/// The mail that the parts of a path name.
pub(super) fn mail_in(parts: &[(String, String)]) -> Result<Hash, Stop> {
    named(part(parts, "mail")?)
}

/// The mail as received, to be kept and not shown.
async fn received(
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let mail = mail_in(&parts)?;
    let (_, bytes) = portal.desk.file_of_mail(&occasion, mail, mail).await?;
    Ok(download(bytes, "message/rfc822", "mail.eml"))
}

/// A file that came with a mail, to be kept and not shown, whatever it is.
async fn file(
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let (mail, file) = (mail_in(&parts)?, named(part(&parts, "file")?)?);
    let (_, bytes) = portal.desk.file_of_mail(&occasion, mail, file).await?;
    let kept = portal.desk.mail(&occasion, mail).await?;
    let named = kept.parts.iter().find(|part| part.file == file);
    let named = named.map_or("file", |part| part.name.as_str());
    Ok(download(bytes, "application/octet-stream", named))
}

/// Back to the page of a mail, or the page with why it was refused.
async fn done(
    (here, portal, visitor): (&Here, &Portal, &Visitor),
    file: Hash,
    taken: Result<(), desk::answer::No>,
) -> Result<Response, Stop> {
    match taken {
        Ok(()) => Ok(see_other(&here.to(&format!("{}?done", path(file))))),
        Err(desk::answer::No::Mail(refusal)) => {
            let why = words::convening::mail::refusal(&refusal, here.language);
            mail_page::page(here, portal, visitor, file, Some(why)).await
        }
        Err(no) => Err(no.into()),
    }
}

async fn assign(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
    form: Form,
) -> Answer {
    let file = mail_in(&parts)?;
    let occasion = portal.occasion(visitor.by());
    let read = form.text("meeting").parse().ok();
    let read = read.zip(form.text("participant").parse().ok());
    let Some((meeting, participant)) = read else {
        let why = here.say("post-assign-whom");
        return mail_page::page(&here, &portal, &visitor, file, Some(why)).await;
    };
    let whose = Whose {
        meeting,
        participant,
    };
    let assigned = portal.desk.assign_mail(&occasion, file, whose).await;
    if let Err(desk::answer::No::Unknown {
        kind: "participant",
        ..
    }) = assigned
    {
        let why = here.say("post-assign-not-invited");
        return mail_page::page(&here, &portal, &visitor, file, Some(why)).await;
    }
    done((&here, &portal, &visitor), file, assigned).await
}

async fn set_aside(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
    form: Form,
) -> Answer {
    let file = mail_in(&parts)?;
    let occasion = portal.occasion(visitor.by());
    let reason = form.text("reason");
    let set = portal.desk.set_mail_aside(&occasion, file, reason).await;
    done((&here, &portal, &visitor), file, set).await
}

/// Registers a mail that is no composition as a letter that came in, with what it says of itself.
async fn registration(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
    form: Form,
) -> Answer {
    let file = mail_in(&parts)?;
    let occasion = portal.occasion(visitor.by());
    let subject = form.text("subject");
    let registered = portal.desk.register_mail(&occasion, file, subject).await;
    match registered {
        Err(desk::answer::No::Letter(_)) => {
            let why = here.say("post-register-subject");
            mail_page::page(&here, &portal, &visitor, file, Some(why)).await
        }
        other => done((&here, &portal, &visitor), file, other.map(drop)).await,
    }
}

/// What a page says of itself when something was done.
pub(super) fn said_before(here: &Here) -> Markup {
    let said = match here.asked("done").as_deref() {
        None => return html! {},
        Some("taken") => "post-taken",
        Some("known") => "post-known",
        Some(_) => "post-done",
    };
    notice(Tone::Good, &html! { p { (here.say(said)) } })
}

/// Where a mail lies, as a mark.
pub(super) fn lying(here: &Here, mail: &KeptMail) -> Markup {
    let lies = lies_of(mail);
    let tone = match lies {
        Lies::Unknown => Tone::Bad,
        Lies::Recognised => Tone::Warn,
        Lies::Done => Tone::Good,
        Lies::Aside => Tone::Plain,
    };
    mark(tone, &words::convening::mail::lies(lies, here.language))
}
