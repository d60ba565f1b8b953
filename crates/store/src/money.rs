//! The money of a site: estimates adopted, apportionments, bills, payments, the ledger, requests for
//! sponsorship.

pub mod apportionment;
pub mod bill;
pub mod bundle;
pub mod closing;
pub mod estimate;
pub mod ledger;
pub mod payment;
pub mod reminder;
pub mod repayment;
pub mod series;
pub mod sponsorship;
