//! Workbooks (`.xlsx`, `.xls`): their cells as rows, sheet by sheet, read cell by cell, so that one
//! cell far away costs nothing. Formulas are never computed and programs never run.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::catch_unwind;

use calamine::{Data, DataRef, Dimensions, Reader as _, Xls, Xlsx};
use domain::people::proposal::Why;

use super::docx::Macros;
use super::{Content, MOST_CELLS, MOST_ROWS, MOST_TEXT, Piece, Row, capacity, letter, records};

/// The most columns of a sheet.
const MOST_COLUMNS: u32 = 100;
/// The most sheets.
const MOST_SHEETS: usize = 30;
/// The most cells that are passed over beyond the rows and columns that are read.
const MOST_PASSED: usize = 4_000_000;
/// The largest old workbook: such a file may name cells that take all memory.
const LARGEST_OLD: usize = 4 << 20;
/// The longest text of one cell, in characters.
const LONGEST_CELL: usize = 4_000;

/// A sheet's cells by row and column.
type Cells = BTreeMap<(u32, u32), String>;

/// Reads a workbook of today.
pub(super) fn workbook(bytes: &[u8], macros: Macros) -> Content {
    let mut content = Content::default();
    if macros == Macros::There {
        content.remark(Why::MacrosLeftOut);
    }
    let Ok(mut book) = Xlsx::<_>::new(Cursor::new(bytes)) else {
        content.remark(Why::Broken);
        return content;
    };
    let names = book.sheet_names();
    if names.len() > MOST_SHEETS {
        content.remark(Why::TooMany);
    }
    let mut left = MOST_CELLS;
    for name in names.iter().take(MOST_SHEETS) {
        let joined = book.merge_cells_by_sheet_name(name).unwrap_or_default();
        match cells(&mut book, name, &mut left) {
            Ok((cells, over)) => {
                if let Some(why) = over {
                    content.remark(why);
                }
                add(&mut content, name, cells, &joined);
            }
            Err(()) => content.remark(Why::Broken),
        }
    }
    ended(content)
}

fn ended(mut content: Content) -> Content {
    if content.pieces.is_empty() && content.remarks.is_empty() {
        content.remark(Why::Empty);
    }
    content
}

/// The cells of a sheet within what is read, and whether some lie beyond.
fn cells(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    left: &mut usize,
) -> Result<(Cells, Option<Why>), ()> {
    let mut found = Cells::new();
    let mut over = None;
    let (mut size, mut passed) = (0, 0_usize);
    let mut reader = book.worksheet_cells_reader(name).map_err(|_| ())?;
    while let Some(cell) = reader.next_cell().map_err(|_| ())? {
        let (row, column) = cell.get_position();
        let text = match cell.get_value() {
            DataRef::Empty => continue,
            DataRef::SharedString(text) => (*text).to_owned(),
            other => shown(&Data::from(other.clone())),
        };
        if text.trim().is_empty() {
            continue;
        }
        if row as usize >= MOST_ROWS || column >= MOST_COLUMNS || *left == 0 || size > MOST_TEXT {
            over = Some(Why::TooMany);
            passed += 1;
            if passed > MOST_PASSED {
                break;
            }
            continue;
        }
        *left -= 1;
        let text: String = text.chars().take(LONGEST_CELL).collect();
        size += text.len();
        found.insert((row, column), text);
    }
    Ok((found, over))
}

/// A cell as a person sees it.
fn shown(cell: &Data) -> String {
    match cell {
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::Error(_) => String::new(),
        other => other.to_string(),
    }
}

/// Adds a sheet: its name if it heads a section, and its rows; a text joined over rows stands in each.
fn add(content: &mut Content, name: &str, mut cells: Cells, joined: &[Dimensions]) {
    for region in joined {
        let (start, end) = (region.start, region.end);
        let Some(text) = cells.get(&start).cloned() else {
            continue;
        };
        if end.0 > start.0 && end.0 - start.0 <= 500 && text.len() < 300 {
            for row in start.0 + 1..=end.0 {
                cells.entry((row, start.1)).or_insert_with(|| text.clone());
            }
        }
    }
    if cells.is_empty() {
        return;
    }
    let heads = capacity::label(name).is_some()
        || letter::frames(name, "absent")
        || letter::frames(name, "with")
        || letter::frames(name, "other");
    content.pieces.push(Piece::Line {
        at: 0,
        text: String::new(),
    });
    if heads {
        content.pieces.push(Piece::Line {
            at: 0,
            text: format!("{name}:"),
        });
    }
    let mut rows: Vec<Row> = Vec::new();
    let first = cells.keys().map(|(_, column)| *column).min().unwrap_or(0);
    for ((row, column), text) in cells {
        if rows.last().is_none_or(|last| last.at != row + 1) {
            rows.push(Row {
                at: row + 1,
                cells: Vec::new(),
            });
        }
        if let Some(last) = rows.last_mut() {
            last.cells.resize((column - first) as usize, String::new());
            last.cells.push(text);
        }
    }
    let wide = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    for row in &mut rows {
        row.cells.resize(wide, String::new());
    }
    if wide == 1 {
        content.pieces.extend(rows.into_iter().flat_map(|row| {
            let at = row.at;
            let text = row.cells.into_iter().next().unwrap_or_default();
            text.lines()
                .map(|line| Piece::Line {
                    at,
                    text: line.to_owned(),
                })
                .collect::<Vec<_>>()
        }));
    } else {
        content.pieces.push(Piece::Table { rows });
    }
}

/// Reads a container of old office programs: a workbook, a locked file, or one that is not read.
pub(super) fn container(bytes: &[u8]) -> Content {
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if holds("EncryptedPackage") || holds("EncryptionInfo") {
        return Content::only(Why::Encrypted);
    }
    if holds("WordDocument") || !(holds("Workbook") || holds("Book")) {
        return Content::only(Why::UnknownKind);
    }
    if bytes.len() > LARGEST_OLD {
        return Content::only(Why::TooLarge);
    }
    if let Err(why) = records::weigh(bytes) {
        return Content::only(why);
    }
    // The library believes what a damaged workbook says of its own lengths.
    let read = catch_unwind(|| old(bytes));
    read.unwrap_or_else(|_| Content::only(Why::Broken))
}

fn old(bytes: &[u8]) -> Content {
    let mut content = Content::default();
    let mut book = match Xls::<_>::new(Cursor::new(bytes)) {
        Ok(book) => book,
        Err(calamine::XlsError::Password) => return Content::only(Why::Encrypted),
        Err(_) => return Content::only(Why::Broken),
    };
    let mut left = MOST_CELLS;
    for name in book.sheet_names().into_iter().take(MOST_SHEETS) {
        let joined = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        let Ok(range) = book.worksheet_range(&name) else {
            content.remark(Why::Broken);
            continue;
        };
        let start = range.start().unwrap_or((0, 0));
        let mut cells = Cells::new();
        for (row, column, cell) in range.used_cells() {
            let place = (
                start.0 + u32::try_from(row).unwrap_or(u32::MAX),
                start.1 + u32::try_from(column).unwrap_or(u32::MAX),
            );
            if place.0 as usize >= MOST_ROWS || place.1 >= MOST_COLUMNS || left == 0 {
                content.remark(Why::TooMany);
                continue;
            }
            left -= 1;
            let text: String = shown(cell).chars().take(LONGEST_CELL).collect();
            if !text.trim().is_empty() {
                cells.insert(place, text);
            }
        }
        add(&mut content, &name, cells, &joined);
    }
    if content.pieces.is_empty() {
        content.remark(Why::Empty);
    }
    content
}
