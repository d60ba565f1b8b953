//! From unrounded shares to amounts: by the largest remainder, so that the sum is exact, or half up
//! row by row, with the difference stated.

use super::{
    Apportionment, Common, Footing, Fraction, Line, Percent, Refusal, Round, Rounding, Rules,
    Shares, gcd,
};
use crate::money::amount::Amount;

/// What rounding down leaves of one share: whole units, and the rest over the common denominator.
struct Cut {
    units: u128,
    rest: u128,
}

/// Rounds all shares and makes the answer.
///
/// Rule: largest remainder: the units left over go to the largest remainders, among equal ones in the
/// order of the payers' keys, so that the order of a list never decides; half up: as decisions of the
/// Montreal Protocol print contributions, each from its unrounded share.
pub(super) fn round(
    total: Amount,
    rules: &Rules,
    shares: Shares,
    common: &Common,
    mut rounds: Vec<Round>,
    footing: impl Fn(usize) -> Footing,
) -> Result<Apportionment, Refusal> {
    let unit = u128::from(rules.unit_minor.unsigned_abs());
    let (cuts, of_unit) = cut(&shares, unit)?;
    let ranks = ranks(&cuts);
    let down: u128 = cuts.iter().map(|cut| cut.units).sum();
    let given = match rules.rounding {
        Rounding::LargestRemainder => u128::from(total.minor.unsigned_abs()) / unit - down,
        Rounding::HalfUp => 0,
    };
    let minor = |units: u128| i64::try_from(units * unit).map_err(|_| Refusal::TooLarge);
    let mut lines = Vec::with_capacity(cuts.len());
    let mut sum = 0_i128;
    for (at, (payer, cut)) in shares.payers.into_iter().zip(&cuts).enumerate() {
        let added = match rules.rounding {
            Rounding::LargestRemainder => (ranks[at] as u128) <= given,
            Rounding::HalfUp => cut.rest * 2 >= of_unit,
        };
        let rounded_down_minor = minor(cut.units)?;
        let added_minor = if added { rules.unit_minor } else { 0 };
        let amount = rounded_down_minor
            .checked_add(added_minor)
            .ok_or(Refusal::TooLarge)?;
        sum += i128::from(amount);
        let share = Fraction {
            numerator: shares.numerators[at],
            denominator: shares.denominator,
        };
        lines.push(Line {
            payer,
            footing: footing(at),
            weight: common.weights[at],
            share,
            rounded_down_minor,
            remainder: Fraction {
                numerator: cut.rest,
                denominator: of_unit,
            },
            rank: ranks[at],
            added_minor,
            least_minor: shares.limits[at].least,
            most_minor: shares.limits[at].most.map(|(most, _)| most),
            amount: Amount::of(amount, total.currency),
            percent: percent(share, total, rules.percent_decimals)?,
        });
    }
    for round in &mut rounds {
        round.weights *= common.measure;
    }
    let sum = i64::try_from(sum).map_err(|_| Refusal::TooLarge)?;
    Ok(Apportionment {
        total,
        rules: rules.clone(),
        days: common.days,
        fixed: common.fixed,
        rounds,
        lines,
        units_given: u64::try_from(given).map_err(|_| Refusal::TooLarge)?,
        sum: Amount::of(sum, total.currency),
        difference_minor: sum - total.minor,
    })
}

/// Cuts each share down to whole units; gives the denominator of what is left over too.
fn cut(shares: &Shares, unit: u128) -> Result<(Vec<Cut>, u128), Refusal> {
    let of_unit = shares.denominator.checked_mul(unit);
    let of_unit = of_unit.ok_or(Refusal::TooLarge)?;
    let cuts = shares.numerators.iter().map(|numerator| Cut {
        units: numerator / of_unit,
        rest: numerator % of_unit,
    });
    Ok((cuts.collect(), of_unit))
}

/// The place of each remainder, the largest first; the payers stand in the order of their keys, and
/// a stable order leaves equal remainders so.
fn ranks(cuts: &[Cut]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..cuts.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(cuts[*at].rest));
    let mut ranks = vec![0; cuts.len()];
    for (place, at) in order.into_iter().enumerate() {
        ranks[at] = place + 1;
    }
    ranks
}

/// The share of a total as a percentage, rounded half up at its last decimal.
fn percent(share: Fraction, total: Amount, decimals: u8) -> Result<Percent, Refusal> {
    let whole = u128::from(total.minor.unsigned_abs());
    let whole = share
        .denominator
        .checked_mul(whole)
        .ok_or(Refusal::TooLarge)?;
    let times = 100 * 10_u128.pow(u32::from(decimals));
    let units = match share.numerator.checked_mul(2 * times) {
        Some(twice) if whole < u128::MAX / 4 && twice < u128::MAX / 2 => {
            (twice + whole) / (2 * whole)
        }
        _ => slowly(share.numerator, whole, u32::from(decimals) + 2)?,
    };
    let units = u64::try_from(units).map_err(|_| Refusal::TooLarge)?;
    Ok(Percent { units, decimals })
}

/// `numerator * 10^places / denominator`, rounded half up, digit by digit in lowest terms.
fn slowly(numerator: u128, denominator: u128, places: u32) -> Result<u128, Refusal> {
    let by = gcd(numerator, denominator).max(1);
    let (numerator, denominator) = (numerator / by, denominator / by);
    let (mut units, mut rest) = (numerator / denominator, numerator % denominator);
    for _ in 0..places {
        let ten = rest.checked_mul(10).ok_or(Refusal::TooLarge)?;
        units = units * 10 + ten / denominator;
        rest = ten % denominator;
    }
    Ok(units + u128::from(rest >= denominator - rest))
}
