//! The papers about people: the list of participants, the receipt of a composition, and what goes
//! along with papers that travel by pouch.

pub mod label;
pub mod list;
pub mod pouch;
pub mod receipt;

use domain::people::composition::Member;
use serde::Serialize;
use words::people::list::MemberWords;
use words::text::isolate;

use crate::glyphs::printable;

/// A person as lists show one. What came from outside is isolated, can be printed, and can break.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Person {
    /// Title and name.
    pub name: String,
    /// The name in its own script; may be empty.
    pub own_script: String,
    /// Function and capacity, what there is of them.
    pub details: Vec<String>,
}

impl Person {
    /// A member in the words of a language.
    pub fn of(member: &Member, words: &MemberWords) -> Self {
        let own_script = match member.own_script.as_str() {
            "" => String::new(),
            name => outside(name),
        };
        let function = Some(member.function.as_str()).filter(|text| !text.is_empty());
        let capacity = words.capacity(member.capacity).to_owned();
        Self {
            name: outside(&words.titled(member)),
            own_script,
            details: function
                .map(outside)
                .into_iter()
                .chain([capacity])
                .collect(),
        }
    }
}

/// Whether anything of these people could not be printed as it was written.
fn anything_lost<'a>(people: impl IntoIterator<Item = &'a Person>) -> bool {
    people.into_iter().any(|person| {
        let texts = [&person.name, &person.own_script];
        let all = texts.into_iter().chain(&person.details);
        all.into_iter()
            .any(|text| text.contains(crate::glyphs::LOST))
    })
}

/// Text from outside as a paper takes it: in its own direction, without a character that would stop
/// the whole paper, and with places to break where it has none.
pub(crate) fn outside(text: &str) -> String {
    isolate(&within(text))
}

/// Text that is isolated already, or that a sentence holds: printable, with places to break.
pub(crate) fn within(text: &str) -> String {
    breakable(&printable(text))
}

/// How long a stretch without a space may be before it gets places to break.
const LONGEST_STRETCH: usize = 36;

fn breakable(text: &str) -> String {
    let mut broken = String::with_capacity(text.len());
    let mut stretch = 0;
    for letter in text.chars() {
        stretch = if letter.is_whitespace() {
            0
        } else {
            stretch + 1
        };
        if stretch > LONGEST_STRETCH {
            broken.push('\u{200b}');
            stretch = 1;
        }
        broken.push(letter);
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_without_a_space_can_break() {
        assert_eq!(breakable("Ana Silva"), "Ana Silva");
        let long = breakable(&"x".repeat(80));
        let stretches: Vec<usize> = long.split('\u{200b}').map(str::len).collect();
        assert_eq!(stretches, [36, 36, 8]);
    }

    #[test]
    fn what_has_no_glyph_is_shown_as_a_square_and_told() {
        let told = |name: &str| {
            let person = Person {
                name: outside(name),
                own_script: String::new(),
                details: Vec::new(),
            };
            anything_lost([&person])
        };
        assert!(told("Ms. \u{1F600}"));
        assert!(!told("Ms. Łukasz สมชาย"));
    }
}
