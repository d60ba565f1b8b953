//! What a recipient's program or host says of a letter of ours that arrived: that it was shown to its
//! reader, or that it came as far as the recipient. Rule: RFC 8098 and RFC 3464. A machine's word that a
//! letter was shown is an acknowledgement; a machine's reply for an absent person is none.

use serde::{Deserialize, Serialize};

use super::bounce::{Bounce, Fate};
use super::{Mail, Standing};

/// What became of one letter of ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The identifier of our letter, without brackets; `None` where the receipt does not show it.
    pub letter: Option<String>,
    /// Whose receipt it is, in lower case, where it says so.
    pub recipient: Option<String>,
    /// What it says.
    pub says: Says,
    /// In the words of who wrote it, at most three hundred characters.
    pub words: String,
}

/// What a receipt says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Says {
    /// It was shown to its reader.
    Shown,
    /// It arrived; whether anybody saw it, nobody says.
    Arrived,
}

impl Says {
    /// What a disposition says.
    ///
    /// Source: RFC 8098 §3.2.6: `displayed` is all that tells of a reader; `deleted`, `dispatched` and
    /// `processed` tell that the letter came in. Of an error nothing is told.
    pub fn of_disposition(kind: &str) -> Option<Self> {
        match kind.trim().to_ascii_lowercase().as_str() {
            "displayed" => Some(Self::Shown),
            "deleted" | "dispatched" | "processed" => Some(Self::Arrived),
            _ => None,
        }
    }
}

/// The receipt that a report of delivery is, where it tells of no failure and no delay.
///
/// Source: RFC 3464 §2.3.3: `delivered`, and `relayed` or `expanded`, which is as far as a host can
/// tell.
pub fn of_delivery(bounce: &Bounce) -> Option<Receipt> {
    let first = bounce.returned.first()?;
    let arrived = bounce
        .returned
        .iter()
        .all(|one| one.fate == Fate::Delivered);
    arrived.then(|| Receipt {
        letter: bounce.letter.clone(),
        recipient: first.recipient.clone(),
        says: Says::Arrived,
        words: first.said(),
    })
}

/// Whether a receipt is believed of a letter that went to an address. `by_token` says that it came to
/// the address that this letter alone bears.
///
/// Rule: anybody can write a receipt. One is believed that came by the letter's own token, which stands
/// in that letter alone, or from the very address it went to while no check of its sender failed.
pub fn is_believed(mail: &Mail, address: &str, by_token: bool) -> bool {
    let from = |sender: &String| sender.eq_ignore_ascii_case(address);
    by_token || (mail.standing() != Standing::Failed && mail.senders.from.iter().any(from))
}

#[cfg(test)]
mod tests {
    use super::super::bounce::Returned;
    use super::super::{Method, Outcome, Verdict};
    use super::*;

    #[test]
    fn displayed_alone_tells_of_a_reader() {
        let said = [
            "displayed",
            " Displayed ",
            "deleted",
            "processed",
            "failed",
            "",
        ];
        let says = said.map(Says::of_disposition);
        let (shown, arrived) = (Some(Says::Shown), Some(Says::Arrived));
        assert_eq!(says, [shown, shown, arrived, arrived, None, None]);
    }

    #[test]
    fn a_report_is_a_receipt_where_nothing_failed() {
        let returned = |fate| Returned {
            recipient: Some("m@fra.example".into()),
            status: "2.1.5".parse().ok(),
            reason: "250 ok".into(),
            fate,
        };
        let bounce = |fates: &[Fate]| Bounce {
            letter: Some("a@un.example".into()),
            returned: fates.iter().copied().map(returned).collect(),
        };
        let receipt = of_delivery(&bounce(&[Fate::Delivered, Fate::Delivered]));
        let receipt = receipt.expect("a receipt");
        assert_eq!(
            (receipt.says, receipt.words.as_str()),
            (Says::Arrived, "2.1.5 250 ok")
        );
        for fates in [
            &[][..],
            &[Fate::Delivered, Fate::Delayed],
            &[Fate::Permanent],
        ] {
            assert_eq!(of_delivery(&bounce(fates)), None, "{fates:?}");
        }
    }

    #[test]
    fn a_receipt_is_believed_by_its_token_or_its_sender() {
        let mut mail = Mail::unread(b"", "");
        mail.senders.from = vec!["m@fra.example".into()];
        assert!(is_believed(&mail, "M@fra.example", false));
        assert!(!is_believed(&mail, "n@fra.example", false));
        assert!(is_believed(&mail, "n@fra.example", true));
        mail.authentication = vec![Verdict {
            method: Method::Dmarc,
            outcome: Outcome::Fail,
            domain: None,
        }];
        assert!(!is_believed(&mail, "m@fra.example", false));
        assert!(is_believed(&mail, "m@fra.example", true));
    }
}
