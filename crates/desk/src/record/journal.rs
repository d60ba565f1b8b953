//! The journal as the desk reads it: the latest line first, by meeting, act, actor and day. A line
//! tells public facts; of a personal value it shows that one is committed to or was erased, and the
//! value itself to an auditor alone, where it still exists and still opens its commitment.

use domain::convening::meeting::MeetingKey;
use domain::people::person::PersonId;
use domain::people::role::{Act, Scope};
use domain::record::journal::Told;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use store::record::journal::{KeptLine, KeptValue};
use uuid::Uuid;

use crate::Desk;
use crate::answer::No;
use crate::occasion::Occasion;

/// How many lines a page has.
pub const PAGE: usize = 100;
/// Every act that leaves a line, as the line names it.
pub const ACTS: [&str; 88] = [
    "access/give",
    "access/take",
    "accounts/close",
    "accounts/draw",
    "acknowledgement/record",
    "announcement/send",
    "bill/post",
    "bills/abandon",
    "bills/draw",
    "bills/issue",
    "bundles/abandon",
    "bundles/draw",
    "bundles/issue",
    "costs/apportion",
    "delegation/extend",
    "delegation/settle",
    "delegation/submit",
    "delivery/record",
    "document/publish",
    "document/supersede",
    "document/withdraw",
    "dues/remind",
    "estimate/adopt",
    "estimate/keep",
    "estimate/publish",
    "fund/move",
    "identity/bind",
    "information/keep",
    "information/publish",
    "key/codes",
    "key/end",
    "key/enrol",
    "key/keep",
    "key/recover",
    "law/import",
    "letter/register",
    "link/open",
    "link/renew",
    "link/send",
    "mail/aside",
    "mail/ask",
    "mail/assign",
    "mail/cover",
    "mail/receive",
    "mail/register",
    "meeting/arrange",
    "meeting/cancel",
    "meeting/follow",
    "meeting/open",
    "meeting/resolution",
    "mission/import",
    "mission/language",
    "note/abandon",
    "note/approve",
    "note/depart",
    "note/draft",
    "note/initial",
    "note/issue",
    "note/send",
    "payment/allocate",
    "payment/name",
    "payment/release",
    "payment/return",
    "payments/enter",
    "person/appoint",
    "person/enrol",
    "person/erase",
    "programme/keep",
    "programme/publish",
    "reminder/send",
    "request/answer",
    "request/ask",
    "request/correction",
    "request/decision",
    "request/invite",
    "request/refuse",
    "request/withdraw",
    "role/end",
    "role/give",
    "session/open",
    "site/found",
    "sponsorship/ask",
    "sponsorship/grant",
    "sponsorship/propose",
    "sponsorship/refuse",
    "sponsorship/release",
    "sponsorship/withdraw",
    "treaty/enter",
];

/// How many lines are read at once.
const PORTION: u64 = 500;
/// How far one page looks back; whoever wants to look further asks for the next.
const FARTHEST: usize = 20_000;

/// Which lines are asked for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Of one meeting.
    pub meeting: Option<MeetingKey>,
    /// Of one act: `note/approve`.
    pub act: Option<String>,
    /// By one person.
    pub actor: Option<PersonId>,
    /// Of one day, in universal time.
    pub day: Option<Date>,
    /// Before a line.
    pub before: Option<Uuid>,
}

impl Asked {
    fn wants(&self, told: &Told) -> bool {
        let meeting = self.meeting.as_ref().map(ToString::to_string);
        meeting.is_none_or(|meeting| told.meeting == meeting)
            && self.act.as_ref().is_none_or(|act| told.act == *act)
            && self.actor.is_none_or(|actor| told.actor == Some(actor))
            && self.day.is_none_or(|day| day_of(told.at) == day)
    }
}

/// What is left of a personal value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// It is committed to, and not shown here.
    Committed,
    /// It was erased.
    Erased(Timestamp),
    /// It exists, opens its commitment and may be seen.
    Opened(String),
    /// It exists and does not open its commitment: somebody changed one of them.
    Unsound,
}

/// A personal value of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Personal {
    /// What it is: `name`.
    pub field: String,
    /// What is left of it.
    pub state: State,
}

/// A line as the desk shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its identifier.
    pub id: Uuid,
    /// What it tells.
    pub told: Told,
    /// Its personal values.
    pub personal: Vec<Personal>,
    /// Whether its bytes are still those that were hashed.
    pub sound: bool,
}

/// A page of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The lines, the latest first.
    pub entries: Vec<Entry>,
    /// The line before which the next page looks, where there is more to look at.
    pub further: Option<Uuid>,
}

impl Desk {
    /// A page of the journal, for whoever may read what it is about.
    pub async fn journal(&self, occasion: &Occasion<'_>, asked: &Asked) -> Result<Page, No> {
        let over = asked.meeting.clone().map_or(Scope::Site, Scope::Meeting);
        let actor = self.permitted(occasion, Act::Show, &over).await?;
        let opens = domain::people::role::may(&actor, Act::OpenValues, &over, occasion.today);
        let reads = if opens.is_ok() { opened } else { closed };
        let (mut before, from) = bounds(asked);
        let (mut entries, mut looked_at) = (Vec::new(), 0);
        loop {
            let lines = store::record::journal::back(&self.store, before, from, PORTION).await?;
            looked_at += lines.len();
            let Some(last) = lines.last().map(|line| line.id) else {
                return Ok(Page {
                    entries,
                    further: None,
                });
            };
            for line in lines {
                let Some(entry) = entry(line, reads).filter(|entry| asked.wants(&entry.told))
                else {
                    continue;
                };
                if entries.len() == PAGE {
                    let further = entries.last().map(|entry: &Entry| entry.id);
                    return Ok(Page { entries, further });
                }
                entries.push(entry);
            }
            if looked_at >= FARTHEST {
                let further = Some(last);
                return Ok(Page { entries, further });
            }
            before = Some(last);
        }
    }
}

fn entry(line: KeptLine, reads: fn(&KeptValue) -> State) -> Option<Entry> {
    let told = Told::read(&line.bytes)?;
    let personal = line.personal.iter().map(|value| Personal {
        field: value.field.clone(),
        state: value.erased_at.map_or_else(|| reads(value), State::Erased),
    });
    Some(Entry {
        id: line.id,
        personal: personal.collect(),
        sound: line.is_sound(),
        told,
    })
}

fn closed(_: &KeptValue) -> State {
    State::Committed
}

fn opened(value: &KeptValue) -> State {
    match (&value.opening, value.opens()) {
        (Some((text, _)), Some(true)) => State::Opened(text.clone()),
        (Some(_), _) => State::Unsound,
        (None, _) => State::Committed,
    }
}

fn day_of(at: Timestamp) -> Date {
    at.to_zoned_datetime(TimeZone::UTC).date()
}

/// Identifiers of lines begin with their moment, so that a day is a stretch of them.
fn bounds(asked: &Asked) -> (Option<Uuid>, Option<Uuid>) {
    let Some(day) = asked.day else {
        return (asked.before, None);
    };
    let midnight = day.at(0, 0, 0, 0).to_zoned_datetime(TimeZone::UTC);
    let Ok(first) = midnight.map(|midnight| midnight.timestamp()) else {
        return (asked.before, None);
    };
    let end = smallest(first + SignedDuration::from_hours(24));
    let before = asked.before.map_or(end, |before| before.min(end));
    (Some(before), Some(smallest(first)))
}

/// The smallest identifier of a moment.
fn smallest(at: Timestamp) -> Uuid {
    let millis = u64::try_from(at.as_millisecond()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &[0; 10]).into_uuid()
}
