//! Persons hold roles from a day to a day; one who is erased leaves only deeds.

use domain::people::person::PersonId;
use domain::people::role::{Actor, Role, RoleHeld, Scope};
use jiff::civil::date;
use store::Fault;
use store::people::person;

use crate::cast::{APPROVER, DRAFTER, assemble, at, id, keep, key, person_named, refused};
use crate::engines::{Site, stories};

stories!(
    holds_roles_that_end_and_stay_on_record,
    is_erased_and_the_deeds_stay
);

fn held(scope: Scope) -> RoleHeld {
    let role = Role::ConferenceOfficer;
    RoleHeld {
        person: DRAFTER,
        role,
        scope,
        from: date(2024, 1, 1),
        until: None,
    }
}

async fn holds_roles_that_end_and_stay_on_record(site: &Site) {
    assemble(site).await;
    let scopes = [
        Scope::Site,
        Scope::Treaty(key("ccm/12msp").treaty().clone()),
        Scope::Meeting(key("ccm/12msp")),
    ];
    keep(&site.store, async |tx| {
        for (n, scope) in (1..).zip(scopes.clone()) {
            person::keep_role(tx, id(n), &held(scope)).await?;
        }
        person::end_role(tx, id(2), date(2024, 7, 1)).await
    })
    .await;
    let again = refused(&site.store, async |tx| {
        person::end_role(tx, id(2), date(2024, 8, 1)).await
    });
    assert!(matches!(again.await, Fault::Stale));
    let mut roles: Vec<RoleHeld> = scopes.map(held).into();
    roles[1].until = Some(date(2024, 7, 1));
    let keller = person_named(DRAFTER, "a.keller", "Ágnes ወልደ Keller");
    let keller = Actor {
        person: keller,
        roles: roles.clone(),
    };
    let handle = keller.person.handle.clone();
    let actor = person::actor(&site.store, &handle).await.expect("read");
    assert_eq!(actor.as_ref(), Some(&keller));
    let ndiaye = person_named(APPROVER, "b.ndiaye", "Binta N’Diaye");
    let ndiaye = Actor {
        person: ndiaye,
        roles: Vec::new(),
    };
    assert_eq!(
        person::persons(&site.store).await.expect("read"),
        [keller, ndiaye]
    );
    let kept = person::roles(&site.store, DRAFTER).await.expect("read");
    assert_eq!(kept, (1..).map(id).zip(roles).collect::<Vec<_>>());
    let twin = person_named(PersonId(id(9)), "a.keller", "Another");
    let twin = refused(&site.store, async |tx| person::keep(tx, &twin).await);
    assert!(matches!(twin.await, Fault::Duplicate(_)));
}

async fn is_erased_and_the_deeds_stay(site: &Site) {
    assemble(site).await;
    let handle = "a.keller".parse().expect("a handle");
    keep(&site.store, async |tx| {
        person::keep_role(tx, id(1), &held(Scope::Site)).await?;
        person::erase(tx, DRAFTER, at(50)).await
    })
    .await;
    assert_eq!(
        person::actor(&site.store, &handle).await.expect("read"),
        None
    );
    let persons = person::persons(&site.store).await.expect("read");
    let erased = &persons[0];
    assert_eq!((erased.person.id, &erased.person.name), (DRAFTER, &None));
    assert_eq!(erased.roles, [held(Scope::Site)]);
    let nobody = person::actor(&site.store, &erased.person.handle)
        .await
        .expect("read");
    assert_eq!(nobody, None, "the placeholder is nobody's handle");
    let again = refused(&site.store, async |tx| {
        person::erase(tx, DRAFTER, at(51)).await
    });
    assert!(matches!(again.await, Fault::Stale));
    let left =
        site.ask("SELECT 1 FROM person WHERE handle LIKE '%keller%' OR name LIKE '%Keller%'");
    assert!(left.await.is_empty());
    let newcomer = person_named(PersonId(id(9)), "a.keller", "Another");
    keep(&site.store, async |tx| person::keep(tx, &newcomer).await).await;
}
