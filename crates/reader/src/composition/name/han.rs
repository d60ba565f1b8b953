//! Names in Han characters: two to four of them with a known family in front, or a foreign name
//! with its dots. Titles stand behind (`王强先生`), offices before without a blank (`外交部司长王强`).

use std::sync::LazyLock;

use domain::people::composition::Courtesy;
use domain::people::proposal::Doubt;

use super::super::lexicon::{self, HONORIFIC, is_han};
use super::{Marked, Name};

static FAMILIES: LazyLock<&str> = LazyLock::new(|| {
    lexicon::listed(include_str!("../lexicon/surname.txt"), "han ")
        .first()
        .copied()
        .unwrap_or("")
});
static COMPOUND: LazyLock<Vec<&str>> =
    LazyLock::new(|| lexicon::listed(include_str!("../lexicon/surname.txt"), "compound "));

const DOTS: [char; 5] = ['·', '•', '・', '．', '‧'];

/// The name that begins at a byte.
pub(super) fn begin(text: &str, from: usize) -> Option<Name> {
    let run = run(&text[from..]);
    let cut = offices_from(run).unwrap_or(run.len());
    let name = before_verb(run[..cut].trim_end());
    let spaced: String = name.chars().filter(|c| !c.is_whitespace()).collect();
    let count = spaced.chars().count();
    let spelled = (2..=4).contains(&count)
        && lexicon::offices(&spaced).is_empty()
        && spells(&text[from + name.len()..]);
    (is_name(&spaced) || spelled).then(|| named(&spaced, from, from + name.len()))
}

/// What follows a name in a sentence without a mark.
const VERBS: [&str; 16] = [
    "率", "任", "为", "将", "出席", "参加", "担任", "等", "和", "及", "与", "同", "负责", "前往",
    "带队", "不",
];

/// `傅志恒率团与会`: the name before what its bearer does.
fn before_verb(run: &str) -> &str {
    if run.chars().count() <= 3 || run.contains(DOTS) {
        return run;
    }
    let second = run.char_indices().nth(2).map_or(run.len(), |(at, _)| at);
    let mut cuts = VERBS
        .iter()
        .filter_map(|verb| run[second..].find(verb).map(|at| at + second));
    cuts.find(|at| is_name(&run[..*at]))
        .map_or(run, |at| &run[..at])
}

/// Names that stand right behind an office in a sentence: `军控司司长傅志恒率团`.
pub(in super::super) fn behind_offices(text: &str, known: &[Name]) -> Vec<Name> {
    const TITLES: &str = "长使赞书员任官授校将事秘";
    // `副司长`: the last character of a title may stand behind the office that was found.
    let whole = |end: usize| {
        let more = text[end..]
            .chars()
            .take_while(|c| TITLES.contains(*c))
            .take(1);
        end + more.map(char::len_utf8).sum::<usize>()
    };
    let ends = lexicon::offices(text).into_iter().map(|at| whole(at.end));
    let titled = ends.filter(|end| text[..*end].ends_with(|c| TITLES.contains(c)));
    let mut found: Vec<Name> = Vec::new();
    for from in titled {
        let taken = |name: &Name| name.at.start < from + 9 && from < name.at.end;
        let says = lexicon::CAPACITY
            .at(&lexicon::words(&text[from..]), 0)
            .is_some();
        if says || known.iter().chain(&found).any(taken) || !text[from..].starts_with(is_han) {
            continue;
        }
        let name = begin(text, from).filter(|name| {
            let rest = &text[name.at.end..];
            rest.is_empty()
                || rest.starts_with(|c: char| !c.is_alphanumeric())
                || VERBS.iter().any(|verb| rest.starts_with(verb))
        });
        found.extend(name);
    }
    found
}

/// `索文达（SOK Vannda）`: what follows spells the name in Latin letters.
fn spells(rest: &str) -> bool {
    let inner = rest
        .trim_start()
        .strip_prefix(['(', '（'])
        .and_then(|rest| rest.split_once([')', '）']));
    inner.is_some_and(|(inner, _)| {
        let words: Vec<&str> = inner.split_whitespace().collect();
        let capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
        (2..=4).contains(&words.len())
            && words.iter().all(capital)
            && lexicon::offices(inner).is_empty()
    })
}

/// The most blanks that widen a name of two characters to the length of three.
const MOST_BLANKS: usize = 4;

const fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{3000}' | '\u{a0}')
}

/// Han characters, with the dots of foreign names and the blanks that widen a short name.
fn run(text: &str) -> &str {
    let mut end = 0;
    let mut count = 0;
    for (at, c) in text.char_indices() {
        let widens = is_blank(c) && count == 1 && {
            let rest = text[at..].trim_start_matches(is_blank);
            let blanks = text[at..].chars().take_while(|c| is_blank(*c)).count();
            blanks <= MOST_BLANKS && rest.starts_with(is_han)
        };
        if !(is_han(c) || DOTS.contains(&c) || widens) {
            break;
        }
        count += u32::from(is_han(c));
        end = at + c.len_utf8();
    }
    &text[..end]
}

/// Where a name of one character and the blanks that widen it begins: `沈  健`.
fn widened(before: &str, start: usize) -> Option<usize> {
    let family = before[..start].trim_end_matches(is_blank);
    let blanks = before[family.len()..start].chars().count();
    let (at, c) = family.char_indices().next_back()?;
    let alone = !family[..at].ends_with(is_han);
    let fits = (1..=MOST_BLANKS).contains(&blanks) && alone && FAMILIES.contains(c);
    fits.then_some(at)
}

/// Where the first office or honorific begins behind the second character.
fn offices_from(run: &str) -> Option<usize> {
    let second = run.char_indices().nth(1).map_or(run.len(), |(at, _)| at);
    let honorifics = HONORIFIC.all(run).into_iter().map(|(_, at)| at.start);
    let offices = lexicon::offices(run).into_iter().map(|at| at.start);
    honorifics.chain(offices).filter(|at| *at >= second).min()
}

fn is_name(name: &str) -> bool {
    let count = name.chars().count();
    if name.contains(DOTS) {
        return (3..=20).contains(&count);
    }
    let compound = COMPOUND.iter().any(|family| name.starts_with(family));
    let known = name.chars().next().is_some_and(|c| FAMILIES.contains(c));
    let office = lexicon::offices(name).iter().any(|at| at.len() > 3);
    !office && ((compound && (3..=4).contains(&count)) || (known && (2..=3).contains(&count)))
}

fn named(name: &str, start: usize, end: usize) -> Name {
    Name {
        own_script: name.to_owned(),
        at: start..end,
        words: 2,
        doubts: vec![Doubt::LatinWanting],
        marked: Marked::Plain,
        ..Name::default()
    }
}

/// Every name that stands before an honorific, outside of those already found; a name in other
/// letters takes the title behind it.
pub(super) fn before_honorifics(text: &str, known: &[Name]) -> Vec<Name> {
    let mut found = Vec::new();
    let mut from = 0;
    for (kind, at) in HONORIFIC.all(text) {
        let han = text[at.clone()].chars().all(is_han);
        if !han
            || known
                .iter()
                .any(|name| name.at.start < at.end && at.start < name.at.end)
            || at.start < from
        {
            continue;
        }
        let place = text[from..at.start]
            .chars()
            .rev()
            .take(5)
            .any(|c| c == '驻' || c == '駐');
        if kind == "rank" && place {
            continue;
        }
        if let Some(mut name) = ending_at(text, from, at.start) {
            name.title = title(kind, &text[at.clone()]);
            name.at.end = at.end;
            from = at.end;
            found.push(name);
        }
    }
    found
}

fn title(kind: &str, written: &str) -> String {
    match kind {
        "mr" => Courtesy::Mr.code().to_owned(),
        "ms" => Courtesy::Ms.code().to_owned(),
        "dr" => Courtesy::Dr.code().to_owned(),
        _ => written.to_owned(),
    }
}

/// The name that ends where an honorific begins.
fn ending_at(text: &str, from: usize, end: usize) -> Option<Name> {
    let end = from + text[from..end].trim_end().len();
    let before = &text[from..end];
    let start = before
        .char_indices()
        .rev()
        .take_while(|(_, c)| is_han(*c) || DOTS.contains(c))
        .last()
        .map(|(at, _)| at)?;
    let run = &before[start..];
    if run.chars().count() == 1
        && let Some(family) = widened(before, start)
    {
        let name: String = before[family..].chars().filter(|c| !is_blank(*c)).collect();
        return Some(named(&name, from + family, end));
    }
    let compound = COMPOUND.iter().any(|family| run.starts_with(family));
    if compound && (3..=4).contains(&run.chars().count()) {
        return Some(named(run, from + start, end));
    }
    if lexicon::offices(run)
        .last()
        .is_some_and(|at| at.end == run.len() && at.len() > 3)
    {
        return None;
    }
    let office = lexicon::offices(run)
        .into_iter()
        .map(|at| at.end)
        .filter(|end| *end < run.len())
        .max();
    let bare = &run[office.unwrap_or(0)..];
    let at = from + start + office.unwrap_or(0);
    if is_name(bare) {
        return Some(named(bare, at, end));
    }
    let count = bare.chars().count();
    [3, 2, 4]
        .into_iter()
        .filter(|length| *length < count)
        .find_map(|length| {
            let (skip, _) = bare.char_indices().nth(count - length)?;
            is_name(&bare[skip..]).then(|| named(&bare[skip..], at + skip, end))
        })
}
