//! Step 9: the post. What: the identity of each letter, the paper it brings, when it was given up and
//! who is handing it over; what became known of it since; deliveries by post, courier, fax or hand;
//! mails that came in, as received, with what was read of them and the steps taken. Why: a letter is
//! found again by what comes back, and nobody hands the same letter over twice at once.

use domain::record::journal::Hash;
use sea_orm::{ConnectionTrait, DbErr};
use sea_orm_migration::prelude::{
    Expr, ExprTrait, Index, MigrationName, MigrationTrait, Query, SchemaManager, Table,
    TableCreateStatement, async_trait,
};

use super::{
    bytes, bytes_or_none, refers, table, text, text_or_none, unique, whole, whole_or_none,
};

pub(super) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &'static str {
        "m0009_post"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            text_or_none("mail_id"),
            bytes_or_none("paper"),
            whole_or_none("given_up_at"),
            whole_or_none("claimed_until"),
        ];
        for mut column in columns {
            let alter = Table::alter()
                .table("dispatch")
                .add_column(&mut column)
                .take();
            manager.alter_table(alter).await?;
        }
        name_letters(manager).await?;
        let index = Index::create()
            .name("dispatch_mail_id")
            .table("dispatch")
            .col("mail_id")
            .unique()
            .take();
        manager.create_index(index).await?;
        for table in tables() {
            manager.create_table(table).await?;
        }
        for (name, table, column) in [
            ("dispatch_about", "dispatch", "about"),
            ("mail_received", "mail", "received_at"),
            ("mail_message_id", "mail", "message_id"),
            ("dispatch_event_of", "dispatch_event", "dispatch"),
            ("delivery_of", "delivery", "paper"),
        ] {
            let index = Index::create().name(name).table(table).col(column).take();
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

/// Letters that were laid before get the identity they went out under.
async fn name_letters(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let select = Query::select().column("key").from("dispatch").to_owned();
    let on = manager.get_connection();
    for row in on.query_all(&select).await? {
        let key: String = row.try_get_by_index(0)?;
        let id = Hash::of(key.as_bytes()).to_hex()[..32].to_owned();
        let update = Query::update()
            .table("dispatch")
            .value("mail_id", id)
            .and_where(Expr::col("key").eq(key))
            .to_owned();
        on.execute(&update).await?;
    }
    Ok(())
}

fn tables() -> Vec<TableCreateStatement> {
    let mut all = vec![event(), delivery()];
    all.extend(mail());
    all
}

fn event() -> TableCreateStatement {
    let columns = [
        bytes("id"),
        text("dispatch"),
        text("kind"),
        whole("at"),
        text("why"),
        bytes_or_none("mail"),
    ];
    let mut event = table("dispatch_event", columns, &["id"]);
    refers(&mut event, &["dispatch"], "dispatch", &["key"]);
    event
}

fn delivery() -> TableCreateStatement {
    let columns = [
        bytes("id"),
        bytes("meeting_id"),
        text("paper"),
        text("participant"),
        text("channel"),
        text("sent_on"),
        text("proof"),
        bytes_or_none("file"),
        text_or_none("file_name"),
        bytes("recorded_by"),
        whole("recorded_at"),
    ];
    let mut delivery = table("delivery", columns, &["id"]);
    refers(&mut delivery, &["meeting_id"], "meeting", &["id"]);
    refers(&mut delivery, &["file"], "file", &["hash"]);
    delivery
}

fn mail() -> Vec<TableCreateStatement> {
    let columns = [
        bytes("file"),
        text_or_none("message_id"),
        bytes("content"),
        text("came_by"),
        whole("received_at"),
        text("nature"),
        text("recognition"),
        text("sender"),
        text("subject"),
        text("read"),
        bytes_or_none("meeting_id"),
        text_or_none("participant"),
    ];
    let mut mail = table("mail", columns, &["file"]);
    refers(&mut mail, &["file"], "file", &["hash"]);
    refers(&mut mail, &["meeting_id"], "meeting", &["id"]);
    // One mail is one, however many copies of it come.
    unique(&mut mail, &["message_id", "content"]);
    let columns = [
        bytes("mail"),
        whole("position"),
        bytes("file"),
        text("name"),
        text("media_type"),
    ];
    let mut part = table("mail_part", columns, &["mail", "position"]);
    refers(&mut part, &["mail"], "mail", &["file"]);
    refers(&mut part, &["file"], "file", &["hash"]);
    let columns = [
        bytes("mail"),
        whole("position"),
        text("step"),
        text("facts"),
        bytes("taken_by"),
        whole("taken_at"),
    ];
    let mut step = table("mail_step", columns, &["mail", "position"]);
    refers(&mut step, &["mail"], "mail", &["file"]);
    vec![mail, part, step, source()]
}

/// From which line of which paper a member of a version comes.
fn source() -> TableCreateStatement {
    let key = ["meeting_id", "participant", "version", "position"];
    let columns = [
        bytes("meeting_id"),
        text("participant"),
        whole("version"),
        whole("position"),
        bytes("mail"),
        text("part"),
        whole("line"),
        text("words"),
    ];
    let mut source = table("member_source", columns, &key);
    refers(&mut source, &key, "member", &key);
    refers(&mut source, &["mail"], "mail", &["file"]);
    source
}
