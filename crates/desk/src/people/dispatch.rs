//! Letters that acts laid for missions and organizations: what is due, what was handed over, what
//! failed. Nothing is sent from a request; the post works these off, and may try often.

use domain::convening::meeting::MeetingKey;
use domain::people::participant::Participant;
use domain::people::role::{Act, Scope};
use jiff::{SignedDuration, Timestamp};
use store::people::dispatch;
pub use store::people::dispatch::{Dispatch, KeptDispatch};

use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;
use crate::occasion::Occasion;
use crate::people::request::RequestInMeeting;

impl Desk {
    /// Letters that are due, the longest due first.
    pub async fn letters_due(&self, now: Timestamp, limit: u64) -> Result<Vec<KeptDispatch>, No> {
        Ok(dispatch::due(&self.store, now, limit).await?)
    }

    /// Keeps that a letter was handed over.
    pub async fn letter_handed(&self, key: &str, now: Timestamp) -> Result<(), No> {
        self.store
            .act_on_version(async |tx| Ok(dispatch::handed(&tx, key, now).await?))
            .await
    }

    /// Keeps that a letter could not be handed over; it is tried again, later each time.
    pub async fn letter_failed(
        &self,
        letter: &KeptDispatch,
        why: &str,
        now: Timestamp,
    ) -> Result<(), No> {
        let pause = SignedDuration::from_secs(30 << letter.tries.min(10));
        self.store
            .act_on_version(async |tx| {
                Ok(dispatch::failed(&tx, &letter.dispatch.key, why, now + pause).await?)
            })
            .await
    }

    /// Every letter of a meeting to its delegations, the last laid first.
    pub async fn letters(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
    ) -> Result<Vec<KeptDispatch>, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let meeting = self.kept_meeting(key).await?.id;
        Ok(dispatch::of_meeting(&self.store, meeting).await?)
    }

    /// The meeting and the submission that a receipt is about, for the post to write it.
    pub async fn received(
        &self,
        letter: &Dispatch,
    ) -> Result<(MeetingInLaw, domain::people::delegation::Delegation), No> {
        let meeting = self.meeting_with(letter.meeting_id).await?;
        let delegation = self
            .delegation_of(letter.meeting_id, &letter.participant)
            .await?;
        Ok((meeting, delegation))
    }

    /// The request that a letter is about, for the post to write it.
    pub async fn request_of_letter(&self, letter: &Dispatch) -> Result<RequestInMeeting, No> {
        let unknown = || No::unknown("request", &letter.participant);
        let Participant::Organization(key) = &letter.participant else {
            return Err(unknown());
        };
        let meeting = self.meeting_with(letter.meeting_id).await?;
        let request = store::people::request::open(&self.store, letter.meeting_id, key).await?;
        let request = request.ok_or_else(unknown)?;
        Ok(RequestInMeeting { meeting, request })
    }

    /// The meeting with an identifier, with the law around it.
    pub async fn meeting_with(&self, id: uuid::Uuid) -> Result<MeetingInLaw, No> {
        let kept = store::convening::meeting::open_by_id(&self.store, id).await?;
        let kept = kept.ok_or_else(|| No::unknown("meeting", id))?;
        self.in_law((&self.store).into(), kept).await
    }

    async fn delegation_of(
        &self,
        meeting: uuid::Uuid,
        participant: &Participant,
    ) -> Result<domain::people::delegation::Delegation, No> {
        Ok(store::people::delegation::open(&self.store, meeting, participant).await?)
    }
}
