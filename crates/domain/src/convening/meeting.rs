//! A meeting of the Parties: its kind and ordinal, its mandate, and how it is arranged. The
//! arrangement is a row of dated facts: a meeting may be postponed, split into parts, moved, made
//! hybrid or cancelled, and what was decided before stays on record. It refuses a fact sheet whose
//! weekday, order of dates or ordinal contradicts itself.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::deadline::{DayOfWeek, Deadline};
use super::place::Places;
use crate::law::mandate::Mandate;
use crate::law::reading::{self, ReadFault, fault};
use crate::law::treaty::TreatyKey;

/// The readable key of a meeting; it begins with the treaty: `ccm/12msp`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MeetingKey {
    treaty: TreatyKey,
    ordinal: u16,
    kind: MeetingKind,
}

/// A word that is no key of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no key of a meeting; treaty, ordinal and kind are expected, as in `ccm/12msp`")]
pub struct NotAMeetingKey(pub String);

/// The kind of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MeetingKind {
    /// A Meeting of (the) States Parties.
    Msp,
    /// A Review Conference.
    Rc,
    /// A Conference of States Parties.
    Csp,
}

impl MeetingKind {
    /// The code in keys and symbols.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Msp => "msp",
            Self::Rc => "rc",
            Self::Csp => "csp",
        }
    }
}

impl MeetingKey {
    /// A key from its parts.
    pub const fn new(treaty: TreatyKey, ordinal: u16, kind: MeetingKind) -> Self {
        Self {
            treaty,
            ordinal,
            kind,
        }
    }

    /// The treaty's key.
    pub const fn treaty(&self) -> &TreatyKey {
        &self.treaty
    }

    /// The ordinal.
    pub const fn ordinal(&self) -> u16 {
        self.ordinal
    }

    /// The kind.
    pub const fn kind(&self) -> MeetingKind {
        self.kind
    }
}

impl fmt::Display for MeetingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}{}", self.treaty, self.ordinal, self.kind.code())
    }
}

impl FromStr for MeetingKey {
    type Err = NotAMeetingKey;

    fn from_str(text: &str) -> Result<Self, NotAMeetingKey> {
        let refuse = || NotAMeetingKey(text.chars().take(40).collect());
        let (treaty, code) = text.split_once('/').ok_or_else(refuse)?;
        let digits = code.bytes().take_while(u8::is_ascii_digit).count();
        let (ordinal, kind) = code.split_at(digits);
        let kind = [MeetingKind::Msp, MeetingKind::Rc, MeetingKind::Csp]
            .into_iter()
            .find(|known| known.code() == kind)
            .ok_or_else(refuse)?;
        let ordinal = ordinal
            .parse()
            .ok()
            .filter(|n| (1..=999).contains(n))
            .ok_or_else(refuse)?;
        if code.starts_with('0') {
            return Err(refuse());
        }
        Ok(Self {
            treaty: treaty.parse().map_err(|_| refuse())?,
            ordinal,
            kind,
        })
    }
}

impl TryFrom<String> for MeetingKey {
    type Error = NotAMeetingKey;

    fn try_from(text: String) -> Result<Self, NotAMeetingKey> {
        text.parse()
    }
}

impl From<MeetingKey> for String {
    fn from(key: MeetingKey) -> Self {
        key.to_string()
    }
}

/// Consecutive days on which a meeting sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// The first day.
    pub opens_on: Date,
    /// The last day.
    pub closes_on: Date,
}

/// How people take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// In the room.
    #[default]
    InPerson,
    /// In the room and from afar.
    Hybrid,
}

/// How a meeting is arranged from a day on: a dated fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arrangement {
    /// The day on which it was so decided.
    pub decided_on: Date,
    /// The decision or paper on which it rests.
    pub basis: String,
    /// The parts in which the meeting sits, in order.
    #[serde(rename = "part")]
    pub parts: Vec<Part>,
    /// The key of the venue.
    pub place: String,
    /// How people take part.
    #[serde(default)]
    pub mode: Mode,
    /// When the composition of delegations is due.
    pub composition: Deadline,
}

impl Arrangement {
    /// The first day.
    pub fn opens_on(&self) -> Date {
        self.parts
            .first()
            .map_or(self.composition.on, |part| part.opens_on)
    }

    /// The last day.
    pub fn closes_on(&self) -> Date {
        self.parts
            .last()
            .map_or(self.composition.on, |part| part.closes_on)
    }
}

/// The fact that a meeting will not be held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cancellation {
    /// The day on which it was so decided.
    pub decided_on: Date,
    /// The decision or paper on which it rests.
    pub basis: String,
}

/// The meeting that decided to hold this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Previous {
    /// Its kind.
    pub kind: MeetingKind,
    /// Its ordinal.
    pub ordinal: u16,
    /// Its first day.
    pub opened_on: Date,
    /// Its last day.
    pub closed_on: Date,
}

/// The gender by which sentences speak of the person who holds the issuing office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// "her compliments", «La Secrétaire générale».
    Feminine,
    /// "his compliments", «Le Secrétaire général».
    Masculine,
}

/// Who issues the note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Issuer {
    /// The key of the issuing office.
    pub office: String,
    /// The gender of its holder.
    pub gender: Gender,
}

/// Where delegations send their composition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Intake {
    /// The key of the receiving office.
    pub office: String,
    /// Its e-mail address.
    pub email: String,
}

/// A meeting, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Its key.
    pub key: MeetingKey,
    /// The meeting that decided to hold it.
    pub previous: Previous,
    /// The mandate.
    pub mandate: Mandate,
    /// Who issues its notes.
    pub issuer: Issuer,
    /// Where delegations are notified.
    pub intake: Intake,
    /// The arrangements, the earliest first; never empty.
    #[serde(rename = "arrangement")]
    pub arrangements: Vec<Arrangement>,
    /// Its cancellation, if it was cancelled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancelled: Option<Cancellation>,
}

impl Meeting {
    /// Reads a fact sheet from TOML; gives every fault of syntax, or every contradiction in it.
    ///
    /// A sheet knows no line for a contradiction; such a fault has line 0.
    pub fn read(text: &str, places: &Places) -> Result<Self, Vec<ReadFault>> {
        let meeting: Self = reading::read_toml(text)?;
        let faults = meeting.contradictions(places);
        if faults.is_empty() {
            Ok(meeting)
        } else {
            Err(faults)
        }
    }

    /// The arrangement that held on a date: the latest decided by then, else the first.
    pub fn arranged_on(&self, on: Date) -> &Arrangement {
        let by_then = self
            .arrangements
            .iter()
            .rfind(|arranged| arranged.decided_on <= on);
        by_then
            .or(self.arrangements.first())
            .expect("a meeting is read with an arrangement")
    }

    /// Whether it was cancelled by a date.
    pub fn is_cancelled_on(&self, on: Date) -> bool {
        self.cancelled
            .as_ref()
            .is_some_and(|cancelled| cancelled.decided_on <= on)
    }

    /// Every date of the meeting's facts.
    fn dates(&self) -> impl Iterator<Item = Date> {
        let arranged = self.arrangements.iter().flat_map(|arranged| {
            let days = arranged
                .parts
                .iter()
                .flat_map(|part| [part.opens_on, part.closes_on]);
            [arranged.decided_on, arranged.composition.on]
                .into_iter()
                .chain(days)
        });
        [self.previous.opened_on, self.previous.closed_on]
            .into_iter()
            .chain(arranged)
    }

    /// Every contradiction within the meeting's facts.
    ///
    /// Rule: a deadline lies before the opening and its weekday is the calendar's; parts follow each
    /// other; a meeting follows the one that decided on it, by ordinal and by date.
    pub fn contradictions(&self, places: &Places) -> Vec<ReadFault> {
        let mut faults = Vec::new();
        let mut say = |at: &str, found: String, expected: &str| {
            faults.push(fault(0, at, &found, expected));
        };
        let previous = &self.previous;
        if previous.kind == self.key.kind()
            && previous.ordinal.checked_add(1) != Some(self.key.ordinal())
        {
            let expected = format!("the ordinal before {}", self.key.ordinal());
            say("previous.ordinal", previous.ordinal.to_string(), &expected);
        }
        if previous.closed_on < previous.opened_on {
            say(
                "previous.closed_on",
                previous.closed_on.to_string(),
                "a day not before its opening",
            );
        }
        faults_of_offices(self, places, &mut say);
        for date in self
            .dates()
            .filter(|date| !(1900..2199).contains(&date.year()))
        {
            say("date", date.to_string(), "a year from 1900 to 2198");
        }
        if self
            .cancelled
            .as_ref()
            .is_some_and(|cancelled| cancelled.basis.trim().is_empty())
        {
            say(
                "basis",
                String::new(),
                "the decision or paper on which the cancellation rests",
            );
        }
        if self.arrangements.is_empty() {
            say("arrangement", String::new(), "at least one arrangement");
        }
        for (at, arrangement) in self.arrangements.iter().enumerate() {
            let earlier = at
                .checked_sub(1)
                .map(|before| self.arrangements[before].decided_on);
            if earlier.is_some_and(|earlier| arrangement.decided_on < earlier) {
                let found = arrangement.decided_on.to_string();
                say(
                    "arrangement.decided_on",
                    found,
                    "arrangements in the order they were decided",
                );
            }
            faults_of_arrangement(arrangement, previous, places, &mut say);
        }
        faults
    }
}

fn faults_of_offices(meeting: &Meeting, places: &Places, say: &mut impl FnMut(&str, String, &str)) {
    if places.receiving(&meeting.intake.office).is_none() {
        say(
            "intake.office",
            meeting.intake.office.clone(),
            "a receiving office of the places",
        );
    }
    if !looks_like_email(&meeting.intake.email) {
        say(
            "intake.email",
            meeting.intake.email.clone(),
            "an e-mail address",
        );
    }
    if places.issuing(&meeting.issuer.office).is_none() {
        say(
            "issuer.office",
            meeting.issuer.office.clone(),
            "an issuing office of the places",
        );
    }
}

fn faults_of_arrangement(
    arrangement: &Arrangement,
    previous: &Previous,
    places: &Places,
    say: &mut impl FnMut(&str, String, &str),
) {
    if arrangement.basis.trim().is_empty() {
        say(
            "basis",
            String::new(),
            "the decision or paper on which the arrangement rests",
        );
    }
    if arrangement.parts.is_empty() {
        say(
            "part",
            String::new(),
            "at least one part with opens_on and closes_on",
        );
    }
    for (at, part) in arrangement.parts.iter().enumerate() {
        if part.closes_on < part.opens_on {
            say(
                "part.closes_on",
                part.closes_on.to_string(),
                "a day not before opens_on",
            );
        }
        let before = at
            .checked_sub(1)
            .map_or(previous.closed_on, |n| arrangement.parts[n].closes_on);
        if part.opens_on <= before {
            say(
                "part.opens_on",
                part.opens_on.to_string(),
                &format!("a day after {before}"),
            );
        }
    }
    if places.place(&arrangement.place).is_none() {
        say("place", arrangement.place.clone(), "a venue of the places");
    }
    let composition = &arrangement.composition;
    let weekday = DayOfWeek::of(composition.on);
    if composition.weekday != weekday {
        let expected = format!("{}, which {} is", weekday.code(), composition.on);
        say(
            "composition.weekday",
            composition.weekday.code().to_owned(),
            &expected,
        );
    }
    if arrangement.opens_on() <= composition.on && !arrangement.parts.is_empty() {
        let expected = format!("a day before the opening on {}", arrangement.opens_on());
        say("composition.on", composition.on.to_string(), &expected);
    }
}

/// Whether a text has the form of an e-mail address; who answers there is another question.
pub fn looks_like_email(text: &str) -> bool {
    let plain = text
        .chars()
        .all(|c| !c.is_whitespace() && !c.is_control() && !"<>()[],;:\"".contains(c));
    let parts = text.split_once('@');
    plain
        && parts.is_some_and(|(name, host)| {
            !name.is_empty()
                && !host.contains('@')
                && host.contains('.')
                && !host.starts_with('.')
                && !host.ends_with('.')
        })
}

/// The next meeting of the series, with every date shifted to a new opening and the mandate still
/// to be renewed: the resolution of last year does not serve.
///
/// Rule: CCM Art. 11; the yearly cycle in which a meeting decides on the next.
pub fn following(last: &Meeting, opens_on: Date, decided_on: Date) -> Meeting {
    let arranged = last
        .arrangements
        .last()
        .expect("a meeting is read with an arrangement");
    let shift = |date: Date| {
        let days = (date - arranged.opens_on()).get_days();
        opens_on
            .checked_add(days.days())
            .expect("dates are read between 1900 and 2199")
    };
    let part = |part: &Part| Part {
        opens_on: shift(part.opens_on),
        closes_on: shift(part.closes_on),
    };
    let deadline = Deadline {
        at: arranged.composition.at,
        ..Deadline::at_end_of(shift(arranged.composition.on))
    };
    let key = &last.key;
    Meeting {
        key: MeetingKey::new(key.treaty().clone(), key.ordinal() + 1, key.kind()),
        previous: Previous {
            kind: key.kind(),
            ordinal: key.ordinal(),
            opened_on: arranged.opens_on(),
            closed_on: arranged.closes_on(),
        },
        mandate: Mandate {
            resolution: None,
            ..last.mandate.clone()
        },
        issuer: last.issuer.clone(),
        intake: last.intake.clone(),
        arrangements: vec![Arrangement {
            decided_on,
            basis: format!("decision of {key}"),
            parts: arranged.parts.iter().map(part).collect(),
            place: arranged.place.clone(),
            mode: Mode::InPerson,
            composition: deadline,
        }],
        cancelled: None,
    }
}
