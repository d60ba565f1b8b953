//! The words of the cases: how a question and a fact are read, and how an answer is said. A word
//! that `cases/README.md` does not have does not read.

use std::fmt::Write as _;

use domain::law::language::Language;
use domain::law::reading;
use domain::law::standing::{Reason, Standing, StandingOnDate};
use domain::law::state::Iso3;
use domain::law::status::{ActsOfStatus, ArmedConflict, Consent, Instrument, Withdrawal};
use domain::law::treaty::Term;
use jiff::civil::Date;

/// A place in a question that names one thing, or every one of those its answers name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot<T> {
    One(T),
    Each,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Question {
    Standing {
        on: Slot<Date>,
        state: Slot<Iso3>,
    },
    Why {
        on: Slot<Date>,
        state: Slot<Iso3>,
    },
    Counts {
        on: Slot<Date>,
    },
    Deposits {
        on: Slot<Date>,
    },
    Name {
        on: Slot<Date>,
        state: Slot<Iso3>,
        language: Language,
    },
    InForce {
        state: Slot<Iso3>,
    },
    WithdrawalEffect {
        state: Slot<Iso3>,
    },
    TreatyInForce,
    TermEnd {
        term: Term,
        from: Slot<Date>,
    },
}

pub(super) fn read_question(text: &str) -> Option<Question> {
    let text = text.strip_suffix('?')?;
    if let Some(rest) = text.strip_prefix("On ") {
        let (on, rest) = rest.split_once(", ")?;
        let on = slot(on, "each date", reading::date)?;
        if let Some(state) = between(rest, "how does ", " stand") {
            return Some(Question::Standing {
                on,
                state: read_state(state)?,
            });
        }
        if let Some(state) = between(rest, "why does ", " stand so") {
            return Some(Question::Why {
                on,
                state: read_state(state)?,
            });
        }
        if let Some(named) = rest.strip_prefix("what is ") {
            let (state, language) = named.split_once(" called in ")?;
            let state = read_state(state)?;
            return Some(Question::Name {
                on,
                state,
                language: language.parse().ok()?,
            });
        }
        return match rest {
            "how many States stand where" => Some(Question::Counts { on }),
            "how many instruments are deposited" => Some(Question::Deposits { on }),
            _ => None,
        };
    }
    if let Some(state) = text.strip_prefix("When does the treaty enter into force for ") {
        return Some(Question::InForce {
            state: read_state(state)?,
        });
    }
    if let Some(state) = between(text, "When does the withdrawal of ", " take effect") {
        return Some(Question::WithdrawalEffect {
            state: read_state(state)?,
        });
    }
    if let Some(rest) = between(text, "When does a term of ", " end") {
        let (term, from) = rest.split_once(" from ")?;
        let from = slot(from, "each date", reading::date)?;
        return Some(Question::TermEnd {
            term: read_term(term)?,
            from,
        });
    }
    (text == "When does the treaty enter into force, counted from its deposits")
        .then_some(Question::TreatyInForce)
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    text.strip_prefix(before)?.strip_suffix(after)
}

fn slot<T>(word: &str, each: &str, read: impl Fn(&str) -> Option<T>) -> Option<Slot<T>> {
    if word == each {
        Some(Slot::Each)
    } else {
        read(word).map(Slot::One)
    }
}

fn read_state(word: &str) -> Option<Slot<Iso3>> {
    slot(word, "each State", |word| word.parse().ok())
}

fn read_term(text: &str) -> Option<Term> {
    if text == "no time" {
        return Some(Term::SameDay);
    }
    if let Some(months) = between(text, "first of month after ", " months") {
        return Some(Term::FirstOfMonth {
            months: months.parse().ok()?,
        });
    }
    if let Some(months) = text.strip_suffix(" months") {
        return Some(Term::Months {
            months: months.parse().ok()?,
        });
    }
    Some(Term::Days {
        days: text.strip_suffix(" days")?.parse().ok()?,
    })
}

/// Reads one fact of a State; a new signature or deposit after a withdrawal begins a new round.
pub(super) fn read_fact(text: &str, facts: &mut Vec<ActsOfStatus>) -> Result<(), String> {
    let unread = || format!("the fact `{text}` is not one of cases/README.md");
    let (state, act) = text.split_once(' ').ok_or_else(unread)?;
    let iso3: Iso3 = state.parse().map_err(|_| unread())?;
    let begins = act.starts_with("signed") || act.starts_with("deposited");
    let at = facts.iter().rposition(|acts| acts.iso3 == iso3);
    let at = match at {
        Some(at) if !(begins && facts[at].withdrawal.is_some()) => at,
        _ => {
            facts.push(ActsOfStatus {
                iso3,
                signed_on: None,
                provisional_on: None,
                consent: None,
                withdrawal: None,
                source: String::new(),
            });
            facts.len() - 1
        }
    };
    if act.starts_with("is in armed conflict") && facts[at].withdrawal.is_none() {
        return Err("a conflict is stated after the withdrawal it holds".to_owned());
    }
    read_act(act, &mut facts[at]).ok_or_else(unread)
}

fn read_act(act: &str, acts: &mut ActsOfStatus) -> Option<()> {
    if let Some(on) = act.strip_prefix("signed on ") {
        acts.signed_on = Some(reading::date(on)?);
    } else if let Some(on) = act.strip_prefix("applies provisionally from ") {
        acts.provisional_on = Some(reading::date(on)?);
    } else if let Some(rest) = act.strip_prefix("deposited its ") {
        let (instrument, on) = rest.split_once(" on ")?;
        let (deposited_on, effective_on) = two_dates(on, " with effect from ")?;
        let instrument = read_instrument(instrument)?;
        acts.consent = Some(Consent {
            instrument,
            deposited_on,
            effective_on,
        });
    } else if let Some(on) = act.strip_prefix("notified its withdrawal on ") {
        let notified_on = reading::date(on)?;
        acts.withdrawal = Some(Withdrawal {
            notified_on,
            conflict: None,
        });
    } else {
        let rest = act.strip_prefix("is in armed conflict since ")?;
        let (since, ended_on) = two_dates(rest, " until ")?;
        acts.withdrawal.as_mut()?.conflict = Some(ArmedConflict { since, ended_on });
    }
    Some(())
}

/// A date that a second one may follow.
fn two_dates(text: &str, between: &str) -> Option<(Date, Option<Date>)> {
    match text.split_once(between) {
        Some((first, second)) => Some((reading::date(first)?, Some(reading::date(second)?))),
        None => Some((reading::date(text)?, None)),
    }
}

fn read_instrument(word: &str) -> Option<Instrument> {
    INSTRUMENTS
        .iter()
        .find(|(_, name)| *name == word)
        .map(|(instrument, _)| *instrument)
}

const INSTRUMENTS: [(Instrument, &str); 5] = [
    (Instrument::Ratification, "ratification"),
    (Instrument::Acceptance, "acceptance"),
    (Instrument::Approval, "approval"),
    (Instrument::Accession, "accession"),
    (Instrument::Succession, "succession"),
];

pub(super) fn say_date(date: Option<Date>, otherwise: &str) -> String {
    date.map_or_else(|| otherwise.to_owned(), |date| date.to_string())
}

pub(super) fn say_standing(answer: &StandingOnDate) -> String {
    let mut text = match (answer.standing, answer.in_force_on) {
        (Standing::Party, Some(since)) => format!("party since {since}"),
        (Standing::Party, None) => "party, date not known".to_owned(),
        (Standing::PartyPending, until) => {
            format!("pending until {}", say_date(until, "date not known"))
        }
        (Standing::Signatory, _) => "signatory".to_owned(),
        (Standing::NotParty, _) => "not party".to_owned(),
        (Standing::Withdrawn, _) => {
            return format!(
                "withdrawn since {}",
                say_date(answer.withdrawal_effective_on, "date not known")
            );
        }
    };
    let held = |reason: &Reason| matches!(reason, Reason::WithdrawalHeld { .. });
    if let Some(effect) = answer.withdrawal_effective_on {
        write!(text, "; withdrawal takes effect on {effect}").expect("a String takes text");
    } else if answer.reasons.iter().any(held) {
        text.push_str("; withdrawal held");
    }
    text
}

pub(super) fn say_reason(reason: &Reason) -> String {
    match reason {
        Reason::Signed { on } => format!("signed on {on}"),
        Reason::AppliesProvisionally { on } => format!("applies provisionally from {on}"),
        Reason::Deposited { instrument, on } => {
            let (_, word) = INSTRUMENTS
                .iter()
                .find(|(known, _)| known == instrument)
                .expect("all five");
            format!("deposited its {word} on {on}")
        }
        Reason::InForce { on, article } => format!("in force on {on} by Art. {article}"),
        Reason::DateNotKnown => "date not known".to_owned(),
        Reason::SucceededWithEffect { on } => format!("succeeded with effect from {on}"),
        Reason::WithdrawalNotified { on } => format!("notified its withdrawal on {on}"),
        Reason::WithdrawalEffective { on, article } => {
            format!("withdrawal takes effect on {on} by Art. {article}")
        }
        Reason::WithdrawalHeld {
            expired_on,
            article,
        } => {
            format!("withdrawal expired on {expired_on}, held by Art. {article}")
        }
        Reason::NoAct => "no act".to_owned(),
    }
}
