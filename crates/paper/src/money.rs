//! The papers of the money: what a meeting is expected to cost, what a payer is asked for or given
//! back, its account, and what came in of all. Amounts are printed as they were reckoned; nothing here
//! reckons a share.

pub mod apportionment;
pub mod bill;
pub mod bundle;
pub mod contributions;
pub mod estimate;
pub mod reminder;
pub mod statement;

use std::collections::BTreeMap;

use domain::convening::meeting::MeetingKey;
use domain::law::costs::BudgetKey;
use domain::law::language::Language;
use domain::money::amount::{Amount, Currency};
use jiff::civil::Date;
use serde::Serialize;
use words::Words;
use words::money::amount;

use self::bill::Payment;
use crate::code::drawing;
use crate::convening::note::{Labelled, Verification};
use crate::glyphs::LOST;
use crate::people::outside;
use crate::press::Fault;

/// What meetings and their second budgets are called in a language; what is not there shows its key.
pub type Titles = BTreeMap<(MeetingKey, Option<BudgetKey>), String>;

/// What a meeting, or a second budget of it, is called.
fn title(titles: &Titles, meeting: &MeetingKey, budget: Option<&BudgetKey>) -> String {
    let title = titles.get(&(meeting.clone(), budget.cloned()));
    title.cloned().unwrap_or_else(|| meeting.to_string())
}

/// The sheet around a paper that goes to a payer.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    /// The names of the issuing office, a line each.
    pub letterhead: &'a [String],
    /// The small lines under them. May be empty.
    pub postal: &'a [String],
    /// The addressee as on an envelope.
    pub addressee: &'a [String],
    /// `Geneva, 5 February 2024`, in the language of the paper.
    pub place_and_date: &'a str,
    /// The account to pay to: bank, holder, number.
    pub bank: &'a [Labelled],
    /// How a reader can check the paper; a draft cannot be checked.
    pub verification: Option<&'a Verification>,
}

/// The sheet of a paper that goes to a payer, as it prints. All text comes ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Head {
    /// The language in which the paper is set.
    pub language: Language,
    /// Its date.
    pub dated: Date,
    /// What names it for ever.
    pub identifier: String,
    /// The names of the issuing office, a line each.
    pub letterhead: Vec<String>,
    /// The small lines under them.
    pub postal: Vec<String>,
    /// Its number with the word before it.
    pub reference: Labelled,
    /// Place and date.
    pub place_and_date: String,
    /// No marks; the opening of all sheets asks for them.
    pub markings: Vec<String>,
    /// The addressee.
    pub addressee: Vec<String>,
    /// How a reader can check it.
    pub verification: Option<Verification>,
    /// The square code, drawn.
    pub drawing: String,
}

impl Sheet<'_> {
    /// The sheet as a paper prints it. A fault is an address too long for its code.
    fn head(
        &self,
        (language, dated): (Language, Date),
        identifier: String,
        reference: Labelled,
    ) -> Result<Head, Fault> {
        let code = self.verification.map(|check| drawing(&check.address));
        Ok(Head {
            language,
            dated,
            identifier,
            letterhead: self.letterhead.to_vec(),
            postal: self.postal.to_vec(),
            reference,
            place_and_date: self.place_and_date.to_owned(),
            markings: Vec::new(),
            addressee: self.addressee.iter().map(|line| outside(line)).collect(),
            verification: self.verification.cloned(),
            drawing: code.transpose()?.unwrap_or_default(),
        })
    }
}

/// How a paper is paid: the reference to state, where it is one, and the lines of the account.
fn how_to_pay(
    reference: Option<String>,
    bank: &[Labelled],
    why: String,
    language: Language,
) -> Payment {
    let label = |key| words::money::bill::label(key, language);
    let reference = reference.map(|value| Labelled {
        label: label("reference"),
        value,
    });
    let account = bank.iter().map(|line| Labelled {
        label: outside(&line.label),
        value: outside(&line.value),
    });
    Payment {
        heading: label("how"),
        lines: reference.into_iter().chain(account).collect(),
        why,
    }
}

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
