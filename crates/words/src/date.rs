//! Civil dates by the conventions of each language: whole, short, as spans and as lists of spans.
//! A span is kept whole per language, since its prepositions go with its shape.

use domain::convening::deadline::DayOfWeek;
use domain::convening::meeting::Part;
use domain::law::language::Language;
use jiff::civil::Date;

use crate::text::bold;
use crate::{Value, Words};

/// `10 September 2024`.
///
/// ```
/// use domain::law::language::Language;
/// let date = jiff::civil::date(2024, 9, 10);
/// assert_eq!(words::date::full(date, Language::En), "10 September 2024");
/// assert_eq!(words::date::full(date, Language::Zh), "2024年9月10日");
/// ```
pub fn full(date: Date, language: Language) -> String {
    let words = Words::of(language);
    words.say("date-full", &day_month_year(words, date))
}

/// `5 Sep 2025`, for lists and reasons.
pub fn short(date: Date, language: Language) -> String {
    let words = Words::of(language);
    let mut facts = day_month_year(words, date);
    facts[1].1 = words
        .say("date-month-short", &[("month", date.month().into())])
        .into();
    words.say("date-short", &facts)
}

/// `Friday`.
pub fn weekday(day: DayOfWeek, language: Language) -> String {
    Words::of(language).say("date-weekday", &[("weekday", day.code().into())])
}

/// `Friday, 30 August 2024`.
pub fn on_weekday(day: DayOfWeek, date: Date, language: Language) -> String {
    let facts = [
        ("weekday", weekday(day, language).into()),
        ("date", full(date, language).into()),
    ];
    Words::of(language).say("date-on-weekday", &facts)
}

/// The same, as the day by which something is due.
pub(crate) fn weekday_due(day: DayOfWeek, language: Language) -> String {
    Words::of(language).say("date-weekday-due", &[("weekday", day.code().into())])
}

/// `10 to 13 September 2024`, standing alone as in a table or a heading.
pub fn period(part: Part, language: Language) -> String {
    let words = Words::of(language);
    let facts = both_days(words, part);
    match Shape::of(part) {
        Shape::Day => words.say("date-period-day", &facts),
        Shape::Pair => words.say("date-period-pair", &facts),
        Shape::Month => words.say("date-period-month", &facts),
        Shape::Year => words.say("date-period-year", &facts),
        Shape::Years => words.say("date-period-years", &facts),
    }
}

/// The periods of several parts, as a list.
pub fn periods(parts: &[Part], language: Language) -> String {
    list(
        parts.iter().map(|part| period(*part, language)).collect(),
        language,
    )
}

/// `from 10 to 13 September 2024` or `on 10 September 2024`, standing in a sentence.
pub fn when(parts: &[Part], language: Language) -> String {
    list(
        parts
            .iter()
            .map(|part| in_sentence(*part, language, str::to_owned))
            .collect(),
        language,
    )
}

/// The same with the days marked to be set in bold, the preposition not.
pub(crate) fn when_bold(parts: &[Part], language: Language) -> String {
    list(
        parts
            .iter()
            .map(|part| in_sentence(*part, language, bold))
            .collect(),
        language,
    )
}

/// `a, b and c`.
pub fn list(mut items: Vec<String>, language: Language) -> String {
    let words = Words::of(language);
    let Some(last) = items.pop() else {
        return String::new();
    };
    let Some(before) = items.pop() else {
        return last;
    };
    let two = words.say(
        "date-list-two",
        &[("first", before.into()), ("last", last.into())],
    );
    items.into_iter().rev().fold(two, |rest, first| {
        words.say(
            "date-list-more",
            &[("first", first.into()), ("rest", rest.into())],
        )
    })
}

fn in_sentence(part: Part, language: Language, set: impl Fn(&str) -> String) -> String {
    let words = Words::of(language);
    let facts = both_days(words, part);
    let shape = Shape::of(part);
    let span = match shape {
        Shape::Day => words.say("date-span-day", &facts),
        Shape::Pair => words.say("date-span-pair", &facts),
        Shape::Month => words.say("date-span-month", &facts),
        Shape::Year => words.say("date-span-year", &facts),
        Shape::Years => words.say("date-span-years", &facts),
    };
    let facts = [("span", Value::from(set(&span)))];
    match shape {
        Shape::Day => words.say("date-when-day", &facts),
        Shape::Pair => words.say("date-when-pair", &facts),
        Shape::Month | Shape::Year | Shape::Years => words.say("date-when-range", &facts),
    }
}

/// What two days have in common, which decides what is said of them once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Day,
    Pair,
    Month,
    Year,
    Years,
}

impl Shape {
    fn of(part: Part) -> Self {
        let (first, last) = (part.opens_on, part.closes_on);
        if first == last {
            Self::Day
        } else if first.year() != last.year() {
            Self::Years
        } else if first.month() != last.month() {
            Self::Year
        } else if first.day() + 1 == last.day() {
            Self::Pair
        } else {
            Self::Month
        }
    }
}

fn day_month_year(words: &Words, date: Date) -> Vec<(&'static str, Value<'static>)> {
    let day = words.say("date-day", &[("day", date.day().into())]);
    let month = words.say("date-month", &[("month", date.month().into())]);
    vec![
        ("day", day.into()),
        ("month", month.into()),
        ("year", date.year().into()),
    ]
}

fn both_days(words: &Words, part: Part) -> Vec<(&'static str, Value<'static>)> {
    let mut facts = day_month_year(words, part.opens_on);
    let last = ["last_day", "last_month", "last_year"];
    let values = day_month_year(words, part.closes_on)
        .into_iter()
        .map(|(_, value)| value);
    facts.extend(last.into_iter().zip(values));
    facts
}
