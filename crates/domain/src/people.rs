//! People: persons at offices and the roles they hold.

pub mod person;
pub mod role;
