//! The money in words: the papers, the derivation of a share, why something is not done.

pub mod amount;
pub mod apportionment;
pub mod bill;
pub mod books;
pub mod budget;
pub mod bundle;
pub mod contributions;
pub mod estimate;
pub mod refusal;
pub mod reminder;
pub mod sponsorship;
pub mod statement;
