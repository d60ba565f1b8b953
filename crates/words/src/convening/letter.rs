//! The letter by which an organization that the rules of procedure name is invited: an organization
//! never gets a note verbale. It rests on the same facts as the note and asks for no share of the
//! costs. The organization's name stands alone where it is addressed and is put into no sentence.

use domain::convening::departure::ParagraphKey;
use domain::convening::meeting::Mode;
use domain::convening::note::{NoteFacts, Purpose};
use domain::law::language::Language;

use super::note::{Paragraph, address};
use super::paragraphs::{Said, article, decided, depart};
use crate::text::{Block, clean};

/// A letter's text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterText {
    /// What the paper is, as its title outside the text.
    pub title: String,
    /// The lines of the addressee.
    pub addressee: Vec<String>,
    /// How it addresses its reader.
    pub salutation: String,
    /// Its paragraphs in their order.
    pub paragraphs: Vec<Paragraph>,
    /// The closing phrase, a line each.
    pub closing: Vec<String>,
    /// For whom it is signed, a line each; the name is written by hand.
    pub signatory: Vec<String>,
}

impl LetterText {
    /// The blocks alone, as a paper prints them.
    pub fn blocks(&self) -> Vec<Block> {
        self.paragraphs
            .iter()
            .map(|paragraph| paragraph.block.clone())
            .collect()
    }
}

/// The keys of the letter's house text, in the order in which a letter has them.
pub const HOUSE_KEYS: [&str; 12] = [
    "letter-opening",
    "letter-earlier",
    "letter-basis",
    "letter-rearranged",
    "letter-invite",
    "letter-mode",
    "letter-composition",
    "letter-address",
    "letter-email",
    "letter-arrangements",
    "letter-withdrawal",
    "letter-cancellation",
];

/// Composes the text of a letter.
///
/// Rule: the invitation rests on the rule of procedure that names the organization, or on the
/// article of the treaty where no such rule is known.
pub fn compose(facts: &NoteFacts<'_>, organization_name: &str, language: Language) -> LetterText {
    let mut said = Said::of(facts, language);
    let observers = &facts.treaty.observers;
    let rule = if observers.named_rule.is_empty() {
        "none"
    } else {
        &observers.named_rule
    };
    let (number, paragraph) = article(&observers.article);
    said.put("rule", rule);
    said.put("observer_article", number);
    said.put("observer_paragraph", paragraph);
    let paragraphs = match facts.purpose {
        Purpose::Convening | Purpose::Correction(_) => inviting(&said, facts, language),
        Purpose::Withdrawal(_) => withdrawing(&said, facts),
    };
    LetterText {
        title: said.phrase("letter-title"),
        addressee: vec![clean(organization_name)],
        salutation: said.phrase("letter-salutation"),
        paragraphs: depart(paragraphs, facts, language),
        closing: vec![said.phrase("letter-closing")],
        signatory: vec![said.phrase("letter-signatory")],
    }
}

fn inviting(said: &Said<'_>, facts: &NoteFacts<'_>, language: Language) -> Vec<Paragraph> {
    let mut paragraphs = vec![said.paragraph("letter-opening", "letter-opening")];
    if facts.purpose.earlier().is_some() {
        paragraphs.push(said.paragraph("letter-earlier", "letter-earlier"));
    }
    paragraphs.push(said.paragraph("letter-basis", "letter-basis"));
    let first = decided(facts);
    if first.parts != facts.arrangement.parts || first.place != facts.arrangement.place {
        paragraphs.push(said.paragraph("letter-rearranged", "note-rearranged"));
    }
    paragraphs.push(said.paragraph("letter-invite", "letter-invite"));
    if facts.arrangement.mode == Mode::Hybrid {
        paragraphs.push(said.paragraph("letter-mode", "note-mode"));
    }
    paragraphs.push(said.paragraph("letter-composition", "letter-composition"));
    let key = ParagraphKey("letter-address".to_owned());
    paragraphs.push(Paragraph {
        key,
        ..address(said, facts, language)
    });
    paragraphs.push(said.paragraph("letter-email", "note-email"));
    paragraphs.push(said.paragraph("letter-arrangements", "letter-arrangements"));
    paragraphs
}

fn withdrawing(said: &Said<'_>, facts: &NoteFacts<'_>) -> Vec<Paragraph> {
    let mut paragraphs = vec![said.paragraph("letter-withdrawal", "letter-withdrawal")];
    if facts.meeting.cancelled.is_some() {
        paragraphs.push(said.paragraph("letter-cancellation", "note-cancellation"));
    }
    paragraphs
}
