//! Commands on the record.

pub(crate) mod doctor;
