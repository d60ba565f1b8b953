//! Standings and their reasons, as lists show them: `accession deposited 5 Sep 2025; in force
//! 1 Mar 2026, Art. 17(2)`.

use domain::law::language::Language;
use domain::law::standing::{Reason, Standing};
use domain::law::status::Instrument;

use crate::{Value, Words, date};

/// The name of a standing: `State Party`.
pub fn name(standing: Standing, language: Language) -> String {
    Words::of(language).say("standing-name", &[("standing", standing.code().into())])
}

/// The reasons for a standing in one line.
///
/// ```
/// use domain::law::language::Language;
/// use domain::law::standing::Reason;
/// let reasons = [Reason::Signed { on: jiff::civil::date(2008, 12, 3) }];
/// assert_eq!(words::law::standing::reason(&reasons, Language::En), "signed 3 Dec 2008");
/// ```
pub fn reason(reasons: &[Reason], language: Language) -> String {
    let words = Words::of(language);
    let mut said = reasons.iter().rev().map(|reason| one(reason, words));
    let Some(last) = said.next() else {
        return String::new();
    };
    said.fold(last, |rest, first| {
        words.say(
            "standing-reasons",
            &[("first", first.into()), ("rest", rest.into())],
        )
    })
}

fn one(reason: &Reason, words: &Words) -> String {
    let on = |on: &jiff::civil::Date| ("on", Value::from(date::short(*on, words.language())));
    match reason {
        Reason::Signed { on: day } => words.say("standing-signed", &[on(day)]),
        Reason::AppliesProvisionally { on: day } => {
            words.say("standing-applies-provisionally", &[on(day)])
        }
        Reason::Deposited {
            instrument,
            on: day,
        } => {
            let facts = [on(day), ("instrument", code(*instrument).into())];
            words.say("standing-deposited", &facts)
        }
        Reason::InForce { on: day, article } => {
            words.say("standing-in-force", &[on(day), ("article", article.into())])
        }
        Reason::DateNotKnown => words.say("standing-date-not-known", &[]),
        Reason::SucceededWithEffect { on: day } => words.say("standing-succeeded", &[on(day)]),
        Reason::WithdrawalNotified { on: day } => {
            words.say("standing-withdrawal-notified", &[on(day)])
        }
        Reason::WithdrawalEffective { on: day, article } => words.say(
            "standing-withdrawal-effective",
            &[on(day), ("article", article.into())],
        ),
        Reason::WithdrawalHeld {
            expired_on,
            article,
        } => words.say(
            "standing-withdrawal-held",
            &[on(expired_on), ("article", article.into())],
        ),
        Reason::NoAct => words.say("standing-no-act", &[]),
    }
}

const fn code(instrument: Instrument) -> &'static str {
    match instrument {
        Instrument::Ratification => "ratification",
        Instrument::Acceptance => "acceptance",
        Instrument::Approval => "approval",
        Instrument::Accession => "accession",
        Instrument::Succession => "succession",
    }
}
