//! The delegation's page: the whole composition at once, in the mission's order, kept as it is
//! typed. Every button sends the whole form, so that nothing typed is lost whatever is pressed; what
//! was pressed is done on the rows after they are saved. Faults stand beside their fields.

use axum::extract::{Path, State};
use axum::response::IntoResponse;
use desk::answer::No;
use desk::people::delegation::{DelegationInMeeting, Filed, NewFile, NoteOfDraft};
use domain::convening::meeting::MeetingKey;
use domain::people::composition::{CompositionFault, Typed};
use domain::people::delegation::Refusal;
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::people::role::Act;
use domain::record::journal::Hash;
use uuid::Uuid;

use super::super::answer::{Answer, Stop};
use super::super::form::{Form, is_pdf};
use super::super::here::{AtMeeting, Here, Of};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{download, see_other};
use super::super::visitor::{Signed, Visitor};
use super::composition::{self, Rows};
use super::mission;

/// The largest signed note.
const LARGEST_NOTE: usize = 10 * 1024 * 1024;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/{treaty}/{meeting}/delegation/{participant}";
    let access = Opens::To(Act::GiveAccess);
    Routes::new()
        .get(at, Opens::To(Act::Show), page)
        .post(at, Opens::To(Act::EnterDelegation), change)
        .get(
            &format!("{at}/note/{{file}}"),
            Opens::To(Act::Show),
            signed_note,
        )
        .post(&format!("{at}/access"), access, give_access)
        .post(&format!("{at}/access/end"), access, take_access)
}

/// Where a delegation's page is, below the language.
pub(crate) fn path(key: &MeetingKey, participant: &Participant) -> String {
    format!("/{key}/delegation/{participant}")
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
) -> Answer {
    let open = opened(&portal, &visitor, &key, &participant).await?;
    let rows = composition::rows_of(&open);
    let shown = mission::Shown::of(rows);
    show(&here, &portal, &visitor, &open, shown).await
}

pub(crate) async fn opened(
    portal: &Portal,
    visitor: &Visitor,
    key: &MeetingKey,
    participant: &Participant,
) -> Result<DelegationInMeeting, Stop> {
    let occasion = portal.occasion(visitor.by());
    let opened = portal.desk.delegation(&occasion, key, participant).await;
    // Another's delegation is as unknown as one that is not there.
    opened.map_err(|no| match no {
        No::NotPermitted(_) if !visitor.is_staff() => Stop::NotFound,
        other => other.into(),
    })
}

async fn show(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    open: &DelegationInMeeting,
    shown: mission::Shown,
) -> Answer {
    let key = &open.meeting.meeting().key;
    let participant = &open.delegation.participant;
    let occasion = portal.occasion(visitor.by());
    let ones = portal
        .desk
        .correspondents(&occasion, key, participant)
        .await?;
    Ok(mission::page(here, portal, visitor, open, &ones, shown))
}

/// What a press of a button asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Wish {
    Save,
    Submit,
    Hold,
    Release,
    Rows(composition::Change),
    LastMeeting,
    RemoveNote,
}

impl Wish {
    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "" | "save" => Self::Save,
            "submit" => Self::Submit,
            "hold" => Self::Hold,
            "release" => Self::Release,
            "last" => Self::LastMeeting,
            "remove-note" => Self::RemoveNote,
            other => Self::Rows(composition::Change::read(other)?),
        })
    }
}

async fn change(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    form: Form,
) -> Answer {
    let wish = Wish::read(form.text("do")).ok_or(Stop::Unreadable)?;
    let open = opened(&portal, &visitor, &key, &participant).await?;
    let occasion = portal.occasion(visitor.by());
    let at = path(&key, &participant);
    if wish == Wish::Hold {
        let held = portal.desk.hold_draft(&occasion, &key, &participant).await;
        return go_on(&here, held.map(drop), &at, "#members");
    }
    let mut rows = Rows::read(&form);
    if let Wish::Rows(change) = &wish {
        rows.apply(change, form.typed("pasted"));
    }
    if wish == Wish::LastMeeting {
        let last = portal
            .desk
            .from_last_meeting(&occasion, &key, &participant)
            .await?;
        rows.append(last);
    }
    let based_on = form.text("based_on").parse().unwrap_or_default();
    let note = match note_of(&form, &wish) {
        Ok(note) => note,
        Err(wrong) => {
            let mut shown = mission::Shown::of(rows);
            shown.note_fault = Some(here.say(wrong));
            return show(&here, &portal, &visitor, &open, shown).await;
        }
    };
    let saved = portal
        .desk
        .save_draft(&occasion, &key, &participant, based_on, rows.typed(), note)
        .await;
    let draft = match saved {
        Ok(draft) => draft,
        Err(no) => return not_saved(&here, &portal, &visitor, &open, rows, no).await,
    };
    match wish {
        Wish::Submit => {
            let filed = Filed {
                typed: draft.typed.clone(),
                based_on,
                note: NoteOfDraft::Keep,
                by_letter: None,
                from_mail: None,
            };
            let rows = Rows::of(draft.typed);
            submit(&here, &portal, &visitor, &key, &participant, (filed, rows)).await
        }
        Wish::Release => {
            let released = portal
                .desk
                .release_draft(&occasion, &key, &participant)
                .await;
            go_on(&here, released, &at, "?done=released")
        }
        Wish::Rows(change) => Ok(see_other(&here.to(&format!("{at}{}", change.anchor())))),
        _ => Ok(see_other(&here.to(&format!("{at}?done=saved#members")))),
    }
}

fn go_on(here: &Here, done: Result<(), No>, at: &str, after: &str) -> Answer {
    match done {
        Ok(()) => Ok(see_other(&here.to(&format!("{at}{after}")))),
        Err(No::Delegation(Refusal::Held { .. }) | No::Stale) => {
            Ok(see_other(&here.to(&format!("{at}?done=held"))))
        }
        Err(no) => Err(no.into()),
    }
}

/// Gives back everything that was typed, with what stands in the way of saving it.
async fn not_saved(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    before: &DelegationInMeeting,
    rows: Rows,
    no: No,
) -> Answer {
    if !matches!(no, No::Delegation(_) | No::Stale) {
        return Err(no.into());
    }
    let key = &before.meeting.meeting().key;
    let open = opened(portal, visitor, key, &before.delegation.participant).await?;
    let mut shown = mission::Shown::of(rows);
    shown.refusal = Some(said(&no, &open, here));
    show(here, portal, visitor, &open, shown).await
}

fn said(no: &No, open: &DelegationInMeeting, here: &Here) -> String {
    match no {
        No::Delegation(refusal) => {
            words::people::delegation::refusal(refusal, open.zone(), here.language)
        }
        other => super::super::answer::sentence(other, here.language),
    }
}

async fn submit(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    key: &MeetingKey,
    participant: &Participant,
    (filed, rows): (Filed, Rows),
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let submitted = portal.desk.submit(&occasion, key, participant, filed).await;
    let receipt = |version: u32| {
        let at = path(key, participant);
        see_other(&here.to(&format!("{at}/receipt/{version}")))
    };
    let mut shown = mission::Shown::of(rows);
    match submitted {
        Ok(submission) => return Ok(receipt(submission.version)),
        // Pressed twice: the first press was taken, and its receipt is the answer.
        Err(No::Delegation(Refusal::AlreadyFiled { version })) => return Ok(receipt(version)),
        Err(No::Composition(faults)) => shown.faults = faults,
        Err(no @ (No::Delegation(_) | No::Stale)) => {
            let open = opened(portal, visitor, key, participant).await?;
            shown.refusal = Some(said(&no, &open, here));
            if let No::Delegation(Refusal::Superseded { stands }) = no {
                shown.superseded_by = Some(stands);
            }
        }
        Err(no) => return Err(no.into()),
    }
    let open = opened(portal, visitor, key, participant).await?;
    show(here, portal, visitor, &open, shown).await
}

/// What is to happen to the signed note; an answer by key where a file is none of ours.
fn note_of(form: &Form, wish: &Wish) -> Result<NoteOfDraft, &'static str> {
    if *wish == Wish::RemoveNote {
        return Ok(NoteOfDraft::Remove);
    }
    let laid = pdf_of(form, "note")?;
    Ok(laid.map_or(NoteOfDraft::Keep, NoteOfDraft::Lay))
}

/// The PDF that was sent under a name, if one was; an answer by key where the file is none of ours.
pub(crate) fn pdf_of(form: &Form, name: &str) -> Result<Option<NewFile>, &'static str> {
    let Some(sent) = form.file(name) else {
        return Ok(None);
    };
    if sent.bytes.len() > LARGEST_NOTE {
        return Err("delegation-note-too-large");
    }
    if !is_pdf(&sent.bytes) {
        return Err("delegation-note-no-pdf");
    }
    Ok(Some(NewFile {
        name: sent.name.clone(),
        bytes: sent.bytes.clone(),
        media_type: "application/pdf",
    }))
}

async fn signed_note(
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let file = parts.iter().find(|(name, _)| name == "file");
    let file = file.and_then(|(_, text)| Hash::from_hex(text));
    let file = file.ok_or(Stop::NotFound)?;
    opened(&portal, &visitor, &key, &participant).await?;
    let occasion = portal.occasion(visitor.by());
    let (note, bytes) = portal
        .desk
        .signed_note(&occasion, &key, &participant, file)
        .await?;
    Ok(download(bytes, "application/pdf", &note.name))
}

async fn give_access(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    form: Form,
) -> Answer {
    let open = opened(&portal, &visitor, &key, &participant).await?;
    // A letter goes to whatever address is typed: no mailbox is to be flooded from here.
    if !form.text("email").is_empty() {
        portal.limits.account(&form.text("email").to_lowercase())?;
    }
    let occasion = portal.occasion(visitor.by());
    let given = portal
        .desk
        .give_access(
            &occasion,
            &key,
            &participant,
            form.text("email"),
            here.language,
        )
        .await;
    match given {
        Ok(()) => {
            let at = path(&key, &participant);
            Ok(see_other(&here.to(&format!("{at}?done=access#access"))))
        }
        Err(No::Faults { .. }) => {
            let mut shown = mission::Shown::of(composition::rows_of(&open));
            shown.access = form.text("email").to_owned();
            shown.access_fault = Some(here.say("delegation-no-address"));
            Ok(show(&here, &portal, &visitor, &open, shown)
                .await?
                .into_response())
        }
        Err(no) => Err(no.into()),
    }
}

async fn take_access(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    form: Form,
) -> Answer {
    opened(&portal, &visitor, &key, &participant).await?;
    let whom: Uuid = form.text("whom").parse().map_err(|_| Stop::NotFound)?;
    let occasion = portal.occasion(visitor.by());
    portal
        .desk
        .take_access(&occasion, &key, &participant, PersonId(whom))
        .await?;
    let at = path(&key, &participant);
    Ok(see_other(
        &here.to(&format!("{at}?done=access-ended#access")),
    ))
}

/// The faults of a row's field, in words.
pub(crate) fn faults_at(
    faults: &[CompositionFault],
    at: Option<(usize, domain::people::composition::Field)>,
    here: &Here,
) -> Vec<String> {
    faults
        .iter()
        .filter(|fault| fault.at == at)
        .map(|fault| words::people::delegation::wrong(&fault.wrong, here.language))
        .collect()
}

/// Blank rows at the foot, so that there is always one to write in.
pub(crate) fn blank() -> Typed {
    Typed {
        capacity: "representative".to_owned(),
        ..Typed::default()
    }
}
