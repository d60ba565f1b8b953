//! What a mail is by its signs, how far its sender's claim holds, and what a machine may answer.

use super::receipt::Says;
use super::*;

/// A letter of the mission of France, with nothing that speaks of a machine.
pub(super) fn letter() -> Mail {
    Mail {
        message_id: Some("1@france.example".into()),
        hash: Hash::of(b"1"),
        senders: Senders {
            from: vec!["mission@france.example".into()],
            ..Senders::default()
        },
        recipients: Recipients::default(),
        subject: "Composition".into(),
        written_at: None,
        in_reply_to: Vec::new(),
        references: Vec::new(),
        authentication: Vec::new(),
        nature: Nature::Letter,
        signs: Vec::new(),
        passages: Vec::new(),
        parts: Vec::new(),
        remarks: Vec::new(),
    }
}

pub(super) fn verdict(method: Method, outcome: Outcome, domain: &str) -> Verdict {
    Verdict {
        method,
        outcome,
        domain: Some(domain.into()),
    }
}

#[test]
fn what_a_mail_is_follows_the_order_of_its_signs() {
    let bounce = Bounce {
        letter: None,
        returned: Vec::new(),
    };
    let mut signs = vec![
        Sign::OwnMessageId,
        Sign::OwnSender,
        Sign::Looped,
        Sign::AutoSubmitted,
        Sign::SaysAutoReply,
        Sign::SubjectOfAbsence,
        Sign::ReadReceipt,
        Sign::Appointment,
        Sign::Bulk,
        Sign::WantsNoAutoReply,
        Sign::NullReturnPath,
    ];
    let receipt = || Receipt {
        letter: None,
        recipient: None,
        says: Says::Shown,
        words: String::new(),
    };
    let returned = nature(Some(bounce.clone()), Some(receipt()), &signs);
    assert_eq!(returned, Nature::Bounce(bounce));
    // Our own mail come back is nobody's receipt; what a reader's program says is one.
    assert_eq!(nature(None, Some(receipt()), &signs), Nature::Loop);
    let read = nature(None, Some(receipt()), &signs[3..]);
    assert_eq!(read, Nature::Receipt(receipt()));
    let mut natures = Vec::new();
    while !signs.is_empty() {
        natures.push(nature(None, None, &signs));
        signs.remove(0);
    }
    let expected: Vec<Nature> = [
        (3, Nature::Loop),
        (4, Nature::AutoReply),
        (1, Nature::Calendar),
        (3, Nature::Letter),
    ]
    .into_iter()
    .flat_map(|(times, nature)| vec![nature; times])
    .collect();
    assert_eq!(natures, expected);
}

#[test]
fn only_a_letter_that_nothing_marks_is_answered_by_a_machine() {
    assert!(letter().may_be_answered());
    for sign in [Sign::Bulk, Sign::WantsNoAutoReply, Sign::NullReturnPath] {
        let signs = vec![sign];
        let marked = Mail { signs, ..letter() };
        assert!(!marked.may_be_answered(), "{sign:?}");
    }
    for nature in [Nature::AutoReply, Nature::Loop, Nature::Calendar] {
        let other = Mail { nature, ..letter() };
        assert!(!other.may_be_answered(), "{other:?}");
    }
}

/// A method, what it found and of which domain.
type Found = (Method, Outcome, &'static str);

#[test]
fn a_claim_stands_as_the_worst_verdict_says() {
    use Method::{Dkim, Dmarc, Spf};
    use Outcome::{Error, Fail, Neutral, None, Pass, SoftFail};
    let cases: [(&[Found], Standing); 13] = [
        (&[], Standing::Unproven),
        (&[(Dmarc, Pass, "france.example")], Standing::Proven),
        (
            &[
                (Dmarc, Pass, "france.example"),
                (Dmarc, Fail, "france.example"),
            ],
            Standing::Failed,
        ),
        (
            &[
                (Spf, Pass, "france.example"),
                (Dkim, Pass, "france.example"),
                (Dmarc, Fail, "france.example"),
            ],
            Standing::Failed,
        ),
        (&[(Spf, Fail, "france.example")], Standing::Failed),
        (
            &[
                (Spf, SoftFail, "france.example"),
                (Dkim, Fail, "france.example"),
            ],
            Standing::Failed,
        ),
        // Forwarded: the host is another one, the signature holds.
        (
            &[
                (Spf, Fail, "france.example"),
                (Dkim, Pass, "france.example"),
            ],
            Standing::Proven,
        ),
        (&[(Spf, Pass, "france.example")], Standing::Proven),
        // Somebody else's domain vouches for nobody.
        (
            &[(Spf, Pass, "evil.example"), (Dkim, Pass, "evil.example")],
            Standing::Unproven,
        ),
        (&[(Dkim, Pass, "notfrance.example")], Standing::Unproven),
        (&[(Dkim, Pass, "e.example")], Standing::Unproven),
        (&[(Dkim, Pass, "example")], Standing::Unproven),
        (
            &[
                (Spf, Neutral, "france.example"),
                (Dkim, None, ""),
                (Dmarc, Error, ""),
            ],
            Standing::Unproven,
        ),
    ];
    for (verdicts, expected) in cases {
        let authentication = verdicts
            .iter()
            .map(|(method, outcome, domain)| verdict(*method, *outcome, domain))
            .collect();
        let mail = Mail {
            authentication,
            ..letter()
        };
        assert_eq!(mail.standing(), expected, "{verdicts:?}");
    }
}

#[test]
fn a_domain_vouches_for_the_hosts_below_it_and_for_every_author() {
    let authentication = vec![verdict(Method::Dkim, Outcome::Pass, "diplomatie.example")];
    let of = |from: &[&str]| {
        let from = from.iter().map(|&from| from.to_owned()).collect();
        let senders = Senders {
            from,
            ..Senders::default()
        };
        let authentication = authentication.clone();
        let mail = Mail {
            senders,
            authentication,
            ..letter()
        };
        mail.standing()
    };
    assert_eq!(of(&["a@geneve.diplomatie.example"]), Standing::Proven);
    assert_eq!(
        of(&["a@diplomatie.example", "b@evil.example"]),
        Standing::Unproven
    );
    assert_eq!(of(&[]), Standing::Unproven);
}

#[test]
fn every_remark_has_one_code() {
    let codes: std::collections::BTreeSet<&str> =
        RemarkKind::ALL.into_iter().map(RemarkKind::code).collect();
    assert_eq!(codes.len(), RemarkKind::ALL.len());
}
