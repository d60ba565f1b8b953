//! The cost paper: the lines under their headings, quantity times price, the subtotals, programme
//! support costs and contingency in the order of the treaty's profile, the total, what a revision
//! changed, and on what it rests. Source: the "Estimated costs" papers of the conventions' meetings.

use domain::convening::meeting::MeetingKey;
use domain::law::costs::BudgetKey;
use domain::law::language::Language;
use domain::law::treaty::Treaty;
use domain::money::amount::Amount;
use domain::money::estimate::{
    Adoption, Change, Estimate, Item, Line, Order, Overheads, TooLarge, Totals, changes,
};
use jiff::civil::Date;
use serde::Serialize;
use words::money::{amount, bill, estimate as said};

use super::{figure, lost_remark};
use crate::convening::note::Labelled;
use crate::press::{Fault, Meta, Pdf, Press, Template};

/// What stands around an estimate.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The name of the secretariat.
    pub office: &'a str,
    /// The meeting's key.
    pub key: &'a MeetingKey,
    /// The second budget, where the costs are of one.
    pub budget: Option<&'a BudgetKey>,
    /// Its treaty.
    pub treaty: &'a Treaty,
    /// The document symbol; may be empty.
    pub symbol: &'a str,
    /// Which revision it is: 0 is the first edition.
    pub revision: u32,
    /// The edition before, which it replaces.
    pub before: Option<&'a Estimate>,
    /// On which decision it rests, once it was adopted.
    pub adoption: Option<&'a Adoption>,
    /// The day of the edition.
    pub dated: Date,
    /// The language.
    pub language: Language,
}

/// What the cost paper prints, top to bottom. All text comes ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CostPaper {
    /// The language in which it is set.
    pub language: Language,
    /// The day of the edition.
    pub dated: Date,
    /// The same in words.
    pub date: String,
    /// What names it for ever.
    pub identifier: String,
    /// The name of the secretariat.
    pub office: String,
    /// The document symbol; may be empty.
    pub symbol: String,
    /// `Revised estimate, Rev.2`; empty on the first edition.
    pub revision: String,
    /// `Estimated costs of the …`.
    pub title: String,
    /// In which currency the amounts are.
    pub currency: String,
    /// Item, quantity, price, amount.
    pub columns: Vec<String>,
    /// The lines under their headings.
    pub groups: Vec<Group>,
    /// The sum of all headings, and what is laid on it.
    pub sums: Vec<Labelled>,
    /// All together.
    pub total: Labelled,
    /// What changed since the edition before.
    pub changes: Option<Changes>,
    /// The heading of the notes.
    pub notes_heading: String,
    /// On what it rests; small.
    pub notes: Vec<String>,
}

/// The lines under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// The heading.
    pub heading: String,
    /// Its lines.
    pub rows: Vec<Row>,
    /// Their sum.
    pub subtotal: Labelled,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The item.
    pub item: String,
    /// The officer's words; may be empty.
    pub words: String,
    /// How many.
    pub quantity: String,
    /// The price of one.
    pub price: String,
    /// Quantity times price.
    pub amount: String,
}

/// What a revision changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// The heading.
    pub heading: String,
    /// Change, item, before, now.
    pub columns: Vec<String>,
    /// The changes.
    pub rows: Vec<ChangeRow>,
    /// The totals.
    pub total: ChangeRow,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangeRow {
    /// `New`, `Left out`, `Changed`.
    pub mark: String,
    /// What changed.
    pub what: String,
    /// How it was; may be empty.
    pub before: String,
    /// How it is; may be empty.
    pub now: String,
}

/// Composes the cost paper of an estimate; refuses sums that cannot be counted.
pub fn compose(estimate: &Estimate, around: Around<'_>) -> Result<CostPaper, TooLarge> {
    let language = around.language;
    let totals = estimate.totals()?;
    let label = |key| said::label(key, language);
    let currency = estimate.currency.code();
    let changes = around
        .before
        .filter(|before| *before != estimate)
        .map(|before| changed(before, estimate, language))
        .transpose()?;
    let groups = groups(estimate, &totals, language);
    // The article is on the costs of meetings; a second budget rests on its own decision.
    let mut notes = match around.budget {
        Some(_) => vec![label("budget-rule")],
        None => vec![
            said::basis(&bill::basis(around.treaty, language), language),
            label("rule"),
        ],
    };
    notes.push(said::adoption(around.adoption, language));
    let rows = groups.iter().flat_map(|group| &group.rows);
    let texts = rows.flat_map(|row| [&row.item, &row.words]);
    notes.extend(lost_remark(texts, language));
    Ok(CostPaper {
        language,
        dated: around.dated,
        date: words::date::full(around.dated, language),
        identifier: identifier(around),
        office: around.office.to_owned(),
        symbol: around.symbol.to_owned(),
        revision: match around.revision {
            0 => String::new(),
            number => said::revision(number, language),
        },
        title: said::title(around.key, around.budget, around.treaty, language),
        currency: said::currency(currency, language),
        columns: vec![
            label("column-item"),
            label("column-quantity"),
            label("column-price"),
            label("column-amount"),
        ],
        groups,
        sums: sums(estimate, &totals, language),
        total: Labelled {
            label: label("total"),
            value: amount::with_currency(Amount::of(totals.total, estimate.currency), language),
        },
        changes,
        notes_heading: label("notes"),
        notes,
    })
}

/// `ccm/12msp/estimate/1/fr`, `ccm/12msp/estimate/support-unit/1/fr`.
fn identifier(around: Around<'_>) -> String {
    let budget = around.budget.map(|budget| format!("/{budget}"));
    let (budget, language) = (budget.unwrap_or_default(), around.language);
    format!(
        "{}/estimate{budget}/{}/{language}",
        around.key, around.revision
    )
}

fn groups(estimate: &Estimate, totals: &Totals, language: Language) -> Vec<Group> {
    let figure = |minor| figure(minor, estimate.currency, language);
    let group = |(heading, sum): &(_, i64)| {
        let lines = estimate.lines.iter().zip(&totals.lines);
        let under = lines.filter(|(line, _)| line.item.heading() == *heading);
        let row = |(line, minor): (&Line, &i64)| {
            let (item, words) = named(line, language);
            Row {
                item,
                words,
                quantity: amount::number(&line.quantity.to_string(), language),
                price: figure(line.unit_minor),
                amount: figure(*minor),
            }
        };
        Group {
            heading: said::heading(*heading, language),
            rows: under.map(row).collect(),
            subtotal: Labelled {
                label: said::label("heading-sum", language),
                value: figure(*sum),
            },
        }
    };
    totals.headings.iter().map(group).collect()
}

/// What a line is called, and the officer's words beside it. Words say their language where it is not
/// the reader's; other costs have no name but their words.
fn named(line: &Line, language: Language) -> (String, String) {
    let item = said::item(line.item, language);
    let words = crate::people::within(&said::own_words(line, language));
    match line.item {
        Item::Miscellaneous if !words.is_empty() => (words, String::new()),
        _ => (item, words),
    }
}

/// The sum of all headings and what is laid on it, in the order in which it is laid on.
fn sums(estimate: &Estimate, totals: &Totals, language: Language) -> Vec<Labelled> {
    let Overheads {
        support,
        contingency,
        order,
    } = estimate.overheads;
    let labelled = |label, minor| Labelled {
        label,
        value: figure(minor, estimate.currency, language),
    };
    let rate = |of| amount::rate(of, language);
    let support = said::support(&rate(support), order, language);
    let support = labelled(support, totals.support);
    let contingency = said::contingency(&rate(contingency), order, language);
    let contingency = labelled(contingency, totals.contingency);
    let subtotal = labelled(said::label("subtotal", language), totals.subtotal);
    match order {
        Order::ContingencyFirst => vec![subtotal, contingency, support],
        Order::SupportFirst | Order::BothOnSubtotal => vec![subtotal, support, contingency],
    }
}

fn changed(before: &Estimate, now: &Estimate, language: Language) -> Result<Changes, TooLarge> {
    let label = |key| said::label(key, language);
    let total = |of: &Estimate| -> Result<String, TooLarge> {
        Ok(amount::with_currency(of.total()?, language))
    };
    let rows = changes(before, now);
    let rows = rows
        .iter()
        .flat_map(|change| rows_of(change, before, now, language));
    Ok(Changes {
        heading: label("changes"),
        columns: vec![
            label("column-change"),
            label("column-item"),
            label("column-before"),
            label("column-now"),
        ],
        rows: rows.collect(),
        total: ChangeRow {
            mark: label("total"),
            what: String::new(),
            before: total(before)?,
            now: total(now)?,
        },
    })
}

fn rows_of(
    change: &Change,
    before: &Estimate,
    now: &Estimate,
    language: Language,
) -> Vec<ChangeRow> {
    let shown = |line: &Line, of: &Estimate| {
        let price = figure(line.unit_minor, of.currency, language);
        let quantity = amount::number(&line.quantity.to_string(), language);
        format!("{quantity} × {price}")
    };
    let row = |kind, what, before, now| ChangeRow {
        mark: said::change(kind, language),
        what,
        before,
        now,
    };
    match change {
        Change::Added(line) => {
            vec![row(
                "added",
                in_one_line(line, language),
                String::new(),
                shown(line, now),
            )]
        }
        Change::Removed(line) => {
            let was = shown(line, before);
            vec![row(
                "removed",
                in_one_line(line, language),
                was,
                String::new(),
            )]
        }
        Change::Changed { from, to } => {
            let (was, is) = (shown(from, before), shown(to, now));
            vec![row("changed", in_one_line(to, language), was, is)]
        }
        Change::Overheads { from, to } => {
            let label = |key| said::label(key, language);
            let rate = |of| amount::rate(of, language);
            let order = |of| said::order(of, language);
            let all = [
                (label("support-name"), rate(from.support), rate(to.support)),
                (
                    label("contingency-name"),
                    rate(from.contingency),
                    rate(to.contingency),
                ),
                (label("order-name"), order(from.order), order(to.order)),
            ];
            let differing = all.into_iter().filter(|(_, was, is)| was != is);
            differing
                .map(|(what, was, is)| row("changed", what, was, is))
                .collect()
        }
    }
}

/// The same in one line.
fn in_one_line(line: &Line, language: Language) -> String {
    match named(line, language) {
        (item, words) if words.is_empty() => item,
        (item, words) => format!("{item} · {words}"),
    }
}

/// Prints a cost paper.
pub fn print(press: &Press, paper: &CostPaper) -> Result<Pdf, Fault> {
    let meta = Meta {
        title: &paper.title,
        language: paper.language,
        dated: paper.dated,
        identifier: &paper.identifier,
    };
    press.print(Template::Estimate, paper, meta)
}
