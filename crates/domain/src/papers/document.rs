//! Documents of a meeting: one symbol in all languages, a title, files, versions. What was published
//! is never overwritten: a new version takes its place, and a withdrawal or a document that
//! supersedes it is a dated fact beside it. It refuses a document without a title or without a file.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::symbol::Symbol;
use crate::convening::publication::{Fault, Wrong, too_long};
use crate::law::language::Language;
use crate::law::wording::Wording;
use crate::people::person::PersonId;
use crate::record::journal::Hash;

/// How far a document has come. It is no suffix of its symbol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// An advance copy: it may still be edited, and its number may change.
    AdvanceCopy,
    /// As it was issued.
    Final,
}

impl Stage {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::AdvanceCopy => "advance_copy",
            Self::Final => "final",
        }
    }
}

/// What a version of a document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// The symbol, the same in every language.
    pub symbol: Symbol,
    /// How far it has come.
    pub stage: Stage,
    /// The date it bears.
    pub dated: Date,
    /// The title.
    pub title: Wording,
}

/// A file of a document in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DocumentFile {
    /// The bytes, by their hash.
    pub file: Hash,
    /// How many bytes.
    pub size: u64,
}

/// A version as it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The number, from 1.
    pub version: u32,
    /// How far it had come.
    pub stage: Stage,
    /// The date it bears.
    pub dated: Date,
    /// The title.
    pub title: Wording,
    /// The files by language.
    pub files: BTreeMap<Language, DocumentFile>,
    /// When it was published.
    pub published_at: Timestamp,
    /// Who published it.
    pub published_by: PersonId,
    /// Why it does not stand any more.
    pub ended: Option<Ended>,
}

/// The fact that a version does not stand any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// How.
    pub how: Ending,
    /// The decision, mail or mistake on which it rests.
    pub reason: String,
    /// When it was so recorded.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonId,
}

/// How a document ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// It is withdrawn: nobody is given it any more.
    Withdrawn,
    /// Another document stands in its place; it can still be read.
    Superseded(Symbol),
}

/// A document under its symbol, with every version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The symbol.
    pub symbol: Symbol,
    /// The versions, the earliest first; never none.
    pub versions: Vec<Version>,
}

impl Document {
    /// The version that stands, or that stood last.
    pub fn last(&self) -> &Version {
        let last = self.versions.last();
        last.expect("a document is kept with its first version")
    }

    /// Whether it may be given to anyone: an advance copy goes when the final text comes, and a
    /// withdrawn text goes with its withdrawal. A superseded one stays to be read.
    pub fn given(&self) -> Option<&Version> {
        let withdrawn =
            |version: &&Version| !matches!(&version.ended, Some(e) if e.how == Ending::Withdrawn);
        Some(self.last()).filter(withdrawn)
    }

    /// Whether its last version stands.
    pub fn stands(&self) -> bool {
        self.last().ended.is_none()
    }
}

/// The most bytes one file may have.
pub const MOST_BYTES: usize = 12 * 1024 * 1024;
/// The most characters of a title.
pub const MOST_TITLE: usize = 600;
/// The most characters of a reason.
pub const MOST_REASON: usize = 300;

/// A document as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed<'a> {
    /// The symbol.
    pub symbol: &'a str,
    /// The stable name of the stage.
    pub stage: &'a str,
    /// The date it bears.
    pub dated: &'a str,
    /// The titles.
    pub title: Wording,
    /// The bytes of new files by language.
    pub files: Vec<(Language, &'a [u8])>,
    /// The languages whose files of the version before stay.
    pub stay: Vec<Language>,
}

/// Reads a document; gives every fault at once, each at its field.
pub fn read(typed: &Typed<'_>, body: &str) -> Result<Contents, Vec<Fault>> {
    let mut faults = Vec::new();
    let symbol = Symbol::read(typed.symbol, body)
        .map_err(|no| faults.push(Fault::at("symbol", Wrong::Symbol(no))));
    let stage = [Stage::AdvanceCopy, Stage::Final]
        .into_iter()
        .find(|stage| stage.code() == typed.stage);
    if stage.is_none() {
        faults.push(Fault::at("stage", Wrong::Missing));
    }
    let dated = super::super::law::reading::date(typed.dated);
    if dated.is_none() {
        faults.push(Fault::at("dated", Wrong::NoDate));
    }
    if typed.title.is_empty() {
        faults.push(Fault::at("title-en", Wrong::NoTitle));
    }
    faults.extend(too_long("title", &typed.title, MOST_TITLE));
    faults.extend(file_faults(typed));
    match (symbol, stage, dated) {
        (Ok(symbol), Some(stage), Some(dated)) if faults.is_empty() => Ok(Contents {
            symbol,
            stage,
            dated,
            title: typed.title.clone(),
        }),
        _ => Err(faults),
    }
}

fn file_faults(typed: &Typed<'_>) -> Vec<Fault> {
    if typed.files.is_empty() && typed.stay.is_empty() {
        return vec![Fault::at("file-en", Wrong::NoFile)];
    }
    let faulty = typed.files.iter().filter_map(|(language, bytes)| {
        let wrong = if bytes.len() > MOST_BYTES {
            Wrong::TooLarge
        } else if is_pdf(bytes) {
            return None;
        } else {
            Wrong::NotPdf
        };
        Some(Fault::at(format!("file-{language}"), wrong))
    });
    faulty.collect()
}

/// Whether bytes are a PDF by what they begin and end with, whatever they are called. Rule: ISO
/// 32000-1, 7.5.2 and 7.5.5: a header with the version, a trailer with its mark.
pub fn is_pdf(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(1_024)..];
    bytes.starts_with(b"%PDF-") && tail.windows(5).any(|five| five == b"%%EOF")
}

/// How an ending was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TypedEnding<'a> {
    /// `withdrawn` or `superseded`.
    pub how: &'a str,
    /// The symbol of the document that stands in its place.
    pub by: &'a str,
    /// On what it rests.
    pub reason: &'a str,
}

/// Reads how a document ends. What supersedes it must be another document that stands.
pub fn read_ending(
    typed: TypedEnding<'_>,
    of: &Document,
    all: &[Document],
) -> Result<(Ending, String), Vec<Fault>> {
    let mut faults = Vec::new();
    let how = match typed.how {
        "withdrawn" => Some(Ending::Withdrawn),
        "superseded" => {
            let by = typed.by.trim();
            let other = all
                .iter()
                .find(|other| other.symbol.to_string() == by && other.symbol != of.symbol);
            if other.is_none_or(|other| !other.stands()) {
                faults.push(Fault::at("by", Wrong::NotStanding));
            }
            other.map(|other| Ending::Superseded(other.symbol.clone()))
        }
        _ => {
            faults.push(Fault::at("how", Wrong::Missing));
            None
        }
    };
    let reason = typed.reason.trim();
    if reason.is_empty() {
        faults.push(Fault::at("reason", Wrong::Missing));
    } else if reason.chars().count() > MOST_REASON {
        faults.push(Fault::at("reason", Wrong::TooLong { most: MOST_REASON }));
    }
    match how {
        Some(how) if faults.is_empty() => Ok((how, reason.to_owned())),
        _ => Err(faults),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;

    const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n%%EOF\n";

    fn typed() -> Typed<'static> {
        Typed {
            symbol: "CCM/MSP/2024/1",
            stage: "final",
            dated: "2024-06-28",
            title: Wording::of([(Language::En, "Provisional agenda".to_owned())]),
            files: vec![(Language::En, PDF)],
            stay: Vec::new(),
        }
    }

    fn found(typed: &Typed<'_>) -> Vec<(String, &'static str)> {
        let faults = read(typed, "CCM").err().unwrap_or_default();
        faults
            .into_iter()
            .map(|fault| (fault.field, fault.wrong.code()))
            .collect()
    }

    fn document(symbol: &str, ended: Option<Ending>) -> Document {
        let symbol = Symbol::read(symbol, "CCM").expect("a symbol");
        let by = PersonId(Uuid::nil());
        let ended = ended.map(|how| Ended {
            how,
            reason: "a slip".to_owned(),
            at: Timestamp::UNIX_EPOCH,
            by,
        });
        let version = Version {
            version: 1,
            stage: Stage::Final,
            dated: date(2024, 6, 28),
            title: Wording::default(),
            files: BTreeMap::new(),
            published_at: Timestamp::UNIX_EPOCH,
            published_by: by,
            ended,
        };
        Document {
            symbol,
            versions: vec![version],
        }
    }

    #[test]
    fn a_document_reads() {
        let read = read(&typed(), "CCM").expect("a document");
        assert_eq!(read.symbol.to_string(), "CCM/MSP/2024/1");
        assert_eq!((read.stage, read.dated), (Stage::Final, date(2024, 6, 28)));
    }

    #[test]
    fn every_fault_is_told_at_its_field_at_once() {
        let large = vec![b' '; MOST_BYTES + 1];
        let ill = Typed {
            symbol: "CCM/MSP/2024",
            stage: "draft",
            dated: "28/06/2024",
            title: Wording::default(),
            files: vec![
                (Language::En, b"<html>%PDF-1.7 %%EOF"),
                (Language::Fr, &large),
                (Language::Ru, b"%PDF-1.7 cut off"),
            ],
            stay: Vec::new(),
        };
        let expected = [
            ("symbol", "symbol-incomplete"),
            ("stage", "missing"),
            ("dated", "no-date"),
            ("title-en", "no-title"),
            ("file-en", "not-pdf"),
            ("file-fr", "too-large"),
            ("file-ru", "not-pdf"),
        ];
        assert_eq!(
            found(&ill),
            expected.map(|(at, code)| (at.to_owned(), code))
        );
        let none = Typed {
            files: Vec::new(),
            ..typed()
        };
        assert_eq!(found(&none), [("file-en".to_owned(), "no-file")]);
        let stays = Typed {
            stay: vec![Language::En],
            ..none
        };
        assert_eq!(found(&stays), []);
        let long = Typed {
            title: Wording::of([(Language::Ar, "و".repeat(MOST_TITLE + 1))]),
            ..typed()
        };
        assert_eq!(found(&long), [("title-ar".to_owned(), "too-long")]);
    }

    #[test]
    fn what_supersedes_is_another_document_that_stands() {
        let first = document("CCM/MSP/2024/2", None);
        let revised = document("CCM/MSP/2024/2/Rev.1", None);
        let gone = document("CCM/MSP/2024/3", Some(Ending::Withdrawn));
        let all = [first.clone(), revised.clone(), gone];
        let ending = |how, by, reason| {
            let typed = TypedEnding { how, by, reason };
            read_ending(typed, &first, &all).map_err(|faults| {
                let codes = faults.into_iter().map(|f| (f.field, f.wrong.code()));
                codes.collect::<Vec<_>>()
            })
        };
        assert_eq!(
            ending("superseded", " CCM/MSP/2024/2/Rev.1 ", "revised"),
            Ok((Ending::Superseded(revised.symbol), "revised".to_owned()))
        );
        assert_eq!(
            ending("withdrawn", "", "x"),
            Ok((Ending::Withdrawn, "x".to_owned()))
        );
        let by = |code| Err(vec![("by".to_owned(), code)]);
        for other in ["CCM/MSP/2024/2", "CCM/MSP/2024/3", "CCM/MSP/2024/9", ""] {
            assert_eq!(
                ending("superseded", other, "x"),
                by("not-standing"),
                "{other}"
            );
        }
        let both = Err(vec![
            ("how".to_owned(), "missing"),
            ("reason".to_owned(), "missing"),
        ]);
        assert_eq!(ending("", "", " "), both);
    }

    #[test]
    fn a_withdrawn_text_is_given_to_nobody_and_a_superseded_one_is() {
        let stands = document("CCM/MSP/2024/2", None);
        let withdrawn = document("CCM/MSP/2024/2", Some(Ending::Withdrawn));
        let by = Ending::Superseded(stands.symbol.clone());
        let superseded = document("CCM/MSP/2024/3", Some(by));
        assert!(stands.stands() && stands.given().is_some());
        assert!(!withdrawn.stands() && withdrawn.given().is_none());
        assert!(!superseded.stands() && superseded.given().is_some());
    }
}
