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
pub const RETENTION: &[Retention] = &[
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
    Retention {
        table: "correspondent",
        column: "email",
        purpose: "sends links, receipts and answers to those who write for a delegation",
        period: "while access stands, and two years after the meeting's report",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "delegation_draft",
        column: "words",
        purpose: "keeps what a mission typed until it is submitted",
        period: "until submission, or until the meeting closes",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "delegation_draft",
        column: "file_name",
        purpose: "names the file laid with a draft",
        period: "until submission, or until the meeting closes",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "dispatch",
        column: "address",
        purpose: "shows where a letter went",
        period: "two years after the meeting's report",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "dispatch_event",
        column: "why",
        purpose: "shows why a letter came back in the words of the server, or who acknowledged it",
        period: "two years after the meeting's report",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "delivery",
        column: "proof",
        purpose: "shows who signed for a paper, or under which number it went",
        period: "ten years, as correspondence of the meeting",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "delivery",
        column: "file_name",
        purpose: "names the scan of a proof of delivery",
        period: "ten years, as correspondence of the meeting",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "mail",
        column: "sender",
        purpose: "shows from which address a mail came",
        period: "ten years, as correspondence of the meeting",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "mail",
        column: "subject",
        purpose: "shows what a mail was about",
        period: "ten years, as correspondence of the meeting",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "mail",
        column: "read",
        purpose: "is what was read of a mail, beside the mail as it was received",
        period: "until its delegation is entered, and two years after the meeting's report",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "mail_part",
        column: "name",
        purpose: "names a file that came with a mail",
        period: "ten years, as correspondence of the meeting",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "member_source",
        column: "part",
        purpose: "names the paper that a member of a delegation was read from",
        period: "two years after the meeting's report",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "member_source",
        column: "words",
        purpose: "shows the line that a member of a delegation was read from",
        period: "two years after the meeting's report",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "mail_step",
        column: "facts",
        purpose: "shows what was done with a mail, and why",
        period: "ten years, as correspondence of the meeting",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "file",
        column: "bytes",
        purpose: "is the signed note or document that came from outside",
        period: "ten years, as correspondence of the meeting; with a draft until another is laid",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "incoming_letter",
        column: "sender",
        purpose: "shows from whom a letter came",
        period: "ten years, as correspondence of the secretariat",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "incoming_letter",
        column: "subject",
        purpose: "shows what a letter is about",
        period: "ten years, as correspondence of the secretariat",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "incoming_letter",
        column: "file_name",
        purpose: "names the scan of a letter",
        period: "ten years, as correspondence of the secretariat",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "member",
        column: "title",
        purpose: "addresses and lists a member of a delegation",
        period: "permanent in the published list; here ten years",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "member",
        column: "given_names",
        purpose: "lists and admits a member of a delegation",
        period: "permanent in the published list; here ten years",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "member",
        column: "family_name",
        purpose: "lists and admits a member of a delegation",
        period: "permanent in the published list; here ten years",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "member",
        column: "own_script",
        purpose: "writes a member's name in its own script",
        period: "permanent in the published list; here ten years",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "member",
        column: "function",
        purpose: "lists a member of a delegation with the function",
        period: "permanent in the published list; here ten years",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "submission",
        column: "file_name",
        purpose: "names the signed note that came with a submission",
        period: "ten years, as correspondence of the meeting",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "passkey",
        column: "credential",
        purpose: "lets a person sign in with a key",
        period: "while the key is in use; erased with the person",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "passkey",
        column: "label",
        purpose: "tells a person's keys apart",
        period: "while the key is in use; erased with the person",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "identity",
        column: "subject",
        purpose: "lets a person sign in through the site's provider",
        period: "while it is bound; erased with the person",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "request",
        column: "contact",
        purpose: "addresses the person who writes for an organization that asks to attend",
        period: "two years after the meeting's report",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "request",
        column: "email",
        purpose: "sends confirmation and answer to an organization that asks to attend",
        period: "two years after the meeting's report",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "request_file",
        column: "file_name",
        purpose: "names a file that came with a request to attend",
        period: "ten years, as correspondence of the meeting",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "payment",
        column: "remitter",
        purpose: "shows whose money came in, as the bank writes it, until it is set against a bill",
        period: "ten years, with the accounts",
        erasure: Erasure::Kept,
    },
    Retention {
        table: "payment",
        column: "reference",
        purpose: "shows for what money came in, as the payer wrote it",
        period: "ten years, with the accounts",
        erasure: Erasure::Kept,
    },
    Retention {
        table: "fund_movement",
        column: "party",
        purpose: "names who gave to a fund or was paid from it",
        period: "ten years, with the accounts",
        erasure: Erasure::Kept,
    },
    Retention {
        table: "sponsorship",
        column: "delegate",
        purpose: "names the delegate whose travel a State asks to be paid",
        period: "two years after the meeting's report",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "sponsorship",
        column: "function",
        purpose: "says as what the delegate comes",
        period: "two years after the meeting's report",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "sponsorship",
        column: "reasons",
        purpose: "says why the State asks, which may tell of a person",
        period: "two years after the meeting's report",
        erasure: Erasure::Emptied,
    },
    Retention {
        table: "sponsorship_step",
        column: "reason",
        purpose: "says why it was decided so, which may tell of a person",
        period: "two years after the meeting's report",
        erasure: Erasure::Emptied,
    },
];
