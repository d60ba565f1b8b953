//! ISO 20022 camt.053, bank to customer statement, versions 2 to 13: a stream of marks, one after the
//! other, with a path instead of a tree, so that neither memory nor stack grows with the file. It
//! refuses a document type and any entity, text beside elements, and whatever a value cannot be.

mod draft;
mod value;

use std::collections::HashMap;
use std::io::Read;

use domain::money::amount::Currency;
use domain::money::bank::Statement;
use quick_xml::Error;
use quick_xml::errors::IllFormedError;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use super::source::Source;
use super::{
    DEEPEST, Fault, FaultKind, Faults, LONGEST_PIECE, MOST_STATEMENTS, Reading, Remark, collapsed,
    name, shown,
};
use draft::Draft;
use value::Value;

/// What the namespaces of all versions begin with.
const NAMESPACE: &str = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.";
/// The versions that are known.
const VERSIONS: std::ops::RangeInclusive<u8> = 2..=13;

/// The elements that carry meaning, in the order of their letters; any other is passed over with all that it holds.
const KNOWN: [&str; 62] = [
    "Acct",
    "AcctSvcrRef",
    "AddtlNtryInf",
    "AddtlRmtInf",
    "AddtlTxInf",
    "Amt",
    "AmtDtls",
    "Bal",
    "BkToCstmrStmt",
    "BookgDt",
    "Ccy",
    "CcyXchg",
    "Cd",
    "CdOrPrtry",
    "CdtDbtInd",
    "Cdtr",
    "CdtrRefInf",
    "ChrgInclInd",
    "Chrgs",
    "CntrValAmt",
    "Dbtr",
    "Document",
    "Dt",
    "DtTm",
    "EndToEndId",
    "IBAN",
    "Id",
    "InitgPty",
    "InstdAmt",
    "InstrId",
    "MsgId",
    "Nb",
    "Nm",
    "Ntry",
    "NtryDtls",
    "Othr",
    "PgNb",
    "PmtInfId",
    "Prtry",
    "Pty",
    "Rcrd",
    "Ref",
    "Refs",
    "RfrdDocInf",
    "RltdPties",
    "RmtInf",
    "RvslInd",
    "Stmt",
    "StmtPgntn",
    "Strd",
    "Sts",
    "Tp",
    "TtlChrgsAndTaxAmt",
    "TxAmt",
    "TxDtls",
    "TxId",
    "UETR",
    "UltmtCdtr",
    "UltmtDbtr",
    "Ustrd",
    "ValDt",
    "XchgRate",
];

/// The name of an element as this house keeps it, or nothing where it carries no meaning.
fn known(local: &str) -> &'static str {
    KNOWN.binary_search(&local).map_or("", |at| KNOWN[at])
}

/// Reads the statements of a stream.
pub(super) fn read<R: Read>(source: Source<R>) -> Result<Reading, Vec<Fault>> {
    let mut reader = NsReader::from_reader(source);
    let mut file = File::default();
    let mut piece = Vec::new();
    loop {
        let line = reader.get_ref().line();
        reader.get_mut().begin_piece();
        piece.clear();
        let event = match reader.read_resolved_event_into(&mut piece) {
            Ok((namespace, event)) => file.take(line, namespace, event),
            Err(error) => Err(broken(&mut reader, &error)),
        };
        match event {
            Ok(Goes::On) if !file.faults.are_over() => {}
            Ok(_) => break,
            Err((kind, found)) => {
                let line = reader.get_ref().line().max(line);
                file.faults.last(line, kind, &found);
                break;
            }
        }
    }
    file.end(reader.get_ref().line())
}

/// A fault after which nothing more is read.
type Fatal = (FaultKind, String);

/// Whether there is more to read.
enum Goes {
    On,
    Over,
}

/// What an error of the library means here.
fn broken<R: Read>(reader: &mut NsReader<Source<R>>, error: &Error) -> Fatal {
    if let Some(trouble) = reader.get_mut().trouble() {
        return trouble;
    }
    let unfinished = match error {
        Error::Syntax(_) | Error::IllFormed(IllFormedError::UnclosedReference) => true,
        _ => return (FaultKind::NotXml, error.to_string()),
    };
    if unfinished && reader.get_ref().is_over() {
        (FaultKind::Truncated, String::new())
    } else {
        (FaultKind::NotXml, error.to_string())
    }
}

/// An element that is open: its name, its line, and whether an element stood in it.
struct Open {
    name: &'static str,
    line: u64,
    holds_elements: bool,
}

/// A statement that was read, and how the file counts it.
struct Counted {
    statement: Statement,
    page: u64,
}

/// What was read of the file so far.
#[derive(Default)]
struct File {
    faults: Faults,
    remarks: Vec<Remark>,
    open: Vec<Open>,
    /// At which depth the document stands, and its namespace.
    document: Option<(usize, String)>,
    /// The name of the outermost element.
    root: Option<String>,
    text: String,
    currency: Option<String>,
    /// The currency of the amount before.
    latest: Option<Currency>,
    draft: Option<Draft>,
    entries: usize,
    statements: Vec<Counted>,
    /// Where a statement stands, by its account and its own identification.
    places: HashMap<(String, String), usize>,
}

impl File {
    fn take(
        &mut self,
        line: u64,
        namespace: ResolveResult<'_>,
        event: Event<'_>,
    ) -> Result<Goes, Fatal> {
        match event {
            Event::Start(start) => self.start(line, namespace, &start)?,
            Event::Empty(start) => {
                self.start(line, namespace, &start)?;
                self.finish()?;
            }
            Event::End(_) => self.finish()?,
            Event::Text(text) => self.text(&text)?,
            Event::CData(text) => self.text(&text)?,
            Event::GeneralRef(reference) => {
                let sign = resolved(&reference)?;
                self.text(sign.encode_utf8(&mut [0; 4]))?;
            }
            Event::DocType(text) => return Err((FaultKind::DocumentType, text.to_string())),
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
            Event::Eof if !self.open.is_empty() || self.root.is_none() => {
                return Err((FaultKind::Truncated, String::new()));
            }
            Event::Eof => return Ok(Goes::Over),
        }
        Ok(Goes::On)
    }

    fn start(
        &mut self,
        line: u64,
        namespace: ResolveResult<'_>,
        start: &BytesStart<'_>,
    ) -> Result<(), Fatal> {
        let local = start.local_name();
        let local = local.as_ref();
        if self.open.len() == DEEPEST {
            return Err((FaultKind::TooDeep, local.to_owned()));
        }
        if self.open.is_empty() && self.root.replace(local.to_owned()).is_some() {
            return Err((FaultKind::NotXml, local.to_owned()));
        }
        self.no_text_beside_elements()?;
        if let Some(parent) = self.open.last_mut() {
            parent.holds_elements = true;
        }
        let name = match (&self.document, namespace) {
            (Some((_, ours)), ResolveResult::Bound(Namespace(this))) if *ours == this => {
                known(local)
            }
            (None, namespace) if local == "Document" => {
                let namespace = document(&namespace)?;
                self.document = Some((self.open.len(), namespace));
                "Document"
            }
            _ => "",
        };
        self.currency = if matches!(name, "Amt" | "TtlChrgsAndTaxAmt") {
            currency(start)?
        } else {
            None
        };
        self.text.clear();
        let holds_elements = false;
        self.open.push(Open {
            name,
            line,
            holds_elements,
        });
        self.entered(line);
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), Fatal> {
        if self.open.is_empty() && !text.trim_start_matches('\u{feff}').trim().is_empty() {
            return Err((FaultKind::NotXml, text.chars().take(60).collect()));
        }
        if self.text.len() + text.len() > LONGEST_PIECE {
            return Err((FaultKind::TooLong, String::new()));
        }
        self.text.push_str(text);
        Ok(())
    }

    /// In a document an element holds elements or text; both would hide a part of a value.
    fn no_text_beside_elements(&mut self) -> Result<(), Fatal> {
        if self.document.is_some() && !self.text.trim().is_empty() {
            return Err((FaultKind::Mixed, collapsed(&self.text)));
        }
        self.text.clear();
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Fatal> {
        let holds_elements = self.open.last().is_some_and(|open| open.holds_elements);
        if holds_elements {
            self.no_text_beside_elements()?;
        }
        if self.document.is_some() {
            self.left(holds_elements);
        }
        self.open.pop();
        self.text.clear();
        if self.document.as_ref().map(|(depth, _)| *depth) == Some(self.open.len()) {
            self.document = None;
        }
        Ok(())
    }

    /// The names below the statement that is open, where one is.
    fn path(&self) -> Option<([&'static str; 8], usize)> {
        let (depth, _) = self.document.as_ref()?;
        let [document, message, statement, below @ ..] = self.open.get(*depth..)? else {
            return None;
        };
        let names = [document.name, message.name, statement.name];
        if names != ["Document", "BkToCstmrStmt", "Stmt"] {
            return None;
        }
        let mut path = [""; 8];
        for (place, open) in path.iter_mut().zip(below) {
            *place = open.name;
        }
        // Nothing of meaning lies deeper than the path is long; a part that is unknown matches nothing.
        (below.len() <= path.len()).then_some((path, below.len()))
    }

    fn entered(&mut self, line: u64) {
        let Some((path, length)) = self.path() else {
            return;
        };
        if length == 0 {
            self.draft = Some(Draft::new(line));
            if self.statements.len() == MOST_STATEMENTS {
                self.faults.last(line, FaultKind::TooMany, "Stmt");
            }
        } else if let Some(draft) = &mut self.draft {
            draft.entered(&path[..length], line, &mut self.entries, &mut self.faults);
        }
    }

    fn left(&mut self, holds_elements: bool) {
        let Some((path, length)) = self.path() else {
            return;
        };
        let path = &path[..length];
        let line = self.open.last().map_or(1, |open| open.line);
        if path.is_empty() {
            self.keep();
            return;
        }
        let Some(draft) = &mut self.draft else { return };
        if holds_elements {
            draft.left(path, &mut self.faults, &mut self.remarks);
        } else {
            let text = collapsed(&self.text);
            let currency = self.currency.as_deref();
            let faults = &mut self.faults;
            let mut value = Value::new(line, &text, currency, &mut self.latest, faults);
            draft.value(path, &mut value);
            draft.left(path, &mut self.faults, &mut self.remarks);
        }
    }

    /// Keeps a statement that ended; the next page of one goes on where it stopped.
    fn keep(&mut self) {
        let Some(draft) = self.draft.take() else {
            return;
        };
        let (line, id, page) = (draft.line, draft.id.clone(), draft.page.unwrap_or(1));
        let Some(mut statement) = draft.statement(&mut self.faults) else {
            return;
        };
        let Some(id) = id else {
            self.statements.push(Counted { statement, page });
            return;
        };
        let key = (statement.account.clone(), id);
        let Some(place) = self.places.get(&key).copied() else {
            self.places.insert(key, self.statements.len());
            self.statements.push(Counted { statement, page });
            return;
        };
        let before = &mut self.statements[place];
        if before.page.checked_add(1) != Some(page)
            || before.statement.currency != statement.currency
        {
            self.faults.note(line, FaultKind::StatementTwice, &key.1);
            return;
        }
        before.page = page;
        before.statement.entries.append(&mut statement.entries);
        before.statement.balances = match (before.statement.balances, statement.balances) {
            (Some((first, _)), Some((_, last))) => Some((first, last)),
            (before, after) => before.or(after),
        };
    }

    fn end(mut self, line: u64) -> Result<Reading, Vec<Fault>> {
        if self.faults.told.is_empty() && self.statements.is_empty() {
            let root = self.root.unwrap_or_default();
            self.faults.note(line, FaultKind::NoStatement, &root);
        }
        let mut reading = Reading {
            statements: Vec::with_capacity(self.statements.len()),
            remarks: self.remarks,
        };
        for Counted { mut statement, .. } in self.statements {
            name::rank(&mut statement, &mut reading.remarks);
            reading.statements.push(statement);
        }
        self.faults.or(reading)
    }
}

/// The namespace of a document, where it is a statement in a version that is known.
fn document(namespace: &ResolveResult<'_>) -> Result<String, Fatal> {
    let ResolveResult::Bound(Namespace(namespace)) = namespace else {
        return Err((FaultKind::NotAStatement, String::new()));
    };
    let Some(version) = namespace.strip_prefix(NAMESPACE) else {
        let message = namespace.rsplit(':').next().unwrap_or(namespace);
        return Err((FaultKind::NotAStatement, message.to_owned()));
    };
    let two_digits = version.len() == 2 && version.bytes().all(|byte| byte.is_ascii_digit());
    match version.parse() {
        Ok(number) if two_digits && VERSIONS.contains(&number) => Ok((*namespace).to_owned()),
        _ => Err((FaultKind::Version, version.to_owned())),
    }
}

/// The currency of an amount; said twice it is none. Attributes are passed once, without comparing
/// each with each as the library would.
fn currency(start: &BytesStart<'_>) -> Result<Option<String>, Fatal> {
    let mut currency = None;
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| (FaultKind::NotXml, error.to_string()))?;
        if attribute.key.as_ref() == "Ccy" && currency.replace(shown(&attribute.value)).is_some() {
            return Err((FaultKind::Repeated, "Ccy".to_owned()));
        }
    }
    Ok(currency)
}

/// The sign that a reference stands for: one of the five of XML or a number; no entity is followed.
fn resolved(reference: &BytesRef<'_>) -> Result<char, Fatal> {
    let refused = || (FaultKind::Entity, reference.to_string());
    let sign = match &**reference {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let sign = reference.resolve_char_ref().map_err(|_| refused())?;
            sign.ok_or_else(refused)?
        }
    };
    let is_text = !sign.is_control() || matches!(sign, '\t' | '\n' | '\r' | '\u{85}');
    if is_text && !matches!(sign, '\u{fffe}' | '\u{ffff}') {
        Ok(sign)
    } else {
        Err((FaultKind::NotText, format!("U+{:04X}", u32::from(sign))))
    }
}
