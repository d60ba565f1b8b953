//! Changing one paragraph of a meeting's notes: replaced, left out, another added after it, or the
//! house text again. Each language has its own field; one that is wanting blocks approval and the
//! note's page says so. An approval given to the earlier text lapses: that is the desk's rule.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::answer::No;
use desk::convening::note::{NoteInMeeting, Which};
use domain::convening::departure::{Change, ParagraphKey, standing_departures};
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use domain::people::role::{Act, Scope};
use maud::{Markup, html};
use words::convening::note::Paragraph;

use super::super::answer::{Answer, Stop, sentence};
use super::super::form::Form;
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Tone, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, see_other};
use super::super::visitor::{Signed, Visitor};
use super::note::{self, paragraph_name, path};
use super::note_page::{block, departs, direction, own_name};

/// The longest text of one paragraph in one language.
const LONGEST: usize = 10_000;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/{treaty}/{meeting}/notes/departure";
    Routes::new().get(at, Opens::To(Act::DraftNote), page).post(
        at,
        Opens::To(Act::DraftNote),
        depart,
    )
}

/// What was typed, and what is wrong with it.
#[derive(Default)]
struct Typed {
    what: String,
    texts: BTreeMap<Language, String>,
    refusal: Option<String>,
    faults: BTreeMap<Language, String>,
}

/// The paragraphs that the house text of notes and letters has.
fn house() -> Vec<ParagraphKey> {
    let notes = words::convening::note::HOUSE_KEYS.iter();
    let letters = words::convening::letter::HOUSE_KEYS.iter();
    notes
        .chain(letters)
        .map(|key| ParagraphKey((*key).to_owned()))
        .collect()
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::DraftNote, &over).await?;
    let open = portal.desk.note(&key, &Which::UnderWay).await?;
    let paragraph = ParagraphKey(here.asked("paragraph").unwrap_or_default());
    let typed = Typed {
        what: "replace".to_owned(),
        texts: standing(&open, &paragraph),
        ..Typed::default()
    };
    shown(&here, &portal, &visitor, &open, (&paragraph, &typed))
}

/// The texts an officer gave for a paragraph and that stand.
fn standing(open: &NoteInMeeting, paragraph: &ParagraphKey) -> BTreeMap<Language, String> {
    let standing = standing_departures(&open.departures);
    let of = standing.iter().find(|one| one.paragraph == *paragraph);
    match of.map(|one| &one.change) {
        Some(Change::Replace(texts) | Change::AddAfter { texts, .. }) => texts.clone(),
        _ => BTreeMap::new(),
    }
}

/// A paragraph as it stands now in each language, in the note or in a letter; `None` where neither
/// has it.
fn now(
    portal: &Portal,
    open: &NoteInMeeting,
    key: &ParagraphKey,
) -> Result<Vec<Option<Paragraph>>, No> {
    let on = open.note.dated.unwrap_or_else(|| portal.clock.today());
    let facts = open.facts(on)?;
    let organization = open.meeting.facts.organizations.iter().next();
    let of = |language: Language| {
        let note = words::convening::note::compose(&facts, language).paragraphs;
        let letter = organization.map(|one| {
            words::convening::letter::compose(&facts, one.name.get(language), language).paragraphs
        });
        note.into_iter()
            .chain(letter.unwrap_or_default())
            .find(|paragraph| paragraph.key == *key)
    };
    Ok(Language::ALL.into_iter().map(of).collect())
}

fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    open: &NoteInMeeting,
    (paragraph, typed): (&ParagraphKey, &Typed),
) -> Answer {
    let key = &open.meeting.meeting().key;
    let texts = now(portal, open, paragraph)?;
    let dropped = standing_departures(&open.departures)
        .iter()
        .any(|one| one.paragraph == *paragraph);
    if texts.iter().all(Option::is_none) && !dropped && !house().contains(paragraph) {
        return Err(Stop::NotFound);
    }
    let faults: Vec<(Option<String>, String)> = typed
        .faults
        .iter()
        .map(|(language, fault)| (Some(field(*language)), fault.clone()))
        .collect();
    let body = html! {
        @if let Some(refusal) = &typed.refusal {
            (notice(Tone::Bad, &html! { p { (refusal) } }))
        }
        (parts::faults(here, &faults))
        p.lead { (paragraph_name(here, &paragraph.0)) " " bdi.code.small.quiet { (paragraph.0) } }
        p { (here.say("notes-departure-lapses")) }
        form method="post" action=(here.to(&format!("{}/departure", path(key)))) {
            input type="hidden" name="paragraph" value=(paragraph.0);
            (parts::choice("what", &here.say("notes-departure-what"), &choices(here), &typed.what))
            @for (language, now) in Language::ALL.into_iter().zip(&texts) {
                (in_language(here, language, now.as_ref(), typed))
            }
            div.buttons {
                button.main type="submit" { (here.say("notes-departure-keep")) }
                a.button href=(here.to(&format!("{}/under-way", path(key)))) {
                    (here.say("notes-departure-leave"))
                }
            }
        }
    };
    let over = words::convening::meeting::title(key, &open.meeting.law.treaty, here.language);
    let page = Page::new(here, portal, visitor, here.say("notes-departure-title"))
        .over(over)
        .ways(super::desk_ways(here, key));
    let failed = typed.refusal.is_some() || !typed.faults.is_empty();
    let status = if failed {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    Ok((status, page.render(&body)).into_response())
}

fn choices(here: &Here) -> Vec<(String, String)> {
    ["replace", "add", "drop", "restore"]
        .map(|what| {
            let said = here.with("notes-departure-choice", &[("what", what.into())]);
            (what.to_owned(), said)
        })
        .to_vec()
}

fn field(language: Language) -> String {
    format!("text-{language}")
}

/// The text in one language: as it stands, and the field for another.
fn in_language(here: &Here, language: Language, now: Option<&Paragraph>, typed: &Typed) -> Markup {
    let id = field(language);
    let value = typed.texts.get(&language).map_or("", String::as_str);
    let fault = typed.faults.get(&language);
    let now_id = format!("{id}-now");
    let described = match fault {
        Some(_) => format!("{now_id} {id}-fault"),
        None => now_id.clone(),
    };
    html! {
        div.field {
            label for=(id) lang=(language) { bdi { (own_name(language)) } }
            div.hint id=(now_id) {
                @match now {
                    Some(paragraph) => {
                        @if let Some(mark) = departs(here, &paragraph.origin) { (mark) " " }
                        (block(&paragraph.block, language))
                    },
                    None => (here.say("notes-departure-left-out")),
                }
            }
            @if let Some(fault) = fault { p.fault id={ (id) "-fault" } { (fault) } }
            textarea id=(id) name=(id) rows="5" lang=(language) dir=(direction(language))
                aria-describedby=(described) aria-invalid=[fault.map(|_| "true")] { (value) }
        }
    }
}

async fn depart(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::DraftNote, &over).await?;
    let paragraph = ParagraphKey(form.text("paragraph").to_owned());
    let mut typed = read(&here, &form);
    if typed.faults.is_empty() {
        let (named, change) = change(&paragraph, &typed, &occasion.new_id().simple().to_string());
        let kept = portal
            .desk
            .depart(&occasion, &key, named, change, &house())
            .await;
        match kept {
            Ok(_) => return Ok(see_other(&changed(&here, &key))),
            Err(no @ No::Refused(_)) => typed.refusal = Some(sentence(&no, here.language)),
            Err(no) => return Err(no.into()),
        }
    }
    let open = note::opened(&portal, &visitor, &key, &Which::UnderWay).await?;
    shown(&here, &portal, &visitor, &open, (&paragraph, &typed))
}

fn changed(here: &Here, key: &MeetingKey) -> String {
    here.to(&format!("{}/under-way?done=changed#text", path(key)))
}

/// What the form says. A text is wanted in one language at least; the others may follow.
fn read(here: &Here, form: &Form) -> Typed {
    let mut typed = Typed {
        what: form.text("what").to_owned(),
        ..Typed::default()
    };
    for language in Language::ALL {
        let text = form.text(&field(language)).to_owned();
        if text.chars().count() > LONGEST {
            let fault = here.say("notes-departure-too-long");
            typed.faults.insert(language, fault);
        }
        if !text.is_empty() {
            typed.texts.insert(language, text);
        }
    }
    let wants_text = !matches!(typed.what.as_str(), "drop" | "restore");
    if wants_text && typed.texts.is_empty() {
        let fault = here.say("notes-departure-no-text");
        typed.faults.insert(here.language, fault);
    }
    typed
}

/// The change that is meant, and the paragraph it names: an added one gets a key of its own.
fn change(paragraph: &ParagraphKey, typed: &Typed, chance: &str) -> (ParagraphKey, Change) {
    let texts = typed.texts.clone();
    match typed.what.as_str() {
        "drop" => (paragraph.clone(), Change::Drop),
        "restore" => (paragraph.clone(), Change::Restore),
        "add" => {
            let own = &chance[chance.len().saturating_sub(6)..];
            let added = ParagraphKey(format!("{}-{own}", paragraph.0));
            let after = paragraph.clone();
            (added, Change::AddAfter { after, texts })
        }
        _ => (paragraph.clone(), Change::Replace(texts)),
    }
}
