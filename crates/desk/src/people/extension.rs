//! More time for one delegation: a later deadline on a letter, note or call. Rule: the meeting's
//! deadline stays for all others; an extension granted after the fact forgives. It never goes past
//! the meeting's end.

use domain::convening::deadline::Deadline;
use domain::convening::meeting::MeetingKey;
use domain::people::delegation::Extension;
use domain::people::participant::Participant;
use domain::people::role::{Act, Scope};

use super::delegation::DelegationInMeeting;
use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};

impl Desk {
    /// Gives one delegation more time.
    pub async fn extend_deadline(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
        until: Deadline,
        basis: &str,
    ) -> Result<Extension, No> {
        let over = Scope::Delegation(key.clone(), participant.clone());
        let actor = self.permitted(occasion, Act::ExtendDeadline, &over).await?;
        let open = self.delegation(occasion, key, participant).await?;
        extension_faults(&open, &until, basis, occasion)?;
        let extension = Extension {
            until,
            basis: basis.trim().to_owned(),
            granted_at: occasion.now,
            granted_by: actor.person.id,
        };
        let mut line = occasion.line("delegation/extend", Some(&actor), &over);
        line.subject = format!("{key}/{participant}");
        fact(&mut line, "until", extension.until.on);
        fact(&mut line, "basis", &extension.basis);
        let (kept, position) = (open.meeting.kept.id, open.delegation.extensions.len());
        self.store
            .act(async |tx| {
                store::people::delegation::extend(&tx, kept, participant, position, &extension)
                    .await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(extension)
    }
}

fn extension_faults(
    open: &DelegationInMeeting,
    until: &Deadline,
    basis: &str,
    occasion: &Occasion<'_>,
) -> Result<(), No> {
    let arranged = open
        .meeting
        .meeting()
        .arranged_on(open.meeting.day(occasion.now));
    let mut faults = Vec::new();
    let mut say = |column: &str, found: &str, expected: String| {
        faults.push(domain::law::reading::fault(0, column, found, &expected));
    };
    if until.on <= arranged.composition.on {
        let expected = format!("a day after {}", arranged.composition.on);
        say("until", &until.on.to_string(), expected);
    }
    if arranged.closes_on() < until.on {
        let expected = format!("a day not after {}", arranged.closes_on());
        say("until", &until.on.to_string(), expected);
    }
    if basis.trim().is_empty() || basis.chars().count() > 300 {
        let expected = "the letter, note or call on which it rests, at most 300 characters";
        say("basis", basis, expected.to_owned());
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(No::Faults {
        name: "extension".to_owned(),
        faults,
    })
}
