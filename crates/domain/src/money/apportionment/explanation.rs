//! The derivation of one payer's amount, step by step, as a treasurer would write it on a slip: every
//! step carries the numbers it needs, and `words` makes the sentences.

use super::{Apportionment, Bound, Footing, Fraction, Line, Rounding};
use crate::law::scale::Rate;
use crate::money::amount::Amount;
use crate::money::payer::{Burden, Ground, PayerKey, Weighed};

/// One step of a derivation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// What is shared, among how many.
    Total {
        /// The total.
        total: Amount,
        /// How many payers there are.
        payers: usize,
    },
    /// The payer bears a fixed percentage of the total.
    FixedPercent {
        /// The percentage.
        percent: Rate,
    },
    /// The payer's rate and its ground.
    Rate {
        /// The rate.
        rate: Weighed,
        /// Its ground.
        ground: Ground,
    },
    /// The payer's rate is below the threshold.
    BelowThreshold {
        /// The threshold.
        threshold: Rate,
    },
    /// Fixed percentages of others were taken first.
    FixedTaken {
        /// What they make together.
        percent: Rate,
        /// What is left, in minor units.
        left: Fraction,
    },
    /// A round that held others at a bound.
    OthersHeld {
        /// The number of the round, from 1.
        round: usize,
        /// How many were held at each bound, and what they bear together.
        held: Vec<(Bound, usize, Amount)>,
        /// What is left for the next round, in minor units.
        left: Fraction,
    },
    /// The round that held this payer at a bound.
    Held {
        /// The number of the round, from 1.
        round: usize,
        /// The bound.
        bound: Bound,
        /// What its share was, in minor units.
        share: Fraction,
        /// What it bears.
        amount: Amount,
    },
    /// Those who share by rate: how many, and the sum of their rates.
    SumOfRates {
        /// How many.
        payers: usize,
        /// The sum of their weights.
        weights: u128,
        /// The days the weights stand for.
        days: u16,
    },
    /// The unrounded share: what is left, times the rate, divided by the sum of rates.
    Share {
        /// What is shared by rate, in minor units.
        left: Fraction,
        /// The payer's weight.
        weight: u64,
        /// The sum of weights.
        weights: u128,
        /// The days the weights stand for.
        days: u16,
        /// The share, in minor units and lowest terms.
        share: Fraction,
    },
    /// The share of a fixed percentage.
    FixedShare {
        /// The share, in minor units and lowest terms.
        share: Fraction,
    },
    /// The share is a whole number of units; nothing is rounded.
    Whole,
    /// The share was rounded down, and one of the units left over came or did not come.
    LargestRemainder {
        /// The share rounded down.
        down: Amount,
        /// What was cut off, as a part of a unit.
        remainder: Fraction,
        /// The unit of rounding.
        unit: Amount,
        /// How many units were left over.
        given: u64,
        /// The place of this remainder among all.
        rank: usize,
        /// Whether one came: nothing, or one unit.
        added: Amount,
    },
    /// The share was rounded half up.
    HalfUp {
        /// The unit of rounding.
        unit: Amount,
        /// What was cut off or made up for, as a part of a unit.
        remainder: Fraction,
    },
    /// What the payer pays.
    Pays {
        /// The amount.
        amount: Amount,
    },
}

impl Apportionment {
    /// The derivation of a payer's amount; `None` where it is no payer.
    pub fn explain(&self, key: &PayerKey) -> Option<Vec<Step>> {
        let line = self.line(key)?;
        let mut steps = vec![Step::Total {
            total: self.total,
            payers: self.lines.len(),
        }];
        match &line.payer.burden {
            Burden::Fixed(percent) => {
                let share = line.share.reduced();
                steps.push(Step::FixedPercent { percent: *percent });
                steps.push(Step::FixedShare { share });
                self.rounded(line, &mut steps);
            }
            Burden::ByRate(rate, ground) => {
                let ground = ground.clone();
                steps.push(Step::Rate {
                    rate: *rate,
                    ground,
                });
                match (line.footing, self.rules.threshold) {
                    (Footing::BelowThreshold, Some(threshold)) => {
                        steps.push(Step::BelowThreshold { threshold });
                    }
                    _ => self.by_rate(line, &mut steps),
                }
            }
        }
        let amount = line.amount;
        steps.push(Step::Pays { amount });
        Some(steps)
    }

    fn by_rate(&self, line: &Line, steps: &mut Vec<Step>) {
        if self.fixed.0 > 0 {
            let left = self.rounds[0].left.reduced();
            let percent = self.fixed;
            steps.push(Step::FixedTaken { percent, left });
        }
        for (at, round) in self.rounds.iter().enumerate() {
            let (weights, days) = (round.weights, self.days);
            let payers = round.payers;
            if at == 0 || round.held.is_empty() {
                steps.push(Step::SumOfRates {
                    payers,
                    weights,
                    days,
                });
            }
            if let Some(held) = round.held.iter().find(|held| held.key == line.payer.key) {
                steps.push(Step::Held {
                    round: at + 1,
                    bound: held.bound,
                    share: held.share.reduced(),
                    amount: Amount::of(held.minor, self.total.currency),
                });
                return;
            }
            if let Some(next) = self.rounds.get(at + 1) {
                steps.push(Step::OthersHeld {
                    round: at + 1,
                    held: self.held(at),
                    left: next.left.reduced(),
                });
            } else {
                steps.push(Step::Share {
                    left: round.left.reduced(),
                    weight: line.weight,
                    weights,
                    days,
                    share: line.share.reduced(),
                });
            }
        }
        self.rounded(line, steps);
    }

    /// How many a round held at each bound, and what they bear together.
    pub fn held(&self, round: usize) -> Vec<(Bound, usize, Amount)> {
        let held = &self.rounds[round].held;
        Bound::ALL
            .into_iter()
            .filter_map(|bound| {
                let at = held.iter().filter(|held| held.bound == bound);
                let sum = at.clone().map(|held| held.minor).sum();
                let count = at.count();
                (count > 0).then(|| (bound, count, Amount::of(sum, self.total.currency)))
            })
            .collect()
    }

    fn rounded(&self, line: &Line, steps: &mut Vec<Step>) {
        let currency = self.total.currency;
        let unit = Amount::of(self.rules.unit_minor, currency);
        let remainder = line.remainder.reduced();
        steps.push(match self.rules.rounding {
            _ if remainder.numerator == 0 => Step::Whole,
            Rounding::LargestRemainder => Step::LargestRemainder {
                down: Amount::of(line.rounded_down_minor, currency),
                remainder,
                unit,
                given: self.units_given,
                rank: line.rank,
                added: Amount::of(line.added_minor, currency),
            },
            Rounding::HalfUp => Step::HalfUp { unit, remainder },
        });
    }
}
