//! The schema: the same on both engines, every column accounted for, no reference across meetings.

use std::collections::BTreeSet;

use domain::record::retention::RETENTION;
use store::schema::{COLUMNS, Holds};

use crate::cast::{assemble, drafted, id};
use crate::engines::{Site, stories};

stories!(
    accounts_for_every_column_of_text_or_bytes,
    refuses_references_across_meetings,
    has_text_whole_numbers_and_bytes_only,
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

/// The Twelfth Meeting's note, referred to in the name of the Thirteenth.
async fn refuses_references_across_meetings(site: &Site) {
    assemble(site).await;
    drafted(site, id(1)).await;
    let bytes = |n: u128| {
        let digits = uuid::Uuid::from_u128(n).simple().to_string();
        if site.is_postgres() {
            format!("'\\x{digits}'")
        } else {
            format!("X'{digits}'")
        }
    };
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
