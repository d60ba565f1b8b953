//! What the records of an old workbook (`.xls`) claim of its size, weighed before a library believes it:
//! a sheet is laid out whole in memory, from its first cell to its last, however few there are.
//! Reads no cell.
//!
//! Source: Microsoft, Excel Binary File Format (.xls) Structure, [MS-XLS] 2.4 (records).

use std::io::{Cursor, Read as _};

use cfb::CompoundFile;
use domain::people::proposal::Why;

/// The most places between the first cell of a sheet and its last.
const MOST_PLACES: u64 = 4_000_000;
/// The most sheets a workbook may name.
const MOST_SHEETS: usize = 255;

/// Where a sheet begins; the beginning and the end of a sheet or of what is set in it; how far a sheet reaches;
/// several cells of one row.
const PLACE: u16 = 0x0085;
const BEGIN: u16 = 0x0809;
const END: u16 = 0x000a;
const EXTENT: u16 = 0x0200;
const SEVERAL: u16 = 0x00bd;
/// Records that open with the row and the column of a cell.
const CELLS: [u16; 8] = [
    0x0006, SEVERAL, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x027e,
];

/// Whether a workbook of old can be read within bounds, and else why not.
///
/// # Errors
/// [`Why::Broken`] for a container that cannot be opened, [`Why::TooMany`] for sheets that reach too far.
pub(super) fn weigh(bytes: &[u8]) -> Result<(), Why> {
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(|_| Why::Broken)?;
    let stream = ["Workbook", "Book"]
        .into_iter()
        .find_map(|name| file.open_stream(name).ok());
    let mut records = Vec::new();
    let stream = stream.ok_or(Why::Broken)?;
    stream
        .take(bytes.len() as u64)
        .read_to_end(&mut records)
        .map_err(|_| Why::Broken)?;
    let places: Vec<usize> = walk(&records)
        .filter(|(kind, _)| *kind == PLACE)
        .filter_map(|(_, data)| Some(number(data, 0)? | number(data, 2)? << 16))
        .map(|place| place as usize)
        .collect();
    if places.len() > MOST_SHEETS {
        return Err(Why::TooMany);
    }
    for place in places {
        sheet(records.get(place..).ok_or(Why::Broken)?)?;
    }
    Ok(())
}

fn sheet(records: &[u8]) -> Result<(), Why> {
    let (mut rows, mut columns, mut depth) = (0, 0, 0_u32);
    for (kind, data) in walk(records) {
        let reach = match kind {
            BEGIN => {
                depth += 1;
                continue;
            }
            END if depth <= 1 => break,
            END => {
                depth -= 1;
                continue;
            }
            EXTENT => extent(data),
            kind if CELLS.contains(&kind) => cell(kind, data),
            _ => continue,
        };
        let (tall, wide) = reach.ok_or(Why::Broken)?;
        rows = rows.max(tall);
        columns = columns.max(wide);
        if u64::from(rows) * u64::from(columns) > MOST_PLACES {
            return Err(Why::TooMany);
        }
    }
    Ok(())
}

/// The rows and columns up to which a cell, or several of one row, reach.
fn cell(kind: u16, data: &[u8]) -> Option<(u32, u32)> {
    // Each of several takes six bytes.
    let more = if kind == SEVERAL { data.len() / 6 } else { 1 };
    let more = u32::try_from(more).ok()?;
    Some((number(data, 0)? + 1, number(data, 2)? + more))
}

/// The rows and columns up to which a sheet says it is filled; none where its bounds lie crosswise.
fn extent(data: &[u8]) -> Option<(u32, u32)> {
    let (first, last, columns) = if data.len() < 14 {
        (number(data, 0)?, number(data, 2)?, number(data, 6)?)
    } else {
        let wide = |at| Some(number(data, at)? | number(data, at + 2)? << 16);
        (wide(0)?, wide(4)?, number(data, 10)?)
    };
    (first <= last).then_some((last, columns))
}

/// The records from here on.
fn walk(mut bytes: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let (kind, length) = (number(bytes, 0)?, number(bytes, 2)? as usize);
        let data = bytes.get(4..4 + length)?;
        bytes = &bytes[4 + length..];
        Some((u16::try_from(kind).ok()?, data))
    })
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    let pair = bytes.get(at..at + 2)?;
    Some(u32::from(u16::from_le_bytes([pair[0], pair[1]])))
}
