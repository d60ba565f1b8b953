//! The books in words: the accounts of the ledger by name, and what both sides of a period come to.

use domain::law::language::Language;
use domain::money::amount::Amount;
use domain::money::books::Total;
use domain::money::ledger::Account;

use super::amount::with_currency;
use crate::{Value, Words};

/// The name of an account of the ledger.
pub fn account(account: Account, language: Language) -> String {
    Words::of(language).say("books-account", &[("code", account.code().into())])
}

/// What both sides come to: `USD: 224 postings, debits 139,042.20, credits 139,042.20`.
pub fn total(of: &Total, language: Language) -> String {
    let sum = |minor: i128| {
        let minor = i64::try_from(minor).unwrap_or(i64::MAX);
        Value::from(with_currency(Amount::of(minor, of.currency), language))
    };
    let postings = i64::try_from(of.postings).unwrap_or(i64::MAX);
    let facts = [
        ("postings", Value::from(postings)),
        ("debits", sum(of.debits)),
        ("credits", sum(of.credits)),
    ];
    Words::of(language).say("books-total", &facts)
}
