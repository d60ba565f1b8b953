//! The receipt of a composition as a paper: number, moment, timeliness, channel, the people exactly
//! in the order in which they were received, the signed note by name and hash. Source: the duty of a
//! secretariat to register what it receives with date and channel. It accredits nobody.

use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use domain::people::delegation::{Submission, Timeliness, number};
use domain::people::participant::Participant;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;
use words::Words;
use words::people::delegation as said;
use words::people::list::MemberWords;

use super::{Person, anything_lost, outside};
use crate::convening::note::Labelled;
use crate::press::{Fault, Meta, Pdf, Press, Template};

/// A submission with what stands around it.
#[derive(Debug, Clone, Copy)]
pub struct Received<'a> {
    /// The name of the secretariat.
    pub office: &'a str,
    /// The meeting's key.
    pub key: &'a MeetingKey,
    /// The meeting's title in the language.
    pub meeting: &'a str,
    /// Whose delegation it is.
    pub participant: &'a Participant,
    /// Its name in the language.
    pub name: &'a str,
    /// What was received.
    pub submission: &'a Submission,
    /// Whether it came in time.
    pub timeliness: Timeliness,
    /// The time zone of the venue.
    pub zone: &'a str,
    /// The language.
    pub language: Language,
}

/// What the receipt prints, top to bottom. All text comes ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Receipt {
    /// The language in which it is set.
    pub language: Language,
    /// The day of the receipt, at the venue.
    pub dated: Date,
    /// What names it for ever.
    pub identifier: String,
    /// The name of the secretariat.
    pub office: String,
    /// What the paper is.
    pub title: String,
    /// The number of the submission.
    pub number: String,
    /// The meeting's title.
    pub meeting: String,
    /// The State or organization.
    pub participant: String,
    /// Number, moment, timeliness, channel, the signed note's name.
    pub facts: Vec<Labelled>,
    /// The hash of the signed note.
    pub fingerprint: Option<Labelled>,
    /// The heading above the people.
    pub heading: String,
    /// The people, in the order received.
    pub people: Vec<Person>,
    /// What the receipt says and does not say; small.
    pub remarks: Vec<String>,
}

/// Composes the receipt of a submission.
pub fn compose(received: Received<'_>) -> Receipt {
    let Received {
        submission,
        language,
        ..
    } = received;
    let words = Words::of(language);
    let members = MemberWords::of(language);
    let people = submission.members.iter();
    let people: Vec<Person> = people.map(|member| Person::of(member, &members)).collect();
    let number = number(received.key, received.participant, submission.version);
    let zone = TimeZone::get(received.zone).unwrap_or(TimeZone::UTC);
    let mut remarks = vec![words.say("receipt-says", &[])];
    if anything_lost(&people) {
        remarks.push(words.say("list-glyphs", &[]));
    }
    Receipt {
        language,
        dated: submission.received_at.to_zoned_datetime(zone).date(),
        identifier: format!("{number}/receipt/{language}"),
        office: received.office.to_owned(),
        title: words.say("receipt-of-composition", &[]),
        meeting: received.meeting.to_owned(),
        participant: outside(received.name),
        facts: facts(received, &number),
        number,
        fingerprint: submission.note.as_ref().map(|note| Labelled {
            label: "SHA-256".to_owned(),
            value: words::text::isolate(&note.file.to_hex()),
        }),
        heading: words.say("receipt-composition", &[]),
        people,
        remarks,
    }
}

fn facts(received: Received<'_>, number: &str) -> Vec<Labelled> {
    let Received {
        submission,
        language,
        ..
    } = received;
    let fact = |key: &str, value: String| Labelled {
        label: Words::of(language).say(key, &[]),
        value,
    };
    let moment = said::moment(submission.received_at, received.zone, language);
    let timeliness = said::timeliness(received.timeliness, language);
    let mut facts = vec![
        fact("receipt-number", words::text::isolate(number)),
        fact("receipt-received", moment),
        fact("receipt-timeliness", timeliness),
        fact(
            "receipt-channel",
            said::channel(submission.channel, language),
        ),
    ];
    if let Some(note) = &submission.note {
        facts.push(fact("receipt-note", outside(&note.name)));
    }
    facts
}

/// Prints a receipt.
pub fn print(press: &Press, receipt: &Receipt) -> Result<Pdf, Fault> {
    let meta = Meta {
        title: &format!("{} {}", receipt.title, receipt.number),
        language: receipt.language,
        dated: receipt.dated,
        identifier: &receipt.identifier,
    };
    press.print(Template::Receipt, receipt, meta)
}
