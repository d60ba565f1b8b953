//! A deadline: a civil date in the meeting's zone, turned into an instant here and nowhere else.
//! It ends with its day unless an hour is given. After it *late* is a fact, not a wall.

use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// A day of the week, as a note states it beside a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(
    missing_docs,
    reason = "the days of the week are their own explanation"
)]
pub enum DayOfWeek {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl DayOfWeek {
    /// The day of the week of a date.
    pub fn of(date: Date) -> Self {
        match date.weekday() {
            Weekday::Monday => Self::Monday,
            Weekday::Tuesday => Self::Tuesday,
            Weekday::Wednesday => Self::Wednesday,
            Weekday::Thursday => Self::Thursday,
            Weekday::Friday => Self::Friday,
            Weekday::Saturday => Self::Saturday,
            Weekday::Sunday => Self::Sunday,
        }
    }

    /// The English name in lower case, as fact sheets write it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Monday => "monday",
            Self::Tuesday => "tuesday",
            Self::Wednesday => "wednesday",
            Self::Thursday => "thursday",
            Self::Friday => "friday",
            Self::Saturday => "saturday",
            Self::Sunday => "sunday",
        }
    }
}

/// A day by which something is due, with the day of the week the paper states beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// The day.
    pub on: Date,
    /// The day of the week, stated so that a wrong date shows.
    pub weekday: DayOfWeek,
    /// The hour in the meeting's zone; the end of the day where none is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Time>,
}

/// A zone that the compiled-in rules do not know.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no time zone of the IANA database; `Europe/Zurich` would be one")]
pub struct UnknownZone(pub String);

impl Deadline {
    /// A deadline at the end of a day, with the day of the week it has.
    pub fn at_end_of(on: Date) -> Self {
        Self {
            on,
            weekday: DayOfWeek::of(on),
            at: None,
        }
    }

    /// The first instant that is late: what arrives before it is in time.
    ///
    /// ```
    /// use domain::convening::deadline::Deadline;
    /// let deadline = Deadline::at_end_of(jiff::civil::date(2024, 8, 30));
    /// let late_from = deadline.late_from("Europe/Zurich").expect("a known zone");
    /// assert_eq!(late_from.to_string(), "2024-08-30T22:00:00Z");
    /// ```
    pub fn late_from(&self, zone: &str) -> Result<Timestamp, UnknownZone> {
        let unknown = || UnknownZone(zone.to_owned());
        let rules = TimeZone::get(zone).map_err(|_| unknown())?;
        let civil = match self.at {
            Some(hour) => self.on.to_datetime(hour),
            None => self
                .on
                .checked_add(1.day())
                .expect("dates are read between 1900 and 2199")
                .to_datetime(Time::midnight()),
        };
        civil
            .to_zoned_datetime(rules)
            .map(|zoned| zoned.timestamp())
            .map_err(|_| unknown())
    }
}
