//! Blocks of a letter as files: text, tables with separators, HTML, Word, Excel. No more than a
//! reader needs, and what office programs write in its place.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use rust_xlsxwriter::Workbook;
use zip::write::SimpleFileOptions;

/// A block of a letter.
#[derive(Debug, Clone)]
pub(crate) enum Block {
    /// A paragraph.
    Line(String),
    /// An item of a numbered list.
    Item(String),
    /// Room.
    Gap,
    /// A table with its headings.
    Table(Vec<Vec<String>>),
}

/// Text; tables with a separator, or with blanks that set columns.
pub(crate) fn text(blocks: &[Block], sign: char) -> String {
    let mut all = String::new();
    let mut number = 0;
    for block in blocks {
        match block {
            Block::Line(line) => all.push_str(line),
            Block::Item(line) => {
                number += 1;
                let _ = write!(all, "{number}. {line}");
            }
            Block::Gap => {}
            Block::Table(rows) => all.push_str(&columns(rows, sign)),
        }
        all.push('\n');
    }
    all
}

fn columns(rows: &[Vec<String>], sign: char) -> String {
    let wide = |column: usize| {
        rows.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    let line = |row: &Vec<String>| {
        if sign != ' ' {
            return row.join(&sign.to_string());
        }
        let cells = row
            .iter()
            .enumerate()
            .map(|(at, cell)| format!("{cell}{}", " ".repeat(wide(at) + 4 - cell.chars().count())));
        cells.collect::<String>().trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// A mail in HTML.
pub(crate) fn html(blocks: &[Block]) -> String {
    let mut all = "<html><head><meta charset=\"utf-8\"></head><body>".to_owned();
    for block in blocks {
        match block {
            Block::Line(line) => all.extend([format!("<p>{}</p>\n", escaped(line))]),
            Block::Item(line) => all.extend([format!("<ol><li>{}</li></ol>\n", escaped(line))]),
            Block::Gap => all.push_str("<p>&nbsp;</p>\n"),
            Block::Table(rows) => {
                let cell = |cell: &String| format!("<td>{}</td>", escaped(cell));
                let row = |row: &Vec<String>| {
                    format!("<tr>{}</tr>\n", row.iter().map(cell).collect::<String>())
                };
                all.extend([format!(
                    "<table>{}</table>\n",
                    rows.iter().map(row).collect::<String>()
                )]);
            }
        }
    }
    all + "</body></html>"
}

/// A workbook of one sheet.
pub(crate) fn sheet(blocks: &[Block]) -> Vec<u8> {
    let mut book = Workbook::new();
    let made = rust_xlsxwriter::ExcelDateTime::from_ymd(2024, 8, 20).expect("a day");
    book.set_properties(&rust_xlsxwriter::DocProperties::new().set_creation_datetime(&made));
    let sheet = book.add_worksheet();
    let mut at = 0;
    for block in blocks {
        match block {
            Block::Line(line) | Block::Item(line) => {
                sheet.write(at, 0, line.as_str()).expect("written");
                at += 1;
            }
            Block::Gap => at += 1,
            Block::Table(rows) => {
                for row in rows {
                    for (column, cell) in
                        row.iter().enumerate().filter(|(_, cell)| !cell.is_empty())
                    {
                        sheet
                            .write(at, u16::try_from(column).expect("few"), cell.as_str())
                            .expect("written");
                    }
                    at += 1;
                }
            }
        }
    }
    book.save_to_buffer().expect("saved")
}

/// A text document of Word.
pub(crate) fn docx(blocks: &[Block]) -> Vec<u8> {
    let mut body = String::new();
    let paragraph = |text: &str, properties: &str| {
        format!(
            "<w:p>{properties}<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>",
            escaped(text)
        )
    };
    for block in blocks {
        match block {
            Block::Line(line) => body.push_str(&paragraph(line, "")),
            Block::Item(line) => body.push_str(&paragraph(
                line,
                "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>",
            )),
            Block::Gap => body.push_str("<w:p/>"),
            Block::Table(rows) => {
                let longest = |at: usize| {
                    rows.iter()
                        .map(|row| row[at].chars().count().min(30) + 4)
                        .max()
                        .unwrap_or(4)
                };
                let all: usize = (0..rows[0].len()).map(longest).sum();
                body.push_str("<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr>");
                for row in rows {
                    let cell = |(at, cell): (usize, &String)| {
                        format!(
                            "<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/></w:tcPr>{}</w:tc>",
                            longest(at) * 9_600 / all,
                            paragraph(cell, "")
                        )
                    };
                    body.extend([format!(
                        "<w:tr>{}</w:tr>",
                        row.iter().enumerate().map(cell).collect::<String>()
                    )]);
                }
                body.push_str("</w:tbl>");
            }
        }
    }
    packed(&format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    ))
}

/// The archive around a document's text.
pub(crate) fn packed(document: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let types = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    let relations = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    for (name, text) in [
        ("[Content_Types].xml", types),
        ("_rels/.rels", relations),
        ("word/document.xml", document),
    ] {
        zip.start_file(name, SimpleFileOptions::default())
            .expect("a part");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.finish().expect("an archive").into_inner()
}
