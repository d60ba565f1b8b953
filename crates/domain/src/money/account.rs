//! What a payer owes and has, as its account says it: bill by bill, payment by payment, with a running
//! balance; what is overdue, by year and by age. Source: the status of contributions is published by
//! convention, year and State; reminders go out at thirty, sixty and ninety days. It bills nobody.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::amount::{Amount, Currency};
use super::bill::{Bill, Kind, Number};
use super::payer::PayerKey;
use super::payment::repayment::{self, Repayment};
use super::payment::{Allocation, Open, Payment};
use crate::convening::meeting::MeetingKey;
use crate::law::costs::BudgetKey;

/// A line of a statement of account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The day it counts for.
    pub on: Date,
    /// What it is.
    pub what: What,
    /// Debit positive, credit negative; minor units.
    pub minor: i64,
    /// What is owed after it; negative where the payer has a credit.
    pub balance: i64,
}

/// What moves an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A notice or a credit note, for a meeting or a second budget of it.
    Bill(Number, MeetingKey, Option<BudgetKey>),
    /// A payment, with what the payer wrote.
    Payment(String),
    /// Money that went back, and why.
    Repayment(repayment::Ground),
}

/// The account of a payer in one currency: what was billed, what came in, and what is left. Money that
/// came in counts from the day the bank counts it for, whether it is set against a bill yet or not, and
/// so does what went back.
pub fn statement<'a>(
    bills: impl IntoIterator<Item = &'a Bill>,
    payments: &'a [Payment],
    repayments: &'a [Repayment],
    currency: Currency,
) -> Vec<Line> {
    let bills = bills.into_iter().filter_map(|bill| {
        let minor = match bill.drawn.kind {
            Kind::Notice => bill.drawn.amount.minor,
            Kind::CreditNote => -bill.drawn.amount.minor,
        };
        let what = What::Bill(bill.number, bill.meeting.clone(), bill.budget.clone());
        (bill.drawn.amount.currency == currency).then_some((bill.dated, 0, what, minor))
    });
    let ours = |payment: &&Payment| payment.amount.currency == currency;
    let back = repayments.iter().filter(|one| {
        let of = payments.iter().find(|payment| payment.id == one.payment);
        of.as_ref().is_some_and(ours)
    });
    let back = back.map(|one| (one.on, 2, What::Repayment(one.ground), one.minor));
    let payments = payments.iter().filter(ours).map(|payment| {
        let what = What::Payment(payment.reference.clone());
        (payment.on, 1, what, -payment.amount.minor)
    });
    let moves = bills.chain(payments).chain(back);
    let mut moves: Vec<(Date, u8, What, i64)> = moves.collect();
    moves.sort_by_key(|(on, rank, ..)| (*on, *rank));
    let mut balance = 0_i64;
    let line = |(on, _, what, minor): (Date, u8, What, i64)| {
        balance = balance.saturating_add(minor);
        Line {
            on,
            what,
            minor,
            balance,
        }
    };
    moves.into_iter().map(line).collect()
}

/// Whose money it is, and for what: one purse pays no other.
type Purse = (PayerKey, MeetingKey, Option<BudgetKey>, Currency);

/// The notices that are not paid in full, with what is left of each: billed, less the credit notes
/// that correct it, less what was set against it and not taken back; then less what other credit notes
/// give back to its payer for its meeting and budget, the earliest notice first.
pub fn open<'a>(
    bills: impl IntoIterator<Item = &'a Bill>,
    allocations: impl IntoIterator<Item = &'a Allocation>,
) -> Vec<Open> {
    let mut open: BTreeMap<Number, Open> = BTreeMap::new();
    let mut less: Vec<(Number, i64)> = Vec::new();
    let mut given: BTreeMap<Purse, i64> = BTreeMap::new();
    for bill in bills {
        let Amount { minor, currency } = bill.drawn.amount;
        let payer = bill.drawn.payer.clone();
        let corrected = bill.drawn.corrects.as_ref();
        match (
            bill.drawn.kind,
            corrected.and_then(|number| number.parse().ok()),
        ) {
            (Kind::Notice, _) => {
                let left = Open {
                    bill: bill.number,
                    meeting: bill.meeting.clone(),
                    budget: bill.budget.clone(),
                    payer,
                    currency,
                    due_on: bill.due_on,
                    bundle: None,
                    minor,
                };
                open.insert(bill.number, left);
            }
            (Kind::CreditNote, Some(number)) => less.push((number, minor)),
            (Kind::CreditNote, None) => {
                let of = (payer, bill.meeting.clone(), bill.budget.clone(), currency);
                *given.entry(of).or_default() += minor;
            }
        }
    }
    let standing = allocations.into_iter().filter(|one| one.undone.is_none());
    less.extend(standing.map(|one| (one.bill, one.minor)));
    for (number, minor) in less {
        if let Some(left) = open.get_mut(&number) {
            left.minor -= minor;
        }
    }
    for left in open.values_mut().filter(|left| left.minor > 0) {
        let (meeting, budget) = (left.meeting.clone(), left.budget.clone());
        let of: Purse = (left.payer.clone(), meeting, budget, left.currency);
        if let Some(credit) = given.get_mut(&of) {
            let taken = left.minor.min(*credit);
            left.minor -= taken;
            *credit -= taken;
        }
    }
    open.into_values().filter(|left| left.minor > 0).collect()
}

/// How old a debt is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Age {
    /// Not due yet.
    NotDue,
    /// Up to thirty days over.
    UpTo30,
    /// Up to sixty.
    UpTo60,
    /// Up to ninety.
    UpTo90,
    /// More than ninety days over.
    Over90,
}

impl Age {
    /// All ages, the youngest first.
    pub const ALL: [Self; 5] = [
        Self::NotDue,
        Self::UpTo30,
        Self::UpTo60,
        Self::UpTo90,
        Self::Over90,
    ];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotDue => "not_due",
            Self::UpTo30 => "up_to_30",
            Self::UpTo60 => "up_to_60",
            Self::UpTo90 => "up_to_90",
            Self::Over90 => "over_90",
        }
    }

    /// How old a debt that was due on a day is on another. Where no day was set it is not due.
    pub fn on(today: Date, due_on: Option<Date>) -> Self {
        let days = due_on.map_or(0, |due| due.until(today).map_or(0, |span| span.get_days()));
        match days {
            ..=0 => Self::NotDue,
            1..=30 => Self::UpTo30,
            31..=60 => Self::UpTo60,
            61..=90 => Self::UpTo90,
            _ => Self::Over90,
        }
    }
}

/// What a payer owes in one currency, by age and by the year of the bills.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Owed {
    /// By age; only what is owed.
    pub by_age: BTreeMap<Age, i64>,
    /// By year of the bill.
    pub by_year: BTreeMap<i16, i64>,
}

impl Owed {
    /// All together.
    pub fn total(&self) -> i64 {
        self.by_year.values().sum()
    }

    /// What is over its day.
    pub fn overdue(&self) -> i64 {
        let over = self.by_age.iter().filter(|(age, _)| **age != Age::NotDue);
        over.map(|(_, minor)| minor).sum()
    }
}

/// What each payer owes on a day, by currency.
pub fn owed<'a>(
    open: impl IntoIterator<Item = &'a Open>,
    today: Date,
) -> BTreeMap<(PayerKey, Currency), Owed> {
    let mut all: BTreeMap<(PayerKey, Currency), Owed> = BTreeMap::new();
    for bill in open {
        let owed = all.entry((bill.payer.clone(), bill.currency)).or_default();
        let age = Age::on(today, bill.due_on);
        *owed.by_age.entry(age).or_default() += bill.minor;
        *owed.by_year.entry(bill.bill.year).or_default() += bill.minor;
    }
    all
}

/// How a meeting stands for money on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Liquidity {
    /// What the meeting needs: the total of its estimate.
    pub needed: Amount,
    /// What was billed for it.
    pub billed: i64,
    /// What came in against its bills.
    pub received: i64,
    /// The day by which it must be decided whether the meeting can be held, where the treaty's profile
    /// has a rule.
    pub decide_on: Option<Date>,
}

impl Liquidity {
    /// What is still missing; nothing where there is enough.
    pub fn missing(&self) -> i64 {
        (self.needed.minor - self.received).max(0)
    }

    /// What is billed and did not come in.
    pub fn outstanding(&self) -> i64 {
        (self.billed - self.received).max(0)
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;
    use crate::law::language::Language;
    use crate::money::bill::{Drawn, Ground};
    use crate::money::payment;
    use crate::people::person::PersonId;

    fn usd() -> Currency {
        "USD".parse().expect("a currency")
    }

    fn meeting() -> MeetingKey {
        "ccm/12msp".parse().expect("a key")
    }

    fn bill(serial: u32, kind: Kind, minor: i64, corrects: Option<&str>) -> Bill {
        Bill {
            number: Number {
                kind,
                year: 2024,
                serial,
            },
            run: Uuid::nil(),
            meeting: meeting(),
            budget: None,
            drawn: Drawn {
                kind,
                payer: "FRA".parse().expect("a key"),
                amount: Amount::of(minor, usd()),
                ground: Ground::Share,
                language: Language::Fr,
                corrects: corrects.map(ToOwned::to_owned),
            },
            dated: date(2024, 2, 1),
            due_on: Some(date(2024, 3, 1)),
        }
    }

    fn allocation(minor: i64, undone: bool) -> Allocation {
        let act = (Timestamp::UNIX_EPOCH, PersonId(Uuid::nil()));
        Allocation {
            id: Uuid::nil(),
            payment: Uuid::nil(),
            bill: "AN-2024-0001".parse().expect("a number"),
            meeting: meeting(),
            budget: None,
            payer: "FRA".parse().expect("a key"),
            minor,
            ground: payment::Ground::Confirmed,
            made: act,
            undone: undone.then(|| (act.0, act.1, "wrong bill".to_owned())),
        }
    }

    #[test]
    fn a_notice_is_open_for_what_is_neither_credited_nor_paid() {
        let bills = [
            bill(1, Kind::Notice, 1_000, None),
            bill(1, Kind::CreditNote, 250, Some("AN-2024-0001")),
            bill(2, Kind::Notice, 50, None),
        ];
        let left = |allocations: &[Allocation]| {
            let open = open(&bills, allocations);
            open.iter().map(|left| left.minor).collect::<Vec<_>>()
        };
        assert_eq!(left(&[]), [750, 50]);
        let undone = allocation(300, true);
        assert_eq!(left(&[allocation(100, false), undone]), [650, 50]);
        assert_eq!(left(&[allocation(750, false)]), [50], "paid in full");
    }

    #[test]
    fn what_is_given_back_pays_the_earliest_notice_of_its_meeting() {
        let bills = [
            bill(1, Kind::Notice, 1_000, None),
            bill(2, Kind::Notice, 50, None),
            bill(1, Kind::CreditNote, 1_020, None),
        ];
        let open = open(&bills, &[]);
        let left: Vec<_> = open
            .iter()
            .map(|left| (left.bill.serial, left.minor))
            .collect();
        assert_eq!(left, [(2, 30)]);
        let mut elsewhere = bills;
        elsewhere[2].meeting = "ccm/13msp".parse().expect("a key");
        let open = super::open(&elsewhere, &[]);
        assert_eq!(open.len(), 2, "another meeting's credit pays none of it");
        elsewhere[2].meeting = meeting();
        elsewhere[2].budget = "support-unit".parse().ok();
        let open = super::open(&elsewhere, &[]);
        assert_eq!(open.len(), 2, "nor does another budget's");
    }

    #[test]
    fn the_balance_runs_in_the_order_of_days_bills_before_payments() {
        let payment = Payment {
            id: Uuid::nil(),
            on: date(2024, 2, 1),
            amount: Amount::of(1_200, usd()),
            charges_minor: 0,
            exchange: None,
            payer: Some("FRA".parse().expect("a key")),
            remitter: String::new(),
            reference: "AN-2024-0001".to_owned(),
            source: payment::Source::Hand,
            entered_at: Timestamp::UNIX_EPOCH,
            entered_by: PersonId(Uuid::nil()),
        };
        let bills = [bill(1, Kind::Notice, 1_000, None)];
        let back = Repayment {
            id: Uuid::nil(),
            payment: payment.id,
            on: date(2024, 2, 9),
            minor: 200,
            ground: repayment::Ground::SentBack,
            evidence: String::new(),
            reason: String::new(),
            entered: (Timestamp::UNIX_EPOCH, PersonId(Uuid::nil())),
        };
        let (payments, back) = ([payment], [back]);
        let lines = statement(&bills, &payments, &back, usd());
        let balances: Vec<i64> = lines.iter().map(|line| line.balance).collect();
        assert_eq!(
            balances,
            [1_000, -200, 0],
            "two hundred too much, sent back"
        );
        let chf = "CHF".parse().expect("a currency");
        assert!(statement(&bills, &payments, &back, chf).is_empty());
    }

    #[test]
    fn a_debt_ages_from_the_day_after_it_was_due() {
        let due = Some(date(2024, 3, 1));
        for (today, age) in [
            (date(2024, 3, 1), Age::NotDue),
            (date(2024, 3, 2), Age::UpTo30),
            (date(2024, 3, 31), Age::UpTo30),
            (date(2024, 4, 1), Age::UpTo60),
            (date(2024, 4, 30), Age::UpTo60),
            (date(2024, 5, 30), Age::UpTo90),
            (date(2024, 5, 31), Age::Over90),
            (date(2027, 1, 1), Age::Over90),
        ] {
            assert_eq!(Age::on(today, due), age, "{today}");
        }
        assert_eq!(Age::on(date(2027, 1, 1), None), Age::NotDue);
        let open = open(&[bill(1, Kind::Notice, 1_000, None)], &[]);
        let owed = owed(&open, date(2024, 4, 15));
        let france = owed.values().next().expect("France owes");
        assert_eq!((france.total(), france.overdue()), (1_000, 1_000));
        assert_eq!(france.by_year.get(&2024), Some(&1_000));
    }
}
