//! Names: where one begins and ends in a text, what stands before it, which part is the family's.
//! Capitals, particles and commas tell; where nothing tells, the custom of the language is assumed
//! and said to be. It never turns one script into another.

use std::ops::Range;

use domain::people::composition::{Courtesy, NameOrder};
use domain::people::proposal::Doubt;

use super::Manner;
use super::lexicon::{self, is_arabic, is_han, is_office, plain};

mod family;
mod han;
mod honorific;
mod joined;
pub(super) mod likely;
mod turned;
mod written;

use family::{family, is_capitals, is_particle};
pub(super) use han::behind_offices;
pub(super) use honorific::{addressed, title_alone};
pub(super) use joined::joins_families;
use joined::{binds_two, both_families, child_of, joins_another};
pub(super) use turned::comma;

/// The most words one name has.
const MOST_WORDS: usize = 8;

/// A name as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Name {
    /// The code of the courtesy title, or words.
    pub(super) title: String,
    /// Given names, in Latin letters.
    pub(super) given: String,
    /// The family name, in Latin letters.
    pub(super) family: String,
    /// Which comes first.
    pub(super) order: NameOrder,
    /// In another script.
    pub(super) own_script: String,
    /// What was assumed.
    pub(super) doubts: Vec<Doubt>,
    /// Its bytes, with what stands before it.
    pub(super) at: Range<usize>,
    /// A rank of diplomacy that stands before it: `First Secretary Anna Berg`.
    pub(super) office: String,
    /// How many words it has.
    pub(super) words: usize,
    /// Whether capitals mark the family's name.
    pub(super) marked: Marked,
}

/// Whether a name is marked as one by its letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Marked {
    /// Some words stand in capitals and some do not.
    Capitals,
    /// Nothing marks it.
    #[default]
    Plain,
}

/// The scripts that names are told apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    /// Latin.
    Latin,
    /// Cyrillic or Greek: with capitals, and not Latin.
    Capital,
    /// Arabic.
    Arabic,
    /// Han.
    Han,
    /// Without capitals, none of these.
    Other,
}

/// The script of the first letter.
pub(super) fn script(text: &str) -> Option<Script> {
    let c = text.chars().find(|c| c.is_alphabetic())?;
    Some(match c {
        c if is_han(c) => Script::Han,
        c if is_arabic(c) => Script::Arabic,
        '\u{370}'..='\u{52f}' => Script::Capital,
        c if c.is_lowercase() || c.is_uppercase() || (c as u32) < 0x300 => Script::Latin,
        'ʻ' | 'ʼ' | 'ʿ' | 'ʾ' => Script::Latin,
        _ => Script::Other,
    })
}

/// A cell that holds a courtesy title the house knows, and nothing else.
pub(super) fn courtesy(text: &str) -> Option<String> {
    title_alone(text).filter(|title| Courtesy::ALL.iter().any(|known| known.code() == title))
}

/// What stands before a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Led {
    /// A title: also a word that begins sentences is a name behind it (`Dr. Are Dahl`).
    ByTitle,
    /// None.
    ByNothing,
}

/// The name that begins at a byte.
pub(super) fn begin(text: &str, from: usize, manner: Manner) -> Option<Name> {
    begin_led(text, from, manner, Led::ByNothing)
}

fn begin_led(text: &str, from: usize, manner: Manner, led: Led) -> Option<Name> {
    let kind = script(text[from..].split_whitespace().next()?)?;
    if kind == Script::Han {
        let mut name = han::begin(text, from)?;
        beside(text, &mut name, manner);
        return Some(name);
    }
    let (mut words, end) = run(text, from, kind, led);
    // `Mr Fahy’s assistant`: somebody else is meant.
    if text[from..end].ends_with("'s") || text[from..end].ends_with("’s") {
        return None;
    }
    let titles = words
        .iter()
        .take_while(|word| is_abbreviation(word))
        .count();
    let mut title = String::new();
    if titles > 0 && words.len() >= titles + 2 {
        title = words[..titles].join(" ");
        words.drain(..titles);
    }
    if words.is_empty() || (words.len() > 1 && words.iter().all(|word| is_abbreviation(word))) {
        return None;
    }
    // `Secretaría | de Salud`: what a small word binds to an office before it.
    let bound = led == Led::ByNothing && is_small(words[0]);
    if bound && words.iter().filter(|word| !is_small(word)).count() < 2 {
        return None;
    }
    let mut name = made(&words, kind, manner);
    let turned = (kind == Script::Latin && led == Led::ByTitle)
        .then(|| turned::behind(text, end, &words))
        .flatten();
    let end = turned.as_ref().map_or(end, |(_, end)| *end);
    if let Some((given, _)) = turned {
        name.family = words.join(" ");
        name.given = given;
        name.words += 1;
        name.marked = Marked::Capitals;
    }
    if !title.is_empty() {
        name.title = title;
        name.doubts.push(Doubt::TitleUnknown);
    }
    name.at = from..end;
    beside(text, &mut name, manner);
    Some(name)
}

/// A particle in small letters.
fn is_small(word: &str) -> bool {
    is_particle(word) && !word.chars().any(char::is_uppercase)
}

/// A short word with a stop that stands before names and is none: `Crl.`.
fn is_abbreviation(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    word.ends_with('.')
        && (2..=5).contains(&letters)
        && word.matches('.').count() == 1
        && !matches!(
            word,
            "MA." | "MD." | "Md." | "Mohd." | "Wm." | "Ma." | "St." | "Ste." | "Jr."
        )
}

/// The words of a name from a byte on, and where it ends.
fn run(text: &str, from: usize, kind: Script, led: Led) -> (Vec<&str>, usize) {
    let mut found: Vec<(&str, usize)> = Vec::new();
    let mut at = from;
    while found.len() < MOST_WORDS {
        let rest = &text[at..];
        let blank = rest.len()
            - rest
                .trim_start_matches([' ', '\u{a0}', '\u{202f}', '\u{200f}', '\u{200e}'])
                .len();
        if rest[blank..].starts_with("/ ") && joins_families(&text[from..at], &rest[blank + 1..]) {
            at += blank + 1;
            found.push(("/", at));
            continue;
        }
        let chunk = chunk(&rest[blank..]);
        let (word, more) = closed(chunk);
        let spoken = found.is_empty() && led == Led::ByTitle && lexicon::is_common(word);
        if let Some(child) = child_of(&rest[blank..]).filter(|_| !found.is_empty()) {
            at += blank + child.len();
            found.push((child, at));
            continue;
        }
        let binds = !found.is_empty() && binds_two(&rest[blank..]);
        if word.is_empty() || !(is_part(word, kind, found.is_empty()) || spoken || binds) {
            break;
        }
        at += blank + word.len();
        found.push((word, at));
        let glued = rest[blank + word.len()..]
            .chars()
            .next()
            .is_some_and(|c| !c.is_whitespace());
        if more == More::Ends || glued || joins_another(&text[at..]) {
            break;
        }
    }
    while found.len() > 1 && found.last().is_some_and(|(word, _)| is_small(word)) {
        found.pop();
    }
    let end = found.last().map_or(from, |(_, end)| *end);
    while found.len() > 2 && found.last().is_some_and(|(word, _)| is_order(word)) {
        found.pop();
    }
    (found.into_iter().map(|(word, _)| word).collect(), end)
}

/// What stands before the next blank or mark that ends a name.
fn chunk(text: &str) -> &str {
    let ends = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                ',' | ';'
                    | ':'
                    | '('
                    | ')'
                    | '/'
                    | '|'
                    | '،'
                    | '؛'
                    | '，'
                    | '；'
                    | '、'
                    | '（'
                    | '）'
                    | '：'
                    | '–'
                    | '—'
                    | '['
                    | ']'
                    | '<'
                    | '>'
                    | '“'
                    | '”'
                    | '"'
                    | '='
                    | '&'
                    | '\u{200e}'
                    | '\u{200f}'
            )
    };
    let mut from = 0;
    while let Some(at) = text[from..].find(ends).map(|at| at + from) {
        if !(text[at..].starts_with('/') && both_families(&text[..at], &text[at + 1..])) {
            return &text[..at];
        }
        from = at + 1;
    }
    text
}

/// Whether a name goes on behind a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum More {
    /// It may.
    May,
    /// A full stop ended it.
    Ends,
}

/// A word without the stop of a sentence; an initial and a short word keep theirs.
fn closed(word: &str) -> (&str, More) {
    let bare = word.trim_end_matches('.');
    let short = bare.chars().filter(|c| c.is_alphabetic()).count() <= 4
        && bare.chars().next().is_some_and(char::is_uppercase)
        || bare.contains('.');
    let kept = matches!(
        bare,
        "Jr" | "Sr" | "Ste" | "St" | "Wm" | "Md" | "Mohd" | "Ma"
    );
    if bare.len() == word.len() || short || kept {
        (word, More::May)
    } else {
        (bare, More::Ends)
    }
}

/// Whether a word may be part of a name.
fn is_part(word: &str, kind: Script, first: bool) -> bool {
    if word
        .chars()
        .any(|c| c.is_numeric() || matches!(c, '@' | '&' | '+' | '*' | '_' | '%' | '#'))
        || word.chars().count() > 40
    {
        return false;
    }
    if script(word) != Some(kind) {
        return false;
    }
    let stripped = plain(word);
    if matches!(stripped.as_str(), "of" | "and" | "for" | "from" | "with") {
        return false;
    }
    if first && lexicon::says_staff(&stripped) {
        return false;
    }
    // `Ministre d’État`.
    let joined_office = ["d'", "d’", "l'", "l’"].iter().any(|article| {
        word.to_lowercase().starts_with(article) && word.get(article.len()..).is_some_and(is_office)
    });
    // `معتز الأمين بشير`: within a name, a given name.
    if kind == Script::Arabic && !first && matches!(stripped.as_str(), "امين" | "حاج") {
        return true;
    }
    if joined_office
        || is_office(word)
        || is_office(&stripped)
        || word
            .split('-')
            .any(|part| !part.is_empty() && word.contains('-') && is_office(part))
    {
        return false;
    }
    match kind {
        Script::Latin | Script::Capital => {
            let capital = word
                .chars()
                .find(|c| c.is_alphabetic() && !matches!(c, 'ʻ' | 'ʼ' | 'ʿ' | 'ʾ'))
                .is_some_and(char::is_uppercase);
            let joined = word
                .split(['-', '’', '\'', '`'])
                .nth(1)
                .is_some_and(|part| part.chars().next().is_some_and(char::is_uppercase));
            let binds =
                !matches!(word, "y" | "e" | "i" | "и" | "la" | "le" | "les" | "des") || !first;
            capital
                || (joined && word.len() < 30)
                || (is_particle(word) && binds && !(first && word.len() == 1))
        }
        Script::Arabic => {
            (first || matches!(stripped.as_str(), "سيد" | "حاج") || !lexicon::opens_other(word))
                && lexicon::talk(word) == 0
                && (stripped == "باسم" || !begins_with_at(word))
        }
        Script::Other | Script::Han => true,
    }
}

/// `بسلاح الهندسة`: a preposition that an office is joined to.
fn begins_with_at(word: &str) -> bool {
    let bare = word.strip_prefix('ب').or_else(|| word.strip_prefix("لل"));
    bare.is_some_and(|bare| bare.chars().count() > 2 && is_office(bare))
}

/// Orders and degrees that follow names.
fn is_order(word: &str) -> bool {
    matches!(
        word.trim_matches(['.', ',']),
        "MBE"
            | "OBE"
            | "CBE"
            | "KBE"
            | "DBE"
            | "CMG"
            | "KCMG"
            | "GCMG"
            | "MVO"
            | "LVO"
            | "KC"
            | "QC"
            | "PhD"
            | "MSc"
            | "LLM"
            | "MEP"
            | "DSO"
            | "DSC"
            | "AM"
            | "AO"
            | "CSC"
            | "OAM"
            | "PSM"
            | "JP"
            | "PA"
            | "AFP"
            | "RSP"
            | "USP"
            | "RWP"
            | "ndc"
            | "PN"
            | "PAF"
            | "PNP"
            | "GSC"
            | "USN"
            | "RN"
            | "RAF"
            | "MNSA"
            | "psc"
    )
}

/// A name of words in one script.
fn made(words: &[&str], kind: Script, manner: Manner) -> Name {
    let mut name = Name {
        words: words.len(),
        ..Name::default()
    };
    if kind != Script::Latin {
        name.own_script = words.join(" ");
        name.doubts.push(Doubt::LatinWanting);
        let capitals = words.iter().filter(|word| is_capitals(word)).count();
        if kind == Script::Capital && capitals > 0 && capitals < words.len() {
            name.marked = Marked::Capitals;
        }
        return name;
    }
    let split = family(words, manner);
    let join = |range: Range<usize>| words[range].join(" ");
    name.family = join(split.family.clone());
    let before = join(0..split.family.start);
    let after = join(split.family.end..words.len());
    name.given = [before, after]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    name.order = if split.family.start == 0 && split.family.end < words.len() {
        NameOrder::FamilyFirst
    } else {
        NameOrder::GivenFirst
    };
    name.marked = split.marked;
    if split.assumed && words.len() > 1 {
        name.doubts.push(Doubt::NameOrderAssumed);
    }
    name
}

/// The same name in another script right behind it: `Ahmed Al-Ali (أحمد العلي)`.
fn beside(text: &str, name: &mut Name, manner: Manner) {
    let rest = &text[name.at.end..];
    let inner = rest.trim_start_matches([
        ' ', '(', '/', '（', '-', '–', '—', '[', '\u{200e}', '\u{200f}', '\n', '\u{a0}', '،', ',',
    ]);
    let skipped = rest.len() - inner.len();
    let from = name.at.end + skipped;
    let latin = name.own_script.is_empty();
    let Some(kind) = script(inner.get(..inner.len().min(boundary(inner))).unwrap_or("")) else {
        return;
    };
    if skipped == 0 || latin == (kind == Script::Latin) || (!latin && kind != Script::Latin) {
        return;
    }
    let mut other = if kind == Script::Han {
        match han::begin(text, from) {
            Some(other) => other,
            None => return,
        }
    } else {
        let (words, end) = run(text, from, kind, Led::ByNothing);
        if words.is_empty() || (words.len() < 2 && name.words > 1 && kind != Script::Other) {
            return;
        }
        Name {
            at: from..end,
            ..made(&words, kind, manner)
        }
    };
    let closing = text[other.at.end..]
        .chars()
        .next()
        .filter(|c| matches!(c, ')' | '）' | ']'));
    other.at.end += closing.map_or(0, char::len_utf8);
    let whole = std::mem::take(name);
    let (latin, own) = if latin {
        (whole.clone(), other.clone())
    } else {
        (other.clone(), whole.clone())
    };
    let doubts = latin
        .doubts
        .into_iter()
        .filter(|doubt| *doubt != Doubt::LatinWanting)
        .collect();
    *name = Name {
        office: whole.office,
        title: whole.title,
        own_script: own.own_script,
        at: whole.at.start..other.at.end,
        doubts,
        given: latin.given,
        family: latin.family,
        order: latin.order,
        words: whole.words,
        marked: whole.marked,
    };
}

fn boundary(text: &str) -> usize {
    lexicon::boundary(text, 60)
}

/// The name that is all a text says, with its honorifics if there are any. A single word is a name
/// in a cell of names alone, and is none here.
pub(super) fn shape(text: &str, manner: Manner) -> Option<Name> {
    let start = text.len() - text.trim_start().len();
    let end = text
        .trim_end_matches([' ', '.', '*', '\u{a0}', '\u{200e}', '\u{200f}'])
        .len();
    if start >= end {
        return None;
    }
    let found = addressed(text, manner);
    if let Some(name) = found.into_iter().next() {
        return (name.at.start == start && name.at.end >= end).then_some(name);
    }
    let name = begin(text, start, manner)?;
    let long = script(text) == Some(Script::Han) || name.words >= 2;
    (name.at.end >= end && long && name.words <= 6).then_some(name)
}

/// A cell of a column of names: it may hold one word, and `SMITH, John`.
pub(super) fn cell(text: &str, manner: Manner) -> Option<Name> {
    let text = text.trim();
    if let Some(name) = comma(text, manner) {
        return Some(name);
    }
    addressed(text, manner)
        .into_iter()
        .next()
        .filter(|name| name.at.start == 0)
        .or_else(|| begin(text, 0, manner))
}

#[cfg(test)]
mod tests;
