//! A sieve before two names are compared: where each holds a word that nothing in the other is like,
//! they are not one person's. Words are few and names are many, so each two words are asked once. It
//! lets through whatever it is not sure of; the comparison itself decides.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::fold::Script;
use super::name::{Kind, Name, Reading, Word};
use super::word::{Chinese, likeness};

/// Words that were asked about before, by their numbers.
#[derive(Default)]
pub(super) struct Sieve<'a> {
    numbers: HashMap<(&'a str, Kind, Script), u32>,
    like: HashMap<u64, bool, BuildHasherDefault<Spread>>,
}

/// Numbers of words are spread well enough by one multiplication.
#[derive(Default)]
pub(super) struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

/// A name's words by their numbers.
pub(super) struct Sifted<'a> {
    reading: &'a Reading,
    words: Vec<(u32, &'a Word)>,
    /// A name in its own script is compared in several ways: it is always let through.
    plain: bool,
}

impl<'a> Sieve<'a> {
    /// Names made ready, in their order.
    pub(super) fn ready(&mut self, names: &'a [Name]) -> Vec<Sifted<'a>> {
        names.iter().map(|name| self.one(name)).collect()
    }

    fn one(&mut self, name: &'a Name) -> Sifted<'a> {
        let words = name.written.names().map(|word| {
            let next = u32::try_from(self.numbers.len()).expect("fewer words than that");
            let key = (word.plain.as_str(), word.kind, word.script);
            (*self.numbers.entry(key).or_insert(next), word)
        });
        Sifted {
            words: words.collect(),
            reading: &name.written,
            plain: name.own.is_none(),
        }
    }

    /// Whether two names may be one person's.
    pub(super) fn lets_through(&mut self, one: &Sifted<'a>, two: &Sifted<'a>) -> bool {
        let sure = one.plain && two.plain && one.reading.script() == two.reading.script();
        if !sure || may_be_joined(one, two) || may_be_joined(two, one) {
            return true;
        }
        !(self.lacks(one, two) && self.lacks(two, one))
    }

    /// Whether the first holds a word that nothing in the second is like.
    fn lacks(&mut self, one: &Sifted<'a>, two: &Sifted<'a>) -> bool {
        let mut words = one.words.iter();
        words.any(|word| !two.words.iter().any(|other| self.is_like(*word, *other)))
    }

    fn is_like(&mut self, (a, one): (u32, &Word), (b, two): (u32, &Word)) -> bool {
        // In one script what is like in a Chinese name is like in any.
        let asked = || likeness(one, two, Chinese::Not).is_some();
        let both = u64::from(a) << 32 | u64::from(b);
        a == b || *self.like.entry(both).or_insert_with(asked)
    }
}

/// Whether a word of the second may be several of the first written as one.
fn may_be_joined(one: &Sifted<'_>, two: &Sifted<'_>) -> bool {
    let parts = &one.reading.words;
    let begins = |whole: &Word| {
        let part = |word: &Word| {
            word.plain.len() < whole.plain.len() && whole.plain.starts_with(&word.plain)
        };
        parts.len() > 1 && parts.iter().any(part)
    };
    two.reading.words.iter().any(begins)
}
