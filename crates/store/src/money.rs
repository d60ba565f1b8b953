//! The money of a site: estimates adopted, apportionments, bills, payments, the ledger.

pub mod apportionment;
pub mod bill;
pub mod closing;
pub mod estimate;
pub mod ledger;
pub mod payment;
pub mod repayment;
