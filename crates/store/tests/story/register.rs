//! The register has no gap and no number twice, whoever comes at once and whatever is undone.

use std::collections::BTreeSet;

use domain::convening::note::Purpose;
use domain::papers::reference::ReferenceForm;
use jiff::civil::date;
use store::convening::note;
use store::papers::register;
use store::{Fault, Store};
use uuid::Uuid;

use crate::cast::{TWELFTH, assemble, at, at_once, draft, drafted, id, keep};
use crate::engines::{Site, stories};

stories!(
    twenty_at_once_leave_no_gap,
    an_act_undone_frees_its_number,
    a_number_on_no_paper_is_a_gap,
);

/// Drafts a note and numbers it, as one act.
async fn number(store: &Store, note_id: Uuid) -> Result<u32, Fault> {
    store
        .act(async |tx| {
            let serial = register::take(&tx, 2024).await?;
            let reference = ReferenceForm::default().reference(2024, serial, "CCM");
            note::keep_new(&tx, TWELFTH, &draft(note_id, Purpose::Convening)).await?;
            let dated = date(2024, 3, 15);
            note::set_reference(&tx, TWELFTH, note_id, 1, &reference, dated, at(1)).await?;
            Ok(serial)
        })
        .await
}

async fn twenty_at_once_leave_no_gap(site: &Site) {
    assemble(site).await;
    let other_node = Store::open(&site.url).await.expect("a second node");
    let acts = (0..20).map(|n| {
        let store = if n % 2 == 0 {
            site.store.clone()
        } else {
            other_node.clone()
        };
        async move { number(&store, id(100 + n)).await.expect("numbered") }
    });
    let serials: BTreeSet<u32> = at_once(acts).await.into_iter().collect();
    assert_eq!(serials, (1..=20).collect());
    let booked = register::of_year(&site.store, 2024).await.expect("read");
    let booked: Vec<u32> = booked
        .iter()
        .map(|booked| booked.reference.serial)
        .collect();
    assert_eq!(booked, (1..=20).collect::<Vec<u32>>());
    assert_eq!(
        register::gaps(&site.store, 2024).await.expect("read"),
        [0; 0]
    );
    other_node.close().await.expect("closed");
}

async fn an_act_undone_frees_its_number(site: &Site) {
    assemble(site).await;
    assert_eq!(number(&site.store, id(1)).await.expect("numbered"), 1);
    let tx = site.store.begin().await.expect("begun");
    assert_eq!(register::take(&tx, 2024).await.expect("taken"), 2);
    assert_eq!(register::take(&tx, 2025).await.expect("taken"), 1);
    tx.rollback().await.expect("undone");
    let tx = site.store.begin().await.expect("begun");
    assert_eq!(register::take(&tx, 2024).await.expect("taken"), 2);
    drop(tx);
    assert_eq!(number(&site.store, id(2)).await.expect("numbered"), 2);
    assert_eq!(register::years(&site.store).await.expect("read"), [2024]);
    assert_eq!(
        register::gaps(&site.store, 2024).await.expect("read"),
        [0; 0]
    );
}

async fn a_number_on_no_paper_is_a_gap(site: &Site) {
    assemble(site).await;
    drafted(site, id(1)).await;
    let serial = keep(&site.store, async |tx| register::take(tx, 2024).await).await;
    assert_eq!(
        register::gaps(&site.store, 2024).await.expect("read"),
        [serial]
    );
    assert_eq!(number(&site.store, id(2)).await.expect("numbered"), 2);
    assert_eq!(register::gaps(&site.store, 2024).await.expect("read"), [1]);
}
