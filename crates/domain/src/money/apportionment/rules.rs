//! The rules of a sharing as data: every one of them stands in the decisions of some treaty, and none
//! is used unless it is asked for.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::ladder::{Bound, Limits};
use super::{Refusal, fixed};
use crate::law::costs::SharingRule;
use crate::law::scale::{Rate, WHOLE};
use crate::law::state::Iso3;
use crate::money::amount::Amount;
use crate::money::payer::{Burden, Payer};

/// How shares become amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// Each share is rounded down, and the units left over go, one each, to the largest remainders;
    /// among equal remainders, in the order of the payers' keys. The sum is exact.
    #[default]
    LargestRemainder,
    /// Each share is rounded to the nearest unit, a half upwards; the sum is left as it falls, and
    /// its difference to the total is stated.
    HalfUp,
}

impl Rounding {
    /// The name programs read.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LargestRemainder => "largest-remainder",
            Self::HalfUp => "half-up",
        }
    }
}

/// A cap for least developed countries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeastDevelopedCap {
    /// The most that one of them pays, of the total.
    pub cap: Rate,
    /// The list of a month that says who they are: `2025-01`.
    pub list: String,
    /// The States on it.
    pub states: BTreeSet<Iso3>,
}

/// The rules of a sharing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// The most that any payer pays, of the total.
    pub ceiling: Option<Rate>,
    /// The most that a least developed country pays.
    pub least_developed: Option<LeastDevelopedCap>,
    /// The rate below which a payer pays nothing, as the scale states rates, before any adjustment.
    pub threshold: Option<Rate>,
    /// The least that a payer pays, in minor units; a ceiling or cap below it goes before it.
    pub minimum_minor: Option<i64>,
    /// How shares become amounts.
    pub rounding: Rounding,
    /// The unit of rounding, in minor units: 1 for a cent, 100 for whole dollars.
    pub unit_minor: i64,
    /// The decimals of printed percentages; at most 12.
    pub percent_decimals: u8,
}

/// By the rate alone: to the cent by the largest remainder, percentages with three decimals.
impl Default for Rules {
    fn default() -> Self {
        Self {
            ceiling: None,
            least_developed: None,
            threshold: None,
            minimum_minor: None,
            rounding: Rounding::LargestRemainder,
            unit_minor: 1,
            percent_decimals: 3,
        }
    }
}

/// By what a treaty's profile says: its ceiling, threshold and rounding, to the cent.
impl From<&SharingRule> for Rules {
    fn from(rule: &SharingRule) -> Self {
        Self {
            ceiling: rule.ceiling_percent,
            threshold: rule.threshold_percent,
            rounding: rule.rounding,
            ..Self::default()
        }
    }
}

/// More decimals of a percentage than anybody prints.
const MOST_DECIMALS: u8 = 12;

impl Rules {
    /// Refuses a total and rules that do not go together.
    pub(super) fn check(&self, total: Amount) -> Result<(), Refusal> {
        if total.minor <= 0 {
            return Err(Refusal::TotalNotPositive(total));
        }
        if self.unit_minor <= 0 {
            return Err(Refusal::NoUnit(self.unit_minor));
        }
        if self.percent_decimals > MOST_DECIMALS {
            return Err(Refusal::TooManyDecimals(self.percent_decimals));
        }
        let unit = Amount::of(self.unit_minor, total.currency);
        let exact = self.rounding == Rounding::LargestRemainder;
        if exact && total.minor % self.unit_minor != 0 {
            return Err(Refusal::TotalNotInUnits { total, unit });
        }
        let minimum = Amount::of(self.minimum_minor.unwrap_or(0), total.currency);
        if minimum.minor < 0 || minimum.minor % self.unit_minor != 0 {
            return Err(Refusal::MinimumNotInUnits { minimum, unit });
        }
        Ok(())
    }

    /// Whether a payer's rate is below the threshold.
    pub(super) fn exempts(&self, payer: &Payer) -> bool {
        match (&payer.burden, self.threshold) {
            (Burden::ByRate(rate, _), Some(threshold)) => {
                rate.weight < u64::from(threshold.0) * u64::from(rate.days.max(1))
            }
            _ => false,
        }
    }

    /// The least and the most a payer pays. The most is a whole number of units at or below the
    /// percentage, so that no rounding leads above it; what is cut off is borne by the others.
    pub(super) fn limits(&self, total: Amount, payer: &Payer) -> Result<Limits, Refusal> {
        let capped = self.least_developed.as_ref().filter(|cap| {
            let state = payer.key.iso3();
            state.is_some_and(|state| cap.states.contains(&state))
        });
        let cap = capped.map(|capped| (capped.cap, Bound::LeastDeveloped));
        let ceiling = self.ceiling.map(|ceiling| (ceiling, Bound::Ceiling));
        let lowest = cap
            .into_iter()
            .chain(ceiling)
            .min_by_key(|(percent, _)| *percent);
        if let (Some(percent), Some((most, _))) = (fixed(payer), lowest)
            && percent > most
        {
            return Err(Refusal::FixedAboveCap {
                payer: payer.key.clone(),
                fixed: percent,
                most,
            });
        }
        let most = lowest.map(|(percent, bound)| (self.down(total, percent), bound));
        let minimum = self.minimum_minor.unwrap_or(0);
        Ok(Limits {
            least: most.map_or(minimum, |(most, _)| most.min(minimum)),
            most,
        })
    }

    /// So many per cent of a total, rounded down to whole units.
    fn down(&self, total: Amount, percent: Rate) -> i64 {
        let part = i128::from(total.minor) * i128::from(percent.0) / i128::from(WHOLE.0);
        let unit = i128::from(self.unit_minor);
        i64::try_from(part / unit * unit).expect("a part of a total is no larger than the total")
    }
}
