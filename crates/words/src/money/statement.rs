//! The statement of account in words: what moved the account, how old a debt is, for whom the balance
//! stands.

use domain::law::language::Language;
use domain::money::account::{Age, What};
use domain::money::bill::{Kind, Number};
use jiff::civil::Date;

use crate::text::isolate;
use crate::{Value, Words, date};

/// A label of the paper: `title`, `column-date`.
pub fn label(key: &str, language: Language) -> String {
    Words::of(language).say(&format!("statement-{key}"), &[])
}

/// `As at 30 June 2024`.
pub fn as_at(on: Date, language: Language) -> String {
    let on = Value::from(date::full(on, language));
    Words::of(language).say("statement-as-at", &[("date", on)])
}

/// What moved the account: `Assessment notice AN-2024-0001`, `Payment received`.
pub fn what(what: &What, language: Language) -> String {
    match what {
        What::Bill(number, ..) => bill(*number, language),
        What::Payment(_) => label("payment", language),
        What::Repayment(ground) => {
            let ground = Value::from(ground.code());
            Words::of(language).say("statement-repayment", &[("ground", ground)])
        }
    }
}

/// A bill by its number.
pub fn bill(number: Number, language: Language) -> String {
    let kind = match number.kind {
        Kind::Notice => "notice",
        Kind::CreditNote => "credit_note",
    };
    let facts = [
        ("kind", Value::from(kind)),
        ("number", isolate(&number.to_string()).into()),
    ];
    Words::of(language).say("statement-bill", &facts)
}

/// What a payer wrote with a payment.
pub fn reference(reference: &str, language: Language) -> String {
    let reference = Value::from(reference);
    Words::of(language).say("statement-reference", &[("reference", reference)])
}

/// How old a debt is.
pub fn age(age: Age, language: Language) -> String {
    Words::of(language).say("statement-age", &[("age", age.code().into())])
}

/// For whom a balance stands.
pub fn balance(minor: i64, language: Language) -> String {
    let side = match minor {
        ..0 => "payer",
        0 => "even",
        _ => "owed",
    };
    Words::of(language).say("statement-balance", &[("side", side.into())])
}
