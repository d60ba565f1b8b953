//! The only place that asks the time and draws chance. Everything below takes both as parameters. At
//! a demonstration a command goes by the demonstration's clock, which stands in another year.

use std::sync::OnceLock;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ZonedDateTime};

/// How far the clock of this command stands from the machine's; told once, before anything is done.
static AHEAD_BY: OnceLock<SignedDuration> = OnceLock::new();

/// From now on the clock of this command stands so far from the machine's.
pub(crate) fn stand_ahead_by(offset: SignedDuration) {
    AHEAD_BY.get_or_init(|| offset);
}

fn ahead_by() -> SignedDuration {
    AHEAD_BY.get().copied().unwrap_or_default()
}

/// The instant it is, by the clock of this command.
pub(crate) fn now() -> Timestamp {
    machine() + ahead_by()
}

/// The instant it is by the machine's clock.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the clock the rule speaks of"
)]
pub(crate) fn machine() -> Timestamp {
    Timestamp::now()
}

/// The civil date where the machine stands.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the clock the rule speaks of"
)]
pub(crate) fn today() -> Date {
    (ZonedDateTime::now() + ahead_by()).date()
}

/// Fills bytes with chance from the system.
pub(crate) fn chance(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the system has a source of chance");
}
