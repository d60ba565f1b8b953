//! Estimates for the tests of this room: three lines whose sums can be reckoned by hand.

use super::form::{Typed, TypedLine};
use crate::money::amount::Currency;

pub(super) fn usd() -> Currency {
    "USD".parse().expect("a currency")
}

pub(super) fn line(item: &str, quantity: &str, unit: &str) -> TypedLine {
    TypedLine {
        item: item.to_owned(),
        quantity: quantity.to_owned(),
        unit: unit.to_owned(),
        ..TypedLine::default()
    }
}

pub(super) fn typed(lines: Vec<TypedLine>) -> Typed {
    Typed {
        lines,
        support: "13".to_owned(),
        contingency: "15".to_owned(),
    }
}

pub(super) fn three() -> Typed {
    typed(vec![
        line("interpretation", "8", "7250.00"),
        line("pre_session_documentation", "120", "235.50"),
        line("rooms", "4", "1033.33"),
    ])
}
