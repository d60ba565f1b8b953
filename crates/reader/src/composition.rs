//! A delegation's composition in the files and bodies that missions send, read into a proposal:
//! every name with its capacity, its function and the line it came from. Bytes are hostile: whatever
//! they are, the reading ends within bounds, and what was not read is said. It decides nothing.

use domain::people::proposal::{Line, Proposal, Unread, Why};

mod capacity;
mod docx;
mod flow;
mod heading;
mod html;
mod letter;
mod lexicon;
mod line;
mod name;
mod pdf;
mod person;
mod records;
mod rtf;
mod sheet;
mod table;
mod text;
mod ticked;

/// The largest file that is read: 20 MiB.
pub const LARGEST_FILE: usize = 20 << 20;
/// The most lines or rows of one file.
pub const MOST_ROWS: usize = 5_000;
/// The most text of one file, in bytes.
pub const MOST_TEXT: usize = 4 << 20;
/// The most cells of one file.
pub const MOST_CELLS: usize = 400_000;

/// A file as it arrived.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// Its name; only its ending is believed, and only where the bytes do not say.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// What the reader is told about a paper by those who know who sent it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// The State whose mission sent it (ISO 3166-1 alpha-3): it says in which order a name without
    /// any mark stands.
    pub state: Option<String>,
}

/// The custom in which names without marks are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// The family's name last.
    Usual,
    /// Two families last.
    TwoFamilies,
    /// The family's name first.
    FamilyFirst,
}

impl Told {
    fn manner(&self) -> Manner {
        match self.state.as_deref() {
            Some("CHN" | "KOR" | "PRK" | "VNM" | "HUN" | "KHM" | "SGP") => Manner::FamilyFirst,
            Some(
                "ESP" | "MEX" | "ARG" | "CHL" | "PER" | "COL" | "VEN" | "ECU" | "BOL" | "PRY"
                | "URY" | "CRI" | "PAN" | "NIC" | "HND" | "SLV" | "GTM" | "CUB" | "DOM" | "GNQ",
            ) => Manner::TwoFamilies,
            _ => Manner::Usual,
        }
    }
}

/// A row of cells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Row {
    /// The row or line, from 1.
    at: u32,
    /// What its cells hold; a cell may hold several lines.
    cells: Vec<String>,
}

impl Row {
    fn filled(&self) -> usize {
        self.cells
            .iter()
            .filter(|cell| !cell.trim().is_empty())
            .count()
    }

    /// The text of a row that has one, also where merged cells repeat it.
    fn single(&self) -> Option<&str> {
        let mut filled = self
            .cells
            .iter()
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty());
        let first = filled.next()?;
        filled.all(|cell| cell == first).then_some(first)
    }

    fn text(&self) -> String {
        let cells: Vec<&str> = self
            .cells
            .iter()
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
            .collect();
        match self.single() {
            Some(single) => single.to_owned(),
            None => cells.join(" | "),
        }
    }
}

/// A piece of a paper, in its order.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    /// A line or paragraph.
    Line {
        /// The line, from 1.
        at: u32,
        /// What it says.
        text: String,
    },
    /// A table.
    Table {
        /// Its rows.
        rows: Vec<Row>,
    },
}

/// What a file holds, and what is to be said of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Content {
    pieces: Vec<Piece>,
    remarks: Vec<Why>,
}

impl Content {
    fn only(why: Why) -> Self {
        Self {
            pieces: Vec::new(),
            remarks: vec![why],
        }
    }

    fn remark(&mut self, why: Why) {
        if !self.remarks.contains(&why) {
            self.remarks.push(why);
        }
    }

    /// Keeps the pieces within what is read; says where it cut.
    fn bounded(mut self) -> Self {
        let (mut rows, mut bytes, mut cells) = (0_usize, 0_usize, 0_usize);
        let mut over = false;
        self.pieces.retain_mut(|piece| {
            let mut within = |size: usize, wide: usize| {
                rows += 1;
                bytes += size;
                cells += wide;
                let fits = rows <= MOST_ROWS && bytes <= MOST_TEXT && cells <= MOST_CELLS;
                over |= !fits;
                fits
            };
            match piece {
                Piece::Line { text, .. } => within(text.len(), 1),
                Piece::Table { rows } => {
                    rows.retain(|row| {
                        within(row.cells.iter().map(String::len).sum(), row.cells.len())
                    });
                    !rows.is_empty()
                }
            }
        });
        if over {
            self.remark(Why::TooMany);
        }
        self
    }

    /// Leaves of the choices of a form what is ticked.
    fn answered(mut self) -> Self {
        let answer = |text: &mut String| {
            if let Some(chosen) = ticked::chosen(text) {
                *text = chosen;
            }
        };
        for piece in &mut self.pieces {
            match piece {
                Piece::Line { text, .. } => answer(text),
                Piece::Table { rows } => {
                    rows.iter_mut()
                        .flat_map(|row| &mut row.cells)
                        .for_each(answer);
                }
            }
        }
        self
    }
}

/// Reads a file into a proposal. It never fails: what could not be read is said.
///
/// ```
/// use reader::composition::{File, Told, read};
/// let file = File { name: "list.csv", bytes: b"Name;Capacity\nAnna BERG;Head of delegation\n" };
/// let proposal = read(&file, &Told::default());
/// assert_eq!(proposal.members[0].typed.family, "BERG");
/// assert_eq!(proposal.members[0].typed.capacity, "head");
/// ```
pub fn read(file: &File, told: &Told) -> Proposal {
    if file.bytes.len() > LARGEST_FILE {
        return said(&Content::only(Why::TooLarge), file.name, told);
    }
    said(&content(file).bounded().answered(), file.name, told)
}

/// Reads the text of a mail's body, or any text; `part` names it in the lines of the proposal.
pub fn read_text(text: &str, part: &str, told: &Told) -> Proposal {
    if text.len() > LARGEST_FILE {
        return said(&Content::only(Why::TooLarge), part, told);
    }
    said(&text::content(text).bounded().answered(), part, told)
}

fn said(content: &Content, part: &str, told: &Told) -> Proposal {
    let mut proposal = letter::read(&content.pieces, part, told.manner());
    let remarks = content.remarks.iter().map(|why| Unread {
        from: Line::new(part, 0, ""),
        why: *why,
    });
    let mut unread: Vec<Unread> = remarks.collect();
    unread.append(&mut proposal.unread);
    proposal.unread = unread;
    proposal
}

fn content(file: &File) -> Content {
    let bytes = file.bytes;
    let ending = file.name.rsplit('.').next().unwrap_or("").to_lowercase();
    match bytes {
        [] => Content::only(Why::Empty),
        [b'P', b'K', 3 | 5, ..] => packed(bytes, &ending),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => sheet::container(bytes),
        _ if bytes
            .get(..1024.min(bytes.len()))
            .is_some_and(|head| head.windows(5).any(|five| five == b"%PDF-")) =>
        {
            pdf::content(bytes)
        }
        _ if bytes.starts_with(b"{\\rtf") => rtf::content(bytes),
        _ => written(bytes, &ending),
    }
}

/// A file that is an archive: a workbook, a text document, or none we read.
fn packed(bytes: &[u8], ending: &str) -> Content {
    match docx::kind(bytes) {
        Ok(docx::Packed::Document(parts)) => docx::content(&parts),
        Ok(docx::Packed::Workbook(macros)) => sheet::workbook(bytes, macros),
        Ok(docx::Packed::OpenDocument(parts)) => docx::open_document(&parts),
        Ok(docx::Packed::Other) => Content::only(if ending == "zip" {
            Why::UnknownKind
        } else {
            Why::Broken
        }),
        Err(why) => Content::only(why),
    }
}

/// A file of text.
fn written(bytes: &[u8], ending: &str) -> Content {
    let Some(decoded) = text::decoded(bytes) else {
        let picture = matches!(
            bytes,
            [0xff, 0xd8, 0xff, ..]
                | [0x89, b'P', b'N', b'G', ..]
                | [b'G', b'I', b'F', b'8', ..]
                | [b'I', b'I', 42, 0, ..]
                | [b'M', b'M', 0, 42, ..]
        );
        return Content::only(if picture {
            Why::PictureOnly
        } else {
            Why::UnknownKind
        });
    };
    let head = decoded
        .get(..lexicon::boundary(&decoded, 2_000.min(decoded.len())))
        .unwrap_or("")
        .to_lowercase();
    if matches!(ending, "htm" | "html")
        || head.contains("<html")
        || head.contains("<!doctype html")
        || head.contains("<table")
        || head.contains("<div")
    {
        return html::content(&decoded);
    }
    if matches!(ending, "csv" | "tsv" | "tab") {
        return text::separated(&decoded);
    }
    text::content(&decoded)
}
