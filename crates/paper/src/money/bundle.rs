//! The collective invoice that asks for small notices together: what it is, the sum and by when it is to
//! be paid, each notice with what is left of it, how to pay by one reference. The notices go along with
//! it and stay as they were issued.

use domain::money::bill::Bill;
use domain::money::bundle::Bundle;
use serde::Serialize;
use words::money::{amount, bill as of_bill, bundle as said, statement};
use words::text::isolate;

use super::bill::Payment;
use super::{Head, Sheet, Titles, figure, how_to_pay, lost_remark, title};
use crate::convening::note::Labelled;
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
    /// The sheet it stands on.
    #[serde(flatten)]
    pub head: Head,
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
    let number = isolate(&bundle.number.to_string());
    let payer = outside(around.payer);
    let sum = amount::with_currency(bundle.packed.total(), language);
    let labelled = |label: String, value: &str| Labelled {
        label,
        value: value.to_owned(),
    };
    let lost = lost_remark([&payer], language);
    Ok(BundlePaper {
        head: sheet.head(
            (language, bundle.dated),
            format!("{}/{}/{language}", bundle.packed.payer, bundle.number),
            labelled(label("number"), &number),
        )?,
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
        title: &format!("{} {}", paper.heading, paper.head.reference.value),
        language: paper.head.language,
        dated: paper.head.dated,
        identifier: &paper.head.identifier,
    };
    press.print(Template::Bundle, paper, meta)
}
