//! A question to the mission about chosen differences: which lists they are between and which they
//! are. It holds no name; what differs is read from the versions again when the letter is written.

use std::fmt;
use std::str::FromStr;

use super::{Difference, Identity, Versions, reconcile};
use crate::people::composition::Member;
use crate::people::delegation::Submission;

/// What a mission is asked about: `2/1/heads-00c0ffee00c0ffee,order-…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The version that was the official list.
    pub official: u32,
    /// The version that was entered.
    pub entered: u32,
    /// Which differences, in the order of the lists.
    pub about: Vec<Identity>,
}

/// A text that is no question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a question to a mission")]
pub struct NoQuestion;

impl Question {
    /// A question about differences between two lists.
    pub fn new(between: Versions, about: Vec<Identity>) -> Self {
        Self {
            official: between.official,
            entered: between.entered,
            about,
        }
    }

    /// The differences that are asked about, as they stood between the two lists.
    pub fn differences(&self, submissions: &[Submission]) -> Vec<Difference> {
        let members = |version: u32| -> &[Member] {
            let found = submissions.iter().find(|one| one.version == version);
            found.map_or(&[], |one| &one.members)
        };
        let all = reconcile(members(self.official), members(self.entered)).differences;
        let asked = |one: &Difference| self.about.contains(&one.identity);
        all.into_iter().filter(asked).collect()
    }
}

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let about: Vec<String> = self.about.iter().map(Identity::to_string).collect();
        write!(f, "{}/{}/{}", self.official, self.entered, about.join(","))
    }
}

impl FromStr for Question {
    type Err = NoQuestion;

    fn from_str(text: &str) -> Result<Self, NoQuestion> {
        let mut parts = text.splitn(3, '/');
        let mut version = || parts.next()?.parse::<u32>().ok();
        let (official, entered) = (version().ok_or(NoQuestion)?, version().ok_or(NoQuestion)?);
        let about = parts.next().ok_or(NoQuestion)?.split(',');
        let about = about.map(|one| Identity::from(one.to_owned())).collect();
        Ok(Self {
            official,
            entered,
            about,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_reads_back() {
        let question = Question {
            official: 2,
            entered: 1,
            about: vec![
                Identity::from("heads-00".to_owned()),
                Identity::from("order-ff".to_owned()),
            ],
        };
        assert_eq!(question.to_string(), "2/1/heads-00,order-ff");
        assert_eq!("2/1/heads-00,order-ff".parse(), Ok(question));
        for none in [
            "",
            "2",
            "2/1",
            "x/1/heads",
            "018f3f5e-0000-7000-8000-000000000000",
        ] {
            assert_eq!(none.parse::<Question>(), Err(NoQuestion), "{none}");
        }
    }
}
