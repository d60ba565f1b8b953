//! People: their roles and what each allows; participants and delegations by name.

pub mod answer_state;
pub mod delegation;
pub mod list;
pub mod participant;
pub mod role;
