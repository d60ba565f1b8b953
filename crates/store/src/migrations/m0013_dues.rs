//! Step 13: dues called to mind and asked for together. What: notices held back, bundles in runs and in
//! a series of their own, reminders with the notices they name, and the papers of both. Why: a payer is
//! reminded once at each step and once a day, and small sums of several treaties are asked for by one
//! paper, issued by a second person. The ledger is not touched: it knows the notices.

use sea_orm::DbErr;
use sea_orm_migration::prelude::{
    Index, MigrationName, MigrationTrait, SchemaManager, TableCreateStatement, async_trait,
};

use super::{
    bytes, bytes_or_none, refers, table, text, text_or_none, unique, whole, whole_or_none,
};

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0013_dues"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in bundles().into_iter().chain(reminders()).chain([paper()]) {
            manager.create_table(table).await?;
        }
        for (name, table, column) in [
            ("bundle_drawn_payer", "bundle_drawn", "payer"),
            ("reminder_payer", "reminder", "payer"),
        ] {
            let index = Index::create().name(name).table(table).col(column).take();
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

const BILL: [&str; 3] = ["kind", "year", "serial"];
const NOTICE: [&str; 3] = ["bill_kind", "bill_year", "bill_serial"];

fn bundles() -> Vec<TableCreateStatement> {
    let columns = [
        text("kind"),
        whole("year"),
        whole("serial"),
        whole("held_at"),
        whole("below_minor"),
        text("currency"),
        text_or_none("alone_due_on"),
        whole_or_none("alone_at"),
        bytes_or_none("alone_by"),
    ];
    let mut held = table("bill_held", columns, &BILL);
    refers(&mut held, &BILL, "bill", &BILL);
    let columns = [
        bytes("id"),
        text("due_on"),
        whole("drawn_up_at"),
        bytes("drawn_up_by"),
        whole_or_none("issued_at"),
        bytes_or_none("issued_by"),
        whole_or_none("given_up_at"),
        bytes_or_none("given_up_by"),
    ];
    let run = table("bundle_run", columns, &["id"]);
    let columns = [
        bytes("run_id"),
        whole("position"),
        text("payer"),
        text("currency"),
        text("language"),
    ];
    let place = ["run_id", "position"];
    let mut drawn = table("bundle_drawn", columns, &place);
    refers(&mut drawn, &["run_id"], "bundle_run", &["id"]);
    let columns = [
        bytes("run_id"),
        whole("position"),
        text("bill_kind"),
        whole("bill_year"),
        whole("bill_serial"),
        whole("minor"),
    ];
    let key = [
        "run_id",
        "position",
        "bill_kind",
        "bill_year",
        "bill_serial",
    ];
    let mut notice = table("bundle_notice", columns, &key);
    refers(&mut notice, &place, "bundle_drawn", &place);
    refers(&mut notice, &NOTICE, "bill_held", &BILL);
    let columns = [
        whole("year"),
        whole("serial"),
        bytes("run_id"),
        whole("position"),
        text("dated"),
    ];
    let mut bundle = table("bundle", columns, &["year", "serial"]);
    refers(&mut bundle, &place, "bundle_drawn", &place);
    unique(&mut bundle, &place);
    vec![held, run, drawn, notice, bundle]
}

fn reminders() -> Vec<TableCreateStatement> {
    let columns = [
        whole("year"),
        whole("serial"),
        text("payer"),
        text("language"),
        text("dated"),
        whole("sent_at"),
        bytes("sent_by"),
    ];
    let number = ["year", "serial"];
    let mut reminder = table("reminder", columns, &number);
    // One payer gets one note a day.
    unique(&mut reminder, &["payer", "dated"]);
    let columns = [
        whole("year"),
        whole("serial"),
        text("bill_kind"),
        whole("bill_year"),
        whole("bill_serial"),
        whole("days"),
        whole("step"),
        text("due_on"),
        whole("minor"),
    ];
    let key = ["year", "serial", "bill_kind", "bill_year", "bill_serial"];
    let mut notice = table("reminder_notice", columns, &key);
    refers(&mut notice, &number, "reminder", &number);
    refers(&mut notice, &NOTICE, "bill", &BILL);
    // One notice is called to mind once at each step.
    unique(
        &mut notice,
        &["bill_kind", "bill_year", "bill_serial", "step"],
    );
    vec![reminder, notice]
}

fn paper() -> TableCreateStatement {
    let columns = [
        text("series"),
        whole("year"),
        whole("serial"),
        bytes("paper"),
        text("code"),
    ];
    let mut paper = table("dues_paper", columns, &["series", "year", "serial"]);
    refers(&mut paper, &["paper"], "paper", &["hash"]);
    unique(&mut paper, &["code"]);
    paper
}
