//! Two lists that must agree: a note by post after the entry on the page, worked one difference at a
//! time until none is left; what comes between, a foreign meeting, a question to the mission.

use std::collections::BTreeSet;

use desk::answer::No;
use desk::occasion::{By, Occasion};
use desk::people::delegation::{Filed, NoteOfDraft};
use desk::people::reconciliation::{Open, asked_about};
use domain::people::composition::{Capacity, Member, Typed};
use domain::people::delegation::{Channel, Refusal};
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::people::reconciliation::{Certainty, Differs, Identity, Side, Versions};
use domain::people::role::{Role, Scope};
use domain::record::journal::Told;
use store::record::journal::KeptLine;

use crate::cast::*;
use crate::engines::stories;

stories! {
    a_note_with_another_head_is_worked_until_none_is_left,
    what_came_between_is_seen_before_it_is_settled,
    a_mission_and_another_meetings_officer_settle_nothing,
    the_mission_is_asked_once_about_exactly_what_differs,
    one_person_in_two_delegations_is_shown_to_both,
}

const FRA: &str = "FRA";

fn of(code: &str) -> Participant {
    code.parse().expect("a participant")
}

fn row(capacity: &str, given: &str, family: &str) -> Typed {
    Typed {
        capacity: capacity.into(),
        given: given.into(),
        family: family.into(),
        ..Typed::default()
    }
}

/// As the mission entered it.
fn page() -> Vec<Typed> {
    vec![
        row("head", "Yulia", "Petrova"),
        row("deputy", "Mohamed", "Ali"),
        row("adviser", "Bruno", "Costa"),
    ]
}

/// As its note says: another head, names spelled by another system, one adviser less.
fn note() -> Vec<Typed> {
    vec![
        row("head", "Muhammad", "Ali"),
        row("deputy", "Iuliia", "Petrova"),
    ]
}

async fn convened(house: House) -> House {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    house.see_through().await;
    house
}

/// Who writes for a delegation, on whose page.
async fn correspondent(house: &House, of_whom: &str) -> PersonId {
    let act = house.as_(DRAFTER);
    let sent = house
        .desk
        .send_links(&act, &twelfth(), &[of(of_whom)])
        .await;
    sent.expect("sent");
    let ones = house
        .desk
        .correspondents(&act, &twelfth(), &of(of_whom))
        .await;
    ones.expect("correspondents")[0].id
}

async fn by_page(house: &House, who: PersonId, typed: Vec<Typed>, based_on: u32) {
    let filed = Filed {
        typed,
        based_on,
        note: NoteOfDraft::Keep,
        by_letter: None,
        from_mail: None,
    };
    let act = Occasion {
        by: By::Correspondent(who),
        ..house.as_(DRAFTER)
    };
    let done = house.desk.submit(&act, &twelfth(), &of(FRA), filed).await;
    done.expect("filed");
}

async fn by_post(house: &House, of_whom: &str, typed: Vec<Typed>, based_on: u32) {
    let act = house.as_(DRAFTER);
    let filed = Filed {
        typed,
        based_on,
        note: NoteOfDraft::Keep,
        by_letter: Some((Channel::Post, act.now)),
        from_mail: None,
    };
    let done = house
        .desk
        .submit(&act, &twelfth(), &of(of_whom), filed)
        .await;
    done.expect("filed");
}

/// The page first, then the note by post.
async fn two_lists(house: &House) -> PersonId {
    let who = correspondent(house, FRA).await;
    by_page(house, who, page(), 0).await;
    by_post(house, FRA, note(), 1).await;
    who
}

async fn open(house: &House) -> Open {
    let act = house.as_(DRAFTER);
    let open = house.desk.reconciliation(&act, &twelfth(), &of(FRA)).await;
    open.expect("a delegation")
}

fn codes(open: &Open) -> Vec<&'static str> {
    open.open()
        .map(|one| one.difference.differs.code())
        .collect()
}

fn named(open: &Open, wanted: &[&str]) -> BTreeSet<Identity> {
    let all = open.open().map(|one| &one.difference);
    let theirs = all.filter(|one| wanted.contains(&one.differs.code()));
    theirs.map(|one| one.identity.clone()).collect()
}

fn seen(open: &Open) -> Versions {
    open.lists.as_ref().expect("a note came").versions
}

async fn settle(house: &House, wanted: &[&str], side: Side) -> Result<u32, No> {
    let now = open(house).await;
    let act = house.as_(DRAFTER);
    let (key, fra) = (twelfth(), of(FRA));
    let chosen = named(&now, wanted);
    let desk = &house.desk;
    Box::pin(desk.settle(&act, (&key, &fra), seen(&now), &chosen, side)).await
}

fn standing(open: &Open) -> Vec<(Capacity, String)> {
    let last = open.delegation.delegation.last().expect("a version");
    let said = |member: &Member| (member.capacity, member.full_name());
    last.members.iter().map(said).collect()
}

async fn a_note_with_another_head_is_worked_until_none_is_left(house: House) {
    let house = convened(house).await;
    let who = correspondent(&house, FRA).await;
    by_page(&house, who, page(), 0).await;
    let before = open(&house).await;
    assert!(before.lists.is_none(), "no note came yet");
    assert_eq!(before.covered, [None, None, None]);
    by_post(&house, FRA, note(), 1).await;

    let now = open(&house).await;
    let expected = [
        "heads",
        "name-written",
        "name-written",
        "only-entered",
        "order",
    ];
    assert_eq!(codes(&now), expected);
    let pairs = &now
        .lists
        .as_ref()
        .expect("lists")
        .reconciliation
        .pairing
        .pairs;
    let certain: Vec<Certainty> = pairs.iter().map(|pair| pair.matched.certainty).collect();
    assert_eq!(certain, [Certainty::Likely, Certainty::Likely]);

    // It stands as the note has it: whoever agrees changes nothing, and has looked at it.
    assert_eq!(
        settle(&house, &["heads"], Side::Official)
            .await
            .expect("settled"),
        2
    );
    assert_eq!(codes(&open(&house).await), expected[1..]);
    // The names as the mission writes them, and the adviser stays: a version on the note's authority.
    let wanted = ["name-written", "only-entered"];
    assert_eq!(
        settle(&house, &wanted, Side::Entered)
            .await
            .expect("settled"),
        3
    );
    assert_eq!(codes(&open(&house).await), ["order"]);
    assert_eq!(
        settle(&house, &["order"], Side::Official)
            .await
            .expect("settled"),
        3
    );
    let done = open(&house).await;
    assert_eq!(codes(&done), Vec::<&str>::new());
    let expected = [
        (Capacity::Head, "Mohamed Ali".to_owned()),
        (Capacity::Deputy, "Yulia Petrova".to_owned()),
        (Capacity::Adviser, "Bruno Costa".to_owned()),
    ];
    assert_eq!(standing(&done), expected);
    stands_on_record(&house, &done).await;
}

/// A version on the note's authority, with its receipts and its lines of the journal.
async fn stands_on_record(house: &House, done: &Open) {
    let covers = done.covered.iter();
    let covered: Vec<Option<u32>> = covers
        .map(|one| one.as_ref().map(|one| one.version))
        .collect();
    let expected = [Some(2), Some(2), None];
    assert_eq!(covered, expected, "the adviser stands on no note");
    let third = done.delegation.delegation.version(3).expect("a version");
    let second = done.delegation.delegation.version(2).expect("a version");
    assert_eq!(third.channel, Channel::Post);
    assert_eq!(third.received_at, second.received_at);
    assert_eq!(
        seen(done).official,
        2,
        "what was settled is no list of its own"
    );
    let act = house.as_(DRAFTER);
    let all = house.desk.reconciliations(&act, &twelfth()).await;
    assert!(all.expect("delegations").open.is_empty());
    let letters = house.desk.letters(&act, &twelfth()).await.expect("letters");
    let receipts = letters.iter().filter(|one| one.dispatch.kind == "receipt");
    assert_eq!(receipts.count(), 3, "a receipt for each version");
    assert_eq!(lines_of(house, "delegation/settle").await, 3);
    assert_eq!(house.ails(TODAY).await, sound());
}

/// How many lines of the journal are about an act.
async fn lines_of(house: &House, act: &str) -> usize {
    let lines = store::record::journal::lines(&house.store, None, 100_000).await;
    let lines = lines.expect("the journal");
    let told = |line: &&KeptLine| Told::read(&line.bytes).expect("a line").act == act;
    lines.iter().filter(told).count()
}

async fn what_came_between_is_seen_before_it_is_settled(house: House) {
    let house = convened(house).await;
    let who = two_lists(&house).await;
    let before = open(&house).await;
    let act = house.as_(DRAFTER);
    let (key, fra) = (twelfth(), of(FRA));
    by_page(&house, who, page(), 2).await;
    let chosen = named(&before, &["heads"]);
    let stale = house
        .desk
        .settle(&act, (&key, &fra), seen(&before), &chosen, Side::Official)
        .await;
    let Err(No::Delegation(Refusal::Superseded { stands: 3 })) = stale else {
        panic!("the mission filed meanwhile: {stale:?}");
    };
    let asked = house
        .desk
        .ask_about(&act, (&key, &fra), seen(&before), &chosen)
        .await;
    assert!(matches!(
        asked,
        Err(No::Delegation(Refusal::Superseded { .. }))
    ));
    let none = settle(&house, &["no-such"], Side::Official).await;
    let Err(No::Reconciliation(refusal)) = none else {
        panic!("nothing was chosen: {none:?}");
    };
    assert_eq!(refusal.code(), "no-difference-chosen");
    // All at once, as in the note.
    let all = codes(&open(&house).await);
    assert_eq!(
        settle(&house, &all, Side::Official).await.expect("settled"),
        4
    );
    let done = open(&house).await;
    assert_eq!(codes(&done), Vec::<&str>::new());
    let expected = [
        (Capacity::Head, "Muhammad Ali".to_owned()),
        (Capacity::Deputy, "Iuliia Petrova".to_owned()),
    ];
    assert_eq!(standing(&done), expected);
    // The mission files its own words once more: they are open once more.
    by_page(&house, who, page(), 4).await;
    assert_eq!(codes(&open(&house).await), all);
}

async fn a_mission_and_another_meetings_officer_settle_nothing(house: House) {
    let house = convened(house).await;
    let who = two_lists(&house).await;
    let now = open(&house).await;
    let chosen = named(&now, &["heads"]);
    let elsewhere = Scope::Meeting(key("ccm/13msp"));
    house
        .appoint("a.other", Role::ConferenceOfficer, elsewhere)
        .await;
    let as_mission = Occasion {
        by: By::Correspondent(who),
        ..house.as_(DRAFTER)
    };
    let (meeting, fra) = (twelfth(), of(FRA));
    for act in [as_mission, house.as_("a.other"), house.as_(INITIALLER)] {
        let settled = house
            .desk
            .settle(&act, (&meeting, &fra), seen(&now), &chosen, Side::Entered)
            .await;
        assert!(matches!(settled, Err(No::NotPermitted(_))), "{act:?}");
        let asked = house
            .desk
            .ask_about(&act, (&meeting, &fra), seen(&now), &chosen)
            .await;
        assert!(matches!(asked, Err(No::NotPermitted(_))), "{act:?}");
    }
    // A meeting that was never opened knows no delegation.
    let foreign = key("ccm/13msp");
    let act = house.as_(DRAFTER);
    let unknown = house.desk.reconciliation(&act, &foreign, &fra).await;
    assert!(matches!(unknown, Err(No::Unknown { .. })));
    assert_eq!(
        codes(&open(&house).await),
        codes(&now),
        "nothing was changed"
    );
}

async fn the_mission_is_asked_once_about_exactly_what_differs(house: House) {
    let house = convened(house).await;
    two_lists(&house).await;
    let now = open(&house).await;
    let (key, fra) = (twelfth(), of(FRA));
    let chosen = named(&now, &["heads", "only-entered"]);
    let ask = async || {
        let act = house.as_(DRAFTER);
        house
            .desk
            .ask_about(&act, (&key, &fra), seen(&now), &chosen)
            .await
            .expect("asked")
    };
    assert_eq!((ask().await, ask().await), (1, 0), "once a day");
    let act = house.as_(DRAFTER);
    let letters = house.desk.letters(&act, &key).await.expect("letters");
    let question = letters.iter().find(|one| one.dispatch.kind == "question");
    let letter = &question.expect("a question was laid").dispatch;
    assert_eq!(letter.address, "m@fra.example");
    assert!(!format!("{}{}", letter.key, letter.about).contains("Costa"));
    let told = asked_about(letter, &now.delegation.delegation).expect("readable");
    let [heads, only] = told.as_slice() else {
        panic!("two differences: {told:?}");
    };
    let Differs::Heads {
        official: Some(official),
        entered: Some(entered),
    } = &heads.differs
    else {
        panic!("another heads: {heads:?}");
    };
    assert_eq!(official.full_name(), "Muhammad Ali");
    assert_eq!(entered.full_name(), "Yulia Petrova");
    assert!(matches!(&only.differs, Differs::OnlyEntered(one) if one.family == "Costa"));
    assert_eq!(lines_of(&house, "mail/ask").await, 2);
}

async fn one_person_in_two_delegations_is_shown_to_both(house: House) {
    let house = convened(house).await;
    let act = house.as_(DRAFTER);
    by_post(&house, "FRA", vec![row("head", "Yulia", "Petrova")], 0).await;
    by_post(&house, "ESP", vec![row("head", "PETROVA", "Iuliia")], 0).await;
    by_post(&house, "CHE", vec![row("head", "Anna", "Muster")], 0).await;
    let all = house.desk.reconciliations(&act, &twelfth()).await;
    let all = all.expect("delegations");
    assert_eq!(all.same.len(), 1);
    let both = [&all.same[0].one, &all.same[0].two].map(|one| one.participant.to_string());
    assert_eq!(both, ["ESP", "FRA"]);
    assert!(all.same[0].matched.certainty < Certainty::Possible);
    for (whose, count) in [("FRA", 1), ("ESP", 1), ("CHE", 0)] {
        let same = house
            .desk
            .in_other_delegations(&act, &twelfth(), &of(whose))
            .await;
        assert_eq!(same.expect("read").len(), count, "{whose}");
    }
}
