//! Sponsorship: asked by a mission or by letter, proposed by one and granted by another from what the
//! fund has, refused for want of money, paid by a movement that names it; and what a State that is no
//! Party would bear, shown beside its request.

use desk::occasion::{By, Occasion};
use desk::people::dispatch::Dispatch;
use domain::money::fund::{self, Direction, Fund, Movement};
use domain::money::sponsorship::form::{Typed, TypedLetter};
use domain::money::sponsorship::{Refusal, Stage, Way};
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use uuid::Uuid;

use super::*;

stories! {
    a_state_that_is_no_party_sees_what_it_would_bear_before_it_asks,
    a_party_pays_anyway_and_nobody_asks_for_another,
    a_grant_is_made_by_two_from_what_the_fund_has,
    what_is_granted_is_paid_by_name_and_spent_on_nothing_else,
    what_came_by_letter_is_entered_and_a_refusal_says_why,
    two_who_propose_at_once_do_not_write_over_each_other,
    a_mission_is_told_by_letter_of_every_step_but_a_proposal,
}

fn chf(minor: i64) -> Amount {
    Amount::of(minor, "CHF".parse().expect("a currency"))
}

fn of(state: &str) -> Participant {
    state.parse().expect("a participant")
}

fn asked_for(name: &str) -> Typed {
    Typed {
        name: name.to_owned(),
        function: "Adviser".to_owned(),
        cost: "2400.00".to_owned(),
        currency: "CHF".to_owned(),
        criteria: vec!["accession".to_owned()],
        reasons: String::new(),
    }
}

fn letter(paper: &str) -> TypedLetter {
    TypedLetter {
        paper: paper.to_owned(),
        received_on: TODAY.to_string(),
    }
}

fn moved(direction: Direction, minor: i64, sponsorship: Option<u32>) -> Movement {
    Movement {
        id: Uuid::nil(),
        fund: Fund::Sponsorship,
        direction,
        on: TODAY,
        amount: chf(minor),
        party: "Switzerland".to_owned(),
        purpose: "travel of delegates".to_owned(),
        meeting: Some(twelfth()),
        sponsorship,
        entered: (jiff::Timestamp::UNIX_EPOCH, PersonId(Uuid::nil())),
    }
}

impl House {
    /// Somebody who writes for a State at the meeting.
    async fn writes_for(&self, state: &str) -> PersonId {
        let act = self.as_(DRAFTER);
        let email = format!("mission@{}.example", state.to_lowercase());
        let given = self
            .desk
            .give_access(
                &act,
                &twelfth(),
                &of(state),
                &email,
                domain::law::language::Language::En,
            )
            .await;
        given.expect("given");
        let ones = self
            .desk
            .correspondents(&act, &twelfth(), &of(state))
            .await
            .expect("read");
        ones[0].id
    }

    fn for_state(&self, who: PersonId) -> Occasion<'static> {
        Occasion {
            by: By::Correspondent(who),
            ..self.as_(DRAFTER)
        }
    }

    async fn moves(&self, movement: Movement) -> Result<(), No> {
        self.desk.move_fund(&self.as_(FINANCE), &movement).await
    }

    async fn asks(&self, who: PersonId, state: &str, name: &str) -> Result<u32, No> {
        let (key, whose) = (twelfth(), of(state));
        let typed = asked_for(name);
        self.desk
            .ask_sponsorship(&self.for_state(who), (&key, &whose), &typed, None)
            .await
    }

    async fn proposes(&self, by: &str, number: u32, minor: i64) -> Result<(), No> {
        let said = (chf(minor), "on the way to accession");
        self.desk
            .propose_sponsorship(&self.as_(by), (&twelfth(), number), said)
            .await
    }

    async fn grants(&self, by: &str, number: u32, seen: i64) -> Result<(), No> {
        self.desk
            .grant_sponsorship(&self.as_(by), (&twelfth(), number), chf(seen))
            .await
    }

    async fn stage_of(&self, number: u32) -> Stage {
        let all = self
            .desk
            .sponsorships(&self.as_(FINANCE), &twelfth())
            .await
            .expect("read");
        all.find(number).expect("there").stage()
    }
}

fn is(refused: &Result<(), No>, code: &str) -> bool {
    matches!(refused, Err(No::Sponsorship(why)) if why.code() == code)
}

async fn a_state_that_is_no_party_sees_what_it_would_bear_before_it_asks(house: House) {
    let house = house.treasury().await;
    let finland = house.writes_for("FIN").await;
    let own = async |house: &House| {
        let (key, act) = (twelfth(), house.for_state(finland));
        let own = house.desk.own_sponsorships(&act, &key, &of("FIN")).await;
        own.expect("read").1
    };
    let state: Iso3 = "FIN".parse().expect("a State");
    let before = own(&house).await;
    assert!(
        matches!(before.burdens.get(&state), Some(Err(Unshared::NoTotal))),
        "nothing is estimated yet"
    );
    house.estimated().await;
    let mut as_asked = asked(Purpose::Preliminary, &[]);
    as_asked.rules = Asked::by_the_profile(&before.meeting.law.treaty).rules;
    let shifts = house
        .desk
        .what_if(&house.as_(FINANCE), &twelfth(), &as_asked, &[state])
        .await
        .expect("shared");
    let finlands = shifts.iter().find(|one| one.payer.as_str() == "FIN");
    let finlands = finlands.expect("it pays").after;
    let shown = own(&house).await;
    let (burden, currency) = shown.burdens[&state].as_ref().expect("reckoned");
    assert_eq!((burden.own, *currency), (finlands, usd()));
    assert_eq!(burden.others_before, 10_785_850);
    assert_eq!(burden.others_after + burden.own, burden.others_before);
    assert_eq!(
        house.asks(finland, "FIN", "Aino Virtanen").await.ok(),
        Some(1)
    );
    let all = house
        .desk
        .sponsorships(&house.as_(FINANCE), &twelfth())
        .await
        .expect("read");
    assert_eq!(all.burdens[&state].as_ref().expect("reckoned").0, *burden);
    house.books_add_up().await;
}

async fn a_party_pays_anyway_and_nobody_asks_for_another(house: House) {
    let house = house.treasury().await;
    house.estimated().await;
    let finland = house.writes_for("FIN").await;
    house.asks(finland, "FIN", "").await.expect("asked");
    let france = house.writes_for("FRA").await;
    assert_eq!(
        house.asks(france, "FRA", "Jeanne Petit").await.ok(),
        Some(2)
    );
    let (_, own) = house
        .desk
        .own_sponsorships(&house.for_state(france), &twelfth(), &of("FRA"))
        .await
        .expect("read");
    assert!(own.burdens.is_empty() && own.all.len() == 1 && own.means.is_empty());
    let others = house.asks(france, "FIN", "Somebody").await;
    assert!(matches!(others, Err(No::NotPermitted(_))), "{others:?}");
    let others = house
        .desk
        .withdraw_sponsorship(&house.for_state(france), (&twelfth(), 1), Some(&of("FRA")))
        .await;
    assert!(matches!(others, Err(No::Unknown { .. })), "{others:?}");
    let officer = house
        .desk
        .ask_sponsorship(
            &house.as_(DRAFTER),
            (&twelfth(), &of("FIN")),
            &asked_for(""),
            None,
        )
        .await;
    assert!(
        matches!(officer, Err(No::SponsorshipForm(_))),
        "who works at the desk enters a letter"
    );
    house.books_add_up().await;
}

async fn a_grant_is_made_by_two_from_what_the_fund_has(house: House) {
    let house = house.treasury().await;
    let kenya = house.writes_for("KEN").await;
    for name in ["Amina Odhiambo", "Peter Otieno", ""] {
        house.asks(kenya, "KEN", name).await.expect("asked");
    }
    let twice = house.asks(kenya, "KEN", "ODHIAMBO Amina").await;
    assert!(matches!(twice, Err(No::Sponsorship(Refusal::Twice(1)))));
    let empty = house.proposes(FINANCE, 1, 240_000).await;
    assert!(is(&empty, "grant-not-in-fund"), "{empty:?}");
    house
        .moves(moved(Direction::Given, 400_000, None))
        .await
        .expect("given");
    let officer = house.proposes(DRAFTER, 1, 240_000).await;
    assert!(matches!(officer, Err(No::NotPermitted(_))), "{officer:?}");
    assert!(is(&house.proposes(FINANCE, 1, 0).await, "nothing-granted"));
    house.proposes(FINANCE, 1, 240_000).await.expect("proposed");
    assert!(is(
        &house.grants(FINANCE, 1, 240_000).await,
        "second-person-for-grant"
    ));
    let other = house.grants(SECOND, 1, 200_000).await;
    assert!(matches!(other, Err(No::Stale)), "another amount was seen");
    // Nothing is reserved before two have said so.
    house.proposes(SECOND, 2, 200_000).await.expect("proposed");
    house.grants(SECOND, 1, 240_000).await.expect("granted");
    let gone = house.grants(FINANCE, 2, 200_000).await;
    let Err(No::Sponsorship(Refusal::NotInFund(means))) = gone else {
        panic!("the fund has less: {gone:?}");
    };
    assert_eq!((means.holds, means.reserved), (chf(400_000), chf(240_000)));
    house.books_add_up().await;
}

async fn what_is_granted_is_paid_by_name_and_spent_on_nothing_else(house: House) {
    let house = house.treasury().await;
    let kenya = house.writes_for("KEN").await;
    for name in ["Amina Odhiambo", "Peter Otieno"] {
        house.asks(kenya, "KEN", name).await.expect("asked");
    }
    let given = moved(Direction::Given, 400_000, None);
    house.moves(given).await.expect("given");
    house.proposes(FINANCE, 1, 240_000).await.expect("proposed");
    house.proposes(SECOND, 2, 200_000).await.expect("proposed");
    house.grants(SECOND, 1, 240_000).await.expect("granted");
    let spent = house.moves(moved(Direction::Spent, 160_001, None)).await;
    assert!(
        matches!(spent, Err(No::Fund(fund::Refusal::Reserved { .. }))),
        "{spent:?}"
    );
    let more = house.moves(moved(Direction::Spent, 240_001, Some(1))).await;
    assert!(is(&more, "more-than-granted"), "{more:?}");
    let open = house.moves(moved(Direction::Spent, 1, Some(2))).await;
    assert!(is(&open, "sponsorship-not-granted"), "{open:?}");
    let nobodys = house.moves(moved(Direction::Spent, 1, Some(9))).await;
    assert!(matches!(nobodys, Err(No::Unknown { .. })), "{nobodys:?}");
    house
        .moves(moved(Direction::Spent, 200_000, Some(1)))
        .await
        .expect("paid");
    let (key, act) = (twelfth(), house.as_(FINANCE));
    let all = house.desk.sponsorships(&act, &key).await.expect("read");
    let one = all.find(1).expect("there");
    assert_eq!(
        (one.paid(&all.movements), one.reserved(&all.movements)),
        (200_000, 40_000)
    );
    assert_eq!(all.means[0].available(), chf(160_000));
    let own = house
        .desk
        .withdraw_sponsorship(&house.for_state(kenya), (&key, 1), Some(&of("KEN")))
        .await;
    assert!(is(&own, "sponsorship-not-open"));
    let freed = house
        .desk
        .release_sponsorship(&act, (&key, 1), "a cheaper ticket")
        .await;
    freed.expect("freed");
    assert_eq!(house.stage_of(1).await, Stage::Released);
    house
        .grants(FINANCE, 2, 200_000)
        .await
        .expect("the rest is free again");
    house.books_add_up().await;
}

async fn what_came_by_letter_is_entered_and_a_refusal_says_why(house: House) {
    let house = house.treasury().await;
    let (key, act) = (twelfth(), house.as_(DRAFTER));
    let enter = async |state: &str, typed: &Typed, letter: &TypedLetter| {
        let (key, act) = (twelfth(), house.as_(DRAFTER));
        let whose = of(state);
        house
            .desk
            .ask_sponsorship(&act, (&key, &whose), typed, Some(letter))
            .await
    };
    let bare = enter("TCD", &Typed::default(), &letter(" ")).await;
    let Err(No::SponsorshipForm(faults)) = bare else {
        panic!("all faults at once: {bare:?}");
    };
    let fields: Vec<_> = faults.iter().map(|one| one.field).collect();
    assert_eq!(fields, ["reasons", "paper"]);
    let organization = enter("icrc", &asked_for(""), &letter("x")).await;
    assert!(matches!(organization, Err(No::Unknown { .. })));
    let number = enter("TCD", &asked_for("Idriss Mahamat"), &letter("TCD/24/7"))
        .await
        .expect("entered");
    let all = house.desk.sponsorships(&act, &key).await.expect("read");
    let one = all.find(number).expect("there");
    let paper = "TCD/24/7".to_owned();
    assert_eq!(
        one.way,
        Way::Letter {
            paper,
            received_on: TODAY
        }
    );
    let refuse = async |reason: &str| {
        let act = house.as_(FINANCE);
        let key = twelfth();
        house
            .desk
            .refuse_sponsorship(&act, (&key, number), reason)
            .await
    };
    assert!(is(&refuse(" ").await, "decision-without-reason"));
    let long = refuse(&"x".repeat(3_000)).await;
    assert!(matches!(long, Err(No::SponsorshipForm(_))), "{long:?}");
    refuse("no funds this year").await.expect("refused");
    assert!(is(&refuse("again").await, "sponsorship-not-open"));
    let again = enter("TCD", &asked_for("Idriss Mahamat"), &letter("TCD/24/9")).await;
    assert_eq!(again.ok(), Some(2), "what was refused may be asked again");
    let back = house.desk.withdraw_sponsorship(&act, (&key, 2), None).await;
    back.expect("taken back");
    assert_eq!(house.stage_of(2).await, Stage::Withdrawn);
    house.books_add_up().await;
}

async fn two_who_propose_at_once_do_not_write_over_each_other(house: House) {
    let house = house.treasury().await;
    let kenya = house.writes_for("KEN").await;
    house.asks(kenya, "KEN", "").await.expect("asked");
    house
        .moves(moved(Direction::Given, 400_000, None))
        .await
        .expect("given");
    let (one, other) = tokio::join!(
        house.proposes(FINANCE, 1, 100_000),
        house.proposes(SECOND, 1, 200_000)
    );
    assert!(
        one.is_ok() && other.is_ok(),
        "one after the other: {one:?} {other:?}"
    );
    let all = house
        .desk
        .sponsorships(&house.as_(FINANCE), &twelfth())
        .await;
    let all = all.expect("read");
    let request = all.find(1).expect("there");
    assert_eq!(request.steps.len(), 2);
    let (last, taken) = request.proposed().expect("proposed");
    let by_last = request.steps[1].by == taken.by;
    assert!(by_last && [100_000, 200_000].contains(&last.minor));
}

async fn a_mission_is_told_by_letter_of_every_step_but_a_proposal(house: House) {
    let house = house.treasury().await;
    let kenya = house.writes_for("KEN").await;
    for name in ["Amina Odhiambo", "Peter Otieno", ""] {
        house.asks(kenya, "KEN", name).await.expect("asked");
    }
    let given = moved(Direction::Given, 400_000, None);
    house.moves(given).await.expect("given");
    house.proposes(FINANCE, 1, 240_000).await.expect("proposed");
    house.proposes(SECOND, 1, 200_000).await.expect("proposed");
    house.grants(FINANCE, 1, 200_000).await.expect("granted");
    let (key, act) = (twelfth(), house.as_(FINANCE));
    let desk = &house.desk;
    let freed = desk.release_sponsorship(&act, (&key, 1), "stays at home");
    freed.await.expect("freed");
    let refused = desk.refuse_sponsorship(&act, (&key, 2), "no funds this year");
    refused.await.expect("refused");
    let (by_kenya, whose) = (house.for_state(kenya), of("KEN"));
    let back = desk.withdraw_sponsorship(&by_kenya, (&key, 3), Some(&whose));
    back.await.expect("taken back");
    let laid = house.laid("sponsorship").await;
    let mut told = Vec::new();
    for letter in &laid {
        assert_eq!(letter.participant, of("KEN"));
        assert_eq!(letter.paper, None);
        let read = desk.sponsorship_of_letter(letter).await.expect("read");
        let step = read.step.map(|taken| (taken.step.code(), taken.reason));
        told.push((read.request.number, step));
    }
    told.sort();
    let step = |code, why: &str| Some((code, why.to_owned()));
    let expected = [
        (1, None),
        (1, step("granted", "on the way to accession")),
        (1, step("released", "stays at home")),
        (2, None),
        (2, step("refused", "no funds this year")),
        (3, None),
        (3, step("withdrawn", "")),
    ];
    assert_eq!(told, expected);
    let about = |about: &str| Dispatch {
        about: about.to_owned(),
        ..laid[0].clone()
    };
    for foreign in ["1-9", "9-0", "1", "x-1", "1-x", ""] {
        let found = desk.sponsorship_of_letter(&about(foreign)).await;
        assert!(matches!(found, Err(No::Unknown { .. })), "{foreign}");
    }
}
