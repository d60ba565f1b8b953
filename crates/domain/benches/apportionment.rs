//! How long it takes to share a total out: 196 payers by the rates of a scale, by rate alone and with
//! every bound. Beside it stands a yardstick: the same shares in bare numbers, rounded down and
//! summed, without a bound, a remainder or a reason.

use divan::{Bencher, black_box};
use domain::law::compiled;
use domain::law::scale::{Period, Rate};
use domain::money::amount::Amount;
use domain::money::apportionment::{LeastDevelopedCap, Rules, apportion};
use domain::money::payer::{Burden, Payer};
use domain::money::rate::{Choice, Notional, RateRule, Said, Uneven, assess, in_use};

fn main() {
    divan::main();
}

fn payers() -> Vec<Payer> {
    let states = compiled::states();
    let scales = compiled::scales(&states);
    let period = Period {
        start: 2022,
        end: 2024,
    };
    let rule = RateRule {
        choice: Choice::Named(period),
        notional: Notional::OfPeriod,
        uneven: Uneven::Refused,
    };
    let keys = scales.0[&period].rates.keys().take(196);
    let said = keys.map(|iso3| ((*iso3).into(), Said::Nothing));
    let payers = assess(said, &in_use(&scales, rule).expect("a scale")).expect("rates");
    assert_eq!(payers.len(), 196);
    payers
}

fn total() -> Amount {
    Amount::of(30_000_000, "USD".parse().expect("a currency"))
}

#[divan::bench]
fn shared_among_196_payers_by_rate(bencher: Bencher<'_, '_>) {
    let (payers, rules) = (payers(), Rules::default());
    bencher.bench_local(|| apportion(black_box(total()), black_box(&payers), &rules));
}

#[divan::bench]
fn shared_among_196_payers_with_every_bound(bencher: Bencher<'_, '_>) {
    let states = compiled::states();
    let list = "2025-01".to_owned();
    let rules = Rules {
        ceiling: Rate::read("20"),
        least_developed: Some(LeastDevelopedCap {
            cap: Rate::read("0.01").expect("a percentage"),
            states: compiled::least_developed(&states).0[&list].clone(),
            list,
        }),
        minimum_minor: Some(1_000),
        ..Rules::default()
    };
    let mut payers = payers();
    let percent = Rate::read("2.5").expect("a percentage");
    payers.push(Payer::fixed("EU".parse().expect("a key"), percent));
    bencher.bench_local(|| apportion(black_box(total()), black_box(&payers), &rules));
}

/// The yardstick: one multiplication and one division for each payer, and a sum.
#[divan::bench]
fn yardstick_bare_shares_rounded_down(bencher: Bencher<'_, '_>) {
    let weights: Vec<i128> = payers()
        .iter()
        .map(|payer| match payer.burden {
            Burden::ByRate(rate, _) => i128::from(rate.weight),
            Burden::Fixed(_) => 0,
        })
        .collect();
    let total = i128::from(total().minor);
    bencher.bench_local(|| {
        let sum: i128 = black_box(&weights).iter().sum();
        weights
            .iter()
            .map(|one| black_box(total) * one / sum)
            .sum::<i128>()
    });
}
