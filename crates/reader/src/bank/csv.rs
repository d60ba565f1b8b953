//! A table in comma-separated text, as banks let one download it: headings in their own words, a
//! delimiter, a manner of writing days and decimals. It is read twice: once to find its manner, once
//! for the entries. A formula is text. It refuses what could be read in two ways.

mod cell;
mod heading;
mod row;

use std::collections::HashMap;
use std::io::Read;

use domain::money::amount::{Amount, Currency};
use domain::money::bank::{Booking, Direction, Entry, Statement};
use encoding_rs::{Encoding, WINDOWS_1252};
use jiff::civil::Date;

use super::{
    Fault, FaultKind, Faults, LARGEST_TABLE, LONGEST_TEXT, MOST_ENTRIES, MOST_STATEMENTS, Reading,
    Remark, RemarkKind, Told, collapsed, fault, name, shown, source,
};
use cell::{Evidence, Manner};
use heading::{Heading, Role};
use row::{Row, Rows};

/// How many rows may stand above the headings.
const ABOVE: usize = 40;

/// Reads a table; what it does not say of itself was told.
pub(super) fn read(head: Vec<u8>, rest: impl Read, told: &Told) -> Result<Reading, Vec<Fault>> {
    let text = text(head, rest).map_err(|fault| vec![fault])?;
    let mut faults = Faults::default();
    let Some((delimiter, heading)) = heading(&text) else {
        let first = text.lines().next().unwrap_or_default();
        let unknown =
            if text.trim().is_empty() || first.starts_with("{1:") || first.starts_with(':') {
                FaultKind::UnknownForm
            } else {
                FaultKind::NoHeading
            };
        return Err(vec![fault(1, unknown, first)]);
    };
    if let Some(kind) = heading.fault() {
        faults.note(heading.line, kind, "");
    }
    let told = above(&text, delimiter, &heading, told);
    let manner = manner(&text, delimiter, &heading, &mut faults);
    let Some(manner) = manner.filter(|_| faults.told.is_empty()) else {
        return Err(faults.told);
    };
    let mut table = Table {
        heading: &heading,
        manner,
        told: &told,
        faults,
        reading: Reading::default(),
        places: HashMap::new(),
        rows: 0,
    };
    for row in Rows::of(&text, delimiter) {
        table.take(row);
        if table.faults.are_over() {
            break;
        }
    }
    table.end()
}

/// The bytes as text: as their mark says, or UTF-8, or the code of old spreadsheets in the West.
fn text(mut bytes: Vec<u8>, rest: impl Read) -> Result<String, Fault> {
    let room = LARGEST_TABLE.saturating_sub(bytes.len()) as u64 + 1;
    let unreadable = |error: std::io::Error| fault(1, FaultKind::Unreadable, &error.to_string());
    rest.take(room)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() > LARGEST_TABLE {
        return Err(fault(1, FaultKind::TooLarge, ""));
    }
    let not_text = |before: &[u8], found: &str| {
        let line = before.split(|byte| *byte == b'\n').count() as u64;
        fault(line, FaultKind::NotText, found)
    };
    let text = match Encoding::for_bom(&bytes) {
        Some((encoding, length)) => {
            let marked = &bytes[length..];
            let text = encoding.decode_without_bom_handling_and_without_replacement(marked);
            text.ok_or_else(|| not_text(&[], encoding.name()))?
                .into_owned()
        }
        None => match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let bytes = error.into_bytes();
                WINDOWS_1252
                    .decode_without_bom_handling(&bytes)
                    .0
                    .into_owned()
            }
        },
    };
    // Where windows-1252 has no letter it gives a control character: the file was something else.
    let control = |sign: char| match u8::try_from(sign) {
        Ok(byte) => source::is_control(byte) || (0x7f..0xa0).contains(&byte),
        Err(_) => false,
    };
    match text.find(control) {
        Some(at) => {
            let found = format!("U+{:04X}", text[at..].chars().next().map_or(0, u32::from));
            Err(not_text(&text.as_bytes()[..at], &found))
        }
        None => Ok(text),
    }
}

/// The row of headings under the delimiter by which most of it is known.
fn heading(text: &str) -> Option<(char, Heading)> {
    let mut best: Option<(char, Heading)> = None;
    for delimiter in [';', '\t', ','] {
        let mut rows = Rows::of(text, delimiter).take(ABOVE).flatten();
        let found = rows.find_map(|row| Heading::of(row.line, &row.cells));
        if let Some(heading) = found
            && best
                .as_ref()
                .is_none_or(|(_, best)| heading.known() > best.known())
        {
            best = Some((delimiter, heading));
        }
    }
    best
}

/// What stands above the headings, as `Account;CH93…` or `Currency: USD`, before what was told.
fn above(text: &str, delimiter: char, heading: &Heading, told: &Told) -> Told {
    let mut said = Told::default();
    for row in Rows::of(text, delimiter).flatten() {
        if row.line >= heading.line {
            break;
        }
        let cells: Vec<&str> = row
            .cells
            .iter()
            .flat_map(|cell| cell.split(':'))
            .map(str::trim)
            .filter(|cell| !cell.is_empty())
            .collect();
        for pair in cells.windows(2) {
            match heading::role(pair[0]) {
                Some((Role::Account, _)) if said.account.is_none() => {
                    said.account = Some(account(pair[1]));
                }
                Some((Role::Currency, _)) if said.currency.is_none() => {
                    said.currency = pair[1].parse().ok();
                }
                _ => {}
            }
        }
    }
    Told {
        account: said.account.or_else(|| told.account.clone()),
        currency: said.currency.or(heading.currency).or(told.currency),
    }
}

/// An account without the spaces that make it easy to read.
fn account(cell: &str) -> String {
    let signs = cell.chars().filter(|sign| !sign.is_whitespace());
    signs.take(64).collect()
}

/// How the file writes days and decimals, from all its rows.
fn manner(text: &str, delimiter: char, heading: &Heading, faults: &mut Faults) -> Option<Manner> {
    let mut evidence = Evidence::default();
    let rows = Rows::of(text, delimiter).flatten();
    for row in rows.filter(|row| row.line > heading.line) {
        for (cell, role) in row.cells.iter().zip(&heading.columns) {
            match role {
                Some(Role::Booked | Role::Valued) => evidence.day(row.line, cell),
                Some(Role::Amount | Role::Credit | Role::Debit | Role::Charges) => {
                    evidence.amount(row.line, cell);
                }
                _ => {}
            }
        }
    }
    evidence.manner(faults)
}

/// A table while it is read.
struct Table<'a> {
    heading: &'a Heading,
    manner: Manner,
    told: &'a Told,
    faults: Faults,
    reading: Reading,
    places: HashMap<(String, Currency), usize>,
    rows: usize,
}

impl Table<'_> {
    fn take(&mut self, row: Result<Row, Fault>) {
        let row = match row {
            Ok(row) => row,
            Err(fault) => {
                self.faults.note(fault.line, fault.kind, &fault.found);
                return;
            }
        };
        if row.line <= self.heading.line || row.is_blank() {
            return;
        }
        self.rows += 1;
        if self.rows > MOST_ENTRIES {
            self.faults.last(row.line, FaultKind::TooMany, "");
            return;
        }
        let columns = self.heading.columns.len();
        let beyond = row.cells.iter().skip(columns);
        if row.cells.len() < columns || beyond.into_iter().any(|cell| !cell.trim().is_empty()) {
            let found = row.cells.len().to_string();
            self.faults.note(row.line, FaultKind::Columns, &found);
            return;
        }
        let status = self.cell(&row, Role::Status);
        if !cell::is_booked(status) {
            self.reading.remarks.push(Remark {
                line: row.line,
                kind: RemarkKind::NotBooked,
                found: shown(status),
            });
            return;
        }
        self.entry(&row);
    }

    fn cell<'r>(&self, row: &'r Row, role: Role) -> &'r str {
        let columns = self.heading.columns.iter().zip(&row.cells);
        let mut cells = columns.filter(|(this, _)| **this == Some(role));
        let filled = cells.find(|(_, cell)| !cell.trim().is_empty());
        filled.map_or("", |(_, cell)| cell.trim())
    }

    fn entry(&mut self, row: &Row) {
        let account = match self.cell(row, Role::Account) {
            "" => self.told.account.clone(),
            cell => Some(account(cell)),
        };
        if account.is_none() {
            self.faults.note(row.line, FaultKind::NoAccount, "");
        }
        let booked_on = self.day(row, Role::Booked);
        let valued_on = self.day(row, Role::Valued);
        let currency = self.currency(row);
        let moved = currency.and_then(|currency| self.moved(row, currency));
        let charges = currency.and_then(|currency| self.charges(row, currency));
        let (Some(booked), Some(valued)) = (booked_on, valued_on) else {
            return;
        };
        let Some(booked_on) = booked.or(valued) else {
            self.faults.note(row.line, FaultKind::Day, "");
            return;
        };
        let (Some(account), Some((direction, amount))) = (account, moved) else {
            return;
        };
        let remitter = match direction {
            Direction::In => [Role::Payer, Role::Name],
            Direction::Out => [Role::Payee, Role::Name],
        };
        let remitter = remitter.map(|role| self.cell(row, role));
        let remitter = remitter.iter().find(|name| !name.is_empty());
        let mut entry = Entry {
            name: String::new(),
            line: row.line,
            booked_on,
            valued_on: valued.unwrap_or(booked_on),
            direction,
            booking: Booking::Plain,
            amount,
            charges,
            sent: None,
            remitter: collapsed(remitter.unwrap_or(&"")),
            reference: self.words(row),
        };
        let reference = collapsed(self.cell(row, Role::Reference));
        entry.name = name::name(&entry, &account, &reference, "");
        self.keep(account, entry);
    }

    fn keep(&mut self, account: String, entry: Entry) {
        let currency = entry.amount.currency;
        let key = (account, currency);
        if let Some(place) = self.places.get(&key) {
            self.reading.statements[*place].entries.push(entry);
            return;
        }
        if self.places.len() == MOST_STATEMENTS {
            self.faults.last(entry.line, FaultKind::TooMany, "");
            return;
        }
        self.reading.statements.push(Statement {
            account: key.0.clone(),
            currency,
            balances: None,
            entries: vec![entry],
        });
        self.places.insert(key, self.reading.statements.len() - 1);
    }

    /// The day in a column: no answer where it is none, an empty one where nothing stands there.
    #[expect(
        clippy::option_option,
        reason = "a fault, nothing, and a day are three answers"
    )]
    fn day(&mut self, row: &Row, role: Role) -> Option<Option<Date>> {
        let cell = self.cell(row, role);
        if cell.is_empty() {
            return Some(None);
        }
        let day = cell::day(cell, self.manner.order);
        if day.is_none() {
            self.faults.note(row.line, FaultKind::Day, cell);
        }
        day.map(Some)
    }

    fn currency(&mut self, row: &Row) -> Option<Currency> {
        let cell = self.cell(row, Role::Currency);
        let (currency, kind) = if cell.is_empty() {
            (self.told.currency, FaultKind::NoCurrency)
        } else {
            (cell.parse().ok(), FaultKind::Currency)
        };
        if currency.is_none() {
            self.faults.note(row.line, kind, cell);
        }
        currency
    }

    fn amount(&mut self, row: &Row, cell: &str, currency: Currency) -> Option<Amount> {
        let amount = cell::amount(cell, currency, self.manner.mark);
        amount
            .map_err(|kind| self.faults.note(row.line, kind, cell))
            .ok()
    }

    /// The direction and the amount, from one column with a sign or a mark, or from two.
    fn moved(&mut self, row: &Row, currency: Currency) -> Option<(Direction, Amount)> {
        let (direction, cell) = if self.heading.has(Role::Amount) {
            let mark = self.cell(row, Role::Direction);
            let direction = cell::direction(mark);
            if direction.is_none() && !mark.is_empty() {
                self.faults.note(row.line, FaultKind::Direction, mark);
                return None;
            }
            (direction, self.cell(row, Role::Amount))
        } else {
            let credit = self.cell(row, Role::Credit);
            let debit = self.cell(row, Role::Debit);
            let nothing = |cell: &str| {
                cell.chars()
                    .all(|sign| matches!(sign, '0' | '.' | ',' | ' '))
            };
            match (nothing(credit), nothing(debit)) {
                (false, true) => (Some(Direction::In), credit),
                (true, false) => (Some(Direction::Out), debit),
                (true, true) => {
                    self.faults.note(row.line, FaultKind::Missing, "");
                    return None;
                }
                (false, false) => {
                    self.faults.note(row.line, FaultKind::Direction, credit);
                    return None;
                }
            }
        };
        let mut amount = self.amount(row, cell, currency)?;
        let below = amount.minor < 0;
        amount.minor = amount.minor.checked_abs().or_else(|| {
            self.faults.note(row.line, FaultKind::Negative, cell);
            None
        })?;
        match direction {
            // A minus beside a word for money that came in says two things.
            Some(Direction::In) if below => {
                self.faults.note(row.line, FaultKind::Negative, cell);
                None
            }
            Some(direction) => Some((direction, amount)),
            None if below => Some((Direction::Out, amount)),
            None => Some((Direction::In, amount)),
        }
    }

    fn charges(&mut self, row: &Row, currency: Currency) -> Option<Amount> {
        let cell = self.cell(row, Role::Charges);
        if cell.is_empty() {
            return None;
        }
        let mut amount = self.amount(row, cell, currency)?;
        amount.minor = amount.minor.checked_abs()?;
        (amount.minor > 0).then_some(amount)
    }

    /// What the sender wrote, in all its columns.
    fn words(&mut self, row: &Row) -> String {
        let mut whole = String::new();
        for (role, cell) in self.heading.columns.iter().zip(&row.cells) {
            let cell = collapsed(cell);
            if *role == Some(Role::Words) && !cell.is_empty() {
                if !whole.is_empty() {
                    whole.push(' ');
                }
                whole.push_str(&cell);
            }
        }
        if whole.len() > LONGEST_TEXT {
            self.faults.note(row.line, FaultKind::TooLong, &whole);
        }
        whole
    }

    fn end(mut self) -> Result<Reading, Vec<Fault>> {
        if self.reading.statements.is_empty() && self.faults.told.is_empty() {
            self.faults
                .note(self.heading.line, FaultKind::NoStatement, "");
        }
        for statement in &mut self.reading.statements {
            name::rank(statement, &mut self.reading.remarks);
        }
        self.faults.or(self.reading)
    }
}
