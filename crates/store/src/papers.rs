//! What goes out on paper: the register of references and the papers as bytes.

pub mod file;
pub mod paper;
pub mod register;
