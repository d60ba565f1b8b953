//! Rich text (`.rtf`): the words of its paragraphs and tables. Pictures, fonts, fields' codes and
//! what a reader may skip are skipped.

use encoding_rs::{Encoding, WINDOWS_1252};

use super::flow::{Flow, Joined};
use super::{Content, Why};

/// The deepest that groups may lie in each other.
const DEEPEST: usize = 200;

#[derive(Clone, Copy)]
struct Group {
    skipped: bool,
    /// How many characters stand for one of Unicode, for old readers.
    fallback: usize,
}

struct Rtf<'a> {
    bytes: &'a [u8],
    at: usize,
    flow: Flow,
    groups: Vec<Group>,
    encoding: &'static Encoding,
    /// Bytes of the old encoding that are not yet text.
    old: Vec<u8>,
    to_skip: usize,
    in_row: bool,
}

/// Reads rich text.
pub(super) fn content(bytes: &[u8]) -> Content {
    let first = Group {
        skipped: false,
        fallback: 1,
    };
    let mut rtf = Rtf {
        bytes,
        at: 0,
        flow: Flow::new(),
        groups: vec![first],
        encoding: WINDOWS_1252,
        old: Vec::new(),
        to_skip: 0,
        in_row: false,
    };
    while rtf.at < bytes.len() && !rtf.flow.is_full() {
        if !rtf.step() {
            rtf.flow.remark(Why::Broken);
            break;
        }
    }
    rtf.flush();
    rtf.close_rows();
    rtf.flow.content()
}

impl Rtf<'_> {
    fn group(&mut self) -> &mut Group {
        self.groups
            .last_mut()
            .expect("the first group is never closed")
    }

    fn step(&mut self) -> bool {
        let byte = self.bytes[self.at];
        self.at += 1;
        match byte {
            b'{' => {
                if self.groups.len() >= DEEPEST {
                    return false;
                }
                let group = *self.group();
                self.groups.push(group);
            }
            b'}' if self.groups.len() > 1 => {
                self.flush();
                self.groups.pop();
            }
            b'\\' => self.control(),
            b'\r' | b'\n' | b'}' => {}
            byte => self.byte(byte),
        }
        true
    }

    fn byte(&mut self, byte: u8) {
        if self.group().skipped {
            return;
        }
        if self.to_skip > 0 {
            self.to_skip -= 1;
        } else {
            self.old.push(byte);
        }
    }

    /// Turns bytes of the old encoding into text.
    fn flush(&mut self) {
        if !self.old.is_empty() {
            let old = std::mem::take(&mut self.old);
            let text = self.encoding.decode_without_bom_handling(&old).0;
            self.flow.text(&text);
        }
    }

    fn control(&mut self) {
        let rest = &self.bytes[self.at..];
        match rest.first() {
            Some(b'\'') => {
                let digits = rest.get(1..3).and_then(|two| std::str::from_utf8(two).ok());
                let byte = digits.and_then(|two| u8::from_str_radix(two, 16).ok());
                self.at = (self.at + 3).min(self.bytes.len());
                if let Some(byte) = byte {
                    self.byte(byte);
                }
            }
            Some(b'*') => {
                self.at += 1;
                self.group().skipped = true;
            }
            Some(b'~') => self.sign(' '),
            Some(b'_' | b'-') => self.at += 1,
            Some(b'\\' | b'{' | b'}') => {
                let sign = rest[0];
                self.at += 1;
                self.byte(sign);
            }
            Some(byte) if byte.is_ascii_alphabetic() => self.word(),
            _ => self.at = (self.at + 1).min(self.bytes.len()),
        }
    }

    fn sign(&mut self, c: char) {
        self.at += 1;
        self.flush();
        self.flow.text(c.encode_utf8(&mut [0; 4]));
    }

    fn word(&mut self) {
        let rest = &self.bytes[self.at..];
        let letters = rest
            .iter()
            .take(32)
            .take_while(|byte| byte.is_ascii_alphabetic())
            .count();
        let word = std::str::from_utf8(&rest[..letters]).unwrap_or("");
        let digits = rest[letters..]
            .iter()
            .take(11)
            .enumerate()
            .take_while(|(at, byte)| byte.is_ascii_digit() || *at == 0 && **byte == b'-')
            .count();
        let value: Option<i32> = std::str::from_utf8(&rest[letters..letters + digits])
            .ok()
            .and_then(|text| text.parse().ok());
        let blank = usize::from(rest.get(letters + digits) == Some(&b' '));
        self.at += letters + digits + blank;
        self.means(word, value);
    }

    fn means(&mut self, word: &str, value: Option<i32>) {
        match (word, value) {
            (
                "fonttbl" | "colortbl" | "stylesheet" | "info" | "pict" | "object" | "header"
                | "footer" | "fldinst" | "listtable" | "themedata" | "deleted",
                _,
            ) => self.group().skipped = true,
            ("bin", Some(length)) => {
                self.at = self
                    .at
                    .saturating_add(usize::try_from(length).unwrap_or(0))
                    .min(self.bytes.len());
            }
            ("ansicpg", Some(page)) => {
                self.encoding = Encoding::for_label(format!("windows-{page}").as_bytes())
                    .or_else(|| page_named(page))
                    .unwrap_or(WINDOWS_1252);
            }
            ("uc", Some(count)) => {
                self.group().fallback = usize::try_from(count).unwrap_or(1).min(8);
            }
            _ if self.group().skipped => {}
            ("u", Some(code)) => self.unicode(code),
            ("par" | "sect" | "page", _) => {
                self.flush();
                self.flow.paragraph("");
            }
            ("line", _) => self.mark("\n"),
            ("tab", _) => self.mark("\t"),
            ("emdash", _) => self.mark("—"),
            ("endash", _) => self.mark("–"),
            ("rquote", _) => self.mark("’"),
            ("bullet", _) => self.mark("•"),
            ("trowd", _) if !self.in_row => {
                self.flush();
                self.flow.open_table();
                self.flow.open_row();
                self.flow.open_cell(1, Joined::Alone);
                self.in_row = true;
            }
            ("cell", _) if self.in_row => {
                self.flush();
                self.flow.close_cell();
                self.flow.open_cell(1, Joined::Alone);
            }
            ("row", _) if self.in_row => {
                self.flush();
                self.flow.open_row();
                self.flow.open_cell(1, Joined::Alone);
            }
            ("pard", _) => self.pard(),
            _ => {}
        }
    }

    /// A paragraph that is not in a table ends the table, if nothing says otherwise right after.
    fn pard(&mut self) {
        let ahead = &self.bytes[self.at..self.bytes.len().min(self.at + 200)];
        let intbl = ahead.windows(6).any(|six| six == b"\\intbl")
            || ahead.windows(6).any(|six| six == b"\\trowd");
        if self.in_row && !intbl {
            self.flush();
            self.close_rows();
        }
    }

    fn close_rows(&mut self) {
        if std::mem::take(&mut self.in_row) {
            self.flow.close_table();
        }
    }

    fn mark(&mut self, text: &str) {
        self.flush();
        self.flow.text(text);
    }

    fn unicode(&mut self, code: i32) {
        self.flush();
        let code = if code < 0 { code + 0x1_0000 } else { code };
        let c = u32::try_from(code).ok().and_then(char::from_u32);
        if let Some(c) = c {
            self.flow.text(c.encode_utf8(&mut [0; 4]));
        }
        self.to_skip = self.group().fallback;
    }
}

fn page_named(page: i32) -> Option<&'static Encoding> {
    match page {
        936 => Some(encoding_rs::GBK),
        950 => Some(encoding_rs::BIG5),
        932 => Some(encoding_rs::SHIFT_JIS),
        949 => Some(encoding_rs::EUC_KR),
        _ => None,
    }
}
