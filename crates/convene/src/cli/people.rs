//! Commands on people.

pub(crate) mod delegation;
pub(crate) mod person;
pub(crate) mod request;
