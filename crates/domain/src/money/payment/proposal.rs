//! What a payment is proposed for, and which payments a bank may have taken back: by number, by payer,
//! by amount, each with its reason. Rule: one bill or bundle, named and paid to the cent, may be kept
//! without a person; everything else waits for one. It sets nothing against anything.

use serde::{Deserialize, Serialize};

use super::{Open, Payment, Source};
use crate::money::bank::Entry;
use crate::money::bill::{Kind, Number};
use crate::money::series::{self, Serial, Series};

/// Why a payment is proposed for a bill, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It names the bill and pays it to the cent.
    ReferenceAndAmount,
    /// It names a bundle and pays what is open of it to the cent.
    BundleAndSum,
    /// It names bills and pays them together to the cent.
    ReferencesAndSum,
    /// It names the bill and pays another amount.
    Reference,
    /// The payer owes exactly this.
    PayerAndAmount,
    /// The payer owes exactly this on several bills together.
    PayerAndSum,
    /// Only one bill is of this amount.
    Amount,
    /// The payer owes something.
    Payer,
}

impl Why {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ReferenceAndAmount => "reference_and_amount",
            Self::BundleAndSum => "bundle_and_sum",
            Self::ReferencesAndSum => "references_and_sum",
            Self::Reference => "reference",
            Self::PayerAndAmount => "payer_and_amount",
            Self::PayerAndSum => "payer_and_sum",
            Self::Amount => "amount",
            Self::Payer => "payer",
        }
    }
}

/// Bills proposed for a payment, with how much for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Why.
    pub why: Why,
    /// The bills and minor units.
    pub parts: Vec<(Number, i64)>,
    /// What is left over: an overpayment.
    pub left_minor: i64,
}

impl Proposal {
    /// Whether it may be kept without a person: one bill or one bundle, named, paid to the cent.
    pub fn is_exact(&self) -> bool {
        let one = self.why == Why::ReferenceAndAmount && self.parts.len() == 1;
        (one || self.why == Why::BundleAndSum) && self.left_minor == 0
    }
}

/// The payments that an entry of an account may take back, the likeliest alone: of its amount and not
/// after it, by what the payer wrote where that agrees, else by the name at the bank, else all of them.
/// It takes nothing back: a person does, with a reason.
pub fn taken_back<'a>(entry: &Entry, account: &str, payments: &'a [Payment]) -> Vec<&'a Payment> {
    let of_account = |payment: &&Payment| match &payment.source {
        Source::Statement { account: of, .. } => of == account,
        Source::Hand => false,
    };
    let same = payments
        .iter()
        .filter(of_account)
        .filter(|payment| payment.amount == entry.amount && payment.on <= entry.valued_on);
    let same: Vec<&Payment> = same.collect();
    let agree = |said: fn(&Payment) -> &str, text: &str| -> Vec<&'a Payment> {
        let agrees = |payment: &&&Payment| !text.is_empty() && said(payment) == text;
        same.iter().filter(agrees).copied().collect()
    };
    let by_reference = agree(|payment| &payment.reference, &entry.reference);
    let by_name = agree(|payment| &payment.remitter, &entry.remitter);
    match (by_reference.is_empty(), by_name.is_empty()) {
        (false, _) => by_reference,
        (true, false) => by_name,
        (true, true) => same,
    }
}

/// What is proposed for a payment of which `left_minor` is not yet set against anything, among the
/// bills that are open; `None` where a person must look for it. Bills in another currency are none.
pub fn propose(payment: &Payment, left_minor: i64, open: &[Open]) -> Option<Proposal> {
    if left_minor <= 0 {
        return None;
    }
    let ours: Vec<&Open> = open
        .iter()
        .filter(|bill| bill.currency == payment.currency() && bill.minor > 0)
        .collect();
    by_reference(payment, left_minor, &ours)
        .or_else(|| by_payer(payment, left_minor, &ours))
        .or_else(|| by_amount(payment, left_minor, &ours))
}

/// The numbers of notices in a text, as people write them: `AN-2024-0017`, `an 2024 17`, `AN2024/0017`.
pub fn named(text: &str) -> Vec<Number> {
    let kind = Kind::Notice;
    let numbers = series::named(text, kind.series()).into_iter();
    let number = |(year, serial)| Number { kind, year, serial };
    numbers.map(number).collect()
}

/// The numbers of bundles in a text, written in the same ways.
fn named_bundles(text: &str) -> Vec<Serial> {
    let series = Series::Bundle;
    let numbers = series::named(text, series.letters()).into_iter();
    let number = |(year, serial)| Serial {
        series,
        year,
        serial,
    };
    numbers.map(number).collect()
}

fn by_reference(payment: &Payment, left: i64, open: &[&Open]) -> Option<Proposal> {
    let named = named(&payment.reference);
    let bundles = named_bundles(&payment.reference);
    let in_bundle = |bill: &Open| bill.bundle.is_some_and(|of| bundles.contains(&of));
    // A known payer's money pays no other's bill, whatever is written on it.
    let theirs = |bill: &&&Open| {
        payment
            .payer
            .as_ref()
            .is_none_or(|payer| *payer == bill.payer)
    };
    let bills: Vec<&&Open> = open
        .iter()
        .filter(|bill| named.contains(&bill.bill) || in_bundle(bill))
        .filter(theirs)
        .collect();
    let sum = sum(bills.iter().map(|bill| bill.minor));
    // One bundle and nothing beside: what is named beside it may be of it.
    let one_bundle = bundles.len() == 1 && bills.iter().all(|bill| in_bundle(bill));
    let why = match (bills.len(), sum == left) {
        (0, _) => return None,
        (_, true) if one_bundle => Why::BundleAndSum,
        (1, true) => Why::ReferenceAndAmount,
        (_, true) => Why::ReferencesAndSum,
        (_, false) => Why::Reference,
    };
    Some(filled(why, left, bills.into_iter().copied()))
}

fn by_payer(payment: &Payment, left: i64, open: &[&Open]) -> Option<Proposal> {
    let payer = payment.payer.as_ref()?;
    let mut owed: Vec<&Open> = open
        .iter()
        .copied()
        .filter(|bill| bill.payer == *payer)
        .collect();
    // The oldest debt is paid first.
    owed.sort_by_key(|bill| (bill.due_on, bill.bill));
    let exact = owed.iter().find(|bill| bill.minor == left);
    if let Some(bill) = exact {
        return Some(filled(Why::PayerAndAmount, left, [*bill].into_iter()));
    }
    let sum = sum(owed.iter().map(|bill| bill.minor));
    let why = match sum {
        0 => return None,
        sum if sum == left => Why::PayerAndSum,
        _ => Why::Payer,
    };
    Some(filled(why, left, owed.into_iter()))
}

fn by_amount(payment: &Payment, left: i64, open: &[&Open]) -> Option<Proposal> {
    // Who is known and owes nothing does not pay for another.
    if payment.payer.is_some() {
        return None;
    }
    let mut same = open.iter().copied().filter(|bill| bill.minor == left);
    match (same.next(), same.next()) {
        (Some(bill), None) => Some(filled(Why::Amount, left, [bill].into_iter())),
        _ => None,
    }
}

/// A sum that stays at the edge of what can be counted: it then equals no payment.
fn sum(minor: impl Iterator<Item = i64>) -> i64 {
    minor.fold(0, i64::saturating_add)
}

/// Fills bills in their order with what there is.
fn filled<'a>(why: Why, mut left: i64, bills: impl Iterator<Item = &'a Open>) -> Proposal {
    let mut parts = Vec::new();
    for bill in bills {
        let part = bill.minor.min(left);
        if part > 0 {
            parts.push((bill.bill, part));
            left -= part;
        }
    }
    Proposal {
        why,
        parts,
        left_minor: left,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::super::samples::{currency, paid, three};
    use super::*;
    use crate::money::amount::Amount;
    use crate::money::bank::{Booking, Direction};
    use crate::record::journal::Hash;

    /// Why, the bills with their parts, what is left.
    type Said = (Why, Vec<(String, i64)>, i64);

    fn proposed(payment: &Payment) -> Option<Said> {
        let proposal = propose(payment, payment.amount.minor, &three())?;
        let parts = proposal.parts.iter();
        let parts = parts.map(|(number, minor)| (number.to_string(), *minor));
        Some((proposal.why, parts.collect(), proposal.left_minor))
    }

    #[test]
    fn a_taken_back_entry_shows_the_payment_it_takes_back() {
        let from_bank = |reference: &str, remitter: &str, minor: i64| {
            let source = Source::Statement {
                file: Hash::of(b"file"),
                account: "CH93".to_owned(),
                entry: reference.to_owned(),
            };
            let remitter = remitter.to_owned();
            Payment {
                remitter,
                source,
                ..paid(minor, None, reference)
            }
        };
        let payments = [
            from_bank("AN-2024-0001", "BORDURIA", 500),
            from_bank("AN-2024-0002", "BORDURIA", 500),
            from_bank("AN-2024-0003", "ZENDA", 500),
            from_bank("AN-2024-0004", "BORDURIA", 501),
            paid(500, None, "AN-2024-0001"),
        ];
        let found = |account: &str, reference: &str, remitter: &str, on: Date| {
            let entry = Entry {
                name: "B-2".to_owned(),
                line: 1,
                booked_on: on,
                valued_on: on,
                direction: Direction::Out,
                booking: Booking::TakesBack,
                amount: Amount::of(500, currency("USD")),
                charges: None,
                sent: None,
                remitter: remitter.to_owned(),
                reference: reference.to_owned(),
            };
            let found = taken_back(&entry, account, &payments);
            let found = found.into_iter().map(|payment| payment.reference.clone());
            found.collect::<Vec<_>>().join(" ")
        };
        let day = date(2024, 2, 20);
        assert_eq!(found("CH93", "AN-2024-0001", "ZENDA", day), "AN-2024-0001");
        let both = "AN-2024-0001 AN-2024-0002";
        assert_eq!(found("CH93", "returned", "BORDURIA", day), both);
        let all = "AN-2024-0001 AN-2024-0002 AN-2024-0003";
        assert_eq!(found("CH93", "", "", day), all);
        assert_eq!(found("CH94", "AN-2024-0001", "ZENDA", day), "");
        assert_eq!(found("CH93", "AN-2024-0001", "", date(2024, 2, 1)), "");
    }

    #[test]
    fn only_reference_and_amount_together_are_exact() {
        let exact = |payment: &Payment| {
            propose(payment, payment.amount.minor, &three()).is_some_and(|one| one.is_exact())
        };
        assert!(exact(&paid(1_000, None, "Contribution AN-2024-0001")));
        assert!(!exact(&paid(1_001, None, "AN-2024-0001")), "too much");
        assert!(
            !exact(&paid(999, Some("FRA"), "AN-2024-0001")),
            "too little"
        );
        assert!(
            !exact(&paid(1_250, None, "AN-2024-0001 AN-2024-0002")),
            "two"
        );
        assert!(
            !exact(&paid(1_000, Some("FRA"), "thank you")),
            "no reference"
        );
    }

    #[test]
    fn a_bundle_is_paid_to_the_cent_of_all_that_is_open_of_it() {
        let bundle = |serial| Serial {
            series: Series::Bundle,
            year: 2024,
            serial,
        };
        let mut open = three().to_vec();
        for bill in &mut open[..2] {
            bill.bundle = Some(bundle(1));
        }
        let said = |minor, payer, reference: &str| {
            let payment = paid(minor, payer, reference);
            let proposal = propose(&payment, minor, &open)?;
            Some((proposal.why, proposal.parts.len(), proposal.is_exact()))
        };
        let exact = Some((Why::BundleAndSum, 2, true));
        assert_eq!(said(1_250, None, "BN-2024-0001"), exact);
        assert_eq!(said(1_250, Some("FRA"), "our ref. bn 2024 1"), exact);
        let beside = said(1_250, None, "BN-2024-0001 (AN-2024-0001)");
        assert_eq!(beside, exact, "a notice of the bundle beside it");
        let short = Some((Why::Reference, 2, false));
        assert_eq!(said(1_249, None, "BN-2024-0001"), short);
        let over = Some((Why::Reference, 2, false));
        assert_eq!(said(1_251, None, "BN-2024-0001"), over);
        let more = Some((Why::ReferencesAndSum, 3, false));
        assert_eq!(said(2_027, None, "BN-2024-0001 AN-2024-0003"), more);
        assert_eq!(said(1_250, Some("NZL"), "BN-2024-0001"), None, "not theirs");
        assert_eq!(said(1_250, None, "BN-2024-0002"), None, "no such bundle");
    }

    #[test]
    fn a_known_payers_money_is_proposed_for_no_others_bill() {
        let payment = paid(1_000, Some("NZL"), "AN-2024-0001");
        assert_eq!(proposed(&payment), None, "the bill is France's");
    }

    #[test]
    fn the_strongest_reason_proposes() {
        let one = |number: &str, minor| vec![(number.to_owned(), minor)];
        let first = || one("AN-2024-0001", 1_000);
        let both = vec![
            ("AN-2024-0001".to_owned(), 1_000),
            ("AN-2024-0002".to_owned(), 250),
        ];
        for (payment, expected) in [
            (
                paid(1_000, None, "an 2024 1"),
                Some((Why::ReferenceAndAmount, first(), 0)),
            ),
            (
                paid(1_250, None, "AN-2024-0001, AN-2024-0002"),
                Some((Why::ReferencesAndSum, both.clone(), 0)),
            ),
            (
                paid(1_300, None, "AN-2024-0001"),
                Some((Why::Reference, first(), 300)),
            ),
            (
                paid(1_000, Some("FRA"), ""),
                Some((Why::PayerAndAmount, first(), 0)),
            ),
            (
                paid(1_250, Some("FRA"), ""),
                Some((Why::PayerAndSum, both, 0)),
            ),
            (
                paid(400, Some("FRA"), ""),
                Some((Why::Payer, one("AN-2024-0001", 400), 0)),
            ),
            (
                paid(777, None, ""),
                Some((Why::Amount, one("AN-2024-0003", 777), 0)),
            ),
            (paid(777, Some("NZL"), ""), None),
            (paid(123, None, "AN-2023-0001"), None),
        ] {
            assert_eq!(proposed(&payment), expected, "{payment:?}");
        }
    }

    #[test]
    fn another_currency_pays_nothing_by_itself() {
        let mut payment = paid(1_000, Some("FRA"), "AN-2024-0001");
        payment.amount.currency = currency("EUR");
        assert_eq!(proposed(&payment), None);
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let read =
            |text: &str| -> Vec<String> { named(text).iter().map(ToString::to_string).collect() };
        for text in [
            "AN-2024-0017",
            "an 2024 17",
            "AN2024/0017",
            "ref:AN-2024-0017.",
            "AN20240017",
            "AN/2024/17 France",
            "AN 20240017",
        ] {
            assert_eq!(read(text), ["AN-2024-0017"], "{text}");
        }
        for text in [
            "",
            "2024-0017",
            "AN",
            "ANNEX 2024 17",
            "AN-2024",
            "PLAN 2024",
            "АN-2024-0017",
        ] {
            assert!(read(text).is_empty(), "{text}: {:?}", read(text));
        }
    }
}
