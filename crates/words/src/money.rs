//! The money in words: the derivation of a share, why something is not done.

pub mod apportionment;
pub mod refusal;
