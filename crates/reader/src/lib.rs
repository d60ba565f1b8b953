//! What came from outside, read: bytes of strangers to text and tables, with the line each value
//! came from. It sees no store, no net and no clock, and trusts nothing; what it gives are
//! proposals that a person or a rule still judges.

pub mod bank;
pub mod composition;
pub mod table;
