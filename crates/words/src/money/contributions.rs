//! The status of contributions in words.

use domain::law::language::Language;
use jiff::civil::Date;

use crate::text::isolate;
use crate::{Value, Words, date};

/// A label of the paper: `title`, `column-assessed`.
pub fn label(key: &str, language: Language) -> String {
    Words::of(language).say(&format!("contributions-{key}"), &[])
}

/// `As at 30 June 2024`.
pub fn as_at(on: Date, language: Language) -> String {
    let on = Value::from(date::full(on, language));
    Words::of(language).say("contributions-as-at", &[("date", on)])
}

/// How many have paid in full: `Paid in full: 87 of 112`.
pub fn paid(paid: usize, of: usize, language: Language) -> String {
    let number = |count: usize| Value::from(i64::try_from(count).unwrap_or(i64::MAX));
    let facts = [("paid", number(paid)), ("count", number(of))];
    Words::of(language).say("contributions-paid", &facts)
}

/// `Total in USD`.
pub fn total(currency: &str, language: Language) -> String {
    let currency = Value::from(isolate(currency));
    Words::of(language).say("contributions-total", &[("currency", currency)])
}
