//! Tables as XLSX: lists of delegations, payers, correspondence. Text is always a string, never a
//! formula; dates are real dates; the same rows give the same bytes.

use jiff::civil::Date;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub heading: String,
    /// Its width in characters.
    pub width: u8,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text, kept as it stands even where it looks like a formula.
    Text(String),
    /// A whole number.
    Number(i32),
    /// A civil date.
    Date(Date),
}

/// A table: one sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The name on the sheet's tab; at most 31 characters, none of `[]:*?/\`.
    pub name: String,
    /// Whether the first column stands at the right.
    pub right_to_left: bool,
    /// The date of the file.
    pub dated: Date,
    /// The columns in order.
    pub columns: Vec<Column>,
    /// The rows, each as long as the columns.
    pub rows: Vec<Vec<Cell>>,
}

/// Why a table was not written.
#[derive(Debug, thiserror::Error)]
#[error("the table cannot be written: {0}")]
pub struct Fault(#[from] XlsxError);

/// The formats of a house table.
struct Formats {
    heading: Format,
    text: Format,
    date: Format,
}

impl Table {
    /// The table as the bytes of an XLSX file: heading frozen and repeated in print, with filters.
    pub fn to_xlsx(&self) -> Result<Vec<u8>, Fault> {
        let mut workbook = Workbook::new();
        let created = day(self.dated)?;
        workbook.set_properties(
            &DocProperties::new()
                .set_title(&self.name)
                .set_creation_datetime(&created),
        );
        self.fill(workbook.add_worksheet())?;
        Ok(workbook.save_to_buffer()?)
    }

    fn fill(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let formats = Formats::new();
        sheet.set_name(&self.name)?;
        sheet.set_right_to_left(self.right_to_left);
        sheet.set_freeze_panes(1, 0)?;
        sheet.set_repeat_rows(0, 0)?;
        for (column, heading) in (0..).zip(&self.columns) {
            sheet.set_column_width(column, heading.width)?;
            sheet.write_string_with_format(0, column, &heading.heading, &formats.heading)?;
        }
        for (line, row) in (1..).zip(&self.rows) {
            for (column, cell) in (0..).zip(row) {
                write(sheet, (line, column), cell, &formats)?;
            }
        }
        self.filter(sheet)
    }

    fn filter(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let last_row =
            u32::try_from(self.rows.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
        let columns =
            u16::try_from(self.columns.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
        if let Some(last_column) = columns.checked_sub(1) {
            sheet.autofilter(0, 0, last_row, last_column)?;
        }
        Ok(())
    }
}

fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => {
            sheet.write_string_with_format(row, column, text, &formats.text)?;
        }
        Cell::Number(number) => {
            sheet.write_number(row, column, *number)?;
        }
        Cell::Date(date) => {
            sheet.write_datetime_with_format(row, column, &day(*date)?, &formats.date)?;
        }
    }
    Ok(())
}

/// Excel knows no date before 1900.
fn day(date: Date) -> Result<ExcelDateTime, XlsxError> {
    let year = date.year().try_into().unwrap_or(0);
    ExcelDateTime::from_ymd(year, date.month().unsigned_abs(), date.day().unsigned_abs())
}

impl Formats {
    fn new() -> Self {
        let text = Format::new().set_align(FormatAlign::Top).set_text_wrap();
        Self {
            heading: text
                .clone()
                .set_bold()
                .set_border_bottom(FormatBorder::Thin),
            date: Format::new()
                .set_align(FormatAlign::Top)
                .set_num_format("yyyy-mm-dd"),
            text,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn table() -> Table {
        Table {
            name: "الوفود".to_owned(),
            right_to_left: true,
            dated: date(2024, 9, 10),
            columns: vec![
                Column {
                    heading: "State".to_owned(),
                    width: 30,
                },
                Column {
                    heading: "On".to_owned(),
                    width: 12,
                },
                Column {
                    heading: "Persons".to_owned(),
                    width: 8,
                },
            ],
            rows: vec![vec![
                Cell::Text("=HYPERLINK(\"https://a.example\")".to_owned()),
                Cell::Date(date(2024, 8, 30)),
                Cell::Number(4),
            ]],
        }
    }

    #[test]
    fn the_same_rows_give_the_same_bytes() {
        assert_eq!(table().to_xlsx().unwrap(), table().to_xlsx().unwrap());
    }

    #[test]
    fn a_date_before_excel_is_a_fault() {
        let mut table = table();
        table.rows[0][1] = Cell::Date(date(1815, 6, 9));
        assert!(table.to_xlsx().is_err());
    }
}
