//! Step 6: letters that came in. What: the year's series of their numbers, and the letters with
//! their scans; an index for the register over what went out. Why: the register of correspondence
//! shows both directions in one order.

use sea_orm::DbErr;
use sea_orm_migration::prelude::{
    Index, MigrationName, MigrationTrait, SchemaManager, TableCreateStatement, async_trait,
};

use super::{bytes, bytes_or_none, refers, table, text, text_or_none, whole};

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0006_correspondence"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            manager.create_table(table).await?;
        }
        // The register shows the latest first, a page at a time.
        for (name, table, column) in [
            ("incoming_letter_received", "incoming_letter", "received_at"),
            ("submission_received", "submission", "received_at"),
            ("dispatch_laid", "dispatch", "laid_at"),
        ] {
            let index = Index::create().name(name).table(table).col(column).take();
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn tables() -> Vec<TableCreateStatement> {
    let year = table("incoming_year", [whole("year"), whole("taken")], &["year"]);
    let columns = [
        whole("year"),
        whole("serial"),
        bytes_or_none("meeting_id"),
        text_or_none("participant"),
        text("sender"),
        text("channel"),
        text("their_reference"),
        text("answers"),
        text("subject"),
        whole("received_at"),
        whole("registered_at"),
        bytes("registered_by"),
        bytes_or_none("file"),
        text_or_none("file_name"),
    ];
    let mut letter = table("incoming_letter", columns, &["year", "serial"]);
    refers(&mut letter, &["meeting_id"], "meeting", &["id"]);
    refers(&mut letter, &["file"], "file", &["hash"]);
    vec![year, letter]
}
