//! A letter to a mission or an organization: a short text in its language, in plain text and in
//! HTML, and what it is about; a receipt brings its paper along. One letter keeps one Message-ID
//! however often it is tried.

use desk::people::dispatch::{Dispatch, KeptDispatch};
use domain::people::delegation::number;
use domain::record::journal::Hash;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, Message, MultiPart, SinglePart};
use maud::{DOCTYPE, html};
use paper::people::receipt::Receipt;
use uuid::Uuid;
use words::Words;

use crate::clerk::people as clerk;
use crate::web::portal::Portal;

/// A letter that cannot be written, and why; it names no person.
#[derive(Debug)]
pub(crate) struct Unwritten(pub(crate) String);

/// Subject and paragraphs, the one address a letter leads to, the paper it brings.
struct Said {
    subject: String,
    paragraphs: Vec<String>,
    leads_to: String,
    leads_by: String,
    paper: Option<Receipt>,
}

/// The letter, ready to be handed over.
pub(crate) async fn written(portal: &Portal, letter: &KeptDispatch) -> Result<Vec<u8>, Unwritten> {
    let dispatch = &letter.dispatch;
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
        .multipart(parts(&said, dispatch).await?)
        .map_err(|error| wrong(error.to_string()))?;
    Ok(message.formatted())
}

/// Plain text and HTML, and beside them the paper.
async fn parts(said: &Said, dispatch: &Dispatch) -> Result<MultiPart, Unwritten> {
    let text = MultiPart::alternative_plain_html(plain(said), in_html(said, dispatch));
    let Some(receipt) = &said.paper else {
        return Ok(text);
    };
    let name = clerk::receipt_name(receipt);
    let printed = clerk::receipt_as_pdf(receipt.clone()).await;
    let bytes = printed.map_err(Unwritten)?;
    let media_type =
        ContentType::parse("application/pdf").map_err(|_| Unwritten("no media type".to_owned()))?;
    let paper: SinglePart = Attachment::new(name).body(bytes, media_type);
    Ok(MultiPart::mixed().multipart(text).singlepart(paper))
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
        &facts.organizations,
        today,
        language,
    );
    let say = |key: &str| {
        let facts = [
            ("meeting", title.as_str().into()),
            ("participant", whose.as_str().into()),
        ];
        Words::of(language).say(key, &facts)
    };
    let base = format!("{}/{language}", portal.origin);
    let at = format!("{base}/{key}/delegation/{}", dispatch.participant);
    if dispatch.kind == "receipt" {
        let version: u32 = dispatch
            .about
            .parse()
            .map_err(|_| Unwritten("no version".to_owned()))?;
        let submission = delegation
            .version(version)
            .ok_or_else(|| Unwritten("no such version".to_owned()))?;
        let zone = meeting.zone();
        let moment = words::people::delegation::moment(submission.received_at, zone, language);
        let number = number(key, &dispatch.participant, version);
        let judged = desk::people::delegation::timeliness(&meeting, &delegation, submission, today);
        let judged = words::people::delegation::timeliness(judged, language);
        let facts = [
            ("number", number.as_str().into()),
            ("moment", moment.as_str().into()),
            ("timeliness", judged.as_str().into()),
        ];
        let mut paragraphs = vec![
            whose.clone(),
            say("dispatch-receipt"),
            Words::of(language).say("dispatch-receipt-facts", &facts),
        ];
        paragraphs.extend(submission.members.iter().map(|member| {
            let capacity = words::people::delegation::capacity(member.capacity, language);
            let title = words::people::delegation::title(&member.title, language);
            let name = [title, member.full_name()].join(" ");
            let parts = [name.trim(), member.function.as_str(), capacity.as_str()];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            format!("– {}", parts.join(", "))
        }));
        return Ok(Said {
            subject: say("dispatch-receipt-subject"),
            paragraphs,
            leads_to: format!("{at}/receipt/{version}"),
            leads_by: say("dispatch-receipt-open"),
            paper: Some(clerk::receipt(
                &portal.site.name,
                &meeting,
                &delegation,
                submission,
                today,
                language,
            )),
        });
    }
    let link: Uuid = dispatch
        .about
        .parse()
        .map_err(|_| Unwritten("no link".to_owned()))?;
    let text = match dispatch.kind.as_str() {
        "link_renewed" => say("dispatch-link-renewed"),
        "access" => say("dispatch-access"),
        "admission" => say("dispatch-admission"),
        _ => say("dispatch-link"),
    };
    Ok(Said {
        subject: say("dispatch-link-subject"),
        paragraphs: vec![whose.clone(), text, say("dispatch-link-care")],
        leads_to: format!("{base}/link/{}", portal.key.secret(link)),
        leads_by: say("dispatch-link-open"),
        paper: None,
    })
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
