//! What the convening of a meeting keeps: missions, meetings, departures, notes and their sheets.

pub mod departure;
mod mandate;
pub mod meeting;
pub mod mission;
pub mod note;
pub mod publication;
pub mod sheet;
