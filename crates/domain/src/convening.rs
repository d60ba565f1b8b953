//! Convening: meetings, their deadlines, who is convened and who invited, missions, notes,
//! and what is published for a meeting.

pub mod correspondence;
pub mod deadline;
pub mod departure;
pub mod due;
pub mod invitee;
pub mod mail;
pub mod meeting;
pub mod mission;
pub mod note;
pub mod place;
pub mod publication;
