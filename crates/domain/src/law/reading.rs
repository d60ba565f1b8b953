//! Reading tables of facts: every row is read, and every fault is reported with its line, its
//! column and what was expected. It refuses to stop at the first fault and to guess a value.

use std::collections::HashMap;
use std::fmt;

use jiff::civil::Date;

/// One fault of a file of facts: where it stands and what was expected there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadFault {
    /// The line in the file, counted from 1.
    pub line: u64,
    /// The column's heading or the field's path; empty where the whole line is meant.
    pub column: String,
    /// What stands there.
    pub found: String,
    /// What was expected, in the words of the format's description.
    pub expected: String,
}

impl fmt::Display for ReadFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if !self.column.is_empty() {
            write!(f, ", {}", self.column)?;
        }
        write!(f, ": found `{}`, expected {}", self.found, self.expected)
    }
}

/// A table with a heading row, read as text; its cells are still only words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    headings: HashMap<String, usize>,
    rows: Vec<(u64, Vec<String>)>,
}

impl Table {
    /// Takes a table from headings and rows with the line each row stands on.
    pub fn new(headings: &[String], rows: Vec<(u64, Vec<String>)>) -> Self {
        let headings = headings
            .iter()
            .enumerate()
            .map(|(at, name)| (name.trim().to_owned(), at))
            .collect();
        Self { headings, rows }
    }

    /// Reads comma-separated text in UTF-8; a line with too many or too few cells is a fault.
    pub fn from_csv(text: &str, faults: &mut Vec<ReadFault>) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .from_reader(text.as_bytes());
        let headings: Vec<String> = match reader.headers() {
            Ok(names) => names.iter().map(str::to_owned).collect(),
            Err(error) => {
                faults.push(fault(1, "", &error.to_string(), "a heading row"));
                return Self::default();
            }
        };
        let mut rows = Vec::new();
        for record in reader.records() {
            match record {
                Ok(record) => {
                    let line = record.position().map_or(0, |at| line_of(text, at));
                    let cells: Vec<String> = record.iter().map(str::to_owned).collect();
                    if cells.len() == headings.len() {
                        rows.push((line, cells));
                    } else {
                        let found = format!("{} cells", cells.len());
                        faults.push(fault(
                            line,
                            "",
                            &found,
                            &format!("{} cells", headings.len()),
                        ));
                    }
                }
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    faults.push(fault(line, "", &error.to_string(), "a row of the table"));
                }
            }
        }
        Self::new(&headings, rows)
    }

    /// Reports each required heading that is missing, and whether the table has no rows at all.
    pub fn require(&self, headings: &[&str], faults: &mut Vec<ReadFault>) {
        for name in headings
            .iter()
            .filter(|name| !self.headings.contains_key(**name))
        {
            faults.push(fault(
                1,
                name,
                "no such column",
                "this column in the heading row",
            ));
        }
        if self.rows.is_empty() {
            faults.push(fault(
                1,
                "",
                "no rows",
                "at least one row below the headings",
            ));
        }
    }

    /// The rows, each of which can be asked for its cells by heading.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, cells)| Row {
            line: *line,
            cells,
            headings: &self.headings,
        })
    }
}

/// One row of a [`Table`].
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// The line in the file, counted from 1.
    pub line: u64,
    cells: &'a [String],
    headings: &'a HashMap<String, usize>,
}

impl<'a> Row<'a> {
    /// The cell under a heading, without surrounding space; empty where there is none.
    pub fn cell(&self, column: &str) -> &'a str {
        self.headings
            .get(column)
            .and_then(|at| self.cells.get(*at))
            .map_or("", |cell| cell.trim())
    }

    /// Reports that the cell under a heading is not what was expected.
    pub fn refuse(&self, column: &str, expected: &str, faults: &mut Vec<ReadFault>) {
        faults.push(fault(self.line, column, self.cell(column), expected));
    }

    /// A cell that must hold something `read` understands.
    pub fn required<T>(
        &self,
        column: &str,
        expected: &str,
        faults: &mut Vec<ReadFault>,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let value = read(self.cell(column));
        if value.is_none() {
            self.refuse(column, expected, faults);
        }
        value
    }

    /// A cell that may be empty, but otherwise must hold something `read` understands.
    pub fn optional<T>(
        &self,
        column: &str,
        expected: &str,
        faults: &mut Vec<ReadFault>,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        if self.cell(column).is_empty() {
            return None;
        }
        self.required(column, expected, faults, read)
    }

    /// A date as ISO 8601 (`2024-09-10`) or nothing.
    pub fn date(&self, column: &str, faults: &mut Vec<ReadFault>) -> Option<Date> {
        self.optional(column, "a date as YYYY-MM-DD", faults, date)
    }

    /// Text that must not be empty.
    pub fn text(&self, column: &str, faults: &mut Vec<ReadFault>) -> Option<String> {
        self.required(column, "a text", faults, |cell| {
            (!cell.is_empty()).then(|| cell.to_owned())
        })
    }
}

/// The line a row stands on: its place as the CSV reader has it, plus the empty lines it skips.
fn line_of(text: &str, at: &csv::Position) -> u64 {
    let rest = usize::try_from(at.byte())
        .ok()
        .and_then(|byte| text.get(byte..))
        .unwrap_or_default();
    let blank = rest
        .chars()
        .take_while(|c| matches!(c, '\n' | '\r'))
        .filter(|c| *c == '\n');
    at.line() + blank.count() as u64
}

/// Reads a date as ISO 8601 and nothing else; years from 1900 to 2199.
pub fn date(text: &str) -> Option<Date> {
    let shaped = text.len() == 10 && text.is_ascii();
    shaped
        .then(|| text.parse().ok())
        .flatten()
        .filter(|d: &Date| (1900..2200).contains(&d.year()))
}

/// Makes a fault from its parts.
pub fn fault(line: u64, column: &str, found: &str, expected: &str) -> ReadFault {
    ReadFault {
        line,
        column: column.to_owned(),
        found: found.chars().take(120).collect(),
        expected: expected.to_owned(),
    }
}

/// Reads a TOML text; gives every fault of syntax, or the first field that does not fit.
pub fn read_toml<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Vec<ReadFault>> {
    let (_, errors) = toml::de::DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(errors.iter().map(|error| toml_fault(text, error)).collect());
    }
    toml::from_str(text).map_err(|error| vec![toml_fault(text, &error)])
}

fn toml_fault(text: &str, error: &toml::de::Error) -> ReadFault {
    let start = error.span().map_or(0, |span| span.start.min(text.len()));
    let line = text[..start].split('\n').count() as u64;
    let found = text
        .lines()
        .nth(usize::try_from(line).unwrap_or(1) - 1)
        .unwrap_or_default();
    fault(line, "", found.trim(), error.message())
}
