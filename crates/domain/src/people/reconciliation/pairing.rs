//! Two lists of names laid side by side: who on one is who on the other, one to one. Only names that
//! share a key are compared, so that ten thousand against ten thousand take no hundred million
//! comparisons. Whom a name is paired with does not depend on the order of either list.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use uuid::Uuid;

use super::fold::Script;
use super::matching::{Match, compare};
use super::name::{Kind, Name, Reading, Word};
use super::sieve::Sieve;
use crate::people::composition::Member;
use crate::people::participant::Participant;

/// Two lists laid side by side, by places counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pairing {
    /// Who is on both, in the order of the official list.
    pub pairs: Vec<Pair>,
    /// Who is on the official list alone.
    pub only_official: Vec<usize>,
    /// Who was entered and is not on the official list.
    pub only_entered: Vec<usize>,
}

/// One person on both lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The place on the official list.
    pub official: usize,
    /// The place among the entries.
    pub entered: usize,
    /// How certainly, and why.
    pub matched: Match,
}

/// Lays the official list beside the entries: the best match first, each name once.
///
/// Rule: one line of the note is one person of the list (practice). Where two are equally good, the
/// one that agrees in title, capacity and function is taken.
pub fn pair(official: &[Member], entries: &[Member]) -> Pairing {
    let (one, two) = (names(official), names(entries));
    let mut found: Vec<Pair> = Vec::new();
    let (alike, rest) = written_alike(official, entries, &one, &two);
    let index = Index::of(&two, &rest.1);
    let mut sieve = Sieve::default();
    let (ours, theirs) = (sieve.ready(&one), sieve.ready(&two));
    for official in rest.0 {
        for entered in index.near(&one[official]) {
            if !sieve.lets_through(&ours[official], &theirs[entered]) {
                continue;
            }
            if let Some(matched) = compare(&one[official], &two[entered]) {
                found.push(Pair {
                    official,
                    entered,
                    matched,
                });
            }
        }
    }
    found.sort_by_cached_key(|pair| rank(official, entries, pair));
    one_to_one(
        alike.into_iter().chain(found),
        official.len(),
        entries.len(),
    )
}

fn names(members: &[Member]) -> Vec<Name> {
    members.iter().map(Name::of).collect()
}

/// What decides who is taken first: never a place in a list, but for members that are wholly alike.
type Rank = (u16, Reverse<usize>, [String; 2], [Uuid; 2]);

fn rank(official: &[Member], entries: &[Member], pair: &Pair) -> Rank {
    let (one, two) = (&official[pair.official], &entries[pair.entered]);
    let mut texts = [content(one), content(two)];
    texts.sort();
    let mut ids = [one.id, two.id];
    ids.sort();
    let points = if is_taken_over(one, two) {
        0
    } else {
        pair.matched.points
    };
    (points, Reverse(agreement(one, two)), texts, ids)
}

/// An entry taken over from the official list keeps its identifier.
fn is_taken_over(official: &Member, entered: &Member) -> bool {
    !official.id.is_nil() && official.id == entered.id
}

fn agreement(one: &Member, two: &Member) -> usize {
    [
        is_taken_over(one, two),
        one.capacity == two.capacity,
        one.title == two.title,
        one.function == two.function,
        one.own_script == two.own_script,
    ]
    .into_iter()
    .filter(|agrees| *agrees)
    .count()
}

fn content(member: &Member) -> String {
    [
        member.full_name().as_str(),
        &member.own_script,
        member.capacity.code(),
        member.title.as_text(),
        &member.function,
    ]
    .join("\u{1f}")
}

/// Places on the official list and among the entries.
type Places = (Vec<usize>, Vec<usize>);

/// Names written alike to the letter, once on each list, are paired at once; the places of the others.
fn written_alike(
    official: &[Member],
    entries: &[Member],
    one: &[Name],
    two: &[Name],
) -> (Vec<Pair>, Places) {
    let mut groups: BTreeMap<(&str, &str), Places> = BTreeMap::new();
    for (at, name) in one.iter().enumerate() {
        let key = (name.text.as_str(), official[at].own_script.as_str());
        groups.entry(key).or_default().0.push(at);
    }
    for (at, name) in two.iter().enumerate() {
        let key = (name.text.as_str(), entries[at].own_script.as_str());
        groups.entry(key).or_default().1.push(at);
    }
    let mut pairs = Vec::new();
    let mut rest = (Vec::new(), Vec::new());
    for (mut ours, mut theirs) in groups.into_values() {
        if ours.len() > MOST_OF_A_KEY || theirs.len() > MOST_OF_A_KEY {
            // A thousand times one name: whoever comes first by what is said of them.
            ours.sort_by_cached_key(|at| (content(&official[*at]), official[*at].id));
            theirs.sort_by_cached_key(|at| (content(&entries[*at]), entries[*at].id));
        } else if ours.len() != 1 || theirs.len() != 1 {
            rest.0.append(&mut ours);
            rest.1.append(&mut theirs);
            continue;
        }
        let both = ours.len().min(theirs.len());
        rest.0.extend(ours.split_off(both));
        rest.1.extend(theirs.split_off(both));
        for (official, entered) in ours.into_iter().zip(theirs) {
            let matched = compare(&one[official], &two[entered]);
            pairs.extend(matched.map(|matched| Pair {
                official,
                entered,
                matched,
            }));
        }
    }
    rest.0.sort_unstable();
    rest.1.sort_unstable();
    (pairs, rest)
}

fn one_to_one(best_first: impl Iterator<Item = Pair>, official: usize, entered: usize) -> Pairing {
    let (mut free, mut open) = (vec![true; official], vec![true; entered]);
    let mut pairs = Vec::new();
    for pair in best_first {
        if free[pair.official] && open[pair.entered] {
            free[pair.official] = false;
            open[pair.entered] = false;
            pairs.push(pair);
        }
    }
    pairs.sort_by_key(|pair| pair.official);
    let left = |places: Vec<bool>| -> Vec<usize> {
        let left = places.into_iter().enumerate().filter(|(_, free)| *free);
        left.map(|(at, _)| at).collect()
    };
    Pairing {
        pairs,
        only_official: left(free),
        only_entered: left(open),
    }
}

/// One person in two delegations, as it seems: shown to the desk, never refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SamePerson {
    /// As the first delegation names them.
    pub one: Named,
    /// As the second does.
    pub two: Named,
    /// How certainly, and why.
    pub matched: Match,
}

/// A member and whose delegation it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The delegation.
    pub participant: Participant,
    /// The member.
    pub member: Member,
}

/// Who stands in two delegations of one meeting: the most certain first.
///
/// Rule: a person in two delegations is asked back about before badges are made (practice of
/// secretariats on receiving lists); joint delegations exist, so nothing is refused.
pub fn in_two_delegations<'a>(
    all: impl IntoIterator<Item = (&'a Participant, &'a [Member])>,
) -> Vec<SamePerson> {
    let mut members: Vec<(&Participant, &Member)> = all
        .into_iter()
        .flat_map(|(whose, members)| members.iter().map(move |member| (whose, member)))
        .collect();
    members.sort_by_cached_key(|(whose, member)| ((*whose).clone(), content(member), member.id));
    let names: Vec<Name> = members.iter().map(|(_, member)| Name::of(member)).collect();
    let places: Vec<usize> = (0..names.len()).collect();
    let index = Index::of(&names, &places);
    let mut sieve = Sieve::default();
    let ready = sieve.ready(&names);
    let mut found = Vec::new();
    for (at, name) in names.iter().enumerate() {
        let after = index.near(name).into_iter().filter(|other| *other > at);
        for other in after.filter(|other| members[*other].0 != members[at].0) {
            if !sieve.lets_through(&ready[at], &ready[other]) {
                continue;
            }
            if let Some(matched) = compare(name, &names[other]) {
                found.push((at, other, matched));
            }
        }
    }
    found.sort_by_key(|(one, two, matched)| (matched.points, *one, *two));
    let named = |at: usize| Named {
        participant: members[at].0.clone(),
        member: members[at].1.clone(),
    };
    found
        .into_iter()
        .map(|(one, two, matched)| SamePerson {
            one: named(one),
            two: named(two),
            matched,
        })
        .collect()
}

/// A key that more names than this share tells nothing apart; others of their keys do.
const MOST_OF_A_KEY: usize = 512;

/// Names by what is left of two of their words, so that near ones are found without comparing all.
struct Index {
    by_key: HashMap<u64, Vec<usize>>,
}

impl Index {
    fn of(names: &[Name], places: &[usize]) -> Self {
        let mut by_key: HashMap<u64, Vec<usize>> = HashMap::new();
        for at in places {
            for key in keys(&names[*at], For::Keeping) {
                by_key.entry(key).or_default().push(*at);
            }
        }
        Self { by_key }
    }

    /// The places of names that share a key, in their order.
    fn near(&self, name: &Name) -> Vec<usize> {
        let shared = keys(name, For::Seeking)
            .into_iter()
            .filter_map(|key| self.by_key.get(&key))
            .filter(|places| places.len() <= MOST_OF_A_KEY);
        let mut near: Vec<usize> = shared.flatten().copied().collect();
        near.sort_unstable();
        near.dedup();
        near
    }
}

/// Under what a name is put, or where its like are sought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum For {
    Keeping,
    Seeking,
}

/// The keys of a name: of each two words the bones of one, and how the other begins or ends. A slip
/// in one word leaves the keys whose bones are the other's. A name of one word and a longer one
/// that holds it find each other, and nobody else by one word alone.
fn keys(name: &Name, purpose: For) -> Vec<u64> {
    let mut keys = Vec::new();
    for reading in name.readings() {
        let words = bones_of(reading);
        let single = reading.names().count() == 1;
        let alone = match (single, purpose) {
            (true, For::Keeping) | (false, For::Seeking) => "single",
            (false, For::Keeping) | (true, For::Seeking) => "longer",
        };
        keys.extend(reading.names().map(|word| key(&[alone, &word.plain])));
        for (at, (bones, _)) in words.iter().enumerate() {
            if single {
                keys.push(key(&[bones]));
            }
            for (other, (_, edges)) in words.iter().enumerate() {
                if other != at {
                    keys.extend(edges.iter().map(|edge| key(&[bones, edge])));
                }
            }
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The bones of each word with how it begins and ends; of Chinese words each reading and the joined.
fn bones_of(reading: &Reading) -> Vec<(String, [String; 3])> {
    let all = &reading.words;
    let joined = all.windows(2).chain(all.windows(3));
    let joined = joined.filter(|some| some.iter().all(|word| word.kind != Kind::Initial));
    let mut bones: Vec<(String, [String; 3])> = reading
        .names()
        .flat_map(|word| forms(word).to_vec())
        .chain(joined.flat_map(forms_of_joined))
        .filter_map(|form| {
            let bones = bones(&form);
            let first = bones.chars().next()?;
            let last = bones.chars().last()?;
            // The letter itself too, for initials.
            let letter = form.chars().next()?;
            let edges = [
                format!("^{first}"),
                format!("{last}$"),
                format!("{letter}."),
            ];
            Some((bones, edges))
        })
        .collect();
    bones.sort();
    bones.dedup();
    bones.truncate(24);
    bones
}

/// How a word may stand in Latin letters.
fn forms(word: &Word) -> &[String] {
    if word.script == Script::Other {
        return std::slice::from_ref(&word.plain);
    }
    &word.latin
}

/// How words may stand that are written as one. Only characters are read together in other ways than
/// one after the other.
fn forms_of_joined(words: &[Word]) -> Vec<String> {
    if words.iter().any(|word| word.script == Script::Han) {
        return Word::joined(words).latin;
    }
    let together = |of: fn(&[String]) -> Option<&String>| -> Option<String> {
        words
            .iter()
            .map(|word| of(forms(word)).map(String::as_str))
            .collect()
    };
    let mut all: Vec<String> = [together(<[String]>::first), together(<[String]>::last)]
        .into_iter()
        .flatten()
        .collect();
    all.dedup();
    all
}

/// What is left of a word when vowels go and near consonants are one.
fn bones(plain: &str) -> String {
    let letters: Vec<char> = plain.chars().collect();
    let mut bones = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let next = letters.get(at + 1);
        let bone = match (letter, next) {
            ('a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'j' | 'h', _) | ('k' | 'g', Some('h')) => continue,
            ('c', Some('h' | 'c' | 's' | 'z' | 'e' | 'i' | 'y'))
            | ('t', Some('s' | 'z'))
            | ('s' | 'z', _) => 'S',
            ('c' | 'k' | 'q' | 'x', _) => 'K',
            ('p', Some('h')) | ('f' | 'v' | 'w', _) => 'F',
            ('b' | 'p', _) => 'B',
            ('d' | 't', _) => 'T',
            ('g', _) => 'G',
            (other, _) => *other,
        };
        if !bones.ends_with(bone) {
            bones.push(bone);
        }
    }
    if bones.is_empty() && !letters.is_empty() {
        bones.push('-');
    }
    bones
}

/// A number for a key: the same on every machine.
fn key(parts: &[&str]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
