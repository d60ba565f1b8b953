//! Names whose family stands before a comma: `SMITH, John`, and behind a title `Amb. KÖNIG, Friederike`.

use super::family::{is_capitals, is_particle};
use domain::people::proposal::Doubt;

use super::super::Manner;
use super::{Led, Marked, Name, Script, addressed, likely, run, script};

/// The given names behind the comma that follows a family's name in capitals, and where they end.
pub(super) fn behind(text: &str, end: usize, family: &[&str]) -> Option<(String, usize)> {
    let whole = family
        .iter()
        .all(|word| is_capitals(word) || is_particle(word));
    let rest = text[end..].strip_prefix(',')?;
    let blank = rest.len() - rest.trim_start().len();
    if !whole || blank == 0 || rest.trim().is_empty() {
        return None;
    }
    let from = end + 1 + blank;
    let (mut given, mut upto) = run(text, from, Script::Latin, Led::ByNothing);
    if given.is_empty() {
        // `TIPÁN CAIZA, Segundo Rafael`: a given name that is a word of offices too.
        let end = text[from..]
            .find([',', ';', '(', '–', '|', '\n'])
            .map_or(text.len(), |at| from + at);
        given = text[from..end].split_whitespace().collect();
        upto = from + text[from..end].trim_end().len();
        let capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
        if !given.iter().all(capital) {
            return None;
        }
    }
    let after = text[upto..].trim_start();
    let ends =
        after.is_empty() || after.starts_with([',', ';', '(', '–', '—', '-', '|', '.', '\n']);
    let known = given.iter().any(|word| likely::is_given(word)) || after.is_empty();
    let plain = given.iter().all(|word| !is_capitals(word));
    (ends && known && plain && (1..=4).contains(&given.len())).then(|| (given.join(" "), upto))
}

/// `SMITH, John` and `Smith, Mr. John`: the family's name, a comma, given names.
pub(in super::super) fn comma(text: &str, manner: Manner) -> Option<Name> {
    let (before, after) = text.split_once([',', '،'])?;
    let (title, family_part) = match addressed(before, manner).into_iter().next() {
        Some(name) if name.at.start == 0 && !name.office.is_empty() => return None,
        Some(name) if name.at.start == 0 => (
            name.title.clone(),
            before[name_bytes(before, &name)..].trim(),
        ),
        _ => (String::new(), before.trim()),
    };
    let upto = after
        .find([',', ';', '(', '–', '—', '،', '\n'])
        .unwrap_or(after.len());
    let upto = after[..upto].find(" - ").unwrap_or(upto);
    let given_part = &after[..upto];
    let kind =
        script(family_part).filter(|kind| matches!(kind, Script::Latin | Script::Capital))?;
    let given = shape_words(given_part, kind)?;
    let family = shape_words(family_part, kind)?;
    let capitals = family
        .iter()
        .all(|word| is_capitals(word) || is_particle(word));
    let plain_given = given.iter().any(|word| !is_capitals(word));
    let alone =
        family.len() <= 2 && given.len() <= 3 && family.iter().all(|word| !word.contains('.'));
    if !(capitals && plain_given && family.len() <= 4 || alone && family.len() == 1) {
        return None;
    }
    let spoken = addressed(given_part, manner).into_iter().next();
    let given_text = spoken.as_ref().map_or_else(
        || given.join(" "),
        |name| {
            [name.given.as_str(), name.family.as_str()]
                .join(" ")
                .trim()
                .to_owned()
        },
    );
    if kind == Script::Capital {
        return Some(Name {
            title,
            own_script: format!("{} {}", family.join(" "), given.join(" ")),
            at: 0..before.len() + 1 + given_part.trim_end().len(),
            words: family.len() + given.len(),
            doubts: vec![Doubt::LatinWanting],
            ..Name::default()
        });
    }
    Some(Name {
        title: if title.is_empty() {
            spoken.map(|name| name.title).unwrap_or_default()
        } else {
            title
        },
        given: given_text,
        family: family.join(" "),
        at: 0..before.len() + 1 + given_part.trim_end().len(),
        words: family.len() + given.len(),
        marked: if capitals {
            Marked::Capitals
        } else {
            Marked::Plain
        },
        ..Name::default()
    })
}

fn name_bytes(text: &str, name: &Name) -> usize {
    let first = name
        .family
        .split(' ')
        .chain(name.given.split(' '))
        .filter(|word| !word.is_empty());
    first.filter_map(|word| text.find(word)).min().unwrap_or(0)
}

/// The words of a text in one script that are all parts of a name; its title is left out.
fn shape_words(text: &str, kind: Script) -> Option<Vec<&str>> {
    let text = text.trim();
    let from = match addressed(text, Manner::Usual).into_iter().next() {
        Some(name) => name_bytes(text, &name),
        None => 0,
    };
    let (words, end) = run(text, from, kind, Led::ByNothing);
    (!words.is_empty() && end >= text.trim_end_matches('.').len()).then_some(words)
}
