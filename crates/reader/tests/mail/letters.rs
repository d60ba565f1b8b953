//! Letters of missions, with what came with them.

use std::collections::BTreeSet;

use domain::convening::mail::{Method, Nature, Outcome, RemarkKind, Standing, Voice, Within};
use domain::record::journal::Hash;

use super::*;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const PDF: &str = "application/pdf";

#[test]
fn an_answer_is_read_with_its_header() {
    let mail = sound(ANSWER);
    assert_eq!(
        mail.message_id.as_deref(),
        Some("20240826.1@ruritania.example")
    );
    assert_eq!(mail.senders.from, ["mission@ruritania.example"]);
    assert_eq!(
        mail.senders.return_path.as_deref(),
        Some("mission@ruritania.example")
    );
    let recipients = &mail.recipients;
    assert_eq!(recipients.to, ["convene+T-RUR-7Q4X@secretariat.example"]);
    assert_eq!(
        recipients.delivered_to,
        ["convene+T-RUR-7Q4X@secretariat.example"]
    );
    assert_eq!(
        recipients.cc,
        ["embassy@ruritania.example", "capital@ruritania.example"]
    );
    assert_eq!(
        mail.subject,
        "Composition of the delegation – ODA/2024/00001/CCM"
    );
    assert_eq!(
        mail.written_at,
        Some("2024-08-26T07:15:00Z".parse().expect("an instant"))
    );
    assert_eq!(mail.in_reply_to, ["note-rur-1@secretariat.example"]);
    let thread = [
        "note-0@secretariat.example",
        "note-rur-1@secretariat.example",
    ];
    assert_eq!(mail.references, thread);
    assert_eq!((&mail.nature, &mail.signs), (&Nature::Letter, &Vec::new()));
    assert!(mail.may_be_answered());
}

#[test]
fn its_workbook_is_handed_over_byte_by_byte() {
    let (mail, bytes) = read(ANSWER).expect("a mail");
    assert_eq!(parts(&mail), [("Délégation.xlsx", XLSX, Some(XLSX))]);
    assert_eq!(bytes.len(), 1);
    let part = &mail.parts[0];
    assert_eq!(part.size, bytes[0].len() as u64);
    assert_eq!(part.hash, Hash::of(&bytes[0]));
    let (table, faults) = reader::table::table(&bytes[0]);
    assert_eq!((table.rows().count(), faults.len()), (2, 0));
}

#[test]
fn only_the_trusted_host_is_believed() {
    let mail = sound(ANSWER);
    let found: Vec<_> = mail
        .authentication
        .iter()
        .map(|verdict| (verdict.method, verdict.outcome, verdict.domain.as_deref()))
        .collect();
    let domain = Some("ruritania.example");
    assert_eq!(
        found,
        [
            (Method::Spf, Outcome::Pass, domain),
            (Method::Dkim, Outcome::Pass, domain),
            (Method::Dmarc, Outcome::Pass, domain),
        ]
    );
    assert_eq!(mail.standing(), Standing::Proven);
    assert_eq!(remarks(&mail), [("foreign-verdict", "mx.evil.example")]);
    let nobody = Told::default();
    let (unproven, _) = mail::read(ANSWER, &nobody).expect("a mail");
    assert_eq!(unproven.authentication, []);
    assert_eq!(unproven.standing(), Standing::Unproven);
}

#[test]
fn a_spoofed_sender_is_told() {
    let mail = sound(SPOOFED);
    let found: Vec<_> = mail
        .authentication
        .iter()
        .map(|verdict| (verdict.method, verdict.outcome, verdict.domain.as_deref()))
        .collect();
    assert_eq!(
        found,
        [
            (Method::Spf, Outcome::SoftFail, Some("evil.example")),
            (Method::Dkim, Outcome::None, None),
            (Method::Dmarc, Outcome::Fail, Some("ruritania.example")),
        ]
    );
    assert_eq!(mail.standing(), Standing::Failed);
    assert_eq!(mail.senders.from, ["mission@ruritania.example"]);
    assert_eq!(mail.senders.reply_to, ["mission.ruritania@evil.example"]);
    assert_eq!(
        remarks(&mail),
        [("foreign-verdict", "mx.ruritania.example")]
    );
}

#[test]
fn two_authors_are_both_named_however_they_are_written() {
    let twice = "From: mission@ruritania.example\nFrom: x@evil.example\n\nNames.\n";
    let list = "From: mission@ruritania.example, x@evil.example\n\nNames.\n";
    let shown = "From: \"mission@ruritania.example\" <x@evil.example>\n\nNames.\n";
    let both = ["mission@ruritania.example", "x@evil.example"];
    assert_eq!(sound(twice).senders.from, both);
    assert_eq!(sound(list).senders.from, both);
    assert_eq!(sound(shown).senders.from, ["x@evil.example"]);
}

#[test]
fn our_note_quoted_below_is_not_the_answer() {
    let mail = sound(QUOTED);
    let quoted = "On Mon, 22 Jul 2024 at 11:00, Secretariat <convene@secretariat.example>
wrote:

> The Secretariat has the honour to request the composition of the
> delegation. Your reference: ODA/2024/00002/CCM
>
> Ambassador Black Michael was named last year.";
    assert_eq!(
        passages(&mail),
        [
            (Voice::Own, "Our head of delegation will be Mr Rassendyll."),
            (Voice::Quoted, quoted),
            (Voice::Own, "With best regards"),
        ]
    );
}

#[test]
fn html_becomes_lines_and_the_header_repeated_in_it_begins_the_quotation() {
    let mail = sound(OUTLOOK);
    let own = "Head of delegation: Mr Rassendyll & Ms Elphberg

1\tAmbassador
2\tCounsellor
- first
- second";
    let quoted = "From: Secretariat <convene@secretariat.example>
Sent: Monday, 22 July 2024 11:00
To: mission
Subject: Composition
The Secretariat has the honour to request names.";
    assert_eq!(
        passages(&mail),
        [(Voice::Own, own), (Voice::Quoted, quoted)]
    );
    assert_eq!((remarks(&mail), parts(&mail)), (vec![], vec![]));
}

#[test]
fn every_language_says_that_another_mail_follows() {
    for (line, voice) in [
        ("-----Original Message-----", Voice::Quoted),
        ("-------- Message d’origine --------", Voice::Quoted),
        (
            "________________________________\nDe : Secrétariat\nEnvoyé : lundi",
            Voice::Quoted,
        ),
        ("От: Секретариат\nОтправлено: понедельник", Voice::Quoted),
        ("发件人: 秘书处\n发送时间: 星期一", Voice::Quoted),
        ("من: الأمانة\nتاريخ الإرسال: الإثنين", Voice::Quoted),
        ("*From:* Secretariat\n*Sent:* Monday", Voice::Quoted),
        (
            "Le lun. 22 juil. 2024, Secrétariat a écrit :\n> la note",
            Voice::Quoted,
        ),
        ("понедельник, Секретариат пишет:\n\n> нота", Voice::Quoted),
        ("---------- Forwarded message ---------", Voice::Forwarded),
        ("Begin forwarded message:", Voice::Forwarded),
        ("From: now on we are two.", Voice::Own),
        ("The original message was lost.", Voice::Own),
    ] {
        let mail = sound(format!("From: a@b.example\n\nOur answer.\n\n{line}\n"));
        let said = passages(&mail);
        let last = said.last().expect("something is said");
        let expected = match voice {
            Voice::Own => format!("Our answer.\n\n{line}"),
            _ => line.to_owned(),
        };
        assert_eq!((last.0, last.1), (voice, expected.as_str()));
    }
}

#[test]
fn what_is_forwarded_is_opened_however_it_is_wrapped() {
    let (mail, bytes) = read(FORWARD).expect("a mail");
    assert_eq!(
        passages(&mail),
        [
            (Voice::Own, "Please see below."),
            (Voice::Forwarded, "As received from the ministry."),
            (Voice::Forwarded, "The list is attached."),
        ]
    );
    assert_eq!(parts(&mail), [("list.pdf", PDF, Some(PDF))]);
    assert_eq!(mail.parts[0].within, Within::Forwarded);
    assert!(bytes[0].starts_with(b"%PDF-1.4"));
    assert_eq!(
        remarks(&mail),
        [
            ("forward-opened", "Fwd: names"),
            ("forward-opened", "names")
        ]
    );
}

#[test]
fn letters_are_read_in_the_encoding_they_are_in() {
    let arabic = sound(ARABIC);
    let said =
        "تتقدم البعثة الدائمة بخالص تحياتها وتتشرف بإبلاغكم بأن رئيس الوفد هو السيد أحمد بن يوسف.";
    assert_eq!(passages(&arabic), [(Voice::Own, said)]);
    assert_eq!(remarks(&arabic), [("charset-repaired", "windows-1256")]);

    let russian = sound(RUSSIAN);
    let said = "Постоянное представительство свидетельствует своё уважение и имеет честь сообщить состав делегации.";
    assert_eq!(passages(&russian), [(Voice::Own, said)]);
    assert_eq!(
        (russian.subject.as_str(), remarks(&russian)),
        ("Состав делегации", vec![])
    );

    let chinese = sound(CHINESE);
    let said = "常驻代表团向秘书处致意，并谨通知代表团名单如下：团长李明大使。";
    assert_eq!(passages(&chinese), [(Voice::Own, said)]);
    assert_eq!(
        (chinese.subject.as_str(), remarks(&chinese)),
        ("代表团名单", vec![])
    );
}

#[test]
fn a_letter_cut_between_two_encoded_words_is_made_whole() {
    for (subject, expected) in [
        // 代表团名单 in GB 2312, cut within the second sign.
        (
            "=?gb2312?B?tPqx?=\n =?gb2312?B?7c3Fw/u1pQ==?=",
            "代表团名单",
        ),
        (
            "=?utf-8?Q?D=C3?=\n =?UTF-8?q?=A9l=C3=A9gation?=",
            "Délégation",
        ),
        (
            "=?utf-8?B?RMOpbA==?= =?utf-8?B?w6lnYXRpb24=?=",
            "Délégation",
        ),
        (
            "=?utf-8?Q?D=C3=A9?= =?iso-8859-1?Q?l=E9gation?= 2024",
            "Délégation 2024",
        ),
        ("=?utf-8?Q?a?=b", "a b"),
        ("=?=?= ?= =?a?b?c?d?=", "=?=?= ?= =?a?b?c?d?="),
    ] {
        let mail = sound(format!("From: a@b.example\nSubject: {subject}\n\n"));
        assert_eq!(mail.subject, expected);
    }
}

#[test]
fn what_an_encoding_is_said_to_be_is_doubted() {
    let head = "From: a@b.example\nContent-Type: text/plain; charset=";
    let of = |charset: &str, body: &[u8]| {
        let bytes = [head.as_bytes(), charset.as_bytes(), b"\n\n", body].concat();
        let mail = sound(bytes);
        let remarks = remarks(&mail)
            .into_iter()
            .map(|(code, found)| format!("{code} {found}"));
        (mail.passages[0].text.clone(), remarks.collect::<Vec<_>>())
    };
    let plain = |text: &str| (text.to_owned(), Vec::<String>::new());
    let told = |text: &str, remark: &str| (text.to_owned(), vec![remark.to_owned()]);
    assert_eq!(of("utf-8", "Délégué".as_bytes()), plain("Délégué"));
    assert_eq!(of("iso-8859-1", b"D\xe9l\xe9gu\xe9"), plain("Délégué"));
    assert_eq!(
        of("iso-8859-1", "Délégué".as_bytes()),
        told("Délégué", "charset-repaired UTF-8")
    );
    assert_eq!(
        of("utf-8", b"D\xe9l\xe9gu\xe9"),
        told("Délégué", "charset-repaired windows-1252")
    );
    assert_eq!(
        of("x-nowhere", b"two members"),
        told("two members", "charset-unknown x-nowhere")
    );
    assert_eq!(of("us-ascii", b"two members"), plain("two members"));
    assert_eq!(of("utf-16le", b"a\0b\0"), plain("ab"));
    assert_eq!(of("utf-16", b"two members"), plain("two members"));
    assert_eq!(of("utf-16", b"\xff\xfea\0b\0"), plain("ab"));
}

#[test]
fn of_two_forms_of_the_same_words_the_plain_one_is_read() {
    let mail = sound(ALTERNATIVE);
    assert_eq!(passages(&mail), [(Voice::Own, "One head, two members.")]);
    assert_eq!(parts(&mail), [("logo.png", "image/png", Some("image/png"))]);
    assert_eq!(remarks(&mail), [("alternative-left-out", "text/html")]);
    let blank = String::from_utf8_lossy(ALTERNATIVE).replace("One head=2C two mem=\nbers.", " ");
    let mail = sound(blank);
    assert_eq!(passages(&mail), [(Voice::Own, "One head, two members.")]);
    assert_eq!(remarks(&mail), []);
}

#[test]
fn the_envelope_of_outlook_is_opened() {
    let (mail, bytes) = read(WINMAIL).expect("a mail");
    let unnamed = "application/octet-stream";
    assert_eq!(
        parts(&mail),
        [
            ("Délégation – الوفد.xlsx", unnamed, Some(XLSX)),
            ("note.pdf", unnamed, Some(PDF)),
        ]
    );
    assert_eq!(mail.parts[0].within, Within::Winmail);
    assert!(bytes[1].starts_with(b"%PDF-1.4"));
    let (table, _) = reader::table::table(&bytes[0]);
    assert_eq!(table.rows().count(), 2);
    assert_eq!(remarks(&mail), [("winmail-opened", "2")]);
}

#[test]
fn a_mail_without_identifier_and_date_is_a_mail() {
    let mail = sound(NAMELESS);
    assert_eq!((mail.message_id, mail.written_at), (None, None));
    assert_eq!(mail.hash, Hash::of(NAMELESS));
    assert_eq!(sound(NAMELESS).hash, mail.hash);
    assert_ne!(sound(QUOTED).hash, mail.hash);
}

#[test]
fn what_was_cut_off_is_kept_as_far_as_it_goes() {
    let (mail, bytes) = read(TRUNCATED).expect("a mail");
    assert_eq!(passages(&mail), [(Voice::Own, "Attached.")]);
    assert_eq!(parts(&mail), [("n\"otefdp.pdf", PDF, Some(PDF))]);
    assert_eq!(bytes[0], b"%PDF-1.4\n1 0 obj<</Type/Catalo");
    assert_eq!(
        remarks(&mail),
        [
            ("transfer-broken", "base64"),
            ("truncated", "multipart/mixed"),
            ("name-cleaned", "..\\..\\etc\\n\"otefdp.pdf"),
        ]
    );
}

#[test]
fn a_mail_goes_through_json_and_comes_back() {
    for sample in ALL {
        let mail = sound(sample);
        let json = serde_json::to_string(&mail).expect("written");
        let back: Mail = serde_json::from_str(&json).expect("read back");
        assert_eq!(back, mail);
    }
}

#[test]
fn every_kind_of_remark_can_be_made() {
    let head = "From: a@b.example\n";
    let of = |rest: &[u8]| [head.as_bytes(), rest].concat();
    let many = format!(
        "To: {}\n\n",
        (0..300).fold(String::new(), |all, at| all + &format!("a{at}@b.example,"))
    );
    let deep = "Content-Type: message/rfc822\n\n".repeat(10);
    let parts = format!(
        "Content-Type: multipart/mixed; boundary=b\n\n{}",
        "--b\n\na\n".repeat(300)
    );
    let mails = [
        of(b"Content-Type: text/plain; charset=x-none\n\na"),
        of(b"\n\xff\xfea"),
        of(b"Content-Transfer-Encoding: x-uue\n\na"),
        of(b"Date: yesterday\n\na"),
        of(b"Content-Type: application/pdf\n\nPK\x03\x04"),
        of(b"Content-Type: application/ms-tnef\n\na"),
        of(b"Content-Type: message/partial\n\na"),
        of(b"Content-Type: application/pkcs7-mime\n\na"),
        of(format!("X-Long: {}\n\n", "a".repeat(300_000)).as_bytes()),
        of("a\n".repeat(600_000).as_bytes()),
        of(format!("\n{}", "a\n".repeat(600_000)).as_bytes()),
        of(many.as_bytes()),
        of(deep.as_bytes()),
        of(parts.as_bytes()),
    ];
    let all = ALL.iter().map(|sample| sample.to_vec()).chain(mails);
    let made: BTreeSet<RemarkKind> = all
        .flat_map(|bytes| sound(bytes).remarks)
        .map(|remark| remark.kind)
        .collect();
    // What nobody could read at all is said by whoever asked the reader, not by the reader.
    let mut expected = BTreeSet::from(RemarkKind::ALL);
    expected.remove(&RemarkKind::Unread);
    assert_eq!(made, expected);
}
