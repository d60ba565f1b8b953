//! Closing the accounts of a meeting, or of a second budget of it: one person draws up what it cost and
//! what becomes of the rest, another closes; credits get their numbers in the same act. Beside it the
//! funds, which are kept apart.

use domain::law::costs::BudgetKey;
use domain::money::amount::{Amount, Currency};
use domain::money::bill::{self, Ground, Kind, Run};
use domain::money::closing::{self, Closing, Draft, Refusal, Treatment, may_close};
use domain::money::fund::{self, Movement};
use domain::money::ledger::{self, Account, Entry, Side, moved};
use domain::people::person::PersonId;
use domain::people::role::{Act, Scope};

use super::apportionment::bear;
use super::bill::Bills;
use super::estimate::Purse;
use super::sponsorship::granted_to_others;
use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact, of_budget};

/// The accounts of a purse as they would close, or did.
#[derive(Debug, Clone)]
pub struct Accounts {
    /// What was drawn up.
    pub draft: Option<Draft>,
    /// How they close by it: what was assessed, spent, and given back to whom.
    pub closing: Option<Closing>,
}

impl Desk {
    /// The accounts of a purse as they would close, or did, for whoever may read.
    pub async fn accounts(
        &self,
        occasion: &Occasion<'_>,
        (key, budget): Purse<'_>,
    ) -> Result<Accounts, No> {
        let all = self.bills(occasion, key).await?;
        bear(&all.meeting.law, budget)?;
        let of = (all.meeting.kept.id, budget);
        let draft = store::money::closing::open(&self.store, of).await?;
        let closing = draft.as_ref().map(|draft| closing_of(draft, &all, budget));
        Ok(Accounts { draft, closing })
    }

    /// Draws up what a purse cost, in the place of what was drawn up before.
    pub async fn draw_up_closing(
        &self,
        occasion: &Occasion<'_>,
        (key, budget): Purse<'_>,
        (spent, treatment, paper): (Amount, Treatment, &str),
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::KeepCosts, &over).await?;
        if spent.minor < 0 {
            return Err(Refusal::Negative.into());
        }
        if paper.trim().is_empty() {
            return Err(Refusal::NoPaper.into());
        }
        let meeting = self.meeting(key).await?;
        bear(&meeting.law, budget)?;
        let of = (meeting.kept.id, budget);
        let draft = Draft {
            spent,
            treatment,
            paper: paper.trim().to_owned(),
            drawn_up: (occasion.now, actor.person.id),
            closed: None,
        };
        let mut line = occasion.line("accounts/draw", Some(&actor), &over);
        line.subject = format!("{key}/accounts");
        of_budget(&mut line, budget);
        fact(&mut line, "spent_minor", spent.minor);
        fact(&mut line, "treatment", treatment.code());
        self.store
            .act(async |tx| {
                store::money::closing::draw_up(&tx, of, &draft).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }

    /// Closes a purse's accounts as the second person: the cost is entered, credits are issued.
    pub async fn close_accounts(
        &self,
        occasion: &Occasion<'_>,
        (key, budget): Purse<'_>,
    ) -> Result<Closing, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::IssueCosts, &over).await?;
        let all = self.bills_of(self.meeting(key).await?).await?;
        bear(&all.meeting.law, budget)?;
        let of = all.meeting.kept.id;
        let by = actor.person.id;
        let draft = store::money::closing::open(&self.store, (of, budget)).await?;
        let ours = |run: &Run| run.budget.as_ref() == budget;
        let waits = all.waiting().is_some_and(ours);
        let draft = may_close(draft.as_ref(), waits, by)?;
        let closing = closing_of(draft, &all, budget);
        let run = self.run_of_credits(occasion, (&all, budget), draft, &closing);
        let run = run.await?;
        let mut line = occasion.line("accounts/close", Some(&actor), &over);
        line.subject = format!("{key}/accounts");
        of_budget(&mut line, budget);
        fact(&mut line, "spent_minor", closing.spent);
        fact(&mut line, "credits", closing.credits.len());
        let cost = cost_of(occasion, (key, budget), draft, by);
        self.store
            .act(async |tx| {
                let (seen, act) = (draft.drawn_up.0, (occasion.now, by));
                store::money::closing::close(&tx, (of, budget), seen, act).await?;
                if !run.bills.is_empty() {
                    store::money::bill::keep_run(&tx, of, &run).await?;
                    self.issue_run(&tx, occasion, (of, &run, occasion.today), by)
                        .await?;
                }
                store::money::ledger::enter(&tx, cost.as_slice()).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await?;
        Ok(closing)
    }

    async fn run_of_credits(
        &self,
        occasion: &Occasion<'_>,
        (all, budget): (&Bills, Option<&BudgetKey>),
        draft: &Draft,
        closing: &Closing,
    ) -> Result<Run, No> {
        let languages = self.languages_of_payers(occasion.today).await?;
        let currency = draft.spent.currency;
        let drawn = closing.credits.iter().map(|(payer, minor)| bill::Drawn {
            kind: Kind::CreditNote,
            payer: payer.clone(),
            amount: Amount::of(*minor, currency),
            ground: Ground::Unspent,
            language: languages
                .get(payer)
                .copied()
                .unwrap_or(domain::law::language::Language::En),
            corrects: None,
        });
        Ok(Run {
            id: occasion.new_id(),
            meeting: all.meeting.meeting().key.clone(),
            budget: budget.cloned(),
            apportionment: None,
            bills: drawn.collect(),
            reason: draft.paper.clone(),
            due_on: None,
            drawn_up: draft.drawn_up,
            issued: None,
            given_up: None,
        })
    }

    /// The movements of the funds, for whoever may read the site's money.
    pub async fn funds(&self, occasion: &Occasion<'_>) -> Result<Vec<Movement>, No> {
        self.permitted(occasion, Act::Show, &Scope::Site).await?;
        Ok(store::money::closing::movements(&self.store).await?)
    }

    /// Enters a movement of a fund; its identifier, moment and person are given here.
    pub async fn move_fund(&self, occasion: &Occasion<'_>, one: &Movement) -> Result<(), No> {
        let actor = self
            .permitted(occasion, Act::KeepCosts, &Scope::Site)
            .await?;
        let one = Movement {
            id: occasion.new_id(),
            entered: (occasion.now, actor.person.id),
            ..one.clone()
        };
        let meeting = match &one.meeting {
            Some(key) => Some(self.kept_meeting(key).await?.id),
            None => None,
        };
        let mut line = occasion.line("fund/move", Some(&actor), &Scope::Site);
        line.subject = one.id.to_string();
        fact(&mut line, "fund", one.fund.code());
        fact(&mut line, "direction", one.direction.code());
        fact(&mut line, "minor", one.amount.minor);
        if let (Some(number), Some(key)) = (one.sponsorship, &one.meeting) {
            fact(&mut line, "pays", format!("{key}/sponsorship/{number}"));
        }
        let entry = one.entry(occasion.new_id());
        self.store
            .act(async |tx| {
                let before = store::money::closing::movements(&tx).await?;
                let granted = granted_to_others(&tx, &one, &before).await?;
                fund::may_move(&one, &before, granted)?;
                store::money::closing::keep_movement(&tx, meeting, &one).await?;
                store::money::ledger::enter(&tx, std::slice::from_ref(&entry)).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }
}

/// How accounts close by what was drawn up: among those who were assessed for the purse in its currency.
fn closing_of(draft: &Draft, all: &Bills, budget: Option<&BudgetKey>) -> Closing {
    let currency: Currency = draft.spent.currency;
    if draft.closed.is_some() {
        return closed(draft, all, budget);
    }
    closing::close(
        &all.assessed(currency, budget),
        draft.spent.minor,
        draft.treatment,
    )
}

/// How accounts did close: the credits as they were issued.
fn closed(draft: &Draft, all: &Bills, budget: Option<&BudgetKey>) -> Closing {
    let currency = draft.spent.currency;
    let ours = all
        .bills
        .iter()
        .filter(|bill| bill.budget.as_ref() == budget);
    let given = ours.filter(|bill| {
        bill.drawn.ground == Ground::Unspent && bill.drawn.amount.currency == currency
    });
    let credits: Vec<_> = given
        .map(|bill| (bill.drawn.payer.clone(), bill.drawn.amount.minor))
        .collect();
    let left: i64 = all
        .assessed(currency, budget)
        .iter()
        .map(|(_, minor)| minor)
        .sum();
    let back: i64 = credits.iter().map(|(_, minor)| minor).sum();
    Closing {
        assessed: left + back,
        spent: draft.spent.minor,
        credits,
    }
}

/// The cost of a purse as an entry of the ledger; what cost nothing has none.
fn cost_of(
    occasion: &Occasion<'_>,
    (key, budget): Purse<'_>,
    draft: &Draft,
    by: PersonId,
) -> Option<Entry> {
    let spent = Side::of(Account::Expenditure).at(key).of_budget(budget);
    let entry = Entry {
        id: occasion.new_id(),
        on: occasion.today,
        kind: ledger::Kind::Expenditure,
        subject: budget.map_or_else(|| key.to_string(), |budget| format!("{key}:{budget}")),
        currency: draft.spent.currency,
        postings: moved(spent, Side::of(Account::Bank), draft.spent.minor),
        at: occasion.now,
        by,
    };
    (draft.spent.minor > 0).then_some(entry)
}
