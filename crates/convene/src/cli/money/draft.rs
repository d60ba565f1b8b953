//! A draft of an estimate from a file: TOML with currency, percentages and lines, or the lines alone as
//! CSV or a workbook. What the file does not say is as before, else by the treaty's profile. Whether the
//! lines are sound, the desk says.

use std::path::Path;

use desk::answer::No;
use desk::money::estimate::Estimates;
use domain::law::language::Language;
use domain::law::reading::{ReadFault, read_toml};
use domain::law::wording::Wording;
use domain::money::amount::Currency;
use domain::money::estimate::form::{Typed, TypedLine};
use domain::money::estimate::{Order, Overheads};
use serde::Deserialize;

use crate::cli::law::import;
use crate::cli::site::stop_of;
use crate::exit::Stop;

/// The file in TOML.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    currency: Option<Currency>,
    support: Option<String>,
    contingency: Option<String>,
    order: Option<Order>,
    line: Vec<FileLine>,
}

/// A line of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileLine {
    item: String,
    #[serde(default)]
    words: Wording,
    quantity: u32,
    unit: String,
}

/// Reads a draft from a file, with what it does not say as before or by the profile.
pub(super) fn read(path: &Path, all: &Estimates) -> Result<(Typed, Currency, Order), Stop> {
    let bytes = import::file(path, Language::En)?;
    let refused = |faults| {
        let name = path.display().to_string();
        stop_of(No::Faults { name, faults }, Language::En)
    };
    let is_toml = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
    let file = if is_toml {
        let text = import::content(path, &bytes, Language::En)?;
        read_toml(text).map_err(refused)?
    } else {
        File {
            currency: None,
            support: None,
            contingency: None,
            order: None,
            line: lines(&bytes).map_err(refused)?,
        }
    };
    Ok(completed(file, all))
}

/// Reads the lines of a table: `item`, `quantity`, `unit`, and where they are given `words_en` and so
/// on.
fn lines(bytes: &[u8]) -> Result<Vec<FileLine>, Vec<ReadFault>> {
    let (table, mut faults) = reader::table::table(bytes);
    if faults.is_empty() {
        table.require(&["item", "quantity", "unit"], &mut faults);
    }
    let mut lines = Vec::new();
    if faults.is_empty() {
        for row in table.rows() {
            let number = "a whole number above zero";
            let quantity = row.required("quantity", number, &mut faults, |cell| cell.parse().ok());
            let words =
                Language::ALL.map(|one| (one, row.cell(&format!("words_{one}")).to_owned()));
            lines.extend(quantity.map(|quantity| FileLine {
                item: row.cell("item").to_owned(),
                words: Wording::of(words),
                quantity,
                unit: row.cell("unit").to_owned(),
            }));
        }
    }
    if faults.is_empty() {
        Ok(lines)
    } else {
        Err(faults)
    }
}

fn completed(file: File, all: &Estimates) -> (Typed, Currency, Order) {
    let before = all.draft().or_else(|| all.standing()).map(|one| &one.says);
    let profile = all.overheads();
    let laid = before.map(|before| before.overheads);
    let laid = laid.or_else(|| profile.map(Overheads::from));
    let usd = || "USD".parse().expect("a currency of the data");
    let currency = file
        .currency
        .or_else(|| before.map(|before| before.currency));
    let order = file.order.or_else(|| laid.map(|laid| laid.order));
    let percent = |said: Option<String>, laid: Option<String>| said.or(laid).unwrap_or_default();
    let typed = Typed {
        lines: file.line.into_iter().map(typed).collect(),
        support: percent(file.support, laid.map(|laid| laid.support.to_string())),
        contingency: percent(
            file.contingency,
            laid.map(|laid| laid.contingency.to_string()),
        ),
    };
    let order = order.unwrap_or(Order::SupportFirst);
    (typed, currency.unwrap_or_else(usd), order)
}

fn typed(line: FileLine) -> TypedLine {
    TypedLine {
        item: line.item,
        words: line.words,
        quantity: line.quantity.to_string(),
        unit: line.unit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_of_lines_is_read_or_refused_with_every_line() {
        let table = b"item,quantity,unit,words_en\nrooms,4,1850.00,\nmiscellaneous,1,10.00,=Tea\n";
        let lines = lines(table).expect("sound");
        let seen: Vec<_> = lines
            .iter()
            .map(|line| (line.item.as_str(), line.quantity))
            .collect();
        assert_eq!(seen, [("rooms", 4), ("miscellaneous", 1)]);
        assert_eq!(lines[1].words.get(Language::En), Some("=Tea"));
        let bad = super::lines(b"item,quantity,unit\nrooms,x,1\nrooms,-1,1\n");
        let bad = bad.expect_err("two faults");
        let at: Vec<u64> = bad.iter().map(|fault| fault.line).collect();
        assert_eq!(at, [2, 3]);
        let headless = super::lines(b"a,b\n1,2\n").expect_err("no headings");
        assert_eq!(headless.len(), 3);
    }

    #[test]
    fn a_draft_in_toml_says_what_it_means_and_nothing_else() {
        let file = "support = \"13\"\n[[line]]\nitem = \"rooms\"\nquantity = 4\nunit = \"1850.00\"\n\
                    words.en = \"Hall\"\n";
        let file: File = read_toml(file).expect("sound");
        assert_eq!((file.support.as_deref(), file.line.len()), (Some("13"), 1));
        for bad in [
            "line = []\nvat = 7\n",
            "[[line]]\nitem = \"rooms\"\nquantity = -4\nunit = \"1\"\n",
            "[[line]]\nitem = \"rooms\"\nquantity = 4\nunit = 1850.0\n",
            "order = \"both\"\nline = []\n",
        ] {
            assert!(read_toml::<File>(bad).is_err(), "{bad}");
        }
    }
}
