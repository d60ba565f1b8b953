//! Names in a sentence that bear no honorific: capitals or what stands in brackets tell them.

use super::super::capacity::Said;
use super::super::lexicon::{FRAME, is_han};
use super::super::name::likely::{self, SURE, is_patronymic};
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
                && likely::of(name) >= 0
                && (told_by_capitals(text, name)
                    || told_by_brackets(text, name)
                    || told_by_deed(text, name)
                    || told_by_patronymic(text, name)
                    || told_by_words(text, name))
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

/// `Milena Kostić, Director`: words that many bear as names, between marks or small words.
fn told_by_words(text: &str, name: &Name) -> bool {
    if name.words > 5 || likely::of(name) < SURE {
        return false;
    }
    let before = text[..name.at.start].trim_end();
    let after = text[name.at.end..].trim_start();
    let mut words = before.split_whitespace().rev();
    let word = words.next().unwrap_or("");
    // `Delegation of Viet Nam`, `Fondation de Jean Moulin`.
    let of = matches!(
        word,
        "of" | "de" | "du" | "des" | "da" | "do" | "del" | "von" | "di"
    );
    if of && words.next().is_some_and(lexicon::is_office) {
        return false;
    }
    // `en San José`: a place.
    if matches!(word, "in" | "en" | "at" | "à" | "em" | "в" | "near" | "to") {
        return false;
    }
    let opens = before.is_empty()
        || before.ends_with(|c: char| !c.is_alphanumeric())
        || word.chars().all(|c| !c.is_uppercase())
        || lexicon::is_office(word)
        || lexicon::says_staff(word);
    let ends = after.is_empty()
        || after.starts_with(|c: char| !c.is_alphanumeric() || c.is_lowercase())
        || lexicon::is_arabic(after.chars().next().unwrap_or(' '));
    opens && ends
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

/// `Agnieszka Lis from our mission will join as adviser.`: a sentence that begins with a name and
/// says in what capacity its bearer comes.
fn told_by_deed(text: &str, name: &Name) -> bool {
    let before = text[..name.at.start].trim_end();
    let begins = before.is_empty() || before.ends_with(['.', ';', '!', '?', ':']);
    let rest = &text[name.at.end..];
    // `Ingvild Sørbø, Senior Adviser, will come instead of …`.
    let comes = || {
        let ends = rest
            .trim_start()
            .starts_with(|c: char| matches!(c, ',' | '(') || c.is_lowercase());
        let article =
            name.given.starts_with("La ") || matches!(&*name.given, "La" | "El" | "Le" | "The");
        let ends = ends && !article;
        let deed = rest.split(['.', ';']).next().unwrap_or("");
        let deed = deed.split(", who").next().unwrap_or(deed);
        ends && lexicon::talk(deed) > 0 && FRAME.holds(deed, "cue") && !FRAME.holds(deed, "errand")
    };
    begins && (told_as(rest).is_some() || name.words <= 4 && comes())
}

/// What gives somebody a capacity in a sentence.
const GIVES: [&str; 34] = [
    " as ",
    " is ",
    " will be ",
    " who is ",
    " serves as ",
    " acting as ",
    " act as ",
    " en qualité de ",
    " en qualité d’",
    " en qualité d'",
    " en tant que ",
    " comme ",
    " est ",
    " sera ",
    " fera office de ",
    " en calidad de ",
    " como ",
    " es ",
    " será ",
    " na qualidade de ",
    " é ",
    " в качестве ",
    " является ",
    " будет ",
    " выступит ",
    " بصفة ",
    " بصفته ",
    " بصفتها ",
    " كـ",
    " 担任",
    "担任",
    "作为",
    "任",
    "为",
];

/// `… joins as technical adviser`, `Karin Holst will be the alternate`: the capacity that a sentence
/// gives whom it names.
pub(in super::super) fn told_as(rest: &str) -> Option<Said> {
    let rest = &rest[..rest.find(['.', ';', '。']).unwrap_or(rest.len())];
    let given = |word: &str| rest.find(word).map(|at| at + word.len());
    let mut starts: Vec<usize> = GIVES.iter().filter_map(|word| given(word)).collect();
    starts.sort_unstable();
    starts.into_iter().find_map(|from| {
        let near = rest[..from].matches([',', '，', '،']).count() <= 1;
        let (found, at) = capacity::first(&rest[from..])?;
        let between = &rest[from..from + at.start];
        let close = between.split_whitespace().count() <= 2 && !between.contains([',', '，', '،']);
        (near && close && found.how != capacity::How::Lead).then_some(found)
    })
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
        .find(|(at, c)| {
            let glued = text[..from + at].ends_with(['.', '’', '\'', '@', '/']);
            c.is_alphabetic() && !is_han(*c) && !glued
        })
        .map(|(at, _)| from + at)
}
