//! The portal as a browser meets it: request in, page out, over a fresh database and a clock that
//! stands still. Nothing of our own is imitated.

mod delegation;
mod desk;
mod dispatch;
mod dues;
mod freshness;
mod guard;
mod link;
mod list;
mod mail;
mod money;
mod note;
mod outbox;
mod publication;
mod questions;
mod reconciliation;
mod record;
mod request;
mod roles;
mod stand;
mod walked;

use domain::law::language::Language;

const EN: Language = Language::En;
