//! A second budget, with payers and a purse of its own: shared, billed, received and owed apart from the
//! costs of the meeting.

use domain::law::costs::BudgetKey;
use domain::money::ledger::{Account, balances};
use domain::money::payer::NotApart;

use super::*;

stories! {
    a_second_budget_is_shared_billed_and_received_apart,
    a_second_budget_is_shared_by_its_own_rules_alone,
    a_second_budget_is_estimated_apart_and_shared_by_its_estimate,
    a_second_budget_is_closed_apart,
}

fn unit() -> BudgetKey {
    "support-unit".parse().expect("a key")
}

fn second(total: &str) -> Asked {
    Asked {
        budget: Some(unit()),
        total: Amount::read(total, usd()).ok(),
        ..asked(Purpose::Preliminary, &[])
    }
}

impl House {
    /// Shares and bills the budget of the unit; answers the notices.
    async fn billed_for_the_unit(&self, total: &str) -> Vec<bill::Bill> {
        let (act, key) = (self.as_(FINANCE), twelfth());
        let kept = self.desk.apportion_costs(&act, &key, &second(total)).await;
        let number = kept.expect("shared").number;
        let run = self.desk.draw_up_bills(&act, &key, number, Some(DUE)).await;
        let (act, run) = (self.as_(SECOND), run.expect("drawn up"));
        let issued = self.desk.issue_bills(&act, &key, run, TODAY).await;
        issued.expect("issued")
    }

    /// What payers were assessed, all together.
    async fn assessed(&self, budget: Option<&BudgetKey>) -> i64 {
        let bills = self.desk.bills(&self.as_(FINANCE), &twelfth()).await;
        let assessed = bills.expect("read").assessed(usd(), budget);
        assessed.iter().map(|(_, minor)| minor).sum()
    }
}

async fn a_second_budget_is_shared_billed_and_received_apart(house: House) {
    let house = house.treasury().await;
    house.estimated().await;
    house.billed(Purpose::Preliminary, &[]).await;
    let costs = house.assessed(None).await;
    let money = |house: &House| house.as_(FINANCE);
    let before = house.desk.liquidity(&money(&house), &twelfth()).await;
    let notices = house.billed_for_the_unit("400000.00").await;
    assert_eq!(notices.len(), 112, "every Party, whole shares");
    assert!(notices.iter().all(|bill| bill.budget == Some(unit())));
    assert_eq!(house.assessed(Some(&unit())).await, 40_000_000);
    assert_eq!(
        house.assessed(None).await,
        costs,
        "the meeting's are as they were"
    );
    let after = house.desk.liquidity(&money(&house), &twelfth()).await;
    assert_eq!(after.expect("read"), before.expect("read"));
    // Less is needed: the difference goes back, from this purse alone.
    let revised = house.billed_for_the_unit("300000.00").await;
    assert!(
        revised
            .iter()
            .all(|bill| bill.drawn.kind == Kind::CreditNote)
    );
    assert_eq!(house.assessed(Some(&unit())).await, 30_000_000);
    assert_eq!(house.assessed(None).await, costs);
    let france = "FRA".parse().expect("a key");
    let account = house
        .desk
        .account(&money(&house), &france)
        .await
        .expect("read");
    let open = |budget: Option<BudgetKey>| {
        let ours = account.open.iter().filter(|one| one.budget == budget);
        ours.map(|one| one.minor).sum::<i64>()
    };
    let share = |bills: &[bill::Bill]| {
        let ours = bills.iter().find(|bill| bill.drawn.payer == france);
        ours.expect("a bill").drawn.amount.minor
    };
    assert_eq!(open(Some(unit())), share(&notices) - share(&revised));
    received_apart(&house, &notices).await;
}

/// What is paid for the unit lowers what is owed to it, and the ledger keeps the two apart.
async fn received_apart(house: &House, notices: &[bill::Bill]) {
    let austria = notices
        .iter()
        .find(|bill| bill.drawn.payer.as_str() == "AUT");
    let austria = austria.expect("a notice");
    let owed = house.owes("AUT").await;
    let payment = house.enter("10.00", "", &austria.number.to_string()).await;
    let parts = [(austria.number, 1_000)];
    let set = house
        .desk
        .allocate(&house.as_(FINANCE), payment, &parts)
        .await;
    set.expect("set");
    assert_eq!(house.owes("AUT").await, owed - 1_000);
    let all = store::money::ledger::Part::All;
    let entries = store::money::ledger::entries(&house.store, &all).await;
    let balances = balances(&entries.expect("read"));
    let receivable = |budget: Option<BudgetKey>| {
        let ours = balances
            .iter()
            .filter(|(of, _)| of.account == Account::Receivable && of.budget == budget);
        ours.map(|(_, minor)| minor).sum::<i64>()
    };
    assert_eq!(receivable(Some(unit())), 30_000_000 - 1_000);
    assert_eq!(receivable(None), house.assessed(None).await);
    let kept = store::money::ledger::balances(&house.store)
        .await
        .expect("read");
    assert_eq!(kept, balances, "summed where they lie");
    house.books_add_up().await;
}

async fn a_second_budget_is_shared_by_its_own_rules_alone(house: House) {
    let house = house.treasury().await;
    house.estimated().await;
    let share = async |asked: &Asked| {
        let act = house.as_(FINANCE);
        house.desk.sharing(&act, &twelfth(), asked).await
    };
    let mut asked = second("1.00");
    asked.total = None;
    let none = share(&asked).await;
    let refused = matches!(&none, Err(No::Unshared(why)) if matches!(**why, Unshared::NoTotal));
    assert!(refused, "the estimate is of the meeting's costs: {none:?}");
    let mut asked = second("1000.00");
    asked.expected = vec!["USA".parse().expect("a State")];
    let observers = share(&asked).await;
    let parties_only = |why: &Unshared| matches!(why, Unshared::NotApart(NotApart::PartiesOnly(_)));
    let refused = matches!(&observers, Err(No::Unshared(why)) if parties_only(why));
    assert!(refused, "{observers:?}");
    let mut asked = second("1000.00");
    asked.budget = "nobodys".parse().ok();
    let unknown = share(&asked).await;
    let refused = matches!(unknown, Err(No::Unknown { kind: "budget", .. }));
    assert!(refused, "{unknown:?}");
}

impl House {
    /// Drafts and issues an estimate of the unit's budget; answers its version.
    async fn estimated_for_the_unit(&self, price: &str) -> u32 {
        let (act, unit, key) = (self.as_(FINANCE), unit(), twelfth());
        let typed = typed(price);
        let says = (&typed, usd(), Order::SupportFirst);
        let purse = (&key, Some(&unit));
        let kept = self.desk.keep_estimate(&act, purse, None, says).await;
        let version = kept.expect("kept");
        let draft = (version, act.now);
        let own = self.desk.issue_estimate(&act, purse, draft).await;
        let refused = matches!(own, Err(No::Bill(bill::Refusal::SamePerson)));
        assert!(refused, "{own:?}");
        let issuing = self.as_(SECOND);
        let issued = self.desk.issue_estimate(&issuing, purse, draft).await;
        issued.expect("issued");
        version
    }

    /// The versions of a purse's estimates, and the total of the one that stands.
    async fn estimates(&self, budget: Option<&BudgetKey>) -> (usize, String) {
        let (act, key) = (self.as_(FINANCE), twelfth());
        let all = self.desk.estimates(&act, (&key, budget)).await;
        let all = all.expect("read");
        let total = all.standing().and_then(|one| one.says.total().ok());
        let total = total.map_or_else(String::new, |total| total.to_string());
        (all.editions.len(), total)
    }
}

async fn a_second_budget_is_estimated_apart_and_shared_by_its_estimate(house: House) {
    let house = house.treasury().await;
    let (unit, key) = (unit(), twelfth());
    assert_eq!(house.estimated_for_the_unit("7250.00").await, 1);
    assert_eq!(house.estimates(None).await, (0, String::new()));
    house.estimated().await;
    assert_eq!(house.estimated_for_the_unit("7000.00").await, 2, "Rev.1");
    // 25,000 + 56,000; 13 % of 81,000 is 10,530; 15 % of 91,530 is 13,729.50.
    let revised = (2, "105259.50".to_owned());
    assert_eq!(house.estimates(Some(&unit)).await, revised);
    let meetings = (1, "107858.50".to_owned());
    assert_eq!(house.estimates(None).await, meetings);
    let adoption = Adoption {
        on: date(2023, 9, 14),
        paper: "CCM/MSP/2023/12, paragraph 43".to_owned(),
    };
    let adopting = house.as_(SECOND);
    let adopted = house
        .desk
        .adopt_estimate(&adopting, (&key, Some(&unit)), 1, &adoption)
        .await;
    adopted.expect("adopted");
    let adopted = async |budget| {
        let all = house.desk.estimates(&adopting, (&key, budget)).await;
        all.expect("read").adopted.len()
    };
    assert_eq!((adopted(Some(&unit)).await, adopted(None).await), (1, 0));
    let mut asked = second("1.00");
    asked.total = None;
    let shared = house.desk.sharing(&house.as_(FINANCE), &key, &asked).await;
    let (facts, _) = shared.expect("shared");
    assert_eq!(facts.estimate, Some(2));
    assert_eq!(facts.total.to_string(), "105259.50");
    let nobodys = "nobodys".parse().expect("a key");
    let unknown = house
        .desk
        .estimates(&adopting, (&key, Some(&nobodys)))
        .await;
    let refused = matches!(unknown, Err(No::Unknown { kind: "budget", .. }));
    assert!(refused, "{unknown:?}");
}

async fn a_second_budget_is_closed_apart(house: House) {
    let house = house.treasury().await;
    house.estimated().await;
    house.billed(Purpose::Preliminary, &[]).await;
    let costs = house.assessed(None).await;
    house.billed_for_the_unit("400000.00").await;
    let (unit, key) = (unit(), twelfth());
    let (meeting, second) = ((&key, None), (&key, Some(&unit)));
    let spent = |minor| {
        let spent = Amount::of(minor, usd());
        (spent, Treatment::Returned, "CCM/MSP/2025/8")
    };
    let (one, other) = (house.as_(FINANCE), house.as_(SECOND));
    let drawn = house.desk.draw_up_closing(&one, second, spent(39_000_000));
    drawn.await.expect("drawn up");
    let none = house.desk.close_accounts(&other, meeting).await;
    let refused = matches!(none, Err(No::Closing(closing::Refusal::NotDrawnUp)));
    assert!(refused, "the unit's draft closes nothing of the meeting");
    let own = house.desk.close_accounts(&one, second).await;
    let refused = matches!(own, Err(No::Closing(closing::Refusal::SamePerson)));
    assert!(refused, "{own:?}");
    // What waits for the meeting is no matter of the unit's.
    let notices = house.desk.bills(&one, &key).await.expect("read").bills;
    let first = notices.first().expect("a notice").number;
    let waits = house
        .desk
        .draw_up_correction(&one, &key, first, (1, "a cent too much"))
        .await;
    let closed = house.desk.close_accounts(&other, second).await;
    let closed = closed.expect("closed");
    assert_eq!((closed.assessed, closed.unspent()), (40_000_000, 1_000_000));
    let back: i64 = closed.credits.iter().map(|(_, minor)| minor).sum();
    assert_eq!(back, 1_000_000, "to the cent");
    let given_up = house.desk.give_up_bills(&one, &key, waits.expect("waits"));
    given_up.await.expect("given up");
    assert_eq!(house.assessed(Some(&unit)).await, 39_000_000);
    assert_eq!(house.assessed(None).await, costs, "the meeting's stay");
    let accounts = house.desk.accounts(&one, second).await.expect("read");
    assert_eq!(accounts.closing, Some(closed), "read again");
    let open = house.desk.accounts(&one, meeting).await.expect("read");
    assert!(open.draft.is_none());
    let drawn = house.desk.draw_up_closing(&one, meeting, spent(10_000_000));
    drawn.await.expect("drawn up");
    let closed = house.desk.close_accounts(&other, meeting).await;
    let closed = closed.expect("closed");
    assert_eq!(closed.assessed, costs, "the unit's credits are none of it");
    assert_eq!(closed.unspent(), costs - 10_000_000);
    let again = house.desk.accounts(&one, meeting).await.expect("read");
    assert_eq!(again.closing, Some(closed));
    house.books_add_up().await;
}
