//! A second budget, with payers and a purse of its own: shared, billed, received and owed apart from the
//! costs of the meeting.

use domain::law::costs::BudgetKey;
use domain::money::ledger::{Account, balances};
use domain::money::payer::NotApart;

use super::*;

stories! {
    a_second_budget_is_shared_billed_and_received_apart,
    a_second_budget_is_shared_by_its_own_rules_alone,
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
