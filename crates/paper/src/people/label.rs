//! Address labels for what goes by post, courier or pouch: an A4 sheet of three by eight, one
//! addressee each, in the direction in which its language is written. The lines are those of the sheet
//! as it was laid; nothing is looked up or shortened here.

use domain::law::language::Language;
use jiff::civil::Date;
use serde::Serialize;
use words::Words;

use super::outside;
use crate::press::{Fault, Meta, Pdf, Press, Template};

/// What goes to one addressee, as the sheet has it.
#[derive(Debug, Clone, Copy)]
pub struct Addressed<'a> {
    /// Its name in the language of the list, where a list names it.
    pub name: &'a str,
    /// The lines of its address.
    pub lines: &'a [String],
    /// The language it is written to in.
    pub language: Language,
}

/// The labels of a paper. All text comes ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Labels {
    /// The language of the sheet's own title.
    pub language: Language,
    /// The day on which they are printed.
    pub dated: Date,
    /// What names them for ever.
    pub identifier: String,
    /// `Address labels`.
    pub title: String,
    /// The labels, by rows.
    pub labels: Vec<Label>,
}

/// One label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Label {
    /// The language of its lines.
    pub language: Language,
    /// The reference of the paper that it is for.
    pub reference: String,
    /// The lines of the address.
    pub lines: Vec<String>,
}

/// Composes the labels of a paper.
pub fn compose(
    reference: &str,
    addressed: &[Addressed<'_>],
    dated: Date,
    language: Language,
) -> Labels {
    let label = |one: &Addressed<'_>| Label {
        language: one.language,
        reference: outside(reference),
        lines: one.lines.iter().map(|line| outside(line)).collect(),
    };
    Labels {
        language,
        dated,
        identifier: format!("{reference}/labels/{language}/{dated}"),
        title: Words::of(language).say("post-labels", &[]),
        labels: addressed.iter().map(label).collect(),
    }
}

/// Prints labels.
pub fn print(press: &Press, labels: &Labels) -> Result<Pdf, Fault> {
    let meta = Meta {
        title: &labels.title,
        language: labels.language,
        dated: labels.dated,
        identifier: &labels.identifier,
    };
    press.print(Template::Labels, labels, meta)
}
