//! People: their roles and what each allows; participants, delegations and requests by name.

pub mod answer_state;
pub mod delegation;
pub mod dispatch;
pub mod list;
pub mod participant;
pub mod proposal;
pub mod reconciliation;
pub mod request;
pub mod role;
