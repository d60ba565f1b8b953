//! Text to rows and cells, each row with its line. A cell in quotation marks may hold the delimiter
//! and ends of lines. It refuses a mark that is not closed, since a cut file would end in one.

use crate::bank::{Fault, FaultKind, LONGEST_TEXT, fault};

/// The most cells of a row.
const MOST_CELLS: usize = 200;

/// A row, and the line on which it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) line: u64,
    pub(super) cells: Vec<String>,
}

impl Row {
    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// The rows of a text.
pub(super) struct Rows<'a> {
    rest: &'a str,
    delimiter: char,
    line: u64,
}

/// How a cell ended.
enum Ended {
    Cell,
    Row,
}

impl<'a> Rows<'a> {
    pub(super) const fn of(text: &'a str, delimiter: char) -> Self {
        Self {
            rest: text,
            delimiter,
            line: 1,
        }
    }

    fn cell(&mut self, row: u64) -> Result<(String, Ended), Fault> {
        let cell = if let Some(rest) = self.rest.strip_prefix('"') {
            self.rest = rest;
            self.quoted(row)?
        } else {
            let ends = |sign: char| sign == self.delimiter || matches!(sign, '\n' | '\r');
            let at = self.rest.find(ends).unwrap_or(self.rest.len());
            let (cell, rest) = self.rest.split_at(at);
            self.rest = rest;
            cell.to_owned()
        };
        if cell.len() > LONGEST_TEXT {
            return Err(fault(row, FaultKind::TooLong, &cell));
        }
        Ok((cell, self.end(row)?))
    }

    /// A cell up to its closing mark; a doubled one is a mark of the text.
    fn quoted(&mut self, row: u64) -> Result<String, Fault> {
        let mut cell = String::new();
        loop {
            let Some((text, rest)) = self.rest.split_once('"') else {
                let found = self.rest;
                self.rest = "";
                return Err(fault(row, FaultKind::Quotation, found));
            };
            self.line += text.matches('\n').count() as u64;
            cell.push_str(text);
            self.rest = rest;
            match rest.strip_prefix('"') {
                Some(rest) => {
                    self.rest = rest;
                    cell.push('"');
                }
                None => return Ok(cell),
            }
        }
    }

    fn end(&mut self, row: u64) -> Result<Ended, Fault> {
        if let Some(rest) = self.rest.strip_prefix(self.delimiter) {
            self.rest = rest;
            return Ok(Ended::Cell);
        }
        let ends = ["\r\n", "\n", "\r"];
        if let Some(rest) = ends.iter().find_map(|end| self.rest.strip_prefix(end)) {
            self.rest = rest;
            self.line += 1;
        } else if !self.rest.is_empty() {
            let found = self.rest;
            self.skip_line();
            return Err(fault(row, FaultKind::Quotation, found));
        }
        Ok(Ended::Row)
    }

    fn skip_line(&mut self) {
        let next = self.rest.split_once('\n');
        self.line += u64::from(next.is_some());
        self.rest = next.map_or("", |(_, rest)| rest);
    }
}

impl Iterator for Rows<'_> {
    type Item = Result<Row, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let line = self.line;
        let mut cells = Vec::new();
        loop {
            match self.cell(line) {
                Err(fault) => return Some(Err(fault)),
                Ok((cell, ended)) => {
                    cells.push(cell);
                    if matches!(ended, Ended::Row) {
                        return Some(Ok(Row { line, cells }));
                    }
                }
            }
            if cells.len() == MOST_CELLS {
                self.skip_line();
                return Some(Err(fault(line, FaultKind::Columns, "")));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row's line and cells, or its fault's line and code.
    type Told = Result<(u64, Vec<String>), (u64, &'static str)>;

    fn rows(text: &str) -> Vec<Told> {
        let rows = Rows::of(text, ';');
        rows.map(|row| match row {
            Ok(row) => Ok((row.line, row.cells)),
            Err(fault) => Err((fault.line, fault.kind.code())),
        })
        .collect()
    }

    #[expect(clippy::unnecessary_wraps, reason = "it stands beside faults")]
    fn row(line: u64, cells: &[&str]) -> Told {
        Ok((line, cells.iter().map(|cell| (*cell).to_owned()).collect()))
    }

    #[test]
    fn rows_are_split_with_their_lines() {
        assert_eq!(rows(""), []);
        assert_eq!(
            rows("a;b\r\n\n\"c\n;\"\"\";\rd;"),
            [
                row(1, &["a", "b"]),
                row(2, &[""]),
                row(3, &["c\n;\"", ""]),
                row(5, &["d", ""])
            ]
        );
        assert_eq!(rows("5\" pipe;b"), [row(1, &["5\" pipe", "b"])]);
    }

    #[test]
    fn an_open_mark_is_a_fault_of_its_row() {
        assert_eq!(
            rows("a\n\"b;\nc\n"),
            [row(1, &["a"]), Err((2, "quotation"))]
        );
        assert_eq!(rows("\"a\"b;c\nd"), [Err((1, "quotation")), row(2, &["d"])]);
        let many = ";".repeat(10_000);
        assert_eq!(rows(&many), [Err((1, "columns"))]);
    }
}
