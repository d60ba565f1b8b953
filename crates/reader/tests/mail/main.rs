//! Mails that come in: what the samples say, whose words they hold, what hosts return, and that no
//! change of bytes brings the reading down.

mod bounces;
mod hostile;
mod letters;
mod machines;

use domain::convening::mail::{Mail, Voice};
use reader::mail::{self, MailFault, Told};

macro_rules! samples {
    ($($name:ident = $file:literal;)*) => {
        $(const $name: &[u8] = include_bytes!(concat!("../../../../fixtures/mail/", $file));)*
        /// Every sample.
        const ALL: &[&[u8]] = &[$($name),*];
    };
}

samples! {
    ABSENT_ARABIC = "absent-arabic.eml";
    ABSENT_AUTOREPLY = "absent-autoreply.eml";
    ABSENT_EXCHANGE = "absent-exchange.eml";
    ABSENT_PRECEDENCE = "absent-precedence.eml";
    ABSENT_STANDARD = "absent-standard.eml";
    ALTERNATIVE = "alternative.eml";
    ANSWER = "answer.eml";
    ARABIC = "arabic.eml";
    BOUNCE_EXCHANGE = "bounce-exchange.eml";
    BOUNCE_EXIM = "bounce-exim.eml";
    BOUNCE_POSTFIX = "bounce-postfix.eml";
    BOUNCE_QMAIL = "bounce-qmail.eml";
    BOUNCE_STANDARD = "bounce-standard.eml";
    CALENDAR = "calendar.eml";
    CHINESE = "chinese.eml";
    FORWARD = "forward.eml";
    NAMELESS = "nameless.eml";
    OUTLOOK = "outlook.eml";
    QUOTED = "quoted.eml";
    RECEIPT_DELIVERED = "receipt-delivered.eml";
    RECEIPT_READ = "receipt-read.eml";
    RUSSIAN = "russian.eml";
    SPOOFED = "spoofed.eml";
    TRUNCATED = "truncated.eml";
    WINMAIL = "winmail.eml";
}

/// The site as the samples know it.
fn told() -> Told {
    Told {
        verifier: Some("mx.secretariat.example".into()),
        mailboxes: vec!["convene@secretariat.example".into()],
        hosts: vec!["secretariat.example".into()],
    }
}

fn read(bytes: impl AsRef<[u8]>) -> Result<(Mail, Vec<Vec<u8>>), MailFault> {
    mail::read(bytes.as_ref(), &told())
}

fn sound(bytes: impl AsRef<[u8]>) -> Mail {
    read(bytes).expect("a mail").0
}

fn remarks(mail: &Mail) -> Vec<(&'static str, &str)> {
    let told = mail.remarks.iter();
    told.map(|remark| (remark.kind.code(), remark.found.as_str()))
        .collect()
}

fn passages(mail: &Mail) -> Vec<(Voice, &str)> {
    let all = mail.passages.iter();
    all.map(|passage| (passage.voice, passage.text.as_str()))
        .collect()
}

/// Name, claimed and sniffed type of each part.
fn parts(mail: &Mail) -> Vec<(&str, &str, Option<&str>)> {
    let all = mail.parts.iter();
    all.map(|part| {
        let sniffed = part.sniffed.as_deref();
        (part.name.as_str(), part.claimed.as_str(), sniffed)
    })
    .collect()
}
