//! Voluntary contributions, the sponsorship fund and the working capital fund, kept apart from what is
//! assessed: what was given and by whom, what was spent and on whom. Rule: voluntary money never covers
//! assessed arrears, and an assessed share never pays a sponsored delegate (practice of the conventions'
//! trust funds). The working capital fund of the Biological Weapons Convention is made of voluntary
//! contributions (decision of 2018, not read in the original).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::amount::{Amount, Currency};
use super::ledger::{self, Account, Entry, Side, moved};
use crate::convening::meeting::MeetingKey;
use crate::people::person::PersonId;

/// A fund.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fund {
    /// Voluntary contributions to the work.
    Voluntary,
    /// Travel of delegates who could not come otherwise.
    Sponsorship,
    /// Bridges what is assessed and not paid yet; what is taken from it is given back first.
    WorkingCapital,
}

impl Fund {
    /// All funds.
    pub const ALL: [Self; 3] = [Self::Voluntary, Self::Sponsorship, Self::WorkingCapital];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Voluntary => "voluntary",
            Self::Sponsorship => "sponsorship",
            Self::WorkingCapital => "working_capital",
        }
    }

    const fn account(self) -> Account {
        match self {
            Self::Voluntary => Account::Voluntary,
            Self::Sponsorship => Account::Sponsorship,
            Self::WorkingCapital => Account::WorkingCapital,
        }
    }
}

/// Whether money was given to a fund or spent from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Given.
    Given,
    /// Spent.
    Spent,
}

impl Direction {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Given, Self::Spent];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Spent => "spent",
        }
    }
}

/// A movement of a fund.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// The identifier.
    pub id: Uuid,
    /// The fund.
    pub fund: Fund,
    /// Given or spent.
    pub direction: Direction,
    /// The day.
    pub on: Date,
    /// How much, above zero.
    pub amount: Amount,
    /// Who gave, or who was paid.
    pub party: String,
    /// For what.
    pub purpose: String,
    /// For which meeting, where it is for one.
    pub meeting: Option<MeetingKey>,
    /// Which request for sponsorship at that meeting it pays, where it pays one.
    pub sponsorship: Option<u32>,
    /// When it was entered, and by whom.
    pub entered: (Timestamp, PersonId),
}

impl Movement {
    /// What it does to the accounts.
    pub fn entry(&self, id: Uuid) -> Entry {
        let (bank, fund) = (Side::of(Account::Bank), Side::of(self.fund.account()));
        let minor = self.amount.minor;
        let (kind, postings) = match self.direction {
            Direction::Given => (ledger::Kind::Contribution, moved(bank, fund, minor)),
            Direction::Spent => (ledger::Kind::FundSpent, moved(fund, bank, minor)),
        };
        Entry {
            id,
            on: self.on,
            kind,
            subject: self.id.to_string(),
            currency: self.amount.currency,
            postings,
            at: self.entered.0,
            by: self.entered.1,
        }
    }
}

/// Why a movement is not entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nothing is moved.
    #[error("nothing is given or spent")]
    Nothing,
    /// Who gave or was paid, and for what, must be said.
    #[error("who and for what must be said")]
    Nameless,
    /// The fund does not hold as much.
    #[error("the fund holds {holds}")]
    NotEnough {
        /// What it holds in that currency.
        holds: Amount,
    },
    /// What the fund holds beyond that is granted to delegates.
    #[error("the fund holds {holds}, of which {reserved} is granted and not paid")]
    Reserved {
        /// What it holds in that currency.
        holds: Amount,
        /// What of it is granted and not paid.
        reserved: Amount,
    },
}

impl Refusal {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nothing => "nothing-moved",
            Self::Nameless => "nameless-movement",
            Self::NotEnough { .. } => "not-enough-in-fund",
            Self::Reserved { .. } => "granted-in-fund",
        }
    }
}

/// What a fund holds in a currency; minor units.
pub fn holds(fund: Fund, currency: Currency, movements: &[Movement]) -> i64 {
    let ours = movements
        .iter()
        .filter(|one| one.fund == fund && one.amount.currency == currency);
    ours.fold(0, |holds: i64, one| match one.direction {
        Direction::Given => holds.saturating_add(one.amount.minor),
        Direction::Spent => holds.saturating_sub(one.amount.minor),
    })
}

/// Whether a movement may be entered beside those before it, when so much of the fund is granted to
/// others in its currency, in minor units. Rule: a fund is never overdrawn, and what is granted is spent
/// on nothing else.
pub fn may_move(one: &Movement, before: &[Movement], granted: i64) -> Result<(), Refusal> {
    if one.amount.minor <= 0 {
        return Err(Refusal::Nothing);
    }
    if one.party.trim().is_empty() || one.purpose.trim().is_empty() {
        return Err(Refusal::Nameless);
    }
    let held = holds(one.fund, one.amount.currency, before);
    if one.direction == Direction::Spent && one.amount.minor > held {
        let holds = Amount::of(held, one.amount.currency);
        return Err(Refusal::NotEnough { holds });
    }
    if one.direction == Direction::Spent && one.amount.minor > held.saturating_sub(granted) {
        let [holds, reserved] = [held, granted].map(|minor| Amount::of(minor, one.amount.currency));
        return Err(Refusal::Reserved { holds, reserved });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn movement(fund: Fund, direction: Direction, minor: i64) -> Movement {
        Movement {
            id: Uuid::nil(),
            fund,
            direction,
            on: date(2024, 5, 2),
            amount: Amount::of(minor, "CHF".parse().expect("a currency")),
            party: "Switzerland".to_owned(),
            purpose: "travel of delegates".to_owned(),
            meeting: None,
            sponsorship: None,
            entered: (Timestamp::UNIX_EPOCH, PersonId(Uuid::nil())),
        }
    }

    #[test]
    fn a_fund_is_never_overdrawn_and_pays_for_no_other() {
        let given = [
            movement(Fund::Sponsorship, Direction::Given, 500),
            movement(Fund::Voluntary, Direction::Given, 9_000),
            movement(Fund::Sponsorship, Direction::Spent, 120),
        ];
        let spend = |minor| {
            may_move(
                &movement(Fund::Sponsorship, Direction::Spent, minor),
                &given,
                0,
            )
        };
        assert_eq!(spend(380), Ok(()));
        assert_eq!(
            spend(381),
            Err(Refusal::NotEnough {
                holds: Amount::of(380, "CHF".parse().expect("a currency"))
            })
        );
        let mut dollars = movement(Fund::Sponsorship, Direction::Spent, 1);
        dollars.amount.currency = "USD".parse().expect("a currency");
        assert_eq!(
            may_move(&dollars, &given, 0),
            Err(Refusal::NotEnough {
                holds: Amount::of(0, dollars.amount.currency)
            })
        );
    }

    #[test]
    fn what_is_granted_is_spent_on_nothing_else() {
        let given = [movement(Fund::Sponsorship, Direction::Given, 500)];
        let spend = |minor| movement(Fund::Sponsorship, Direction::Spent, minor);
        assert_eq!(may_move(&spend(200), &given, 300), Ok(()));
        let of = |minor| Amount::of(minor, given[0].amount.currency);
        let (holds, reserved) = (of(500), of(300));
        assert_eq!(
            may_move(&spend(201), &given, 300),
            Err(Refusal::Reserved { holds, reserved })
        );
        let more = movement(Fund::Sponsorship, Direction::Given, 1);
        assert_eq!(may_move(&more, &given, 300), Ok(()), "giving is free");
    }

    #[test]
    fn a_movement_says_who_and_for_what() {
        let mut one = movement(Fund::Voluntary, Direction::Given, 1);
        assert_eq!(may_move(&one, &[], 0), Ok(()));
        assert_eq!(one.entry(Uuid::nil()).proved(), Ok(()));
        one.purpose = " ".to_owned();
        assert_eq!(may_move(&one, &[], 0), Err(Refusal::Nameless));
        one.amount.minor = 0;
        assert_eq!(may_move(&one, &[], 0), Err(Refusal::Nothing));
    }
}
