//! The press: our Typst world. It has the fonts and templates of the house, the data of one paper
//! and its date; no disk, net or clock. What it prints is PDF/UA-1 and PDF/A-2a at once, and the
//! same data give the same bytes.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use domain::law::language::Language;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::fonts::FONTS;
use crate::glyphs::missing_glyphs;

/// A paper the house can print. Its sources are compiled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Template {
    /// The note verbale to a State.
    Note,
    /// The letter to an organization.
    Letter,
    /// The list of participants.
    List,
    /// The receipt of a composition.
    Receipt,
    /// Address labels.
    Labels,
    /// The pouch list.
    Pouch,
    /// The estimated costs of a meeting.
    Estimate,
    /// The assessment notice or credit note.
    Bill,
    /// The statement of account.
    Statement,
    /// The status of contributions.
    Contributions,
    /// The reminder of what is owed.
    Reminder,
    /// The collective invoice.
    Bundle,
}

/// What the PDF says about itself. It is given, never asked of a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meta<'a> {
    /// The title that a reader's window shows.
    pub title: &'a str,
    /// The language of the text; it also gives the direction of writing.
    pub language: Language,
    /// The date of the paper.
    pub dated: Date,
    /// What names this paper for ever, such as `ccm/12msp/note/FRA/fr/1`.
    pub identifier: &'a str,
}

/// A printed paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file, byte for byte.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Why a paper was not printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// A text has characters that no font of the house can print.
    #[error("no font of the house can print {missing:?} of `{text}`")]
    Glyph {
        /// The whole text in which they stand.
        text: String,
        /// The characters, each once.
        missing: Vec<char>,
    },
    /// An address is too long for a square code.
    #[error("`{address}` is too long for a code")]
    Code {
        /// The address.
        address: String,
    },
    /// The data could not be written down.
    #[error("the data of the paper cannot be written down: {0}")]
    Data(String),
    /// The template and the data do not make a conforming document.
    #[error("the paper cannot be set: {0}")]
    Setting(String),
}

/// Prints papers. It holds nothing of its own and may be used from several threads at once.
#[derive(Debug, Clone, Copy, Default)]
pub struct Press(());

impl Press {
    /// A press; the fonts are unpacked at the first paper.
    pub const fn new() -> Self {
        Self(())
    }

    /// Prints one paper.
    pub fn print(
        &self,
        template: Template,
        data: &impl Serialize,
        meta: Meta<'_>,
    ) -> Result<Pdf, Fault> {
        let forme = Forme::lock_up(template, data, meta)?;
        let document = forme.set()?;
        let bytes = typst_pdf::pdf(&document, &options(meta)?).map_err(|it| setting(&it))?;
        let pages = document.pages().len();
        drop(document);
        sweep();
        Ok(Pdf { bytes, pages })
    }
}

/// How many papers are printed before Typst's memory is emptied. Without it, 1,200 notes keep
/// 1.6 GB; the fewer, the less two threads keep, at the same speed.
const SWEEP_EVERY: usize = 6;

fn sweep() {
    static PRINTED: AtomicUsize = AtomicUsize::new(0);
    if PRINTED.fetch_add(1, Ordering::Relaxed) % SWEEP_EVERY == SWEEP_EVERY - 1 {
        comemo::evict(0);
    }
}

fn options(meta: Meta<'_>) -> Result<PdfOptions, Fault> {
    Ok(PdfOptions {
        ident: Smart::Custom(meta.identifier.to_owned()),
        creator: Smart::Custom(Some("Convene".to_owned())),
        timestamp: Some(Timestamp::new_utc(datetime(meta.dated)?)),
        standards: STANDARDS.clone(),
        ..PdfOptions::default()
    })
}

static STANDARDS: LazyLock<PdfStandards> = LazyLock::new(|| {
    PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).expect("the two go together")
});

/// Midnight of a date; a paper's hour is nobody's business.
fn datetime(date: Date) -> Result<Datetime, Fault> {
    let year = i32::from(date.year());
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    Datetime::from_ymd_hms(year, month, day, 0, 0, 0)
        .ok_or_else(|| Fault::Setting(format!("{date} is no date of a paper")))
}

fn setting(diagnostics: &[SourceDiagnostic]) -> Fault {
    let messages: Vec<&str> = diagnostics.iter().map(|it| it.message.as_str()).collect();
    Fault::Setting(messages.join("; "))
}

/// One paper locked up for printing: the shelf of the house, one template, the data of one paper.
struct Forme {
    main: FileId,
    data: Bytes,
    dated: Date,
}

impl Forme {
    fn lock_up(template: Template, data: &impl Serialize, meta: Meta<'_>) -> Result<Self, Fault> {
        let data = serde_json::json!({
            "title": meta.title,
            "language": meta.language.code(),
            "paper": serde_json::to_value(data).map_err(|it| Fault::Data(it.to_string()))?,
        });
        check_glyphs(&data)?;
        Ok(Self {
            main: template.id(),
            data: Bytes::from_string(data.to_string()),
            dated: meta.dated,
        })
    }

    /// A warning is a fault too: a layout that does not settle must not be issued.
    fn set(&self) -> Result<PagedDocument, Fault> {
        let set = typst::compile::<PagedDocument>(self);
        let document = set.output.map_err(|it| setting(&it))?;
        if set.warnings.is_empty() {
            Ok(document)
        } else {
            Err(setting(&set.warnings))
        }
    }
}

fn check_glyphs(data: &Value) -> Result<(), Fault> {
    match data {
        Value::String(text) => match missing_glyphs(text) {
            missing if missing.is_empty() => Ok(()),
            missing => Err(Fault::Glyph {
                text: text.clone(),
                missing,
            }),
        },
        Value::Array(items) => items.iter().try_for_each(check_glyphs),
        Value::Object(fields) => fields.values().try_for_each(check_glyphs),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

impl World for Forme {
    fn library(&self) -> &LazyHash<Library> {
        &SHELF.standard
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = SHELF.sources.iter().find(|source| source.id() == id);
        found
            .cloned()
            .ok_or_else(|| FileError::NotFound(id.get().vpath().get_with_slash().into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == SHELF.data {
            return Ok(self.data.clone());
        }
        self.source(id)
            .map(|source| Bytes::from_string(source.text().to_owned()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.faces.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        let (month, day) = (
            self.dated.month().unsigned_abs(),
            self.dated.day().unsigned_abs(),
        );
        Datetime::from_ymd(i32::from(self.dated.year()), month, day)
    }
}

/// What all papers share, read once.
struct Shelf {
    standard: LazyHash<Library>,
    sources: Vec<Source>,
    data: FileId,
}

static SHELF: LazyLock<Shelf> = LazyLock::new(|| Shelf {
    standard: LazyHash::new(Library::default()),
    sources: Template::ALL
        .iter()
        .map(|template| Source::new(template.id(), template.source().to_owned()))
        .chain([Source::new(
            file("/house.typ"),
            include_str!("house.typ").to_owned(),
        )])
        .collect(),
    data: file("/data.json"),
});

/// A file's number is a leaked `u16`: only the fixed paths of this file may ever be given one.
fn file(path: &'static str) -> FileId {
    let path = VirtualPath::new(path).expect("the paths of the house are plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl Template {
    const ALL: [Self; 12] = [
        Self::Note,
        Self::Letter,
        Self::List,
        Self::Receipt,
        Self::Labels,
        Self::Pouch,
        Self::Estimate,
        Self::Bill,
        Self::Statement,
        Self::Contributions,
        Self::Reminder,
        Self::Bundle,
    ];

    fn id(self) -> FileId {
        file(match self {
            Self::Note => "/convening/note.typ",
            Self::Letter => "/convening/letter.typ",
            Self::List => "/people/list.typ",
            Self::Receipt => "/people/receipt.typ",
            Self::Labels => "/people/label.typ",
            Self::Pouch => "/people/pouch.typ",
            Self::Estimate => "/money/estimate.typ",
            Self::Bill => "/money/bill.typ",
            Self::Statement => "/money/statement.typ",
            Self::Contributions => "/money/contributions.typ",
            Self::Reminder => "/money/reminder.typ",
            Self::Bundle => "/money/bundle.typ",
        })
    }

    const fn source(self) -> &'static str {
        match self {
            Self::Note => include_str!("convening/note.typ"),
            Self::Letter => include_str!("convening/letter.typ"),
            Self::List => include_str!("people/list.typ"),
            Self::Receipt => include_str!("people/receipt.typ"),
            Self::Labels => include_str!("people/label.typ"),
            Self::Pouch => include_str!("people/pouch.typ"),
            Self::Estimate => include_str!("money/estimate.typ"),
            Self::Bill => include_str!("money/bill.typ"),
            Self::Statement => include_str!("money/statement.typ"),
            Self::Contributions => include_str!("money/contributions.typ"),
            Self::Reminder => include_str!("money/reminder.typ"),
            Self::Bundle => include_str!("money/bundle.typ"),
        }
    }
}
