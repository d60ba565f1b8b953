//! The notes of a meeting at the desk: listed with who did what and when, and each verb of a note's
//! life under an address of its own. The rules are the desk's; a refusal comes back as its sentence
//! on the note's own page, with what was ticked and typed.

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use desk::convening::note::{NoteInMeeting, Which};
use domain::convening::meeting::MeetingKey;
use domain::convening::note::{Note, Purpose, Step, StepTaken};
use domain::law::language::Language;
use domain::people::person::PersonId;
use domain::people::role::{Act, Scope};
use maud::{Markup, html};
use paper::glyphs::missing_glyphs;

use super::super::answer::{Answer, Stop, sentence};
use super::super::form::Form;
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Tone, mark, name, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, download, see_other};
use super::super::visitor::{Signed, Visitor};
use super::note_page::{self, Shown};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = |rest: &str| format!("/desk/{{treaty}}/{{meeting}}/notes{rest}");
    let draft = Opens::To(Act::DraftNote);
    Routes::new()
        .get(&at(""), Opens::To(Act::Show), list)
        .get(&at("/{which}"), Opens::To(Act::Show), page)
        .get(&at("/{which}/sheet"), Opens::To(Act::Show), sheet)
        .post(&at("/draft"), draft, begin)
        .post(&at("/correction"), draft, correct)
        .post(&at("/withdrawal"), draft, withdraw)
        .post(&at("/approval"), Opens::To(Act::ApproveNote), approve)
        .post(&at("/initials"), Opens::To(Act::InitialNote), initial)
        .post(&at("/issue"), Opens::To(Act::IssueNote), issue)
        .post(&at("/abandonment"), draft, abandon)
}

/// The path of a meeting's notes.
pub(crate) fn path(key: &MeetingKey) -> String {
    format!("/desk/{key}/notes")
}

/// Who took part, by name; an erased person has none any more.
pub(crate) struct People(BTreeMap<PersonId, String>);

impl People {
    /// Everyone on record.
    pub(crate) async fn of(portal: &Portal) -> Result<Self, Stop> {
        let people = portal.desk.people().await?;
        let named = people.into_iter().map(|actor| {
            let person = actor.person;
            let name = person.name.unwrap_or_else(|| person.handle.to_string());
            (person.id, name)
        });
        Ok(Self(named.collect()))
    }

    /// The name of one.
    pub(crate) fn name(&self, id: PersonId) -> Markup {
        self.0
            .get(&id)
            .map_or_else(|| html! { "–" }, |known| name(known))
    }
}

async fn list(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    Ok(listed(&here, &portal, &visitor, &key, None)
        .await?
        .into_response())
}

/// The list, with why the last act was refused where it was.
async fn listed(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    key: &MeetingKey,
    refusal: Option<&str>,
) -> Result<Markup, Stop> {
    let over = Scope::Meeting(key.clone());
    let occasion = portal.occasion(visitor.by());
    portal.desk.may_read(&occasion, &over).await?;
    let meeting = portal.desk.meeting(key).await?;
    let notes = portal.desk.notes(key).await?;
    let people = People::of(portal).await?;
    let headings = ["paper", "dated", "stage", "steps"]
        .map(|column| here.say(&format!("notes-column-{column}")));
    let rows: Vec<Vec<Markup>> = notes
        .iter()
        .rev()
        .map(|note| row(here, key, note, &people, meeting.zone()))
        .collect();
    let under_way = notes.iter().any(|note| !is_over(note));
    let body = html! {
        @if let Some(refusal) = refusal { (notice(Tone::Bad, &html! { p { (refusal) } })) }
        (done(here))
        p.lead { (here.say("notes-lead")) }
        @if rows.is_empty() { p.quiet { (here.say("notes-none")) } }
        @else { (parts::table(&here.say("notes-caption"), &headings, &rows)) }
        @if visitor.may(Act::DraftNote, &over, portal) && !under_way {
            (drafts(here, key, &notes))
        }
    };
    let title = words::convening::meeting::title(key, &meeting.law.treaty, here.language);
    let page = Page::new(here, portal, visitor, here.say("notes-title"))
        .over(title)
        .ways(super::desk_ways(here, key));
    Ok(page.render(&body))
}

fn is_over(note: &Note) -> bool {
    matches!(note.stage(), Step::Issued | Step::Abandoned)
}

fn row(here: &Here, key: &MeetingKey, note: &Note, people: &People, zone: &str) -> Vec<Markup> {
    let address = here.to(&format!("{}/{}", path(key), note.id));
    let dated = |dated| parts::dated(dated, here.language);
    vec![
        html! {
            a href=(address) { (purpose(here, note)) } br;
            (number(here, note))
        },
        note.dated.map_or_else(|| html! { "–" }, dated),
        stage(here, note),
        html! {
            ul.plain {
                @for taken in &note.steps { li { (step_line(here, taken, people, zone)) } }
            }
        },
    ]
}

fn step_line(here: &Here, taken: &StepTaken, people: &People, zone: &str) -> Markup {
    html! {
        (words::convening::note::step(taken.step, here.language)) ": "
        (people.name(taken.by)) br;
        span.small.quiet { (parts::moment(taken.at, zone, here.language)) }
    }
}

/// The reference, or that there is none yet.
pub(crate) fn number(here: &Here, note: &Note) -> Markup {
    html! {
        @if let Some(reference) = &note.reference {
            bdi.code { (reference.text) }
        } @else {
            span.quiet { (here.say("notes-without-number")) }
        }
    }
}

/// The name of a paragraph of the house text, of the note or the letter, or that it was added.
pub(crate) fn paragraph_name(here: &Here, key: &str) -> String {
    let of_letter = key.strip_prefix("letter-");
    let said = of_letter.unwrap_or(key);
    let said = here.with("notes-paragraph", &[("paragraph", said.into())]);
    if of_letter.is_none() {
        return said;
    }
    here.with("notes-paragraph-of-letter", &[("paragraph", said.into())])
}

/// What the paper does.
pub(crate) fn purpose(here: &Here, note: &Note) -> String {
    here.with("notes-purpose", &[("purpose", note.purpose.code().into())])
}

/// Where a note stands.
pub(crate) fn stage(here: &Here, note: &Note) -> Markup {
    let tone = match note.stage() {
        Step::Issued => Tone::Good,
        Step::Drafted => Tone::Warn,
        Step::Approved | Step::Initialled | Step::Abandoned => Tone::Plain,
    };
    mark(
        tone,
        &words::convening::note::step(note.stage(), here.language),
    )
}

/// What can be begun: a note that convenes; a correction or withdrawal of each issued one that
/// stands.
fn drafts(here: &Here, key: &MeetingKey, notes: &[Note]) -> Markup {
    let at = |verb: &str| here.to(&format!("{}/{verb}", path(key)));
    let later = |note: &Note| {
        let names = |other: &&Note| {
            other.stage() == Step::Issued
                && other.purpose.earlier().is_some_and(|e| e.id == note.id)
        };
        notes.iter().any(|other| names(&other))
    };
    let standing: Vec<&Note> = notes
        .iter()
        .filter(|note| note.stage() == Step::Issued && !later(note))
        .collect();
    let convenes = standing
        .iter()
        .all(|note| matches!(note.purpose, Purpose::Withdrawal(_)));
    html! {
        h2 { (here.say("notes-begin")) }
        @if convenes { (parts::one_button(&at("draft"), &here.say("notes-draft"))) }
        @for note in standing {
            h3 { (purpose(here, note)) " " (number(here, note)) }
            div.buttons {
                (later_button(&at("correction"), note, &here.say("notes-correct")))
                (later_button(&at("withdrawal"), note, &here.say("notes-withdraw")))
            }
        }
    }
}

fn later_button(action: &str, note: &Note, label: &str) -> Markup {
    html! {
        form method="post" action=(action) {
            (parts::button("note", &note.id.to_string(), label))
        }
    }
}

/// What was done by the button that led here.
pub(crate) fn done(here: &Here) -> Markup {
    let done = here.asked("done").unwrap_or_default();
    let key = match done.as_str() {
        "drafted" | "approved" | "initialled" | "issued" | "abandoned" | "changed" => done,
        _ => return html! {},
    };
    let said = here.with("notes-done", &[("done", key.into())]);
    notice(Tone::Good, &html! { p { (said) } })
}

/// The note that an address names.
pub(crate) fn which(text: &str) -> Result<Which, Stop> {
    if text == "under-way" {
        return Ok(Which::UnderWay);
    }
    text.parse().map(Which::Id).map_err(|_| Stop::NotFound)
}

/// A part of the path under its name.
pub(crate) fn part<'a>(parts: &'a [(String, String)], name: &str) -> &'a str {
    let found = parts.iter().find(|(key, _)| key == name);
    found.map_or("", |(_, value)| value)
}

/// The note that is named, for someone who may read it.
pub(crate) async fn opened(
    portal: &Portal,
    visitor: &Visitor,
    key: &MeetingKey,
    which: &Which,
) -> Result<NoteInMeeting, Stop> {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may_read(&occasion, &over).await?;
    Ok(portal.desk.note(key, which).await?)
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let open = opened(&portal, &visitor, &key, &which(part(&parts, "which"))?).await?;
    let shown = Shown::of(&portal);
    note_page::page(&here, &portal, &visitor, &open, &shown).await
}

/// One sheet as it was drawn up.
async fn sheet(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let open = opened(&portal, &visitor, &key, &which(part(&parts, "which"))?).await?;
    let addressee = here.asked("addressee").unwrap_or_default();
    let language: Language = here
        .asked("language")
        .and_then(|language| language.parse().ok())
        .ok_or(Stop::NotFound)?;
    let sheets = portal.desk.sheets(&key, open.note.id).await?;
    let wanted = sheets
        .iter()
        .find(|sheet| sheet.addressee.code() == addressee && sheet.language == language);
    let sheet = wanted.ok_or(Stop::NotFound)?;
    let hash = sheet.paper.ok_or(Stop::NotFound)?;
    let bytes = portal.desk.paper(hash).await?;
    let reference = open.note.reference.as_ref();
    let reference = reference.map(ToString::to_string).unwrap_or_default();
    let file = format!("{reference}-{addressee}-{language}.pdf");
    Ok(download(bytes, "application/pdf", &file))
}

/// Sends on to the note that is under way, saying what was done.
fn on_to(here: &Here, key: &MeetingKey, note: &Note, done: &str) -> Response {
    see_other(&here.to(&format!("{}/{}?done={done}", path(key), note.id)))
}

/// The list again with why the rules refused; anything else is a page of its own.
async fn refused_on_list(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    key: &MeetingKey,
    no: No,
) -> Answer {
    let No::Refused(_) = no else {
        return Err(no.into());
    };
    let why = sentence(&no, here.language);
    let page = listed(here, portal, visitor, key, Some(&why)).await?;
    Ok((axum::http::StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn begin(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let drafted = portal
        .desk
        .draft_note(&occasion, &key, missing_glyphs)
        .await;
    match drafted {
        Ok(note) => Ok(on_to(&here, &key, &note, "drafted")),
        Err(no) => refused_on_list(&here, &portal, &visitor, &key, no).await,
    }
}

/// The issued note that a form names.
fn earlier(form: &Form) -> Which {
    form.text("note").parse().map_or(Which::Last, Which::Id)
}

async fn correct(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let drafted = portal
        .desk
        .correct_note(&occasion, &key, &earlier(&form), missing_glyphs)
        .await;
    match drafted {
        Ok(note) => Ok(on_to(&here, &key, &note, "drafted")),
        Err(no) => refused_on_list(&here, &portal, &visitor, &key, no).await,
    }
}

async fn withdraw(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let drafted = portal
        .desk
        .withdraw_note(&occasion, &key, &earlier(&form), missing_glyphs)
        .await;
    match drafted {
        Ok(note) => Ok(on_to(&here, &key, &note, "drafted")),
        Err(no) => refused_on_list(&here, &portal, &visitor, &key, no).await,
    }
}

/// What came of a step: on to the note, or its page again with why the rules refused.
async fn stepped(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    key: &MeetingKey,
    shown: Shown,
    (step, done): (Result<Note, No>, &str),
) -> Answer {
    match step {
        Ok(note) => Ok(on_to(here, key, &note, done)),
        Err(no @ No::Refused(_)) => {
            let shown = shown.refused(sentence(&no, here.language));
            let open = opened(portal, visitor, key, &Which::UnderWay).await?;
            note_page::page(here, portal, visitor, &open, &shown).await
        }
        Err(no) => Err(no.into()),
    }
}

async fn approve(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let acknowledged: BTreeSet<String> = form.all("acknowledge").map(str::to_owned).collect();
    let shown = Shown::typed(acknowledged.clone(), form.text("dated"));
    let Ok(dated) = form.text("dated").parse() else {
        // Who may not approve is told so first.
        let over = Scope::Meeting(key.clone());
        portal.desk.may(&occasion, Act::ApproveNote, &over).await?;
        let open = opened(&portal, &visitor, &key, &Which::UnderWay).await?;
        let shown = shown.without_date(here.say("notes-no-date"));
        return note_page::page(&here, &portal, &visitor, &open, &shown).await;
    };
    let step = portal
        .desk
        .approve_note(&occasion, &key, &acknowledged, dated, missing_glyphs)
        .await;
    stepped(&here, &portal, &visitor, &key, shown, (step, "approved")).await
}

async fn initial(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let step = portal.desk.initial_note(&occasion, &key).await;
    let shown = Shown::of(&portal);
    stepped(&here, &portal, &visitor, &key, shown, (step, "initialled")).await
}

async fn issue(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let step = portal.desk.issue_note(&occasion, &key).await;
    let shown = Shown::of(&portal);
    stepped(&here, &portal, &visitor, &key, shown, (step, "issued")).await
}

async fn abandon(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let step = portal.desk.abandon_note(&occasion, &key).await;
    let shown = Shown::of(&portal);
    stepped(&here, &portal, &visitor, &key, shown, (step, "abandoned")).await
}
