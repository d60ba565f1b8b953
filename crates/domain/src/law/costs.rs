//! Who bears the costs of a treaty's meetings and how, as its profile says it: the groups that pay,
//! how their shares are found, what is laid on an estimate, by when it is decided whether a meeting can
//! be held, when a payer is reminded. What a profile does not state is not applied; it computes nothing.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::scale::Rate;
use super::wording::Wording;
use crate::money::apportionment::Rounding;
use crate::money::estimate::Order;

/// Who bears the costs of meetings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostRule {
    /// The article; empty where costs rest on decisions alone.
    pub article: String,
    /// Who pays.
    pub payers: Vec<Payers>,
    /// Whether the rule was read in the original.
    pub verified: bool,
    /// Where the rule comes from.
    pub source: String,
    /// How the costs are shared among those who pay, where the profile says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing: Option<SharingRule>,
    /// What is laid on the sum of the estimated costs, where the profile says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overheads: Option<OverheadRule>,
    /// By when it is decided whether a meeting can be held, where the profile says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<DecisionRule>,
    /// Budgets beside the costs of meetings, each with payers of its own.
    #[serde(default, rename = "budget", skip_serializing_if = "Vec::is_empty")]
    pub budgets: Vec<BudgetRule>,
    /// When a payer is reminded of what it owes; as the house does where the profile says nothing.
    #[serde(default = "ReminderRule::of_the_house")]
    pub reminders: ReminderRule,
}

impl CostRule {
    /// A second budget by its key.
    pub fn budget(&self, key: &BudgetKey) -> Option<&BudgetRule> {
        self.budgets.iter().find(|one| one.key == *key)
    }

    /// Who bears the costs of meetings, or a second budget; nothing where the profile has no such
    /// budget.
    pub fn payers_of(&self, budget: Option<&BudgetKey>) -> Option<&[Payers]> {
        match budget {
            None => Some(&self.payers),
            Some(key) => self.budget(key).map(|one| one.payers.as_slice()),
        }
    }

    /// What is laid on the sum of the estimated costs of meetings, or of a second budget. What a profile
    /// does not state of a budget is not applied to it.
    pub fn overheads_of(&self, budget: Option<&BudgetKey>) -> Option<&OverheadRule> {
        match budget {
            None => self.overheads.as_ref(),
            Some(key) => self.budget(key)?.overheads.as_ref(),
        }
    }

    /// How the costs of meetings, or those of a second budget, are shared.
    pub fn sharing_of(&self, budget: Option<&BudgetKey>) -> Option<&SharingRule> {
        let own = budget.and_then(|key| self.budget(key)?.sharing.as_ref());
        own.or(self.sharing.as_ref())
    }
}

/// The key of a budget beside the costs of meetings: `support-unit`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BudgetKey(String);

/// A word that is no key of a budget.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no key of a budget; lower-case letters and hyphens are expected: `support-unit`")]
pub struct NotABudgetKey(pub String);

impl FromStr for BudgetKey {
    type Err = NotABudgetKey;

    fn from_str(text: &str) -> Result<Self, NotABudgetKey> {
        let words = || text.split('-');
        let plain = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
        if (2..=40).contains(&text.len()) && words().all(plain) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotABudgetKey(text.chars().take(40).collect()))
        }
    }
}

impl TryFrom<String> for BudgetKey {
    type Error = NotABudgetKey;

    fn try_from(text: String) -> Result<Self, NotABudgetKey> {
        text.parse()
    }
}

impl From<BudgetKey> for String {
    fn from(key: BudgetKey) -> Self {
        key.0
    }
}

impl BudgetKey {
    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for BudgetKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A budget that a meeting decides on beside its own costs, such as that of a support unit: another
/// purse with payers of its own, estimated, billed, received and closed apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BudgetRule {
    /// Its key.
    pub key: BudgetKey,
    /// What it is called.
    pub name: Wording,
    /// Who pays.
    pub payers: Vec<Payers>,
    /// How it is shared; as the costs of meetings where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing: Option<SharingRule>,
    /// What is laid on the sum of its estimate, where the profile says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overheads: Option<OverheadRule>,
    /// Whether the rule was read in the original.
    pub verified: bool,
    /// Where the rule comes from.
    pub source: String,
}

/// How costs are shared among those who pay; what the profile does not state is not applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharingRule {
    /// Which scale is used, and what happens when it changes.
    pub scale: ScaleRule,
    /// How shares become amounts.
    pub rounding: Rounding,
    /// The most that any payer pays, of the total.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ceiling_percent: Option<Rate>,
    /// The rate of the scale below which nothing is paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold_percent: Option<Rate>,
    /// Whether the rule was read in the original.
    pub verified: bool,
    /// Where the rule comes from.
    pub source: String,
}

/// Which scale of assessments is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScaleRule {
    /// The scale in force on the day the meeting opens.
    ByOpening,
    /// The scale in force on the day the assessment is issued.
    ByIssue,
    /// The latest scale there is.
    Latest,
    /// Each scale by its days of the financial period.
    ByDays,
}

impl ScaleRule {
    /// All rules.
    pub const ALL: [Self; 4] = [Self::ByOpening, Self::ByIssue, Self::Latest, Self::ByDays];

    /// The name programs read.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ByOpening => "by-opening",
            Self::ByIssue => "by-issue",
            Self::Latest => "latest",
            Self::ByDays => "by-days",
        }
    }
}

/// A group of States that bears costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Payers {
    /// All States Parties, present or absent.
    Parties,
    /// States not party that take part.
    ParticipatingNonParties,
}

/// What is laid on the sum of the estimated costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OverheadRule {
    /// Programme support costs, in per cent.
    pub support_percent: Rate,
    /// Contingency, in per cent.
    pub contingency_percent: Rate,
    /// Which comes first.
    pub order: Order,
    /// Whether the rule was read in the original.
    pub verified: bool,
    /// Where the rule comes from.
    pub source: String,
}

/// By when it is decided whether there is enough money to hold a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionRule {
    /// So many months before the meeting opens.
    pub months_before: u8,
    /// Whether the rule was read in the original.
    pub verified: bool,
    /// Where the rule comes from.
    pub source: String,
}

impl DecisionRule {
    /// The day by which it is decided whether a meeting can be held.
    ///
    /// ```
    /// use domain::law::costs::DecisionRule;
    /// use jiff::civil::date;
    /// let rule = DecisionRule { months_before: 3, verified: false, source: String::new() };
    /// assert_eq!(rule.decided_by(date(2024, 5, 31)), date(2024, 2, 29));
    /// ```
    pub fn decided_by(&self, opens_on: Date) -> Date {
        opens_on.saturating_sub(i64::from(self.months_before).months())
    }
}

/// When a payer is reminded of what it owes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReminderRule {
    /// The steps: after so many days over the day by which a notice was to be paid.
    pub days: Vec<u16>,
    /// Whether the rule was read in the original.
    pub verified: bool,
    /// Where the rule comes from.
    pub source: String,
}

impl ReminderRule {
    /// The steps where a profile says nothing.
    pub fn of_the_house() -> Self {
        Self {
            days: vec![30, 60, 90],
            verified: false,
            source:
                "rule of the house: thirty, sixty and ninety days, as is usual; no text of the \
                     treaty that says so was read"
                    .to_owned(),
        }
    }

    /// The last step that was passed so many days after a notice was to be paid.
    ///
    /// ```
    /// use domain::law::costs::ReminderRule;
    /// let rule = ReminderRule::of_the_house();
    /// assert_eq!((rule.passed(30), rule.passed(31), rule.passed(400)), (None, Some(30), Some(90)));
    /// ```
    pub fn passed(&self, days: u32) -> Option<u16> {
        let passed = self.days.iter().filter(|step| days > u32::from(**step));
        passed.max().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::compiled;

    #[test]
    fn a_key_of_a_budget_has_one_spelling() {
        let read = |text: &str| text.parse::<BudgetKey>().is_ok();
        assert!(read("support-unit") && read("isu"));
        for bad in [
            "",
            "a",
            "Support-unit",
            "support unit",
            "-unit",
            "unit-",
            "a--b",
            "ünit",
            "u1",
        ] {
            assert!(!read(bad), "{bad}");
        }
    }

    #[test]
    fn a_second_budget_has_payers_of_its_own_and_shares_as_the_meetings_where_nothing_is_said() {
        let states = compiled::states();
        let key = "ccm".parse().expect("a key");
        let (treaty, _) = compiled::treaty(&key, &states).expect("compiled in");
        let costs = &treaty.costs;
        let unit: BudgetKey = "support-unit".parse().expect("a key");
        assert_eq!(costs.payers_of(Some(&unit)), Some(&[Payers::Parties][..]));
        assert_eq!(costs.payers_of(None), Some(&costs.payers[..]));
        assert_eq!(costs.sharing_of(Some(&unit)), costs.sharing.as_ref());
        assert_eq!(costs.overheads_of(None), costs.overheads.as_ref());
        assert_eq!(
            costs.overheads_of(Some(&unit)),
            None,
            "the unit's are not stated"
        );
        let nobodys = "nobodys".parse().expect("a key");
        assert_eq!(costs.payers_of(Some(&nobodys)), None);
    }
}
