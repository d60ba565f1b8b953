//! Money that went back, entered with the bank's paper: a payment that the bank took back, with what it
//! paid owed again, and what was sent back to who paid, by another person than who entered the payment.
//! It moves no money: a bank or a treasury did.

use domain::money::ledger::{self, Entry};
use domain::money::payment::repayment::{Ground, Repayment, may_go_back};
use domain::money::payment::{Allocation, Payment, left};
use domain::people::person::PersonId;
use domain::people::role::{Act, Scope};
use jiff::civil::Date;
use store::Tx;
use store::money::payment::Payments;
use uuid::Uuid;

use super::payment::allocated_entry;
use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};

/// What a person says of money that went back.
#[derive(Debug, Clone, Copy)]
pub struct Said<'s> {
    /// The day the bank counts it for.
    pub on: Date,
    /// The bank's paper.
    pub evidence: &'s str,
    /// Why.
    pub reason: &'s str,
}

impl Desk {
    /// Enters that the bank took a payment back: what it was set against is owed again, and the
    /// accounts stand as if it had not come.
    pub async fn payment_taken_back(
        &self,
        occasion: &Occasion<'_>,
        payment: Uuid,
        said: Said<'_>,
    ) -> Result<(), No> {
        self.went_back(occasion, payment, None, said).await
    }

    /// Enters that so much of what is left of a payment was sent back to who paid.
    pub async fn payment_sent_back(
        &self,
        occasion: &Occasion<'_>,
        payment: Uuid,
        minor: i64,
        said: Said<'_>,
    ) -> Result<(), No> {
        self.went_back(occasion, payment, Some(minor), said).await
    }

    /// Enters what went back of a payment; all of it where no amount is said.
    async fn went_back(
        &self,
        occasion: &Occasion<'_>,
        payment: Uuid,
        minor: Option<i64>,
        said: Said<'_>,
    ) -> Result<(), No> {
        let actor = self
            .permitted(occasion, Act::KeepCosts, &Scope::Site)
            .await?;
        let by = actor.person.id;
        let mut line = occasion.line("payment/return", Some(&actor), &Scope::Site);
        line.subject = payment.to_string();
        fact(&mut line, "evidence", said.evidence.trim());
        fact(&mut line, "reason", said.reason.trim());
        self.store
            .act(async |tx| {
                let mut kept = store::money::payment::all(&tx, None).await?;
                let of = kept.payments.iter().find(|one| one.id == payment);
                let of = of.ok_or_else(|| No::unknown("payment", payment))?.clone();
                let one = repayment(occasion, &of, minor, (said, by));
                if minor.is_none() && !said.reason.trim().is_empty() {
                    release(&tx, occasion, &mut kept, (&one, &of)).await?;
                }
                let left_minor = left(&of, &kept.allocations, &kept.repayments);
                may_go_back(&one, &of, left_minor)?;
                let entry = one.entry(&of, occasion.new_id());
                store::money::repayment::keep(&tx, &one).await?;
                store::money::ledger::enter(&tx, &[entry]).await?;
                let mut line = line.clone();
                fact(&mut line, "ground", one.ground.code());
                fact(&mut line, "minor", one.minor);
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }
}

fn repayment(
    occasion: &Occasion<'_>,
    of: &Payment,
    minor: Option<i64>,
    (said, by): (Said<'_>, PersonId),
) -> Repayment {
    Repayment {
        id: occasion.new_id(),
        payment: of.id,
        on: said.on,
        minor: minor.unwrap_or(of.amount.minor),
        ground: minor.map_or(Ground::TakenBack, |_| Ground::SentBack),
        evidence: said.evidence.trim().to_owned(),
        reason: said.reason.trim().to_owned(),
        entered: (occasion.now, by),
    }
}

/// Takes what a payment is set against off its bills, for the reason of what took it back.
async fn release(
    tx: &Tx,
    occasion: &Occasion<'_>,
    kept: &mut Payments,
    (one, of): (&Repayment, &Payment),
) -> Result<(), No> {
    let stands = |set: &&mut Allocation| set.payment == of.id && set.undone.is_none();
    for set in kept.allocations.iter_mut().filter(stands) {
        let entry = released_entry(occasion, set, of, one.entered.1);
        store::money::payment::undo(tx, set.id, &one.reason, one.entered).await?;
        store::money::ledger::enter(tx, &[entry]).await?;
        set.undone = Some((one.entered.0, one.entered.1, one.reason.clone()));
    }
    Ok(())
}

/// What taking an allocation back does to the accounts.
pub(super) fn released_entry(
    occasion: &Occasion<'_>,
    set: &Allocation,
    of: &Payment,
    by: PersonId,
) -> Entry {
    let mut entry = allocated_entry(occasion, set, of);
    entry.kind = ledger::Kind::AllocationUndone;
    entry.by = by;
    for posting in &mut entry.postings {
        posting.minor = -posting.minor;
    }
    entry
}
