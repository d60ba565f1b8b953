//! Who works at the secretariat, who writes for a delegation, the delegations themselves,
//! and the organizations that ask to attend.

pub mod correspondent;
pub mod delegation;
pub mod dispatch;
pub mod passkey;
pub mod person;
pub mod request;
pub mod session;
