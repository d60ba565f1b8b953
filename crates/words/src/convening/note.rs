//! The text of a note verbale, composed from its facts in one language. The house text is the note
//! of 2024 by which the Secretary-General convened the Twelfth Meeting of States Parties to the
//! Convention on Cluster Munitions; the practice of the Correspondence Manual governs its form.
//! Nothing is written here: the sentences stand in `convening/note.ftl`.

use domain::convening::departure::{Change, ParagraphKey, standing_departures};
use domain::convening::meeting::Mode;
use domain::convening::note::{NoteFacts, Purpose, Step};
use domain::law::language::Language;

use super::paragraphs::{Said, decided, depart};
use crate::Words;
use crate::text::{Block, clean};

/// A note's text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteText {
    /// What the paper is, as its title outside the text.
    pub title: String,
    /// Its paragraphs in their order.
    pub paragraphs: Vec<Paragraph>,
}

impl NoteText {
    /// The blocks alone, as a paper prints them.
    pub fn blocks(&self) -> Vec<Block> {
        self.paragraphs
            .iter()
            .map(|paragraph| paragraph.block.clone())
            .collect()
    }
}

/// A paragraph under its stable key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// Its key, by which a departure names it.
    pub key: ParagraphKey,
    /// Its text.
    pub block: Block,
    /// Whose text it is.
    pub origin: Origin,
}

/// Whose text a paragraph is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The house's.
    House,
    /// An officer's, in place of the house's.
    Replaced,
    /// An officer's, added after another paragraph.
    Added(ParagraphKey),
    /// An officer's that lacks this language; the text is a mark that says so.
    Wanting,
}

impl Origin {
    /// Whether the paragraph departs from the house text.
    pub fn departs(&self) -> bool {
        *self != Self::House
    }
}

impl Paragraph {
    /// Whether it was added after a paragraph.
    pub(super) fn follows(&self, after: &ParagraphKey) -> bool {
        matches!(&self.origin, Origin::Added(key) if key == after)
    }
}

/// The keys of the house text, in the order in which a note has them.
pub const HOUSE_KEYS: [&str; 16] = [
    "opening",
    "earlier",
    "basis",
    "resolution",
    "rearranged",
    "convene",
    "mode",
    "invite",
    "costs",
    "composition",
    "address",
    "email",
    "arrangements",
    "withdrawal",
    "cancellation",
    "closing",
];

/// Composes the text of a note.
pub fn compose(facts: &NoteFacts<'_>, language: Language) -> NoteText {
    let said = Said::of(facts, language);
    let paragraphs = match facts.purpose {
        Purpose::Convening | Purpose::Correction(_) => convening(&said, facts, language),
        Purpose::Withdrawal(_) => withdrawal(&said, facts),
    };
    NoteText {
        title: said.phrase("note-title"),
        paragraphs: depart(paragraphs, facts, language),
    }
}

/// The first paragraph that a departure names and the house text does not have.
pub fn unknown_paragraph(facts: &NoteFacts<'_>) -> Option<ParagraphKey> {
    let standing = standing_departures(facts.departures);
    let is_added = |key: &ParagraphKey| {
        let adds = |change: &Change| matches!(change, Change::AddAfter { .. });
        standing
            .iter()
            .any(|other| adds(&other.change) && other.paragraph == *key)
    };
    let without_resolution = facts.meeting.mandate.resolution.is_none();
    let is_house = |key: &ParagraphKey| {
        let of_note = HOUSE_KEYS.contains(&key.0.as_str());
        let of_letter = super::letter::HOUSE_KEYS.contains(&key.0.as_str());
        (of_note || of_letter) && !(without_resolution && key.0 == "resolution")
    };
    standing
        .iter()
        .map(|departure| match &departure.change {
            Change::AddAfter { after, .. } => after,
            _ => &departure.paragraph,
        })
        .find(|key| !is_house(key) && !is_added(key))
        .cloned()
}

/// The name of a step of a note's life: `approved`.
pub fn step(step: Step, language: Language) -> String {
    Words::of(language).say("note-step", &[("step", step.code().into())])
}

fn convening(said: &Said<'_>, facts: &NoteFacts<'_>, language: Language) -> Vec<Paragraph> {
    let mut paragraphs = vec![said.paragraph("opening", "note-opening")];
    if facts.purpose.earlier().is_some() {
        paragraphs.push(said.paragraph("earlier", "note-earlier"));
    }
    paragraphs.push(said.paragraph("basis", "note-basis"));
    if facts.meeting.mandate.resolution.is_some() {
        paragraphs.push(said.paragraph("resolution", "note-resolution"));
    }
    let first = decided(facts);
    if first.parts != facts.arrangement.parts || first.place != facts.arrangement.place {
        paragraphs.push(said.paragraph("rearranged", "note-rearranged"));
    }
    paragraphs.push(said.paragraph("convene", "note-convene"));
    if facts.arrangement.mode == Mode::Hybrid {
        paragraphs.push(said.paragraph("mode", "note-mode"));
    }
    paragraphs.push(said.paragraph("invite", "note-invite"));
    paragraphs.push(said.paragraph("costs", "note-costs"));
    paragraphs.push(said.paragraph("composition", "note-composition"));
    paragraphs.push(address(said, facts, language));
    paragraphs.push(said.paragraph("email", "note-email"));
    paragraphs.push(said.paragraph("arrangements", "note-arrangements"));
    paragraphs.push(said.paragraph("closing", "note-closing"));
    paragraphs
}

fn withdrawal(said: &Said<'_>, facts: &NoteFacts<'_>) -> Vec<Paragraph> {
    let mut paragraphs = vec![
        said.paragraph("opening", "note-withdrawal-opening"),
        said.paragraph("withdrawal", "note-withdrawal"),
    ];
    if facts.meeting.cancelled.is_some() {
        paragraphs.push(said.paragraph("cancellation", "note-cancellation"));
    }
    paragraphs.push(said.paragraph("closing", "note-closing"));
    paragraphs
}

/// The meeting's secretariat at the office that receives.
pub(super) fn address(said: &Said<'_>, facts: &NoteFacts<'_>, language: Language) -> Paragraph {
    let mut lines = vec![said.phrase("note-secretariat")];
    lines.extend(
        facts
            .receiving
            .lines
            .get(language)
            .iter()
            .map(|line| clean(line)),
    );
    Paragraph {
        key: ParagraphKey("address".to_owned()),
        block: Block::Address(lines),
        origin: Origin::House,
    }
}
