//! Imported texts are added, never replaced; a treaty is entered once.

use store::Fault;
use store::law::source::{self, SourceFile, SourceKind};
use store::law::treaty;

use crate::cast::{DRAFTER, assemble, at, id, keep, key, refused};
use crate::engines::{Site, stories};

stories!(
    the_latest_text_holds_and_the_earlier_stay,
    a_treaty_is_entered_once
);

async fn the_latest_text_holds_and_the_earlier_stay(site: &Site) {
    assemble(site).await;
    let ccm = key("ccm/12msp").treaty().clone();
    let file = |n: u128, kind, of_ccm: bool, text: &str| SourceFile {
        id: id(n),
        kind,
        treaty: of_ccm.then(|| ccm.clone()),
        name: "status.csv".into(),
        text: text.into(),
        at: at(i64::try_from(n).expect("small")),
        by: (n > 1).then_some(DRAFTER),
    };
    let files = [
        file(1, SourceKind::Status, true, "iso3,act\nFRA,ratification\n"),
        file(2, SourceKind::Status, true, "iso3,act\nFRA,التصديق\n"),
        file(3, SourceKind::States, false, "iso3\nFRA\n"),
    ];
    keep(&site.store, async |tx| {
        for file in &files {
            source::keep(tx, file).await?;
        }
        Ok(())
    })
    .await;
    let latest = source::latest(&site.store, SourceKind::Status, Some(&ccm))
        .await
        .expect("read");
    assert_eq!(latest.as_ref(), Some(&files[1]));
    let history = source::history(&site.store, SourceKind::Status, Some(&ccm))
        .await
        .expect("read");
    assert_eq!(history, [files[1].clone(), files[0].clone()]);
    let states = source::latest(&site.store, SourceKind::States, None)
        .await
        .expect("read");
    assert_eq!(states.as_ref(), Some(&files[2]));
    let none = source::latest(&site.store, SourceKind::Status, None)
        .await
        .expect("read");
    assert_eq!(none, None);
}

async fn a_treaty_is_entered_once(site: &Site) {
    assemble(site).await;
    let att = key("att/10csp").treaty().clone();
    let ccm = key("ccm/12msp").treaty().clone();
    keep(&site.store, async |tx| treaty::enter(tx, &att, at(5)).await).await;
    let again = refused(&site.store, async |tx| treaty::enter(tx, &ccm, at(6)).await);
    assert!(matches!(again.await, Fault::Duplicate(_)));
    let entered = treaty::entered(&site.store).await.expect("read");
    assert_eq!(entered, [(ccm, at(0)), (att, at(5))]);
}
