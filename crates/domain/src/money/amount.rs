//! Amounts of money: whole minor units of a currency of ISO 4217, read and written exactly. A text
//! with a thousands separator is refused, since `1,500` and `1.500` mean different things to
//! different readers; nothing here rounds, and nothing wraps around.

use std::fmt;
use std::str::FromStr;

/// How many digits after the point each currency has, as text (`data/sources.md`, currencies).
pub const CURRENCIES: &str = include_str!("../../data/currencies.csv");

/// A currency of ISO 4217 with the digits of its minor unit: `USD` has two, `JPY` none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency {
    code: [u8; 3],
    minor_digits: u8,
}

/// A word that is no code of a currency.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no code of a currency; three capital letters of ISO 4217 are expected")]
pub struct NotACurrency(pub String);

impl FromStr for Currency {
    type Err = NotACurrency;

    fn from_str(text: &str) -> Result<Self, NotACurrency> {
        let known = CURRENCIES.lines().skip(1).find_map(|line| {
            let (code, digits) = line.split_once(',')?;
            (code == text).then_some((code, digits))
        });
        known
            .and_then(|(code, digits)| {
                Some(Self {
                    code: code.as_bytes().try_into().ok()?,
                    minor_digits: digits.parse().ok()?,
                })
            })
            .ok_or_else(|| NotACurrency(text.chars().take(40).collect()))
    }
}

impl Currency {
    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).expect("a currency holds three capital letters")
    }

    /// The digits after the point.
    pub const fn minor_digits(self) -> u8 {
        self.minor_digits
    }

    /// How many minor units make one: 100 for `USD`.
    pub fn minor_per_major(self) -> i64 {
        10_i64.pow(u32::from(self.minor_digits))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An amount of money: whole minor units (cents, centimes, fils) of one currency. It may be
/// negative; whoever asks for a cost or a payment says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Amount {
    /// Minor units of the currency.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

/// Why a text is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AmountFault {
    /// Nothing stands there.
    #[error("no amount")]
    Empty,
    /// A comma, a space or an apostrophe among the digits.
    #[error("a separator among the digits; digits and one point are expected, as in 300000.00")]
    Separator,
    /// More digits after the point than the currency has.
    #[error("more digits after the point than the currency has ({digits})")]
    TooFine {
        /// The digits the currency has.
        digits: u8,
    },
    /// Something else than digits and one point.
    #[error("digits and one point are expected, as in 300000.00")]
    NotDigits,
    /// More than sixty-four bits of minor units.
    #[error("more than 9223372036854775807 minor units")]
    TooLarge,
}

impl AmountFault {
    /// The fault's stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Separator => "separator",
            Self::TooFine { .. } => "too-fine",
            Self::NotDigits => "not-digits",
            Self::TooLarge => "too-large",
        }
    }
}

impl Amount {
    /// An amount of minor units.
    pub const fn of(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Reads `300000.00`, `300000` or `-12.5`: digits, at most one point, never a separator.
    ///
    /// ```
    /// use domain::money::amount::{Amount, AmountFault};
    /// let usd = "USD".parse().expect("a currency");
    /// assert_eq!(Amount::read("300000.00", usd), Ok(Amount::of(30_000_000, usd)));
    /// assert_eq!(Amount::read("300,000.00", usd), Err(AmountFault::Separator));
    /// assert_eq!(Amount::read("0.001", usd), Err(AmountFault::TooFine { digits: 2 }));
    /// ```
    pub fn read(text: &str, currency: Currency) -> Result<Self, AmountFault> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text),
        };
        if digits.is_empty() {
            return Err(AmountFault::Empty);
        }
        if digits.contains([',', ' ', '\'', '’', '_', '\u{a0}', '\u{202f}', '٬']) {
            return Err(AmountFault::Separator);
        }
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !plain(decimals) {
            return Err(AmountFault::NotDigits);
        }
        let places = usize::from(currency.minor_digits);
        let (kept, beyond) = decimals.split_at(places.min(decimals.len()));
        if beyond.bytes().any(|byte| byte != b'0') {
            return Err(AmountFault::TooFine {
                digits: currency.minor_digits,
            });
        }
        let minor = format!("{whole}{kept:0<places$}");
        let minor: i128 = minor.parse().map_err(|_| AmountFault::TooLarge)?;
        let minor = i64::try_from(sign * minor).map_err(|_| AmountFault::TooLarge)?;
        Ok(Self { minor, currency })
    }

    /// The sum, where the currencies agree and it fits.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let minor = self.minor.checked_add(other.minor)?;
        (self.currency == other.currency).then_some(Self { minor, ..self })
    }

    /// The difference, where the currencies agree and it fits.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        let minor = self.minor.checked_sub(other.minor)?;
        (self.currency == other.currency).then_some(Self { minor, ..self })
    }
}

/// `300000.00`, without the currency: the form that [`Amount::read`] reads.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let per = self.currency.minor_per_major().unsigned_abs();
        let sign = if self.minor < 0 { "-" } else { "" };
        let minor = self.minor.unsigned_abs();
        let places = usize::from(self.currency.minor_digits);
        write!(f, "{sign}{}", minor / per)?;
        if places > 0 {
            write!(f, ".{:0places$}", minor % per)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn currency(code: &str) -> Currency {
        code.parse().expect("a currency of the data")
    }

    #[test]
    fn every_line_of_the_data_is_a_currency() {
        for line in CURRENCIES.lines().skip(1) {
            let (code, digits) = line.split_once(',').expect("two cells");
            assert_eq!(currency(code).minor_digits().to_string(), digits);
        }
        for bad in ["", "usd", "US", "XXX", "code", "USDX", "ＵＳＤ"] {
            assert!(bad.parse::<Currency>().is_err(), "{bad}");
        }
    }

    #[test]
    fn amounts_are_read_exactly_or_not_at_all() {
        let read = |text, code| Amount::read(text, currency(code)).map(|amount| amount.minor);
        assert_eq!(read("300000.00", "USD"), Ok(30_000_000));
        assert_eq!(read("300000", "USD"), Ok(30_000_000));
        assert_eq!(read("0.5", "USD"), Ok(50));
        assert_eq!(read("-0.05", "USD"), Ok(-5));
        assert_eq!(read("1500", "JPY"), Ok(1500));
        assert_eq!(read("1.234", "KWD"), Ok(1234));
        assert_eq!(read("1.5000", "USD"), Ok(150), "zeros say nothing");
        assert_eq!(read("92233720368547758.07", "USD"), Ok(i64::MAX));
        for (text, code, fault) in [
            ("", "USD", AmountFault::Empty),
            ("-", "USD", AmountFault::Empty),
            ("300,000.00", "USD", AmountFault::Separator),
            ("300 000", "USD", AmountFault::Separator),
            ("300'000", "CHF", AmountFault::Separator),
            ("300\u{202f}000", "EUR", AmountFault::Separator),
            ("0.005", "USD", AmountFault::TooFine { digits: 2 }),
            ("1.5", "JPY", AmountFault::TooFine { digits: 0 }),
            ("1.", "USD", AmountFault::NotDigits),
            (".5", "USD", AmountFault::NotDigits),
            ("1e6", "USD", AmountFault::NotDigits),
            ("+1", "USD", AmountFault::NotDigits),
            ("--1", "USD", AmountFault::NotDigits),
            ("1.2.3", "USD", AmountFault::NotDigits),
            ("٣", "USD", AmountFault::NotDigits),
            ("92233720368547758.08", "USD", AmountFault::TooLarge),
        ] {
            assert_eq!(read(text, code), Err(fault), "{text}");
        }
        let long = "9".repeat(100);
        assert_eq!(read(&long, "USD"), Err(AmountFault::TooLarge));
    }

    #[test]
    fn an_amount_is_written_as_it_is_read() {
        for (minor, code, text) in [
            (30_000_000, "USD", "300000.00"),
            (-5, "USD", "-0.05"),
            (1500, "JPY", "1500"),
            (7, "KWD", "0.007"),
            (i64::MIN, "JPY", "-9223372036854775808"),
        ] {
            let amount = Amount::of(minor, currency(code));
            assert_eq!(amount.to_string(), text);
            assert_eq!(Amount::read(text, currency(code)), Ok(amount));
        }
    }

    #[test]
    fn amounts_of_two_currencies_do_not_add_up() {
        let (usd, eur) = (
            Amount::of(1, currency("USD")),
            Amount::of(1, currency("EUR")),
        );
        assert_eq!(usd.checked_add(eur), None);
        assert_eq!(Amount::of(i64::MAX, usd.currency).checked_add(usd), None);
        assert_eq!(Amount::of(i64::MIN, usd.currency).checked_sub(usd), None);
        assert_eq!(
            usd.checked_add(usd).map(|sum| sum.to_string()),
            Some("0.02".into())
        );
    }
}
