//! What is published for a meeting: editions of its programme and of the information for
//! participants, drafted first and public from an explicit act on. Whoever publishes names the draft
//! that was read, so that nobody publishes words that changed meanwhile.

use domain::convening::meeting::MeetingKey;
use domain::convening::note::Note;
use domain::convening::publication::{
    self, Edition, Information, Kind, Programme, Section, TypedSitting, draft,
};
use domain::papers::document::Document;
use domain::people::role::{Act, Actor, Scope};
use jiff::Timestamp;
use serde::Serialize;

use super::meeting::MeetingInLaw;
use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact, of_budget};

/// Everything that was published for a meeting, and what is being drafted.
#[derive(Debug, Clone)]
pub struct Publications {
    /// The meeting with the law around it.
    pub meeting: MeetingInLaw,
    /// The documents.
    pub documents: Vec<Document>,
    /// The editions of the programme, the draft last.
    pub programme: Vec<Edition<Programme>>,
    /// The editions of the information for participants, the draft last.
    pub information: Vec<Edition<Information>>,
}

/// What of a meeting is public beside its facts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// Documents.
    Documents,
    /// An edition of something.
    Edition(Kind),
}

impl Desk {
    /// Everything that was published and is being drafted, for whoever may read.
    pub async fn publications(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
    ) -> Result<Publications, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        self.of_meeting(key).await
    }

    /// The same, for whoever may publish.
    pub async fn to_publish(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
    ) -> Result<Publications, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Publish, &over).await?;
        self.of_meeting(key).await
    }

    async fn of_meeting(&self, key: &MeetingKey) -> Result<Publications, No> {
        let meeting = self.meeting(key).await?;
        Ok(Publications {
            documents: self.public_documents(&meeting).await?,
            programme: self.programmes(&meeting).await?,
            information: self.informations(&meeting).await?,
            meeting,
        })
    }

    /// Keeps the draft of the programme in the place of the one that was seen.
    pub async fn keep_programme(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        seen: Option<Timestamp>,
        typed: &[TypedSitting],
    ) -> Result<u32, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::Publish, &over).await?;
        let meeting = self.meeting(key).await?;
        let all = self.programmes(&meeting).await?;
        let says = publication::read_programme(typed).map_err(No::Publication)?;
        let next = next(occasion, &actor, &all, seen, says)?;
        let at = (&Kind::Programme, seen);
        self.keep_edition(occasion, &actor, &meeting, at, next)
            .await
    }

    /// Keeps the draft of the information for participants in the place of the one that was seen.
    pub async fn keep_information(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        seen: Option<Timestamp>,
        typed: &[Section],
    ) -> Result<u32, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::Publish, &over).await?;
        let meeting = self.meeting(key).await?;
        let all = self.informations(&meeting).await?;
        let says = publication::read_information(typed, &all).map_err(No::Publication)?;
        let next = next(occasion, &actor, &all, seen, says)?;
        let at = (&Kind::Information, seen);
        self.keep_edition(occasion, &actor, &meeting, at, next)
            .await
    }

    pub(crate) async fn keep_edition<T: Serialize>(
        &self,
        occasion: &Occasion<'_>,
        actor: &Actor,
        meeting: &MeetingInLaw,
        (kind, seen): (&Kind, Option<Timestamp>),
        edition: Edition<T>,
    ) -> Result<u32, No> {
        let over = Scope::Meeting(meeting.meeting().key.clone());
        let mut line = occasion.line(&format!("{}/keep", kind.code()), Some(actor), &over);
        line.subject = format!("{}/{}", meeting.meeting().key, kind.code());
        of_budget(&mut line, kind.budget());
        fact(&mut line, "version", edition.version);
        let kept = meeting.kept.id;
        self.store
            .act(async |tx| {
                store::convening::publication::keep_draft(&tx, kept, kind, seen, &edition).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(edition.version)
    }

    /// Makes the draft that was seen public. What is no longer the draft that was seen is refused.
    pub async fn publish_edition(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        kind: &Kind,
        (version, seen): (u32, Timestamp),
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::Publish, &over).await?;
        self.publish_edition_by(occasion, &actor, key, kind, (version, seen))
            .await
    }

    /// The same by somebody who may, which was asked before.
    pub(crate) async fn publish_edition_by(
        &self,
        occasion: &Occasion<'_>,
        actor: &Actor,
        key: &MeetingKey,
        kind: &Kind,
        (version, seen): (u32, Timestamp),
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let meeting = self.meeting(key).await?.kept.id;
        let mut line = occasion.line(&format!("{}/publish", kind.code()), Some(actor), &over);
        line.subject = format!("{key}/{}", kind.code());
        of_budget(&mut line, kind.budget());
        fact(&mut line, "version", version);
        let (draft, act) = ((version, seen), (occasion.now, actor.person.id));
        self.store
            .act(async |tx| {
                store::convening::publication::publish(&tx, meeting, kind, draft, act).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// The public editions of the programme, the earliest first.
    pub async fn public_programmes(
        &self,
        meeting: &MeetingInLaw,
    ) -> Result<Vec<Edition<Programme>>, No> {
        Ok(public(self.programmes(meeting).await?))
    }

    /// The public editions of the information for participants, the earliest first.
    pub async fn public_informations(
        &self,
        meeting: &MeetingInLaw,
    ) -> Result<Vec<Edition<Information>>, No> {
        Ok(public(self.informations(meeting).await?))
    }

    /// A meeting with its notes and with what is public beside its facts, all of one moment.
    pub async fn open_to_everyone(
        &self,
        key: &MeetingKey,
    ) -> Result<(MeetingInLaw, Vec<Note>, Vec<What>), No> {
        let look = self.store.look().await?;
        let meeting = self.meeting_on(&look, key).await?;
        let of = meeting.kept.id;
        let notes = store::convening::note::all(&look, of).await?;
        let editions = store::convening::publication::public(&look, of).await?;
        let documents = store::papers::document::any(&look, of).await?;
        let documents = documents.then_some(What::Documents);
        let editions = editions.into_iter().map(What::Edition);
        let public = documents.into_iter().chain(editions).collect();
        Ok((meeting, notes, public))
    }

    async fn programmes(&self, meeting: &MeetingInLaw) -> Result<Vec<Edition<Programme>>, No> {
        let of = meeting.kept.id;
        Ok(store::convening::publication::all(&self.store, of, &Kind::Programme).await?)
    }

    async fn informations(&self, meeting: &MeetingInLaw) -> Result<Vec<Edition<Information>>, No> {
        let of = meeting.kept.id;
        Ok(store::convening::publication::all(&self.store, of, &Kind::Information).await?)
    }
}

fn public<T>(all: Vec<Edition<T>>) -> Vec<Edition<T>> {
    let all = all.into_iter();
    all.filter(|edition| edition.published.is_some()).collect()
}

/// The draft that takes the place of the one that was seen.
pub(crate) fn next<T>(
    occasion: &Occasion<'_>,
    actor: &Actor,
    all: &[Edition<T>],
    seen: Option<Timestamp>,
    says: T,
) -> Result<Edition<T>, No> {
    let before = draft(all);
    if before.map(|draft| draft.kept_at) != seen {
        return Err(No::Stale);
    }
    let last = all.last().map_or(0, |edition| edition.version);
    Ok(Edition {
        version: before.map_or(last + 1, |draft| draft.version),
        says,
        kept_at: occasion.now,
        kept_by: actor.person.id,
        published: None,
    })
}
