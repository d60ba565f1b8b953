//! Which words of a name are the family's: capitals tell, then particles and articles, then the
//! custom of the language, which is said to be assumed.

use std::ops::Range;
use std::sync::LazyLock;

use super::super::Manner;
use super::super::lexicon::{self, plain};
use super::Marked;

pub(super) static PARTICLES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    include_str!("../lexicon/particle.txt")
        .split_whitespace()
        .collect()
});

/// The families that stand first, in Latin letters.
pub(super) static FIRST_FAMILIES: LazyLock<Vec<&str>> =
    LazyLock::new(|| lexicon::listed(include_str!("../lexicon/surname.txt"), "latin "));

pub(super) fn is_particle(word: &str) -> bool {
    let low = word.to_lowercase();
    PARTICLES.contains(&low.as_str())
}

/// Whether a word stands in capitals; `McDONALD`, `O’BRIEN` and `Al-ZAHRANI` do.
pub(super) fn is_capitals(word: &str) -> bool {
    let bare = [
        "Mc", "Mac", "Al-", "El-", "al-", "el-", "de", "De", "d’", "D’", "d'", "D'", "O’", "O'",
    ]
    .into_iter()
    .find_map(|prefix| {
        word.strip_prefix(prefix)
            .filter(|rest| rest.chars().count() > 1)
    })
    .unwrap_or(word);
    let letters: Vec<char> = bare.chars().filter(|c| c.is_alphabetic()).collect();
    letters.len() >= 2 && letters.iter().all(|c| !c.is_lowercase()) && !bare.contains('.')
}

pub(super) struct Split {
    pub(super) family: Range<usize>,
    pub(super) marked: Marked,
    pub(super) assumed: bool,
}

/// Which words are the family's name.
pub(super) fn family(words: &[&str], manner: Manner) -> Split {
    let capitals: Vec<bool> = words.iter().map(|word| is_capitals(word)).collect();
    let many = capitals.iter().filter(|is| **is).count();
    let all = words.iter().zip(&capitals).all(|(word, is)| {
        *is || is_particle(word) || word.chars().filter(|c| c.is_alphabetic()).count() < 2
    });
    if many > 0 && !all {
        let first = capitals.iter().position(|is| *is).unwrap_or(0);
        let last = capitals.iter().rposition(|is| *is).unwrap_or(first);
        let start = with_particles(words, first);
        return Split {
            family: start..last + 1,
            marked: Marked::Capitals,
            assumed: false,
        };
    }
    let count = words.len();
    if count < 2 {
        return Split {
            family: 0..count,
            marked: Marked::Plain,
            assumed: false,
        };
    }
    let family_first = manner == Manner::FamilyFirst || (count <= 3 && stands_first(words));
    if family_first {
        return Split {
            family: 0..1,
            marked: Marked::Plain,
            assumed: true,
        };
    }
    if let Some(at) = words.iter().skip(1).position(|word| is_arabic_family(word)) {
        return Split {
            family: at + 1..count,
            marked: Marked::Plain,
            assumed: count > 3,
        };
    }
    let start = match manner {
        Manner::TwoFamilies if count >= 3 => count - 2,
        _ => count - 1,
    };
    let start = with_particles(words, start).max(1);
    Split {
        family: start..count,
        marked: Marked::Plain,
        assumed: count > 2,
    }
}

/// Chinese, Korean and Vietnamese names in Latin letters, where the family's stands first.
pub(super) fn stands_first(words: &[&str]) -> bool {
    let known = |word: &str| FIRST_FAMILIES.contains(&plain(word).as_str());
    known(words[0]) && !known(words[words.len() - 1])
}

pub(super) fn is_arabic_family(word: &str) -> bool {
    let low = word.to_lowercase();
    ["al-", "el-", "al’", "as-", "ar-", "ash-", "at-", "an-"]
        .iter()
        .any(|article| low.starts_with(article))
}

/// The first of the particles that stand right before a word.
pub(super) fn with_particles(words: &[&str], at: usize) -> usize {
    let before = words[..at]
        .iter()
        .rev()
        .take_while(|word| is_particle(word) && !word.chars().all(char::is_uppercase))
        .count();
    let start = at - before;
    if start == 0 && before > 0 && at + 1 == words.len() {
        at
    } else {
        start
    }
}
