//! Departures from the house text: for one meeting a paragraph may be replaced, dropped or added,
//! in each language, and every version stays on record. A paragraph that lacks a language blocks
//! approval; this file refuses to let one be forgotten.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::law::language::Language;

/// The key of a paragraph: one of the house text's, or one an officer gave.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ParagraphKey(pub String);

/// What is done to a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Its text is another.
    Replace(BTreeMap<Language, String>),
    /// It is left out.
    Drop,
    /// A new paragraph stands after the paragraph named.
    AddAfter {
        /// The paragraph it follows.
        after: ParagraphKey,
        /// Its text.
        texts: BTreeMap<Language, String>,
    },
    /// An earlier departure is taken back; the house text stands again.
    Restore,
}

/// One version of a departure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Departure {
    /// The version, counted from 1 over all departures of the meeting.
    pub version: u32,
    /// The paragraph it concerns.
    pub paragraph: ParagraphKey,
    /// What is done.
    pub change: Change,
}

/// The departures that hold: the latest version for each paragraph, without those taken back.
pub fn standing_departures(all: &[Departure]) -> Vec<&Departure> {
    let mut latest: BTreeMap<&ParagraphKey, &Departure> = BTreeMap::new();
    for departure in all {
        let entry = latest.entry(&departure.paragraph).or_insert(departure);
        if entry.version < departure.version {
            *entry = departure;
        }
    }
    let mut standing: Vec<&Departure> = latest
        .into_values()
        .filter(|departure| departure.change != Change::Restore)
        .collect();
    standing.sort_by_key(|departure| departure.version);
    standing
}

/// Each paragraph and language that an officer's text does not have yet.
pub fn missing_languages(all: &[Departure]) -> Vec<(ParagraphKey, Language)> {
    let mut missing = Vec::new();
    for departure in standing_departures(all) {
        let (Change::Replace(texts) | Change::AddAfter { texts, .. }) = &departure.change else {
            continue;
        };
        for language in Language::ALL {
            if texts
                .get(&language)
                .is_none_or(|text| text.trim().is_empty())
            {
                missing.push((departure.paragraph.clone(), language));
            }
        }
    }
    missing
}
