//! What a form sends: fields in their order and files, within limits. A field that was not sent is
//! empty; nothing here is believed, only read.

use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header;

use super::answer::Stop;
use super::portal::Portal;

/// How many fields one form may send.
const MOST_FIELDS: usize = 12_000;

/// A file that was sent.
#[derive(Debug, Clone)]
pub(crate) struct Sent {
    /// The name it came under.
    pub(crate) name: String,
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
}

/// The fields of a form in their order, and its files.
#[derive(Debug, Clone, Default)]
pub(crate) struct Form {
    fields: Vec<(String, String)>,
    files: Vec<(String, Sent)>,
}

impl Form {
    /// The first value under a name, without space around it; empty where none was sent.
    pub(crate) fn text<'a>(&'a self, name: &'a str) -> &'a str {
        self.all(name).next().unwrap_or_default().trim()
    }

    /// The first value under a name just as it was typed.
    pub(crate) fn typed<'a>(&'a self, name: &'a str) -> &'a str {
        self.all(name).next().unwrap_or_default()
    }

    /// Every value under a name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// Every field in its order.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// The file under a name, where one was chosen.
    pub(crate) fn file<'a>(&'a self, name: &'a str) -> Option<&'a Sent> {
        self.files(name).next()
    }

    /// Every file under a name that was chosen.
    pub(crate) fn files<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Sent> {
        self.files
            .iter()
            .filter(move |(key, sent)| key == name && !sent.bytes.is_empty())
            .map(|(_, sent)| sent)
    }
}

impl FromRequest<Portal> for Form {
    type Rejection = Stop;

    async fn from_request(request: Request, portal: &Portal) -> Result<Self, Stop> {
        let kind = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .unwrap_or_default();
        if kind.starts_with("multipart/form-data") {
            let parts = Multipart::from_request(request, portal).await;
            return read_parts(parts.map_err(|_| Stop::Unreadable)?).await;
        }
        let bytes = axum::body::Bytes::from_request(request, portal).await;
        let bytes = bytes.map_err(|_| Stop::Unreadable)?;
        // Counted before it is read: many small fields take far more room than their bytes.
        if bytes.split(|byte| *byte == b'&').nth(MOST_FIELDS).is_some() {
            return Err(Stop::Unreadable);
        }
        let fields: Vec<(String, String)> =
            serde_urlencoded::from_bytes(&bytes).map_err(|_| Stop::Unreadable)?;
        Ok(Self {
            fields,
            files: Vec::new(),
        })
    }
}

async fn read_parts(mut parts: Multipart) -> Result<Form, Stop> {
    let mut form = Form::default();
    while let Some(part) = parts.next_field().await.map_err(|_| Stop::Unreadable)? {
        if form.fields.len() + form.files.len() >= MOST_FIELDS {
            return Err(Stop::Unreadable);
        }
        let name = part.name().unwrap_or_default().to_owned();
        if let Some(file) = part.file_name().map(short_name) {
            let bytes = part.bytes().await.map_err(|_| Stop::Unreadable)?.to_vec();
            form.files.push((name, Sent { name: file, bytes }));
        } else {
            let text = part.text().await.map_err(|_| Stop::Unreadable)?;
            form.fields.push((name, text));
        }
    }
    Ok(form)
}

/// The last part of a file's name, without what could lead anywhere, at most 120 characters.
fn short_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last
        .chars()
        .filter(|c| !c.is_control() && !domain::people::composition::is_invisible(*c))
        .take(120)
        .collect();
    if plain.trim().is_empty() {
        "file".to_owned()
    } else {
        plain
    }
}

/// Whether bytes are a PDF by what they are, whatever they are called.
pub(crate) fn is_pdf(bytes: &[u8]) -> bool {
    // The library takes the mark anywhere near the beginning; a page that hides it is no PDF.
    let begins = bytes.starts_with(b"%PDF-");
    begins && infer::get(bytes).is_some_and(|kind| kind.mime_type() == "application/pdf")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_files_name_leads_nowhere() {
        assert_eq!(short_name("../../etc/passwd"), "passwd");
        assert_eq!(short_name("C:\\notes\\note.pdf"), "note.pdf");
        assert_eq!(short_name("\u{202e}fdp.exe"), "fdp.exe");
        assert_eq!(short_name(""), "file");
        assert_eq!(short_name(&"ж".repeat(500)).chars().count(), 120);
    }

    #[test]
    fn a_pdf_is_known_by_its_bytes() {
        assert!(is_pdf(b"%PDF-1.7\n..."));
        assert!(!is_pdf(b"<html>%PDF-1.7"));
        assert!(!is_pdf(b"PK\x03\x04"));
    }
}
