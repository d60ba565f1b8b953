//! The name of a row: in one cell, in a second one in another script, or parted into family and given.

use super::super::name::{self, Name};
use super::super::person::{self, Person, Style};
use super::super::{Manner, lexicon, line};

/// A name in one cell, perhaps beside a second cell in another script.
pub(super) fn whole_name(cells: &[&str], manner: Manner) -> Option<Person> {
    let mut found: Option<Person> = None;
    for cell in cells {
        let bare = line::marker(cell).1;
        let mut people = person::find(bare, manner, Style::List);
        // `Phiri, Dr. Blessings`: the title stands within the name.
        let within = people.len() == 1 && people[0].name.at.start > 0;
        let turned = within.then(|| name::comma(bare, manner)).flatten();
        let person = if let Some(name) = turned {
            let rest = &bare[name.at.end.min(bare.len())..];
            let mut person = Person {
                name,
                ..Person::default()
            };
            person::follow(&mut person, rest, manner, Style::List);
            Some(person)
        } else if people.is_empty() {
            single(bare, manner)
        } else {
            Some(people.swap_remove(0))
        };
        let person = person.map(with_further_name);
        match (&mut found, person) {
            (None, person) => found = person,
            (Some(known), Some(other)) => join(&mut known.name, other.name),
            (Some(_), None) => {}
        }
    }
    found
}

/// `Seah Li Xuan, Vanessa` in a cell of names: one more given name behind the comma.
fn with_further_name(mut person: Person) -> Person {
    let [further] = &person.function[..] else {
        return person;
    };
    let capital = further.chars().next().is_some_and(char::is_uppercase);
    let rest = further
        .chars()
        .skip(1)
        .all(|c| c.is_lowercase() || c == '-');
    let plain = person.name.title.is_empty() && person.said.is_none();
    let latin = name::script(further) == Some(name::Script::Latin);
    let known = name::likely::weight(&format!("{} {further}", person.name.family)) >= 0;
    let short = further.chars().count() >= 3 && !lexicon::is_office(further);
    if capital && rest && plain && latin && known && short {
        let given = format!("{} {further}", person.name.given);
        given.trim().clone_into(&mut person.name.given);
        person.function.clear();
    }
    person
}

/// A cell of one word, or of a name with words that seem an office's.
fn single(cell: &str, manner: Manner) -> Option<Person> {
    let name = name::cell(cell, manner)?;
    let rest = cell[name.at.end..].to_owned();
    if !rest.trim_start().is_empty() && rest.trim_start().starts_with(char::is_alphanumeric) {
        return None;
    }
    let mut person = Person {
        name,
        ..Person::default()
    };
    person::follow(&mut person, &rest, manner, Style::List);
    Some(person)
}

fn join(known: &mut Name, other: Name) {
    if known.own_script.is_empty() && !other.own_script.is_empty() {
        known.own_script = other.own_script;
    } else if known.family.is_empty() && !other.family.is_empty() {
        known.given = other.given;
        known.family = other.family;
        known.order = other.order;
        known.doubts = other.doubts;
    }
}

/// A name in two cells and more.
pub(super) fn parted_name(
    titled: bool,
    family: &[&str],
    given: &[&str],
    manner: Manner,
) -> Option<Person> {
    let spoken = |cells: &[&str]| -> (String, String) {
        let text = cells.join(" ");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        match name::addressed(&text, manner).into_iter().next() {
            // Beside a cell of titles, `Cheikh Ahmadou` are given names.
            Some(name) if name.at.start == 0 && (!titled || text.contains(". ")) => {
                let full = [
                    name.given.as_str(),
                    name.family.as_str(),
                    name.own_script.as_str(),
                ];
                let full: Vec<&str> = full.into_iter().filter(|part| !part.is_empty()).collect();
                (name.title.clone(), full.join(" "))
            }
            _ => (String::new(), text),
        }
    };
    let (title, family) = spoken(family);
    let (second, given) = spoken(given);
    let letters = |text: &str| text.chars().any(char::is_alphabetic);
    if !letters(&family) && !letters(&given) {
        return None;
    }
    let latin = name::script(&family).or_else(|| name::script(&given)) == Some(name::Script::Latin);
    let mut name = Name {
        title: if title.is_empty() { second } else { title },
        words: 2,
        ..Name::default()
    };
    if latin {
        name.family = family;
        name.given = given;
    } else {
        let between = if name::script(&family) == Some(name::Script::Han) {
            ""
        } else {
            " "
        };
        let whole = format!("{family}{between}{given}");
        whole.trim().clone_into(&mut name.own_script);
        name.doubts
            .push(domain::people::proposal::Doubt::LatinWanting);
    }
    Some(Person {
        name,
        ..Person::default()
    })
}
