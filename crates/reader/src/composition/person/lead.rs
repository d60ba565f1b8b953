//! What stands before a name and leads to it: `headed by`, an office, `accompanied by his wife`; and
//! where a sentence that follows one ends.

use domain::people::proposal::Why;

use super::super::capacity::{self, Said};
use super::super::lexicon::{self, FRAME, is_han};
use super::{segments, unbound};

/// A capacity that goes on for those named after: `Advisers: Ms. Berg, Mr. Holm`.
pub(super) const fn kept_on(said: Said) -> bool {
    use domain::people::composition::Capacity::{Adviser, Alternate, Representative};
    matches!(said.capacity, Adviser | Alternate | Representative)
}

/// An office that stands right before a name: `the Legal Adviser, Ms. …`, `军控司司长…`.
pub(super) fn office_before(lead: &str) -> Vec<String> {
    let last = segments(lead)
        .pop()
        .map_or("", |segment| unbound(segment.text));
    let office = !lexicon::offices(last).is_empty() && last.split_whitespace().count() <= 6;
    let capital = last
        .chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || is_han(c) || lexicon::is_arabic(c));
    let end = last.split_whitespace().next_back().unwrap_or("");
    let cyrillic = |c: char| matches!(c, '\u{400}'..='\u{52f}');
    let capital = last.starts_with(cyrillic)
        || capital
            && (end.chars().next().is_some_and(|c| !c.is_lowercase()) || lexicon::is_office(end));
    let alone = lead.trim_end().ends_with(last) && capacity::first(last).is_none();
    if office && capital && alone {
        vec![last.to_owned()]
    } else {
        Vec::new()
    }
}

/// What leads to the next name: what stands behind the last mark or `and`; a spouse stays a lead
/// also before a comma.
pub(super) fn lead(between: &str) -> &str {
    let marks = between
        .char_indices()
        .filter(|(_, c)| is_mark(*c))
        .map(|(at, c)| at + c.len_utf8())
        .max();
    let ands = [" and ", " et ", " y ", " e ", " и ", " & ", " و ", " und "]
        .iter()
        .filter_map(|and| between.rfind(and).map(|at| at + and.len()))
        .max();
    let hans = ["和", "及"]
        .iter()
        .filter_map(|and| between.rfind(and).map(|at| at + and.len()))
        .max();
    let at = marks.max(ands).max(hans).unwrap_or(0);
    let after = &between[at..];
    let bare = between[..at].trim_end_matches(|c: char| is_mark(c) || c.is_whitespace());
    let start = bare.rfind(is_mark).map_or(0, |at| at + 1);
    let start = lexicon::boundary(between, start);
    let before = &between[start..];
    let article = matches!(
        after.trim(),
        "el" | "la" | "los" | "las" | "le" | "the" | "o" | "a"
    );
    if !after.trim().is_empty() && !article {
        return after;
    }
    // `…, accompanied by his wife, ` and `…, and, as adviser, `.
    let whole = before.trim_start().to_lowercase();
    let stands = [
        "as ",
        "en tant que ",
        "en qualité ",
        "en calidad ",
        "в качестве ",
        "بصفة",
    ]
    .iter()
    .any(|word| whole.starts_with(word));
    let ahead = between[..start].trim_end_matches([',', ' ']);
    let joined = [" and", " et", " y", " и", ","]
        .iter()
        .any(|and| ahead.ends_with(and))
        || ahead.is_empty();
    if left_by(before).is_some() || stands && joined {
        before
    } else {
        after
    }
}

const fn is_mark(c: char) -> bool {
    matches!(
        c,
        ',' | ';' | '.' | '،' | '؛' | '，' | '；' | '、' | '。' | ')' | '）' | '\n'
    )
}

/// Why what leads to a name makes no member of it.
pub(super) fn left_by(lead: &str) -> Option<Why> {
    // Small words that no lexicon keeps: `lugar` alone is a place.
    const INSTEAD: [&str; 4] = ["en lugar de", "em lugar d", "à la place d", "au lieu d"];
    let bare = lead.trim_end_matches(|c: char| is_mark(c) || c.is_whitespace());
    let clause = bare
        .rfind([',', ';', '.', '،', '，', '。'])
        .map_or(bare, |at| &bare[at..]);
    let low = clause.to_lowercase();
    if INSTEAD.iter().any(|instead| low.contains(instead)) {
        return Some(Why::NotAttending);
    }
    // `In reply to the letter of 3 June, Ms. Berg …`.
    let apart = lead.trim_end().ends_with([',', '،', '，']);
    FRAME
        .all(clause)
        .into_iter()
        .rev()
        .find_map(|(kind, _)| match kind {
            "refer" if apart || capacity::leading(clause).is_some() => None,
            "with" | "refer" | "other" => Some(Why::NotAMember),
            "instead" | "absent" => Some(Why::NotAttending),
            _ => None,
        })
}

/// A tail up to the end of its sentence.
pub(super) fn sentence(tail: &str) -> &str {
    let mut at = 0;
    while let Some(next) = tail[at..].find(['.', '。']) {
        let stop = at + next;
        let word = tail[..stop]
            .rsplit(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or("");
        let after = tail[stop..].chars().nth(1);
        if word.chars().count() > 3 && after.is_none_or(char::is_whitespace)
            || tail[stop..].starts_with('。')
        {
            return &tail[..stop];
        }
        at = lexicon::boundary(tail, stop + 1);
    }
    tail
}
