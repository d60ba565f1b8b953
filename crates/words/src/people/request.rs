//! Requests to attend in words: kinds and states by name, what is wrong with a form, why a step is
//! not taken. What comes from outside is isolated.

use domain::law::language::Language;
use domain::people::request::decision::Outcome;
use domain::people::request::form::Wrong;
use domain::people::request::{Kind, Profit, Refusal, State, Step, Way};

use crate::text::isolate;
use crate::{Value, Words, date};

/// The kind of an organization: `Regional organization`.
pub fn kind(kind: Kind, language: Language) -> String {
    say("request-kind", "kind", kind.code(), language)
}

/// What it declares itself to be: `Non-profit entity`.
pub fn profit(profit: Profit, language: Language) -> String {
    say("request-profit", "profit", profit.code(), language)
}

/// By what way a request came: `By letter`.
pub fn way(way: Way, language: Language) -> String {
    say("request-way", "way", way.code(), language)
}

/// Where a request stands: `Invited provisionally`.
pub fn state(state: State, language: Language) -> String {
    say("request-state", "state", state.code(), language)
}

/// What that means for the organization.
pub fn help(state: State, language: Language) -> String {
    say("request-help", "state", state.code(), language)
}

/// A step taken: `The President refused`.
pub fn step(step: &Step, language: Language) -> String {
    say("request-step", "step", step.code(), language)
}

/// What the Meeting decided: `Approved`.
pub fn outcome(outcome: Outcome, language: Language) -> String {
    say("request-outcome", "outcome", outcome.code(), language)
}

/// What is wrong with a field, as it stands beside it.
pub fn wrong(wrong: Wrong, language: Language) -> String {
    let number = match wrong {
        Wrong::TooLong { most } | Wrong::TooMany { most } => i64::try_from(most),
        Wrong::NoNumber { most } => Ok(i64::from(most)),
        _ => Ok(0),
    };
    let facts = [
        ("wrong", Value::from(wrong.code())),
        ("number", Value::from(number.unwrap_or(i64::MAX))),
    ];
    Words::of(language).say("request-wrong", &facts)
}

/// Why a step is not taken.
pub fn refusal(refusal: &Refusal, language: Language) -> String {
    let day = |on| Value::from(date::full(on, language));
    let facts: Vec<(&str, Value<'_>)> = match refusal {
        Refusal::MeetingOver { closed_on } => vec![("date", day(*closed_on))],
        Refusal::Named { organization, rule } => vec![
            (
                "organization",
                isolate(organization.name.get(language)).into(),
            ),
            ("rule", isolate(rule).into()),
        ],
        Refusal::TooManyWaiting { most } | Refusal::AddressWaits { most } => {
            vec![("number", (*most).into())]
        }
        Refusal::WrongState { is } => vec![("state", state(*is, language).into())],
        Refusal::NotWhileSitting {
            opens_on,
            closes_on,
        } => vec![("from", day(*opens_on)), ("until", day(*closes_on))],
        Refusal::NoRule
        | Refusal::Cancelled
        | Refusal::AnsweredBefore
        | Refusal::DecisionRecorded
        | Refusal::CorrectedBefore
        | Refusal::NobodyListed
        | Refusal::ListChanged => Vec::new(),
    };
    crate::refusal::said(refusal.code(), &facts, language)
}

/// What can be done about it.
pub fn refusal_help(refusal: &Refusal, language: Language) -> String {
    crate::refusal::helped(refusal.code(), language)
}

fn say(key: &str, fact: &str, code: &str, language: Language) -> String {
    Words::of(language).say(key, &[(fact, code.into())])
}
