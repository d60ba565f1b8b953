//! The pouch list: what goes by pouch, courier or hand, a row for each addressee with its address and
//! room for date and signature. It names the paper by its number; what became of it is recorded
//! elsewhere.

use domain::law::language::Language;
use jiff::civil::Date;
use serde::Serialize;
use words::Words;

use super::label::Addressed;
use super::outside;
use crate::press::{Fault, Meta, Pdf, Press, Template};

/// What stands around a pouch list.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The name of the secretariat.
    pub office: &'a str,
    /// The meeting's title in the language.
    pub meeting: &'a str,
    /// The reference of the paper.
    pub reference: &'a str,
    /// The day on which it is printed.
    pub dated: Date,
    /// The language.
    pub language: Language,
}

/// What the list prints, top to bottom. All text comes ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pouch {
    /// The language in which it is set.
    pub language: Language,
    /// The day on which it is printed.
    pub dated: Date,
    /// What names it for ever.
    pub identifier: String,
    /// The name of the secretariat.
    pub office: String,
    /// The reference of the paper.
    pub reference: String,
    /// `Pouch list`.
    pub title: String,
    /// The meeting's title.
    pub meeting: String,
    /// The day, and how many items there are.
    pub facts: Vec<String>,
    /// The headings of the columns.
    pub headings: Vec<String>,
    /// The items.
    pub items: Vec<Item>,
}

/// One item of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its place, from 1.
    pub place: String,
    /// The name of the addressee.
    pub name: String,
    /// The language it is written to in.
    pub language: Language,
    /// The same by its name.
    pub tongue: String,
    /// The lines of its address.
    pub lines: Vec<String>,
}

/// Composes the pouch list of a paper.
pub fn compose(addressed: &[Addressed<'_>], around: Around<'_>) -> Pouch {
    let language = around.language;
    let words = Words::of(language);
    let item = |(place, one): (usize, &Addressed<'_>)| Item {
        place: place.to_string(),
        name: outside(one.name),
        language: one.language,
        tongue: words::papers::sheet::language(one.language, language),
        lines: one.lines.iter().map(|line| outside(line)).collect(),
    };
    let count = i64::try_from(addressed.len()).unwrap_or(i64::MAX);
    Pouch {
        language,
        dated: around.dated,
        identifier: format!("{}/pouch/{language}/{}", around.reference, around.dated),
        office: outside(around.office),
        reference: outside(around.reference),
        title: words.say("post-pouch-list", &[]),
        meeting: around.meeting.to_owned(),
        facts: vec![
            words::date::full(around.dated, language),
            words.say("post-pouch-items", &[("count", count.into())]),
        ],
        headings: [
            "post-pouch-place",
            "post-addressee",
            "post-paper",
            "post-pouch-signature",
        ]
        .map(|key| words.say(key, &[]))
        .to_vec(),
        items: (1..).zip(addressed).map(item).collect(),
    }
}

/// Prints a pouch list.
pub fn print(press: &Press, pouch: &Pouch) -> Result<Pdf, Fault> {
    let meta = Meta {
        title: &format!("{} · {}", pouch.title, pouch.meeting),
        language: pouch.language,
        dated: pouch.dated,
        identifier: &pouch.identifier,
    };
    press.print(Template::Pouch, pouch, meta)
}
