//! Whether a line that nobody understood may hold a name. It is asked so that nothing is dropped
//! without a word; it never makes a member.

use domain::people::composition::name_key;

use super::super::letter::length;
use super::super::lexicon::{self, FRAME};
use super::super::name::likely::{self, SURE};
use super::super::person::{self, Style};
use super::super::{Manner, heading, name};

/// `None`, `n/a`, `—`.
pub(super) fn is_none(body: &str) -> bool {
    matches!(
        lexicon::plain(body).as_str(),
        "none" | "na" | "nil" | "neant" | "ninguno" | "нет" | "无" | "ляйوجد" | "end" | "fin"
    )
}

/// A line of nothing but words of offices, places and frames.
pub(super) fn only_frame(body: &str) -> bool {
    let words = lexicon::telling(body);
    let known = words
        .iter()
        .filter(|word| {
            lexicon::is_office(&word.plain)
                || FRAME.whole(&word.plain).is_some()
                || word.plain.chars().all(char::is_numeric)
        })
        .count();
    known * 3 >= words.len() * 2 || heading::kind(body).is_some()
}

/// Whether a line nobody understood may name somebody: two words side by side that could be a name.
pub(super) fn looks_named(body: &str, manner: Manner) -> bool {
    if !person::find(body, manner, Style::Sentence).is_empty() {
        return true;
    }
    let starts = body.char_indices().filter(|(at, c)| {
        let before = body[..*at].chars().next_back();
        c.is_uppercase() && before.is_none_or(|c| !c.is_alphanumeric())
    });
    let named = |at: usize| {
        name::begin(body, at, manner).is_some_and(|name| {
            name.words >= 2 && likely::of(&name) >= 0 && !only_frame(&body[name.at])
        })
    };
    let short = length(body) <= 12;
    let han = || {
        body.split(|c: char| !c.is_alphanumeric())
            .any(|part| part.chars().any(lexicon::is_han) && name::shape(part, manner).is_some())
    };
    let arabic = || {
        short
            && body.split(['،', ',', '-', '–', '/']).any(|part| {
                name::script(part) == Some(name::Script::Arabic)
                    && name::shape(part, manner).is_some()
            })
    };
    starts.map(|(at, _)| at).any(named) || han() || arabic()
}

/// Whether a line names somebody beyond doubt: with an honorific, or in words that many bear.
pub(super) fn names_somebody(text: &str, manner: Manner) -> bool {
    let called = name::addressed(text, manner);
    let whole = |name: &name::Name| name.words >= 2 || !name.own_script.is_empty();
    called.iter().any(whole)
        || person::find(text, manner, Style::Sentence)
            .iter()
            .any(|person| likely::of(&person.name) >= SURE)
}

/// Whether a line is one of a letter's frame.
pub(super) fn is_framed(text: &str) -> bool {
    const KINDS: [&str; 4] = ["opening", "closing", "head", "other"];
    FRAME.all(text).iter().any(|(kind, _)| KINDS.contains(kind))
}

/// Whether a text names somebody besides those whose names, as they are compared, were taken from it:
/// with an honorific, or where one more person of a list or a sentence would begin.
pub(in super::super) fn overlooks(text: &str, taken: &str, manner: Manner, style: Style) -> bool {
    let known: Vec<&str> = taken.split(' ').collect();
    let missed = |name: &name::Name| {
        let whole = [&name.given, &name.family, &name.own_script]
            .map(String::as_str)
            .join(" ");
        let key = name_key(&whole);
        let mut words = key.split(' ').filter(|word| word.chars().count() > 1);
        !key.is_empty() && !taken.contains(&key) && !words.any(|word| known.contains(&word))
    };
    let called = name::addressed(text, manner);
    called.iter().any(&missed) || begins(text, manner, style).iter().any(missed)
}

/// Names without honorifics where one more person would begin.
fn begins(text: &str, manner: Manner, style: Style) -> Vec<name::Name> {
    const ANDS: [&str; 10] = [
        " and", " et", " y", " и", " with", " con", " avec", ";", "；", " as",
    ];
    const ENDS: [&str; 4] = [".", ":", ",", "–"];
    let starts = text.char_indices().filter(|(at, c)| {
        let before = text[..*at].trim_end();
        let apart = before.len() < *at || *at == 0;
        c.is_uppercase()
            && apart
            && (*at == 0 && style == Style::List
                || ANDS.iter().any(|and| before.ends_with(and))
                || style == Style::Sentence && ENDS.iter().any(|end| before.ends_with(end)))
    });
    starts
        .filter_map(|(at, _)| name::begin(text, at, manner))
        .filter(|name| name.words >= 2 && likely::of(name) >= 0)
        .filter(|name| !only_frame(&text[name.at.clone()]))
        .collect()
}
