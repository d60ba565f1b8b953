//! The correspondence of a secretariat that came in on paper or by mail: a letter as an officer types
//! it from the paper, read with every fault at once, and its number in the year's series. What went
//! out, and compositions that came in, have concepts of their own; the register shows all together.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::meeting::MeetingKey;
use crate::people::composition::is_invisible;
use crate::people::participant::Participant;

/// By what way a letter came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// By post.
    Post,
    /// By courier or pouch.
    Courier,
    /// By fax.
    Fax,
    /// Delivered by hand.
    Hand,
    /// By e-mail.
    Mail,
}

impl Channel {
    /// All channels.
    pub const ALL: [Self; 5] = [Self::Post, Self::Courier, Self::Fax, Self::Hand, Self::Mail];

    /// The name in files, forms and commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Post => "post",
            Self::Courier => "courier",
            Self::Fax => "fax",
            Self::Hand => "hand",
            Self::Mail => "mail",
        }
    }

    /// The channel with a name.
    pub fn read(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}

/// The number of a letter that came in: gapless in the year it was registered, never used again.
///
/// ```
/// use domain::convening::correspondence::IncomingNumber;
/// let number = IncomingNumber { year: 2024, serial: 7 };
/// assert_eq!(number.to_string(), "IN/2024/00007");
/// assert_eq!("IN/2024/00007".parse(), Ok(number));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IncomingNumber {
    /// The year of registration.
    pub year: i16,
    /// The place in the year's series, from 1.
    pub serial: u32,
}

impl fmt::Display for IncomingNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IN/{}/{:05}", self.year, self.serial)
    }
}

/// A word that is no number of an incoming letter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no number of an incoming letter: `IN/2024/00007`")]
pub struct NotANumber;

impl FromStr for IncomingNumber {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let mut parts = text.split('/');
        let (Some("IN"), Some(year), Some(serial), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotANumber);
        };
        let number = Self {
            year: year.parse().map_err(|_| NotANumber)?,
            serial: serial.parse().map_err(|_| NotANumber)?,
        };
        // One number has one name.
        if number.to_string() == text {
            Ok(number)
        } else {
            Err(NotANumber)
        }
    }
}

/// From whom a letter came: one who takes part in its meeting, or somebody in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sender {
    /// A State or organization.
    Participant(Participant),
    /// Somebody else, as the letter says.
    InWords(String),
}

/// A letter as it was read from the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// When it was received.
    pub received_at: Timestamp,
    /// By what way.
    pub channel: Channel,
    /// The meeting it concerns, where it concerns one.
    pub meeting: Option<MeetingKey>,
    /// From whom.
    pub from: Sender,
    /// The sender's own reference; empty where it bears none.
    pub their_reference: String,
    /// Our reference that it answers; empty where it names none.
    pub answers: String,
    /// What it is about.
    pub subject: String,
}

/// A letter as it was typed from the paper: words, read by [`read`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TypedLetter {
    /// The date of receipt: `2024-08-30`.
    pub on: String,
    /// The hour of receipt: `14:05`.
    pub hour: String,
    /// The channel's name.
    pub channel: String,
    /// The meeting's key; empty for none.
    pub meeting: String,
    /// The participant's key; empty where the sender is given in words.
    pub participant: String,
    /// The sender in words.
    pub sender: String,
    /// The sender's reference.
    pub their_reference: String,
    /// Our reference that it answers.
    pub answers: String,
    /// The subject.
    pub subject: String,
}

/// A field of a letter's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The date of receipt.
    On,
    /// The hour.
    Hour,
    /// The channel.
    Channel,
    /// The meeting.
    Meeting,
    /// The participant.
    Participant,
    /// The sender in words.
    Sender,
    /// The sender's reference.
    TheirReference,
    /// Our reference.
    Answers,
    /// The subject.
    Subject,
    /// The scan.
    Scan,
}

impl Field {
    /// The name in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Hour => "hour",
            Self::Channel => "channel",
            Self::Meeting => "meeting",
            Self::Participant => "participant",
            Self::Sender => "sender",
            Self::TheirReference => "their_reference",
            Self::Answers => "answers",
            Self::Subject => "subject",
            Self::Scan => "scan",
        }
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// No date.
    NoDate,
    /// No hour.
    NoHour,
    /// It lies in the future.
    NotYet,
    /// No such channel.
    NoSuchChannel,
    /// No such meeting is on record.
    NoSuchMeeting,
    /// Neither a State nor an organization.
    NoSuchParticipant,
    /// Nobody is named as its sender.
    NoSender,
    /// No paper of ours bears that reference.
    NoSuchReference,
    /// No letter went to it.
    NoLetter,
    /// It says nothing.
    Empty,
    /// Longer than it may be.
    TooLong {
        /// How many characters there may be.
        most: usize,
    },
    /// Invisible characters that turn the direction of the text around, or control it.
    Invisible,
    /// The file is no PDF.
    NotAPdf,
    /// The file is too large.
    TooLarge,
}

impl Wrong {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoDate => "no-date",
            Self::NoHour => "no-hour",
            Self::NotYet => "not-yet",
            Self::NoSuchChannel => "no-such-channel",
            Self::NoSuchMeeting => "no-such-meeting",
            Self::NoSuchParticipant => "no-such-participant",
            Self::NoSender => "no-sender",
            Self::NoSuchReference => "no-such-reference",
            Self::NoLetter => "no-letter",
            Self::Empty => "empty",
            Self::TooLong { .. } => "too-long",
            Self::Invisible => "invisible",
            Self::NotAPdf => "not-a-pdf",
            Self::TooLarge => "too-large",
        }
    }

    /// Every kind of fault, each once.
    pub const ALL: [Self; 13] = [
        Self::NoDate,
        Self::NoHour,
        Self::NotYet,
        Self::NoSuchChannel,
        Self::NoSuchMeeting,
        Self::NoSuchParticipant,
        Self::NoSender,
        Self::NoSuchReference,
        Self::Empty,
        Self::TooLong { most: LONGEST },
        Self::Invisible,
        Self::NotAPdf,
        Self::TooLarge,
    ];
}

/// A fault at its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LetterFault {
    /// Where.
    pub field: Field,
    /// What.
    pub wrong: Wrong,
}

/// How long a line of a letter may be.
pub const LONGEST: usize = 300;
/// How large a scan may be.
pub const LARGEST_SCAN: usize = 10 * 1024 * 1024;

/// Reads a letter as it was typed, on the wall clock of a zone; with a fault, all of them.
///
/// Rule: the register keeps the moment of receipt, the way, the sender and the references, so that
/// an answer finds what it answers; nothing is registered as received before it can have been.
pub fn read(typed: &TypedLetter, zone: &str, now: Timestamp) -> Result<Letter, Vec<LetterFault>> {
    let mut faults = Vec::new();
    let received_at = moment(typed, zone, now, &mut faults);
    let channel = Channel::read(typed.channel.trim());
    if channel.is_none() {
        fault(&mut faults, Field::Channel, Wrong::NoSuchChannel);
    }
    let meeting = meeting(typed, &mut faults);
    let from = sender(typed, &mut faults);
    let mut line = |field, text: &str| line(field, text, &mut faults);
    let their_reference = line(Field::TheirReference, &typed.their_reference);
    let answers = line(Field::Answers, &typed.answers);
    let subject = line(Field::Subject, &typed.subject);
    if subject.is_empty() {
        fault(&mut faults, Field::Subject, Wrong::Empty);
    }
    match (received_at, channel, from) {
        (Some(received_at), Some(channel), Some(from)) if faults.is_empty() => Ok(Letter {
            received_at,
            channel,
            meeting,
            from,
            their_reference,
            answers,
            subject,
        }),
        _ => Err(faults),
    }
}

fn fault(faults: &mut Vec<LetterFault>, field: Field, wrong: Wrong) {
    faults.push(LetterFault { field, wrong });
}

fn moment(
    typed: &TypedLetter,
    zone: &str,
    now: Timestamp,
    faults: &mut Vec<LetterFault>,
) -> Option<Timestamp> {
    let on: Option<Date> = typed.on.trim().parse().ok();
    let hour = Time::strptime("%H:%M", typed.hour.trim()).ok();
    if on.is_none() {
        fault(faults, Field::On, Wrong::NoDate);
    }
    if hour.is_none() {
        fault(faults, Field::Hour, Wrong::NoHour);
    }
    let rules = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let at = on?.to_datetime(hour?).to_zoned_datetime(rules).ok();
    match at.map(|at| at.timestamp()) {
        Some(at) if at <= now => Some(at),
        Some(_) => {
            fault(faults, Field::On, Wrong::NotYet);
            None
        }
        None => {
            fault(faults, Field::On, Wrong::NoDate);
            None
        }
    }
}

fn meeting(typed: &TypedLetter, faults: &mut Vec<LetterFault>) -> Option<MeetingKey> {
    let text = typed.meeting.trim();
    if text.is_empty() {
        return None;
    }
    let key = text.parse().ok();
    if key.is_none() {
        fault(faults, Field::Meeting, Wrong::NoSuchMeeting);
    }
    key
}

/// A participant is named by key; whoever is not, in words.
fn sender(typed: &TypedLetter, faults: &mut Vec<LetterFault>) -> Option<Sender> {
    let key = typed.participant.trim();
    let words = line(Field::Sender, &typed.sender, faults);
    if !key.is_empty() {
        let participant = key.parse().map(Sender::Participant).ok();
        if participant.is_none() {
            fault(faults, Field::Participant, Wrong::NoSuchParticipant);
        }
        return participant;
    }
    if words.is_empty() {
        fault(faults, Field::Sender, Wrong::NoSender);
        return None;
    }
    Some(Sender::InWords(words))
}

/// One line of text: white space as single spaces, within its length, without what hides.
fn line(field: Field, text: &str, faults: &mut Vec<LetterFault>) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain = words.join(" ");
    if plain.chars().any(is_invisible) {
        fault(faults, field, Wrong::Invisible);
    }
    if plain.chars().count() > LONGEST {
        fault(faults, field, Wrong::TooLong { most: LONGEST });
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "2024-08-30T12:00:00Z";

    fn typed() -> TypedLetter {
        let text = |text: &str| text.to_owned();
        TypedLetter {
            on: text("2024-08-30"),
            hour: text("14:00"),
            channel: text("courier"),
            meeting: text("ccm/12msp"),
            participant: text("FRA"),
            sender: String::new(),
            their_reference: text("  No.\t123/24 "),
            answers: text("ODA/2024/00001/CCM"),
            subject: text("Composition de la délégation"),
        }
    }

    fn asked(typed: &TypedLetter) -> Result<Letter, Vec<(Field, Wrong)>> {
        let now = NOW.parse().expect("an instant");
        let pairs = |faults: Vec<LetterFault>| faults.iter().map(|f| (f.field, f.wrong)).collect();
        read(typed, "Europe/Zurich", now).map_err(pairs)
    }

    #[test]
    fn a_letter_is_read_at_the_moment_it_was_received() {
        let letter = asked(&typed()).expect("a letter");
        let expected = Letter {
            // Two in the afternoon in Geneva, and just now.
            received_at: NOW.parse().expect("an instant"),
            channel: Channel::Courier,
            meeting: Some("ccm/12msp".parse().expect("a key")),
            from: Sender::Participant("FRA".parse().expect("a State")),
            their_reference: "No. 123/24".to_owned(),
            answers: "ODA/2024/00001/CCM".to_owned(),
            subject: "Composition de la délégation".to_owned(),
        };
        assert_eq!(letter, expected);
    }

    #[test]
    fn every_fault_is_told_at_once() {
        let wrong = TypedLetter {
            on: "30.8.2024".into(),
            hour: "25:00".into(),
            channel: "pigeon".into(),
            meeting: "../x".into(),
            participant: "F".into(),
            sender: "\u{202e}x".into(),
            their_reference: "x".repeat(301),
            answers: "a\u{2066}b".into(),
            subject: " \t ".into(),
        };
        let most = LONGEST;
        assert_eq!(
            asked(&wrong),
            Err(vec![
                (Field::On, Wrong::NoDate),
                (Field::Hour, Wrong::NoHour),
                (Field::Channel, Wrong::NoSuchChannel),
                (Field::Meeting, Wrong::NoSuchMeeting),
                (Field::Sender, Wrong::Invisible),
                (Field::Participant, Wrong::NoSuchParticipant),
                (Field::TheirReference, Wrong::TooLong { most }),
                (Field::Answers, Wrong::Invisible),
                (Field::Subject, Wrong::Empty),
            ])
        );
    }

    #[test]
    fn nothing_is_received_before_it_can_have_been() {
        let later = TypedLetter {
            hour: "14:01".into(),
            ..typed()
        };
        assert_eq!(asked(&later), Err(vec![(Field::On, Wrong::NotYet)]));
    }

    #[test]
    fn a_sender_is_named_by_key_or_in_words() {
        let of = |participant: &str, sender: &str| TypedLetter {
            participant: participant.into(),
            sender: sender.into(),
            ..typed()
        };
        let words = asked(&of("", "ወልደ & Söhne")).expect("a letter");
        assert_eq!(words.from, Sender::InWords("ወልደ & Söhne".into()));
        assert_eq!(
            asked(&of("", "")),
            Err(vec![(Field::Sender, Wrong::NoSender)])
        );
    }

    #[test]
    fn one_number_has_one_name() {
        for none in [
            "IN/2024/7",
            "IN/2024/00007/",
            "in/2024/00007",
            "2024/00007",
            "",
        ] {
            assert_eq!(none.parse::<IncomingNumber>(), Err(NotANumber), "{none}");
        }
    }

    #[test]
    fn a_channel_reads_back_from_its_name() {
        for channel in Channel::ALL {
            assert_eq!(Channel::read(channel.code()), Some(channel));
        }
    }
}
