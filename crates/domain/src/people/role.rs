//! Who may do what: one table, asked in the first line of every act. A role is held by a person for
//! a scope, from a day to a day. Whether an act is lawful is asked of its own concept; whether a
//! second person is another person is asked there too.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::person::{Person, PersonId};
use crate::convening::meeting::MeetingKey;
use crate::law::treaty::TreatyKey;

/// What a person is to the secretariat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Appoints people and keeps the site.
    Administrator,
    /// Prepares and sends: meetings, notes, the register of missions.
    ConferenceOfficer,
    /// Initials notes in the name of the issuing office.
    Initialler,
    /// Keeps treaties, status lists and scales.
    LegalOfficer,
    /// Reads everything and changes nothing.
    Auditor,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 5] = [
        Self::Administrator,
        Self::ConferenceOfficer,
        Self::Initialler,
        Self::LegalOfficer,
        Self::Auditor,
    ];

    /// The name in files and commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::ConferenceOfficer => "conference_officer",
            Self::Initialler => "initialler",
            Self::LegalOfficer => "legal_officer",
            Self::Auditor => "auditor",
        }
    }
}

/// Over what a role is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// The whole site.
    Site,
    /// One treaty and its meetings.
    Treaty(TreatyKey),
    /// One meeting.
    Meeting(MeetingKey),
}

impl Scope {
    /// Whether what is held over `self` reaches `other`.
    pub fn reaches(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Site, _) => true,
            (Self::Treaty(held), Self::Treaty(asked)) => held == asked,
            (Self::Treaty(held), Self::Meeting(asked)) => held == asked.treaty(),
            (Self::Meeting(held), Self::Meeting(asked)) => held == asked,
            _ => false,
        }
    }
}

/// A role held by a person from a day to a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleHeld {
    /// The person.
    pub person: PersonId,
    /// The role.
    pub role: Role,
    /// Over what.
    pub scope: Scope,
    /// The first day.
    pub from: Date,
    /// The first day on which it is no longer held.
    pub until: Option<Date>,
}

/// What can be done at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Appoint a person to an office, give or end a role.
    Appoint,
    /// Erase a person's personal values.
    Erase,
    /// Replace data of the law: States, status, scales, profiles.
    ImportLaw,
    /// Enter a treaty.
    EnterTreaty,
    /// Keep the register of missions.
    KeepMissions,
    /// Open a meeting, or arrange it anew.
    OpenMeeting,
    /// Draft a note, change its text, give it up.
    DraftNote,
    /// Approve a note.
    ApproveNote,
    /// Initial a note.
    InitialNote,
    /// Issue a note.
    IssueNote,
    /// Read.
    Show,
}

impl Act {
    /// All acts.
    pub const ALL: [Self; 11] = [
        Self::Appoint,
        Self::Erase,
        Self::ImportLaw,
        Self::EnterTreaty,
        Self::KeepMissions,
        Self::OpenMeeting,
        Self::DraftNote,
        Self::ApproveNote,
        Self::InitialNote,
        Self::IssueNote,
        Self::Show,
    ];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Appoint => "appoint",
            Self::Erase => "erase",
            Self::ImportLaw => "import_law",
            Self::EnterTreaty => "enter_treaty",
            Self::KeepMissions => "keep_missions",
            Self::OpenMeeting => "open_meeting",
            Self::DraftNote => "draft_note",
            Self::ApproveNote => "approve_note",
            Self::InitialNote => "initial_note",
            Self::IssueNote => "issue_note",
            Self::Show => "show",
        }
    }
}

/// The table: whether a role allows an act.
pub const fn allows(role: Role, act: Act) -> bool {
    match act {
        Act::Show => true,
        Act::Appoint | Act::Erase => matches!(role, Role::Administrator),
        Act::ImportLaw | Act::EnterTreaty => {
            matches!(role, Role::LegalOfficer | Role::Administrator)
        }
        Act::KeepMissions
        | Act::OpenMeeting
        | Act::DraftNote
        | Act::ApproveNote
        | Act::IssueNote => matches!(role, Role::ConferenceOfficer),
        Act::InitialNote => matches!(role, Role::Initialler),
    }
}

/// Who acts: a person with the roles on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The person.
    pub person: Person,
    /// Every role on record, also past ones.
    pub roles: Vec<RoleHeld>,
}

/// The answer to someone who may not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotPermitted {
    /// What was asked.
    pub act: Act,
    /// The roles that would allow it.
    pub allowed: Vec<Role>,
}

impl NotPermitted {
    /// The stable code.
    pub const CODE: &'static str = "not-permitted";
}

/// Whether a person is the only one who administers the site on a day: without them nobody could
/// appoint any more.
pub fn is_last_administrator(person: PersonId, everyone: &[Actor], on: Date) -> bool {
    let administers = |actor: &&Actor| may(actor, Act::Appoint, &Scope::Site, on).is_ok();
    let mut all = everyone
        .iter()
        .filter(administers)
        .map(|actor| actor.person.id);
    all.next() == Some(person) && all.next().is_none()
}

/// Asks the table whether an actor may do something over a scope on a day.
pub fn may(actor: &Actor, act: Act, over: &Scope, on: Date) -> Result<(), NotPermitted> {
    let holds = |held: &RoleHeld| {
        held.from <= on && held.until.is_none_or(|until| on < until) && held.scope.reaches(over)
    };
    let allowed = actor
        .roles
        .iter()
        .any(|held| holds(held) && allows(held.role, act));
    if allowed {
        return Ok(());
    }
    let allowed = Role::ALL
        .into_iter()
        .filter(|role| allows(*role, act))
        .collect();
    Err(NotPermitted { act, allowed })
}
