//! Commands on the money: `convene costs …`.

mod apportionment;
mod payers;

use clap::{Args, Subcommand};

use crate::exit::Stop;

/// Shares out the costs of a meeting.
#[derive(Debug, Args)]
pub(crate) struct Command {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    Apportion(Box<apportionment::Apportion>),
}

impl Command {
    pub(crate) fn run(self) -> Result<(), Stop> {
        match self.act {
            Act::Apportion(command) => command.run(),
        }
    }
}
