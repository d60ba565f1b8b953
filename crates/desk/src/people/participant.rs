//! Who may be represented at a meeting, and with how many places. States are; so are organizations
//! that the rules name, and those that were invited on their request. Anybody else is unknown.

use domain::people::participant::Participant;
use jiff::Timestamp;

use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;

impl Desk {
    /// How many places a participant has at a meeting: `None` for as many as it names. One that the
    /// meeting does not know is refused as unknown.
    pub(crate) async fn places_of(
        &self,
        meeting: &MeetingInLaw,
        participant: &Participant,
        _now: Timestamp,
    ) -> Result<Option<usize>, No> {
        let known = match participant {
            Participant::State(state) => meeting.facts.states.get(*state).is_some(),
            Participant::Organization(key) => meeting.law.treaty.observers.named.contains(key),
        };
        if known {
            return Ok(None);
        }
        Err(No::unknown("delegation", participant))
    }
}
