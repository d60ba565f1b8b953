//! Whether two names are one person's, how certainly, and why. It serves the comparison of the
//! official list with what was entered, and the search for one person in two delegations. It never
//! says that two are the same person: a person says so, who reads why.

use std::borrow::Cow;

use super::cheapest::cheapest;
use super::fold::Script;
use super::name::{Kind, MOST_WORDS, Name, Part, Reading, Word};
use super::word::{Alike, Chinese, Likeness, SPELLED, is_same, likeness};
use crate::people::composition::Member;

/// How certainly two names are one person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// The same name in another order, with other capitals, accents or spaces, or with a title.
    Same,
    /// The same name spelled by another system, shortened, or with one plain slip.
    Likely,
    /// It may be: a person must look.
    Possible,
}

impl Certainty {
    /// All, the most certain first.
    pub const ALL: [Self; 3] = [Self::Same, Self::Likely, Self::Possible];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Likely => "likely",
            Self::Possible => "possible",
        }
    }
}

/// In what two names differ that are taken for one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The words stand in another order.
    OrderOfNames,
    /// Capitals.
    Case,
    /// Accents, apostrophes, or accents written out.
    Accents,
    /// Spaces and hyphens.
    Spacing,
    /// A title stuck in one of the names.
    Honorific {
        /// The title.
        word: String,
    },
    /// A particle that is left out or another.
    Particle {
        /// The particle.
        word: String,
    },
    /// An initial for a name.
    Initial {
        /// The initial.
        short: String,
        /// The name.
        long: String,
    },
    /// A slip of one or two letters.
    Slip {
        /// In the first name.
        from: String,
        /// In the second.
        to: String,
    },
    /// Another spelling of the same sound, or another script.
    Transliteration {
        /// In the first name.
        from: String,
        /// In the second.
        to: String,
    },
    /// It was found by the name in its own script.
    OwnScript,
    /// The names in their own script are different: it speaks against.
    OwnScriptDiffers,
    /// One of the names leaves words out.
    PartOfName {
        /// What is left out.
        left_out: String,
    },
    /// One of the names tells generations apart: it may be father and son.
    Generation {
        /// `Jr`, `III`, `Filho`.
        word: String,
    },
}

impl Reason {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::OrderOfNames => "order-of-names",
            Self::Case => "case",
            Self::Accents => "accents",
            Self::Spacing => "spacing",
            Self::Honorific { .. } => "honorific",
            Self::Particle { .. } => "particle",
            Self::Initial { .. } => "initial",
            Self::Slip { .. } => "slip",
            Self::Transliteration { .. } => "transliteration",
            Self::OwnScript => "own-script",
            Self::OwnScriptDiffers => "own-script-differs",
            Self::PartOfName { .. } => "part-of-name",
            Self::Generation { .. } => "generation",
        }
    }

    /// The same reason seen from the other name.
    fn turned(self) -> Self {
        match self {
            Self::Slip { from, to } => Self::Slip { from: to, to: from },
            Self::Transliteration { from, to } => Self::Transliteration { from: to, to: from },
            other => other,
        }
    }
}

/// Two names that may be one person's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// How certainly.
    pub certainty: Certainty,
    /// In what they differ; empty where they are written alike.
    pub why: Vec<Reason>,
    /// How far they are apart, in points: 0 is the same. It orders matches; it is not printed.
    pub points: u16,
}

/// Up to this many points a match is likely.
const LIKELY: u16 = 24;
/// Up to this many points it is possible.
const POSSIBLE: u16 = 45;

/// Whether two members may be one person by their names.
///
/// Rule: the same only where nothing but order, capitals, accents, spaces or a title differs; what
/// was spelled by another system, shortened or mistyped is likely or possible (practice: a
/// registration must be in accordance with the names provided in the information on the composition
/// of the delegation, NPT 2020; differences are asked about, never settled by a machine). A family
/// name alone, or a given name alone, is no match.
///
/// ```
/// use domain::people::composition::{Typed, read};
/// use domain::people::reconciliation::{Certainty, match_names};
/// let typed = |given: &str, family: &str| Typed {
///     capacity: "head".into(), given: given.into(), family: family.into(), ..Typed::default()
/// };
/// let member = |given, family| read(&[typed(given, family)], None).expect("a member").remove(0);
/// let found = match_names(&member("José", "Núñez"), &member("NUNEZ", "Jose"));
/// assert_eq!(found.map(|found| found.certainty), Some(Certainty::Same));
/// assert_eq!(match_names(&member("Ahmed", "Ali"), &member("Omar", "Ali")), None);
/// ```
pub fn match_names(one: &Member, two: &Member) -> Option<Match> {
    compare(&Name::of(one), &Name::of(two))
}

/// See [`match_names`]: of names that were taken apart before.
pub(super) fn compare(one: &Name, two: &Name) -> Option<Match> {
    // One direction is enough: what holds of two names does not depend on which is named first.
    if one.rank <= two.rank {
        compare_ranked(one, two)
    } else {
        let mut found = compare_ranked(two, one)?;
        found.why = found.why.into_iter().map(Reason::turned).collect();
        Some(found)
    }
}

fn compare_ranked(one: &Name, two: &Name) -> Option<Match> {
    let written = read_together(&one.written, &two.written);
    let own = one.own.as_ref().zip(two.own.as_ref());
    let own = own.filter(|(a, b)| a.script() == b.script());
    let found = match (written, own) {
        (Some(written), Some((a, b))) => Some(with_own_script(written, read_together(a, b))),
        (None, Some((a, b))) => read_together(a, b).map(by_own_script),
        (written, None) => [written, across(one, two).map(by_own_script)]
            .into_iter()
            .flatten()
            .min_by_key(|found| found.points),
    }?;
    let mut why = found.why;
    if one.order.zip(two.order).is_some_and(|(a, b)| a != b) {
        why.push(Reason::OrderOfNames);
    }
    let honorifics = |name: &Name| -> Vec<String> {
        name.readings()
            .flat_map(|reading| reading.honorifics.clone())
            .collect()
    };
    let (a, b) = (honorifics(one), honorifics(two));
    let of_one = a.iter().filter(|word| !b.contains(word));
    let of_two = b.iter().filter(|word| !a.contains(word));
    why.extend(
        of_one
            .chain(of_two)
            .map(|word| Reason::Honorific { word: word.clone() }),
    );
    if why.is_empty() && one.text != two.text {
        why.push(other_writing(one, two));
    }
    why.sort();
    why.dedup();
    let certainty = match found.points {
        0 => Certainty::Same,
        points if points <= LIKELY => Certainty::Likely,
        points if points <= POSSIBLE => Certainty::Possible,
        _ => return None,
    };
    Some(Match {
        certainty,
        why,
        points: found.points,
    })
}

/// The same words and yet not the same letters: characters in their simplified form, or spaces.
fn other_writing(one: &Name, two: &Name) -> Reason {
    if one.written.script() == Some(Script::Han) {
        let (from, to) = (one.text.clone(), two.text.clone());
        return Reason::Transliteration { from, to };
    }
    Reason::Spacing
}

/// What comparing two readings came to.
struct Found {
    points: u16,
    why: Vec<Reason>,
}

/// Two persons may share their Latin letters: `Li Wei` is 李伟 and 黎薇.
fn with_own_script(written: Found, own: Option<Found>) -> Found {
    let mut why = written.why;
    let points = match own {
        None => {
            why.push(Reason::OwnScriptDiffers);
            written.points.max(LIKELY + 6)
        }
        Some(own) if own.points == 0 && written.points > 0 => {
            why.push(Reason::OwnScript);
            written.points.min(SPELLED)
        }
        Some(own) => {
            why.extend(own.why);
            written.points.max(own.points.min(LIKELY))
        }
    };
    Found { points, why }
}

fn by_own_script(mut found: Found) -> Found {
    found.why.push(Reason::OwnScript);
    found.points = found.points.max(SPELLED);
    found
}

/// The name in its own script on one side, in Latin letters on the other.
fn across(one: &Name, two: &Name) -> Option<Found> {
    let ways = [
        one.own.as_ref().map(|own| (own, &two.written)),
        two.own.as_ref().map(|own| (&one.written, own)),
    ];
    let found = ways
        .into_iter()
        .flatten()
        .filter_map(|(a, b)| read_together(a, b));
    found.min_by_key(|found| found.points)
}

fn read_together(one: &Reading, two: &Reading) -> Option<Found> {
    if one.names().next().is_none() || two.names().next().is_none() {
        return None;
    }
    let mut why = Vec::new();
    let first = joined_as(&one.words, &two.words, &mut why);
    let second = joined_as(&two.words, &first, &mut why);
    let chinese = if one.is_chinese() && two.is_chinese() {
        Chinese::Both
    } else {
        Chinese::Not
    };
    let found = Alignment::of(&first, &second, chinese).judge()?;
    why.extend(found.why);
    Some(Found {
        points: found.points,
        why,
    })
}

/// The words of one name, with those joined that the other writes as one: `Jean Pierre` for
/// `Jeanpierre`, `de Souza` for `Desouza`.
fn joined_as<'w>(words: &'w [Word], other: &[Word], why: &mut Vec<Reason>) -> Cow<'w, [Word]> {
    let mut joined = Cow::Borrowed(words);
    for target in other.iter().filter(|word| word.length() > 3) {
        if words.iter().any(|word| is_same(word, target)) {
            continue;
        }
        for many in (2..=3).rev() {
            let fits = |at: &usize| {
                joined.get(*at..at + many).is_some_and(|some| {
                    let kinds = some.iter().all(|word| word.kind != Kind::Initial);
                    let short = some.iter().all(|word| word.length() < target.length());
                    // Joining is dear: few words begin as the other does.
                    kinds
                        && short
                        && begins(some, target)
                        && spelled_together(&Word::joined(some), target)
                })
            };
            if let Some(at) = (0..joined.len()).find(fits) {
                let one = Word::joined(&joined[at..at + many]);
                joined.to_mut().splice(at..at + many, [one]);
                why.push(Reason::Spacing);
                break;
            }
        }
    }
    joined
}

/// Whether words of one script may together be a word of it; of another, only joining tells.
fn begins(words: &[Word], target: &Word) -> bool {
    let other = words.iter().any(|word| word.script != target.script);
    other || target.plain.starts_with(&words[0].plain)
}

fn spelled_together(joined: &Word, target: &Word) -> bool {
    if joined.script == target.script && joined.plain == target.plain {
        return true;
    }
    let crossed = joined.script != target.script;
    let like = || likeness(joined, target, Chinese::Not);
    crossed && like().is_some_and(|like| like.alike == Alike::Sound && like.cost <= SPELLED)
}

/// Which word of one name stands for which of the other.
struct Alignment<'a> {
    one: &'a [Word],
    two: &'a [Word],
    pairs: Vec<(usize, usize, Likeness)>,
}

impl<'a> Alignment<'a> {
    /// The cheapest: every choice is weighed, over at most [`MOST_WORDS`] words a side.
    fn of(one: &'a [Word], two: &'a [Word], chinese: Chinese) -> Self {
        let (one, two) = (
            &one[..one.len().min(MOST_WORDS)],
            &two[..two.len().min(MOST_WORDS)],
        );
        let like: Vec<Vec<Option<Likeness>>> = one
            .iter()
            .map(|a| two.iter().map(|b| likeness(a, b, chinese)).collect())
            .collect();
        let pairs = cheapest(&like, two.len());
        let pairs = pairs
            .into_iter()
            .filter_map(|(a, b)| Some((a, b, like[a][b].clone()?)))
            .collect();
        Self { one, two, pairs }
    }

    fn judge(&self) -> Option<Found> {
        let mut found = Found {
            points: 0,
            why: Vec::new(),
        };
        self.generations(&mut found)?;
        self.left_out(&mut found)?;
        self.words(&mut found);
        self.order(&mut found)?;
        self.particles(&mut found);
        (found.points <= POSSIBLE).then_some(found)
    }

    fn names(&self) -> impl Iterator<Item = &(usize, usize, Likeness)> {
        self.pairs
            .iter()
            .filter(|(a, _, _)| self.one[*a].kind.is_name())
    }

    fn alone(&self, kind: impl Fn(Kind) -> bool + Copy) -> (Vec<&Word>, Vec<&Word>) {
        let of_one =
            self.one.iter().enumerate().filter(|(at, word)| {
                kind(word.kind) && !self.pairs.iter().any(|(a, _, _)| a == at)
            });
        let of_two =
            self.two.iter().enumerate().filter(|(at, word)| {
                kind(word.kind) && !self.pairs.iter().any(|(_, b, _)| b == at)
            });
        (
            of_one.map(|(_, word)| word).collect(),
            of_two.map(|(_, word)| word).collect(),
        )
    }

    /// Father and son may be told apart by nothing else.
    fn generations(&self, found: &mut Found) -> Option<()> {
        let (one, two) = self.alone(|kind| kind == Kind::Generation);
        if !one.is_empty() && !two.is_empty() {
            return None;
        }
        for word in one.into_iter().chain(two) {
            found.points += 26;
            let word = word.text.clone();
            found.why.push(Reason::Generation { word });
        }
        Some(())
    }

    /// One name may leave words out, not both: then each holds what the other does not.
    fn left_out(&self, found: &mut Found) -> Option<()> {
        let (one, two) = self.alone(Kind::is_name);
        let (left, longer) = match (one.is_empty(), two.is_empty()) {
            (true, true) => (Vec::new(), self.one),
            (true, false) => (two, self.two),
            (false, true) => (one, self.one),
            (false, false) => return None,
        };
        let initial = |like: &Likeness| like.alike == Alike::Initial;
        let strong = self.names().filter(|(_, _, like)| !initial(like)).count();
        let whole = |like: &Likeness| !matches!(like.why, Some(Reason::Initial { .. }));
        let exact = self
            .names()
            .all(|(_, _, like)| like.cost == 0 && whole(like));
        if left.is_empty() {
            let certain = strong > 1 || self.names().count() > 1 && (strong == 1 || exact);
            return (certain || self.names().count() == 1 && (strong == 1 || exact)).then_some(());
        }
        // A name that is shortened and may as well be another is no match.
        let doubtful = |like: &Likeness| like.alike == Alike::Slip && like.cost > LIKELY;
        if strong == 0 || self.names().any(|(_, _, like)| doubtful(like)) {
            return None;
        }
        if self.names().count() == 1 {
            self.single(longer, exact)?;
            found.points += 35;
        } else {
            found.points += shortened(longer, &left);
        }
        found
            .why
            .extend(left.into_iter().map(|word| Reason::PartOfName {
                left_out: word.text.clone(),
            }));
        Some(())
    }

    /// A name of one word: it stands for the whole name only as the family name, to the letter.
    fn single(&self, longer: &[Word], exact: bool) -> Option<()> {
        let (a, b, _) = self.names().next()?;
        let in_longer = if longer.len() == self.one.len() && std::ptr::eq(longer, self.one) {
            &self.one[*a]
        } else {
            &self.two[*b]
        };
        let family = matches!(in_longer.part, Part::Family | Part::Unknown);
        (exact && family && in_longer.length() > 2).then_some(())
    }

    fn words(&self, found: &mut Found) {
        let initials = self.names().filter(|(a, b, like)| {
            like.alike == Alike::Initial && self.one[*a].kind != self.two[*b].kind
        });
        let initials = u16::try_from(initials.count()).expect("there are ten words at most");
        let strong = self
            .names()
            .filter(|(_, _, like)| like.alike != Alike::Initial);
        // `J. Smith` may be anybody's; a second initial or another name in full says more.
        found.points += match (initials, strong.count()) {
            (0, _) => 0,
            (1, 0 | 1) => 25,
            (many, 0 | 1) => 11 * many,
            (many, _) => 8 * many,
        };
        let sounds = self
            .names()
            .filter(|(_, _, like)| like.alike == Alike::Sound);
        let sounds: Vec<u16> = sounds.map(|(_, _, like)| like.cost).collect();
        // One system spells the whole name: its other words add little.
        if let Some(most) = sounds.iter().max() {
            let others = u16::try_from(sounds.len() - 1).expect("there are ten words at most");
            found.points += most + 2 * others;
        }
        for (_, _, like) in &self.pairs {
            if !matches!(like.alike, Alike::Sound) {
                found.points += like.cost;
            }
            found.why.extend(like.why.clone());
        }
    }

    /// The family name may come first or last; given names do not change places: José María is a
    /// man, María José a woman, and Ali bin Hassan is not Hassan bin Ali.
    fn order(&self, found: &mut Found) -> Option<()> {
        let mut places: Vec<usize> = self.names().map(|(_, b, _)| *b).collect();
        let falls = places.windows(2).filter(|pair| pair[0] > pair[1]).count();
        if falls == 0 {
            return Some(());
        }
        let turned = falls == 1 && places.last() < places.first();
        let son = |words: &[Word]| {
            let of = [
                "bin", "ibn", "ben", "bint", "binti", "bte", "بن", "ابن", "بنت",
            ];
            words
                .iter()
                .any(|word| word.kind == Kind::Particle && of.contains(&word.plain.as_str()))
        };
        if son(self.one) && son(self.two) {
            return None;
        }
        places.sort_unstable();
        found.why.push(Reason::OrderOfNames);
        let (one, two) = self.alone(|kind| kind == Kind::Full);
        found.points += match (turned, one.is_empty() && two.is_empty()) {
            (true, true) => 0,
            (true, false) => 8,
            (false, _) => 27,
        };
        self.initials_in_place(turned)
    }

    /// Names turned around leave no doubt only where an initial still stands for a given name.
    fn initials_in_place(&self, turned: bool) -> Option<()> {
        let crossed = self.names().any(|(a, b, like)| {
            let (one, two) = (&self.one[*a], &self.two[*b]);
            let parted = one.part != Part::Unknown && two.part != Part::Unknown;
            like.alike == Alike::Initial && parted && one.part != two.part && one.kind != two.kind
        });
        (turned || !crossed).then_some(())
    }

    fn particles(&self, found: &mut Found) {
        let (one, two) = self.alone(|kind| kind == Kind::Particle);
        let words: Vec<&Word> = one.into_iter().chain(two).collect();
        let changed = self
            .pairs
            .iter()
            .filter(|(a, _, like)| self.one[*a].kind == Kind::Particle && like.cost > 0);
        if !words.is_empty() || changed.count() > 0 {
            found.points += 3;
        }
        found
            .why
            .extend(words.into_iter().map(|word| Reason::Particle {
                word: word.text.clone(),
            }));
    }
}

/// What leaving words out costs: the first given name or the whole family name more than others.
fn shortened(longer: &[Word], left: &[&Word]) -> u16 {
    let out = |word: &Word| left.iter().any(|other| std::ptr::eq(*other, word));
    let mut names = longer.iter().filter(|word| word.kind == Kind::Full);
    let first = names.clone().next().is_some_and(out);
    let mut family = names
        .clone()
        .filter(|word| word.part == Part::Family)
        .peekable();
    let whole_family = family.peek().is_some() && family.all(out);
    let full = left.iter().filter(|word| word.kind == Kind::Full).count();
    let unknown = names.all(|word| word.part == Part::Unknown);
    let others = u16::try_from(full.saturating_sub(1)).expect("there are ten words at most");
    if whole_family || first && !unknown {
        27 + 4 * others
    } else if full == 0 {
        6
    } else {
        10 + 4 * others
    }
}
