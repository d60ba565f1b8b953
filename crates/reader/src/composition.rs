//! A composition in the files and words that missions send, read into a proposal. What stands here is
//! the shape alone: every file is said to be unread, for a person to type, until its reader is laid.

use domain::people::proposal::Proposal;

/// A file as it arrived.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// What the reader is told by those who know who sent it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// The sender's State (ISO 3166-1 alpha-3).
    pub state: Option<String>,
}

/// Reads a file.
pub fn read(file: &File, _: &Told) -> Proposal {
    Proposal::unread(&[file.name])
}

/// Reads words.
pub fn read_text(_: &str, part: &str, _: &Told) -> Proposal {
    Proposal::unread(&[part])
}
