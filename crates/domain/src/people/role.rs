//! Who may do what: one table, asked in the first line of every act. A role is held by a person for
//! a scope, from a day to a day. Whether an act is lawful is asked of its own concept; whether a
//! second person is another person is asked there too.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::participant::Participant;
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
    /// Estimates costs, bills them, receives money.
    FinanceOfficer,
    /// Reads everything and changes nothing.
    Auditor,
    /// Presides, or is designated to: decides on requests to attend (Rule 1.3).
    President,
    /// Answers for a delegation at its mission or organization, and gives colleagues access.
    FocalPoint,
    /// Works on a delegation with the focal point.
    Colleague,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 9] = [
        Self::Administrator,
        Self::ConferenceOfficer,
        Self::Initialler,
        Self::LegalOfficer,
        Self::FinanceOfficer,
        Self::Auditor,
        Self::President,
        Self::FocalPoint,
        Self::Colleague,
    ];

    /// The roles that are given at the desk; the others come with a link to a delegation.
    pub const GIVEN: [Self; 7] = [
        Self::Administrator,
        Self::ConferenceOfficer,
        Self::Initialler,
        Self::LegalOfficer,
        Self::FinanceOfficer,
        Self::Auditor,
        Self::President,
    ];

    /// The name in files and commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::ConferenceOfficer => "conference_officer",
            Self::Initialler => "initialler",
            Self::LegalOfficer => "legal_officer",
            Self::FinanceOfficer => "finance_officer",
            Self::Auditor => "auditor",
            Self::President => "president",
            Self::FocalPoint => "focal_point",
            Self::Colleague => "colleague",
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
    /// One delegation at one meeting.
    Delegation(MeetingKey, Participant),
}

impl Scope {
    /// Whether what is held over `self` reaches `other`.
    pub fn reaches(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Site, _) => true,
            (Self::Treaty(held), Self::Treaty(asked)) => held == asked,
            (Self::Treaty(held), Self::Meeting(asked) | Self::Delegation(asked, _)) => {
                held == asked.treaty()
            }
            (Self::Meeting(held), Self::Meeting(asked) | Self::Delegation(asked, _)) => {
                held == asked
            }
            (Self::Delegation(..), Self::Delegation(..)) => self == other,
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
    /// Enter a delegation: draft it, hold it, bring it from the last meeting.
    EnterDelegation,
    /// Submit a delegation.
    SubmitDelegation,
    /// Give a colleague access to a delegation, or take it back.
    GiveAccess,
    /// Send a mission or organization a link to its delegation.
    SendLink,
    /// Extend the deadline of one delegation.
    ExtendDeadline,
    /// Register an organization's request to attend that came by letter.
    RegisterRequest,
    /// Register a letter that came in.
    RegisterLetter,
    /// Open the personal values behind the commitments of the journal, where they still exist.
    OpenValues,
    /// Invite an organization provisionally, or refuse it with reasons.
    DecideRequest,
    /// Record what the Meeting decided on the list of organizations.
    RecordDecision,
    /// Publish documents, the programme and information for participants.
    Publish,
    /// Estimate costs, share them out, draw up bills, enter money that came in.
    KeepCosts,
    /// Issue an estimate, bills or credits that another person drew up, grant what another proposed;
    /// close accounts.
    IssueCosts,
    /// Ask that a delegate's travel be paid from the sponsorship fund, or take the request back.
    AskSponsorship,
    /// Enrol a person's keys for signing in.
    Enrol,
    /// Keep one's own keys for signing in.
    KeepKeys,
    /// Read.
    Show,
}

impl Act {
    /// All acts.
    pub const ALL: [Self; 27] = [
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
        Self::EnterDelegation,
        Self::SubmitDelegation,
        Self::GiveAccess,
        Self::SendLink,
        Self::ExtendDeadline,
        Self::RegisterRequest,
        Self::RegisterLetter,
        Self::OpenValues,
        Self::DecideRequest,
        Self::RecordDecision,
        Self::Publish,
        Self::KeepCosts,
        Self::IssueCosts,
        Self::AskSponsorship,
        Self::Enrol,
        Self::KeepKeys,
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
            Self::EnterDelegation => "enter_delegation",
            Self::SubmitDelegation => "submit_delegation",
            Self::GiveAccess => "give_access",
            Self::SendLink => "send_link",
            Self::ExtendDeadline => "extend_deadline",
            Self::RegisterRequest => "register_request",
            Self::RegisterLetter => "register_letter",
            Self::OpenValues => "open_values",
            Self::DecideRequest => "decide_request",
            Self::RecordDecision => "record_decision",
            Self::Publish => "publish",
            Self::KeepCosts => "keep_costs",
            Self::IssueCosts => "issue_costs",
            Self::AskSponsorship => "ask_sponsorship",
            Self::Enrol => "enrol",
            Self::KeepKeys => "keep_keys",
            Self::Show => "show",
        }
    }
}

/// The table: whether a role allows an act.
pub const fn allows(role: Role, act: Act) -> bool {
    match act {
        Act::Show => true,
        Act::Appoint | Act::Erase | Act::Enrol => matches!(role, Role::Administrator),
        Act::ImportLaw | Act::EnterTreaty => {
            matches!(role, Role::LegalOfficer | Role::Administrator)
        }
        Act::KeepMissions
        | Act::OpenMeeting
        | Act::DraftNote
        | Act::ApproveNote
        | Act::IssueNote
        | Act::SendLink
        | Act::ExtendDeadline
        | Act::RegisterRequest
        | Act::RegisterLetter
        | Act::Publish => matches!(role, Role::ConferenceOfficer),
        Act::KeepCosts | Act::IssueCosts => matches!(role, Role::FinanceOfficer),
        Act::AskSponsorship => matches!(
            role,
            Role::FocalPoint | Role::Colleague | Role::ConferenceOfficer | Role::FinanceOfficer
        ),
        Act::InitialNote => matches!(role, Role::Initialler),
        Act::EnterDelegation | Act::SubmitDelegation => {
            matches!(
                role,
                Role::FocalPoint | Role::Colleague | Role::ConferenceOfficer
            )
        }
        Act::GiveAccess => matches!(role, Role::FocalPoint | Role::ConferenceOfficer),
        Act::OpenValues => matches!(role, Role::Auditor),
        Act::DecideRequest => matches!(role, Role::President),
        Act::RecordDecision => matches!(role, Role::President | Role::ConferenceOfficer),
        Act::KeepKeys => !matches!(role, Role::FocalPoint | Role::Colleague),
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
