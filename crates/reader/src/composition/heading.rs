//! Headings of columns and labels before values, in six languages: what the cells below hold. A
//! heading says what its maker meant; what the cells hold decides where it is unclear.

use super::lexicon::HEADING;
use super::{capacity, name};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// A number in a row.
    Number,
    /// A whole name, perhaps with title and function.
    Name,
    /// The family's name.
    Family,
    /// A second family's name.
    SecondFamily,
    /// Given names.
    Given,
    /// A middle name or a patronymic.
    Middle,
    /// The name in its own script.
    Own,
    /// What stands before a name.
    Title,
    /// The capacity.
    Role,
    /// The function.
    Function,
    /// Ministry or body.
    Organization,
    /// Anything else: passport, telephone, flight.
    Other,
}

impl Kind {
    fn read(kind: &str) -> Option<Self> {
        Some(match kind {
            "number" => Self::Number,
            "name" => Self::Name,
            "family" => Self::Family,
            "family2" => Self::SecondFamily,
            "given" => Self::Given,
            "given2" => Self::Middle,
            "own" => Self::Own,
            "title" => Self::Title,
            "role" => Self::Role,
            "function" => Self::Function,
            "organization" => Self::Organization,
            "other" => Self::Other,
            _ => return None,
        })
    }

    /// Whether the column names persons.
    pub(super) const fn names(self) -> bool {
        matches!(self, Self::Name | Self::Family | Self::Own)
    }
}

/// What a heading says its column holds.
pub(super) fn kind(cell: &str) -> Option<Kind> {
    let cell = cell.trim();
    if cell.is_empty() || cell.chars().count() > 120 {
        return None;
    }
    if matches!(cell, "#" | "№" | "Nº" | "N°" | "№ п/п" | "№п/п") {
        return Some(Kind::Number);
    }
    let bare = without_brackets(cell);
    if let Some(rest) = behind_number(cell) {
        return kind(rest);
    }
    whole(cell)
        .or_else(|| whole(&bare))
        .or_else(|| parts(&bare))
        .or_else(|| parts(cell))
        .or_else(|| begins(&bare))
}

/// `S/No Name`: what stands behind the heading of numbers in a column that blanks did not part.
fn behind_number(cell: &str) -> Option<&str> {
    let words = HEADING.words(cell);
    let found = HEADING
        .at(&words, 0)
        .filter(|found| found.kind == "number")?;
    let rest = &cell[words.get(found.words)?.at.start..];
    whole(cell)
        .is_none()
        .then_some(rest)
        .filter(|rest| whole(rest).is_some())
}

fn whole(text: &str) -> Option<Kind> {
    HEADING.whole(text).and_then(Kind::read)
}

/// Of several languages side by side, the first that is known.
fn parts(text: &str) -> Option<Kind> {
    let parts = text
        .split(['/', '|', '\n', '–', '—', '(', ')', ';', ','])
        .map(str::trim);
    let says = |part: &&str| part.chars().count() > 1 || part.chars().any(super::lexicon::is_han);
    parts
        .filter(says)
        .find_map(whole)
        .or_else(|| text.split(" - ").find_map(whole))
}

/// A heading that goes on: `Position held in the Ministry`.
fn begins(text: &str) -> Option<Kind> {
    let words = HEADING.words(text);
    let found = HEADING.at(&words, 0)?;
    (found.words * 2 > words.len() && words.len() <= 6)
        .then(|| Kind::read(found.kind))
        .flatten()
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    text.chars()
        .filter(|c| {
            let opens = matches!(c, '(' | '（' | '[');
            let closes = matches!(c, ')' | '）' | ']');
            depth += u32::from(opens);
            let kept = depth == 0;
            depth = depth.saturating_sub(u32::from(closes));
            kept
        })
        .filter(|c| !matches!(c, '*' | ':' | '：'))
        .collect()
}

/// The kinds of a row of headings; none where the row is no such row.
pub(super) fn row(cells: &[String]) -> Option<Vec<Option<Kind>>> {
    let mut kinds: Vec<Option<Kind>> = cells.iter().map(|cell| kind(cell)).collect();
    unknown_is_name(&mut kinds, cells);
    let filled = cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let known = kinds.iter().flatten().count();
    let named = kinds
        .iter()
        .flatten()
        .any(|kind| kind.names() || *kind == Kind::Given);
    let person = cells.iter().any(|cell| {
        let named = || {
            let likely = name::likely::weight(cell) >= 0;
            !name::addressed(cell, super::Manner::Usual).is_empty()
                || likely && name::shape(cell, super::Manner::Usual).is_some()
        };
        kind(cell).is_none() && named()
    });
    (known >= 2 && named && known * 2 >= filled && !person).then_some(kinds)
}

/// The one heading nobody knows, beside those of functions and capacities, is that of the names.
fn unknown_is_name(kinds: &mut [Option<Kind>], cells: &[String]) {
    let is = |wanted: Kind| kinds.contains(&Some(wanted));
    let named = kinds
        .iter()
        .flatten()
        .any(|kind| kind.names() || *kind == Kind::Given);
    let mut unknown =
        (0..kinds.len()).filter(|at| kinds[*at].is_none() && !cells[*at].trim().is_empty());
    let (first, more) = (unknown.next(), unknown.next());
    let short = |at: usize| cells[at].split_whitespace().count() <= 4;
    if let (Some(at), None, true, false) =
        (first, more, is(Kind::Function) && is(Kind::Role), named)
        && short(at)
        && capacity::first(&cells[at]).is_none()
    {
        kinds[at] = Some(Kind::Name);
    }
}

/// Whether most cells say capacities where they say anything.
pub(super) fn all_capacities<'a>(cells: impl Iterator<Item = &'a String>) -> bool {
    use capacity::How::{Function, Named, Word};
    let filled = cells
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty());
    let said: Vec<_> = filled
        .map(|cell| capacity::whole(cell).map(|said| said.how))
        .collect();
    let many = said
        .iter()
        .filter(|how| matches!(how, Some(Named | Word | Function)))
        .count();
    said.iter().any(|how| matches!(how, Some(Named | Word))) && many * 5 >= said.len() * 3
}

/// What the cells of a column decide: a heading `Title` over `Mr.`, one `Function` over `Member`.
pub(super) fn settled(said: Option<Kind>, cells: &[&str]) -> Option<Kind> {
    let filled: Vec<&&str> = cells
        .iter()
        .filter(|cell| !cell.trim().is_empty())
        .collect();
    let share = |is: &dyn Fn(&str) -> bool| {
        let many = filled.iter().filter(|cell| is(cell)).count();
        !filled.is_empty() && many * 5 >= filled.len() * 3
    };
    let capacities = |cell: &str| {
        capacity::whole(cell)
            .is_some_and(|said| matches!(said.how, capacity::How::Named | capacity::How::Word))
    };
    match said {
        Some(Kind::Title)
            if share(&|cell| name::title_alone(cell).is_some() && cell.chars().count() <= 12) =>
        {
            Some(Kind::Title)
        }
        // `Function` over `Ambassador` is what it says; over `Mr.` it is not.
        Some(Kind::Function | Kind::Organization)
            if share(&|cell| name::courtesy(cell).is_some() && cell.chars().count() <= 12) =>
        {
            Some(Kind::Title)
        }
        Some(Kind::Title) => Some(Kind::Function),
        Some(Kind::Function | Kind::Organization) | None if share(&capacities) => Some(Kind::Role),
        Some(Kind::Role)
            if !filled.is_empty() && !filled.iter().any(|cell| capacity::cell(cell).is_some()) =>
        {
            Some(
                if share(&|cell| !super::lexicon::offices(cell).is_empty()) {
                    Kind::Function
                } else {
                    Kind::Other
                },
            )
        }
        None if share(&|cell| name::title_alone(cell).is_some()) => Some(Kind::Title),
        said => said,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_of_functions_is_one_whatever_ranks_it_names() {
        let ranks = ["Ambassador", "Minister", "Colonel"];
        let function = Some(Kind::Function);
        assert_eq!(settled(function, &ranks), function);
        assert_eq!(settled(function, &["Mr.", "Ms.", "Mr."]), Some(Kind::Title));
    }

    #[test]
    fn a_heading_is_known_in_six_languages_and_in_several_at_once() {
        for (text, expected) in [
            ("Full name (as in passport)", Kind::Name),
            ("Nom et prénom(s)", Kind::Name),
            ("Apellidos y nombres", Kind::Name),
            ("Ф.И.О.", Kind::Name),
            ("№", Kind::Number),
            ("الاسم الكامل", Kind::Name),
            ("姓名", Kind::Name),
            ("Name / Nom / Nombre", Kind::Name),
            ("Family name", Kind::Family),
            ("Prénoms", Kind::Given),
            ("Fonction au sein de la délégation", Kind::Role),
            ("Роль в делегации", Kind::Role),
            ("团内职务", Kind::Role),
            ("职务", Kind::Function),
            ("Cargo", Kind::Function),
            ("المنصب", Kind::Function),
            ("E-mail", Kind::Other),
            ("Passport No.", Kind::Other),
        ] {
            assert_eq!(kind(text), Some(expected), "{text}");
        }
        assert_eq!(kind("H.E. Mr. John Smith"), None);
    }
}
