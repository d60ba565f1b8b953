//! Money in words.

pub mod refusal;
