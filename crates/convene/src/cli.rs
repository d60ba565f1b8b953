//! The command line: one of the doors. A command reads its words, brings them to the desk and shows
//! the answer; `--format` chooses how. It knows no rule.

pub(crate) mod answer;
pub(crate) mod convening;
pub(crate) mod demo;
pub(crate) mod law;
pub(crate) mod money;
pub(crate) mod people;
pub(crate) mod record;
pub(crate) mod serve;
pub(crate) mod site;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;

use crate::exit::{Kind, Stop};

/// Convenes the meetings of a treaty's Parties, from the mandate to the last receipt.
///
/// Exit codes: 0 done, 2 refused by the rules, 3 wrong use, 70 broken.
#[derive(Debug, Parser)]
#[command(
    name = "convene",
    version,
    propagate_version = true,
    max_term_width = 100
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Demo(demo::Demo),
    Serve(serve::Serve),
    Status(law::status::Status),
    Treaty(law::treaty::Command),
    Costs(money::Command),
    Import(law::import::Import),
    Found(people::person::Found),
    Person(people::person::Command),
    Request(people::request::Command),
    Mission(convening::mission::Command),
    Meeting(convening::meeting::Command),
    Note(convening::note::Command),
    Delegation(people::delegation::Command),
    Document(convening::document::Command),
    Correspondence(convening::correspondence::Command),
    Post(convening::post::Command),
    Journal(record::journal::Command),
    Doctor(record::doctor::Doctor),
    /// Prints completions for a shell.
    Completions {
        /// The shell.
        shell: Shell,
    },
    /// Prints the manual page.
    Manual,
    /// Reads what a stranger sent, behind walls; the post calls it.
    #[command(name = crate::post::child::CALLED, hide = true)]
    ReadPost,
}

/// Runs the command in `words` and gives the exit code.
pub(crate) fn run(words: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(words) {
        Ok(cli) => cli,
        Err(help) => return say_usage(&help),
    };
    let done = match cli.command {
        Command::Demo(command) => command.run(),
        Command::Serve(command) => command.run(),
        Command::Status(command) => command.run(),
        Command::Treaty(command) => command.run(),
        Command::Costs(command) => command.run(),
        Command::Import(command) => command.run(),
        Command::Found(command) => command.run(),
        Command::Person(command) => command.run(),
        Command::Request(command) => command.run(),
        Command::Mission(command) => command.run(),
        Command::Meeting(command) => command.run(),
        Command::Note(command) => command.run(),
        Command::Delegation(command) => command.run(),
        Command::Document(command) => command.run(),
        Command::Correspondence(command) => command.run(),
        Command::Post(command) => command.run(),
        Command::Journal(command) => command.run(),
        Command::Doctor(command) => command.run(),
        Command::Completions { shell } => completions(shell),
        Command::Manual => manual(),
        Command::ReadPost => read_post(),
    };
    done.map_or_else(Stop::show, |()| ExitCode::SUCCESS)
}

fn completions(shell: Shell) -> Result<(), Stop> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "convene", &mut script);
    answer::put(&script, None)
}

fn read_post() -> Result<(), Stop> {
    let confined = crate::post::confine::confine();
    confined.map_err(|crate::post::confine::Unconfined(why)| Stop::broken(why))?;
    let (input, output) = (std::io::stdin(), std::io::stdout());
    let answered = crate::post::reading::answer(input.lock(), output.lock());
    answered.map_err(|error| Stop::broken(error.to_string()))
}

fn manual() -> Result<(), Stop> {
    let mut page = Vec::new();
    let written = clap_mangen::Man::new(Cli::command()).render(&mut page);
    written.map_err(|error| Stop::broken(error.to_string()))?;
    answer::put(&page, None)
}

fn say_usage(help: &clap::Error) -> ExitCode {
    // A closed pipe on the way to showing help is nobody's fault.
    let _ = help.print();
    if help.use_stderr() {
        ExitCode::from(Kind::Misused.code())
    } else {
        ExitCode::SUCCESS
    }
}
