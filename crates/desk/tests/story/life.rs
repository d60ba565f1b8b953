//! The life of a note: four eyes, texts acknowledged by name, the number, the sheets, the initials.

use std::collections::BTreeSet;

use desk::answer::No;
use desk::convening::note::Which;
use domain::convening::departure::{Change, ParagraphKey};
use domain::convening::invitee::Addressee;
use domain::convening::note::{Note, Refusal, Step};
use domain::law::compiled;
use domain::law::language::Language;
use domain::law::mandate::BrokenChain;
use domain::law::quotation::Misquotation;
use jiff::civil::date;

use crate::cast::*;
use crate::engines::stories;

stories! {
    the_whole_life_of_a_note,
    a_second_person_is_another_person,
    who_changes_a_draft_cannot_approve_it,
    a_number_given_up_stays_accounted_for,
    a_refused_approval_takes_no_number,
    two_drafts_at_once_are_one,
    two_approvals_at_once_are_one,
    a_misquotation_is_named,
    a_resolution_too_old_bears_no_meeting,
    a_date_out_of_order_is_refused,
    a_character_without_a_glyph_is_named,
    a_state_without_a_mission_is_named,
    a_name_not_on_record_is_unknown,
}

fn steps(note: &Note) -> Vec<Step> {
    note.steps.iter().map(|taken| taken.step).collect()
}

async fn the_whole_life_of_a_note(house: House) {
    let house = house.meeting().await;
    drafted_and_refused(&house).await;
    let approved = house.approve(APPROVER).await.expect("approved");
    let reference = approved.reference.clone().expect("a number");
    assert_eq!(reference.text, "ODA/2024/00001/CCM");
    assert_eq!(approved.dated, Some(TODAY));
    assert_eq!(
        refusal(house.initial().await),
        Refusal::SheetsMissing(1_212)
    );
    let too_early = Refusal::WrongStage {
        is: Step::Approved,
        needed: Step::Initialled,
    };
    assert_eq!(refusal(house.issue().await), too_early);
    assert_eq!(house.draw().await, 1_212);
    assert_eq!(house.draw().await, 0);
    for other in [DRAFTER, APPROVER, ADMINISTRATOR, LAWYER] {
        let no = house.desk.initial_note(&house.as_(other), &twelfth()).await;
        assert!(matches!(no, Err(No::NotPermitted(_))), "{other}: {no:?}");
    }
    house.initial().await.expect("initialled");
    let issued = house.issue().await.expect("issued");
    assert_eq!(
        steps(&issued),
        [
            Step::Drafted,
            Step::Approved,
            Step::Initialled,
            Step::Issued
        ]
    );
    let kept = house.desk.notes(&twelfth()).await.expect("notes");
    assert_eq!(kept, std::slice::from_ref(&issued));

    assert_eq!(refusal(house.draft(DRAFTER).await), Refusal::AlreadyDrafted);
    let sheets = house
        .desk
        .sheets(&twelfth(), issued.id)
        .await
        .expect("sheets");
    let states = sheets
        .iter()
        .filter(|s| matches!(s.addressee, Addressee::State(_)))
        .count();
    assert_eq!((sheets.len(), states), (1_212, 197 * 6));
    let in_french = sheets
        .iter()
        .filter(|s| s.issue_language == Language::Fr)
        .count();
    assert_eq!(
        in_french,
        197 * 6,
        "letters to organizations are in English"
    );
    let bytes = house
        .desk
        .paper(sheets[0].paper.expect("drawn"))
        .await
        .expect("bytes");
    assert_eq!(bytes, format!("%PDF {}", sheets[0].code).into_bytes());
    assert_eq!(house.ails(TODAY).await, sound());
    assert_eq!(
        store::tray::open_count(&house.store)
            .await
            .expect("the tray"),
        0
    );
}

/// The drafter may not approve, and every text that was not verified is asked for by name.
async fn drafted_and_refused(house: &House) {
    let note = house.draft(DRAFTER).await.expect("drafted");
    assert_eq!((note.reference, note.dated), (None, None));
    assert_eq!(refusal(house.approve(DRAFTER).await), Refusal::SamePerson);
    let open = house
        .desk
        .note(&twelfth(), &Which::UnderWay)
        .await
        .expect("a note");
    let wanted = domain::convening::note::to_acknowledge(&open.facts(TODAY).expect("facts"));
    assert!(wanted.contains("78/32 para. 9 en"), "{wanted:?}");
    let naming = house
        .approve_naming(APPROVER, TODAY, &BTreeSet::new())
        .await;
    assert_eq!(refusal(naming), Refusal::NotAcknowledged(wanted.clone()));
    let mut all_but_one = wanted.clone();
    all_but_one.remove("78/32 para. 9 en");
    let naming = house.approve_naming(APPROVER, TODAY, &all_but_one).await;
    let one = BTreeSet::from(["78/32 para. 9 en".to_owned()]);
    assert_eq!(refusal(naming), Refusal::NotAcknowledged(one));
}

async fn a_second_person_is_another_person(house: House) {
    let house = house.meeting().await;
    house.draft(APPROVER).await.expect("drafted");
    let before = house.lines().await;
    assert_eq!(refusal(house.approve(APPROVER).await), Refusal::SamePerson);
    assert_eq!(house.lines().await, before);
    assert_eq!(house.booked().await, [] as [&str; 0]);
    house.approve(DRAFTER).await.expect("approved by another");
}

/// A draft that someone else changed has two authors, and neither is its second pair of eyes.
async fn who_changes_a_draft_cannot_approve_it(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    let paragraph = ParagraphKey("costs".into());
    let act = house.as_(APPROVER);
    let departed = house
        .desk
        .depart(&act, &twelfth(), paragraph, Change::Drop, &house_keys())
        .await;
    departed.expect("departed");
    assert_eq!(refusal(house.approve(APPROVER).await), Refusal::SamePerson);
    assert_eq!(refusal(house.approve(DRAFTER).await), Refusal::SamePerson);
    house
        .appoint(
            "third.officer",
            domain::people::role::Role::ConferenceOfficer,
            domain::people::role::Scope::Site,
        )
        .await;
    house
        .approve("third.officer")
        .await
        .expect("approved by a third");
}

async fn a_number_given_up_stays_accounted_for(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    house.approve(APPROVER).await.expect("approved");
    let act = house.as_(DRAFTER);
    let given_up = house
        .desk
        .abandon_note(&act, &twelfth())
        .await
        .expect("given up");
    assert_eq!(
        steps(&given_up),
        [Step::Drafted, Step::Approved, Step::Abandoned]
    );
    let nothing = house.desk.abandon_note(&act, &twelfth()).await;
    assert!(
        matches!(nothing, Err(No::Unknown { kind: "note", .. })),
        "{nothing:?}"
    );
    house.draft(DRAFTER).await.expect("drafted again");
    let second = house.see_through().await;
    assert_eq!(
        second.reference.expect("a number").text,
        "ODA/2024/00002/CCM"
    );
    assert_eq!(
        house.booked().await,
        ["ODA/2024/00001/CCM", "ODA/2024/00002/CCM"]
    );
    assert_eq!(house.gaps().await, [0; 0]);
    assert_eq!(house.ails(TODAY).await, sound());
}

/// The register's step is undone with everything else when a sheet has nowhere to go.
async fn a_refused_approval_takes_no_number(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    house
        .missions(&register(|iso3| iso3 != "NIU"))
        .await
        .expect("a register");
    let niue = "NIU".parse().expect("a State");
    let before = house.lines().await;
    assert_eq!(
        refusal(house.approve(APPROVER).await),
        Refusal::NoMission(niue)
    );
    assert_eq!(house.booked().await, [] as [&str; 0]);
    assert_eq!(house.lines().await, before);
    house
        .missions(&register(|_| true))
        .await
        .expect("a register");
    let approved = house.approve(APPROVER).await.expect("approved");
    assert_eq!(approved.reference.expect("a number").serial, 1);
    assert_eq!(house.gaps().await, [0; 0]);
}

async fn two_drafts_at_once_are_one(house: House) {
    let house = house.meeting().await;
    let (one, other) = tokio::join!(house.draft(DRAFTER), house.draft(APPROVER));
    assert_eq!(
        [one.is_ok(), other.is_ok()]
            .iter()
            .filter(|done| **done)
            .count(),
        1
    );
    assert_eq!(house.desk.notes(&twelfth()).await.expect("notes").len(), 1);
}

async fn two_approvals_at_once_are_one(house: House) {
    let house = house.meeting().await;
    house
        .appoint(
            "third.officer",
            domain::people::role::Role::ConferenceOfficer,
            domain::people::role::Scope::Site,
        )
        .await;
    house.draft(DRAFTER).await.expect("drafted");
    let (one, other) = tokio::join!(house.approve(APPROVER), house.approve("third.officer"));
    let done = [&one, &other].iter().filter(|done| done.is_ok()).count();
    assert_eq!(done, 1, "{one:?} {other:?}");
    assert_eq!(house.booked().await, ["ODA/2024/00001/CCM"]);
    assert_eq!(house.gaps().await, [0; 0]);
}

async fn a_misquotation_is_named(house: House) {
    let sheet =
        compiled::FACT_SHEET.replace("States Parties shall meet", "States Parties should meet");
    let house = house.sheet(&sheet).await;
    let before = house.lines().await;
    let expected = BrokenChain::Misquoted {
        locator: "Art. 11(1)".into(),
        language: Language::En,
        misquotation: Misquotation::Differs {
            after: "States Parties".into(),
            quoted: "should".into(),
            source_word: "shall".into(),
        },
    };
    assert_eq!(
        refusal(house.draft(DRAFTER).await),
        Refusal::BrokenMandate(expected)
    );
    assert_eq!(house.lines().await, before);
    assert_eq!(house.desk.notes(&twelfth()).await.expect("notes").len(), 0);
}

async fn a_resolution_too_old_bears_no_meeting(house: House) {
    let sheet = compiled::FACT_SHEET
        .replace("2024-09-10", "2024-12-10")
        .replace("2024-09-13", "2024-12-13");
    let house = house.sheet(&sheet).await;
    let found = refusal(house.draft(DRAFTER).await);
    let Refusal::BrokenMandate(BrokenChain::ResolutionNotCurrent {
        locator,
        adopted_on,
        current_until,
        article,
    }) = found
    else {
        panic!("{found:?}");
    };
    assert_eq!(locator, "78/32 para. 9");
    assert_eq!(
        (adopted_on, current_until),
        (date(2023, 12, 6), date(2024, 12, 6))
    );
    assert_eq!(article, "14(3)");
}

async fn a_date_out_of_order_is_refused(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    let opening = date(2024, 9, 10);
    let late = house.approve_dated(APPROVER, opening).await;
    assert_eq!(refusal(late), Refusal::DateOutOfOrder(opening));
    // Before the resolution was adopted there is no mandate at all: that is said first.
    let early = refusal(house.approve_dated(APPROVER, date(2023, 12, 5)).await);
    assert_eq!(early.code(), "resolution-not-current");
    house
        .approve_dated(APPROVER, date(2024, 9, 9))
        .await
        .expect("the eve is in order");
}

async fn a_character_without_a_glyph_is_named(house: House) {
    fn no_hash(text: &str) -> Vec<char> {
        text.chars().filter(|c| *c == '#').collect()
    }
    let house = house.meeting().await;
    let text = register(|_| true).replace("NIU City", "# City");
    house.missions(&text).await.expect("a register");
    let act = house.as_(DRAFTER);
    let drafted = house.desk.draft_note(&act, &twelfth(), no_hash).await;
    let expected = Refusal::MissingGlyph {
        text: "# City".into(),
        characters: vec!['#'],
    };
    assert_eq!(refusal(drafted), expected);
    assert_eq!(house.desk.notes(&twelfth()).await.expect("notes").len(), 0);
}

async fn a_state_without_a_mission_is_named(house: House) {
    let house = house.meeting().await;
    house
        .missions(&register(|iso3| iso3 != "FRA"))
        .await
        .expect("a register");
    house.draft(DRAFTER).await.expect("drafted");
    let france = "FRA".parse().expect("a State");
    assert_eq!(
        refusal(house.approve(APPROVER).await),
        Refusal::NoMission(france)
    );
}

async fn a_name_not_on_record_is_unknown(house: House) {
    let house = house.meeting().await;
    let before = house.lines().await;
    let nobody = house
        .desk
        .draft_note(&house.as_("no.body"), &twelfth(), all_print)
        .await;
    assert!(
        matches!(&nobody, Err(No::Unknown { kind: "person", key }) if key == "no.body"),
        "{nobody:?}"
    );
    let act = house.as_(DRAFTER);
    let nowhere = house
        .desk
        .draft_note(&act, &key("ccm/13msp"), all_print)
        .await;
    assert!(
        matches!(&nowhere, Err(No::Unknown { kind: "meeting", key }) if key == "ccm/13msp"),
        "{nowhere:?}"
    );
    let nothing = house
        .desk
        .note(&twelfth(), &Which::Reference("ODA/2024/00009/CCM".into()))
        .await;
    assert!(
        matches!(nothing, Err(No::Unknown { kind: "note", .. })),
        "{nothing:?}"
    );
    assert_eq!(house.lines().await, before);
}

fn house_keys() -> Vec<ParagraphKey> {
    vec![ParagraphKey("costs".into())]
}
