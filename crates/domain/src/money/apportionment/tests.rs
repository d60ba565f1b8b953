//! The ladder of refusals, each rung once and in its order, and sharings small enough to be done on
//! paper. Larger ones stand in `cases/apportionment`, properties in `tests/apportionment.rs`.

use super::*;
use crate::law::scale::Rate;
use crate::money::amount::Currency;
use crate::money::payer::{Ground, Weighed};

fn usd() -> Currency {
    "USD".parse().expect("a currency")
}

fn key(text: &str) -> PayerKey {
    text.parse().expect("a key")
}

fn payer(text: &str, percent: &str) -> Payer {
    Payer::given(key(text), Rate::read(percent).expect("a percentage"))
}

fn fixed_payer(text: &str, percent: &str) -> Payer {
    Payer::fixed(key(text), Rate::read(percent).expect("a percentage"))
}

fn of(minor: i64) -> Amount {
    Amount::of(minor, usd())
}

fn amounts(answer: &Apportionment) -> Vec<(&str, i64)> {
    let pair = |line| {
        let line: &Line = line;
        (line.payer.key.as_str(), line.amount.minor)
    };
    answer.lines.iter().map(pair).collect()
}

fn capped(percent: &str, states: &[&str]) -> LeastDevelopedCap {
    LeastDevelopedCap {
        cap: Rate::read(percent).expect("a percentage"),
        list: "2025-01".into(),
        states: states
            .iter()
            .map(|state| state.parse().expect("a code"))
            .collect(),
    }
}

#[track_caller]
fn refused(code: &str, minor: i64, payers: &[Payer], rules: Rules) {
    let refusal = apportion(of(minor), payers, &rules).expect_err(code);
    assert_eq!(refusal.code(), code, "{refusal:?}");
}

/// Each total and set of rules is wrong in two ways: the first of them is what is told.
#[test]
fn totals_and_rules_are_refused_in_the_order_of_the_ladder() {
    let one = [payer("AAA", "1")];
    let twice = [payer("AAA", "1"), payer("AAA", "2")];
    let unit = |unit_minor| Rules {
        unit_minor,
        ..Rules::default()
    };
    refused("no-payers", 0, &[], Rules::default());
    refused("payer-twice", 0, &twice, Rules::default());
    refused("total-not-positive", 0, &one, unit(0));
    refused("total-not-positive", -1, &one, Rules::default());
    let many = Rules {
        percent_decimals: 13,
        ..unit(0)
    };
    refused("no-unit", 150, &one, many.clone());
    let many = Rules {
        unit_minor: 100,
        ..many
    };
    refused("too-many-decimals", 150, &one, many);
    let least = |unit_minor, minimum| Rules {
        minimum_minor: Some(minimum),
        ..unit(unit_minor)
    };
    refused("total-not-in-units", 150, &one, least(100, -1));
    refused("minimum-not-in-units", 200, &one, least(100, 50));
    refused("minimum-not-in-units", 200, &one, least(1, -1));
}

#[test]
fn payers_are_refused_in_the_order_of_the_ladder() {
    let (a, b) = (payer("AAA", "1"), payer("BBB", "1"));
    let europe = |percent| fixed_payer("EU", percent);
    let ceiling = |percent| Rules {
        ceiling: Rate::read(percent),
        ..Rules::default()
    };
    let above = [europe("60"), fixed_payer("AU", "41")];
    refused("fixed-above-whole", 100, &above, ceiling("22"));
    refused(
        "fixed-above-cap",
        100,
        &[europe("23"), a.clone()],
        ceiling("22"),
    );
    refused("nobody-by-rate", 100, &[europe("23")], Rules::default());
    refused(
        "nobody-by-rate",
        100,
        &[payer("AAA", "0")],
        Rules::default(),
    );
    let threshold = Rules {
        threshold: Rate::read("0.1"),
        ..Rules::default()
    };
    refused("nobody-by-rate", 100, &[payer("AAA", "0.09")], threshold);
    let minimum = Rules {
        minimum_minor: Some(51),
        ..Rules::default()
    };
    refused("minimum-above-total", 100, &[a.clone(), b.clone()], minimum);
    refused("all-capped", 100, &[a.clone(), b], ceiling("49"));
    let weight = Weighed {
        weight: u64::MAX,
        days: 1,
    };
    let burden = Burden::ByRate(weight, Ground::Given);
    let heavy = Payer {
        key: key("ZZZ"),
        burden,
    };
    refused(
        "too-large",
        i64::MAX,
        &[europe("0.000001"), a, heavy],
        Rules::default(),
    );
}

#[test]
fn the_cent_left_over_goes_to_the_largest_remainder() {
    let payers = [payer("CCC", "1"), payer("AAA", "1"), payer("BBB", "1")];
    let answer = apportion(of(100), &payers, &Rules::default()).expect("shared");
    // All three remainders are a third of a cent: the key decides.
    assert_eq!(amounts(&answer), [("AAA", 34), ("BBB", 33), ("CCC", 33)]);
    assert_eq!((answer.units_given, answer.difference_minor), (1, 0));
    let share = answer.lines[0].share.reduced();
    assert_eq!((share.numerator, share.denominator), (100, 3));
    assert_eq!((share.cut(4), share.goes_on(4)), ("33.3333".into(), true));
    assert_eq!(answer.lines[0].percent.to_string(), "33.333");
}

#[test]
fn half_up_leaves_the_sum_as_it_falls() {
    let payers = [payer("AAA", "1"), payer("BBB", "1"), payer("CCC", "1")];
    let rules = Rules {
        rounding: Rounding::HalfUp,
        ..Rules::default()
    };
    let answer = apportion(of(100), &payers, &rules).expect("shared");
    assert_eq!(amounts(&answer), [("AAA", 33), ("BBB", 33), ("CCC", 33)]);
    assert_eq!((answer.sum.minor, answer.difference_minor), (99, -1));
    let answer = apportion(of(101), &payers[..2], &rules).expect("shared");
    assert_eq!(answer.difference_minor, 1, "both halves of a cent go up");
}

#[test]
fn what_a_ceiling_sheds_may_lift_another_over_it() {
    let payers = [
        payer("AAA", "60"),
        payer("BBB", "25"),
        payer("CCC", "10"),
        payer("DDD", "5"),
    ];
    let rules = Rules {
        ceiling: Rate::read("40"),
        ..Rules::default()
    };
    let answer = apportion(of(10_000), &payers, &rules).expect("shared");
    // 60 is held at 40; 25 of 40 is 37.5, 10 of 40 is 15, 5 of 40 is 7.5.
    assert_eq!(
        amounts(&answer),
        [("AAA", 4000), ("BBB", 3750), ("CCC", 1500), ("DDD", 750)]
    );
    let rules = Rules {
        ceiling: Rate::read("35"),
        ..Rules::default()
    };
    let answer = apportion(of(10_000), &payers, &rules).expect("shared");
    // 65 left among 40: 25 would bear 40.625 and is held in the second round.
    assert_eq!(
        amounts(&answer),
        [("AAA", 3500), ("BBB", 3500), ("CCC", 2000), ("DDD", 1000)]
    );
    let held: Vec<_> = answer.rounds.iter().map(|round| round.held.len()).collect();
    assert_eq!(held, [1, 1, 0]);
}

#[test]
fn a_cap_of_half_a_cent_is_rounded_down_and_borne_by_the_others() {
    let payers = [payer("AAA", "50"), payer("BBB", "50")];
    let rules = Rules {
        least_developed: Some(capped("0.01", &["BBB"])),
        ..Rules::default()
    };
    let answer = apportion(of(15_000), &payers, &rules).expect("shared");
    assert_eq!(amounts(&answer), [("AAA", 14_999), ("BBB", 1)]);
    assert_eq!(
        answer.lines[1].footing,
        Footing::Held(Bound::LeastDeveloped)
    );
}

#[test]
fn a_cap_goes_before_the_minimum_amount() {
    let payers = [payer("AAA", "90"), payer("BBB", "1"), payer("CCC", "1")];
    let rules = Rules {
        least_developed: Some(capped("1", &["BBB"])),
        minimum_minor: Some(200),
        ..Rules::default()
    };
    let answer = apportion(of(10_000), &payers, &rules).expect("shared");
    assert_eq!(
        amounts(&answer),
        [("AAA", 9700), ("BBB", 100), ("CCC", 200)]
    );
}

#[test]
fn a_fixed_percentage_is_taken_before_the_rest_is_shared() {
    let payers = [
        fixed_payer("EU", "2.5"),
        payer("AAA", "3"),
        payer("BBB", "1"),
    ];
    let answer = apportion(of(100_000), &payers, &Rules::default()).expect("shared");
    assert_eq!(
        amounts(&answer),
        [("AAA", 73_125), ("BBB", 24_375), ("EU", 2_500)]
    );
}

#[test]
fn weights_of_days_and_of_one_scale_go_together() {
    let weighed = |text: &str, weight, days| Payer {
        key: key(text),
        burden: Burden::ByRate(Weighed { weight, days }, Ground::Given),
    };
    let payers = [
        weighed("AAA", 3_000, 3),
        weighed("BBB", 500, 1),
        weighed("CCC", 1_000, 2),
    ];
    let answer = apportion(of(400), &payers, &Rules::default()).expect("shared");
    assert_eq!(answer.days, 6);
    assert_eq!(amounts(&answer), [("AAA", 200), ("BBB", 100), ("CCC", 100)]);
}

#[test]
fn the_largest_total_is_shared_exactly() {
    let payers = [
        payer("AAA", "21.999"),
        payer("BBB", "0.001"),
        fixed_payer("EU", "2.5"),
    ];
    let answer = apportion(of(i64::MAX), &payers, &Rules::default()).expect("shared");
    assert_eq!(answer.sum.minor, i64::MAX);
}

#[test]
fn every_step_of_a_derivation_carries_its_numbers() {
    let payers = [
        fixed_payer("EU", "2.5"),
        payer("AAA", "60"),
        payer("BBB", "2"),
        payer("CCC", "1"),
    ];
    let rules = Rules {
        ceiling: Rate::read("40"),
        ..Rules::default()
    };
    let answer = apportion(of(100_000), &payers, &rules).expect("shared");
    let said = |text: &str| {
        let steps = answer.explain(&key(text)).expect("a payer");
        let name = |step: &Step| {
            format!("{step:?}")
                .split([' ', '{'])
                .next()
                .map(str::to_owned)
        };
        steps.iter().filter_map(name).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(said("EU"), "Total FixedPercent FixedShare Whole Pays");
    assert_eq!(said("AAA"), "Total Rate FixedTaken SumOfRates Held Pays");
    assert_eq!(
        said("BBB"),
        "Total Rate FixedTaken SumOfRates OthersHeld SumOfRates Share LargestRemainder Pays"
    );
    assert_eq!(answer.explain(&key("ZZZ")), None);
}
