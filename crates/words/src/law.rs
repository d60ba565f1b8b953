//! The law: standings and their reasons, lists of States in the order of a language.

pub mod collation;
pub mod standing;
