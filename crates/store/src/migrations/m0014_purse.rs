//! Step 14: second budgets estimated and closed. What: the editions of estimates, what was decided on
//! them and the closed accounts are of a meeting's costs, where the budget is the empty text, or of a
//! second budget. Why: another purse has an estimate and a balance of its own. What stands is of the
//! meeting's costs.

use sea_orm::{ConnectionTrait, DbErr};
use sea_orm_migration::prelude::{
    Alias, ColumnDef, MigrationName, MigrationTrait, Query, SchemaManager, Table,
    TableCreateStatement, async_trait,
};

use super::{bytes, bytes_or_none, refers, table, text, whole, whole_or_none};

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0014_purse"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        rebuilt(manager, "edition", "edition_new", edition).await?;
        let (old, new) = ("estimate_adopted", "estimate_adopted_new");
        rebuilt(manager, old, new, estimate_adopted).await?;
        let (old, new) = ("accounts_closed", "accounts_closed_new");
        rebuilt(manager, old, new, accounts_closed).await
    }
}

/// Makes a table anew with all that stands in it. SQLite changes no key of a table: the rows move to
/// another.
async fn rebuilt(
    manager: &SchemaManager<'_>,
    old: &'static str,
    new: &'static str,
    make: fn(&'static str) -> TableCreateStatement,
) -> Result<(), DbErr> {
    let mut made = make(new);
    refers(&mut made, &["meeting_id"], "meeting", &["id"]);
    let kept = made.get_columns().iter().map(ColumnDef::get_column_name);
    let kept: Vec<String> = kept.filter(|column| column != "budget").collect();
    manager.create_table(made).await?;
    let columns = || kept.iter().map(|column| Alias::new(column.as_str()));
    let rows = Query::select().columns(columns()).from(old).to_owned();
    let moved = Query::insert()
        .into_table(new)
        .columns(columns())
        .select_from(rows)
        .map_err(|error| DbErr::Custom(error.to_string()))?
        .to_owned();
    manager.get_connection().execute(&moved).await?;
    manager
        .drop_table(Table::drop().table(old).to_owned())
        .await?;
    manager
        .rename_table(Table::rename().table(new, old).to_owned())
        .await
}

/// Of which second budget a row is. The code before this step names none, and means the meeting's.
fn budget() -> ColumnDef {
    text("budget").default("").take()
}

fn edition(name: &'static str) -> TableCreateStatement {
    let columns = [
        bytes("meeting_id"),
        text("kind"),
        budget(),
        whole("version"),
        text("words"),
        whole("kept_at"),
        bytes("kept_by"),
        whole_or_none("published_at"),
        bytes_or_none("published_by"),
    ];
    table(name, columns, &["meeting_id", "kind", "budget", "version"])
}

fn estimate_adopted(name: &'static str) -> TableCreateStatement {
    let columns = [
        bytes("meeting_id"),
        budget(),
        whole("version"),
        text("decided_on"),
        text("paper"),
        whole("recorded_at"),
        bytes("recorded_by"),
    ];
    table(name, columns, &["meeting_id", "budget", "version"])
}

fn accounts_closed(name: &'static str) -> TableCreateStatement {
    let columns = [
        bytes("meeting_id"),
        budget(),
        whole("spent_minor"),
        text("currency"),
        text("treatment"),
        text("paper"),
        whole("drawn_up_at"),
        bytes("drawn_up_by"),
        whole_or_none("closed_at"),
        bytes_or_none("closed_by"),
    ];
    table(name, columns, &["meeting_id", "budget"])
}
