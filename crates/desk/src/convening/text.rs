//! Changing the text of a note: a paragraph replaced, dropped or added for one meeting. Every version
//! stays; an approval given to the earlier text lapses.

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::departure::{Change, Departure, ParagraphKey, standing_departures};
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
        let departure = Departure {
            version: all.last().map_or(1, |last| last.version + 1),
            change: merged(&paragraph, change, &all),
            paragraph,
        };
        known_paragraph(&departure, &all, house_keys)?;
        let mut line = occasion.line("note/depart", Some(&actor), &over);
        line.subject = departure.paragraph.0.clone();
        fact(&mut line, "version", departure.version);
        let notes = store::convening::note::all(&self.store, kept.id).await?;
        self.store
            .act(async |tx| {
                store::convening::departure::keep(
                    &tx,
                    kept.id,
                    &departure,
                    actor.person.id,
                    occasion.now,
                )
                .await?;
                approvals_lapse(&tx, occasion, &actor, kept.id, &notes).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
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

/// Refuses a departure that names no paragraph of the text, or takes one away after which another
/// stands: it would vanish from the paper without a word.
fn known_paragraph(
    departure: &Departure,
    all: &[Departure],
    house_keys: &[ParagraphKey],
) -> Result<(), Refusal> {
    let adds = matches!(departure.change, Change::AddAfter { .. });
    if adds && house_keys.contains(&departure.paragraph) {
        return Err(Refusal::ParagraphTaken(departure.paragraph.clone()));
    }
    let with: Vec<Departure> = all.iter().chain([departure]).cloned().collect();
    let mut known: BTreeSet<&ParagraphKey> = house_keys.iter().collect();
    let mut waiting = standing_departures(&with);
    loop {
        let before = known.len();
        waiting.retain(|standing| match &standing.change {
            Change::AddAfter { after, .. } if known.contains(after) => {
                known.insert(&standing.paragraph);
                false
            }
            Change::AddAfter { .. } => true,
            _ => !known.contains(&standing.paragraph),
        });
        if known.len() == before {
            break;
        }
    }
    let wanted = waiting.first().map(|standing| match &standing.change {
        Change::AddAfter { after, .. } => after,
        _ => &standing.paragraph,
    });
    // Taking a departure back that never was is a slip of the pen too.
    let never = || {
        let known = |key| house_keys.contains(key) || all.iter().any(|d| d.paragraph == *key);
        (!known(&departure.paragraph) && departure.change == Change::Restore)
            .then_some(&departure.paragraph)
    };
    match wanted.or_else(never) {
        Some(key) => Err(Refusal::NoSuchParagraph(key.clone())),
        None => Ok(()),
    }
}

/// A text given in one language joins those that stand for the same paragraph in the others; a
/// paragraph that was added stays where it was added.
fn merged(paragraph: &ParagraphKey, mut change: Change, all: &[Departure]) -> Change {
    let standing = all
        .iter()
        .rfind(|departure| departure.paragraph == *paragraph);
    let earlier = standing.map(|departure| &departure.change);
    let texts_before = earlier.and_then(texts_of).cloned();
    if let (Some(texts), Some(before)) = (texts_of_mut(&mut change), texts_before) {
        for (language, text) in before {
            texts.entry(language).or_insert(text);
        }
    }
    match (change, earlier) {
        (Change::Replace(texts), Some(Change::AddAfter { after, .. })) => Change::AddAfter {
            after: after.clone(),
            texts,
        },
        (change, _) => change,
    }
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

/// Puts every note under way of a meeting back to draft, since its text changed.
///
/// Rule: the second pair of eyes saw another text; and whoever changed a draft is one of its
/// authors, who cannot approve it. The number stays the note's own.
pub(crate) async fn approvals_lapse(
    tx: &Tx,
    occasion: &Occasion<'_>,
    actor: &Actor,
    meeting: Uuid,
    notes: &[Note],
) -> Result<(), No> {
    let under_way = |note: &&Note| !matches!(note.stage(), Step::Issued | Step::Abandoned);
    for note in notes.iter().filter(under_way) {
        let step = StepTaken {
            step: Step::Drafted,
            by: actor.person.id,
            at: occasion.now,
        };
        store::convening::note::take_step(tx, meeting, note.id, note.version, &step).await?;
    }
    Ok(())
}
