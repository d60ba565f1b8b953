//! How likely words are a person's name, from what is known of each of them: given names that many
//! bear, patronymics, initials and capitals speak for it; States, acronyms and words of offices
//! against it. It weighs; those who ask say how much they need.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::lexicon::{self, is_office, plain};
use super::family::{is_capitals, is_particle, stands_first};
use super::{Name, Script, script};

static GIVEN: LazyLock<HashSet<&str>> =
    LazyLock::new(|| listed(include_str!("../lexicon/given.txt")));
static PLACES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| listed(include_str!("../lexicon/place.txt")));

static ORDINARY: LazyLock<HashSet<&str>> =
    LazyLock::new(|| listed(include_str!("../lexicon/ordinary.txt")));

fn listed(text: &'static str) -> HashSet<&'static str> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect()
}

/// Enough to take a name up where nothing but its words tells it.
pub(in super::super) const SURE: i32 = 2;

/// How much speaks for the words of a text being one name; below zero, more speaks against it.
pub(in super::super) fn weight(text: &str) -> i32 {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() < 2 || script(text) == Some(Script::Han) {
        return 0;
    }
    let capitals = words.iter().filter(|word| is_capitals(word)).count();
    let mixed = capitals > 0 && capitals < words.len() && words.iter().any(|word| long(word));
    let keys: Vec<String> = words.iter().map(|word| plain(word)).collect();
    if PLACES.contains(keys.join("-").as_str()) {
        return -3;
    }
    let sum: i32 = words.iter().map(|word| worth(word)).sum();
    let common = keys
        .iter()
        .filter(|key| ORDINARY.contains(key.as_str()))
        .count();
    if sum <= 0 && common > 0 {
        return sum - i32::try_from(common).unwrap_or(1);
    }
    sum + i32::from(mixed) + i32::from(words.len() <= 3 && stands_first(&words))
}

/// How much speaks for a name, its title not counted.
pub(in super::super) fn of(name: &Name) -> i32 {
    let own = name.own_script.as_str();
    if name.given.is_empty() && name.family.is_empty() {
        return weight(own);
    }
    weight(&format!("{} {}", name.given, name.family))
}

/// A family in capitals that is no acronym.
fn long(word: &str) -> bool {
    is_capitals(word) && word.chars().filter(|c| c.is_alphabetic()).count() >= 4
}

fn worth(word: &str) -> i32 {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    let letters = bare.chars().filter(|c| c.is_alphabetic()).count();
    let key = plain(bare);
    if is_particle(bare) || letters == 0 {
        return 0;
    }
    if letters == 1 {
        return i32::from(word.ends_with('.'));
    }
    if is_given(bare) || is_patronymic(word) {
        return 2;
    }
    if is_office(bare) || lexicon::is_common(bare) {
        return -3;
    }
    if PLACES.contains(key.as_str()) {
        return -2;
    }
    // `MFA`, `CMAA`: without vowels, or short.
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    if is_capitals(bare) && (letters <= 3 || letters <= 5 && !key.chars().any(vowel)) {
        return -1;
    }
    0
}

/// Whether a word, or a part of it that a hyphen ends, is a given name that many bear.
pub(in super::super) fn is_given(word: &str) -> bool {
    let known = |part: &str| GIVEN.contains(plain(part).as_str());
    if lexicon::HONORIFIC.whole(word).is_some() {
        return false;
    }
    known(word) || word.contains('-') && word.split('-').any(|part| part.len() > 2 && known(part))
}

/// Whether a word ends as Russian patronymics do, in any case of grammar.
pub(in super::super) fn is_patronymic(word: &str) -> bool {
    const ENDS: [&str; 16] = [
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
        "ичны",
        "ичне",
        "ичну",
        "ичной",
        "ович",
    ];
    word.chars().count() > 5 && ENDS.iter().any(|end| word.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_speak_for_a_name_or_against_it() {
        for name in [
            "Kari Bjerke",
            "Tuva Hagen",
            "Наталья Гросу",
            "Анна Петровна",
            "Jean DUPONT",
        ] {
            assert!(weight(name) >= SURE, "{name}");
        }
        for other in [
            "Mine Action Centre",
            "Costa Rica",
            "Mission Permanente",
            "MFA Kenya",
        ] {
            assert!(weight(other) < SURE, "{other}");
        }
    }
}
