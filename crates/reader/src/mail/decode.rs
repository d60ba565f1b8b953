//! Bytes of a mail to bytes and to letters: the transfer encodings of RFC 2045, read as far as they
//! go, and the encodings of letters, where what a mail declares is often wrong and is then guessed.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// As many bytes as a guess looks at.
const LOOKED_AT: usize = 64 << 10;

/// Bytes after a transfer encoding was taken off, and whether it was broken.
pub(super) struct Transfer {
    pub(super) bytes: Vec<u8>,
    pub(super) is_broken: bool,
}

/// Takes a transfer encoding off; `None` where it is not known.
pub(super) fn transfer(bytes: &[u8], encoding: &str) -> Option<Transfer> {
    match encoding.trim().to_ascii_lowercase().as_str() {
        "" | "7bit" | "8bit" | "binary" => Some(Transfer {
            bytes: bytes.to_vec(),
            is_broken: false,
        }),
        "base64" => Some(base64(bytes)),
        "quoted-printable" => Some(quoted_printable(bytes)),
        _ => None,
    }
}

/// Source: RFC 2045 §6.8; signs outside the alphabet are passed over, and what has no whole octet is
/// told. Text behind the padding is told too: some programs append their own words there.
fn base64(bytes: &[u8]) -> Transfer {
    let mut found = Vec::with_capacity(bytes.len() / 4 * 3);
    let (mut bits, mut held, mut padding, mut is_broken) = (0_u32, 0_u32, 0, false);
    for byte in bytes {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => {
                padding += 1;
                continue;
            }
            b'\r' | b'\n' | b' ' | b'\t' => continue,
            _ => {
                is_broken = true;
                continue;
            }
        };
        if padding > 0 {
            is_broken = true;
            break;
        }
        bits = (bits << 6) | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            found.push((bits >> held).to_le_bytes()[0]);
        }
    }
    Transfer {
        bytes: found,
        is_broken: is_broken || held == 6,
    }
}

/// Source: RFC 2045 §6.7; an `=` that begins no octet stands for itself.
fn quoted_printable(bytes: &[u8]) -> Transfer {
    let mut found = Vec::with_capacity(bytes.len());
    let mut is_broken = false;
    let mut rest = bytes;
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        if *byte != b'=' {
            found.push(*byte);
            continue;
        }
        let line = after.iter().position(|byte| !b" \t\r".contains(byte));
        match (after.first().and_then(digit), after.get(1).and_then(digit)) {
            (Some(high), Some(low)) => {
                found.extend(u8::try_from(high * 16 + low));
                rest = &after[2..];
            }
            _ if line.is_some_and(|end| after[end] == b'\n') => {
                rest = &after[line.unwrap_or_default() + 1..];
            }
            _ if after.is_empty() => {}
            _ => {
                is_broken = true;
                found.push(b'=');
            }
        }
    }
    Transfer {
        bytes: found,
        is_broken,
    }
}

/// Letters, and how they were found.
pub(super) struct Letters {
    pub(super) text: String,
    /// The encoding that was guessed against what was declared.
    pub(super) repaired: Option<&'static str>,
    /// Whether the declared encoding is none that is known.
    pub(super) is_unknown: bool,
    /// Whether bytes were replaced.
    pub(super) is_lossy: bool,
}

/// Bytes as letters. What declares an encoding of several bytes per letter and keeps it is believed;
/// then UTF-8, which no other encoding resembles; then what is declared; then a guess. Latin 1 is
/// never believed where a guess says otherwise: every run of bytes is sound Latin 1.
pub(super) fn letters(bytes: &[u8], declared: Option<&str>) -> Letters {
    let named = declared.map(|name| Encoding::for_label(name.trim().as_bytes()));
    let is_unknown = matches!(named, Some(None));
    let declared = named.flatten();
    let believed = declared.filter(|encoding| is_believed(encoding, bytes));
    let sound = |encoding: &'static Encoding| {
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
        text.map(std::borrow::Cow::into_owned)
    };
    let found = |text, repaired| Letters {
        text,
        repaired,
        is_unknown,
        is_lossy: false,
    };
    if let Some((marked, length)) = Encoding::for_bom(bytes) {
        let (text, is_lossy) = marked.decode_without_bom_handling(&bytes[length..]);
        let text = text.into_owned();
        return Letters {
            is_lossy,
            ..found(text, None)
        };
    }
    if let Some(text) = believed.and_then(sound) {
        return found(text, None);
    }
    if let Some(text) = sound(UTF_8) {
        let is_other = declared.is_some_and(|encoding| encoding != UTF_8) && !bytes.is_ascii();
        return found(text, is_other.then(|| UTF_8.name()));
    }
    let told = declared.filter(|encoding| *encoding != WINDOWS_1252 && *encoding != UTF_8);
    if let Some(text) = told.and_then(sound) {
        return found(text, None);
    }
    let guessed = guess(bytes);
    let (text, is_lossy) = guessed.decode_without_bom_handling(bytes);
    let is_other = declared != Some(guessed);
    let text = text.into_owned();
    Letters {
        is_lossy,
        ..found(text, is_other.then(|| guessed.name()))
    }
}

/// Whether what is declared is tried first: several bytes per letter, and where that is UTF-16, bytes
/// that plain text would not hold.
fn is_believed(declared: &'static Encoding, bytes: &[u8]) -> bool {
    let is_wide = declared == UTF_16LE || declared == UTF_16BE;
    !declared.is_single_byte() && (!is_wide || bytes.contains(&0))
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(&bytes[..bytes.len().min(LOOKED_AT)], true);
    detector.guess(None, Utf8Detection::Deny)
}
