//! Work is laid once by its key, comes due, fails, comes due again, and is done.

use store::Fault;
use store::tray::{self, Due, TraySheet};

use crate::cast::{THIRTEENTH, TWELFTH, assemble, at, drafted, id, keep, refused};
use crate::engines::{Site, stories};

stories!(work_is_laid_once_and_tried_until_done);

fn work(key: &str, second: i64) -> TraySheet {
    TraySheet {
        key: key.into(),
        kind: "draw".into(),
        meeting_id: TWELFTH,
        note_id: id(1),
        laid_at: at(second),
    }
}

async fn work_is_laid_once_and_tried_until_done(site: &Site) {
    assemble(site).await;
    drafted(site, id(1)).await;
    let (first, second) = (
        work("ccm/12msp/note/FRA/fr/1", 1),
        work("ccm/12msp/note/EGY/ar/1", 2),
    );
    let both = [first.clone(), second.clone()];
    keep(&site.store, async |tx| tray::lay(tx, &both).await).await;
    let again = work("ccm/12msp/note/FRA/fr/1", 99);
    keep(&site.store, async |tx| {
        tray::lay(tx, std::slice::from_ref(&again)).await
    })
    .await;
    let due = async |second| tray::due(&site.store, 10, at(second)).await.expect("read");
    let fresh = |sheet: &TraySheet| Due {
        sheet: sheet.clone(),
        tries: 0,
        why: None,
    };
    assert_eq!(due(0).await, []);
    assert_eq!(due(1).await, [fresh(&first)]);
    assert_eq!(due(2).await, [fresh(&first), fresh(&second)]);
    keep(&site.store, async |tx| {
        tray::failed(tx, &first.key, at(3), "no glyph", at(10)).await?;
        tray::failed(tx, &first.key, at(4), "no space", at(20)).await
    })
    .await;
    assert_eq!(due(19).await, [fresh(&second)]);
    let tried = Due {
        sheet: first.clone(),
        tries: 2,
        why: Some("no space".into()),
    };
    assert_eq!(due(20).await, [fresh(&second), tried]);
    keep(&site.store, async |tx| {
        tray::done(tx, std::slice::from_ref(&first.key), at(21)).await
    })
    .await;
    assert_eq!(due(99).await, [fresh(&second)]);
    assert_eq!(tray::open_count(&site.store).await.expect("read"), 1);
    let late = refused(&site.store, async |tx| {
        tray::failed(tx, &first.key, at(30), "late", at(31)).await
    });
    assert!(matches!(late.await, Fault::Stale), "done is done");
    let foreign = TraySheet {
        meeting_id: THIRTEENTH,
        ..work("ccm/13msp/note/FRA/fr/1", 1)
    };
    let foreign = refused(&site.store, async |tx| {
        tray::lay(tx, std::slice::from_ref(&foreign)).await
    });
    assert!(matches!(foreign.await, Fault::Reference(_)));
}
