//! Archives of office programs: text documents (`.docx`, `.docm`, `.odt`) and which archive is a
//! workbook. Sizes are bounded by what comes out, not by what an archive says of itself; no entity
//! is followed, no program is run, what was deleted under tracking stays deleted.

use std::io::{Cursor, Read as _};

use domain::people::proposal::Why;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::Content;
use super::flow::{Flow, Joined};

/// The most that the parts of an archive may unfold to.
const LARGEST_UNFOLDED: u64 = 100 << 20;
/// The most that one text may unfold to.
const LARGEST_PART: u64 = 24 << 20;
/// The most parts of one archive.
const MOST_PARTS: usize = 4_000;
/// The deepest that marks may lie in each other.
const DEEPEST: usize = 400;

/// What an archive is.
pub(super) enum Packed {
    /// A text document.
    Document(Document),
    /// A workbook, and whether programs lie in it.
    Workbook(Macros),
    /// A document or a sheet of the open format.
    OpenDocument(Document),
    /// None of these.
    Other,
}

/// Whether programs lie in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Macros {
    /// They do.
    There,
    /// They do not.
    None,
}

/// The text of a document, still in marks.
pub(super) struct Document {
    marks: String,
    macros: Macros,
}

/// Looks into an archive.
pub(super) fn kind(bytes: &[u8]) -> Result<Packed, Why> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Why::Broken)?;
    if archive.len() > MOST_PARTS {
        return Err(Why::TooMany);
    }
    bounded(&mut archive)?;
    let names: Vec<String> = (0..archive.len())
        .filter_map(|at| {
            archive
                .name_for_index(at)?
                .ok()
                .map(std::borrow::Cow::into_owned)
        })
        .collect();
    let macros = if names
        .iter()
        .any(|name| name.to_lowercase().ends_with("vbaproject.bin"))
    {
        Macros::There
    } else {
        Macros::None
    };
    if let Some(name) = names.iter().find(|name| is_text_of_word(name)) {
        return Ok(Packed::Document(Document {
            marks: part(&mut archive, name)?,
            macros,
        }));
    }
    if names
        .iter()
        .any(|name| name == "xl/workbook.xml" || name == "xl/workbook.bin")
    {
        return Ok(Packed::Workbook(macros));
    }
    if names.iter().any(|name| name == "mimetype") && names.iter().any(|name| name == "content.xml")
    {
        return Ok(Packed::OpenDocument(Document {
            marks: part(&mut archive, "content.xml")?,
            macros,
        }));
    }
    Ok(Packed::Other)
}

/// `word/document.xml`, and `word/document2.xml` of some programs.
fn is_text_of_word(name: &str) -> bool {
    let number = name
        .strip_prefix("word/document")
        .and_then(|rest| rest.strip_suffix(".xml"));
    number.is_some_and(|number| number.chars().all(|c| c.is_ascii_digit()))
}

/// Unfolds every part into nothing, so that what an archive says of its sizes is not believed.
fn bounded(archive: &mut zip::ZipArchive<Cursor<&[u8]>>) -> Result<(), Why> {
    let mut unfolded = 0_u64;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(locked)?;
        let left = LARGEST_UNFOLDED + 1 - unfolded;
        unfolded +=
            std::io::copy(&mut part.take(left), &mut std::io::sink()).map_err(|_| Why::Broken)?;
        if unfolded > LARGEST_UNFOLDED {
            return Err(Why::TooLarge);
        }
    }
    Ok(())
}

fn locked(error: zip::result::ZipError) -> Why {
    match error {
        zip::result::ZipError::UnsupportedArchive(_) | zip::result::ZipError::InvalidPassword => {
            Why::Encrypted
        }
        _ => Why::Broken,
    }
}

fn part(archive: &mut zip::ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<String, Why> {
    let part = archive.by_name(name).map_err(locked)?;
    let mut bytes = Vec::new();
    part.take(LARGEST_PART + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| Why::Broken)?;
    if bytes.len() as u64 > LARGEST_PART {
        return Err(Why::TooLarge);
    }
    super::text::decoded(&bytes).ok_or(Why::Broken)
}

/// Reads a text document of Word.
pub(super) fn content(document: &Document) -> Content {
    walk(document, word)
}

/// Reads a document or a sheet of the open format.
pub(super) fn open_document(document: &Document) -> Content {
    walk(document, open)
}

/// What a mark means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Paragraph,
    Item,
    ItemStyle,
    Text,
    Tab,
    Blank,
    Break,
    Table,
    Row(u32),
    Cell(u32, Joined),
    Span(u32),
    Above(Joined),
    Skipped,
    None,
}

struct Walk {
    flow: Flow,
    open: Vec<Mark>,
    /// How deep in what is skipped.
    skipped: usize,
    /// How many marks of text are open; in Word, text stands in them alone.
    texts: usize,
    item: bool,
}

fn walk(document: &Document, meaning: fn(&BytesStart) -> Mark) -> Content {
    let mut reader = Reader::from_str(&document.marks);
    let mut walk = Walk {
        flow: Flow::new(),
        open: Vec::new(),
        skipped: 0,
        texts: 0,
        item: false,
    };
    loop {
        let ended = match reader.read_event() {
            Ok(Event::Start(start)) => walk.start(meaning(&start)),
            Ok(Event::Empty(start)) => {
                let fits = walk.start(meaning(&start));
                walk.end();
                fits
            }
            Ok(Event::End(_)) => {
                walk.end();
                Ok(())
            }
            Ok(Event::Text(text)) => {
                walk.text(text.as_ref());
                Ok(())
            }
            Ok(Event::CData(text)) => {
                walk.text(text.as_ref());
                Ok(())
            }
            Ok(Event::GeneralRef(reference)) => {
                walk.reference(&reference);
                Ok(())
            }
            Ok(Event::Eof) => Err(walk.open.iter().any(|_| true).then_some(Why::Broken)),
            Ok(Event::DocType(_)) | Err(_) => Err(Some(Why::Broken)),
            Ok(_) => Ok(()),
        };
        if let Err(why) = ended {
            if let Some(why) = why {
                walk.flow.remark(why);
            }
            break;
        }
        if walk.flow.is_full() {
            break;
        }
    }
    if document.macros == Macros::There {
        walk.flow.remark(Why::MacrosLeftOut);
    }
    walk.flow.content()
}

impl Walk {
    fn start(&mut self, mark: Mark) -> Result<(), Option<Why>> {
        if self.open.len() >= DEEPEST {
            return Err(Some(Why::Broken));
        }
        self.open.push(mark);
        if self.skipped > 0 || mark == Mark::Skipped {
            self.skipped += 1;
            return Ok(());
        }
        match mark {
            Mark::Text => self.texts += 1,
            Mark::Tab => self.flow.text("\t"),
            Mark::Blank => self.flow.text(" "),
            Mark::Break => self.flow.text("\n"),
            Mark::Item | Mark::ItemStyle => self.item = true,
            Mark::Table => self.flow.open_table(),
            Mark::Row(_) => self.flow.open_row(),
            Mark::Cell(span, joined) => self.flow.open_cell(span, joined),
            // Word says how a cell is joined behind its beginning; nothing stands in it yet.
            Mark::Span(span) => self.flow.span(span),
            Mark::Above(joined) => self.flow.joins(joined),
            Mark::Paragraph | Mark::None | Mark::Skipped => {}
        }
        Ok(())
    }

    fn end(&mut self) {
        let Some(mark) = self.open.pop() else { return };
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        match mark {
            Mark::Text => self.texts -= 1,
            Mark::Paragraph => {
                let mark = if std::mem::take(&mut self.item) {
                    "• "
                } else {
                    ""
                };
                self.flow.paragraph(mark);
            }
            Mark::Table => self.flow.close_table(),
            Mark::Row(_) => self.flow.close_row(),
            Mark::Cell(..) => self.flow.close_cell(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.skipped == 0 && self.texts > 0 {
            self.flow.text(text);
        }
    }

    /// The five references of XML and numbers; any other is left out.
    fn reference(&mut self, reference: &quick_xml::events::BytesRef) {
        let text = match reference.as_ref() {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => reference.resolve_char_ref().ok().flatten(),
        };
        if let Some(c) = text {
            self.text(c.encode_utf8(&mut [0; 4]));
        }
    }
}

fn attribute(start: &BytesStart, name: &str) -> Option<String> {
    start
        .attributes()
        .take(40)
        .filter_map(Result::ok)
        .find(|attribute| attribute.key.local_name().as_ref() == name)
        .map(|attribute| attribute.value.as_ref().chars().take(100).collect())
}

fn count(start: &BytesStart, name: &str) -> u32 {
    attribute(start, name)
        .and_then(|text| text.trim().parse().ok())
        .unwrap_or(1)
}

/// The marks of Word.
fn word(start: &BytesStart) -> Mark {
    match start.local_name().as_ref() {
        "p" => Mark::Paragraph,
        "t" => Mark::Text,
        "tab" if attribute(start, "pos").is_none() => Mark::Tab,
        "br" | "cr" => Mark::Break,
        "numPr" => Mark::ItemStyle,
        "tbl" => Mark::Table,
        "tr" => Mark::Row(1),
        "tc" => Mark::Cell(1, Joined::Alone),
        "gridSpan" => Mark::Span(count(start, "val")),
        "vMerge" if attribute(start, "val").as_deref() == Some("restart") => Mark::None,
        "vMerge" => Mark::Above(Joined::FromAbove),
        // Deleted text, codes of fields, and the copy that old programs get.
        "del" | "delText" | "moveFrom" | "instrText" | "Fallback" => Mark::Skipped,
        _ => Mark::None,
    }
}

/// The marks of the open format.
fn open(start: &BytesStart) -> Mark {
    match start.local_name().as_ref() {
        "text" if start.name().as_ref() == "office:text" => Mark::Text,
        "spreadsheet" => Mark::Text,
        "p" | "h" => Mark::Paragraph,
        "tab" => Mark::Tab,
        "s" => Mark::Blank,
        "line-break" => Mark::Break,
        "list-item" => Mark::Item,
        "table" => Mark::Table,
        "table-row" => Mark::Row(1),
        "table-cell" => {
            let columns = count(start, "number-columns-spanned")
                .max(count(start, "number-columns-repeated").min(60));
            let rows = count(start, "number-rows-spanned");
            Mark::Cell(
                columns,
                if rows > 1 {
                    Joined::Down(rows)
                } else {
                    Joined::Alone
                },
            )
        }
        "tracked-changes" | "annotation" | "forms" | "note" => Mark::Skipped,
        _ => Mark::None,
    }
}
