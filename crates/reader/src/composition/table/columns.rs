//! What each column of a table holds: by its headings, by its cells, and where the headings stand in
//! the first column instead.

use super::super::capacity::{self, How};
use super::super::heading::{self, Kind};
use super::super::person::{self, Style};
use super::super::{Manner, Row, name};
use super::MOST_COLUMNS;

/// A second row of headings: `Name` above `Family` and `Given`.
pub(super) fn second(first: &[Option<Kind>], cells: &[String]) -> Option<Vec<Option<Kind>>> {
    let kinds: Vec<Option<Kind>> = cells.iter().map(|cell| heading::kind(cell)).collect();
    let filled = cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let known = kinds.iter().flatten().count();
    if known == 0 || known < filled || filled == 0 {
        return None;
    }
    let merged = (0..first.len().max(kinds.len())).map(|at| {
        let above = first.get(at).copied().flatten();
        kinds.get(at).copied().flatten().or(above)
    });
    Some(merged.collect())
}

/// A table whose headings stand in its first column: each other column is a person.
pub(super) fn turned(rows: &[Row]) -> Option<Vec<Row>> {
    let first: Vec<Kind> = rows
        .iter()
        .filter_map(|row| heading::kind(row.cells.first()?))
        .collect();
    let names = first
        .iter()
        .filter(|kind| matches!(kind, Kind::Name | Kind::Family))
        .count();
    let wide = rows.iter().map(|row| row.cells.len()).max()?;
    let filled = rows
        .iter()
        .filter(|row| {
            row.cells
                .first()
                .is_some_and(|cell| !cell.trim().is_empty())
        })
        .count();
    if names == 0
        || first.len() < 2
        || first.len() * 3 < filled * 2
        || wide < 2
        || rows.len() > 400
        || rows.iter().any(|row| heading::row(&row.cells).is_some())
    {
        return None;
    }
    // Several persons below each other: each begins where a name stands again.
    let mut blocks: Vec<Vec<&Row>> = Vec::new();
    let mut seen: Vec<(Kind, &str)> = Vec::new();
    for row in rows {
        let label = row.cells.first().map_or("", |cell| cell.trim());
        let kind = heading::kind(label);
        let again = kind.is_some_and(|kind| {
            let same = |(known, text): &(Kind, &str)| {
                *known == kind && (*text == label || matches!(kind, Kind::Name | Kind::Family))
            };
            kind != Kind::Other && seen.iter().any(same)
        });
        if blocks.is_empty() || again {
            blocks.push(Vec::new());
            seen.clear();
        }
        seen.extend(kind.map(|kind| (kind, label)));
        blocks.last_mut()?.push(row);
    }
    let turn = |block: Vec<&Row>| {
        (0..wide.min(MOST_COLUMNS))
            .map(|column| Row {
                at: block.first().map_or(0, |row| row.at),
                cells: block
                    .iter()
                    .map(|row| row.cells.get(column).cloned().unwrap_or_default())
                    .collect(),
            })
            .filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()))
            .collect::<Vec<_>>()
    };
    Some(blocks.into_iter().flat_map(turn).collect())
}

/// What each column holds.
pub(super) struct Columns {
    pub(super) kinds: Vec<Option<Kind>>,
}

impl Columns {
    /// By headings, with what the cells decide.
    pub(super) fn settle(kinds: &[Option<Kind>], below: &[Row]) -> Self {
        let end = below
            .iter()
            .position(|row| heading::row(&row.cells).is_some())
            .unwrap_or(below.len())
            .min(200);
        let settled = |(at, kind): (usize, &Option<Kind>)| {
            let cells: Vec<&str> = below[..end]
                .iter()
                .filter(|row| row.filled() > 1)
                .filter_map(|row| row.cells.get(at))
                .map(String::as_str)
                .collect();
            heading::settled(*kind, &cells)
        };
        let mut kinds: Vec<Option<Kind>> = kinds.iter().enumerate().map(settled).collect();
        // Remarks that say capacities and nothing else.
        if !kinds.contains(&Some(Kind::Role)) {
            let remarks = |at: usize| below[..end].iter().filter_map(move |row| row.cells.get(at));
            let at = (0..kinds.len()).find(|at| {
                kinds[*at] == Some(Kind::Other) && heading::all_capacities(remarks(*at))
            });
            if let Some(at) = at {
                kinds[at] = Some(Kind::Role);
            }
        }
        // `Name` beside `Given` is the family's.
        let has = |kinds: &[Option<Kind>], kind| kinds.contains(&Some(kind));
        if has(&kinds, Kind::Given) && !has(&kinds, Kind::Family) {
            for kind in &mut kinds {
                if *kind == Some(Kind::Name) {
                    *kind = Some(Kind::Family);
                    break;
                }
            }
        }
        beside_given(&mut kinds, &below[..end]);
        parted(&mut kinds, &below[..end]);
        if has(&kinds, Kind::Family)
            && !has(&kinds, Kind::Given)
            && let Some(kind) = kinds.iter_mut().find(|kind| **kind == Some(Kind::Name))
        {
            *kind = Some(Kind::Given);
        }
        Self { kinds }
    }

    /// By what most cells are, where there is a column of names.
    pub(super) fn by_content(rows: &[Row], manner: Manner) -> Option<Self> {
        let wide = rows
            .iter()
            .map(|row| row.cells.len())
            .max()?
            .min(MOST_COLUMNS);
        let sample: Vec<&Row> = rows
            .iter()
            .filter(|row| row.filled() >= 2)
            .take(100)
            .collect();
        let column = |at: usize| -> Vec<&str> {
            sample
                .iter()
                .filter_map(|row| row.cells.get(at))
                .map(|cell| cell.trim())
                .filter(|cell| !cell.is_empty())
                .collect()
        };
        let kinds: Vec<Option<Kind>> = (0..wide).map(|at| guess(&column(at), manner)).collect();
        if kinds.contains(&Some(Kind::Name)) {
            let first = kinds.iter().position(|kind| *kind == Some(Kind::Name));
            let only = kinds.iter().enumerate().map(|(at, kind)| match kind {
                Some(Kind::Name)
                    if Some(at) != first
                        && !other_script(&column(first.unwrap_or(0)), &column(at)) =>
                {
                    Some(Kind::Function)
                }
                Some(Kind::Family) => Some(Kind::Function),
                kind => *kind,
            });
            return Some(Self {
                kinds: only.collect(),
            });
        }
        let words: Vec<usize> = (0..wide)
            .filter(|at| kinds[*at] == Some(Kind::Family))
            .collect();
        if words.len() != 2 {
            return None;
        }
        let capitals = |at: usize| {
            column(at)
                .iter()
                .filter(|cell| cell.chars().all(|c| !c.is_lowercase()))
                .count()
                * 2
                > column(at).len()
        };
        let family = if capitals(words[0]) && !capitals(words[1]) {
            words[0]
        } else {
            words[1]
        };
        let kinds = kinds.into_iter().enumerate().map(|(at, kind)| {
            if words.contains(&at) && at != family {
                Some(Kind::Given)
            } else {
                kind
            }
        });
        Some(Self {
            kinds: kinds.collect(),
        })
    }
}

/// The unknown column right beside given names, where no column holds families: it does.
fn beside_given(kinds: &mut [Option<Kind>], below: &[Row]) {
    let named = |kind: &Option<Kind>| kind.is_some_and(Kind::names);
    let given = kinds.iter().position(|kind| *kind == Some(Kind::Given));
    let Some(given) = given.filter(|_| !kinds.iter().any(named)) else {
        return;
    };
    let words = |at: &usize| {
        let mut cells = below.iter().filter_map(|row| row.cells.get(*at));
        kinds.get(*at).is_some_and(Option::is_none)
            && cells.all(|cell| super::lexicon::offices(cell).is_empty())
    };
    if let Some(at) = [given + 1, given.wrapping_sub(1)]
        .iter()
        .find(|at| words(at))
    {
        kinds[*at] = Some(Kind::Family);
    }
}

pub(super) fn other_script(one: &[&str], other: &[&str]) -> bool {
    let script = |cells: &[&str]| cells.iter().find_map(|cell| name::script(cell));
    script(one) != script(other)
}

/// `اللقب | الاسم`: beside a column of single names, one of words that are no office's holds families,
/// whatever else its heading may mean.
fn parted(kinds: &mut [Option<Kind>], below: &[Row]) {
    let cells = |at: usize| -> Vec<&str> {
        let cells = below.iter().filter_map(|row| row.cells.get(at));
        let cells = cells.map(|cell| cell.trim());
        cells.filter(|cell| !cell.is_empty()).collect()
    };
    let names: Vec<usize> = (0..kinds.len())
        .filter(|at| kinds[*at].is_some_and(|kind| kind.names() || kind == Kind::Given))
        .collect();
    let [name] = names[..] else { return };
    let given = cells(name);
    let short = given
        .iter()
        .filter(|cell| cell.split_whitespace().count() == 1);
    if kinds[name] != Some(Kind::Name) || given.len() < 2 || short.count() * 5 < given.len() * 3 {
        return;
    }
    let families = |at: &usize| {
        let words = cells(*at);
        let few = |cell: &&str| cell.split_whitespace().count() <= 3;
        let free = |cell: &&str| super::lexicon::offices(cell).is_empty();
        matches!(kinds.get(*at), Some(Some(Kind::Function) | None))
            && words.len() == given.len()
            && words.iter().all(|cell| few(cell) && free(cell))
    };
    let beside = [name.wrapping_sub(1), name + 1];
    if let Some(at) = beside.into_iter().find(families) {
        kinds[at] = Some(Kind::Family);
        kinds[name] = Some(Kind::Given);
    }
}

/// What a column without a heading seems to hold.
pub(super) fn guess(cells: &[&str], manner: Manner) -> Option<Kind> {
    let many =
        |is: &dyn Fn(&str) -> bool| cells.iter().filter(|cell| is(cell)).count() * 2 > cells.len();
    let digits = |cell: &str| {
        cell.chars().any(char::is_numeric)
            && cell
                .chars()
                .all(|c| c.is_numeric() || matches!(c, '.' | ')' | '(' | '-' | ' ' | '、'))
    };
    let capacity = |cell: &str| capacity::label(cell).is_some_and(|said| said.how != How::Lead);
    let named = |cell: &str| {
        let found = person::find(cell, manner, Style::List);
        found
            .first()
            .is_some_and(|person| person.name.at.start == 0)
    };
    let word = |cell: &str| {
        name::begin(cell, 0, manner)
            .is_some_and(|name| name.words <= 3 && name.at.end == cell.len())
    };
    if cells.is_empty() {
        None
    } else if many(&digits) {
        Some(Kind::Number)
    } else if many(&|cell| person::is_contact(cell)) {
        Some(Kind::Other)
    } else if many(&|cell| name::title_alone(cell).is_some()) {
        Some(Kind::Title)
    } else if many(&capacity) {
        Some(Kind::Role)
    } else if many(&named) {
        Some(Kind::Name)
    } else if many(&word) {
        Some(Kind::Family)
    } else {
        Some(Kind::Function)
    }
}

/// Rows of labels and values side by side (`Nombres: | … | Apellidos: | …`), as lines of one label each.
pub(super) fn form(rows: &[Row]) -> Option<Vec<(u32, String)>> {
    let labels = |row: &Row| {
        let filled: Vec<&str> = row.cells.iter().map(|cell| cell.trim()).collect();
        let is_label = |cell: &str| {
            heading::kind(cell).is_some() && (cell.ends_with([':', '：']) || cell.len() < 40)
        };
        let at: Vec<usize> = (0..filled.len())
            .filter(|at| is_label(filled[*at]))
            .collect();
        let valued = at.windows(2).all(|pair| pair[1] > pair[0] + 1);
        (valued && at.first() == Some(&0)).then_some(at)
    };
    let found: Vec<Option<Vec<usize>>> = rows.iter().map(labels).collect();
    let paired = found.iter().flatten().filter(|at| at.len() >= 2).count();
    if paired == 0 || paired * 3 < rows.len() {
        return None;
    }
    let mut lines = Vec::new();
    for (row, at) in rows.iter().zip(found) {
        let Some(at) = at.filter(|at| !at.is_empty()) else {
            lines.push((row.at, row.text()));
            continue;
        };
        for (nth, label) in at.iter().enumerate() {
            let upto = at.get(nth + 1).copied().unwrap_or(row.cells.len());
            let values: Vec<&str> = row.cells[label + 1..upto]
                .iter()
                .map(|cell| cell.trim())
                .filter(|cell| !cell.is_empty())
                .collect();
            let name = row.cells[*label].trim().trim_end_matches([':', '：']);
            lines.push((row.at, format!("{name}: {}", values.join(", "))));
        }
    }
    Some(lines)
}
