//! The record: what can be asked of the journal and of the site's health.

pub mod doctor;
pub mod journal;
