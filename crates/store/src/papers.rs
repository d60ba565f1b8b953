//! What goes out on paper: the register of references, the papers as bytes, and the documents of a
//! meeting.

pub mod document;
pub mod file;
pub mod paper;
pub mod register;
