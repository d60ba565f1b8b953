//! How a Latin spelling sounds, roughly: consonants, and the vowels between them. It serves names
//! that came out of another script by several systems (`Yulia`, `Iuliia`, `Julija`; `Mohamed`,
//! `Muhammad`). Long vowels tell names apart: `Hassan` is not `Hussein`, `Mahmoud` not `Mohamed`.

/// Consonants with the vowels before each and after the last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Sound {
    consonants: Vec<char>,
    /// One more than there are consonants.
    vowels: Vec<Vec<char>>,
}

/// What two spellings of one sound cost at least, in points.
const SPELLING: u16 = 8;
/// How far vowels may differ in all.
const MOST_VOWELS: u16 = 7;
/// `Sharif` in French is `Cherif`.
const FRENCH_CH: u16 = 10;

impl Sound {
    /// The sound of a word in plain small letters.
    pub(super) fn of(plain: &str) -> Self {
        let letters: Vec<char> = plain.chars().collect();
        let mut sound = Self {
            consonants: Vec::new(),
            vowels: vec![Vec::new()],
        };
        let mut at = 0;
        while at < letters.len() {
            let (said, taken) = next(&letters, at);
            for letter in said {
                sound.say(*letter);
            }
            at += taken;
        }
        sound.lengthen();
        sound
    }

    fn say(&mut self, letter: char) {
        let vowels = self.vowels.last_mut().expect("there is one slot at least");
        if is_vowel(letter) {
            if vowels.last() != Some(&letter) {
                vowels.push(letter);
            }
        } else if !vowels.is_empty() || self.consonants.last() != Some(&letter) {
            // A doubled consonant sounds as one.
            self.consonants.push(letter);
            self.vowels.push(Vec::new());
        }
    }

    /// Two letters for one vowel: `ou` is `u`.
    fn lengthen(&mut self) {
        for vowels in &mut self.vowels {
            if vowels.ends_with(&['o', 'u']) {
                vowels.retain(|vowel| *vowel != 'o');
            }
        }
    }

    /// What it costs to take one for the other, in points; `None`: they sound different.
    pub(super) fn distance(&self, other: &Self) -> Option<u16> {
        if self.consonants.len() != other.consonants.len() || self.consonants.is_empty() {
            return None;
        }
        let mut cost = SPELLING;
        for pair in self.consonants.iter().zip(&other.consonants) {
            cost += match pair {
                (a, b) if a == b => 0,
                ('S', 'C') | ('C', 'S') => FRENCH_CH,
                _ => return None,
            };
        }
        let last = self.consonants.len();
        let mut off = 0;
        for (at, (one, two)) in self.vowels.iter().zip(&other.vowels).enumerate() {
            let place = match at {
                0 => Place::First,
                _ if at == last => Place::Last,
                _ => Place::Within,
            };
            off += vowels_apart(one, two, place)?;
        }
        (off <= MOST_VOWELS).then_some(cost + off)
    }
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// The next letters of sound and how many letters of the spelling they take.
fn next(letters: &[char], at: usize) -> (&'static [char], usize) {
    let starts = |text: &str| {
        letters[at..]
            .iter()
            .copied()
            .take(text.len())
            .eq(text.chars())
    };
    let follows = |by: usize| letters.get(at + by).copied();
    if at == 0 {
        if starts("dj") || starts("dzh") {
            return (&['i'], if starts("dj") { 2 } else { 3 });
        }
        if starts("ou") && follows(2).is_some_and(is_vowel) {
            return (&['v'], 2);
        }
    }
    for (spelling, said) in GROUPS {
        if starts(spelling) {
            return (said, spelling.len());
        }
    }
    let soft = follows(1).is_some_and(|next| matches!(next, 'e' | 'i' | 'y'));
    match letters[at] {
        'g' if follows(1) == Some('u') && matches!(follows(2), Some('e' | 'i')) => (&['g'], 2),
        'h' if follows(1).is_none() && at > 0 && is_vowel(letters[at - 1]) => (&[], 1),
        'c' if soft => (&['s'], 1),
        letter => (single(letter), 1),
    }
}

/// Several letters for one sound, the longest first.
const GROUPS: [(&str, &[char]); 24] = [
    ("schtsch", &['S']),
    ("shch", &['S']),
    ("tsch", &['C']),
    ("tch", &['C']),
    ("sch", &['S']),
    ("sh", &['S']),
    ("sz", &['S']),
    ("ch", &['C']),
    ("cz", &['C']),
    ("zh", &['Z']),
    ("kh", &['h']),
    ("gh", &['g']),
    ("ph", &['f']),
    ("th", &['t']),
    ("dh", &['d']),
    ("ck", &['k']),
    ("qu", &['k']),
    ("tz", &['t', 's']),
    ("ee", &['i']),
    ("oo", &['u']),
    ("iy", &['i']),
    ("ij", &['i']),
    ("yj", &['i']),
    ("x", &['k', 's']),
];

const fn single(letter: char) -> &'static [char] {
    match letter {
        'a' => &['a'],
        'e' => &['e'],
        'i' | 'y' | 'j' => &['i'],
        'o' => &['o'],
        'u' => &['u'],
        'b' => &['b'],
        'c' | 'k' | 'q' => &['k'],
        'd' => &['d'],
        'f' => &['f'],
        'g' => &['g'],
        'h' => &['h'],
        'l' => &['l'],
        'm' => &['m'],
        'n' => &['n'],
        'p' => &['p'],
        'r' => &['r'],
        's' => &['s'],
        't' => &['t'],
        'v' | 'w' => &['v'],
        'z' => &['z'],
        _ => &[],
    }
}

/// Where vowels stand in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    First,
    Within,
    Last,
}

/// How far two runs of vowels are apart, in points; `None`: they are different vowels.
#[expect(clippy::match_same_arms, reason = "one line for each pair of vowels")]
fn vowels_apart(one: &[char], two: &[char], place: Place) -> Option<u16> {
    if one == two {
        return Some(0);
    }
    // A glide before a vowel is written or not: `Yevgeny`, `Evgeny`; `Fiodor`, `Fedor`.
    let unglided = |vowels: &[char]| -> Vec<char> {
        match vowels {
            ['i', rest @ ..] if !rest.is_empty() => rest.to_vec(),
            _ => vowels.to_vec(),
        }
    };
    let (short_one, short_two) = (unglided(one), unglided(two));
    if short_one == short_two {
        return Some(2);
    }
    let apart = match (short_one.as_slice(), short_two.as_slice()) {
        (['o'], ['u']) | (['u'], ['o']) => 1,
        (['o', 'e'], ['u']) | (['u'], ['o', 'e']) => 2,
        (['e', 'i'], ['a', 'i']) | (['a', 'i'], ['e', 'i']) => 2,
        _ if place == Place::First => return None,
        (['e', 'i'], ['i']) | (['i'], ['e', 'i']) => 3,
        (['a', 'u'], ['o']) | (['o'], ['a', 'u']) => 3,
        ([], ['e']) | (['e'], []) if place == Place::Last => 4,
        _ if place == Place::Last => return None,
        (['e'], ['a' | 'i']) | (['a' | 'i'], ['e']) => 2,
        ([], [_]) | ([_], []) | (['e'], ['u']) | (['u'], ['e']) => 5,
        _ => return None,
    };
    Some(apart)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(one: &str, two: &str) -> Option<u16> {
        let distance = Sound::of(one).distance(&Sound::of(two));
        assert_eq!(
            distance,
            Sound::of(two).distance(&Sound::of(one)),
            "{one} {two}"
        );
        distance
    }

    #[test]
    fn spellings_of_one_name_sound_alike() {
        for (one, two) in [
            ("yulia", "iuliia"),
            ("yulia", "julija"),
            ("mohamed", "muhammad"),
            ("mohammed", "mouhamad"),
            ("hussein", "husain"),
            ("hussein", "hossein"),
            ("youssef", "yusuf"),
            ("khaled", "khalid"),
            ("walid", "oualid"),
            ("djamal", "jamal"),
            ("aleksei", "alexey"),
            ("dmitry", "dmitrii"),
            ("yevgeny", "evgenij"),
            ("suharto", "soeharto"),
            ("sharif", "cherif"),
            ("fatimah", "fatima"),
        ] {
            assert!(apart(one, two).is_some(), "{one} {two}");
        }
    }

    #[test]
    fn names_of_their_own_sound_different() {
        for (one, two) in [
            ("hassan", "hussein"),
            ("mahmoud", "mohamed"),
            ("karim", "karam"),
            ("salim", "salam"),
            ("hamid", "hamad"),
            ("ahmed", "hamid"),
            ("elena", "alina"),
            ("maria", "mira"),
            ("anna", "anne"),
            ("ali", "eli"),
            ("omar", "amir"),
        ] {
            assert_eq!(apart(one, two), None, "{one} {two}");
        }
    }
}
