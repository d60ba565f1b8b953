//! The ladder of ceilings, caps and minima: shares are taken by rate; who goes beyond a bound is held
//! there, and what that sheds or takes is shared anew among the others, until nobody goes beyond.
//! The end is the same whatever the order: there is one factor by which all who are not held share.

use std::collections::BTreeMap;

use super::{Footing, Fraction, Refusal, Rules};
use crate::money::amount::Amount;
use crate::money::payer::{Burden, Payer, PayerKey};

/// What holds a payer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bound {
    /// The ceiling for all.
    Ceiling,
    /// The cap for least developed countries.
    LeastDeveloped,
    /// The minimum amount.
    Minimum,
}

impl Bound {
    /// All bounds.
    pub const ALL: [Self; 3] = [Self::Ceiling, Self::LeastDeveloped, Self::Minimum];

    /// The name programs read.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ceiling => "ceiling",
            Self::LeastDeveloped => "least-developed",
            Self::Minimum => "minimum",
        }
    }
}

/// A payer held in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Who.
    pub key: PayerKey,
    /// At what.
    pub bound: Bound,
    /// At which amount, in minor units.
    pub minor: i64,
    /// What its share was in this round, in minor units.
    pub share: Fraction,
}

/// A round of the sharing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// What is shared in this round, in minor units.
    pub left: Fraction,
    /// How many share in it.
    pub payers: usize,
    /// The sum of their weights; divided by the days of the apportionment, millionths of a per cent.
    pub weights: u128,
    /// Who is held at the end of it; nobody in the last.
    pub held: Vec<Held>,
}

/// The least and the most a payer pays, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limits {
    pub(super) least: i64,
    pub(super) most: Option<(i64, Bound)>,
}

/// A payer that shares by rate.
#[derive(Debug, Clone)]
pub(super) struct Sharer {
    pub(super) at: usize,
    pub(super) key: PayerKey,
    pub(super) weight: u128,
    pub(super) limits: Limits,
}

/// What became of a payer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Share {
    /// It does not share by rate.
    None,
    /// It is held at an amount.
    Held(i64, Bound),
    /// It shares by rate.
    ByRate,
}

/// How the ladder ended.
#[derive(Debug)]
pub(super) struct Outcome {
    /// What those who are not held share, in parts.
    pub(super) left: u128,
    /// The sum of their weights.
    pub(super) weights: u128,
    pub(super) rounds: Vec<Round>,
    became: BTreeMap<usize, Share>,
}

impl Outcome {
    pub(super) fn of(&self, at: usize) -> Share {
        self.became.get(&at).copied().unwrap_or(Share::None)
    }

    pub(super) fn footing(&self, at: usize, payer: &Payer, rules: &Rules) -> Footing {
        match (self.of(at), &payer.burden) {
            (Share::Held(_, bound), _) => Footing::Held(bound),
            (Share::ByRate, _) => Footing::ByRate,
            (Share::None, Burden::Fixed(_)) => Footing::Fixed,
            (Share::None, Burden::ByRate(..)) => {
                debug_assert!(rules.exempts(payer));
                Footing::BelowThreshold
            }
        }
    }
}

/// Climbs: `left` is what is to be borne, in parts of a minor unit, `parts` how many parts one has.
///
/// Rule: what a ceiling or cap sheds is borne by the others in proportion to their rates, again and
/// again until nobody goes beyond (General Assembly resolution 55/5 B and the practice of treaties
/// that adjust the scale with a maximum rate) [the repetition is not verified in any decision].
pub(super) fn climb(
    left: u128,
    parts: u128,
    sharers: Vec<Sharer>,
    total: Amount,
) -> Result<Outcome, Refusal> {
    possible(left, parts, &sharers, total)?;
    let mut outcome = Outcome {
        left,
        weights: 0,
        rounds: Vec::new(),
        became: BTreeMap::new(),
    };
    let mut free = sharers;
    loop {
        outcome.weights = free.iter().map(|one| one.weight).sum();
        let beyond = beyond(&outcome, parts, &free)?;
        outcome.rounds.push(Round {
            left: Fraction {
                numerator: outcome.left,
                denominator: parts,
            },
            payers: free.len(),
            weights: outcome.weights,
            held: beyond.iter().map(|(_, held)| held.clone()).collect(),
        });
        if beyond.is_empty() {
            break;
        }
        for (at, held) in beyond {
            let taken = u128::from(held.minor.unsigned_abs()) * parts;
            let left = outcome.left.checked_sub(taken);
            outcome.left = left.expect("all minima together fit, so each one does");
            outcome
                .became
                .insert(at, Share::Held(held.minor, held.bound));
        }
        free.retain(|one| !outcome.became.contains_key(&one.at));
    }
    if outcome.weights == 0 && outcome.left > 0 {
        let minor = outcome.left.div_ceil(parts);
        let left = Amount::of(
            i64::try_from(minor).map_err(|_| Refusal::TooLarge)?,
            total.currency,
        );
        return Err(Refusal::NobodyByRate { left });
    }
    let by_rate = free.iter().map(|one| (one.at, Share::ByRate));
    outcome.became.extend(by_rate);
    Ok(outcome)
}

/// Refuses where no shares exist: all minima above what is to be borne, or all caps below it.
fn possible(left: u128, parts: u128, sharers: &[Sharer], total: Amount) -> Result<(), Refusal> {
    let minor = |parts_of: u128| {
        let minor = i64::try_from(parts_of).map_err(|_| Refusal::TooLarge)?;
        Ok(Amount::of(minor, total.currency))
    };
    let least = sharers
        .iter()
        .map(|one| u128::from(one.limits.least.unsigned_abs()));
    let least: u128 = least.sum();
    if least.checked_mul(parts).ok_or(Refusal::TooLarge)? > left {
        let (left, least) = (minor(left.div_ceil(parts))?, least);
        let least = minor(least)?;
        return Err(Refusal::MinimumAboveTotal { left, least });
    }
    let weighing = sharers.iter().filter(|one| one.weight > 0);
    if left > 0 && weighing.clone().next().is_none() && least * parts < left {
        let left = minor(left.div_ceil(parts))?;
        return Err(Refusal::NobodyByRate { left });
    }
    // Who has no rate bears its minimum and no more.
    let most = sharers
        .iter()
        .map(|one| match (one.weight, one.limits.most) {
            (0, _) => Some(u128::from(one.limits.least.unsigned_abs())),
            (_, most) => most.map(|(most, _)| u128::from(most.unsigned_abs())),
        });
    let Some(most) = most.sum::<Option<u128>>() else {
        return Ok(());
    };
    if most.checked_mul(parts).ok_or(Refusal::TooLarge)? < left {
        let mut held: BTreeMap<Bound, usize> = BTreeMap::new();
        for (_, bound) in weighing.filter_map(|one| one.limits.most) {
            *held.entry(bound).or_default() += 1;
        }
        return Err(Refusal::AllCapped {
            left: minor(left.div_ceil(parts))?,
            most: minor(most)?,
            held: held.into_iter().collect(),
        });
    }
    Ok(())
}

/// Who goes beyond a bound in this round, above or below, whichever weighs more: holding the others
/// as well could hold somebody whom the next round would not.
fn beyond(outcome: &Outcome, parts: u128, free: &[Sharer]) -> Result<Vec<(usize, Held)>, Refusal> {
    let weights = outcome.weights.max(1);
    let per_minor = weights.checked_mul(parts).ok_or(Refusal::TooLarge)?;
    let (mut above, mut below) = (Vec::new(), Vec::new());
    let (mut shed, mut taken) = (0_u128, 0_u128);
    for one in free {
        let share = outcome
            .left
            .checked_mul(one.weight)
            .ok_or(Refusal::TooLarge)?;
        let at = |minor: i64| {
            let minor = u128::from(minor.unsigned_abs());
            minor.checked_mul(per_minor).ok_or(Refusal::TooLarge)
        };
        let held = |bound, minor| {
            let key = one.key.clone();
            let share = Fraction {
                numerator: share,
                denominator: per_minor,
            };
            let held = Held {
                key,
                bound,
                minor,
                share,
            };
            (one.at, held)
        };
        if let Some((most, bound)) = one.limits.most
            && share > at(most)?
        {
            shed = shed
                .checked_add(share - at(most)?)
                .ok_or(Refusal::TooLarge)?;
            above.push(held(bound, most));
        } else if share < at(one.limits.least)? {
            let lacking = at(one.limits.least)? - share;
            taken = taken.checked_add(lacking).ok_or(Refusal::TooLarge)?;
            below.push(held(Bound::Minimum, one.limits.least));
        }
    }
    Ok(match shed.cmp(&taken) {
        std::cmp::Ordering::Greater => above,
        std::cmp::Ordering::Less => below,
        std::cmp::Ordering::Equal => {
            above.append(&mut below);
            above
        }
    })
}
