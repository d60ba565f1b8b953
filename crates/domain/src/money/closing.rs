//! The closing of the accounts of a meeting, or of a second budget of it: what it cost beside what was
//! assessed, and what is given back.
//! Rule: the unspent balance goes back to the payers in proportion of what they were assessed, or is
//! kept, as the meeting decides (domain practice; UN Financial Regulations know both). Shares are whole
//! minor units that add up to the balance. It decides nothing and pays nothing back.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::payer::PayerKey;
use crate::people::person::PersonId;

/// What becomes of an unspent balance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Treatment {
    /// Given back as credits.
    Returned,
    /// Kept for the next meeting.
    Kept,
}

impl Treatment {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Returned, Self::Kept];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Returned => "returned",
            Self::Kept => "kept",
        }
    }
}

/// Accounts that are to be closed, or were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What the meeting, or the budget, cost.
    pub spent: Amount,
    /// What becomes of an unspent balance.
    pub treatment: Treatment,
    /// The paper on which it rests: the meeting's decision, the financial report.
    pub paper: String,
    /// When it was drawn up, and by whom.
    pub drawn_up: (Timestamp, PersonId),
    /// When a second person closed the accounts, and who.
    pub closed: Option<(Timestamp, PersonId)>,
}

/// Why accounts are not closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// They are closed already.
    #[error("the accounts are closed")]
    Closed,
    /// Nothing was drawn up to close.
    #[error("nothing is drawn up")]
    NotDrawnUp,
    /// Who closes must be another than who drew up.
    #[error("a second person closes accounts")]
    SamePerson,
    /// Bills of the same purse wait to be issued.
    #[error("bills wait to be issued")]
    BillsWait,
    /// The cost is below nothing.
    #[error("a meeting costs nothing or more")]
    Negative,
    /// A paper is wanted.
    #[error("the paper on which the closing rests is wanted")]
    NoPaper,
}

impl Refusal {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Closed => "accounts-closed",
            Self::NotDrawnUp => "closing-not-drawn-up",
            Self::SamePerson => "second-person-for-closing",
            Self::BillsWait => "bills-wait",
            Self::Negative => "negative-cost",
            Self::NoPaper => "closing-without-paper",
        }
    }
}

/// Whether accounts may be closed by a person. Rule: four eyes; no bill of the same purse
/// waits, since it would change what was assessed.
pub fn may_close(draft: Option<&Draft>, bills_wait: bool, by: PersonId) -> Result<&Draft, Refusal> {
    let draft = draft.ok_or(Refusal::NotDrawnUp)?;
    if draft.closed.is_some() {
        return Err(Refusal::Closed);
    }
    if bills_wait {
        return Err(Refusal::BillsWait);
    }
    if draft.drawn_up.1 == by {
        return Err(Refusal::SamePerson);
    }
    Ok(draft)
}

/// How accounts close.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// What was assessed; minor units.
    pub assessed: i64,
    /// What was spent.
    pub spent: i64,
    /// What each payer is given back; empty where nothing is.
    pub credits: Vec<(PayerKey, i64)>,
}

impl Closing {
    /// What was not spent; negative where more was spent than was assessed.
    pub const fn unspent(&self) -> i64 {
        self.assessed - self.spent
    }
}

/// Closes accounts: credits in proportion of what each payer was assessed, by the largest remainder;
/// equal remainders by the larger assessment, then in the order of payers.
pub fn close(assessed: &[(PayerKey, i64)], spent: i64, treatment: Treatment) -> Closing {
    let total: i64 = assessed.iter().map(|(_, minor)| minor).sum();
    let mut closing = Closing {
        assessed: total,
        spent,
        credits: Vec::new(),
    };
    let unspent = closing.unspent();
    if treatment == Treatment::Kept || unspent <= 0 || total <= 0 {
        return closing;
    }
    let (unspent, total) = (i128::from(unspent), i128::from(total));
    let mut parts: Vec<(&PayerKey, i64, i128, i128)> = assessed
        .iter()
        .filter(|(_, minor)| *minor > 0)
        .map(|(payer, minor)| {
            let exact = i128::from(*minor) * unspent;
            (payer, *minor, exact / total, exact % total)
        })
        .collect();
    let given: i128 = parts.iter().map(|(_, _, whole, _)| whole).sum();
    let left = usize::try_from(unspent - given).unwrap_or_default();
    parts.sort_by(
        |(one, assessed, _, rest), (other, other_assessed, _, other_rest)| {
            let larger = other_rest.cmp(rest);
            larger
                .then(other_assessed.cmp(assessed))
                .then(one.cmp(other))
        },
    );
    for (_, _, whole, _) in parts.iter_mut().take(left) {
        *whole += 1;
    }
    parts.sort_by_key(|(one, ..)| *one);
    closing.credits = parts
        .into_iter()
        .filter(|(_, _, whole, _)| *whole > 0)
        .map(|(payer, _, whole, _)| {
            let minor = i64::try_from(whole).expect("a part of what was assessed");
            (payer.clone(), minor)
        })
        .collect();
    closing
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(list: &[(&str, i64)]) -> Vec<(PayerKey, i64)> {
        let payer = |(code, minor): &(&str, i64)| (code.parse().expect("a key"), *minor);
        list.iter().map(payer).collect()
    }

    #[test]
    fn what_was_not_spent_goes_back_in_proportion_to_the_cent() {
        let assessed = of(&[("FRA", 6_000), ("AUT", 3_000), ("LTU", 1_000)]);
        let closing = close(&assessed, 9_001, Treatment::Returned);
        assert_eq!(closing.unspent(), 999);
        // 599.4, 299.7 and 99.9: the two cents that are left go to the larger remainders.
        let expected = of(&[("AUT", 300), ("FRA", 599), ("LTU", 100)]);
        assert_eq!(closing.credits, expected);
    }

    #[test]
    fn equal_remainders_go_to_the_larger_assessment_then_by_key() {
        let closing = close(&of(&[("BBB", 5), ("AAA", 5)]), 9, Treatment::Returned);
        assert_eq!(closing.credits, of(&[("AAA", 1)]));
    }

    #[test]
    fn nothing_goes_back_where_it_is_kept_or_overspent() {
        let assessed = of(&[("FRA", 100)]);
        assert!(close(&assessed, 40, Treatment::Kept).credits.is_empty());
        let over = close(&assessed, 140, Treatment::Returned);
        assert_eq!((over.unspent(), over.credits.len()), (-40, 0));
        assert!(close(&[], 0, Treatment::Returned).credits.is_empty());
    }

    #[test]
    fn accounts_are_closed_by_a_second_person_once() {
        let person = |number| PersonId(uuid::Uuid::from_u128(number));
        let draft = |closed| Draft {
            spent: Amount::of(1, "USD".parse().expect("a currency")),
            treatment: Treatment::Returned,
            paper: "CCM/MSP/2025/7".to_owned(),
            drawn_up: (Timestamp::UNIX_EPOCH, person(1)),
            closed,
        };
        let open = draft(None);
        assert_eq!(may_close(Some(&open), false, person(2)), Ok(&open));
        assert_eq!(may_close(None, false, person(2)), Err(Refusal::NotDrawnUp));
        assert_eq!(
            may_close(Some(&open), true, person(2)),
            Err(Refusal::BillsWait)
        );
        assert_eq!(
            may_close(Some(&open), false, person(1)),
            Err(Refusal::SamePerson)
        );
        let closed = draft(Some((Timestamp::UNIX_EPOCH, person(2))));
        assert_eq!(
            may_close(Some(&closed), false, person(3)),
            Err(Refusal::Closed)
        );
    }

    proptest::proptest! {
        #[test]
        fn credits_add_up_to_what_was_not_spent(
            assessed in proptest::collection::vec(1_i64..1_000_000_000, 1..50),
            spent_per_mille in 0_i64..1_000,
        ) {
            let payers: Vec<(PayerKey, i64)> = assessed.iter().enumerate().map(|(at, minor)| {
                (format!("P{at:03}").parse().expect("a key"), *minor)
            }).collect();
            let total: i64 = assessed.iter().sum();
            let spent = total / 1_000 * spent_per_mille;
            let closing = close(&payers, spent, Treatment::Returned);
            let given: i64 = closing.credits.iter().map(|(_, minor)| minor).sum();
            proptest::prop_assert_eq!(given, total - spent);
            for (payer, credit) in &closing.credits {
                let (_, minor) = payers.iter().find(|(key, _)| key == payer).expect("a payer");
                let exact = i128::from(*minor) * i128::from(total - spent) / i128::from(total);
                proptest::prop_assert!((i128::from(*credit) - exact) <= 1 && i128::from(*credit) >= exact);
            }
        }
    }
}
