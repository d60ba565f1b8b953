//! Departures from the house text are kept version by version.

use std::collections::BTreeMap;

use domain::convening::departure::{Change, Departure, ParagraphKey};
use domain::law::language::Language;
use store::Fault;
use store::convening::departure;

use crate::cast::{DRAFTER, THIRTEENTH, TWELFTH, assemble, at, keep, refused};
use crate::engines::{Site, stories};

stories!(every_version_stays);

async fn every_version_stays(site: &Site) {
    assemble(site).await;
    let texts = BTreeMap::from([
        (Language::Ar, "يسر الأمين العام".to_owned()),
        (Language::En, "The Secretary-General\nis pleased".to_owned()),
    ]);
    let of = |version, change| Departure {
        version,
        paragraph: ParagraphKey("registration".into()),
        change,
    };
    let after = ParagraphKey("costs".into());
    let all = vec![
        of(1, Change::Replace(texts.clone())),
        of(2, Change::Drop),
        of(3, Change::AddAfter { after, texts }),
        of(4, Change::Restore),
        of(5, Change::Replace(BTreeMap::new())),
    ];
    keep(&site.store, async |tx| {
        for one in &all {
            departure::keep(tx, TWELFTH, one, DRAFTER, at(1)).await?;
        }
        Ok(())
    })
    .await;
    assert_eq!(
        departure::all(&site.store, TWELFTH).await.expect("read"),
        all
    );
    assert_eq!(
        departure::all(&site.store, THIRTEENTH).await.expect("read"),
        []
    );
    let late = refused(&site.store, async |tx| {
        departure::keep(tx, TWELFTH, &of(5, Change::Drop), DRAFTER, at(2)).await
    });
    assert!(matches!(late.await, Fault::Stale));
}
