//! The record: the journal's lines and what is kept how long.

pub mod journal;
pub mod retention;
