//! Documents keep every version, editions keep every public one, and neither crosses meetings.

use std::collections::BTreeMap;

use domain::convening::publication::{Edition, Information, Kind, Programme, Section};
use domain::law::language::Language;
use domain::law::wording::Wording;
use domain::papers::document::{Document, DocumentFile, Ended, Ending, Stage, Version};
use domain::papers::symbol::Symbol;
use jiff::civil::date;
use store::Fault;
use store::convening::publication;
use store::papers::{document, file};

use crate::cast::{APPROVER, DRAFTER, THIRTEENTH, TWELFTH, assemble, at, keep, refused};
use crate::engines::{Site, stories};

stories!(
    a_document_keeps_every_version,
    a_draft_is_replaced_and_a_public_edition_never,
);

fn symbol(end: &str) -> Symbol {
    Symbol::read(&format!("CCM/MSP/2024/{end}"), "CCM").expect("a symbol")
}

fn wording(text: &str) -> Wording {
    Wording::of([
        (Language::En, text.to_owned()),
        (Language::Ar, "جدول".into()),
    ])
}

async fn a_document_keeps_every_version(site: &Site) {
    assemble(site).await;
    let bytes = b"%PDF-1.7 one %%EOF";
    let hash = keep(&site.store, async |tx| {
        file::keep(tx, bytes, "application/pdf", at(1)).await
    })
    .await;
    let one = DocumentFile {
        file: hash,
        size: bytes.len() as u64,
    };
    let version = |version, stage| Version {
        version,
        stage,
        dated: date(2024, 6, 28),
        title: wording("Annual report"),
        files: BTreeMap::from([(Language::En, one), (Language::Fr, one)]),
        published_at: at(version.into()),
        published_by: DRAFTER,
        ended: None,
    };
    let mut versions = vec![version(1, Stage::AdvanceCopy), version(2, Stage::Final)];
    let of = symbol("10");
    keep(&site.store, async |tx| {
        for version in &versions {
            document::keep(tx, TWELFTH, &of, version).await?;
        }
        document::keep(tx, TWELFTH, &symbol("2"), &versions[0]).await
    })
    .await;
    let ended = Ended {
        how: Ending::Superseded(symbol("10/Rev.1")),
        reason: "revised".into(),
        at: at(3),
        by: APPROVER,
    };
    keep(&site.store, async |tx| {
        document::end(tx, TWELFTH, &of, 2, &ended).await
    })
    .await;
    versions[1].ended = Some(ended.clone());
    let second = Document {
        symbol: symbol("2"),
        versions: vec![versions[0].clone()],
    };
    let all = document::all(&site.store, TWELFTH, "CCM").await;
    let tenth = Document {
        symbol: of.clone(),
        versions: versions.clone(),
    };
    assert_eq!(all.expect("read"), [second, tenth]);
    assert!(document::any(&site.store, TWELFTH).await.expect("asked"));
    assert!(!document::any(&site.store, THIRTEENTH).await.expect("asked"));
    let none = document::all(&site.store, THIRTEENTH, "CCM").await;
    assert_eq!(none.expect("read"), []);
    let again = refused(&site.store, async |tx| {
        document::keep(tx, TWELFTH, &of, &versions[1]).await
    });
    assert!(matches!(again.await, Fault::Stale));
    let twice = refused(&site.store, async |tx| {
        document::end(tx, TWELFTH, &of, 2, &ended).await
    });
    assert!(matches!(twice.await, Fault::Stale));
    let foreign = refused(&site.store, async |tx| {
        document::end(tx, THIRTEENTH, &of, 2, &ended).await
    });
    assert!(matches!(foreign.await, Fault::Reference(_)));
}

async fn a_draft_is_replaced_and_a_public_edition_never(site: &Site) {
    assemble(site).await;
    let edition = |version, text: &str, when| Edition {
        version,
        says: Information {
            sections: vec![Section {
                number: 1,
                heading: wording("Visas"),
                text: wording(text),
            }],
        },
        kept_at: at(when),
        kept_by: DRAFTER,
        published: None,
    };
    let kind = &Kind::Information;
    let (first, second) = (edition(1, "Ask.", 1), edition(1, "Ask early.", 2));
    keep(&site.store, async |tx| {
        publication::keep_draft(tx, TWELFTH, kind, None, &first).await?;
        publication::keep_draft(tx, TWELFTH, kind, Some(at(1)), &second).await
    })
    .await;
    let public = publication::public(&site.store, TWELFTH).await;
    assert_eq!(public.expect("asked"), []);
    let late = refused(&site.store, async |tx| {
        publication::keep_draft(tx, TWELFTH, kind, Some(at(1)), &edition(1, "Never.", 3)).await
    });
    assert!(matches!(late.await, Fault::Stale));
    let unseen = refused(&site.store, async |tx| {
        publication::publish(tx, TWELFTH, kind, (1, at(1)), (at(4), APPROVER)).await
    });
    assert!(matches!(unseen.await, Fault::Stale));
    keep(&site.store, async |tx| {
        publication::publish(tx, TWELFTH, kind, (1, at(2)), (at(4), APPROVER)).await?;
        let next = edition(2, "Ask at once.", 5);
        publication::keep_draft(tx, TWELFTH, kind, None, &next).await
    })
    .await;
    let over = refused(&site.store, async |tx| {
        publication::keep_draft(tx, TWELFTH, kind, Some(at(2)), &edition(1, "Over.", 6)).await
    });
    assert!(matches!(over.await, Fault::Stale));
    let all = publication::all::<Information>(&site.store, TWELFTH, kind).await;
    let public = Edition {
        published: Some((at(4), APPROVER)),
        ..second
    };
    assert_eq!(all.expect("read"), [public, edition(2, "Ask at once.", 5)]);
    let kinds = publication::public(&site.store, TWELFTH).await;
    assert_eq!(kinds.expect("asked"), [Kind::Information]);
    let other = publication::all::<Programme>(&site.store, TWELFTH, &Kind::Programme).await;
    assert_eq!(other.expect("read"), []);
}
