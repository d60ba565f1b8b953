//! A letter to a mission or an organization: a short text in its language, in plain text and in
//! HTML, and what it is about. One letter keeps one Message-ID however often it is tried.

use desk::convening::meeting::MeetingInLaw;
use desk::people::dispatch::{Dispatch, KeptDispatch};
use desk::people::request::letter;
use domain::law::language::Language;
use domain::people::composition::Member;
use domain::people::delegation::{Delegation, number};
use domain::people::request::{Outcome, Request, Step, may_answer};
use domain::record::journal::Hash;
use lettre::message::{Mailbox, Message, MultiPart};
use maud::{DOCTYPE, html};
use uuid::Uuid;
use words::Words;

use crate::web::portal::Portal;

/// A letter that cannot be written, and why; it names no person.
#[derive(Debug)]
pub(crate) struct Unwritten(pub(crate) String);

/// Subject and paragraphs, and the one address a letter leads to.
struct Said {
    subject: String,
    paragraphs: Vec<String>,
    leads_to: String,
    leads_by: String,
}

/// The letter, ready to be handed over.
pub(crate) async fn written(portal: &Portal, kept: &KeptDispatch) -> Result<Vec<u8>, Unwritten> {
    let dispatch = &kept.dispatch;
    let said = said(portal, dispatch).await?;
    let wrong = |why: String| Unwritten(why);
    let to: Mailbox = dispatch
        .address
        .parse()
        .map_err(|_| wrong("the address does not read".to_owned()))?;
    let host = portal.origin.split("//").nth(1).unwrap_or("localhost");
    let host = host.split(':').next().unwrap_or(host);
    let from: Mailbox = format!("convene@{host}.invalid")
        .parse()
        .map_err(|_| wrong("the site's address does not read".to_owned()))?;
    let id = Hash::of(dispatch.key.as_bytes()).to_hex();
    let message = Message::builder()
        .from(from)
        .to(to)
        .subject(&said.subject)
        .message_id(Some(format!("<{}@{host}>", &id[..32])))
        .multipart(MultiPart::alternative_plain_html(
            plain(&said),
            in_html(&said, dispatch),
        ))
        .map_err(|error| wrong(error.to_string()))?;
    Ok(message.formatted())
}

/// What every letter of a delegation speaks of.
struct About<'a> {
    portal: &'a Portal,
    dispatch: &'a Dispatch,
    meeting: MeetingInLaw,
    title: String,
    whose: String,
}

impl About<'_> {
    fn say(&self, key: &str) -> String {
        let facts = [
            ("meeting", self.title.as_str().into()),
            ("participant", self.whose.as_str().into()),
        ];
        Words::of(self.dispatch.language).say(key, &facts)
    }

    /// An address of the portal in the letter's language.
    fn to(&self, path: &str) -> String {
        format!("{}/{}{path}", self.portal.origin, self.dispatch.language)
    }
}

async fn said(portal: &Portal, dispatch: &Dispatch) -> Result<Said, Unwritten> {
    let broken = |no: desk::answer::No| Unwritten(no.to_string());
    let (meeting, delegation) = portal.desk.received(dispatch).await.map_err(broken)?;
    let language = dispatch.language;
    let key = &meeting.meeting().key;
    let title = words::convening::meeting::title(key, &meeting.law.treaty, language);
    let (facts, today) = (&meeting.facts, portal.clock.today());
    let whose = words::people::participant::name(
        &dispatch.participant,
        &facts.states,
        &meeting.organizations,
        today,
        language,
    );
    let about = About {
        portal,
        dispatch,
        meeting,
        title,
        whose,
    };
    match dispatch.kind.as_str() {
        "receipt" => said_of_receipt(&about, &delegation),
        "admission" => said_of_admission(&about).await,
        letter::RECEIVED | letter::REFUSED | letter::DECIDED => said_of_request(&about).await,
        _ => said_of_link(&about),
    }
}

fn said_of_receipt(about: &About<'_>, delegation: &Delegation) -> Result<Said, Unwritten> {
    let (dispatch, language) = (about.dispatch, about.dispatch.language);
    let unwritten = |why: &str| Unwritten(why.to_owned());
    let version = dispatch
        .about
        .parse()
        .map_err(|_| unwritten("no version"))?;
    let submission = delegation
        .version(version)
        .ok_or_else(|| unwritten("no such version"))?;
    let key = &about.meeting.meeting().key;
    let zone = about.meeting.zone();
    let today = about.portal.clock.today();
    let moment = words::people::delegation::moment(submission.received_at, zone, language);
    let number = number(key, &dispatch.participant, version);
    let judged =
        desk::people::delegation::timeliness(&about.meeting, delegation, submission, today);
    let judged = words::people::delegation::timeliness(judged, language);
    let facts = [
        ("number", number.as_str().into()),
        ("moment", moment.as_str().into()),
        ("timeliness", judged.as_str().into()),
    ];
    let mut paragraphs = vec![
        about.whose.clone(),
        about.say("dispatch-receipt"),
        Words::of(language).say("dispatch-receipt-facts", &facts),
    ];
    paragraphs.extend(submission.members.iter().map(|m| member_line(m, language)));
    Ok(Said {
        subject: about.say("dispatch-receipt-subject"),
        paragraphs,
        leads_to: about.to(&format!(
            "/{key}/delegation/{}/receipt/{version}",
            dispatch.participant
        )),
        leads_by: about.say("dispatch-receipt-open"),
    })
}

fn member_line(member: &Member, language: Language) -> String {
    let capacity = words::people::delegation::capacity(member.capacity, language);
    let title = words::people::delegation::title(&member.title, language);
    let name = [title, member.full_name()].join(" ");
    let parts = [name.trim(), member.function.as_str(), capacity.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("– {}", parts.join(", "))
}

fn said_of_link(about: &About<'_>) -> Result<Said, Unwritten> {
    let dispatch = about.dispatch;
    let link: Uuid = dispatch
        .about
        .parse()
        .map_err(|_| Unwritten("no link".to_owned()))?;
    let text = match dispatch.kind.as_str() {
        "link_renewed" => about.say("dispatch-link-renewed"),
        "access" => about.say("dispatch-access"),
        "admission" => about.say("dispatch-admission"),
        _ => about.say("dispatch-link"),
    };
    Ok(Said {
        subject: about.say("dispatch-link-subject"),
        paragraphs: vec![about.whose.clone(), text, about.say("dispatch-link-care")],
        leads_to: about.to(&format!("/link/{}", about.portal.key.secret(link))),
        leads_by: about.say("dispatch-link-open"),
    })
}

async fn request_of(about: &About<'_>) -> Result<Request, Unwritten> {
    let opened = about.portal.desk.request_of_letter(about.dispatch).await;
    let opened = opened.map_err(|no| Unwritten(no.to_string()))?;
    Ok(opened.request)
}

/// The letter of admission: the link, the places given and the President's remark.
async fn said_of_admission(about: &About<'_>) -> Result<Said, Unwritten> {
    let request = request_of(about).await?;
    let mut said = said_of_link(about)?;
    let invited = request
        .steps
        .iter()
        .rev()
        .find_map(|taken| match &taken.step {
            Step::Invited { places, remark } => Some((*places, remark.clone())),
            Step::Refused { .. } | Step::Answered { .. } => None,
        });
    let (places, remark) = invited.unwrap_or_default();
    let facts = [("places", places.into())];
    let places = Words::of(about.dispatch.language).say("request-letter-places", &facts);
    let care = said.paragraphs.pop();
    said.paragraphs.push(places);
    said.paragraphs
        .extend(Some(remark).filter(|remark| !remark.is_empty()));
    said.paragraphs.extend(care);
    Ok(said)
}

/// A letter about a request to attend: received, refused with its reasons, decided by the Meeting.
async fn said_of_request(about: &About<'_>) -> Result<Said, Unwritten> {
    let request = request_of(about).await?;
    let mut paragraphs = vec![about.whose.clone()];
    match about.dispatch.kind.as_str() {
        letter::REFUSED => paragraphs.extend(refused(about, &request)),
        letter::DECIDED => {
            let decided = request.decided.as_ref();
            let decided = decided.ok_or_else(|| Unwritten("no decision".to_owned()))?;
            paragraphs.push(match decided.outcome {
                Outcome::Approved => about.say("request-letter-approved"),
                Outcome::NotApproved => about.say("request-letter-not-approved"),
            });
            let facts = [("basis", decided.basis.as_str().into())];
            let words = Words::of(about.dispatch.language);
            paragraphs.push(words.say("request-letter-basis", &facts));
        }
        _ => paragraphs.push(about.say("request-letter-received")),
    }
    let secret = about.portal.key.request_secret(request.id);
    Ok(Said {
        subject: about.say("request-letter-subject"),
        paragraphs,
        leads_to: about.to(&format!("/request/{secret}")),
        leads_by: about.say("request-letter-open"),
    })
}

/// The reasons of the refusal that a letter was laid with, and that it may be answered.
fn refused(about: &About<'_>, request: &Request) -> Vec<String> {
    let laid_at = about.dispatch.laid_at;
    let by_then = request.steps.iter().filter(|taken| taken.at <= laid_at);
    let mut refusals = by_then.filter(|taken| matches!(taken.step, Step::Refused { .. }));
    let mut said = vec![about.say("request-letter-refused")];
    said.extend(
        refusals
            .next_back()
            .map(|taken| taken.step.words().to_owned()),
    );
    if may_answer(request, laid_at).is_ok() {
        said.push(about.say("request-letter-answer"));
    }
    said
}

fn plain(said: &Said) -> String {
    let paragraphs = said.paragraphs.join("\r\n\r\n");
    format!(
        "{paragraphs}\r\n\r\n{}\r\n{}\r\n",
        said.leads_by, said.leads_to
    )
}

fn in_html(said: &Said, dispatch: &Dispatch) -> String {
    let language = dispatch.language;
    let direction = if language.is_right_to_left() {
        "rtl"
    } else {
        "ltr"
    };
    let page = html! {
        (DOCTYPE)
        html lang=(language) dir=(direction) {
            head { meta charset="utf-8"; title { (said.subject) } }
            body {
                @for paragraph in &said.paragraphs { p { (paragraph) } }
                p { a href=(said.leads_to) { (said.leads_by) } }
            }
        }
    };
    page.into_string()
}
