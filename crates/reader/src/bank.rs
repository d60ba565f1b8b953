//! What a bank sends, read as bytes of a stranger: statements in ISO 20022 camt.053 or as a table in
//! comma-separated text. It refuses whatever it cannot read exactly, says so with the line, and keeps
//! nothing of a file with a fault. It never follows an entity, and its memory and time have ends.

mod camt;
mod csv;
mod name;
mod source;

use std::fmt;
use std::io::{self, Read};

use domain::money::amount::{AmountFault, Currency};
use domain::money::bank::Statement;

use source::Source;

/// The largest file that is read: 64 MiB, also after it was turned into UTF-8.
pub const LARGEST_FILE: usize = 64 << 20;
/// The largest table in comma-separated text, which is held whole: 20 MiB.
pub const LARGEST_TABLE: usize = 20 << 20;
/// The most entries a file may have, those that are left out and each payment of a bundle too.
pub const MOST_ENTRIES: usize = 100_000;
/// The most statements a file may have.
pub const MOST_STATEMENTS: usize = 10_000;
/// The most faults that are told; reading ends there.
pub const MOST_FAULTS: usize = 100;
/// The longest text that an entry may keep, in bytes.
pub const LONGEST_TEXT: usize = 16 << 10;
/// The longest piece between two signs of markup, in bytes: a comment, a text, a tag.
pub const LONGEST_PIECE: usize = 1 << 20;
/// How deep the elements of a file may lie in each other.
pub const DEEPEST: usize = 64;

/// What the person who brings the file says of it, for a table that does not say so itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// The account.
    pub account: Option<String>,
    /// Its currency.
    pub currency: Option<Currency>,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// Its statements, one for each account and currency that it names, in its order.
    pub statements: Vec<Statement>,
    /// What a person should know beside them.
    pub remarks: Vec<Remark>,
}

/// Something in a file that is no fault and that a person should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The line of the file, from 1.
    pub line: u64,
    /// What it is.
    pub kind: RemarkKind,
    /// The words of the file: a status, a reference, an amount.
    pub found: String,
}

/// What there is to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RemarkKind {
    /// The entry is not booked (`PDNG`, `INFO`, `FUTR` or another word) and was left out.
    NotBooked,
    /// The entry takes an earlier one back (`RvslInd`).
    Reversal,
    /// The payments of a bundle do not add up to its amount; it stands alone, without their names.
    BundleDiffers,
    /// The bank gives this reference, day and amount to an earlier entry of the same statement.
    RepeatedReference,
    /// The charges are in several currencies and were not added up.
    ChargesDiffer,
    /// There is no day of booking; the day of value stands for it.
    NoDayOfBooking,
}

impl RemarkKind {
    /// The remark's stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotBooked => "not-booked",
            Self::Reversal => "reversal",
            Self::BundleDiffers => "bundle-differs",
            Self::RepeatedReference => "repeated-reference",
            Self::ChargesDiffer => "charges-differ",
            Self::NoDayOfBooking => "no-day-of-booking",
        }
    }
}

/// Why a file is not read: where, and the words that stand there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Fault {
    /// The line of the file, from 1.
    pub line: u64,
    /// What is wrong.
    pub kind: FaultKind,
    /// What stands there, or the name of what is missing, at most sixty characters.
    pub found: String,
}

/// The fault's line, code and words, for a log.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} `{}`", self.line, self.kind.code(), self.found)
    }
}

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// Larger than [`LARGEST_FILE`], as a table larger than [`LARGEST_TABLE`].
    TooLarge,
    /// More entries than [`MOST_ENTRIES`] or statements than [`MOST_STATEMENTS`].
    TooMany,
    /// A text longer than [`LONGEST_TEXT`] or a piece longer than [`LONGEST_PIECE`].
    TooLong,
    /// Elements deeper than [`DEEPEST`].
    TooDeep,
    /// The bytes could not be fetched.
    Unreadable,
    /// Bytes that are no text in the file's encoding, or a control character.
    NotText,
    /// An encoding that is not read, or one that contradicts the first bytes.
    Encoding,
    /// Neither XML nor a table.
    UnknownForm,
    /// XML that is no statement of camt.053: a notification, a report, an order.
    NotAStatement,
    /// A version of camt.053 that is not known.
    Version,
    /// No statement in the file.
    NoStatement,
    /// The file ends before its last element does.
    Truncated,
    /// Not well-formed.
    NotXml,
    /// A document type, which could define entities.
    DocumentType,
    /// An entity, which is never followed.
    Entity,
    /// Text beside elements, where a statement has one or the other.
    Mixed,
    /// Something required is not there.
    Missing,
    /// Something that stands once stands twice.
    Repeated,
    /// One statement of one account stands twice.
    StatementTwice,
    /// An amount that cannot be read exactly.
    Amount(AmountFault),
    /// An amount below zero where the direction is said beside it.
    Negative,
    /// No code of a currency.
    Currency,
    /// Another currency than the account's.
    OtherCurrency,
    /// No day of the calendar.
    Day,
    /// Neither in nor out.
    Direction,
    /// Neither true nor false.
    Indicator,
    /// No rate of exchange.
    Rate,
    /// No row of a table has headings that are known for a day and an amount.
    NoHeading,
    /// A row with more or fewer cells than the headings.
    Columns,
    /// A quotation mark that is not closed, or something behind the closing one.
    Quotation,
    /// Points and commas that may be read in two ways.
    DecimalMark,
    /// Both the point and the comma stand before decimals.
    DecimalMarks,
    /// Days that may be read with the month before or behind.
    DayOrder,
    /// Days of both orders.
    DayOrders,
    /// The table names no account, nor does who brought it.
    NoAccount,
    /// The table names no currency, nor does who brought it.
    NoCurrency,
    /// There are more faults than are told.
    More,
}

impl FaultKind {
    /// The fault's stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::TooMany => "too-many",
            Self::TooLong => "too-long",
            Self::TooDeep => "too-deep",
            Self::Unreadable => "unreadable",
            Self::NotText => "not-text",
            Self::Encoding => "encoding",
            Self::UnknownForm => "unknown-form",
            Self::NotAStatement => "not-a-statement",
            Self::Version => "version",
            Self::NoStatement => "no-statement",
            Self::Truncated => "truncated",
            Self::NotXml => "not-xml",
            Self::DocumentType => "document-type",
            Self::Entity => "entity",
            Self::Mixed => "mixed",
            Self::Missing => "missing",
            Self::Repeated => "repeated",
            Self::StatementTwice => "statement-twice",
            Self::Amount(AmountFault::Empty) => "amount-empty",
            Self::Amount(AmountFault::Separator) => "amount-separator",
            Self::Amount(AmountFault::TooFine { .. }) => "amount-too-fine",
            Self::Amount(AmountFault::NotDigits) => "amount-not-digits",
            Self::Amount(AmountFault::TooLarge) => "amount-too-large",
            Self::Negative => "negative",
            Self::Currency => "currency",
            Self::OtherCurrency => "other-currency",
            Self::Day => "day",
            Self::Direction => "direction",
            Self::Indicator => "indicator",
            Self::Rate => "rate",
            Self::NoHeading => "no-heading",
            Self::Columns => "columns",
            Self::Quotation => "quotation",
            Self::DecimalMark => "decimal-mark",
            Self::DecimalMarks => "decimal-marks",
            Self::DayOrder => "day-order",
            Self::DayOrders => "day-orders",
            Self::NoAccount => "no-account",
            Self::NoCurrency => "no-currency",
            Self::More => "more",
        }
    }
}

/// As what a file of a bank is kept: markup, or a table.
pub fn media_type(bytes: &[u8]) -> &'static str {
    let first = bytes.iter().find(|byte| byte.is_ascii_punctuation());
    if first == Some(&b'<') {
        "application/xml"
    } else {
        "text/csv"
    }
}

/// Reads the statements of a file, whatever form it has; with one fault nothing of it is kept, and
/// the faults are told together, at most [`MOST_FAULTS`] of them. A table has no end mark: one that
/// was cut between two rows cannot be told from a shorter one.
///
/// ```
/// use reader::bank::{self, Told};
/// let told = Told { account: Some("CH9300762011623852957".into()), ..Told::default() };
/// let file = "Date;Amount;Currency;Name\n2024-09-10;1500,00;USD;Ministry of Finance\n";
/// let reading = bank::read(file.as_bytes(), &told).expect("a table");
/// assert_eq!(reading.statements[0].entries[0].amount.to_string(), "1500.00");
/// let faults = bank::read("<!DOCTYPE a>".as_bytes(), &told).expect_err("refused");
/// assert_eq!(faults[0].kind.code(), "document-type");
/// ```
pub fn read(mut bytes: impl Read, told: &Told) -> Result<Reading, Vec<Fault>> {
    let mut head = Vec::new();
    let unreadable = |error: io::Error| vec![fault(1, FaultKind::Unreadable, &error.to_string())];
    let mut first = bytes.by_ref().take(source::HEAD as u64);
    first.read_to_end(&mut head).map_err(unreadable)?;
    let encoding = source::encoding(&head).map_err(|fault| vec![fault])?;
    if source::is_markup(&head, encoding) {
        camt::read(Source::new(head, bytes, encoding))
    } else {
        csv::read(head, bytes, told)
    }
}

/// A fault with the words it found, cut short and without what would move a terminal.
fn fault(line: u64, kind: FaultKind, found: &str) -> Fault {
    let found = shown(found);
    Fault { line, kind, found }
}

/// At most sixty characters, each of them printable.
fn shown(text: &str) -> String {
    let printable = |sign: char| if sign.is_control() { ' ' } else { sign };
    text.chars().take(60).map(printable).collect()
}

/// One space between words, none around them: banks break and pad their lines.
fn collapsed(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !whole.is_empty() {
            whole.push(' ');
        }
        whole.push_str(word);
    }
    whole
}

/// The faults of a file, as many as are told.
#[derive(Debug, Default)]
struct Faults {
    told: Vec<Fault>,
    over: bool,
}

impl Faults {
    /// Notes a fault, or that there are more.
    fn note(&mut self, line: u64, kind: FaultKind, found: &str) {
        if self.over {
            return;
        }
        if self.told.len() < MOST_FAULTS {
            self.told.push(fault(line, kind, found));
        } else {
            self.told.push(fault(line, FaultKind::More, ""));
            self.over = true;
        }
    }

    /// Notes a fault after which reading ends.
    fn last(&mut self, line: u64, kind: FaultKind, found: &str) {
        self.note(line, kind, found);
        self.over = true;
    }

    /// How many were noted.
    const fn count(&self) -> usize {
        self.told.len()
    }

    /// Whether reading ends.
    const fn are_over(&self) -> bool {
        self.over
    }

    /// The reading, where there is no fault.
    fn or(self, reading: Reading) -> Result<Reading, Vec<Fault>> {
        if self.told.is_empty() {
            Ok(reading)
        } else {
            Err(self.told)
        }
    }
}
