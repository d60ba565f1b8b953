//! The note verbale by which a payer is reminded of what it owes: the compliments, the notices that have
//! fallen due with what is left of each, the sums by currency, how to pay. One payer, one number, one
//! language. It asks for no new amount and says nothing of what is not due.

use std::collections::BTreeMap;

use domain::convening::mission::MissionKind;
use domain::law::language::Language;
use domain::money::amount::{Amount, Currency};
use domain::money::bill::Number;
use domain::money::reminder::{Recalled, Reminder, totals};
use domain::money::series::Serial;
use serde::Serialize;
use words::money::{amount, reminder as said, statement};
use words::text::{Block, isolate};

use super::bill::Payment;
use super::{Head, Sheet, Titles, figure, how_to_pay, title};
use crate::convening::note::Labelled;
use crate::press::{Fault, Meta, Pdf, Press, Template};

/// What stands around a reminder.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The sheet.
    pub sheet: Sheet<'a>,
    /// The office that is written to; a payer that is no State has none.
    pub office: Option<MissionKind>,
    /// What the meetings and their second budgets are called in the language.
    pub titles: &'a Titles,
    /// In which bundle a notice was asked for.
    pub bundled: &'a BTreeMap<Number, Serial>,
}

/// What a reminder prints, top to bottom. All text comes ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReminderPaper {
    /// The sheet it stands on.
    #[serde(flatten)]
    pub head: Head,
    /// What the paper is, as its title outside the text.
    pub title: String,
    /// The compliments, with what is called to mind.
    pub opening: Block,
    /// Notice, date, due date, days, what is left.
    pub columns: Vec<String>,
    /// The notices by currency.
    pub groups: Vec<Group>,
    /// The request to pay.
    pub request: Block,
    /// How to pay.
    pub payment: Payment,
    /// The closing compliments.
    pub closing: Block,
    /// What is to be known; small.
    pub remarks: Vec<String>,
}

/// The notices in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// The notices.
    pub rows: Vec<Row>,
    /// Their sum.
    pub total: Labelled,
}

/// A notice that has fallen due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its number.
    pub notice: String,
    /// Its meeting, and the bundle in which it was asked for.
    pub details: Vec<String>,
    /// Its date.
    pub dated: String,
    /// By when it was to be paid.
    pub due: String,
    /// How many days it is over.
    pub days: String,
    /// What is left.
    pub remaining: String,
}

/// Composes a reminder. A fault is an address too long for its code.
pub fn compose(reminder: &Reminder, around: Around<'_>) -> Result<ReminderPaper, Fault> {
    let language = reminder.language;
    let label = |key| said::label(key, language);
    let sheet = around.sheet;
    let stands = (reminder.dated, reminder.notices.len());
    let said = said::said(around.office, stands, language);
    let number = isolate(&reminder.number.to_string());
    let groups = totals(&reminder.notices).into_iter();
    let groups = groups.map(|sum| group(reminder, sum, around));
    Ok(ReminderPaper {
        head: sheet.head(
            (language, reminder.dated),
            format!("{}/{}/{language}", reminder.payer, reminder.number),
            Labelled {
                label: label("number"),
                value: number,
            },
        )?,
        title: label("title"),
        opening: said.opening,
        columns: vec![
            statement::label("column-notice", language),
            label("column-dated"),
            label("column-due"),
            label("column-days"),
            statement::label("column-left", language),
        ],
        groups: groups.collect(),
        request: said.request,
        payment: how_to_pay(None, sheet.bank, label("why"), language),
        closing: said.closing,
        remarks: vec![label("remark")],
    })
}

fn group(reminder: &Reminder, (currency, minor): (Currency, i64), around: Around<'_>) -> Group {
    let language = reminder.language;
    let ours = reminder.notices.iter();
    let ours = ours.filter(|one| one.left.currency == currency);
    Group {
        rows: ours.map(|one| row(one, around, language)).collect(),
        total: Labelled {
            label: said::label("total", language),
            value: amount::with_currency(Amount::of(minor, currency), language),
        },
    }
}

fn row(one: &Recalled, around: Around<'_>, language: Language) -> Row {
    let title = title(around.titles, &one.meeting, one.budget.as_ref());
    let bundle = around.bundled.get(&one.notice);
    let bundle = bundle.map(|number| said::bundle(*number, language));
    Row {
        notice: isolate(&one.notice.to_string()),
        details: [title].into_iter().chain(bundle).collect(),
        dated: words::date::short(one.dated, language),
        due: words::date::short(one.due_on, language),
        days: one.days.to_string(),
        remaining: figure(one.left.minor, one.left.currency, language),
    }
}

/// Prints a reminder.
pub fn print(press: &Press, paper: &ReminderPaper) -> Result<Pdf, Fault> {
    let meta = Meta {
        title: &format!("{} {}", paper.title, paper.head.reference.value),
        language: paper.head.language,
        dated: paper.head.dated,
        identifier: &paper.head.identifier,
    };
    press.print(Template::Reminder, paper, meta)
}
