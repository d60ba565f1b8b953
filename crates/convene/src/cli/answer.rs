//! Answers as tables for people, CSV, JSON or Excel for programs: one shape, four forms. A cell that
//! a spreadsheet would take for a formula is marked as text.

use std::fs;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use domain::law::language::Language;
use jiff::civil::Date;
pub(crate) use paper::roster::Cell;
use paper::roster::{self, Column};
use serde::Serialize;

use crate::exit::Stop;

/// The form of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Aligned columns for people.
    Table,
    /// Comma-separated values.
    Csv,
    /// JSON.
    Json,
    /// An Excel workbook.
    Xlsx,
}

/// A listing: named columns and rows of typed cells.
#[derive(Debug)]
pub(crate) struct Listing {
    /// What is listed, as a workbook's tab names it.
    pub(crate) title: String,
    /// The names of the columns, as programs read them; people read the headings `words` has.
    pub(crate) names: &'static [&'static str],
    /// The cells.
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// Where and how an answer is given.
#[derive(Debug, Args)]
pub(crate) struct Form {
    /// The form of the answer.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub(crate) format: Format,
    /// The language of the answer: ar, zh, en, fr, ru or es.
    #[arg(long, default_value_t = Language::En)]
    pub(crate) language: Language,
    /// The file the answer is written to; standard output where none is given.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

impl Form {
    /// Gives a listing in the form that was asked for.
    pub(crate) fn give(&self, listing: &Listing, dated: Date) -> Result<(), Stop> {
        match self.format {
            Format::Table => self.put(as_table(listing, self.language).as_bytes()),
            Format::Csv => self.put(&as_csv(listing)),
            Format::Json => self.put(&as_json(&as_objects(listing))),
            Format::Xlsx => self.put_workbook(listing, dated),
        }
    }

    /// Writes bytes where the answer goes.
    pub(crate) fn put(&self, bytes: &[u8]) -> Result<(), Stop> {
        put(bytes, self.output.as_deref())
    }

    /// Writes a listing as a workbook, but never into a terminal.
    pub(crate) fn put_workbook(&self, listing: &Listing, dated: Date) -> Result<(), Stop> {
        if self.output.is_none() && std::io::stdout().is_terminal() {
            return Err(no_workbook_in_terminal(self.language));
        }
        self.put(&as_xlsx(listing, self.language, dated)?)
    }
}

/// A workbook in a terminal is noise.
pub(crate) fn no_workbook_in_terminal(language: Language) -> Stop {
    let say = |key: &str| words::console::say(key, language);
    Stop::misused("output", say("no-workbook-in-terminal"))
        .help(say("no-workbook-in-terminal-help"))
}

/// Writes bytes where the answer goes: a file, or standard output.
pub(crate) fn put(bytes: &[u8], output: Option<&Path>) -> Result<(), Stop> {
    let written = match output {
        Some(path) => fs::write(path, bytes),
        None => std::io::stdout().lock().write_all(bytes),
    };
    match written {
        // Who reads only the head of a listing closes the pipe; that is no fault.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => {
            let place = output.map_or("standard output".into(), |p| p.display().to_string());
            Err(Stop::misused("output", format!("{place}: {error}")))
        }
        Ok(()) => Ok(()),
    }
}

/// Tells a person something, on a line of its own.
pub(crate) fn tell(line: &str) -> Result<(), Stop> {
    put(format!("{line}\n").as_bytes(), None)
}

/// A listing as aligned columns.
pub(crate) fn as_table(listing: &Listing, language: Language) -> String {
    as_table_of_numbers(listing, language, usize::MAX)
}

/// A listing as aligned columns, those from `first` on numbers that end below each other.
pub(crate) fn as_table_of_numbers(listing: &Listing, language: Language, first: usize) -> String {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(headings(listing, language));
    for row in &listing.rows {
        table.add_row(row.iter().map(shown));
    }
    for column in table.column_iter_mut().skip(first) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    let lines = table.to_string();
    let mut page: Vec<&str> = lines.lines().map(str::trim_end).collect();
    // A text ends with its last line, as every file does.
    page.push("");
    page.join("\n")
}

/// A listing as comma-separated values, the columns' names first.
pub(crate) fn as_csv(listing: &Listing) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::Any(b'\n'))
        .from_writer(Vec::new());
    writer
        .write_record(listing.names)
        .expect("writing to memory does not fail");
    for row in &listing.rows {
        let cells = row.iter().map(|cell| defused(&shown(cell)));
        writer
            .write_record(cells)
            .expect("rows are as long as the headings");
    }
    writer
        .into_inner()
        .expect("writing to memory does not fail")
}

/// A listing as an Excel workbook.
pub(crate) fn as_xlsx(listing: &Listing, language: Language, dated: Date) -> Result<Vec<u8>, Stop> {
    let columns = headings(listing, language)
        .into_iter()
        .enumerate()
        .map(|(at, heading)| {
            let widest = listing
                .rows
                .iter()
                .map(|row| shown(&row[at]).chars().count())
                .max();
            let width = widest.unwrap_or(0).max(heading.chars().count() + 3).min(60);
            Column {
                heading,
                width: u8::try_from(width).unwrap_or(60),
            }
        });
    let table = roster::Table {
        name: listing
            .title
            .chars()
            .filter(|c| !"[]:*?/\\".contains(*c))
            .take(31)
            .collect(),
        right_to_left: language.is_right_to_left(),
        dated,
        columns: columns.collect(),
        rows: listing.rows.clone(),
    };
    table
        .to_xlsx()
        .map_err(|fault| Stop::broken(fault.to_string()))
}

fn headings(listing: &Listing, language: Language) -> Vec<String> {
    listing
        .names
        .iter()
        .map(|name| words::console::heading(name, language))
        .collect()
}

fn as_objects(listing: &Listing) -> Vec<serde_json::Map<String, serde_json::Value>> {
    let object = |row: &Vec<Cell>| {
        let named = listing.names.iter().zip(row);
        named
            .map(|(name, cell)| ((*name).to_owned(), as_value(cell)))
            .collect()
    };
    listing.rows.iter().map(object).collect()
}

fn as_value(cell: &Cell) -> serde_json::Value {
    match cell {
        Cell::Empty => serde_json::Value::Null,
        Cell::Text(text) => text.clone().into(),
        Cell::Number(number) => (*number).into(),
        Cell::Date(date) => date.to_string().into(),
    }
}

fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
    }
}

/// A cell of text, or an empty one.
pub(crate) fn text(text: impl Into<String>) -> Cell {
    let text = text.into();
    if text.is_empty() {
        Cell::Empty
    } else {
        Cell::Text(text)
    }
}

/// A cell with a date, or an empty one.
pub(crate) fn date(date: Option<Date>) -> Cell {
    date.map_or(Cell::Empty, Cell::Date)
}

/// A value as JSON, one line break at the end.
pub(crate) fn as_json(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("answers can be written as JSON");
    bytes.push(b'\n');
    bytes
}

/// A cell that begins as a formula does is marked as text, the way spreadsheets do it. A number below
/// zero is no formula, and a program reads it as it stands.
fn defused(cell: &str) -> String {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let below_zero = cell.strip_prefix('-').is_some_and(|rest| {
        let (whole, decimals) = rest.split_once('.').unwrap_or((rest, "0"));
        !whole.is_empty() && !decimals.is_empty() && digits(whole) && digits(decimals)
    });
    if below_zero {
        return cell.into();
    }
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_in_a_cell_is_text() {
        let listing = Listing {
            title: "States".into(),
            names: &["name"],
            rows: [
                "=HYPERLINK(\"x\")",
                "Chad",
                "-12.50",
                "-1+1",
                "-",
                "-.5",
                "-1.",
                "-1.2.3",
            ]
            .map(|cell| vec![text(cell)])
            .into(),
        };
        assert_eq!(
            String::from_utf8(as_csv(&listing)).expect("text"),
            "name\n\"'=HYPERLINK(\"\"x\"\")\"\nChad\n-12.50\n'-1+1\n'-\n'-.5\n'-1.\n'-1.2.3\n"
        );
    }
}
