//! What payers owe and have: a payer's own account, arrears of all, how a meeting stands for money. It
//! only reads.

use std::collections::BTreeMap;

use domain::convening::meeting::MeetingKey;
use domain::money::account::{self, Liquidity, Owed};
use domain::money::amount::Currency;
use domain::money::bill::{Bill, Number};
use domain::money::bundle::Bundle;
use domain::money::payer::PayerKey;
use domain::money::payment::repayment::Repayment;
use domain::money::payment::{Allocation, Open, Payment};
use domain::money::reminder::Reminder;
use domain::people::role::{Act, Scope};
use jiff::civil::Date;

use super::estimate::Estimates;
use crate::Desk;
use crate::answer::No;
use crate::occasion::Occasion;

/// The account of a payer.
#[derive(Debug, Clone)]
pub struct PayersAccount {
    /// Whose.
    pub payer: PayerKey,
    /// Its bills, in the order of their numbers.
    pub bills: Vec<Bill>,
    /// Its payments, the earliest first.
    pub payments: Vec<Payment>,
    /// What the payments are set against.
    pub allocations: Vec<Allocation>,
    /// What of the payments went back.
    pub repayments: Vec<Repayment>,
    /// The notices that are not paid in full.
    pub open: Vec<Open>,
    /// Those of them that wait to be asked for together.
    pub waiting: Vec<Number>,
    /// The bundles in which notices were asked for.
    pub bundles: Vec<Bundle>,
    /// What it was reminded of.
    pub reminders: Vec<Reminder>,
}

impl PayersAccount {
    /// The currencies in which anything was billed or paid.
    pub fn currencies(&self) -> Vec<Currency> {
        let billed = self.bills.iter().map(|bill| bill.drawn.amount.currency);
        let paid = self.payments.iter().map(|one| one.amount.currency);
        let mut all: Vec<Currency> = billed.chain(paid).collect();
        all.sort();
        all.dedup();
        all
    }

    /// Leaves out what the payer wrote, for who may not read it.
    pub fn forget_words(&mut self) {
        for payment in &mut self.payments {
            payment.reference.clear();
            payment.remitter.clear();
        }
        for one in &mut self.repayments {
            one.evidence.clear();
            one.reason.clear();
        }
    }

    /// Its lines in a currency, with a running balance.
    pub fn lines(&self, currency: Currency) -> Vec<account::Line> {
        account::statement(&self.bills, &self.payments, &self.repayments, currency)
    }

    /// What it owes on a day, by currency.
    pub fn owed(&self, today: Date) -> BTreeMap<Currency, Owed> {
        let owed = account::owed(&self.open, today).into_iter();
        owed.map(|((_, currency), owed)| (currency, owed)).collect()
    }
}

impl Desk {
    /// The account of a payer, for whoever may read the site's money.
    pub async fn account(
        &self,
        occasion: &Occasion<'_>,
        payer: &PayerKey,
    ) -> Result<PayersAccount, No> {
        self.permitted(occasion, Act::Show, &Scope::Site).await?;
        self.account_of(payer).await
    }

    /// The account of a payer, for its own delegation at a meeting.
    pub async fn own_account(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &domain::people::participant::Participant,
    ) -> Result<PayersAccount, No> {
        let over = Scope::Delegation(key.clone(), participant.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let payer = participant.to_string().parse();
        // An organization's key has another form: it never pays.
        let payer = payer.map_err(|_| No::unknown("account", participant))?;
        self.account_of(&payer).await
    }

    async fn account_of(&self, payer: &PayerKey) -> Result<PayersAccount, No> {
        let dues = self.dues().await?.of(payer);
        let reminders = store::money::reminder::all(&self.store, Some(payer), &dues.bills).await?;
        let waiting = dues.waiting().into_iter().map(|one| one.bill).collect();
        Ok(PayersAccount {
            payer: payer.clone(),
            bills: dues.bills,
            payments: dues.paid.payments,
            allocations: dues.paid.allocations,
            repayments: dues.paid.repayments,
            open: dues.open,
            waiting,
            bundles: dues.bundles,
            reminders,
        })
    }

    /// The notices of a meeting that are not paid in full, for whoever may read the meeting.
    pub async fn open_notices(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
    ) -> Result<Vec<Open>, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let dues = self.dues().await?;
        let ours = dues.open.iter().filter(|one| one.meeting == *key);
        Ok(ours.cloned().collect())
    }

    /// What each payer owes on a day, over all meetings, for whoever may read the site's money.
    pub async fn arrears(
        &self,
        occasion: &Occasion<'_>,
    ) -> Result<BTreeMap<(PayerKey, Currency), Owed>, No> {
        self.permitted(occasion, Act::Show, &Scope::Site).await?;
        Ok(account::owed(&self.dues().await?.open, occasion.today))
    }

    /// How a meeting stands for money: what it needs, what is billed, what came in, and the day by
    /// which it must be decided whether it can be held.
    pub async fn liquidity(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
    ) -> Result<Option<Liquidity>, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let estimates = self.estimates_of(self.meeting(key).await?, None).await?;
        let Some(needed) = needed(&estimates) else {
            return Ok(None);
        };
        // Whatever is billed counts here, also what is dated ahead.
        let all = self.contributions_to(&estimates.meeting, Date::MAX).await?;
        let ours = all.iter().filter(|one| one.currency == needed.currency);
        let (billed, received) = ours.fold((0, 0), |(billed, received), one| {
            (billed + one.assessed, received + one.received)
        });
        let rule = estimates.meeting.law.treaty.costs.decision.as_ref();
        let meeting = estimates.meeting.meeting();
        let opens_on = meeting
            .arranged_on(estimates.meeting.day(occasion.now))
            .opens_on();
        Ok(Some(Liquidity {
            needed,
            billed,
            received,
            decide_on: rule.map(|rule| rule.decided_by(opens_on)),
        }))
    }
}

/// What a meeting needs: the total of the estimate that stands.
fn needed(estimates: &Estimates) -> Option<domain::money::amount::Amount> {
    let standing = estimates.standing()?;
    standing.says.total().ok()
}
