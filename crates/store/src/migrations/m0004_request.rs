//! Step 4: requests of organizations to attend. What: requests with their files and the steps taken
//! on them, decisions of the Meeting with what was decided on each. Why: the President decides on
//! requests and the Meeting approves them; each row under a meeting carries the meeting's key.

use sea_orm::DbErr;
use sea_orm_migration::prelude::{
    MigrationName, MigrationTrait, SchemaManager, TableCreateStatement, async_trait,
};

use super::{bytes, bytes_or_none, refers, table, text, unique, whole, whole_or_none};

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0004_request"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in requests().into_iter().chain(decisions()) {
            manager.create_table(table).await?;
        }
        Ok(())
    }
}

const KEY: [&str; 2] = ["meeting_id", "organization"];

fn requests() -> Vec<TableCreateStatement> {
    let mut columns = vec![
        bytes("meeting_id"),
        text("organization"),
        bytes("id"),
        whole("version"),
        text("name"),
    ];
    columns.extend(
        [
            "name_ar", "name_zh", "name_en", "name_fr", "name_ru", "name_es",
        ]
        .map(text),
    );
    columns.extend(
        [
            "latin",
            "acronym",
            "kind",
            "profit",
            "purpose",
            "activities",
            "website",
            "contact",
            "email",
            "language",
            "way",
        ]
        .map(text),
    );
    columns.extend([
        whole("places"),
        whole("received_at"),
        whole("entered_at"),
        bytes_or_none("entered_by"),
    ]);
    let mut request = table("request", columns, &KEY);
    unique(&mut request, &["id"]);
    refers(&mut request, &["meeting_id"], "meeting", &["id"]);
    let columns = [
        bytes("meeting_id"),
        text("organization"),
        whole("position"),
        bytes("file"),
        text("file_name"),
    ];
    let key = ["meeting_id", "organization", "position"];
    let mut file = table("request_file", columns, &key);
    refers(&mut file, &KEY, "request", &KEY);
    refers(&mut file, &["file"], "file", &["hash"]);
    let columns = [
        bytes("meeting_id"),
        text("organization"),
        whole("position"),
        text("step"),
        text("words"),
        whole_or_none("places"),
        whole("taken_at"),
        bytes_or_none("taken_by"),
    ];
    let mut step = table("request_step", columns, &key);
    refers(&mut step, &KEY, "request", &KEY);
    vec![request, file, step]
}

fn decisions() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("meeting_id"),
        whole("position"),
        text("basis"),
        whole("effective_at"),
        whole("recorded_at"),
        bytes("recorded_by"),
    ];
    let key = ["meeting_id", "position"];
    let mut decision = table("request_decision", columns, &key);
    refers(&mut decision, &["meeting_id"], "meeting", &["id"]);
    let columns = [
        bytes("meeting_id"),
        text("organization"),
        whole("position"),
        text("outcome"),
    ];
    // The Meeting decides on each organization once.
    let mut outcome = table("request_outcome", columns, &KEY);
    refers(&mut outcome, &KEY, "request", &KEY);
    refers(&mut outcome, &key, "request_decision", &key);
    vec![decision, outcome]
}
