//! The schema's history: forward only, the same for both engines; each step says what and why. Old
//! code lives with the new schema for one release, so a step unknown to this binary is no fault.
//! Columns are text, whole numbers and bytes; there is no flag, no trigger and no stored status.

mod m0001_house;
mod m0002_delegation;
mod m0003_identity;
mod m0004_request;
mod m0005_publication;
mod m0006_correspondence;
mod m0007_correction;
mod m0008_money;
mod m0009_post;
mod m0010_reconciliation;
mod m0011_repayment;
mod m0012_budget;
mod m0013_dues;
mod m0014_purse;
mod m0015_sponsorship;

use std::collections::BTreeSet;

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};
use sea_orm_migration::prelude::{
    ColumnDef, ForeignKey, Index, IntoSchemaManagerConnection, MigrationTrait, MigratorTrait,
    Query, SchemaManager, Table, TableCreateStatement, async_trait,
};

/// Where the steps taken are noted.
pub(crate) const TABLE: &str = "seaql_migrations";

struct Steps;

#[async_trait::async_trait]
impl MigratorTrait for Steps {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_house::Step),
            Box::new(m0002_delegation::Step),
            Box::new(m0003_identity::Step),
            Box::new(m0004_request::Step),
            Box::new(m0005_publication::Step),
            Box::new(m0006_correspondence::Step),
            Box::new(m0007_correction::Step),
            Box::new(m0008_money::Step),
            Box::new(m0009_post::Step),
            Box::new(m0010_reconciliation::Step),
            Box::new(m0011_repayment::Step),
            Box::new(m0012_budget::Step),
            Box::new(m0013_dues::Step),
            Box::new(m0014_purse::Step),
            Box::new(m0015_sponsorship::Step),
        ]
    }
}

/// The steps taken, the earliest first.
pub(crate) async fn taken<'c, C>(on: &'c C) -> Result<Vec<String>, DbErr>
where
    C: ConnectionTrait,
    &'c C: IntoSchemaManagerConnection<'c>,
{
    if !SchemaManager::new(on).has_table(TABLE).await? {
        return Ok(Vec::new());
    }
    let select = Query::select().column("version").from(TABLE).to_owned();
    let rows = on.query_all(&select).await?;
    let mut taken: Vec<String> = rows
        .iter()
        .map(|row| row.try_get_by_index(0))
        .collect::<Result<_, _>>()?;
    taken.sort();
    Ok(taken)
}

/// The steps of this binary that were not taken yet.
pub(crate) async fn pending<'c, C>(on: &'c C) -> Result<Vec<String>, DbErr>
where
    C: ConnectionTrait,
    &'c C: IntoSchemaManagerConnection<'c>,
{
    let taken: BTreeSet<String> = taken(on).await?.into_iter().collect();
    let ours = Steps::migrations()
        .into_iter()
        .map(|step| step.name().to_owned());
    Ok(ours.filter(|name| !taken.contains(name)).collect())
}

/// Makes the table in which steps are noted.
pub(crate) async fn install(tx: &DatabaseTransaction) -> Result<(), DbErr> {
    Steps::install(tx).await
}

/// Takes every pending step.
pub(crate) async fn up(tx: &DatabaseTransaction) -> Result<(), DbErr> {
    Steps::up(tx, None).await
}

// The words in which steps are written.

fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().not_null().take()
}

fn text_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().null().take()
}

fn whole(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().not_null().take()
}

fn whole_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().null().take()
}

fn bytes(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).blob().not_null().take()
}

fn bytes_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).blob().null().take()
}

/// A table with its columns and its primary key.
fn table(
    name: &'static str,
    columns: impl IntoIterator<Item = ColumnDef>,
    key: &[&'static str],
) -> TableCreateStatement {
    let mut table = Table::create().table(name).take();
    for column in columns {
        table.col(column);
    }
    let mut primary = Index::create();
    for column in key {
        primary.col(*column);
    }
    table.primary_key(&mut primary).take()
}

/// Columns no two rows have alike.
fn unique(table: &mut TableCreateStatement, columns: &[&'static str]) {
    let mut index = Index::create().unique().take();
    for column in columns {
        index.col(*column);
    }
    table.index(&mut index);
}

/// A reference of some columns to the columns of another table.
fn refers(
    table: &mut TableCreateStatement,
    columns: &[&'static str],
    to: &'static str,
    to_columns: &[&'static str],
) {
    let mut key = ForeignKey::create().to_tbl(to).take();
    for (from, to) in columns.iter().zip(to_columns) {
        key.from_col(*from).to_col(*to);
    }
    table.foreign_key(&mut key);
}
