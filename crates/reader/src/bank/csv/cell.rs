//! What a cell of a table says: a day, an amount, a direction. How days and decimals are written is
//! found out once for the whole file. It refuses to guess where a file can be read in two ways.

use domain::money::amount::{Amount, AmountFault, Currency};
use domain::money::bank::Direction;
use jiff::civil::Date;

use crate::bank::{FaultKind, Faults};

/// Which part of a day with strokes or dashes comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    Day,
    Month,
}

/// How a file writes days and decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Manner {
    pub(super) order: Order,
    pub(super) mark: char,
}

/// What the cells of a file tell of its manner; each holds the first line that says so.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    day_first: Option<u64>,
    month_first: Option<u64>,
    either_order: Option<(u64, String)>,
    point: Option<u64>,
    comma: Option<u64>,
    either_mark: Option<(u64, String)>,
}

impl Evidence {
    pub(super) fn day(&mut self, line: u64, cell: &str) {
        let Some(Day::Parts { first, second, .. }) = Day::of(cell) else {
            return;
        };
        match (first > 12, second > 12) {
            (true, false) => _ = self.day_first.get_or_insert(line),
            (false, true) => _ = self.month_first.get_or_insert(line),
            (false, false) if first != second => {
                self.either_order.get_or_insert((line, cell.to_owned()));
            }
            _ => {}
        }
    }

    pub(super) fn amount(&mut self, line: u64, cell: &str) {
        let digits = Figure::of(cell).digits;
        let points = digits.matches('.').count();
        let commas = digits.matches(',').count();
        let mark = match (points, commas) {
            (0, 0) => return,
            (0, 1) | (1, 0) => {
                let mark = if points == 1 { '.' } else { ',' };
                let (whole, decimals) = digits.split_once(mark).unwrap_or_default();
                let may_group = decimals.len() == 3
                    && !whole.starts_with('0')
                    && (1..=3)
                        .contains(&whole.chars().rev().take_while(char::is_ascii_digit).count());
                if may_group {
                    self.either_mark.get_or_insert((line, cell.to_owned()));
                    return;
                }
                mark
            }
            // The last of two kinds stands before the decimals; what stands several times groups.
            (1, 1) if digits.rfind('.') > digits.rfind(',') => '.',
            (_, 0 | 1) => ',',
            (0 | 1, _) => '.',
            _ => return,
        };
        let place = if mark == '.' {
            &mut self.point
        } else {
            &mut self.comma
        };
        place.get_or_insert(line);
    }

    /// The manner of the file; where it stays open, faults say so and the answer is none.
    pub(super) fn manner(&self, faults: &mut Faults) -> Option<Manner> {
        let order = match (self.day_first, self.month_first, &self.either_order) {
            (Some(day), Some(month), _) => {
                faults.note(day.max(month), FaultKind::DayOrders, "");
                None
            }
            (None, None, Some((line, found))) => {
                faults.note(*line, FaultKind::DayOrder, found);
                None
            }
            (None, Some(_), _) => Some(Order::Month),
            _ => Some(Order::Day),
        };
        let mark = match (self.point, self.comma, &self.either_mark) {
            (Some(point), Some(comma), _) => {
                faults.note(point.max(comma), FaultKind::DecimalMarks, "");
                None
            }
            (None, None, Some((line, found))) => {
                faults.note(*line, FaultKind::DecimalMark, found);
                None
            }
            (None, Some(_), _) => Some(','),
            _ => Some('.'),
        };
        Some(Manner {
            order: order?,
            mark: mark?,
        })
    }
}

/// A day as its parts.
enum Day {
    /// The year stands first, or points stand between: there is one way to read it.
    Certain(Option<Date>),
    /// Strokes or dashes with the year behind.
    Parts { first: i8, second: i8, year: i16 },
}

impl Day {
    fn of(cell: &str) -> Option<Self> {
        let cell = cell.trim();
        let (day, time) = cell.split_once([' ', 'T']).unwrap_or((cell, ""));
        let is_time = |sign: char| sign.is_ascii_digit() || ":.+-Z ".contains(sign);
        if !time.chars().all(is_time) {
            return None;
        }
        let parts: Vec<&str> = day.split(['-', '.', '/']).collect();
        let digits =
            |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !parts.iter().all(digits) {
            return None;
        }
        let between = day.find(['-', '.', '/']).map(|at| day.as_bytes()[at]);
        if between.is_some_and(|sign| day.matches(char::from(sign)).count() != 2) {
            return None;
        }
        let date = |year: &str, month: &str, day: &str| {
            Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
        };
        match parts[..] {
            [whole] if whole.len() == 8 => {
                Some(Self::Certain(date(&whole[..4], &whole[4..6], &whole[6..])))
            }
            [year, month, day] if year.len() == 4 => Some(Self::Certain(date(year, month, day))),
            [day, month, year] if between == Some(b'.') && year.len() == 4 => {
                Some(Self::Certain(date(year, month, day)))
            }
            [day, month, year] if between == Some(b'.') && year.len() == 2 => {
                Some(Self::Certain(date(&format!("20{year}"), month, day)))
            }
            [first, second, year] if year.len() == 4 => Some(Self::Parts {
                first: first.parse().ok()?,
                second: second.parse().ok()?,
                year: year.parse().ok()?,
            }),
            _ => None,
        }
    }
}

/// Reads a day in the manner of the file.
pub(super) fn day(cell: &str, order: Order) -> Option<Date> {
    match Day::of(cell)? {
        Day::Certain(date) => date,
        Day::Parts {
            first,
            second,
            year,
        } => {
            let (day, month) = match order {
                Order::Day => (first, second),
                Order::Month => (second, first),
            };
            Date::new(year, month, day).ok()
        }
    }
}

/// A figure without its sign and its currency.
struct Figure<'a> {
    negative: bool,
    currency: Option<&'a str>,
    digits: &'a str,
}

impl<'a> Figure<'a> {
    fn of(cell: &'a str) -> Self {
        let mut text = cell.trim();
        let mut currency = None;
        let mut sign = None;
        // A sign may stand before or behind the currency; there is one.
        for _ in 0..2 {
            if sign.is_none()
                && let Some((negative, rest)) = signed(text)
            {
                (sign, text) = (Some(negative), rest.trim());
            }
            if currency.is_none()
                && let Some((code, rest)) = code(text)
            {
                (currency, text) = (Some(code), rest.trim());
            }
        }
        let negative = sign == Some(true);
        Self {
            negative,
            currency,
            digits: text,
        }
    }
}

/// Whether a text is marked as below zero, and the rest; `None` where it bears no sign.
fn signed(text: &str) -> Option<(bool, &str)> {
    let minus = ['-', '−'];
    let bracketed = || text.strip_prefix('(')?.strip_suffix(')');
    let below = text.strip_prefix(minus).or(text.strip_suffix(minus));
    let above = text.strip_prefix('+').or(text.strip_suffix('+'));
    let below = below.or_else(bracketed).map(|rest| (true, rest));
    below.or(above.map(|rest| (false, rest)))
}

/// Three capital letters at an end of a text, and the rest.
fn code(text: &str) -> Option<(&str, &str)> {
    let is_code = |code: &str| code.bytes().all(|byte| byte.is_ascii_uppercase());
    let before = text.split_at_checked(3).filter(|(code, _)| is_code(code));
    let behind = || {
        let (rest, code) = text.split_at_checked(text.len().checked_sub(3)?)?;
        is_code(code).then_some((code, rest))
    };
    before.or_else(behind)
}

/// Reads an amount in the manner of the file; a currency beside it must be the row's.
pub(super) fn amount(cell: &str, currency: Currency, mark: char) -> Result<Amount, FaultKind> {
    let figure = Figure::of(cell);
    if figure.currency.is_some_and(|code| code != currency.code()) {
        return Err(FaultKind::OtherCurrency);
    }
    let (whole, decimals) = figure
        .digits
        .split_once(mark)
        .unwrap_or((figure.digits, ""));
    if figure.digits.ends_with(mark) || decimals.contains(mark) {
        return Err(FaultKind::Amount(AmountFault::NotDigits));
    }
    // A table is no place for zeros that say nothing: `1.500` beside cents is a thousand and a half.
    if decimals.len() > usize::from(currency.minor_digits()) {
        let digits = currency.minor_digits();
        return Err(FaultKind::Amount(AmountFault::TooFine { digits }));
    }
    let mut plain = ungrouped(whole).ok_or(FaultKind::Amount(AmountFault::Separator))?;
    if figure.negative {
        plain.insert(0, '-');
    }
    if !decimals.is_empty() {
        plain.push('.');
        plain.push_str(decimals);
    }
    Amount::read(&plain, currency).map_err(FaultKind::Amount)
}

/// Whole units without the sign that groups them by three; one sign throughout.
fn ungrouped(whole: &str) -> Option<String> {
    let grouping =
        |sign: char| matches!(sign, '.' | ',' | ' ' | '\'' | '’' | '\u{a0}' | '\u{202f}');
    let Some(sign) = whole.chars().find(|sign| grouping(*sign)) else {
        return Some(whole.to_owned());
    };
    let mut groups = whole.split(sign);
    let first = groups.next()?;
    let sound = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
    let plain = whole.replace(sign, "");
    (sound && !plain.contains(grouping)).then_some(plain)
}

/// In or out, as banks mark it.
pub(super) fn direction(cell: &str) -> Option<Direction> {
    match cell.trim().to_lowercase().trim_end_matches('.') {
        "c" | "cr" | "crdt" | "credit" | "in" | "h" | "haben" | "gutschrift" | "crédit" | "+"
        | "haber" | "abono" | "avere" | "bij" | "кредит" | "دائن" | "贷" => {
            Some(Direction::In)
        }
        "d" | "dr" | "dbit" | "debit" | "out" | "s" | "soll" | "lastschrift" | "belastung"
        | "débit" | "-" | "debe" | "cargo" | "dare" | "af" | "дебет" | "مدين" | "借" => {
            Some(Direction::Out)
        }
        _ => None,
    }
}

/// Whether a status says that the entry is booked; an empty one says nothing else.
pub(super) fn is_booked(cell: &str) -> bool {
    matches!(
        cell.trim().to_lowercase().as_str(),
        "" | "book"
            | "booked"
            | "posted"
            | "completed"
            | "settled"
            | "gebucht"
            | "umsatz gebucht"
            | "verbucht"
            | "comptabilisé"
            | "comptabilisée"
            | "exécuté"
            | "contabilizado"
            | "contabilizzato"
            | "geboekt"
            | "проведен"
            | "проведено"
            | "исполнен"
            | "已入账"
            | "مرحل"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manner(days: &[&str], amounts: &[&str]) -> Result<(Order, char), &'static str> {
        let (mut evidence, mut faults) = (Evidence::default(), Faults::default());
        for (line, cell) in (2..).zip(days) {
            evidence.day(line, cell);
        }
        for (line, cell) in (2..).zip(amounts) {
            evidence.amount(line, cell);
        }
        let manner = evidence.manner(&mut faults);
        manner
            .map(|manner| (manner.order, manner.mark))
            .ok_or_else(|| faults.told[0].kind.code())
    }

    #[test]
    fn the_order_of_a_day_is_found_in_another_row_or_refused() {
        for (days, answer) in [
            (&["2024-09-10", "10.09.2024"][..], Ok((Order::Day, '.'))),
            (&["10/09/2024", "13/09/2024"], Ok((Order::Day, '.'))),
            (&["09/10/2024", "09-13-2024"], Ok((Order::Month, '.'))),
            (&["09/09/2024"], Ok((Order::Day, '.'))),
            (&["10/09/2024"], Err("day-order")),
            (&["13/09/2024", "09/13/2024"], Err("day-orders")),
        ] {
            assert_eq!(manner(days, &[]), answer, "{days:?}");
        }
    }

    #[test]
    fn the_mark_of_decimals_is_found_or_refused() {
        for (amounts, answer) in [
            (&["1500"][..], Ok((Order::Day, '.'))),
            (&["1500,00", "1.500"], Ok((Order::Day, ','))),
            (&["1,500", "2.5"], Ok((Order::Day, '.'))),
            (&["1.500,00"], Ok((Order::Day, ','))),
            (&["1,500,000"], Ok((Order::Day, '.'))),
            (&["1 500,5"], Ok((Order::Day, ','))),
            (&["0,125"], Ok((Order::Day, ','))),
            (&["1,500"], Err("decimal-mark")),
            (&["-1.500 EUR"], Err("decimal-mark")),
            (&["1,50", "1.50"], Err("decimal-marks")),
        ] {
            assert_eq!(manner(&[], amounts), answer, "{amounts:?}");
        }
    }

    #[test]
    fn a_day_is_a_day_of_the_calendar() {
        let read = |cell| day(cell, Order::Day).map(|day| day.to_string());
        for good in [
            "2024-09-10",
            "2024/09/10",
            "20240910",
            "10.09.2024",
            "10.9.2024",
            "10.09.24",
            "10/09/2024",
            "10-09-2024",
            "2024-09-10 12:30:00",
            "2024-09-10T12:30:00Z",
        ] {
            assert_eq!(read(good).as_deref(), Some("2024-09-10"), "{good}");
        }
        for bad in [
            "",
            "10/09/24",
            "31.02.2024",
            "10.09/2024",
            "2024-09",
            "tomorrow",
            "2024-09-10 noon",
            "45545",
            "1.2.3.4",
            "99999999999999999999",
            "300/1/2024",
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_amount_is_read_exactly_or_not_at_all() {
        let eur = "EUR".parse().expect("a currency");
        let read = |cell, mark| {
            amount(cell, eur, mark)
                .map(|amount| amount.minor)
                .map_err(FaultKind::code)
        };
        for (cell, minor) in [
            ("1500,00", 150_000),
            ("1.500,00", 150_000),
            ("1 500,00", 150_000),
            ("1'500,5", 150_050),
            ("1\u{202f}500", 150_000),
            ("-1.500,00", -150_000),
            ("1.500,00-", -150_000),
            ("(1.500,00)", -150_000),
            ("−1,00 EUR", -100),
            ("EUR -1,00", -100),
            ("+1,00", 100),
        ] {
            assert_eq!(read(cell, ','), Ok(minor), "{cell}");
        }
        for (cell, code) in [
            ("", "amount-empty"),
            ("1,00 USD", "other-currency"),
            ("1,234", "amount-too-fine"),
            ("12.34,00", "amount-separator"),
            ("1.500 000,00", "amount-separator"),
            ("1,", "amount-not-digits"),
            ("1,0,0", "amount-not-digits"),
            ("=1+1", "amount-not-digits"),
            ("--1", "amount-not-digits"),
            ("1e3", "amount-not-digits"),
            (
                "9999999999999999999999999999999999999999",
                "amount-too-large",
            ),
        ] {
            assert_eq!(read(cell, ','), Err(code), "{cell}");
        }
    }
}
