//! Each refusal of a request in the order of precedence, and what is reserved for it.

use jiff::civil::date;
use uuid::Uuid;

use super::form::{MOST_NAME, MOST_REASONS, Typed, TypedLetter, read, read_letter};
use super::*;
use crate::law::compiled;

const ONE: PersonId = PersonId(Uuid::from_u128(1));
const OTHER: PersonId = PersonId(Uuid::from_u128(2));

fn chf(minor: i64) -> Amount {
    Amount::of(minor, "CHF".parse().expect("a currency"))
}

fn asked(name: &str) -> Asked {
    Asked {
        name: name.to_owned(),
        function: "Adviser".to_owned(),
        cost: Some(chf(240_000)),
        criteria: vec![CriterionKey("affected".to_owned())],
        reasons: String::new(),
    }
}

fn request(number: u32, name: &str, steps: &[(Step, PersonId)]) -> Request {
    let taken = |(step, by): &(Step, PersonId)| Taken {
        step: *step,
        reason: "decided".to_owned(),
        at: Timestamp::UNIX_EPOCH,
        by: *by,
    };
    Request {
        meeting: "ccm/12msp".parse().expect("a key"),
        number,
        state: "KEN".parse().expect("a State"),
        asked: asked(name),
        way: Way::Page,
        entered: (Timestamp::UNIX_EPOCH, ONE),
        steps: steps.iter().map(taken).collect(),
    }
}

fn spent(number: Option<u32>, minor: i64) -> Movement {
    Movement {
        id: Uuid::nil(),
        fund: Fund::Sponsorship,
        direction: Direction::Spent,
        on: date(2024, 8, 1),
        amount: chf(minor),
        party: "An agency".to_owned(),
        purpose: "travel".to_owned(),
        meeting: "ccm/12msp".parse().ok(),
        sponsorship: number,
        entered: (Timestamp::UNIX_EPOCH, ONE),
    }
}

fn means(holds: i64, reserved: i64) -> Means {
    let (holds, reserved) = (chf(holds), chf(reserved));
    Means { holds, reserved }
}

fn granted(minor: i64) -> Request {
    let steps = [(Step::Proposed(chf(minor)), ONE), (Step::Granted, OTHER)];
    request(1, "A. Odhiambo", &steps)
}

#[test]
fn a_request_is_refused_at_the_first_thing_that_is_wrong() {
    let treaty = |key: &str| {
        let key = key.parse().expect("a key");
        compiled::treaty(&key, &compiled::states())
            .expect("compiled in")
            .0
    };
    assert!(programme(&treaty("ccm")).is_ok());
    assert_eq!(programme(&treaty("npt")), Err(Refusal::NoProgramme));
    let kenya: Iso3 = "KEN".parse().expect("a State");
    let today = date(2024, 7, 13);
    let ask =
        |name: &str, before: &[Request]| may_ask((kenya, &asked(name), today), Some(today), before);
    let late = may_ask((kenya, &asked(""), today), date(2024, 7, 12).into(), &[]);
    assert_eq!(late, Err(Refusal::Late(date(2024, 7, 12))));
    assert_eq!(may_ask((kenya, &asked(""), today), None, &[]), Ok(()));
    let mut before = vec![request(7, "Óscar  ALMEIDA", &[])];
    assert_eq!(ask("Almeida, Oscar", &before), Err(Refusal::Twice(7)));
    assert_eq!(ask("Maria Almeida", &before), Ok(()));
    let peru: Iso3 = "PER".parse().expect("a State");
    assert_eq!(
        may_ask((peru, &asked("Oscar Almeida"), today), None, &before),
        Ok(())
    );
    for end in [Step::Withdrawn, Step::Refused] {
        let ended = [request(7, "Oscar Almeida", &[(end, ONE)])];
        assert_eq!(ask("Oscar Almeida", &ended), Ok(()), "{}", end.code());
    }
    // Two may be to be named.
    before = (1..=20).map(|number| request(number, "", &[])).collect();
    assert_eq!(ask("", &before[..19]), Ok(()));
    assert_eq!(ask("", &before), Err(Refusal::TooMany));
}

#[test]
fn a_letter_counts_by_the_day_it_was_received() {
    let today = date(2024, 7, 20);
    let letter = |paper: &str, on: &str| {
        let (paper, received_on) = (paper.to_owned(), on.to_owned());
        read_letter(&TypedLetter { paper, received_on }, today)
    };
    let way = letter(" KEN/24/118 ", "2024-07-12").expect("read");
    assert_eq!(made_on(&way, today), date(2024, 7, 12));
    assert_eq!(made_on(&Way::Page, today), today);
    let wrong = |paper: &str, on: &str| {
        let faults = letter(paper, on).expect_err("a fault").into_iter();
        faults
            .map(|one| (one.field, one.wrong.code()))
            .collect::<Vec<_>>()
    };
    let both = [("paper", "no-paper"), ("received_on", "no-date")];
    assert_eq!(
        wrong(" ", "2024-07-21"),
        both,
        "no letter comes from tomorrow"
    );
    assert_eq!(
        wrong(&"x".repeat(MOST_NAME + 1), "2024-07-20"),
        [("paper", "too-long")]
    );
}

#[test]
fn what_is_typed_is_read_or_every_fault_stands_at_its_field() {
    let key = "ccm".parse().expect("a key");
    let (treaty, _) = compiled::treaty(&key, &compiled::states()).expect("compiled in");
    let rule = programme(&treaty).expect("a programme");
    let typed = Typed {
        name: " Amina \u{a0} Odhiambo ".to_owned(),
        function: "Adviser".to_owned(),
        cost: "2400.00".to_owned(),
        currency: "CHF".to_owned(),
        criteria: vec!["affected".to_owned(), "affected".to_owned()],
        reasons: String::new(),
    };
    let one = read(&typed, rule).expect("sound");
    assert_eq!(
        (one.name.as_str(), one.cost),
        ("Amina Odhiambo", Some(chf(240_000)))
    );
    assert_eq!(one.criteria.len(), 1);
    let faults = |change: fn(&mut Typed)| {
        let mut typed = typed.clone();
        change(&mut typed);
        let faults = read(&typed, rule).expect_err("a fault").into_iter();
        faults
            .map(|one| (one.field, one.wrong.code()))
            .collect::<Vec<_>>()
    };
    for cost in ["0", "-5", "1,5", "1e9", "99999999999999999999"] {
        let mut typed = typed.clone();
        typed.cost = cost.to_owned();
        let found = read(&typed, rule).expect_err("a fault");
        assert_eq!(found[0].wrong.code(), "no-amount", "{cost}");
    }
    assert_eq!(
        faults(|typed| typed.currency.clear()),
        [("currency", "no-currency")]
    );
    let foreign = faults(|typed| typed.criteria = vec!["<b>".to_owned()]);
    assert_eq!(foreign, [("criteria", "no-criterion")]);
    assert_eq!(
        faults(|typed| typed.criteria.clear()),
        [("reasons", "no-why")]
    );
    let long = faults(|typed| typed.name = "x".repeat(MOST_NAME + 1));
    assert_eq!(long, [("name", "too-long")]);
    let long = faults(|typed| typed.reasons = "x".repeat(MOST_REASONS + 1));
    assert_eq!(long, [("reasons", "too-long")]);
    let bare = Typed {
        reasons: "No means".to_owned(),
        ..Typed::default()
    };
    let bare = read(&bare, rule).expect("to be named, of unknown cost");
    assert_eq!((bare.name.as_str(), bare.cost), ("", None));
}

#[test]
fn a_grant_is_proposed_by_one_and_made_by_another_from_what_the_fund_has() {
    let open = request(1, "", &[]);
    let propose = |of: &Request, minor, reason, holds, reserved| {
        may_propose(of, (chf(minor), reason), means(holds, reserved))
    };
    let decided = granted(100);
    assert_eq!(propose(&decided, 0, "", 0, 0), Err(Refusal::NotOpen));
    assert_eq!(propose(&open, 0, "", 0, 0), Err(Refusal::Nothing));
    assert_eq!(propose(&open, -1, "", 0, 0), Err(Refusal::Nothing));
    assert_eq!(propose(&open, 1, " ", 0, 0), Err(Refusal::NoReason));
    let short = Err(Refusal::NotInFund(means(500, 300)));
    assert_eq!(propose(&open, 201, "affected", 500, 300), short);
    assert_eq!(propose(&open, 200, "affected", 500, 300), Ok(()));
    let proposed = request(1, "", &[(Step::Proposed(chf(200)), ONE)]);
    assert_eq!(propose(&proposed, 100, "less", 500, 300), Ok(()), "anew");
    let grant = |of: &Request, by| may_grant(of, by, |_| means(500, 300));
    assert_eq!(grant(&decided, OTHER), Err(Refusal::NotOpen));
    assert_eq!(grant(&open, OTHER), Err(Refusal::NotProposed));
    assert_eq!(grant(&proposed, ONE), Err(Refusal::SamePerson));
    assert_eq!(grant(&proposed, OTHER), Ok(chf(200)));
    let gone = may_grant(&proposed, OTHER, |_| means(500, 301));
    assert!(
        matches!(gone, Err(Refusal::NotInFund(_))),
        "taken meanwhile"
    );
}

#[test]
fn what_is_decided_is_neither_refused_nor_taken_back() {
    let open = request(1, "", &[]);
    assert_eq!(may_refuse(&open, "no funds"), Ok(()));
    assert_eq!(may_refuse(&open, " "), Err(Refusal::NoReason));
    assert_eq!(may_withdraw(&open), Ok(()));
    let proposed = request(1, "", &[(Step::Proposed(chf(200)), ONE)]);
    assert_eq!(may_withdraw(&proposed), Ok(()), "nobody decided yet");
    assert_eq!(proposed.stage().told(), Stage::Asked, "no decision yet");
    for of in [granted(100), request(1, "", &[(Step::Refused, ONE)])] {
        assert_eq!(may_refuse(&of, "no"), Err(Refusal::NotOpen));
        assert_eq!(may_withdraw(&of), Err(Refusal::NotOpen));
    }
    assert_eq!(granted(100).granted(), Some(chf(100)));
    assert_eq!(proposed.granted(), None);
}

#[test]
fn a_grant_is_reserved_until_it_is_paid_or_freed() {
    let one = granted(300);
    let paid = [spent(Some(1), 120), spent(Some(2), 50), spent(None, 7)];
    assert_eq!((one.paid(&paid), one.reserved(&paid)), (120, 180));
    let currency = chf(0).currency;
    let all = [one.clone(), request(2, "", &[])];
    assert_eq!(reserved(&all, &paid, currency), 180);
    let mut of_fund = paid.to_vec();
    of_fund.push(Movement {
        direction: Direction::Given,
        ..spent(None, 1_000)
    });
    let of = Means::of(currency, &all, &of_fund);
    assert_eq!(of, means(823, 180));
    assert_eq!(of.available(), chf(643));
    assert_eq!(reserved(&all, &paid, "USD".parse().expect("a currency")), 0);
    assert_eq!(may_pay(&one, &spent(Some(1), 180), &paid), Ok(()));
    let more = Err(Refusal::MoreThanGranted(chf(180)));
    assert_eq!(may_pay(&one, &spent(Some(1), 181), &paid), more);
    let mut dollars = spent(Some(1), 1);
    dollars.amount.currency = "USD".parse().expect("a currency");
    assert_eq!(may_pay(&one, &dollars, &paid), more);
    let mut voluntary = spent(Some(1), 1);
    voluntary.fund = Fund::Voluntary;
    assert_eq!(may_pay(&one, &voluntary, &paid), Err(Refusal::OtherFund));
    let open = request(1, "", &[]);
    assert_eq!(
        may_pay(&open, &spent(Some(1), 1), &[]),
        Err(Refusal::NotGranted)
    );
    assert_eq!(may_release(&open, "ill", &paid), Err(Refusal::NotGranted));
    assert_eq!(may_release(&one, "", &paid), Err(Refusal::NoReason));
    let all_paid = [spent(Some(1), 300)];
    assert_eq!(
        may_release(&one, "ill", &all_paid),
        Err(Refusal::NothingLeft)
    );
    assert_eq!(may_release(&one, "ill", &paid), Ok(()));
    let mut freed = one;
    freed.steps.push(Taken {
        step: Step::Released,
        ..freed.steps[0].clone()
    });
    assert_eq!(
        (freed.reserved(&paid), freed.granted()),
        (0, Some(chf(300)))
    );
    assert_eq!(
        may_pay(&freed, &spent(Some(1), 1), &paid),
        Err(Refusal::NotGranted)
    );
}
