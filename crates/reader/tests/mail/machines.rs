//! What machines write: for the absent, for calendars, and for ourselves.

use domain::convening::mail::receipt::Says;
use domain::convening::mail::{Nature, Sign};

use super::*;

#[test]
fn an_absence_is_known_in_five_forms() {
    for (sample, signs) in [
        (
            ABSENT_STANDARD,
            vec![Sign::AutoSubmitted, Sign::NullReturnPath],
        ),
        (
            ABSENT_EXCHANGE,
            vec![Sign::SubjectOfAbsence, Sign::WantsNoAutoReply],
        ),
        (ABSENT_PRECEDENCE, vec![Sign::SaysAutoReply]),
        (ABSENT_AUTOREPLY, vec![Sign::SaysAutoReply, Sign::Bulk]),
        (ABSENT_ARABIC, vec![Sign::SubjectOfAbsence]),
    ] {
        let mail = sound(sample);
        assert_eq!((mail.nature, mail.signs), (Nature::AutoReply, signs));
    }
}

#[test]
fn a_receipt_names_the_letter_that_was_read() {
    let receipt = |bytes: &[u8]| match sound(bytes).nature {
        Nature::Receipt(receipt) => Some(receipt),
        Nature::AutoReply => None,
        other => panic!("{other:?}"),
    };
    let read = receipt(RECEIPT_READ).expect("a receipt");
    assert_eq!(
        read.letter.as_deref(),
        Some("note-rur-1@secretariat.example")
    );
    assert_eq!(read.recipient.as_deref(), Some("mission@ruritania.example"));
    assert_eq!(read.says, Says::Shown);
    assert_eq!(read.words, "manual-action/MDN-sent-manually; displayed");
    let text = String::from_utf8_lossy(RECEIPT_READ);
    let with = |kind: &str| text.replace("; displayed", kind);
    let arrived = receipt(with("; deleted/error").as_bytes()).expect("a receipt");
    assert_eq!(arrived.says, Says::Arrived);
    // Of a failure, of another letter or in words alone nothing is told.
    assert_eq!(receipt(with("; failed").as_bytes()), None);
    let words = text.replace("message/disposition-notification", "text/plain");
    assert_eq!(receipt(words.as_bytes()), None);
    let nameless = text.replace("Original-Message-ID", "X-Id");
    let nameless = receipt(nameless.as_bytes()).expect("a receipt");
    assert_eq!(nameless.letter, None);
    let delivered = receipt(RECEIPT_DELIVERED).expect("a receipt");
    assert_eq!(delivered.letter, read.letter);
    assert_eq!(
        (delivered.says, delivered.words.as_str()),
        (Says::Arrived, "2.1.5 250 2.1.5 Ok")
    );
    // A person's letter that encloses one is that person's.
    let enclosed = format!(
        "From: a@b.example\nSubject: Fwd\nContent-Type: multipart/mixed; boundary=m\n\n--m\n\n\
         See below.\n--m\nContent-Type: message/rfc822\n\n{text}\n--m--\n"
    );
    assert_eq!(sound(enclosed).nature, Nature::Letter);
}

#[test]
fn our_own_mail_come_back_is_known_by_each_sign() {
    for (field, sign) in [
        (
            "Message-ID: <note-1@Secretariat.example>",
            Sign::OwnMessageId,
        ),
        ("From: Convene+x@secretariat.example", Sign::OwnSender),
        ("X-Loop: convene@secretariat.example", Sign::Looped),
    ] {
        let mail = sound(format!("{field}\nSubject: Composition\n\nNames.\n"));
        assert_eq!(
            (mail.nature, mail.signs),
            (Nature::Loop, vec![sign]),
            "{field}"
        );
    }
    let other = sound("Message-ID: <1@notsecretariat.example>\nX-Loop: a@b.example\n\nNames.\n");
    assert_eq!((other.nature, other.signs), (Nature::Letter, vec![]));
}

#[test]
fn a_letter_that_wants_no_machines_answer_is_still_a_letter() {
    for (field, sign) in [
        ("Precedence: list", Sign::Bulk),
        ("Precedence: junk", Sign::Bulk),
        ("X-Auto-Response-Suppress: DR, OOF", Sign::WantsNoAutoReply),
        ("Return-Path: < >", Sign::NullReturnPath),
    ] {
        let mail = sound(format!("From: a@b.example\n{field}\n\nNames.\n"));
        assert_eq!(
            (&mail.nature, &mail.signs),
            (&Nature::Letter, &vec![sign]),
            "{field}"
        );
        assert!(!mail.may_be_answered(), "{field}");
    }
    let person = sound("From: a@b.example\nAuto-Submitted: no\nPrecedence: normal\n\nNames.\n");
    assert!(person.may_be_answered());
}

#[test]
fn an_invitation_is_an_appointment_and_a_calendars_file_beside_a_letter_is_none() {
    let mail = sound(CALENDAR);
    assert_eq!(mail.nature, Nature::Calendar);
    assert_eq!(parts(&mail), [("", "text/calendar", None)]);
    let attached = String::from_utf8_lossy(CALENDAR).replace(
        "Content-Type: text/calendar; method=REQUEST; charset=utf-8",
        "Content-Type: text/calendar; name=a.ics\nContent-Disposition: attachment",
    );
    assert_eq!(sound(attached).nature, Nature::Letter);
}
