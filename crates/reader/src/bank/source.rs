//! Bytes to text: the file as a stream in UTF-8, whatever encoding it declares, with the line at
//! which the reading stands. It refuses a file beyond its size, bytes that are no text in the
//! encoding, control characters, and a piece between two signs of markup that has no end.

use std::io::{self, BufRead, Chain, Cursor, Read};

use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::{Fault, FaultKind, LARGEST_FILE, LONGEST_PIECE, fault};

/// How many bytes are looked at before the form and the encoding are known.
pub(super) const HEAD: usize = 4 << 10;

/// How many bytes are fetched at once.
const FETCHED: usize = 16 << 10;

/// The encoding that the first bytes show or declare: a mark of the order of bytes, the shape of
/// UTF-16, the declaration of XML; otherwise UTF-8. A declaration that contradicts the mark is a fault.
pub(super) fn encoding(head: &[u8]) -> Result<&'static Encoding, Fault> {
    let shown = match head {
        [0xef, 0xbb, 0xbf, ..] => Some(UTF_8),
        [0xff, 0xfe, ..] | [b'<', 0, b'?', 0, ..] => Some(UTF_16LE),
        [0xfe, 0xff, ..] | [0, b'<', 0, b'?', ..] => Some(UTF_16BE),
        _ => None,
    };
    let text = shown.unwrap_or(encoding_rs::WINDOWS_1252).decode(head).0;
    let text = text.trim_start_matches('\u{feff}');
    if text.starts_with("<?xml") && !text.contains("?>") && head.len() == HEAD {
        return Err(fault(1, FaultKind::Encoding, text));
    }
    let Some(label) = declared(text) else {
        return Ok(shown.unwrap_or(UTF_8));
    };
    let refused = || fault(1, FaultKind::Encoding, label);
    let declared = Encoding::for_label(label.as_bytes()).ok_or_else(refused)?;
    match shown {
        // `UTF-16` names no order of bytes; the first bytes do.
        Some(encoding) if label.eq_ignore_ascii_case("utf-16") && encoding != UTF_8 => Ok(encoding),
        Some(encoding) if encoding == declared => Ok(encoding),
        None if declared.is_ascii_compatible() => Ok(declared),
        _ => Err(refused()),
    }
}

/// The encoding that a declaration of XML names.
fn declared(text: &str) -> Option<&str> {
    let declaration = text.strip_prefix("<?xml")?;
    let declaration = &declaration[..declaration.find("?>")?];
    let (_, behind) = declaration.split_once("encoding")?;
    let value = behind.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    value[1..].split_once(quote).map(|(label, _)| label)
}

/// Whether the file begins like XML.
pub(super) fn is_markup(head: &[u8], encoding: &'static Encoding) -> bool {
    let text = encoding.decode(head).0;
    text.trim_start().starts_with('<')
}

/// A file as a stream of UTF-8.
pub(super) struct Source<R> {
    bytes: Chain<Cursor<Vec<u8>>, R>,
    decoder: Decoder,
    fetched: Box<[u8]>,
    fetched_at: usize,
    fetched_end: usize,
    text: Box<[u8]>,
    at: usize,
    end: usize,
    read: usize,
    written: usize,
    line: u64,
    piece: usize,
    last: bool,
    over: bool,
    trouble: Option<(FaultKind, String)>,
}

impl<R: Read> Source<R> {
    /// A stream of what was looked at and of the rest.
    pub(super) fn new(head: Vec<u8>, rest: R, encoding: &'static Encoding) -> Self {
        Self {
            bytes: Cursor::new(head).chain(rest),
            decoder: encoding.new_decoder_with_bom_removal(),
            fetched: vec![0; FETCHED].into(),
            fetched_at: 0,
            fetched_end: 0,
            // A byte becomes at most three.
            text: vec![0; 3 * FETCHED + 16].into(),
            at: 0,
            end: 0,
            read: 0,
            written: 0,
            line: 1,
            piece: 0,
            last: false,
            over: false,
            trouble: None,
        }
    }

    /// The line at which the reading stands, from 1.
    pub(super) const fn line(&self) -> u64 {
        self.line
    }

    /// Whether everything was read.
    pub(super) const fn is_over(&self) -> bool {
        self.over && self.at == self.end
    }

    /// A new piece begins.
    pub(super) const fn begin_piece(&mut self) {
        self.piece = 0;
    }

    /// Why the stream broke off.
    pub(super) fn trouble(&mut self) -> Option<(FaultKind, String)> {
        self.trouble.take()
    }

    fn fetch(&mut self) -> io::Result<()> {
        let fetched = loop {
            match self.bytes.read(&mut self.fetched) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    return Err(self.broken(FaultKind::Unreadable, error.to_string()));
                }
                Ok(fetched) => break fetched,
            }
        };
        (self.fetched_at, self.fetched_end) = (0, fetched);
        self.last = fetched == 0;
        self.read += fetched;
        if self.read > LARGEST_FILE {
            return Err(self.broken(FaultKind::TooLarge, String::new()));
        }
        Ok(())
    }

    /// Turns what was fetched into text, until there is some or the file is over.
    fn refill(&mut self) -> io::Result<()> {
        (self.at, self.end) = (0, 0);
        while self.end == 0 && !self.over {
            if self.trouble.is_some() {
                return Err(io::Error::other("refused"));
            }
            if self.fetched_at == self.fetched_end && !self.last {
                self.fetch()?;
            }
            let fetched = &self.fetched[self.fetched_at..self.fetched_end];
            let (result, read, written) =
                self.decoder
                    .decode_to_utf8_without_replacement(fetched, &mut self.text, self.last);
            self.fetched_at += read;
            self.end = written;
            self.written += written;
            match result {
                DecoderResult::InputEmpty => self.over = self.last,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(..) => {
                    let name = self.decoder.encoding().name().to_owned();
                    self.trouble = Some((FaultKind::NotText, name));
                }
            }
            self.stop_at_a_control();
            if self.written > LARGEST_FILE {
                return Err(self.broken(FaultKind::TooLarge, String::new()));
            }
        }
        Ok(())
    }

    /// The text before a control character is given out, then the fault.
    fn stop_at_a_control(&mut self) {
        let text = &self.text[..self.end];
        if let Some(at) = text.iter().position(|byte| is_control(*byte)) {
            let name = format!("U+{:04X}", text[at]);
            (self.end, self.over) = (at, false);
            self.trouble = Some((FaultKind::NotText, name));
        }
    }

    fn broken(&mut self, kind: FaultKind, found: String) -> io::Error {
        self.trouble = Some((kind, found));
        io::Error::other("refused")
    }
}

/// A character of ASCII that is no text.
pub(super) const fn is_control(byte: u8) -> bool {
    byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')
}

impl<R: Read> Read for Source<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let text = self.fill_buf()?;
        let length = text.len().min(into.len());
        into[..length].copy_from_slice(&text[..length]);
        self.consume(length);
        Ok(length)
    }
}

impl<R: Read> BufRead for Source<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at == self.end {
            self.refill()?;
        }
        if self.piece > LONGEST_PIECE && self.at < self.end {
            return Err(self.broken(FaultKind::TooLong, String::new()));
        }
        Ok(&self.text[self.at..self.end])
    }

    #[expect(
        clippy::naive_bytecount,
        reason = "the compiler makes it wide enough; a crate for it would be one more"
    )]
    fn consume(&mut self, length: usize) {
        let consumed = &self.text[self.at..self.at + length];
        self.line += consumed.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.at += length;
        self.piece += length;
    }
}
