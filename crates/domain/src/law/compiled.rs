//! The facts and profiles compiled into the binary: enough to answer on the law without a site.
//! An import replaces them for a site; this file itself refuses to judge, it only reads, and a
//! compiled-in text that does not read is a fault of the build, shown by the tests.

use std::collections::BTreeMap;

use super::language::Language;
use super::organization::Organizations;
use super::reading::Table;
use super::scale::Scales;
use super::state::{Iso3, States};
use super::status::StatusList;
use super::treaty::{Treaty, TreatyKey};
use crate::convening::place::Places;
use crate::money::least_developed::LeastDeveloped;

/// The States as text (`data/sources.md`, S1 to S6).
pub const STATES: &str = include_str!("../../data/states.csv");
/// Former names of States as text.
pub const STATE_NAMES: &str = include_str!("../../data/state_names.csv");
/// The organizations that rules of procedure name, as text.
pub const ORGANIZATIONS: &str = include_str!("../../data/organizations.csv");
/// The scales of assessment as text (`data/sources.md`, R1 to R4).
pub const SCALES: &str = include_str!("../../data/scale_of_assessments.csv");
/// The lists of least developed countries as text (`data/sources.md`, S2 and S6).
pub const LEAST_DEVELOPED: &str = include_str!("../../data/least_developed.csv");

/// Venues and offices as text.
pub const PLACES: &str = include_str!("../../data/places.toml");

/// The probable correspondence language of each State's mission, as text; nobody verified them.
pub const CORRESPONDENCE_LANGUAGES: &str = include_str!("../../data/correspondence_languages.csv");
/// The fact sheet of the Twelfth Meeting of States Parties to the Convention on Cluster Munitions.
///
/// Source: the note verbale of the Secretary-General of 2024.
pub const FACT_SHEET: &str = include_str!("../../data/meetings/ccm-12msp.toml");

/// A treaty's compiled-in texts.
struct TreatyTexts {
    key: &'static str,
    profile: &'static str,
    status: &'static str,
}

macro_rules! treaty_texts {
    ($($key:literal),+ $(,)?) => {
        [$(TreatyTexts {
            key: $key,
            profile: include_str!(concat!("../../profiles/", $key, ".toml")),
            status: include_str!(concat!("../../data/treaty_status_", $key, ".csv")),
        }),+]
    };
}

const TREATIES: [TreatyTexts; 8] =
    treaty_texts!["ccm", "apmbc", "att", "tpnw", "bwc", "ccw", "npt", "cwc"];

/// The keys of the compiled-in treaties.
pub fn treaty_keys() -> impl Iterator<Item = TreatyKey> {
    TREATIES
        .iter()
        .map(|texts| texts.key.parse().expect("compiled-in keys read"))
}

/// The profile of a treaty as text.
pub fn profile(key: &TreatyKey) -> Option<&'static str> {
    TREATIES
        .iter()
        .find(|texts| texts.key == key.as_str())
        .map(|texts| texts.profile)
}

/// The status list of a treaty as text.
pub fn status(key: &TreatyKey) -> Option<&'static str> {
    TREATIES
        .iter()
        .find(|texts| texts.key == key.as_str())
        .map(|texts| texts.status)
}

/// The States, read.
pub fn states() -> States {
    let (states, faults, name_faults) = States::read(STATES, STATE_NAMES);
    assert!(
        faults.is_empty() && name_faults.is_empty(),
        "{faults:?} {name_faults:?}"
    );
    states
}

/// The organizations, read.
pub fn organizations() -> Organizations {
    let (organizations, faults) = Organizations::read(ORGANIZATIONS);
    assert!(faults.is_empty(), "{faults:?}");
    organizations
}

/// The venues and offices, read.
pub fn places() -> Places {
    Places::read(PLACES).unwrap_or_else(|faults| panic!("{faults:?}"))
}

/// The scales, read.
pub fn scales(states: &States) -> Scales {
    let (scales, faults) = Scales::read(SCALES, states);
    assert!(faults.is_empty(), "{faults:?}");
    scales
}

/// The lists of least developed countries, read.
pub fn least_developed(states: &States) -> LeastDeveloped {
    let (lists, faults) = LeastDeveloped::read(LEAST_DEVELOPED, states);
    assert!(faults.is_empty(), "{faults:?}");
    lists
}

/// A treaty with its status list, read; `None` for a key that is not compiled in.
pub fn treaty(key: &TreatyKey, states: &States) -> Option<(Treaty, StatusList)> {
    let treaty = Treaty::read(profile(key)?).unwrap_or_else(|faults| panic!("{key}: {faults:?}"));
    let (list, faults) = StatusList::read(status(key)?, &treaty, states);
    assert!(faults.is_empty(), "{key}: {faults:?}");
    Some((treaty, list))
}

/// The probable correspondence languages by State, read.
pub fn correspondence_languages() -> BTreeMap<Iso3, Language> {
    let mut faults = Vec::new();
    let table = Table::from_csv(CORRESPONDENCE_LANGUAGES, &mut faults);
    let pairs = table.rows().filter_map(|row| {
        let state = row.required("iso3", "a State", &mut faults, |cell| cell.parse().ok());
        let language = row.required("language", "a language", &mut faults, |cell| {
            cell.parse().ok()
        });
        state.zip(language)
    });
    let languages = pairs.collect();
    assert!(faults.is_empty(), "{faults:?}");
    languages
}
