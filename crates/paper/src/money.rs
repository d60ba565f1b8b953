//! The papers of the money: what a meeting is expected to cost, what a payer is asked for or given
//! back, its account, and what came in of all. Amounts are printed as they were reckoned; nothing here
//! reckons a share.

pub mod apportionment;
pub mod bill;
pub mod contributions;
pub mod estimate;
pub mod statement;

use domain::law::language::Language;
use domain::money::amount::{Amount, Currency};
use words::Words;
use words::money::amount;

use crate::glyphs::LOST;

/// Minor units of a currency as a column shows them.
fn figure(minor: i64, currency: Currency, language: Language) -> String {
    amount::amount(Amount::of(minor, currency), language)
}

/// The remark that a sign stands for what could not be printed, where that is so.
fn lost_remark<'a>(
    texts: impl IntoIterator<Item = &'a String>,
    language: Language,
) -> Option<String> {
    let lost = texts.into_iter().any(|text| text.contains(LOST));
    lost.then(|| Words::of(language).say("list-glyphs", &[]))
}
