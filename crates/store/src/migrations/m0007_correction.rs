//! Step 7: records of the Meeting's decisions put right. What: which decision corrects which and why;
//! what was decided on an organization is keyed by the decision too. Why: a decision may have been
//! recorded wrongly, and both records stay. Old code reads the outcomes as before.

use sea_orm::{ConnectionTrait, DbErr};
use sea_orm_migration::prelude::{
    MigrationName, MigrationTrait, Query, SchemaManager, Table, async_trait,
};

use super::{bytes, refers, table, text, unique, whole};

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0007_correction"
    }
}

const DECISION: [&str; 2] = ["meeting_id", "position"];
const OUTCOME: [&str; 4] = ["meeting_id", "position", "organization", "outcome"];

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            bytes("meeting_id"),
            whole("position"),
            whole("corrects"),
            text("reason"),
        ];
        let mut correction = table("request_correction", columns, &DECISION);
        // A wrong record is put right once; what is wrong with that is put right in its turn.
        unique(&mut correction, &["meeting_id", "corrects"]);
        refers(&mut correction, &DECISION, "request_decision", &DECISION);
        let corrects = ["meeting_id", "corrects"];
        refers(&mut correction, &corrects, "request_decision", &DECISION);
        manager.create_table(correction).await?;

        // SQLite changes no key of a table that stands: the rows move to another.
        let columns = [
            bytes("meeting_id"),
            whole("position"),
            text("organization"),
            text("outcome"),
        ];
        let mut outcome = table("request_outcome_new", columns, &OUTCOME[..3]);
        let request = ["meeting_id", "organization"];
        refers(&mut outcome, &request, "request", &request);
        refers(&mut outcome, &DECISION, "request_decision", &DECISION);
        manager.create_table(outcome).await?;
        let rows = Query::select()
            .columns(OUTCOME)
            .from("request_outcome")
            .to_owned();
        let moved = Query::insert()
            .into_table("request_outcome_new")
            .columns(OUTCOME)
            .select_from(rows)
            .map_err(|error| DbErr::Custom(error.to_string()))?
            .to_owned();
        manager.get_connection().execute(&moved).await?;
        let old = Table::drop().table("request_outcome").to_owned();
        manager.drop_table(old).await?;
        let renamed = Table::rename()
            .table("request_outcome_new", "request_outcome")
            .to_owned();
        manager.rename_table(renamed).await
    }
}
