//! A State's request that the travel of one of its delegates be paid from the sponsorship fund: asked by
//! its mission, granted by two people or refused by one, paid by movements of the fund that name it.
//! Rule: requests are granted from what the fund holds and may be refused for want of money (sponsorship
//! programme of the Convention on Certain Conventional Weapons, of which it is reported that in 2014 all
//! were refused) [not read in the original]. It books no travel and judges no ground; that a State which
//! is no Party becomes a payer when its delegate comes is reckoned by the sharing of costs.

pub mod form;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::amount::{Amount, Currency};
use super::fund::{Direction, Fund, Movement, holds};
use crate::convening::meeting::MeetingKey;
use crate::law::sponsorship::{CriterionKey, SponsorshipRule};
use crate::law::state::Iso3;
use crate::law::treaty::Treaty;
use crate::people::composition::name_key;
use crate::people::person::PersonId;

/// The most requests of one State for one meeting that are asked and not withdrawn. The house's own.
pub const MOST_REQUESTS: usize = 20;

/// What a State asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The delegate; empty where one is to be named.
    pub name: String,
    /// The function; may be empty.
    pub function: String,
    /// What the travel is thought to cost, where it is known.
    pub cost: Option<Amount>,
    /// The grounds that it claims, by the treaty's profile.
    pub criteria: Vec<CriterionKey>,
    /// Why, in its own words; may be empty where it claims a ground.
    pub reasons: String,
}

/// By what way a request came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// The mission's own page.
    Page,
    /// A letter, entered at the desk.
    Letter {
        /// The paper's number.
        paper: String,
        /// When it was received.
        received_on: Date,
    },
}

/// What was done about a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// One person proposed to grant so much.
    Proposed(Amount),
    /// Another granted what was proposed.
    Granted,
    /// It was refused.
    Refused,
    /// The mission took it back.
    Withdrawn,
    /// What was granted and not paid is free again.
    Released,
}

impl Step {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Proposed(_) => "proposed",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Released => "released",
        }
    }
}

/// A step with why, when and by whom it was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The step.
    pub step: Step,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonId,
}

/// A request of a State for one meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// For which meeting.
    pub meeting: MeetingKey,
    /// Its number among those of the meeting.
    pub number: u32,
    /// Whose.
    pub state: Iso3,
    /// What is asked for.
    pub asked: Asked,
    /// By what way it came.
    pub way: Way,
    /// When it was entered, and by whom.
    pub entered: (Timestamp, PersonId),
    /// What was done about it, the earliest first.
    pub steps: Vec<Taken>,
}

/// Where a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// It waits.
    Asked,
    /// One person would grant it.
    Proposed,
    /// It is granted.
    Granted,
    /// It is refused.
    Refused,
    /// The mission took it back.
    Withdrawn,
    /// It was granted, and what was not paid is free again.
    Released,
}

impl Stage {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Proposed => "proposed",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Released => "released",
        }
    }

    /// What the mission is told: a proposal is no decision and is the secretariat's own.
    #[must_use]
    pub const fn told(self) -> Self {
        match self {
            Self::Proposed => Self::Asked,
            other => other,
        }
    }

    /// Whether nobody decided yet.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Asked | Self::Proposed)
    }
}

impl Request {
    /// Where it stands.
    pub fn stage(&self) -> Stage {
        match self.steps.last().map(|last| last.step) {
            None => Stage::Asked,
            Some(Step::Proposed(_)) => Stage::Proposed,
            Some(Step::Granted) => Stage::Granted,
            Some(Step::Refused) => Stage::Refused,
            Some(Step::Withdrawn) => Stage::Withdrawn,
            Some(Step::Released) => Stage::Released,
        }
    }

    /// The proposal that was made last, where one was made.
    pub fn proposed(&self) -> Option<(Amount, &Taken)> {
        self.steps.iter().rev().find_map(|taken| match taken.step {
            Step::Proposed(amount) => Some((amount, taken)),
            _ => None,
        })
    }

    /// How much was granted.
    pub fn granted(&self) -> Option<Amount> {
        let granted = matches!(self.stage(), Stage::Granted | Stage::Released);
        self.proposed()
            .map(|(amount, _)| amount)
            .filter(|_| granted)
    }

    /// What is granted and neither paid nor free again; minor units of its currency.
    pub fn reserved(&self, movements: &[Movement]) -> i64 {
        match self.granted() {
            Some(amount) if self.stage() == Stage::Granted => {
                amount.minor.saturating_sub(self.paid(movements)).max(0)
            }
            _ => 0,
        }
    }

    /// What was paid for it; minor units of the currency in which it was granted.
    pub fn paid(&self, movements: &[Movement]) -> i64 {
        let ours = movements.iter().filter(|one| self.is_named_by(one));
        ours.map(|one| one.amount.minor)
            .fold(0, i64::saturating_add)
    }

    /// Whether a movement of a fund names this request.
    pub fn is_named_by(&self, movement: &Movement) -> bool {
        movement.sponsorship == Some(self.number)
            && movement.meeting.as_ref() == Some(&self.meeting)
    }
}

/// What is granted from the sponsorship fund in a currency and not paid, over all meetings; minor units.
pub fn reserved(requests: &[Request], movements: &[Movement], currency: Currency) -> i64 {
    let ours = requests
        .iter()
        .filter(|one| one.granted().is_some_and(|of| of.currency == currency));
    ours.map(|one| one.reserved(movements))
        .fold(0, i64::saturating_add)
}

/// What the fund has in a currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Means {
    /// What it holds.
    pub holds: Amount,
    /// What of it is granted and not paid.
    pub reserved: Amount,
}

impl Means {
    /// What the fund has in a currency by its movements, beside the requests of all meetings.
    pub fn of(currency: Currency, requests: &[Request], movements: &[Movement]) -> Self {
        let held = holds(Fund::Sponsorship, currency, movements);
        let granted = reserved(requests, movements, currency);
        Self {
            holds: Amount::of(held, currency),
            reserved: Amount::of(granted, currency),
        }
    }

    /// What can be granted.
    pub const fn available(self) -> Amount {
        let minor = self.holds.minor.saturating_sub(self.reserved.minor);
        Amount::of(minor, self.holds.currency)
    }

    fn has(self, amount: Amount) -> Result<(), Refusal> {
        if amount.minor > self.available().minor {
            return Err(Refusal::NotInFund(self));
        }
        Ok(())
    }
}

/// Why a step about a request is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The treaty's profile knows no programme.
    #[error("the treaty has no sponsorship programme")]
    NoProgramme,
    /// It came after the last day.
    #[error("requests were taken until {0}")]
    Late(Date),
    /// The State asked for as many as are taken.
    #[error("a State asks at most {MOST_REQUESTS} times")]
    TooMany,
    /// The State asked for this delegate already.
    #[error("request {0} is for the same delegate")]
    Twice(u32),
    /// It is decided, or was taken back.
    #[error("the request is not open any more")]
    NotOpen,
    /// The amount is not above zero.
    #[error("nothing would be granted")]
    Nothing,
    /// A decision says why.
    #[error("a decision says why")]
    NoReason,
    /// The fund does not have it.
    #[error("the fund holds {}, of which {} is granted and not paid", .0.holds, .0.reserved)]
    NotInFund(Means),
    /// Nobody proposed to grant it.
    #[error("nothing was proposed")]
    NotProposed,
    /// Who grants must be another than who proposed.
    #[error("a second person grants")]
    SamePerson,
    /// It is not granted.
    #[error("the request is not granted")]
    NotGranted,
    /// Nothing of what was granted is left.
    #[error("nothing of it is left")]
    NothingLeft,
    /// More would be paid than is left of what was granted.
    #[error("{0} is left of what was granted")]
    MoreThanGranted(Amount),
    /// It is not paid from the sponsorship fund.
    #[error("a request is paid from the sponsorship fund")]
    OtherFund,
}

impl Refusal {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoProgramme => "no-sponsorship-programme",
            Self::Late(_) => "late-sponsorship-request",
            Self::TooMany => "too-many-sponsorship-requests",
            Self::Twice(_) => "sponsorship-asked-twice",
            Self::NotOpen => "sponsorship-not-open",
            Self::Nothing => "nothing-granted",
            Self::NoReason => "decision-without-reason",
            Self::NotInFund(_) => "grant-not-in-fund",
            Self::NotProposed => "grant-not-proposed",
            Self::SamePerson => "second-person-for-grant",
            Self::NotGranted => "sponsorship-not-granted",
            Self::NothingLeft => "nothing-left-of-grant",
            Self::MoreThanGranted(_) => "more-than-granted",
            Self::OtherFund => "sponsorship-from-other-fund",
        }
    }
}

/// The day on which a request counts as made: that of the letter, else the one on which it is entered.
pub const fn made_on(way: &Way, today: Date) -> Date {
    match way {
        Way::Page => today,
        Way::Letter { received_on, .. } => *received_on,
    }
}

/// The programme of a treaty. Rule: a treaty whose profile names none takes no request.
pub fn programme(treaty: &Treaty) -> Result<&SponsorshipRule, Refusal> {
    treaty.sponsorship.as_ref().ok_or(Refusal::NoProgramme)
}

/// Whether a State may ask, beside the requests of the meeting that are on record.
///
/// Rule: the last day is the profile's, and a letter counts by the day it was received. One delegate is
/// asked for once, and how many requests are taken is the house's own.
pub fn may_ask(
    (state, asked, made_on): (Iso3, &Asked, Date),
    until: Option<Date>,
    before: &[Request],
) -> Result<(), Refusal> {
    if let Some(until) = until.filter(|until| *until < made_on) {
        return Err(Refusal::Late(until));
    }
    let ours = before.iter().filter(|one| one.state == state);
    let stands = |one: &&Request| !matches!(one.stage(), Stage::Withdrawn | Stage::Refused);
    let standing: Vec<&Request> = ours.filter(stands).collect();
    let key = name_key(&asked.name);
    let same = |one: &&&Request| !key.is_empty() && name_key(&one.asked.name) == key;
    if let Some(one) = standing.iter().find(same) {
        return Err(Refusal::Twice(one.number));
    }
    if standing.len() >= MOST_REQUESTS {
        return Err(Refusal::TooMany);
    }
    Ok(())
}

/// Whether so much may be proposed.
///
/// Rule: what is granted must be in the fund, less what is granted and not paid (a fund is never
/// overdrawn; practice of the conventions' trust funds).
pub fn may_propose(
    request: &Request,
    (amount, reason): (Amount, &str),
    means: Means,
) -> Result<(), Refusal> {
    if !request.stage().is_open() {
        return Err(Refusal::NotOpen);
    }
    if amount.minor <= 0 {
        return Err(Refusal::Nothing);
    }
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    means.has(amount)
}

/// Whether what was proposed may be granted by somebody; answers how much.
///
/// Rule: four eyes on what leaves, as on notices, credits and refunds; the house's own.
pub fn may_grant(
    request: &Request,
    by: PersonId,
    means: impl FnOnce(Currency) -> Means,
) -> Result<Amount, Refusal> {
    if !request.stage().is_open() {
        return Err(Refusal::NotOpen);
    }
    let Some((amount, taken)) = request.proposed() else {
        return Err(Refusal::NotProposed);
    };
    if taken.by == by {
        return Err(Refusal::SamePerson);
    }
    means(amount.currency).has(amount)?;
    Ok(amount)
}

/// Whether a request may be refused for a reason.
pub fn may_refuse(request: &Request, reason: &str) -> Result<(), Refusal> {
    may_withdraw(request)?;
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    Ok(())
}

/// Whether a request may be taken back: as long as nobody decided.
pub fn may_withdraw(request: &Request) -> Result<(), Refusal> {
    if request.stage().is_open() {
        Ok(())
    } else {
        Err(Refusal::NotOpen)
    }
}

/// Whether what was granted and not paid may be freed for a reason.
pub fn may_release(request: &Request, reason: &str, movements: &[Movement]) -> Result<(), Refusal> {
    if request.stage() != Stage::Granted {
        return Err(Refusal::NotGranted);
    }
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    if request.reserved(movements) == 0 {
        return Err(Refusal::NothingLeft);
    }
    Ok(())
}

/// Whether a movement that names a request pays it.
///
/// Rule: a request is paid from the sponsorship fund, in the currency of its grant, and not beyond it; an
/// assessed share never pays a sponsored delegate (practice of the conventions' trust funds).
pub fn may_pay(request: &Request, movement: &Movement, before: &[Movement]) -> Result<(), Refusal> {
    if (movement.fund, movement.direction) != (Fund::Sponsorship, Direction::Spent) {
        return Err(Refusal::OtherFund);
    }
    let granted = request
        .granted()
        .filter(|_| request.stage() == Stage::Granted);
    let granted = granted.ok_or(Refusal::NotGranted)?;
    let left = Amount::of(request.reserved(before), granted.currency);
    if movement.amount.currency != left.currency || movement.amount.minor > left.minor {
        return Err(Refusal::MoreThanGranted(left));
    }
    Ok(())
}
