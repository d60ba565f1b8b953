//! Folding: a name's words down to plain small letters, so that capitals, accents, apostrophes and
//! the marks between letters are seen through. Accents written out by the rule of machine-readable
//! passports (ICAO Doc 9303: `ü` as `UE`) are kept as a second form. It compares nothing.

use unicode_normalization::UnicodeNormalization;

/// The script a word is written in, as far as the matching cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Greek,
    Han,
    Other,
}

pub(super) fn script_of(letter: char) -> Script {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{feff}' => Script::Arabic,
        '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2fa1f}' => {
            Script::Han
        }
        _ => Script::Other,
    }
}

/// One piece of a name between spaces, hyphens or stops, and whether a stop ended it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) ended: Ended,
}

/// What ended a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    Stop,
    Otherwise,
}

/// The pieces of a name as written, without what stands between them.
pub(super) fn pieces(name: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    for letter in name.nfc().chain([' ']) {
        if is_unseen(letter) {
            continue;
        }
        if letter.is_alphanumeric() || is_mark(letter) || is_dependent(letter) {
            text.push(letter);
        } else if !text.is_empty() {
            let ended = if letter == '.' {
                Ended::Stop
            } else {
                Ended::Otherwise
            };
            let text = std::mem::take(&mut text);
            pieces.push(Piece { text, ended });
        }
    }
    pieces
}

/// What is written or left out without another sound: apostrophes of any form, the lengthening
/// stroke, the joiners and marks of direction.
const fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '`'
            | '´'
            | '\u{2018}'..='\u{201b}'
            | '\u{2032}'
            | '\u{2b9}'..='\u{2bf}'
            | '\u{2c8}'
            | '\u{640}'
            | '\u{200b}'..='\u{200f}'
            | '\u{ad}'
    )
}

/// Marks over and under letters that carry no letter of their own: of Latin, Greek and Cyrillic,
/// and the vowel points of Hebrew and Arabic. The vowels of Indian scripts are letters, not these.
const fn is_mark(letter: char) -> bool {
    matches!(
        letter,
        '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{670}'
    )
}

fn is_dependent(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter)
}

/// A word in plain small letters.
pub(super) fn plain(text: &str) -> String {
    let folded = text.nfkd().filter(|letter| !is_mark(*letter));
    let mut plain = String::with_capacity(text.len());
    for letter in folded.flat_map(char::to_lowercase) {
        match letter {
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'þ' => plain.push_str("th"),
            'ø' => plain.push('o'),
            'ł' => plain.push('l'),
            'đ' | 'ð' => plain.push('d'),
            'ı' => plain.push('i'),
            'ħ' => plain.push('h'),
            'ŧ' => plain.push('t'),
            'ə' => plain.push('a'),
            'ς' => plain.push('σ'),
            'ى' | 'ی' => plain.push('ي'),
            'ة' => plain.push('ه'),
            'ک' => plain.push('ك'),
            'ٱ' => plain.push('ا'),
            letter if is_mark(letter) || is_unseen(letter) => {}
            letter => plain.push(letter),
        }
    }
    plain
}

/// The word with its accents written out, where that is another word: `mueller` for `Müller`.
pub(super) fn written_out(text: &str) -> Option<String> {
    spelled_with(text, |letter| match letter {
        'ä' | 'æ' => Some("ae"),
        'ö' | 'ø' => Some("oe"),
        'ü' => Some("ue"),
        'å' => Some("aa"),
        _ => None,
    })
}

/// The word with its Slavic and Turkish letters as English writes them: `shimich` for `Šimić`.
pub(super) fn anglicized(text: &str) -> Option<String> {
    spelled_with(text, |letter| match letter {
        'š' | 'ş' | 'ș' | 'ś' => Some("sh"),
        'č' | 'ç' | 'ć' => Some("ch"),
        'ž' | 'ż' | 'ź' => Some("zh"),
        'đ' => Some("dj"),
        'ñ' => Some("ny"),
        _ => None,
    })
}

fn spelled_with(text: &str, spelling: impl Fn(char) -> Option<&'static str>) -> Option<String> {
    let small = text.nfc().flat_map(char::to_lowercase);
    let mut spelled = String::new();
    let mut found = 0_usize;
    for letter in small {
        if let Some(letters) = spelling(letter) {
            found += 1;
            spelled.push_str(letters);
        } else {
            spelled.push_str(&plain(letter.encode_utf8(&mut [0; 4])));
        }
    }
    (found > 0).then_some(spelled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_falls_into_its_pieces() {
        let texts =
            |name| -> Vec<String> { pieces(name).into_iter().map(|piece| piece.text).collect() };
        assert_eq!(texts("J.R. O’Connor-Smith"), ["J", "R", "OConnor", "Smith"]);
        assert_eq!(texts("  Al\u{200f}-Sa'id, "), ["Al", "Said"]);
        assert_eq!(texts("<b>=1+1"), ["b", "1", "1"]);
        assert_eq!(texts("."), [""; 0]);
    }

    #[test]
    fn capitals_accents_and_points_are_seen_through() {
        for (written, plainly) in [
            ("NÚÑEZ", "nunez"),
            ("Straße", "strasse"),
            ("Łukasz", "lukasz"),
            ("İlker", "ilker"),
            ("ЁЛКИН", "елкин"),
            ("أَحْمَد", "احمد"),
            ("فاطمة", "فاطمه"),
            ("Νίκος", "νικοσ"),
        ] {
            assert_eq!(plain(written), plainly);
        }
        assert_ne!(
            plain("राम"),
            plain("रमा"),
            "the vowels of Hindi are letters"
        );
    }

    #[test]
    fn accents_are_written_out_as_in_passports() {
        assert_eq!(written_out("Müller").as_deref(), Some("mueller"));
        assert_eq!(written_out("Muller"), None);
        assert_eq!(anglicized("ŠIMIĆ").as_deref(), Some("shimich"));
    }
}
