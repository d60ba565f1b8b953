//! Step 8: the money. What: adoptions of estimates, apportionments with their shares, bills in runs and
//! in a gapless series, payments and what they are set against, the ledger, closed accounts, funds. Why:
//! what a meeting costs and who bears it is assessed, billed, received and proved in one place. Amounts
//! are whole minor units; nothing that was issued or entered is ever overwritten.

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
        "m0008_money"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [shares(), bills(), payments(), ledger(), closing()];
        for table in tables.into_iter().flatten() {
            manager.create_table(table).await?;
        }
        // An account is read by its payer, a meeting's money by its meeting.
        for (name, table, column) in [
            ("bill_meeting", "bill", "meeting_id"),
            ("bill_drawn_payer", "bill_drawn", "payer"),
            ("allocation_payer", "allocation", "payer"),
            ("allocation_payment", "allocation", "payment_id"),
            ("ledger_posting_payer", "ledger_posting", "payer"),
            ("ledger_posting_meeting", "ledger_posting", "meeting_id"),
        ] {
            let index = Index::create().name(name).table(table).col(column).take();
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn shares() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("meeting_id"),
        whole("version"),
        text("decided_on"),
        text("paper"),
        whole("recorded_at"),
        bytes("recorded_by"),
    ];
    let mut adopted = table("estimate_adopted", columns, &["meeting_id", "version"]);
    refers(&mut adopted, &["meeting_id"], "meeting", &["id"]);
    let columns = [
        bytes("meeting_id"),
        whole("number"),
        text("purpose"),
        // Total, scale, rules and payers with their rates: what the shares follow from.
        text("facts"),
        whole("kept_at"),
        bytes("kept_by"),
    ];
    let mut apportionment = table("apportionment", columns, &["meeting_id", "number"]);
    refers(&mut apportionment, &["meeting_id"], "meeting", &["id"]);
    let columns = [
        bytes("meeting_id"),
        whole("number"),
        text("payer"),
        whole("minor"),
    ];
    let key = ["meeting_id", "number", "payer"];
    let mut share = table("apportionment_share", columns, &key);
    let of = ["meeting_id", "number"];
    refers(&mut share, &of, "apportionment", &of);
    vec![adopted, apportionment, share]
}

fn bills() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("meeting_id"),
        bytes("id"),
        whole_or_none("apportionment"),
        text("reason"),
        text_or_none("due_on"),
        whole("drawn_up_at"),
        bytes("drawn_up_by"),
        whole_or_none("issued_at"),
        bytes_or_none("issued_by"),
        whole_or_none("given_up_at"),
        bytes_or_none("given_up_by"),
    ];
    let mut run = table("bill_run", columns, &["meeting_id", "id"]);
    refers(&mut run, &["meeting_id"], "meeting", &["id"]);
    let of = ["meeting_id", "number"];
    let by = ["meeting_id", "apportionment"];
    refers(&mut run, &by, "apportionment", &of);
    let columns = [
        bytes("meeting_id"),
        bytes("run_id"),
        whole("position"),
        text("kind"),
        text("payer"),
        whole("minor"),
        text("currency"),
        text("ground"),
        text("language"),
        text_or_none("corrects"),
    ];
    let place = ["meeting_id", "run_id", "position"];
    let mut drawn = table("bill_drawn", columns, &place);
    refers(
        &mut drawn,
        &["meeting_id", "run_id"],
        "bill_run",
        &["meeting_id", "id"],
    );
    let mut tables = vec![run, drawn];
    tables.extend(numbered(&place));
    tables
}

/// What bears a number: the year's series, the bills, their papers.
fn numbered(place: &[&'static str; 3]) -> Vec<TableCreateStatement> {
    let year = table(
        "bill_year",
        [text("kind"), whole("year"), whole("taken")],
        &["kind", "year"],
    );
    let columns = [
        text("kind"),
        whole("year"),
        whole("serial"),
        bytes("meeting_id"),
        bytes("run_id"),
        whole("position"),
        text("dated"),
        text_or_none("due_on"),
    ];
    let number = ["kind", "year", "serial"];
    let mut bill = table("bill", columns, &number);
    refers(&mut bill, place, "bill_drawn", place);
    unique(&mut bill, place);
    let columns = [
        text("kind"),
        whole("year"),
        whole("serial"),
        bytes("paper"),
        text("code"),
    ];
    let mut paper = table("bill_paper", columns, &number);
    refers(&mut paper, &number, "bill", &number);
    refers(&mut paper, &["paper"], "paper", &["hash"]);
    unique(&mut paper, &["code"]);
    vec![year, bill, paper]
}

fn payments() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("id"),
        text("paid_on"),
        whole("minor"),
        text("currency"),
        whole("charges_minor"),
        whole_or_none("sent_minor"),
        text_or_none("sent_currency"),
        text_or_none("sent_rate"),
        text("remitter"),
        text("reference"),
        bytes_or_none("file"),
        text_or_none("account"),
        text_or_none("entry"),
        whole("entered_at"),
        bytes("entered_by"),
    ];
    let mut payment = table("payment", columns, &["id"]);
    refers(&mut payment, &["file"], "file", &["hash"]);
    // The same entry of two statements is one payment.
    unique(&mut payment, &["account", "entry"]);
    let columns = [
        bytes("payment_id"),
        text("payer"),
        whole("named_at"),
        bytes("named_by"),
    ];
    let mut payer = table("payment_payer", columns, &["payment_id"]);
    refers(&mut payer, &["payment_id"], "payment", &["id"]);
    let columns = [
        bytes("id"),
        bytes("payment_id"),
        text("bill_kind"),
        whole("bill_year"),
        whole("bill_serial"),
        bytes("meeting_id"),
        text("payer"),
        whole("minor"),
        text("ground"),
        whole("made_at"),
        bytes("made_by"),
    ];
    let mut allocation = table("allocation", columns, &["id"]);
    refers(&mut allocation, &["payment_id"], "payment", &["id"]);
    let bill = ["bill_kind", "bill_year", "bill_serial"];
    refers(&mut allocation, &bill, "bill", &["kind", "year", "serial"]);
    let columns = [
        bytes("allocation_id"),
        text("reason"),
        whole("undone_at"),
        bytes("undone_by"),
    ];
    let mut undone = table("allocation_undone", columns, &["allocation_id"]);
    refers(&mut undone, &["allocation_id"], "allocation", &["id"]);
    vec![payment, payer, allocation, undone]
}

fn ledger() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("id"),
        text("counts_on"),
        text("kind"),
        text("subject"),
        text("currency"),
        whole("entered_at"),
        bytes("entered_by"),
    ];
    let mut entry = table("ledger_entry", columns, &["id"]);
    // What one paper does to the accounts, it does once.
    unique(&mut entry, &["kind", "subject"]);
    let columns = [
        bytes("entry_id"),
        whole("position"),
        text("account"),
        text_or_none("payer"),
        bytes_or_none("meeting_id"),
        whole("minor"),
    ];
    let mut posting = table("ledger_posting", columns, &["entry_id", "position"]);
    refers(&mut posting, &["entry_id"], "ledger_entry", &["id"]);
    refers(&mut posting, &["meeting_id"], "meeting", &["id"]);
    vec![entry, posting]
}

fn closing() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("meeting_id"),
        whole("spent_minor"),
        text("currency"),
        text("treatment"),
        text("paper"),
        whole("drawn_up_at"),
        bytes("drawn_up_by"),
        whole_or_none("closed_at"),
        bytes_or_none("closed_by"),
    ];
    let mut closed = table("accounts_closed", columns, &["meeting_id"]);
    refers(&mut closed, &["meeting_id"], "meeting", &["id"]);
    let columns = [
        bytes("id"),
        text("fund"),
        text("direction"),
        text("moved_on"),
        whole("minor"),
        text("currency"),
        text("party"),
        text("purpose"),
        bytes_or_none("meeting_id"),
        whole("entered_at"),
        bytes("entered_by"),
    ];
    let mut moved = table("fund_movement", columns, &["id"]);
    refers(&mut moved, &["meeting_id"], "meeting", &["id"]);
    vec![closed, moved]
}
