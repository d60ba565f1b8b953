//! Acts on the law: what a site knows of States, treaties and their status.

pub(crate) mod shelf;
pub mod source;
pub mod treaty;
