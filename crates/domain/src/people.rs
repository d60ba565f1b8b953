//! People: persons at offices and their roles; delegations, those who write for them, and the
//! organizations that ask to attend.

pub mod answer_state;
pub mod arrival;
pub mod composition;
pub mod correspondent;
pub mod delegation;
pub mod list;
pub mod participant;
pub mod person;
pub mod proposal;
pub mod request;
pub mod role;
