//! The status of contributions on a day: by meeting and payer what was assessed, what came in, what is
//! outstanding; as a paper and as a workbook whose sums are live. Source: the status that secretariats
//! publish every month. Payers stand in the order of the language; it says nothing of why one has not
//! paid.

use std::collections::BTreeMap;

use domain::law::language::Language;
use domain::money::amount::{Amount, Currency};
use jiff::civil::Date;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet,
    XlsxError,
};
use serde::Serialize;
use words::law::collation::Order;
use words::money::contributions as said;

use super::{figure, lost_remark};
use crate::people::outside;
use crate::press::{Fault, Meta, Pdf, Press, Template};

/// What the payers of one meeting owe and paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfMeeting {
    /// The meeting's title in the language.
    pub meeting: String,
    /// In which currency it was assessed.
    pub currency: Currency,
    /// The payers.
    pub payers: Vec<Contribution>,
}

/// What one payer owes and paid for a meeting; minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// The payer's name in the language.
    pub name: String,
    /// What was assessed, less what was credited.
    pub assessed: i64,
    /// What came in.
    pub received: i64,
}

impl Contribution {
    /// What is outstanding; negative where more came in than was assessed.
    pub const fn outstanding(&self) -> i64 {
        self.assessed.saturating_sub(self.received)
    }
}

/// What stands around a status.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The name of the secretariat.
    pub office: &'a str,
    /// Of what it is the status, such as a treaty's title; may be empty.
    pub of: &'a str,
    /// What names it for ever, such as `ccm/contributions`.
    pub key: &'a str,
    /// The day for which it stands.
    pub on: Date,
    /// The language.
    pub language: Language,
}

/// What a status prints, top to bottom. All text comes ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Status {
    /// The language in which it is set.
    pub language: Language,
    /// The day for which it stands.
    pub dated: Date,
    /// What names it for ever.
    pub identifier: String,
    /// The name of the secretariat.
    pub office: String,
    /// Of what it is the status; may be empty.
    pub of: String,
    /// What the paper is.
    pub title: String,
    /// `As at 30 June 2024`.
    pub as_at: String,
    /// Payer, assessed, received, outstanding.
    pub columns: Vec<String>,
    /// The meetings.
    pub groups: Vec<Group>,
    /// The totals of each currency.
    pub totals: Vec<Sums>,
    /// Said where nothing was assessed.
    pub none: String,
    /// What is to be known; small.
    pub remarks: Vec<String>,
}

/// A meeting in the status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// The meeting's title.
    pub meeting: String,
    /// Its currency.
    pub currency: String,
    /// How many paid in full.
    pub paid: String,
    /// The payers.
    pub rows: Vec<Sums>,
    /// Their sums.
    pub sum: Sums,
}

/// Assessed, received, outstanding, with what they are of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sums {
    /// A payer, or the words of a sum.
    pub name: String,
    /// What was assessed.
    pub assessed: String,
    /// What came in.
    pub received: String,
    /// What is outstanding.
    pub outstanding: String,
}

/// The meetings for which somebody was assessed, their payers in the order of a language.
fn in_order(meetings: &[OfMeeting], language: Language) -> Vec<OfMeeting> {
    let order = Order::of(language);
    let assessed = |of: &&OfMeeting| !of.payers.is_empty();
    let mut ordered: Vec<OfMeeting> = meetings.iter().filter(assessed).cloned().collect();
    for meeting in &mut ordered {
        meeting
            .payers
            .sort_by(|one, other| order.compare(&one.name, &other.name));
    }
    ordered
}

/// Composes the paper of a status.
pub fn compose(meetings: &[OfMeeting], around: Around<'_>) -> Status {
    let language = around.language;
    let label = |key| said::label(key, language);
    let meetings = in_order(meetings, language);
    let groups: Vec<Group> = meetings.iter().map(|of| group(of, language)).collect();
    let rows = groups.iter().flat_map(|group| &group.rows);
    let lost = lost_remark(rows.map(|row| &row.name), language);
    let total = |(currency, sum): (Currency, (i64, i64))| {
        let name = said::total(currency.code(), language);
        sums(name, sum, currency, language)
    };
    Status {
        language,
        dated: around.on,
        identifier: format!("{}/{}/{language}", around.key, around.on),
        office: around.office.to_owned(),
        of: around.of.to_owned(),
        title: label("title"),
        as_at: said::as_at(around.on, language),
        columns: vec![
            label("column-payer"),
            label("column-assessed"),
            label("column-received"),
            label("column-outstanding"),
        ],
        groups,
        totals: totals(&meetings).into_iter().map(total).collect(),
        none: label("none"),
        remarks: [label("remark")].into_iter().chain(lost).collect(),
    }
}

fn group(of: &OfMeeting, language: Language) -> Group {
    let row = |payer: &Contribution| {
        let both = (payer.assessed, payer.received);
        sums(outside(&payer.name), both, of.currency, language)
    };
    let paid = of.payers.iter().filter(|payer| payer.outstanding() <= 0);
    Group {
        meeting: of.meeting.clone(),
        currency: of.currency.code().to_owned(),
        paid: said::paid(paid.count(), of.payers.len(), language),
        rows: of.payers.iter().map(row).collect(),
        sum: sums(
            said::label("meeting-sum", language),
            sum_of(of),
            of.currency,
            language,
        ),
    }
}

fn sums(
    name: String,
    (assessed, received): (i64, i64),
    currency: Currency,
    language: Language,
) -> Sums {
    let figure = |minor| figure(minor, currency, language);
    Sums {
        name,
        assessed: figure(assessed),
        received: figure(received),
        outstanding: figure(assessed.saturating_sub(received)),
    }
}

/// What was assessed and received for a meeting.
fn sum_of(of: &OfMeeting) -> (i64, i64) {
    let add = |(assessed, received): (i64, i64), payer: &Contribution| {
        (
            assessed.saturating_add(payer.assessed),
            received.saturating_add(payer.received),
        )
    };
    of.payers.iter().fold((0, 0), add)
}

/// The same by currency, in the order of codes.
fn totals(meetings: &[OfMeeting]) -> BTreeMap<Currency, (i64, i64)> {
    let mut totals: BTreeMap<Currency, (i64, i64)> = BTreeMap::new();
    for of in meetings {
        let (assessed, received) = sum_of(of);
        let total = totals.entry(of.currency).or_default();
        total.0 = total.0.saturating_add(assessed);
        total.1 = total.1.saturating_add(received);
    }
    totals
}

/// Prints a status.
pub fn print(press: &Press, status: &Status) -> Result<Pdf, Fault> {
    let meta = Meta {
        title: &format!("{} · {}", status.title, status.as_at),
        language: status.language,
        dated: status.dated,
        identifier: &status.identifier,
    };
    press.print(Template::Contributions, status, meta)
}

/// The formats of the workbook.
struct Formats {
    heading: Format,
    text: Format,
    bold: Format,
}

/// An amount of a currency has as many decimals as the currency.
fn money(currency: Currency, bold: bool) -> Format {
    let decimals = match currency.minor_digits() {
        0 => String::new(),
        digits => format!(".{}", "0".repeat(usize::from(digits))),
    };
    let format = Format::new().set_num_format(format!("#,##0{decimals}"));
    if bold { format.set_bold() } else { format }
}

/// The status as a workbook: a row for each payer and meeting, what is outstanding as a formula, the
/// totals of each currency as sums over the rows of that currency. Names are text, never formulas.
pub fn workbook(
    meetings: &[OfMeeting],
    around: Around<'_>,
) -> Result<Vec<u8>, crate::roster::Fault> {
    let language = around.language;
    let mut workbook = Workbook::new();
    let (year, month, day) = (around.on.year(), around.on.month(), around.on.day());
    let created = ExcelDateTime::from_ymd(
        year.try_into().unwrap_or(0),
        month.unsigned_abs(),
        day.unsigned_abs(),
    )?;
    let title = said::label("title", language);
    let properties = DocProperties::new().set_title(format!("{title} · {}", around.on));
    workbook.set_properties(&properties.set_creation_datetime(&created));
    let sheet = workbook.add_worksheet();
    sheet.set_name(title.chars().take(31).collect::<String>())?;
    sheet.set_right_to_left(language.is_right_to_left());
    fill(sheet, &in_order(meetings, language), language)?;
    Ok(workbook.save_to_buffer()?)
}

const HEADINGS: [(&str, u8); 6] = [
    ("column-meeting", 48),
    ("column-payer", 40),
    ("column-currency", 10),
    ("column-assessed", 18),
    ("column-received", 18),
    ("column-outstanding", 18),
];

fn fill(
    sheet: &mut Worksheet,
    meetings: &[OfMeeting],
    language: Language,
) -> Result<(), XlsxError> {
    let text = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let formats = Formats {
        heading: text
            .clone()
            .set_bold()
            .set_border_bottom(FormatBorder::Thin),
        bold: Format::new().set_bold(),
        text,
    };
    for (column, (key, width)) in (0..).zip(HEADINGS) {
        sheet.set_column_width(column, width)?;
        let heading = said::label(key, language);
        sheet.write_string_with_format(0, column, heading, &formats.heading)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    let mut row = 0;
    for of in meetings {
        for payer in &of.payers {
            row += 1;
            write(sheet, row, (of, payer), &formats)?;
        }
    }
    if row > 0 {
        sheet.autofilter(0, 0, row, 5)?;
    }
    // An empty row parts the sums from what is filtered and sorted.
    for (at, (currency, sum)) in (row + 2..).zip(totals(meetings)) {
        write_total(sheet, (at, row), (currency, sum), language, &formats)?;
    }
    Ok(())
}

fn write(
    sheet: &mut Worksheet,
    row: u32,
    (of, payer): (&OfMeeting, &Contribution),
    formats: &Formats,
) -> Result<(), XlsxError> {
    let money = money(of.currency, false);
    sheet.write_string_with_format(row, 0, &of.meeting, &formats.text)?;
    sheet.write_string_with_format(row, 1, &payer.name, &formats.text)?;
    sheet.write_string_with_format(row, 2, of.currency.code(), &formats.text)?;
    sheet.write_number_with_format(row, 3, major(payer.assessed, of.currency), &money)?;
    sheet.write_number_with_format(row, 4, major(payer.received, of.currency), &money)?;
    let line = row + 1;
    let result = plain(payer.outstanding(), of.currency);
    let formula = Formula::new(rounded(&format!("D{line}-E{line}"), of.currency));
    sheet.write_formula_with_format(row, 5, formula.set_result(result), &money)?;
    Ok(())
}

/// The sums of one currency: over the rows that name it, so that the sheet may be sorted.
fn write_total(
    sheet: &mut Worksheet,
    (row, last): (u32, u32),
    (currency, (assessed, received)): (Currency, (i64, i64)),
    language: Language,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let money = money(currency, true);
    let outstanding = assessed.saturating_sub(received);
    let name = said::total(currency.code(), language);
    sheet.write_string_with_format(row, 1, name, &formats.bold)?;
    sheet.write_string_with_format(row, 2, currency.code(), &formats.bold)?;
    let (line, end) = (row + 1, last + 1);
    let columns = [("D", assessed), ("E", received), ("F", outstanding)];
    for (at, (column, minor)) in (3..).zip(columns) {
        let sum = format!("SUMIF($C$2:$C${end},$C{line},{column}$2:{column}${end})");
        let formula = Formula::new(rounded(&sum, currency)).set_result(plain(minor, currency));
        sheet.write_formula_with_format(row, at, formula, &money)?;
    }
    Ok(())
}

/// A spreadsheet adds in floating point: what it adds is brought back to whole minor units.
fn rounded(formula: &str, currency: Currency) -> String {
    format!("=ROUND({formula},{})", currency.minor_digits())
}

/// Minor units as a plain number of the currency.
fn plain(minor: i64, currency: Currency) -> String {
    Amount::of(minor, currency).to_string()
}

/// The same as a spreadsheet holds it: the nearest number to the decimal text.
fn major(minor: i64, currency: Currency) -> f64 {
    plain(minor, currency).parse().unwrap_or(f64::NAN)
}
