//! What became of a letter of ours, as a host on its way tells: to which recipient, with which code,
//! for good or for now. Rule: RFC 3464 and RFC 3463. A bounce says nothing of whether a mission will
//! answer; it says that this address did not get this letter.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What hosts say became of one letter of ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bounce {
    /// The identifier of our letter, without brackets; `None` where the bounce does not show it.
    pub letter: Option<String>,
    /// What became of it, recipient by recipient.
    pub returned: Vec<Returned>,
}

/// What became of a letter for one recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Returned {
    /// The recipient's address in lower case, where the bounce names it.
    pub recipient: Option<String>,
    /// The code, where there is one.
    pub status: Option<StatusCode>,
    /// What the host says, as it says it, at most three hundred characters.
    pub reason: String,
    /// For good or for now.
    pub fate: Fate,
}

impl Returned {
    /// The code and the words of the host, in one line.
    pub fn said(&self) -> String {
        let status = self.status.map(|status| status.to_string());
        let parts = [status.unwrap_or_default(), self.reason.clone()];
        parts.join(" ").trim().to_owned()
    }
}

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    /// It will not arrive.
    Permanent,
    /// It did not arrive; another try may.
    Transient,
    /// It did not arrive yet; the host goes on trying.
    Delayed,
    /// It arrived.
    Delivered,
}

impl Fate {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Permanent => "permanent",
            Self::Transient => "transient",
            Self::Delayed => "delayed",
            Self::Delivered => "delivered",
        }
    }
}

/// A code of what became of a mail: class, subject, detail.
///
/// ```
/// use domain::convening::mail::bounce::StatusCode;
/// let code: StatusCode = "5.1.1".parse().expect("a code");
/// assert_eq!((code.class, code.to_string()), (5, "5.1.1".to_owned()));
/// assert!("1.1.1".parse::<StatusCode>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct StatusCode {
    /// 2 arrived, 4 not for now, 5 not at all.
    pub class: u8,
    /// What it is about: address, mailbox, system, network.
    pub subject: u16,
    /// What exactly.
    pub detail: u16,
}

/// A word that is no code of a status.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no code of a status: `5.1.1`")]
pub struct NotAStatusCode;

impl FromStr for StatusCode {
    type Err = NotAStatusCode;

    /// Source: RFC 3463 §2: a class of one digit, then two numbers of at most three.
    fn from_str(text: &str) -> Result<Self, NotAStatusCode> {
        let number = |digits: &str| -> Option<u16> {
            let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
            (plain && (1..=3).contains(&digits.len())).then(|| digits.parse().ok())?
        };
        let mut parts = text.split('.');
        let (Some(class), Some(subject), Some(detail), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotAStatusCode);
        };
        let class = match class {
            "2" => 2,
            "4" => 4,
            "5" => 5,
            _ => return Err(NotAStatusCode),
        };
        Ok(Self {
            class,
            subject: number(subject).ok_or(NotAStatusCode)?,
            detail: number(detail).ok_or(NotAStatusCode)?,
        })
    }
}

impl fmt::Display for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

impl TryFrom<String> for StatusCode {
    type Error = NotAStatusCode;

    fn try_from(text: String) -> Result<Self, NotAStatusCode> {
        text.parse()
    }
}

impl From<StatusCode> for String {
    fn from(code: StatusCode) -> Self {
        code.to_string()
    }
}

/// What a host did with a letter, in the words of RFC 3464.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// It gave up.
    Failed,
    /// It goes on trying.
    Delayed,
    /// It handed the letter over, or further on.
    Delivered,
}

impl Action {
    /// The action with a name.
    pub fn read(word: &str) -> Option<Self> {
        match word.trim().to_ascii_lowercase().as_str() {
            "failed" => Some(Self::Failed),
            "delayed" => Some(Self::Delayed),
            "delivered" | "relayed" | "expanded" => Some(Self::Delivered),
            _ => None,
        }
    }
}

/// What became of a letter, by the host's action and its code.
///
/// Rule: RFC 3464 §2.3.3: the action says whether the host goes on trying; the class of the code says,
/// where it gave up, whether another try may do better. A failure without a code is for good.
pub const fn fate(action: Option<Action>, status: Option<StatusCode>) -> Fate {
    match (action, status) {
        (Some(Action::Delayed), _) => Fate::Delayed,
        (Some(Action::Delivered), _) | (None, Some(StatusCode { class: 2, .. })) => Fate::Delivered,
        (_, Some(StatusCode { class: 4, .. })) => Fate::Transient,
        _ => Fate::Permanent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_a_class_and_two_numbers() {
        for none in [
            "", "5", "5.1", "5.1.1.1", "3.0.0", "5.1.1234", "5.+1.1", "5..1", "٥.1.1",
        ] {
            assert_eq!(none.parse::<StatusCode>(), Err(NotAStatusCode), "{none}");
        }
    }

    #[test]
    fn what_became_of_a_letter_follows_action_and_class() {
        let code = |text: &str| Some(text.parse().expect("a code"));
        let cases = [
            (Some(Action::Delayed), code("5.0.0"), Fate::Delayed),
            (Some(Action::Delivered), code("2.0.0"), Fate::Delivered),
            (None, code("2.1.5"), Fate::Delivered),
            (Some(Action::Failed), code("4.4.7"), Fate::Transient),
            (Some(Action::Failed), code("5.1.1"), Fate::Permanent),
            (Some(Action::Failed), None, Fate::Permanent),
            (None, None, Fate::Permanent),
        ];
        for (action, status, expected) in cases {
            assert_eq!(fate(action, status), expected, "{action:?} {status:?}");
        }
    }
}
