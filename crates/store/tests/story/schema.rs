//! The schema: the same on both engines, every column accounted for, no reference across meetings.

use std::collections::BTreeSet;

use domain::convening::publication::Kind;
use domain::law::costs::BudgetKey;
use domain::money::estimate::Estimate;
use domain::record::retention::RETENTION;
use store::schema::{COLUMNS, Holds};

use crate::cast::{TWELFTH, assemble, drafted, id};
use crate::engines::{Site, stories};

stories!(
    accounts_for_every_column_of_text_or_bytes,
    refuses_references_across_meetings,
    has_text_whole_numbers_and_bytes_only,
    keeps_estimates_and_closings_that_stood_before_second_budgets,
);

const SQLITE_COLUMNS: &str = "
    SELECT m.name, c.name, lower(c.type) FROM sqlite_master m, pragma_table_info(m.name) c
     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name <> 'seaql_migrations'";
const POSTGRES_COLUMNS: &str = "
    SELECT table_name::text, column_name::text, data_type::text FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> 'seaql_migrations'";

async fn columns(site: &Site) -> BTreeSet<(String, String, String)> {
    let rows = site
        .ask(if site.is_postgres() {
            POSTGRES_COLUMNS
        } else {
            SQLITE_COLUMNS
        })
        .await;
    rows.iter()
        .map(|row| row.try_get_many_by_index().expect("three texts"))
        .collect()
}

async fn accounts_for_every_column_of_text_or_bytes(site: &Site) {
    let found: BTreeSet<(String, String)> = columns(site)
        .await
        .into_iter()
        .filter(|(_, _, kind)| ["text", "blob", "bytea"].contains(&kind.as_str()))
        .map(|(table, column, _)| (table, column))
        .collect();
    let named = COLUMNS
        .iter()
        .map(|(table, column, _)| ((*table).into(), (*column).into()));
    assert_eq!(found, named.collect());
}

async fn has_text_whole_numbers_and_bytes_only(site: &Site) {
    let kinds: BTreeSet<String> = columns(site)
        .await
        .into_iter()
        .map(|(.., kind)| kind)
        .collect();
    let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
    let expected = if site.is_postgres() {
        ["bigint", "bytea", "text"]
    } else {
        ["blob", "integer", "text"]
    };
    assert_eq!(kinds, expected);
}

/// An identifier as the engine writes bytes.
fn bytes(site: &Site, n: u128) -> String {
    let digits = uuid::Uuid::from_u128(n).simple().to_string();
    if site.is_postgres() {
        format!("'\\x{digits}'")
    } else {
        format!("X'{digits}'")
    }
}

/// The Twelfth Meeting's note, referred to in the name of the Thirteenth.
async fn refuses_references_across_meetings(site: &Site) {
    assemble(site).await;
    drafted(site, id(1)).await;
    let bytes = |n: u128| bytes(site, n);
    let (own, foreign, note) = (bytes(0x12), bytes(0x13), bytes(1));
    let person = bytes(crate::cast::DRAFTER.0.as_u128());
    let smuggled = |meeting: &str| {
        [
            format!("INSERT INTO note_step VALUES ({meeting}, {note}, 7, 'issued', {person}, 1)"),
            format!(
                "INSERT INTO sheet VALUES ({meeting}, {note}, 7, 1, 'letter', 'state', 'FRA', 'fr', 'fr', NULL, NULL, 'code', '[]')"
            ),
            "INSERT INTO register_year VALUES (2024, 1)".to_owned(),
            format!("INSERT INTO register_entry VALUES (2024, 1, 'ODA/1', {meeting}, {note}, 1)"),
            format!(
                "INSERT INTO tray VALUES ('key', 'draw', {meeting}, {note}, 1, 1, 0, NULL, NULL, NULL)"
            ),
            format!(
                "INSERT INTO note VALUES ({meeting}, {person}, 'withdrawal', {note}, 2024, 1, 'ODA/1', '2024-03-15', NULL, 1)"
            ),
        ]
    };
    for (theirs, ours) in smuggled(&foreign).iter().zip(&smuggled(&own)) {
        if theirs != ours {
            let refusal = site
                .smuggle(theirs)
                .await
                .expect_err(theirs)
                .to_string()
                .to_lowercase();
            assert!(refusal.contains("foreign key"), "{theirs}: {refusal}");
        }
        site.smuggle(ours)
            .await
            .unwrap_or_else(|fault| panic!("{ours}: {fault}"));
    }
}

/// A site as it was before step 14, with an estimate that was adopted and accounts that were closed.
async fn keeps_estimates_and_closings_that_stood_before_second_budgets(site: &Site) {
    assemble(site).await;
    let bytes = |n: u128| bytes(site, n);
    let (meeting, person) = (bytes(0x12), bytes(crate::cast::DRAFTER.0.as_u128()));
    for table in ["edition", "estimate_adopted", "accounts_closed"] {
        for step in [
            format!("CREATE TABLE {table}_old AS SELECT * FROM {table}"),
            format!("ALTER TABLE {table}_old DROP COLUMN budget"),
            format!("DROP TABLE {table}"),
            format!("ALTER TABLE {table}_old RENAME TO {table}"),
        ] {
            site.smuggle(&step).await.expect("as it was");
        }
    }
    let words = "'{\"currency\":\"USD\",\"lines\":[],\"overheads\":{\"support\":\"0\",\
                 \"contingency\":\"0\",\"order\":\"support_first\"}}'";
    for row in [
        format!(
            "INSERT INTO edition (meeting_id, kind, version, words, kept_at, kept_by) \
             VALUES ({meeting}, 'estimate', 1, {words}, 1, {person})"
        ),
        format!(
            "INSERT INTO estimate_adopted (meeting_id, version, decided_on, paper, recorded_at, \
             recorded_by) VALUES ({meeting}, 1, '2023-09-14', 'CCM/MSP/2023/12', 1, {person})"
        ),
        format!(
            "INSERT INTO accounts_closed (meeting_id, spent_minor, currency, treatment, paper, \
             drawn_up_at, drawn_up_by) VALUES ({meeting}, 5, 'USD', 'kept', 'a paper', 1, {person})"
        ),
        "DELETE FROM seaql_migrations WHERE version = 'm0014_purse'".to_owned(),
    ] {
        site.smuggle(&row).await.expect("as it was");
    }
    let store = store::Store::open(&site.url).await.expect("migrated");
    let unit: BudgetKey = "support-unit".parse().expect("a key");
    let estimates = async |budget: Option<&BudgetKey>| {
        let kind = Kind::Estimate(budget.cloned());
        let all = store::convening::publication::all::<Estimate>(&store, TWELFTH, &kind).await;
        let adopted = store::money::estimate::adopted(&store, (TWELFTH, budget)).await;
        let closing = store::money::closing::open(&store, (TWELFTH, budget)).await;
        let spent = closing.expect("read").map(|draft| draft.spent.minor);
        let count = (all.expect("read").len(), adopted.expect("read").len());
        (count, spent)
    };
    assert_eq!(estimates(None).await, ((1, 1), Some(5)), "the meeting's");
    assert_eq!(estimates(Some(&unit)).await, ((0, 0), None));
    store.close().await.expect("closed");
}

#[test]
fn every_personal_column_has_a_purpose_and_an_end() {
    let personal: BTreeSet<(&str, &str)> = COLUMNS
        .iter()
        .filter(|(.., holds)| *holds == Holds::Personal)
        .map(|(table, column, _)| (*table, *column))
        .collect();
    let retained: BTreeSet<(&str, &str)> = RETENTION
        .iter()
        .map(|entry| (entry.table, entry.column))
        .collect();
    assert_eq!(personal, retained);
}
