//! Acts on people: who works here, who writes for a delegation, who comes, who
//! asks to.

pub mod answer_state;
pub mod correspondent;
pub mod delegation;
pub mod dispatch;
pub mod extension;
pub mod list;
pub mod participant;
pub mod person;
pub mod reconciliation;
pub mod request;
pub mod session;
