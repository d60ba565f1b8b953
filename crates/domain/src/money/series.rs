//! Series of a year: how a number is written, `BN-2024-0001`, and read; and the series beside those of
//! bills. Rule: one number has one spelling, and a series has no gap.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A series beside those of bills.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Series {
    /// Small notices, asked for together.
    Bundle,
    /// Reminders of what is owed.
    Reminder,
}

impl Series {
    /// Every series.
    pub const ALL: [Self; 2] = [Self::Bundle, Self::Reminder];

    /// The letters with which its numbers begin.
    pub const fn letters(self) -> &'static str {
        match self {
            Self::Bundle => "BN",
            Self::Reminder => "RN",
        }
    }
}

/// A number of a series: `BN-2024-0001`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Serial {
    /// Which series.
    pub series: Series,
    /// The year.
    pub year: i16,
    /// The place in the year's series, from 1.
    pub serial: u32,
}

impl fmt::Display for Serial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&written(self.series.letters(), self.year, self.serial))
    }
}

/// A word that is no number of a series.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no number of a series: `BN-2024-0001`")]
pub struct NotASerial(pub String);

impl FromStr for Serial {
    type Err = NotASerial;

    fn from_str(text: &str) -> Result<Self, NotASerial> {
        let number = read(text).and_then(|(letters, year, serial)| {
            let mut all = Series::ALL.into_iter();
            let series = all.find(|series| series.letters() == letters)?;
            Some(Self {
                series,
                year,
                serial,
            })
        });
        number.ok_or_else(|| NotASerial(text.chars().take(40).collect()))
    }
}

/// A number as it is written, in four digits or more.
pub(super) fn written(letters: &str, year: i16, serial: u32) -> String {
    format!("{letters}-{year:04}-{serial:04}")
}

/// The letters, year and serial of a number in its one spelling.
pub(super) fn read(text: &str) -> Option<(&str, i16, u32)> {
    let (letters, rest) = text.split_once('-')?;
    let (year, serial) = rest.split_once('-')?;
    let (year, serial) = digits(year, serial)?;
    (written(letters, year, serial) == text).then_some((letters, year, serial))
}

/// A year of four digits and a serial above zero.
fn digits(year: &str, serial: &str) -> Option<(i16, u32)> {
    let all = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if year.len() != 4 || !all(year) || !all(serial) {
        return None;
    }
    let serial = serial.parse().ok().filter(|serial| *serial > 0)?;
    Some((year.parse().ok()?, serial))
}

/// The numbers of a series in a text, as people write them: `AN-2024-0017`, `an 2024 17`,
/// `AN2024/0017`.
pub(super) fn named(text: &str, letters: &str) -> Vec<(i16, u32)> {
    let upper = text.to_uppercase();
    let words: Vec<&str> = upper
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut found = Vec::new();
    for at in 0..words.len() {
        let joined: Vec<&str> = words[at..].iter().take(3).copied().collect();
        if let Some(number) = beginning(&joined, letters)
            && !found.contains(&number)
        {
            found.push(number);
        }
    }
    found
}

/// A number at the beginning of words: `AN 2024 17`, `AN2024 17`, `AN20240017`.
fn beginning(words: &[&str], letters: &str) -> Option<(i16, u32)> {
    let rest = words.first()?.strip_prefix(letters)?;
    let (year, serial) = match (rest.len(), words.get(1), words.get(2)) {
        (0, Some(year), Some(serial)) if year.len() == 4 => (*year, *serial),
        (0, Some(both), _) if both.len() >= 8 && both.is_ascii() => both.split_at(4),
        (4, Some(serial), _) => (rest, *serial),
        (8.., _, _) if rest.is_ascii() => rest.split_at(4),
        _ => return None,
    };
    digits(year, serial)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_serial_has_one_spelling() {
        for series in Series::ALL {
            for serial in [1, 17, 9_999, 10_000] {
                let number = Serial {
                    series,
                    year: 2024,
                    serial,
                };
                assert_eq!(number.to_string().parse(), Ok(number));
            }
        }
        for bad in [
            "BN-2024-017",
            "BN-2024-0000",
            "AN-2024-0017",
            "bn-2024-0017",
            "",
        ] {
            assert!(bad.parse::<Serial>().is_err(), "{bad}");
        }
    }

    #[test]
    fn each_series_is_read_for_itself() {
        let text = "BN 2024/3 and AN-2024-0017";
        assert_eq!(named(text, "BN"), [(2024, 3)]);
        assert_eq!(named(text, "AN"), [(2024, 17)]);
        assert!(named("BNP 2024 3 PARIBAS", "BN").is_empty());
    }
}
