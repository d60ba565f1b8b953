//! The scale of assessments of the United Nations, per period. Source: `data/sources.md`, R1 to R4.
//! A rate is a whole number of millionths of a per cent; this file shares nothing out.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::reading::{ReadFault, Row, Table};
use super::state::{Iso3, States};

/// A rate in millionths of a per cent: 22 % is `Rate(22_000_000)`. In files it stands as text, `22`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rate(pub u32);

/// A word that is no percentage up to 100 with at most six decimals.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no percentage; digits and one point are expected, as in `0.01`")]
pub struct NotARate(pub String);

impl TryFrom<String> for Rate {
    type Error = NotARate;

    fn try_from(text: String) -> Result<Self, NotARate> {
        Self::read(&text).ok_or_else(|| NotARate(text.chars().take(40).collect()))
    }
}

impl From<Rate> for String {
    fn from(rate: Rate) -> Self {
        rate.to_string()
    }
}

/// One hundred per cent.
pub const WHOLE: Rate = Rate(100_000_000);

impl Rate {
    /// Reads a percentage with up to six decimals, such as `0.001`; never by way of a float.
    ///
    /// ```
    /// use domain::law::scale::Rate;
    /// assert_eq!(Rate::read("0.011"), Some(Rate(11_000)));
    /// assert_eq!(Rate::read("100.1"), None);
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !plain(decimals) || whole.len() > 3 || decimals.len() > 6 {
            return None;
        }
        let whole: u32 = whole.parse().ok()?;
        let decimals: u32 = format!("{decimals:0<6}").parse().ok()?;
        let rate = Self(whole * 1_000_000 + decimals);
        (rate <= WHOLE).then_some(rate)
    }
}

/// `4.318`: at least three decimals, as the scale prints rates, and no more than are needed.
impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 1_000_000, self.0 % 1_000_000);
        let (thousandths, finer) = (rest / 1_000, rest % 1_000);
        write!(f, "{whole}.{thousandths:03}")?;
        if finer > 0 {
            f.write_str(format!("{finer:03}").trim_end_matches('0'))?;
        }
        Ok(())
    }
}

/// On what ground a rate stands in the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RateKind {
    /// The assessed rate of a Member State.
    MemberState,
    /// The notional rate of a non-member State, fixed by the General Assembly.
    NonMemberNotional,
    /// A rate another treaty used for a non-member State.
    TreatyUsage,
}

/// The years of a scale: `2022-2024`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Period {
    /// The first year.
    pub start: u16,
    /// The last year.
    pub end: u16,
}

/// `2022-2024`, or `2003` for a single year.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.start == self.end {
            write!(f, "{}", self.start)
        } else {
            write!(f, "{}-{}", self.start, self.end)
        }
    }
}

/// A word that is no period of a scale.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no period of a scale; `2022-2024` or `2003` is expected")]
pub struct NotAPeriod(pub String);

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let year = |part: &str| {
            let plain = part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| part.parse().ok()).flatten()
        };
        let (start, end) = text.split_once('-').unwrap_or((text, text));
        match (year(start), year(end)) {
            (Some(start), Some(end)) if start <= end => Ok(Self { start, end }),
            _ => Err(NotAPeriod(text.chars().take(40).collect())),
        }
    }
}

/// One State's rate with its ground.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScaleRate {
    /// The rate.
    pub rate: Rate,
    /// Its ground.
    pub kind: RateKind,
    /// The resolution or paper, where the data name one.
    pub resolution: String,
}

/// The scale of one period.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scale {
    /// Rates by State.
    pub rates: BTreeMap<Iso3, ScaleRate>,
}

impl Scale {
    /// The sum of the rates of Member States; 100 % in a sound scale.
    pub fn member_sum(&self) -> u64 {
        let member = |rate: &&ScaleRate| rate.kind == RateKind::MemberState;
        self.rates
            .values()
            .filter(member)
            .map(|rate| u64::from(rate.rate.0))
            .sum()
    }
}

/// All scales of the data, by period.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scales(pub BTreeMap<Period, Scale>);

impl Scales {
    /// Reads all scales; gives them and all faults. A sum other than 100 % is no fault of reading
    /// (the published scale of 2003 has one); whoever uses the scale must say so.
    pub fn read(text: &str, states: &States) -> (Self, Vec<ReadFault>) {
        let mut faults = Vec::new();
        let table = Table::from_csv(text, &mut faults);
        table.require(
            &["iso3", "period_start", "period_end", "rate_percent", "kind"],
            &mut faults,
        );
        let mut all: BTreeMap<Period, Scale> = BTreeMap::new();
        for row in table.rows() {
            if let Some((period, iso3, rate)) = read_rate(&row, states, &mut faults)
                && all
                    .entry(period)
                    .or_default()
                    .rates
                    .insert(iso3, rate)
                    .is_some()
            {
                row.refuse("iso3", "each State once in a period", &mut faults);
            }
        }
        (Self(all), faults)
    }
}

fn read_rate(
    row: &Row<'_>,
    states: &States,
    faults: &mut Vec<ReadFault>,
) -> Option<(Period, Iso3, ScaleRate)> {
    let iso3 = row.required("iso3", "a State of the data", faults, |cell| {
        cell.parse().ok().filter(|iso3| states.get(*iso3).is_some())
    });
    let year = |cell: &str| {
        cell.parse::<u16>()
            .ok()
            .filter(|year| (1946..2200).contains(year))
    };
    let start = row.required("period_start", "a year", faults, year);
    let end = row.required("period_end", "a year", faults, year);
    let rate = row.required(
        "rate_percent",
        "a percentage such as 0.001",
        faults,
        Rate::read,
    );
    let kind = row.required(
        "kind",
        "member_state, non_member_notional_rate or treaty_usage_of_…",
        faults,
        read_kind,
    );
    let (start, end) = (start?, end?);
    if end < start {
        row.refuse("period_end", "a year not before period_start", faults);
        return None;
    }
    let resolution = row.cell("resolution").to_owned();
    let rate = ScaleRate {
        rate: rate?,
        kind: kind?,
        resolution,
    };
    Some((Period { start, end }, iso3?, rate))
}

fn read_kind(cell: &str) -> Option<RateKind> {
    match cell {
        "member_state" => Some(RateKind::MemberState),
        "non_member_notional_rate" => Some(RateKind::NonMemberNotional),
        usage if usage.starts_with("treaty_usage_of_") => Some(RateKind::TreatyUsage),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_read_exactly_or_not_at_all() {
        assert_eq!(Rate::read("22"), Some(Rate(22_000_000)));
        assert_eq!(Rate::read("0.000001"), Some(Rate(1)));
        for bad in ["", ".", "1.", ".5", "-1", "1e3", "0.0000001", "1,5", "１"] {
            assert_eq!(Rate::read(bad), None, "{bad}");
        }
    }

    #[test]
    fn rates_and_periods_are_written_as_the_scale_prints_them() {
        for text in ["22.000", "0.001", "2.500", "0.0005", "0.000001", "100.000"] {
            assert_eq!(
                Rate::read(text).map(|rate| rate.to_string()),
                Some(text.into())
            );
        }
        for text in ["2022-2024", "2003"] {
            let period: Result<Period, _> = text.parse();
            assert_eq!(period.map(|period| period.to_string()), Ok(text.into()));
        }
        for bad in ["", "latest", "22-24", "2024-2022", "2022-2024-2026", "+202"] {
            assert!(bad.parse::<Period>().is_err(), "{bad}");
        }
    }
}
