//! Missions: the office of a State at a duty station, with its correspondence language and its
//! registered addresses, from a date to a date. Notes go to missions; a State without one is
//! written to through its foreign ministry. The public data have no addresses: nothing is invented
//! here, and a language that nobody set is marked unverified.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::meeting::looks_like_email;
use crate::law::language::Language;
use crate::law::reading::{ReadFault, Row, Table};
use crate::law::state::{Iso3, States};

/// The duty stations at which States keep missions to the United Nations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DutyStation {
    /// New York.
    NewYork,
    /// Geneva.
    Geneva,
    /// Vienna.
    Vienna,
    /// Nairobi.
    Nairobi,
    /// The State's own capital: its foreign ministry.
    Capital,
}

impl DutyStation {
    /// All stations.
    pub const ALL: [Self; 5] = [
        Self::NewYork,
        Self::Geneva,
        Self::Vienna,
        Self::Nairobi,
        Self::Capital,
    ];

    /// The name in files and commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NewYork => "new_york",
            Self::Geneva => "geneva",
            Self::Vienna => "vienna",
            Self::Nairobi => "nairobi",
            Self::Capital => "capital",
        }
    }
}

/// What kind of office it is, which the address block says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MissionKind {
    /// A permanent mission of a Member State.
    PermanentMission,
    /// A permanent observer mission of a non-member State.
    PermanentObserverMission,
    /// A ministry of foreign affairs.
    ForeignMinistry,
}

impl MissionKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [
        Self::PermanentMission,
        Self::PermanentObserverMission,
        Self::ForeignMinistry,
    ];

    /// The name in files and commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::PermanentMission => "permanent_mission",
            Self::PermanentObserverMission => "permanent_observer_mission",
            Self::ForeignMinistry => "foreign_ministry",
        }
    }
}

/// The language in which a mission is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrespondenceLanguage {
    /// The language.
    pub language: Language,
    /// The day on which someone set it; `None` while it is only assumed.
    pub set_on: Option<Date>,
}

/// A mission as it stood from a date to a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mission {
    /// The State.
    pub state: Iso3,
    /// Where it is.
    pub station: DutyStation,
    /// What it is.
    pub kind: MissionKind,
    /// How it is written to.
    pub correspondence: CorrespondenceLanguage,
    /// The lines of its postal address, as registered; may be empty.
    pub address: Vec<String>,
    /// Its registered e-mail addresses.
    pub emails: Vec<String>,
    /// The first day on which the entry holds.
    pub valid_from: Option<Date>,
    /// The first day on which it no longer holds.
    pub valid_until: Option<Date>,
    /// Where the entry comes from.
    pub source: String,
}

impl Mission {
    /// Whether the entry holds on a date.
    pub fn is_valid_on(&self, on: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= on)
            && self.valid_until.is_none_or(|until| on < until)
    }
}

/// The mission to which a State's note goes: the one at the station, else its foreign ministry.
pub fn addressee(
    missions: &[Mission],
    state: Iso3,
    station: DutyStation,
    on: Date,
) -> Option<&Mission> {
    let of_state = |at: DutyStation| {
        missions
            .iter()
            .find(move |m| m.state == state && m.station == at && m.is_valid_on(on))
    };
    of_state(station).or_else(|| of_state(DutyStation::Capital))
}

/// Reads the register: `iso3,station,kind,language,language_set_on,address,emails,valid_from,
/// valid_until,source`; lines of an address and several e-mails are parted by `|`.
pub fn read(table: &Table, states: &States) -> (Vec<Mission>, Vec<ReadFault>) {
    let mut faults = Vec::new();
    table.require(
        &["iso3", "station", "kind", "language", "emails"],
        &mut faults,
    );
    let mut missions: Vec<Mission> = Vec::new();
    for row in table.rows() {
        let Some(mission) = read_mission(&row, states, &mut faults) else {
            continue;
        };
        let same = |m: &&Mission| {
            m.state == mission.state && m.station == mission.station && overlap(m, &mission)
        };
        if missions.iter().any(|m| same(&m)) {
            row.refuse(
                "iso3",
                "one mission of a State at a station at a time",
                &mut faults,
            );
        }
        missions.push(mission);
    }
    (missions, faults)
}

/// The longest word of an address: a longer one would leave the page.
const LONGEST_WORD: usize = 60;

fn overlap(one: &Mission, other: &Mission) -> bool {
    let before = |a: &Mission, b: &Mission| {
        a.valid_until
            .is_some_and(|until| b.valid_from.is_some_and(|from| until <= from))
    };
    !before(one, other) && !before(other, one)
}

fn read_mission(row: &Row<'_>, states: &States, faults: &mut Vec<ReadFault>) -> Option<Mission> {
    let state = row.required("iso3", "a State of the data", faults, |cell| {
        cell.parse().ok().filter(|iso3| states.get(*iso3).is_some())
    });
    let station = row.required(
        "station",
        "new_york, geneva, vienna, nairobi or capital",
        faults,
        |cell| {
            DutyStation::ALL
                .into_iter()
                .find(|station| station.code() == cell)
        },
    );
    let kind = row.required(
        "kind",
        "permanent_mission, permanent_observer_mission or foreign_ministry",
        faults,
        |cell| {
            MissionKind::ALL
                .into_iter()
                .find(|kind| kind.code() == cell)
        },
    );
    let language = row.required("language", "ar, zh, en, fr, ru or es", faults, |cell| {
        cell.parse().ok()
    });
    let set_on = row.date("language_set_on", faults);
    let emails = parts(row.cell("emails"));
    if emails.iter().any(|email| !looks_like_email(email)) {
        row.refuse("emails", "e-mail addresses parted by |", faults);
    }
    let too_long = |word: &str| word.chars().count() > LONGEST_WORD;
    if row.cell("address").split_whitespace().any(too_long) {
        row.refuse(
            "address",
            "words of at most 60 letters, so that a line can break",
            faults,
        );
    }
    let valid_from = row.date("valid_from", faults);
    let valid_until = row.date("valid_until", faults);
    if valid_until.is_some() && valid_until <= valid_from {
        row.refuse("valid_until", "a date after valid_from", faults);
    }
    Some(Mission {
        state: state?,
        station: station?,
        kind: kind?,
        correspondence: CorrespondenceLanguage {
            language: language?,
            set_on,
        },
        address: parts(row.cell("address")),
        emails,
        valid_from,
        valid_until,
        source: row.cell("source").to_owned(),
    })
}

fn parts(cell: &str) -> Vec<String> {
    cell.split('|')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}
