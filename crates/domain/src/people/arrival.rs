//! Arrivals: which version of whose delegation came when and by what way, without its members. From
//! them follow the first answers, and how many had come by each day. Rule: a day is the civil day at
//! the venue. Whether one came in time is asked of the delegation.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::delegation::Channel;
use super::participant::Participant;

/// The longest stretch of days that is counted day by day.
const LONGEST: i64 = 1_000;

/// One version of a delegation as it came, without its members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// Whose it is.
    pub participant: Participant,
    /// The version it made, from 1.
    pub version: u32,
    /// By what way it came.
    pub channel: Channel,
    /// When it was received.
    pub received_at: Timestamp,
}

/// The first answer of each: the one received earliest, since a letter may be entered after a version
/// that came later.
pub fn firsts(arrivals: &[Arrival]) -> BTreeMap<&Participant, &Arrival> {
    let mut first: BTreeMap<&Participant, &Arrival> = BTreeMap::new();
    for arrival in arrivals {
        let known = first.entry(&arrival.participant).or_insert(arrival);
        if arrival.received_at < known.received_at {
            *known = arrival;
        }
    }
    first
}

/// A day with the first answers that came on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// The day at the venue.
    pub on: Date,
    /// How many came on it.
    pub came: u32,
    /// How many had come by its end.
    pub so_far: u32,
}

/// The first answers day by day from one day to another, both included; what came before or after
/// counts on the first or the last day.
pub fn by_day(arrivals: &[Arrival], from: Date, until: Date, zone: &str) -> Vec<Day> {
    let rules = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let earliest = until.saturating_sub(LONGEST.days());
    let from = from.max(earliest).min(until);
    let mut came: BTreeMap<Date, u32> = BTreeMap::new();
    for first in firsts(arrivals).values() {
        let on = first.received_at.to_zoned_datetime(rules.clone()).date();
        *came.entry(on.clamp(from, until)).or_default() += 1;
    }
    let mut so_far = 0;
    from.series(1.day())
        .take_while(|on| *on <= until)
        .map(|on| {
            let came = came.get(&on).copied().unwrap_or_default();
            so_far += came;
            Day { on, came, so_far }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn arrival(of: &str, version: u32, at: &str) -> Arrival {
        Arrival {
            participant: of.parse().expect("a key"),
            version,
            channel: Channel::Page,
            received_at: at.parse().expect("an instant"),
        }
    }

    #[test]
    fn each_counts_once_on_its_first_day_at_the_venue() {
        let all = [
            arrival("FRA", 1, "2024-08-28T10:00:00Z"),
            arrival("FRA", 2, "2024-08-30T10:00:00Z"),
            // Entered after the page's version, but it had lain there before.
            arrival("ESP", 1, "2024-08-30T10:00:00Z"),
            arrival("ESP", 2, "2024-08-29T10:00:00Z"),
            // Already the next day in Geneva.
            arrival("icrc", 1, "2024-08-29T22:30:00Z"),
        ];
        let days = by_day(&all, date(2024, 8, 28), date(2024, 8, 31), "Europe/Zurich");
        let counted: Vec<(i8, u32, u32)> = days
            .iter()
            .map(|day| (day.on.day(), day.came, day.so_far))
            .collect();
        assert_eq!(counted, [(28, 1, 1), (29, 1, 2), (30, 1, 3), (31, 0, 3)]);
    }

    #[test]
    fn what_came_outside_is_not_lost() {
        let all = [
            arrival("FRA", 1, "2024-01-01T10:00:00Z"),
            arrival("ESP", 1, "2024-12-30T10:00:00Z"),
        ];
        let days = by_day(&all, date(2024, 8, 28), date(2024, 8, 29), "Europe/Zurich");
        let counted: Vec<u32> = days.iter().map(|day| day.so_far).collect();
        assert_eq!(counted, [1, 2]);
    }

    #[test]
    fn a_stretch_that_is_too_long_or_turned_round_is_cut() {
        assert_eq!(
            by_day(&[], date(1900, 1, 1), date(2198, 1, 1), "UTC").len(),
            1_001
        );
        assert_eq!(
            by_day(&[], date(2024, 9, 2), date(2024, 9, 1), "UTC").len(),
            1
        );
    }
}
