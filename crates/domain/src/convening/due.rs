//! What is due at a meeting, and what waits for a person: the dates ahead in their order, and the
//! next step of a note that this person may take. Source: the note's deadline; a second pair of eyes
//! is another person's. It reminds; it decides nothing.

use jiff::civil::Date;

use super::meeting::{Meeting, MeetingKey};
use super::note::{Note, Step};
use crate::people::delegation::Extension;
use crate::people::participant::Participant;
use crate::people::role::{Act, Actor, Scope, may};

/// What falls due.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matter {
    /// The composition of delegations.
    Composition,
    /// The composition of one delegation, whose deadline was extended.
    Extended(Participant),
    /// The meeting opens.
    Opening,
}

/// A matter with its day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The day.
    pub on: Date,
    /// The meeting.
    pub meeting: MeetingKey,
    /// What falls due.
    pub matter: Matter,
}

/// What falls due at a meeting from today on, up to a day, the nearest first; nothing for a meeting
/// that was cancelled.
pub fn due<'a>(
    meeting: &Meeting,
    extensions: impl IntoIterator<Item = (&'a Participant, &'a [Extension])>,
    today: Date,
    until: Date,
) -> Vec<Due> {
    if meeting.is_cancelled_on(today) {
        return Vec::new();
    }
    let arranged = meeting.arranged_on(today);
    let at = |on, matter| Due {
        on,
        meeting: meeting.key.clone(),
        matter,
    };
    let mut all = vec![
        at(arranged.composition.on, Matter::Composition),
        at(arranged.opens_on(), Matter::Opening),
    ];
    for (participant, extensions) in extensions {
        let last = extensions.last();
        all.extend(last.map(|last| at(last.until.on, Matter::Extended(participant.clone()))));
    }
    all.retain(|due| today <= due.on && due.on <= until);
    all.sort();
    all
}

/// The next step of a note that waits for a person, if it waits for this one.
///
/// A draft waits for whoever may approve and did not write it; then it waits for the initials.
pub fn waits_for(note: &Note, actor: &Actor, today: Date, meeting: &MeetingKey) -> Option<Act> {
    let drafted_by =
        |taken: &super::note::StepTaken| taken.step == Step::Drafted && taken.by == actor.person.id;
    let act = match note.stage() {
        Step::Drafted if !note.steps.iter().any(drafted_by) => Act::ApproveNote,
        Step::Approved => Act::InitialNote,
        Step::Initialled => Act::IssueNote,
        _ => return None,
    };
    let over = Scope::Meeting(meeting.clone());
    may(actor, act, &over, today).is_ok().then_some(act)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;
    use crate::convening::deadline::Deadline;
    use crate::convening::meeting::Cancellation;
    use crate::convening::note::{Purpose, StepTaken};
    use crate::law::compiled;
    use crate::people::person::{Person, PersonId};
    use crate::people::role::{Role, RoleHeld};

    const TODAY: Date = date(2024, 8, 20);

    fn twelfth() -> Meeting {
        Meeting::read(compiled::FACT_SHEET, &compiled::places()).expect("a sheet")
    }

    fn actor(n: u128, role: Role) -> Actor {
        let id = PersonId(Uuid::from_u128(n));
        Actor {
            person: Person {
                id,
                handle: "m.okafor".parse().expect("a handle"),
                name: None,
                office: String::new(),
            },
            roles: vec![RoleHeld {
                person: id,
                role,
                scope: Scope::Site,
                from: date(2024, 1, 1),
                until: None,
            }],
        }
    }

    fn note(steps: &[(Step, u128)]) -> Note {
        let taken = |(step, by): &(Step, u128)| StepTaken {
            step: *step,
            by: PersonId(Uuid::from_u128(*by)),
            at: Timestamp::UNIX_EPOCH,
        };
        Note {
            id: Uuid::nil(),
            purpose: Purpose::Convening,
            dated: None,
            reference: None,
            steps: steps.iter().map(taken).collect(),
            version: 1,
        }
    }

    #[test]
    fn what_is_due_stands_in_the_order_of_its_days() {
        let meeting = twelfth();
        let chad: Participant = "TCD".parse().expect("a State");
        let extension = |on| Extension {
            until: Deadline::at_end_of(on),
            basis: "call".into(),
            granted_at: Timestamp::UNIX_EPOCH,
            granted_by: PersonId(Uuid::nil()),
        };
        let extended = [extension(date(2024, 9, 2)), extension(date(2024, 9, 5))];
        let all = due(&meeting, [(&chad, &extended[..])], TODAY, date(2024, 9, 30));
        let said: Vec<(Date, Matter)> = all.into_iter().map(|due| (due.on, due.matter)).collect();
        let expected = [
            (date(2024, 8, 30), Matter::Composition),
            (date(2024, 9, 5), Matter::Extended(chad.clone())),
            (date(2024, 9, 10), Matter::Opening),
        ];
        assert_eq!(said, expected);
        let past = due(&meeting, [], date(2024, 8, 31), date(2024, 9, 9));
        assert_eq!(past, [], "what is over or far off is not due");
    }

    #[test]
    fn nothing_is_due_at_a_cancelled_meeting() {
        let mut meeting = twelfth();
        meeting.cancelled = Some(Cancellation {
            decided_on: TODAY,
            basis: "decision".into(),
        });
        assert_eq!(due(&meeting, [], TODAY, date(2024, 12, 31)), []);
    }

    #[test]
    fn a_note_waits_for_who_may_take_its_next_step() {
        let key = twelfth().key;
        let waits = |steps: &[(Step, u128)], who: &Actor| waits_for(&note(steps), who, TODAY, &key);
        let (drafter, other) = (
            actor(1, Role::ConferenceOfficer),
            actor(2, Role::ConferenceOfficer),
        );
        let initialler = actor(3, Role::Initialler);
        let drafted = [(Step::Drafted, 1)];
        assert_eq!(waits(&drafted, &other), Some(Act::ApproveNote));
        assert_eq!(waits(&drafted, &drafter), None, "one's own draft");
        assert_eq!(waits(&drafted, &initialler), None);
        let approved = [(Step::Drafted, 1), (Step::Approved, 2)];
        assert_eq!(waits(&approved, &initialler), Some(Act::InitialNote));
        assert_eq!(waits(&approved, &other), None);
        let initialled = [(Step::Drafted, 1), (Step::Initialled, 3)];
        assert_eq!(waits(&initialled, &drafter), Some(Act::IssueNote));
        assert_eq!(waits(&[(Step::Issued, 1)], &drafter), None);
    }
}
