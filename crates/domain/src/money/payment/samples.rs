//! Payments and open bills for the tests of this room.

use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;

use super::{Open, Payment, Source};
use crate::money::amount::{Amount, Currency};
use crate::people::person::PersonId;

pub(super) fn currency(code: &str) -> Currency {
    code.parse().expect("a currency")
}

pub(super) fn owed(number: &str, payer: &str, minor: i64) -> Open {
    Open {
        bill: number.parse().expect("a number"),
        meeting: "ccm/12msp".parse().expect("a key"),
        budget: None,
        payer: payer.parse().expect("a key"),
        currency: currency("USD"),
        due_on: Some(date(2024, 3, 1)),
        bundle: None,
        minor,
    }
}

pub(super) fn paid(minor: i64, payer: Option<&str>, reference: &str) -> Payment {
    Payment {
        id: Uuid::nil(),
        on: date(2024, 2, 15),
        amount: Amount::of(minor, currency("USD")),
        charges_minor: 0,
        exchange: None,
        payer: payer.map(|payer| payer.parse().expect("a key")),
        remitter: String::new(),
        reference: reference.to_owned(),
        source: Source::Hand,
        entered_at: Timestamp::UNIX_EPOCH,
        entered_by: PersonId(Uuid::nil()),
    }
}

pub(super) fn three() -> [Open; 3] {
    [
        owed("AN-2024-0001", "FRA", 1_000),
        owed("AN-2024-0002", "FRA", 250),
        owed("AN-2024-0003", "AUT", 777),
    ]
}
