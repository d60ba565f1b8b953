//! The runner: takes a text of cases line by line, asks the domain each question and keeps every
//! fault with its file and line. It stops at none.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::str::FromStr;

use domain::law::compiled;
use domain::law::reading;
use domain::law::standing::{
    Standing, in_force_on, standing, standings, treaty_in_force_on, withdrawal_effective_on,
};
use domain::law::state::{Iso3, States};
use domain::law::status::{ActsOfStatus, StatusList};
use domain::law::treaty::{Treaty, TreatyKey};
use jiff::civil::Date;

use super::wording::{
    Question, Slot, read_fact, read_question, say_date, say_reason, say_standing,
};

/// One case as far as it has been read.
#[derive(Debug, Default)]
struct Case {
    line: usize,
    treaty: Option<TreatyKey>,
    facts: Vec<ActsOfStatus>,
    from_list: bool,
    source: bool,
    question: Option<(usize, Question)>,
    answers: usize,
    asked: bool,
}

/// What reading a text of cases found.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) faults: Vec<String>,
    pub(super) checked: usize,
    /// The entries into force that a case states, for the test that none is missing.
    pub(super) in_force: BTreeSet<(String, Iso3, String)>,
}

pub(super) struct Runner {
    states: States,
    treaties: BTreeMap<TreatyKey, (Treaty, StatusList)>,
    pub(super) report: Report,
}

impl Runner {
    pub(super) fn new() -> Self {
        let states = compiled::states();
        let treaties = compiled::treaty_keys()
            .map(|key| {
                let treaty = compiled::treaty(&key, &states).expect("a compiled-in treaty");
                (key, treaty)
            })
            .collect();
        Self {
            states,
            treaties,
            report: Report::default(),
        }
    }

    pub(super) fn run(&mut self, file: &str, text: &str) {
        let mut case: Option<Case> = None;
        for (number, line) in text
            .lines()
            .enumerate()
            .map(|(at, line)| (at + 1, line.trim_end()))
        {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let outcome = match line.split_once(": ") {
                Some(("Case", _)) => {
                    let next = Case {
                        line: number,
                        ..Case::default()
                    };
                    if let Some(done) = case.replace(next) {
                        self.close(file, &done);
                    }
                    Ok(())
                }
                Some((keyword, value)) => match &mut case {
                    Some(case) => self.line(case, number, keyword, value),
                    None => Err("no case has begun; `Case: …` is expected first".to_owned()),
                },
                None => Err(format!("`{line}` does not read; `Keyword: …` is expected")),
            };
            if let Err(fault) = outcome {
                self.report.faults.push(format!("{file}:{number}: {fault}"));
            }
        }
        match case {
            Some(done) => self.close(file, &done),
            None => self
                .report
                .faults
                .push(format!("{file}:1: the file holds no case")),
        }
    }

    fn line(&mut self, case: &mut Case, at: usize, key: &str, value: &str) -> Result<(), String> {
        match key {
            "Treaty" => {
                let key = TreatyKey::from_str(value).map_err(|error| error.to_string())?;
                if !self.treaties.contains_key(&key) {
                    return Err(format!("`{value}` is no treaty of the data"));
                }
                case.treaty = Some(key);
            }
            "Facts" if value == "the depositary's list" => case.from_list = true,
            "Facts" => return Err("`the depositary's list` is expected, or lines `Fact: …`".into()),
            "Fact" => read_fact(value, &mut case.facts)?,
            "Source" => case.source = true,
            "Question" => {
                close_question(case)?;
                let question = read_question(value).ok_or_else(|| {
                    format!("the question `{value}` is not one of cases/README.md")
                })?;
                (case.question, case.answers, case.asked) = (Some((at, question)), 0, true);
            }
            "Answer" => {
                let (_, question) = case
                    .question
                    .ok_or("an answer without a question before it")?;
                case.answers += 1;
                self.report.checked += 1;
                self.answer(case, question, value)?;
            }
            _ => return Err(format!("`{key}` is no keyword of cases/README.md")),
        }
        Ok(())
    }

    fn close(&mut self, file: &str, case: &Case) {
        let mut fault = |line: usize, what: &str| {
            self.report.faults.push(format!("{file}:{line}: {what}"));
        };
        if !case.source {
            fault(case.line, "the case names no source");
        }
        if !case.asked {
            fault(case.line, "the case asks no question");
        }
        if case.from_list && !case.facts.is_empty() {
            fault(
                case.line,
                "the case takes its facts both from the list and from its own lines",
            );
        }
        if let (Some((line, _)), 0) = (case.question, case.answers) {
            fault(line, "the question has no answer");
        }
    }

    fn answer(&mut self, case: &Case, question: Question, said: &str) -> Result<(), String> {
        let (question, expected) = fill(question, said)?;
        let got = self.ask(case, question)?;
        if let (
            Question::InForce {
                state: Slot::One(state),
            },
            Some(key),
            true,
        ) = (question, &case.treaty, case.from_list)
        {
            self.report
                .in_force
                .insert((key.to_string(), state, expected.to_owned()));
        }
        if got == expected {
            Ok(())
        } else {
            Err(format!("expected `{expected}`, got `{got}`"))
        }
    }

    fn ask(&self, case: &Case, question: Question) -> Result<String, String> {
        match question {
            Question::Name {
                on,
                state,
                language,
            } => {
                let iso3 = one(state)?;
                let unknown = || format!("{iso3} is no State of the data");
                let state = self.states.get(iso3).ok_or_else(unknown)?;
                Ok(state.short_name(one(on)?, language).to_owned())
            }
            Question::TermEnd { term, from } => Ok(term.ends(one(from)?).to_string()),
            of_a_treaty => {
                let key = case
                    .treaty
                    .as_ref()
                    .ok_or("the question needs a line `Treaty: …`")?;
                let (treaty, list) = &self.treaties[key];
                if case.from_list {
                    return self.ask_of(treaty, list, of_a_treaty);
                }
                if case.facts.is_empty() {
                    return Err("the question needs facts before it".to_owned());
                }
                if matches!(question, Question::Counts { .. }) {
                    return Err("counts are asked of the depositary's list only".to_owned());
                }
                let own = StatusList::from_acts(case.facts.iter().cloned());
                self.ask_of(treaty, &own, of_a_treaty)
            }
        }
    }

    fn ask_of(
        &self,
        treaty: &Treaty,
        list: &StatusList,
        question: Question,
    ) -> Result<String, String> {
        let round = |state: Iso3| list.acts(state).last();
        Ok(match question {
            Question::Standing { on, state } => {
                say_standing(&standing(treaty, list.acts(one(state)?), one(on)?))
            }
            Question::Why { on, state } => {
                let answer = standing(treaty, list.acts(one(state)?), one(on)?);
                let reasons: Vec<String> = answer.reasons.iter().map(say_reason).collect();
                reasons.join("; ")
            }
            Question::Counts { on } => self.say_counts(treaty, list, one(on)?),
            Question::Deposits { on } => {
                let on = one(on)?;
                let made = |acts: &&ActsOfStatus| {
                    acts.consent
                        .is_some_and(|consent| consent.deposited_on <= on)
                };
                list.iter().filter(made).count().to_string()
            }
            Question::InForce { state } => {
                let consent = round(one(state)?).and_then(|acts| acts.consent);
                let consent = consent.ok_or("the State deposited no instrument")?;
                say_date(in_force_on(treaty, consent), "date not known")
            }
            Question::WithdrawalEffect { state } => {
                match round(one(state)?).and_then(|acts| acts.withdrawal) {
                    Some(notice) => say_date(withdrawal_effective_on(treaty, notice), "held"),
                    None => "no withdrawal".to_owned(),
                }
            }
            Question::TreatyInForce => say_date(treaty_in_force_on(treaty, list), "not counted"),
            Question::Name { .. } | Question::TermEnd { .. } => {
                return Err("the question needs no treaty".to_owned());
            }
        })
    }

    fn say_counts(&self, treaty: &Treaty, list: &StatusList, on: Date) -> String {
        let mut counts = BTreeMap::from(Standing::ALL.map(|standing| (standing, 0_usize)));
        for (_, answer) in standings(treaty, list, &self.states, on) {
            *counts.entry(answer.standing).or_default() += 1;
        }
        let mut text = String::new();
        for (standing, word) in [
            (Standing::Party, "parties"),
            (Standing::PartyPending, "pending"),
            (Standing::Signatory, "signatories"),
            (Standing::Withdrawn, "withdrawn"),
            (Standing::NotParty, "not party"),
        ] {
            let comma = if text.is_empty() { "" } else { ", " };
            write!(text, "{comma}{word} {}", counts[&standing]).expect("a String takes text");
        }
        text
    }
}

fn close_question(case: &Case) -> Result<(), String> {
    match case.question {
        Some((line, _)) if case.answers == 0 => {
            Err(format!("the question of line {line} has no answer"))
        }
        _ => Ok(()),
    }
}

fn one<T: Copy>(slot: Slot<T>) -> Result<T, String> {
    match slot {
        Slot::One(value) => Ok(value),
        Slot::Each => Err("the answer must name the date or State it is of: `LTU: …`".to_owned()),
    }
}

/// Puts what an answer names (`LTU: …`, `2024-09-10: …`) into the place of `each`.
fn fill(question: Question, said: &str) -> Result<(Question, &str), String> {
    fn place<T: Copy>(
        slot: &mut Slot<T>,
        said: &mut &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<(), String> {
        if matches!(slot, Slot::Each) {
            let (name, rest) = said
                .split_once(": ")
                .ok_or("`LTU: …` or `2024-09-10: …` is expected")?;
            let value = read(name).ok_or(format!("`{name}` is not what the question asks of"))?;
            (*slot, *said) = (Slot::One(value), rest);
        }
        Ok(())
    }
    let state = |name: &str| name.parse::<Iso3>().ok();
    let (mut question, mut rest) = (question, said);
    match &mut question {
        Question::Standing { on, state: of }
        | Question::Why { on, state: of }
        | Question::Name { on, state: of, .. } => {
            place(on, &mut rest, reading::date)?;
            place(of, &mut rest, state)?;
        }
        Question::Counts { on }
        | Question::Deposits { on }
        | Question::TermEnd { from: on, .. } => {
            place(on, &mut rest, reading::date)?;
        }
        Question::InForce { state: of } | Question::WithdrawalEffect { state: of } => {
            place(of, &mut rest, state)?;
        }
        Question::TreatyInForce => {}
    }
    Ok((question, rest))
}
