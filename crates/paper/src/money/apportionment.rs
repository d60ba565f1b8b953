//! The apportionment as a workbook that a mission recomputes: the total, the rates and who is held at
//! a bound are given numbers on grey, every other number is a formula. A spreadsheet reckons in
//! floating point; all formulas keep to whole numbers below 2^53 and divide with a remainder, so that
//! they end at the same cent, and what would go beyond is refused. Rows stand in the order of the
//! payers' keys, since that order breaks ties.

use domain::law::language::Language;
use domain::money::apportionment::{Apportionment, Footing, Line, Rounding};
use domain::money::payer::Burden;
use jiff::civil::Date;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook,
    Worksheet, XlsxError,
};
use words::money::apportionment as say;

/// Why a workbook was not written.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The numbers are larger than a spreadsheet computes exactly.
    #[error("the numbers are larger than a spreadsheet computes exactly")]
    TooLarge,
    /// The library says no.
    #[error("the workbook cannot be written: {0}")]
    Workbook(#[from] XlsxError),
}

/// The largest whole number below which a spreadsheet is exact.
const EXACT: u128 = 1 << 53;
/// Two remainders that differ by one must compare as different: spreadsheets take numbers that agree
/// in their first 48 bits for equal.
const TOLD_APART: u128 = 1 << 46;

/// The row of the first payer, counted from 0, and the cells the formulas share.
const FIRST: u32 = 13;
const TOTAL: &str = "$C$4";
const UNIT: &str = "$C$5";
const PARTS: &str = "$C$6";
const RATES: &str = "$C$7";
const LEFT: &str = "$C$8";
const OVER: &str = "$C$9";
const PER: &str = "$F$7";
const WHOLE: &str = "$F$8";
const REST: &str = "$F$9";

/// The whole numbers behind the percentages.
struct Measure {
    /// A percentage times this is a whole number.
    per_percent: u128,
    /// What the weights are divided by to be those whole numbers.
    by: u128,
    /// Parts of a minor unit, so that fixed percentages are whole.
    parts: u128,
    /// The sum of the rates of those who share.
    rates: u128,
}

impl Measure {
    fn of(answer: &Apportionment) -> Result<Self, Fault> {
        let weights = answer.lines.iter().map(|line| u128::from(line.weight));
        let all = weights.chain(answer.lines.iter().filter_map(fixed));
        let divisor = all.fold(1_000_000, gcd);
        let days = u128::from(answer.days);
        let one_scale = days == 1;
        let fixed_too = answer.fixed.0 > 0;
        let sharing = |line: &&Line| line.footing == Footing::ByRate;
        let sharing = answer.lines.iter().filter(sharing);
        let rates: u128 = sharing.map(|line| u128::from(line.weight) / divisor).sum();
        let per_percent = 1_000_000 / divisor * if one_scale { 1 } else { days };
        let parts = if fixed_too { 100_000_000 / divisor } else { 1 };
        let measure = Self {
            per_percent,
            by: divisor,
            parts,
            rates: rates.max(1),
        };
        measure
            .exact(answer)
            .then_some(measure)
            .ok_or(Fault::TooLarge)
    }

    /// Whether no formula leaves the whole numbers that a spreadsheet holds.
    fn exact(&self, answer: &Apportionment) -> bool {
        let unit = u128::from(answer.rules.unit_minor.unsigned_abs());
        let weights = answer
            .lines
            .iter()
            .map(|line| u128::from(line.weight) / self.by);
        let most = weights.max().unwrap_or(0).max(100_000_000 / self.by);
        let total = u128::from(answer.total.minor.unsigned_abs());
        let per = self.rates * self.parts * unit;
        per < TOLD_APART && per * most < EXACT && total * self.parts < EXACT
    }
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

fn fixed(line: &Line) -> Option<u128> {
    match line.payer.burden {
        Burden::Fixed(percent) => Some(u128::from(percent.0)),
        Burden::ByRate(..) => None,
    }
}

/// The formats of the sheet.
struct Formats {
    heading: Format,
    text: Format,
    note: Format,
    given: Format,
    given_rate: Format,
    whole: Format,
    money: Format,
    given_money: Format,
    percent: Format,
}

impl Formats {
    fn new(answer: &Apportionment) -> Self {
        let places = |digits: u8| match usize::from(digits) {
            0 => "0".to_owned(),
            digits => format!("0.{}", "0".repeat(digits)),
        };
        let grey = Format::new().set_background_color(Color::RGB(0x00E7_E6E6));
        let money = format!("#,##{}", places(answer.total.currency.minor_digits()));
        let text = Format::new().set_align(FormatAlign::Top);
        Self {
            heading: text
                .clone()
                .set_bold()
                .set_border_bottom(FormatBorder::Thin),
            note: text.clone().set_italic(),
            text,
            given_rate: grey.clone().set_num_format("0.000###"),
            given_money: grey.clone().set_num_format(&money),
            given: grey.set_num_format("0"),
            whole: Format::new().set_num_format("0"),
            money: Format::new().set_num_format(money),
            percent: Format::new().set_num_format(places(answer.rules.percent_decimals)),
        }
    }
}

/// The apportionment as the bytes of an XLSX file; `name` gives a payer's name by its line.
pub fn workbook(
    answer: &Apportionment,
    name: impl Fn(&Line) -> String,
    language: Language,
    dated: Date,
) -> Result<Vec<u8>, Fault> {
    let measure = Measure::of(answer)?;
    let mut workbook = Workbook::new();
    let year = dated.year().try_into().unwrap_or(0);
    let (month, day) = (dated.month().unsigned_abs(), dated.day().unsigned_abs());
    let created = ExcelDateTime::from_ymd(year, month, day)?;
    let title = say::sheet("title", language);
    workbook.set_properties(
        &DocProperties::new()
            .set_title(&title)
            .set_creation_datetime(&created),
    );
    let sheet = workbook.add_worksheet();
    sheet.set_name(title.chars().take(31).collect::<String>())?;
    sheet.set_right_to_left(language.is_right_to_left());
    let page = Page {
        answer,
        measure,
        formats: Formats::new(answer),
        language,
        last: FIRST + u32::try_from(answer.lines.len()).unwrap_or(u32::MAX),
    };
    page.head(sheet)?;
    page.sums(sheet)?;
    page.headings(sheet)?;
    for (row, line) in (FIRST..).zip(&answer.lines) {
        page.line(sheet, row, line, &name(line))?;
    }
    Ok(workbook.save_to_buffer()?)
}

struct Page<'a> {
    answer: &'a Apportionment,
    measure: Measure,
    formats: Formats,
    language: Language,
    /// The row after the last payer, counted from 0; as spreadsheets count, the last payer's.
    last: u32,
}

/// A whole number as a cell holds it; [`Measure::exact`] keeps it below 2^53.
#[expect(
    clippy::cast_precision_loss,
    reason = "whole numbers below 2^53 are exact"
)]
fn cell(number: impl TryInto<i64>) -> f64 {
    number.try_into().unwrap_or(i64::MAX) as f64
}

/// `a / b` rounded down, in whole numbers. A spreadsheet may take a quotient just below a whole number
/// for it; then the remainder is negative, and one is taken back.
fn quotient(a: &str, b: &str) -> String {
    format!("INT({a}/({b}))-IF({a}-INT({a}/({b}))*({b})<0,1,0)")
}

impl Page<'_> {
    fn say(&self, key: &str) -> String {
        say::sheet(key, self.language)
    }

    /// The range of a column over all payers.
    fn all(&self, column: char) -> String {
        format!("{column}${}:{column}${}", FIRST + 1, self.last)
    }

    fn head(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let widths = [8, 36, 26, 12, 12, 12, 14, 14, 18, 8, 10, 16, 12, 10];
        for (column, width) in (0..).zip(widths) {
            sheet.set_column_width(column, width)?;
        }
        sheet.set_freeze_panes(FIRST, 2)?;
        sheet.write_string_with_format(0, 0, self.say("title"), &self.formats.heading)?;
        sheet.write_string_with_format(1, 0, self.say("inputs"), &self.formats.note)?;
        if !self.answer.rounds[0].held.is_empty() {
            sheet.write_string_with_format(2, 0, self.say("held-note"), &self.formats.note)?;
        }
        Ok(())
    }

    /// The numbers that all rows share, from row 4 on.
    fn sums(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let (answer, formats) = (self.answer, &self.formats);
        let per = answer.total.currency.minor_per_major();
        let label = |sheet: &mut Worksheet, row: u32, key: &str| {
            let said = self.say(key);
            sheet
                .write_string_with_format(row, 0, said, &formats.text)
                .map(|_| ())
        };
        label(sheet, 3, "total")?;
        sheet.write_string(3, 1, answer.total.currency.code())?;
        let total = cell(answer.total.minor) / cell(per);
        sheet.write_number_with_format(3, 2, total, &formats.given_money)?;
        label(sheet, 4, "unit")?;
        let unit = cell(answer.rules.unit_minor) / cell(per);
        sheet.write_number_with_format(4, 2, unit, &formats.given_money)?;
        label(sheet, 5, "parts")?;
        sheet.write_number_with_format(5, 2, cell(self.measure.parts), &formats.given)?;
        let [rates, fixed, given] = ['E', 'F', 'G'].map(|column| self.all(column));
        let minor = format!("ROUND({TOTAL}*{per},0)");
        let unit = format!("ROUND({UNIT}*{per},0)");
        self.formula(sheet, (6, 2), &format!("SUM({rates})"), "rates")?;
        let left = format!("{minor}*{PARTS}-{minor}*SUM({fixed})-SUM({given})*{unit}*{PARTS}");
        self.formula(sheet, (7, 2), &left, "left")?;
        let down = self.all('H');
        if answer.rules.rounding == Rounding::LargestRemainder {
            let over = format!("{minor}/{unit}-SUM({down})");
            self.formula(sheet, (8, 2), &over, "over")?;
        }
        let amounts = self.all('L');
        self.formula(sheet, (9, 2), &format!("SUM({amounts})"), "sum")?;
        self.formula(
            sheet,
            (10, 2),
            &format!("ROUND($C$10-{TOTAL},6)"),
            "difference",
        )?;
        // What one row divides by, and what the whole and the rest of the division are.
        self.formula(sheet, (6, 5), &format!("MAX(1,{RATES})*{PARTS}*{unit}"), "")?;
        self.formula(sheet, (7, 5), &quotient(LEFT, PER), "")?;
        self.formula(sheet, (8, 5), &format!("{LEFT}-{WHOLE}*{PER}"), "")?;
        for (row, text) in [(6, "d"), (7, "q"), (8, "r")] {
            sheet.write_string(row, 4, text)?;
        }
        Ok(())
    }

    fn formula(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        formula: &str,
        key: &str,
    ) -> Result<(), XlsxError> {
        let format = match key {
            "sum" | "difference" => &self.formats.money,
            _ => &self.formats.whole,
        };
        let result = self.known(key).unwrap_or_default();
        let formula = Formula::new(format!("={formula}")).set_result(result);
        sheet.write_formula_with_format(row, column, formula, format)?;
        if !key.is_empty() {
            sheet.write_string_with_format(row, 0, self.say(key), &self.formats.text)?;
        }
        Ok(())
    }

    /// What a reader that does not recompute shows.
    fn known(&self, key: &str) -> Option<String> {
        let answer = self.answer;
        let difference = domain::money::amount::Amount {
            minor: answer.difference_minor,
            ..answer.total
        };
        match key {
            "sum" => Some(answer.sum.to_string()),
            "difference" => Some(difference.to_string()),
            "over" => Some(answer.units_given.to_string()),
            "rates" => Some(self.measure.rates.to_string()),
            _ => None,
        }
    }

    fn headings(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let rate = format!("{} × {}", self.say("rate"), self.measure.per_percent);
        let fixed = say::footing(Footing::Fixed, self.language);
        let headings = [
            self.say("code"),
            self.say("name"),
            self.say("footing"),
            self.say("rate"),
            rate,
            format!("{fixed} × {}", self.measure.per_percent),
            self.say("limit"),
            self.say("down"),
            self.say("remainder"),
            self.say("rank"),
            self.say("added"),
            self.say("amount"),
            self.say("share"),
            self.say("control"),
        ];
        for (column, heading) in (0..).zip(headings) {
            sheet.write_string_with_format(FIRST - 1, column, heading, &self.formats.heading)?;
        }
        Ok(())
    }

    fn line(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        line: &Line,
        name: &str,
    ) -> Result<(), XlsxError> {
        let (formats, at) = (&self.formats, row + 1);
        sheet.write_string_with_format(row, 0, line.payer.key.as_str(), &formats.text)?;
        sheet.write_string_with_format(row, 1, name, &formats.text)?;
        let footing = say::footing(line.footing, self.language);
        sheet.write_string_with_format(row, 2, footing, &formats.text)?;
        self.rate(sheet, row, line)?;
        let unit = self.answer.rules.unit_minor;
        let (down, rest) = match bearing(line) {
            Bearing::Rate => {
                let times = format!("{REST}*E{at}");
                let down = format!("{WHOLE}*E{at}+{}", quotient(&times, PER));
                (down, format!("{times}-(H{at}-{WHOLE}*E{at})*{PER}"))
            }
            Bearing::Fixed => {
                let per = self.answer.total.currency.minor_per_major();
                let times = format!("ROUND({TOTAL}*{per},0)*F{at}");
                let each = format!("{PARTS}*ROUND({UNIT}*{per},0)");
                let down = quotient(&times, &each);
                (down, format!("({times}-H{at}*{each})*MAX(1,{RATES})"))
            }
            Bearing::Given => {
                let units = cell(line.rounded_down_minor / unit);
                sheet.write_number_with_format(row, 6, units, &formats.given)?;
                (format!("G{at}"), "0".to_owned())
            }
        };
        let units = (line.rounded_down_minor / unit).to_string();
        put(sheet, (row, 7), &down, units, &formats.whole)?;
        let remainder = self.remainder(line).to_string();
        put(sheet, (row, 8), &rest, remainder, &formats.whole)?;
        self.rounding(sheet, row, line)?;
        self.control(sheet, row, line)
    }

    /// The rate as a percentage and as a whole number; which of the two is given depends on whether
    /// one scale is used, since the rate of two has no end.
    fn rate(&self, sheet: &mut Worksheet, row: u32, line: &Line) -> Result<(), XlsxError> {
        let (formats, at) = (&self.formats, row + 1);
        let per = self.measure.per_percent;
        let is_fixed = fixed(line);
        let whole = is_fixed.unwrap_or_else(|| u128::from(line.weight)) / self.measure.by;
        let column = match bearing(line) {
            Bearing::Rate => Some(4),
            Bearing::Fixed => Some(5),
            Bearing::Given => None,
        };
        if self.answer.days == 1 || is_fixed.is_some() {
            let per = 1_000_000 / self.measure.by;
            let percent = cell(whole) / cell(per);
            sheet.write_number_with_format(row, 3, percent, &formats.given_rate)?;
            if let Some(column) = column {
                let formula = format!("ROUND(D{at}*{per},0)");
                put(
                    sheet,
                    (row, column),
                    &formula,
                    whole.to_string(),
                    &formats.whole,
                )?;
            }
            return Ok(());
        }
        let percent = words::money::apportionment::percent(domain::money::payer::Weighed {
            weight: line.weight,
            days: self.answer.days,
        });
        let shown = percent.trim_end_matches('…').to_owned();
        if let Some(column) = column {
            sheet.write_number_with_format(row, column, cell(whole), &formats.given)?;
            return put(
                sheet,
                (row, 3),
                &format!("E{at}/{per}"),
                shown,
                &formats.percent,
            );
        }
        let formula = format!("{whole}/{per}");
        put(sheet, (row, 3), &formula, shown, &formats.percent)
    }

    fn rounding(&self, sheet: &mut Worksheet, row: u32, line: &Line) -> Result<(), XlsxError> {
        let (formats, at) = (&self.formats, row + 1);
        let rest = self.all('I');
        let added = match self.answer.rules.rounding {
            Rounding::LargestRemainder => {
                let first = format!("({rest}>I{at})+({rest}=I{at})*(ROW({rest})<ROW(I{at}))");
                let rank = format!("1+SUMPRODUCT({first})");
                put(
                    sheet,
                    (row, 9),
                    &rank,
                    line.rank.to_string(),
                    &formats.whole,
                )?;
                format!("IF(J{at}<={OVER},1,0)")
            }
            Rounding::HalfUp => format!("IF(2*I{at}>={PER},1,0)"),
        };
        let given = (line.added_minor / self.answer.rules.unit_minor).to_string();
        put(sheet, (row, 10), &added, given, &formats.whole)?;
        let per = self.answer.total.currency.minor_per_major();
        let amount = format!("(H{at}+K{at})*ROUND({UNIT}*{per},0)/{per}");
        let known = line.amount.to_string();
        put(sheet, (row, 11), &amount, known, &formats.money)?;
        let unit = format!("ROUND({UNIT}*{per},0)");
        let share = format!("(H{at}+I{at}/{PER})*{unit}/ROUND({TOTAL}*{per},0)*100");
        let known = line.percent.to_string();
        put(sheet, (row, 12), &share, known, &formats.percent)
    }

    /// Whether the bound that holds a payer, or does not, still does so.
    fn control(&self, sheet: &mut Worksheet, row: u32, line: &Line) -> Result<(), XlsxError> {
        let (at, unit) = (row + 1, self.answer.rules.unit_minor);
        let rate = u128::from(line.weight) / self.measure.by;
        let free = format!("{WHOLE}*{rate}+{REST}*{rate}/{PER}");
        let holds = match (line.footing, line.most_minor) {
            (Footing::Held(domain::money::apportionment::Bound::Minimum), _) => {
                format!("{free}<=G{at}")
            }
            (Footing::Held(_), _) => format!("{free}>=G{at}"),
            (Footing::ByRate, None) if line.least_minor == 0 => return Ok(()),
            (Footing::ByRate, most) => {
                let most = most.map_or(String::new(), |most| {
                    format!(",H{at}+K{at}<={}", most / unit)
                });
                format!("AND(H{at}>={}{most})", line.least_minor / unit)
            }
            (Footing::Fixed | Footing::BelowThreshold, _) => return Ok(()),
        };
        let formula = format!("IF({holds},\"✓\",\"✗\")");
        put(
            sheet,
            (row, 13),
            &formula,
            "✓".to_owned(),
            &self.formats.text,
        )
    }

    /// The remainder over the denominator of the sheet.
    fn remainder(&self, line: &Line) -> u128 {
        let unit = u128::from(self.answer.rules.unit_minor.unsigned_abs());
        let per = self.measure.rates * self.measure.parts * unit;
        line.remainder.numerator * per / line.remainder.denominator
    }
}

/// How a row comes to its amount.
enum Bearing {
    Rate,
    Fixed,
    Given,
}

fn bearing(line: &Line) -> Bearing {
    match (line.footing, fixed(line)) {
        (Footing::ByRate, _) => Bearing::Rate,
        // A fixed percentage that its ceiling cuts to whole units is a given amount.
        (Footing::Fixed, Some(_)) => {
            let most = line.most_minor.map(i64::unsigned_abs).map(u128::from);
            let at = most.map(|most| most * line.share.denominator);
            if at == Some(line.share.numerator) {
                Bearing::Given
            } else {
                Bearing::Fixed
            }
        }
        _ => Bearing::Given,
    }
}

fn put(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    formula: &str,
    known: String,
    format: &Format,
) -> Result<(), XlsxError> {
    let formula = Formula::new(format!("={formula}")).set_result(known);
    sheet.write_formula_with_format(row, column, formula, format)?;
    Ok(())
}
