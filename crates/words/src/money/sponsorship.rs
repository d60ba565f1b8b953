//! Requests for sponsorship in words: the grounds by the treaty's profile, until when they are taken.

use domain::law::language::Language;
use domain::law::sponsorship::{CriterionKey, SponsorshipRule};
use jiff::civil::Date;

use crate::text::isolate;
use crate::{Value, Words};

/// The name of a ground; its key where the treaty's profile has no name for it any more.
pub fn criterion(key: &CriterionKey, rule: Option<&SponsorshipRule>, language: Language) -> String {
    let known = rule.and_then(|rule| rule.criterion(key));
    let shown = known.and_then(|one| one.name.shown(language));
    shown.map_or_else(|| isolate(&key.0), |(_, name)| name.to_owned())
}

/// Until which day requests are taken.
pub fn until(day: Date, language: Language) -> String {
    let day = Value::from(crate::date::full(day, language));
    Words::of(language).say("sponsorship-until", &[("date", day)])
}
