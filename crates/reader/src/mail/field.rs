//! The fields of a mail's header: cut out of its bytes within bounds, unfolded, and their values read
//! by mail-parser. A value that does not read is nothing, never a guess.

use domain::convening::mail::{RemarkKind, host_of};
use jiff::Timestamp;
use mail_parser::parsers::MessageStream;
use mail_parser::{Address, HeaderValue};

use super::decode::letters;
use super::{Remarks, printable};

/// The longest header that is read, in bytes.
pub(super) const LONGEST_HEADER: usize = 256 << 10;
/// The longest value of a field that is read, in bytes.
const LONGEST_FIELD: usize = 32 << 10;
/// The most fields of a header.
const MOST_FIELDS: usize = 1000;
/// The most addresses or identifiers that are kept of one kind.
const MOST_LISTED: usize = 200;
/// The longest address or identifier, in bytes: RFC 5322 ends a line at 998.
const LONGEST_NAME: usize = 998;

/// A header: names in lower case with their values, in order.
#[derive(Debug, Clone, Default)]
pub(super) struct Fields(Vec<(String, String)>);

/// A media type with its parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Media {
    /// In lower case: `text/plain`.
    pub(super) kind: String,
    parameters: Vec<(String, String)>,
}

impl Media {
    pub(super) fn plain(kind: &str) -> Self {
        Self {
            kind: kind.to_owned(),
            parameters: Vec::new(),
        }
    }

    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let mut all = self.parameters.iter();
        let found = all.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// Where a header ends and the body begins: behind the first empty line.
pub(super) fn split(bytes: &[u8]) -> (&[u8], &[u8]) {
    let mut at = 0;
    while let Some(length) = bytes[at..].iter().position(|byte| *byte == b'\n') {
        let line = &bytes[at..at + length];
        if line.is_empty() || line == b"\r" {
            return (&bytes[..at], &bytes[at + length + 1..]);
        }
        at += length + 1;
    }
    (bytes, &[])
}

impl Fields {
    /// Reads a header; what lies beyond the bounds is left out with a remark.
    pub(super) fn read(header: &[u8], remarks: &mut Remarks) -> Self {
        let within = &header[..header.len().min(LONGEST_HEADER)];
        let mut fields: Vec<(String, Vec<u8>)> = Vec::new();
        let mut is_cut = within.len() < header.len();
        for line in within.split(|byte| *byte == b'\n') {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            let is_continued = line.first().is_some_and(|byte| b" \t".contains(byte));
            if is_continued {
                match fields.last_mut() {
                    Some((_, value)) if value.len() < LONGEST_FIELD => {
                        value.extend_from_slice(line);
                    }
                    _ => is_cut |= !fields.is_empty(),
                }
            } else if let Some(field) = field(line) {
                is_cut |= fields.len() == MOST_FIELDS;
                fields.extend((fields.len() < MOST_FIELDS).then_some(field));
            }
        }
        for (_, value) in &mut fields {
            is_cut |= value.len() > LONGEST_FIELD;
            value.truncate(LONGEST_FIELD);
        }
        if is_cut {
            remarks.note(RemarkKind::HeaderCut, &header.len().to_string());
        }
        let text = |value: Vec<u8>| letters(&value, None).text;
        Self(
            fields
                .into_iter()
                .map(|(name, value)| (name, text(value)))
                .collect(),
        )
    }

    pub(super) fn every<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let of = self.0.iter().filter(move |(known, _)| known == name);
        of.map(|(_, value)| value.trim()).take(20)
    }

    pub(super) fn first<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        self.every(name).next()
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.first(name).is_some()
    }

    /// A field's words, with encoded words decoded and on one line.
    pub(super) fn text(&self, name: &str) -> String {
        self.first(name).map(words).unwrap_or_default()
    }

    /// The addresses of a field, of every time it stands there.
    pub(super) fn addresses(&self, name: &str, remarks: &mut Remarks) -> Vec<String> {
        let mut found = Vec::new();
        for value in self.every(name) {
            let line = line(value);
            let read = MessageStream::new(&line).parse_address();
            let HeaderValue::Address(read) = read else {
                continue;
            };
            let all: Vec<_> = match read {
                Address::List(all) => all,
                Address::Group(groups) => groups.into_iter().flat_map(|of| of.addresses).collect(),
            };
            found.extend(
                all.into_iter()
                    .filter_map(|one| address(one.address.as_deref()?)),
            );
        }
        kept(found, remarks, name)
    }

    /// The identifiers of a field, without brackets.
    pub(super) fn ids(&self, name: &str, remarks: &mut Remarks) -> Vec<String> {
        let found = self.every(name).flat_map(ids).collect();
        kept(found, remarks, name)
    }

    /// The date, where it is one.
    pub(super) fn date(&self, remarks: &mut Remarks) -> Option<Timestamp> {
        let value = self.first("date")?;
        let line = line(value);
        let read = MessageStream::new(&line).parse_date().into_datetime();
        let valid = read.filter(mail_parser::DateTime::is_valid);
        let at = valid.and_then(|date| Timestamp::from_second(date.to_timestamp()).ok());
        if at.is_none() {
            remarks.note(RemarkKind::DateUnread, value);
        }
        at
    }

    /// The media type, where one is named.
    pub(super) fn media(&self, name: &str) -> Option<Media> {
        let line = line(self.first(name)?);
        let read = MessageStream::new(&line).parse_content_type();
        let read = read.into_content_type()?;
        let kind = match read.subtype() {
            Some(subtype) => format!("{}/{subtype}", read.ctype()),
            None => read.ctype().to_owned(),
        };
        let parameters = read.attributes().unwrap_or_default().iter();
        let parameters = parameters.map(|each| (each.name.to_string(), each.value.to_string()));
        Some(Media {
            kind: printable(&kind.to_ascii_lowercase(), 100),
            parameters: parameters.collect(),
        })
    }
}

/// Name and value of a line that begins a field.
fn field(line: &[u8]) -> Option<(String, Vec<u8>)> {
    let colon = line.iter().position(|byte| *byte == b':')?;
    let name = line[..colon].trim_ascii_end();
    let is_name = !name.is_empty() && name.iter().all(u8::is_ascii_graphic);
    let name = std::str::from_utf8(name).ok().filter(|_| is_name)?;
    Some((name.to_ascii_lowercase(), line[colon + 1..].to_vec()))
}

/// A value as mail-parser reads it: ended by a line feed.
fn line(value: &str) -> Vec<u8> {
    let mut line = value.replace(['\n', '\r', '\0'], " ").into_bytes();
    line.push(b'\n');
    line
}

/// An encoded word of RFC 2047: `=?koi8-r?B?…?=`.
struct EncodedWord<'a> {
    /// Encoding of letters and of bytes, with the marks around them.
    head: &'a str,
    data: &'a str,
}

impl<'a> EncodedWord<'a> {
    fn read(word: &'a str) -> Option<Self> {
        let inner = word.strip_prefix("=?")?.strip_suffix("?=")?;
        let mut parts = inner.split('?');
        let (charset, transfer) = (parts.next()?, parts.next()?);
        let data = parts.next().filter(|_| parts.next().is_none())?;
        Some(Self {
            head: &word[..charset.len() + transfer.len() + 4],
            data,
        })
    }

    /// Whether more of the same may follow its data: base64 that is not closed.
    fn is_open(&self) -> bool {
        let is_base64 = self.head.ends_with("?B?") || self.head.ends_with("?b?");
        !is_base64 || self.data.len().is_multiple_of(4) && !self.data.ends_with('=')
    }
}

/// A value in which encoded words that go on from each other are one. RFC 2047 §5 forbids to cut a
/// letter of several bytes between two of them; programs that write Chinese have long done it.
fn joined(value: &str) -> String {
    let mut whole = String::with_capacity(value.len());
    let mut last: Option<EncodedWord<'_>> = None;
    for word in value.split_whitespace() {
        let encoded = EncodedWord::read(word);
        let goes_on = match (&last, &encoded) {
            (Some(last), Some(next)) => last.is_open() && last.head.eq_ignore_ascii_case(next.head),
            _ => false,
        };
        match &encoded {
            Some(next) if goes_on => {
                whole.truncate(whole.len() - 2);
                whole.push_str(next.data);
                whole.push_str("?=");
            }
            _ => {
                whole.push_str(if whole.is_empty() { "" } else { " " });
                whole.push_str(word);
            }
        }
        last = encoded;
    }
    whole
}

/// Words with encoded words decoded, on one line and without what hides.
pub(super) fn words(value: &str) -> String {
    let line = line(&joined(value));
    let read = MessageStream::new(&line).parse_unstructured();
    let text = read.into_text().unwrap_or_default();
    printable(&text, LONGEST_NAME)
}

/// An address: its host in lower case, without spaces and signs that hide.
pub(super) fn address(text: &str) -> Option<String> {
    let text = text.trim();
    let plain =
        |sign: char| !sign.is_whitespace() && !domain::people::composition::is_invisible(sign);
    if text.len() > LONGEST_NAME || !text.chars().all(plain) {
        return None;
    }
    let host = host_of(text)?;
    let local = &text[..text.len() - host.len()];
    Some(format!("{local}{}", host.to_lowercase()))
}

/// What stands in pointed brackets; of a value without any, the first word.
pub(super) fn ids(value: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for piece in value.split('<').skip(1) {
        let id = piece.split_once('>').map_or("", |(id, _)| id.trim());
        let plain = !id.is_empty() && id.len() <= LONGEST_NAME;
        found.extend(plain.then(|| printable(id, LONGEST_NAME)));
    }
    if found.is_empty() && !value.contains('<') {
        let word = value.split_whitespace().next().unwrap_or_default();
        let is_id = word.contains('@') && word.len() <= LONGEST_NAME;
        found.extend(is_id.then(|| printable(word, LONGEST_NAME)));
    }
    found
}

/// Each once, and no more than are kept; the last of a thread are the nearest.
fn kept(mut found: Vec<String>, remarks: &mut Remarks, name: &str) -> Vec<String> {
    let mut met = std::collections::BTreeSet::new();
    found.retain(|each| met.insert(each.clone()));
    if found.len() > MOST_LISTED {
        remarks.note(RemarkKind::ListCut, name);
        found.drain(..found.len() - MOST_LISTED);
    }
    found
}
