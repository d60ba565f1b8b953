//! Convening: meetings by name, categories of invitees, steps of a note, the note and the letter, what
//! is published.

pub mod correspondence;
pub mod invitee;
pub mod letter;
pub mod mail;
pub mod meeting;
pub mod note;
mod paragraphs;
pub mod publication;
