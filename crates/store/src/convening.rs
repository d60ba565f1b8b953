//! What the convening of a meeting keeps: correspondence, missions, meetings, departures, notes and their sheets.

pub mod correspondence;
pub mod departure;
pub mod mail;
mod mandate;
pub mod meeting;
pub mod mission;
pub mod note;
pub mod publication;
pub mod sheet;
