//! Founding, appointing, roles, erasing; and the one line of the journal that each act writes.

use desk::answer::No;
use domain::people::person::PersonId;
use domain::people::role::{Role, RoleHeld, Scope};
use jiff::civil::date;

use crate::cast::*;
use crate::engines::stories;

stories! {
    a_site_is_founded_once,
    each_act_writes_one_line,
    an_erased_person_leaves_a_sound_journal,
    a_role_ends_on_its_day,
    the_last_administrator_stays,
}

async fn a_site_is_founded_once(house: House) {
    let auditor = person(ADMINISTRATOR, Role::Auditor, Scope::Site);
    let act = house.as_(ADMINISTRATOR);
    let first = house.desk.found(&act, &auditor).await.expect("founded");
    let known = house
        .desk
        .person(&handle(ADMINISTRATOR))
        .await
        .expect("known");
    let held = |role| RoleHeld {
        person: first.id,
        role,
        scope: Scope::Site,
        from: TODAY,
        until: None,
    };
    assert_eq!(known.person, first);
    let mut roles = known.roles.clone();
    roles.sort_by_key(|held| held.role);
    assert_eq!(roles, [held(Role::Administrator), held(Role::Auditor)]);
    assert_eq!(house.lines().await, 1);
    let again = person("x.y", Role::Auditor, Scope::Site);
    let no = house.desk.found(&house.as_("x.y"), &again).await;
    assert!(matches!(no, Err(No::Exists { kind: "site", .. })), "{no:?}");
    let twice = house
        .desk
        .appoint(&house.as_(ADMINISTRATOR), &auditor)
        .await;
    assert!(
        matches!(twice, Err(No::Exists { kind: "person", .. })),
        "{twice:?}"
    );
    assert_eq!(house.lines().await, 1);
    assert_eq!(house.desk.people().await.expect("people").len(), 1);
}

async fn each_act_writes_one_line(house: House) {
    let house = house.meeting().await;
    // Founding, four appointments, treaty, register, meeting.
    assert_eq!(house.lines().await, 8);
    house.draft(DRAFTER).await.expect("drafted");
    house.approve(APPROVER).await.expect("approved");
    house.draw().await;
    house.initial().await.expect("initialled");
    house.issue().await.expect("issued");
    assert_eq!(
        house.lines().await,
        12,
        "the clerk is no person and does no act"
    );
    let (officer, admin) = (house.as_(DRAFTER), house.as_(ADMINISTRATOR));
    let station = domain::convening::mission::DutyStation::NewYork;
    let french = domain::law::language::Language::Fr;
    let state = "CHE".parse().expect("a State");
    house
        .desk
        .set_language(&officer, state, station, french)
        .await
        .expect("set");
    let who = handle(APPROVER);
    house
        .desk
        .give_role(&admin, &who, Role::Auditor, Scope::Site)
        .await
        .expect("given");
    house
        .desk
        .end_role(&admin, &who, Role::Auditor, TODAY)
        .await
        .expect("ended");
    house.desk.erase(&admin, &who).await.expect("erased");
    assert_eq!(house.lines().await, 16);
    let lines = store::record::journal::lines(&house.store, None, 100)
        .await
        .expect("the journal");
    assert!(lines.iter().all(store::record::journal::KeptLine::is_sound));
    let says = |line: usize, word: &str| {
        let bytes = &lines[line].bytes;
        bytes
            .windows(word.len())
            .any(|window| window == word.as_bytes())
    };
    let acts = [
        "site/found",
        "person/appoint",
        "person/appoint",
        "person/appoint",
        "person/appoint",
        "treaty/enter",
        "mission/import",
        "meeting/open",
        "note/draft",
        "note/approve",
        "note/initial",
        "note/issue",
    ];
    for (line, act) in acts.into_iter().enumerate() {
        assert!(says(line, act), "line {line} is {act}");
    }
}

async fn an_erased_person_leaves_a_sound_journal(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    house.see_through().await;
    let known = house.desk.person(&handle(APPROVER)).await.expect("known");
    let before = store::record::journal::lines(&house.store, None, 100)
        .await
        .expect("the journal");
    house
        .desk
        .erase(&house.as_(ADMINISTRATOR), &handle(APPROVER))
        .await
        .expect("erased");
    let after = store::record::journal::lines(&house.store, None, 100)
        .await
        .expect("the journal");
    let bytes = |lines: &[store::record::journal::KeptLine]| -> Vec<_> {
        lines
            .iter()
            .map(|line| (line.id, line.bytes.clone(), line.hash))
            .collect()
    };
    assert_eq!(bytes(&after)[..before.len()], bytes(&before));
    assert_eq!(after.len(), before.len() + 1);
    let name = known.person.name.expect("a name");
    let open = |line: &&store::record::journal::KeptLine| {
        line.personal.iter().any(|value| {
            value
                .opening
                .as_ref()
                .is_some_and(|(said, _)| *said == name || said == APPROVER)
        })
    };
    assert_eq!(
        after.iter().filter(open).count(),
        0,
        "name and handle are gone"
    );
    assert_eq!(house.ails(TODAY).await, sound());
    let gone = house.desk.person(&handle(APPROVER)).await;
    assert!(
        matches!(gone, Err(No::Unknown { kind: "person", .. })),
        "{gone:?}"
    );
    let people = house.desk.people().await.expect("people");
    let erased = people
        .iter()
        .find(|actor| actor.person.id == known.person.id)
        .expect("kept");
    assert_eq!(erased.person.name, None);
    nobody_acts_under_an_erased_handle(&house, known.person.id).await;
}

async fn nobody_acts_under_an_erased_handle(house: &House, erased: PersonId) {
    let lines = house.lines().await;
    let no = house
        .desk
        .draft_note(&house.as_(APPROVER), &twelfth(), all_print)
        .await;
    assert!(
        matches!(no, Err(No::Unknown { kind: "person", .. })),
        "{no:?}"
    );
    let no = house
        .desk
        .erase(&house.as_(ADMINISTRATOR), &handle(APPROVER))
        .await;
    assert!(
        matches!(no, Err(No::Unknown { kind: "person", .. })),
        "{no:?}"
    );
    assert_eq!(house.lines().await, lines);
    // The handle is free for someone else, who is another person.
    house.appoint(APPROVER, Role::Auditor, Scope::Site).await;
    let other = house.desk.person(&handle(APPROVER)).await.expect("known");
    assert!(other.person.id != erased);
}

async fn a_role_ends_on_its_day(house: House) {
    let house = house.meeting().await;
    let end = date(2024, 4, 1);
    let who = handle(DRAFTER);
    let admin = house.as_(ADMINISTRATOR);
    house
        .desk
        .end_role(&admin, &who, Role::ConferenceOfficer, end)
        .await
        .expect("ended");
    let held = house.desk.person(&who).await.expect("known").roles;
    assert_eq!((held.len(), held[0].until), (1, Some(end)));
    let act = house.on(DRAFTER, end);
    let no = house.desk.draft_note(&act, &twelfth(), all_print).await;
    assert!(matches!(no, Err(No::NotPermitted(_))), "{no:?}");
    let act = house.on(DRAFTER, date(2024, 3, 31));
    house
        .desk
        .draft_note(&act, &twelfth(), all_print)
        .await
        .expect("on the eve");
    let never = house.desk.end_role(&admin, &who, Role::Auditor, end).await;
    assert!(
        matches!(never, Err(No::Unknown { kind: "role", .. })),
        "{never:?}"
    );
}

async fn the_last_administrator_stays(house: House) {
    let house = house.people().await;
    let act = house.as_(ADMINISTRATOR);
    let me = handle(ADMINISTRATOR);
    let before = house.lines().await;
    let ended = house
        .desk
        .end_role(&act, &me, Role::Administrator, TODAY)
        .await;
    assert!(matches!(ended, Err(No::LastAdministrator)), "{ended:?}");
    let erased = house.desk.erase(&act, &me).await;
    assert!(matches!(erased, Err(No::LastAdministrator)), "{erased:?}");
    assert_eq!(house.lines().await, before);
    house.appoint("x.y", Role::Administrator, Scope::Site).await;
    house.desk.erase(&act, &me).await.expect("another stays");
}
