//! Small words and strokes that join the parts of one name, or join another person to it.

use super::super::lexicon::{self, is_office, plain};
use super::family::is_capitals;
use super::likely;

/// `Ravindran a/l Subramaniam`: son or daughter of.
pub(super) fn child_of(rest: &str) -> Option<&str> {
    let word = rest.split_whitespace().next()?;
    matches!(
        word.to_lowercase().as_str(),
        "a/l" | "a/p" | "s/o" | "d/o" | "née" | "nee" | "épouse" | "ép." | "vve"
    )
    .then_some(word)
}

/// `in ’t Veld`: a small word that only together with the next one is part of a name.
pub(super) fn binds_two(rest: &str) -> bool {
    let mut words = rest.split_whitespace();
    words.next() == Some("in")
        && words.next().is_some_and(|next| {
            let bare = next.trim_start_matches(['\'', '’', '‘', '`']);
            bare == "t" && next.len() > 1 || matches!(next, "het" | "der" | "den")
        })
}

/// `Soto y el Comandante …`: what `and` and an article join is another person.
pub(super) fn joins_another(rest: &str) -> bool {
    let mut words = rest.split_whitespace();
    matches!(words.next(), Some("y" | "e"))
        && words.next().is_some_and(|next| {
            matches!(next, "el" | "la" | "los" | "las" | "o" | "a")
                || lexicon::HONORIFIC.whole(next).is_some()
        })
}

/// `SANOU / BARRO Korotimi`: the same with blanks.
pub(in super::super) fn joins_families(before: &str, after: &str) -> bool {
    let last = before.split_whitespace().next_back().unwrap_or("");
    let mut next = after.split_whitespace();
    let (first, second) = (next.next().unwrap_or(""), next.next().unwrap_or(""));
    let given = second.chars().next().is_some_and(char::is_uppercase) && !is_capitals(second);
    given && both_families(last, first)
}

/// `SAWADOGO/KABORE`: two families of one person, and no two acronyms (`CD/BWC`).
pub(super) fn both_families(before: &str, after: &str) -> bool {
    let next: String = after.chars().take_while(|c| c.is_alphabetic()).collect();
    if glued_families(before, &next) {
        return true;
    }
    let family = |word: &str| {
        let long = word.chars().filter(|c| c.is_alphabetic()).count() >= 3;
        let vowel = plain(word).contains(['a', 'e', 'i', 'o', 'u', 'y']);
        is_capitals(word) && long && vowel && !is_office(word)
    };
    family(before) && family(&next)
}

/// `Ilboudo/Sawadogo`: the same in small letters, with no blank between them.
fn glued_families(before: &str, next: &str) -> bool {
    let family = |word: &str| {
        let mut letters = word.chars();
        let capital = letters.next().is_some_and(char::is_uppercase);
        let small = word.chars().count() >= 5 && letters.all(char::is_lowercase);
        capital && small && !is_office(word) && likely::weight(&format!("{word} {word}")) >= 0
    };
    family(before) && family(next)
}
