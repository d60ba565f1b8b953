//! The status of contributions, for everyone: what payers were assessed for each meeting that was
//! convened, what came in against it, on any day. It only reads, and it says nothing of a meeting of
//! which nobody knows yet.

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::meeting::MeetingKey;
use domain::convening::note::{Note, Step};
use domain::law::costs::BudgetKey;
use domain::money::amount::Currency;
use domain::money::bill::{Bill, Kind};
use domain::money::payer::PayerKey;
use domain::money::payment::Allocation;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;

/// One payer's contributions to one meeting, as the public status shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// The meeting.
    pub meeting: MeetingKey,
    /// The second budget, where it is not of the meeting's costs.
    pub budget: Option<BudgetKey>,
    /// The payer.
    pub payer: PayerKey,
    /// The currency.
    pub currency: Currency,
    /// What was assessed, less what was credited; minor units.
    pub assessed: i64,
    /// What came in against it.
    pub received: i64,
}

impl Contribution {
    /// What is still to come.
    pub const fn outstanding(&self) -> i64 {
        self.assessed - self.received
    }
}

/// The status of contributions on a day.
#[derive(Debug, Clone)]
pub struct Contributions {
    /// The day.
    pub on: Date,
    /// The first day of which there is a status: that of the first bill.
    pub first_on: Option<Date>,
    /// What was contributed to each meeting that was convened and billed, and to each second budget.
    pub purses: Vec<(MeetingInLaw, Option<BudgetKey>, Vec<Contribution>)>,
}

impl Desk {
    /// The status of contributions on a day, for everyone: the papers of the conventions publish it
    /// monthly by State. A bill counts from its date, money from when it was set against a bill.
    pub async fn contributions_on(&self, on: Date) -> Result<Contributions, No> {
        let (dues, status) = self.status_on(on).await?;
        let issued = store::convening::note::convened(&self.store).await?;
        let versions = store::convening::meeting::versions(&self.store).await?;
        let convened = versions
            .into_iter()
            .filter(|(_, id, _)| issued.contains(id));
        let convened: BTreeSet<MeetingKey> = convened.map(|(key, ..)| key).collect();
        let of_one = |one: &Contribution, next: &Contribution| {
            (&one.meeting, &one.budget) == (&next.meeting, &next.budget)
        };
        let by_purse = status
            .chunk_by(of_one)
            .filter(|of| convened.contains(&of[0].meeting));
        let mut purses = Vec::new();
        for of in by_purse {
            let (meeting, notes, _) = self.open_to_everyone(&of[0].meeting).await?;
            // Nobody hears of a meeting that is not convened yet.
            let issued = |note: &Note| note.stage() == Step::Issued;
            if notes.iter().any(issued) {
                purses.push((meeting, of[0].budget.clone(), of.to_vec()));
            }
        }
        Ok(Contributions {
            on,
            first_on: dues.bills.iter().map(|bill| bill.dated).min(),
            purses,
        })
    }

    /// What each payer was assessed for the costs of a meeting and paid by a day.
    pub(crate) async fn contributions_to(
        &self,
        meeting: &MeetingInLaw,
        on: Date,
    ) -> Result<Vec<Contribution>, No> {
        let dues = self.dues().await?;
        let mut bills = dues.bills_of_meeting(&meeting.meeting().key);
        bills.retain(|bill| bill.budget.is_none());
        Ok(contributions(&bills, &dues.paid.allocations, on))
    }
}

/// For which meeting and budget of it, whose, and in which currency.
type Purse<'a> = (
    &'a MeetingKey,
    Option<&'a BudgetKey>,
    &'a PayerKey,
    Currency,
);

/// What each payer was assessed and paid for each meeting and budget up to a day, in their order; the bills
/// are in the order of their numbers.
pub(super) fn contributions(
    bills: &[Bill],
    allocations: &[Allocation],
    on: Date,
) -> Vec<Contribution> {
    let mut sums: BTreeMap<Purse<'_>, (i64, i64)> = BTreeMap::new();
    for bill in bills.iter().filter(|bill| bill.dated <= on) {
        let (amount, payer) = (bill.drawn.amount, &bill.drawn.payer);
        let of = (&bill.meeting, bill.budget.as_ref(), payer, amount.currency);
        let (assessed, _) = sums.entry(of).or_default();
        *assessed += match bill.drawn.kind {
            Kind::Notice => amount.minor,
            Kind::CreditNote => -amount.minor,
        };
    }
    for one in allocations.iter().filter(|one| stands(one, on)) {
        let at = bills.binary_search_by_key(&one.bill, |bill| bill.number);
        let bill = at.ok().map(|at| &bills[at]);
        if let Some(bill) = bill.filter(|bill| bill.dated <= on) {
            let currency = bill.drawn.amount.currency;
            let of = (&one.meeting, one.budget.as_ref(), &one.payer, currency);
            let (_, received) = sums.entry(of).or_default();
            *received += one.minor;
        }
    }
    let contribution =
        |((meeting, budget, payer, currency), (assessed, received)): (Purse<'_>, _)| Contribution {
            meeting: meeting.clone(),
            budget: budget.cloned(),
            payer: payer.clone(),
            currency,
            assessed,
            received,
        };
    sums.into_iter().map(contribution).collect()
}

/// Whether an allocation had been made by the end of a day and not been taken back.
fn stands(one: &Allocation, on: Date) -> bool {
    let by_then = |at: Timestamp| at.to_zoned_datetime(TimeZone::UTC).date() <= on;
    let undone = one.undone.as_ref();
    by_then(one.made.0) && !undone.is_some_and(|(at, ..)| by_then(*at))
}

#[cfg(test)]
mod tests {
    use domain::law::language::Language;
    use domain::money::amount::Amount;
    use domain::money::bill::{Drawn, Ground};
    use domain::money::payment;
    use domain::people::person::PersonId;
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;

    fn bill(number: &str, minor: i64, dated: Date) -> Bill {
        let number: domain::money::bill::Number = number.parse().expect("a number");
        Bill {
            number,
            run: Uuid::nil(),
            meeting: "ccm/12msp".parse().expect("a key"),
            budget: None,
            drawn: Drawn {
                kind: number.kind,
                payer: "FRA".parse().expect("a key"),
                amount: Amount::of(minor, "USD".parse().expect("a currency")),
                ground: Ground::Share,
                language: Language::Fr,
                corrects: None,
            },
            dated,
            due_on: None,
        }
    }

    fn paid(minor: i64, made: &str, undone: Option<&str>) -> Allocation {
        let at = |text: &str| text.parse().expect("an instant");
        let by = PersonId(Uuid::nil());
        Allocation {
            id: Uuid::nil(),
            payment: Uuid::nil(),
            bill: "AN-2024-0001".parse().expect("a number"),
            meeting: "ccm/12msp".parse().expect("a key"),
            budget: None,
            payer: "FRA".parse().expect("a key"),
            minor,
            ground: payment::Ground::Confirmed,
            made: (at(made), by),
            undone: undone.map(|undone| (at(undone), by, "wrong".to_owned())),
        }
    }

    #[test]
    fn a_status_says_what_stood_at_the_end_of_its_day() {
        let bills = [
            bill("AN-2024-0001", 1_000, date(2024, 2, 1)),
            bill("CN-2024-0001", 100, date(2024, 4, 1)),
        ];
        let allocations = [
            paid(300, "2024-02-29T23:59:59Z", None),
            paid(50, "2024-02-10T09:00:00Z", Some("2024-03-31T12:00:00Z")),
        ];
        let on = |day| {
            let all = contributions(&bills, &allocations, day);
            let sums = all.iter().map(|one| (one.assessed, one.received));
            sums.collect::<Vec<_>>()
        };
        assert_eq!(on(date(2024, 1, 31)), []);
        assert_eq!(on(date(2024, 2, 28)), [(1_000, 50)]);
        assert_eq!(on(date(2024, 2, 29)), [(1_000, 350)]);
        assert_eq!(on(date(2024, 3, 31)), [(1_000, 300)]);
        assert_eq!(on(date(2024, 4, 1)), [(900, 300)]);
    }
}
