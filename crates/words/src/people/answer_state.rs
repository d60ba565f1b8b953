//! Answers in words: how one stands, and a moment as lists show it.

use domain::law::language::Language;
use domain::people::answer_state::AnswerState;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::{Words, date};

/// The name of an answer's state: `Link opened`.
pub fn name(state: AnswerState, language: Language) -> String {
    Words::of(language).say("desk-answer-state", &[("state", state.code().into())])
}

/// A moment on the wall clock of a zone, short: `30 Aug 2024, 23:59`.
pub fn moment(at: Timestamp, zone: &str, language: Language) -> String {
    let rules = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let there = at.to_zoned_datetime(rules);
    let facts = [
        ("date", date::short(there.date(), language).into()),
        ("time", there.strftime("%H:%M").to_string().into()),
    ];
    Words::of(language).say("desk-moment", &facts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_stands_on_the_clock_of_the_venue() {
        let at = "2024-08-30T22:05:00Z".parse().expect("an instant");
        assert_eq!(
            moment(at, "Europe/Zurich", Language::En),
            "31 Aug 2024, 00:05"
        );
        assert_eq!(moment(at, "nowhere", Language::En), "30 Aug 2024, 22:05");
    }

    #[test]
    fn each_state_has_a_name_of_its_own() {
        for language in Language::ALL {
            let mut names = AnswerState::ALL.map(|state| name(state, language)).to_vec();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), AnswerState::ALL.len(), "{language}");
        }
    }
}
