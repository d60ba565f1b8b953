//! The life of a note at the desk: drafted, approved by another person, initialled, issued; later
//! corrected or withdrawn by a new paper that names it. Rule: ST/DCS/4/Rev.1; four eyes; the number
//! is taken with approval, since the paper that is initialled bears it, and stays accounted for.

use std::collections::BTreeSet;

use domain::convening::departure::{Change, Departure, standing_departures};
use domain::convening::meeting::MeetingKey;
use domain::convening::note::{self, Earlier, Note, NoteFacts, Purpose, Refusal, Step, StepTaken};
use domain::papers::reference::Reference;
use domain::people::role::{Act, Actor, Scope};
use domain::record::journal::Line;
use jiff::civil::Date;
use store::Tx;
use uuid::Uuid;

use super::meeting::MeetingInLaw;
use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};

/// Answers which characters of a text no font of the house has; given by the door.
pub type Unprintable = fn(&str) -> Vec<char>;

/// A note with everything its text is made of.
#[derive(Debug, Clone)]
pub struct NoteInMeeting {
    /// The meeting with the law around it.
    pub meeting: MeetingInLaw,
    /// The note.
    pub note: Note,
    /// Every departure from the house text.
    pub departures: Vec<Departure>,
}

impl NoteInMeeting {
    /// The facts of the text on a date, or what is wanting of them.
    pub fn facts(&self, on: Date) -> Result<NoteFacts<'_>, Refusal> {
        let MeetingInLaw {
            kept, facts, law, ..
        } = &self.meeting;
        let purpose = &self.note.purpose;
        note::draft(
            &law.treaty,
            &kept.value,
            &facts.places,
            purpose,
            &self.departures,
            on,
        )
    }
}

/// How a person names a note of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// The one that is under way: neither issued nor abandoned.
    UnderWay,
    /// The last one drafted, at whatever stage.
    Last,
    /// The one with a reference.
    Reference(String),
    /// The one with an identifier.
    Id(Uuid),
}

impl Desk {
    /// Drafts the note that convenes a meeting.
    pub async fn draft_note(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        unprintable: Unprintable,
    ) -> Result<Note, No> {
        self.draft_paper(occasion, key, Purpose::Convening, unprintable)
            .await
    }

    /// Drafts the note that takes the place of an issued one.
    pub async fn correct_note(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        earlier: &Which,
        unprintable: Unprintable,
    ) -> Result<Note, No> {
        self.draft_later(occasion, key, earlier, Purpose::Correction, unprintable)
            .await
    }

    /// Drafts the note that withdraws an issued one.
    pub async fn withdraw_note(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        earlier: &Which,
        unprintable: Unprintable,
    ) -> Result<Note, No> {
        self.draft_later(occasion, key, earlier, Purpose::Withdrawal, unprintable)
            .await
    }

    /// Drafts a paper that names an issued one.
    async fn draft_later(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        earlier: &Which,
        purpose: fn(Earlier) -> Purpose,
        unprintable: Unprintable,
    ) -> Result<Note, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::DraftNote, &over).await?;
        let earlier = self.earlier(key, earlier).await?;
        self.draft_paper(occasion, key, purpose(earlier), unprintable)
            .await
    }

    async fn earlier(&self, key: &MeetingKey, which: &Which) -> Result<Earlier, No> {
        let kept = self.kept_meeting(key).await?;
        let all = store::convening::note::all(&self.store, kept.id).await?;
        let issued = |note: &&Note| note.stage() == Step::Issued;
        let note = match which {
            Which::Reference(text) => {
                let note = all.iter().find(|note| named(note, text));
                note.ok_or_else(|| No::unknown("note", text))?
            }
            Which::Id(id) => {
                let note = all.iter().find(|note| note.id == *id);
                note.ok_or_else(|| No::unknown("note", id))?
            }
            _ => all.iter().rfind(issued).ok_or(Refusal::NotIssued)?,
        };
        let later = all.iter().find(|later| {
            later.stage() == Step::Issued
                && later
                    .purpose
                    .earlier()
                    .is_some_and(|earlier| earlier.id == note.id)
        });
        let superseded_by = later.and_then(|later| later.reference.as_ref());
        Ok(note::name_earlier(note, superseded_by)?)
    }

    async fn draft_paper(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        purpose: Purpose,
        unprintable: Unprintable,
    ) -> Result<Note, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::DraftNote, &over).await?;
        let meeting = self.meeting(key).await?;
        let all = store::convening::note::all(&self.store, meeting.kept.id).await?;
        nothing_in_the_way(&all, &purpose)?;
        let note = Note {
            id: occasion.new_id(),
            purpose,
            dated: None,
            reference: None,
            steps: vec![StepTaken {
                step: Step::Drafted,
                by: actor.person.id,
                at: occasion.now,
            }],
            version: 1,
        };
        let drafted = NoteInMeeting {
            departures: self.departures(key).await?,
            meeting,
            note,
        };
        drafted.facts(occasion.today)?;
        self.must_be_printable(&drafted, occasion.today, unprintable)
            .await?;
        let mut line = occasion.line("note/draft", Some(&actor), &over);
        line.subject = drafted.note.id.to_string();
        fact(&mut line, "purpose", drafted.note.purpose.code());
        self.store
            .act(async |tx| {
                // Asked once more where nobody comes between: two may draft at once.
                let all = store::convening::note::all(&tx, drafted.meeting.kept.id).await?;
                nothing_in_the_way(&all, &drafted.note.purpose)?;
                store::convening::note::keep_new(&tx, drafted.meeting.kept.id, &drafted.note)
                    .await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(drafted.note)
    }

    /// Approves a note's text as the second person, takes its number and lays its sheets.
    pub async fn approve_note(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        acknowledged: &BTreeSet<String>,
        dated: Date,
        unprintable: Unprintable,
    ) -> Result<Note, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::ApproveNote, &over).await?;
        let open = self.note(key, &Which::UnderWay).await?;
        let facts = open.facts(dated)?;
        note::approve(&open.note, &facts, actor.person.id, acknowledged, dated)?;
        self.must_be_printable(&open, dated, unprintable).await?;
        let mut line = occasion.line("note/approve", Some(&actor), &over);
        fact(&mut line, "dated", dated);
        for name in acknowledged {
            fact(&mut line, "acknowledged", name);
        }
        self.store
            .act(async |tx| {
                let mut approved = open.clone();
                self.number(&tx, occasion, &mut approved, dated).await?;
                let meeting = approved.meeting.kept.id;
                take(
                    &tx,
                    occasion,
                    &actor,
                    meeting,
                    &mut approved.note,
                    Step::Approved,
                )
                .await?;
                self.lay_sheets(&tx, occasion, &approved).await?;
                let mut line = line.clone();
                line.subject = name_of(&approved.note);
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<Note, No>(approved.note)
            })
            .await
    }

    /// Gives the note its date, and the next number of the year's register unless it has one.
    async fn number(
        &self,
        tx: &Tx,
        occasion: &Occasion<'_>,
        open: &mut NoteInMeeting,
        dated: Date,
    ) -> Result<(), No> {
        let meeting = open.meeting.kept.id;
        let note = &mut open.note;
        note.version = if note.reference.is_some() {
            store::convening::note::set_date(tx, meeting, note.id, note.version, dated).await?
        } else {
            let serial = store::papers::register::take(tx, dated.year()).await?;
            let body = &open.meeting.law.treaty.symbols.body;
            let reference = self.reference_form.reference(dated.year(), serial, body);
            let (id, version, now) = (note.id, note.version, occasion.now);
            let kept = store::convening::note::set_reference(
                tx, meeting, id, version, &reference, dated, now,
            );
            let version = kept.await?;
            note.reference = Some(reference);
            version
        };
        note.dated = Some(dated);
        Ok(())
    }

    /// Records that a note was initialled.
    pub async fn initial_note(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
    ) -> Result<Note, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::InitialNote, &over).await?;
        let open = self.note(key, &Which::UnderWay).await?;
        let undrawn = self.undrawn_count(key, open.note.id).await?;
        note::initial(&open.note, undrawn)?;
        let line = line_of(occasion, "note/initial", &actor, &over, &open.note);
        self.step(occasion, &actor, &open, Step::Initialled, line)
            .await
    }

    /// Issues a note: from now on it is never changed.
    pub async fn issue_note(&self, occasion: &Occasion<'_>, key: &MeetingKey) -> Result<Note, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::IssueNote, &over).await?;
        let open = self.note(key, &Which::UnderWay).await?;
        note::issue(&open.note)?;
        let mut line = line_of(occasion, "note/issue", &actor, &over, &open.note);
        let sheets = self.sheets(key, open.note.id).await?;
        line.papers = sheets.iter().filter_map(|sheet| sheet.paper).collect();
        self.step(occasion, &actor, &open, Step::Issued, line).await
    }

    /// Gives a note up before issue; its number stays accounted for.
    pub async fn abandon_note(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
    ) -> Result<Note, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::DraftNote, &over).await?;
        let open = self.note(key, &Which::UnderWay).await?;
        note::abandon(&open.note)?;
        let line = line_of(occasion, "note/abandon", &actor, &over, &open.note);
        self.step(occasion, &actor, &open, Step::Abandoned, line)
            .await
    }

    async fn step(
        &self,
        occasion: &Occasion<'_>,
        actor: &Actor,
        open: &NoteInMeeting,
        step: Step,
        line: Line,
    ) -> Result<Note, No> {
        self.store
            .act(async |tx| {
                let mut note = open.note.clone();
                take(&tx, occasion, actor, open.meeting.kept.id, &mut note, step).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<Note, No>(note)
            })
            .await
    }

    /// A note of a meeting with everything its text is made of.
    pub async fn note(&self, key: &MeetingKey, which: &Which) -> Result<NoteInMeeting, No> {
        let meeting = self.meeting(key).await?;
        let all = store::convening::note::all(&self.store, meeting.kept.id).await?;
        let under_way = |note: &&Note| !matches!(note.stage(), Step::Issued | Step::Abandoned);
        let note = match which {
            Which::UnderWay => all.into_iter().rfind(|note| under_way(&note)),
            Which::Last => all.into_iter().next_back(),
            Which::Reference(text) => all.into_iter().find(|note| named(note, text)),
            Which::Id(id) => all.into_iter().find(|note| note.id == *id),
        };
        let named_as = match which {
            Which::Reference(text) => text.clone(),
            Which::Id(id) => id.to_string(),
            Which::UnderWay | Which::Last => key.to_string(),
        };
        let note = note.ok_or_else(|| No::unknown("note", named_as))?;
        // What was approved is not changed by a departure that came later.
        let approved_at = match note.stage() {
            Step::Drafted | Step::Abandoned => None,
            _ => note.taken(Step::Approved).map(|taken| taken.at),
        };
        let departures =
            store::convening::departure::until(&self.store, meeting.kept.id, approved_at).await?;
        Ok(NoteInMeeting {
            meeting,
            note,
            departures,
        })
    }

    /// All notes of a meeting, the earliest first.
    pub async fn notes(&self, key: &MeetingKey) -> Result<Vec<Note>, No> {
        let kept = self.kept_meeting(key).await?;
        Ok(store::convening::note::all(&self.store, kept.id).await?)
    }

    /// Refuses a name or address that no font of the house can print, and says which.
    async fn must_be_printable(
        &self,
        open: &NoteInMeeting,
        on: Date,
        unprintable: Unprintable,
    ) -> Result<(), No> {
        let mut texts: Vec<String> = Vec::new();
        for state in open.meeting.facts.states.iter() {
            texts.extend(state.name_on(on).short.iter().map(|(_, name)| name.clone()));
        }
        for organization in open.meeting.facts.organizations.iter() {
            texts.extend(organization.name.iter().map(|(_, name)| name.clone()));
        }
        for mission in self.missions().await? {
            texts.extend(mission.address);
        }
        for departure in standing_departures(&open.departures) {
            if let Change::Replace(given) | Change::AddAfter { texts: given, .. } =
                &departure.change
            {
                texts.extend(given.values().cloned());
            }
        }
        for text in texts {
            let characters = unprintable(&text);
            if !characters.is_empty() {
                return Err(Refusal::MissingGlyph { text, characters }.into());
            }
        }
        Ok(())
    }
}

async fn take(
    tx: &Tx,
    occasion: &Occasion<'_>,
    actor: &Actor,
    meeting: Uuid,
    note: &mut Note,
    step: Step,
) -> Result<(), No> {
    let taken = StepTaken {
        step,
        by: actor.person.id,
        at: occasion.now,
    };
    note.version =
        store::convening::note::take_step(tx, meeting, note.id, note.version, &taken).await?;
    note.steps.push(taken);
    Ok(())
}

fn line_of(occasion: &Occasion<'_>, act: &str, actor: &Actor, over: &Scope, note: &Note) -> Line {
    let mut line = occasion.line(act, Some(actor), over);
    line.subject = name_of(note);
    line
}

/// The name under which the journal speaks of a note: its reference, once it has one.
fn name_of(note: &Note) -> String {
    note.reference
        .as_ref()
        .map_or_else(|| note.id.to_string(), Reference::to_string)
}

fn named(note: &Note, text: &str) -> bool {
    note.reference
        .as_ref()
        .is_some_and(|reference| reference.text == text)
}

/// One paper of a meeting is under way at a time; a meeting is convened by one note.
fn nothing_in_the_way(all: &[Note], purpose: &Purpose) -> Result<(), Refusal> {
    let convenes = |purpose: &Purpose| matches!(purpose, Purpose::Convening);
    let withdraws = |note: &Note| {
        matches!(note.purpose, Purpose::Withdrawal(_)) && note.stage() == Step::Issued
    };
    // What stood before an issued withdrawal convenes nobody any more.
    let since = all.iter().rposition(withdraws).map_or(0, |at| at + 1);
    let in_the_way = |(at, earlier): (usize, &Note)| match earlier.stage() {
        Step::Abandoned => false,
        Step::Issued => since <= at && convenes(&earlier.purpose) && convenes(purpose),
        _ => true,
    };
    if all.iter().enumerate().any(in_the_way) {
        return Err(Refusal::AlreadyDrafted);
    }
    Ok(())
}
