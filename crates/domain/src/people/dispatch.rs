//! How a letter that goes out fares: queued, tried, handed over, bounced, acknowledged, given up; and
//! what goes by post, courier, fax or hand, with its proof. Rule: one paper is one letter, however
//! often it is tried; a record is never taken back, a later fact stands beside it. It sends nothing.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::composition::is_invisible;
use super::participant::Participant;
use crate::convening::correspondence::{Channel, LONGEST, Wrong};

/// The longest pause between two tries.
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_hours(4);
/// The pause after the first try that failed.
const FIRST_PAUSE: SignedDuration = SignedDuration::from_secs(30);
/// For how long a letter is tried before a person is told.
///
/// Rule: RFC 5321 section 4.5.4.1 (give up after four to five days).
pub const TRIED_FOR: SignedDuration = SignedDuration::from_hours(5 * 24);

/// What became of a letter after it was handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// It came back.
    Bounced,
    /// The other side has it and tries on.
    Delayed,
    /// It arrived, as the recipient's host says.
    Delivered,
    /// Its recipient answered it, or opened its link.
    Acknowledged,
    /// It was shown to its reader, as the reader's program says.
    Read,
    /// Its recipient said so by telephone.
    ByTelephone,
    /// Its recipient said so in another letter or note.
    InWriting,
    /// Its recipient said so in person.
    InPerson,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Bounced,
        Self::Delayed,
        Self::Delivered,
        Self::Acknowledged,
        Self::Read,
        Self::ByTelephone,
        Self::InWriting,
        Self::InPerson,
    ];
    /// What a person records by hand.
    pub const BY_HAND: [Self; 3] = [Self::ByTelephone, Self::InWriting, Self::InPerson];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bounced => "bounced",
            Self::Delayed => "delayed",
            Self::Delivered => "delivered",
            Self::Acknowledged => "acknowledged",
            Self::Read => "read",
            Self::ByTelephone => "by_telephone",
            Self::InWriting => "in_writing",
            Self::InPerson => "in_person",
        }
    }

    /// Whether it says that the recipient has taken note of the letter.
    pub const fn acknowledges(self) -> bool {
        match self {
            Self::Bounced | Self::Delayed | Self::Delivered => false,
            Self::Acknowledged
            | Self::Read
            | Self::ByTelephone
            | Self::InWriting
            | Self::InPerson => true,
        }
    }
}

/// Something that became known of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What.
    pub kind: Kind,
    /// When it became known.
    pub at: Timestamp,
    /// The status and reason as the other side gave them; of what a person records, who said so; empty
    /// where nothing is to be said.
    pub why: String,
}

/// What is on record of a letter's way.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Way {
    /// How often it was tried without success.
    pub tries: u32,
    /// When it was handed over.
    pub handed_at: Option<Timestamp>,
    /// When it was given up, and a person is to see to it.
    pub given_up_at: Option<Timestamp>,
    /// What became known since, the earliest first.
    pub events: Vec<Event>,
}

/// Where a letter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// It lies in the tray.
    Queued,
    /// It was tried and is tried again.
    Tried,
    /// The next server has it.
    HandedOver,
    /// It arrived, as the recipient's host says.
    Delivered,
    /// It came back.
    Bounced,
    /// It was not taken, and is not tried any more.
    GivenUp,
    /// Its recipient answered it, opened its link, or is known to have taken note of it.
    Acknowledged,
}

impl Stage {
    /// Every stage, in the order in which a picture shows them.
    pub const ALL: [Self; 7] = [
        Self::Acknowledged,
        Self::Delivered,
        Self::HandedOver,
        Self::Queued,
        Self::Tried,
        Self::Bounced,
        Self::GivenUp,
    ];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Tried => "tried",
            Self::HandedOver => "handed_over",
            Self::Delivered => "delivered",
            Self::Bounced => "bounced",
            Self::GivenUp => "given_up",
            Self::Acknowledged => "acknowledged",
        }
    }

    /// Whether a person must see to it.
    pub const fn wants_a_person(self) -> bool {
        matches!(self, Self::Bounced | Self::GivenUp)
    }
}

impl Way {
    /// Where the letter stands. An answer outranks a bounce: it did arrive.
    pub fn stage(&self) -> Stage {
        if self.acknowledgement().is_some() {
            return Stage::Acknowledged;
        }
        if self.last(Kind::Bounced).is_some() {
            return Stage::Bounced;
        }
        if self.last(Kind::Delivered).is_some() {
            return Stage::Delivered;
        }
        match (self.handed_at, self.given_up_at) {
            (Some(_), _) => Stage::HandedOver,
            (None, Some(_)) => Stage::GivenUp,
            (None, None) if self.tries > 0 => Stage::Tried,
            (None, None) => Stage::Queued,
        }
    }
}

impl Way {
    /// Since when the letter stands where it does; `None` while it waits for the post.
    pub fn since(&self) -> Option<Timestamp> {
        match self.stage() {
            Stage::Queued | Stage::Tried => None,
            Stage::HandedOver => self.handed_at,
            Stage::GivenUp => self.given_up_at,
            Stage::Bounced => self.last(Kind::Bounced).map(|event| event.at),
            Stage::Delivered => self.last(Kind::Delivered).map(|event| event.at),
            Stage::Acknowledged => self.acknowledgement().map(|event| event.at),
        }
    }

    /// The last word that its recipient has taken note of it.
    pub fn acknowledgement(&self) -> Option<&Event> {
        self.events.iter().rfind(|event| event.kind.acknowledges())
    }

    /// What became known last of a kind.
    pub fn last(&self, kind: Kind) -> Option<&Event> {
        self.events.iter().rfind(|event| event.kind == kind)
    }
}

/// Where the dispatch of a paper to one of its addressees stands, by all its ways together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// It goes by mail, and stands as its best letter does.
    ByMail(Stage),
    /// No letter arrived, but it went by post, courier, fax or hand.
    Carried,
    /// An address is registered, and no letter was laid to it yet.
    Unsent,
    /// No address is registered, and nothing went otherwise.
    NoAddress,
}

impl Standing {
    /// Every standing, in the order in which a picture shows them: from what arrived to what did not.
    pub const ALL: [Self; 10] = [
        Self::ByMail(Stage::Acknowledged),
        Self::ByMail(Stage::Delivered),
        Self::ByMail(Stage::HandedOver),
        Self::Carried,
        Self::ByMail(Stage::Queued),
        Self::Unsent,
        Self::ByMail(Stage::Tried),
        Self::ByMail(Stage::Bounced),
        Self::ByMail(Stage::GivenUp),
        Self::NoAddress,
    ];

    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ByMail(stage) => stage.code(),
            Self::Carried => "carried",
            Self::Unsent => "unsent",
            Self::NoAddress => "no_address",
        }
    }

    /// The standing with a stable name.
    pub fn read(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// Why a letter was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It may be taken later.
    ForNow,
    /// It never will.
    ForGood,
}

/// When a letter is tried again; `None` when it is given up.
///
/// ```
/// use domain::people::dispatch::{Failure, try_again_at};
/// let laid: jiff::Timestamp = "2024-08-01T08:00:00Z".parse()?;
/// let again = try_again_at(laid, 0, Failure::ForNow, laid).expect("it is tried again");
/// assert_eq!(again.to_string(), "2024-08-01T08:00:30Z");
/// assert_eq!(try_again_at(laid, 0, Failure::ForGood, laid), None);
/// # Ok::<(), jiff::Error>(())
/// ```
pub fn try_again_at(
    due_at: Timestamp,
    tries_before: u32,
    failure: Failure,
    now: Timestamp,
) -> Option<Timestamp> {
    if failure == Failure::ForGood || now.duration_since(due_at) >= TRIED_FOR {
        return None;
    }
    let doubled = FIRST_PAUSE * (1_i32 << tries_before.min(20));
    Some(now + doubled.min(LONGEST_PAUSE))
}

/// A paper that was sent otherwise than by mail: by what way, when, and what proves it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// The reference of the paper: `ODA/2024/00001/CCM`.
    pub paper: String,
    /// To whom.
    pub participant: Participant,
    /// By what way; never by mail.
    pub channel: Channel,
    /// The day it was sent or delivered.
    pub on: Date,
    /// The number of the consignment, or who signed for it; may be empty.
    pub proof: String,
}

/// A delivery as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TypedDelivery {
    /// The channel's name.
    pub channel: String,
    /// The day: `2024-08-30`.
    pub on: String,
    /// The participant's key.
    pub participant: String,
    /// What proves it.
    pub proof: String,
}

/// A recipient's word that a letter came, as a person took it down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acknowledgement {
    /// Whose word.
    pub participant: Participant,
    /// By what way it was given; one of [`Kind::BY_HAND`].
    pub kind: Kind,
    /// The day.
    pub on: Date,
    /// Who said so, or which paper.
    pub source: String,
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The channel.
    Channel,
    /// The day.
    On,
    /// The participant.
    Participant,
    /// What proves it.
    Proof,
    /// The scan of the proof.
    Scan,
}

impl Field {
    /// The name in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Channel => "channel",
            Self::On => "on",
            Self::Participant => "participant",
            Self::Proof => "proof",
            Self::Scan => "scan",
        }
    }
}

/// A fault at its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeliveryFault {
    /// Where.
    pub field: Field,
    /// What.
    pub wrong: Wrong,
}

/// Reads a delivery of a paper as it was typed; with a fault, all of them.
///
/// Rule: nothing is recorded as sent before it can have been; what goes by mail is recorded by the
/// post itself.
pub fn read(
    paper: &str,
    typed: &TypedDelivery,
    today: Date,
) -> Result<Delivery, Vec<DeliveryFault>> {
    let channel = Channel::read(typed.channel.trim()).filter(|channel| *channel != Channel::Mail);
    let (channel, participant, on, proof) = carried(typed, channel, today)?;
    Ok(Delivery {
        paper: paper.to_owned(),
        participant,
        channel,
        on,
        proof,
    })
}

/// Reads an acknowledgement as it was typed: its way stands in the place of the channel, who said so in
/// that of the proof. With a fault, all of them.
///
/// Rule: an auditor asks on whose word: without a source nothing is acknowledged.
pub fn read_acknowledgement(
    typed: &TypedDelivery,
    today: Date,
) -> Result<Acknowledgement, Vec<DeliveryFault>> {
    let code = typed.channel.trim();
    let kind = Kind::BY_HAND.into_iter().find(|kind| kind.code() == code);
    let read = carried(typed, kind, today);
    if typed.proof.trim().is_empty() {
        let mut faults = read.err().unwrap_or_default();
        faults.push(DeliveryFault {
            field: Field::Proof,
            wrong: Wrong::Empty,
        });
        return Err(faults);
    }
    let (kind, participant, on, source) = read?;
    Ok(Acknowledgement {
        participant,
        kind,
        on,
        source,
    })
}

/// What both have: by what way, whose, on which day, and what proves it.
fn carried<W>(
    typed: &TypedDelivery,
    way: Option<W>,
    today: Date,
) -> Result<(W, Participant, Date, String), Vec<DeliveryFault>> {
    let mut faults = Vec::new();
    let mut fault = |field, wrong| faults.push(DeliveryFault { field, wrong });
    if way.is_none() {
        fault(Field::Channel, Wrong::NoSuchChannel);
    }
    let on: Option<Date> = typed.on.trim().parse().ok();
    match on {
        None => fault(Field::On, Wrong::NoDate),
        Some(on) if on > today => fault(Field::On, Wrong::NotYet),
        Some(_) => {}
    }
    let participant = typed.participant.trim().parse().ok();
    if participant.is_none() {
        fault(Field::Participant, Wrong::NoSuchParticipant);
    }
    let proof: Vec<&str> = typed.proof.split_whitespace().collect();
    let proof = proof.join(" ");
    if proof.chars().any(is_invisible) {
        fault(Field::Proof, Wrong::Invisible);
    }
    if proof.chars().count() > LONGEST {
        fault(Field::Proof, Wrong::TooLong { most: LONGEST });
    }
    match (way, participant, on) {
        (Some(way), Some(participant), Some(on)) if faults.is_empty() => {
            Ok((way, participant, on, proof))
        }
        _ => Err(faults),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    fn event(kind: Kind) -> Event {
        Event {
            kind,
            at: at("2024-08-01T09:00:00Z"),
            why: String::new(),
        }
    }

    #[test]
    fn each_fact_moves_a_letter_on() {
        let now = Some(at("2024-08-01T08:00:00Z"));
        let way = |tries, handed_at, given_up_at, events: &[Kind]| Way {
            tries,
            handed_at,
            given_up_at,
            events: events.iter().copied().map(event).collect(),
        };
        let cases = [
            (way(0, None, None, &[]), Stage::Queued),
            (way(3, None, None, &[]), Stage::Tried),
            (way(3, None, now, &[]), Stage::GivenUp),
            (way(1, now, None, &[]), Stage::HandedOver),
            (way(0, now, None, &[Kind::Delayed]), Stage::HandedOver),
            (way(0, now, None, &[Kind::Bounced]), Stage::Bounced),
            (way(0, now, None, &[Kind::Delivered]), Stage::Delivered),
            // What arrived at one host may come back from the next.
            (
                way(0, now, None, &[Kind::Bounced, Kind::Delivered]),
                Stage::Bounced,
            ),
            (way(0, now, None, &[Kind::Read]), Stage::Acknowledged),
            // Whoever answers has got it, whatever a machine on the way said.
            (
                way(0, now, None, &[Kind::Bounced, Kind::Acknowledged]),
                Stage::Acknowledged,
            ),
        ];
        for (way, expected) in cases {
            assert_eq!(way.stage(), expected, "{way:?}");
            let waits = matches!(expected, Stage::Queued | Stage::Tried);
            assert_eq!(way.since().is_none(), waits, "{way:?}");
        }
    }

    #[test]
    fn an_acknowledgement_names_its_source() {
        let typed = TypedDelivery {
            channel: "by_telephone".into(),
            on: "2024-08-05".into(),
            participant: "FRA".into(),
            proof: " Ms. Girard,  First Secretary ".into(),
        };
        let today = date(2024, 8, 5);
        let good = read_acknowledgement(&typed, today).expect("an acknowledgement");
        assert_eq!(good.kind, Kind::ByTelephone);
        assert_eq!(good.source, "Ms. Girard, First Secretary");
        let wrong = TypedDelivery {
            channel: "acknowledged".into(),
            on: "2024-08-06".into(),
            proof: "  ".into(),
            ..typed
        };
        let faults = read_acknowledgement(&wrong, today).expect_err("faults");
        let found: Vec<(Field, Wrong)> = faults.iter().map(|f| (f.field, f.wrong)).collect();
        let expected = [
            (Field::Channel, Wrong::NoSuchChannel),
            (Field::On, Wrong::NotYet),
            (Field::Proof, Wrong::Empty),
        ];
        assert_eq!(found, expected);
        for kind in Kind::ALL {
            assert_eq!(
                Kind::BY_HAND.contains(&kind),
                kind.acknowledges() && !matches!(kind, Kind::Acknowledged | Kind::Read),
            );
        }
    }

    #[test]
    fn every_standing_has_a_name_of_its_own() {
        let mut stages = Stage::ALL.to_vec();
        for standing in Standing::ALL {
            assert_eq!(Standing::read(standing.code()), Some(standing));
            if let Standing::ByMail(stage) = standing {
                stages.retain(|known| *known != stage);
            }
        }
        assert_eq!(stages, [], "each stage of a letter is a standing too");
        assert_eq!(Standing::read("post"), None);
    }

    #[test]
    fn a_letter_is_tried_later_each_time_and_given_up_after_five_days() {
        let due = at("2024-08-01T08:00:00Z");
        let mut now = due;
        let mut pauses = Vec::new();
        let mut tries = 0;
        while let Some(again) = try_again_at(due, tries, Failure::ForNow, now) {
            pauses.push(again.duration_since(now).as_secs());
            now = again;
            tries += 1;
        }
        assert_eq!(pauses[..4], [30, 60, 120, 240]);
        assert!(pauses.windows(2).all(|pair| pair[0] <= pair[1]));
        assert_eq!(pauses.last(), Some(&(4 * 3600)));
        assert!(now.duration_since(due) >= TRIED_FOR);
        assert!(now.duration_since(due) < TRIED_FOR + LONGEST_PAUSE);
    }

    #[test]
    fn a_delivery_is_read_with_every_fault() {
        let typed = TypedDelivery {
            channel: "courier".into(),
            on: "2024-08-05".into(),
            participant: "FRA".into(),
            proof: "  DHL \t 123 ".into(),
        };
        let today = date(2024, 8, 5);
        let read_one = |typed: &TypedDelivery| read("ODA/2024/00001/CCM", typed, today);
        let good = read_one(&typed).expect("a delivery");
        assert_eq!((good.proof.as_str(), good.on), ("DHL 123", today));
        let wrong = TypedDelivery {
            channel: "mail".into(),
            on: "2024-08-06".into(),
            participant: "?".into(),
            proof: "\u{202e}".into(),
        };
        let faults = read_one(&wrong).expect_err("faults");
        let found: Vec<(Field, Wrong)> = faults.iter().map(|f| (f.field, f.wrong)).collect();
        let expected = [
            (Field::Channel, Wrong::NoSuchChannel),
            (Field::On, Wrong::NotYet),
            (Field::Participant, Wrong::NoSuchParticipant),
            (Field::Proof, Wrong::Invisible),
        ];
        assert_eq!(found, expected);
    }
}
