//! What stands before a name: titles in six languages, one or several, and what the house writes
//! for them. A word is an honorific only where it is written as one and a name follows.

use domain::people::composition::Courtesy;
use domain::people::proposal::Doubt;

use super::super::Manner;
use super::super::lexicon::{self, CAPACITY, FRAME, HONORIFIC, is_han, plain};
use super::written::written;
use super::{Led, Name, Script, begin_led, han, likely, script};

/// Where honorifics stand that a name follows or, in Han, precedes: the names, in order.
pub(in super::super) fn addressed(text: &str, manner: Manner) -> Vec<Name> {
    let words = HONORIFIC.words(text);
    let mut found: Vec<Name> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let free = found
            .last()
            .is_none_or(|last| last.at.end <= words[at].at.start);
        let name = free.then(|| behind(text, &words, at, manner)).flatten();
        let name = name.filter(|name| !is_rank_of_last(text, found.last(), name));
        if let Some(name) = name {
            at = words
                .iter()
                .position(|word| word.at.start >= name.at.end)
                .unwrap_or(words.len());
            found.push(name);
        } else {
            at += 1;
        }
    }
    found.extend(han::before_honorifics(text, &found));
    found.sort_by_key(|name| name.at.start);
    found
}

/// `Dr. Berg – Ministra Conselheira`, `Ms. Berg, Ambassador/PR`: a rank behind a name goes on about
/// it, if but one word that could be a name follows.
fn is_rank_of_last(text: &str, last: Option<&Name>, name: &Name) -> bool {
    let Some(last) = last else { return false };
    let between = &text[last.at.end..name.at.start];
    let parted = between.contains([';', '\n', '.', '؛', '；'])
        || [" and ", " et ", " y ", " и ", " & ", " with "]
            .iter()
            .any(|and| between.contains(and));
    let rank = name.doubts.contains(&Doubt::TitleUnknown);
    let comma = name.own_script.is_empty() || between.contains(['،', ',']);
    rank && name.words == 1 && comma && !parted
}

/// Honorifics that follow each other.
struct Chain {
    kinds: Vec<&'static str>,
    /// The first word behind them.
    next: usize,
    /// Where the last of them ends, and the one before it.
    end: usize,
    before_last: usize,
}

/// The honorifics that begin at a word.
fn chain(text: &str, words: &[lexicon::Word], first: usize) -> Chain {
    let start = words[first].at.start;
    let mut chain = Chain {
        kinds: Vec::new(),
        next: first,
        end: start,
        before_last: start,
    };
    let mut at = first;
    while at < words.len() && chain.kinds.len() < 6 {
        let Some(found) = HONORIFIC
            .at(words, at)
            .filter(|found| written(text, words, at, found.words))
        else {
            if chain.kinds.is_empty() || !is_between(&words[at].plain) {
                break;
            }
            at += 1;
            continue;
        };
        if !chain.kinds.is_empty() && breaks(text, &chain, &words[at]) {
            break;
        }
        chain.kinds.push(found.kind);
        at += found.words;
        chain.before_last = chain.end;
        chain.end = words[at - 1].at.end;
        // Articles that no title follows belong to the name.
        chain.next = at;
    }
    chain
}

/// Given names that are titles too where an article stands before them.
const BORNE: [&str; 7] = ["رائد", "سيد", "أمير", "أميرة", "عميد", "شيخ", "شيخة"];

/// Whether a word that may be an honorific begins something else.
fn breaks(text: &str, chain: &Chain, word: &lexicon::Word) -> bool {
    // `العقيد الطبيب رائد عوض`: without the article that the titles before it have.
    let articled = text[..chain.end]
        .split_whitespace()
        .next_back()
        .is_some_and(|title| title.starts_with("ال"));
    let bare = !text[word.at.clone()].starts_with("ال");
    if articled && bare && BORNE.iter().any(|name| plain(name) == word.plain) {
        return true;
    }
    let gap = &text[chain.end..word.at.start];
    let last = chain.kinds.last().copied();
    // `M. Cheikh Tidiane NDOYE`: a given name.
    let called = matches!(last, Some("mr" | "ms" | "his" | "her"));
    let given = called && (is_worn(&word.plain) || word.plain == "m");
    let stop = last == Some("office") && gap.contains('.');
    given || stop || gap.contains([',', ';', '،', '，', '、', '\n'])
}

/// The name behind the honorifics that begin at a word.
pub(super) fn behind(
    text: &str,
    words: &[lexicon::Word],
    first: usize,
    manner: Manner,
) -> Option<Name> {
    if within_name(text, words, first) {
        return None;
    }
    let mut chain = chain(text, words, first);
    if chain.kinds.is_empty() || han_only(text, &words[first..chain.next]) {
        return None;
    }
    let start = words[first].at.start;
    let from = name_start(text, chain.end)?;
    let mut from = behind_corps(text, from, chain.kinds.last().copied());
    if is_parent(&text[from..]) {
        // `الفاضلة شيخة بنت حمد`: the last of several titles is the given name.
        if chain.kinds.len() < 2 {
            return None;
        }
        chain.kinds.pop();
        chain.end = chain.before_last;
        from = name_start(text, chain.end)?;
    }
    // `GEN/CD` is a number of a paper.
    if text[chain.end..from] == *"/" && script(&text[from..]) == Some(Script::Latin) {
        return None;
    }
    let manner = manner_of(&text[start..chain.end], manner);
    let mut name = begin_led(text, from, manner, Led::ByTitle)?;
    if is_numeral(&text[name.at.clone()]) || is_of_body(&text[start..chain.end], &name) {
        return None;
    }
    if chain.kinds.len() > 1
        && name.words == 1
        && script(&text[from..]) == Some(Script::Arabic)
        && let Some(whole) = given_as_title(text, chain.before_last, manner)
    {
        chain.kinds.pop();
        chain.end = chain.before_last;
        name = whole;
    }
    if is_office_of(text, words, first, &chain, &name, from) {
        return None;
    }
    if chain.kinds.iter().all(|kind| *kind == "office") {
        return office(text, name, start..chain.end);
    }
    entitle(text, &mut name, &chain.kinds, start..chain.end);
    Some(name)
}

/// Whether what stands behind honorifics is no name: a list, a town, the rest of an office.
fn is_office_of(
    text: &str,
    words: &[lexicon::Word],
    first: usize,
    chain: &Chain,
    name: &Name,
    from: usize,
) -> bool {
    let start = words[first].at.start;
    let named = &text[name.at.clone()];
    if is_quoted(text, start, name.at.end) {
        return true;
    }
    if opens_list(named) || says_capacity(named) || is_initials(named) {
        return true;
    }
    if name.words == 1 && within_office(text, words, first, chain) {
        return true;
    }
    // `г. Бишкек` is a town.
    if name.words == 1 && plain(&text[start..chain.end]) == "г" {
        return true;
    }
    let rest = &text[from..];
    let of = ["de ", "del ", "du ", "des ", "da ", "do "]
        .iter()
        .any(|of| rest.starts_with(of));
    if of && first > 0 && lexicon::is_office(&words[first - 1].plain) {
        return true;
    }
    matches!(chain.kinds[0], "rank" | "office") && is_of_office(text, words, first)
}

/// `السادة التالية أسماؤهم`: what follows announces names and is none.
fn opens_list(text: &str) -> bool {
    FRAME
        .at(&FRAME.words(text), 0)
        .is_some_and(|found| found.kind == "list")
}

/// `السادة أعضاء الوفد`: what follows says a capacity and is no name.
fn says_capacity(text: &str) -> bool {
    let found = CAPACITY.at(&CAPACITY.words(text), 0);
    let office = !text.contains(' ') && lexicon::is_office(text);
    script(text) == Some(Script::Arabic) && (found.is_some() || office)
}

/// `Director General/UN`: a rank within an office.
fn within_office(text: &str, words: &[lexicon::Word], first: usize, chain: &Chain) -> bool {
    let before = first.checked_sub(1).map(|at| &words[at]);
    let joined = |word: &lexicon::Word| text[word.at.end..words[first].at.start].trim().is_empty();
    let rank = matches!(chain.kinds.last(), Some(&"rank" | &"office"));
    rank && before.is_some_and(|word| joined(word) && lexicon::is_office(&word.plain))
}

/// `Oficina del Consejero Comisionado de Paz`: an office of an office.
fn is_of_office(text: &str, words: &[lexicon::Word], first: usize) -> bool {
    const OF: [&str; 9] = ["of", "del", "du", "de", "des", "do", "da", "der", "des"];
    first >= 2
        && OF.contains(&words[first - 1].plain.as_str())
        && lexicon::is_office(&words[first - 2].plain)
        && text[words[first - 2].at.end..words[first - 1].at.start] == *" "
}

/// `Coronel EP Percy Quispe`: behind a rank, the corps in capitals is no name.
fn behind_corps(text: &str, from: usize, kind: Option<&str>) -> usize {
    let mut words = text[from..].split_whitespace();
    let corps = words.next().unwrap_or("");
    let named = |word: Option<&str>| {
        word.is_some_and(|word| {
            let capital = word.chars().next().is_some_and(char::is_uppercase);
            capital && word.chars().any(char::is_lowercase)
        })
    };
    let short = matches!(
        corps,
        "EP" | "PNP"
            | "FAP"
            | "EMC"
            | "DEM"
            | "EM"
            | "EMG"
            | "SG"
            | "GSC"
            | "PA"
            | "AP"
            | "ERD"
            | "ARD"
            | "GN"
            | "GNB"
            | "RET"
            | "MGP"
            | "PMP"
            | "EB"
            | "FAB"
            | "MB"
    );
    if kind != Some("rank") || !short || !named(words.next()) || !named(words.next()) {
        return from;
    }
    let at = text[from..].find(corps).unwrap_or(0) + corps.len();
    let rest = &text[from + at..];
    from + at + (rest.len() - rest.trim_start().len())
}

/// `ANLIS "Dr. Carlos G. Malbrán"`: an institute is called after somebody.
fn is_quoted(text: &str, start: usize, end: usize) -> bool {
    let marks = ['"', '“', '”', '«', '»'];
    text[..start].ends_with(marks) && text[end..].starts_with(marks)
}

/// `Attorney V`, `Director IV`: a class of a service.
fn is_numeral(text: &str) -> bool {
    text.chars().count() <= 4 && text.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// `Inspecteur du Génie`: an office that has no bearer here.
fn is_of_body(title: &str, name: &Name) -> bool {
    let words: Vec<&str> = name
        .family
        .split(' ')
        .chain(name.given.split(' '))
        .collect();
    let small = |word: &&&str| word.chars().all(char::is_lowercase);
    let of = ["du", "des", "del", "do", "da"].contains(&words[0]);
    of && words
        .iter()
        .filter(|word| !word.is_empty() && !small(word))
        .count()
        < 2
        && title.split_whitespace().any(lexicon::is_office)
}

/// `M.P.`: letters with stops are no name.
fn is_initials(text: &str) -> bool {
    let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count();
    text.split_whitespace()
        .all(|word| word.ends_with('.') && letters(word) < 2)
}

/// Gives a name the title that stands before it.
fn entitle(text: &str, name: &mut Name, kinds: &[&str], at: std::ops::Range<usize>) {
    let honorifics = &text[at.clone()];
    let written = honorifics.trim_end_matches(['/', ' ']).trim();
    let dot = if text[at.end..].starts_with('.') {
        "."
    } else {
        ""
    };
    name.title = title(kinds, &format!("{written}{dot}"), &mut name.doubts);
    if plain_words(honorifics)
        .iter()
        .any(|word| DECLINED.contains(&word.as_str()))
    {
        name.doubts.push(Doubt::Inflected);
    }
    name.at.start = at.start;
}

/// Honorifics in a case of grammar: the name behind stands in the same.
const DECLINED: [&str; 12] = [
    "на",
    "ну",
    "ном",
    "жу",
    "жои",
    "жи",
    "господина",
    "господину",
    "господином",
    "госпожу",
    "госпожои",
    "госпоже",
];

/// A rank of diplomacy before a whole name that nothing goes on behind.
fn office(text: &str, mut name: Name, at: std::ops::Range<usize>) -> Option<Name> {
    let rest = text[name.at.end..].trim_start();
    let ends = rest.is_empty()
        || rest.starts_with([',', ';', '.', '(', ')', '–', '—', '-', '/', '|', '،', '\n'])
        || ["and ", "et ", "y ", "и ", "as "]
            .iter()
            .any(|and| rest.starts_with(and));
    let deed = rest.starts_with(char::is_lowercase) && likely::of(&name) >= 0;
    let ends = ends || deed;
    let one_line = !text[at.start..name.at.start].contains([',', '\n', ':', '/', '(']);
    if name.words < 2 || !ends || !one_line {
        return None;
    }
    text[at.clone()].clone_into(&mut name.office);
    name.at.start = at.start;
    Some(name)
}

/// `الآنسة أميرة الجلاصي`: behind a title, a word that could be one more is the given name.
fn given_as_title(text: &str, end: usize, manner: Manner) -> Option<Name> {
    let from = name_start(text, end)?;
    begin_led(text, from, manner, Led::ByTitle).filter(|name| name.words >= 2)
}

/// Titles that are names too.
fn is_worn(word: &str) -> bool {
    matches!(
        word,
        "haji" | "hajah" | "hajjah" | "tun" | "datuk" | "sheikh" | "cheikh" | "shaikh"
    )
}

/// `binti Haji Salleh`: a title that its bearer wears within the name.
fn within_name(text: &str, words: &[lexicon::Word], at: usize) -> bool {
    // `أشرف السيد عوض`: behind a given name one more.
    let sayyid = words[at].plain == "سيد"
        && at > 0
        && text[words[at - 1].at.end..words[at].at.start] == *" "
        && likely::is_given(&text[words[at - 1].at.clone()]);
    sayyid
        || is_worn(&words[at].plain) && at > 0 && {
            let before = &words[at - 1];
            let gap = &text[before.at.end..words[at].at.start];
            let named = text[before.at.clone()]
                .chars()
                .next()
                .is_some_and(char::is_uppercase)
                && HONORIFIC.whole(&before.plain).is_none()
                && !lexicon::is_office(&before.plain);
            gap == " " && (named || is_parent(&before.plain) || before.plain == "binti")
        }
}

/// `bint Hamad`: what stands before is a given name and no title.
pub(super) fn is_parent(text: &str) -> bool {
    let next = text.split_whitespace().next().unwrap_or("");
    matches!(next, "bin" | "bint" | "ibn" | "ben" | "بن" | "بنت" | "ابن")
}

pub(super) fn han_only(text: &str, words: &[lexicon::Word]) -> bool {
    words
        .iter()
        .all(|word| text[word.at.clone()].chars().all(is_han))
}

/// Articles between two titles: `Monsieur le Ministre`.
pub(super) fn is_between(word: &str) -> bool {
    matches!(word, "l" | "le" | "la" | "the" | "el" | "de" | "al")
}

/// Where a name begins behind its title: stops, strokes and blanks are passed over, a comma is not.
pub(super) fn name_start(text: &str, from: usize) -> Option<usize> {
    let mut end = from;
    // `Hon. (Dr.) …`, `Maj. Gen. (Retd.) …`: what stands in short brackets belongs to the title.
    let bare = text[from..].trim_start_matches(['.', ' ']);
    if let Some((inner, _)) = bare.strip_prefix('(').and_then(|rest| rest.split_once(')'))
        && inner.chars().count() <= 8
    {
        end = text.len() - bare.len() + inner.len() + 2;
    }
    let bracket = end;
    for c in text[bracket..].chars() {
        if !(c.is_whitespace() && c != '\n'
            || matches!(
                c,
                '.' | ')' | '/' | ':' | '·' | '“' | '"' | '\'' | '’' | '\u{200e}' | '\u{200f}'
            ))
        {
            break;
        }
        end += c.len_utf8();
    }
    (end < text.len() && end > from).then_some(end)
}

/// The custom that an honorific tells.
pub(super) fn manner_of(honorific: &str, manner: Manner) -> Manner {
    let spanish = plain_words(honorific).iter().any(|word| {
        matches!(
            word.as_str(),
            "sr" | "sra"
                | "srta"
                | "senor"
                | "senora"
                | "excmo"
                | "excma"
                | "don"
                | "dona"
                | "embajador"
                | "embajadora"
                | "dra"
        )
    });
    if spanish && manner == Manner::Usual {
        Manner::TwoFamilies
    } else {
        manner
    }
}

pub(super) fn plain_words(text: &str) -> Vec<String> {
    lexicon::words(text)
        .into_iter()
        .map(|word| word.plain)
        .collect()
}

/// The title as a code of the house, or as it was written.
pub(super) fn title(kinds: &[&str], written: &str, doubts: &mut Vec<Doubt>) -> String {
    let has = |kind: &str| kinds.contains(&kind);
    let excellent = has("excellency");
    let plain = !has("dr") && !has("rank");
    let known = if has("his") || (excellent && has("mr")) {
        Some(Courtesy::HisExcellency)
    } else if has("her") || (excellent && has("ms")) {
        Some(Courtesy::HerExcellency)
    } else if excellent || !plain && kinds.len() > 1 {
        None
    } else if has("mr") {
        Some(Courtesy::Mr)
    } else if has("ms") {
        Some(Courtesy::Ms)
    } else if has("dr") {
        Some(Courtesy::Dr)
    } else {
        None
    };
    if let Some(known) = known {
        known.code().to_owned()
    } else {
        doubts.push(Doubt::TitleUnknown);
        written.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// A cell that holds titles alone, as the code of the house or as written.
pub(in super::super) fn title_alone(text: &str) -> Option<String> {
    let words = HONORIFIC.words(text);
    let mut kinds = Vec::new();
    let mut at = 0;
    while let Some(found) = (at < words.len())
        .then(|| HONORIFIC.at(&words, at))
        .flatten()
    {
        kinds.push(found.kind);
        at += found.words;
    }
    if kinds.contains(&"office") {
        return None;
    }
    (at == words.len() && at > 0).then(|| title(&kinds, text.trim(), &mut Vec::new()))
}
