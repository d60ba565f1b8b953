//! Commands on people.

pub(crate) mod person;
pub(crate) mod request;
