//! The pieces of a text between its marks, and pieces that are no function: how to reach somebody,
//! numbers of papers, the small words that bind.

use std::ops::Range;

use super::super::{lexicon, name};

/// A piece of a text between two marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Segment<'a> {
    pub(super) text: &'a str,
    pub(super) at: Range<usize>,
    pub(super) bracket: Bracket,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bracket {
    In,
    Out,
}

/// Without the small words that bind a piece to the one before.
pub(super) fn unbound(text: &str) -> &str {
    const BINDING: [&str; 30] = [
        "and ",
        "as the ",
        "as ",
        "in the capacity of ",
        "in his capacity as ",
        "in her capacity as ",
        "acting as ",
        "et ",
        "en qualité de ",
        "en qualité d’",
        "en qualité d'",
        "en tant qu’",
        "en tant qu'",
        "en tant que ",
        "comme ",
        "y ",
        "en calidad de ",
        "como ",
        "e ",
        "и ",
        "в качестве ",
        "بصفته ",
        "بصفتها ",
        "بصفة ",
        "و ",
        "作为",
        "任",
        "担任",
        "who is ",
        "also ",
    ];
    const BOUND: [&str; 9] = [" and", " et", " y", " e", " и", " و", " &", "和", "及"];
    let mut bare = text.trim_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '.' | '*'
                    | '-'
                    | '–'
                    | '—'
                    | '·'
                    | '•'
                    | '_'
                    | '"'
                    | '\u{200e}'
                    | '\u{200f}'
                    | '\u{feff}'
            )
    });
    while let Some(rest) = BINDING.iter().find_map(|word| bare.strip_prefix(word)) {
        bare = rest.trim_start();
    }
    while let Some(rest) = BOUND.iter().find_map(|word| bare.strip_suffix(word)) {
        bare = rest.trim_end_matches([' ', ',', ';']);
    }
    if matches!(bare, "and" | "et" | "y" | "e" | "и" | "و" | "&") {
        ""
    } else {
        bare
    }
}

/// Whether a piece is how to reach somebody, or a number of a paper.
pub(in super::super) fn is_contact(text: &str) -> bool {
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let first = lexicon::words(text)
        .into_iter()
        .next()
        .map(|word| word.plain)
        .unwrap_or_default();
    let named = matches!(
        first.as_str(),
        "tel"
            | "phone"
            | "mobile"
            | "mob"
            | "cell"
            | "email"
            | "e"
            | "mail"
            | "passport"
            | "passeport"
            | "pasaporte"
            | "fax"
            | "dob"
            | "born"
            | "тел"
            | "паспорт"
            | "هاتف"
            | "جواز"
            | "courriel"
            | "correo"
            | "portable"
    );
    text.contains('@')
        || text.contains("www.")
        || digits >= 6 && digits * 2 > letters
        || named && (digits >= 4 || text.contains('@'))
        || (digits > 0 && letters == 0)
}

/// The pieces of a text between its marks; what stands in brackets is a piece.
pub(super) fn segments(text: &str) -> Vec<Segment<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut bracket = Bracket::Out;
    let mut last = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |(_, c)| *c);
        let dash = matches!(c, '–' | '—' | '―')
            || (c == '-'
                && (last.is_whitespace() && next.is_whitespace() || next == '-' || last == '-'));
        let opens = matches!(c, '(' | '（' | '[' | '【');
        let closes = matches!(c, ')' | '）' | ']' | '】');
        let mark = matches!(
            c,
            ',' | ';' | '،' | '؛' | '，' | '；' | '、' | '。' | ':' | '：' | '|' | '\n' | '\t'
        );
        // Between Han characters a blank parts, except where it widens a short name.
        let ahead = text[at..].trim_start().chars().next().unwrap_or(' ');
        let han = (c == ' ' || c == '\u{3000}')
            && lexicon::is_han(last)
            && lexicon::is_han(ahead)
            && text[start..at].trim_start().chars().count() >= 2;
        let stroke = c == '/'
            && last.is_whitespace()
            && next.is_whitespace()
            && !name::joins_families(&text[..at], &text[at + 1..]);
        if dash || stroke || opens || closes || mark || han {
            found.push(Segment {
                text: &text[start..at],
                at: start..at,
                bracket,
            });
            start = at + c.len_utf8();
            bracket = if opens || (bracket == Bracket::In && !closes) {
                Bracket::In
            } else {
                Bracket::Out
            };
        }
        last = c;
    }
    found.push(Segment {
        text: &text[start..],
        at: start..text.len(),
        bracket,
    });
    found.retain(|segment| !segment.text.trim().is_empty());
    found
}
