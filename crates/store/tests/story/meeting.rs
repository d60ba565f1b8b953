//! A meeting is opened as it was kept, changes by dated facts, and refuses who comes late.

use domain::convening::meeting::Cancellation;
use jiff::civil::date;
use store::Fault;
use store::convening::meeting;

use crate::cast::{
    THIRTEENTH, TWELFTH, arrangement, assemble, at, id, keep, key, mandate, refused, thirteenth,
    twelfth,
};
use crate::engines::{Site, stories};

stories!(
    is_opened_as_it_was_kept,
    is_arranged_anew_and_cancelled,
    keeps_every_mandate_it_had,
    refuses_a_stale_change,
    needs_its_treaty_and_a_key_of_its_own,
    is_opened_with_as_many_statements_however_long_its_history,
);

async fn is_opened_as_it_was_kept(site: &Site) {
    assemble(site).await;
    let kept = meeting::open(&site.store, &key("ccm/12msp"))
        .await
        .expect("read")
        .expect("kept");
    assert_eq!((kept.id, kept.version), (TWELFTH, 1));
    assert_eq!(kept.value, twelfth());
    let other = meeting::open_by_id(&site.store, THIRTEENTH)
        .await
        .expect("read")
        .expect("kept");
    assert_eq!(other.value, thirteenth());
    assert_eq!(
        meeting::open(&site.store, &key("ccm/14msp"))
            .await
            .expect("read"),
        None
    );
    let keys = meeting::list(&site.store).await.expect("read");
    assert_eq!(keys, [key("ccm/12msp"), key("ccm/13msp")]);
}

async fn is_arranged_anew_and_cancelled(site: &Site) {
    assemble(site).await;
    let postponed = arrangement(date(2024, 6, 1), date(2024, 11, 18));
    let cancelled = Cancellation {
        decided_on: date(2024, 7, 1),
        basis: "Liquidity crisis".into(),
    };
    let version = keep(&site.store, async |tx| {
        let version = meeting::arrange(tx, TWELFTH, 1, &postponed, at(3)).await?;
        meeting::cancel(tx, TWELFTH, version, &cancelled, at(4)).await
    })
    .await;
    assert_eq!(version, 3);
    let kept = meeting::open(&site.store, &key("ccm/12msp"))
        .await
        .expect("read")
        .expect("kept");
    let mut expected = twelfth();
    expected.arrangements.push(postponed);
    expected.cancelled = Some(cancelled.clone());
    assert_eq!((kept.version, kept.value), (3, expected));
    let again = refused(&site.store, async |tx| {
        meeting::cancel(tx, TWELFTH, 3, &cancelled, at(5)).await
    });
    assert!(matches!(again.await, Fault::Duplicate(_)));
}

async fn keeps_every_mandate_it_had(site: &Site) {
    assemble(site).await;
    let mut renewed = twelfth();
    renewed.mandate = mandate(Some("79/54"));
    renewed.intake.email = "ccm.msp@example.org".into();
    keep(&site.store, async |tx| {
        meeting::change_facts(tx, TWELFTH, 1, &renewed, at(9)).await
    })
    .await;
    let kept = meeting::open(&site.store, &key("ccm/12msp"))
        .await
        .expect("read")
        .expect("kept");
    assert_eq!((kept.version, kept.value), (2, renewed));
    let mandates = meeting::mandates(&site.store, TWELFTH).await.expect("read");
    assert_eq!(
        mandates,
        [(1, mandate(Some("78/32"))), (2, mandate(Some("79/54")))]
    );
    let without = meeting::mandates(&site.store, THIRTEENTH)
        .await
        .expect("read");
    assert_eq!(without, [(1, mandate(None))]);
}

async fn refuses_a_stale_change(site: &Site) {
    assemble(site).await;
    let postponed = arrangement(date(2024, 6, 1), date(2024, 11, 18));
    keep(&site.store, async |tx| {
        meeting::arrange(tx, TWELFTH, 1, &postponed, at(3)).await
    })
    .await;
    let late = refused(&site.store, async |tx| {
        meeting::change_facts(tx, TWELFTH, 1, &thirteenth(), at(4)).await
    });
    assert!(matches!(late.await, Fault::Stale));
    let nowhere = refused(&site.store, async |tx| {
        meeting::arrange(tx, id(99), 1, &postponed, at(4)).await
    });
    assert!(matches!(nowhere.await, Fault::Stale));
    let kept = meeting::open(&site.store, &key("ccm/12msp"))
        .await
        .expect("read")
        .expect("kept");
    assert_eq!((kept.version, kept.value.intake), (2, twelfth().intake));
}

async fn needs_its_treaty_and_a_key_of_its_own(site: &Site) {
    assemble(site).await;
    let twin = refused(&site.store, async |tx| {
        meeting::keep_new(tx, id(77), &twelfth(), at(3)).await
    });
    assert!(matches!(twin.await, Fault::Duplicate(_)));
    let mut foreign = twelfth();
    foreign.key = key("att/10csp");
    let foreign = refused(&site.store, async |tx| {
        meeting::keep_new(tx, id(77), &foreign, at(3)).await
    });
    assert!(matches!(foreign.await, Fault::Reference(_)));
}

async fn is_opened_with_as_many_statements_however_long_its_history(site: &Site) {
    assemble(site).await;
    let opening = async || {
        let before = site.store.statements();
        let kept = meeting::open(&site.store, &key("ccm/12msp"))
            .await
            .expect("read");
        (
            site.store.statements() - before,
            kept.expect("kept").value.arrangements.len(),
        )
    };
    let (statements, arrangements) = opening().await;
    assert_eq!((statements, arrangements), (6, 2));
    keep(&site.store, async |tx| {
        for version in 1..=30 {
            let moved = arrangement(date(2024, 2, 1), date(2024, 10, 1));
            meeting::arrange(tx, TWELFTH, version, &moved, at(i64::from(version))).await?;
        }
        Ok(())
    })
    .await;
    assert_eq!(opening().await, (6, 32));
}
