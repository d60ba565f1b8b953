//! The sponsorship programme of a treaty's meetings, as its profile says it: on what grounds travel may
//! be paid for, and by when it is asked for. Who is sponsored is decided by people; a ground that a State
//! claims is not checked here.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::wording::Wording;

/// The programme of a treaty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SponsorshipRule {
    /// How many days before the opening a request is made at the latest, where the profile says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days_before: Option<u16>,
    /// On what grounds.
    #[serde(rename = "criterion")]
    pub criteria: Vec<Criterion>,
    /// Whether the rule was read in the original.
    pub verified: bool,
    /// Where the rule comes from.
    pub source: String,
}

/// A ground on which a State may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Its key.
    pub key: CriterionKey,
    /// What it is called.
    pub name: Wording,
}

/// The key of a ground: `least-developed`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CriterionKey(pub String);

impl SponsorshipRule {
    /// A ground by its key.
    pub fn criterion(&self, key: &CriterionKey) -> Option<&Criterion> {
        self.criteria.iter().find(|one| one.key == *key)
    }

    /// The last day on which a request is made, where the profile says one.
    ///
    /// ```
    /// use domain::law::sponsorship::SponsorshipRule;
    /// use jiff::civil::date;
    /// let rule = SponsorshipRule {
    ///     days_before: Some(60),
    ///     criteria: Vec::new(),
    ///     verified: false,
    ///     source: String::new(),
    /// };
    /// assert_eq!(rule.until(date(2024, 9, 10)), Some(date(2024, 7, 12)));
    /// ```
    pub fn until(&self, opens_on: Date) -> Option<Date> {
        let days = i64::from(self.days_before?);
        Some(opens_on.saturating_sub(days.days()))
    }
}

#[cfg(test)]
mod tests {
    use crate::law::compiled;
    use crate::law::language::Language;
    use crate::law::treaty::Treaty;

    #[test]
    fn a_profile_names_its_grounds_in_six_languages_and_says_that_none_was_read() {
        let states = compiled::states();
        for key in ["ccm", "ccw"] {
            let key = key.parse().expect("a key");
            let (treaty, _) = compiled::treaty(&key, &states).expect("compiled in");
            let rule = treaty.sponsorship.expect("a programme");
            assert!(!rule.verified && !rule.source.is_empty());
            assert_eq!(rule.days_before, None, "no text that names a day was read");
            let keys: Vec<&str> = rule.criteria.iter().map(|one| one.key.0.as_str()).collect();
            assert_eq!(keys, ["affected", "least-developed", "accession"]);
            for one in &rule.criteria {
                assert!(Language::ALL.iter().all(|l| one.name.get(*l).is_some()));
            }
        }
    }

    #[test]
    fn a_ground_stands_once_in_a_profile() {
        let text = include_str!("../../profiles/ccm.toml");
        let twice = text.replace("key = \"accession\"", "key = \"affected\"");
        let faults = Treaty::read(&twice).expect_err("twice");
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].column, "sponsorship.criterion.key");
    }
}
