//! Who is convened and who is invited to a meeting, by legal category on a date. Rule: CCM Arts.
//! 11(1) and 11(3), Rules 1.2 and 1.3 of CCM/MSP/2010/3. Parties are convened; signatories, other
//! States and the named organizations are invited; others may ask. Nobody is admitted here.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::law::organization::{Organization, OrganizationKey, Organizations};
use crate::law::standing::{Standing, StandingOnDate, standings};
use crate::law::state::{Iso3, Membership, State, States};
use crate::law::status::StatusList;
use crate::law::treaty::Treaty;

/// How an invitee is brought to the meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// Convened: a Party takes part by right.
    Convened,
    /// Invited to take part as an observer.
    Invited,
}

/// The legal category of an invitee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// A State Party.
    Party,
    /// A State for which the treaty is not yet in force.
    PartyPending,
    /// A signatory.
    Signatory,
    /// Another State, also one that withdrew.
    OtherState,
    /// An organization named in the rules of procedure.
    NamedOrganization,
    /// An organization that asked, and was invited provisionally or approved.
    OrganizationOnRequest,
}

impl Category {
    /// All, in the order of lists.
    pub const ALL: [Self; 6] = [
        Self::Party,
        Self::PartyPending,
        Self::Signatory,
        Self::OtherState,
        Self::NamedOrganization,
        Self::OrganizationOnRequest,
    ];

    /// The category with a stable name.
    pub fn read(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// The stable name in answers for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::PartyPending => "party_pending",
            Self::Signatory => "signatory",
            Self::OtherState => "other_state",
            Self::NamedOrganization => "named_organization",
            Self::OrganizationOnRequest => "organization_on_request",
        }
    }

    /// Whether it is convened or invited.
    pub const fn manner(self) -> Manner {
        match self {
            Self::Party => Manner::Convened,
            _ => Manner::Invited,
        }
    }

    /// The category a standing puts a State into.
    pub const fn of(standing: Standing) -> Self {
        match standing {
            Standing::Party => Self::Party,
            Standing::PartyPending => Self::PartyPending,
            Standing::Signatory => Self::Signatory,
            Standing::Withdrawn | Standing::NotParty => Self::OtherState,
        }
    }
}

/// A State on the list, with the standing that put it there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitedState<'a> {
    /// The State.
    pub state: &'a State,
    /// Its category on the date.
    pub category: Category,
    /// Its standing with the reasons.
    pub standing: StandingOnDate,
}

/// Everyone whom the convening reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitees<'a> {
    /// The date on which the categories hold.
    pub on: Date,
    /// States, in the order of their codes.
    pub states: Vec<InvitedState<'a>>,
    /// Organizations the rules name.
    pub organizations: Vec<&'a Organization>,
    /// The rule by which others may ask to attend; empty where none is known.
    pub request_rule: String,
}

impl Invitees<'_> {
    /// How many States stand in a category.
    pub fn count(&self, category: Category) -> usize {
        self.states
            .iter()
            .filter(|invited| invited.category == category)
            .count()
    }
}

/// The invitees of a meeting under a treaty on a date.
///
/// Rule: CCM Arts. 11(1) and 11(3); the note of 2024 goes to Member States and to non-member States
/// with an observer mission. A State that is neither is written to when it is a Party.
pub fn invitees<'a>(
    treaty: &'a Treaty,
    list: &'a StatusList,
    states: &'a States,
    organizations: &'a Organizations,
    on: Date,
) -> Invitees<'a> {
    let states = standings(treaty, list, states, on)
        .map(|(state, standing)| InvitedState {
            state,
            category: Category::of(standing.standing),
            standing,
        })
        .filter(|invited| {
            invited.state.membership != Membership::OtherState
                || invited.category == Category::Party
        })
        .collect();
    Invitees {
        on,
        states,
        organizations: treaty
            .observers
            .named
            .iter()
            .filter_map(|key| organizations.get(key))
            .collect(),
        request_rule: treaty.observers.request_rule.clone(),
    }
}

/// To whom one sheet of a note or letter goes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Addressee {
    /// A State, at its mission.
    State(Iso3),
    /// An organization.
    Organization(OrganizationKey),
}

impl Addressee {
    /// The key under which its sheet is filed: `FRA` or `icrc`.
    pub fn code(&self) -> &str {
        match self {
            Self::State(iso3) => iso3.as_str(),
            Self::Organization(key) => &key.0,
        }
    }
}
