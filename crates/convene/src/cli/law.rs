//! Commands on the law: status, treaties, imports.

pub(crate) mod import;
pub(crate) mod status;
pub(crate) mod treaty;
