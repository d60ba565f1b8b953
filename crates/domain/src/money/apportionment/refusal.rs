//! Why a total was not shared out. Each refusal has a stable code and carries its arithmetic.

use super::ladder::Bound;
use crate::law::scale::Rate;
use crate::money::amount::Amount;
use crate::money::payer::PayerKey;

/// Why a total was not shared out; the first reason of the ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody pays.
    NoPayers,
    /// One payer stands twice.
    PayerTwice(PayerKey),
    /// The total is zero or less.
    TotalNotPositive(Amount),
    /// The unit of rounding is no positive amount.
    NoUnit(i64),
    /// More decimals than twelve.
    TooManyDecimals(u8),
    /// The total is no whole number of units, so that the amounts cannot add up to it.
    TotalNotInUnits {
        /// The total.
        total: Amount,
        /// The unit of rounding.
        unit: Amount,
    },
    /// The minimum is negative or no whole number of units.
    MinimumNotInUnits {
        /// The minimum.
        minimum: Amount,
        /// The unit of rounding.
        unit: Amount,
    },
    /// The fixed percentages make more than 100 %.
    FixedAboveWhole {
        /// What they make.
        sum: Rate,
    },
    /// A fixed percentage lies above the payer's ceiling or cap.
    FixedAboveCap {
        /// Whose.
        payer: PayerKey,
        /// The percentage.
        fixed: Rate,
        /// The ceiling or cap.
        most: Rate,
    },
    /// Something is left after the fixed percentages, and nobody has a rate to bear it by.
    NobodyByRate {
        /// What is left.
        left: Amount,
    },
    /// All who share are held at a ceiling or cap, and together they do not reach what is to be borne.
    AllCapped {
        /// What is to be borne after the fixed percentages, rounded up to minor units.
        left: Amount,
        /// What all of them together bear at most.
        most: Amount,
        /// How many share, by what holds them; the payers without a rate bear nothing.
        held: Vec<(Bound, usize)>,
    },
    /// The minimum amounts make more than what is to be borne.
    MinimumAboveTotal {
        /// What is to be borne after the fixed percentages.
        left: Amount,
        /// What the minimum amounts make.
        least: Amount,
    },
    /// The numbers are larger than can be computed exactly.
    TooLarge,
}

impl Refusal {
    /// The refusal's stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoPayers => "no-payers",
            Self::PayerTwice(_) => "payer-twice",
            Self::TotalNotPositive(_) => "total-not-positive",
            Self::NoUnit(_) => "no-unit",
            Self::TooManyDecimals(_) => "too-many-decimals",
            Self::TotalNotInUnits { .. } => "total-not-in-units",
            Self::MinimumNotInUnits { .. } => "minimum-not-in-units",
            Self::FixedAboveWhole { .. } => "fixed-above-whole",
            Self::FixedAboveCap { .. } => "fixed-above-cap",
            Self::NobodyByRate { .. } => "nobody-by-rate",
            Self::AllCapped { .. } => "all-capped",
            Self::MinimumAboveTotal { .. } => "minimum-above-total",
            Self::TooLarge => "too-large",
        }
    }
}
