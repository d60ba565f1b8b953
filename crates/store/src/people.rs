//! Who works at the secretariat.

pub mod person;
