//! The note verbale by which States are convened and invited, and the letter by which organizations
//! are: one fact sheet, one reference, one text, many addressees. Its life is a row of dated facts
//! with a person each: drafted, approved by another, initialled, issued. Rule: UN Correspondence
//! Manual ST/DCS/4/Rev.1; a note verbale never goes to an organization, which gets a letter.
//! This file writes no sentence; `words` does, from the facts kept here.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::departure::{Departure, ParagraphKey, missing_languages};
use super::meeting::{Arrangement, Meeting};
use super::place::{IssuingOffice, Place, Places, ReceivingOffice};
use crate::law::language::Language;
use crate::law::mandate::{self, BrokenChain, Examined};
use crate::law::treaty::{Convener, Treaty};
use crate::papers::reference::Reference;
use crate::people::person::PersonId;

/// What a paper does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// It convenes and invites.
    Convening,
    /// It takes the place of an earlier paper, which it names.
    Correction(Earlier),
    /// It withdraws an earlier paper, which it names.
    Withdrawal(Earlier),
}

impl Purpose {
    /// The stable name in files and answers for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Convening => "convening",
            Self::Correction(_) => "correction",
            Self::Withdrawal(_) => "withdrawal",
        }
    }

    /// The earlier paper it names, if it names one.
    pub const fn earlier(&self) -> Option<&Earlier> {
        match self {
            Self::Convening => None,
            Self::Correction(earlier) | Self::Withdrawal(earlier) => Some(earlier),
        }
    }
}

/// An earlier paper, as a later one names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    /// The note's identifier.
    pub id: Uuid,
    /// Its reference.
    pub reference: Reference,
    /// Its date.
    pub dated: Date,
}

/// The two instruments of one act: States get a note verbale, organizations a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Instrument {
    /// A note verbale.
    NoteVerbale,
    /// A letter.
    Letter,
}

/// Everything the text of a note or letter is made of.
#[derive(Debug, Clone, Copy)]
pub struct NoteFacts<'a> {
    /// The treaty.
    pub treaty: &'a Treaty,
    /// The meeting.
    pub meeting: &'a Meeting,
    /// How the meeting is arranged.
    pub arrangement: &'a Arrangement,
    /// The venue.
    pub place: &'a Place,
    /// The office that issues.
    pub issuing: &'a IssuingOffice,
    /// The office that receives.
    pub receiving: &'a ReceivingOffice,
    /// What the paper does.
    pub purpose: &'a Purpose,
    /// The departures from the house text.
    pub departures: &'a [Departure],
}

/// What happened to a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// It was drafted, or its text was changed.
    Drafted,
    /// Another person approved the text; the number is taken and the sheets are drawn up.
    Approved,
    /// It was initialled.
    Initialled,
    /// It was issued.
    Issued,
    /// It was given up before issue; its number, if it had one, stays accounted for.
    Abandoned,
}

impl Step {
    /// The stable name in files and answers for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::Approved => "approved",
            Self::Initialled => "initialled",
            Self::Issued => "issued",
            Self::Abandoned => "abandoned",
        }
    }
}

/// One dated fact of a note's life.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepTaken {
    /// What happened.
    pub step: Step,
    /// Who did it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// A note with its life so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its identifier.
    pub id: Uuid,
    /// What it does.
    pub purpose: Purpose,
    /// The date it bears; given at approval.
    pub dated: Option<Date>,
    /// Its reference; taken at approval.
    pub reference: Option<Reference>,
    /// What happened to it, the earliest first; never empty.
    pub steps: Vec<StepTaken>,
    /// How often it was kept; a change refuses when the count moved on meanwhile.
    pub version: u32,
}

impl Note {
    /// The last step taken.
    pub fn stage(&self) -> Step {
        self.steps.last().map_or(Step::Drafted, |taken| taken.step)
    }

    /// The last time a step was taken, with its person.
    pub fn taken(&self, step: Step) -> Option<&StepTaken> {
        self.steps.iter().rfind(|taken| taken.step == step)
    }
}

/// Why the rules refuse an act on a note. Each has a stable code; `words` says it in six languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The chain of the mandate is broken.
    BrokenMandate(BrokenChain),
    /// The meeting was cancelled.
    MeetingCancelled,
    /// The house has no text for this convener.
    NoHouseText(Convener),
    /// A text must be acknowledged by name and was not.
    NotAcknowledged(BTreeSet<String>),
    /// An officer's paragraph lacks a language.
    MissingLanguage(ParagraphKey, Language),
    /// A departure names a paragraph that the house text does not have.
    NoSuchParagraph(ParagraphKey),
    /// A paragraph to be added bears a key that is taken already.
    ParagraphTaken(ParagraphKey),
    /// The second person is the first.
    SamePerson,
    /// The note is at another stage.
    WrongStage {
        /// Where it is.
        is: Step,
        /// Where it would have to be.
        needed: Step,
    },
    /// A convening note is already on its way for this meeting.
    AlreadyDrafted,
    /// Only an issued paper is corrected or withdrawn.
    NotIssued,
    /// The paper was already withdrawn or replaced by a later one.
    AlreadySuperseded(Reference),
    /// The date of the note lies after the meeting's opening or before the resolution.
    DateOutOfOrder(Date),
    /// A character that no font of the house has.
    MissingGlyph {
        /// Where it stands.
        text: String,
        /// The characters.
        characters: Vec<char>,
    },
    /// A State has no mission on the register to which its sheet could go.
    NoMission(crate::law::state::Iso3),
    /// A sheet of the note is not drawn up yet.
    SheetsMissing(u32),
}

impl Refusal {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::BrokenMandate(broken) => match broken {
                BrokenChain::Misquoted { .. } => "misquotation",
                BrokenChain::NoSuchArticle { .. } => "no-such-article",
                BrokenChain::NoSuchResolution { .. } => "no-such-resolution",
                BrokenChain::NoResolution { .. } => "no-resolution",
                BrokenChain::ResolutionNotCurrent { .. } => "resolution-not-current",
            },
            Self::MeetingCancelled => "meeting-cancelled",
            Self::NoHouseText(_) => "no-house-text",
            Self::NotAcknowledged(_) => "not-acknowledged",
            Self::MissingLanguage(..) => "missing-language",
            Self::NoSuchParagraph(_) => "no-such-paragraph",
            Self::ParagraphTaken(_) => "paragraph-taken",
            Self::SamePerson => "same-person",
            Self::WrongStage { .. } => "wrong-stage",
            Self::AlreadyDrafted => "already-drafted",
            Self::NotIssued => "not-issued",
            Self::AlreadySuperseded(_) => "already-superseded",
            Self::DateOutOfOrder(_) => "date-out-of-order",
            Self::MissingGlyph { .. } => "missing-glyph",
            Self::NoMission(_) => "no-mission",
            Self::SheetsMissing(_) => "sheets-missing",
        }
    }
}

/// Draws a note's facts together, or says what is wanting of them.
///
/// Rule: CCM Art. 14(3): no meeting is convened on a broken chain.
pub fn draft<'a>(
    treaty: &'a Treaty,
    meeting: &'a Meeting,
    places: &'a Places,
    purpose: &'a Purpose,
    departures: &'a [Departure],
    today: Date,
) -> Result<NoteFacts<'a>, Refusal> {
    let arrangement = meeting.arranged_on(today);
    let withdraws = matches!(purpose, Purpose::Withdrawal(_));
    // A meeting that was cancelled convenes nobody, but its notes can still be withdrawn.
    if meeting.is_cancelled_on(today) && !withdraws {
        return Err(Refusal::MeetingCancelled);
    }
    if treaty.convener != Convener::UnSecretaryGeneral {
        return Err(Refusal::NoHouseText(treaty.convener));
    }
    if !withdraws {
        let broken = mandate::broken(&meeting.mandate, treaty, today, arrangement.opens_on());
        if let Some(broken) = broken.into_iter().next() {
            return Err(Refusal::BrokenMandate(broken));
        }
    }
    Ok(NoteFacts {
        treaty,
        meeting,
        arrangement,
        place: places
            .place(&arrangement.place)
            .expect("a meeting is read with a known venue"),
        issuing: places
            .issuing(&meeting.issuer.office)
            .expect("read with a known office"),
        receiving: places
            .receiving(&meeting.intake.office)
            .expect("read with a known office"),
        purpose,
        departures,
    })
}

/// The texts that approval must acknowledge by name, as locators.
pub fn to_acknowledge(facts: &NoteFacts<'_>) -> BTreeSet<String> {
    if matches!(facts.purpose, Purpose::Withdrawal(_)) {
        return BTreeSet::new();
    }
    mandate::examine(&facts.meeting.mandate, facts.treaty)
        .iter()
        .filter(|examined| examined.needs_acknowledgement())
        .map(Examined::name)
        .collect()
}

/// Whether a person may approve a note's text on a date.
///
/// Rule: a second pair of eyes is another person's; what was not verified is acknowledged by name.
pub fn approve(
    note: &Note,
    facts: &NoteFacts<'_>,
    by: PersonId,
    acknowledged: &BTreeSet<String>,
    dated: Date,
) -> Result<(), Refusal> {
    let stage = note.stage();
    if stage != Step::Drafted {
        return Err(Refusal::WrongStage {
            is: stage,
            needed: Step::Drafted,
        });
    }
    if note
        .steps
        .iter()
        .any(|taken| taken.step == Step::Drafted && taken.by == by)
    {
        return Err(Refusal::SamePerson);
    }
    if let Some((paragraph, language)) = missing_languages(facts.departures).into_iter().next() {
        return Err(Refusal::MissingLanguage(paragraph, language));
    }
    if date_out_of_order(facts, dated) {
        return Err(Refusal::DateOutOfOrder(dated));
    }
    let wanting: BTreeSet<String> = to_acknowledge(facts)
        .difference(acknowledged)
        .cloned()
        .collect();
    if !wanting.is_empty() {
        return Err(Refusal::NotAcknowledged(wanting));
    }
    Ok(())
}

fn date_out_of_order(facts: &NoteFacts<'_>, dated: Date) -> bool {
    let convenes = !matches!(facts.purpose, Purpose::Withdrawal(_));
    let resolution = facts
        .meeting
        .mandate
        .resolution
        .as_ref()
        .and_then(|quotation| mandate::resolution_of(quotation, facts.treaty));
    let too_late = convenes && facts.arrangement.opens_on() <= dated;
    let too_early = resolution.is_some_and(|resolution| dated < resolution.adopted_on);
    let before_earlier = facts
        .purpose
        .earlier()
        .is_some_and(|earlier| dated < earlier.dated);
    too_late || (convenes && too_early) || before_earlier
}

/// Whether a note may be initialled.
pub fn initial(note: &Note, undrawn_sheets: u32) -> Result<(), Refusal> {
    if note.stage() != Step::Approved {
        return Err(Refusal::WrongStage {
            is: note.stage(),
            needed: Step::Approved,
        });
    }
    if undrawn_sheets > 0 {
        return Err(Refusal::SheetsMissing(undrawn_sheets));
    }
    Ok(())
}

/// Whether a note may be issued: after its initials, and not by the person who drafted it alone.
pub fn issue(note: &Note) -> Result<(), Refusal> {
    if note.stage() != Step::Initialled {
        return Err(Refusal::WrongStage {
            is: note.stage(),
            needed: Step::Initialled,
        });
    }
    Ok(())
}

/// Whether a note may be given up: at any stage before issue.
pub fn abandon(note: &Note) -> Result<(), Refusal> {
    match note.stage() {
        is @ (Step::Issued | Step::Abandoned) => Err(Refusal::WrongStage {
            is,
            needed: Step::Drafted,
        }),
        _ => Ok(()),
    }
}

/// The earlier paper as a correction or withdrawal names it.
///
/// Rule: an issued paper is never changed; a later paper names it and goes to everyone who got it.
pub fn name_earlier(note: &Note, superseded_by: Option<&Reference>) -> Result<Earlier, Refusal> {
    if note.stage() != Step::Issued {
        return Err(Refusal::NotIssued);
    }
    if let Some(later) = superseded_by {
        return Err(Refusal::AlreadySuperseded(later.clone()));
    }
    let (Some(reference), Some(dated)) = (note.reference.clone(), note.dated) else {
        return Err(Refusal::NotIssued);
    };
    Ok(Earlier {
        id: note.id,
        reference,
        dated,
    })
}
