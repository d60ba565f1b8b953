//! Lists read what stands of every delegation: the last versions alone, in as many statements for
//! thirty delegations as for three.

use domain::people::composition::{Capacity, Member, NameOrder, Title};
use domain::people::delegation::{Channel, Submission};
use domain::people::participant::Participant;
use jiff::Timestamp;
use store::people::delegation;

use crate::cast::{DRAFTER, THIRTEENTH, TWELFTH, assemble, at, id, keep};
use crate::engines::{Site, stories};

stories!(
    reads_the_last_versions_alone,
    reads_what_stood_at_an_instant,
    asks_no_more_for_many_than_for_few,
);

fn version(version: u32, names: &[&str], entered_at: Timestamp) -> Submission {
    let member = |(n, family): (u128, &&str)| Member {
        id: id(n),
        capacity: Capacity::Representative,
        title: Title::AsWritten("Don".into()),
        given: "Ágnes".into(),
        family: (*family).to_owned(),
        order: NameOrder::FamilyFirst,
        own_script: "ወልደ".into(),
        function: "=1+1".into(),
    };
    Submission {
        version,
        channel: Channel::Post,
        received_at: at(10),
        entered_at,
        entered_by: DRAFTER,
        members: (1..).zip(names).map(member).collect(),
        note: None,
    }
}

fn participant(key: &str) -> Participant {
    key.parse().expect("a participant")
}

async fn submit(site: &Site, meeting: uuid::Uuid, key: &str, submission: &Submission) {
    let participant = participant(key);
    keep(&site.store, async |tx| {
        delegation::submit(tx, meeting, &participant, submission).await
    })
    .await;
}

async fn standing(site: &Site, until: Option<Timestamp>) -> Vec<(Participant, Submission)> {
    let found = delegation::standing(&site.store, TWELFTH, until).await;
    found.expect("read")
}

async fn reads_the_last_versions_alone(site: &Site) {
    assemble(site).await;
    let last = version(2, &["Berg", "Ndiaye"], at(30));
    submit(site, TWELFTH, "FRA", &version(1, &["Arnaud"], at(20))).await;
    submit(site, TWELFTH, "FRA", &last).await;
    let other = version(1, &["Meier"], at(25));
    submit(site, TWELFTH, "icrc", &other).await;
    submit(site, THIRTEENTH, "FRA", &version(1, &["Later"], at(40))).await;
    let expected = [(participant("FRA"), last), (participant("icrc"), other)];
    assert_eq!(standing(site, None).await, expected);
    let mut versions = delegation::versions(&site.store, TWELFTH, None)
        .await
        .expect("read");
    versions.sort();
    assert_eq!(
        versions,
        [(participant("FRA"), 2), (participant("icrc"), 1)]
    );
    let found = delegation::of_versions(&site.store, TWELFTH, &versions).await;
    assert_eq!(found.expect("read"), expected);
    let none = delegation::of_versions(&site.store, TWELFTH, &[(participant("FRA"), 9)]).await;
    assert_eq!(none.expect("read"), []);
}

async fn reads_what_stood_at_an_instant(site: &Site) {
    assemble(site).await;
    let first = version(1, &["Arnaud"], at(20));
    let second = version(2, &["Berg"], at(30));
    submit(site, TWELFTH, "FRA", &first).await;
    submit(site, TWELFTH, "FRA", &second).await;
    submit(site, TWELFTH, "AUT", &version(1, &["Late"], at(40))).await;
    assert_eq!(standing(site, Some(at(20))).await, []);
    let of = |submission: &Submission| vec![(participant("FRA"), submission.clone())];
    assert_eq!(standing(site, Some(at(30))).await, of(&first));
    let then = delegation::versions(&site.store, TWELFTH, Some(at(30))).await;
    assert_eq!(then.expect("read"), [(participant("FRA"), 1)]);
    assert_eq!(standing(site, Some(at(40))).await, of(&second));
}

async fn asks_no_more_for_many_than_for_few(site: &Site) {
    assemble(site).await;
    let mut counts = Vec::new();
    for n in 1..=30_u32 {
        let key = format!("society-{n}");
        submit(site, TWELFTH, &key, &version(1, &["First"], at(20))).await;
        submit(site, TWELFTH, &key, &version(2, &["A", "B", "C"], at(30))).await;
        if n == 3 || n == 30 {
            let before = site.store.statements();
            let found = standing(site, None).await;
            let people: usize = found.iter().map(|(_, last)| last.members.len()).sum();
            assert_eq!((found.len(), people), (n as usize, 3 * n as usize));
            counts.push(site.store.statements() - before);
        }
    }
    assert_eq!(counts[0], counts[1]);
}
