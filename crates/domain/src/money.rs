//! The money: what a meeting costs, who bears it and at which rate, the sharing out, what is billed and
//! what came in.

pub mod account;
pub mod amount;
pub mod apportionment;
pub mod assessment;
pub mod bank;
pub mod bill;
pub mod books;
pub mod bundle;
pub mod closing;
pub mod estimate;
pub mod fund;
pub mod least_developed;
pub mod ledger;
pub mod payer;
pub mod payment;
pub mod rate;
pub mod reminder;
pub mod series;
pub mod sponsorship;
