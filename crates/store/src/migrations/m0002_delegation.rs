//! Step 2: delegations and who writes for them. What: correspondents with their links, drafts,
//! submissions with their members, extensions, files that came from outside, and dispatches.
//! Why: the portal takes compositions in; each row under a meeting carries the meeting's key.

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
        "m0002_delegation"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = correspondents()
            .into_iter()
            .chain(delegations())
            .chain(submissions())
            .chain([dispatch()]);
        for table in tables {
            manager.create_table(table).await?;
        }
        // Who writes for a delegation is asked for at each page of it, and by address for a link.
        let access = Index::create()
            .name("correspondent_participant")
            .table("correspondent")
            .col("meeting_id")
            .col("participant")
            .take();
        manager.create_index(access).await?;
        let address = Index::create()
            .name("correspondent_email")
            .table("correspondent")
            .col("email")
            .take();
        manager.create_index(address).await?;
        let due = Index::create()
            .name("dispatch_due")
            .table("dispatch")
            .col("handed_at")
            .col("due_at")
            .take();
        manager.create_index(due).await
    }
}

fn correspondents() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("id"),
        bytes("meeting_id"),
        text("participant"),
        text("email"),
        text("language"),
        text("rank"),
        whole("given_at"),
        bytes_or_none("given_by"),
        whole_or_none("taken_at"),
        bytes_or_none("taken_by"),
    ];
    let mut correspondent = table("correspondent", columns, &["id"]);
    unique(&mut correspondent, &["meeting_id", "id"]);
    refers(&mut correspondent, &["meeting_id"], "meeting", &["id"]);
    let columns = [
        bytes("id"),
        bytes("meeting_id"),
        bytes("correspondent_id"),
        whole("laid_at"),
        whole("expires_at"),
        whole_or_none("opened_at"),
    ];
    let mut link = table("link", columns, &["id"]);
    refers(
        &mut link,
        &["meeting_id", "correspondent_id"],
        "correspondent",
        &["meeting_id", "id"],
    );
    vec![correspondent, link]
}

fn delegations() -> Vec<TableCreateStatement> {
    let key = ["meeting_id", "participant"];
    let columns = [
        bytes("meeting_id"),
        text("participant"),
        whole("version"),
        bytes_or_none("held_by"),
        whole_or_none("touched_at"),
    ];
    let mut delegation = table("delegation", columns, &key);
    refers(&mut delegation, &["meeting_id"], "meeting", &["id"]);
    let columns = [
        bytes("meeting_id"),
        text("participant"),
        text("words"),
        whole("based_on"),
        bytes("saved_by"),
        whole("saved_at"),
        bytes_or_none("file"),
        text_or_none("file_name"),
    ];
    let mut draft = table("delegation_draft", columns, &key);
    refers(&mut draft, &key, "delegation", &key);
    refers(&mut draft, &["file"], "file", &["hash"]);
    let columns = [
        bytes("meeting_id"),
        text("participant"),
        whole("position"),
        text("until_on"),
        text("until_weekday"),
        text_or_none("until_hour"),
        text("basis"),
        bytes("granted_by"),
        whole("granted_at"),
    ];
    let mut extension = table(
        "extension",
        columns,
        &["meeting_id", "participant", "position"],
    );
    refers(&mut extension, &key, "delegation", &key);
    let columns = [
        bytes("hash"),
        text("media_type"),
        bytes_or_none("bytes"),
        whole("size"),
        whole("kept_at"),
        whole_or_none("erased_at"),
    ];
    let file = table("file", columns, &["hash"]);
    vec![file, delegation, draft, extension]
}

fn submissions() -> Vec<TableCreateStatement> {
    let key = ["meeting_id", "participant", "version"];
    let columns = [
        bytes("meeting_id"),
        text("participant"),
        whole("version"),
        text("channel"),
        whole("received_at"),
        whole("entered_at"),
        bytes("entered_by"),
        bytes_or_none("file"),
        text_or_none("file_name"),
    ];
    let mut submission = table("submission", columns, &key);
    refers(
        &mut submission,
        &["meeting_id", "participant"],
        "delegation",
        &["meeting_id", "participant"],
    );
    refers(&mut submission, &["file"], "file", &["hash"]);
    let columns = [
        bytes("meeting_id"),
        text("participant"),
        whole("version"),
        whole("position"),
        bytes("member_id"),
        text("capacity"),
        text("title"),
        text("given_names"),
        text("family_name"),
        text("name_order"),
        text("own_script"),
        text("function"),
    ];
    let mut member = table(
        "member",
        columns,
        &["meeting_id", "participant", "version", "position"],
    );
    refers(&mut member, &key, "submission", &key);
    vec![submission, member]
}

fn dispatch() -> TableCreateStatement {
    let columns = [
        text("key"),
        text("kind"),
        bytes("meeting_id"),
        text("participant"),
        text("address"),
        text("language"),
        text("about"),
        whole("laid_at"),
        whole("due_at"),
        whole("tries"),
        text_or_none("why"),
        whole_or_none("handed_at"),
    ];
    let mut dispatch = table("dispatch", columns, &["key"]);
    refers(&mut dispatch, &["meeting_id"], "meeting", &["id"]);
    dispatch
}
