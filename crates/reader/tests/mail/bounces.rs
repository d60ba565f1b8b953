//! What hosts say became of our letters.

use domain::convening::mail::Nature;
use domain::convening::mail::bounce::{Bounce, Fate};

use super::*;

fn bounce(bytes: impl AsRef<[u8]>) -> Bounce {
    match sound(bytes).nature {
        Nature::Bounce(bounce) => bounce,
        other => panic!("no bounce: {other:?}"),
    }
}

const OURS: Option<&str> = Some("note-rur-1@secretariat.example");

/// Recipient, code and fate of each.
fn fates(bounce: &Bounce) -> Vec<(&str, String, Fate)> {
    let all = bounce.returned.iter();
    all.map(|each| {
        let code = each.status.expect("a code");
        let recipient = each.recipient.as_deref().unwrap_or_default();
        (recipient, code.to_string(), each.fate)
    })
    .collect()
}

#[test]
fn the_standard_form_tells_of_each_recipient() {
    let bounce = bounce(BOUNCE_STANDARD);
    assert_eq!(bounce.letter.as_deref(), OURS);
    assert_eq!(
        fates(&bounce),
        [
            ("nobody@ruritania.example", "5.1.1".into(), Fate::Permanent),
            ("full@ruritania.example", "4.2.2".into(), Fate::Transient),
            ("slow@ruritania.example", "4.4.1".into(), Fate::Delayed),
            ("good@ruritania.example", "2.1.9".into(), Fate::Delivered),
        ]
    );
    let reason = "550 5.1.1 <nobody@ruritania.example>: Recipient address rejected";
    assert_eq!(bounce.returned[0].reason, reason);
}

#[test]
fn the_headers_alone_name_the_letter_too() {
    let headers =
        String::from_utf8_lossy(BOUNCE_STANDARD).replace("message/rfc822", "text/rfc822-headers");
    assert_eq!(bounce(headers).letter.as_deref(), OURS);
}

#[test]
fn qmail_gives_up_in_words() {
    let bounce = bounce(BOUNCE_QMAIL);
    assert_eq!(bounce.letter.as_deref(), OURS);
    let expected = [("nobody@ruritania.example", "5.0.0".into(), Fate::Permanent)];
    assert_eq!(fates(&bounce), expected);
    let reason = "<nobody@ruritania.example>: 192.0.2.7 does not like recipient. Remote host said: 550 sorry, no mailbox here by that name Giving up on 192.0.2.7.";
    assert_eq!(bounce.returned[0].reason, reason);
}

#[test]
fn exim_goes_on_trying() {
    let bounce = bounce(BOUNCE_EXIM);
    assert_eq!(bounce.letter.as_deref(), OURS);
    let expected = [("nobody@ruritania.example", "4.7.1".into(), Fate::Delayed)];
    assert_eq!(fates(&bounce), expected);
}

#[test]
fn exchange_repeats_the_header_in_html() {
    let bounce = bounce(BOUNCE_EXCHANGE);
    assert_eq!(bounce.letter.as_deref(), OURS);
    let expected = [("nobody@ruritania.example", "5.1.10".into(), Fate::Permanent)];
    assert_eq!(fates(&bounce), expected);
}

#[test]
fn postfix_tells_of_two_recipients_and_shows_no_letter() {
    let bounce = bounce(BOUNCE_POSTFIX);
    assert_eq!(bounce.letter, None);
    assert_eq!(
        fates(&bounce),
        [
            ("nobody@ruritania.example", "5.1.1".into(), Fate::Permanent),
            ("full@ruritania.example", "4.2.2".into(), Fate::Transient),
        ]
    );
}

#[test]
fn a_person_who_speaks_of_a_failure_writes_a_letter() {
    for text in [
        "From: mission@ruritania.example\nSubject: Undeliverable: your note\n\nIt came back: 550 5.1.1\n",
        "From: mission@ruritania.example\nSubject: note\n\nThis is the mail system at host x.\n",
        "From: postmaster@ruritania.example\nSubject: names\n\nOur delegation has 550 members.\n",
    ] {
        assert_eq!(sound(text).nature, Nature::Letter, "{text}");
    }
}

#[test]
fn a_bounce_that_a_person_sends_on_is_that_persons_letter() {
    let bounce = String::from_utf8_lossy(BOUNCE_STANDARD);
    let head = "From: mission@ruritania.example\nContent-Type: message/rfc822\n\n";
    assert_eq!(sound(format!("{head}{bounce}")).nature, Nature::Letter);
}
