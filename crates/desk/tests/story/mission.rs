//! The register of missions: imported whole or not at all, and nothing of it is ever forgotten.

use desk::answer::No;
use domain::convening::mission::DutyStation;
use domain::law::language::Language;

use crate::cast::*;
use crate::engines::stories;

stories! { the_register_keeps_its_history, a_register_with_faults_changes_nothing }

async fn the_register_keeps_its_history(house: House) {
    let house = house.people().await;
    assert_eq!(
        house.missions(&register(|_| true)).await.expect("imported"),
        197
    );
    let swiss = "CHE".parse().expect("a State");
    let act = house.as_(DRAFTER);
    let set = house
        .desk
        .set_language(&act, swiss, DutyStation::NewYork, Language::Es)
        .await
        .expect("set");
    assert_eq!(
        (set.correspondence.language, set.correspondence.set_on),
        (Language::Es, Some(TODAY))
    );
    assert_eq!(set.address, ["1 Rue", "CHE City"]);
    let now = house.desk.missions().await.expect("missions");
    assert_eq!(now.len(), 197);
    assert_eq!(
        now.iter()
            .filter(|m| m.correspondence.set_on.is_some())
            .count(),
        1
    );
    let history = house.desk.mission_history(swiss).await.expect("history");
    let languages: Vec<_> = history.iter().map(|m| m.correspondence.language).collect();
    assert_eq!(languages, [Language::Fr, Language::Es]);
    assert_eq!(
        house
            .missions(&register(|iso3| iso3 == "CHE"))
            .await
            .expect("imported"),
        1
    );
    assert_eq!(house.desk.missions().await.expect("missions").len(), 1);
    assert_eq!(
        house
            .desk
            .mission_history(swiss)
            .await
            .expect("history")
            .len(),
        3
    );
    let france = "FRA".parse().expect("a State");
    let gone = house
        .desk
        .set_language(&act, france, DutyStation::NewYork, Language::Fr)
        .await;
    assert!(
        matches!(&gone, Err(No::Unknown { kind: "mission", key }) if key == "FRA new_york"),
        "{gone:?}"
    );
}

async fn a_register_with_faults_changes_nothing(house: House) {
    let house = house.people().await;
    house.missions(&register(|_| true)).await.expect("imported");
    let before = house.lines().await;
    let ill = "iso3,station,kind,language,language_set_on,address,emails,valid_from,valid_until\n\
        FRA,new_york,permanent_mission,fr,,,a@b.example,,\n\
        QQQ,paris,embassy,de,2024-13-01,,not an address,2024-02-01,2024-01-01\n\
        FRA,new_york,permanent_mission,fr,,,,,\n";
    let (name, found) = faults(house.missions(ill).await);
    assert_eq!(name, "register.csv");
    let expected = [
        (3, "iso3"),
        (3, "station"),
        (3, "kind"),
        (3, "language"),
        (3, "language_set_on"),
        (3, "emails"),
        (3, "valid_until"),
        (4, "iso3"),
    ];
    assert_eq!(places(&found), expected);
    assert_eq!(house.desk.missions().await.expect("missions").len(), 197);
    assert_eq!(house.lines().await, before);
}
