//! The note verbale: one sheet for one addressee, with all its words ready. The secretariat's
//! usage gives its order; nothing here chooses a word, a date or who is addressed.

use domain::law::language::Language;
use jiff::civil::Date;
use serde::Serialize;
use words::text::Block;

use crate::code::drawing;
use crate::press::{Fault, Meta, Pdf, Press, Template};

/// What a note verbale prints, top to bottom. All text comes ready and is printed as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sheet {
    /// The language in which it is set.
    pub language: Language,
    /// The title of the PDF.
    pub title: String,
    /// The date of the PDF.
    pub dated: Date,
    /// The names of the issuing office, a line each.
    pub letterhead: Vec<String>,
    /// The small lines under them: postal and cable address. May be empty.
    pub postal: Vec<String>,
    /// The reference with its label.
    pub reference: Labelled,
    /// Marks such as `DRAFT` or that this is a courtesy version.
    pub markings: Vec<String>,
    /// The addressee as on an envelope; the State's name stands alone on its line.
    pub addressee: Vec<String>,
    /// The text.
    pub blocks: Vec<Block>,
    /// Such as `New York, 15 March 2024`.
    pub place_and_date: String,
    /// The label of the space left for the initials; none is left where it is empty.
    pub initials: String,
    /// The label of the space left for the stamp; none is left where it is empty.
    pub stamp: String,
    /// The list of enclosures, its label first. May be empty.
    pub enclosures: Vec<String>,
    /// The distribution, its label first. May be empty.
    pub distribution: Vec<String>,
    /// How a reader can check the sheet; a draft cannot be checked.
    pub verification: Option<Verification>,
}

/// A value with the word before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Labelled {
    /// Such as `Reference:`.
    pub label: String,
    /// Such as `ODA/2024/00001/CCM`.
    pub value: String,
}

/// How a reader can check that a sheet was issued as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verification {
    /// What to do, in the language of the sheet.
    pub sentence: String,
    /// The code a person can type.
    pub code: String,
    /// The address that the square code holds; it is also printed.
    pub address: String,
    /// What the square code is, for who cannot see it.
    pub description: String,
}

/// A sheet with its square code drawn.
#[derive(Serialize)]
pub(super) struct Drawn<'a, T> {
    #[serde(flatten)]
    pub(super) paper: &'a T,
    pub(super) drawing: String,
}

/// Prints a note. The identifier names it for ever, such as `ccm/12msp/note/FRA/fr/1`.
pub fn print(press: &Press, sheet: &Sheet, identifier: &str) -> Result<Pdf, Fault> {
    let drawn = Drawn {
        paper: sheet,
        drawing: drawn(sheet)?,
    };
    press.print(Template::Note, &drawn, sheet.meta(identifier))
}

/// The square code of a sheet; nothing for a draft.
pub(super) fn drawn(sheet: &Sheet) -> Result<String, Fault> {
    sheet
        .verification
        .as_ref()
        .map_or_else(|| Ok(String::new()), |check| drawing(&check.address))
}

impl Sheet {
    pub(super) fn meta<'a>(&'a self, identifier: &'a str) -> Meta<'a> {
        Meta {
            title: &self.title,
            language: self.language,
            dated: self.dated,
            identifier,
        }
    }
}
