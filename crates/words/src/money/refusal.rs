//! Why something about money is not done, and what is wrong with what was typed, in words.

use domain::law::language::Language;
use domain::money::assessment::Unshared;
use domain::money::payer::NotApart;
use domain::money::{bill, closing, fund, payment};

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
            Some(("amount", format!("{} {left}", left.currency)))
        }
        Why::Nothing | Why::NoReason => None,
    };
    say(refusal.code(), fact.as_slice(), language)
}

/// Why accounts are not closed.
pub fn closing(refusal: closing::Refusal, language: Language) -> String {
    say(refusal.code(), &[], language)
}

/// Why a movement of a fund is not entered.
pub fn fund(refusal: fund::Refusal, language: Language) -> String {
    match refusal {
        fund::Refusal::NotEnough { holds } => {
            let amount = format!("{} {holds}", holds.currency);
            say(refusal.code(), &[("amount", amount)], language)
        }
        _ => say(refusal.code(), &[], language),
    }
}

/// Why costs are not shared.
pub fn unshared(why: &Unshared, language: Language) -> String {
    let payer = match why {
        Unshared::NotApart(
            NotApart::IsParty(state) | NotApart::PartiesOnly(state) | NotApart::Twice(state),
        ) => Some(("payer", state.to_string())),
        _ => None,
    };
    let code = match why {
        Unshared::Rate(_) | Unshared::Rules(_) => "other",
        other => other.code(),
    };
    say(code, payer.as_slice(), language)
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
