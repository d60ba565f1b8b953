//! Changing the text of a note: a paragraph replaced, dropped or added for one meeting. Every version
//! stays; an approval given to the earlier text lapses.

use std::collections::BTreeMap;

use domain::convening::departure::{Change, Departure, ParagraphKey};
use domain::convening::meeting::MeetingKey;
use domain::convening::note::{Note, Refusal, Step, StepTaken};
use domain::law::language::Language;
use domain::people::role::{Act, Actor, Scope};
use store::Tx;
use uuid::Uuid;

use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};

impl Desk {
    /// Departs from the house text of a meeting's notes in one paragraph.
    ///
    /// `house_keys` are the paragraphs the house text has; the door knows them.
    pub async fn depart(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        paragraph: ParagraphKey,
        change: Change,
        house_keys: &[ParagraphKey],
    ) -> Result<Departure, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::DraftNote, &over).await?;
        let kept = self.kept_meeting(key).await?;
        let all = store::convening::departure::all(&self.store, kept.id).await?;
        known_paragraph(&paragraph, &change, &all, house_keys)?;
        let version = all.last().map_or(1, |last| last.version + 1);
        let change = merged(&paragraph, change, &all);
        let departure = Departure {
            version,
            paragraph,
            change,
        };
        let mut line = occasion.line("note/depart", Some(&actor), &over);
        line.subject = departure.paragraph.0.clone();
        fact(&mut line, "version", version);
        let notes = store::convening::note::all(&self.store, kept.id).await?;
        self.store
            .act(async |tx| {
                store::convening::departure::keep(
                    tx,
                    kept.id,
                    &departure,
                    actor.person.id,
                    occasion.now,
                )
                .await?;
                approvals_lapse(tx, occasion, &actor, kept.id, &notes).await?;
                store::record::journal::write(tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(departure)
    }

    /// Every version of every departure of a meeting.
    pub async fn departures(&self, key: &MeetingKey) -> Result<Vec<Departure>, No> {
        let kept = self.kept_meeting(key).await?;
        Ok(store::convening::departure::all(&self.store, kept.id).await?)
    }
}

fn known_paragraph(
    paragraph: &ParagraphKey,
    change: &Change,
    all: &[Departure],
    house_keys: &[ParagraphKey],
) -> Result<(), Refusal> {
    let added = |key: &ParagraphKey| {
        all.iter()
            .any(|d| d.paragraph == *key && matches!(d.change, Change::AddAfter { .. }))
    };
    let known = |key: &ParagraphKey| house_keys.contains(key) || added(key);
    let wanted = match change {
        Change::AddAfter { after, .. } => after,
        _ => paragraph,
    };
    if known(wanted) {
        Ok(())
    } else {
        Err(Refusal::NoSuchParagraph(wanted.clone()))
    }
}

/// A text given in one language joins those that stand for the same paragraph in the others.
fn merged(paragraph: &ParagraphKey, mut change: Change, all: &[Departure]) -> Change {
    let standing = all
        .iter()
        .rfind(|departure| departure.paragraph == *paragraph);
    let earlier = standing
        .and_then(|departure| texts_of(&departure.change))
        .cloned();
    if let (Some(texts), Some(earlier)) = (texts_of_mut(&mut change), earlier) {
        for (language, text) in earlier {
            texts.entry(language).or_insert(text);
        }
    }
    change
}

type Texts = BTreeMap<Language, String>;

const fn texts_of(change: &Change) -> Option<&Texts> {
    match change {
        Change::Replace(texts) | Change::AddAfter { texts, .. } => Some(texts),
        Change::Drop | Change::Restore => None,
    }
}

const fn texts_of_mut(change: &mut Change) -> Option<&mut Texts> {
    match change {
        Change::Replace(texts) | Change::AddAfter { texts, .. } => Some(texts),
        Change::Drop | Change::Restore => None,
    }
}

/// Puts every approved or initialled note of a meeting back to draft, since its text changed.
///
/// Rule: the second pair of eyes saw another text. The number stays the note's own.
pub(crate) async fn approvals_lapse(
    tx: &Tx,
    occasion: &Occasion<'_>,
    actor: &Actor,
    meeting: Uuid,
    notes: &[Note],
) -> Result<(), No> {
    let approved = |note: &&Note| matches!(note.stage(), Step::Approved | Step::Initialled);
    for note in notes.iter().filter(approved) {
        let step = StepTaken {
            step: Step::Drafted,
            by: actor.person.id,
            at: occasion.now,
        };
        store::convening::note::take_step(tx, meeting, note.id, note.version, &step).await?;
    }
    Ok(())
}
