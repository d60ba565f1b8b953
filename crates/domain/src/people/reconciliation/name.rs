//! A member's name taken apart for matching: words with their place, particles, initials, what
//! tells generations apart, and honorifics that stuck in the name set aside. The name in its own
//! script is a second reading of the same person. It compares nothing.

use super::fold::{Ended, Piece, Script, anglicized, pieces, plain, script_of, written_out};
use super::script;
use super::sound::Sound;
use crate::people::composition::{Member, NameOrder};

/// How many words of a name are compared; what is beyond stands for nothing.
pub(super) const MOST_WORDS: usize = 10;

/// What a word of a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    /// A name.
    Full,
    /// The first letter of one.
    Initial,
    /// `al-`, `bin`, `de`, `van der`.
    Particle,
    /// `Jr`, `III`, `Filho`.
    Generation,
}

impl Kind {
    /// Whether such a word names somebody: particles and generations do not.
    pub(super) const fn is_name(self) -> bool {
        matches!(self, Self::Full | Self::Initial)
    }
}

/// In which part of the name a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Given,
    Family,
    /// The name is given in one piece.
    Unknown,
}

/// A word of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) plain: String,
    pub(super) script: Script,
    pub(super) kind: Kind,
    pub(super) part: Part,
    /// Latin forms: the word itself and its accents written out; of other scripts the usual ones.
    pub(super) latin: Vec<String>,
    /// The letters of the first of them.
    pub(super) letters: Vec<char>,
    pub(super) sounds: Vec<Sound>,
}

impl Word {
    fn new(text: String, kind: Kind, part: Part) -> Self {
        let plain = plain(&text);
        let script = plain.chars().next().map_or(Script::Other, script_of);
        let latin = latin_forms(&text, &plain, script);
        let mut heard = latin.clone();
        heard.extend(anglicized(&text));
        if let Some(servant) = heard.first().and_then(|word| servant_of(word)) {
            heard = vec![servant];
        }
        let sounds = heard.iter().map(|form| Sound::of(form)).collect();
        let letters = latin.first().map(|form| form.chars().collect());
        Self {
            letters: letters.unwrap_or_default(),
            text,
            plain,
            script,
            kind,
            part,
            latin,
            sounds,
        }
    }

    /// Two or more words written as one.
    pub(super) fn joined(words: &[Self]) -> Self {
        let text: String = words.iter().map(|word| word.text.as_str()).collect();
        let mut joined = Self::new(text, Kind::Full, words[0].part);
        if words.iter().any(|word| word.script == Script::Han) {
            joined.latin = words.iter().fold(vec![String::new()], |begun, word| {
                let onward = |start: &String| -> Vec<String> {
                    word.latin
                        .iter()
                        .map(|end| format!("{start}{end}"))
                        .collect()
                };
                begun.iter().flat_map(onward).take(24).collect()
            });
        }
        joined
    }

    pub(super) fn length(&self) -> usize {
        self.plain.chars().count()
    }
}

fn latin_forms(text: &str, plain: &str, script: Script) -> Vec<String> {
    match script {
        Script::Latin => {
            let mut forms = vec![plain.to_owned()];
            forms.extend(written_out(text).filter(|form| form != plain));
            forms
        }
        Script::Han => plain
            .chars()
            .next()
            .map(script::readings)
            .unwrap_or_default(),
        Script::Other => Vec::new(),
        other => vec![script::usual(plain, other)],
    }
}

/// `Abdul Rahman`, `Abdel-Rahman`, `Abdurrahman`: servant of the Merciful, in one form.
pub(super) fn servant_of(plain: &str) -> Option<String> {
    let rest = plain.strip_prefix("abd")?;
    let rest = ["ou", "oe", "u", "e", "a"]
        .iter()
        .find_map(|vowel| rest.strip_prefix(vowel))?;
    let mut letters = rest.chars();
    let (first, second) = (letters.next()?, letters.next()?);
    let assimilated = first == 'l' || first == second;
    (assimilated && rest.len() > 3).then(|| format!("abdul{}", &rest[first.len_utf8()..]))
}

/// A name written once: its words, given names before the family name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Reading {
    pub(super) words: Vec<Word>,
    pub(super) honorifics: Vec<String>,
}

impl Reading {
    /// The words that name somebody.
    pub(super) fn names(&self) -> impl Iterator<Item = &Word> {
        self.words.iter().filter(|word| word.kind.is_name())
    }

    /// The script of its first word.
    pub(super) fn script(&self) -> Option<Script> {
        self.words.first().map(|word| word.script)
    }

    /// Whether it is a Chinese name in pinyin.
    pub(super) fn is_chinese(&self) -> bool {
        let known = |word: &Word| script::FAMILIES.binary_search(&word.plain.as_str()).is_ok();
        self.words.iter().any(known) && self.words.iter().all(|word| script::is_pinyin(&word.plain))
    }
}

/// The name of a member, taken apart once and compared often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    /// As the list writes it.
    pub(super) written: Reading,
    /// In its own script, where it has another.
    pub(super) own: Option<Reading>,
    /// Which part comes first on paper, where there are two.
    pub(super) order: Option<NameOrder>,
    /// The name to the letter.
    pub(super) text: String,
    /// By which two names are put before each other.
    pub(super) rank: String,
}

impl Name {
    pub(super) fn of(member: &Member) -> Self {
        let parted = !member.given.trim().is_empty() && !member.family.trim().is_empty();
        let (given, family) = if parted {
            (Part::Given, Part::Family)
        } else {
            (Part::Unknown, Part::Unknown)
        };
        let fields = [
            (member.given.as_str(), given),
            (member.family.as_str(), family),
        ];
        let own = reading(&[(member.own_script.as_str(), Part::Unknown)]);
        let mut own = (!own.words.is_empty()).then_some(own);
        let mut written = reading(&fields);
        if written.words.is_empty() {
            written = own.take().unwrap_or_default();
        }
        let text = format!("{} {}", member.given, member.family);
        let plainly: Vec<&str> = written
            .words
            .iter()
            .map(|word| word.plain.as_str())
            .collect();
        let rank = format!("{} {text} {}", plainly.join(" "), member.own_script);
        Self {
            written,
            own,
            order: parted.then_some(member.order),
            text: text.trim().to_owned(),
            rank,
        }
    }

    pub(super) fn readings(&self) -> impl Iterator<Item = &Reading> {
        [&self.written].into_iter().chain(&self.own)
    }
}

fn reading(fields: &[(&str, Part)]) -> Reading {
    let mut parts: Vec<(Piece, Part)> = Vec::new();
    for (text, part) in fields {
        parts.extend(pieces(text).into_iter().map(|piece| (piece, *part)));
    }
    let honorifics = take_honorifics(&mut parts);
    join_servants(&mut parts);
    let mut words = Vec::new();
    for (at, (piece, part)) in parts.iter().enumerate() {
        if plain(&piece.text)
            .chars()
            .all(|letter| script_of(letter) == Script::Han)
        {
            let each = piece.text.chars().map(script::simplified);
            words.extend(each.map(|one| Word::new(one.to_string(), Kind::Full, *part)));
        } else {
            let kind = kind(&parts, at);
            for text in article_apart(&piece.text) {
                let kind = if plain(&text) == ARTICLE {
                    Kind::Particle
                } else {
                    kind
                };
                words.push(Word::new(text, kind, *part));
            }
        }
    }
    words.truncate(MOST_WORDS);
    Reading { words, honorifics }
}

const ARTICLE: &str = "ال";

/// The Arabic article stands apart: `السيد` is `ال` and `سيد`.
fn article_apart(text: &str) -> Vec<String> {
    match text.strip_prefix(ARTICLE) {
        Some(rest) if rest.chars().count() > 2 => vec![ARTICLE.to_owned(), rest.to_owned()],
        _ => vec![text.to_owned()],
    }
}

/// `Abdul Rahman`, `Abd al-Rahman` and `عبد الرحمن` are one name each.
fn join_servants(parts: &mut Vec<(Piece, Part)>) {
    const SERVANT: [&str; 9] = [
        "abd", "abdul", "abdel", "abdal", "abdoul", "abdur", "abdoel", "abdol", "عبد",
    ];
    let mut at = 0;
    while at + 1 < parts.len() {
        if SERVANT.contains(&plain(&parts[at].0.text).as_str()) && parts[at].1 == parts[at + 1].1 {
            let next = parts.remove(at + 1).0;
            parts[at].0.text.push_str(&next.text);
            let article = ["al", "el", "ul", "ar", "er", "ur", "as", "es"];
            let ends_open = article.contains(&plain(&next.text).as_str());
            if ends_open && at + 1 < parts.len() {
                let last = parts.remove(at + 1).0;
                parts[at].0.text.push_str(&last.text);
            }
        }
        at += 1;
    }
}

const HONORIFICS: [&str; 62] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "dame",
    "lady",
    "lord",
    "hon",
    "honourable",
    "honorable",
    "excellency",
    "his",
    "her",
    "amb",
    "ambassador",
    "ambassadeur",
    "embajador",
    "embajadora",
    "mme",
    "mlle",
    "monsieur",
    "madame",
    "sr",
    "sra",
    "srta",
    "don",
    "dona",
    "herr",
    "frau",
    "ing",
    "lic",
    "rev",
    "fr",
    "col",
    "gen",
    "maj",
    "capt",
    "lt",
    "adm",
    "brig",
    "eng",
    "phd",
    "md",
    "esq",
    "sheikh",
    "shaikh",
    "haji",
    "hajj",
    "господин",
    "госпожа",
    "гн",
    "السيد",
    "السيده",
    "الدكتور",
    "الدكتوره",
    "سعاده",
    "د",
];
const HAN_HONORIFICS: [&str; 6] = ["先生", "女士", "小姐", "博士", "阁下", "教授"];

/// Sets aside what is no name, as long as a name is left: first what stands before it, then after.
fn take_honorifics(parts: &mut Vec<(Piece, Part)>) -> Vec<String> {
    let mut taken = Vec::new();
    let excellency = |parts: &[(Piece, Part)]| {
        let letter = |at: usize| parts.get(at).map(|(piece, _)| plain(&piece.text));
        let two = (letter(0), letter(1));
        let said = matches!(
            (two.0.as_deref(), two.1.as_deref()),
            (Some("h" | "s"), Some("e"))
        );
        // `H. E. Smith` may have two given names; with another given name it is an Excellency.
        said && parts.len() > 3 && parts[2].1 == parts[0].1
    };
    if excellency(parts) {
        taken.extend(parts.drain(..2).map(|(piece, _)| piece.text));
    }
    while parts.len() > 1 && is_honorific(&parts[0].0.text) {
        taken.push(parts.remove(0).0.text);
    }
    while parts.len() > 1
        && parts
            .last()
            .is_some_and(|(piece, _)| is_suffix(&piece.text))
    {
        taken.extend(parts.pop().map(|(piece, _)| piece.text));
    }
    for (piece, _) in parts.iter_mut() {
        let shorter = HAN_HONORIFICS
            .iter()
            .find_map(|known| piece.text.strip_suffix(known));
        if let Some(name) = shorter.filter(|name| name.chars().count() > 1) {
            taken.push(piece.text[name.len()..].to_owned());
            piece.text = name.to_owned();
        }
    }
    taken
}

fn is_honorific(text: &str) -> bool {
    HONORIFICS.contains(&plain(text).as_str())
}

/// After a name `Sr` says which generation, not `Señor`.
fn is_suffix(text: &str) -> bool {
    let plain = plain(text);
    plain != "sr" && ["phd", "md", "esq", "dr", "mr", "ms", "mrs"].contains(&plain.as_str())
}

const PARTICLES: [&str; 46] = [
    "al", "el", "ul", "bin", "ibn", "ben", "bint", "bte", "binti", "abu", "de", "da", "do", "dos",
    "das", "del", "della", "dello", "di", "du", "des", "la", "le", "las", "los", "lo", "van",
    "von", "der", "den", "ter", "ten", "zu", "zum", "af", "av", "und", "vom", "ال", "بن", "ابن",
    "بنت", "ابو", "фон", "дер", "ван",
];
const GENERATIONS: [&str; 16] = [
    "jr",
    "sr",
    "junior",
    "senior",
    "ii",
    "iii",
    "iv",
    "filho",
    "neto",
    "sobrinho",
    "hijo",
    "fils",
    "pere",
    "младший",
    "старший",
    "jnr",
];

fn kind(parts: &[(Piece, Part)], at: usize) -> Kind {
    let (piece, part) = &parts[at];
    let word = plain(&piece.text);
    let letters = word.chars().count();
    let (first, last) = (at == 0, at + 1 == parts.len());
    // `Ben Smith` and `Al Gore` have these for a given name, `de Souza` and `Al Hassan` do not.
    let alone =
        *part == Part::Given && parts.iter().filter(|(_, other)| other == part).count() == 1;
    let joins = matches!(word.as_str(), "e" | "y") && (*part == Part::Family || !first) && !last;
    if joins && (*part != Part::Given) {
        return Kind::Particle;
    }
    let next = parts.get(at + 1).filter(|(_, other)| other == part);
    let particle = PARTICLES.contains(&word.as_str()) || is_assimilated(&word, next);
    if particle && !alone && !last {
        return Kind::Particle;
    }
    if GENERATIONS.contains(&word.as_str()) && at > 0 {
        return Kind::Generation;
    }
    let alphabet = word
        .chars()
        .all(|c| matches!(script_of(c), Script::Latin | Script::Cyrillic));
    if alphabet && (letters == 1 || letters <= 3 && piece.ended == Ended::Stop && !last) {
        return Kind::Initial;
    }
    Kind::Full
}

/// The Arabic article before some consonants takes their sound: `as-Sayed`, `ar-Rashid`. Elsewhere
/// `An` is a name of its own.
fn is_assimilated(word: &str, next: Option<&(Piece, Part)>) -> bool {
    let article = matches!(word, "as" | "ar" | "ad" | "an" | "at" | "az" | "ash");
    let sound = word.strip_prefix('a').filter(|_| article);
    let begins = |(piece, _): &(Piece, Part)| {
        sound.is_some_and(|sound| plain(&piece.text).starts_with(sound))
    };
    next.is_some_and(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(given: &str, family: &str) -> Vec<(String, Kind)> {
        let fields = [(given, Part::Given), (family, Part::Family)];
        let words = reading(&fields).words.into_iter();
        words.map(|word| (word.plain, word.kind)).collect()
    }

    #[test]
    fn a_name_is_taken_apart() {
        let word = |text: &str, kind| (text.to_owned(), kind);
        assert_eq!(
            kinds("Dr. J. Pieter", "van der Berg Jr."),
            [
                word("j", Kind::Initial),
                word("pieter", Kind::Full),
                word("van", Kind::Particle),
                word("der", Kind::Particle),
                word("berg", Kind::Full),
                word("jr", Kind::Generation),
            ]
        );
        assert_eq!(kinds("Ben", "Smith")[0], word("ben", Kind::Full));
        assert_eq!(kinds("Al-Hassan", "Diop")[0], word("al", Kind::Particle));
        assert_eq!(kinds("H.E.", "Smith")[0], word("h", Kind::Initial));
        assert_eq!(kinds("H.E. Ana", "Smith")[0], word("ana", Kind::Full));
        assert_eq!(
            kinds("Abd al-Rahman", "Ali")[0],
            word("abdalrahman", Kind::Full)
        );
        assert_eq!(
            kinds("Dr", "Mr")[0],
            word("mr", Kind::Full),
            "a name is left"
        );
    }

    #[test]
    fn no_name_is_too_long_to_take_apart() {
        let long = "a ".repeat(60);
        assert_eq!(kinds(&long, &long).len(), MOST_WORDS);
        assert_eq!(kinds("", ""), []);
    }
}
