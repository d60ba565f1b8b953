//! A correspondent: the person behind an address at a mission or an organization who writes for its
//! delegation to one meeting. A focal point answers for the delegation and gives colleagues access;
//! access is given from an instant and may be taken back. No password lives here: who holds the
//! mailbox opens the link.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::participant::Participant;
use super::person::{Person, PersonId};
use super::role::{Actor, Role, RoleHeld, Scope};
use crate::convening::meeting::MeetingKey;
use crate::law::language::Language;

/// How long a link that goes with a note stays good.
pub const LINK_DAYS: i64 = 30;
/// How long a link stays good that the mission asked for itself, in hours.
pub const RENEWED_LINK_HOURS: i64 = 24;

/// Why a link opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkRefusal {
    /// It was opened before, in another browser or this one.
    Opened,
    /// Its time is over.
    Expired,
    /// The access it stood for was taken back.
    TakenBack,
}

impl LinkRefusal {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Opened => "link-opened",
            Self::Expired => "link-expired",
            Self::TakenBack => "access-taken-back",
        }
    }
}

/// What a correspondent is to the delegation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rank {
    /// Answers for the delegation: the registered address itself.
    FocalPoint,
    /// Was given access by a focal point.
    Colleague,
}

impl Rank {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::FocalPoint => "focal_point",
            Self::Colleague => "colleague",
        }
    }

    /// The role that goes with it.
    pub const fn role(self) -> Role {
        match self {
            Self::FocalPoint => Role::FocalPoint,
            Self::Colleague => Role::Colleague,
        }
    }
}

/// A correspondent of a delegation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correspondent {
    /// The identifier under which the journal knows them.
    pub id: PersonId,
    /// The meeting.
    pub meeting: MeetingKey,
    /// For whom they write.
    pub participant: Participant,
    /// The address a link is sent to.
    pub email: String,
    /// The language they are written to in.
    pub language: Language,
    /// What they are to the delegation.
    pub rank: Rank,
    /// Since when they have access.
    pub given_at: Timestamp,
    /// Since when they have it no more.
    pub taken_at: Option<Timestamp>,
}

impl Correspondent {
    /// Whether access stands.
    pub const fn has_access(&self) -> bool {
        self.taken_at.is_none()
    }

    /// The correspondent as one who acts: a role over this delegation and nothing else.
    pub fn actor(&self) -> Actor {
        let zone = jiff::tz::TimeZone::UTC;
        let day = |at: Timestamp| at.to_zoned_datetime(zone.clone()).date();
        let handle = format!("c-{}", short(self.id.0));
        let person = Person {
            id: self.id,
            handle: handle.parse().expect("a short identifier is a handle"),
            name: Some(self.email.clone()),
            office: format!("{}/{}", self.meeting, self.participant),
        };
        // Access that was taken back ended on the spot: from the day it was given, no day is left.
        let held = RoleHeld {
            person: self.id,
            role: self.rank.role(),
            scope: Scope::Delegation(self.meeting.clone(), self.participant.clone()),
            from: day(self.given_at)
                .yesterday()
                .expect("dates are read between 1900 and 2199"),
            until: None,
        };
        let roles = if self.has_access() {
            vec![held]
        } else {
            Vec::new()
        };
        Actor { person, roles }
    }
}

fn short(id: Uuid) -> String {
    id.simple().to_string().chars().skip(16).collect()
}
