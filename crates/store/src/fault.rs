//! What can break in the store. A fault names no table of the database library and carries no
//! personal value; what the rules refuse is no fault and is not said here.

/// Something broke, or was changed by another meanwhile.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The value was changed since it was opened.
    #[error("the value was changed since it was opened; open it again")]
    Stale,
    /// The engine gave way to another act at the same time; the whole act may be tried again.
    #[error("another act was faster; the act may be tried again")]
    Contended,
    /// A row with this key is kept already.
    #[error("this is kept already: {0}")]
    Duplicate(String),
    /// A row refers to one that does not exist, or that belongs to another meeting.
    #[error("a reference leads nowhere: {0}")]
    Reference(String),
    /// What is kept in a column does not read.
    #[error("{column} holds a value that does not read: {found}")]
    Unreadable {
        /// The table and column.
        column: &'static str,
        /// What was wrong with it; never the value of a person.
        found: String,
    },
    /// Bytes that are not those of their hash.
    #[error("the bytes of paper {0} are not those of its hash")]
    Damaged(String),
    /// An address that names neither of the two engines.
    #[error(
        "`{0}` names no database; sqlite:///path/convene.db?mode=rwc or postgres://… is expected"
    )]
    Address(String),
    /// The engine failed.
    #[error("the database failed: {0}")]
    Engine(#[source] Box<dyn std::error::Error + Send + Sync>),
}
