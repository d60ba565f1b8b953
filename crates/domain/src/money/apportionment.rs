//! The apportionment: a total shared out among payers by their rates, exactly. Every step is kept in
//! the answer, so that it can be printed as the explanation and recomputed by hand: the rate, the sum
//! of rates, what was taken before, who was held at a ceiling, a cap or a minimum and in which round,
//! the unrounded share as a fraction, the rounded amount, where each unit that was left over went.
//! All arithmetic is in whole numbers; what would not fit is refused, never wrapped around.

mod explanation;
mod ladder;
mod refusal;
mod rounding;
mod rules;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

pub use explanation::Step;
pub use ladder::{Bound, Held, Round};
pub use refusal::Refusal;
pub use rules::{LeastDevelopedCap, Rounding, Rules};

use super::amount::Amount;
use super::payer::{Burden, Payer, PayerKey};
use crate::law::scale::{Rate, WHOLE};
use ladder::{Limits, Sharer};

/// A fraction, kept as it arose and not reduced: over a common denominator the shares add up at sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fraction {
    /// What is divided.
    pub numerator: u128,
    /// By what; never zero.
    pub denominator: u128,
}

impl Fraction {
    /// The fraction in its lowest terms.
    #[must_use]
    pub fn reduced(self) -> Self {
        let by = gcd(self.numerator, self.denominator).max(1);
        Self {
            numerator: self.numerator / by,
            denominator: self.denominator / by,
        }
    }

    /// The fraction divided by a whole number other than zero; `None` where it would not fit.
    pub fn divided(self, by: u128) -> Option<Self> {
        let denominator = self.denominator.checked_mul(by)?;
        Some(Self {
            denominator,
            ..self
        })
    }

    /// The whole part and so many decimals, cut off and not rounded; shorter where it ends sooner.
    pub fn cut(self, decimals: u8) -> String {
        let Self {
            numerator,
            denominator,
        } = self.reduced();
        let (mut text, mut rest) = (
            (numerator / denominator).to_string(),
            numerator % denominator,
        );
        for place in 0..decimals {
            let Some(ten) = rest.checked_mul(10) else {
                break;
            };
            if ten == 0 {
                break;
            }
            if place == 0 {
                text.push('.');
            }
            text.push_str(&(ten / denominator).to_string());
            rest = ten % denominator;
        }
        text
    }

    /// Whether [`Self::cut`] leaves something out.
    pub fn goes_on(self, decimals: u8) -> bool {
        let Self {
            numerator,
            denominator,
        } = self.reduced();
        let mut rest = numerator % denominator;
        for _ in 0..decimals {
            match rest.checked_mul(10) {
                Some(ten) => rest = ten % denominator,
                None => return true,
            }
        }
        rest > 0
    }
}

/// The greatest common divisor; of zero and a number, the number.
pub(crate) fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// A percentage as it is printed: whole units of its last decimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Percent {
    /// Units of the last decimal: 4318 with three decimals is 4.318 %.
    pub units: u64,
    /// The decimals.
    pub decimals: u8,
}

impl std::fmt::Display for Percent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let places = usize::from(self.decimals);
        let per = 10_u64.pow(u32::from(self.decimals));
        write!(f, "{}", self.units / per)?;
        if places > 0 {
            write!(f, ".{:0places$}", self.units % per)?;
        }
        Ok(())
    }
}

/// On what footing a payer pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Footing {
    /// By its rate.
    ByRate,
    /// A fixed percentage of the total.
    Fixed,
    /// Held at a bound, since its share would have gone beyond it.
    Held(Bound),
    /// Its rate is below the threshold: it pays nothing.
    BelowThreshold,
}

impl Footing {
    /// The name programs read.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ByRate => "rate",
            Self::Fixed => "fixed",
            Self::Held(bound) => bound.code(),
            Self::BelowThreshold => "threshold",
        }
    }
}

/// What one payer pays, with every number that led there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The payer, with its rate or fixed percentage and the ground of it.
    pub payer: Payer,
    /// On what footing it pays.
    pub footing: Footing,
    /// Its rate in the common weight of this apportionment; 0 for a fixed percentage.
    pub weight: u64,
    /// Its unrounded share in minor units, over the denominator all lines have in common.
    pub share: Fraction,
    /// The share rounded down to whole units of rounding, in minor units.
    pub rounded_down_minor: i64,
    /// What rounding down left, as a part of one unit of rounding.
    pub remainder: Fraction,
    /// Its place when remainders are put in order, the largest first; 1 is the first.
    pub rank: usize,
    /// What rounding added, in minor units: nothing, or one unit.
    pub added_minor: i64,
    /// The least it pays where it shares by rate, in minor units.
    pub least_minor: i64,
    /// The most it pays, in minor units, where a ceiling or cap is set.
    pub most_minor: Option<i64>,
    /// What it pays.
    pub amount: Amount,
    /// Its unrounded share of the total, as a percentage rounded half up for print.
    pub percent: Percent,
}

/// A total shared out, with every step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apportionment {
    /// What was to be shared.
    pub total: Amount,
    /// The rules that were used.
    pub rules: Rules,
    /// The days each weight stands for; 1 unless two scales share a span.
    pub days: u16,
    /// The sum of the fixed percentages.
    pub fixed: Rate,
    /// The rounds of the sharing; the last is the one by which shares were taken.
    pub rounds: Vec<Round>,
    /// One line for each payer, in the order of the keys.
    pub lines: Vec<Line>,
    /// How many units of rounding were left over and given, one each, to the largest remainders.
    pub units_given: u64,
    /// The sum of the amounts.
    pub sum: Amount,
    /// Sum less total, in minor units; always 0 under the largest remainder.
    pub difference_minor: i64,
}

impl Apportionment {
    /// The line of a payer.
    pub fn line(&self, key: &PayerKey) -> Option<&Line> {
        let at = self.lines.binary_search_by(|line| line.payer.key.cmp(key));
        at.ok().map(|at| &self.lines[at])
    }
}

/// Shares a total out among payers. The order in which payers are given does not matter.
///
/// A total of nothing or less is refused: there is no cost to share, and what is given back is a
/// credit, which follows what was paid and not today's rates.
///
/// Rule: CCM Art. 14(1): by the United Nations scale of assessment adjusted appropriately, that is, so
/// that the payers' rates make up the whole (Energy Charter Treaty, Annex B: adjusted as necessary to
/// ensure that the total is 100 %). Threshold and ceiling: decisions on the trust fund of the Montreal
/// Protocol (no contribution below a rate of 0.1 %, none above 22 %); cap of least developed countries:
/// decisions II/20 and III/24 of the Conference of the Parties to the Convention on Biological
/// Diversity (0.01 % of the total).
pub fn apportion(total: Amount, payers: &[Payer], rules: &Rules) -> Result<Apportionment, Refusal> {
    let payers = in_order(payers)?;
    rules.check(total)?;
    let common = Common::lay(total, &payers)?;
    let limits = payers.iter().map(|payer| rules.limits(total, payer));
    let limits: Vec<Limits> = limits.collect::<Result<_, _>>()?;
    let sharers = common.sharers(&payers, &limits, rules);
    let fixed = common.fixed_parts(&payers, &limits)?;
    let left = (common.total_parts)
        .checked_sub(fixed.iter().sum())
        .ok_or(Refusal::FixedAboveWhole { sum: common.fixed })?;
    let outcome = ladder::climb(left, common.parts, sharers, total)?;
    let shares = common.shares(&payers, &limits, &fixed, &outcome)?;
    let footing = |at: usize| outcome.footing(at, &payers[at], rules);
    rounding::round(
        total,
        rules,
        shares,
        &common,
        outcome.rounds.clone(),
        footing,
    )
}

fn in_order(payers: &[Payer]) -> Result<Vec<Payer>, Refusal> {
    if payers.is_empty() {
        return Err(Refusal::NoPayers);
    }
    let mut payers = payers.to_vec();
    payers.sort_by(|a, b| a.key.cmp(&b.key));
    let twice = payers.windows(2).find(|pair| pair[0].key == pair[1].key);
    match twice {
        Some(pair) => Err(Refusal::PayerTwice(pair[0].key.clone())),
        None => Ok(payers),
    }
}

/// What all payers have in common: the common weight and the parts into which a minor unit is cut so
/// that fixed percentages of the total are whole numbers of parts.
#[derive(Debug)]
struct Common {
    days: u16,
    /// The weight of each payer, in the order of payers; 0 for a fixed percentage.
    weights: Vec<u64>,
    /// All weights are multiples of this, which keeps numbers small.
    measure: u128,
    /// Into how many parts a minor unit is cut.
    parts: u128,
    total_parts: u128,
    fixed: Rate,
}

impl Common {
    fn lay(total: Amount, payers: &[Payer]) -> Result<Self, Refusal> {
        let days = payers.iter().filter_map(|payer| match payer.burden {
            Burden::ByRate(weighed, _) => Some(u128::from(weighed.days.max(1))),
            Burden::Fixed(_) => None,
        });
        let all = days.collect::<BTreeSet<_>>().into_iter();
        let days = all.fold(1, |all, days| all / gcd(all, days) * days);
        let days = u16::try_from(days).map_err(|_| Refusal::TooLarge)?;
        let weights = payers.iter().map(|payer| match payer.burden {
            Burden::ByRate(weighed, _) => weighed
                .weight
                .checked_mul(u64::from(days / weighed.days.max(1)))
                .ok_or(Refusal::TooLarge),
            Burden::Fixed(_) => Ok(0),
        });
        let weights: Vec<u64> = weights.collect::<Result<_, _>>()?;
        let measure = weights
            .iter()
            .fold(0, |all, one| gcd(all, u128::from(*one)));
        let whole = u128::from(WHOLE.0);
        let percents = payers.iter().filter_map(fixed);
        let (by, sum) = percents.fold((whole, 0_u64), |(by, sum), percent| {
            (gcd(by, u128::from(percent.0)), sum + u64::from(percent.0))
        });
        let fixed = u32::try_from(sum)
            .ok()
            .map(Rate)
            .filter(|sum| *sum <= WHOLE);
        let fixed = fixed.ok_or(Refusal::FixedAboveWhole {
            sum: Rate(u32::try_from(sum).unwrap_or(u32::MAX)),
        })?;
        let parts = whole / by;
        Ok(Self {
            days,
            weights,
            measure: measure.max(1),
            parts,
            total_parts: u128::from(total.minor.unsigned_abs()) * parts,
            fixed,
        })
    }

    fn sharers(&self, payers: &[Payer], limits: &[Limits], rules: &Rules) -> Vec<Sharer> {
        let all = payers.iter().zip(limits).enumerate();
        all.filter(|(_, (payer, _))| fixed(payer).is_none() && !rules.exempts(payer))
            .map(|(at, (payer, limits))| Sharer {
                at,
                key: payer.key.clone(),
                weight: u128::from(self.weights[at]) / self.measure,
                limits: *limits,
            })
            .collect()
    }

    /// What each fixed percentage takes, in parts; 0 for who pays by rate. The amount in whole units
    /// below its ceiling or cap is the most it takes.
    fn fixed_parts(&self, payers: &[Payer], limits: &[Limits]) -> Result<Vec<u128>, Refusal> {
        let whole = u128::from(WHOLE.0);
        let taken = payers.iter().zip(limits).map(|(payer, limits)| {
            let percent = u128::from(fixed(payer).map_or(0, |percent| percent.0));
            // Whole: `parts` was chosen so.
            let parts = self
                .total_parts
                .checked_mul(percent)
                .ok_or(Refusal::TooLarge)?
                / whole;
            let most = limits
                .most
                .map(|(most, _)| u128::from(most.unsigned_abs()) * self.parts);
            Ok(most.map_or(parts, |most| parts.min(most)))
        });
        taken.collect()
    }

    /// Each payer's share over the denominator all have in common: sum of weights times parts.
    fn shares(
        &self,
        payers: &[Payer],
        limits: &[Limits],
        fixed: &[u128],
        outcome: &ladder::Outcome,
    ) -> Result<Shares, Refusal> {
        let weights = outcome.weights.max(1);
        let denominator = weights.checked_mul(self.parts).ok_or(Refusal::TooLarge)?;
        let numerators = (0..payers.len()).map(|at| {
            let numerator = match outcome.of(at) {
                ladder::Share::None => fixed[at].checked_mul(weights),
                ladder::Share::Held(minor, _) => {
                    u128::from(minor.unsigned_abs()).checked_mul(denominator)
                }
                ladder::Share::ByRate => {
                    let weight = u128::from(self.weights[at]) / self.measure;
                    outcome.left.checked_mul(weight)
                }
            };
            numerator.ok_or(Refusal::TooLarge)
        });
        Ok(Shares {
            payers: payers.to_vec(),
            limits: limits.to_vec(),
            numerators: numerators.collect::<Result<_, _>>()?,
            denominator,
        })
    }
}

/// The unrounded shares in minor units, over one denominator.
struct Shares {
    payers: Vec<Payer>,
    limits: Vec<Limits>,
    numerators: Vec<u128>,
    denominator: u128,
}

fn fixed(payer: &Payer) -> Option<Rate> {
    match payer.burden {
        Burden::Fixed(percent) => Some(percent),
        Burden::ByRate(..) => None,
    }
}
