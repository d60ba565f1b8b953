//! The lists of least developed countries, each by the month it stood from: `2025-01`. Source:
//! `data/least_developed.csv` with `data/sources.md`. A State leaves the category on a day, so a cap
//! for its members always names the list it was drawn from.

use std::collections::{BTreeMap, BTreeSet};

use crate::law::reading::{ReadFault, Table};
use crate::law::state::{Iso3, States};

/// All lists of the data, by the month from which each stood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LeastDeveloped(pub BTreeMap<String, BTreeSet<Iso3>>);

impl LeastDeveloped {
    /// Reads all lists; gives them and all faults.
    pub fn read(text: &str, states: &States) -> (Self, Vec<ReadFault>) {
        let mut faults = Vec::new();
        let table = Table::from_csv(text, &mut faults);
        table.require(&["list", "iso3", "source"], &mut faults);
        let mut lists: BTreeMap<String, BTreeSet<Iso3>> = BTreeMap::new();
        for row in table.rows() {
            let list = row.required("list", "a month such as 2025-01", &mut faults, month);
            let iso3 = row.required("iso3", "a State of the data", &mut faults, |cell| {
                cell.parse().ok().filter(|iso3| states.get(*iso3).is_some())
            });
            row.text("source", &mut faults);
            if let (Some(list), Some(iso3)) = (list, iso3)
                && !lists.entry(list).or_default().insert(iso3)
            {
                row.refuse("iso3", "each State once in a list", &mut faults);
            }
        }
        (Self(lists), faults)
    }

    /// The list that began in a month.
    pub fn get(&self, month: &str) -> Option<&BTreeSet<Iso3>> {
        self.0.get(month)
    }

    /// The months of the lists, the earliest first.
    pub fn months(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

fn month(cell: &str) -> Option<String> {
    let (year, month) = cell.split_once('-')?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let shaped = year.len() == 4 && month.len() == 2 && digits(year) && digits(month);
    (shaped && ("01"..="12").contains(&month)).then(|| cell.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::law::compiled;
    use crate::law::state::Iso3;

    #[test]
    fn one_state_left_the_list_between_the_two() {
        let states = compiled::states();
        let lists = compiled::least_developed(&states);
        let (former, present) = (&lists.0["2023-12"], &lists.0["2025-01"]);
        assert_eq!((former.len(), present.len()), (45, 44));
        let left: Vec<_> = former.difference(present).map(Iso3::as_str).collect();
        assert_eq!(left, ["STP"], "graduated on 13 December 2024");
        assert!(present.is_subset(former));
        let column: Vec<_> = states
            .iter()
            .filter(|state| state.least_developed)
            .collect();
        assert!(column.iter().all(|state| present.contains(&state.iso3)));
        assert_eq!(column.len(), present.len());
    }

    #[test]
    fn every_fault_of_a_list_is_told() {
        let states = compiled::states();
        let text = "list,iso3,source\n2025-13,AFG,S\n2025-01,ZZZ,S\n2025-01,AFG,\n2025-01,AFG,S\n";
        let (_, faults) = super::LeastDeveloped::read(text, &states);
        let at: Vec<_> = faults.iter().map(|f| (f.line, f.column.as_str())).collect();
        assert_eq!(at, [(2, "list"), (3, "iso3"), (4, "source"), (5, "iso3")]);
    }
}
