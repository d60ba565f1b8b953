//! The binary from outside: what a person or a program sees at the command line. Every answer, every
//! exit code, every file is asked of the built program in a folder of its own.

mod convened;
mod costs;
mod counting;
mod demo;
mod door;
mod dues;
mod hostile;
mod killed;
mod mails;
mod post;
#[path = "../../../desk/tests/story/postgres.rs"]
mod postgres;
mod postmaster;
mod programs;
mod provider;
mod round;
mod serve;
mod signed;
mod site;
mod sponsorship;
mod status;
mod treasury;
