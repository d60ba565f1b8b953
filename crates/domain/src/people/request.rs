//! A request of an organization to attend one meeting, from its receipt to the Meeting's decision.
//! Rule: CCM/MSP/2010/3, Rule 1.3: the President(-designate) may invite on a provisional basis, and
//! participation is subject to the final approval of the Meeting. Every step is a dated fact; where
//! a request stands is computed for an instant. An organization that the rules name (Rule 1.2)
//! needs no request and is told so. Who may take a step is not decided here.

pub mod decision;
pub mod form;

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use self::decision::{Decided, Outcome};
use super::composition::name_key;
use super::participant::Participant;
use super::person::PersonId;
use crate::convening::meeting::Meeting;
use crate::law::language::{Language, Sextet};
use crate::law::organization::{Organization, OrganizationKey, Organizations};
use crate::law::treaty::Treaty;
use crate::record::journal::Hash;

/// The most places that are asked for or given.
pub const MOST_PLACES: u16 = 50;
/// The longest key before a number is added to tell two apart.
const LONGEST_STEM: usize = 32;

/// What kind of organization asks; Rule 1.3 names these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An international organization.
    International,
    /// A regional organization.
    Regional,
    /// A non-governmental organization.
    NonGovernmental,
    /// Another institution.
    Institution,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 4] = [
        Self::International,
        Self::Regional,
        Self::NonGovernmental,
        Self::Institution,
    ];

    /// The name in files, forms and commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::International => "international",
            Self::Regional => "regional",
            Self::NonGovernmental => "non_governmental",
            Self::Institution => "institution",
        }
    }
}

/// What an organization declares itself to be; the first criterion of Rule 1.3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Profit {
    /// A non-profit entity.
    NonProfit,
    /// One that works for profit.
    ForProfit,
}

impl Profit {
    /// Both.
    pub const ALL: [Self; 2] = [Self::NonProfit, Self::ForProfit];

    /// The name in files, forms and commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NonProfit => "non_profit",
            Self::ForProfit => "for_profit",
        }
    }
}

/// By what way a request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// The public page.
    Page,
    /// A letter, entered at the desk.
    Letter,
}

impl Way {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Letter => "letter",
        }
    }
}

/// What an organization says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The official name as written.
    pub name: String,
    /// The name in the six languages; empty where none was given.
    pub names: Sextet<String>,
    /// The name in Latin letters.
    pub latin: String,
    /// The acronym; may be empty.
    pub acronym: String,
    /// The kind.
    pub kind: Kind,
    /// What it declares itself to be.
    pub profit: Profit,
    /// Its purpose.
    pub purpose: String,
    /// How its activities agree with the object and purpose of the treaty.
    pub activities: String,
    /// Its website; may be empty.
    pub website: String,
    /// The contact person.
    pub contact: String,
    /// The contact's address, in lower case.
    pub email: String,
    /// The contact's language.
    pub language: Language,
    /// How many places it asks for.
    pub places: u16,
}

/// A file that came with a request: statutes, a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enclosure {
    /// The hash of its bytes.
    pub file: Hash,
    /// The name it came under.
    pub name: String,
    /// How many bytes.
    pub size: u64,
}

/// What was done about a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Invited on a provisional basis.
    Invited {
        /// With how many places.
        places: u16,
        /// A remark to the organization; may be empty.
        remark: String,
    },
    /// Refused by the President.
    Refused {
        /// Why.
        reasons: String,
    },
    /// The organization answered the refusal.
    Answered {
        /// What it says.
        reasons: String,
    },
    /// The President took a provisional invitation back.
    Withdrawn {
        /// Why.
        reasons: String,
    },
}

impl Step {
    /// The stable name.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Invited { .. } => "invited",
            Self::Refused { .. } => "refused",
            Self::Answered { .. } => "answered",
            Self::Withdrawn { .. } => "withdrawn",
        }
    }

    /// The words that go with it.
    pub fn words(&self) -> &str {
        match self {
            Self::Invited { remark, .. } => remark,
            Self::Refused { reasons }
            | Self::Answered { reasons }
            | Self::Withdrawn { reasons } => reasons,
        }
    }
}

/// A step with when it was taken and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The step.
    pub step: Step,
    /// When.
    pub at: Timestamp,
    /// By whom; `None` for the organization itself.
    pub by: Option<PersonId>,
}

/// A request to attend one meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The identifier, of which the organization's own address is made.
    pub id: Uuid,
    /// The key under which the organization takes part.
    pub key: OrganizationKey,
    /// What it says of itself.
    pub asked: Asked,
    /// The files that came with it.
    pub files: Vec<Enclosure>,
    /// By what way it came.
    pub way: Way,
    /// When it was received.
    pub received_at: Timestamp,
    /// When it was entered.
    pub entered_at: Timestamp,
    /// Who entered it; `None` for the organization itself.
    pub entered_by: Option<PersonId>,
    /// What was done about it, the earliest first.
    pub steps: Vec<Taken>,
    /// What the Meeting decided as it was recorded, the earliest first: each puts the one before it
    /// right.
    pub decisions: Vec<Decided>,
}

/// Where a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Received, and waiting for the President.
    Received,
    /// Invited on a provisional basis.
    Invited {
        /// With how many places.
        places: u16,
    },
    /// Refused by the President.
    Refused,
    /// Invited before, and the invitation taken back.
    Withdrawn,
    /// Approved by the Meeting.
    Approved {
        /// With how many places.
        places: u16,
    },
    /// Not approved by the Meeting.
    NotApproved,
}

impl State {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Invited { .. } => "invited",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Approved { .. } => "approved",
            Self::NotApproved => "not_approved",
        }
    }

    /// How many people the organization may send: none unless it is invited or approved.
    pub const fn places(self) -> Option<u16> {
        match self {
            Self::Invited { places } | Self::Approved { places } => Some(places),
            Self::Received | Self::Refused | Self::Withdrawn | Self::NotApproved => None,
        }
    }
}

impl Request {
    /// Where it stands at an instant: the Meeting's decision from its moment on, before it the last
    /// step taken. Of a decision that was recorded anew the newest record counts, from when it was
    /// recorded: what was shown before is not changed by it.
    ///
    /// Rule: CCM/MSP/2010/3, Rule 1.3: provisional until the final approval of the Meeting.
    pub fn state_at(&self, at: Timestamp) -> State {
        let mut taken = self.steps.iter().filter(|taken| taken.at <= at);
        let before = match taken.next_back().map(|taken| &taken.step) {
            None | Some(Step::Answered { .. }) => State::Received,
            Some(Step::Invited { places, .. }) => State::Invited { places: *places },
            Some(Step::Refused { .. }) => State::Refused,
            Some(Step::Withdrawn { .. }) => State::Withdrawn,
        };
        let decided = self.decided_at(at).filter(|d| d.effective_at <= at);
        match (decided.map(|decided| decided.outcome), before.places()) {
            (Some(Outcome::Approved), Some(places)) => State::Approved { places },
            (Some(Outcome::NotApproved), _) => State::NotApproved,
            (_, _) => before,
        }
    }

    /// What the Meeting decided as it was on record at an instant, in effect or not yet.
    pub fn decided_at(&self, at: Timestamp) -> Option<&Decided> {
        let mut recorded = self.decisions.iter().filter(|d| d.recorded_at <= at);
        recorded.next_back()
    }

    /// The invitation that was given last: how many places, the remark, and when.
    pub fn invitation(&self) -> Option<(u16, &str, Timestamp)> {
        let mut steps = self.steps.iter().rev();
        steps.find_map(|taken| match &taken.step {
            Step::Invited { places, remark } => Some((*places, remark.as_str(), taken.at)),
            Step::Refused { .. } | Step::Answered { .. } | Step::Withdrawn { .. } => None,
        })
    }

    /// Whether the organization answered a refusal before.
    pub fn was_answered(&self) -> bool {
        let answered = |taken: &Taken| matches!(taken.step, Step::Answered { .. });
        self.steps.iter().any(answered)
    }

    /// As whom it takes part.
    pub fn participant(&self) -> Participant {
        Participant::Organization(self.key.clone())
    }

    /// The organization as lists name it.
    pub fn organization(&self) -> Organization {
        named(self.key.clone(), &self.asked.names, &self.asked.latin)
    }
}

/// An organization as lists name it: in each language by the name it gave, else in Latin letters.
pub fn named(key: OrganizationKey, names: &Sextet<String>, latin: &str) -> Organization {
    let name = Sextet::from_fn(|language| {
        let given = names.get(language);
        if given.is_empty() { latin } else { given }.to_owned()
    });
    let source = String::new();
    Organization { key, name, source }
}

/// Why a step about a request is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The treaty's rules of procedure, as far as they are known here, take no requests.
    NoRule,
    /// The meeting will not be held.
    Cancelled,
    /// The meeting is over.
    MeetingOver {
        /// When it closed.
        closed_on: Date,
    },
    /// The rules name the organization: it attends without asking.
    Named {
        /// Which.
        organization: Box<Organization>,
        /// By which rule.
        rule: String,
    },
    /// As many requests wait for the President as the meeting takes at once.
    TooManyWaiting {
        /// How many.
        most: u16,
    },
    /// As many requests that name the same address wait as it may have waiting.
    AddressWaits {
        /// How many.
        most: u16,
    },
    /// The request stands where this step cannot be taken.
    WrongState {
        /// Where it stands.
        is: State,
    },
    /// A refusal is answered once.
    AnsweredBefore,
    /// What the Meeting decided on it is on record.
    DecisionRecorded,
    /// The decision was put right before; the record that did so is the one to correct.
    CorrectedBefore,
    /// Nobody is on the list.
    NobodyListed,
    /// The list is not the one that was decided on: each on it is decided on at once.
    ListChanged,
    /// The Meeting decides while it sits.
    NotWhileSitting {
        /// The first day.
        opens_on: Date,
        /// The last day.
        closes_on: Date,
    },
}

impl Refusal {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoRule => "no-request-rule",
            Self::Cancelled => "meeting-cancelled",
            Self::MeetingOver { .. } => "meeting-over",
            Self::Named { .. } => "needs-no-request",
            Self::TooManyWaiting { .. } => "too-many-waiting",
            Self::AddressWaits { .. } => "address-waits",
            Self::WrongState { .. } => "request-stands",
            Self::AnsweredBefore => "answered-before",
            Self::DecisionRecorded => "decision-recorded",
            Self::CorrectedBefore => "corrected-before",
            Self::NobodyListed => "nobody-listed",
            Self::ListChanged => "list-changed",
            Self::NotWhileSitting { .. } => "not-while-sitting",
        }
    }
}

/// Whether requests are still taken and decided on.
///
/// Rule: CCM/MSP/2010/3, Rule 1.3. A treaty whose profile names no such rule takes none.
pub fn open(treaty: &Treaty, meeting: &Meeting, today: Date) -> Result<(), Refusal> {
    if treaty.observers.request_rule.is_empty() {
        return Err(Refusal::NoRule);
    }
    if meeting.is_cancelled_on(today) {
        return Err(Refusal::Cancelled);
    }
    let closed_on = meeting.arranged_on(today).closes_on();
    if closed_on < today {
        return Err(Refusal::MeetingOver { closed_on });
    }
    Ok(())
}

/// Refuses an organization that the rules name, by any of the names it gives. An acronym alone
/// names nobody: several organizations share one.
///
/// Rule: CCM/MSP/2010/3, Rule 1.2.
pub fn not_named(
    treaty: &Treaty,
    organizations: &Organizations,
    asked: &Asked,
) -> Result<(), Refusal> {
    let rule = &treaty.observers.named_rule;
    let given: BTreeSet<String> = asked
        .names
        .iter()
        .map(|(_, name)| name)
        .chain([&asked.name, &asked.latin])
        .map(|name| name_key(name))
        .filter(|name| !name.is_empty())
        .collect();
    for key in treaty.observers.named.iter().filter(|_| !rule.is_empty()) {
        let Some(known) = organizations.get(key) else {
            continue;
        };
        let of_known = |name: &String| given.contains(&name_key(name));
        if given.contains(&key.0) || known.name.iter().any(|(_, name)| of_known(name)) {
            return Err(Refusal::Named {
                organization: Box::new(known.clone()),
                rule: rule.clone(),
            });
        }
    }
    Ok(())
}

/// Whether one more request that a stranger files may wait for the President, beside all that were
/// received. What an officer enters from a letter is not held against this.
///
/// Rule: the house's own; the treaty's profile gives the two numbers.
pub fn may_wait(
    treaty: &Treaty,
    all: &[Request],
    asked: &Asked,
    now: Timestamp,
) -> Result<(), Refusal> {
    let most = treaty.observers.most_waiting;
    let waits = |request: &&Request| may_decide(request, now).is_ok();
    let waiting: Vec<&Request> = all.iter().filter(waits).collect();
    let of_address = waiting.iter().filter(|r| r.asked.email == asked.email);
    if of_address.count() >= usize::from(most.of_address.get()) {
        return Err(Refusal::AddressWaits {
            most: most.of_address.get(),
        });
    }
    if waiting.len() >= usize::from(most.of_meeting.get()) {
        return Err(Refusal::TooManyWaiting {
            most: most.of_meeting.get(),
        });
    }
    Ok(())
}

/// Whether the President may decide on a request now.
pub fn may_decide(request: &Request, now: Timestamp) -> Result<(), Refusal> {
    match request.state_at(now) {
        State::Received if request.decisions.is_empty() => Ok(()),
        is => Err(Refusal::WrongState { is }),
    }
}

/// Whether the President may take an invitation back now: while it is provisional.
///
/// Rule: CCM/MSP/2010/3, Rule 1.3: from its decision on, participation is the Meeting's matter.
pub fn may_withdraw(request: &Request, now: Timestamp) -> Result<(), Refusal> {
    match request.state_at(now) {
        _ if !request.decisions.is_empty() => Err(Refusal::DecisionRecorded),
        State::Invited { .. } => Ok(()),
        is => Err(Refusal::WrongState { is }),
    }
}

/// Whether the organization may answer a refusal now: once, while it stands.
pub fn may_answer(request: &Request, now: Timestamp) -> Result<(), Refusal> {
    match request.state_at(now) {
        State::Refused if request.was_answered() => Err(Refusal::AnsweredBefore),
        State::Refused => Ok(()),
        is => Err(Refusal::WrongState { is }),
    }
}

/// The list for the final approval of the Meeting: who is invited provisionally and not yet decided
/// on. A decision that is recorded and still to take effect has taken them off.
pub fn listed(all: &[Request], now: Timestamp) -> impl Iterator<Item = &Request> {
    all.iter().filter(move |request| {
        request.decisions.is_empty() && matches!(request.state_at(now), State::Invited { .. })
    })
}

/// The key under which an organization takes part: made of its name in Latin letters, readable,
/// and nobody else's at the meeting.
///
/// ```
/// use std::collections::BTreeSet;
/// use domain::people::request::new_key;
/// let key = new_key("Fédération de l’Été", &BTreeSet::new());
/// assert_eq!(key.0, "federation-de-l-ete");
/// ```
pub fn new_key(latin: &str, taken: &BTreeSet<OrganizationKey>) -> OrganizationKey {
    let plain: String = latin
        .nfkd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    let mut stem = String::new();
    for word in plain.split_whitespace() {
        let room = LONGEST_STEM.saturating_sub(stem.len() + usize::from(!stem.is_empty()));
        if room == 0 || (!stem.is_empty() && word.len() > room) {
            break;
        }
        if !stem.is_empty() {
            stem.push('-');
        }
        stem.extend(word.chars().take(room));
    }
    if stem.len() < 2 {
        "organization".clone_into(&mut stem);
    }
    let candidates = (2u32..).map(|n| OrganizationKey(format!("{stem}-{n}")));
    std::iter::once(OrganizationKey(stem.clone()))
        .chain(candidates)
        .find(|key| !taken.contains(key))
        .expect("there are more numbers than organizations")
}

#[cfg(test)]
mod tests;
