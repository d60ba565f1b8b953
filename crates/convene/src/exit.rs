//! The published exit codes: 0 done, 2 refused by the rules, 3 wrong use, 70 broken. A stop carries
//! what is wrong, where, and what to do, for people; programs read the code.

use std::fmt;
use std::process::ExitCode;

use miette::{Diagnostic, Report};

/// What kind of stop it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The rules say no.
    Refused,
    /// The command was used wrongly: an unknown name, a file that does not read.
    Misused,
    /// Something broke that should not.
    Broken,
}

impl Kind {
    /// The published code.
    pub(crate) const fn code(self) -> u8 {
        match self {
            Self::Refused => 2,
            Self::Misused => 3,
            Self::Broken => 70,
        }
    }
}

/// A stop on the way, as it is shown at the command line.
#[derive(Debug)]
pub(crate) struct Stop {
    kind: Kind,
    code: String,
    says: String,
    help: Option<String>,
    parts: Vec<Part>,
}

/// One of several faults under a stop.
#[derive(Debug)]
struct Part(String);

impl Stop {
    /// A refusal with its stable code.
    pub(crate) fn refused(code: &str, says: impl Into<String>) -> Self {
        Self::new(Kind::Refused, code, says)
    }

    /// A wrong use.
    pub(crate) fn misused(code: &str, says: impl Into<String>) -> Self {
        Self::new(Kind::Misused, code, says)
    }

    /// Something that broke.
    pub(crate) fn broken(says: impl Into<String>) -> Self {
        Self::new(Kind::Broken, "broken", says)
    }

    fn new(kind: Kind, code: &str, says: impl Into<String>) -> Self {
        Self {
            kind,
            code: code.to_owned(),
            says: without_marks(says.into()),
            help: None,
            parts: Vec::new(),
        }
    }

    /// Adds what to do.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(without_marks(help.into()));
        self
    }

    /// Adds the faults it is made of.
    pub(crate) fn parts(mut self, parts: impl IntoIterator<Item = String>) -> Self {
        self.parts
            .extend(parts.into_iter().map(without_marks).map(Part));
        self
    }

    /// Shows the stop on standard error and gives its exit code.
    pub(crate) fn show(self) -> ExitCode {
        let code = self.kind.code();
        eprintln!("{:?}", Report::new(self));
        ExitCode::from(code)
    }
}

/// A sentence written from left to right needs no marks of direction around its names, and a name
/// copied from a terminal should not carry them along.
pub(crate) fn without_marks(text: String) -> String {
    let right_to_left = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}');
    if text.contains(right_to_left) {
        return text;
    }
    text.replace(['\u{2068}', '\u{2069}'], "")
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.says)
    }
}

impl std::error::Error for Stop {}

impl Diagnostic for Stop {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.code))
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help
            .as_ref()
            .map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        let parts = self.parts.iter().map(|part| part as &dyn Diagnostic);
        (!self.parts.is_empty()).then(|| Box::new(parts) as _)
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Part {}

impl Diagnostic for Part {}
