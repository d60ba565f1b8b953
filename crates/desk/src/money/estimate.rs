//! The estimated costs of a meeting, in editions: drafted by one person, issued by another, adopted by
//! a decision of the meeting before. Rates and order of what is laid on the subtotal come from the
//! treaty's profile unless the officer says otherwise.

use domain::convening::meeting::MeetingKey;
use domain::convening::publication::{Edition, Kind};
use domain::money::amount::Currency;
use domain::money::bill;
use domain::money::estimate::form::{self, Typed};
use domain::money::estimate::{Adoption, Estimate, Order};
use domain::people::role::{Act, Scope};
use jiff::Timestamp;

use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;
use crate::occasion::{Occasion, fact};

/// The estimates of a meeting.
#[derive(Debug, Clone)]
pub struct Estimates {
    /// The meeting with the law around it.
    pub meeting: MeetingInLaw,
    /// The editions, the draft last.
    pub editions: Vec<Edition<Estimate>>,
    /// What the meeting before decided on which edition, the latest decision last.
    pub adopted: Vec<(u32, Adoption)>,
}

impl Estimates {
    /// The estimate that stands: the last one issued.
    pub fn standing(&self) -> Option<&Edition<Estimate>> {
        domain::convening::publication::standing(&self.editions)
    }

    /// The draft of the next one.
    pub fn draft(&self) -> Option<&Edition<Estimate>> {
        domain::convening::publication::draft(&self.editions)
    }
}

impl Desk {
    /// The estimates of a meeting, for whoever may read.
    pub async fn estimates(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
    ) -> Result<Estimates, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let meeting = self.meeting(key).await?;
        self.estimates_of(meeting).await
    }

    /// The same for everyone: only what was issued.
    pub async fn public_estimates(&self, meeting: MeetingInLaw) -> Result<Estimates, No> {
        let mut all = self.estimates_of(meeting).await?;
        all.editions.retain(|edition| edition.published.is_some());
        Ok(all)
    }

    pub(crate) async fn estimates_of(&self, meeting: MeetingInLaw) -> Result<Estimates, No> {
        let of = meeting.kept.id;
        let editions = store::convening::publication::all(&self.store, of, Kind::Estimate).await?;
        Ok(Estimates {
            editions,
            adopted: store::money::estimate::adopted(&self.store, of).await?,
            meeting,
        })
    }

    /// Keeps the draft of an estimate in the place of the one that was seen.
    pub async fn keep_estimate(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        seen: Option<Timestamp>,
        (typed, currency, order): (&Typed, Currency, Order),
    ) -> Result<u32, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::KeepCosts, &over).await?;
        let all = self.estimates_of(self.meeting(key).await?).await?;
        let says = form::read(typed, currency, order).map_err(No::Estimate)?;
        let next = super::super::convening::publication::next(
            occasion,
            &actor,
            &all.editions,
            seen,
            says,
        )?;
        let at = (Kind::Estimate, seen);
        self.keep_edition(occasion, &actor, &all.meeting, at, next)
            .await
    }

    /// Issues the draft that was seen, as the second person.
    pub async fn issue_estimate(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        (version, seen): (u32, Timestamp),
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::IssueCosts, &over).await?;
        let all = self.estimates_of(self.meeting(key).await?).await?;
        let draft = all.draft().filter(|draft| draft.kept_at == seen);
        let draft = draft.ok_or(No::Stale)?;
        // Four eyes: who wrote the figures does not issue them.
        if draft.kept_by == actor.person.id {
            return Err(bill::Refusal::SamePerson.into());
        }
        self.publish_edition_by(occasion, &actor, key, Kind::Estimate, (version, seen))
            .await
    }

    /// Records that the meeting before adopted an estimate that was issued.
    pub async fn adopt_estimate(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        version: u32,
        adoption: &Adoption,
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::IssueCosts, &over).await?;
        let all = self.estimates_of(self.meeting(key).await?).await?;
        let issued = |one: &&Edition<Estimate>| one.version == version && one.published.is_some();
        let found = all.editions.iter().find(issued);
        found.ok_or_else(|| No::unknown("estimate", version))?;
        let mut line = occasion.line("estimate/adopt", Some(&actor), &over);
        line.subject = format!("{key}/estimate");
        fact(&mut line, "version", version);
        fact(&mut line, "decided_on", adoption.on);
        fact(&mut line, "paper", &adoption.paper);
        let of = all.meeting.kept.id;
        let act = (occasion.now, actor.person.id);
        self.store
            .act(async |tx| {
                store::money::estimate::adopt(&tx, of, (version, adoption), act).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }
}
