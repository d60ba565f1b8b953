//! The money: amounts, who pays and at which rate, and the sharing out of the costs of a meeting.

pub mod amount;
pub mod bank;
