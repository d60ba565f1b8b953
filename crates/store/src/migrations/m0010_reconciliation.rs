//! Step 10: two lists that must agree. What: which differences between an official list and the entries
//! a person settled, by which list, and the version that stands since. Why: what was settled is not
//! asked again, and what is said anew opens it again. A difference is named by a hash, not by words.

use sea_orm::DbErr;
use sea_orm_migration::prelude::{MigrationName, MigrationTrait, SchemaManager, async_trait};

use super::{bytes, refers, table, text, whole};

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0010_reconciliation"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            bytes("meeting_id"),
            text("participant"),
            whole("position"),
            whole("official"),
            whole("entered"),
            text("difference"),
            text("side"),
            whole("version"),
            bytes("settled_by"),
            whole("settled_at"),
        ];
        let key = ["meeting_id", "participant", "position"];
        let mut settlement = table("settlement", columns, &key);
        for version in ["official", "entered", "version"] {
            let of = ["meeting_id", "participant", version];
            let submission = ["meeting_id", "participant", "version"];
            refers(&mut settlement, &of, "submission", &submission);
        }
        manager.create_table(settlement).await
    }
}
