//! After the meeting: who came shares too, and what was not used goes back.

use domain::money::closing::Closing;

use super::*;

stories! {
    a_state_that_may_come_is_reckoned_beforehand,
    an_observer_that_came_changes_every_share,
    accounts_are_closed_by_two_and_what_is_left_goes_back,
}

async fn a_state_that_may_come_is_reckoned_beforehand(house: House) {
    let house = house.treasury().await;
    house.estimated().await;
    house.billed(Purpose::Preliminary, &[]).await;
    let finland: Iso3 = "FIN".parse().expect("a State");
    let act = house.as_(FINANCE);
    let asked_now = asked(Purpose::Preliminary, &[]);
    let shifts = house
        .desk
        .what_if(&act, &twelfth(), &asked_now, &[finland])
        .await;
    let shifts = shifts.expect("shared");
    let of = |code: &str| {
        shifts
            .iter()
            .find(|one| one.payer.as_str() == code)
            .expect("there")
    };
    assert_eq!(of("FIN").before, 0);
    assert!(of("FIN").after > 0 && of("FRA").after < of("FRA").before);
    let after: i64 = shifts.iter().map(|one| one.after).sum();
    assert_eq!(after, 10_785_850);
    let party = asked(Purpose::Preliminary, &["FRA"]);
    let refused = house.desk.apportion_costs(&act, &twelfth(), &party).await;
    assert!(matches!(&refused, Err(No::Unshared(why)) if why.code() == "is-party"));
}

async fn an_observer_that_came_changes_every_share(house: House) {
    let house = house.treasury().await;
    house.estimated().await;
    let before = house.billed(Purpose::Preliminary, &[]).await;
    let finland: Iso3 = "FIN".parse().expect("a State");
    finland_comes(&house).await;
    // Nobody knows who came before the meeting has closed.
    let last = asked(Purpose::Final, &[]);
    let open = house
        .desk
        .apportion_costs(&house.as_(FINANCE), &twelfth(), &last)
        .await;
    assert!(
        matches!(&open, Err(No::Unshared(why)) if **why == Unshared::NotClosed),
        "{open:?}"
    );
    let closed = |by: &str| desk::occasion::Occasion {
        now: "2024-09-20T08:00:00Z".parse().expect("an instant"),
        ..house.on(by, date(2024, 9, 20))
    };
    let kept = house
        .desk
        .apportion_costs(&closed(FINANCE), &twelfth(), &last)
        .await;
    let kept = kept.expect("shared");
    assert_eq!(kept.facts.not_party, [finland]);
    let run = house
        .desk
        .draw_up_bills(
            &closed(FINANCE),
            &twelfth(),
            kept.number,
            Some(date(2024, 12, 1)),
        )
        .await;
    let bills = house
        .desk
        .issue_bills(
            &closed(SECOND),
            &twelfth(),
            run.expect("drawn up"),
            date(2024, 9, 20),
        )
        .await;
    let bills = bills.expect("issued");
    let notices: Vec<&bill::Bill> = bills
        .iter()
        .filter(|one| one.drawn.kind == Kind::Notice)
        .collect();
    assert_eq!(notices.len(), 1, "Finland alone pays more");
    assert_eq!(notices[0].drawn.payer.as_str(), "FIN");
    let credits: i64 = bills
        .iter()
        .filter(|one| one.drawn.kind == Kind::CreditNote)
        .map(|one| one.drawn.amount.minor)
        .sum();
    assert_eq!(
        credits, notices[0].drawn.amount.minor,
        "what Finland bears, the others do not"
    );
    assert!(bills.len() <= before.len() + 1);
    house.books_add_up().await;
}

/// Finland, which is no Party, answers the note and comes.
async fn finland_comes(house: &House) {
    house.draft(DRAFTER).await.expect("drafted");
    house.see_through().await;
    let filing = house.as_(DRAFTER);
    let filed = desk::people::delegation::Filed {
        typed: vec![domain::people::composition::Typed {
            capacity: "head".to_owned(),
            family: "Virtanen".to_owned(),
            ..Default::default()
        }],
        based_on: 0,
        note: desk::people::delegation::NoteOfDraft::Keep,
        by_letter: Some((Channel::Post, filing.now)),
        from_mail: None,
    };
    let participant = "FIN".parse().expect("a participant");
    house
        .desk
        .submit(&filing, &twelfth(), &participant, filed)
        .await
        .expect("filed");
}

/// What the meeting took, given back for the rest, on a paper.
fn spent(minor: i64) -> (Amount, Treatment, &'static str) {
    (
        Amount::of(minor, usd()),
        Treatment::Returned,
        "CCM/MSP/2025/7",
    )
}

async fn accounts_are_closed_by_two_and_what_is_left_goes_back(house: House) {
    let house = house.treasury().await;
    house.estimated().await;
    let notices = house.billed(Purpose::Preliminary, &[]).await;
    let none = house
        .desk
        .close_accounts(&house.as_(SECOND), (&twelfth(), None))
        .await;
    assert!(
        matches!(none, Err(No::Closing(closing::Refusal::NotDrawnUp))),
        "{none:?}"
    );
    let less = house
        .desk
        .draw_up_closing(&house.as_(FINANCE), (&twelfth(), None), spent(-1))
        .await;
    assert!(
        matches!(less, Err(No::Closing(closing::Refusal::Negative))),
        "{less:?}"
    );
    house
        .desk
        .draw_up_closing(&house.as_(FINANCE), (&twelfth(), None), spent(10_000_000))
        .await
        .expect("drawn up");
    let own = house
        .desk
        .close_accounts(&house.as_(FINANCE), (&twelfth(), None))
        .await;
    assert!(
        matches!(own, Err(No::Closing(closing::Refusal::SamePerson))),
        "{own:?}"
    );
    let closed = house
        .desk
        .close_accounts(&house.as_(SECOND), (&twelfth(), None))
        .await
        .expect("closed");
    let back: i64 = closed.credits.iter().map(|(_, minor)| minor).sum();
    assert_eq!(back, 785_850);
    closed_they_stay(&house, &closed, notices.len()).await;
}

async fn closed_they_stay(house: &House, closed: &Closing, notices: usize) {
    let accounts = house
        .desk
        .accounts(&house.as_(FINANCE), (&twelfth(), None))
        .await
        .expect("read");
    assert_eq!(
        accounts.closing.as_ref(),
        Some(closed),
        "read again, it is what it was"
    );
    let twice = house
        .desk
        .close_accounts(&house.as_(SECOND), (&twelfth(), None))
        .await;
    assert!(
        matches!(twice, Err(No::Closing(closing::Refusal::Closed))),
        "{twice:?}"
    );
    let late = house
        .desk
        .draw_up_closing(&house.as_(FINANCE), (&twelfth(), None), spent(1))
        .await;
    assert!(matches!(late, Err(No::Stale)), "{late:?}");
    let first: Number = "CN-2024-0001".parse().expect("a number");
    let bills = house
        .desk
        .bills(&house.as_(FINANCE), &twelfth())
        .await
        .expect("read");
    assert!(bills.bills.iter().any(|one| one.number == first));
    assert_eq!(bills.bills.len(), notices + closed.credits.len());
    house.books_add_up().await;
}
