//! The only place that asks the time and draws chance. Everything below takes both as parameters.

use jiff::civil::Date;
use jiff::{Timestamp, ZonedDateTime};

/// The instant it is.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the clock the rule speaks of"
)]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// The civil date where the machine stands.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the clock the rule speaks of"
)]
pub(crate) fn today() -> Date {
    ZonedDateTime::now().date()
}

/// Fills bytes with chance from the system.
pub(crate) fn chance(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the system has a source of chance");
}
