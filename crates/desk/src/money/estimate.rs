//! The estimated costs of a meeting, and of each second budget of it, in editions: drafted by one person,
//! issued by another, adopted by a decision. Rates and order of what is laid on the subtotal come from
//! the treaty's profile unless the officer says otherwise.

use domain::convening::meeting::MeetingKey;
use domain::convening::publication::{Edition, Kind};
use domain::law::costs::{BudgetKey, OverheadRule};
use domain::money::amount::Currency;
use domain::money::bill;
use domain::money::estimate::form::{self, Typed};
use domain::money::estimate::{Adoption, Estimate, Order};
use domain::people::role::{Act, Scope};
use jiff::Timestamp;

use super::apportionment::bear;
use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;
use crate::occasion::{Occasion, fact, of_budget};

/// A meeting, and the second budget of it where what is asked for is not of its costs.
pub type Purse<'a> = (&'a MeetingKey, Option<&'a BudgetKey>);

/// The estimates of a meeting, or of a second budget of it.
#[derive(Debug, Clone)]
pub struct Estimates {
    /// The meeting with the law around it.
    pub meeting: MeetingInLaw,
    /// The second budget, where they are of one.
    pub budget: Option<BudgetKey>,
    /// The editions, the draft last.
    pub editions: Vec<Edition<Estimate>>,
    /// What was decided on which edition, the latest decision last.
    pub adopted: Vec<(u32, Adoption)>,
}

impl Estimates {
    /// The estimate that stands: the last one issued.
    pub fn standing(&self) -> Option<&Edition<Estimate>> {
        domain::convening::publication::standing(&self.editions)
    }

    /// What the treaty's profile lays on their sums.
    pub fn overheads(&self) -> Option<&OverheadRule> {
        let costs = &self.meeting.law.treaty.costs;
        costs.overheads_of(self.budget.as_ref())
    }

    /// The draft of the next one.
    pub fn draft(&self) -> Option<&Edition<Estimate>> {
        domain::convening::publication::draft(&self.editions)
    }
}

impl Desk {
    /// The estimates of a purse, for whoever may read.
    pub async fn estimates(
        &self,
        occasion: &Occasion<'_>,
        (key, budget): Purse<'_>,
    ) -> Result<Estimates, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let meeting = self.meeting(key).await?;
        self.estimates_of(meeting, budget).await
    }

    /// The same for everyone: only what was issued.
    pub async fn public_estimates(
        &self,
        meeting: MeetingInLaw,
        budget: Option<&BudgetKey>,
    ) -> Result<Estimates, No> {
        let mut all = self.estimates_of(meeting, budget).await?;
        all.editions.retain(|edition| edition.published.is_some());
        Ok(all)
    }

    pub(crate) async fn estimates_of(
        &self,
        meeting: MeetingInLaw,
        budget: Option<&BudgetKey>,
    ) -> Result<Estimates, No> {
        bear(&meeting.law, budget)?;
        let of = meeting.kept.id;
        let kind = Kind::Estimate(budget.cloned());
        Ok(Estimates {
            editions: store::convening::publication::all(&self.store, of, &kind).await?,
            adopted: store::money::estimate::adopted(&self.store, (of, budget)).await?,
            budget: budget.cloned(),
            meeting,
        })
    }

    /// Keeps the draft of an estimate in the place of the one that was seen.
    pub async fn keep_estimate(
        &self,
        occasion: &Occasion<'_>,
        (key, budget): Purse<'_>,
        seen: Option<Timestamp>,
        (typed, currency, order): (&Typed, Currency, Order),
    ) -> Result<u32, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::KeepCosts, &over).await?;
        let all = self.estimates_of(self.meeting(key).await?, budget).await?;
        let says = form::read(typed, currency, order).map_err(No::Estimate)?;
        let next = super::super::convening::publication::next(
            occasion,
            &actor,
            &all.editions,
            seen,
            says,
        )?;
        let kind = Kind::Estimate(all.budget);
        self.keep_edition(occasion, &actor, &all.meeting, (&kind, seen), next)
            .await
    }

    /// Issues the draft that was seen, as the second person.
    pub async fn issue_estimate(
        &self,
        occasion: &Occasion<'_>,
        (key, budget): Purse<'_>,
        (version, seen): (u32, Timestamp),
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::IssueCosts, &over).await?;
        let all = self.estimates_of(self.meeting(key).await?, budget).await?;
        let draft = all.draft().filter(|draft| draft.kept_at == seen);
        let draft = draft.ok_or(No::Stale)?;
        // Four eyes: who wrote the figures does not issue them.
        if draft.kept_by == actor.person.id {
            return Err(bill::Refusal::SamePerson.into());
        }
        let kind = Kind::Estimate(budget.cloned());
        self.publish_edition_by(occasion, &actor, key, &kind, (version, seen))
            .await
    }

    /// Records by which decision an estimate that was issued was adopted.
    pub async fn adopt_estimate(
        &self,
        occasion: &Occasion<'_>,
        (key, budget): Purse<'_>,
        version: u32,
        adoption: &Adoption,
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::IssueCosts, &over).await?;
        let all = self.estimates_of(self.meeting(key).await?, budget).await?;
        let issued = |one: &&Edition<Estimate>| one.version == version && one.published.is_some();
        let found = all.editions.iter().find(issued);
        found.ok_or_else(|| No::unknown("estimate", version))?;
        let mut line = occasion.line("estimate/adopt", Some(&actor), &over);
        line.subject = format!("{key}/estimate");
        of_budget(&mut line, budget);
        fact(&mut line, "version", version);
        fact(&mut line, "decided_on", adoption.on);
        fact(&mut line, "paper", &adoption.paper);
        let of = (all.meeting.kept.id, budget);
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
