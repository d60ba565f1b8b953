//! Samples of reminders and collective invoices: invented amounts, one notice and many, two currencies,
//! names that would be markup.

use domain::convening::mission::MissionKind;
use domain::law::language::Language;
use domain::money::amount::Amount;
use domain::money::bill::{Bill, Drawn, Ground, Kind, Number};
use domain::money::bundle::{Bundle, Packed};
use domain::money::payer::PayerKey;
use domain::money::reminder::{Recalled, Reminder};
use domain::money::series::{Serial, Series};
use domain::people::person::PersonId;
use jiff::civil::date;
use jiff::{Timestamp, ToSpan};

use super::money::{Surroundings, key, name, title, usd};
use crate::money::Titles;
use crate::money::bundle::{self, BundlePaper};
use crate::money::reminder::{self, ReminderPaper};

/// An identifier of nobody and nothing.
const NIL: &str = "00000000-0000-0000-0000-000000000000";

fn notice(serial: u32) -> Number {
    Number {
        kind: Kind::Notice,
        year: 2024,
        serial,
    }
}

fn serial(series: Series) -> Serial {
    Serial {
        series,
        year: 2024,
        serial: 17,
    }
}

fn titles(language: Language) -> Titles {
    Titles::from([((key(), None), title(language))])
}

fn recalled(n: u32, currency: &str) -> Recalled {
    let due_on = date(2024, 6, 30).saturating_sub((i64::from(n) * 29).days());
    Recalled {
        notice: notice(n),
        meeting: key(),
        budget: None,
        dated: due_on.saturating_sub(45.days()),
        due_on,
        left: Amount::of(
            194_822 + i64::from(n) * 7,
            currency.parse().expect("a currency"),
        ),
        days: 62 + n * 29,
        step: 60,
    }
}

/// A reminder of so many notices, every fourth in another currency.
pub fn reminded(notices: u32, whom: &str, language: Language) -> ReminderPaper {
    let currency = |n: u32| if n.is_multiple_of(4) { "CHF" } else { "USD" };
    let notices = (1..=notices).map(|n| recalled(n, currency(n)));
    let one = Reminder {
        number: serial(Series::Reminder),
        payer: "GBR".parse().expect("a key"),
        language,
        dated: date(2024, 8, 31),
        sent: (
            Timestamp::UNIX_EPOCH,
            PersonId(NIL.parse().expect("an identifier")),
        ),
        notices: notices.collect(),
    };
    let surroundings = Surroundings::of(language);
    let addressee = Surroundings::addressee(whom);
    let around = reminder::Around {
        sheet: surroundings.sheet(&addressee),
        office: Some(MissionKind::PermanentMission),
        titles: &titles(language),
        bundled: &std::collections::BTreeMap::from([(notice(2), serial(Series::Bundle))]),
    };
    reminder::compose(&one, around).expect("the address is short")
}

/// A reminder to a payer that is no State, with nothing around it.
pub fn bare_reminder() -> ReminderPaper {
    let mut paper = reminded(1, "EU", Language::En);
    paper.head.postal.clear();
    paper.payment.lines.clear();
    paper.head.verification = None;
    paper
}

/// A collective invoice of so many notices.
pub fn bundled(notices: u32, whom: &str, language: Language) -> BundlePaper {
    let payer: PayerKey = "GBR".parse().expect("a key");
    let bill = |n: u32| Bill {
        number: notice(n),
        run: NIL.parse().expect("an identifier"),
        meeting: key(),
        budget: None,
        drawn: Drawn {
            kind: Kind::Notice,
            payer: payer.clone(),
            amount: Amount::of(1_205 + i64::from(n) * 311, usd()),
            ground: Ground::Share,
            language,
            corrects: None,
        },
        dated: date(2024, 2, 5).saturating_add(i64::from(n).days()),
        due_on: Some(date(2024, 3, 20)),
    };
    let bills: Vec<Bill> = (1..=notices).map(bill).collect();
    let left = |bill: &Bill| {
        let paid = if bill.number.serial == 2 { 500 } else { 0 };
        (bill.number, bill.drawn.amount.minor - paid)
    };
    let one = Bundle {
        number: serial(Series::Bundle),
        packed: Packed {
            payer: payer.clone(),
            currency: usd(),
            language,
            notices: bills.iter().map(left).collect(),
        },
        dated: date(2024, 8, 31),
        due_on: date(2024, 10, 15),
    };
    let surroundings = Surroundings::of(language);
    let addressee = Surroundings::addressee(whom);
    let around = bundle::Around {
        sheet: surroundings.sheet(&addressee),
        payer: whom,
        titles: &titles(language),
        bills: &bills,
    };
    bundle::compose(&one, around).expect("the address is short")
}

/// The name of the sample's payer in a language.
pub fn payer(language: Language) -> String {
    name("GBR", language)
}
