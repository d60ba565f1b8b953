//! A note lives by dated steps, takes its number at approval, and never refers to a paper of
//! another meeting.

use domain::convening::note::{Earlier, Purpose, Step, StepTaken};
use domain::papers::reference::{Reference, ReferenceForm};
use jiff::civil::date;
use store::Fault;
use store::convening::note;
use store::papers::register;
use uuid::Uuid;

use crate::cast::{
    APPROVER, DRAFTER, THIRTEENTH, TWELFTH, assemble, at, draft, drafted, id, keep, refused,
};
use crate::engines::{Site, stories};

stories!(
    is_opened_as_it_was_kept_step_by_step,
    refuses_a_stale_step,
    names_the_later_paper_that_took_its_place,
    never_refers_across_meetings,
);

async fn approved(site: &Site, note_id: Uuid) -> Reference {
    keep(&site.store, async |tx| {
        let taken = StepTaken {
            step: Step::Approved,
            by: APPROVER,
            at: at(60),
        };
        let serial = register::take(tx, 2024).await?;
        let reference = ReferenceForm::default().reference(2024, serial, "CCM");
        let version = note::take_step(tx, TWELFTH, note_id, 1, &taken).await?;
        let dated = date(2024, 3, 15);
        note::set_reference(tx, TWELFTH, note_id, version, &reference, dated, at(60)).await?;
        Ok(reference)
    })
    .await
}

async fn is_opened_as_it_was_kept_step_by_step(site: &Site) {
    assemble(site).await;
    drafted(site, id(1)).await;
    let kept = note::open(&site.store, TWELFTH, id(1))
        .await
        .expect("read")
        .expect("kept");
    assert_eq!(kept, draft(id(1), Purpose::Convening));
    assert_eq!(
        note::open(&site.store, THIRTEENTH, id(1))
            .await
            .expect("read"),
        None
    );
    let reference = approved(site, id(1)).await;
    let mut expected = draft(id(1), Purpose::Convening);
    expected.steps.push(StepTaken {
        step: Step::Approved,
        by: APPROVER,
        at: at(60),
    });
    expected.dated = Some(date(2024, 3, 15));
    expected.reference = Some(reference);
    expected.version = 3;
    assert_eq!(
        note::all(&site.store, TWELFTH).await.expect("read"),
        [expected.clone()]
    );
    let found = note::by_reference(&site.store, "ODA/2024/00001/CCM")
        .await
        .expect("read");
    assert_eq!(found, Some((TWELFTH, expected)));
    assert_eq!(
        note::by_reference(&site.store, "ODA/2024/00002/CCM")
            .await
            .expect("read"),
        None
    );
}

async fn refuses_a_stale_step(site: &Site) {
    assemble(site).await;
    drafted(site, id(1)).await;
    let changed = StepTaken {
        step: Step::Drafted,
        by: DRAFTER,
        at: at(1),
    };
    keep(&site.store, async |tx| {
        note::take_step(tx, TWELFTH, id(1), 1, &changed).await
    })
    .await;
    let late = StepTaken {
        step: Step::Approved,
        by: APPROVER,
        at: at(2),
    };
    let late = refused(&site.store, async |tx| {
        note::take_step(tx, TWELFTH, id(1), 1, &late).await
    });
    assert!(matches!(late.await, Fault::Stale));
    let kept = note::open(&site.store, TWELFTH, id(1))
        .await
        .expect("read")
        .expect("kept");
    assert_eq!((kept.version, kept.stage()), (2, Step::Drafted));
}

async fn names_the_later_paper_that_took_its_place(site: &Site) {
    assemble(site).await;
    drafted(site, id(1)).await;
    let first = approved(site, id(1)).await;
    let earlier = Earlier {
        id: id(1),
        reference: first,
        dated: date(2024, 3, 15),
    };
    let given_up = draft(id(2), Purpose::Correction(earlier.clone()));
    let correction = draft(id(3), Purpose::Correction(earlier));
    keep(&site.store, async |tx| {
        note::keep_new(tx, TWELFTH, &given_up).await
    })
    .await;
    keep(&site.store, async |tx| {
        note::keep_new(tx, TWELFTH, &correction).await
    })
    .await;
    let kept = note::open(&site.store, TWELFTH, id(3))
        .await
        .expect("read")
        .expect("kept");
    assert_eq!(kept, correction);
    let superseding = async || {
        note::superseding(&site.store, TWELFTH, id(1))
            .await
            .expect("read")
    };
    assert_eq!(superseding().await, None, "a draft takes nobody's place");
    approved(site, id(2)).await;
    let abandoned = StepTaken {
        step: Step::Abandoned,
        by: DRAFTER,
        at: at(70),
    };
    keep(&site.store, async |tx| {
        note::take_step(tx, TWELFTH, id(2), 3, &abandoned).await
    })
    .await;
    assert_eq!(
        superseding().await,
        None,
        "what was given up takes nobody's place"
    );
    let reference = approved(site, id(3)).await;
    assert_eq!(superseding().await, Some(reference));
}

async fn never_refers_across_meetings(site: &Site) {
    assemble(site).await;
    drafted(site, id(1)).await;
    let reference = approved(site, id(1)).await;
    let earlier = Earlier {
        id: id(1),
        reference,
        dated: date(2024, 3, 15),
    };
    let foreign = draft(id(2), Purpose::Withdrawal(earlier));
    let foreign = refused(&site.store, async |tx| {
        note::keep_new(tx, THIRTEENTH, &foreign).await
    });
    assert!(matches!(foreign.await, Fault::Reference(_)));
    let step = StepTaken {
        step: Step::Issued,
        by: APPROVER,
        at: at(2),
    };
    let foreign = refused(&site.store, async |tx| {
        note::take_step(tx, THIRTEENTH, id(1), 3, &step).await
    });
    assert!(matches!(foreign.await, Fault::Stale));
}
