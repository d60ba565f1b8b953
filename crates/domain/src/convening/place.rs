//! Places where meetings are held and offices that write and receive, with the whole phrases each
//! language needs. Data: `data/places.toml`; a site may import its own. No phrase is built here.

use serde::{Deserialize, Serialize};

use crate::law::language::Sextet;
use crate::law::reading::{self, ReadFault, fault};
use crate::law::treaty::Phrase;

/// A venue with the phrases by which a note names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its key: `palais-des-nations`.
    pub key: String,
    /// Its time zone in the IANA database.
    pub time_zone: String,
    /// Where a decision places the meeting: `in Geneva, Switzerland`.
    pub in_city: Phrase,
    /// Where the note convenes it: `at the Palais des Nations in Geneva, Switzerland`.
    pub at_venue: Phrase,
}

/// An office that receives the composition of delegations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceivingOffice {
    /// Its key: `oda-geneva`.
    pub key: String,
    /// The lines of its address below the name of the meeting's secretariat.
    pub lines: Sextet<Vec<String>>,
}

/// An office that issues notes and letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssuingOffice {
    /// Its key: `eosg`.
    pub key: String,
    /// Its names as they head a paper, a line each, the same in every language.
    pub letterhead: Vec<String>,
    /// Its cable and postal addresses, a line each.
    pub postal: Vec<String>,
    /// The city from which it writes, as it stands before a date: `New York`.
    pub city: Phrase,
}

/// All places and offices of a site.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Places {
    /// Venues.
    #[serde(default, rename = "place")]
    pub places: Vec<Place>,
    /// Offices that receive.
    #[serde(default, rename = "receiving_office")]
    pub receiving: Vec<ReceivingOffice>,
    /// Offices that issue.
    #[serde(default, rename = "issuing_office")]
    pub issuing: Vec<IssuingOffice>,
}

impl Places {
    /// Reads places and offices from TOML; gives every fault of syntax or of sense.
    pub fn read(text: &str) -> Result<Self, Vec<ReadFault>> {
        let places: Self = reading::read_toml(text)?;
        let mut faults = Vec::new();
        for place in &places.places {
            if jiff::tz::TimeZone::get(&place.time_zone).is_err() {
                faults.push(fault(
                    0,
                    "time_zone",
                    &place.time_zone,
                    "a zone such as Europe/Zurich",
                ));
            }
        }
        if faults.is_empty() {
            Ok(places)
        } else {
            Err(faults)
        }
    }

    /// The venue with a key.
    pub fn place(&self, key: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.key == key)
    }

    /// The receiving office with a key.
    pub fn receiving(&self, key: &str) -> Option<&ReceivingOffice> {
        self.receiving.iter().find(|office| office.key == key)
    }

    /// The issuing office with a key.
    pub fn issuing(&self, key: &str) -> Option<&IssuingOffice> {
        self.issuing.iter().find(|office| office.key == key)
    }
}
