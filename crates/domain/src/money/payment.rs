//! Money that came in: from a bank's statement or entered by hand, set against bills with a person's
//! yes. Rule: nothing is matched without a person unless reference and amount agree exactly; what is
//! too much, too little, twice or of nobody waits for a person and is never dropped.

pub mod form;
pub mod proposal;
pub mod repayment;
#[cfg(test)]
mod samples;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use self::repayment::{Repayment, went_back};
use super::amount::{Amount, Currency};
use super::bill::Number;
use super::ledger::{Account, Posting, Side, moved};
use super::payer::PayerKey;
use super::series::Serial;
use crate::convening::meeting::MeetingKey;
use crate::law::costs::BudgetKey;
use crate::people::person::PersonId;
use crate::record::journal::Hash;

/// Where a payment is known from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// An entry of a bank's statement: the account, and what the bank calls the entry there.
    Statement {
        /// The file.
        file: Hash,
        /// The account at the bank.
        account: String,
        /// The bank's name of the entry; the same entry of two files is one payment.
        entry: String,
    },
    /// A person entered it.
    Hand,
}

/// A rate at which a payment in another currency was counted: as the bank's paper says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchange {
    /// What came in.
    pub received: Amount,
    /// The rate as it is written on the paper: `1 CHF = 1.1374 USD`.
    pub rate: String,
}

/// Money that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// The identifier.
    pub id: Uuid,
    /// The day the bank counts it for.
    pub on: Date,
    /// How much it counts for, with the charges that the secretariat bears; above zero.
    pub amount: Amount,
    /// What the bank took of it on the way and the secretariat bears; minor units of the amount.
    pub charges_minor: i64,
    /// Where it came in another currency.
    pub exchange: Option<Exchange>,
    /// Who paid, as far as it is known.
    pub payer: Option<PayerKey>,
    /// The payer's name as the bank writes it.
    pub remitter: String,
    /// What the payer wrote.
    pub reference: String,
    /// Where it is known from.
    pub source: Source,
    /// When it was entered.
    pub entered_at: Timestamp,
    /// By whom.
    pub entered_by: PersonId,
}

impl Payment {
    /// What it does to the accounts: the bank has it, and it is not yet set against anything.
    pub fn postings(&self) -> Vec<Posting> {
        let (whole, charges) = (self.amount.minor, self.charges_minor);
        let mut postings = moved(Side::of(Account::Bank), self.unapplied(), whole - charges);
        if charges > 0 {
            let taken = Side::of(Account::BankCharges);
            postings.extend(moved(taken, self.unapplied(), charges));
        }
        postings
    }

    /// In which currency it counts.
    pub fn currency(&self) -> Currency {
        self.amount.currency
    }

    fn unapplied(&self) -> Side {
        let side = Side::of(Account::Unapplied);
        match &self.payer {
            Some(payer) => side.by(payer),
            None => side,
        }
    }
}

/// On what ground a payment is set against a bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// Reference and amount agree exactly.
    Exact,
    /// A person said so.
    Confirmed,
}

impl Ground {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Confirmed => "confirmed",
        }
    }
}

/// A payment, or a part of one, set against a bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocation {
    /// The identifier.
    pub id: Uuid,
    /// The payment.
    pub payment: Uuid,
    /// The bill.
    pub bill: Number,
    /// The bill's meeting.
    pub meeting: MeetingKey,
    /// The bill's second budget, where it has one.
    pub budget: Option<BudgetKey>,
    /// The bill's payer.
    pub payer: PayerKey,
    /// How much, above zero; minor units.
    pub minor: i64,
    /// On what ground.
    pub ground: Ground,
    /// When, and by whom.
    pub made: (Timestamp, PersonId),
    /// When it was taken back, by whom, and why.
    pub undone: Option<(Timestamp, PersonId, String)>,
}

impl Allocation {
    /// What it does to the accounts; taken back, it does the contrary.
    pub fn postings(&self, of: &Payment) -> Vec<Posting> {
        let owed = Side::of(Account::Receivable)
            .by(&self.payer)
            .at(&self.meeting)
            .of_budget(self.budget.as_ref());
        moved(of.unapplied(), owed, self.minor)
    }
}

/// What of a bill or of a payment is still open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// The bill.
    pub bill: Number,
    /// Its meeting.
    pub meeting: MeetingKey,
    /// Its second budget, where it is not of the meeting's costs.
    pub budget: Option<BudgetKey>,
    /// Its payer.
    pub payer: PayerKey,
    /// Its currency.
    pub currency: Currency,
    /// By when it is to be paid; `None` while it waits to be asked for together with others.
    pub due_on: Option<Date>,
    /// The bundle in which it was asked for, where it was.
    pub bundle: Option<Serial>,
    /// What is still to be paid; above zero, minor units.
    pub minor: i64,
}

/// Why a payment is not set against a bill.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nothing is to be set against it.
    #[error("nothing to set against the bill")]
    Nothing,
    /// The bill is not open: paid, credited, or not there.
    #[error("{0} is not open")]
    NotOpen(String),
    /// The bill is in another currency.
    #[error("the bill is in {0}")]
    OtherCurrency(Currency),
    /// The money is another payer's.
    #[error("the money is that of {0}")]
    OtherPayer(PayerKey),
    /// Less is left of the payment.
    #[error("{left} is left of the payment")]
    MoreThanLeft {
        /// What is left.
        left: Amount,
    },
    /// Less is owed on the bill.
    #[error("{owed} is owed")]
    MoreThanOwed {
        /// What is owed.
        owed: Amount,
    },
    /// Taking back wants a reason.
    #[error("a reason is wanted")]
    NoReason,
    /// Money that went back is proved by the bank's paper.
    #[error("the bank's paper is wanted")]
    NoEvidence,
    /// Money does not go back before it came.
    #[error("the payment came on {0}")]
    BeforePayment(Date),
    /// Who entered a payment does not enter that it was sent back.
    #[error("a second person enters what is sent back")]
    SecondPerson,
}

impl Refusal {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Nothing => "nothing-to-allocate",
            Self::NotOpen(_) => "bill-not-open",
            Self::OtherCurrency(_) => "bill-of-other-currency",
            Self::OtherPayer(_) => "bill-of-other-payer",
            Self::MoreThanLeft { .. } => "more-than-left",
            Self::MoreThanOwed { .. } => "more-than-owed",
            Self::NoReason => "no-reason",
            Self::NoEvidence => "no-evidence",
            Self::BeforePayment(_) => "before-payment",
            Self::SecondPerson => "second-person-for-refund",
        }
    }
}

/// Whether so much of a payment, of which `left_minor` is left, may be set against a bill. Rule: one
/// payer's money pays no other's bill, and no currency another without a recorded rate.
pub fn may_allocate(
    payment: &Payment,
    left_minor: i64,
    bill: &Open,
    minor: i64,
) -> Result<(), Refusal> {
    if minor <= 0 {
        return Err(Refusal::Nothing);
    }
    if bill.currency != payment.currency() {
        return Err(Refusal::OtherCurrency(bill.currency));
    }
    match &payment.payer {
        Some(payer) if *payer != bill.payer => return Err(Refusal::OtherPayer(payer.clone())),
        _ => {}
    }
    if minor > left_minor {
        let left = Amount::of(left_minor, bill.currency);
        return Err(Refusal::MoreThanLeft { left });
    }
    if minor > bill.minor {
        let owed = Amount::of(bill.minor, bill.currency);
        return Err(Refusal::MoreThanOwed { owed });
    }
    Ok(())
}

/// What of a payment is neither set against anything nor gone back; minor units.
pub fn left(payment: &Payment, allocations: &[Allocation], repayments: &[Repayment]) -> i64 {
    let set = allocations
        .iter()
        .filter(|one| one.payment == payment.id && one.undone.is_none());
    let set: i64 = set.map(|one| one.minor).sum();
    payment.amount.minor - set - went_back(payment, repayments)
}

#[cfg(test)]
mod tests {
    use super::samples::{currency, paid, three};
    use super::*;

    #[test]
    fn a_known_payers_money_pays_no_others_bill() {
        let mut payment = paid(1_000, Some("NZL"), "AN-2024-0001");
        let france = &three()[0];
        let refused = Refusal::OtherPayer("NZL".parse().expect("a key"));
        assert_eq!(may_allocate(&payment, 1_000, france, 10), Err(refused));
        payment.payer = Some("FRA".parse().expect("a key"));
        assert_eq!(may_allocate(&payment, 1_000, france, 1_000), Ok(()));
        let usd = |minor| Amount::of(minor, currency("USD"));
        for (left, minor, refused) in [
            (1_000, 0, Refusal::Nothing),
            (1_000, -5, Refusal::Nothing),
            (999, 1_000, Refusal::MoreThanLeft { left: usd(999) }),
            (2_000, 1_001, Refusal::MoreThanOwed { owed: usd(1_000) }),
        ] {
            assert_eq!(may_allocate(&payment, left, france, minor), Err(refused));
        }
        payment.amount.currency = currency("CHF");
        let other = Err(Refusal::OtherCurrency(currency("USD")));
        assert_eq!(may_allocate(&payment, 1_000, france, 10), other);
    }

    #[test]
    fn charges_that_the_secretariat_bears_are_the_payers_money() {
        let mut payment = paid(1_000, Some("FRA"), "");
        payment.charges_minor = 15;
        let on = |account| -> i64 {
            let postings = payment.postings();
            let ours = postings.iter().filter(|one| one.account == account);
            ours.map(|one| one.minor).sum()
        };
        assert_eq!(on(Account::Bank), 985);
        assert_eq!(on(Account::BankCharges), 15);
        assert_eq!(on(Account::Unapplied), -1_000);
    }
}
