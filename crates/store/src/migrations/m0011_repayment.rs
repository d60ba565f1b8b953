//! Step 11: money that went back. What: payments, or parts of them, that a bank took back or that were
//! sent back, each with the bank's paper and a reason. Why: a payment is never changed, and what went
//! back is told beside it.

use sea_orm::DbErr;
use sea_orm_migration::prelude::{
    Index, MigrationName, MigrationTrait, SchemaManager, async_trait,
};

use super::{bytes, refers, table, text, whole};

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0011_repayment"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            bytes("id"),
            bytes("payment_id"),
            text("paid_on"),
            whole("minor"),
            text("ground"),
            text("evidence"),
            text("reason"),
            whole("entered_at"),
            bytes("entered_by"),
        ];
        let mut repayment = table("repayment", columns, &["id"]);
        refers(&mut repayment, &["payment_id"], "payment", &["id"]);
        manager.create_table(repayment).await?;
        let index = Index::create()
            .name("repayment_payment")
            .table("repayment")
            .col("payment_id")
            .take();
        manager.create_index(index).await
    }
}
