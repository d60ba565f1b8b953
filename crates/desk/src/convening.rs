//! Acts of convening: meetings, missions, notes and their sheets.

pub mod correspondence;
pub mod mail;
pub mod meeting;
pub mod mission;
pub mod note;
pub mod publication;
pub mod sheet;
pub mod text;
