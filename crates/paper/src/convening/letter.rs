//! The letter to an organization: a sheet like the note's, with a salutation, a closing and the
//! name of who signs. It leaves the place for the signature and never draws one.

use serde::Serialize;

use super::note::{Drawn, Sheet, drawn};
use crate::press::{Fault, Pdf, Press, Template};

/// What a letter prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// What it has in common with a note; its `initials` are not printed.
    #[serde(flatten)]
    pub sheet: Sheet,
    /// Such as `Excellency,` or `Sir or Madam,`.
    pub salutation: String,
    /// The closing phrase, a line each.
    pub closing: Vec<String>,
    /// Name and function of who signs, a line each.
    pub signatory: Vec<String>,
}

/// Prints a letter. The identifier names it for ever, such as `ccm/12msp/letter/icrc/fr/1`.
pub fn print(press: &Press, letter: &Letter, identifier: &str) -> Result<Pdf, Fault> {
    let drawn = Drawn {
        paper: letter,
        drawing: drawn(&letter.sheet)?,
    };
    press.print(Template::Letter, &drawn, letter.sheet.meta(identifier))
}
