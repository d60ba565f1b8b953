//! People: their roles and what each allows; participants, delegations and requests by name.

pub mod delegation;
pub mod participant;
pub mod request;
pub mod role;
