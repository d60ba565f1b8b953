//! The ledger of a site in double entry: what was assessed, what is owed, what came in, what is held
//! for whom. An entry is what one paper does to the accounts; its postings add up to nothing, in one
//! currency. Source: the status of contributions is kept by convention, year and State (UNOG's
//! monthly reports); double entry is how it is proved. An entry is never changed: what was wrong is
//! undone by another.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::amount::Currency;
use super::payer::PayerKey;
use crate::convening::meeting::MeetingKey;
use crate::law::costs::BudgetKey;
use crate::people::person::PersonId;

/// An account of the ledger. Debits are positive amounts, credits negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Account {
    /// What payers owe for a meeting.
    Receivable,
    /// What payers were assessed for a meeting.
    Assessed,
    /// Money in the bank.
    Bank,
    /// What came in and is not yet set against a bill.
    Unapplied,
    /// What banks took on the way and the secretariat bears.
    BankCharges,
    /// What a meeting cost.
    Expenditure,
    /// Voluntary contributions, kept apart.
    Voluntary,
    /// The sponsorship fund, kept apart.
    Sponsorship,
    /// The working capital fund, kept apart.
    WorkingCapital,
}

impl Account {
    /// All accounts.
    pub const ALL: [Self; 9] = [
        Self::Receivable,
        Self::Assessed,
        Self::Bank,
        Self::Unapplied,
        Self::BankCharges,
        Self::Expenditure,
        Self::Voluntary,
        Self::Sponsorship,
        Self::WorkingCapital,
    ];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Receivable => "receivable",
            Self::Assessed => "assessed",
            Self::Bank => "bank",
            Self::Unapplied => "unapplied",
            Self::BankCharges => "bank_charges",
            Self::Expenditure => "expenditure",
            Self::Voluntary => "voluntary",
            Self::Sponsorship => "sponsorship",
            Self::WorkingCapital => "working_capital",
        }
    }
}

/// What an entry rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An assessment notice.
    Notice,
    /// A credit note.
    CreditNote,
    /// A payment that came in.
    Payment,
    /// A payment, or a part of it, set against a bill.
    Allocation,
    /// The same taken back.
    AllocationUndone,
    /// Who sent a payment became known.
    PayerNamed,
    /// A payment that the bank took back.
    PaymentTakenBack,
    /// A payment, or a part of it, sent back.
    Refund,
    /// What a meeting cost, at the closing of its accounts.
    Expenditure,
    /// A voluntary contribution, given to a fund.
    Contribution,
    /// A payment out of a fund.
    FundSpent,
}

impl Kind {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::CreditNote => "credit_note",
            Self::Payment => "payment",
            Self::Allocation => "allocation",
            Self::AllocationUndone => "allocation_undone",
            Self::PayerNamed => "payer_named",
            Self::PaymentTakenBack => "payment_taken_back",
            Self::Refund => "refund",
            Self::Expenditure => "expenditure",
            Self::Contribution => "contribution",
            Self::FundSpent => "fund_spent",
        }
    }
}

/// One posting: so much on one account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// The account.
    pub account: Account,
    /// Whose, where the account has payers.
    pub payer: Option<PayerKey>,
    /// Of which meeting, where the account has meetings.
    pub meeting: Option<MeetingKey>,
    /// Of which second budget of the meeting, where it is not of its costs.
    pub budget: Option<BudgetKey>,
    /// Debit positive, credit negative; minor units.
    pub minor: i64,
}

/// What one paper does to the accounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The identifier.
    pub id: Uuid,
    /// The day it counts for.
    pub on: Date,
    /// What it rests on.
    pub kind: Kind,
    /// The paper: a bill's number, a payment's identifier.
    pub subject: String,
    /// In which currency.
    pub currency: Currency,
    /// The postings.
    pub postings: Vec<Posting>,
    /// When it was entered.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonId,
}

/// Why an entry cannot be entered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unsound {
    /// The postings do not add up to nothing.
    #[error("the postings of {subject} leave {minor}")]
    Leaves {
        /// The paper.
        subject: String,
        /// What they leave.
        minor: i128,
    },
    /// A posting of nothing, or fewer than two.
    #[error("{subject} moves nothing")]
    Nothing {
        /// The paper.
        subject: String,
    },
}

impl Entry {
    /// Whether its postings add up to nothing.
    pub fn proved(&self) -> Result<(), Unsound> {
        let subject = || self.subject.clone();
        let idle = self.postings.iter().any(|posting| posting.minor == 0);
        if idle || self.postings.len() < 2 {
            return Err(Unsound::Nothing { subject: subject() });
        }
        let postings = self.postings.iter();
        let minor: i128 = postings.map(|posting| i128::from(posting.minor)).sum();
        if minor == 0 {
            Ok(())
        } else {
            Err(Unsound::Leaves {
                subject: subject(),
                minor,
            })
        }
    }
}

/// A move of an amount from one account to another, as the postings of an entry.
///
/// ```
/// use domain::money::ledger::{Account, Side, moved};
/// let owed = Side::of(Account::Receivable);
/// let postings = moved(owed, Side::of(Account::Assessed), 500);
/// assert_eq!(postings.iter().map(|posting| posting.minor).sum::<i64>(), 0);
/// ```
pub fn moved(debit: Side, credit: Side, minor: i64) -> Vec<Posting> {
    vec![debit.posting(minor), credit.posting(-minor)]
}

/// An account with whose and of which meeting it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    account: Account,
    payer: Option<PayerKey>,
    meeting: Option<MeetingKey>,
    budget: Option<BudgetKey>,
}

impl Side {
    /// An account alone.
    pub const fn of(account: Account) -> Self {
        Self {
            account,
            payer: None,
            meeting: None,
            budget: None,
        }
    }

    /// The same, of a payer.
    #[must_use]
    pub fn by(mut self, payer: &PayerKey) -> Self {
        self.payer = Some(payer.clone());
        self
    }

    /// The same, of a meeting.
    #[must_use]
    pub fn at(mut self, meeting: &MeetingKey) -> Self {
        self.meeting = Some(meeting.clone());
        self
    }

    /// The same, of a second budget where there is one.
    #[must_use]
    pub fn of_budget(mut self, budget: Option<&BudgetKey>) -> Self {
        self.budget = budget.cloned();
        self
    }

    fn posting(self, minor: i64) -> Posting {
        Posting {
            account: self.account,
            payer: self.payer,
            meeting: self.meeting,
            budget: self.budget,
            minor,
        }
    }
}

/// What a balance is of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Of {
    /// The account.
    pub account: Account,
    /// Whose.
    pub payer: Option<PayerKey>,
    /// Of which meeting.
    pub meeting: Option<MeetingKey>,
    /// Of which second budget of it.
    pub budget: Option<BudgetKey>,
    /// In which currency.
    pub currency: Currency,
}

/// The balances that entries leave; what is balanced is not there. A sum beyond what can be counted
/// stays where it is at the edge: no real account comes near it.
pub fn balances<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> BTreeMap<Of, i64> {
    let mut sums: BTreeMap<Of, i64> = BTreeMap::new();
    for entry in entries {
        for posting in &entry.postings {
            let of = Of {
                account: posting.account,
                payer: posting.payer.clone(),
                meeting: posting.meeting.clone(),
                budget: posting.budget.clone(),
                currency: entry.currency,
            };
            let sum = sums.entry(of).or_default();
            *sum = sum.saturating_add(posting.minor);
        }
    }
    sums.retain(|_, sum| *sum != 0);
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(postings: Vec<Posting>) -> Entry {
        Entry {
            id: Uuid::nil(),
            on: jiff::civil::date(2024, 2, 1),
            kind: Kind::Notice,
            subject: "AN-2024-0001".to_owned(),
            currency: "USD".parse().expect("a currency"),
            postings,
            at: Timestamp::UNIX_EPOCH,
            by: PersonId(Uuid::nil()),
        }
    }

    fn owed_by(payer: &str) -> Side {
        Side::of(Account::Receivable).by(&payer.parse().expect("a key"))
    }

    #[test]
    fn an_entry_leaves_nothing() {
        let assessed = || Side::of(Account::Assessed);
        assert_eq!(
            entry(moved(owed_by("FRA"), assessed(), 500)).proved(),
            Ok(())
        );
        let mut wrong = entry(moved(owed_by("FRA"), assessed(), 500));
        wrong.postings[0].minor = 499;
        let subject = wrong.subject.clone();
        assert_eq!(
            wrong.proved(),
            Err(Unsound::Leaves {
                subject: subject.clone(),
                minor: -1
            })
        );
        let nothing = Err(Unsound::Nothing { subject });
        assert_eq!(
            entry(moved(owed_by("FRA"), assessed(), 0)).proved(),
            nothing
        );
        assert_eq!(entry(Vec::new()).proved(), nothing);
    }

    #[test]
    fn balances_add_up_to_nothing_and_name_whose_they_are() {
        let assessed = || Side::of(Account::Assessed);
        let entries = [
            entry(moved(owed_by("FRA"), assessed(), 500)),
            entry(moved(owed_by("AUT"), assessed(), 70)),
            entry(moved(Side::of(Account::Bank), owed_by("AUT"), 70)),
        ];
        let balances = balances(&entries);
        assert_eq!(balances.values().sum::<i64>(), 0);
        let payers: Vec<_> = balances.keys().filter_map(|of| of.payer.as_ref()).collect();
        assert_eq!(payers.len(), 1, "Austria has paid: {payers:?}");
    }
}
