//! Persons of a list's text that bear no honorific: a name, then what belongs to it, then perhaps
//! one more name.

use super::super::name::likely::{self, SURE};
use super::super::name::{self, Marked, Name, Script};
use super::super::{Manner, capacity, lexicon};
use super::{Bracket, Person, Segment, Style, follow, heads_body, piece, segments, unbound};

/// The persons of a list's text without honorifics.
pub(super) fn listed(text: &str, manner: Manner) -> Vec<Person> {
    if let Some(name) = name::comma(text, manner) {
        let mut person = Person::default();
        let end = name.at.end;
        person.name = name;
        follow(&mut person, &text[end..], manner, Style::List);
        return vec![person];
    }
    let mut people: Vec<Person> = Vec::new();
    let mut before = Person::default();
    let mut closed = false;
    let all = parted(text, manner);
    for (at, segment) in all.iter().enumerate() {
        let next = all.get(at + 1);
        let after_bracket = std::mem::replace(&mut closed, segment.bracket == Bracket::In);
        let label = text[segment.at.end..].starts_with([':', '：']) && abbreviates(segment.text);
        let named = (segment.bracket == Bracket::Out && !label)
            .then(|| name_of(segment, manner, people.is_empty()))
            .flatten();
        match (named, people.last_mut()) {
            (Some((mut name, rest)), last)
                if last.is_none() || is_another(last.as_deref(), &name, after_bracket) =>
            {
                name.at = segment.at.start + name.at.start..segment.at.start + name.at.end;
                let mut person = std::mem::take(&mut before);
                if !name.office.is_empty() {
                    person.function.push(name.office.clone());
                }
                person.name = name;
                follow(&mut person, rest, manner, Style::List);
                people.push(person);
            }
            (_, last) => {
                let person = last.unwrap_or(&mut before);
                if next.is_some_and(|next| heads_body(segment, next)) {
                    person.function.push(unbound(segment.text).to_owned());
                } else {
                    piece(person, segment, manner, Style::List);
                }
            }
        }
    }
    people
}

/// `Alt. HoD:` is a label that a colon ends.
fn abbreviates(text: &str) -> bool {
    text.split_whitespace()
        .next()
        .is_some_and(|word| word.ends_with('.') && word.chars().count() > 2)
}

/// Pieces, and those that `and` binds where both sides are names.
fn parted(text: &str, manner: Manner) -> Vec<Segment<'_>> {
    let mut found = Vec::new();
    for segment in segments(text) {
        let and = [" and ", " et ", " y ", " и ", " & "]
            .iter()
            .find_map(|and| {
                let (one, other) = segment.text.split_once(and)?;
                (name::shape(one, manner).is_some() && name::shape(other, manner).is_some())
                    .then_some((one, other))
            });
        match and {
            Some((one, other)) => {
                let start = segment.at.end - other.len();
                found.push(Segment {
                    text: one,
                    at: segment.at.start..segment.at.start + one.len(),
                    bracket: segment.bracket,
                });
                found.push(Segment {
                    text: other,
                    at: start..segment.at.end,
                    bracket: segment.bracket,
                });
            }
            None => found.push(segment),
        }
    }
    found
}

/// The name a piece begins with, and what stands behind it in the piece.
fn name_of<'a>(segment: &Segment<'a>, manner: Manner, first: bool) -> Option<(Name, &'a str)> {
    let text = segment.text;
    if let Some(name) = name::shape(text, manner) {
        return Some((name, ""));
    }
    if !first {
        return None;
    }
    let start = text.len() - text.trim_start().len();
    let name = name::begin(text, start, manner).filter(|name| name.words >= 2)?;
    let rest = &text[name.at.end..];
    let mut words = rest.split_whitespace();
    // `Zambia Mine Action Centre` is a body.
    if words.next().is_some_and(lexicon::ends_body) && words.next().is_none() {
        return None;
    }
    let office = lexicon::offices(rest)
        .first()
        .is_some_and(|at| rest[..at.start].trim().is_empty());
    (office || capacity::whole(rest).is_some()).then_some((name, rest))
}

/// Whether a piece names one more person and not what the person before is: nothing was said of
/// that person yet but a name, or capitals mark this one.
fn is_another(last: Option<&Person>, name: &Name, after_bracket: bool) -> bool {
    let Some(last) = last else { return true };
    let bare = last.function.is_empty() && last.said.is_none();
    let marked = name.marked == Marked::Capitals && last.name.marked == Marked::Capitals;
    // `ЗУБКОВ Сергей – Минпромторг России`: beside capitals, a name has them.
    let capitals = last.name.marked == Marked::Capitals && name.marked == Marked::Plain;
    let same_script = last.name.own_script.is_empty() == name.own_script.is_empty();
    let han = name::script(&name.own_script) == Some(Script::Han);
    let weight = likely::of(name);
    let sure = weight >= SURE;
    let bare = bare && weight >= 0 && !capitals;
    same_script && name.words >= 2 && (marked || bare || han || after_bracket || sure)
}
