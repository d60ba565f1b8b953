//! A delegation: one participant at one meeting, in versions. Each submission, by whatever channel,
//! makes one version and gets a number; nothing submitted before is changed. After the deadline
//! *late* is a fact that every list shows, not a wall; an extension moves it for one delegation.
//! Rule: the note verbale of 2024, its day for the composition of delegations, in the meeting's zone.
//! Credentials and admission are not decided here.

use super::composition::{Member, name_key};
use super::participant::Participant;
use super::person::PersonId;
use crate::convening::deadline::{Deadline, UnknownZone};
use crate::convening::meeting::{Meeting, MeetingKey};
use crate::record::journal::Hash;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How long a colleague holds a draft without touching it.
pub const HOLD: SignedDuration = SignedDuration::from_mins(15);

/// By what way a composition came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// The delegation's page.
    Page,
    /// By e-mail, entered at the desk.
    Mail,
    /// On paper: by post, courier, fax or hand, entered at the desk.
    Post,
}

impl Channel {
    /// All channels.
    pub const ALL: [Self; 3] = [Self::Page, Self::Mail, Self::Post];

    /// The name in files, forms and commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Mail => "mail",
            Self::Post => "post",
        }
    }
}

/// Whether a submission came in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timeliness {
    /// Before the deadline.
    InTime,
    /// After the meeting's deadline, before the one that was extended for this delegation.
    InTimeByExtension,
    /// After it.
    Late,
}

impl Timeliness {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::InTime => "in_time",
            Self::InTimeByExtension => "in_time_by_extension",
            Self::Late => "late",
        }
    }
}

/// A later deadline for one delegation; the last one granted holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// The new deadline, in the meeting's zone.
    pub until: Deadline,
    /// The letter, note or call on which it rests.
    pub basis: String,
    /// When it was granted.
    pub granted_at: Timestamp,
    /// Who granted it.
    pub granted_by: PersonId,
}

/// A file that came with a submission: the signed note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedNote {
    /// The hash of its bytes.
    pub file: Hash,
    /// The name it came under.
    pub name: String,
    /// How many bytes.
    pub size: u64,
}

/// A composition as it was received: one version of the delegation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// The version it made, from 1.
    pub version: u32,
    /// By what way it came.
    pub channel: Channel,
    /// When it was received; for paper, when it lay at the secretariat.
    pub received_at: Timestamp,
    /// When it was entered.
    pub entered_at: Timestamp,
    /// Who entered it.
    pub entered_by: PersonId,
    /// The members in the mission's order.
    pub members: Vec<Member>,
    /// The signed note, where one was attached.
    pub note: Option<SignedNote>,
}

impl Submission {
    /// Whether it came in time, by the meeting's deadline and the extensions granted.
    pub fn timeliness(
        &self,
        deadline: &Deadline,
        extensions: &[Extension],
        zone: &str,
    ) -> Result<Timeliness, UnknownZone> {
        timeliness(self.received_at, deadline, extensions, zone)
    }
}

/// Whether what was received at an instant came in time.
///
/// Whoever extends after the fact forgives: the extension counts however late it was granted.
pub fn timeliness(
    received_at: Timestamp,
    deadline: &Deadline,
    extensions: &[Extension],
    zone: &str,
) -> Result<Timeliness, UnknownZone> {
    if received_at < deadline.late_from(zone)? {
        return Ok(Timeliness::InTime);
    }
    let Some(extended) = extensions.last() else {
        return Ok(Timeliness::Late);
    };
    if received_at < extended.until.late_from(zone)? {
        Ok(Timeliness::InTimeByExtension)
    } else {
        Ok(Timeliness::Late)
    }
}

/// The number of a submission, which its receipt bears: `CCM/12MSP/FRA/2`. It is the place of the
/// version and takes no counter that others would wait for.
pub fn number(meeting: &MeetingKey, participant: &Participant, version: u32) -> String {
    format!("{meeting}/{participant}/{version}").to_uppercase()
}

/// Who holds a draft, so that two people of a mission do not overwrite each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// Who.
    pub by: PersonId,
    /// Since when it was last touched.
    pub touched_at: Timestamp,
}

impl Hold {
    /// Whether it still stands.
    pub fn stands_at(&self, now: Timestamp) -> bool {
        now.duration_since(self.touched_at) < HOLD
    }

    /// Whether it keeps someone else out.
    pub fn keeps_out(&self, whom: PersonId, now: Timestamp) -> bool {
        self.by != whom && self.stands_at(now)
    }
}

/// One participant at one meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegation {
    /// Whose it is.
    pub participant: Participant,
    /// Its submissions, the earliest first.
    pub submissions: Vec<Submission>,
    /// Extensions granted, the earliest first.
    pub extensions: Vec<Extension>,
}

impl Delegation {
    /// One that nothing is known of yet.
    pub const fn new(participant: Participant) -> Self {
        Self {
            participant,
            submissions: Vec::new(),
            extensions: Vec::new(),
        }
    }

    /// The version that stands.
    pub fn last(&self) -> Option<&Submission> {
        self.submissions.last()
    }

    /// The submission of a version.
    pub fn version(&self, version: u32) -> Option<&Submission> {
        self.submissions
            .iter()
            .find(|submission| submission.version == version)
    }

    /// The deadline that holds for it: the last extension, or the meeting's.
    pub fn deadline<'a>(&'a self, of_meeting: &'a Deadline) -> &'a Deadline {
        self.extensions
            .last()
            .map_or(of_meeting, |extension| &extension.until)
    }
}

/// Why a submission is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The meeting is not convened yet: its note is not issued.
    NotConvened,
    /// The meeting will not be held.
    Cancelled {
        /// Since when.
        decided_on: Date,
    },
    /// The meeting is over: its list is closed and changes come as corrections.
    MeetingOver {
        /// When it closed.
        closed_on: Date,
    },
    /// Someone else of the delegation holds the draft.
    Held {
        /// Who.
        by: PersonId,
        /// Since when it was last touched.
        touched_at: Timestamp,
    },
    /// It was decided on a version that is not the last any more.
    Superseded {
        /// The version that stands.
        stands: u32,
    },
    /// The same composition was filed already; the second copy changes nothing.
    AlreadyFiled {
        /// The version that has it.
        version: u32,
    },
}

impl Refusal {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotConvened => "not-convened",
            Self::Cancelled { .. } => "meeting-cancelled",
            Self::MeetingOver { .. } => "meeting-over",
            Self::Held { .. } => "draft-held",
            Self::Superseded { .. } => "submission-superseded",
            Self::AlreadyFiled { .. } => "already-filed",
        }
    }
}

/// Whether a composition may be filed now on the version it was decided on.
///
/// Source: the deadline of the note is no wall; the meeting's end is (the list is final then).
pub fn admit(meeting: &Meeting, stands: u32, based_on: u32, today: Date) -> Result<(), Refusal> {
    takes_names(meeting, today)?;
    if based_on != stands {
        return Err(Refusal::Superseded { stands });
    }
    Ok(())
}

/// Whether names are still taken in on a day at the venue.
pub fn takes_names(meeting: &Meeting, today: Date) -> Result<(), Refusal> {
    if let Some(cancelled) = meeting.cancelled.as_ref().filter(|c| c.decided_on <= today) {
        let decided_on = cancelled.decided_on;
        return Err(Refusal::Cancelled { decided_on });
    }
    let closed_on = meeting.arranged_on(today).closes_on();
    if closed_on < today {
        return Err(Refusal::MeetingOver { closed_on });
    }
    Ok(())
}

/// Whether two compositions say the same: the same members in the same order, whatever their
/// identifiers.
pub fn says_the_same(one: &[Member], other: &[Member]) -> bool {
    let same = |(a, b): (&Member, &Member)| {
        let b = Member {
            id: a.id,
            ..b.clone()
        };
        *a == b
    };
    one.len() == other.len() && one.iter().zip(other).all(same)
}

/// What changed for one member between two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Was not there before.
    Joined(Member),
    /// Is not there any more.
    Left(Member),
    /// Is there with other words.
    Changed {
        /// Before.
        before: Member,
        /// After.
        after: Member,
    },
    /// Is there with the same words at another place.
    Moved {
        /// The member.
        member: Member,
        /// The place before, from 0.
        from: usize,
        /// The place after, from 0.
        to: usize,
    },
}

/// What changed from one composition to the next, in the order of the new one, then who left.
///
/// A member is the same by identifier; where a letter brought no identifiers, by the name. Places
/// are compared among those who stayed, so that one who joins at the top moves nobody.
pub fn difference(before: &[Member], after: &[Member]) -> Vec<Change> {
    let partner = |member: &Member| {
        let by_id = before.iter().position(|old| old.id == member.id);
        by_id.or_else(|| {
            let key = name_key(&member.full_name());
            before.iter().position(|old| {
                old.name_key() == key && !after.iter().any(|other| other.id == old.id)
            })
        })
    };
    let pairs: Vec<Option<usize>> = after.iter().map(partner).collect();
    let mut stayed_before: Vec<usize> = pairs.iter().flatten().copied().collect();
    stayed_before.sort_unstable();
    let stayed_after: Vec<usize> = pairs.iter().flatten().copied().collect();
    let mut changes = Vec::new();
    for (to, (member, pair)) in after.iter().zip(&pairs).enumerate() {
        let Some(from) = *pair else {
            changes.push(Change::Joined(member.clone()));
            continue;
        };
        let old = &before[from];
        if !says_the_same(std::slice::from_ref(old), std::slice::from_ref(member)) {
            let (before, after) = (old.clone(), member.clone());
            changes.push(Change::Changed { before, after });
        } else if place(&stayed_before, from) != place(&stayed_after, from) {
            let member = member.clone();
            changes.push(Change::Moved { member, from, to });
        }
    }
    let left = (0..before.len()).filter(|at| !stayed_after.contains(at));
    changes.extend(left.map(|at| Change::Left(before[at].clone())));
    changes
}

fn place(stayed: &[usize], member: usize) -> Option<usize> {
    stayed.iter().position(|at| *at == member)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;
    use crate::people::composition::{Typed, read};

    fn members(names: &[(u128, &str)]) -> Vec<Member> {
        let typed: Vec<Typed> = names
            .iter()
            .enumerate()
            .map(|(at, (id, name))| Typed {
                id: Uuid::from_u128(*id),
                capacity: if at == 0 { "head" } else { "adviser" }.into(),
                family: (*name).into(),
                ..Typed::default()
            })
            .collect();
        read(&typed, None).expect("a composition")
    }

    fn received(at: &str) -> Submission {
        let at: Timestamp = at.parse().expect("an instant");
        Submission {
            version: 1,
            channel: Channel::Page,
            received_at: at,
            entered_at: at,
            entered_by: PersonId(Uuid::nil()),
            members: members(&[(1, "Silva")]),
            note: None,
        }
    }

    #[test]
    fn the_deadline_ends_with_its_day_where_the_meeting_is() {
        let deadline = Deadline::at_end_of(date(2024, 8, 30));
        let judge = |at: &str| {
            received(at)
                .timeliness(&deadline, &[], "Europe/Zurich")
                .expect("a known zone")
        };
        assert_eq!(judge("2024-08-30T21:59:59Z"), Timeliness::InTime);
        assert_eq!(judge("2024-08-30T22:00:00Z"), Timeliness::Late);
        assert_eq!(
            judge("2024-08-30T17:59:59-04"),
            Timeliness::InTime,
            "seen from New York"
        );
    }

    #[test]
    fn the_last_extension_holds_for_its_delegation() {
        let deadline = Deadline::at_end_of(date(2024, 8, 30));
        let extension = |on| Extension {
            until: Deadline::at_end_of(on),
            basis: "note of 29 August".into(),
            granted_at: "2024-08-29T09:00:00Z".parse().expect("an instant"),
            granted_by: PersonId(Uuid::nil()),
        };
        let both = [extension(date(2024, 9, 6)), extension(date(2024, 9, 4))];
        let judge = |at: &str| {
            received(at)
                .timeliness(&deadline, &both, "Europe/Zurich")
                .expect("a known zone")
        };
        assert_eq!(judge("2024-08-30T08:00:00Z"), Timeliness::InTime);
        assert_eq!(judge("2024-09-04T08:00:00Z"), Timeliness::InTimeByExtension);
        assert_eq!(judge("2024-09-05T08:00:00Z"), Timeliness::Late);
    }

    #[test]
    fn a_number_is_the_place_of_the_version() {
        let meeting: MeetingKey = "ccm/12msp".parse().expect("a key");
        let france: Participant = "FRA".parse().expect("a State");
        assert_eq!(number(&meeting, &france, 2), "CCM/12MSP/FRA/2");
    }

    #[test]
    fn a_difference_names_who_joined_left_changed_and_moved() {
        let before = members(&[(1, "Ahn"), (2, "Berg"), (3, "Cruz"), (4, "Diaz")]);
        let mut after = members(&[(1, "Ahn"), (5, "Eze"), (3, "Cruz"), (2, "Berg")]);
        after[0].function = "Minister".into();
        let changes = difference(&before, &after);
        let said: Vec<String> = changes
            .iter()
            .map(|change| match change {
                Change::Joined(member) => format!("+{}", member.family),
                Change::Left(member) => format!("-{}", member.family),
                Change::Changed { after, .. } => format!("~{}", after.family),
                Change::Moved { member, from, to } => format!("{}:{from}>{to}", member.family),
            })
            .collect();
        assert_eq!(said, ["~Ahn", "+Eze", "Cruz:2>2", "Berg:1>3", "-Diaz"]);
        assert!(difference(&before, &before).is_empty());
    }

    #[test]
    fn a_letter_without_identifiers_is_compared_by_name() {
        let before = members(&[(1, "Ahn"), (2, "Berg")]);
        let after = members(&[(8, "AHN"), (9, "Berg")]);
        let changes = difference(&before, &after);
        assert!(matches!(changes.as_slice(), [Change::Changed { .. }]));
    }

    #[test]
    fn a_hold_keeps_others_out_until_it_is_forgotten() {
        let at = |text: &str| -> Timestamp { text.parse().expect("an instant") };
        let (one, two) = (PersonId(Uuid::from_u128(1)), PersonId(Uuid::from_u128(2)));
        let hold = Hold {
            by: one,
            touched_at: at("2024-08-01T10:00:00Z"),
        };
        assert!(!hold.keeps_out(one, at("2024-08-01T10:14:59Z")));
        assert!(hold.keeps_out(two, at("2024-08-01T10:14:59Z")));
        assert!(!hold.keeps_out(two, at("2024-08-01T10:15:00Z")));
    }
}
