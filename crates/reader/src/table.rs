//! Tables that people send: comma-separated text and Excel workbooks, made into the same rows.
//! Limits come before reading: a small file that unfolds into a huge one is refused. Formulas are
//! never computed; the value last shown is taken as text.

use std::io::{self, Cursor, Read as _};

use calamine::{Data, Reader as _, Xlsx};
use domain::law::reading::{ReadFault, Table, fault};

/// The largest file that is read: 20 MiB.
pub const LARGEST_FILE: usize = 20 << 20;
/// The most a workbook may unfold to: 200 MiB.
pub const LARGEST_UNFOLDED: u64 = 200 << 20;
/// The most rows a sheet may have.
pub const MOST_ROWS: usize = 100_000;

/// Reads bytes as text in UTF-8; the fault names the line of the first byte that is none.
pub fn text(bytes: &[u8]) -> Result<&str, ReadFault> {
    if bytes.len() > LARGEST_FILE {
        let found = format!("{} bytes", bytes.len());
        return Err(fault(1, "", &found, "a file of at most 20 MiB"));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line = before.split(|byte| *byte == b'\n').count() as u64;
        let byte = bytes[error.valid_up_to()];
        fault(line, "", &format!("byte {byte:#04x}"), "text in UTF-8")
    })
}

/// Reads a table from comma-separated text or from the first sheet of an Excel workbook.
pub fn table(bytes: &[u8]) -> (Table, Vec<ReadFault>) {
    let mut faults = Vec::new();
    let table = if bytes.starts_with(b"PK\x03\x04") {
        workbook(bytes)
            .map_err(|fault| faults.push(fault))
            .unwrap_or_default()
    } else {
        match text(bytes) {
            Ok(text) => Table::from_csv(text, &mut faults),
            Err(fault) => {
                faults.push(fault);
                Table::default()
            }
        }
    };
    (table, faults)
}

fn workbook(bytes: &[u8]) -> Result<Table, ReadFault> {
    unfolded_size(bytes)?;
    let unreadable =
        |error: calamine::XlsxError| fault(1, "", &error.to_string(), "an Excel workbook (.xlsx)");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let sheet = book
        .worksheet_range_at(0)
        .ok_or_else(|| fault(1, "", "no sheet", "a workbook with a sheet"))?
        .map_err(unreadable)?;
    if sheet.height() > MOST_ROWS {
        let found = format!("{} rows", sheet.height());
        return Err(fault(1, "", &found, "at most 100,000 rows"));
    }
    // A sheet may begin below row 1; a person counts rows as Excel shows them.
    let first = u64::from(sheet.start().map_or(0, |(row, _)| row));
    let mut rows = sheet
        .rows()
        .map(|cells| cells.iter().map(shown).collect::<Vec<_>>());
    let headings = rows.next().unwrap_or_default();
    let rows = rows
        .enumerate()
        .filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()))
        .map(|(at, cells)| (first + at as u64 + 2, cells))
        .collect();
    Ok(Table::new(&headings, rows))
}

fn unfolded_size(bytes: &[u8]) -> Result<(), ReadFault> {
    let broken = |error: zip::result::ZipError| {
        fault(1, "", &error.to_string(), "an Excel workbook (.xlsx)")
    };
    if bytes.len() > LARGEST_FILE {
        let found = format!("{} bytes", bytes.len());
        return Err(fault(1, "", &found, "a file of at most 20 MiB"));
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    // The sizes an archive states may lie: what counts is what comes out.
    let mut unfolded = 0_u64;
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(broken)?;
        let mut bounded = entry.take(LARGEST_UNFOLDED + 1 - unfolded.min(LARGEST_UNFOLDED));
        let unreadable = |error: io::Error| broken(error.into());
        unfolded += io::copy(&mut bounded, &mut io::sink()).map_err(unreadable)?;
    }
    if unfolded > LARGEST_UNFOLDED {
        let found = format!("{unfolded} bytes unfolded");
        return Err(fault(
            1,
            "",
            &found,
            "a workbook of at most 200 MiB unfolded",
        ));
    }
    Ok(())
}

/// A cell as the rows of a text file would hold it.
fn shown(cell: &Data) -> String {
    match cell {
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::DateTimeIso(text) => text.chars().take(10).collect(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

    #[test]
    fn a_workbook_gives_the_same_rows_as_the_text() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "iso3").expect("written");
        sheet.write(0, 1, "valid_from").expect("written");
        sheet.write(2, 0, "FRA").expect("written");
        let date = ExcelDateTime::from_ymd(2024, 9, 10).expect("a date");
        let format = Format::new().set_num_format("yyyy-mm-dd");
        sheet
            .write_with_format(2, 1, &date, &format)
            .expect("written");
        let bytes = book.save_to_buffer().expect("saved");
        let (from_book, faults) = table(&bytes);
        assert_eq!(faults, []);
        let (from_text, _) = table(b"iso3,valid_from\n\nFRA,2024-09-10\n");
        assert_eq!(from_book, from_text);
    }

    #[test]
    fn bytes_that_are_no_text_name_their_line() {
        let (_, faults) = table(b"iso3\nFRA\n\xff\n");
        assert_eq!(faults.len(), 1);
        assert_eq!((faults[0].line, faults[0].found.as_str()), (3, "byte 0xff"));
    }

    #[test]
    fn a_broken_workbook_is_a_fault_and_no_panic() {
        let mut book = Workbook::new();
        book.add_worksheet().write(0, 0, "iso3").expect("written");
        let bytes = book.save_to_buffer().expect("saved");
        for length in (0..bytes.len()).step_by(97) {
            let (_, faults) = table(&bytes[..length]);
            assert!(length < 4 || !faults.is_empty(), "cut at {length}");
        }
    }
}
