//! What happened: one line per act.

pub mod journal;
