//! The statement of account of a payer in one currency: what was billed and what came in, with the
//! balance after each, then the notices that are not paid and how old they are. It is drawn up for a
//! day and asks nobody for money: notices do.

use std::collections::BTreeMap;

use domain::law::language::Language;
use domain::money::account::{Age, Line, What};
use domain::money::amount::{Amount, Currency};
use domain::money::payer::PayerKey;
use domain::money::payment::Open;
use jiff::civil::Date;
use serde::Serialize;
use words::money::{amount, statement as said};

use super::{Titles, figure, lost_remark, title};
use crate::convening::note::Labelled;
use crate::people::outside;
use crate::press::{Fault, Meta, Pdf, Press, Template};

/// What stands around a statement.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The name of the secretariat.
    pub office: &'a str,
    /// Whose account it is.
    pub payer: &'a PayerKey,
    /// The payer's name in the language.
    pub name: &'a str,
    /// What the meetings and their second budgets are called in the language.
    pub titles: &'a Titles,
    /// The currency of the account.
    pub currency: Currency,
    /// The day for which it stands.
    pub on: Date,
    /// The language.
    pub language: Language,
}

/// What a statement prints, top to bottom. All text comes ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// The language in which it is set.
    pub language: Language,
    /// The day for which it stands.
    pub dated: Date,
    /// What names it for ever.
    pub identifier: String,
    /// The name of the secretariat.
    pub office: String,
    /// What the paper is.
    pub title: String,
    /// Whose account it is.
    pub payer: String,
    /// `As at 30 June 2024`.
    pub as_at: String,
    /// In which currency it is.
    pub currency: String,
    /// For whom the balance stands, and how much it is.
    pub balance: Labelled,
    /// Date, movement, charged, credited, balance.
    pub columns: Vec<String>,
    /// The movements.
    pub rows: Vec<Row>,
    /// The sums of what was charged and credited.
    pub charged: String,
    /// The second of them.
    pub credited: String,
    /// Said in place of a table where nothing moved.
    pub nothing: String,
    /// The notices that are not paid.
    pub open: OpenNotices,
    /// What is to be known; small.
    pub remarks: Vec<String>,
}

/// A movement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The day it counts for.
    pub date: String,
    /// What it is.
    pub what: String,
    /// The meeting, or what the payer wrote; may be empty.
    pub detail: String,
    /// What was charged; empty where something was credited.
    pub charged: String,
    /// What was credited.
    pub credited: String,
    /// The balance after it.
    pub balance: String,
}

/// The notices that are not paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenNotices {
    /// The heading.
    pub heading: String,
    /// Said where there are none.
    pub none: String,
    /// Notice, due date, age, what is left.
    pub columns: Vec<String>,
    /// The notices.
    pub rows: Vec<OpenRow>,
    /// Their sum.
    pub total: Labelled,
    /// The heading over the ages.
    pub ages_heading: String,
    /// What is owed by age, the youngest first; only ages that have something.
    pub ages: Vec<Labelled>,
}

/// A notice that is not paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenRow {
    /// Its number in words.
    pub notice: String,
    /// Its meeting.
    pub meeting: String,
    /// By when it was to be paid; may be empty.
    pub due: String,
    /// How old it is.
    pub age: String,
    /// What is left.
    pub remaining: String,
}

/// Composes a statement of the lines and open notices of one payer in one currency.
pub fn compose(lines: &[Line], open: &[Open], around: Around<'_>) -> Statement {
    let language = around.language;
    let label = |key| said::label(key, language);
    let figure = |minor| figure(minor, around.currency, language);
    let rows: Vec<Row> = lines.iter().map(|line| row(line, around)).collect();
    let sum = |minors: &mut dyn Iterator<Item = i64>| figure(minors.fold(0, i64::saturating_add));
    let moves = || lines.iter().map(|line| line.minor);
    let balance = lines.last().map_or(0, |line| line.balance);
    let payer = outside(around.name);
    let details = rows.iter().map(|row| &row.detail);
    let lost = lost_remark(details.chain([&payer]), language);
    Statement {
        language,
        dated: around.on,
        identifier: format!(
            "{}/statement/{}/{}/{language}",
            around.payer, around.currency, around.on
        ),
        office: around.office.to_owned(),
        title: label("title"),
        payer,
        as_at: said::as_at(around.on, language),
        currency: format!("{} {}", label("currency"), around.currency),
        balance: Labelled {
            label: said::balance(balance, language),
            value: amount::with_currency(
                Amount::of(balance.saturating_abs(), around.currency),
                language,
            ),
        },
        columns: vec![
            label("column-date"),
            label("column-what"),
            label("column-charged"),
            label("column-credited"),
            label("column-balance"),
        ],
        charged: sum(&mut moves().filter(|minor| *minor > 0)),
        credited: sum(&mut moves().filter(|minor| *minor < 0).map(i64::saturating_abs)),
        rows,
        nothing: label("nothing"),
        open: notices(open, around),
        remarks: [label("remark")].into_iter().chain(lost).collect(),
    }
}

fn row(line: &Line, around: Around<'_>) -> Row {
    let language = around.language;
    let figure = |minor: i64| figure(minor, around.currency, language);
    let detail = match &line.what {
        What::Bill(_, meeting, budget) => title(around.titles, meeting, budget.as_ref()),
        What::Repayment(_) => String::new(),
        What::Payment(reference) if reference.trim().is_empty() => String::new(),
        What::Payment(reference) => said::reference(&outside(reference), language),
    };
    let (charged, credited) = match line.minor {
        ..0 => (String::new(), figure(line.minor.saturating_abs())),
        _ => (figure(line.minor), String::new()),
    };
    Row {
        date: words::date::short(line.on, language),
        what: said::what(&line.what, language),
        detail,
        charged,
        credited,
        balance: figure(line.balance),
    }
}

fn notices(open: &[Open], around: Around<'_>) -> OpenNotices {
    let language = around.language;
    let label = |key| said::label(key, language);
    let figure = |minor: i64| figure(minor, around.currency, language);
    let ours: Vec<&Open> = open
        .iter()
        .filter(|one| one.currency == around.currency && one.payer == *around.payer)
        .collect();
    let mut ages: BTreeMap<Age, i64> = BTreeMap::new();
    for one in &ours {
        let sum = ages.entry(Age::on(around.on, one.due_on)).or_default();
        *sum = sum.saturating_add(one.minor);
    }
    let row = |one: &&Open| OpenRow {
        notice: said::bill(one.bill, language),
        meeting: title(around.titles, &one.meeting, one.budget.as_ref()),
        due: one
            .due_on
            .map_or_else(String::new, |due| words::date::short(due, language)),
        age: said::age(Age::on(around.on, one.due_on), language),
        remaining: figure(one.minor),
    };
    let total = ages.values().copied().fold(0, i64::saturating_add);
    let aged = |(age, minor): (&Age, &i64)| Labelled {
        label: said::age(*age, language),
        value: figure(*minor),
    };
    OpenNotices {
        heading: label("open"),
        none: label("open-none"),
        columns: vec![
            label("column-notice"),
            label("column-due"),
            label("column-age"),
            label("column-left"),
        ],
        rows: ours.iter().map(row).collect(),
        total: Labelled {
            label: label("open-total"),
            value: amount::with_currency(Amount::of(total, around.currency), language),
        },
        ages_heading: label("by-age"),
        ages: ages.iter().map(aged).collect(),
    }
}

/// Prints a statement.
pub fn print(press: &Press, statement: &Statement) -> Result<Pdf, Fault> {
    let meta = Meta {
        title: &format!("{} · {}", statement.title, statement.payer),
        language: statement.language,
        dated: statement.dated,
        identifier: &statement.identifier,
    };
    press.print(Template::Statement, statement, meta)
}
