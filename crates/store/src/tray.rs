//! The tray: work that an act left for the clerk, laid in the act's own transaction. Each sheet of
//! work has a key that people can read and that is laid once, however often the act is tried; the
//! clerk may try often. When to try again is not decided here.

use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::column::{id, instant, read_id, read_instant, read_number};
use crate::{Fault, Reader, Tx};

/// Work to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraySheet {
    /// The key: `ccm/12msp/note/FRA/fr/1`.
    pub key: String,
    /// What is to be done: `draw`, `send`.
    pub kind: String,
    /// The meeting it belongs to.
    pub meeting_id: Uuid,
    /// The note it belongs to.
    pub note_id: Uuid,
    /// When it was laid.
    pub laid_at: Timestamp,
}

/// Work to do, with how it went so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The work.
    pub sheet: TraySheet,
    /// How often it was tried without success.
    pub tries: u32,
    /// Why it failed the last time.
    pub why: Option<String>,
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "tray")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: String,
        pub kind: String,
        pub meeting_id: Vec<u8>,
        pub note_id: Vec<u8>,
        pub laid_at: i64,
        pub due_at: i64,
        pub tries: i64,
        pub failed_at: Option<i64>,
        pub why: Option<String>,
        pub done_at: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Lays work in the tray; what lies there under the same key already stays as it is.
pub async fn lay(tx: &Tx, sheets: &[TraySheet]) -> Result<(), Fault> {
    let rows = sheets.iter().map(|sheet| row::Model {
        key: sheet.key.clone(),
        kind: sheet.kind.clone(),
        meeting_id: id(sheet.meeting_id),
        note_id: id(sheet.note_id),
        laid_at: instant(sheet.laid_at),
        due_at: instant(sheet.laid_at),
        tries: 0,
        failed_at: None,
        why: None,
        done_at: None,
    });
    tx.link()
        .insert_new::<row::Entity>([row::Column::Key], rows.collect())
        .await
}

/// The work that is due, the longest due first, at most `limit`.
pub async fn due(
    reader: impl Into<Reader<'_>>,
    limit: u64,
    now: Timestamp,
) -> Result<Vec<Due>, Fault> {
    let select = row::Entity::find()
        .filter(row::Column::DoneAt.is_null())
        .filter(row::Column::DueAt.lte(instant(now)))
        .order_by_asc(row::Column::DueAt)
        .order_by_asc(row::Column::Key)
        .limit(limit);
    reader
        .into()
        .link()
        .all(select)
        .await?
        .into_iter()
        .map(read)
        .collect()
}

/// The notes, with their meetings, for which work of a kind is not done yet.
pub async fn waiting(
    reader: impl Into<Reader<'_>>,
    kind: &str,
) -> Result<Vec<(Uuid, Uuid)>, Fault> {
    let select = row::Entity::find()
        .select_only()
        .columns([row::Column::MeetingId, row::Column::NoteId])
        .distinct()
        .filter(row::Column::DoneAt.is_null())
        .filter(row::Column::Kind.eq(kind))
        .order_by_asc(row::Column::NoteId);
    let link = reader.into().link();
    let pairs = link.pairs::<row::Entity, Vec<u8>, Vec<u8>>(select).await?;
    let read = |(meeting, note): (Vec<u8>, Vec<u8>)| {
        let meeting = read_id("tray.meeting_id", &meeting)?;
        Ok((meeting, read_id("tray.note_id", &note)?))
    };
    pairs.into_iter().map(read).collect()
}

/// How much work is not done yet, due or not.
pub async fn open_count(reader: impl Into<Reader<'_>>) -> Result<u64, Fault> {
    let select = row::Entity::find().filter(row::Column::DoneAt.is_null());
    reader.into().link().count_of(select).await
}

/// Keeps that work was done; what was done before keeps its first time.
pub async fn done(tx: &Tx, keys: &[String], at: Timestamp) -> Result<(), Fault> {
    for keys in keys.chunks(1_000) {
        let update = row::Entity::update_many()
            .col_expr(row::Column::DoneAt, Expr::value(instant(at)))
            .filter(row::Column::Key.is_in(keys))
            .filter(row::Column::DoneAt.is_null());
        tx.link().change(update).await?;
    }
    Ok(())
}

/// Keeps that a try failed, why, and when it is due again. `why` names no person.
pub async fn failed(
    tx: &Tx,
    key: &str,
    at: Timestamp,
    why: &str,
    due_again_at: Timestamp,
) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::Tries, Expr::col(row::Column::Tries).add(1))
        .col_expr(row::Column::FailedAt, Expr::value(instant(at)))
        .col_expr(row::Column::Why, Expr::value(why))
        .col_expr(row::Column::DueAt, Expr::value(instant(due_again_at)))
        .filter(row::Column::Key.eq(key))
        .filter(row::Column::DoneAt.is_null());
    tx.link().change_fresh(update).await
}

fn read(row: row::Model) -> Result<Due, Fault> {
    let sheet = TraySheet {
        key: row.key,
        kind: row.kind,
        meeting_id: read_id("tray.meeting_id", &row.meeting_id)?,
        note_id: read_id("tray.note_id", &row.note_id)?,
        laid_at: read_instant("tray.laid_at", row.laid_at)?,
    };
    Ok(Due {
        sheet,
        tries: read_number("tray.tries", row.tries)?,
        why: row.why,
    })
}
