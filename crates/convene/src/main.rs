//! The binary: doors of the house and the clerk. It holds no rule and no SQL; it brings papers to
//! the desk and shows the desk's answers.

mod calendar;
mod clerk;
mod cli;
mod clock;
mod config;
mod exit;
mod key;
mod post;
mod web;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run(std::env::args_os())
}
