//! A folder with the program in it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// How that line begins.
const DEMONSTRATION: &str = "This is a demonstration: its clock shows ";

/// What the program answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) out: Vec<u8>,
    /// Standard error without the frame that miette draws and without its line breaks.
    pub(crate) err: String,
    /// The line by which a command at a demonstration says by what clock it goes.
    pub(crate) clock: String,
}

impl Answer {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.out).expect("text")
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.out).expect("JSON")
    }

    /// The rows of a CSV answer, the headings first.
    pub(crate) fn rows(&self) -> Vec<Vec<String>> {
        rows(&self.out)
    }

    #[track_caller]
    pub(crate) fn done(self) -> Self {
        assert_eq!((self.code, self.err.as_str()), (0, ""));
        self
    }

    /// Asserts the exit code and that the answer speaks of each of `words`.
    #[track_caller]
    pub(crate) fn stops(&self, code: i32, words: &[&str]) {
        assert_eq!((self.code, self.text()), (code, ""), "{}", self.err);
        let unsaid: Vec<_> = words
            .iter()
            .filter(|word| !self.err.contains(**word))
            .collect();
        assert_eq!(unsaid, [&""; 0], "{}", self.err);
    }
}

pub(crate) fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(bytes)
        .records()
        .map(|row| row.expect("a row").iter().map(str::to_owned).collect())
        .collect()
}

/// A folder in which commands run.
pub(crate) struct Room(TempDir);

impl Room {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), text).expect("written");
    }

    pub(crate) fn command(&self, words: &[&str]) -> Command {
        command(self.0.path(), words)
    }

    pub(crate) fn run(&self, words: &[&str]) -> Answer {
        answer(self.command(words).output().expect("it runs"))
    }

    /// Runs a command as a person.
    pub(crate) fn run_as(&self, by: &str, words: &[&str]) -> Answer {
        let words: Vec<&str> = words.iter().copied().chain(["--as", by]).collect();
        self.run(&words)
    }

    /// A founded site with its people, the treaty and the Twelfth Meeting, but no missions.
    pub(crate) fn meeting() -> Self {
        let room = Self::new();
        room.found("convene-site").done();
        for (who, role) in [
            ("m.okafor", "conference-officer"),
            ("l.brandt", "conference-officer"),
            ("s.haddad", "initialler"),
        ] {
            let words = ["person", "appoint", who, "--name", who, "--role", role];
            room.run_as("d.rossi", &words).done();
        }
        room.run_as("d.rossi", &["treaty", "enter", "ccm"]).done();
        room.write("sheet.toml", domain::law::compiled::FACT_SHEET);
        room.run_as("m.okafor", &["meeting", "open", "sheet.toml"])
            .done();
        room
    }

    pub(crate) fn found(&self, site: &str) -> Answer {
        self.run(&[
            "found",
            "--name",
            "Secretariat",
            "--public-address",
            "https://x.example",
            "--administrator",
            "d.rossi",
            "--administrator-name",
            "Daniela Rossi",
            "--site",
            site,
        ])
    }
}

fn command(folder: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_convene"));
    command
        .args(words)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .env_remove("RUST_BACKTRACE")
        .stdin(Stdio::null());
    command
}

pub(crate) fn answer(output: Output) -> Answer {
    let framed = String::from_utf8(output.stderr).expect("text");
    let (clock, framed) = match framed.split_once('\n') {
        Some((line, rest)) if line.starts_with(DEMONSTRATION) => (line, rest),
        _ => ("", framed.as_str()),
    };
    let words: Vec<&str> = framed
        .split_whitespace()
        .filter(|word| *word != "│")
        .collect();
    Answer {
        code: output.status.code().expect("it ends by itself"),
        out: output.stdout,
        err: words.join(" "),
        clock: clock.to_owned(),
    }
}
