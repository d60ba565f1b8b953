//! Opening and closing the store: two nodes at once, the next release's schema, what is not
//! committed, what met another.

use store::convening::meeting;
use store::law::treaty;
use store::papers::register;
use store::{Fault, Store, doctor};

use crate::cast::{TWELFTH, assemble, at, at_once, keep, key, twelfth};
use crate::engines::{Site, stories};

stories!(
    many_nodes_start_at_once,
    lives_with_the_next_schema,
    keeps_nothing_that_was_not_committed,
    tries_again_who_met_another,
    reads_one_moment,
    the_log_is_folded_while_others_read,
    the_doctor_counts_and_finds_broken_references,
);

async fn many_nodes_start_at_once(site: &Site) {
    let tables: Vec<String> = site
        .ask(if site.is_postgres() {
            "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'"
        } else {
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        })
        .await
        .iter()
        .map(|row| row.try_get_by_index(0).expect("a name"))
        .collect();
    let steps = doctor::examine(&site.store).await.expect("examined").steps;
    // Back to nothing, as before the very first start.
    for _ in 0..tables.len() {
        for table in &tables {
            let cascade = if site.is_postgres() { " CASCADE" } else { "" };
            let _ = site
                .smuggle(&format!("DROP TABLE IF EXISTS {table}{cascade}"))
                .await;
        }
    }
    let nodes: Vec<_> = (0..6)
        .map(|_| {
            let url = site.url.clone();
            tokio::spawn(async move { Store::open(&url).await })
        })
        .collect();
    for node in nodes {
        let store = node.await.expect("no panic").expect("the node opens");
        let report = doctor::examine(&store).await.expect("examined");
        assert_eq!((report.steps.len(), report.pending.len()), (steps.len(), 0));
        store.close().await.expect("closed");
    }
    assemble(site).await;
}

async fn lives_with_the_next_schema(site: &Site) {
    site.smuggle("INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_next', 1)")
        .await
        .expect("the next release was here");
    let old = Store::open(&site.url).await.expect("the old release opens");
    let report = doctor::examine(&old).await.expect("examined");
    let last = report.steps.last().map(String::as_str);
    assert_eq!(last, Some("m9999_next"));
    assert!(report.pending.is_empty());
    old.close().await.expect("closed");
}

async fn keeps_nothing_that_was_not_committed(site: &Site) {
    assemble(site).await;
    let att = &key("att/10csp").treaty().clone();
    let tx = site.store.begin().await.expect("begun");
    treaty::enter(&tx, att, at(1)).await.expect("entered");
    assert_eq!(
        treaty::entered(&tx).await.expect("read").len(),
        2,
        "a transaction sees itself"
    );
    assert_eq!(
        treaty::entered(&site.store).await.expect("read").len(),
        1,
        "nobody else does"
    );
    drop(tx);
    let answer: Result<(), Fault> = site
        .store
        .act(async |tx| {
            treaty::enter(&tx, att, at(1)).await?;
            Err(Fault::Stale)
        })
        .await;
    assert!(matches!(answer, Err(Fault::Stale)));
    assert_eq!(treaty::entered(&site.store).await.expect("read").len(), 1);
    keep(&site.store, async |tx| treaty::enter(tx, att, at(1)).await).await;
    assert_eq!(treaty::entered(&site.store).await.expect("read").len(), 2);
}

/// Each opens, decides on what it opened, and keeps: none is lost, none refused.
async fn tries_again_who_met_another(site: &Site) {
    assemble(site).await;
    let acts = (0..8).map(|_| {
        let store = site.store.clone();
        async move {
            let act = async |tx: store::Tx| -> Result<u32, Fault> {
                let kept = meeting::open(&tx, &key("ccm/12msp")).await?.expect("kept");
                meeting::change_facts(&tx, kept.id, kept.version, &kept.value, at(9)).await
            };
            store.act(act).await.expect("kept")
        }
    });
    let mut versions = at_once(acts).await;
    versions.sort_unstable();
    assert_eq!(versions, (2..=9).collect::<Vec<u32>>());
    let kept = meeting::open(&site.store, &key("ccm/12msp"))
        .await
        .expect("read")
        .expect("kept");
    assert_eq!((kept.version, kept.value), (9, twelfth()));
}

async fn reads_one_moment(site: &Site) {
    assemble(site).await;
    let store = site.store.clone();
    let writer = tokio::spawn(async move {
        for version in 1..=40 {
            let mut meeting = twelfth();
            meeting.intake.email = format!("v{version}@example.org");
            meeting.mandate.meet.article = format!("v{version}");
            let tx = store.begin().await.expect("begun");
            let kept = meeting::change_facts(&tx, TWELFTH, version, &meeting, at(1)).await;
            kept.expect("kept");
            tx.commit().await.expect("committed");
        }
    });
    while !writer.is_finished() {
        let kept = meeting::open(&site.store, &key("ccm/12msp"))
            .await
            .expect("read")
            .expect("kept");
        if kept.version > 1 {
            let version = format!("v{}", kept.version - 1);
            let email = kept.value.intake.email;
            assert_eq!(email, format!("{version}@example.org"));
            assert_eq!(kept.value.mandate.meet.article, version);
        }
    }
    writer.await.expect("no panic");
}

async fn the_doctor_counts_and_finds_broken_references(site: &Site) {
    assemble(site).await;
    let report = doctor::examine(&site.store).await.expect("examined");
    assert_eq!(report.broken_references, [""; 0]);
    let name = if site.is_postgres() {
        "PostgreSQL 1"
    } else {
        "SQLite 3."
    };
    assert!(report.engine.starts_with(name), "{}", report.engine);
    let rows = |table| {
        report
            .rows
            .iter()
            .find(|row| row.0 == table)
            .map(|row| row.1)
    };
    assert_eq!(
        (rows("meeting"), rows("mandate_quotation")),
        (Some(2), Some(30))
    );
    let orphan = if site.is_postgres() {
        "SET session_replication_role = replica; \
         INSERT INTO meeting_cancellation VALUES ('\\x99', '2024-01-01', 'none', 1); \
         SET session_replication_role = DEFAULT"
    } else {
        "PRAGMA foreign_keys = OFF; \
         INSERT INTO meeting_cancellation VALUES (X'99', '2024-01-01', 'none', 1); \
         PRAGMA foreign_keys = ON"
    };
    site.smuggle(orphan).await.expect("a stranger's hand");
    let report = doctor::examine(&site.store).await.expect("examined");
    assert_eq!(report.broken_references.len(), 1);
    assert!(report.broken_references[0].contains("meeting_cancellation"));
}

#[tokio::test]
async fn a_foreign_address_is_refused_without_its_password() {
    let fault = Store::open("mysql://root:word@host/name")
        .await
        .expect_err("no engine of ours");
    assert!(
        matches!(&fault, Fault::Address(said) if said == "mysql"),
        "{fault}"
    );
}

#[tokio::test]
async fn a_store_in_memory_serves_a_small_test() {
    let store = Store::open("sqlite::memory:").await.expect("opened");
    keep(&store, async |tx| {
        treaty::enter(tx, key("ccm/12msp").treaty(), at(1)).await
    })
    .await;
    assert_eq!(treaty::entered(&store).await.expect("read").len(), 1);
}

/// Five thousand commits while somebody always reads: the log of SQLite is begun again meanwhile.
/// PostgreSQL keeps its own.
async fn the_log_is_folded_while_others_read(site: &Site) {
    let Some(file) = site.url.strip_prefix("sqlite://") else {
        return;
    };
    assemble(site).await;
    let reader = site.store.clone();
    let reading = tokio::spawn(async move {
        loop {
            let look = reader.look().await.expect("a moment");
            meeting::version(&look, &key("ccm/12msp"))
                .await
                .expect("read");
        }
    });
    for _ in 0..5_000 {
        let taken = site.store.act(async |tx| register::take(&tx, 2031).await);
        taken.await.expect("taken");
    }
    reading.abort();
    let file = file.split('?').next().expect("a path");
    let log = std::fs::metadata(format!("{file}-wal"))
        .expect("a log")
        .len();
    // Each commit writes a page of four kilobytes at least: twenty megabytes, were it never begun again.
    assert!(log < 19_000_000, "{log} bytes");
}
