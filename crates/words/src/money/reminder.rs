//! The note verbale that calls to mind what is owed, in words: its sentences to the office that is
//! written to, the labels of its list.

use domain::convening::mission::MissionKind;
use domain::law::language::Language;
use domain::money::series::Serial;
use jiff::civil::Date;

use crate::text::{Block, isolate, runs};
use crate::{Value, Words, date};

/// A label of the paper: `title`, `column-days`.
pub fn label(key: &str, language: Language) -> String {
    Words::of(language).say(&format!("reminder-{key}"), &[])
}

/// The sentences of the note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The compliments with what is called to mind; the list follows.
    pub opening: Block,
    /// The request to pay; how to pay follows.
    pub request: Block,
    /// The closing compliments.
    pub closing: Block,
}

/// The sentences to an office, of so many notices, by the books of a day.
pub fn said(office: Option<MissionKind>, (on, notices): (Date, usize), language: Language) -> Said {
    let office = office.map_or("none", MissionKind::code);
    let notices = i64::try_from(notices).unwrap_or(i64::MAX);
    let facts = [
        ("office", Value::from(office)),
        ("date", date::full(on, language).into()),
        ("notices", notices.into()),
    ];
    let words = Words::of(language);
    let paragraph = |key: &str| Block::Paragraph(runs(&words.say(key, &facts)));
    Said {
        opening: paragraph("reminder-opening"),
        request: paragraph("reminder-request"),
        closing: paragraph("reminder-closing"),
    }
}

/// The bundle in which a notice was asked for.
pub fn bundle(number: Serial, language: Language) -> String {
    let number = Value::from(isolate(&number.to_string()));
    Words::of(language).say("reminder-bundle", &[("number", number)])
}
