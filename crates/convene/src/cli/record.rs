//! Commands on the record.

pub(crate) mod doctor;
pub(crate) mod journal;
