//! Commands on people.

pub(crate) mod person;
