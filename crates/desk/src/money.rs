//! The finance officer's work: what a meeting costs, who bears it, what is billed, what came in. Each
//! act that binds is done by a second person; each is kept with its entries of the ledger and one line
//! of the journal in one transaction.

pub mod account;
pub mod apportionment;
pub mod bill;
pub mod books;
pub mod bundle;
pub mod closing;
pub mod contribution;
pub mod dues;
pub mod estimate;
pub mod payment;
mod posted;
pub mod reminder;
pub mod repayment;
pub(crate) mod shelf;
pub mod sponsorship;
