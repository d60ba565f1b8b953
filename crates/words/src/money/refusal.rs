//! Why something about money is not done, and what is wrong with what was typed, in words.

use domain::law::language::Language;
use domain::money::amount::Amount;
use domain::money::assessment::Unshared;
use domain::money::{bill, books, bundle, closing, fund, payment, rate, reminder, sponsorship};

use super::apportionment;
use crate::text::isolate;
use crate::{Value, Words};

/// Why bills are not drawn up or issued.
pub fn bill(refusal: &bill::Refusal, language: Language) -> String {
    match refusal {
        bill::Refusal::MoreThanBilled { number } => {
            say(refusal.code(), &[("number", number.clone())], language)
        }
        _ => say(refusal.code(), &[], language),
    }
}

/// Why a payment is not set against a bill. Amounts stand in minor units of the payment's currency.
pub fn payment(refusal: &payment::Refusal, language: Language) -> String {
    use payment::Refusal as Why;
    let fact = match refusal {
        Why::NotOpen(number) => Some(("number", number.clone())),
        Why::OtherCurrency(currency) => Some(("currency", currency.to_string())),
        Why::OtherPayer(payer) => Some(("payer", payer.to_string())),
        Why::MoreThanLeft { left } | Why::MoreThanOwed { owed: left } => {
            Some(("amount", sum(*left)))
        }
        Why::BeforePayment(on) => Some(("date", crate::date::full(*on, language))),
        Why::Nothing | Why::NoReason | Why::NoEvidence | Why::SecondPerson => None,
    };
    say(refusal.code(), fact.as_slice(), language)
}

/// Why the books of a period are not given; each account that has no code is named.
pub fn books(refusal: &books::Refusal, language: Language) -> String {
    match refusal {
        books::Refusal::NoCode(accounts) => {
            let named = accounts.iter().map(|account| {
                let name = super::books::account(*account, language);
                format!("{name} ({})", isolate(account.code()))
            });
            let named = named.collect::<Vec<_>>().join(", ");
            say(refusal.code(), &[("accounts", named)], language)
        }
        books::Refusal::NoPeriod => say(refusal.code(), &[], language),
    }
}

/// Why bundles are not drawn up or issued.
pub fn bundle(refusal: bundle::Refusal, language: Language) -> String {
    say(refusal.code(), &[], language)
}

/// Why nobody is reminded.
pub fn reminder(refusal: reminder::Refusal, language: Language) -> String {
    say(refusal.code(), &[], language)
}

/// Why accounts are not closed.
pub fn closing(refusal: closing::Refusal, language: Language) -> String {
    say(refusal.code(), &[], language)
}

/// Why a movement of a fund is not entered.
pub fn fund(refusal: fund::Refusal, language: Language) -> String {
    match refusal {
        fund::Refusal::NotEnough { holds } => {
            say(refusal.code(), &[("amount", sum(holds))], language)
        }
        fund::Refusal::Reserved { holds, reserved } => {
            let facts = [("holds", sum(holds)), ("reserved", sum(reserved))];
            say(refusal.code(), &facts, language)
        }
        _ => say(refusal.code(), &[], language),
    }
}

/// Why a step about a request for sponsorship is not taken.
pub fn sponsorship(refusal: &sponsorship::Refusal, language: Language) -> String {
    use sponsorship::Refusal as Why;
    let facts = match refusal {
        Why::Late(until) => vec![("date", crate::date::full(*until, language))],
        Why::Twice(number) => vec![("number", number.to_string())],
        Why::MoreThanGranted(left) => vec![("amount", sum(*left))],
        Why::NotInFund(means) => vec![
            ("holds", sum(means.holds)),
            ("reserved", sum(means.reserved)),
        ],
        _ => Vec::new(),
    };
    say(refusal.code(), &facts, language)
}

/// An amount with its currency.
fn sum(amount: Amount) -> String {
    format!("{} {amount}", amount.currency)
}

/// Why costs are not shared.
pub fn unshared(why: &Unshared, language: Language) -> String {
    match why {
        Unshared::NotApart(why) => apportionment::not_apart(why, language),
        Unshared::Rules(refusal) => apportionment::refusal(refusal, language),
        Unshared::Rate(rate::Refusal::MissingRate(missing)) => {
            let payers = missing.iter().map(|one| one.payer.to_string());
            let payers = payers.collect::<Vec<_>>().join(" ");
            say(why.code(), &[("payer", payers)], language)
        }
        Unshared::Rate(_) => say("other", &[], language),
        Unshared::NoTotal | Unshared::NotClosed => say(why.code(), &[], language),
    }
}

/// What is wrong with a field, as it stands beside it.
pub fn wrong(code: &str, language: Language) -> String {
    Words::of(language).say("money-wrong", &[("why", Value::from(code))])
}

fn say(code: &str, facts: &[(&str, String)], language: Language) -> String {
    let facts = facts
        .iter()
        .map(|(name, fact)| (*name, Value::from(isolate(fact))));
    let why = [("why", Value::from(code))];
    let all: Vec<(&str, Value<'_>)> = why.into_iter().chain(facts).collect();
    Words::of(language).say("money-refusal", &all)
}
