//! Words as they are compared, and the phrases of six languages that lists of delegations are made
//! of: capacities, headings, honorifics, frames, offices. It knows which phrase stands where in a
//! text; it decides nothing about persons.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The longest text that is looked at as one, in bytes.
pub(super) const LONGEST_TEXT: usize = 8_000;

/// One word of a text: how it is compared and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Without accents, capitals and the Arabic article.
    pub(super) plain: String,
    /// Its bytes in the text.
    pub(super) at: Range<usize>,
}

/// Whether a character is written without spaces between words.
pub(super) const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2fa1f}')
}

/// Whether a character is Arabic, in any of its forms.
pub(super) const fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// The words of a text; each Han character is a word.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().take_while(|(at, _)| *at < LONGEST_TEXT) {
        let part = c.is_alphanumeric()
            || is_combining_mark(c)
            || matches!(c, 'ـ' | '\u{200c}' | '\u{200d}');
        if is_han(c) || !part {
            push(text, &mut start, at, &mut found);
        }
        if is_han(c) {
            let at = at..at + c.len_utf8();
            found.push(Word {
                plain: plain(&text[at.clone()]),
                at,
            });
        } else if part && start.is_none() {
            start = Some(at);
        }
    }
    let end = text.len().min(boundary(text, LONGEST_TEXT));
    push(text, &mut start, end, &mut found);
    found
}

fn push(text: &str, start: &mut Option<usize>, end: usize, found: &mut Vec<Word>) {
    if let Some(start) = start.take() {
        let plain = plain(&text[start..end]);
        if !plain.is_empty() {
            found.push(Word {
                plain,
                at: start..end,
            });
        }
    }
}

/// The first boundary of a character at or behind a byte.
pub(super) fn boundary(text: &str, at: usize) -> usize {
    (at..text.len())
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(text.len())
}

/// A word as it is compared.
pub(super) fn plain(word: &str) -> String {
    let folded: String = word
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && !matches!(c, 'ـ' | '\u{200c}' | '\u{200d}'))
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ى' => 'ي',
            'ة' => 'ه',
            'ı' => 'i',
            c => c,
        })
        .filter(|c| c.is_alphanumeric())
        .collect();
    if folded.chars().next().is_some_and(is_arabic) {
        without_article(&folded).to_owned()
    } else {
        folded
    }
}

fn without_article(word: &str) -> &str {
    ["وال", "بال", "كال", "فال", "لل", "ال"]
        .into_iter()
        .filter_map(|article| word.strip_prefix(article))
        .find(|rest| rest.chars().count() >= 2)
        .unwrap_or(word)
}

/// Words that bind others and say nothing themselves.
const BINDING: &str = "of the a an to in as and or for de la le les l d du des da do dos das del los las el al \
    y e et au aux en un une una que su sa ses son sus its our your notre nos nuestra nuestro with avec con par por \
    в и на от с к 的 和 与 及 兼 و في من the s";

static BINDERS: LazyLock<std::collections::HashSet<String>> =
    LazyLock::new(|| BINDING.split_whitespace().map(plain).collect());

/// The words of a text that say something.
pub(super) fn telling(text: &str) -> Vec<Word> {
    let mut found = words(text);
    found.retain(|word| !BINDERS.contains(&word.plain));
    found
}

/// Which words a lexicon compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// All.
    All,
    /// Those that say something.
    Telling,
}

struct Phrase {
    words: Vec<String>,
    kind: &'static str,
}

/// Phrases by the first letter of their first word.
pub(super) struct Lexicon {
    reading: Reading,
    phrases: HashMap<char, Vec<Phrase>>,
}

/// A phrase found: its kind and how many words it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// The kind its line in the lexicon begins with.
    pub(super) kind: &'static str,
    /// How many words of the text.
    pub(super) words: usize,
}

impl Lexicon {
    fn read(text: &'static str, reading: Reading) -> Self {
        let mut phrases: HashMap<char, Vec<Phrase>> = HashMap::new();
        let lines = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        for (kind, rest) in lines.filter_map(|line| line.split_once(' ')) {
            for phrase in rest.split('|') {
                let words = pattern(phrase, reading);
                if let Some(first) = words.first().and_then(|word| word.chars().next()) {
                    phrases
                        .entry(first)
                        .or_default()
                        .push(Phrase { words, kind });
                }
            }
        }
        Self { reading, phrases }
    }

    /// The text's words as this lexicon compares them.
    pub(super) fn words(&self, text: &str) -> Vec<Word> {
        match self.reading {
            Reading::All => words(text),
            Reading::Telling => telling(text),
        }
    }

    /// The longest phrase that begins at a word.
    pub(super) fn at(&self, words: &[Word], at: usize) -> Option<Found> {
        let rest = &words[at..];
        let first = rest.first()?.plain.as_str();
        let joined = first
            .strip_prefix('و')
            .filter(|bare| bare.chars().count() >= 3);
        [Some(first), joined.map(without_article)]
            .into_iter()
            .flatten()
            .filter_map(|first| self.longest(first, rest))
            .max_by_key(|found| found.words)
    }

    fn longest(&self, first: &str, rest: &[Word]) -> Option<Found> {
        let fits = |phrase: &&Phrase| {
            phrase.words.len() <= rest.len()
                && matches(&phrase.words[0], first)
                && phrase.words[1..]
                    .iter()
                    .zip(&rest[1..])
                    .all(|(one, other)| matches(one, &other.plain))
        };
        let phrases = self.phrases.get(&first.chars().next()?)?;
        phrases
            .iter()
            .filter(fits)
            // A word that is said counts for more than one that may be any.
            .max_by_key(|phrase| {
                let said = phrase.words.iter().filter(|word| *word != "?").count();
                (phrase.words.len(), said)
            })
            .map(|phrase| Found {
                kind: phrase.kind,
                words: phrase.words.len(),
            })
    }

    /// Every phrase of the text, from its start, none within another: kind and bytes.
    pub(super) fn all(&self, text: &str) -> Vec<(&'static str, Range<usize>)> {
        let words = self.words(text);
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            match self.at(&words, at) {
                Some(phrase) => {
                    let last = at + phrase.words - 1;
                    found.push((phrase.kind, words[at].at.start..words[last].at.end));
                    at += phrase.words;
                }
                None => at += 1,
            }
        }
        found
    }

    /// The kind of the phrase that is all the text says.
    pub(super) fn whole(&self, text: &str) -> Option<&'static str> {
        if text.len() > 400 {
            return None;
        }
        let words = self.words(text);
        self.at(&words, 0)
            .filter(|found| found.words == words.len())
            .map(|found| found.kind)
    }

    /// Whether a phrase of the kind stands somewhere in the text.
    pub(super) fn holds(&self, text: &str, kind: &str) -> bool {
        self.all(text).iter().any(|(found, _)| *found == kind)
    }
}

/// The words of a phrase; `*` behind a word stands for any ending, `?` for any word.
fn pattern(phrase: &str, reading: Reading) -> Vec<String> {
    let mut found = Vec::new();
    for written in phrase.split_whitespace() {
        if written == "?" {
            found.push(written.to_owned());
            continue;
        }
        let open = written.ends_with('*');
        let mut parts: Vec<String> = match reading {
            Reading::All => words(written),
            Reading::Telling => telling(written),
        }
        .into_iter()
        .map(|word| word.plain)
        .collect();
        if let (true, Some(last)) = (open, parts.last_mut()) {
            last.push('*');
        }
        found.append(&mut parts);
    }
    found
}

fn matches(pattern: &str, word: &str) -> bool {
    if pattern == "?" {
        return true;
    }
    match pattern.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => pattern == word,
    }
}

/// In what capacity.
pub(super) static CAPACITY: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::read(include_str!("lexicon/capacity.txt"), Reading::Telling));
/// What a column or a label holds.
pub(super) static HEADING: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::read(include_str!("lexicon/heading.txt"), Reading::Telling));
/// What stands before a name.
pub(super) static HONORIFIC: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::read(include_str!("lexicon/honorific.txt"), Reading::All));
/// What frames a list.
pub(super) static FRAME: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::read(include_str!("lexicon/frame.txt"), Reading::Telling));

static OFFICES: LazyLock<Lexicon> =
    LazyLock::new(|| single_words(include_str!("lexicon/office.txt")));
static TALK: LazyLock<Lexicon> = LazyLock::new(|| single_words(include_str!("lexicon/talk.txt")));
static COMMON: LazyLock<Lexicon> =
    LazyLock::new(|| single_words(include_str!("lexicon/common.txt")));

/// A lexicon in which one word or, in Han, one run of characters is a phrase of its own.
fn single_words(text: &'static str) -> Lexicon {
    let mut phrases: HashMap<char, Vec<Phrase>> = HashMap::new();
    for written in text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
    {
        let words = pattern(written, Reading::All);
        if let Some(first) = words.first().and_then(|word| word.chars().next()) {
            phrases.entry(first).or_default().push(Phrase {
                words,
                kind: "office",
            });
        }
    }
    Lexicon {
        reading: Reading::All,
        phrases,
    }
}

/// The bytes of every word of an office, a body or a place.
pub(super) fn offices(text: &str) -> Vec<Range<usize>> {
    OFFICES.all(text).into_iter().map(|(_, at)| at).collect()
}

/// How many words of a text are those of sentences.
pub(super) fn talk(text: &str) -> usize {
    TALK.all(text).len()
}

/// Whether a single word is one of an office, or begins a sentence: no name.
pub(super) fn is_office(word: &str) -> bool {
    !word.is_empty() && (OFFICES.whole(word).is_some() || COMMON.whole(word).is_some())
}

/// Whether a word begins a sentence of a letter and is no office.
pub(super) fn is_common(word: &str) -> bool {
    COMMON.whole(word).is_some() && OFFICES.whole(word).is_none()
}

/// Whether a word says a capacity or addresses somebody: no name goes on with it.
pub(super) fn opens_other(word: &str) -> bool {
    CAPACITY.whole(word).is_some()
        || matches!(HONORIFIC.whole(word), Some("excellency" | "mr" | "ms"))
}

/// Whether a word says what somebody of a staff is: `Trainee Hamza Iqbal`.
pub(super) fn says_staff(word: &str) -> bool {
    const JUNIOR: &str = "trainee intern stagiaire pasante стажер متدرب متدربة 实习生";
    matches!(CAPACITY.whole(word), Some("adviser+" | "adviser~"))
        || JUNIOR
            .split_whitespace()
            .any(|junior| plain(junior) == plain(word))
}

/// Whether a word is a part of a ministry or body that somebody may be the head of.
pub(super) fn is_body(word: &str) -> bool {
    const BODIES: &str = "department division unit section bureau directorate service agency centre \
        center desk branch departement direction departamento direccion unidad seccion oficina \
        отдел отдела департамента департамент управления управление";
    BODIES.split_whitespace().any(|body| body == plain(word))
}

/// Whether a word ends the name of a body in English: `Mine Action Centre`.
pub(super) fn ends_body(word: &str) -> bool {
    const ENDS: &str = "centre center agency institute university council committee commission \
        division unit section bureau department authority foundation forces army corps board \
        directorate association society branch command academy";
    ENDS.split_whitespace().any(|end| end == plain(word))
}

/// The words of a list compiled in that has no kinds.
pub(super) fn listed(text: &'static str, kind: &str) -> Vec<&'static str> {
    text.lines()
        .filter_map(|line| line.strip_prefix(kind))
        .flat_map(str::split_whitespace)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phrase_counts_and_binding_words_do_not() {
        assert_eq!(
            CAPACITY.whole("Deputy Head of the Delegation"),
            Some("deputy!")
        );
        assert_eq!(CAPACITY.whole("CHEF DE LA DÉLÉGATION"), Some("head!"));
        assert_eq!(CAPACITY.whole("رئيساً للوفد"), Some("head!"));
        assert_eq!(CAPACITY.whole("副团长"), Some("deputy!"));
        assert_eq!(
            CAPACITY.whole("Заместитель главы делегации"),
            Some("deputy!")
        );
        assert_eq!(CAPACITY.whole("Permanent Representative"), Some("none!"));
        assert_eq!(CAPACITY.whole("Head of Department"), None);
    }

    #[test]
    fn the_arabic_article_and_and_are_seen_through() {
        assert_eq!(
            HONORIFIC
                .at(&words("والسيد أحمد"), 0)
                .map(|found| found.kind),
            Some("mr")
        );
        assert_eq!(HEADING.whole("الاسم الكامل"), Some("name"));
    }

    #[test]
    fn every_line_of_a_lexicon_has_a_kind_that_is_known() {
        let kinds = |lexicon: &Lexicon| {
            let mut kinds: Vec<&str> = lexicon
                .phrases
                .values()
                .flatten()
                .map(|phrase| phrase.kind)
                .collect();
            kinds.sort_unstable();
            kinds.dedup();
            kinds.join(" ")
        };
        assert_eq!(
            kinds(&CAPACITY),
            "adviser adviser! adviser+ adviser~ alternate alternate! deputy deputy! head head! head< \
             none! representative representative! representative<"
        );
        assert_eq!(
            kinds(&HEADING),
            "family family2 function given given2 name number organization other own role title"
        );
        assert_eq!(kinds(&HONORIFIC), "dr excellency her his mr ms office rank");
        assert_eq!(
            kinds(&FRAME),
            "absent closing cue errand head instead list nobody opening other out quote refer with"
        );
    }
}
