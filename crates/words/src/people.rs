//! People: their roles and what each allows.

pub mod role;
