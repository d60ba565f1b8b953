//! Who pays: a State, or something that is no State and pays all the same, such as a regional
//! organization. Which States pay follows from the treaty's article on costs and from who took part;
//! at which rate is the business of `rate`.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::law::costs::Payers;
use crate::law::scale::{Period, Rate};
use crate::law::standing;
use crate::law::state::{Iso3, States};
use crate::law::status::StatusList;
use crate::law::treaty::Treaty;

/// The key of a payer: a State's code, or another word of two to twelve capital letters and digits
/// such as `EU`. Keys put payers in the fixed order that breaks ties.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PayerKey(String);

/// A word that is no key of a payer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no key of a payer; capital letters and digits are expected, as in FRA or EU")]
pub struct NotAPayerKey(pub String);

impl FromStr for PayerKey {
    type Err = NotAPayerKey;

    fn from_str(text: &str) -> Result<Self, NotAPayerKey> {
        let plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
        let begins = text.as_bytes().first().is_some_and(u8::is_ascii_uppercase);
        if begins && (2..=12).contains(&text.len()) && text.bytes().all(plain) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotAPayerKey(text.chars().take(40).collect()))
        }
    }
}

impl From<Iso3> for PayerKey {
    fn from(iso3: Iso3) -> Self {
        Self(iso3.as_str().to_owned())
    }
}

impl TryFrom<String> for PayerKey {
    type Error = NotAPayerKey;

    fn try_from(text: String) -> Result<Self, NotAPayerKey> {
        text.parse()
    }
}

impl From<PayerKey> for String {
    fn from(key: PayerKey) -> Self {
        key.0
    }
}

impl PayerKey {
    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The State, where the key has the form of a State's code.
    pub fn iso3(&self) -> Option<Iso3> {
        self.0.parse().ok()
    }
}

impl fmt::Display for PayerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PayerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// On what ground a payer pays at its rate; printed in the explanation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// A Member State's rate in the scale of a period.
    Scale(Period),
    /// A notional rate of a non-member State that the scale of a period states, with its basis.
    Notional(Period, String),
    /// A notional rate taken from the scale of another period, since the scale used has none.
    NotionalOfOther(Period, String),
    /// The rates of the scales of a span of days, each by its days.
    ByDays(Vec<(Period, u16)>),
    /// A rate given with the list of payers.
    Given,
}

/// A rate as it enters the sharing: `weight` divided by `days` is millionths of a per cent. One
/// scale has one day; where two scales share a span, each counts by its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Weighed {
    /// Millionths of a per cent, times days.
    pub weight: u64,
    /// Days the weight stands for; at least 1, and the same for all payers of an apportionment.
    pub days: u16,
}

impl Weighed {
    /// A rate of one scale.
    pub fn of(rate: Rate) -> Self {
        let weight = u64::from(rate.0);
        Self { weight, days: 1 }
    }
}

/// What a payer bears.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Burden {
    /// A share of what is left after the fixed percentages, by rate.
    ByRate(Weighed, Ground),
    /// A fixed percentage of the total, taken before the rest is shared.
    Fixed(Rate),
}

/// A payer with what it bears.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payer {
    /// Its key.
    pub key: PayerKey,
    /// What it bears.
    pub burden: Burden,
}

impl Payer {
    /// A payer at a rate that was given.
    pub fn given(key: PayerKey, rate: Rate) -> Self {
        let burden = Burden::ByRate(Weighed::of(rate), Ground::Given);
        Self { key, burden }
    }

    /// A payer of a fixed percentage.
    pub fn fixed(key: PayerKey, percent: Rate) -> Self {
        let burden = Burden::Fixed(percent);
        Self { key, burden }
    }
}

/// Why a State that takes part is no payer of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotApart {
    /// It is a Party on the date and pays as one already.
    IsParty(Iso3),
    /// The treaty's costs are borne by its Parties alone.
    PartiesOnly(Iso3),
    /// It was named twice.
    Twice(Iso3),
}

impl NotApart {
    /// The refusal's stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::IsParty(_) => "payer-is-party",
            Self::PartiesOnly(_) => "parties-only",
            Self::Twice(_) => "payer-twice",
        }
    }
}

/// The States that bear the costs on a date, by code, among the groups that bear them: all Parties,
/// present or absent, and the States not party that take part.
///
/// Rule: CCM Art. 14(1) and its twins: costs are borne by the States Parties and the States not party
/// that take part; the profile names the article and the groups.
pub fn who_pays(
    (treaty, groups): (&Treaty, &[Payers]),
    list: &StatusList,
    states: &States,
    on: Date,
    taking_part: &[Iso3],
) -> Result<BTreeSet<Iso3>, NotApart> {
    let parties: BTreeSet<Iso3> = standing::parties(treaty, list, states, on)
        .into_iter()
        .collect();
    let mut paying = BTreeSet::new();
    if groups.contains(&Payers::Parties) {
        paying.clone_from(&parties);
    }
    for state in taking_part {
        if parties.contains(state) {
            return Err(NotApart::IsParty(*state));
        }
        if !groups.contains(&Payers::ParticipatingNonParties) {
            return Err(NotApart::PartiesOnly(*state));
        }
        if !paying.insert(*state) {
            return Err(NotApart::Twice(*state));
        }
    }
    Ok(paying)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::law::compiled;

    #[test]
    fn a_key_is_a_state_or_another_word() {
        let key = |text: &str| text.parse::<PayerKey>().ok();
        assert_eq!(key("FRA").and_then(|k| k.iso3()), "FRA".parse().ok());
        assert_eq!(key("EU").and_then(|k| k.iso3()), None);
        for bad in ["", "E", "eu", "=FRA", "FR A", "ABCDEFGHIJKLM", "1A", "ФРА"] {
            assert_eq!(key(bad), None, "{bad}");
        }
    }

    #[test]
    fn observers_pay_where_the_treaty_says_so() {
        let states = compiled::states();
        let pays = |treaty: &str, also: &[&str]| {
            let key = treaty.parse().expect("a key");
            let (treaty, list) = compiled::treaty(&key, &states).expect("compiled in");
            let also: Vec<Iso3> = also.iter().map(|s| s.parse().expect("a code")).collect();
            let on = date(2024, 9, 10);
            let by = (&treaty, treaty.costs.payers.as_slice());
            who_pays(by, &list, &states, on, &also).map(|paying| paying.len())
        };
        let code = |text: &str| text.parse::<Iso3>().expect("a code");
        assert_eq!(pays("ccm", &[]), Ok(112));
        assert_eq!(pays("ccm", &["USA", "FIN"]), Ok(114));
        assert_eq!(pays("ccm", &["FRA"]), Err(NotApart::IsParty(code("FRA"))));
        assert_eq!(
            pays("ccm", &["USA", "USA"]),
            Err(NotApart::Twice(code("USA")))
        );
        assert_eq!(
            pays("cwc", &["ISR"]),
            Err(NotApart::PartiesOnly(code("ISR")))
        );
    }
}
