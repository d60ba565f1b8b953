//! The money: the derivation of a share, and why a total is not shared out.

pub mod apportionment;
