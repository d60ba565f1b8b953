//! How long a whole process takes, from spawn to exit: a question of law on the compiled-in data.
//! Beside it the yardsticks: the system's smallest process, and this binary when it has only to say
//! its version.

use std::process::{Command, Stdio};

use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

fn convene(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_convene"));
    command.args(words);
    command
}

/// Runs a command to its end; what it says is thrown away.
fn done(mut command: Command) {
    let ended = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .expect("the process starts");
    assert!(ended.success(), "{command:?}");
}

#[divan::bench(args = ["json", "table", "csv", "xlsx"])]
fn status_of_197_states(bencher: Bencher<'_, '_>, format: &str) {
    bencher.bench_local(|| {
        let words = ["status", "ccm", "--on", "2024-09-10", "--format", format];
        done(convene(black_box(&words)));
    });
}

#[divan::bench]
fn yardstick_the_version_said() {
    done(convene(&["--version"]));
}

#[divan::bench]
fn yardstick_the_smallest_process() {
    done(Command::new("true"));
}
