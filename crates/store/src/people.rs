//! Who works at the secretariat, who writes for a delegation, the delegations themselves
//! with what was settled of their lists, and the organizations that ask to attend.

pub mod correspondent;
pub mod delegation;
pub mod dispatch;
pub mod passkey;
pub mod person;
pub mod reconciliation;
pub mod request;
pub mod session;
