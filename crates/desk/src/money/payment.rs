//! Money that came in: entered by hand or from a bank's statement, set against bills. What agrees
//! exactly in reference and amount is set against its bill at once; everything else waits for a
//! person's yes, with what is proposed and why. Nothing is dropped and nothing is counted twice.

use std::collections::BTreeSet;

use domain::money::account;
use domain::money::bank::{self, Booking, Direction, Statement, uneven};
use domain::money::bill::Number;
use domain::money::ledger::{self, Account, Entry, Side, moved};
use domain::money::payer::PayerKey;
use domain::money::payment::form;
use domain::money::payment::proposal::{Proposal, propose, taken_back};
use domain::money::payment::repayment::Repayment;
use domain::money::payment::{
    Allocation, Exchange, Ground, Open, Payment, Refusal, Source, left, may_allocate,
};
use domain::people::person::PersonId;
use domain::people::role::{Act, Actor, Scope};
use domain::record::journal::Hash;
use store::Tx;
use store::money::payment::Payments;
use uuid::Uuid;

use super::repayment::released_entry;
use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};

/// A payment with what is left of it and what is proposed.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The payment.
    pub payment: Payment,
    /// What is not yet set against anything; minor units.
    pub left_minor: i64,
    /// What is proposed.
    pub proposal: Option<Proposal>,
}

/// What came in, what waits, what is owed.
#[derive(Debug, Clone)]
pub struct Received {
    /// Every payment, the earliest first.
    pub payments: Vec<Payment>,
    /// What they are set against.
    pub allocations: Vec<Allocation>,
    /// What of them went back.
    pub repayments: Vec<Repayment>,
    /// Those that wait for a person.
    pub waiting: Vec<Waiting>,
    /// The notices that are not paid in full.
    pub open: Vec<Open>,
}

/// An entry with which the bank takes a payment back, and what it may take back with what that is set
/// against. Nothing is taken off a bill by it: a person does, with a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBack {
    /// The entry.
    pub entry: bank::Entry,
    /// The payments, each with what of it stands against bills.
    pub payments: Vec<(Payment, Vec<Allocation>)>,
}

/// What an import of statements did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Imported {
    /// Payments that were new.
    pub new: usize,
    /// Entries that were kept already.
    pub known: usize,
    /// Entries of money that went out; they are not payments.
    pub out: usize,
    /// Payments set against their bills at once.
    pub exact: usize,
    /// What the bank took back; told each time the file is brought.
    pub taken_back: Vec<TakenBack>,
}

impl Desk {
    /// What came in and what waits, for whoever may read the site's money.
    pub async fn payments(&self, occasion: &Occasion<'_>) -> Result<Received, No> {
        self.permitted(occasion, Act::KeepCosts, &Scope::Site)
            .await?;
        self.payments_now().await
    }

    async fn payments_now(&self) -> Result<Received, No> {
        let dues = self.dues().await?;
        let open = dues.open.clone();
        let Payments {
            payments,
            allocations,
            repayments,
        } = dues.paid.clone();
        let waiting = payments.iter().filter_map(|payment| {
            let left_minor = left(payment, &allocations, &repayments);
            (left_minor > 0).then(|| Waiting {
                payment: payment.clone(),
                left_minor,
                proposal: propose(payment, left_minor, &open),
            })
        });
        Ok(Received {
            waiting: waiting.collect(),
            payments,
            allocations,
            repayments,
            open,
        })
    }

    /// Enters a payment by hand; it waits for a person like any other.
    pub async fn enter_payment(
        &self,
        occasion: &Occasion<'_>,
        typed: &form::Typed,
    ) -> Result<Uuid, No> {
        let actor = self
            .permitted(occasion, Act::KeepCosts, &Scope::Site)
            .await?;
        let read = form::read(typed).map_err(No::PaymentForm)?;
        let payment = Payment {
            id: occasion.new_id(),
            on: read.on,
            amount: read.amount,
            charges_minor: read.charges_minor,
            exchange: read.exchange,
            payer: read.payer,
            remitter: read.remitter,
            reference: read.reference,
            source: Source::Hand,
            entered_at: occasion.now,
            entered_by: actor.person.id,
        };
        self.keep_payments(occasion, &actor, vec![payment.clone()], &[], None)
            .await?;
        Ok(payment.id)
    }

    /// Takes in the statements of a file: every entry that came in and is not known yet. What agrees
    /// exactly is set against its bill. A file with a statement that does not add up is refused whole.
    pub async fn import_statements(
        &self,
        occasion: &Occasion<'_>,
        (bytes, media_type): (&[u8], &str),
        statements: &[Statement],
    ) -> Result<Imported, No> {
        let actor = self
            .permitted(occasion, Act::KeepCosts, &Scope::Site)
            .await?;
        let uneven = uneven(statements);
        if !uneven.is_empty() {
            return Err(No::Uneven(uneven));
        }
        let file = Hash::of(bytes);
        let mut done = Imported::default();
        let mut payments = Vec::new();
        for statement in statements {
            let names: Vec<String> = statement.entries.iter().map(|e| e.name.clone()).collect();
            let known =
                store::money::payment::known_entries(&self.store, &statement.account, &names)
                    .await?;
            for entry in &statement.entries {
                match entry.direction {
                    Direction::Out => done.out += 1,
                    Direction::In if known.contains(&entry.name) => done.known += 1,
                    Direction::In if entry.amount.minor == 0 => {}
                    Direction::In => {
                        let of = (file, statement.account.as_str());
                        payments.push(came_in(occasion, &actor, of, entry));
                    }
                }
            }
        }
        done.new = payments.len();
        let open = self.dues().await?.open.clone();
        let exact = exact(occasion, &actor, &mut payments, open);
        let of: BTreeSet<Uuid> = exact.iter().map(|one| one.payment).collect();
        done.exact = of.len();
        let file = Some((bytes, media_type));
        self.keep_payments(occasion, &actor, payments, &exact, file)
            .await?;
        done.taken_back = self.taken_back(statements).await?;
        Ok(done)
    }

    /// What entries of statements take back, among the payments that are kept.
    async fn taken_back(&self, statements: &[Statement]) -> Result<Vec<TakenBack>, No> {
        let reversals = statements.iter().flat_map(|of| {
            let takes = |one: &&bank::Entry| {
                one.booking == Booking::TakesBack && one.direction == Direction::Out
            };
            let entries = of.entries.iter().filter(takes);
            entries.map(|entry| (of.account.as_str(), entry))
        });
        let reversals: Vec<(&str, &bank::Entry)> = reversals.collect();
        if reversals.is_empty() {
            return Ok(Vec::new());
        }
        let kept = store::money::payment::all(&self.store, None).await?;
        let with_bills = |payment: &Payment| {
            let ours = kept
                .allocations
                .iter()
                .filter(|one| one.payment == payment.id && one.undone.is_none());
            (payment.clone(), ours.cloned().collect())
        };
        let back = |(account, entry): (&str, &bank::Entry)| {
            let payments = taken_back(entry, account, &kept.payments).into_iter();
            TakenBack {
                entry: entry.clone(),
                payments: payments.map(with_bills).collect(),
            }
        };
        Ok(reversals.into_iter().map(back).collect())
    }

    async fn keep_payments(
        &self,
        occasion: &Occasion<'_>,
        actor: &Actor,
        payments: Vec<Payment>,
        allocations: &[Allocation],
        file: Option<(&[u8], &str)>,
    ) -> Result<(), No> {
        let mut line = occasion.line("payments/enter", Some(actor), &Scope::Site);
        fact(&mut line, "payments", payments.len());
        fact(&mut line, "exact", allocations.len());
        line.papers.extend(file.map(|(bytes, _)| Hash::of(bytes)));
        let entries = payments
            .iter()
            .map(|payment| received_entry(occasion, payment));
        let set = allocations.iter().filter_map(|one| {
            let payment = payments.iter().find(|payment| payment.id == one.payment)?;
            Some(allocated_entry(occasion, one, payment))
        });
        let entries: Vec<Entry> = entries.chain(set).collect();
        self.store
            .act(async |tx| {
                if let Some((bytes, media_type)) = file {
                    store::papers::file::keep(&tx, bytes, media_type, occasion.now).await?;
                }
                store::money::payment::keep(&tx, &payments).await?;
                for one in allocations {
                    still_open(&tx, one).await?;
                }
                keep_allocations(&tx, allocations).await?;
                store::money::ledger::enter(&tx, &entries).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Sets so much of a payment against a bill, as a person says. A payment whose payer was not
    /// known is from then on the bill's payer's.
    pub async fn allocate(
        &self,
        occasion: &Occasion<'_>,
        payment: Uuid,
        parts: &[(Number, i64)],
    ) -> Result<(), No> {
        let actor = self
            .permitted(occasion, Act::KeepCosts, &Scope::Site)
            .await?;
        let mut line = occasion.line("payment/allocate", Some(&actor), &Scope::Site);
        line.subject = payment.to_string();
        for (number, minor) in parts {
            fact(&mut line, "bill", number);
            fact(&mut line, "minor", minor);
        }
        if parts.is_empty() {
            return Err(Refusal::Nothing.into());
        }
        self.store
            .act(async |tx| {
                allocate_on(&tx, occasion, actor.person.id, payment, parts).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Names who sent a payment.
    pub async fn name_payer(
        &self,
        occasion: &Occasion<'_>,
        payment: Uuid,
        payer: &PayerKey,
    ) -> Result<(), No> {
        let actor = self
            .permitted(occasion, Act::KeepCosts, &Scope::Site)
            .await?;
        let mut line = occasion.line("payment/name", Some(&actor), &Scope::Site);
        line.subject = payment.to_string();
        fact(&mut line, "payer", payer);
        self.store
            .act(async |tx| {
                named(&tx, occasion, actor.person.id, payment, payer).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Takes an allocation back, with a reason; the money waits again.
    pub async fn undo_allocation(
        &self,
        occasion: &Occasion<'_>,
        allocation: Uuid,
        reason: &str,
    ) -> Result<(), No> {
        let actor = self
            .permitted(occasion, Act::KeepCosts, &Scope::Site)
            .await?;
        if reason.trim().is_empty() {
            return Err(Refusal::NoReason.into());
        }
        let mut line = occasion.line("payment/release", Some(&actor), &Scope::Site);
        line.subject = allocation.to_string();
        fact(&mut line, "reason", reason.trim());
        let act = (occasion.now, actor.person.id);
        self.store
            .act(async |tx| {
                let Payments {
                    payments,
                    allocations,
                    ..
                } = store::money::payment::all(&tx, None).await?;
                let unknown = || No::unknown("allocation", allocation);
                let one = allocations.iter().find(|one| one.id == allocation);
                let one = one.ok_or_else(unknown)?;
                let of = payments.iter().find(|payment| payment.id == one.payment);
                let of = of.ok_or_else(unknown)?;
                let entry = released_entry(occasion, one, of, actor.person.id);
                store::money::payment::undo(&tx, allocation, reason.trim(), act).await?;
                store::money::ledger::enter(&tx, &[entry]).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }
}

/// A payment of a statement's entry.
fn came_in(
    occasion: &Occasion<'_>,
    actor: &Actor,
    (file, account): (Hash, &str),
    entry: &bank::Entry,
) -> Payment {
    let exchange = entry.sent.clone();
    Payment {
        id: occasion.new_id(),
        on: entry.valued_on,
        amount: entry.amount,
        charges_minor: 0,
        exchange: exchange.map(|(received, rate)| Exchange { received, rate }),
        payer: None,
        remitter: entry.remitter.clone(),
        reference: entry.reference.clone(),
        source: Source::Statement {
            file,
            account: account.to_owned(),
            entry: entry.name.clone(),
        },
        entered_at: occasion.now,
        entered_by: actor.person.id,
    }
}

/// What may be set against bills without a person. A bill is paid once: the second payment that
/// names it waits.
fn exact(
    occasion: &Occasion<'_>,
    actor: &Actor,
    payments: &mut [Payment],
    mut open: Vec<Open>,
) -> Vec<Allocation> {
    let mut allocations = Vec::new();
    for payment in payments {
        let proposal = propose(payment, payment.amount.minor, &open);
        let Some(proposal) = proposal.filter(Proposal::is_exact) else {
            continue;
        };
        for (number, minor) in proposal.parts {
            let Some(at) = open.iter().position(|bill| bill.bill == number) else {
                continue;
            };
            let bill = open.remove(at);
            // Whose money it is follows from the bill it names.
            payment.payer = Some(bill.payer.clone());
            allocations.push(Allocation {
                id: occasion.new_id(),
                payment: payment.id,
                bill: number,
                meeting: bill.meeting,
                budget: bill.budget,
                payer: bill.payer,
                minor,
                ground: Ground::Exact,
                made: (occasion.now, actor.person.id),
                undone: None,
            });
        }
    }
    allocations
}

/// What a person sets against bills, decided where nobody comes between.
async fn allocate_on(
    tx: &Tx,
    occasion: &Occasion<'_>,
    by: PersonId,
    payment: Uuid,
    parts: &[(Number, i64)],
) -> Result<(), No> {
    let Payments {
        payments,
        allocations,
        repayments,
    } = store::money::payment::all(tx, None).await?;
    let bills = store::money::bill::bills(tx, &store::money::bill::Part::All).await?;
    let mut open = account::open(&bills, &allocations);
    let found = payments.into_iter().find(|one| one.id == payment);
    let mut payment = found.ok_or_else(|| No::unknown("payment", payment))?;
    let mut left_minor = left(&payment, &allocations, &repayments);
    let mut kept = Vec::new();
    for (number, minor) in parts {
        let bill = open.iter_mut().find(|bill| bill.bill == *number);
        let bill = bill.ok_or_else(|| Refusal::NotOpen(number.to_string()))?;
        may_allocate(&payment, left_minor, bill, *minor)?;
        if payment.payer.is_none() {
            named(tx, occasion, by, payment.id, &bill.payer).await?;
            payment.payer = Some(bill.payer.clone());
        }
        left_minor -= minor;
        bill.minor -= minor;
        kept.push(Allocation {
            id: occasion.new_id(),
            payment: payment.id,
            bill: *number,
            meeting: bill.meeting.clone(),
            budget: bill.budget.clone(),
            payer: bill.payer.clone(),
            minor: *minor,
            ground: Ground::Confirmed,
            made: (occasion.now, by),
            undone: None,
        });
    }
    keep_allocations(tx, &kept).await?;
    let entries = kept
        .iter()
        .map(|one| allocated_entry(occasion, one, &payment));
    let entries: Vec<Entry> = entries.collect();
    store::money::ledger::enter(tx, &entries).await?;
    Ok(())
}

/// Names a payment's payer and moves what is not set against anything to that payer's account.
async fn named(
    tx: &Tx,
    occasion: &Occasion<'_>,
    by: PersonId,
    payment: Uuid,
    payer: &PayerKey,
) -> Result<(), No> {
    let all = store::money::payment::all(tx, None).await?;
    let found = all.payments.iter().find(|one| one.id == payment);
    let found = found.ok_or_else(|| No::unknown("payment", payment))?;
    store::money::payment::name_payer(tx, payment, payer, (occasion.now, by)).await?;
    let nobody = Side::of(Account::Unapplied);
    let theirs = Side::of(Account::Unapplied).by(payer);
    let entry = Entry {
        id: occasion.new_id(),
        on: found.on,
        kind: ledger::Kind::PayerNamed,
        subject: payment.to_string(),
        currency: found.amount.currency,
        postings: moved(nobody, theirs, found.amount.minor),
        at: occasion.now,
        by,
    };
    store::money::ledger::enter(tx, &[entry]).await?;
    Ok(())
}

/// An exact allocation is kept only while its bill is still open for as much.
async fn still_open(tx: &Tx, one: &Allocation) -> Result<(), No> {
    let part = store::money::bill::Part::Payer(one.payer.clone());
    let bills = store::money::bill::bills(tx, &part).await?;
    let paid = store::money::payment::all(tx, Some(&one.payer)).await?;
    let open = account::open(&bills, &paid.allocations);
    let same = |bill: &&Open| bill.bill == one.bill && bill.minor == one.minor;
    match open.iter().find(same) {
        Some(_) => Ok(()),
        None => Err(No::Stale),
    }
}

async fn keep_allocations(tx: &Tx, allocations: &[Allocation]) -> Result<(), No> {
    if allocations.is_empty() {
        return Ok(());
    }
    let keys = store::convening::meeting::keys(tx).await?;
    let with_meeting = allocations.iter().map(|one| {
        let found = keys.iter().find(|(_, key)| **key == one.meeting);
        let (id, _) = found.ok_or_else(|| No::unknown("meeting", &one.meeting))?;
        Ok((*id, one.clone()))
    });
    let rows: Vec<_> = with_meeting.collect::<Result<_, No>>()?;
    Ok(store::money::payment::allocate(tx, &rows).await?)
}

fn received_entry(occasion: &Occasion<'_>, payment: &Payment) -> Entry {
    Entry {
        id: occasion.new_id(),
        on: payment.on,
        kind: ledger::Kind::Payment,
        subject: payment.id.to_string(),
        currency: payment.amount.currency,
        postings: payment.postings(),
        at: occasion.now,
        by: payment.entered_by,
    }
}

pub(super) fn allocated_entry(occasion: &Occasion<'_>, one: &Allocation, of: &Payment) -> Entry {
    Entry {
        id: occasion.new_id(),
        on: of.on,
        kind: ledger::Kind::Allocation,
        subject: one.id.to_string(),
        currency: of.amount.currency,
        postings: one.postings(of),
        at: occasion.now,
        by: one.made.1,
    }
}
