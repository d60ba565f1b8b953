//! Requests to attend: asked, invited within a quota, refused and answered once, decided on by the
//! Meeting for all at once. Nobody decides who may not, and another's request is as unknown as one
//! that is not there.

use std::collections::BTreeMap;

use desk::answer::No;
use desk::occasion::{By, Occasion};
use desk::people::delegation::{Filed, NewFile, NoteOfDraft};
use desk::people::request::decision::Recorded;
use desk::people::request::{Invitation, PDF, letter};
use domain::convening::meeting::MeetingKey;
use domain::law::organization::OrganizationKey;
use domain::people::composition::Typed as Member;
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::people::request::decision::Outcome;
use domain::people::request::form::{LARGEST_FILE, Typed};
use domain::people::request::{Request, State};
use domain::people::role::{Role, Scope};
use jiff::Timestamp;
use jiff::civil::date;

use crate::cast::*;
use crate::engines::stories;

stories! {
    an_organization_asks_and_comes_within_its_quota,
    one_address_has_a_few_requests_waiting_and_no_more,
    a_refusal_is_answered_once,
    the_meetings_decision_takes_effect_at_its_moment_for_all,
    the_president_of_another_meeting_decides_nothing_here,
    what_does_not_read_changes_nothing,
    a_letter_is_entered_by_an_officer,
}

pub(crate) const PRESIDENT: &str = "p.reyes";
const OTHER: &str = "p.other";

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

pub(crate) fn nobody(house: &House) -> Occasion<'static> {
    let mut occasion = house.as_(DRAFTER);
    occasion.by = By::Nobody;
    occasion
}

/// An occasion in the days of the Meeting.
pub(crate) fn sitting(house: &House, by: &str, now: &str) -> Occasion<'static> {
    let mut occasion = house.on(by, date(2024, 9, 10));
    occasion.now = at(now);
    occasion
}

pub(crate) async fn presided(house: House) -> House {
    let house = house.meeting().await;
    let over = Scope::Meeting(twelfth());
    house.appoint(PRESIDENT, Role::President, over).await;
    let elsewhere = Scope::Meeting(key("ccm/13msp"));
    house.appoint(OTHER, Role::President, elsewhere).await;
    house
}

pub(crate) fn typed(name: &str) -> Typed {
    Typed {
        name: name.into(),
        latin: name.into(),
        kind: "non_governmental".into(),
        profit: "non_profit".into(),
        purpose: "To clear land".into(),
        activities: "Clearance since 1999".into(),
        contact: "Ana Silva".into(),
        email: "ana@help.example".into(),
        language: "fr".into(),
        places: "5".into(),
        ..Typed::default()
    }
}

fn statutes(bytes: &[u8]) -> NewFile {
    NewFile {
        name: "statutes.pdf".into(),
        bytes: bytes.to_vec(),
        media_type: PDF,
    }
}

pub(crate) async fn ask(house: &House, name: &str) -> Request {
    let files = [statutes(b"%PDF-1.7 statutes")];
    let asked = house
        .desk
        .ask_to_attend(&nobody(house), &twelfth(), &typed(name), &files)
        .await;
    asked.expect("asked")
}

pub(crate) async fn invite(house: &House, by: &str, keys: &[&str], places: &str) -> Result<(), No> {
    let invitation = |key: &&str| Invitation {
        key: OrganizationKey((*key).into()),
        places: places.into(),
    };
    let all: Vec<Invitation> = keys.iter().map(invitation).collect();
    let act = house.as_(by);
    house
        .desk
        .invite_organizations(&act, &twelfth(), &all, "Welcome")
        .await
}

pub(crate) async fn stands(house: &House, key: &str, now: &str) -> State {
    let occasion = sitting(house, LAWYER, now);
    let organization = OrganizationKey(key.into());
    let key = twelfth();
    let open = house.desk.request(&occasion, &key, &organization).await;
    open.expect("a request").request.state_at(at(now))
}

fn members(count: usize) -> Filed {
    let member = |n: usize| Member {
        capacity: if n == 0 { "head" } else { "adviser" }.into(),
        family: format!("Person {n}"),
        ..Member::default()
    };
    Filed {
        typed: (0..count).map(member).collect(),
        based_on: 0,
        note: NoteOfDraft::Remove,
        by_letter: None,
        from_mail: None,
    }
}

/// The one who writes for an organization, known by the link of the letter of admission.
pub(crate) async fn contact(house: &House, key: &str) -> Result<PersonId, No> {
    let participant: Participant = key.parse().expect("a key");
    let letters = house.desk.letters(&house.as_(LAWYER), &twelfth()).await?;
    let admission = |l: &&desk::people::dispatch::KeptDispatch| {
        l.dispatch.kind == "admission" && l.dispatch.participant == participant
    };
    let found = letters
        .iter()
        .find(admission)
        .expect("a letter of admission");
    let link = found.dispatch.about.parse().expect("a link");
    Ok(house.desk.open_link(&nobody(house), link).await?.id)
}

pub(crate) async fn kinds_of_letters(house: &House, key: &str) -> Vec<(String, Timestamp)> {
    let letters = house.desk.letters(&house.as_(LAWYER), &twelfth()).await;
    let letters = letters.expect("letters");
    let mut of: Vec<_> = letters
        .into_iter()
        .filter(|letter| letter.dispatch.participant.to_string() == key)
        .map(|letter| (letter.dispatch.kind, letter.dispatch.due_at))
        .collect();
    of.sort_by_key(|(_, due_at)| *due_at);
    of
}

pub(crate) async fn submit(house: &House, key: &str, by: PersonId, count: usize) -> Result<(), No> {
    let mut act = nobody(house);
    act.by = By::Correspondent(by);
    let participant: Participant = key.parse().expect("a key");
    let filed = members(count);
    let meeting = twelfth();
    let done = house.desk.submit(&act, &meeting, &participant, filed).await;
    done.map(drop)
}

async fn an_organization_asks_and_comes_within_its_quota(house: House) {
    let house = presided(house).await;
    let lines = house.lines().await;
    let first = ask(&house, "Clear Land Now").await;
    assert_eq!(first.key.0, "clear-land-now");
    assert_eq!(house.lines().await, lines + 1);
    // The same name is another request, under a key of its own.
    assert_eq!(
        ask(&house, "Clear Land Now").await.key.0,
        "clear-land-now-2"
    );
    let act = house.as_(LAWYER);
    let open = house.desk.requests(&act, &twelfth()).await.expect("read");
    let kept = open.all.iter().find(|r| r.key == first.key);
    assert_eq!(kept, Some(&first), "what was asked reads back");
    let named = open.meeting.organizations.get(&first.key);
    assert_eq!(named.map(|o| o.name.ar.as_str()), Some("Clear Land Now"));

    let participant = first.participant();
    let closed = house.desk.delegation(&act, &twelfth(), &participant).await;
    assert!(matches!(closed, Err(No::Unknown { .. })), "not invited yet");
    let both = ["clear-land-now", "clear-land-now-2"];
    invite(&house, PRESIDENT, &both, "2")
        .await
        .expect("invited");
    let later = house.as_(LAWYER);
    let open = house
        .desk
        .delegation(&later, &twelfth(), &participant)
        .await;
    assert_eq!(open.expect("a page").places, Some(2));
    let by = contact(&house, "clear-land-now").await.expect("a link");
    let over = submit(&house, "clear-land-now", by, 3).await;
    let Err(No::Composition(faults)) = over else {
        panic!("three do not fit in two places: {over:?}");
    };
    assert_eq!(faults[0].wrong.code(), "over-quota");
    submit(&house, "clear-land-now", by, 2)
        .await
        .expect("two do");
    // Another's page is not theirs, invited or not.
    let foreign = submit(&house, "clear-land-now-2", by, 1).await;
    assert!(matches!(foreign, Err(No::NotPermitted(_))), "{foreign:?}");
    let kinds: Vec<String> = kinds_of_letters(&house, "clear-land-now")
        .await
        .into_iter()
        .map(|(kind, _)| kind)
        .collect();
    assert_eq!(kinds, [letter::RECEIVED, "admission", "receipt"]);
    // Who was invited is not invited again.
    let again = invite(&house, PRESIDENT, &["clear-land-now"], "9").await;
    assert_eq!(code(again), "request-stands");
}

#[track_caller]
pub(crate) fn code<T: std::fmt::Debug>(answer: Result<T, No>) -> &'static str {
    match answer {
        Err(No::Request(refusal)) => refusal.code(),
        other => panic!("the rules refuse; found {other:?}"),
    }
}

async fn one_address_has_a_few_requests_waiting_and_no_more(house: House) {
    let house = presided(house).await;
    let ask = async |name: &str| {
        let (act, typed) = (nobody(&house), typed(name));
        house
            .desk
            .ask_to_attend(&act, &twelfth(), &typed, &[])
            .await
    };
    // Five at once: however they meet, three are taken.
    let five = tokio::join!(ask("A"), ask("B"), ask("C"), ask("D"), ask("E"));
    let all = [five.0, five.1, five.2, five.3, five.4];
    let (taken, refused): (Vec<_>, Vec<_>) = all.into_iter().partition(Result::is_ok);
    assert_eq!((taken.len(), refused.len()), (3, 2));
    for answer in refused {
        assert_eq!(code(answer), "address-waits");
    }
    // What an officer enters from a letter is taken, and counts.
    let act = house.as_(DRAFTER);
    let been = Some(at("2024-03-01T09:00:00Z"));
    let letter = house
        .desk
        .register_request(&act, &twelfth(), &typed("By Post"), &[], been)
        .await;
    letter.expect("entered");
    let other = Typed {
        email: "other@help.example".into(),
        ..typed("Other")
    };
    let act = nobody(&house);
    let other = house
        .desk
        .ask_to_attend(&act, &twelfth(), &other, &[])
        .await;
    other.expect("another address has its own");
    // What was decided on waits no longer.
    for request in taken.into_iter().take(2) {
        let key = request.expect("taken").key;
        refuse(&house, &key.0, "No.").await.expect("refused");
    }
    ask("F").await.expect("there is room again");
    assert_eq!(code(ask("G").await), "address-waits");
}

async fn refuse(house: &House, key: &str, reasons: &str) -> Result<(), No> {
    let act = house.as_(PRESIDENT);
    let organization = OrganizationKey(key.into());
    house
        .desk
        .refuse_request(&act, &twelfth(), &organization, reasons)
        .await
}

async fn a_refusal_is_answered_once(house: House) {
    let house = presided(house).await;
    let request = ask(&house, "Arms Fair").await;
    let early = house
        .desk
        .answer_refusal(&nobody(&house), request.id, "No")
        .await;
    assert_eq!(code(early), "request-stands");
    let silent = refuse(&house, "arms-fair", "  ").await;
    assert!(matches!(silent, Err(No::RequestForm(_))), "{silent:?}");
    refuse(&house, "arms-fair", "It sells what is banned.")
        .await
        .expect("refused");
    let now = "2024-09-01T00:00:00Z";
    assert_eq!(stands(&house, "arms-fair", now).await, State::Refused);
    let answered = house
        .desk
        .answer_refusal(&nobody(&house), request.id, "We stopped.")
        .await;
    answered.expect("answered");
    assert_eq!(stands(&house, "arms-fair", now).await, State::Received);
    refuse(&house, "arms-fair", "It did not.")
        .await
        .expect("refused again");
    let twice = house
        .desk
        .answer_refusal(&nobody(&house), request.id, "But")
        .await;
    assert_eq!(code(twice), "answered-before");
    let open = house
        .desk
        .request_of_secret(request.id)
        .await
        .expect("its page");
    let words: Vec<&str> = open.request.steps.iter().map(|t| t.step.words()).collect();
    assert_eq!(
        words,
        ["It sells what is banned.", "We stopped.", "It did not."]
    );
    let unknown = house
        .desk
        .request_of_secret(house.as_(LAWYER).new_id())
        .await;
    assert!(matches!(unknown, Err(No::Unknown { .. })), "{unknown:?}");
}

pub(crate) fn recorded(outcomes: &[(&str, Outcome)], effective: &str) -> Recorded {
    let one = |(key, outcome): &(&str, Outcome)| (OrganizationKey((*key).into()), *outcome);
    Recorded {
        outcomes: outcomes.iter().map(one).collect::<BTreeMap<_, _>>(),
        basis: "CCM/MSP/2024/14, para. 8".into(),
        effective_at: Some(at(effective)),
        corrects: None,
    }
}

async fn the_meetings_decision_takes_effect_at_its_moment_for_all(house: House) {
    let house = presided(house).await;
    for name in ["Alpha", "Beta", "Gamma"] {
        ask(&house, name).await;
    }
    invite(&house, PRESIDENT, &["alpha", "beta"], "2")
        .await
        .expect("invited");
    let by = contact(&house, "beta").await.expect("a link");
    let (before, moment) = ("2024-09-10T07:59:59Z", "2024-09-10T08:00:00Z");
    let record = async |outcomes: &[(&str, Outcome)], effective: &str| {
        let act = sitting(&house, DRAFTER, "2024-09-10T07:00:00Z");
        let recorded = recorded(outcomes, effective);
        house.desk.record_decision(&act, &twelfth(), recorded).await
    };
    let (yes, no) = (Outcome::Approved, Outcome::NotApproved);
    let all = [("alpha", yes), ("beta", no)];
    assert_eq!(code(record(&all[..1], moment).await), "list-changed");
    let more = [all[0], all[1], ("gamma", yes)];
    assert_eq!(code(record(&more, moment).await), "list-changed");
    let stranger = record(&[("delta", yes)], moment).await;
    assert!(matches!(stranger, Err(No::Unknown { .. })), "{stranger:?}");
    assert_eq!(
        code(record(&all, "2024-09-20T08:00:00Z").await),
        "not-while-sitting"
    );
    record(&all, moment).await.expect("recorded");
    assert_eq!(code(record(&all, moment).await), "nobody-listed");

    for (key, until, from) in [
        (
            "alpha",
            State::Invited { places: 2 },
            State::Approved { places: 2 },
        ),
        ("beta", State::Invited { places: 2 }, State::NotApproved),
        ("gamma", State::Received, State::Received),
    ] {
        assert_eq!(stands(&house, key, before).await, until, "{key}");
        assert_eq!(stands(&house, key, moment).await, from, "{key}");
    }
    // Beta's page is open to the last second and closed from the moment on.
    let beta: Participant = "beta".parse().expect("a key");
    let file = async |now: &str| {
        let mut act = sitting(&house, DRAFTER, now);
        act.by = By::Correspondent(by);
        house.desk.submit(&act, &twelfth(), &beta, members(1)).await
    };
    file(before).await.expect("still invited");
    let closed = file(moment).await;
    assert!(matches!(closed, Err(No::Unknown { .. })), "{closed:?}");
    // The letters are laid when it is recorded and go out when it takes effect.
    let act = house.as_(LAWYER);
    let letters = house.desk.letters(&act, &twelfth()).await.expect("read");
    let decided = letters
        .iter()
        .filter(|l| l.dispatch.kind == letter::DECIDED);
    let laid: Vec<Timestamp> = decided.map(|l| l.dispatch.laid_at).collect();
    assert_eq!(laid, [at("2024-09-10T07:00:00Z"); 2]);
    let letters = kinds_of_letters(&house, "alpha").await;
    assert_eq!(
        letters.last(),
        Some(&(letter::DECIDED.to_owned(), at(moment)))
    );
}

async fn the_president_of_another_meeting_decides_nothing_here(house: House) {
    let house = presided(house).await;
    let request = ask(&house, "Alpha").await;
    let lines = house.lines().await;
    for who in [OTHER, DRAFTER, LAWYER, ADMINISTRATOR] {
        let done = invite(&house, who, &["alpha"], "1").await;
        assert!(matches!(done, Err(No::NotPermitted(_))), "{who}: {done:?}");
    }
    let act = house.as_(OTHER);
    let seen = house.desk.requests(&act, &twelfth()).await;
    assert!(matches!(seen, Err(No::NotPermitted(_))));
    let stranger = invite(&house, PRESIDENT, &["alpha", "omega"], "1").await;
    assert!(matches!(stranger, Err(No::Unknown { .. })), "{stranger:?}");
    assert_eq!(house.lines().await, lines, "all or none were invited");
    // A file is its own request's alone.
    let other = {
        let files = [statutes(b"%PDF-1.7 other")];
        let asked = house
            .desk
            .ask_to_attend(&nobody(&house), &twelfth(), &typed("Beta"), &files)
            .await;
        asked.expect("asked")
    };
    let foreign = other.files[0].file;
    let opened = house
        .desk
        .request_file(&house.as_(PRESIDENT), &twelfth(), &request.key, foreign)
        .await;
    assert!(matches!(opened, Err(No::Unknown { .. })), "{opened:?}");
    let own = house
        .desk
        .request_file(&house.as_(PRESIDENT), &twelfth(), &other.key, foreign)
        .await;
    assert_eq!(own.expect("its file").1, b"%PDF-1.7 other");
}

async fn what_does_not_read_changes_nothing(house: House) {
    let house = presided(house).await;
    let lines = house.lines().await;
    let hostile = Typed {
        name: "<b>x</b> \u{202e}".repeat(60),
        latin: "Имя".into(),
        email: "=cmd|x".into(),
        places: "1000".into(),
        ..typed("Alpha")
    };
    let no_pdf = NewFile {
        media_type: "application/octet-stream",
        ..statutes(b"MZ")
    };
    let large = statutes(&vec![b'%'; LARGEST_FILE + 1]);
    let files = [no_pdf, large, statutes(b"%PDF 1"), statutes(b"%PDF 2")];
    let ask = async |meeting: &MeetingKey, typed: &Typed, files: &[NewFile]| {
        let act = nobody(&house);
        house.desk.ask_to_attend(&act, meeting, typed, files).await
    };
    let Err(No::RequestForm(faults)) = ask(&twelfth(), &hostile, &files).await else {
        panic!("it does not read");
    };
    let found: Vec<_> = faults
        .iter()
        .map(|f| (f.field.code(), f.wrong.code()))
        .collect();
    assert_eq!(
        found,
        [
            ("name", "too-long"),
            ("name", "invisible"),
            ("latin", "not-latin"),
            ("email", "no-email"),
            ("places", "no-number"),
            ("files", "too-many"),
            ("files", "too-large"),
            ("files", "no-pdf"),
        ]
    );
    let named = Typed {
        latin: "International Committee of the Red Cross".into(),
        ..typed("CICR")
    };
    assert_eq!(code(ask(&twelfth(), &named, &[]).await), "needs-no-request");
    let nowhere = ask(&key("ccm/99msp"), &typed("Alpha"), &[]).await;
    assert!(matches!(nowhere, Err(No::Unknown { .. })), "{nowhere:?}");
    assert_eq!(house.lines().await, lines);
    // Markup and formulas are words like others, kept as they are.
    let odd = ask(&twelfth(), &typed("=1+1 <script>"), &[])
        .await
        .expect("asked");
    assert_eq!(
        (odd.asked.name.as_str(), odd.key.0.as_str()),
        ("=1+1 <script>", "1-1-script")
    );
}

async fn a_letter_is_entered_by_an_officer(house: House) {
    let house = presided(house).await;
    let enter = async |by: &str, received: Option<&str>| {
        let act = house.as_(by);
        let received = received.map(at);
        let asked = typed("By Post");
        house
            .desk
            .register_request(&act, &twelfth(), &asked, &[], received)
            .await
    };
    let been = Some("2024-03-01T09:00:00Z");
    let refused = enter(PRESIDENT, been).await;
    assert!(matches!(refused, Err(No::NotPermitted(_))), "{refused:?}");
    for wrong in [None, Some("2030-01-01T00:00:00Z")] {
        let Err(No::RequestForm(faults)) = enter(DRAFTER, wrong).await else {
            panic!("no moment that has been");
        };
        assert_eq!(faults[0].wrong.code(), "no-moment");
    }
    let request = enter(DRAFTER, been).await.expect("entered");
    assert_eq!(
        (request.way.code(), request.received_at),
        ("letter", at("2024-03-01T09:00:00Z"))
    );
    assert!(request.entered_by.is_some());
}
