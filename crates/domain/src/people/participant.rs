//! Who takes part as one: a State or an organization. It is the key of a delegation at a meeting.
//! It says nothing of rights: those follow from standing and from the rules of procedure.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::law::organization::OrganizationKey;
use crate::law::state::Iso3;

/// A State or an organization that takes part in a meeting; `FRA`, `icrc`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Participant {
    /// A State.
    State(Iso3),
    /// An organization, named in the rules or invited on its request.
    Organization(OrganizationKey),
}

/// A word that names no participant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` names neither a State nor an organization: `FRA`, `icrc`")]
pub struct NotAParticipant(pub String);

/// The longest key of an organization.
pub const LONGEST_KEY: usize = 40;

impl fmt::Display for Participant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::State(state) => state.fmt(f),
            Self::Organization(key) => f.write_str(&key.0),
        }
    }
}

impl FromStr for Participant {
    type Err = NotAParticipant;

    fn from_str(text: &str) -> Result<Self, NotAParticipant> {
        if let Ok(state) = text.parse() {
            return Ok(Self::State(state));
        }
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_';
        if (2..=LONGEST_KEY).contains(&text.len()) && text.bytes().all(plain) {
            return Ok(Self::Organization(OrganizationKey(text.to_owned())));
        }
        Err(NotAParticipant(text.chars().take(40).collect()))
    }
}

impl TryFrom<String> for Participant {
    type Error = NotAParticipant;

    fn try_from(text: String) -> Result<Self, NotAParticipant> {
        text.parse()
    }
}

impl From<Participant> for String {
    fn from(participant: Participant) -> Self {
        participant.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_reads_back_as_it_is_written() {
        for key in ["FRA", "icrc", "un-mine-action", "cmc"] {
            let read: Participant = key.parse().expect("a key");
            assert_eq!(read.to_string(), key);
        }
    }

    #[test]
    fn what_is_no_key_is_refused() {
        for key in ["", "F", "fr a", "../x", "ICRC-X", "é", &"a".repeat(41)] {
            assert!(key.parse::<Participant>().is_err(), "{key}");
        }
    }
}
