//! A payment that a person enters by hand: read as it was typed, or refused with every fault at its
//! field. It sets nothing against a bill.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Exchange;
use crate::money::amount::{Amount, Currency};
use crate::money::payer::PayerKey;

/// A payment as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Typed {
    /// The day the bank counts it for.
    pub on: String,
    /// How much: `1234.50`.
    pub amount: String,
    /// The currency.
    pub currency: String,
    /// What the bank took and the secretariat bears; nothing typed is nothing taken.
    pub charges: String,
    /// What came in, where it was another currency.
    pub sent: String,
    /// That currency.
    pub sent_currency: String,
    /// The rate, as the bank's paper says it.
    pub rate: String,
    /// Who paid; nothing typed where it is not known.
    pub payer: String,
    /// The name as the bank writes it.
    pub remitter: String,
    /// What the payer wrote.
    pub reference: String,
}

/// A fault with the field it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The field: `amount`.
    pub field: &'static str,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What is wrong with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// No date.
    NoDate,
    /// No amount above zero in the currency.
    NoAmount,
    /// No currency.
    NoCurrency,
    /// No payer's key.
    NoPayer,
    /// Charges that are no amount below what came in.
    NoCharges,
    /// A sum sent, its currency and the rate stand together or not at all.
    NoRate,
    /// Neither payer, name nor reference: nobody could ever find whose it is.
    Nameless,
    /// A text is too long.
    TooLong,
}

impl Wrong {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoDate => "no-date",
            Self::NoAmount => "no-amount",
            Self::NoCurrency => "no-currency",
            Self::NoPayer => "no-payer",
            Self::NoCharges => "no-charges",
            Self::NoRate => "no-rate",
            Self::Nameless => "nameless",
            Self::TooLong => "too-long",
        }
    }
}

/// The most characters of a name or reference.
pub const MOST_TEXT: usize = 500;

/// What a person typed of a payment, read: day, amount, charges, exchange, payer, name, reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The day the bank counts it for.
    pub on: Date,
    /// How much.
    pub amount: Amount,
    /// What the bank took; minor units.
    pub charges_minor: i64,
    /// Where it came in another currency.
    pub exchange: Option<Exchange>,
    /// Who paid.
    pub payer: Option<PayerKey>,
    /// The name as the bank writes it.
    pub remitter: String,
    /// What the payer wrote.
    pub reference: String,
}

/// Reads a payment. Gives every fault at its field.
pub fn read(typed: &Typed) -> Result<Read, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut wrong = |field, wrong| faults.push(Fault { field, wrong });
    let on = crate::law::reading::date(typed.on.trim());
    if on.is_none() {
        wrong("on", Wrong::NoDate);
    }
    let currency = typed.currency.trim().parse::<Currency>().ok();
    if currency.is_none() {
        wrong("currency", Wrong::NoCurrency);
    }
    let amount = above_zero(&typed.amount, currency);
    if amount.is_none() {
        wrong("amount", Wrong::NoAmount);
    }
    let charges = match typed.charges.trim() {
        "" => Some(0),
        text => above_zero(text, currency).map(|charges| charges.minor),
    };
    let charges = charges.filter(|charges| amount.is_none_or(|amount| *charges < amount.minor));
    if charges.is_none() {
        wrong("charges", Wrong::NoCharges);
    }
    let exchange = read_exchange(typed);
    if exchange.is_err() {
        wrong("rate", Wrong::NoRate);
    }
    let payer = match typed.payer.trim() {
        "" => None,
        text => {
            let payer = text.to_uppercase().parse::<PayerKey>().ok();
            if payer.is_none() {
                wrong("payer", Wrong::NoPayer);
            }
            payer
        }
    };
    for (field, text) in [
        ("remitter", &typed.remitter),
        ("reference", &typed.reference),
        ("rate", &typed.rate),
    ] {
        if text.chars().count() > MOST_TEXT {
            wrong(field, Wrong::TooLong);
        }
    }
    let (remitter, reference) = (typed.remitter.trim(), typed.reference.trim());
    if payer.is_none()
        && typed.payer.trim().is_empty()
        && remitter.is_empty()
        && reference.is_empty()
    {
        wrong("payer", Wrong::Nameless);
    }
    match (on, amount, charges, exchange) {
        (Some(on), Some(amount), Some(charges_minor), Ok(exchange)) if faults.is_empty() => {
            Ok(Read {
                on,
                amount,
                charges_minor,
                exchange,
                payer,
                remitter: remitter.to_owned(),
                reference: reference.to_owned(),
            })
        }
        _ => Err(faults),
    }
}

/// An amount above zero in a currency.
fn above_zero(text: &str, currency: Option<Currency>) -> Option<Amount> {
    let amount = Amount::read(text.trim(), currency?).ok();
    amount.filter(|amount| amount.minor > 0)
}

/// What came in in another currency: the sum, the currency and the rate together, or nothing of them.
fn read_exchange(typed: &Typed) -> Result<Option<Exchange>, Wrong> {
    let sent = [&typed.sent, &typed.sent_currency, &typed.rate];
    if sent.iter().all(|text| text.trim().is_empty()) {
        return Ok(None);
    }
    let received = above_zero(&typed.sent, typed.sent_currency.trim().parse().ok());
    let rate = typed.rate.trim().to_owned();
    match received {
        Some(received) if !rate.is_empty() => Ok(Some(Exchange { received, rate })),
        _ => Err(Wrong::NoRate),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_read_or_every_fault_stands_at_its_field() {
        let typed = Typed {
            on: "2024-02-15".to_owned(),
            amount: "1000.00".to_owned(),
            currency: "USD".to_owned(),
            charges: "15".to_owned(),
            sent: "910.50".to_owned(),
            sent_currency: "EUR".to_owned(),
            rate: "1 EUR = 1.0983 USD".to_owned(),
            payer: "fra".to_owned(),
            ..Typed::default()
        };
        let one = read(&typed).expect("sound");
        assert_eq!((one.amount.minor, one.charges_minor), (100_000, 1_500));
        assert_eq!(one.payer, "FRA".parse().ok());
        let faults = |change: fn(&mut Typed)| {
            let mut typed = typed.clone();
            change(&mut typed);
            let faults = read(&typed).expect_err("a fault").into_iter();
            let faults = faults.map(|fault| (fault.field, fault.wrong.code()));
            faults.collect::<Vec<_>>()
        };
        let empty = [
            ("on", "no-date"),
            ("currency", "no-currency"),
            ("amount", "no-amount"),
            ("payer", "nameless"),
        ];
        assert_eq!(faults(|typed| *typed = Typed::default()), empty);
        let negative = faults(|typed| typed.amount = "-5.00".to_owned());
        assert_eq!(negative, [("amount", "no-amount")]);
        let eaten = faults(|typed| typed.charges = "1000.00".to_owned());
        assert_eq!(eaten, [("charges", "no-charges")]);
        assert_eq!(faults(|typed| typed.rate.clear()), [("rate", "no-rate")]);
        assert_eq!(
            faults(|typed| typed.payer = "=FRA".into()),
            [("payer", "no-payer")]
        );
        let long = faults(|typed| typed.reference = "x".repeat(MOST_TEXT + 1));
        assert_eq!(long, [("reference", "too-long")]);
    }
}
