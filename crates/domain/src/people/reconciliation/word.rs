//! Two words of two names against each other: the same, an initial, another spelling of one sound,
//! a slip of the fingers. What comes out is a cost in points, 0 for the same word, with its reason.

use super::fold::Script;
use super::matching::Reason;
use super::name::{Kind, Word};
use super::script::{is_syllable, may_be_spelled};
use super::sound::Sound;

/// What kind of likeness two words have; likenesses of one kind do not add up without end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Alike {
    /// The same word, whatever its capitals and accents.
    Same,
    /// One sound or one word of another script.
    Sound,
    /// A first letter.
    Initial,
    /// A slip.
    Slip,
}

/// How two words are alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Likeness {
    pub(super) alike: Alike,
    pub(super) cost: u16,
    pub(super) why: Option<Reason>,
}

/// A word of another script, spelled as a system has it.
pub(super) const SPELLED: u16 = 4;
/// A slip that is plainly one: in a long word, inside it, or two letters exchanged.
const PLAIN_SLIP: u16 = 15;
/// A slip that may as well be another name.
const DOUBTFUL_SLIP: u16 = 25;
/// A letter doubled or not.
const DOUBLED: u16 = 12;
/// A last vowel tells a man's name from a woman's.
const GENDER: u16 = 30;
const GENDER_OF_FAMILY: u16 = 20;

/// How two words are alike, or `None`.
///
/// Rule: initials, transliterations and slips of one or two letters are one name written twice
/// (practice of registration desks); two names that both exist are not slips of each other.
pub(super) fn likeness(one: &Word, two: &Word, chinese: Chinese) -> Option<Likeness> {
    if one.kind != two.kind && !(one.kind.is_name() && two.kind.is_name()) {
        return None;
    }
    let found = |alike, cost, why| Some(Likeness { alike, cost, why });
    if one.script == two.script && is_same(one, two) {
        let alike = if one.kind == Kind::Initial {
            Alike::Initial
        } else {
            Alike::Same
        };
        return found(alike, 0, way_of_writing(one, two));
    }
    match (one.kind, two.kind) {
        (Kind::Particle, _) => particles(one, two),
        (Kind::Generation, _) => generations(one, two),
        (Kind::Initial, _) | (_, Kind::Initial) => initials(one, two),
        _ => {
            let cost = names(one, two, chinese)?;
            let alike = if cost.1 { Alike::Slip } else { Alike::Sound };
            let (from, to) = (one.text.clone(), two.text.clone());
            let why = match alike {
                Alike::Slip => Reason::Slip { from, to },
                _ => Reason::Transliteration { from, to },
            };
            found(alike, cost.0, Some(why))
        }
    }
}

/// Whether both names are Chinese.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Chinese {
    Both,
    Not,
}

/// Whether two words of one script are the same but for capitals and accents.
pub(super) fn is_same(one: &Word, two: &Word) -> bool {
    if one.plain == two.plain {
        return true;
    }
    one.script == Script::Latin && one.latin.iter().any(|form| two.latin.contains(form))
}

fn way_of_writing(one: &Word, two: &Word) -> Option<Reason> {
    if one.text == two.text {
        None
    } else if one.text.to_lowercase() == two.text.to_lowercase() {
        Some(Reason::Case)
    } else {
        Some(Reason::Accents)
    }
}

fn particles(one: &Word, two: &Word) -> Option<Likeness> {
    const ALIKE: [&[&str]; 6] = [
        &["al", "el", "ul", "ال", "as", "ar", "ad", "an", "at", "ash"],
        &["bin", "ibn", "ben", "بن", "ابن"],
        &["bint", "bte", "binti", "بنت"],
        &["abu", "ابو"],
        &["von", "фон", "van", "ван"],
        &["de", "del", "di", "da", "do", "dos", "das", "du", "des"],
    ];
    let both =
        |group: &[&str]| group.contains(&one.plain.as_str()) && group.contains(&two.plain.as_str());
    ALIKE.iter().any(|group| both(group)).then(|| Likeness {
        alike: Alike::Sound,
        cost: 3,
        why: Some(Reason::Particle {
            word: two.text.clone(),
        }),
    })
}

fn generations(one: &Word, two: &Word) -> Option<Likeness> {
    const ALIKE: [&[&str]; 3] = [
        &["jr", "jnr", "junior"],
        &["sr", "senior"],
        &["filho", "hijo", "fils"],
    ];
    let both =
        |group: &[&str]| group.contains(&one.plain.as_str()) && group.contains(&two.plain.as_str());
    let (short, long) = if one.length() <= two.length() {
        (one, two)
    } else {
        (two, one)
    };
    ALIKE.iter().any(|group| both(group)).then(|| Likeness {
        alike: Alike::Same,
        cost: 0,
        why: Some(Reason::Initial {
            short: short.text.clone(),
            long: long.text.clone(),
        }),
    })
}

fn initials(one: &Word, two: &Word) -> Option<Likeness> {
    let (short, long) = if one.length() <= two.length() {
        (one, two)
    } else {
        (two, one)
    };
    let begins = |form: &String| {
        let first: Vec<&str> = short.latin.iter().map(String::as_str).collect();
        first
            .iter()
            .any(|first| !first.is_empty() && form.starts_with(first))
    };
    let begins = if short.script == long.script {
        long.plain.starts_with(&short.plain)
    } else {
        long.latin.iter().any(begins)
    };
    begins.then(|| Likeness {
        alike: Alike::Initial,
        cost: 0,
        why: Some(Reason::Initial {
            short: short.text.clone(),
            long: long.text.clone(),
        }),
    })
}

/// The cost of two names, and whether it is a slip.
fn names(one: &Word, two: &Word, chinese: Chinese) -> Option<(u16, bool)> {
    if one.script == Script::Han && two.script == Script::Han {
        return None;
    }
    if one.script != two.script {
        if let Some(cost) = across(one, two) {
            return Some((cost, false));
        }
        if one.script == Script::Han || two.script == Script::Han {
            return None;
        }
    } else if chinese == Chinese::Both {
        return None;
    }
    let arabic = one.script == Script::Arabic || two.script == Script::Arabic;
    if arabic && one.script != two.script {
        return None;
    }
    let heard = sound(one, two);
    let slipped = slip(one, two);
    let found = match (heard, slipped) {
        (Some(heard), Some(slipped)) if slipped < heard => (slipped, true),
        (Some(heard), _) => (heard, false),
        (None, slipped) => (slipped?, true),
    };
    let apart = one.script == two.script && are_told_apart(&one.plain, &two.plain);
    (!apart).then_some(found)
}

fn across(one: &Word, two: &Word) -> Option<u16> {
    let (foreign, latin) = match (one.script, two.script) {
        (_, Script::Latin) => (one, two),
        (Script::Latin, _) => (two, one),
        _ => return None,
    };
    if foreign.script == Script::Han {
        return foreign.latin.contains(&latin.plain).then_some(SPELLED);
    }
    let letters: String = if foreign.script == Script::Cyrillic {
        foreign.text.to_lowercase()
    } else {
        foreign.plain.clone()
    };
    let servant = latin.plain.starts_with("abd") && foreign.script == Script::Arabic;
    let spelled = |form: &String| may_be_spelled(&letters, foreign.script, form);
    let as_servant = || {
        let form = super::name::servant_of(&latin.plain);
        servant && form.as_ref().is_some_and(spelled)
    };
    (latin.latin.iter().any(spelled) || as_servant()).then_some(SPELLED)
}

fn sound(one: &Word, two: &Word) -> Option<u16> {
    let enough = one.length().min(two.length()) > 3;
    let apart = |a: &Sound| two.sounds.iter().filter_map(|b| a.distance(b)).min();
    let cost = one.sounds.iter().filter_map(apart).min()?;
    // In words of two or three letters every vowel counts: `Kim` is not `Kem`.
    (enough || cost <= 9).then_some(cost)
}

fn slip(one: &Word, two: &Word) -> Option<u16> {
    let (a, b) = (&one.letters, &two.letters);
    let shorter = a.len().min(b.len());
    if shorter < 3 || a.len().abs_diff(b.len()) > 2 {
        return None;
    }
    let family = one.part == super::name::Part::Family && two.part == one.part;
    match edits(a, b) {
        Edit::Doubled => Some(DOUBLED),
        _ if shorter < 4 => None,
        Edit::Gender if family => Some(GENDER_OF_FAMILY),
        Edit::Gender => Some(GENDER),
        Edit::One(0) if shorter < 6 => None,
        Edit::One(0) => Some(DOUBTFUL_SLIP),
        Edit::One(_) if shorter < 6 => Some(DOUBTFUL_SLIP),
        Edit::Exchanged | Edit::One(_) => Some(PLAIN_SLIP),
        Edit::Two if shorter >= LONG => Some(DOUBTFUL_SLIP),
        Edit::Two | Edit::More => None,
    }
}

/// How many letters a word has in which two slips are believed.
const LONG: usize = 8;

/// What leads from one word to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edit {
    /// A letter written twice or once.
    Doubled,
    /// Two neighbours exchanged.
    Exchanged,
    /// A last vowel that is there or not, or another.
    Gender,
    /// One letter more, less or other, at a place counted from 0.
    One(usize),
    /// Two of these.
    Two,
    /// More.
    More,
}

fn edits(one: &[char], two: &[char]) -> Edit {
    let start = one.iter().zip(two).take_while(|(x, y)| x == y).count();
    let (rest, other) = (&one[start..], &two[start..]);
    let backwards = rest.iter().rev().zip(other.iter().rev());
    let end = backwards.take_while(|(x, y)| x == y).count();
    let (rest, other) = (&rest[..rest.len() - end], &other[..other.len() - end]);
    let vowel = |letters: &[char]| matches!(letters, [] | ['a' | 'o' | 'e']);
    match (rest, other) {
        ([], [extra]) | ([extra], []) if start > 0 && one[start - 1] == *extra => Edit::Doubled,
        ([x, y], [turned, back]) if x == back && y == turned => Edit::Exchanged,
        _ if end == 0 && vowel(rest) && vowel(other) => Edit::Gender,
        ([] | [_], [] | [_]) => Edit::One(start),
        // In a shorter word two slips make another word: they are not even looked for.
        _ if one.len().min(two.len()) < LONG => Edit::More,
        _ if distance(rest, other) == 2 => Edit::Two,
        _ => Edit::More,
    }
}

/// The longest word in which two slips are looked for.
const LONGEST: usize = 64;

/// Optimal string alignment over what differs; anything above 2 is the same to the caller.
fn distance(one: &[char], two: &[char]) -> usize {
    if one.len().max(two.len()) >= LONGEST {
        return LONGEST;
    }
    let mut before = [0; LONGEST];
    let mut last: [usize; LONGEST] = std::array::from_fn(|at| at);
    for (i, x) in one.iter().enumerate() {
        let mut row = [i + 1; LONGEST];
        for (j, y) in two.iter().enumerate() {
            let other = last[j] + usize::from(x != y);
            row[j + 1] = other.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == two[j - 1] && one[i - 1] == *y {
                row[j + 1] = row[j + 1].min(before[j - 1] + 1);
            }
        }
        // What is three apart by now stays so.
        if row[..=two.len()].iter().all(|apart| *apart > 2) {
            return LONGEST;
        }
        before = std::mem::replace(&mut last, row);
    }
    last[two.len()]
}

/// Whether two words are names that both exist: given names, or short Chinese ones.
fn are_told_apart(one: &str, two: &str) -> bool {
    let short = one.len().min(two.len()) < 4;
    are_own_names(one, two) || short && is_syllable(one) && is_syllable(two)
}

/// Whether both are given names that exist: none is a slip of the other.
fn are_own_names(one: &str, two: &str) -> bool {
    let own = |word: &str| OWN_NAMES.binary_search(&word).is_ok();
    own(one) && own(two)
}

/// Given names one letter or one sound from another. Spellings of one name stand here once.
const OWN_NAMES: [&str; 116] = [
    "adam",
    "adan",
    "alan",
    "alba",
    "alda",
    "alena",
    "alexander",
    "alexandra",
    "alexandre",
    "alina",
    "alma",
    "amin",
    "amina",
    "amir",
    "amira",
    "ana",
    "andre",
    "andrea",
    "andrei",
    "andres",
    "anton",
    "antonia",
    "antonio",
    "carla",
    "carlo",
    "carlos",
    "claude",
    "claudia",
    "claudio",
    "dan",
    "dana",
    "daniel",
    "daniela",
    "daria",
    "dario",
    "dina",
    "elena",
    "elina",
    "emil",
    "emilia",
    "emilio",
    "erica",
    "eva",
    "fabian",
    "fatima",
    "francesca",
    "francesco",
    "francis",
    "francisca",
    "francisco",
    "gabriel",
    "gabriela",
    "hamad",
    "hamid",
    "hana",
    "hans",
    "helen",
    "helga",
    "hilda",
    "irena",
    "irina",
    "ivan",
    "ivana",
    "jamal",
    "jamil",
    "jamila",
    "jan",
    "jana",
    "jean",
    "joan",
    "joana",
    "john",
    "jon",
    "jose",
    "josef",
    "juan",
    "juana",
    "julia",
    "julian",
    "julio",
    "kamal",
    "kamil",
    "karam",
    "karim",
    "karima",
    "lena",
    "luis",
    "luisa",
    "maria",
    "marian",
    "marin",
    "marina",
    "mario",
    "marisa",
    "marta",
    "martin",
    "martina",
    "mira",
    "nadia",
    "nadir",
    "oleg",
    "olga",
    "paul",
    "paula",
    "paulo",
    "pavel",
    "roman",
    "romana",
    "said",
    "samir",
    "samira",
    "sara",
    "silvia",
    "silvio",
    "victor",
    "victoria",
];
