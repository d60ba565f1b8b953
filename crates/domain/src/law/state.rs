//! States: who they are, what they are to the United Nations, and by which name on which date.
//! Source: `data/states.csv` and `data/state_names.csv` with `data/sources.md`. It does not say
//! which State is a Party to what; that is `standing`.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::language::{Language, Sextet};
use super::reading::{ReadFault, Row, Table};

/// The ISO 3166-1 alpha-3 code of a State: three capital letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Iso3([u8; 3]);

/// A word that is no alpha-3 code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no code of a State; three capital letters of ISO 3166-1 are expected")]
pub struct NotIso3(pub String);

impl FromStr for Iso3 {
    type Err = NotIso3;

    fn from_str(text: &str) -> Result<Self, NotIso3> {
        match text.as_bytes() {
            [a, b, c] if text.bytes().all(|byte| byte.is_ascii_uppercase()) => {
                Ok(Self([*a, *b, *c]))
            }
            _ => Err(NotIso3(text.chars().take(40).collect())),
        }
    }
}

impl TryFrom<String> for Iso3 {
    type Error = NotIso3;

    fn try_from(text: String) -> Result<Self, NotIso3> {
        text.parse()
    }
}

impl From<Iso3> for String {
    fn from(code: Iso3) -> Self {
        code.as_str().to_owned()
    }
}

impl Iso3 {
    /// The three letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("an Iso3 holds three capital letters")
    }
}

impl fmt::Display for Iso3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Iso3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a State is to the United Nations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Membership {
    /// A Member State.
    MemberState,
    /// A non-member State with a permanent observer mission (Holy See, State of Palestine).
    ObserverState,
    /// A State that is neither (Cook Islands, Niue).
    OtherState,
}

/// A State's name from a date to a date, in six languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateName {
    /// The first day on which the name was valid; `None` where no earlier name is on record.
    pub valid_from: Option<Date>,
    /// The first day on which it no longer was; `None` for the present name.
    pub valid_until: Option<Date>,
    /// The short form, as lists write it.
    pub short: Sextet<String>,
    /// The formal form, where known.
    pub formal: Sextet<Option<String>>,
}

/// One State.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// Its code.
    pub iso3: Iso3,
    /// What it is to the United Nations.
    pub membership: Membership,
    /// Its names, the earliest first; never empty.
    pub names: Vec<StateName>,
    /// Its regional group for electoral purposes, as the source names it.
    pub regional_group: String,
    /// Whether it was a least developed country in January 2025 (`data/sources.md`, S6).
    pub least_developed: bool,
}

impl State {
    /// The name valid on a date: a list of 2012 says what the State was called in 2012.
    pub fn name_on(&self, on: Date) -> &StateName {
        let valid = |name: &&StateName| {
            name.valid_from.is_none_or(|from| from <= on)
                && name.valid_until.is_none_or(|until| on < until)
        };
        self.names
            .iter()
            .find(valid)
            .unwrap_or_else(|| self.latest_name())
    }

    /// The short name on a date in one language.
    pub fn short_name(&self, on: Date, language: Language) -> &str {
        self.name_on(on).short.get(language)
    }

    fn latest_name(&self) -> &StateName {
        self.names
            .last()
            .expect("a State is read with at least one name")
    }
}

/// All States of the data, by code.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct States(BTreeMap<Iso3, State>);

impl States {
    /// The State with a code.
    pub fn get(&self, iso3: Iso3) -> Option<&State> {
        self.0.get(&iso3)
    }

    /// All States in the order of their codes.
    pub fn iter(&self) -> impl Iterator<Item = &State> {
        self.0.values()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Reads the States and their former names; gives all States and all faults of both texts.
    ///
    /// The first fault list belongs to `states`, the second to `former_names`.
    pub fn read(states: &str, former_names: &str) -> (Self, Vec<ReadFault>, Vec<ReadFault>) {
        let mut faults = Vec::new();
        let table = Table::from_csv(states, &mut faults);
        table.require(&STATE_COLUMNS, &mut faults);
        let mut all = BTreeMap::new();
        for row in table.rows() {
            if let Some(state) = read_state(&row, &mut faults)
                && all.insert(state.iso3, state).is_some()
            {
                row.refuse("iso3", "each State once", &mut faults);
            }
        }
        let mut name_faults = Vec::new();
        read_former_names(former_names, &mut all, &mut name_faults);
        (Self(all), faults, name_faults)
    }
}

const STATE_COLUMNS: [&str; 10] = [
    "iso3",
    "un_membership",
    "name_en",
    "name_fr",
    "name_es",
    "name_ru",
    "name_zh",
    "name_ar",
    "un_regional_group",
    "ldc_jan_2025",
];

fn read_state(row: &Row<'_>, faults: &mut Vec<ReadFault>) -> Option<State> {
    let iso3 = row.required(
        "iso3",
        "three capital letters of ISO 3166-1",
        faults,
        |cell| cell.parse().ok(),
    );
    let membership = row.required(
        "un_membership",
        "member_state, observer_state or other_state",
        faults,
        read_membership,
    );
    let least_developed = row.required("ldc_jan_2025", "yes or no", faults, read_yes_no);
    let name = read_name(row, faults);
    Some(State {
        iso3: iso3?,
        membership: membership?,
        names: vec![name?],
        regional_group: row.cell("un_regional_group").to_owned(),
        least_developed: least_developed?,
    })
}

fn read_membership(cell: &str) -> Option<Membership> {
    match cell {
        "member_state" => Some(Membership::MemberState),
        "observer_state" => Some(Membership::ObserverState),
        "other_state" => Some(Membership::OtherState),
        _ => None,
    }
}

fn read_yes_no(cell: &str) -> Option<bool> {
    match cell {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn read_name(row: &Row<'_>, faults: &mut Vec<ReadFault>) -> Option<StateName> {
    let short = Sextet::from_fn(|language| row.text(&format!("name_{language}"), faults));
    let formal = Sextet::from_fn(|language| {
        let cell = row.cell(&format!("formal_{language}"));
        (!cell.is_empty()).then(|| cell.to_owned())
    });
    let complete = short.iter().all(|(_, name)| name.is_some());
    complete.then(|| StateName {
        valid_from: None,
        valid_until: None,
        short: Sextet::from_fn(|language| short.get(language).clone().unwrap_or_default()),
        formal,
    })
}

/// Former names carry the day from which they were and the day from which they no longer were
/// valid; the present name then begins where the last former one ended.
fn read_former_names(text: &str, states: &mut BTreeMap<Iso3, State>, faults: &mut Vec<ReadFault>) {
    let table = Table::from_csv(text, faults);
    table.require(&["iso3", "valid_from", "valid_until", "name_en"], faults);
    for row in table.rows() {
        let until = row.required(
            "valid_until",
            "a date as YYYY-MM-DD",
            faults,
            super::reading::date,
        );
        let from = row.date("valid_from", faults);
        let name = read_name(&row, faults);
        let state = row.required("iso3", "a State of the data", faults, |cell| {
            cell.parse().ok().filter(|iso3| states.contains_key(iso3))
        });
        let (Some(until), Some(mut name), Some(iso3)) = (until, name, state) else {
            continue;
        };
        if from.is_some_and(|from| until <= from) {
            row.refuse("valid_until", "a date after valid_from", faults);
            continue;
        }
        (name.valid_from, name.valid_until) = (from, Some(until));
        let names = &mut states.get_mut(&iso3).expect("just found").names;
        let present = names.last_mut().expect("never empty");
        if present
            .valid_from
            .is_some_and(|earlier| from.is_none_or(|from| from < earlier))
        {
            row.refuse(
                "valid_from",
                "former names in the order of their dates",
                faults,
            );
            continue;
        }
        present.valid_from = Some(until);
        names.insert(names.len() - 1, name);
    }
}
