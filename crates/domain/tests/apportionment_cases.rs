//! The cases on sharing out costs: `cases/apportionment/*.case`, text that a treasurer can read and
//! sign. The format stands in `cases/README.md`. Every line is checked, and every wrong line is
//! reported with its file and line; a line that does not read is wrong too.

use std::path::Path;

use domain::law::compiled;
use domain::law::reading;
use domain::law::scale::{Rate, Scales};
use domain::law::state::{Iso3, States};
use domain::money::amount::Amount;
use domain::money::apportionment::{
    Apportionment, Footing, LeastDevelopedCap, Refusal, Rounding, Rules, apportion,
};
use domain::money::payer::{PayerKey, who_pays};
use domain::money::rate::{self, Choice, Notional, RateRule, Said, Uneven, assess, in_use};

type Fault = String;

/// One case as far as it has been read.
struct Case {
    total: Option<Amount>,
    payers: Vec<(PayerKey, Said)>,
    rate_rule: Option<RateRule>,
    rules: Rules,
    source: bool,
    question: Option<String>,
    answers: usize,
}

impl Case {
    fn new() -> Self {
        Self {
            total: None,
            payers: Vec::new(),
            rate_rule: None,
            rules: Rules::default(),
            source: false,
            question: None,
            answers: 0,
        }
    }
}

/// Why nothing was shared out: the code, and what it names.
enum No {
    Rates(rate::Refusal),
    Sharing(Refusal),
}

struct Runner {
    states: States,
    scales: Scales,
    faults: Vec<Fault>,
    checked: usize,
}

impl Runner {
    fn new() -> Self {
        let states = compiled::states();
        Self {
            scales: compiled::scales(&states),
            states,
            faults: Vec::new(),
            checked: 0,
        }
    }

    fn run(&mut self, file: &str, text: &str) {
        let mut case: Option<Case> = None;
        for (at, line) in (1..).zip(text.lines().map(str::trim_end)) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let outcome = match (line.split_once(": "), &mut case) {
                (Some(("Case", _)), _) => {
                    let done = case.replace(Case::new());
                    done.map_or(Ok(()), |done| closed(&done))
                }
                (Some((keyword, value)), Some(case)) => self.line(case, keyword, value),
                (Some(_), None) => Err("no case has begun; `Case: …` is expected first".into()),
                (None, _) => Err(format!("`{line}` does not read; `Keyword: …` is expected")),
            };
            if let Err(fault) = outcome {
                self.faults.push(format!("{file}:{at}: {fault}"));
            }
        }
        let end = case.map_or(Err("the file holds no case".into()), |case| closed(&case));
        if let Err(fault) = end {
            self.faults.push(format!("{file}: {fault}"));
        }
    }

    fn line(&mut self, case: &mut Case, keyword: &str, value: &str) -> Result<(), Fault> {
        match keyword {
            "Source" => case.source = true,
            "Total" => case.total = Some(total(value)?),
            "Scale" => case.rate_rule = Some(rate_rule(value)?),
            "Payers" => case.payers.extend(self.payers(case, value)?),
            "Payer" => case.payers.push(payer(value)?),
            "Rule" => rule(case, value, &self.states)?,
            "Question" => {
                if case.question.is_some() && case.answers == 0 {
                    return Err("the question before has no answer".into());
                }
                (case.question, case.answers) = (Some(value.to_owned()), 0);
            }
            "Answer" => {
                let question = case.question.clone();
                let question = question.ok_or("an answer without a question before it")?;
                case.answers += 1;
                self.checked += 1;
                let got = self.answer(case, &question, value)?;
                if got != value {
                    return Err(format!("expected `{value}`, got `{got}`"));
                }
            }
            _ => return Err(format!("`{keyword}` is no keyword of cases/README.md")),
        }
        Ok(())
    }

    fn payers(&self, case: &Case, value: &str) -> Result<Vec<(PayerKey, Said)>, Fault> {
        let unread = || format!("the payers `{value}` are none of cases/README.md");
        if value == "all States of the scale" {
            let rule = case
                .rate_rule
                .ok_or("the scale is stated before the payers")?;
            let Choice::Named(period) = rule.choice else {
                return Err(unread());
            };
            let scale = self.scales.0.get(&period).ok_or_else(unread)?;
            let keys = scale.rates.keys();
            return Ok(keys.map(|iso3| ((*iso3).into(), Said::Nothing)).collect());
        }
        let rest = value.strip_prefix("the Parties of ").ok_or_else(unread)?;
        let (treaty, rest) = rest.split_once(" on ").ok_or_else(unread)?;
        let (on, also) = rest.split_once(" and ").unwrap_or((rest, ""));
        let key = treaty.parse().map_err(|_| unread())?;
        let (treaty, list) = compiled::treaty(&key, &self.states).ok_or_else(unread)?;
        let on = reading::date(on).ok_or_else(unread)?;
        let also: Result<Vec<Iso3>, _> = also
            .split(", ")
            .filter(|state| !state.is_empty())
            .map(str::parse)
            .collect();
        let also = also.map_err(|_| unread())?;
        let by = (&treaty, treaty.costs.payers.as_slice());
        let paying = who_pays(by, &list, &self.states, on, &also);
        let paying = paying.map_err(|why| format!("{why:?}"))?;
        Ok(paying
            .into_iter()
            .map(|state| (state.into(), Said::Nothing))
            .collect())
    }

    fn shared(&self, case: &Case) -> Result<Apportionment, No> {
        let latest = RateRule {
            choice: Choice::Latest,
            notional: Notional::OfPeriod,
            uneven: Uneven::Refused,
        };
        let rule = case.rate_rule.unwrap_or(latest);
        let used = in_use(&self.scales, rule).map_err(No::Rates)?;
        let payers = assess(case.payers.iter().cloned(), &used).map_err(No::Rates)?;
        let total = case.total.expect("a total is asked for before");
        apportion(total, &payers, &case.rules).map_err(No::Sharing)
    }

    fn answer(&self, case: &Case, question: &str, value: &str) -> Result<String, Fault> {
        case.total.ok_or("the case states no total")?;
        let shared = self.shared(case);
        if question == "Why is nothing shared out?" {
            return Ok(match shared {
                Ok(_) => "it is shared out".into(),
                Err(no) => say_no(&no),
            });
        }
        let shared = shared.map_err(|no| format!("nothing is shared out: {}", say_no(&no)))?;
        let of = |key: &str| {
            let key: PayerKey = key.parse().map_err(|_| format!("`{key}` is no key"))?;
            let line = shared.line(&key);
            line.ok_or_else(|| format!("{key} is no payer"))
        };
        let each = || {
            value
                .split_once(": ")
                .ok_or("`FRA: …` is expected".to_owned())
        };
        Ok(match question {
            "How many pay?" => shared.lines.len().to_string(),
            "What do the rates of those who share add up to?" => {
                let sum = shared.rounds.last().map_or(0, |round| round.weights);
                let sum = u32::try_from(sum / u128::from(shared.days));
                format!("{} %", Rate(sum.map_err(|_| "a large sum")?))
            }
            "What do the amounts add up to?" => {
                let difference = Amount::of(shared.difference_minor, shared.total.currency);
                format!("{}, difference {difference}", shared.sum)
            }
            "How many units are left over?" => shared.units_given.to_string(),
            "What does each pay?" => format!("{}: {}", each()?.0, of(each()?.0)?.amount),
            "What is each share?" => {
                let share = of(each()?.0)?.share.reduced();
                let (over, under) = (share.numerator, share.denominator);
                format!("{}: {over}/{under} minor units", each()?.0)
            }
            "What is each percentage?" => format!("{}: {} %", each()?.0, of(each()?.0)?.percent),
            "On what footing does each pay?" => {
                let line = of(each()?.0)?;
                format!("{}: {}", each()?.0, line.footing.code())
            }
            "Who is held?" => {
                let held = |line: &&domain::money::apportionment::Line| {
                    matches!(line.footing, Footing::Held(_))
                };
                let keys = shared.lines.iter().filter(held);
                keys.map(|line| line.payer.key.as_str())
                    .collect::<Vec<_>>()
                    .join(", ")
            }
            "Who gets a unit that is left over?" => {
                let got = shared.lines.iter().filter(|line| line.added_minor > 0);
                got.map(|line| line.payer.key.as_str())
                    .collect::<Vec<_>>()
                    .join(", ")
            }
            _ => {
                return Err(format!(
                    "the question `{question}` is not one of cases/README.md"
                ));
            }
        })
    }
}

fn say_no(no: &No) -> String {
    let more = match no {
        No::Rates(rate::Refusal::MissingRate(missing)) => {
            let one = |one: &rate::Missing| match one.offered {
                Some((period, rate)) => format!("{} (notional {rate} % in {period})", one.payer),
                None => one.payer.to_string(),
            };
            missing.iter().map(one).collect::<Vec<_>>().join(", ")
        }
        No::Rates(rate::Refusal::ScaleNotWhole { sum, .. }) => {
            u32::try_from(*sum).map_or(String::new(), |sum| format!("{} %", Rate(sum)))
        }
        No::Sharing(Refusal::AllCapped { left, most, .. }) => {
            format!("at most {most} of {left}")
        }
        No::Sharing(Refusal::MinimumAboveTotal { left, least }) => {
            format!("at least {least} of {left}")
        }
        No::Sharing(Refusal::PayerTwice(key)) => key.to_string(),
        _ => String::new(),
    };
    let code = match no {
        No::Rates(refusal) => refusal.code(),
        No::Sharing(refusal) => refusal.code(),
    };
    if more.is_empty() {
        code.into()
    } else {
        format!("{code}: {more}")
    }
}

fn closed(case: &Case) -> Result<(), Fault> {
    if !case.source {
        return Err("the case names no source".into());
    }
    match (&case.question, case.answers) {
        (None, _) => Err("the case asks no question".into()),
        (_, 0) => Err("the last question has no answer".into()),
        _ => Ok(()),
    }
}

fn total(value: &str) -> Result<Amount, Fault> {
    let (amount, currency) = value.split_once(' ').ok_or("`300000.00 USD` is expected")?;
    let currency = currency
        .parse()
        .map_err(|_| format!("`{currency}` is no currency"))?;
    Amount::read(amount, currency).map_err(|fault| fault.to_string())
}

fn percent(text: &str) -> Result<Rate, Fault> {
    Rate::read(text).ok_or_else(|| format!("`{text}` is no percentage"))
}

fn rate_rule(value: &str) -> Result<RateRule, Fault> {
    let unread = || format!("the scale `{value}` is none of cases/README.md");
    let (scale, more) = value.split_once(", ").unwrap_or((value, ""));
    let choice = match scale.split_once(" to ") {
        Some((from, until)) => {
            let from = reading::date(from.trim_start_matches("by days from "));
            let until = reading::date(until);
            Choice::ByDays(from.ok_or_else(unread)?, until.ok_or_else(unread)?)
        }
        None => match reading::date(scale.trim_start_matches("in force on ")) {
            Some(on) => Choice::On(on),
            None => Choice::Named(scale.parse().map_err(|_| unread())?),
        },
    };
    let mut rule = RateRule {
        choice,
        notional: Notional::OfPeriod,
        uneven: Uneven::Refused,
    };
    match more {
        "" => {}
        "accepted though uneven" => rule.uneven = Uneven::Accepted,
        "with the nearest notional rates" => rule.notional = Notional::OfNearest,
        _ => return Err(unread()),
    }
    Ok(rule)
}

fn payer(value: &str) -> Result<(PayerKey, Said), Fault> {
    let (key, rest) = value.split_once(' ').unwrap_or((value, ""));
    let key = key.parse().map_err(|_| format!("`{key}` is no key"))?;
    let said = match rest.split_once(' ') {
        None if rest.is_empty() => Said::Nothing,
        Some(("at", rate)) => Said::Rate(percent(rate.trim_end_matches(" %"))?),
        Some(("fixed", fixed)) => Said::Fixed(percent(fixed.trim_end_matches(" %"))?),
        _ => return Err(format!("the payer `{value}` is none of cases/README.md")),
    };
    Ok((key, said))
}

fn rule(case: &mut Case, value: &str, states: &States) -> Result<(), Fault> {
    let unread = || format!("the rule `{value}` is none of cases/README.md");
    let (name, rest) = value.split_once(' ').ok_or_else(unread)?;
    let total = case.total.ok_or("the total is stated before the rules")?;
    let minor = |text| Amount::read(text, total.currency).map(|amount| amount.minor);
    let rules = &mut case.rules;
    match name {
        "ceiling" => rules.ceiling = Some(percent(rest.trim_end_matches(" %"))?),
        "threshold" => rules.threshold = Some(percent(rest.trim_end_matches(" %"))?),
        "minimum" => rules.minimum_minor = Some(minor(rest).map_err(|_| unread())?),
        "unit" => rules.unit_minor = minor(rest).map_err(|_| unread())?,
        "rounding" if rest == "half-up" => rules.rounding = Rounding::HalfUp,
        "cap" => {
            let (cap, list) = rest
                .split_once(" % for the least developed countries of ")
                .ok_or_else(unread)?;
            let lists = compiled::least_developed(states);
            rules.least_developed = Some(LeastDevelopedCap {
                cap: percent(cap)?,
                list: list.to_owned(),
                states: lists.get(list).ok_or_else(unread)?.clone(),
            });
        }
        _ => return Err(unread()),
    }
    Ok(())
}

#[test]
fn every_case_of_money_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../cases/apportionment");
    let files = std::fs::read_dir(&folder).expect("the folder cases/apportionment");
    let mut files: Vec<_> = files.map(|file| file.expect("an entry").path()).collect();
    files.sort();
    let mut runner = Runner::new();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("UTF-8 text");
        let name = file
            .file_name()
            .expect("a file")
            .to_string_lossy()
            .into_owned();
        runner.run(&format!("cases/apportionment/{name}"), &text);
    }
    assert!(runner.faults.is_empty(), "\n{}\n", runner.faults.join("\n"));
    assert!(runner.checked > 60, "only {} answers", runner.checked);
}

#[test]
fn a_wrong_answer_of_money_is_reported_with_its_line() {
    let head = "Case: a test\nSource: invented\nTotal: 1.00 USD\nPayer: AAA at 1 %\n";
    let faults = |more: &str| {
        let mut runner = Runner::new();
        runner.run("x.case", &format!("{head}{more}"));
        runner.faults
    };
    let asked = "Question: What does each pay?\n";
    let wrong = format!("{asked}Answer: AAA: 1.01\n");
    assert_eq!(
        faults(&wrong),
        ["x.case:6: expected `AAA: 1.01`, got `AAA: 1.00`"]
    );
    assert_eq!(faults(asked), ["x.case: the last question has no answer"]);
    assert_eq!(faults("Remark: no\n").len(), 2);
    assert_eq!(
        faults(&format!("{asked}Answer: BBB: 1.00\n")),
        ["x.case:6: BBB is no payer"]
    );
}
