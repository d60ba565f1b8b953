//! What a bank's statement says, whatever form the file had: the account, its balances, its entries
//! with amount, days, names and references as they stand there. Source: ISO 20022, camt.053 (bank to
//! customer statement). It says nothing of who owes what: that is asked of a payment.

use jiff::civil::Date;

use super::amount::{Amount, Currency};

/// Whether money came in or went out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// It came in (`CRDT`).
    In,
    /// It went out (`DBIT`).
    Out,
}

/// What an entry is to the bank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Booking {
    /// It stands for itself.
    Plain,
    /// It takes an earlier entry back (`RvslInd`).
    TakesBack,
}

/// An entry of a statement, or one payment of an entry that bundles several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What the bank calls it, with day and amount since banks give one reference to a payment and
    /// to its charge; the same in every file that holds it. Where the bank gives none it is a hash of
    /// what the entry says. Equal ones within a statement are counted.
    pub name: String,
    /// The line of the file on which it begins, from 1.
    pub line: u64,
    /// The day the bank booked it.
    pub booked_on: Date,
    /// The day the bank counts it for.
    pub valued_on: Date,
    /// In or out.
    pub direction: Direction,
    /// Whether it takes an earlier one back.
    pub booking: Booking,
    /// The amount that reached the account; never negative.
    pub amount: Amount,
    /// What banks took of it before it reached the account, where the statement says so.
    pub charges: Option<Amount>,
    /// What was sent, where it was another currency, and the rate as the statement writes it.
    pub sent: Option<(Amount, String)>,
    /// Who sent it, as the bank writes the name; of money that went out, who was to receive it.
    pub remitter: String,
    /// What the sender wrote, all of it, in the order of the file.
    pub reference: String,
}

/// A statement of one account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The account as the bank names it: IBAN or number.
    pub account: String,
    /// Its currency.
    pub currency: Currency,
    /// The balances before and after, where the file has them.
    pub balances: Option<(Amount, Amount)>,
    /// Its entries, in the order of the file.
    pub entries: Vec<Entry>,
}

/// A statement whose entries do not lead from one balance to the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uneven {
    /// The account.
    pub account: String,
    /// Its currency.
    pub currency: Currency,
    /// By how much, in minor units.
    pub difference: i128,
}

/// The statements that do not add up. Nothing of a file that has one is believed.
pub fn uneven(statements: &[Statement]) -> Vec<Uneven> {
    let differing = statements.iter().filter_map(|one| match one.adds_up() {
        Some(Err(difference)) => Some(Uneven {
            account: one.account.clone(),
            currency: one.currency,
            difference,
        }),
        _ => None,
    });
    differing.collect()
}

impl Statement {
    /// Whether the entries lead from the balance before to the one after; `None` where the file has no
    /// balances. A statement that does not add up is shown with the difference and not believed.
    pub fn adds_up(&self) -> Option<Result<(), i128>> {
        let (before, after) = self.balances?;
        let moved = self.entries.iter().map(|entry| match entry.direction {
            Direction::In => i128::from(entry.amount.minor),
            Direction::Out => -i128::from(entry.amount.minor),
        });
        let ends = i128::from(before.minor) + moved.sum::<i128>();
        match i128::from(after.minor) - ends {
            0 => Some(Ok(())),
            difference => Some(Err(difference)),
        }
    }
}
