//! The doctor's look at the store: which engine, which steps of the schema, whether every reference
//! leads somewhere, how many rows there are. It changes nothing and mends nothing.

use crate::engine::fault;
use crate::{Fault, Store, migrations, schema};

/// What the doctor found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The engine with its version: `SQLite 3.50.4`.
    pub engine: String,
    /// The steps of the schema that were taken, the earliest first.
    pub steps: Vec<String>,
    /// The steps this binary knows that were not taken.
    pub pending: Vec<String>,
    /// References that lead nowhere, by table; a sound store has none.
    pub broken_references: Vec<String>,
    /// How many rows each table has, by the order of their names.
    pub rows: Vec<(&'static str, u64)>,
}

/// Looks at the store.
pub async fn examine(store: &Store) -> Result<Report, Fault> {
    let mut rows = Vec::new();
    for table in schema::tables() {
        rows.push((table, store.count_rows(table).await?));
    }
    Ok(Report {
        engine: store.version().await?,
        steps: migrations::taken(store.pool()).await.map_err(fault)?,
        pending: migrations::pending(store.pool()).await.map_err(fault)?,
        broken_references: store.broken_references().await?,
        rows,
    })
}
