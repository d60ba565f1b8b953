//! Step 12: second budgets. What: of which budget beside a meeting's costs its bills, what was set
//! against them and the postings of both are; nothing where they are of the meeting's costs. Why: a
//! budget with payers of its own is billed and received apart.

use sea_orm::DbErr;
use sea_orm_migration::prelude::{
    MigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

use super::text_or_none;

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0012_budget"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["bill_run", "allocation", "ledger_posting"] {
            let column = text_or_none("budget");
            let alter = Table::alter().table(table).add_column(column).take();
            manager.alter_table(alter).await?;
        }
        Ok(())
    }
}
