//! Acts on people: who works here, at which office, in which role.

pub mod person;
