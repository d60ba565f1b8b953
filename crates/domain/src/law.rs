//! The law: States, treaties, standing on a date, mandates, scales.

pub mod compiled;
pub mod costs;
pub mod language;
pub mod mandate;
pub mod organization;
pub mod quotation;
pub mod reading;
pub mod scale;
pub mod sponsorship;
pub mod standing;
pub mod state;
pub mod status;
pub mod treaty;
pub mod wording;
