//! The encoding of bytes: where none is declared, the one is taken in which words look like words.

use encoding_rs::{
    Encoding, GB18030, KOI8_R, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1256,
};

/// How much is looked at to tell an encoding.
const LOOKED_AT: usize = 64 << 10;

/// The text of bytes, or none where they are no text.
pub(in super::super) fn decoded(bytes: &[u8]) -> Option<String> {
    let encoding = match bytes {
        [0xef, 0xbb, 0xbf, ..] => UTF_8,
        [0xff, 0xfe, ..] => UTF_16LE,
        [0xfe, 0xff, ..] => UTF_16BE,
        _ => guessed(bytes)?,
    };
    let text = encoding.decode(bytes).0;
    let controls = text
        .chars()
        .take(LOOKED_AT)
        .filter(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{b}'))
        .count();
    (controls * 50 <= text.chars().take(LOOKED_AT).count()).then(|| {
        text.replace("\r\n", "\n")
            .replace(['\r', '\u{c}', '\u{b}', '\u{2028}'], "\n")
    })
}

fn guessed(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(LOOKED_AT)];
    // Half of the bytes of wide letters say in which alphabet they are.
    let alphabets = |odd: usize| {
        head.iter()
            .skip(odd)
            .step_by(2)
            .filter(|byte| matches!(byte, 0..=6 | 0x20))
            .count()
    };
    let half = head.len() / 2;
    if half > 4 && head.contains(&0) && alphabets(0).max(alphabets(1)) * 10 > half * 9 {
        return Some(if alphabets(1) > alphabets(0) {
            UTF_16LE
        } else {
            UTF_16BE
        });
    }
    if head.contains(&0) {
        return None;
    }
    if std::str::from_utf8(head).map_or_else(|error| error.error_len().is_none(), |_| true) {
        return Some(UTF_8);
    }
    let candidates = [
        WINDOWS_1252,
        WINDOWS_1251,
        KOI8_R,
        WINDOWS_1256,
        GB18030,
        WINDOWS_1250,
    ];
    let best = candidates
        .into_iter()
        .map(|encoding| (score(encoding, head), encoding))
        .max_by_key(|(score, _)| *score);
    best.map(|(_, encoding)| encoding)
}

/// How much the bytes look like words in an encoding.
fn score(encoding: &'static Encoding, head: &[u8]) -> i64 {
    let (text, malformed) = encoding.decode_without_bom_handling(head);
    let mut score = if malformed && head.len() < LOOKED_AT {
        -500
    } else {
        0
    };
    let mut before = ' ';
    for c in text.chars() {
        score += worth(encoding, before, c);
        before = c;
    }
    score
}

fn worth(encoding: &'static Encoding, before: char, c: char) -> i64 {
    const COMMON: &str = "оеаинтсрвлкмдпуяьыг الميونرتبة";
    let latin = encoding == WINDOWS_1252 || encoding == WINDOWS_1250;
    let inside = before.is_alphabetic();
    match c {
        c if c.is_ascii() => 0,
        'а'..='я' | 'ё' if before.is_ascii_alphabetic() => -3,
        'а'..='я' | 'ё' if encoding != GB18030 => 2 + i64::from(COMMON.contains(c)),
        'А'..='Я' | 'Ё' if encoding != GB18030 => {
            if inside && before.is_lowercase() {
                -4
            } else {
                1
            }
        }
        'ء'..='ي' if encoding == WINDOWS_1256 => {
            if before.is_ascii_alphabetic() {
                -3
            } else {
                2 + i64::from(COMMON.contains(c))
            }
        }
        '\u{4e00}'..='\u{9fff}' => {
            let common = GB18030
                .encode(c.encode_utf8(&mut [0; 4]))
                .0
                .first()
                .is_some_and(|byte| (0xb0..0xd8).contains(byte));
            if common { 5 } else { 1 }
        }
        '，' | '。' | '：' | '、' | '；' | '（' | '）' | '“' | '”' | '　'
            if encoding == GB18030 =>
        {
            5
        }
        '’' | '–' | '«' | '»' | '“' | '”' | 'º' | '°' | '№' | '،' => 1,
        c if latin && c.is_alphabetic() && before.is_alphabetic() && !before.is_ascii() => -3,
        c if latin && c.is_lowercase() && c < '\u{180}' => {
            if encoding == WINDOWS_1252 {
                3
            } else {
                2
            }
        }
        c if latin && c.is_uppercase() => {
            if inside && before.is_lowercase() {
                -4
            } else {
                1
            }
        }
        c if c.is_alphabetic() => -1,
        _ => -3,
    }
}
