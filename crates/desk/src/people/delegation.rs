//! Delegations: drafted and held by one person at a time, submitted by whatever channel, shown with
//! what changed, given more time. Rule: the note's deadline, after which *late* is a fact; nothing
//! submitted is ever changed. Every channel ends in the same act, `submit`.

mod beside;
mod entering;

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::convening::meeting::{Meeting, MeetingKey};
use domain::people::composition::{self, Typed};
use domain::people::delegation::{
    self, Channel, Delegation, Hold, Refusal, SignedNote, Submission, Timeliness, says_the_same,
};
use domain::people::participant::Participant;
use domain::people::role::{Act, Actor, Scope};
use domain::record::journal::Hash;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use store::Look;
use store::people::delegation::{Draft, OnDesk};
use uuid::Uuid;

pub use entering::FromMail;

use self::beside::{Beside, receipts, submitted_line};
use super::reconciliation::Settling;
use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;
use crate::occasion::Occasion;

/// A delegation with what stands around it.
#[derive(Debug, Clone)]
pub struct DelegationInMeeting {
    /// The meeting with the law around it.
    pub meeting: MeetingInLaw,
    /// The delegation, every version.
    pub delegation: Delegation,
    /// The draft and who holds it.
    pub on_desk: OnDesk,
    /// How many places it has; `None` for as many as it names.
    pub places: Option<usize>,
}

/// All delegations of a meeting of which anything is on record.
#[derive(Debug, Clone)]
pub struct Delegations {
    /// The meeting with the law around it.
    pub meeting: MeetingInLaw,
    /// The delegations, in the order of their keys.
    pub all: Vec<Delegation>,
}

/// A file that is laid with a draft or a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// The name it came under.
    pub name: String,
    /// The bytes; the door looked at what they are.
    pub bytes: Vec<u8>,
    /// What they are: `application/pdf`.
    pub media_type: &'static str,
}

/// What happens to the signed note of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteOfDraft {
    /// The one that lies there stays.
    Keep,
    /// A new one takes its place.
    Lay(NewFile),
    /// None is laid any more.
    Remove,
}

/// A composition that is filed.
#[derive(Debug, Clone)]
pub struct Filed {
    /// The rows as typed.
    pub typed: Vec<Typed>,
    /// The version they were decided on; 0 before the first.
    pub based_on: u32,
    /// The signed note: the draft's own on the page, a scan at the desk.
    pub note: NoteOfDraft,
    /// By what way, and when it was received, where an officer enters it.
    pub by_letter: Option<(Channel, Timestamp)>,
    /// The mail it is entered from, with the line each row was read from.
    pub from_mail: Option<FromMail>,
}

impl Desk {
    /// A delegation with its draft.
    pub async fn delegation(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
    ) -> Result<DelegationInMeeting, No> {
        let over = Scope::Delegation(key.clone(), participant.clone());
        let look = self.store.look().await?;
        self.permitted_on(&look, occasion, Act::Show, &over).await?;
        let meeting = self.meeting_on(&look, key).await?;
        let of = (participant, occasion.now);
        let places = self.places_of(&look, &meeting, of).await?;
        let kept = meeting.kept.id;
        Ok(DelegationInMeeting {
            delegation: store::people::delegation::open(&look, kept, participant).await?,
            on_desk: store::people::delegation::on_desk(&look, kept, participant).await?,
            meeting,
            places,
        })
    }

    /// Every delegation of a meeting.
    pub async fn delegations(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
    ) -> Result<Delegations, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let meeting = self.meeting(key).await?;
        let all = store::people::delegation::all(&self.store, meeting.kept.id).await?;
        Ok(Delegations { meeting, all })
    }

    /// Takes a draft in hand, so that nobody else of the delegation writes over it.
    pub async fn hold_draft(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
    ) -> Result<Hold, No> {
        let look = self.store.look().await?;
        let (actor, meeting, on_desk) = self.at_draft(&look, occasion, key, participant).await?;
        drop(look);
        let hold = Hold {
            by: actor.person.id,
            touched_at: occasion.now,
        };
        self.store
            .act(async |tx| {
                store::people::delegation::begin(&tx, meeting, participant).await?;
                let seen = on_desk.hold.as_ref();
                store::people::delegation::hold(&tx, meeting, participant, seen, Some(&hold))
                    .await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(hold)
    }

    /// Lets a draft go; what was typed stays.
    pub async fn release_draft(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
    ) -> Result<(), No> {
        let look = self.store.look().await?;
        let (actor, meeting, on_desk) = self.at_draft(&look, occasion, key, participant).await?;
        drop(look);
        let Some(held) = on_desk.hold.filter(|hold| hold.by == actor.person.id) else {
            return Ok(());
        };
        self.store
            .act(async |tx| {
                store::people::delegation::hold(&tx, meeting, participant, Some(&held), None)
                    .await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Keeps a draft just as it was typed, and holds it on. Rows without an identifier get one.
    pub async fn save_draft(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
        based_on: u32,
        typed: Vec<Typed>,
        note: NoteOfDraft,
    ) -> Result<Draft, No> {
        let look = self.store.look().await?;
        let (actor, meeting, on_desk) = self.at_draft(&look, occasion, key, participant).await?;
        let of = (meeting, participant);
        let typed = identified(&look, occasion, of, &on_desk, typed).await?;
        drop(look);
        let hold = Hold {
            by: actor.person.id,
            touched_at: occasion.now,
        };
        self.store
            .act(async |tx| {
                let draft = Draft {
                    typed: typed.clone(),
                    based_on,
                    saved_by: actor.person.id,
                    saved_at: occasion.now,
                    note: laid(&tx, occasion, &note, on_desk.draft.as_ref()).await?,
                };
                store::people::delegation::begin(&tx, meeting, participant).await?;
                let seen = on_desk.hold.as_ref();
                store::people::delegation::hold(&tx, meeting, participant, seen, Some(&hold))
                    .await?;
                store::people::delegation::keep_draft(&tx, meeting, participant, &draft).await?;
                replaced(&tx, on_desk.draft.as_ref()).await?;
                Ok::<Draft, No>(draft)
            })
            .await
    }

    /// Files a composition: the next version of the delegation, whatever way it came. It is decided
    /// on one moment, and kept only while the version seen there still stands.
    pub async fn submit(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
        filed: Filed,
    ) -> Result<Submission, No> {
        self.submit_settling(occasion, (key, participant), filed, None)
            .await
    }

    /// See [`Desk::submit`]: the version may settle differences of two lists.
    pub(crate) async fn submit_settling(
        &self,
        occasion: &Occasion<'_>,
        (key, participant): (&MeetingKey, &Participant),
        filed: Filed,
        settling: Option<Settling>,
    ) -> Result<Submission, No> {
        let over = Scope::Delegation(key.clone(), participant.clone());
        let look = self.store.look().await?;
        let actor = self
            .permitted_on(&look, occasion, Act::SubmitDelegation, &over)
            .await?;
        let meeting = self.meeting_on(&look, key).await?;
        let kept = meeting.kept.id;
        let of = (participant, occasion.now);
        let places = self.places_of(&look, &meeting, of).await?;
        let (channel, received_at) = way(&actor, &filed, occasion)?;
        let on_desk = store::people::delegation::on_desk(&look, kept, participant).await?;
        if channel == Channel::Page {
            not_held_by_another(&on_desk, &actor, occasion.now)?;
        }
        let of = (kept, participant);
        let typed = identified(&look, occasion, of, &on_desk, filed.typed).await?;
        let from_mail = filed.from_mail.map(|from| from.of_members(&typed));
        let members = composition::read(&typed, places).map_err(No::Composition)?;
        self.not_filed_already(&look, of, on_desk.version, &members, &filed.note)
            .await?;
        delegation::admit(
            meeting.meeting(),
            on_desk.version,
            filed.based_on,
            meeting.day(occasion.now),
        )?;
        let submission = Submission {
            version: on_desk.version + 1,
            channel,
            received_at,
            entered_at: occasion.now,
            entered_by: actor.person.id,
            members,
            note: None,
        };
        let receipts = receipts(&look, &meeting, participant, &submission).await?;
        drop(look);
        let beside = Beside {
            receipts,
            line: submitted_line(occasion, &actor, &over, &submission),
            from_mail,
            settling,
        };
        let note = (filed.note, on_desk.draft);
        self.keep_submission(occasion, of, submission, note, beside)
            .await
    }

    /// Refuses what says the same as what stands.
    async fn not_filed_already(
        &self,
        look: &Look,
        (meeting, participant): (Uuid, &Participant),
        version: u32,
        members: &[composition::Member],
        note: &NoteOfDraft,
    ) -> Result<(), No> {
        if version == 0 {
            return Ok(());
        }
        let last = match self.shelf.submission(meeting, participant, version) {
            Some(last) => last,
            None => match store::people::delegation::version(look, meeting, participant, version)
                .await?
            {
                Some(last) => Arc::new(last),
                None => return Ok(()),
            },
        };
        let same_note = match note {
            NoteOfDraft::Lay(file) => {
                last.note.as_ref().map(|note| note.file) == Some(Hash::of(&file.bytes))
            }
            NoteOfDraft::Keep | NoteOfDraft::Remove => true,
        };
        if same_note && says_the_same(&last.members, members) {
            return Err(Refusal::AlreadyFiled { version }.into());
        }
        Ok(())
    }

    async fn keep_submission(
        &self,
        occasion: &Occasion<'_>,
        (meeting, participant): (Uuid, &Participant),
        mut submission: Submission,
        (note, draft): (NoteOfDraft, Option<Draft>),
        beside: Beside,
    ) -> Result<Submission, No> {
        let from_draft = draft.filter(|_| submission.channel == Channel::Page);
        submission.note = self
            .store
            .act_on_version(async |tx| {
                let mut kept_one = submission.clone();
                kept_one.note = laid(&tx, occasion, &note, from_draft.as_ref()).await?;
                store::people::delegation::submit(&tx, meeting, participant, &kept_one).await?;
                // A draft that a colleague laid since is theirs and stays.
                if from_draft.is_some() {
                    store::people::delegation::put_draft_away(&tx, meeting, participant).await?;
                    replaced(&tx, from_draft.as_ref()).await?;
                }
                beside
                    .keep(&tx, occasion, (meeting, participant), &kept_one)
                    .await?;
                Ok::<Option<SignedNote>, No>(kept_one.note)
            })
            .await?;
        self.shelf
            .keep_submission(meeting, participant, &submission);
        Ok(submission)
    }

    /// What was submitted for the last meeting at which the participant was represented.
    pub async fn from_last_meeting(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
    ) -> Result<Vec<Typed>, No> {
        let over = Scope::Delegation(key.clone(), participant.clone());
        self.permitted(occasion, Act::EnterDelegation, &over)
            .await?;
        let opens_on = |meeting: &Meeting| meeting.arranged_on(occasion.today).opens_on();
        let before = opens_on(&self.kept_meeting(key).await?.value);
        let represented = store::people::delegation::represented_at(&self.store, participant);
        let represented = represented.await?;
        let meetings = self.kept_meetings().await?;
        let last = meetings
            .iter()
            .filter(|kept| kept.value.key.treaty() == key.treaty() && kept.value.key != *key)
            .filter(|kept| represented.contains(&kept.id) && opens_on(&kept.value) < before)
            .max_by_key(|kept| opens_on(&kept.value));
        let mut members = Vec::new();
        if let Some(kept) = last {
            let found = store::people::delegation::open(&self.store, kept.id, participant).await?;
            members = found.last().map(|s| s.members.clone()).unwrap_or_default();
        }
        let fresh = |member| Typed {
            id: Uuid::nil(),
            ..Typed::from(member)
        };
        Ok(members.iter().map(fresh).collect())
    }

    /// The bytes of a signed note that came with a submission of the delegation, or lies with its
    /// draft; another delegation's file is unknown here.
    pub async fn signed_note(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
        file: Hash,
    ) -> Result<(SignedNote, Vec<u8>), No> {
        let open = self.delegation(occasion, key, participant).await?;
        let of_submissions = open.delegation.submissions.iter();
        let mut notes = of_submissions
            .filter_map(|submission| submission.note.as_ref())
            .chain(open.on_desk.draft.iter().filter_map(|d| d.note.as_ref()));
        let unknown = || No::unknown("file", file.to_hex());
        let note = notes.find(|note| note.file == file).ok_or_else(unknown)?;
        let kept = store::papers::file::open(&self.store, file).await?;
        let bytes = kept.and_then(|kept| kept.bytes).ok_or_else(unknown)?;
        Ok((note.clone(), bytes))
    }

    /// Opens a draft to write on: who may, and that nobody else holds it.
    async fn at_draft(
        &self,
        look: &Look,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
    ) -> Result<(Actor, Uuid, OnDesk), No> {
        let over = Scope::Delegation(key.clone(), participant.clone());
        let actor = self
            .permitted_on(look, occasion, Act::EnterDelegation, &over)
            .await?;
        let meeting = self.meeting_on(look, key).await?;
        let of = (participant, occasion.now);
        self.places_of(look, &meeting, of).await?;
        let kept = meeting.kept.id;
        let on_desk = store::people::delegation::on_desk(look, kept, participant).await?;
        not_held_by_another(&on_desk, &actor, occasion.now)?;
        Ok((actor, kept, on_desk))
    }
}

impl DelegationInMeeting {
    /// The time zone of the venue.
    pub fn zone(&self) -> &str {
        self.meeting.zone()
    }

    /// Whether a submission came in time.
    pub fn timeliness(&self, submission: &Submission, today: jiff::civil::Date) -> Timeliness {
        timeliness(&self.meeting, &self.delegation, submission, today)
    }
}

/// Whether a submission of a delegation came in time, by the deadline that holds today: a deadline
/// that was moved counts as moved.
pub fn timeliness(
    meeting: &MeetingInLaw,
    delegation: &Delegation,
    submission: &Submission,
    today: jiff::civil::Date,
) -> Timeliness {
    let deadline = &meeting.meeting().arranged_on(today).composition;
    submission
        .timeliness(deadline, &delegation.extensions, meeting.zone())
        .expect("a meeting is read with a venue whose zone is known")
}

fn way(actor: &Actor, filed: &Filed, occasion: &Occasion<'_>) -> Result<(Channel, Timestamp), No> {
    let for_the_delegation =
        |held: &domain::people::role::RoleHeld| matches!(held.scope, Scope::Delegation(..));
    if actor.roles.iter().any(for_the_delegation) {
        return Ok((Channel::Page, occasion.now));
    }
    let wanted = |column: &str, found: String, expected: &str| No::Faults {
        name: "delegation".to_owned(),
        faults: vec![domain::law::reading::fault(0, column, &found, expected)],
    };
    let Some((channel, received_at)) = filed.by_letter else {
        return Err(wanted("channel", String::new(), "post or mail"));
    };
    if channel == Channel::Page {
        return Err(wanted("channel", channel.code().to_owned(), "post or mail"));
    }
    if received_at > occasion.now {
        let expected = "a moment that is not to come";
        return Err(wanted("received_at", received_at.to_string(), expected));
    }
    Ok((channel, received_at))
}

fn not_held_by_another(on_desk: &OnDesk, actor: &Actor, now: Timestamp) -> Result<(), No> {
    let keeps_out = |hold: &&Hold| hold.keeps_out(actor.person.id, now);
    match on_desk.hold.as_ref().filter(keeps_out) {
        Some(hold) => Err(Refusal::Held {
            by: hold.by,
            touched_at: hold.touched_at,
        }
        .into()),
        None => Ok(()),
    }
}

/// Gives new rows an identifier. One that is not of this delegation is unknown: it was put into the
/// form by somebody.
async fn identified(
    look: &Look,
    occasion: &Occasion<'_>,
    (meeting, participant): (Uuid, &Participant),
    on_desk: &OnDesk,
    mut typed: Vec<Typed>,
) -> Result<Vec<Typed>, No> {
    let ids = typed.iter().map(|row| row.id);
    let named: Vec<Uuid> = ids.filter(|id| !id.is_nil()).collect();
    if !named.is_empty() {
        let drafted = on_desk.draft.iter().flat_map(|draft| &draft.typed);
        let mut ours: BTreeSet<Uuid> = drafted.map(|row| row.id).collect();
        if !named.iter().all(|id| ours.contains(id)) {
            let open = store::people::delegation::open(look, meeting, participant).await?;
            let members = open.submissions.iter().flat_map(|s| &s.members);
            ours.extend(members.map(|member| member.id));
        }
        if let Some(foreign) = named.iter().find(|id| !ours.contains(id)) {
            return Err(No::unknown("member", foreign));
        }
    }
    let mut seen = BTreeSet::new();
    for row in &mut typed {
        if row.id.is_nil() || !seen.insert(row.id) {
            row.id = occasion.new_id();
        }
    }
    Ok(typed)
}

async fn laid(
    tx: &store::Tx,
    occasion: &Occasion<'_>,
    note: &NoteOfDraft,
    draft: Option<&Draft>,
) -> Result<Option<SignedNote>, store::Fault> {
    Ok(match note {
        NoteOfDraft::Keep => draft.and_then(|draft| draft.note.clone()),
        NoteOfDraft::Remove => None,
        NoteOfDraft::Lay(file) => Some(SignedNote {
            file: store::papers::file::keep(tx, &file.bytes, file.media_type, occasion.now).await?,
            name: file.name.clone(),
            size: file.bytes.len() as u64,
        }),
    })
}

/// Lets the signed note of an earlier draft go, unless something still refers to it.
async fn replaced(tx: &store::Tx, before: Option<&Draft>) -> Result<(), store::Fault> {
    match before.and_then(|draft| draft.note.as_ref()) {
        Some(note) => store::papers::file::let_go(tx, note.file).await,
        None => Ok(()),
    }
}

/// The moment at which a wall clock at the venue shows a date and time.
pub fn at_venue(meeting: &MeetingInLaw, local: jiff::civil::DateTime) -> Option<Timestamp> {
    let zone = TimeZone::get(meeting.zone()).ok()?;
    let zoned = local.to_zoned_datetime(zone).ok()?;
    Some(zoned.timestamp())
}
