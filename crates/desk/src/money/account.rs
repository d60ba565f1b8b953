//! What payers owe and have: a payer's own account, arrears of all, how a meeting stands for money, the
//! status of contributions for everyone. It only reads.

use std::collections::BTreeMap;

use domain::convening::meeting::MeetingKey;
use domain::money::account::{self, Liquidity, Owed};
use domain::money::amount::Currency;
use domain::money::bill::{Bill, Kind};
use domain::money::payer::PayerKey;
use domain::money::payment::{Allocation, Open, Payment};
use domain::people::role::{Act, Scope};
use jiff::ToSpan;
use jiff::civil::Date;
use store::money::bill::Part;
use store::money::payment::Payments;

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
    /// The notices that are not paid in full.
    pub open: Vec<Open>,
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

    /// Its lines in a currency, with a running balance.
    pub fn lines(&self, currency: Currency) -> Vec<account::Line> {
        account::statement(&self.bills, &self.payments, currency)
    }

    /// What it owes on a day, by currency.
    pub fn owed(&self, today: Date) -> BTreeMap<Currency, Owed> {
        let owed = account::owed(&self.open, today).into_iter();
        owed.map(|((_, currency), owed)| (currency, owed)).collect()
    }
}

/// One payer's contributions to one meeting, as the public status shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// The meeting.
    pub meeting: MeetingKey,
    /// The payer.
    pub payer: PayerKey,
    /// The currency.
    pub currency: Currency,
    /// What was assessed, less what was credited; minor units.
    pub assessed: i64,
    /// What came in against it.
    pub received: i64,
}

impl Contribution {
    /// What is still to come.
    pub const fn outstanding(&self) -> i64 {
        self.assessed - self.received
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
        let part = Part::Payer(payer.clone());
        let bills = store::money::bill::bills(&self.store, &part).await?;
        let Payments {
            payments,
            allocations,
        } = store::money::payment::all(&self.store, Some(payer)).await?;
        Ok(PayersAccount {
            open: account::open(&bills, &allocations),
            payer: payer.clone(),
            bills,
            payments,
            allocations,
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
        let mut open = self.open_bills(None).await?;
        open.retain(|one| one.meeting == *key);
        Ok(open)
    }

    /// What each payer owes on a day, over all meetings, for whoever may read the site's money.
    pub async fn arrears(
        &self,
        occasion: &Occasion<'_>,
    ) -> Result<BTreeMap<(PayerKey, Currency), Owed>, No> {
        self.permitted(occasion, Act::Show, &Scope::Site).await?;
        let open = self.open_bills(None).await?;
        Ok(account::owed(&open, occasion.today))
    }

    /// The status of contributions of every meeting that was billed, for everyone: the papers of the
    /// conventions publish it monthly by State.
    pub async fn contributions(&self) -> Result<Vec<Contribution>, No> {
        let bills = store::money::bill::bills(&self.store, &Part::All).await?;
        let paid = store::money::payment::all(&self.store, None).await?;
        Ok(contributions(&bills, &paid.allocations))
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
        let estimates = self.estimates_of(self.meeting(key).await?).await?;
        let Some(needed) = needed(&estimates) else {
            return Ok(None);
        };
        let all = self.contributions().await?;
        let ours = all
            .iter()
            .filter(|one| one.meeting == *key && one.currency == needed.currency);
        let (billed, received) = ours.fold((0, 0), |(billed, received), one| {
            (billed + one.assessed, received + one.received)
        });
        let meeting = estimates.meeting.meeting();
        let opens_on = meeting
            .arranged_on(estimates.meeting.day(occasion.now))
            .opens_on();
        Ok(Some(Liquidity {
            needed,
            billed,
            received,
            decide_on: decide_on(opens_on),
        }))
    }
}

/// What a meeting needs: the total of the estimate that stands.
fn needed(estimates: &Estimates) -> Option<domain::money::amount::Amount> {
    let standing = estimates.standing()?;
    standing.says.total().ok()
}

/// Rule: the decision whether a meeting can be held is taken three months before it (BWC/CONF.VIII/4,
/// paragraph 12, as reported; not read in the original).
fn decide_on(opens_on: Date) -> Date {
    opens_on.saturating_sub(3.months())
}

/// What each payer was assessed and paid for each meeting, in the order of meetings and payers.
fn contributions(bills: &[Bill], allocations: &[Allocation]) -> Vec<Contribution> {
    let mut sums: BTreeMap<(MeetingKey, PayerKey, Currency), (i64, i64)> = BTreeMap::new();
    let mut currencies = BTreeMap::new();
    for bill in bills {
        let amount = bill.drawn.amount;
        currencies.insert(bill.number, amount.currency);
        let of = (
            bill.meeting.clone(),
            bill.drawn.payer.clone(),
            amount.currency,
        );
        let (assessed, _) = sums.entry(of).or_default();
        *assessed += match bill.drawn.kind {
            Kind::Notice => amount.minor,
            Kind::CreditNote => -amount.minor,
        };
    }
    for one in allocations.iter().filter(|one| one.undone.is_none()) {
        if let Some(currency) = currencies.get(&one.bill) {
            let of = (one.meeting.clone(), one.payer.clone(), *currency);
            let (_, received) = sums.entry(of).or_default();
            *received += one.minor;
        }
    }
    let contribution = |((meeting, payer, currency), (assessed, received))| Contribution {
        meeting,
        payer,
        currency,
        assessed,
        received,
    };
    sums.into_iter().map(contribution).collect()
}
