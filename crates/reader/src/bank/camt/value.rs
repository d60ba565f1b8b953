//! The value of one element, read exactly or noted as a fault with its line. It refuses to guess:
//! what stands twice where it may stand once is a fault, and not the last of the two.

use domain::money::amount::{Amount, Currency};
use domain::money::bank::Direction;
use jiff::civil::Date;

use crate::bank::{FaultKind, Faults, LONGEST_TEXT};

/// What stands in an element, and where faults go.
pub(super) struct Value<'a> {
    pub(super) line: u64,
    pub(super) text: &'a str,
    currency: Option<&'a str>,
    latest: &'a mut Option<Currency>,
    faults: &'a mut Faults,
}

impl<'a> Value<'a> {
    pub(super) const fn new(
        line: u64,
        text: &'a str,
        currency: Option<&'a str>,
        latest: &'a mut Option<Currency>,
        faults: &'a mut Faults,
    ) -> Self {
        Self {
            line,
            text,
            currency,
            latest,
            faults,
        }
    }

    fn refuse(&mut self, kind: FaultKind) {
        self.faults.note(self.line, kind, self.text);
    }

    /// Sets what stands once.
    fn once<T>(&mut self, place: &mut Option<T>, value: Option<T>) {
        if place.is_some() {
            self.refuse(FaultKind::Repeated);
        } else {
            *place = value;
        }
    }

    pub(super) fn text(&mut self, place: &mut Option<String>) {
        if self.text.is_empty() {
            return;
        }
        if self.text.len() > LONGEST_TEXT {
            self.refuse(FaultKind::TooLong);
        }
        self.once(place, Some(self.text.to_owned()));
    }

    /// Adds to what a sender wrote; the words that say there is nothing are nothing.
    pub(super) fn words(&mut self, whole: &mut String) {
        if self.text.is_empty() || self.text == "NOTPROVIDED" {
            return;
        }
        if whole.len() + self.text.len() > LONGEST_TEXT {
            self.refuse(FaultKind::TooLong);
            return;
        }
        if !whole.is_empty() {
            whole.push(' ');
        }
        whole.push_str(self.text);
    }

    pub(super) fn amount(&mut self, place: &mut Option<Amount>) {
        let Some(code) = self.currency else {
            self.faults.note(self.line, FaultKind::Missing, "Ccy");
            return;
        };
        // The currencies are a list to search; a file names few of them many times.
        let latest = self.latest.filter(|latest| latest.code() == code);
        let Some(currency) = latest.or_else(|| code.parse().ok()) else {
            self.faults.note(self.line, FaultKind::Currency, code);
            return;
        };
        *self.latest = Some(currency);
        match Amount::read(self.text, currency) {
            Ok(amount) if amount.minor < 0 => self.refuse(FaultKind::Negative),
            Ok(amount) => self.once(place, Some(amount)),
            Err(fault) => self.refuse(FaultKind::Amount(fault)),
        }
    }

    pub(super) fn currency(&mut self, place: &mut Option<Currency>) {
        match self.text.parse() {
            Ok(currency) => self.once(place, Some(currency)),
            Err(_) => self.refuse(FaultKind::Currency),
        }
    }

    /// A day, or the day of an instant as the bank's own clock shows it.
    pub(super) fn day(&mut self, place: &mut Option<Date>) {
        match day(self.text) {
            Some(day) => self.once(place, Some(day)),
            None => self.refuse(FaultKind::Day),
        }
    }

    pub(super) fn direction(&mut self, place: &mut Option<Direction>) {
        match self.text {
            "CRDT" => self.once(place, Some(Direction::In)),
            "DBIT" => self.once(place, Some(Direction::Out)),
            _ => self.refuse(FaultKind::Direction),
        }
    }

    pub(super) fn indicator(&mut self, place: &mut Option<bool>) {
        match self.text {
            "true" | "1" => self.once(place, Some(true)),
            "false" | "0" => self.once(place, Some(false)),
            _ => self.refuse(FaultKind::Indicator),
        }
    }

    /// A rate as it stands there: digits, at most one point.
    pub(super) fn rate(&mut self, place: &mut Option<String>) {
        let digits = self.text.bytes().filter(u8::is_ascii_digit).count();
        let points = self.text.bytes().filter(|byte| *byte == b'.').count();
        let plain = digits > 0 && points <= 1 && digits + points == self.text.len();
        if plain && self.text.len() <= 24 {
            // Several parts of an amount may repeat one rate.
            place.get_or_insert_with(|| self.text.to_owned());
        } else {
            self.refuse(FaultKind::Rate);
        }
    }

    pub(super) fn page(&mut self, place: &mut Option<u64>) {
        match self.text.parse() {
            Ok(page) => self.once(place, Some(page)),
            Err(_) => self.refuse(FaultKind::Indicator),
        }
    }
}

/// `2024-09-10`, also with a zone behind it, or with `T` and a time of day.
fn day(text: &str) -> Option<Date> {
    let (day, rest) = text.split_at_checked(10)?;
    let digits =
        |at: usize, byte: u8| byte.is_ascii_digit() || (matches!(at, 4 | 7) && byte == b'-');
    if !day.bytes().enumerate().all(|(at, byte)| digits(at, byte)) {
        return None;
    }
    let mut signs = rest.bytes();
    let opens = signs
        .next()
        .is_none_or(|byte| matches!(byte, b'T' | b'Z' | b'+' | b'-'));
    let goes_on = signs.all(|byte| matches!(byte, b'0'..=b'9' | b':' | b'.' | b'Z' | b'+' | b'-'));
    let day = (opens && goes_on && rest.len() <= 40).then_some(day)?;
    day.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn a_day_is_read_as_the_bank_writes_it() {
        for good in [
            "2024-09-10",
            "2024-09-10Z",
            "2024-09-10+02:00",
            "2024-09-10T23:59:59.999-05:00",
        ] {
            assert_eq!(
                day(good).map(|day| day.to_string()),
                Some("2024-09-10".into())
            );
        }
        for bad in [
            "",
            "2024-9-10",
            "2024-02-30",
            "10.09.2024",
            "2024-09-10 12:00",
            "20240910",
            "-024-09-10",
            "2024-09-1０",
            "2024-09-10Tnoon",
            "0000-00-00",
            "20-24-0910",
        ] {
            assert_eq!(day(bad), None, "{bad}");
        }
    }
}
