//! The register of correspondence at the desk: what went out and what came in, in one table, the
//! latest first; and a letter that came in on paper or by mail, registered with its scan.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::answer::No;
use desk::convening::correspondence::{
    Asked, Direction, Entry, KeptLetter, LAST_PAGE, Numbered, Registration, What,
};
use desk::law::source::Facts;
use desk::people::delegation::NewFile;
use desk::people::dispatch::KeptDispatch;
use domain::convening::correspondence::{
    Channel, Field as Column, IncomingNumber, LARGEST_SCAN, LetterFault, TypedLetter, Wrong,
};
use domain::convening::meeting::MeetingKey;
use domain::law::organization::Organizations;
use domain::people::dispatch::Stage;
use domain::people::participant::Participant;
use domain::people::role::{Act, Scope};
use jiff::tz::TimeZone;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::form::{Form, is_pdf};
use super::super::here::Here;
use super::super::parts::{self, Field, Tone, mark, name, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, download, see_other};
use super::super::visitor::{Signed, Visitor};
use super::site_ways;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let one = "/desk/register/letter/{year}/{serial}";
    Routes::new()
        .get("/desk/register", Opens::To(Act::Show), page)
        .get(
            "/desk/register/letter",
            Opens::To(Act::RegisterLetter),
            letter,
        )
        .post(
            "/desk/register/letter",
            Opens::To(Act::RegisterLetter),
            register,
        )
        .get(one, Opens::To(Act::Show), registered)
        .get(&format!("{one}/scan"), Opens::To(Act::Show), scan)
}

/// What lists of the register name things by.
pub(super) struct Names {
    facts: Arc<Facts>,
    /// Those of the law, and those that asked to attend any meeting.
    organizations: Organizations,
    meetings: Vec<MeetingKey>,
}

impl Names {
    pub(super) async fn of(portal: &Portal) -> Result<Self, Stop> {
        let meetings = portal.desk.meetings().await?;
        let facts = match meetings.last() {
            Some(key) => portal.desk.law(key.treaty()).await?.0,
            None => Arc::new(portal.desk.facts().await?),
        };
        let asked = portal.desk.asked_anywhere().await?;
        let organizations = facts.organizations.with(asked);
        Ok(Self {
            facts,
            organizations,
            meetings,
        })
    }

    pub(super) fn participant(&self, here: &Here, portal: &Portal, of: &Participant) -> String {
        let (facts, today) = (&self.facts, portal.clock.today());
        words::people::participant::name(
            of,
            &facts.states,
            &self.organizations,
            today,
            here.language,
        )
    }

    /// The choice of a meeting, or none.
    pub(super) fn meetings(&self, none: String) -> Vec<(String, String)> {
        let keys = self.meetings.iter().map(ToString::to_string);
        let keys = keys.map(|key| (key.clone(), key));
        std::iter::once((String::new(), none)).chain(keys).collect()
    }

    /// The choice of a participant by name in the order of the language, or none.
    pub(super) fn participants(
        &self,
        here: &Here,
        portal: &Portal,
        none: String,
    ) -> Vec<(String, String)> {
        let states = self.facts.states.iter();
        let states = states.map(|state| Participant::State(state.iso3));
        let organizations = self.organizations.iter();
        let organizations = organizations.map(|one| Participant::Organization(one.key.clone()));
        let mut all: Vec<(String, String)> = states
            .chain(organizations)
            .map(|one| (one.to_string(), self.participant(here, portal, &one)))
            .collect();
        let order = words::law::collation::Order::of(here.language);
        all.sort_by(|(_, one), (_, other)| order.compare(one, other));
        all.insert(0, (String::new(), none));
        all
    }
}

fn asked(here: &Here) -> Asked {
    let text = |name: &str| here.asked(name).unwrap_or_default();
    let page = text("page").parse().unwrap_or(1);
    Asked {
        direction: Direction::read(&text("direction")),
        meeting: text("meeting").trim().parse().ok(),
        participant: text("participant").trim().parse().ok(),
        text: text("text").chars().take(200).collect(),
        page: Ord::clamp(page, 1, LAST_PAGE),
    }
}

async fn page(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let asked = asked(&here);
    let occasion = portal.occasion(visitor.by());
    let found = portal.desk.register(&occasion, &asked).await?;
    let names = Names::of(&portal).await?;
    let headings = [
        "number",
        "at",
        "direction",
        "what",
        "meeting",
        "whom",
        "state",
    ]
    .map(|column| here.say(&format!("correspondence-column-{column}")));
    let rows: Vec<Vec<Markup>> = found
        .entries
        .iter()
        .map(|entry| row(&here, &portal, &names, entry))
        .collect();
    let over = asked.meeting.clone().map_or(Scope::Site, Scope::Meeting);
    let body = html! {
        p.lead { (here.say("correspondence-lead")) }
        @if visitor.may(Act::RegisterLetter, &over, &portal) {
            p { a.button href=(here.to("/desk/register/letter")) { (here.say("correspondence-register")) } }
        }
        (filters(&here, &portal, &names, &asked))
        @if rows.is_empty() { p.quiet { (here.say("correspondence-none")) } }
        @else { (parts::table(&here.say("correspondence-caption"), &headings, &rows)) }
        p.pages {
            @if asked.page > 1 {
                a href=(to_page(&here, asked.page - 1)) { (here.say("correspondence-newer")) }
            }
            @if found.has_older && asked.page < LAST_PAGE {
                a href=(to_page(&here, asked.page + 1)) { (here.say("correspondence-older")) }
            }
        }
    };
    let page = Page::new(&here, &portal, &visitor, here.say("correspondence-title"))
        .ways(site_ways(&here, &portal, &visitor));
    Ok(page.render(&body).into_response())
}

/// The same question at another page.
fn to_page(here: &Here, page: usize) -> String {
    let all = ["direction", "meeting", "participant", "text"];
    let mut question: Vec<(&str, String)> = all
        .into_iter()
        .filter_map(|name| Some((name, here.asked(name).filter(|text| !text.is_empty())?)))
        .collect();
    question.push(("page", page.to_string()));
    let question = serde_urlencoded::to_string(question).unwrap_or_default();
    here.to(&format!("/desk/register?{question}"))
}

fn filters(here: &Here, portal: &Portal, names: &Names, asked: &Asked) -> Markup {
    let any = here.say("correspondence-any");
    let directions: Vec<(String, String)> = std::iter::once((String::new(), any.clone()))
        .chain(
            [Direction::Out, Direction::In]
                .map(|one| (one.code().to_owned(), direction(here, one))),
        )
        .collect();
    let chosen = asked.direction.map_or("", Direction::code);
    let meeting = asked.meeting.as_ref().map(ToString::to_string);
    let participant = asked.participant.as_ref().map(ToString::to_string);
    html! {
        form.filters method="get" action=(here.to("/desk/register")) {
            (Field::new("direction", here.say("correspondence-column-direction"), chosen).select(&directions))
            (Field::new("meeting", here.say("correspondence-column-meeting"), meeting.as_deref().unwrap_or_default())
                .select(&names.meetings(any.clone())))
            (Field::new("participant", here.say("correspondence-participant"), participant.as_deref().unwrap_or_default())
                .select(&names.participants(here, portal, any)))
            (Field::new("text", here.say("correspondence-text"), &asked.text).input("text"))
            button type="submit" { (here.say("correspondence-show")) }
        }
    }
}

fn direction(here: &Here, direction: Direction) -> String {
    here.with(
        "correspondence-direction",
        &[("direction", direction.code().into())],
    )
}

fn row(here: &Here, portal: &Portal, names: &Names, entry: &Entry) -> Vec<Markup> {
    let at = entry.at.to_zoned_datetime(TimeZone::UTC);
    vec![
        number(here, entry),
        html! { time.hours datetime=(entry.at) { bdi { (at.strftime("%Y-%m-%d %H:%M").to_string()) } } },
        html! { (direction(here, entry.direction())) },
        what(here, &entry.what),
        html! { @if let Some(meeting) = &entry.meeting { bdi.code { (meeting) } } },
        whom(here, portal, names, &entry.what),
        state(here, &entry.what),
    ]
}

fn number(here: &Here, entry: &Entry) -> Markup {
    let number = entry.number();
    let path = match (&entry.what, &entry.meeting) {
        (What::Letter(letter), _) => Some(path_of(letter.number)),
        (What::Note(note), Some(meeting)) => {
            Some(format!("/desk/{meeting}/notes/{}", note.booked.note_id))
        }
        (What::Composition(one), Some(meeting)) => Some(format!(
            "/{meeting}/delegation/{}/receipt/{}",
            one.participant, one.version
        )),
        _ => None,
    };
    html! {
        @match path {
            Some(path) => a href=(here.to(&path)) { bdi.code { (number) } },
            None => bdi.code { (number) },
        }
    }
}

fn what(here: &Here, what: &What) -> Markup {
    let said = match what {
        What::Note(Numbered { purpose, .. }) => {
            here.with("notes-purpose", &[("purpose", purpose.into())])
        }
        What::Dispatch(letter) => here.with(
            "correspondence-dispatch",
            &[("kind", (&letter.dispatch.kind).into())],
        ),
        What::Composition(_) => here.say("correspondence-composition"),
        What::Letter(letter) => return name(&letter.subject),
    };
    html! { (said) }
}

fn whom(here: &Here, portal: &Portal, names: &Names, what: &What) -> Markup {
    let participant = |of: &Participant| name(&names.participant(here, portal, of));
    match what {
        What::Note(_) => html! { (here.say("correspondence-all")) },
        What::Composition(one) => participant(&one.participant),
        What::Dispatch(letter) => html! {
            (participant(&letter.dispatch.participant)) br;
            span.small.quiet { (name(&letter.dispatch.address)) }
        },
        What::Letter(letter) => match &letter.participant {
            Some(of) => participant(of),
            None => name(&letter.sender),
        },
    }
}

fn state(here: &Here, what: &What) -> Markup {
    match what {
        What::Note(note) => {
            let step = note.steps.last().map(|taken| taken.step);
            html! { @if let Some(step) = step { (words::convening::note::step(step, here.language)) } }
        }
        What::Dispatch(letter) => handed(here, letter),
        What::Composition(one) => {
            html! { (words::people::delegation::channel(one.channel, here.language)) }
        }
        What::Letter(letter) => {
            html! { (words::convening::correspondence::channel(letter.channel, here.language)) }
        }
    }
}

/// How a stage of a letter looks.
pub(crate) const fn stage_tone(stage: Stage) -> Tone {
    match stage {
        Stage::Acknowledged | Stage::Delivered | Stage::HandedOver => Tone::Good,
        Stage::Queued => Tone::Plain,
        Stage::Tried => Tone::Warn,
        Stage::Bounced | Stage::GivenUp => Tone::Bad,
    }
}

/// How far a letter is on its way.
pub(crate) fn handed(here: &Here, letter: &KeptDispatch) -> Markup {
    let way = &letter.way;
    let stage = way.stage();
    html! {
        (mark(stage_tone(stage), &words::people::dispatch::stage(stage, here.language)))
        @if let Some(at) = way.handed_at {
            br; span.small.quiet { (parts::moment(at, "UTC", here.language)) }
        }
        @if way.handed_at.is_none() && way.tries > 0 {
            " " (here.with("correspondence-tries", &[("count", way.tries.into())]))
        }
        @if let Some(why) = letter.why.as_ref().filter(|_| way.handed_at.is_none()) {
            " " (name(why))
        }
        @for event in way.events.iter().filter(|event| !event.why.is_empty()) {
            br; span.small { (name(&event.why)) }
        }
    }
}

fn path_of(number: IncomingNumber) -> String {
    format!("/desk/register/letter/{}/{}", number.year, number.serial)
}

async fn letter(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let meeting: Option<MeetingKey> = here.asked("meeting").and_then(|key| key.parse().ok());
    let over = meeting.clone().map_or(Scope::Site, Scope::Meeting);
    portal
        .desk
        .may(&occasion, Act::RegisterLetter, &over)
        .await?;
    let typed = TypedLetter {
        on: portal.clock.today().to_string(),
        channel: Channel::Post.code().to_owned(),
        meeting: meeting.map(|key| key.to_string()).unwrap_or_default(),
        ..TypedLetter::default()
    };
    form_page(&here, &portal, &visitor, &typed, &[]).await
}

async fn form_page(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    typed: &TypedLetter,
    faults: &[LetterFault],
) -> Answer {
    let names = Names::of(portal).await?;
    let said =
        |fault: &LetterFault| words::convening::correspondence::wrong(fault.wrong, here.language);
    let above: Vec<(Option<String>, String)> = faults
        .iter()
        .map(|fault| (Some(fault.field.code().to_owned()), said(fault)))
        .collect();
    let field = |column: Column, value| {
        let id = column.code();
        let mine = faults.iter().filter(|fault| fault.field == column);
        let label = here.say(&format!("correspondence-field-{id}"));
        Field::new(id, label, value).faults(mine.map(said))
    };
    let channels: Vec<(String, String)> = Channel::ALL
        .map(|one| {
            let said = words::convening::correspondence::channel(one, here.language);
            (one.code().to_owned(), said)
        })
        .to_vec();
    let none = here.say("correspondence-no-meeting");
    let in_words = here.say("correspondence-in-words");
    let hint = |key: &str| here.say(key);
    let body = html! {
        (parts::faults(here, &above))
        form method="post" enctype="multipart/form-data" action=(here.to("/desk/register/letter")) {
            (field(Column::On, &typed.on).required().input("date"))
            (field(Column::Hour, &typed.hour).hint(hint("correspondence-hour-hint")).required().input("time"))
            (field(Column::Channel, &typed.channel).select(&channels))
            (field(Column::Meeting, &typed.meeting).select(&names.meetings(none)))
            (field(Column::Participant, &typed.participant).select(&names.participants(here, portal, in_words)))
            (field(Column::Sender, &typed.sender).hint(hint("correspondence-sender-hint")).input("text"))
            (field(Column::Subject, &typed.subject).required().input("text"))
            (field(Column::TheirReference, &typed.their_reference).input("text"))
            (field(Column::Answers, &typed.answers).hint(hint("correspondence-answers-hint")).input("text"))
            (field(Column::Scan, "").hint(here.with("correspondence-scan-hint", &[("format", "PDF".into())])).file("application/pdf"))
            div.buttons {
                button.main type="submit" { (here.say("correspondence-register")) }
                a.button href=(here.to("/desk/register")) { (here.say("correspondence-leave")) }
            }
        }
    };
    let status = if faults.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = Page::new(here, portal, visitor, here.say("correspondence-register"))
        .ways(site_ways(here, portal, visitor));
    Ok((status, page.render(&body)).into_response())
}

/// The scan that a form brings under a name, or what is wrong with it.
pub(super) fn scan_in(form: &Form, field: &str) -> Result<Option<NewFile>, Wrong> {
    let Some(sent) = form.file(field) else {
        return Ok(None);
    };
    if !is_pdf(&sent.bytes) {
        return Err(Wrong::NotAPdf);
    }
    if sent.bytes.len() > LARGEST_SCAN {
        return Err(Wrong::TooLarge);
    }
    Ok(Some(NewFile {
        name: sent.name.clone(),
        bytes: sent.bytes.clone(),
        media_type: "application/pdf",
    }))
}

fn read(form: &Form) -> Registration {
    let text = |column: Column| form.text(column.code()).to_owned();
    let typed = TypedLetter {
        on: text(Column::On),
        hour: text(Column::Hour),
        channel: text(Column::Channel),
        meeting: text(Column::Meeting),
        participant: text(Column::Participant),
        sender: text(Column::Sender),
        their_reference: text(Column::TheirReference),
        answers: text(Column::Answers),
        subject: text(Column::Subject),
    };
    let mut registration = Registration {
        typed,
        ..Registration::default()
    };
    match scan_in(form, Column::Scan.code()) {
        Ok(scan) => registration.scan = scan,
        Err(wrong) => registration.wrong_scan = Some(wrong),
    }
    registration
}

async fn register(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let registration = read(&form);
    match portal.desk.register_letter(&occasion, &registration).await {
        Ok(number) => Ok(see_other(&here.to(&format!("{}?done", path_of(number))))),
        Err(No::Letter(faults)) => {
            form_page(&here, &portal, &visitor, &registration.typed, &faults).await
        }
        Err(no) => Err(no.into()),
    }
}

/// The number that a path names.
fn number_in(parts: &[(String, String)]) -> Result<IncomingNumber, Stop> {
    let part = |wanted: &str| {
        let found = parts.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.as_str())
    };
    let year = part("year").and_then(|year| year.parse().ok());
    let serial = part("serial").and_then(|serial| serial.parse().ok());
    let (year, serial) = year.zip(serial).ok_or(Stop::NotFound)?;
    Ok(IncomingNumber { year, serial })
}

async fn registered(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let number = number_in(&parts)?;
    let (letter, meeting) = portal.desk.incoming_letter(&occasion, number).await?;
    let names = Names::of(&portal).await?;
    let people = super::note::People::of(&portal).await?;
    let from = match &letter.participant {
        Some(of) => name(&names.participant(&here, &portal, of)),
        None => name(&letter.sender),
    };
    let zone = match &meeting {
        Some(key) => portal.desk.meeting(key).await?.zone().to_owned(),
        None => "UTC".to_owned(),
    };
    let field = |column: Column| here.say(&format!("correspondence-field-{}", column.code()));
    let moment = |at| parts::moment(at, &zone, here.language);
    let channel = words::convening::correspondence::channel(letter.channel, here.language);
    let mut facts = vec![
        (here.say("correspondence-from"), from),
        (field(Column::Subject), name(&letter.subject)),
        (field(Column::On), moment(letter.received_at)),
        (field(Column::Channel), html! { (channel) }),
    ];
    if let Some(key) = &meeting {
        facts.push((field(Column::Meeting), html! { bdi.code { (key) } }));
    }
    facts.extend(references(&here, &letter));
    let registered =
        html! { (people.name(letter.registered_by)) br; (moment(letter.registered_at)) };
    facts.push((here.say("correspondence-registered"), registered));
    let body = html! {
        @if here.asked("done").is_some() {
            (notice(Tone::Good, &html! { p { (here.say("correspondence-done")) } }))
        }
        (parts::facts(&facts))
        p { a href=(here.to("/desk/register")) { (here.say("correspondence-back")) } }
    };
    let page = Page::new(&here, &portal, &visitor, number.to_string())
        .ways(site_ways(&here, &portal, &visitor));
    Ok(page.render(&body).into_response())
}

/// The references of a letter and its scan.
fn references(here: &Here, letter: &KeptLetter) -> Vec<(String, Markup)> {
    let field = |column: Column| here.say(&format!("correspondence-field-{}", column.code()));
    let mut facts = Vec::new();
    if !letter.their_reference.is_empty() {
        facts.push((field(Column::TheirReference), name(&letter.their_reference)));
    }
    if !letter.answers.is_empty() {
        facts.push((
            field(Column::Answers),
            html! { bdi.code { (letter.answers) } },
        ));
    }
    if let Some((hash, file)) = &letter.scan {
        let address = here.to(&format!("{}/scan", path_of(letter.number)));
        let said = html! {
            a href=(address) { (name(file)) } br;
            span.small.quiet { "SHA-256 " bdi.code { (hash.to_hex()) } }
        };
        facts.push((field(Column::Scan), said));
    }
    facts
}

async fn scan(
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let number = number_in(&parts)?;
    let bytes = portal.desk.scan_of(&occasion, number).await?;
    Ok(download(bytes, "application/pdf", &format!("{number}.pdf")))
}
