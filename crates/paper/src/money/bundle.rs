//! The collective invoice that asks for small notices together: what it is, the sum and by when it is to
//! be paid, each notice with what is left of it, how to pay by one reference. The notices go along with
//! it and stay as they were issued.

use domain::law::language::Language;
use domain::money::bill::Bill;
use domain::money::bundle::Bundle;
use jiff::civil::Date;
use serde::Serialize;
use words::money::{amount, bill as of_bill, bundle as said, statement};
use words::text::isolate;

use super::bill::Payment;
use super::{Sheet, Titles, figure, how_to_pay, lost_remark, title};
use crate::code::drawing;
use crate::convening::note::{Labelled, Verification};
use crate::people::outside;
use crate::press::{Fault, Meta, Pdf, Press, Template};

/// What stands around a collective invoice.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The sheet.
    pub sheet: Sheet<'a>,
    /// The payer's name, alone on its line.
    pub payer: &'a str,
    /// What the meetings and their second budgets are called in the language.
    pub titles: &'a Titles,
    /// The notices.
    pub bills: &'a [Bill],
}

/// What a collective invoice prints, top to bottom. All text comes ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BundlePaper {
    /// The language in which it is set.
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
    /// What the paper is.
    pub heading: String,
    /// The payer, and how many notices.
    pub facts: Vec<Labelled>,
    /// Why they are asked for together.
    pub lead: String,
    /// The amount, and what it is.
    pub amount: Labelled,
    /// By when it is to be paid.
    pub payable: String,
    /// The heading over the list.
    pub list_heading: String,
    /// Notice, date, amount, what is left.
    pub columns: Vec<String>,
    /// The notices.
    pub rows: Vec<Row>,
    /// The sum of what is left.
    pub total: Labelled,
    /// How to pay.
    pub payment: Payment,
    /// What is to be known; small.
    pub remarks: Vec<String>,
    /// How a reader can check it.
    pub verification: Option<Verification>,
    /// The square code, drawn.
    pub drawing: String,
}

/// A notice that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its number.
    pub notice: String,
    /// Its meeting.
    pub meeting: String,
    /// Its date.
    pub dated: String,
    /// Its amount.
    pub amount: String,
    /// What is left of it.
    pub remaining: String,
}

/// Composes a collective invoice. A fault is an address too long for its code.
pub fn compose(bundle: &Bundle, around: Around<'_>) -> Result<BundlePaper, Fault> {
    let language = bundle.packed.language;
    let label = |key| said::label(key, language);
    let sheet = around.sheet;
    let code = sheet.verification.map(|check| drawing(&check.address));
    let number = isolate(&bundle.number.to_string());
    let payer = outside(around.payer);
    let sum = amount::with_currency(bundle.packed.total(), language);
    let labelled = |label: String, value: &str| Labelled {
        label,
        value: value.to_owned(),
    };
    let lost = lost_remark([&payer], language);
    Ok(BundlePaper {
        language,
        dated: bundle.dated,
        identifier: format!("{}/{}/{language}", bundle.packed.payer, bundle.number),
        letterhead: sheet.letterhead.to_vec(),
        postal: sheet.postal.to_vec(),
        reference: labelled(label("number"), &number),
        place_and_date: sheet.place_and_date.to_owned(),
        markings: Vec::new(),
        addressee: sheet.addressee.iter().map(|line| outside(line)).collect(),
        heading: label("title"),
        facts: vec![
            labelled(of_bill::label("payer", language), &payer),
            labelled(label("notices"), &bundle.packed.notices.len().to_string()),
        ],
        lead: label("lead"),
        amount: labelled(
            of_bill::amount_label(domain::money::bill::Kind::Notice, language),
            &sum,
        ),
        payable: of_bill::payable(bundle.due_on, language),
        list_heading: label("list"),
        columns: vec![
            statement::label("column-notice", language),
            label("column-dated"),
            label("column-amount"),
            statement::label("column-left", language),
        ],
        rows: rows(bundle, around),
        total: labelled(label("total"), &sum),
        payment: how_to_pay(Some(number), sheet.bank, label("why"), language),
        remarks: [label("remark")].into_iter().chain(lost).collect(),
        verification: sheet.verification.cloned(),
        drawing: code.transpose()?.unwrap_or_default(),
    })
}

fn rows(bundle: &Bundle, around: Around<'_>) -> Vec<Row> {
    let language = bundle.packed.language;
    let figure = |minor| figure(minor, bundle.packed.currency, language);
    let notices = bundle.packed.notices.iter();
    let with_bill = notices.filter_map(|(number, left)| {
        let mut bills = around.bills.iter();
        Some((bills.find(|bill| bill.number == *number)?, *left))
    });
    let row = |(bill, left): (&Bill, i64)| Row {
        notice: isolate(&bill.number.to_string()),
        meeting: title(around.titles, &bill.meeting, bill.budget.as_ref()),
        dated: words::date::short(bill.dated, language),
        amount: figure(bill.drawn.amount.minor),
        remaining: figure(left),
    };
    with_bill.map(row).collect()
}

/// Prints a collective invoice.
pub fn print(press: &Press, paper: &BundlePaper) -> Result<Pdf, Fault> {
    let meta = Meta {
        title: &format!("{} {}", paper.heading, paper.reference.value),
        language: paper.language,
        dated: paper.dated,
        identifier: &paper.identifier,
    };
    press.print(Template::Bundle, paper, meta)
}
