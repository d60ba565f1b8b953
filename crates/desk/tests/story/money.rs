//! The money of the Twelfth Meeting: estimated, shared, billed by two people, received, closed; and
//! that the books add up after every step.

use desk::Desk;
use desk::answer::No;
use desk::money::apportionment::Asked;
use domain::law::state::Iso3;
use domain::money::account::Owed;
use domain::money::amount::{Amount, Currency};
use domain::money::apportionment::Rules;
use domain::money::assessment::{Purpose, Unshared};
use domain::money::bill::{self, Kind, Number};
use domain::money::closing::{self, Treatment};
use domain::money::estimate::form::{Typed, TypedLine};
use domain::money::estimate::{Adoption, Order};
use domain::money::payer::PayerKey;
use domain::money::payment::{self, form};
use domain::money::rate::Notional;
use domain::people::delegation::Channel;
use domain::people::role::{Role, Scope};
use jiff::civil::{Date, date};

use crate::cast::*;
use crate::engines::stories;

mod after;
mod dues;
mod received;
mod second;
mod sponsorship;

stories! {
    an_estimate_is_issued_by_a_second_person,
    costs_are_billed_received_and_proved,
    a_mistake_is_put_right_by_a_credit_note,
}

const FINANCE: &str = "r.tanaka";
const SECOND: &str = "j.mensah";
const DUE: Date = date(2024, 6, 30);

fn usd() -> Currency {
    "USD".parse().expect("a currency")
}

fn asked(purpose: Purpose, expected: &[&str]) -> Asked {
    let states = expected.iter().map(|state| state.parse().expect("a State"));
    Asked {
        purpose,
        budget: None,
        total: None,
        expected: states.collect(),
        scale: None,
        period: None,
        notional: Notional::OfPeriod,
        rules: Rules::default(),
    }
}

fn typed(interpretation: &str) -> Typed {
    let line = |item: &str, quantity: &str, unit: &str| TypedLine {
        item: item.to_owned(),
        quantity: quantity.to_owned(),
        unit: unit.to_owned(),
        ..TypedLine::default()
    };
    Typed {
        lines: vec![
            line("pre_session_documentation", "100", "250.00"),
            line("interpretation", "8", interpretation),
        ],
        support: "13".to_owned(),
        contingency: "15".to_owned(),
    }
}

impl House {
    async fn treasury(self) -> Self {
        let house = self.meeting().await;
        for who in [FINANCE, SECOND] {
            house.appoint(who, Role::FinanceOfficer, Scope::Site).await;
        }
        house
    }

    async fn estimated(&self) {
        let (act, seen) = (self.as_(FINANCE), typed("7250.00"));
        let seen = (&seen, usd(), Order::SupportFirst);
        let kept = self
            .desk
            .keep_estimate(&act, (&twelfth(), None), None, seen)
            .await;
        assert_eq!(kept.expect("kept"), 1);
        let issuing = self.as_(SECOND);
        let issued = self
            .desk
            .issue_estimate(&issuing, (&twelfth(), None), (1, act.now))
            .await;
        issued.expect("issued");
    }

    /// Shares and bills; answers the notices.
    async fn billed(&self, purpose: Purpose, expected: &[&str]) -> Vec<bill::Bill> {
        let act = self.as_(FINANCE);
        let asked = asked(purpose, expected);
        let kept = self.desk.apportion_costs(&act, &twelfth(), &asked).await;
        let number = kept.expect("shared").number;
        let act = self.as_(FINANCE);
        let run = self
            .desk
            .draw_up_bills(&act, &twelfth(), number, Some(DUE))
            .await;
        let act = self.as_(SECOND);
        let issued = self
            .desk
            .issue_bills(&act, &twelfth(), run.expect("drawn up"), TODAY)
            .await;
        issued.expect("issued")
    }

    async fn enter(&self, minor: &str, payer: &str, reference: &str) -> uuid::Uuid {
        let act = self.as_(FINANCE);
        let typed = form::Typed {
            on: "2024-05-02".to_owned(),
            amount: minor.to_owned(),
            currency: "USD".to_owned(),
            payer: payer.to_owned(),
            reference: reference.to_owned(),
            ..form::Typed::default()
        };
        self.desk
            .enter_payment(&act, &typed)
            .await
            .expect("entered")
    }

    /// What a State still owes, in minor units.
    async fn owes(&self, payer: &str) -> i64 {
        let payer = payer.parse().expect("a key");
        let account = self.desk.account(&self.as_(FINANCE), &payer).await;
        let owed = account.expect("an account").owed(TODAY);
        owed.values().map(Owed::total).sum()
    }

    async fn books_add_up(&self) {
        assert_eq!(self.ails(TODAY).await, sound());
        let balances = store::money::ledger::balances(&self.store).await;
        let sum: i64 = balances.expect("balances").values().sum();
        assert_eq!(sum, 0, "debits and credits");
        let read = self.money_by(&self.desk).await;
        let anew = self.money_by(&self.another_node().await).await;
        assert_eq!(read, anew, "what was read before and what is on record");
    }

    /// All that a desk says of the money.
    async fn money_by(&self, desk: &Desk) -> Vec<String> {
        let (act, key) = (self.as_(FINANCE), twelfth());
        let bills = desk.bills(&act, &key).await.expect("bills");
        let mut payers: Vec<PayerKey> = bills
            .bills
            .iter()
            .map(|bill| bill.drawn.payer.clone())
            .collect();
        payers.sort();
        payers.dedup();
        let arrears = desk.arrears(&act).await.expect("arrears");
        let open = desk.open_notices(&act, &key).await.expect("open notices");
        let sent = desk.sent_reminders(&act).await.expect("reminders");
        let status = desk.contributions_on(TODAY).await.expect("a status");
        let status: Vec<_> = status.purses.into_iter().map(|(_, _, of)| of).collect();
        let payments = desk.payments(&act).await.expect("payments");
        let bundles = desk.bundles(&act).await.expect("bundles");
        let mut said = vec![
            format!("{:?} {:?}", bills.bills, bills.runs),
            format!("{arrears:?} {open:?} {sent:?} {status:?}"),
            format!("{payments:?} {bundles:?}"),
        ];
        for payer in payers {
            let account = desk.account(&act, &payer).await.expect("an account");
            said.push(format!("{account:?}"));
        }
        said
    }
}

async fn an_estimate_is_issued_by_a_second_person(house: House) {
    let house = house.treasury().await;
    let first = typed("7250.00");
    let drafting = house.as_(FINANCE);
    let keep = (&first, usd(), Order::SupportFirst);
    let kept = house
        .desk
        .keep_estimate(&drafting, (&twelfth(), None), None, keep)
        .await;
    assert_eq!(kept.expect("kept"), 1);
    let seen = (1, drafting.now);
    let own = house
        .desk
        .issue_estimate(&house.as_(FINANCE), (&twelfth(), None), seen)
        .await;
    assert!(
        matches!(own, Err(No::Bill(bill::Refusal::SamePerson))),
        "{own:?}"
    );
    let officer = house
        .desk
        .issue_estimate(&house.as_(DRAFTER), (&twelfth(), None), seen)
        .await;
    assert!(matches!(officer, Err(No::NotPermitted(_))), "{officer:?}");
    let second = house
        .desk
        .issue_estimate(&house.as_(SECOND), (&twelfth(), None), seen)
        .await;
    second.expect("issued");
    let adoption = Adoption {
        on: date(2023, 9, 14),
        paper: "CCM/MSP/2023/12, paragraph 41".to_owned(),
    };
    let adopting = house.as_(SECOND);
    let adopted = house
        .desk
        .adopt_estimate(&adopting, (&twelfth(), None), 1, &adoption)
        .await;
    adopted.expect("adopted");
    let none = house
        .desk
        .adopt_estimate(&adopting, (&twelfth(), None), 2, &adoption)
        .await;
    assert!(matches!(none, Err(No::Unknown { .. })), "{none:?}");
    // 25,000 + 58,000; 13 % of 83,000 is 10,790; 15 % of 93,790 is 14,068.50.
    let all = house
        .desk
        .estimates(&house.as_(FINANCE), (&twelfth(), None))
        .await
        .expect("read");
    let total = all.standing().expect("issued").says.total().expect("small");
    assert_eq!(total.to_string(), "107858.50");
    assert_eq!(all.adopted, [(1, adoption)]);
    let revised = typed("7000.00");
    let keep = (&revised, usd(), Order::SupportFirst);
    let stale = Some(drafting.now);
    let lost = house
        .desk
        .keep_estimate(&house.as_(FINANCE), (&twelfth(), None), stale, keep)
        .await;
    assert!(matches!(lost, Err(No::Stale)), "{lost:?}");
    let kept = house
        .desk
        .keep_estimate(&house.as_(FINANCE), (&twelfth(), None), None, keep)
        .await;
    assert_eq!(kept.expect("kept"), 2, "Rev.1");
}

async fn costs_are_billed_received_and_proved(house: House) {
    let house = house.treasury().await;
    let act = house.as_(FINANCE);
    let early = asked(Purpose::Preliminary, &[]);
    let none = house.desk.apportion_costs(&act, &twelfth(), &early).await;
    assert!(
        matches!(&none, Err(No::Unshared(why)) if **why == Unshared::NoTotal),
        "{none:?}"
    );
    house.estimated().await;
    let notices = house.billed(Purpose::Preliminary, &[]).await;
    let sum: i64 = notices.iter().map(|one| one.drawn.amount.minor).sum();
    assert_eq!(sum, 10_785_850, "the estimate to the cent");
    let numbers: Vec<u32> = notices.iter().map(|one| one.number.serial).collect();
    let count = u32::try_from(notices.len()).expect("a hundred");
    assert_eq!(numbers, (1..=count).collect::<Vec<_>>(), "no gap");
    house.books_add_up().await;
    let again = house
        .desk
        .draw_up_bills(&house.as_(FINANCE), &twelfth(), 1, Some(DUE))
        .await;
    assert!(
        matches!(again, Err(No::Bill(bill::Refusal::Billed))),
        "{again:?}"
    );
    let of = |code: &str| {
        let payer = code.parse().expect("a key");
        let found = notices.iter().find(|one| one.drawn.payer == payer);
        found.expect("a notice").clone()
    };
    let (france, austria) = (of("FRA"), of("AUT"));
    assert_eq!(house.owes("FRA").await, france.drawn.amount.minor);
    // Too little, then the rest and ten cents too much.
    let part = house.enter("100.00", "FRA", "").await;
    let parts = [(france.number, 10_000)];
    house
        .desk
        .allocate(&house.as_(FINANCE), part, &parts)
        .await
        .expect("set");
    assert_eq!(house.owes("FRA").await, france.drawn.amount.minor - 10_000);
    let rest = france.drawn.amount.minor - 10_000;
    let paid = Amount::of(rest + 10, usd()).to_string();
    let over = house.enter(&paid, "", "notre contribution").await;
    let too_much = house
        .desk
        .allocate(&house.as_(FINANCE), over, &[(france.number, rest + 1)])
        .await;
    let refused = matches!(
        too_much,
        Err(No::Payment(payment::Refusal::MoreThanOwed { .. }))
    );
    assert!(refused, "{too_much:?}");
    house
        .desk
        .allocate(&house.as_(FINANCE), over, &[(france.number, rest)])
        .await
        .expect("set");
    assert_eq!(house.owes("FRA").await, 0);
    let other = house
        .desk
        .allocate(&house.as_(FINANCE), over, &[(austria.number, 10)])
        .await;
    let refused = matches!(other, Err(No::Payment(payment::Refusal::OtherPayer(_))));
    assert!(refused, "the rest is France's: {other:?}");
    house.books_add_up().await;
    taken_back_it_is_owed_again(&house, &france, rest).await;
}

async fn taken_back_it_is_owed_again(house: &House, france: &bill::Bill, rest: i64) {
    let account = house
        .desk
        .account(&house.as_(FINANCE), &france.drawn.payer)
        .await;
    let last = account.expect("read").allocations.last().expect("one").id;
    let silent = house
        .desk
        .undo_allocation(&house.as_(FINANCE), last, " ")
        .await;
    assert!(
        matches!(silent, Err(No::Payment(payment::Refusal::NoReason))),
        "{silent:?}"
    );
    let undone = house
        .desk
        .undo_allocation(&house.as_(FINANCE), last, "wrong payer")
        .await;
    undone.expect("undone");
    assert_eq!(house.owes("FRA").await, rest);
    let twice = house
        .desk
        .undo_allocation(&house.as_(FINANCE), last, "again")
        .await;
    assert!(matches!(twice, Err(No::Stale)), "{twice:?}");
    house.books_add_up().await;
}

async fn a_mistake_is_put_right_by_a_credit_note(house: House) {
    let house = house.treasury().await;
    house.estimated().await;
    let notices = house.billed(Purpose::Preliminary, &[]).await;
    let austria = notices
        .iter()
        .find(|one| one.drawn.payer.as_str() == "AUT")
        .expect("a notice");
    assert!(house.owes("AUT").await > 0);
    // A mistake is put right by a credit note, by a second person, for no more than stands.
    let off = (austria.drawn.amount.minor, "withdrawn");
    let run = house
        .desk
        .draw_up_correction(&house.as_(FINANCE), &twelfth(), austria.number, off)
        .await;
    let run = run.expect("drawn up");
    let own = house
        .desk
        .issue_bills(&house.as_(FINANCE), &twelfth(), run, TODAY)
        .await;
    assert!(
        matches!(own, Err(No::Bill(bill::Refusal::SamePerson))),
        "{own:?}"
    );
    let credit = house
        .desk
        .issue_bills(&house.as_(SECOND), &twelfth(), run, TODAY)
        .await;
    assert_eq!(
        credit.expect("issued")[0].number.to_string(),
        "CN-2024-0001"
    );
    assert_eq!(house.owes("AUT").await, 0);
    let off = (1, "more");
    let more = house
        .desk
        .draw_up_correction(&house.as_(FINANCE), &twelfth(), austria.number, off)
        .await;
    let refused = matches!(more, Err(No::Bill(bill::Refusal::MoreThanBilled { .. })));
    assert!(refused, "{more:?}");
    house.books_add_up().await;
}
