//! A ready value becomes a paper: notes and letters as PDF (PDF/UA-1 and PDF/A-2a), lists as
//! XLSX. All words and dates are given; nothing here asks a disk, the net or a clock.

mod code;
pub mod convening;
mod fonts;
pub mod glyphs;
pub mod money;
pub mod people;
pub mod press;
pub mod roster;
#[doc(hidden)]
pub mod samples;
