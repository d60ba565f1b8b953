//! A letter to a mission or an organization: a short text in its language, in plain text and in
//! HTML, and what it is about; a note, a bill and a receipt bring their papers along. One letter keeps
//! one Message-ID however often it is tried.

use std::sync::Arc;

use desk::convening::meeting::MeetingInLaw;
use desk::money::sponsorship::SPONSORSHIP;
use desk::people::delegation::timeliness;
use desk::people::dispatch::{Dispatch, KeptDispatch};
use desk::people::reconciliation::QUESTION;
use desk::people::request::letter;
use domain::convening::note::Note;
use domain::law::language::Language;
use domain::people::composition::Member;
use domain::people::delegation::{Delegation, number};
use lettre::address::Envelope;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MultiPart, SinglePart};
use maud::{DOCTYPE, html};
use tokio::sync::OnceCell;
use uuid::Uuid;
use words::Words;
use words::people::delegation as said;

use super::transport::Ready;
use super::{dues, paper, question, request, sponsorship};
use crate::clerk::people as clerk;
use crate::web::portal::Portal;

/// The kinds of letters that bring a note: of these it is asked whether they were read.
const BRING_A_NOTE: [&str; 2] = ["note", "later_note"];

/// A letter that cannot be written, and why; it names no person.
#[derive(Debug)]
pub(crate) struct Unwritten(pub(crate) String);

/// Subject and paragraphs, the one address a letter leads to, the papers it brings.
pub(super) struct Said {
    pub(super) subject: String,
    pub(super) paragraphs: Vec<String>,
    pub(super) leads_to: String,
    pub(super) leads_by: String,
    pub(super) papers: Vec<Enclosed>,
}

/// A paper that goes with a letter.
pub(super) struct Enclosed {
    /// Under which name.
    pub(super) name: String,
    /// What it is: PDF, unless it says otherwise.
    pub(super) bytes: Vec<u8>,
}

/// A meeting that was opened for several letters at once, and its notes once one of them asks.
#[derive(Clone)]
pub(crate) struct Open {
    meeting: Arc<MeetingInLaw>,
    notes: Arc<OnceCell<Vec<Note>>>,
}

impl Open {
    /// A meeting that was opened.
    pub(crate) fn over(meeting: MeetingInLaw) -> Self {
        Self {
            meeting: Arc::new(meeting),
            notes: Arc::default(),
        }
    }
}

/// The letter, ready to be handed over. The same letter has the same Message-ID at each try, and an
/// address of its own for what comes back.
pub(crate) async fn written(
    portal: &Portal,
    kept: &KeptDispatch,
    open: Open,
) -> Result<Ready, Unwritten> {
    let dispatch = &kept.dispatch;
    let said = said(portal, dispatch, open).await?;
    let wrong = |why: String| Unwritten(why);
    // The word of the address is not repeated: it may be a person's.
    let to: Mailbox = dispatch
        .address
        .parse()
        .map_err(|_| wrong("the address does not read".to_owned()))?;
    let sender = Sender::of(portal, dispatch).map_err(wrong)?;
    let envelope = Envelope::new(Some(sender.back.email.clone()), vec![to.email.clone()]);
    let envelope = envelope.map_err(|error| wrong(error.to_string()))?;
    let date = portal.clock.now().try_into();
    let mut message = Message::builder()
        .from(sender.from)
        .reply_to(sender.back.clone())
        .to(to)
        .date(date.expect("a moment of these centuries"))
        .subject(&said.subject)
        .message_id(Some(format!("<{}@{}>", dispatch.mail_id(), sender.host)))
        // RFC 3834: machines do not answer what a machine sent.
        .raw_header(HeaderValue::new(
            HeaderName::new_from_ascii_str("Auto-Submitted"),
            "auto-generated".to_owned(),
        ))
        .envelope(envelope.clone());
    if BRING_A_NOTE.contains(&dispatch.kind.as_str()) {
        // RFC 8098: the reader's program is asked, and asks its reader, to say that it was read.
        message = message.raw_header(HeaderValue::new(
            HeaderName::new_from_ascii_str("Disposition-Notification-To"),
            sender.back.email.to_string(),
        ));
    }
    let mut message = message
        .multipart(parts(&said, dispatch)?)
        .map_err(|error| wrong(error.to_string()))?;
    if let Some(key) = &portal.dkim {
        message.sign(key);
    }
    Ok(Ready {
        key: dispatch.key.clone(),
        envelope,
        bytes: message.formatted(),
    })
}

/// From whom a letter comes and where what comes back goes.
struct Sender {
    from: Mailbox,
    back: Mailbox,
    host: String,
}

impl Sender {
    fn of(portal: &Portal, dispatch: &Dispatch) -> Result<Self, String> {
        let address = portal.site.address();
        let unread = || "the site's address does not read".to_owned();
        let (local, host) = address.rsplit_once('@').ok_or_else(unread)?;
        let token = portal.key.token(&dispatch.mail_id());
        let named = |email: &str| -> Result<Mailbox, String> {
            let email = email.parse().map_err(|_| unread())?;
            Ok(Mailbox::new(Some(portal.site.name.clone()), email))
        };
        Ok(Self {
            from: named(&address)?,
            back: named(&format!("{local}+{token}@{host}"))?,
            host: host.to_owned(),
        })
    }
}

/// Plain text and HTML, and beside them the papers.
fn parts(said: &Said, dispatch: &Dispatch) -> Result<MultiPart, Unwritten> {
    let text = MultiPart::alternative_plain_html(plain(said), in_html(said, dispatch));
    if said.papers.is_empty() {
        return Ok(text);
    }
    let mut parts = MultiPart::mixed().multipart(text);
    for paper in &said.papers {
        let media_type = ContentType::parse("application/pdf");
        let media_type = media_type.map_err(|_| Unwritten("no media type".to_owned()))?;
        let paper: SinglePart =
            Attachment::new(paper.name.clone()).body(paper.bytes.clone(), media_type);
        parts = parts.singlepart(paper);
    }
    Ok(parts)
}

/// A letter with what stands around it: whose it is, and under which names.
pub(super) struct Around<'a> {
    pub(super) portal: &'a Portal,
    pub(super) dispatch: &'a Dispatch,
    pub(super) meeting: Arc<MeetingInLaw>,
    notes: Arc<OnceCell<Vec<Note>>>,
    title: String,
    pub(super) whose: String,
}

async fn said(
    portal: &Portal,
    dispatch: &Dispatch,
    Open { meeting, notes }: Open,
) -> Result<Said, Unwritten> {
    let language = dispatch.language;
    let key = &meeting.meeting().key;
    let title = words::convening::meeting::title(key, &meeting.law.treaty, language);
    let (facts, today) = (&meeting.facts, portal.day_at(&meeting));
    let whose = words::people::participant::name(
        &dispatch.participant,
        &facts.states,
        &meeting.organizations,
        today,
        language,
    );
    let around = Around {
        portal,
        dispatch,
        meeting,
        notes,
        title,
        whose,
    };
    match dispatch.kind.as_str() {
        "receipt" => around.receipt().await,
        "note" | "later_note" | "reminder" | "announcement" => paper::said(&around).await,
        "bill" => paper::bill(&around).await,
        "dues" => dues::reminder(&around).await,
        "bundle" => dues::bundle(&around).await,
        QUESTION => question::said(&around).await,
        SPONSORSHIP => sponsorship::said(&around).await,
        "admission" => request::admission(&around).await,
        letter::RECEIVED | letter::REFUSED | letter::WITHDRAWN | letter::DECIDED => {
            request::said(&around).await
        }
        _ => around.link(),
    }
}

impl Around<'_> {
    pub(super) fn say(&self, key: &str) -> String {
        let facts = [
            ("meeting", self.title.as_str().into()),
            ("participant", self.whose.as_str().into()),
        ];
        Words::of(self.dispatch.language).say(key, &facts)
    }

    /// A sentence with facts of its own beside the meeting and the participant.
    pub(super) fn say_with(&self, key: &str, facts: &[(&str, &str)]) -> String {
        let around = [("meeting", &*self.title), ("participant", &*self.whose)];
        let facts = around.iter().chain(facts);
        let facts: Vec<_> = facts.map(|(name, fact)| (*name, (*fact).into())).collect();
        Words::of(self.dispatch.language).say(key, &facts)
    }

    /// The notes of the meeting.
    pub(super) async fn notes(&self) -> Result<&[Note], Unwritten> {
        let desk = &self.portal.desk;
        let asked = || desk.notes_of_letters(&self.meeting);
        let notes = self.notes.get_or_try_init(asked).await;
        notes
            .map(Vec::as_slice)
            .map_err(|no| Unwritten(no.to_string()))
    }

    /// The delegation that the letter is about.
    pub(super) async fn delegation(&self) -> Result<Delegation, Unwritten> {
        let delegation = self.portal.desk.delegation_of_letter(self.dispatch).await;
        delegation.map_err(|no| Unwritten(no.to_string()))
    }

    /// The account of the payer that is written to.
    pub(super) fn account(&self) -> String {
        let (meeting, payer) = (&self.meeting.meeting().key, &self.dispatch.participant);
        format!("{}/{meeting}/delegation/{payer}/account", self.base())
    }

    pub(super) fn base(&self) -> String {
        format!("{}/{}", self.portal.origin, self.dispatch.language)
    }

    /// What was received, and the paper that says so.
    async fn receipt(&self) -> Result<Said, Unwritten> {
        let Self {
            dispatch, meeting, ..
        } = self;
        let (language, today) = (dispatch.language, self.portal.day_at(meeting));
        let unwritten = |why: &str| Unwritten(why.to_owned());
        let version = dispatch.about.parse();
        let version: u32 = version.map_err(|_| unwritten("no version"))?;
        let delegation = self.delegation().await?;
        let submission = delegation.version(version);
        let submission = submission.ok_or_else(|| unwritten("no such version"))?;
        let key = &meeting.meeting().key;
        let number = number(key, &dispatch.participant, version);
        let judged = timeliness(meeting, &delegation, submission, today);
        let (zone, at) = (meeting.zone(), submission.received_at);
        let facts = [
            ("number", number.into()),
            ("moment", said::moment(at, zone, language).into()),
            ("timeliness", said::timeliness(judged, language).into()),
        ];
        let mut paragraphs = vec![
            self.whose.clone(),
            self.say("dispatch-receipt"),
            Words::of(language).say("dispatch-receipt-facts", &facts),
        ];
        let line = |member| line(member, language);
        paragraphs.extend(submission.members.iter().map(line));
        let office = &self.portal.site.name;
        let receipt = clerk::receipt(office, meeting, &delegation, submission, today, language);
        let name = clerk::receipt_name(&receipt);
        let bytes = clerk::receipt_as_pdf(receipt).await.map_err(Unwritten)?;
        Ok(Said {
            subject: self.say("dispatch-receipt-subject"),
            paragraphs,
            leads_to: format!(
                "{}/{key}/delegation/{}/receipt/{version}",
                self.base(),
                dispatch.participant
            ),
            leads_by: self.say("dispatch-receipt-open"),
            papers: vec![Enclosed { name, bytes }],
        })
    }

    /// The link that opens the delegation's page, and why it comes.
    pub(super) fn link(&self) -> Result<Said, Unwritten> {
        let link = self.dispatch.about.parse();
        let link: Uuid = link.map_err(|_| Unwritten("no link".to_owned()))?;
        let text = match self.dispatch.kind.as_str() {
            "link_renewed" => self.say("dispatch-link-renewed"),
            "access" => self.say("dispatch-access"),
            "admission" => self.say("dispatch-admission"),
            _ => self.say("dispatch-link"),
        };
        Ok(Said {
            subject: self.say("dispatch-link-subject"),
            paragraphs: vec![self.whose.clone(), text, self.say("dispatch-link-care")],
            leads_to: format!("{}/link/{}", self.base(), self.portal.key.secret(link)),
            leads_by: self.say("dispatch-link-open"),
            papers: Vec::new(),
        })
    }
}

/// A member in one line: title and name, function, capacity.
fn line(member: &Member, language: Language) -> String {
    let title = said::title(&member.title, language);
    let name = [title, member.full_name()].join(" ");
    let capacity = said::capacity(member.capacity, language);
    let parts = [name.trim(), member.function.as_str(), capacity.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("– {}", parts.join(", "))
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
