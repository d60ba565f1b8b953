//! Who works at the secretariat, who writes for a delegation, and the delegations themselves.

pub mod correspondent;
pub mod delegation;
pub mod dispatch;
pub mod passkey;
pub mod person;
pub mod session;
