//! What strangers may send instead of a mail.

use proptest::prelude::*;
use reader::mail::{LARGEST_MAIL, LONGEST_TEXT, MOST_PARTS, MOST_REMARKS};

use super::*;

const HEAD: &str = "From: mission@ruritania.example\nSubject: names\n";

fn codes(mail: &Mail) -> Vec<&'static str> {
    remarks(mail).into_iter().map(|(code, _)| code).collect()
}

#[test]
fn what_is_no_mail_is_refused() {
    for bytes in [
        &b""[..],
        b"\n\n",
        b"\0\0\0",
        b"PK\x03\x04",
        b"hello",
        b"no field\n\nat all",
        b"X-Only: a\n\nb",
    ] {
        assert_eq!(
            read(bytes).map(|_| ()),
            Err(MailFault::NotAMail),
            "{bytes:?}"
        );
    }
    let mut large = b"From: a@b.example\n\n".to_vec();
    large.resize(LARGEST_MAIL + 1, b'a');
    assert_eq!(read(&large).map(|_| ()), Err(MailFault::TooLarge));
}

#[test]
fn a_header_of_a_megabyte_is_cut_and_the_body_is_read() {
    let many = (0..50_000).fold(String::new(), |all, at| {
        all + &format!("X-Filler-{at}: aaaa\n")
    });
    let long = format!("References: {}\n", "<a@b.example> ".repeat(80_000));
    let folded = format!("References: a{}\n", "\n <a@b.example>".repeat(80_000));
    for filler in [many, long, folded] {
        assert!(filler.len() > 1_000_000);
        let mail = sound(format!("{HEAD}{filler}\nNames.\n"));
        assert_eq!(
            (mail.subject.as_str(), passages(&mail)[0].1),
            ("names", "Names.")
        );
        assert_eq!(codes(&mail), ["header-cut"]);
    }
}

#[test]
fn a_field_that_begins_again_and_again_has_an_end() {
    for piece in [
        "=?utf-8?q?",
        "=?",
        "(",
        "\"",
        "<",
        "a@b,",
        ";a=\"",
        "; a*0*=utf-8''%",
        "\\",
        ":;",
    ] {
        for name in [
            "Subject",
            "From",
            "To",
            "Content-Type",
            "Date",
            "Message-ID",
            "Authentication-Results",
        ] {
            let value = piece.repeat(64_000 / piece.len());
            let mail = sound(format!("{HEAD}{name}: {value}\n\nNames.\n"));
            assert!(codes(&mail).contains(&"header-cut"), "{name} {piece}");
        }
    }
}

#[test]
fn more_addresses_than_are_kept_are_told() {
    let all = (0..1000).fold(String::new(), |all, at| {
        all + &format!("a{at}@b.example,\n ")
    });
    let mail = sound(format!("{HEAD}To: {all}z@b.example\n\nNames.\n"));
    assert_eq!(
        (mail.recipients.to.len(), codes(&mail)),
        (200, vec!["list-cut"])
    );
}

#[test]
fn more_remarks_than_are_told_are_told_to_be_more() {
    let part = |at| format!("--b\nContent-Type: application/x{at}; name=\"../{at}\"\n\n%PDF-\n");
    let parts = (0..150).fold(String::new(), |all, at| all + &part(at));
    let mail = sound(format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=b\n\n{parts}--b--\n"
    ));
    assert_eq!(mail.remarks.len(), MOST_REMARKS);
    assert_eq!(remarks(&mail).last(), Some(&("list-cut", "remarks")));
}

#[test]
fn ten_thousand_parts_are_read_up_to_the_limit() {
    let parts = "--b\nContent-Type: application/pdf\n\n%PDF-\n".repeat(10_000);
    let mail = sound(format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=b\n\n{parts}--b--\n"
    ));
    assert_eq!(mail.parts.len(), MOST_PARTS - 1);
    assert_eq!(remarks(&mail), [("parts-left-out", "200")]);
}

#[test]
fn what_lies_a_hundred_deep_is_kept_unopened() {
    let mut nested = "\nInnermost.\n".to_owned();
    for at in (0..100).rev() {
        nested = format!(
            "Content-Type: multipart/mixed; boundary=b{at}\n\n--b{at}\n{nested}\n--b{at}--\n"
        );
    }
    let mail = sound(format!("{HEAD}{nested}"));
    assert_eq!(parts(&mail), [("", "multipart/mixed", None)]);
    assert_eq!(codes(&mail), ["too-deep"]);

    let forwards = "Content-Type: message/rfc822\n\n".repeat(100_000);
    let mail = sound(format!("{HEAD}{forwards}"));
    assert_eq!(parts(&mail), [("", "message/rfc822", None)]);
    assert_eq!(codes(&mail), ["forward-opened", "too-deep"]);
}

#[test]
fn boundaries_that_fit_each_other_badly_lose_nothing_silently() {
    let body = "--b\n\nOne.\n--b\n\nTwo.\n";
    let of = |boundary: &str, body: &str| {
        let mail = sound(format!(
            "{HEAD}Content-Type: multipart/mixed{boundary}\n\n{body}"
        ));
        let texts: Vec<String> = passages(&mail)
            .iter()
            .map(|(_, text)| (*text).to_owned())
            .collect();
        (texts.join("|"), codes(&mail))
    };
    assert_eq!(
        of("; boundary=b", body),
        ("One.|Two.".into(), vec!["truncated"])
    );
    assert_eq!(of("", body), (body.trim().into(), vec!["truncated"]));
    assert_eq!(
        of("; boundary=c", body),
        (body.trim().into(), vec!["truncated"])
    );
    let longer = "--b\n\nOne.\n--bb\n--b--x\n--b-- \n--b\n\nafter the end\n";
    assert_eq!(
        of("; boundary=b", longer),
        ("One.\n--bb\n--b--x".into(), vec![])
    );
}

#[test]
fn nul_bytes_and_signs_that_hide_are_left_out() {
    let mail = sound(
        b"From: a@b.example\0\nSubject: na\0mes\xe2\x80\xae\n\nOne\0 Two\xe2\x80\xae\x1b[2J\n"
            .as_slice(),
    );
    assert_eq!(mail.subject, "na mes");
    assert_eq!(passages(&mail)[0].1, "One Two[2J");
}

#[test]
fn a_long_text_is_cut_and_told() {
    let mail = sound(format!("{HEAD}\n{}", "names \n".repeat(LONGEST_TEXT / 4)));
    assert!(passages(&mail)[0].1.len() <= LONGEST_TEXT);
    assert_eq!(codes(&mail), ["text-cut"]);
}

#[test]
fn html_without_end_has_an_end() {
    for piece in [
        "<div>",
        "<blockquote>",
        "<a ",
        "&",
        "<!--",
        "<script>",
        "<td>",
        "<br>",
        "</p>",
        "<a b=\"",
    ] {
        let html = piece.repeat((1 << 18) / piece.len());
        let mail = sound(format!("{HEAD}Content-Type: text/html\n\n{html}"));
        let length: usize = passages(&mail).iter().map(|(_, text)| text.len()).sum();
        assert!(length <= LONGEST_TEXT, "{piece}");
    }
}

#[test]
fn what_is_sealed_or_lies_elsewhere_is_said_and_never_followed() {
    for (media, code) in [
        (
            "application/pkcs7-mime; smime-type=enveloped-data",
            "sealed",
        ),
        (
            "message/external-body; access-type=URL; URL=\"http://evil.example/\"",
            "not-whole",
        ),
        ("message/partial; id=1; number=1; total=2", "not-whole"),
    ] {
        let mail = sound(format!("{HEAD}Content-Type: {media}\n\nbytes\n"));
        assert_eq!((codes(&mail), mail.parts.len()), (vec![code], 1), "{media}");
    }
}

#[test]
fn a_broken_envelope_of_outlook_is_kept_as_it_came() {
    let text = String::from_utf8_lossy(WINMAIL);
    let half = &text[..text.len() - 600];
    let mail = sound(half);
    let names: Vec<&str> = mail.parts.iter().map(|part| part.name.as_str()).collect();
    assert_eq!(names, ["winmail.dat"]);
    assert_eq!(codes(&mail), ["truncated", "winmail-unread"]);
}

/// A sample with bytes changed, taken out, doubled or put in.
fn changed() -> impl Strategy<Value = Vec<u8>> {
    let change = (any::<prop::sample::Index>(), any::<u8>(), 0..4_u8);
    let changes = prop::collection::vec(change, 1..12);
    (prop::sample::select(ALL), changes).prop_map(|(sample, changes)| {
        let mut bytes = sample.to_vec();
        for (at, byte, kind) in changes {
            let at = at.index(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => bytes.truncate(at.max(1)),
                _ => {
                    let from = at.saturating_sub(usize::from(byte));
                    let again = bytes[from..at].to_vec();
                    bytes.splice(at..at, again);
                }
            }
        }
        bytes
    })
}

/// Bytes that look like a mail of one odd part.
fn odd() -> impl Strategy<Value = Vec<u8>> {
    let media = prop::sample::select(vec![
        "text/html",
        "application/ms-tnef",
        "message/delivery-status",
        "message/rfc822",
        "multipart/mixed; boundary=a",
    ]);
    let body = prop::collection::vec(any::<u8>(), 0..400);
    (media, body).prop_map(|(media, body)| {
        let head = format!(
            "From: MAILER-DAEMON@a.example\nSubject: failure notice\nContent-Type: {media}\n\n"
        );
        let sign = if media == "application/ms-tnef" {
            &b"\x78\x9f\x3e\x22\0\0"[..]
        } else {
            b""
        };
        [head.as_bytes(), sign, &body].concat()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_change_of_bytes_brings_the_reading_down(bytes in changed()) {
        if let Ok((mail, parts)) = read(&bytes) {
            prop_assert_eq!(mail.parts.len(), parts.len());
            prop_assert!(parts.len() <= MOST_PARTS);
        }
    }

    #[test]
    fn no_bytes_in_a_part_bring_the_reading_down(bytes in odd()) {
        let (mail, parts) = read(&bytes).expect("a mail");
        prop_assert_eq!(mail.parts.len(), parts.len());
    }

    #[test]
    fn no_bytes_bring_the_reading_down(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok((mail, parts)) = read(&bytes) {
            prop_assert_eq!(mail.parts.len(), parts.len());
        }
    }
}
