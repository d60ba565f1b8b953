//! The apportionment in words: each step of a derivation as one sentence with its numbers, and the
//! refusals with their arithmetic. Numbers stand in digits with a point, as programs and sheets have
//! them: a reader who recomputes must be able to copy them.

use domain::law::language::Language;
use domain::law::scale::{Period, Rate, Scales};
use domain::money::amount::{Amount, AmountFault, Currency};
use domain::money::apportionment::{Apportionment, Bound, Footing, Fraction, Refusal, Step};
use domain::money::payer::{Ground, NotApart, Weighed};
use domain::money::rate::{self, Choice, InUse, Missing};

use crate::date;
use crate::text::isolate;
use crate::{Facts, Value, Words};

/// Decimals of a number that has no end; the fraction beside it is exact.
const DECIMALS: u8 = 6;

/// The sentences of one step; most have one.
pub fn step(step: &Step, currency: Currency, language: Language) -> Vec<String> {
    let words = Words::of(language);
    let say = |key: &str, facts: &Facts<'_>| vec![words.say(key, facts)];
    let text = |text: String| Value::from(text);
    match step {
        Step::Total { total, payers } => {
            let facts = [
                ("total", text(total.to_string())),
                ("currency", text(isolate(currency.code()))),
                ("payers", number(*payers)),
            ];
            say("apportionment-total", &facts)
        }
        Step::FixedPercent { percent } => {
            let percent = text(percent.to_string());
            say("apportionment-fixed-percent", &[("percent", percent)])
        }
        Step::Rate { rate, ground } => {
            let ground = ground_of(ground, words);
            let facts = [("rate", text(percent(*rate))), ("ground", text(ground))];
            say("apportionment-rate", &facts)
        }
        Step::BelowThreshold { threshold } => {
            let threshold = text(threshold.to_string());
            say("apportionment-below-threshold", &[("threshold", threshold)])
        }
        Step::FixedTaken { percent, left } => {
            let left = text(money(*left, currency));
            let facts = [("percent", text(percent.to_string())), ("left", left)];
            say("apportionment-fixed-taken", &facts)
        }
        Step::OthersHeld { round, held, left } => {
            let mut lines = others(*round, held, words);
            let left = text(money(*left, currency));
            lines.push(words.say("apportionment-left", &[("left", left)]));
            lines
        }
        Step::Held {
            round,
            bound,
            share,
            amount,
        } => {
            let facts = [
                ("round", number(*round)),
                ("share", text(money(*share, currency))),
                ("amount", text(amount.to_string())),
            ];
            say(&format!("apportionment-held-{}", bound.code()), &facts)
        }
        Step::SumOfRates {
            payers,
            weights,
            days,
        } => {
            let sum = text(percents(*weights, *days));
            say(
                "apportionment-sum",
                &[("payers", number(*payers)), ("sum", sum)],
            )
        }
        _ => end(step, currency, words),
    }
}

/// The steps from the share to the amount.
fn end(step: &Step, currency: Currency, words: &Words) -> Vec<String> {
    let text = |text: String| Value::from(text);
    let said = match step {
        Step::Share {
            left,
            weight,
            weights,
            days,
            share,
        } => {
            let facts = [
                ("left", text(money(*left, currency))),
                ("rate", text(percents(u128::from(*weight), *days))),
                ("sum", text(percents(*weights, *days))),
                ("share", text(both(*share, currency))),
            ];
            words.say("apportionment-share", &facts)
        }
        Step::FixedShare { share } => {
            let share = text(both(*share, currency));
            words.say("apportionment-fixed-share", &[("share", share)])
        }
        Step::Whole => words.say("apportionment-whole", &[]),
        Step::LargestRemainder {
            down,
            remainder,
            unit,
            given,
            rank,
            added,
        } => {
            let facts = [
                ("unit", text(unit.to_string())),
                ("down", text(down.to_string())),
                ("remainder", text(plain(*remainder))),
            ];
            let down = words.say("apportionment-rounded-down", &facts);
            let key = match added.minor {
                0 => "apportionment-unit-not-added",
                _ => "apportionment-unit-added",
            };
            let given = Value::from(i64::try_from(*given).unwrap_or(i64::MAX));
            let facts = [("given", given), ("rank", number(*rank))];
            return vec![down, words.say(key, &facts)];
        }
        Step::HalfUp { unit, .. } => {
            let unit = text(unit.to_string());
            words.say("apportionment-half-up", &[("unit", unit)])
        }
        Step::Pays { amount } => {
            let facts = [
                ("amount", text(amount.to_string())),
                ("currency", text(isolate(currency.code()))),
            ];
            words.say("apportionment-pays", &facts)
        }
        _ => return Vec::new(),
    };
    vec![said]
}

/// What stands below a whole apportionment: who was held in each round, and the sums.
pub fn closing(answer: &Apportionment, language: Language) -> Vec<String> {
    let words = Words::of(language);
    let rounds = 0..answer.rounds.len();
    let mut lines: Vec<String> = rounds
        .flat_map(|round| others(round + 1, &answer.held(round), words))
        .collect();
    let currency = answer.total.currency;
    let difference = Amount::of(answer.difference_minor, currency);
    let facts = [
        ("total", Value::from(answer.total.to_string())),
        ("sum", answer.sum.to_string().into()),
        ("difference", difference.to_string().into()),
        ("currency", isolate(currency.code()).into()),
    ];
    lines.push(words.say("apportionment-sums", &facts));
    lines
}

/// Which scales are used, and which of them does not add up to 100 %.
pub fn scales(used: &InUse<'_>, all: &Scales, language: Language) -> Vec<String> {
    let words = Words::of(language);
    let periods = match used.parts() {
        [(one, _)] => isolate(&one.to_string()),
        parts => days(parts, words),
    };
    let mut lines = vec![words.say("apportionment-scales", &[("periods", periods.into())])];
    for (period, _) in used.parts() {
        let sum = all
            .0
            .get(period)
            .map_or(0, domain::law::scale::Scale::member_sum);
        if sum != u64::from(domain::law::scale::WHOLE.0) {
            let facts = [
                ("period", Value::from(isolate(&period.to_string()))),
                ("sum", percents(u128::from(sum), 1).into()),
            ];
            lines.push(words.say("apportionment-uneven", &facts));
        }
    }
    lines
}

/// That the rule on who pays was not read in an official text, and where it comes from.
pub fn not_verified(source: &str, language: Language) -> String {
    let source = Value::from(isolate(source));
    Words::of(language).say("apportionment-not-verified", &[("source", source)])
}

/// That a rule of the profile was not read in an official text, and where it comes from: `sharing`,
/// `overheads`, `decision`.
pub fn rule_not_verified(rule: &str, source: &str, language: Language) -> String {
    let facts = [
        ("rule", Value::from(rule)),
        ("source", isolate(source).into()),
    ];
    Words::of(language).say("apportionment-rule-not-verified", &facts)
}

/// On what footing a payer pays: `rate`, `ceiling`.
pub fn footing(footing: Footing, language: Language) -> String {
    let code = Value::from(footing.code());
    Words::of(language).say("apportionment-footing", &[("footing", code)])
}

/// A word of the workbook.
pub fn sheet(key: &str, language: Language) -> String {
    Words::of(language).say(&format!("apportionment-sheet-{key}"), &[])
}

/// What is wrong with an amount given for an option.
pub fn amount_wrong(option: &str, found: &str, fault: AmountFault, language: Language) -> String {
    let facts = [
        ("option", Value::from(isolate(option))),
        ("found", isolate(found).into()),
        ("wrong", fault.code().into()),
    ];
    Words::of(language).say("apportionment-amount-wrong", &facts)
}

/// Why a total was not shared out.
pub fn refusal(refusal: &Refusal, language: Language) -> String {
    let amount = |amount: &Amount| {
        let text = format!("{amount} {}", amount.currency);
        Value::from(isolate(&text))
    };
    let facts: Vec<(&str, Value<'_>)> = match refusal {
        Refusal::PayerTwice(payer) => vec![("payer", isolate(payer.as_str()).into())],
        Refusal::TotalNotPositive(total) => vec![("total", amount(total))],
        Refusal::TooManyDecimals(decimals) => vec![("decimals", i64::from(*decimals).into())],
        Refusal::TotalNotInUnits { total, unit } => {
            vec![("total", amount(total)), ("unit", amount(unit))]
        }
        Refusal::MinimumNotInUnits { minimum, unit } => {
            vec![("minimum", amount(minimum)), ("unit", amount(unit))]
        }
        Refusal::FixedAboveWhole { sum } => vec![("sum", sum.to_string().into())],
        Refusal::FixedAboveCap { payer, fixed, most } => vec![
            ("payer", isolate(payer.as_str()).into()),
            ("fixed", fixed.to_string().into()),
            ("most", most.to_string().into()),
        ],
        Refusal::NobodyByRate { left } => vec![("left", amount(left))],
        Refusal::AllCapped { left, most, held } => {
            let count = |bound| {
                let found = held.iter().find(|(at, _)| *at == bound);
                number(found.map_or(0, |(_, count)| *count))
            };
            let short = Amount::of(left.minor.saturating_sub(most.minor), left.currency);
            vec![
                ("left", amount(left)),
                ("most", amount(most)),
                ("short", amount(&short)),
                ("ceiling", count(Bound::Ceiling)),
                ("developed", count(Bound::LeastDeveloped)),
            ]
        }
        Refusal::MinimumAboveTotal { left, least } => {
            vec![("left", amount(left)), ("least", amount(least))]
        }
        Refusal::NoPayers | Refusal::NoUnit(_) | Refusal::TooLarge => Vec::new(),
    };
    Words::of(language).say(&format!("refusal-{}", refusal.code()), &facts)
}

/// Why no rates were found, and what can be done: `options` names what accepts an uneven scale, gives
/// a rate, takes the nearest notional one.
pub fn rate_refusal(refusal: &rate::Refusal, all: &Scales, language: Language) -> String {
    let words = Words::of(language);
    let facts: Vec<(&str, Value<'_>)> = match refusal {
        rate::Refusal::NoScale(choice) => {
            let asked = match choice {
                Choice::Named(period) => period.to_string(),
                Choice::Latest => "latest".to_owned(),
                Choice::On(on) => date::full(*on, language),
                Choice::ByDays(from, until) => format!("{from} – {until}"),
            };
            let periods: Vec<String> = all.0.keys().map(Period::to_string).collect();
            vec![
                ("asked", isolate(&asked).into()),
                ("periods", isolate(&periods.join(", ")).into()),
            ]
        }
        rate::Refusal::NoSpan(from, until) => vec![
            ("from", date::full(*from, language).into()),
            ("until", date::full(*until, language).into()),
        ],
        rate::Refusal::ScaleNotWhole { period, sum } => vec![
            ("period", isolate(&period.to_string()).into()),
            ("sum", percents(u128::from(*sum), 1).into()),
        ],
        rate::Refusal::MissingRate(missing) => {
            let period = missing.first().map(|one| one.period.to_string());
            let payers = missing.iter().map(|one| one_missing(one, words)).collect();
            vec![
                ("period", isolate(&period.unwrap_or_default()).into()),
                ("payers", date::list(payers, language).into()),
            ]
        }
    };
    words.say(&format!("refusal-{}", refusal.code()), &facts)
}

fn one_missing(missing: &Missing, words: &Words) -> String {
    let payer = isolate(missing.payer.as_str());
    let Some((period, rate)) = missing.offered else {
        return payer;
    };
    let facts = [
        ("payer", Value::from(payer)),
        ("rate", rate.to_string().into()),
        ("period", isolate(&period.to_string()).into()),
    ];
    words.say("refusal-missing-rate-offered", &facts)
}

/// What can be done about missing rates or an uneven scale, by the options of the command line.
pub fn help(code: &str, options: &[(&'static str, &str)], language: Language) -> String {
    let facts: Vec<(&str, Value<'_>)> = options
        .iter()
        .map(|(name, option)| (*name, Value::from(isolate(option))))
        .collect();
    Words::of(language).say(&format!("refusal-{code}-help"), &facts)
}

/// Why a State that takes part is no payer of its own.
pub fn not_apart(why: &NotApart, language: Language) -> String {
    let (NotApart::IsParty(state) | NotApart::PartiesOnly(state) | NotApart::Twice(state)) = why;
    let payer = Value::from(isolate(state.as_str()));
    Words::of(language).say(&format!("refusal-{}", why.code()), &[("payer", payer)])
}

fn others(round: usize, held: &[(Bound, usize, Amount)], words: &Words) -> Vec<String> {
    let one = |(bound, count, amount): &(Bound, usize, Amount)| {
        let facts = [
            ("round", number(round)),
            ("count", number(*count)),
            ("amount", Value::from(amount.to_string())),
        ];
        words.say(&format!("apportionment-others-{}", bound.code()), &facts)
    };
    held.iter().map(one).collect()
}

fn ground_of(ground: &Ground, words: &Words) -> String {
    let period = |period: &Period| ("period", Value::from(isolate(&period.to_string())));
    match ground {
        Ground::Scale(of) => words.say("apportionment-ground-scale", &[period(of)]),
        Ground::Notional(of, basis) => {
            let facts = [period(of), ("basis", isolate(basis).into())];
            words.say("apportionment-ground-notional", &facts)
        }
        Ground::NotionalOfOther(of, basis) => {
            let facts = [period(of), ("basis", isolate(basis).into())];
            words.say("apportionment-ground-other", &facts)
        }
        Ground::ByDays(parts) => {
            let parts = Value::from(days(parts, words));
            words.say("apportionment-ground-days", &[("parts", parts)])
        }
        Ground::Given => words.say("apportionment-ground-given", &[]),
    }
}

fn days(parts: &[(Period, u16)], words: &Words) -> String {
    let one = |(period, days): &(Period, u16)| {
        let facts = [
            ("period", Value::from(isolate(&period.to_string()))),
            ("days", (*days).into()),
        ];
        words.say("apportionment-ground-part", &facts)
    };
    date::list(parts.iter().map(one).collect(), words.language())
}

fn number(count: usize) -> Value<'static> {
    Value::from(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A rate as a percentage: `4.318`, or with a sign that it goes on.
pub fn percent(rate: Weighed) -> String {
    percents(u128::from(rate.weight), rate.days)
}

/// A sum of weights as a percentage.
pub fn percents(weights: u128, days: u16) -> String {
    let days = u128::from(days.max(1));
    if weights.is_multiple_of(days)
        && let Ok(exact) = u32::try_from(weights / days)
    {
        return Rate(exact).to_string();
    }
    let rate = Fraction {
        numerator: weights,
        denominator: days * 1_000_000,
    };
    cut(rate, 9)
}

/// A fraction of minor units in the currency's own unit.
fn money(minor: Fraction, currency: Currency) -> String {
    minor
        .divided(u128::from(currency.minor_per_major().unsigned_abs()))
        .map_or_else(|| plain(minor), |major| cut(major, DECIMALS))
}

/// A fraction of minor units as an exact fraction of the currency's unit and as a decimal number.
fn both(minor: Fraction, currency: Currency) -> String {
    let per = u128::from(currency.minor_per_major().unsigned_abs());
    let Some(major) = minor.divided(per).map(Fraction::reduced) else {
        return plain(minor);
    };
    if major.goes_on(DECIMALS) {
        format!("{} = {}", plain(major), cut(major, DECIMALS))
    } else {
        cut(major, DECIMALS)
    }
}

fn plain(fraction: Fraction) -> String {
    let fraction = fraction.reduced();
    format!("{}/{}", fraction.numerator, fraction.denominator)
}

fn cut(fraction: Fraction, decimals: u8) -> String {
    let more = if fraction.goes_on(decimals) {
        "…"
    } else {
        ""
    };
    format!("{}{more}", fraction.cut(decimals))
}
