//! Papers: what they are called and numbered by, and the documents of a meeting.

pub mod code;
pub mod document;
pub mod reference;
pub mod symbol;
