//! What a line is that names somebody: an entry of a list that nothing opened, words of a body that
//! look like a name, or who made the paper and who is there for questions.

use super::super::capacity;
use super::super::letter::{Letter, frames};
use super::super::lexicon::{self, FRAME};
use super::super::name::likely::{self, SURE};
use super::super::name::{self, Marked};
use super::super::person::Person;
use super::prose;

/// A line of a list that nothing opened: a name and what its bearer is, above or below one more.
pub(super) fn is_entry(letter: &Letter, body: &str) -> bool {
    let entry = |text: &str| {
        let rest = |name: name::Name| text[name.at.end..].to_owned();
        let ends = prose::begins_with_name(text, letter.manner) && !text.ends_with(['.', ':', ',']);
        let name = name::begin(text, 0, letter.manner)
            .filter(|name| name.words >= 2 && likely::of(name) >= 0);
        let office =
            |rest: String| !lexicon::offices(&rest).is_empty() || capacity::first(&rest).is_some();
        ends && !prose::talks(text) && name.map(rest).is_none_or(office)
    };
    entry(body) && letter.next_line().is_some_and(entry)
}

/// `Preventive Medicine, Ministry of Defence`, `C. FEDERAL MINISTRY OF JUSTICE`: words that are an
/// office's more than a name's.
pub(super) fn is_body(body: &str, people: &[Person]) -> bool {
    let loud = !body.chars().any(char::is_lowercase);
    people.iter().all(|person| {
        let name = &person.name;
        let bare = name.title.is_empty() && person.said.is_none();
        let weight = likely::of(name);
        let plain = name.marked == Marked::Plain;
        let office = || !lexicon::offices(&body[name.at.end.min(body.len())..]).is_empty();
        bare && name.own_script.is_empty()
            && plain
            && (weight < 0 || loud && weight < SURE && office())
    })
}

/// `Исп. Романчук А.В.`, `Compiled by Mr. Holm`: who made the paper.
pub(in super::super) fn is_imprint(body: &str) -> bool {
    let first = FRAME.all(body).into_iter().next();
    first.is_some_and(|(kind, at)| kind == "other" && body[..at.start].trim().is_empty())
}

/// `3. Any enquiry may be directed to Mr. Holm`, `4. Ms. Berg may be contacted`: a paragraph behind
/// the list that says what somebody is there for.
pub(super) fn is_errand(letter: &Letter, body: &str, person: &Person) -> bool {
    let (before, after) = (&body[..person.name.at.start], &body[person.name.at.end..]);
    let speaks = |text: &str| lexicon::talk(text) > 0 && frames(text, "errand");
    let clause = after.find('(').map_or(after, |at| &after[..at]);
    letter.has_members()
        && person.said.is_none()
        && (speaks(before)
            || before.is_empty() && {
                let reached = ["contact", "reach", "joint", "связ"];
                speaks(clause)
                    && reached.iter().any(|word| clause.contains(word))
                    && !clause.contains(" who ")
            })
}
