//! Requests to attend: where one stands at each moment, and each rung of its ladders once.

use std::collections::BTreeMap;

use super::decision::*;
use super::*;
use crate::law::compiled;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_725_000_000 + second).expect("an instant")
}

fn asked(name: &str, acronym: &str) -> Asked {
    Asked {
        name: name.into(),
        names: Sextet::default(),
        latin: name.into(),
        acronym: acronym.into(),
        kind: Kind::NonGovernmental,
        profit: Profit::NonProfit,
        purpose: "To help".into(),
        activities: "Clearance".into(),
        website: String::new(),
        contact: "Ana Silva".into(),
        email: "ana@help.example".into(),
        language: Language::Fr,
        places: 3,
    }
}

fn request(key: &str, steps: Vec<(i64, Step)>, decided: Option<(i64, Outcome)>) -> Request {
    let taken = |(second, step)| Taken {
        step,
        at: at(second),
        by: None,
    };
    Request {
        id: Uuid::from_u128(1),
        key: OrganizationKey(key.into()),
        asked: asked("Help", ""),
        files: Vec::new(),
        way: Way::Page,
        received_at: at(0),
        entered_at: at(0),
        entered_by: None,
        steps: steps.into_iter().map(taken).collect(),
        decisions: decided.map(decided_on).into_iter().collect(),
    }
}

/// Recorded the second before it takes effect.
fn decided_on((second, outcome): (i64, Outcome)) -> Decided {
    Decided {
        outcome,
        basis: "CCM/MSP/2024/14, para. 8".into(),
        effective_at: at(second),
        recorded_at: at(second.min(9) - 1),
    }
}

fn invited(places: u16) -> Step {
    let remark = String::new();
    Step::Invited { places, remark }
}

fn refused() -> Step {
    let reasons = "not consistent".into();
    Step::Refused { reasons }
}

fn answered() -> Step {
    let reasons = "it is".into();
    Step::Answered { reasons }
}

#[test]
fn a_request_stands_where_the_facts_of_an_instant_put_it() {
    let steps = vec![(10, refused()), (20, answered()), (30, invited(2))];
    let one = request("help", steps, Some((40, Outcome::Approved)));
    let stands = [
        (9, State::Received),
        (10, State::Refused),
        (20, State::Received),
        (39, State::Invited { places: 2 }),
        (40, State::Approved { places: 2 }),
    ];
    for (second, state) in stands {
        assert_eq!(one.state_at(at(second)), state, "{second}");
    }
    let no = request(
        "help",
        vec![(1, invited(2))],
        Some((40, Outcome::NotApproved)),
    );
    assert_eq!(no.state_at(at(39)).places(), Some(2));
    assert_eq!(no.state_at(at(40)), State::NotApproved);
    assert_eq!(no.state_at(at(40)).places(), None);
}

#[test]
fn the_newest_record_of_a_decision_counts_from_when_it_was_made() {
    let mut one = request("help", vec![(1, invited(2))], None);
    let record = |outcome, effective, recorded| Decided {
        recorded_at: at(recorded),
        ..decided_on((effective, outcome))
    };
    one.decisions = vec![
        record(Outcome::NotApproved, 40, 35),
        record(Outcome::Approved, 40, 60),
        record(Outcome::Approved, 90, 70),
    ];
    let stands = [
        (39, State::Invited { places: 2 }),
        (40, State::NotApproved),
        (59, State::NotApproved),
        (60, State::Approved { places: 2 }),
        // The moment itself was wrong: it is yet to come.
        (70, State::Invited { places: 2 }),
        (90, State::Approved { places: 2 }),
    ];
    for (second, state) in stands {
        assert_eq!(one.state_at(at(second)), state, "{second}");
    }
}

#[test]
fn an_invitation_is_taken_back_while_it_is_provisional() {
    let withdrawn = || Step::Withdrawn {
        reasons: "It works for profit.".into(),
    };
    let invited_once = request("a", vec![(1, invited(2))], None);
    assert_eq!(may_withdraw(&invited_once, at(9)), Ok(()));
    let waiting = request("a", vec![], None);
    let is = State::Received;
    assert_eq!(
        may_withdraw(&waiting, at(9)),
        Err(Refusal::WrongState { is })
    );
    let decided = request("a", vec![(1, invited(2))], Some((99, Outcome::Approved)));
    assert_eq!(
        may_withdraw(&decided, at(9)),
        Err(Refusal::DecisionRecorded)
    );
    let gone = request("a", vec![(1, invited(2)), (5, withdrawn())], None);
    assert_eq!(gone.state_at(at(4)).places(), Some(2));
    assert_eq!(gone.state_at(at(5)), State::Withdrawn);
    assert_eq!(gone.state_at(at(5)).places(), None);
    assert_eq!(listed(&[gone], at(9)).count(), 0);
}

#[test]
fn a_decision_is_put_right_once_on_its_own_list() {
    let key = |key: &str| OrganizationKey(key.into());
    let decision = |position, corrects: Option<u32>| Decision {
        position,
        basis: "CCM/MSP/2024/14, para. 8".into(),
        effective_at: at(1),
        recorded_at: at(1),
        recorded_by: PersonId(Uuid::from_u128(7)),
        outcomes: [(key("a"), Outcome::NotApproved)].into(),
        corrects: corrects.map(|decision| Correction {
            decision,
            reason: "It was approved.".into(),
        }),
    };
    let all = [decision(0, None), decision(1, Some(0))];
    let meeting = twelfth();
    let around = (&meeting, "Europe/Zurich", jiff::civil::date(2024, 9, 20));
    let asks = |all: &[Decision], wrong: &Decision, on: &str, effective: &str| {
        let outcomes = [(key(on), Outcome::Approved)].into();
        let effective = effective.parse().expect("an instant");
        may_correct(all, wrong, &outcomes, effective, around).map_err(|refusal| refusal.code())
    };
    let opening = "2024-09-10T10:00:00+02:00";
    assert_eq!(asks(&all[..1], &all[0], "a", opening), Ok(()));
    assert_eq!(asks(&all, &all[0], "a", opening), Err("corrected-before"));
    assert_eq!(asks(&all, &all[1], "a", opening), Ok(()));
    assert_eq!(asks(&all, &all[1], "b", opening), Err("list-changed"));
    let after = "2024-09-20T10:00:00+02:00";
    assert_eq!(asks(&all, &all[1], "a", after), Err("not-while-sitting"));
}

#[test]
fn a_refusal_is_answered_once_and_decided_on_anew() {
    let waiting = request("a", vec![], None);
    let refused_once = request("a", vec![(1, refused())], None);
    let appealed = request("a", vec![(1, refused()), (2, answered())], None);
    let twice = request(
        "a",
        vec![(1, refused()), (2, answered()), (3, refused())],
        None,
    );
    let now = at(9);
    assert_eq!(may_decide(&waiting, now), Ok(()));
    assert_eq!(may_decide(&appealed, now), Ok(()));
    let is = State::Refused;
    assert_eq!(
        may_decide(&refused_once, now),
        Err(Refusal::WrongState { is })
    );
    assert_eq!(may_answer(&refused_once, now), Ok(()));
    assert_eq!(may_answer(&twice, now), Err(Refusal::AnsweredBefore));
    let is = State::Received;
    assert_eq!(may_answer(&waiting, now), Err(Refusal::WrongState { is }));
}

fn convention() -> Treaty {
    let key = "ccm".parse().expect("a key");
    let (treaty, _) = compiled::treaty(&key, &compiled::states()).expect("a profile");
    treaty
}

fn twelfth() -> Meeting {
    Meeting::read(compiled::FACT_SHEET, &compiled::places()).expect("the fact sheet")
}

#[test]
fn the_meeting_decides_on_all_of_its_list_at_once_and_while_it_sits() {
    let all = [
        request("a", vec![(1, invited(1))], None),
        request("b", vec![(1, invited(1))], None),
        request("c", vec![(1, refused())], None),
        request(
            "d",
            vec![(1, invited(1))],
            Some((99_999_999, Outcome::Approved)),
        ),
    ];
    let now = at(9);
    let keys: Vec<_> = listed(&all, now).map(|r| r.key.0.as_str()).collect();
    assert_eq!(keys, ["a", "b"]);
    let outcomes = |keys: &[&str]| -> BTreeMap<OrganizationKey, Outcome> {
        let one = |key: &&str| (OrganizationKey((*key).into()), Outcome::Approved);
        keys.iter().map(one).collect()
    };
    let meeting = twelfth();
    let today = jiff::civil::date(2024, 9, 1);
    let asks = |all: &[Request], keys: &[&str], effective: &str| {
        let effective = effective.parse().expect("an instant");
        let at_meeting = (&meeting, "Europe/Zurich");
        may_record(all, &outcomes(keys), effective, at_meeting, (now, today))
    };
    let opening = "2024-09-10T10:00:00+02:00";
    assert_eq!(asks(&all, &["a", "b"], opening), Ok(()));
    assert_eq!(asks(&all[2..], &[], opening), Err(Refusal::NobodyListed));
    for other in [&["a"][..], &["a", "b", "c"], &["a", "c"]] {
        assert_eq!(
            asks(&all, other, opening),
            Err(Refusal::ListChanged),
            "{other:?}"
        );
    }
    // The day is the venue's: the evening before in universal time is the opening day there.
    assert_eq!(asks(&all, &["a", "b"], "2024-09-09T22:00:00Z"), Ok(()));
    for outside in ["2024-09-09T21:59:59Z", "2024-09-13T22:00:00Z"] {
        let answer = asks(&all, &["a", "b"], outside).map_err(|refusal| refusal.code());
        assert_eq!(answer, Err("not-while-sitting"), "{outside}");
    }
}

#[test]
fn requests_are_taken_under_a_rule_while_the_meeting_is_to_come() {
    let (meeting, ccm) = (twelfth(), convention());
    let day = |day| jiff::civil::date(2024, 9, day);
    assert_eq!(open(&ccm, &meeting, day(13)), Ok(()));
    let closed_on = day(13);
    assert_eq!(
        open(&ccm, &meeting, day(14)),
        Err(Refusal::MeetingOver { closed_on })
    );
    let mut silent = ccm;
    silent.observers.request_rule.clear();
    assert_eq!(open(&silent, &meeting, day(14)), Err(Refusal::NoRule));
}

#[test]
fn whom_the_rules_name_needs_no_request() {
    let ccm = convention();
    let known = compiled::organizations();
    let refused = |name: &str, acronym: &str| {
        let answer = not_named(&ccm, &known, &asked(name, acronym));
        answer.map_err(|refusal| match refusal {
            Refusal::Named { organization, rule } => format!("{} {rule}", organization.key.0),
            other => other.code().to_owned(),
        })
    };
    for name in [
        "international committee of the red cross",
        "Comité international de la Croix-Rouge",
        "ICRC",
    ] {
        assert_eq!(refused(name, ""), Err("icrc 1.2".to_owned()), "{name}");
    }
    // Others bear the same acronym.
    assert_eq!(refused("Centre for Maritime Cooperation", "CMC"), Ok(()));
}

#[test]
fn a_key_is_readable_and_nobody_elses() {
    let taken: BTreeSet<_> = ["icrc", "help-now", "help-now-2"]
        .map(|key| OrganizationKey(key.into()))
        .into();
    let cases = [
        ("Help Now", "help-now-3"),
        ("ICRC", "icrc-2"),
        ("Łódź & Ústí", "odz-usti"),
        ("?", "organization"),
        ("../../<script>=1+1", "script-1-1"),
        (
            "A Very Long Name of an Organization Indeed",
            "a-very-long-name-of-an",
        ),
    ];
    for (name, key) in cases {
        let made = new_key(name, &taken);
        assert_eq!(made.0, key, "{name}");
        assert_eq!(
            key.parse(),
            Ok(Participant::Organization(made)),
            "a key is one of a participant"
        );
    }
    assert_eq!(new_key(&"x".repeat(500), &taken).0.len(), LONGEST_STEM);
}

#[test]
fn lists_name_it_in_their_language_or_in_latin_letters() {
    let mut one = request("help", vec![], None);
    one.asked.names.fr = "Aide".into();
    let named = one.organization().name;
    assert_eq!((named.fr.as_str(), named.ar.as_str()), ("Aide", "Help"));
}

#[test]
fn no_more_wait_than_the_profile_says() {
    let usual = "source = \"UNODA Meetings Place, page of the Twelfth Meeting, quoting CCM/MSP/2010/3\"\n[observers.request_text.en]";
    let few = format!("most_waiting = {{ of_meeting = 3, of_address = 2 }}\n{usual}");
    let profile = compiled::profile(&"ccm".parse().expect("a key")).expect("a profile");
    let treaty = Treaty::read(&profile.replace(usual, &few)).expect("it reads");
    let of = |key: &str, email: &str, steps, decided| Request {
        asked: Asked {
            email: email.into(),
            ..asked("Help", "")
        },
        ..request(key, steps, decided)
    };
    let mut all = vec![
        of("a", "ana@help.example", vec![], None),
        of("b", "ana@help.example", vec![(1, refused())], None),
        of("c", "bo@help.example", vec![], None),
    ];
    let may = |all: &[Request]| may_wait(&treaty, all, &asked("Help", ""), at(9));
    assert_eq!(may(&all), Ok(()), "who was refused waits no longer");
    all.push(of("d", "ana@help.example", vec![], None));
    assert_eq!(may(&all), Err(Refusal::AddressWaits { most: 2 }));
    all[0] = of("a", "cy@help.example", vec![], None);
    assert_eq!(may(&all), Err(Refusal::TooManyWaiting { most: 3 }));
    let none = profile.replace(usual, &few.replace('3', "0"));
    assert!(Treaty::read(&none).is_err(), "no meeting takes none at all");
}
