//! The rows of a composition in a form: read as they were typed, moved, removed, added, pasted from
//! a spreadsheet. It keeps every word; whether they make a delegation is the domain's to say.

use desk::people::delegation::DelegationInMeeting;
use domain::people::composition::{Capacity, Courtesy, MOST_MEMBERS, Typed};
use uuid::Uuid;

use super::super::form::Form;
use super::delegation::blank;

/// Rows of a form, in their order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rows(Vec<Typed>);

/// What is done to the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Change {
    /// One more at the foot.
    Add,
    /// One place up.
    Up(usize),
    /// One place down.
    Down(usize),
    /// Away.
    Remove(usize),
    /// As pasted.
    Paste,
}

impl Change {
    /// Reads `add`, `paste`, `up-3`.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let numbered = |name: &str| text.strip_prefix(name)?.parse::<usize>().ok();
        match text {
            "add" => Some(Self::Add),
            "paste" => Some(Self::Paste),
            _ => numbered("up-")
                .map(Self::Up)
                .or_else(|| numbered("down-").map(Self::Down))
                .or_else(|| numbered("remove-").map(Self::Remove)),
        }
    }

    /// Where the page is to stand afterwards.
    pub(crate) fn anchor(&self) -> String {
        match self {
            Self::Add | Self::Paste => "#foot".to_owned(),
            Self::Up(at) => format!("#row-{}", at.saturating_sub(1)),
            Self::Down(at) => format!("#row-{}", at + 1),
            Self::Remove(at) => format!("#row-{at}"),
        }
    }
}

impl Rows {
    /// Rows as they are kept.
    pub(crate) fn of(typed: Vec<Typed>) -> Self {
        Self(typed)
    }

    /// Reads `members.3.given`: rows by their number, in the order their places say.
    pub(crate) fn read(form: &Form) -> Self {
        let mut rows: Vec<(usize, usize, Typed)> = Vec::new();
        for (name, value) in form.fields() {
            let Some((row, field)) = name
                .strip_prefix("members.")
                .and_then(|rest| rest.split_once('.'))
            else {
                continue;
            };
            let Ok(row) = row.parse::<usize>() else {
                continue;
            };
            let at = match rows.iter().position(|(known, ..)| *known == row) {
                Some(at) => at,
                None if rows.len() <= MOST_MEMBERS => {
                    rows.push((row, row, Typed::default()));
                    rows.len() - 1
                }
                None => continue,
            };
            let (_, place, typed) = &mut rows[at];
            match field {
                "place" => *place = value.parse().unwrap_or(row),
                "id" => typed.id = value.parse().unwrap_or(Uuid::nil()),
                "capacity" => value.clone_into(&mut typed.capacity),
                // A title the house shows in the person's language is kept as what it is.
                "title" => typed.title = title(value),
                "given" => value.clone_into(&mut typed.given),
                "family" => value.clone_into(&mut typed.family),
                "order" => value.clone_into(&mut typed.order),
                "own_script" => value.clone_into(&mut typed.own_script),
                "function" => value.clone_into(&mut typed.function),
                _ => {}
            }
        }
        rows.sort_by_key(|(row, place, _)| (*place, *row));
        Self(rows.into_iter().map(|(_, _, typed)| typed).collect())
    }

    /// The rows as typed.
    pub(crate) fn typed(&self) -> Vec<Typed> {
        self.0.clone()
    }

    /// Does what was asked; a row that is not there is left alone.
    pub(crate) fn apply(&mut self, change: &Change, pasted: &str) {
        let rows = &mut self.0;
        match *change {
            Change::Add => rows.push(blank()),
            Change::Up(at) if at > 0 && at < rows.len() => rows.swap(at - 1, at),
            Change::Down(at) if at + 1 < rows.len() => rows.swap(at, at + 1),
            Change::Remove(at) if at < rows.len() => drop(rows.remove(at)),
            Change::Paste => self.append(pasted_rows(pasted)),
            _ => {}
        }
    }

    /// Adds rows after those that are filled in.
    pub(crate) fn append(&mut self, more: Vec<Typed>) {
        self.0.retain(|row| !row.is_blank());
        self.0.extend(more);
    }
}

/// The rows a page begins with: the draft, else the last version, else a head to fill in.
pub(crate) fn rows_of(open: &DelegationInMeeting) -> Rows {
    if let Some(draft) = &open.on_desk.draft {
        return Rows(draft.typed.clone());
    }
    match open.delegation.last() {
        Some(last) => Rows(last.members.iter().map(Typed::from).collect()),
        None => Rows(vec![
            Typed {
                capacity: Capacity::Head.code().to_owned(),
                ..Typed::default()
            },
            blank(),
            blank(),
        ]),
    }
}

/// Rows of a spreadsheet: columns parted by tabs, in the order title, given names, family name,
/// function, capacity; a row without tabs is a name whose last word is the family name.
fn pasted_rows(text: &str) -> Vec<Typed> {
    let lines = text.lines().map(str::trim_end);
    lines
        .filter(|line| !line.trim().is_empty())
        .take(MOST_MEMBERS)
        .map(pasted_row)
        .collect()
}

fn pasted_row(line: &str) -> Typed {
    let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
    if let [name] = cells.as_slice() {
        let (given, family) = name.rsplit_once(char::is_whitespace).unwrap_or(("", name));
        return Typed {
            given: given.to_owned(),
            family: family.to_owned(),
            ..blank()
        };
    }
    let cell = |at: usize| cells.get(at).copied().unwrap_or_default().to_owned();
    Typed {
        title: title(&cell(0)),
        given: cell(1),
        family: cell(2),
        function: cell(3),
        capacity: capacity(&cell(4)),
        ..Typed::default()
    }
}

/// A title in any of the six languages is one the house knows.
pub(crate) fn title(text: &str) -> String {
    let known = Courtesy::ALL.into_iter().find(|courtesy| {
        let says = |language| words::people::delegation::courtesy(*courtesy, language);
        let mut all = domain::law::language::Language::ALL.into_iter().map(says);
        courtesy.code() == text || all.any(|said| same(&said, text))
    });
    known.map_or_else(|| text.to_owned(), |courtesy| courtesy.code().to_owned())
}

fn capacity(text: &str) -> String {
    let known = Capacity::ALL.into_iter().find(|capacity| {
        let says = |language| words::people::delegation::capacity(*capacity, language);
        let mut all = domain::law::language::Language::ALL.into_iter().map(says);
        capacity.code() == text || all.any(|said| same(&said, text))
    });
    known.unwrap_or(Capacity::Representative).code().to_owned()
}

/// The longest cell that may name a title or a capacity.
const LONGEST_WORD: usize = 100;

/// Whether two words are the same but for capitals, points and space.
fn same(one: &str, other: &str) -> bool {
    if other.len() > LONGEST_WORD {
        return false;
    }
    let plain = |text: &str| -> String {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    !other.is_empty() && plain(one) == plain(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(rows: &Rows) -> Vec<String> {
        rows.0.iter().map(|row| row.family.clone()).collect()
    }

    fn rows(names: &[&str]) -> Rows {
        let row = |name: &&str| Typed {
            family: (*name).to_owned(),
            ..blank()
        };
        Rows(names.iter().map(row).collect())
    }

    #[test]
    fn rows_are_moved_and_removed_and_nothing_is_lost() {
        let mut rows = rows(&["a", "b", "c"]);
        rows.apply(&Change::Up(2), "");
        assert_eq!(names(&rows), ["a", "c", "b"]);
        rows.apply(&Change::Down(0), "");
        assert_eq!(names(&rows), ["c", "a", "b"]);
        for there_is_none in [
            Change::Up(0),
            Change::Up(9),
            Change::Down(2),
            Change::Remove(3),
        ] {
            rows.apply(&there_is_none, "");
        }
        assert_eq!(names(&rows), ["c", "a", "b"]);
        rows.apply(&Change::Remove(1), "");
        assert_eq!(names(&rows), ["c", "b"]);
    }

    #[test]
    fn a_spreadsheet_is_pasted_after_what_is_there() {
        let mut rows = rows(&["a", ""]);
        let pasted = "H.E. Mr.\tJuan\tSILVA\tAmbassador\tHead of delegation\r\n\
                      Mme\tAnne\tDUPONT\tConseillère\tConseillère\n\n\
                      Li Wei";
        rows.apply(&Change::Paste, pasted);
        assert_eq!(names(&rows), ["a", "SILVA", "DUPONT", "Wei"]);
        assert_eq!(rows.0[1].title, "his_excellency");
        assert_eq!(rows.0[1].capacity, "head");
        assert_eq!(rows.0[2].title, "ms");
        assert_eq!(rows.0[3].given, "Li");
    }

    #[test]
    fn a_title_shown_in_any_language_is_read_back_as_what_it_is() {
        for language in domain::law::language::Language::ALL {
            for courtesy in Courtesy::ALL {
                let said = words::people::delegation::courtesy(courtesy, language);
                assert_eq!(title(&said), courtesy.code(), "{language}: {said}");
            }
        }
        assert_eq!(title("Brigadier General"), "Brigadier General");
    }

    #[test]
    fn a_wish_that_is_none_is_not_read() {
        assert_eq!(Change::read("up-2"), Some(Change::Up(2)));
        for none in ["up-", "up--1", "up-x", "delete", "up-99999999999999999999"] {
            assert_eq!(Change::read(none), None, "{none}");
        }
    }
}
