//! Whether a word that may be an honorific is written as one: with its capital, its stop, its article.

use super::super::lexicon::{self, plain};
use super::{Script, likely, script};

/// Titles that are spelled in small letters too.
const SPELLED: [&str; 16] = [
    "senor",
    "senora",
    "senorita",
    "monsieur",
    "madame",
    "mademoiselle",
    "don",
    "dona",
    "dna",
    "embajador",
    "embajadora",
    "ambassador",
    "ambassadeur",
    "ambassadrice",
    "doctor",
    "doctora",
];

/// Whether what was found is written as an honorific: capitals where letters have them, and a
/// single letter with its stop.
pub(super) fn written(text: &str, words: &[lexicon::Word], at: usize, count: usize) -> bool {
    let slice = &text[words[at].at.start..words[at + count - 1].at.end];
    let rest = &text[words[at + count - 1].at.end..];
    let before = text[..words[at].at.start].chars().next_back();
    if let Some(known) = exceptional(text, words, at, count) {
        return known;
    }
    let article = at > 0
        && matches!(words[at - 1].plain.as_str(), "l" | "d")
        && matches!(before, Some('’' | '\''));
    if !article && before.is_some_and(|c| matches!(c, '-' | '’' | '\'' | '@' | '.')) {
        return false;
    }
    let first = slice.chars().next().unwrap_or(' ');
    let letters = slice.chars().filter(|c| c.is_alphabetic()).count();
    let stop = rest.starts_with('.')
        || rest.starts_with("\u{a0}")
        || rest.starts_with(' ')
        || rest.starts_with('/');
    match script(slice) {
        Some(Script::Latin) if matches!(plain(slice).as_str(), "he" | "se") => {
            // `贺国柱（HE Guozhu）`: a family that is written so.
            let spelled = matches!(before, Some('(' | '（')) && !slice.contains('.');
            !spelled && (slice.contains('.') || slice.chars().all(|c| !c.is_lowercase()))
        }
        Some(Script::Latin) if letters == 1 => {
            let burmese = first == 'U' && rest.starts_with(' ') && words.len() > at + 2;
            first.is_uppercase() && (rest.starts_with('.') || (stop && first == 'M') || burmese)
        }
        Some(Script::Latin) => {
            let spelled = SPELLED.contains(&plain(slice).as_str());
            // `le lieutenant-colonel Bruno Schaeffer`: in small letters before a capital.
            let next = rest.trim_start_matches([' ', '\u{a0}']).chars().next();
            let before_name = letters >= 5 && next.is_some_and(char::is_uppercase);
            first.is_uppercase() || rest.starts_with('.') || spelled || before_name
        }
        Some(Script::Arabic) if letters == 1 => rest.starts_with(['.', '/']),
        Some(_) => true,
        None => false,
    }
}

/// Words that are honorifics only in one way of writing.
fn exceptional(text: &str, words: &[lexicon::Word], at: usize, count: usize) -> Option<bool> {
    let slice = &text[words[at].at.start..words[at + count - 1].at.end];
    if words[at].plain == "г" && count == 2 {
        return Some(slice.contains(['-', '‑', '–']));
    }
    // `دولة الكويت` is a State, `دولة الرئيس` a person.
    if words[at].plain == "دوله" && count == 1 {
        let next = words.get(at + 1).map_or("", |word| word.plain.as_str());
        return Some(matches!(next, "سيد" | "رييس" | "رئيس" | "دكتور" | "استاذ"));
    }
    // `PR` is a permanent representative, `Pr` a professor.
    if plain(slice) == "pr" && count == 1 {
        return Some(slice == "Pr");
    }
    // `الفاضل` is a title, `فاضل` a given name.
    let borne = ["فاضل", "فاضلة", "مكرم", "مكرمة"];
    if count == 1 && borne.iter().any(|name| plain(name) == plain(slice)) {
        return Some(slice.contains("ال"));
    }
    if plain(slice) == "me" && count == 2 {
        return Some(slice.contains(['\'', '’']));
    }
    is_initial(text, words, at, count).then_some(false)
}

/// Whether a single letter is an initial of a name.
fn is_initial(text: &str, words: &[lexicon::Word], at: usize, count: usize) -> bool {
    if count != 1 || words[at].plain.chars().count() != 1 {
        return false;
    }
    let rest = &text[words[at].at.end..];
    // `D.M.P.S. Wickramanayake`.
    let glued = rest
        .strip_prefix('.')
        .is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    let behind = at > 0 && {
        let last = &words[at - 1];
        let gap = &text[last.at.end..words[at].at.start];
        // `A. L. M. Rizwan Cassim`: the last of several.
        let several = last.plain.chars().count() == 1 && gap.starts_with('.');
        // `Ramon Miguel D. Villarosa`: behind a given name.
        several || gap == " " && likely::is_given(&text[last.at.clone()])
    };
    glued || behind
}
