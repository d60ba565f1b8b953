//! The assessment notice with its invoice, and the credit note: to whom, for which meeting, on which
//! article, how the amount was arrived at, how it is paid. One payer, one number, one language; it is
//! never changed. It says nothing of other notices: those stand in the statement of account.

use domain::law::language::Language;
use domain::law::treaty::{TextState, Treaty};
use domain::money::amount::Amount;
use domain::money::apportionment::Apportionment;
use domain::money::bill::{Bill, Drawn, Ground, Kind};
use serde::Serialize;
use words::money::{amount, bill as said};
use words::text::isolate;

use super::{Head, Sheet, how_to_pay, lost_remark};
use crate::convening::note::Labelled;
use crate::people::outside;
use crate::press::{Fault, Meta, Pdf, Press, Template};

/// What stands around a bill.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The sheet.
    pub sheet: Sheet<'a>,
    /// The payer's name, alone on its line.
    pub payer: &'a str,
    /// The meeting's title.
    pub meeting: &'a str,
    /// The meeting's treaty.
    pub treaty: &'a Treaty,
    /// The name of the second budget, where the bill is of one.
    pub budget: Option<&'a str>,
    /// The apportionment it follows from, where one is behind it.
    pub apportionment: Option<&'a Apportionment>,
    /// What the payer was assessed before, where the bill is for a difference.
    pub before: Option<Amount>,
    /// What the payer is told beside, such as why a bill is corrected. May be empty.
    pub reason: &'a str,
}

/// What a bill prints, top to bottom. All text comes ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BillPaper {
    /// The sheet it stands on.
    #[serde(flatten)]
    pub head: Head,
    /// What the paper is.
    pub heading: String,
    /// Payer, meeting, ground, legal basis.
    pub facts: Vec<Labelled>,
    /// The article on costs, word for word, where its text was read; may be empty.
    pub quotation: String,
    /// The amount, and what it is.
    pub amount: Labelled,
    /// By when it is to be paid; empty on a credit note.
    pub payable: String,
    /// The heading over the derivation.
    pub derivation_heading: String,
    /// The derivation; may be empty.
    pub derivation: Vec<Labelled>,
    /// How to pay; a credit note has none.
    pub payment: Option<Payment>,
    /// What the paper does not say; small.
    pub remarks: Vec<String>,
}

/// How a notice is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Payment {
    /// The heading.
    pub heading: String,
    /// The reference to state, then the lines of the account.
    pub lines: Vec<Labelled>,
    /// Why the reference is to be stated.
    pub why: String,
}

/// Composes a bill. A fault is an address too long for its code.
pub fn compose(bill: &Bill, around: Around<'_>) -> Result<BillPaper, Fault> {
    let language = bill.drawn.language;
    let kind = bill.drawn.kind;
    let label = |key| said::label(key, language);
    let facts = facts(bill, around);
    let mut remarks = vec![said::says_not(kind, language)];
    let lost = facts.iter().map(|fact| &fact.value);
    remarks.extend(lost_remark(lost, language));
    let due = bill.due_on.filter(|_| kind == Kind::Notice);
    Ok(BillPaper {
        head: around.sheet.head(
            (language, bill.dated),
            format!("{}/{}/{language}", bill.meeting, bill.number),
            Labelled {
                label: label("number"),
                value: isolate(&bill.number.to_string()),
            },
        )?,
        heading: said::kind(kind, language),
        facts,
        quotation: quotation(around, language),
        amount: Labelled {
            label: said::amount_label(kind, language),
            value: amount::with_currency(bill.drawn.amount, language),
        },
        payable: due.map_or_else(String::new, |due| said::payable(due, language)),
        derivation_heading: label("derivation"),
        derivation: derivation(bill, around),
        payment: (kind == Kind::Notice).then(|| payment(bill, around.sheet.bank)),
        remarks,
    })
}

fn facts(bill: &Bill, around: Around<'_>) -> Vec<Labelled> {
    let language = bill.drawn.language;
    let fact = |key, value| Labelled {
        label: said::label(key, language),
        value,
    };
    let mut facts = vec![
        fact("payer", outside(around.payer)),
        fact("meeting", around.meeting.to_owned()),
    ];
    facts.extend(around.budget.map(|name| fact("budget", outside(name))));
    let why = if around.budget.is_some() {
        said::ground_of_budget(bill.drawn.ground, language)
    } else {
        said::ground(bill.drawn.ground, language)
    };
    facts.push(fact("why", why));
    if let Some(notice) = &bill.drawn.corrects {
        facts.push(fact("corrects", outside(notice)));
    }
    if !around.reason.trim().is_empty() {
        facts.push(fact("reason", outside(around.reason)));
    }
    // The article is on the costs of meetings; a second budget rests on its own decision.
    if around.budget.is_none() {
        facts.push(fact("basis", said::basis(around.treaty, language)));
    }
    facts
}

/// The article on costs in the words of the treaty, only where they were read in a text of it: an
/// invoice quotes nothing from memory.
fn quotation(around: Around<'_>, language: Language) -> String {
    if around.budget.is_some() {
        return String::new();
    }
    let treaty = around.treaty;
    let article = treaty.article(&treaty.costs.article);
    let text = article.and_then(|article| article.text.get(language).as_ref());
    let read = text.filter(|text| text.state == TextState::Read);
    read.map_or_else(String::new, |text| text.words.clone())
}

/// The share with its numbers; a correction or a part of a balance follows from no share.
fn derivation(bill: &Bill, around: Around<'_>) -> Vec<Labelled> {
    let drawn = &bill.drawn;
    if !matches!(drawn.ground, Ground::Share | Ground::FinalShare) {
        return Vec::new();
    }
    let language = drawn.language;
    let steps = around
        .apportionment
        .and_then(|shared| shared.explain(&drawn.payer));
    let steps = steps.unwrap_or_default();
    let mut derived = said::derivation(&steps, drawn.amount.currency, language);
    if let Some(before) = around.before {
        derived.extend(said::difference(before, change(drawn), language));
    }
    let labelled = |derived: said::Derived| Labelled {
        label: derived.label,
        value: derived.value,
    };
    derived.into_iter().map(labelled).collect()
}

/// What a bill adds to what was assessed; a credit note takes away.
fn change(drawn: &Drawn) -> Amount {
    let minor = match drawn.kind {
        Kind::Notice => drawn.amount.minor,
        Kind::CreditNote => -drawn.amount.minor,
    };
    Amount::of(minor, drawn.amount.currency)
}

fn payment(bill: &Bill, bank: &[Labelled]) -> Payment {
    let language = bill.drawn.language;
    let number = isolate(&bill.number.to_string());
    let why = said::label("reference-why", language);
    how_to_pay(Some(number), bank, why, language)
}

/// Prints a bill.
pub fn print(press: &Press, paper: &BillPaper) -> Result<Pdf, Fault> {
    let meta = Meta {
        title: &format!("{} {}", paper.heading, paper.head.reference.value),
        language: paper.head.language,
        dated: paper.head.dated,
        identifier: &paper.head.identifier,
    };
    press.print(Template::Bill, paper, meta)
}
