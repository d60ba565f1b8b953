//! Names in a sentence that bear no honorific: capitals or what stands in brackets tell them.

use super::super::capacity::Said;
use super::super::lexicon::is_han;
use super::super::name::{self, Marked, Name};
use super::super::{Manner, capacity, lexicon};

/// Names in a sentence that capitals or brackets tell: `Jean DUPONT`, `Anna Berg (ambassador)`.
pub(super) fn told(text: &str, manner: Manner, known: &[Name]) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    let mut at = 0;
    while let Some(from) = next_word(text, at) {
        let inside = known.iter().find(|name| name.at.contains(&from));
        let name = inside
            .is_none()
            .then(|| name::begin(text, from, manner))
            .flatten();
        let clear = |name: &Name| {
            !known
                .iter()
                .any(|other| name.at.start < other.at.end && other.at.start < name.at.end)
        };
        let name = name.filter(|name| {
            clear(name)
                && name.words >= 2
                && (told_by_capitals(text, name)
                    || told_by_brackets(text, name)
                    || told_by_deed(text, name)
                    || told_by_patronymic(text, name))
        });
        let next = text[from..]
            .find(char::is_whitespace)
            .map_or(text.len(), |end| from + end);
        at = name.as_ref().or(inside).map_or(next, |name| name.at.end);
        names.extend(name);
        if names.len() > 200 {
            break;
        }
    }
    names
}

/// Capitals in a sentence: an acronym of three letters is no family.
fn told_by_capitals(text: &str, name: &Name) -> bool {
    let long = |word: &str| word.chars().filter(|c| c.is_uppercase()).count() >= 4;
    name.marked == Marked::Capitals && text[name.at.clone()].split([' ', '-']).any(long)
}

/// `Anna Berg (ambassador, head of delegation)`: what stands in brackets tells that a name precedes.
fn told_by_brackets(text: &str, name: &Name) -> bool {
    let inner = text[name.at.end..]
        .trim_start()
        .strip_prefix('(')
        .and_then(|rest| rest.split_once(')'));
    inner.is_some_and(|(inner, _)| {
        capacity::first(inner).is_some() || !lexicon::offices(inner).is_empty()
    })
}

/// `Мередов Батыр Аннаевич`: three words whose last is a patronymic, in any case of grammar.
fn told_by_patronymic(text: &str, name: &Name) -> bool {
    let words: Vec<&str> = text[name.at.clone()].split_whitespace().collect();
    words.len() == 3 && words[1..].iter().any(|word| is_patronymic(word))
}

fn is_patronymic(word: &str) -> bool {
    const ENDS: [&str; 11] = [
        "вич",
        "вича",
        "вичу",
        "вичем",
        "виче",
        "вна",
        "вны",
        "вне",
        "вну",
        "вной",
        "ична",
    ];
    word.chars().count() > 5 && ENDS.iter().any(|end| word.ends_with(end))
}

/// `Agnieszka Lis from our mission will join as adviser.`: a sentence that begins with a name and
/// says in what capacity its bearer comes.
fn told_by_deed(text: &str, name: &Name) -> bool {
    let before = text[..name.at.start].trim_end();
    let begins = before.is_empty() || before.ends_with(['.', ';', '!', '?']);
    begins && told_as(&text[name.at.end..]).is_some()
}

/// `… joins as technical adviser`: the capacity that a sentence gives whom it names.
pub(super) fn told_as(rest: &str) -> Option<Said> {
    let rest = &rest[..rest.find(['.', ';']).unwrap_or(rest.len())];
    let upto = rest
        .find([',', '('])
        .filter(|at| !rest[..*at].contains(" as "))
        .unwrap_or(rest.len());
    let (_, said) = rest[..upto].split_once(" as ")?;
    let (found, at) = capacity::first(said)?;
    (said[..at.start].split_whitespace().count() <= 1).then_some(found)
}

/// Russian names that patronymics tell, wherever they stand in a text: the three words that end
/// with one.
pub(super) fn patronymics(text: &str, manner: Manner) -> Vec<Name> {
    let mut words: Vec<usize> = Vec::new();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(from) = next_word(text, at) {
        let end = text[from..]
            .find(|c: char| !c.is_alphabetic() && c != '-')
            .map_or(text.len(), |end| from + end);
        words.push(from);
        at = end;
        let first = words.len().checked_sub(3).map(|first| words[first]);
        let name = first
            .filter(|_| is_patronymic(&text[from..end]))
            .and_then(|first| name::begin(text, first, manner))
            .filter(|name| name.words == 3 && name.at.end == end);
        found.extend(name);
    }
    found
}

fn next_word(text: &str, from: usize) -> Option<usize> {
    text[from..]
        .char_indices()
        .find(|(_, c)| c.is_alphabetic() && !is_han(*c))
        .map(|(at, _)| from + at)
}
