//! An estimate as it is typed: its lines and percentages, read with every fault at its field. What is
//! beyond counting is refused. Nothing typed is lost; it says nothing of who may keep an estimate.

use serde::{Deserialize, Serialize};

use super::{Estimate, Item, Line, Order, Overheads};
use crate::law::scale::Rate;
use crate::law::wording::Wording;
use crate::money::amount::{Amount, Currency};

/// A line as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct TypedLine {
    /// The item's stable name.
    pub item: String,
    /// The words.
    pub words: Wording,
    /// How many.
    pub quantity: String,
    /// The price of one: `235.00`.
    pub unit: String,
}

impl TypedLine {
    /// Whether nothing was typed; a chosen item alone is nothing.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.quantity.trim().is_empty() && self.unit.trim().is_empty()
    }

    /// A line as a form shows it.
    pub fn from_line(line: &Line, currency: Currency) -> Self {
        Self {
            item: line.item.code().to_owned(),
            words: line.words.clone(),
            quantity: line.quantity.to_string(),
            unit: Amount::of(line.unit_minor, currency).to_string(),
        }
    }
}

/// An estimate as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Typed {
    /// The lines.
    pub lines: Vec<TypedLine>,
    /// Programme support costs, per cent.
    pub support: String,
    /// Contingency, per cent.
    pub contingency: String,
}

/// A fault with the field it stands in; no field where it is of the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The field: `line-2-unit`.
    pub field: String,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What is wrong with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// No item of the paper.
    NoItem,
    /// A line of other costs that says in no language what it is.
    NoWords,
    /// No whole number of pieces, or none at all.
    NoQuantity,
    /// No amount in the currency.
    NoAmount,
    /// No percentage.
    NoPercentage,
    /// There is nothing in it.
    Nothing,
    /// There are too many lines.
    TooMany,
    /// A text is too long.
    TooLong,
    /// The sum is larger than can be counted.
    TooLarge,
}

impl Wrong {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoItem => "no-item",
            Self::NoWords => "no-words",
            Self::NoQuantity => "no-quantity",
            Self::NoAmount => "no-amount",
            Self::NoPercentage => "no-percentage",
            Self::Nothing => "nothing",
            Self::TooMany => "too-many",
            Self::TooLong => "too-long",
            Self::TooLarge => "too-large",
        }
    }
}

/// The most lines of an estimate.
pub const MOST_LINES: usize = 100;
/// The most characters of a line's words in one language.
pub const MOST_WORDS: usize = 300;

/// Reads an estimate; lines of which nothing was typed are none. Gives every fault at its field.
pub fn read(typed: &Typed, currency: Currency, order: Order) -> Result<Estimate, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut lines = Vec::new();
    for (at, line) in typed.lines.iter().enumerate() {
        if !line.is_empty() {
            lines.extend(read_line(at, line, currency, &mut faults));
        }
    }
    if typed.lines.iter().all(TypedLine::is_empty) {
        faults.push(fault("line-0-item", Wrong::Nothing));
    }
    if typed.lines.len() > MOST_LINES {
        faults.push(fault("", Wrong::TooMany));
    }
    let mut rate = |field: &str, text: &str| {
        let read = Rate::read(text.trim());
        if read.is_none() {
            faults.push(fault(field, Wrong::NoPercentage));
        }
        read.unwrap_or(Rate(0))
    };
    let overheads = Overheads {
        support: rate("support", &typed.support),
        contingency: rate("contingency", &typed.contingency),
        order,
    };
    lines.sort_by_key(|line: &Line| line.item);
    let estimate = Estimate {
        currency,
        lines,
        overheads,
    };
    if faults.is_empty() && estimate.totals().is_err() {
        faults.push(fault("", Wrong::TooLarge));
    }
    if faults.is_empty() {
        Ok(estimate)
    } else {
        Err(faults)
    }
}

fn read_line(
    at: usize,
    line: &TypedLine,
    currency: Currency,
    faults: &mut Vec<Fault>,
) -> Option<Line> {
    let before = faults.len();
    let mut wrong = |name: &str, wrong| faults.push(fault(&format!("line-{at}-{name}"), wrong));
    let item = Item::ALL.into_iter().find(|item| item.code() == line.item);
    if item.is_none() {
        wrong("item", Wrong::NoItem);
    }
    if item == Some(Item::Miscellaneous) && line.words.is_empty() {
        wrong("words-en", Wrong::NoWords);
    }
    for (language, text) in line.words.iter() {
        if text.chars().count() > MOST_WORDS {
            wrong(&format!("words-{}", language.code()), Wrong::TooLong);
        }
    }
    let quantity = line.quantity.trim().parse::<u32>().ok();
    let quantity = quantity.filter(|quantity| *quantity > 0);
    if quantity.is_none() {
        wrong("quantity", Wrong::NoQuantity);
    }
    let unit = Amount::read(line.unit.trim(), currency).ok();
    let unit = unit.filter(|unit| unit.minor >= 0);
    if unit.is_none() {
        wrong("unit", Wrong::NoAmount);
    }
    if faults.len() > before {
        return None;
    }
    Some(Line {
        item: item?,
        words: line.words.clone(),
        quantity: quantity?,
        unit_minor: unit?.minor,
    })
}

fn fault(field: &str, wrong: Wrong) -> Fault {
    Fault {
        field: field.to_owned(),
        wrong,
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{line, typed, usd};
    use super::*;
    use crate::law::language::Language;

    #[test]
    fn every_fault_stands_at_its_field() {
        let mut wrong = typed(vec![
            line("lunch", "1", "1.00"),
            line("", "", ""),
            line("miscellaneous", "0", "1,000.00"),
            line("rooms", "-1", "-5.00"),
        ]);
        wrong.lines[0].words = Wording::of([(Language::Fr, "x".repeat(MOST_WORDS + 1))]);
        wrong.support = "thirteen".to_owned();
        let faults = read(&wrong, usd(), Order::SupportFirst).expect_err("faults");
        let faults: Vec<(&str, &str)> = faults
            .iter()
            .map(|fault| (fault.field.as_str(), fault.wrong.code()))
            .collect();
        let expected = [
            ("line-0-item", "no-item"),
            ("line-0-words-fr", "too-long"),
            ("line-2-words-en", "no-words"),
            ("line-2-quantity", "no-quantity"),
            ("line-2-unit", "no-amount"),
            ("line-3-quantity", "no-quantity"),
            ("line-3-unit", "no-amount"),
            ("support", "no-percentage"),
        ];
        assert_eq!(faults, expected);
        let nothing = read(
            &typed(vec![line("rooms", " ", "")]),
            usd(),
            Order::SupportFirst,
        );
        assert_eq!(nothing.expect_err("nothing")[0].wrong, Wrong::Nothing);
    }

    #[test]
    fn sums_beyond_counting_are_refused() {
        let large = line("rooms", "4000000000", "92233720368.54");
        let refused = read(&typed(vec![large]), usd(), Order::SupportFirst);
        assert_eq!(refused.expect_err("too large")[0].wrong, Wrong::TooLarge);
    }
}
