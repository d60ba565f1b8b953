//! Letters that acts laid for missions and organizations: what is due, what was handed over, what
//! failed. Nothing is sent from a request; the post works these off, and may try often.

mod acknowledgement;
pub mod delivery;
pub mod note;
pub mod reminder;

use std::collections::BTreeSet;

use domain::convening::meeting::MeetingKey;
use domain::people::delegation::Delegation;
use domain::people::dispatch::{Failure, try_again_at};
use domain::people::participant::Participant;
use domain::people::role::{Act, Scope};
use domain::record::journal::Hash;
use jiff::{SignedDuration, Timestamp};
use store::people::dispatch;
pub use store::people::dispatch::{Dispatch, KeptDelivery, KeptDispatch};
use uuid::Uuid;

use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;
use crate::occasion::Occasion;
use crate::people::request::RequestInMeeting;

/// How long a letter is in the hands of one node before another may take it.
const IN_HAND: SignedDuration = SignedDuration::from_secs(30);

/// In whose hands a letter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// Ours, for half a minute.
    Ours,
    /// Another node's, or it was handed over meanwhile.
    Another,
}

/// The key of a letter to one address about one thing: it is laid once, however often it is asked for.
pub(crate) fn key(
    meeting: &MeetingKey,
    kind: &str,
    participant: &Participant,
    about: &str,
    address: &str,
) -> String {
    let address = &Hash::of(address.to_lowercase().as_bytes()).to_hex()[..8];
    format!("{meeting}/{kind}/{participant}/{about}-{address}")
}

impl Desk {
    /// Letters that are due, the longest due first.
    pub async fn letters_due(&self, now: Timestamp, limit: u64) -> Result<Vec<KeptDispatch>, No> {
        Ok(dispatch::due(&self.store, now, limit).await?)
    }

    /// Takes a letter in hand, so that no other node hands it over meanwhile. Answers whether it is
    /// ours to hand over; whoever stops while it hands over leaves the letter to the next.
    pub async fn claim_letter(&self, key: &str, now: Timestamp) -> Result<Claim, No> {
        let until = now + IN_HAND;
        let claimed = self
            .store
            .act_on_version(async |tx| {
                dispatch::claim(&tx, key, now, until).await?;
                Ok::<(), No>(())
            })
            .await;
        match claimed {
            Ok(()) => Ok(Claim::Ours),
            Err(No::Stale) => Ok(Claim::Another),
            Err(no) => Err(no),
        }
    }

    /// Keeps a letter in hand that is being handed over: a server may take longer than half a minute,
    /// and no other node may hand the letter over meanwhile.
    pub async fn hold_letter(&self, key: &str, now: Timestamp) -> Result<(), No> {
        let until = now + IN_HAND;
        self.store
            .act_on_version(async |tx| Ok(dispatch::hold(&tx, key, until).await?))
            .await
    }

    /// Keeps that a letter was handed over.
    pub async fn letter_handed(&self, key: &str, now: Timestamp) -> Result<(), No> {
        self.store
            .act_on_version(async |tx| Ok(dispatch::handed(&tx, key, now).await?))
            .await
    }

    /// Keeps that a letter could not be handed over; it is tried again, later each time, until it is
    /// given up and waits for a person.
    pub async fn letter_failed(
        &self,
        letter: &KeptDispatch,
        why: &str,
        failure: Failure,
        now: Timestamp,
    ) -> Result<(), No> {
        let (key, laid) = (&letter.dispatch.key, letter.dispatch.laid_at);
        let again = try_again_at(laid, letter.way.tries, failure, now);
        self.store
            .act_on_version(async |tx| {
                match again {
                    Some(at) => dispatch::failed(&tx, key, why, at).await?,
                    None => dispatch::given_up(&tx, key, why, now).await?,
                }
                Ok::<(), No>(())
            })
            .await
    }

    /// Letters that came back or were given up and that nobody has seen to, for whoever may read the
    /// whole site. Whoever records that the matter went otherwise has seen to it.
    pub async fn letters_astray(&self, occasion: &Occasion<'_>) -> Result<Vec<KeptDispatch>, No> {
        self.permitted(occasion, Act::Show, &Scope::Site).await?;
        let mut astray = dispatch::astray(&self.store).await?;
        let meetings: BTreeSet<Uuid> = astray.iter().map(|one| one.dispatch.meeting_id).collect();
        for meeting in meetings {
            let carried = dispatch::deliveries(&self.store, meeting).await?;
            let seen_to = |letter: &KeptDispatch| {
                let Dispatch {
                    participant,
                    laid_at,
                    ..
                } = &letter.dispatch;
                carried.iter().any(|kept| {
                    kept.delivery.participant == *participant && kept.recorded_at >= *laid_at
                })
            };
            astray.retain(|letter| letter.dispatch.meeting_id != meeting || !seen_to(letter));
        }
        Ok(astray)
    }

    /// The bytes of the paper that a letter brings.
    pub async fn paper_of_letter(&self, letter: &Dispatch) -> Result<Option<Vec<u8>>, No> {
        match letter.paper {
            None => Ok(None),
            Some(paper) => self.paper(paper).await.map(Some),
        }
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

    /// The delegation that a letter is about, for the post to write it.
    pub async fn delegation_of_letter(&self, letter: &Dispatch) -> Result<Delegation, No> {
        self.delegation_of(letter.meeting_id, &letter.participant)
            .await
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
    pub async fn meeting_with(&self, id: Uuid) -> Result<MeetingInLaw, No> {
        let kept = store::convening::meeting::open_by_id(&self.store, id).await?;
        let kept = kept.ok_or_else(|| No::unknown("meeting", id))?;
        self.in_law((&self.store).into(), kept).await
    }

    async fn delegation_of(
        &self,
        meeting: Uuid,
        participant: &Participant,
    ) -> Result<Delegation, No> {
        Ok(store::people::delegation::open(&self.store, meeting, participant).await?)
    }
}
