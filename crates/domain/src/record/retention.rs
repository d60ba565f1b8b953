//! What is kept, for what purpose, how long, and how it is erased: one entry for every column or
//! file that holds personal data. A column that holds a person's value and is not named here is a
//! fault, and a test holds the list against the schema.

/// How a value is erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erasure {
    /// Value and salt are overwritten with nothing; the commitment in the journal stays.
    ValueAndSalt,
    /// The row's text is emptied; the row and its dates stay.
    Emptied,
    /// It is kept: it is a public record of an office, not of a private person.
    Kept,
}

/// Why and how long a column is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// What it is for.
    pub purpose: &'static str,
    /// For how long.
    pub period: &'static str,
    /// How it ends.
    pub erasure: Erasure,
}

/// Every personal column of the store.
pub const RETENTION: [Retention; 7] = [
    Retention {
        table: "person",
        column: "handle",
        purpose: "names the person who acts, at the command line and in lists",
        period: "while the person holds a role, and until erasure is asked for",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "person",
        column: "name",
        purpose: "shows who drafted, approved, initialled and issued",
        period: "while the person holds a role, and until erasure is asked for",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "personal_value",
        column: "value",
        purpose: "opens a commitment of the journal to an auditor",
        period: "as long as the value it commits to",
        erasure: Erasure::ValueAndSalt,
    },
    Retention {
        table: "mission",
        column: "address",
        purpose: "addresses the sheet of a State's mission",
        period: "while the entry is valid, and ten years for the register's history",
        erasure: Erasure::Kept,
    },
    Retention {
        table: "mission",
        column: "emails",
        purpose: "sends papers and links to a State's mission",
        period: "while the entry is valid, and ten years for the register's history",
        erasure: Erasure::Kept,
    },
    Retention {
        table: "sheet",
        column: "address",
        purpose: "shows to which address a sheet went, when the mission has moved since",
        period: "permanent, with the note",
        erasure: Erasure::Kept,
    },
    Retention {
        table: "paper",
        column: "bytes",
        purpose: "is the paper that was issued; names no private person",
        period: "permanent",
        erasure: Erasure::Kept,
    },
];
