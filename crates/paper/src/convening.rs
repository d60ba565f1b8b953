//! The papers by which a meeting is convened.

pub mod letter;
pub mod note;
