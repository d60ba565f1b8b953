//! The apportionment against an oracle that shares nothing with it but the rules: big rationals, and
//! the one factor found by walking the points at which a bound begins to hold. An ordinary run tries
//! some cases; `CONVENE_CASES=1000000 cargo test --release -p domain --test apportionment` a million.

use std::cell::Cell;
use std::collections::BTreeSet;

use domain::law::scale::{Rate, WHOLE};
use domain::money::amount::{Amount, Currency};
use domain::money::apportionment::{
    Apportionment, Footing, LeastDevelopedCap, Refusal, Rounding, Rules, apportion,
};
use domain::money::payer::{Burden, Ground, Payer, PayerKey, Weighed};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;

type Exact = BigRational;

fn exact(number: impl Into<BigInt>) -> Exact {
    Exact::from_integer(number.into())
}

fn usd() -> Currency {
    "USD".parse().expect("a currency")
}

/// One sharing to be tried.
#[derive(Debug, Clone)]
struct Trial {
    total: i64,
    payers: Vec<Payer>,
    rules: Rules,
}

impl Trial {
    fn answer(&self) -> Result<Apportionment, Refusal> {
        apportion(Amount::of(self.total, usd()), &self.payers, &self.rules)
    }
}

/// The oracle's payer: what it weighs, and between which amounts it pays.
struct Claim {
    weight: Exact,
    least: Exact,
    most: Option<Exact>,
    fixed: Option<Exact>,
    exempt: bool,
}

fn claim(trial: &Trial, payer: &Payer) -> Claim {
    let (total, rules) = (exact(trial.total), &trial.rules);
    let unit = exact(rules.unit_minor);
    let of_total = |percent: Rate| &total * exact(percent.0) / exact(WHOLE.0);
    let listed = rules.least_developed.as_ref().filter(|cap| {
        payer
            .key
            .iso3()
            .is_some_and(|state| cap.states.contains(&state))
    });
    let percents = listed
        .map(|listed| listed.cap)
        .into_iter()
        .chain(rules.ceiling);
    let most = percents
        .min()
        .map(|percent| (of_total(percent) / &unit).floor() * &unit);
    let minimum = exact(rules.minimum_minor.unwrap_or(0));
    let (weight, fixed) = match &payer.burden {
        Burden::ByRate(rate, _) => (exact(rate.weight) / exact(rate.days), None),
        Burden::Fixed(percent) => (exact(0), Some(of_total(*percent))),
    };
    let below = |threshold: Rate| fixed.is_none() && weight < exact(threshold.0);
    Claim {
        exempt: rules.threshold.is_some_and(below),
        least: most
            .clone()
            .map_or(minimum.clone(), |most| most.min(minimum)),
        fixed: fixed.map(|part| most.clone().map_or(part.clone(), |most| part.min(most))),
        weight,
        most,
    }
}

impl Claim {
    /// What it pays at a factor.
    fn at(&self, factor: &Exact) -> Exact {
        if let Some(fixed) = &self.fixed {
            return fixed.clone();
        }
        if self.exempt {
            return exact(0);
        }
        let share = (&self.weight * factor).max(self.least.clone());
        match &self.most {
            Some(most) => share.min(most.clone()),
            None => share,
        }
    }
}

/// The unrounded shares, or `None` where there are none that make the total.
fn oracle(trial: &Trial) -> Option<Vec<Exact>> {
    let claims: Vec<Claim> = trial
        .payers
        .iter()
        .map(|payer| claim(trial, payer))
        .collect();
    let total = exact(trial.total);
    let sum = |factor: &Exact| claims.iter().map(|claim| claim.at(factor)).sum::<Exact>();
    let shares = |factor: &Exact| claims.iter().map(|claim| claim.at(factor)).collect();
    let free = |claim: &&Claim| claim.fixed.is_none() && !claim.exempt && claim.weight > exact(0);
    let bounds = claims.iter().filter(free).flat_map(|claim| {
        let bounds = [Some(&claim.least), claim.most.as_ref()]
            .into_iter()
            .flatten();
        bounds.map(|bound| bound / &claim.weight)
    });
    let mut points: BTreeSet<Exact> = bounds.collect();
    points.insert(exact(0));
    let points: Vec<Exact> = points.into_iter().collect();
    // The sum only grows with the factor: the first point at which it is enough ends the piece.
    let above = points.partition_point(|factor| sum(factor) < total);
    if above == 0 {
        return (sum(&points[0]) == total).then(|| shares(&points[0]));
    }
    let from = &points[above - 1];
    let to = points
        .get(above)
        .cloned()
        .unwrap_or_else(|| from + exact(1));
    let (begins, ends) = (sum(from), sum(&to));
    if begins == ends {
        return None;
    }
    let factor = from + (&total - &begins) / (ends - begins) * (to - from);
    (sum(&factor) == total).then(|| shares(&factor))
}

fn share(answer: &Apportionment, at: usize) -> Exact {
    let share = answer.lines[at].share;
    Exact::new(share.numerator.into(), share.denominator.into())
}

/// Everything that holds of every answer.
fn holds(trial: &Trial) -> Result<(), TestCaseError> {
    let mut sorted = trial.clone();
    sorted.payers.sort_by(|a, b| a.key.cmp(&b.key));
    let (answer, oracle) = (sorted.answer(), oracle(&sorted));
    let Ok(answer) = answer else {
        let refusal = answer.expect_err("no answer is a refusal");
        if let Refusal::FixedAboveCap { fixed, most, .. } = refusal {
            // The oracle would hold it at the cap; the rules call it a contradiction.
            prop_assert!(fixed > most);
            return Ok(());
        }
        prop_assert!(oracle.is_none(), "{refusal:?}, but there are shares");
        prop_assert!(!matches!(refusal, Refusal::TooLarge));
        return Ok(());
    };
    let ideal = oracle.expect("an answer, but there are no shares");
    prop_assert_eq!(
        &answer,
        &trial.answer().expect("the same payers in another order")
    );
    let unit = exact(trial.rules.unit_minor);
    let mut sum = exact(0);
    for (at, line) in answer.lines.iter().enumerate() {
        let amount = exact(line.amount.minor);
        prop_assert_eq!(&share(&answer, at), &ideal[at], "{:?}", line.payer.key);
        let off = &amount - &ideal[at];
        let near = match trial.rules.rounding {
            Rounding::LargestRemainder => off < unit && -off < unit,
            Rounding::HalfUp => {
                let half = &unit / exact(2);
                off <= half && -off < half
            }
        };
        prop_assert!(near, "{:?}: {amount} for {}", line.payer.key, ideal[at]);
        if let Some(most) = claim(&sorted, &line.payer).most {
            prop_assert!(amount <= most, "{:?}: above {most}", line.payer.key);
        }
        sum += amount;
    }
    prop_assert_eq!(&sum, &exact(answer.sum.minor));
    prop_assert_eq!(sum - exact(trial.total), exact(answer.difference_minor));
    if trial.rules.rounding == Rounding::LargestRemainder {
        prop_assert_eq!(answer.difference_minor, 0);
        largest_first(&answer)?;
    }
    more_never_pays_less(&sorted, &answer)
}

/// Whoever got a unit had no smaller remainder than whoever got none; equal ones go by the key.
fn largest_first(answer: &Apportionment) -> Result<(), TestCaseError> {
    for one in answer.lines.iter().filter(|line| line.added_minor > 0) {
        for other in answer.lines.iter().filter(|line| line.added_minor == 0) {
            let (got, not) = (one.remainder.numerator, other.remainder.numerator);
            prop_assert_eq!(one.remainder.denominator, other.remainder.denominator);
            let first = got > not || got == not && one.payer.key < other.payer.key;
            prop_assert!(first, "{:?} before {:?}", one.payer.key, other.payer.key);
        }
    }
    Ok(())
}

/// Of two payers under the same bounds, the one with the higher rate does not pay less.
fn more_never_pays_less(trial: &Trial, answer: &Apportionment) -> Result<(), TestCaseError> {
    for (at, one) in answer.lines.iter().enumerate() {
        for (other_at, other) in answer.lines.iter().enumerate() {
            let (a, b) = (&trial.payers[at], &trial.payers[other_at]);
            let same = claim(trial, a).most == claim(trial, b).most
                && one.footing != Footing::Fixed
                && other.footing != Footing::Fixed;
            if same && one.weight > other.weight {
                prop_assert!(
                    one.amount.minor >= other.amount.minor,
                    "{:?} {:?}",
                    a.key,
                    b.key
                );
            }
        }
    }
    Ok(())
}

fn key(at: usize) -> PayerKey {
    let letter = |n: usize| char::from(b'A' + u8::try_from(n % 26).expect("a letter"));
    let text: String = [letter(at / 26), letter(at), 'X'].into_iter().collect();
    text.parse().expect("a key")
}

fn burdens() -> impl Strategy<Value = Burden> {
    let rate = prop_oneof![
        3 => prop::sample::select(vec![1_000_u64, 1_000, 3_000, 10_000, 11_000]),
        3 => (1_u64..22_000).prop_map(|thousandths| thousandths * 1_000),
        1 => 0_u64..=100_000_000,
    ];
    let by_rate = rate.prop_map(|weight| Weighed { weight, days: 1 });
    prop_oneof![
        9 => by_rate.prop_map(|rate| Burden::ByRate(rate, Ground::Given)),
        1 => (0_u32..10_000_000).prop_map(|percent| Burden::Fixed(Rate(percent))),
    ]
}

fn percent(from: u32) -> impl Strategy<Value = Option<Rate>> {
    prop_oneof![2 => Just(None), 1 => (from..60_000_000).prop_map(|percent| Some(Rate(percent)))]
}

prop_compose! {
    fn rules()(
        ceiling in percent(1_000_000),
        cap in percent(1_000),
        listed in prop::collection::btree_set(0_usize..14, 0..8),
        threshold in prop_oneof![3 => Just(None), 1 => (0_u32..200_000).prop_map(|t| Some(Rate(t)))],
        minimum in prop_oneof![3 => Just(None), 1 => (0_i64..5_000).prop_map(Some)],
        half_up in any::<bool>(),
        unit in prop::sample::select(vec![1_i64, 1, 1, 5, 100]),
    ) -> Rules {
        let states = listed.into_iter().filter_map(|at| key(at).iso3()).collect();
        let list = "2025-01".to_owned();
        Rules {
            ceiling,
            least_developed: cap.map(|cap| LeastDevelopedCap { cap, list, states }),
            threshold,
            minimum_minor: minimum.map(|minimum| minimum * unit),
            rounding: if half_up { Rounding::HalfUp } else { Rounding::LargestRemainder },
            unit_minor: unit,
            percent_decimals: 3,
        }
    }
}

prop_compose! {
    fn trial()(
        rules in rules(),
        total in prop_oneof![1_i64..2_000, 1_i64..1_000_000_000, 1_i64..=i64::MAX / 100],
        burdens in prop::collection::vec(burdens(), 1..14),
        turn in any::<prop::sample::Index>(),
    ) -> Trial {
        let payer = |(at, burden)| Payer { key: key(at), burden };
        let mut payers: Vec<Payer> = burdens.into_iter().enumerate().map(payer).collect();
        let by = turn.index(payers.len());
        payers.rotate_left(by);
        Trial { total: total * rules.unit_minor, payers, rules }
    }
}

/// How many cases are tried; a treasurer may ask for a million.
fn cases() -> u32 {
    let asked = std::env::var("CONVENE_CASES").ok();
    asked.map_or(400, |asked| {
        asked.parse().expect("CONVENE_CASES is a number")
    })
}

#[test]
fn every_sharing_is_what_the_oracle_says() {
    let config = ProptestConfig {
        cases: cases(),
        failure_persistence: None,
        max_global_rejects: 0,
        ..ProptestConfig::default()
    };
    let mut runner = proptest::test_runner::TestRunner::new(config);
    let answered = Cell::new(0_u32);
    let outcome = runner.run(&trial(), |trial| {
        answered.set(answered.get() + u32::from(trial.answer().is_ok()));
        holds(&trial)
    });
    if let Err(fault) = outcome {
        panic!("{fault}");
    }
    let (answered, all) = (answered.get(), cases());
    println!("{answered} of {all} sharings were answered, the others refused with reason");
    assert!(
        answered > all / 2,
        "too few trials have an answer: {answered} of {all}"
    );
}
