//! The register of missions is replaced by an import and forgets nothing.

use domain::convening::mission::{CorrespondenceLanguage, DutyStation, Mission, MissionKind};
use domain::law::language::Language;
use jiff::civil::date;
use store::Fault;
use store::convening::mission;

use crate::cast::{at, id, keep, refused};
use crate::engines::{Site, stories};

stories!(
    an_import_replaces_and_keeps_what_stood,
    one_entry_takes_the_place_of_another
);

fn of(state: &str, station: DutyStation) -> Mission {
    Mission {
        state: state.parse().expect("a code"),
        station,
        kind: MissionKind::PermanentMission,
        correspondence: CorrespondenceLanguage {
            language: Language::Ar,
            set_on: None,
        },
        address: vec![
            "شارع السلام".into(),
            "a \"quoted\" | line\nand another".into(),
        ],
        emails: Vec::new(),
        valid_from: None,
        valid_until: Some(date(2030, 1, 1)),
        source: "Blue Book".into(),
    }
}

async fn an_import_replaces_and_keeps_what_stood(site: &Site) {
    let first = [
        (id(1), of("FRA", DutyStation::NewYork)),
        (id(2), of("EGY", DutyStation::Geneva)),
    ];
    keep(&site.store, async |tx| {
        mission::replace_all(tx, &first, at(1)).await
    })
    .await;
    let current = mission::all_current(&site.store).await.expect("read");
    assert_eq!(current, [first[1].1.clone(), first[0].1.clone()]);
    let mut changed = of("FRA", DutyStation::NewYork);
    changed.emails = vec!["france.un@example.org".into(), "b@example.org".into()];
    let second = [(id(3), changed.clone())];
    keep(&site.store, async |tx| {
        mission::replace_all(tx, &second, at(2)).await
    })
    .await;
    assert_eq!(
        mission::all_current(&site.store).await.expect("read"),
        [changed.clone()]
    );
    let history = mission::history(&site.store, changed.state)
        .await
        .expect("read");
    let dates: Vec<_> = history
        .iter()
        .map(|entry| (entry.kept_at, entry.replaced_at))
        .collect();
    assert_eq!(dates, [(at(1), Some(at(2))), (at(2), None)]);
    assert_eq!(
        (&history[0].mission, &history[1].mission),
        (&first[0].1, &changed)
    );
}

async fn one_entry_takes_the_place_of_another(site: &Site) {
    let old = of("FRA", DutyStation::Geneva);
    keep(&site.store, async |tx| {
        mission::keep_one(tx, id(1), &old, None, at(1)).await
    })
    .await;
    let mut new = old.clone();
    new.correspondence = CorrespondenceLanguage {
        language: Language::Fr,
        set_on: Some(date(2024, 2, 1)),
    };
    let replace = async |tx: &store::Tx, id| {
        mission::keep_one(tx, id, &new, Some(crate::cast::id(1)), at(2)).await
    };
    keep(&site.store, async |tx| replace(tx, id(2)).await).await;
    assert_eq!(
        mission::all_current(&site.store).await.expect("read"),
        [new.clone()]
    );
    let late = refused(&site.store, async |tx| replace(tx, id(3)).await);
    assert!(matches!(late.await, Fault::Stale));
    assert_eq!(
        mission::history(&site.store, old.state)
            .await
            .expect("read")
            .len(),
        2
    );
}
