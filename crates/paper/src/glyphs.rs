//! Which characters the fonts of the house can print. A character without a glyph would stop a
//! whole export under PDF/A, so names are asked here first, at drafting. It substitutes nothing.

use std::sync::LazyLock;

use crate::fonts::FONTS;

/// The characters of `text` that no font of the house can print, each once, in order.
///
/// Characters that leave no mark (joiners, marks of direction, variation selectors, line breaks)
/// are not asked for. Those that PDF/A forbids are missing even where a font has them.
///
/// ```
/// assert!(paper::glyphs::missing_glyphs("Côte d’Ivoire · سوريا · ไทย").is_empty());
/// assert_eq!(paper::glyphs::missing_glyphs("a\u{1F600}b"), ['\u{1F600}']);
/// ```
pub fn missing_glyphs(text: &str) -> Vec<char> {
    let mut missing = Vec::new();
    for letter in text.chars() {
        if !is_printable(letter) && !missing.contains(&letter) {
            missing.push(letter);
        }
    }
    missing
}

/// What stands for a character that no font of the house can print.
pub const LOST: char = '□';

/// The text with [`LOST`] in the place of each character that no font of the house can print, so
/// that one name does not stop the paper of a whole meeting. Whoever prints it says what was lost.
///
/// ```
/// assert_eq!(paper::glyphs::printable("Ms. \u{1F600} สมชาย"), "Ms. □ สมชาย");
/// ```
pub fn printable(text: &str) -> String {
    let shown = |letter| if is_printable(letter) { letter } else { LOST };
    text.chars().map(shown).collect()
}

fn is_printable(letter: char) -> bool {
    leaves_no_mark(letter) || (!is_forbidden(letter) && COVERED.contains(letter))
}

/// White space that the setter breaks or spaces by, and default-ignorable characters.
fn leaves_no_mark(letter: char) -> bool {
    matches!(letter,
        '\t' | '\n' | '\r' | ' '
        | '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// PDF/A-2a 6.2.11.7: no private use; U+FEFF and U+FFFE are no text.
fn is_forbidden(letter: char) -> bool {
    matches!(letter, '\u{0}' | '\u{FEFF}' | '\u{FFFE}' | '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
}

/// One bit for each scalar value: whether any font has it.
struct Covered(Vec<u64>);

static COVERED: LazyLock<Covered> = LazyLock::new(|| {
    let mut bits = vec![0_u64; 0x11_0000 / 64];
    for face in &FONTS.faces {
        for scalar in face.info().coverage.iter() {
            bits[scalar as usize / 64] |= 1 << (scalar % 64);
        }
    }
    Covered(bits)
});

impl Covered {
    fn contains(&self, letter: char) -> bool {
        let scalar = letter as usize;
        self.0[scalar / 64] >> (scalar % 64) & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_that_names_come_in_are_covered() {
        for name in [
            "Türkiye",
            "Việt Nam",
            "Ελλάδα",
            "საქართველო",
            "Հայաստան",
            "ประเทศไทย",
            "भारत",
            "বাংলাদেশ",
            "தமிழ்",
            "한국",
            "日本国",
            "にっぽん",
            "ኢትዮጵያ",
            "ישראל",
            "ລາວ",
            "កម្ពុជា",
            "မြန်မာ",
            "ශ්‍රී ලංකා",
            "འབྲུག",
            "ދިވެހި",
            "گجرات پاکستان افغانستان ایران",
            "中华人民共和国",
            "臺灣",
            "Кыргызстан Ўзбекистон",
        ] {
            assert_eq!(missing_glyphs(name), Vec::<char>::new(), "{name}");
        }
    }

    #[test]
    fn the_mark_of_what_is_lost_can_be_printed() {
        assert_eq!(missing_glyphs(&LOST.to_string()), Vec::<char>::new());
    }

    #[test]
    fn marks_that_pdf_forbids_are_missing() {
        assert_eq!(
            missing_glyphs("a\u{FEFF}\u{E001}\u{7}\u{7}"),
            ['\u{FEFF}', '\u{E001}', '\u{7}']
        );
    }
}
