//! The desk's stories, told on SQLite and on PostgreSQL with the same assertions. A reviewer who
//! means it asks here for what the house promises: four eyes, no number lost, no approval for a text
//! nobody saw, nothing written by someone who may not.

mod cast;
mod engines;
mod post;
mod postgres;

mod answers;
mod correspondence;
mod decision;
mod dispatch;
mod doctor;
mod draft;
mod founding;
mod held;
mod journal;
mod later;
mod law;
mod life;
mod list;
mod mail;
mod meeting;
mod mission;
mod money;
mod publication;
mod reconciliation;
mod request;
mod roles;
mod text;
