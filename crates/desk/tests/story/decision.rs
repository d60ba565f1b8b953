//! What the Meeting decided, recorded wrongly and put right, by two at once, and an invitation that
//! was taken back before: both records stay, one of two succeeds, names stay on no list.

use desk::answer::No;
use desk::people::request::decision::Recorded;
use desk::people::request::letter;
use domain::law::organization::OrganizationKey;
use domain::people::participant::Participant;
use domain::people::request::State;
use domain::people::request::decision::{Correction, Decision, Outcome};
use domain::people::request::form::Typed;

use crate::cast::*;
use crate::engines::stories;
use crate::request::*;

stories! {
    a_wrong_record_is_put_right_by_another,
    two_who_record_at_once_do_not_both_succeed,
    an_invitation_is_taken_back_with_its_access,
}

/// A house in which the President invited, two places each.
async fn with_invited(house: House, names: &[&str]) -> House {
    let house = presided(house).await;
    for name in names {
        ask(&house, name).await;
    }
    let keys: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    invite(&house, PRESIDENT, &keys, "2")
        .await
        .expect("invited");
    house
}

async fn record(
    house: &House,
    (by, now): (&str, &str),
    recorded: Recorded,
) -> Result<Decision, No> {
    let act = sitting(house, by, now);
    house.desk.record_decision(&act, &twelfth(), recorded).await
}

fn correcting(decision: u32, outcomes: &[(&str, Outcome)], reason: &str) -> Recorded {
    Recorded {
        corrects: Some(Correction {
            decision,
            reason: reason.into(),
        }),
        ..recorded(outcomes, "2024-09-10T08:00:00Z")
    }
}

async fn a_wrong_record_is_put_right_by_another(house: House) {
    let house = with_invited(house, &["Alpha", "Beta"]).await;
    let (yes, no) = (Outcome::Approved, Outcome::NotApproved);
    let (moment, early) = ("2024-09-10T08:00:00Z", "2024-09-10T07:00:00Z");
    let wrong = [("alpha", no), ("beta", yes)];
    let first = record(&house, (DRAFTER, early), recorded(&wrong, moment)).await;
    first.expect("recorded");
    let right = [("alpha", yes), ("beta", no)];
    let put_right = async |recorded: Recorded| {
        record(&house, (APPROVER, "2024-09-10T09:00:00Z"), recorded).await
    };
    let silent = put_right(correcting(0, &right, " ")).await;
    assert!(matches!(silent, Err(No::RequestForm(_))), "{silent:?}");
    let half = put_right(correcting(0, &right[..1], "The wrong way round.")).await;
    assert_eq!(code(half), "list-changed");
    let nothing = put_right(correcting(7, &right, "The wrong way round.")).await;
    assert!(matches!(nothing, Err(No::Unknown { .. })), "{nothing:?}");
    let lines = house.lines().await;
    put_right(correcting(0, &right, "The wrong way round."))
        .await
        .expect("put right");
    assert_eq!(house.lines().await, lines + 1);
    let twice = put_right(correcting(0, &wrong, "No, it was right.")).await;
    assert_eq!(code(twice), "corrected-before");

    // Both records stay, and the effect follows the newest from when it was made.
    let act = sitting(&house, LAWYER, "2024-09-10T10:00:00Z");
    let open = house.desk.requests(&act, &twelfth()).await.expect("read");
    let corrects: Vec<_> = open.decisions.iter().map(|d| &d.corrects).collect();
    let correction = Correction {
        decision: 0,
        reason: "The wrong way round.".into(),
    };
    assert_eq!(corrects, [&None, &Some(correction)]);
    assert_ne!(open.decisions[0].recorded_by, open.decisions[1].recorded_by);
    let approved = State::Approved { places: 2 };
    let between = "2024-09-10T08:59:59Z";
    assert_eq!(stands(&house, "alpha", between).await, State::NotApproved);
    assert_eq!(stands(&house, "beta", between).await, approved);
    let now = "2024-09-10T09:00:00Z";
    assert_eq!(stands(&house, "alpha", now).await, approved);
    assert_eq!(stands(&house, "beta", now).await, State::NotApproved);
    // The letters of the wrong record had not gone out, and do not go.
    let decided = kinds_of_letters(&house, "alpha").await;
    let decided = decided.iter().filter(|(kind, _)| kind == letter::DECIDED);
    let due: Vec<_> = decided.map(|(_, due_at)| *due_at).collect();
    assert_eq!(due, [at("2024-09-10T09:00:00Z")]);
}

async fn two_who_record_at_once_do_not_both_succeed(house: House) {
    let (yes, no) = (Outcome::Approved, Outcome::NotApproved);
    let (moment, now) = ("2024-09-10T08:00:00Z", "2024-09-10T09:00:00Z");
    let house = with_invited(house, &["Alpha", "Beta", "Gamma"]).await;
    let lists = [
        [("alpha", yes), ("beta", no), ("gamma", yes)],
        [("gamma", no), ("alpha", no), ("beta", yes)],
    ];
    let (one, other) = tokio::join!(
        record(&house, (DRAFTER, now), recorded(&lists[0], moment)),
        record(&house, (APPROVER, now), recorded(&lists[1], moment)),
    );
    overtaken([one, other]);

    // Two put the same record right, and a third records what was decided on another list.
    let later = Typed {
        email: "delta@help.example".into(),
        ..typed("Delta")
    };
    let act = nobody(&house);
    let meeting = twelfth();
    let asked = house.desk.ask_to_attend(&act, &meeting, &later, &[]);
    asked.await.expect("asked");
    invite(&house, PRESIDENT, &["delta"], "1")
        .await
        .expect("invited");
    let (a, b, c) = tokio::join!(
        record(
            &house,
            (DRAFTER, now),
            correcting(0, &lists[0], "Mistyped.")
        ),
        record(
            &house,
            (APPROVER, now),
            correcting(0, &lists[1], "Mistyped.")
        ),
        record(&house, (DRAFTER, now), recorded(&[("delta", yes)], moment)),
    );
    let corrections = [a, b];
    // A record beside them takes the next place, or one of theirs is overtaken by it.
    let done = corrections.iter().filter(|answer| answer.is_ok()).count();
    assert!(done <= 1, "{corrections:?}");
    for answer in corrections.into_iter().chain([c]) {
        match answer {
            Ok(_) | Err(No::Stale) => (),
            Err(No::Request(refusal)) => assert_eq!(refusal.code(), "corrected-before"),
            Err(no) => panic!("nothing breaks: {no:?}"),
        }
    }
    let act = sitting(&house, LAWYER, now);
    let open = house.desk.requests(&act, &twelfth()).await.expect("read");
    assert!(open.decisions.len() >= 2, "one of the three succeeded");
}

/// One succeeded; the other was told to look again.
#[track_caller]
fn overtaken(answers: [Result<Decision, No>; 2]) {
    let (done, not): (Vec<_>, Vec<_>) = answers.into_iter().partition(Result::is_ok);
    assert_eq!(done.len(), 1, "{not:?}");
    match not.into_iter().next().expect("the other") {
        Err(No::Stale) => (),
        Err(No::Request(refusal)) => assert_eq!(refusal.code(), "nobody-listed"),
        other => panic!("the second is overtaken: {other:?}"),
    }
}

async fn an_invitation_is_taken_back_with_its_access(house: House) {
    let house = with_invited(house, &["Alpha", "Beta"]).await;
    let by = contact(&house, "alpha").await.expect("a link");
    submit(&house, "alpha", by, 2).await.expect("names");
    let alpha = OrganizationKey("alpha".into());
    let withdraw = async |who: &str, reasons: &str| {
        let act = house.as_(who);
        let desk = &house.desk;
        desk.withdraw_invitation(&act, &twelfth(), &alpha, reasons)
            .await
    };
    let refused = withdraw(DRAFTER, "It sells arms.").await;
    assert!(matches!(refused, Err(No::NotPermitted(_))), "{refused:?}");
    let silent = withdraw(PRESIDENT, "").await;
    assert!(matches!(silent, Err(No::RequestForm(_))), "{silent:?}");
    withdraw(PRESIDENT, "It sells arms.")
        .await
        .expect("taken back");
    assert_eq!(
        stands(&house, "alpha", "2024-09-01T00:00:00Z").await,
        State::Withdrawn
    );
    assert_eq!(code(withdraw(PRESIDENT, "Again.").await), "request-stands");
    let kinds = kinds_of_letters(&house, "alpha").await;
    let kinds: Vec<_> = kinds.iter().map(|(kind, _)| kind.as_str()).collect();
    assert!(kinds.contains(&letter::WITHDRAWN), "{kinds:?}");

    // Its access ended, a new link goes nowhere, and its names are on record but on no list.
    let closed = submit(&house, "alpha", by, 1).await;
    assert!(matches!(closed, Err(No::NotPermitted(_))), "{closed:?}");
    let letters = kinds_of_letters(&house, "alpha").await.len();
    let renewing = nobody(&house);
    let renewed = house.desk.renew_links(&renewing, "ana@help.example").await;
    renewed.expect("nothing is told");
    assert_eq!(kinds_of_letters(&house, "alpha").await.len(), letters);
    let kept = store::convening::meeting::open(&house.store, &twelfth()).await;
    let kept = kept.expect("read").expect("a meeting").id;
    let participant: Participant = "alpha".parse().expect("a key");
    let delegation = store::people::delegation::open(&house.store, kept, &participant).await;
    let names = delegation.expect("read").submissions[0].members.len();
    assert_eq!(names, 2);
    house.draft(DRAFTER).await.expect("drafted");
    house.see_through().await;
    let (meeting, day) = (twelfth(), at("2024-09-01T00:00:00Z"));
    let list = house.desk.participants(&meeting, day);
    let list = list.await.expect("public");
    let listed: Vec<&str> = list
        .organizations
        .iter()
        .map(|o| o.key.0.as_str())
        .collect();
    assert!(listed.contains(&"beta") && !listed.contains(&"alpha"));
    let shown = list.list(domain::law::language::Language::En, str::cmp);
    assert!(shown.sections.iter().all(|s| s.entries.is_empty()));
    // The Meeting decides on who is left.
    let outcomes = [("beta", Outcome::Approved)];
    let decided = recorded(&outcomes, "2024-09-10T08:00:00Z");
    record(&house, (DRAFTER, "2024-09-10T07:00:00Z"), decided)
        .await
        .expect("recorded");
}
