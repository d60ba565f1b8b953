//! What the Meeting decided on its list of organizations, as it is recorded and put right. Rule:
//! CCM/MSP/2010/3, Rule 1.3. A decision is on all of the list at once; a wrong record stays beside
//! the one that puts it right. Who may record is not decided here.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::{Refusal, Request, listed};
use crate::convening::meeting::{Meeting, Part};
use crate::law::organization::OrganizationKey;
use crate::people::person::PersonId;

/// What the Meeting decided on one organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Its participation was approved.
    Approved,
    /// It was not.
    NotApproved,
}

impl Outcome {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Approved, Self::NotApproved];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::NotApproved => "not_approved",
        }
    }
}

/// A decision of the Meeting on its list, for all on it at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Its place among the decisions of the meeting, from 0.
    pub position: u32,
    /// The paper and paragraph on which it rests.
    pub basis: String,
    /// From when it holds.
    pub effective_at: Timestamp,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// By whom.
    pub recorded_by: PersonId,
    /// What was decided on each.
    pub outcomes: BTreeMap<OrganizationKey, Outcome>,
    /// The record that this one puts right, where an earlier one was wrong.
    pub corrects: Option<Correction>,
}

/// That a decision was recorded wrongly, and is recorded anew: what the Meeting decided did not
/// change. The wrong record stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The place of the decision that was recorded wrongly.
    pub decision: u32,
    /// What was wrong with it.
    pub reason: String,
}

/// The decision that put another right.
pub fn corrected_by(decisions: &[Decision], position: u32) -> Option<&Decision> {
    let puts_right = |decision: &&Decision| {
        let corrects = decision.corrects.as_ref();
        corrects.is_some_and(|correction| correction.decision == position)
    };
    decisions.iter().find(puts_right)
}

/// What the Meeting decided on one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// What.
    pub outcome: Outcome,
    /// The paper and paragraph on which it rests.
    pub basis: String,
    /// From when it holds.
    pub effective_at: Timestamp,
    /// When it was recorded.
    pub recorded_at: Timestamp,
}

/// Whether a decision of the Meeting may be recorded: on each on the list and nobody else, with
/// effect from a moment on a day on which it sits.
///
/// Rule: CCM/MSP/2010/3, Rule 1.3: participation is subject to the final approval of the Meeting.
pub fn may_record(
    all: &[Request],
    outcomes: &BTreeMap<OrganizationKey, Outcome>,
    effective_at: Timestamp,
    (meeting, zone): (&Meeting, &str),
    (now, today): (Timestamp, Date),
) -> Result<(), Refusal> {
    let list: BTreeSet<&OrganizationKey> = listed(all, now).map(|r| &r.key).collect();
    if list.is_empty() {
        return Err(Refusal::NobodyListed);
    }
    if outcomes.keys().collect::<BTreeSet<_>>() != list {
        return Err(Refusal::ListChanged);
    }
    while_sitting(effective_at, (meeting, zone), today)
}

/// Whether a decision that was recorded wrongly may be recorded anew: on each on its list and nobody
/// else, with effect from a moment on a day on which the Meeting sat.
///
/// Rule: the house's own: a record is put right by another record, and both stay.
pub fn may_correct(
    decisions: &[Decision],
    wrong: &Decision,
    outcomes: &BTreeMap<OrganizationKey, Outcome>,
    effective_at: Timestamp,
    (meeting, zone, today): (&Meeting, &str, Date),
) -> Result<(), Refusal> {
    if corrected_by(decisions, wrong.position).is_some() {
        return Err(Refusal::CorrectedBefore);
    }
    if !outcomes.keys().eq(wrong.outcomes.keys()) {
        return Err(Refusal::ListChanged);
    }
    while_sitting(effective_at, (meeting, zone), today)
}

fn while_sitting(
    effective_at: Timestamp,
    (meeting, zone): (&Meeting, &str),
    today: Date,
) -> Result<(), Refusal> {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let day = effective_at.to_zoned_datetime(zone).date();
    let sits = |part: &Part| (part.opens_on..=part.closes_on).contains(&day);
    let arranged = meeting.arranged_on(today);
    if !arranged.parts.iter().any(sits) {
        return Err(Refusal::NotWhileSitting {
            opens_on: arranged.opens_on(),
            closes_on: arranged.closes_on(),
        });
    }
    Ok(())
}
