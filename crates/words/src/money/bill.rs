//! The assessment notice and the credit note in words: what it is, on which article it rests, and the
//! derivation of a share as labels and numbers that a treasurer can reckon over. Amounts come with
//! their currency, in the manner of the reader's language.

use domain::law::language::Language;
use domain::law::scale::Period;
use domain::law::treaty::Treaty;
use domain::money::amount::{Amount, Currency};
use domain::money::apportionment::{Bound, Fraction, Step};
use domain::money::bill::{Ground, Kind};
use domain::money::payer;
use jiff::civil::Date;

use super::amount::{millionths, money, percent, with_currency};
use crate::text::isolate;
use crate::{Facts, Value, Words, date};

/// Decimals of a share that was not rounded; the rest is cut off and three points say so.
const DECIMALS: u8 = 6;

/// What a bill is: `Assessment notice and invoice`.
pub fn kind(kind: Kind, language: Language) -> String {
    Words::of(language).say("bill-kind", &[("kind", kind.code().into())])
}

/// What stands over the amount.
pub fn amount_label(kind: Kind, language: Language) -> String {
    Words::of(language).say("bill-amount", &[("kind", kind.code().into())])
}

/// `Payable by 15 March 2024`.
pub fn payable(by: Date, language: Language) -> String {
    let by = Value::from(date::full(by, language));
    Words::of(language).say("bill-payable", &[("date", by)])
}

/// Why a bill is given.
pub fn ground(ground: Ground, language: Language) -> String {
    Words::of(language).say("bill-ground", &[("ground", ground.code().into())])
}

/// Why a bill of a second budget is given.
pub fn ground_of_budget(ground: Ground, language: Language) -> String {
    let code = match ground {
        Ground::Share => "budget_share",
        Ground::Unspent => "budget_unspent",
        Ground::FinalShare | Ground::Correction => ground.code(),
    };
    Words::of(language).say("bill-ground", &[("ground", code.into())])
}

/// What the paper does not say.
pub fn says_not(kind: Kind, language: Language) -> String {
    Words::of(language).say("bill-says-not", &[("kind", kind.code().into())])
}

/// `Convention on Cluster Munitions, Article 14(1)`; the treaty's decisions where there is no article.
pub fn basis(treaty: &Treaty, language: Language) -> String {
    let name = Value::from(treaty.names.title.get(language));
    let words = Words::of(language);
    match treaty.costs.article.as_str() {
        "" => words.say("bill-decisions", &[("treaty", name)]),
        article => {
            let article = Value::from(isolate(article));
            words.say("bill-article", &[("treaty", name), ("article", article)])
        }
    }
}

/// A label of the paper: `number`, `due`.
pub fn label(key: &str, language: Language) -> String {
    Words::of(language).say(&format!("bill-{key}"), &[])
}

/// One line of a derivation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Derived {
    /// What the number is.
    pub label: String,
    /// The number; empty where the label says all.
    pub value: String,
}

/// Says the steps of a derivation.
struct Teller<'a> {
    words: &'a Words,
    currency: Currency,
    language: Language,
    told: Vec<Derived>,
}

/// The derivation of a share in short: total, rate and ground, sum of rates, factor, share, rounding.
pub fn derivation(steps: &[Step], currency: Currency, language: Language) -> Vec<Derived> {
    let mut teller = Teller {
        words: Words::of(language),
        currency,
        language,
        told: Vec::new(),
    };
    for step in steps {
        teller.tell(step);
    }
    teller.told
}

/// The lines by which a bill for a difference follows from a share and what was assessed before.
pub fn difference(before: Amount, amount: Amount, language: Language) -> [Derived; 2] {
    let line = |key: &str, of: Amount| Derived {
        label: label(key, language),
        value: with_currency(of, language),
    };
    [line("step-before", before), line("step-difference", amount)]
}

impl Teller<'_> {
    fn put(&mut self, key: &str, facts: &Facts<'_>, value: String) {
        let label = self.words.say(&format!("bill-step-{key}"), facts);
        self.told.push(Derived { label, value });
    }

    fn amount(&self, of: Amount) -> String {
        with_currency(of, self.language)
    }

    /// So many minor units, cut off after some decimals of the currency.
    fn fraction(&self, minor: Fraction, decimals: u8) -> Option<String> {
        let per = u128::from(self.currency.minor_per_major().unsigned_abs());
        let major = Fraction {
            denominator: minor.denominator.checked_mul(per)?,
            ..minor
        }
        .reduced();
        let points = if major.goes_on(decimals) { "…" } else { "" };
        let digits = at_least(major.cut(decimals), self.currency.minor_digits());
        let plain = format!("{digits}{points}");
        Some(money(&plain, self.currency.code(), self.language))
    }

    fn share(&self, minor: Fraction) -> String {
        self.fraction(minor, DECIMALS).unwrap_or_default()
    }

    fn percents(&self, weights: u128, days: u16) -> String {
        let of = Fraction {
            numerator: weights,
            denominator: u128::from(days.max(1)),
        };
        let points = if weights.is_multiple_of(of.denominator) {
            ""
        } else {
            "…"
        };
        let plain = millionths(weights / of.denominator, 3);
        percent(&format!("{plain}{points}"), self.language)
    }

    fn tell(&mut self, step: &Step) {
        match step {
            Step::Total { total, payers } => {
                self.put("total", &[("payers", count(*payers))], self.amount(*total));
            }
            Step::FixedPercent { percent } => {
                let percent = self.percents(u128::from(percent.0), 1);
                self.put("fixed-percent", &[], percent);
            }
            Step::Rate { rate, ground } => {
                let ground = self.ground(ground);
                let rate = self.percents(u128::from(rate.weight), rate.days);
                self.put("rate", &[("ground", ground.into())], rate);
            }
            Step::BelowThreshold { threshold } => {
                let threshold = self.percents(u128::from(threshold.0), 1);
                self.put("threshold", &[], threshold);
            }
            Step::FixedTaken { percent, left } => {
                let percent = self.percents(u128::from(percent.0), 1);
                let left = self.share(*left);
                self.put("fixed-taken", &[("percent", percent.into())], left);
            }
            Step::OthersHeld { held, left, .. } => {
                let payers = held.iter().map(|(_, payers, _)| payers).sum();
                let left = self.share(*left);
                self.put("others-held", &[("payers", count(payers))], left);
            }
            Step::Held { bound, share, .. } => {
                let bound = match bound {
                    Bound::Ceiling => "ceiling",
                    Bound::LeastDeveloped => "least_developed",
                    Bound::Minimum => "minimum",
                };
                let share = self.share(*share);
                self.put("held", &[("bound", bound.into())], share);
            }
            Step::SumOfRates {
                payers,
                weights,
                days,
            } => {
                let sum = self.percents(*weights, *days);
                self.put("sum", &[("payers", count(*payers))], sum);
            }
            _ => self.tell_end(step),
        }
    }

    /// The steps from the share to the amount.
    fn tell_end(&mut self, step: &Step) {
        match step {
            Step::Share {
                left,
                weights,
                days,
                share,
                ..
            } => {
                if let Some(factor) = self.factor(*left, *weights, *days) {
                    self.put("factor", &[], factor);
                }
                self.put("share", &[], self.share(*share));
            }
            Step::FixedShare { share } => self.put("fixed-share", &[], self.share(*share)),
            Step::LargestRemainder {
                down,
                given,
                rank,
                added,
                ..
            } => {
                self.put("down", &[], self.amount(*down));
                let given = i64::try_from(*given).unwrap_or(i64::MAX);
                let facts = [("given", given.into()), ("rank", count(*rank))];
                self.put("unit", &facts, self.amount(*added));
            }
            Step::HalfUp { unit, .. } => {
                let unit = Value::from(self.amount(*unit));
                self.put("half-up", &[("unit", unit)], String::new());
            }
            Step::Pays { amount } => self.put("pays", &[], self.amount(*amount)),
            // A whole number of units is not rounded, and the earlier steps are told above.
            _ => {}
        }
    }

    /// What one per cent of rate bears; nothing where it cannot be reckoned exactly.
    fn factor(&self, left: Fraction, weights: u128, days: u16) -> Option<String> {
        let left = left.reduced();
        let per_percent = u128::from(days.max(1)).checked_mul(1_000_000)?;
        let factor = Fraction {
            numerator: left.numerator.checked_mul(per_percent)?,
            denominator: left.denominator.checked_mul(weights)?,
        };
        self.fraction(factor, 8)
    }

    fn ground(&self, ground: &payer::Ground) -> String {
        use payer::Ground as Of;
        let period = |of: &Period| Value::from(isolate(&years(*of)));
        let (code, of, basis) = match ground {
            Of::Scale(of) => ("scale", period(of), String::new()),
            Of::Notional(of, basis) => ("notional", period(of), basis.clone()),
            Of::NotionalOfOther(of, basis) => ("notional_of_other", period(of), basis.clone()),
            Of::ByDays(parts) => {
                let parts = parts.iter().map(|(of, days)| {
                    let facts = [("period", period(of)), ("days", (*days).into())];
                    self.words.say("bill-days", &facts)
                });
                let parts = date::list(parts.collect(), self.language);
                ("by_days", parts.into(), String::new())
            }
            Of::Given => ("given", "".into(), String::new()),
        };
        let facts = [("ground", code.into()), ("period", of)];
        let said = self.words.say("bill-rate-ground", &facts);
        match basis.as_str() {
            "" => said,
            basis => with_paper(&said, &isolate(basis)),
        }
    }
}

/// A ground with the paper it rests on, in one line.
fn with_paper(said: &str, basis: &str) -> String {
    format!("{said} · {basis}")
}

/// Zeros that a currency's decimals want: `7806.5` is `7806.50`.
fn at_least(plain: String, decimals: u8) -> String {
    let wanted = usize::from(decimals);
    let have = plain.split_once('.').map_or(0, |(_, rest)| rest.len());
    match (have, wanted) {
        (_, 0) => plain,
        (0, _) => format!("{plain}.{}", "0".repeat(wanted)),
        _ => plain.clone() + &"0".repeat(wanted.saturating_sub(have)),
    }
}

/// `2022–2024`, or one year.
fn years(of: Period) -> String {
    if of.start == of.end {
        return of.start.to_string();
    }
    format!("{}–{}", of.start, of.end)
}

fn count(of: usize) -> Value<'static> {
    i64::try_from(of).unwrap_or(i64::MAX).into()
}

#[cfg(test)]
mod tests {
    use domain::law::scale::Rate;
    use domain::money::apportionment::{Rules, apportion};
    use domain::money::payer::Payer;

    use super::*;

    fn told(of: &str, payers: &[(&str, &str)], language: Language) -> Vec<String> {
        let payers: Vec<Payer> = payers
            .iter()
            .map(|(key, rate)| {
                let rate = Rate::read(rate).expect("a rate");
                Payer::given(key.parse().expect("a key"), rate)
            })
            .collect();
        let usd = "USD".parse().expect("a currency");
        let shared = apportion(Amount::of(10_000, usd), &payers, &Rules::default());
        let key = of.parse().expect("a key");
        let steps = shared.expect("shared").explain(&key).expect("a payer");
        let line = |derived: Derived| format!("{}: {}", derived.label, derived.value);
        derivation(&steps, usd, language)
            .into_iter()
            .map(line)
            .collect()
    }

    #[test]
    fn a_treasurer_can_reckon_it_over() {
        let payers = [("AUT", "0.679"), ("FRA", "4.318"), ("LTU", "0.077")];
        assert_eq!(
            told("FRA", &payers, Language::En),
            [
                "Costs shared among 3 payers: USD\u{a0}100.00",
                "Rate (rate given for this apportionment): 4.318%",
                "Sum of the rates of the 3 who share by rate: 5.074%",
                "Factor: amount for one per cent of rate: USD\u{a0}19.70831690…",
                "Unrounded share, rate × factor: USD\u{a0}85.100512…",
                "Rounded down: USD\u{a0}85.10",
                "Residual units: 1, to the largest remainders; this remainder is number 3: USD\u{a0}0.00",
                "Share: USD\u{a0}85.10",
            ]
        );
    }

    #[test]
    fn a_share_without_remainder_says_nothing_of_rounding() {
        let lines = told("FRA", &[("AUT", "1"), ("FRA", "4")], Language::En);
        assert_eq!(
            lines[4..],
            [
                "Unrounded share, rate × factor: USD\u{a0}80.00",
                "Share: USD\u{a0}80.00"
            ]
        );
    }
}
