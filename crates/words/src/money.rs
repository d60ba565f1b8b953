//! Money in words.

pub mod amount;
pub mod bill;
pub mod contributions;
pub mod estimate;
pub mod refusal;
pub mod statement;
