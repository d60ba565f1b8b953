//! Statements of a bank: what the samples say, what strangers may send instead, and that no change
//! of a byte brings the reading down.

mod hostile;
mod samples;
mod table;

use domain::money::bank::{Direction, Entry};
use reader::bank::{self, Fault, Reading, Told};

/// camt.053, version 2.
const OLD: &str = include_str!("../../../../fixtures/bank/camt.053.001.02.xml");
/// camt.053, version 8.
const NEW: &str = include_str!("../../../../fixtures/bank/camt.053.001.08.xml");
const ENGLISH: &[u8] = include_bytes!("../../../../fixtures/bank/english.csv");
const GERMAN: &[u8] = include_bytes!("../../../../fixtures/bank/german.csv");
const FRENCH: &[u8] = include_bytes!("../../../../fixtures/bank/french.csv");

fn read(bytes: impl AsRef<[u8]>) -> Result<Reading, Vec<Fault>> {
    bank::read(bytes.as_ref(), &Told::default())
}

fn sound(bytes: impl AsRef<[u8]>) -> Reading {
    read(bytes).expect("the file reads")
}

/// Line, code and words of each fault.
fn faults(bytes: impl AsRef<[u8]>) -> Vec<(u64, &'static str, String)> {
    let faults = read(bytes).expect_err("the file is refused");
    let told = faults.into_iter();
    told.map(|fault| (fault.line, fault.kind.code(), fault.found))
        .collect()
}

fn codes(bytes: impl AsRef<[u8]>) -> Vec<&'static str> {
    faults(bytes).into_iter().map(|(_, code, _)| code).collect()
}

fn remarks(reading: &Reading) -> Vec<(&'static str, &str)> {
    let told = reading.remarks.iter();
    told.map(|remark| (remark.kind.code(), remark.found.as_str()))
        .collect()
}

/// An entry in one line: day of booking, signed amount, remitter, reference.
fn line(entry: &Entry) -> String {
    let sign = match entry.direction {
        Direction::In => '+',
        Direction::Out => '-',
    };
    let (amount, day) = (entry.amount, entry.booked_on);
    let currency = amount.currency;
    let (remitter, reference) = (&entry.remitter, &entry.reference);
    format!("{day} {sign}{amount} {currency} | {remitter} | {reference}")
}

fn lines(reading: &Reading) -> Vec<String> {
    let entries = reading
        .statements
        .iter()
        .flat_map(|statement| &statement.entries);
    entries.map(line).collect()
}

fn names(reading: &Reading) -> Vec<&str> {
    let entries = reading
        .statements
        .iter()
        .flat_map(|statement| &statement.entries);
    entries.map(|entry| entry.name.as_str()).collect()
}
