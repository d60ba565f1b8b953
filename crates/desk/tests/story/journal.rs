//! The journal read back at the desk: the latest first, by meeting, act, actor and day; personal
//! values only to an auditor, and only while they exist. And roles given from a day, ended over one
//! scope.

use desk::answer::No;
use desk::record::journal::{Asked, Page, State};
use domain::people::role::{Role, Scope};
use jiff::civil::date;

use crate::cast::*;
use crate::engines::stories;

stories! {
    the_journal_is_read_back_by_what_is_asked,
    a_personal_value_opens_to_an_auditor_alone,
    a_long_journal_goes_page_by_page,
    a_role_is_given_from_a_day_and_ended_over_one_scope,
}

impl House {
    async fn reads(&self, by: &str, asked: &Asked) -> Page {
        let act = self.as_(by);
        self.desk.journal(&act, asked).await.expect("the journal")
    }

    async fn acts(&self, asked: &Asked) -> Vec<String> {
        let page = self.reads(DRAFTER, asked).await;
        page.entries
            .into_iter()
            .map(|entry| entry.told.act)
            .collect()
    }
}

async fn the_journal_is_read_back_by_what_is_asked(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    let all = house.acts(&Asked::default()).await;
    assert_eq!(all.len(), house.lines().await);
    assert_eq!(
        (all[0].as_str(), all[1].as_str()),
        ("note/draft", "meeting/open")
    );
    assert_eq!(all.last().map(String::as_str), Some("site/found"));
    let of_meeting = Asked {
        meeting: Some(twelfth()),
        ..Asked::default()
    };
    assert_eq!(
        house.acts(&of_meeting).await,
        ["note/draft", "meeting/open"]
    );
    let of_act = Asked {
        act: Some("person/appoint".into()),
        ..Asked::default()
    };
    assert_eq!(house.acts(&of_act).await, ["person/appoint"; 4]);
    let lawyer = house.desk.person(&handle(LAWYER)).await.expect("a person");
    let by = Asked {
        actor: Some(lawyer.person.id),
        ..Asked::default()
    };
    assert_eq!(house.acts(&by).await, ["treaty/enter"]);
    let on = |day| Asked {
        day: Some(day),
        ..Asked::default()
    };
    assert_eq!(house.acts(&on(TODAY)).await, all);
    assert_eq!(house.acts(&on(date(2024, 3, 14))).await, [""; 0]);
    assert_eq!(house.acts(&on(date(2024, 3, 16))).await, [""; 0]);
    let before = house.reads(DRAFTER, &Asked::default()).await.entries[0].id;
    let before = Asked {
        before: Some(before),
        ..Asked::default()
    };
    assert_eq!(house.acts(&before).await, all[1..]);
}

async fn a_personal_value_opens_to_an_auditor_alone(house: House) {
    let house = house.people().await;
    house.appoint("a.reader", Role::Auditor, Scope::Site).await;
    let asked = Asked {
        act: Some("person/appoint".into()),
        ..Asked::default()
    };
    let of = |page: &Page| {
        let first = page.entries.last().expect("a line");
        first
            .personal
            .iter()
            .map(|p| (p.field.clone(), p.state.clone()))
            .collect::<Vec<_>>()
    };
    let drafter = house.reads(DRAFTER, &asked).await;
    let committed = |field: &str| (field.to_owned(), State::Committed);
    assert_eq!(of(&drafter), [committed("name"), committed("handle")]);
    assert!(
        !format!("{drafter:?}").contains(DRAFTER),
        "nothing is shown"
    );
    let auditor = house.reads("a.reader", &asked).await;
    let opened = |field: &str, text: &str| (field.to_owned(), State::Opened(text.to_owned()));
    assert_eq!(
        of(&auditor),
        [opened("name", "Ms ወልደ m.okafor"), opened("handle", DRAFTER)]
    );
    let act = house.as_(ADMINISTRATOR);
    let erased_at = act.now;
    house
        .desk
        .erase(&act, &handle(DRAFTER))
        .await
        .expect("erased");
    let erased = |field: &str| (field.to_owned(), State::Erased(erased_at));
    let auditor = house.reads("a.reader", &asked).await;
    assert_eq!(of(&auditor), [erased("name"), erased("handle")]);
    assert!(auditor.entries.iter().all(|entry| entry.sound));
}

async fn a_long_journal_goes_page_by_page(house: House) {
    let house = house.people().await;
    for _ in 0..120 {
        let act = house.as_(ADMINISTRATOR);
        house
            .desk
            .give_role(&act, &handle(LAWYER), Role::Auditor, Scope::Site)
            .await
            .expect("given");
    }
    let first = house.reads(DRAFTER, &Asked::default()).await;
    assert_eq!(first.entries.len(), 100);
    let next = Asked {
        before: first.further,
        ..Asked::default()
    };
    let second = house.reads(DRAFTER, &next).await;
    assert_eq!((second.entries.len(), second.further), (25, None));
    let last = first.entries.last().expect("a line").id;
    assert!(second.entries.iter().all(|entry| entry.id < last));
}

async fn a_role_is_given_from_a_day_and_ended_over_one_scope(house: House) {
    let house = house.meeting().await;
    let (tomorrow, over) = (date(2024, 3, 16), Scope::Meeting(twelfth()));
    let act = house.as_(ADMINISTRATOR);
    house
        .desk
        .give_role_from(
            &act,
            &handle(LAWYER),
            (Role::Auditor, over.clone()),
            tomorrow,
        )
        .await
        .expect("given");
    let act = house.as_(ADMINISTRATOR);
    let site = (Role::Auditor, Scope::Site);
    house
        .desk
        .give_role_from(&act, &handle(LAWYER), site, TODAY)
        .await
        .expect("given");
    let act = house.as_(ADMINISTRATOR);
    house
        .desk
        .end_role_over(&act, &handle(LAWYER), (Role::Auditor, &over), tomorrow)
        .await
        .expect("ended");
    let lawyer = house.desk.person(&handle(LAWYER)).await.expect("a person");
    let held: Vec<_> = lawyer
        .roles
        .iter()
        .filter(|held| held.role == Role::Auditor)
        .map(|held| (held.scope.clone(), held.from, held.until))
        .collect();
    assert_eq!(
        held,
        [
            (over.clone(), tomorrow, Some(tomorrow)),
            (Scope::Site, TODAY, None)
        ]
    );
    let act = house.as_(ADMINISTRATOR);
    let again = house
        .desk
        .end_role_over(&act, &handle(LAWYER), (Role::Auditor, &over), tomorrow)
        .await;
    assert!(
        matches!(again, Err(No::Unknown { kind: "role", .. })),
        "{again:?}"
    );
    let act = house.as_(ADMINISTRATOR);
    let last = (Role::Administrator, &Scope::Site);
    let no = house
        .desk
        .end_role_over(&act, &handle(ADMINISTRATOR), last, TODAY)
        .await;
    assert!(matches!(no, Err(No::LastAdministrator)), "{no:?}");
}
