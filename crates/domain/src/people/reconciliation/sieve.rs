//! A sieve before two names are compared: where each holds a word that nothing in the other is like,
//! they are not one person's. Words are few and names are many, so each two words are asked once. It
//! lets through whatever it is not sure of; the comparison itself decides.

use std::collections::HashMap;

use super::fold::Script;
use super::name::{Kind, MOST_WORDS, Name, Word};
use super::word::{Chinese, likeness};

/// What is known of two words, as bits: nothing yet where none is set.
type Known = u8;

const ASKED: Known = 1;
/// One may stand for the other.
const LIKE: Known = 2;
/// The first is how the second begins.
const BEGINS: Known = 4;
/// The second is how the first begins.
const BEGUN: Known = 8;

/// Of how many words it is kept at a time what was asked: some ten megabytes for twenty thousand.
const MOST_ROWS: usize = 512;

/// Words that were asked about before, by their numbers. A row for each word of the first list: what
/// is asked of one name is answered from memory that lies together.
#[derive(Default)]
pub(super) struct Sieve<'a> {
    numbers: HashMap<(&'a str, Kind, Script), usize>,
    rows: Vec<Vec<Known>>,
    filled: Vec<usize>,
}

/// A name's words by their numbers.
pub(super) struct Sifted<'a> {
    words: Vec<(usize, &'a Word)>,
    script: Option<Script>,
    /// A name in its own script is compared in several ways: it is always let through.
    plain: bool,
}

impl<'a> Sieve<'a> {
    /// Names made ready, in their order.
    pub(super) fn ready(&mut self, names: &'a [Name]) -> Vec<Sifted<'a>> {
        names.iter().map(|name| self.one(name)).collect()
    }

    fn one(&mut self, name: &'a Name) -> Sifted<'a> {
        let words = name.written.words.iter().map(|word| {
            let next = self.numbers.len();
            let key = (word.plain.as_str(), word.kind, word.script);
            (*self.numbers.entry(key).or_insert(next), word)
        });
        Sifted {
            words: words.collect(),
            script: name.written.script(),
            plain: name.own.is_none(),
        }
    }

    /// Whether two names may be one person's: a word of one may be several of the other written as
    /// one, or at most one of the names holds a word that nothing in the other is like.
    pub(super) fn lets_through(&mut self, one: &Sifted<'a>, two: &Sifted<'a>) -> bool {
        let sure = one.plain && two.plain && one.script == two.script;
        if !sure {
            return true;
        }
        let mut found = [false; MOST_WORDS];
        let mut lacking = false;
        for (number, word) in &one.words {
            let row = self.row(*number);
            let mut liked = false;
            for ((other, against), found) in two.words.iter().zip(&mut found) {
                let known = asked(&mut row[*other], word, against);
                let begins = known & BEGINS != 0 && one.words.len() > 1;
                if begins || known & BEGUN != 0 && two.words.len() > 1 {
                    return true;
                }
                let like = known & LIKE != 0;
                liked |= like;
                *found |= like;
            }
            lacking |= word.kind.is_name() && !liked;
        }
        let mut others = two.words.iter().zip(found);
        !(lacking && others.any(|((_, word), found)| word.kind.is_name() && !found))
    }

    fn row(&mut self, number: usize) -> &mut [Known] {
        let many = self.numbers.len();
        self.rows.resize_with(many, Vec::new);
        if self.rows[number].is_empty() {
            if self.filled.len() == MOST_ROWS {
                self.filled
                    .drain(..)
                    .for_each(|row| self.rows[row] = Vec::new());
            }
            self.rows[number].resize(many, 0);
            self.filled.push(number);
        }
        &mut self.rows[number]
    }
}

/// What is known of two words, asked once.
fn asked(known: &mut Known, one: &Word, two: &Word) -> Known {
    if *known == 0 {
        let begins = |one: &Word, two: &Word| {
            one.plain.len() < two.plain.len() && two.plain.starts_with(&one.plain)
        };
        // In one script what is like in a Chinese name is like in any.
        let names = one.kind.is_name() && two.kind.is_name();
        let like = names && likeness(one, two, Chinese::Not).is_some();
        *known = ASKED
            | if like { LIKE } else { 0 }
            | if begins(one, two) { BEGINS } else { 0 }
            | if begins(two, one) { BEGUN } else { 0 };
    }
    *known
}
