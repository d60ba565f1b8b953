//! Who may be represented at a meeting, and with how many places. States are; so are organizations
//! that the rules name, and those that were invited on their request. Anybody else is unknown.

use domain::law::organization::Organization;
use domain::people::participant::Participant;
use domain::people::request::Request;
use jiff::Timestamp;
use store::Reader;

use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;

impl Desk {
    /// How many places a participant has at a meeting: `None` for as many as it names. One that the
    /// meeting does not know is refused as unknown; so is an organization that is not invited, or
    /// that the Meeting did not approve, from the decision's moment on.
    pub(crate) async fn places_of(
        &self,
        on: impl Into<Reader<'_>>,
        meeting: &MeetingInLaw,
        (participant, now): (&Participant, Timestamp),
    ) -> Result<Option<usize>, No> {
        let unknown = || No::unknown("delegation", participant);
        let key = match participant {
            Participant::State(state) => {
                let known = meeting.facts.states.get(*state);
                return known.map(|_| None).ok_or_else(unknown);
            }
            Participant::Organization(key) => key,
        };
        if meeting.law.treaty.observers.named.contains(key) {
            return Ok(None);
        }
        let request = store::people::request::open(on, meeting.kept.id, key).await?;
        let places = request.and_then(|request| request.state_at(now).places());
        places
            .map(|places| Some(usize::from(places)))
            .ok_or_else(unknown)
    }
    /// The organizations that were invited on their request at an instant or approved by the Meeting,
    /// the earliest received first.
    pub async fn invited_on_request(
        &self,
        meeting: &MeetingInLaw,
        at: Timestamp,
    ) -> Result<Vec<Organization>, No> {
        let all = store::people::request::all(&self.store, meeting.kept.id).await?;
        let invited = all.iter().filter(|r| r.state_at(at).places().is_some());
        Ok(invited.map(Request::organization).collect())
    }

    /// Every organization that asked to attend any meeting: one question.
    pub async fn asked_anywhere(&self) -> Result<Vec<Organization>, No> {
        Ok(store::people::request::organizations_of_all(&self.store).await?)
    }
}
