//! Step 5: publications. What: documents with their versions, titles, files and endings; editions of
//! the programme and of the information for participants. Why: the public page gives them out; each
//! row carries the meeting's key, and nothing that was published is ever overwritten.

use sea_orm::DbErr;
use sea_orm_migration::prelude::{
    MigrationName, MigrationTrait, SchemaManager, TableCreateStatement, async_trait,
};

use super::{bytes, bytes_or_none, refers, table, text, text_or_none, whole, whole_or_none};

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0005_publication"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in documents().into_iter().chain([edition()]) {
            manager.create_table(table).await?;
        }
        Ok(())
    }
}

const VERSION: [&str; 3] = ["meeting_id", "symbol", "version"];
const IN_LANGUAGE: [&str; 4] = ["meeting_id", "symbol", "version", "language"];

fn documents() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("meeting_id"),
        text("symbol"),
        whole("version"),
        text("stage"),
        text("dated"),
        whole("published_at"),
        bytes("published_by"),
    ];
    let mut document = table("document", columns, &VERSION);
    refers(&mut document, &["meeting_id"], "meeting", &["id"]);
    let columns = [
        bytes("meeting_id"),
        text("symbol"),
        whole("version"),
        text("language"),
        text("words"),
    ];
    let mut title = table("document_title", columns, &IN_LANGUAGE);
    refers(&mut title, &VERSION, "document", &VERSION);
    let columns = [
        bytes("meeting_id"),
        text("symbol"),
        whole("version"),
        text("language"),
        bytes("file"),
    ];
    let mut file = table("document_file", columns, &IN_LANGUAGE);
    refers(&mut file, &VERSION, "document", &VERSION);
    refers(&mut file, &["file"], "file", &["hash"]);
    let columns = [
        bytes("meeting_id"),
        text("symbol"),
        whole("version"),
        text("how"),
        text_or_none("by_symbol"),
        text("reason"),
        whole("ended_at"),
        bytes("ended_by"),
    ];
    // One ending to a version: the key says so.
    let mut ended = table("document_ended", columns, &VERSION);
    refers(&mut ended, &VERSION, "document", &VERSION);
    vec![document, title, file, ended]
}

fn edition() -> TableCreateStatement {
    let columns = [
        bytes("meeting_id"),
        text("kind"),
        whole("version"),
        text("words"),
        whole("kept_at"),
        bytes("kept_by"),
        whole_or_none("published_at"),
        bytes_or_none("published_by"),
    ];
    let mut edition = table("edition", columns, &["meeting_id", "kind", "version"]);
    refers(&mut edition, &["meeting_id"], "meeting", &["id"]);
    edition
}
