//! The list of participants, for everyone: who is represented at a meeting whose note is issued. It
//! is provisional until the meeting has closed and says afterwards what stood then. It shows what
//! missions submitted about the public part of their people; no address of anyone is read for it.

use std::cmp::Ordering;
use std::sync::Arc;

use domain::convening::meeting::MeetingKey;
use domain::convening::note::Step;
use domain::law::language::Language;
use domain::law::organization::Organization;
use domain::people::delegation::Submission;
use domain::people::list::{
    Eligible, List, ListedOrganization, Name, Section, Stands, list, named_organizations, stands,
};
use domain::people::participant::Participant;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;

/// Who is represented at a meeting, and how the list stands.
#[derive(Debug, Clone)]
pub struct Participants {
    /// The meeting with the law around it.
    pub meeting: MeetingInLaw,
    /// Whether the list is provisional or final, and the day it stands on.
    pub stands: Stands,
    /// The organizations that may be represented.
    pub organizations: Vec<ListedOrganization>,
    /// What stands of each delegation.
    pub represented: Vec<(Participant, Arc<Submission>)>,
}

impl Desk {
    /// The participants of a meeting, for everyone; one whose note is not issued is unknown.
    pub async fn participants(&self, key: &MeetingKey, now: Timestamp) -> Result<Participants, No> {
        // One moment for all that is read of the meeting.
        let look = self.store.look().await?;
        let meeting = self.meeting_on(&look, key).await?;
        let kept = meeting.kept.id;
        let notes = store::convening::note::all(&look, kept).await?;
        if !notes.iter().any(|note| note.stage() == Step::Issued) {
            return Err(No::unknown("meeting", key));
        }
        let stands = stands(meeting.meeting(), meeting.zone(), now)
            .expect("a meeting is read with a venue whose zone is known");
        let represented = self.standing_on((&look).into(), kept, stands.until).await?;
        let at = stands.until.unwrap_or(now);
        let on_request = self.invited_on_request(&meeting, at).await?;
        Ok(Participants {
            organizations: organizations(&meeting, on_request),
            meeting,
            stands,
            represented,
        })
    }
}

/// The organizations that may be represented: those that the rules name, and after them those that
/// are invited on their request or were approved by the Meeting.
fn organizations(meeting: &MeetingInLaw, on_request: Vec<Organization>) -> Vec<ListedOrganization> {
    let named = named_organizations(&meeting.law.treaty, &meeting.facts.organizations);
    let on_request = on_request
        .into_iter()
        .map(|organization| ListedOrganization {
            key: organization.key,
            name: Name::Six(organization.name),
            section: Section::OtherOrganization,
        });
    named.into_iter().chain(on_request).collect()
}

impl Participants {
    /// The opening date, on which categories and names of States hold.
    pub fn opens_on(&self) -> Date {
        self.meeting
            .meeting()
            .arranged_on(self.stands.on)
            .opens_on()
    }

    /// The list in a language and its order.
    pub fn list(&self, language: Language, order: impl Fn(&str, &str) -> Ordering) -> List<'_> {
        let eligible = Eligible {
            treaty: &self.meeting.law.treaty,
            status: &self.meeting.law.list,
            states: &self.meeting.facts.states,
            organizations: &self.organizations,
            on: self.opens_on(),
        };
        let represented = self.represented.iter();
        let represented =
            represented.map(|(participant, last)| (participant, last.members.as_slice()));
        list(eligible, represented, language, order)
    }
}
