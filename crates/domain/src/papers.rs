//! Papers: what they are called and numbered by.

pub mod code;
pub mod reference;
