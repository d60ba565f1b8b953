//! An apportionment as a meeting keeps it: for what purpose, of which total, on which date, among whom
//! and by which rules. From these facts the shares are computed again at any time, to the cent. A
//! preliminary one is made before the meeting, since money is needed before it; the final one follows
//! from who took part. It bills nobody.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::apportionment::{Apportionment, Refusal, Rules, apportion};
use super::payer::{NotApart, Payer, PayerKey};
use super::rate;
use crate::law::costs::BudgetKey;
use crate::law::scale::Period;
use crate::law::state::Iso3;
use crate::people::person::PersonId;

/// Why costs are not shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unshared {
    /// No estimate was issued and no total is given.
    NoTotal,
    /// The meeting has not closed, so nobody knows who took part.
    NotClosed,
    /// A State that is named beside is a Party, is named twice, or does not pay under the treaty.
    NotApart(NotApart),
    /// There are no rates.
    Rate(rate::Refusal),
    /// The rules have no solution.
    Rules(Refusal),
}

impl Unshared {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoTotal => "no-total",
            Self::NotClosed => "not-closed",
            Self::NotApart(NotApart::IsParty(_)) => "is-party",
            Self::NotApart(NotApart::PartiesOnly(_)) => "parties-only",
            Self::NotApart(NotApart::Twice(_)) => "named-twice",
            Self::Rate(refusal) => refusal.code(),
            Self::Rules(refusal) => refusal.code(),
        }
    }
}

/// For what an apportionment is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Before the meeting: Parties and those who are expected.
    Preliminary,
    /// After the meeting: Parties and those who took part.
    Final,
}

impl Purpose {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Preliminary => "preliminary",
            Self::Final => "final",
        }
    }
}

/// What the shares follow from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// For what it is made.
    pub purpose: Purpose,
    /// Of which second budget it is, where it is not of the meeting's costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<BudgetKey>,
    /// What is shared.
    pub total: Amount,
    /// Of which edition of the estimate, where it is the estimate's total.
    pub estimate: Option<u32>,
    /// The date on which it is asked who is a Party.
    pub on: Date,
    /// The scales in use.
    pub scales: Vec<Period>,
    /// States not party that share: expected, or as they took part.
    pub not_party: Vec<Iso3>,
    /// Everyone who shares, with the rate and its ground.
    pub payers: Vec<Payer>,
    /// By which rules.
    pub rules: Rules,
}

impl Facts {
    /// The shares with every step, computed anew.
    pub fn apportion(&self) -> Result<Apportionment, Refusal> {
        apportion(self.total, &self.payers, &self.rules)
    }
}

/// An apportionment that a meeting keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The number among those of the meeting, from 1.
    pub number: u32,
    /// What the shares follow from.
    pub facts: Facts,
    /// What each payer bears, in the order of keys; minor units.
    pub shares: Vec<(PayerKey, i64)>,
    /// When it was kept, and by whom.
    pub kept: (Timestamp, PersonId),
}

impl Assessment {
    /// Whether the shares on record are what follows from the facts; the doctor asks.
    pub fn holds(&self) -> bool {
        let again = self.facts.apportion();
        again.is_ok_and(|again| shares(&again) == self.shares)
    }
}

/// What each payer bears; who bears nothing is not there.
pub fn shares(of: &Apportionment) -> Vec<(PayerKey, i64)> {
    let bears = of.lines.iter().filter(|line| line.amount.minor != 0);
    bears
        .map(|line| (line.payer.key.clone(), line.amount.minor))
        .collect()
}

/// What one payer would bear before and after a change of those who share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// Who.
    pub payer: PayerKey,
    /// What it bears now; minor units.
    pub before: i64,
    /// What it would bear.
    pub after: i64,
}

/// Everyone's share before and after, in the order of keys: what changes if a State comes.
pub fn shifts(before: &Apportionment, after: &Apportionment) -> Vec<Shift> {
    let mut all: BTreeMap<PayerKey, (i64, i64)> = BTreeMap::new();
    for (payer, minor) in shares(before) {
        all.entry(payer).or_default().0 = minor;
    }
    for (payer, minor) in shares(after) {
        all.entry(payer).or_default().1 = minor;
    }
    let shift = |(payer, (before, after))| Shift {
        payer,
        before,
        after,
    };
    all.into_iter().map(shift).collect()
}

/// What a State bears if it comes, and what all others bear together without it and with it; minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Burden {
    /// What it would bear.
    pub own: i64,
    /// What the others bear now.
    pub others_before: i64,
    /// What they would bear.
    pub others_after: i64,
}

/// The same shifts as one State sees them that might come.
pub fn burden(shifts: &[Shift], of: &PayerKey) -> Burden {
    let others = || shifts.iter().filter(|one| one.payer != *of);
    let own = shifts.iter().find(|one| one.payer == *of);
    Burden {
        own: own.map_or(0, |one| one.after),
        others_before: others().map(|one| one.before).sum(),
        others_after: others().map(|one| one.after).sum(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;
    use crate::law::scale::Rate;

    fn facts(payers: &[(&str, &str)]) -> Facts {
        let payer = |(key, rate): &(&str, &str)| {
            let rate = Rate::read(rate).expect("a rate");
            Payer::given(key.parse().expect("a key"), rate)
        };
        Facts {
            budget: None,
            purpose: Purpose::Preliminary,
            total: Amount::of(10_000, "USD".parse().expect("a currency")),
            estimate: Some(1),
            on: date(2024, 9, 10),
            scales: vec![Period {
                start: 2022,
                end: 2024,
            }],
            not_party: Vec::new(),
            payers: payers.iter().map(payer).collect(),
            rules: Rules::default(),
        }
    }

    fn kept(facts: Facts) -> Assessment {
        Assessment {
            number: 1,
            shares: shares(&facts.apportion().expect("shared")),
            facts,
            kept: (Timestamp::UNIX_EPOCH, PersonId(Uuid::nil())),
        }
    }

    #[test]
    fn a_share_on_record_that_does_not_follow_is_found() {
        let mut one = kept(facts(&[("FRA", "4.318"), ("AUT", "0.679")]));
        assert!(one.holds());
        one.shares[0].1 += 1;
        assert!(!one.holds());
    }

    #[test]
    fn facts_are_kept_and_read_again() {
        let facts = facts(&[("FRA", "4.318"), ("AUT", "0.679")]);
        let text = toml::to_string(&facts).expect("text");
        assert_eq!(toml::from_str::<Facts>(&text).ok(), Some(facts));
    }

    #[test]
    fn a_state_that_comes_changes_what_all_bear() {
        let two = facts(&[("FRA", "3"), ("AUT", "1")]);
        let three = facts(&[("FRA", "3"), ("AUT", "1"), ("USA", "4")]);
        let (before, after) = (
            two.apportion().expect("two"),
            three.apportion().expect("three"),
        );
        let seen: Vec<_> = shifts(&before, &after)
            .into_iter()
            .map(|shift| (shift.payer.to_string(), shift.before, shift.after))
            .collect();
        let expected = [
            ("AUT".to_owned(), 2_500, 1_250),
            ("FRA".to_owned(), 7_500, 3_750),
            ("USA".to_owned(), 0, 5_000),
        ];
        assert_eq!(seen, expected);
    }
}
