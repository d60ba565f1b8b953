//! Step 15: sponsorship of delegates. What: requests of States for a meeting, what was done about each,
//! and which movement of the fund pays which. Why: what is granted and not paid is reserved, and a
//! request is never changed; a decision is a step after it.

use sea_orm::DbErr;
use sea_orm_migration::prelude::{
    Index, MigrationName, MigrationTrait, SchemaManager, TableCreateStatement, async_trait,
};

use super::{bytes, refers, table, text, text_or_none, whole, whole_or_none};

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0015_sponsorship"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [request(), step(), payment()] {
            manager.create_table(table).await?;
        }
        let index = Index::create()
            .name("sponsorship_payment_request")
            .table("sponsorship_payment")
            .col("meeting_id")
            .col("number")
            .take();
        manager.create_index(index).await
    }
}

const REQUEST: [&str; 2] = ["meeting_id", "number"];

fn request() -> TableCreateStatement {
    let columns = [
        bytes("meeting_id"),
        whole("number"),
        text("state"),
        text("delegate"),
        text("function"),
        whole_or_none("cost_minor"),
        text_or_none("currency"),
        text("criteria"),
        text("reasons"),
        text_or_none("letter"),
        text_or_none("received_on"),
        whole("entered_at"),
        bytes("entered_by"),
    ];
    let mut request = table("sponsorship", columns, &REQUEST);
    refers(&mut request, &["meeting_id"], "meeting", &["id"]);
    request
}

fn step() -> TableCreateStatement {
    let columns = [
        bytes("meeting_id"),
        whole("number"),
        whole("position"),
        text("step"),
        whole_or_none("minor"),
        text_or_none("currency"),
        text("reason"),
        whole("taken_at"),
        bytes("taken_by"),
    ];
    let key = ["meeting_id", "number", "position"];
    let mut step = table("sponsorship_step", columns, &key);
    refers(&mut step, &REQUEST, "sponsorship", &REQUEST);
    step
}

fn payment() -> TableCreateStatement {
    let columns = [bytes("movement_id"), bytes("meeting_id"), whole("number")];
    let mut payment = table("sponsorship_payment", columns, &["movement_id"]);
    refers(&mut payment, &["movement_id"], "fund_movement", &["id"]);
    refers(&mut payment, &REQUEST, "sponsorship", &REQUEST);
    payment
}
