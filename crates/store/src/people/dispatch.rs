//! What is to be written to a mission or an organization: laid in the act's own transaction under a
//! key that people can read, handed over once however often it is tried. An address is kept as it
//! was when the letter was laid. What the letter says is not here: the clerk makes it of the facts.

use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use domain::law::language::Language;
use domain::people::participant::Participant;

use crate::column::{id, instant, name, read_id, read_instant, read_key, read_name, read_number};
use crate::convening::correspondence::Of;
use crate::{Fault, Reader, Tx};

/// A letter to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispatch {
    /// The key, laid once: `ccm/12msp/receipt/FRA/2/…`.
    pub key: String,
    /// What it is: `link`, `receipt`, `answer`.
    pub kind: String,
    /// The meeting.
    pub meeting_id: Uuid,
    /// Whom it concerns.
    pub participant: Participant,
    /// Where it goes.
    pub address: String,
    /// In which language.
    pub language: Language,
    /// What it is about, as its kind says: a link's identifier, a version.
    pub about: String,
    /// When it was laid.
    pub laid_at: Timestamp,
    /// From when it goes out; later than it was laid where its matter takes effect later.
    pub due_at: Timestamp,
}

/// A letter with how it went so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDispatch {
    /// The letter.
    pub dispatch: Dispatch,
    /// How often it was tried without success.
    pub tries: u32,
    /// Why it failed the last time.
    pub why: Option<String>,
    /// When it was handed over.
    pub handed_at: Option<Timestamp>,
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "dispatch")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: String,
        pub kind: String,
        pub meeting_id: Vec<u8>,
        pub participant: String,
        pub address: String,
        pub language: String,
        pub about: String,
        pub laid_at: i64,
        pub due_at: i64,
        pub tries: i64,
        pub why: Option<String>,
        pub handed_at: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Lays letters; one that lies there under the same key stays as it is.
pub async fn lay(tx: &Tx, letters: &[Dispatch]) -> Result<(), Fault> {
    let rows = letters.iter().map(|letter| row::Model {
        key: letter.key.clone(),
        kind: letter.kind.clone(),
        meeting_id: id(letter.meeting_id),
        participant: letter.participant.to_string(),
        address: letter.address.clone(),
        language: name(&letter.language),
        about: letter.about.clone(),
        laid_at: instant(letter.laid_at),
        due_at: instant(letter.due_at),
        tries: 0,
        why: None,
        handed_at: None,
    });
    let key = [row::Column::Key];
    tx.link()
        .insert_new::<row::Entity>(key, rows.collect())
        .await
}

/// Takes back letters that were not handed over, where their matter was put right meanwhile.
pub async fn take_back(tx: &Tx, keys: &[String]) -> Result<(), Fault> {
    if keys.is_empty() {
        return Ok(());
    }
    let unsent = row::Entity::delete_many()
        .filter(row::Column::Key.is_in(keys))
        .filter(row::Column::HandedAt.is_null());
    tx.link().remove(unsent).await.map(drop)
}

/// Letters that are due, the longest due first, at most `limit`.
pub async fn due(
    reader: impl Into<Reader<'_>>,
    now: Timestamp,
    limit: u64,
) -> Result<Vec<KeptDispatch>, Fault> {
    let select = row::Entity::find()
        .filter(row::Column::HandedAt.is_null())
        .filter(row::Column::DueAt.lte(instant(now)))
        .order_by_asc(row::Column::DueAt)
        .limit(limit);
    let rows = reader.into().link().all(select).await?;
    rows.into_iter().map(read).collect()
}

/// Every letter of a meeting, the last laid first.
pub async fn of_meeting(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<Vec<KeptDispatch>, Fault> {
    let select = row::Entity::find()
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .order_by_desc(row::Column::LaidAt)
        .order_by_asc(row::Column::Key);
    let rows = reader.into().link().all(select).await?;
    rows.into_iter().map(read).collect()
}

/// Letters of whatever meeting and participant are wanted, the last laid first, at most `limit`.
pub async fn laid(
    reader: impl Into<Reader<'_>>,
    of: Of<'_>,
    limit: u64,
) -> Result<Vec<KeptDispatch>, Fault> {
    let mut select = row::Entity::find()
        .order_by_desc(row::Column::LaidAt)
        .order_by_asc(row::Column::Key)
        .limit(limit);
    if let Some(meeting) = of.meeting_id {
        select = select.filter(row::Column::MeetingId.eq(id(meeting)));
    }
    if let Some(participant) = of.participant {
        select = select.filter(row::Column::Participant.eq(participant.to_string()));
    }
    let rows = reader.into().link().all(select).await?;
    rows.into_iter().map(read).collect()
}

/// Keeps that a letter was handed over; what was handed over before keeps its first time.
pub async fn handed(tx: &Tx, key: &str, at: Timestamp) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::HandedAt, Expr::value(instant(at)))
        .filter(row::Column::Key.eq(key))
        .filter(row::Column::HandedAt.is_null());
    tx.link().change(update).await.map(drop)
}

/// Keeps that a try failed, why, and when it is due again. `why` names no person.
pub async fn failed(tx: &Tx, key: &str, why: &str, due_again_at: Timestamp) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::Tries, Expr::col(row::Column::Tries).add(1))
        .col_expr(row::Column::Why, Expr::value(why))
        .col_expr(row::Column::DueAt, Expr::value(instant(due_again_at)))
        .filter(row::Column::Key.eq(key))
        .filter(row::Column::HandedAt.is_null());
    tx.link().change_fresh(update).await
}

fn read(row: row::Model) -> Result<KeptDispatch, Fault> {
    let handed = row
        .handed_at
        .map(|at| read_instant("dispatch.handed_at", at));
    let dispatch = Dispatch {
        key: row.key,
        kind: row.kind,
        meeting_id: read_id("dispatch.meeting_id", &row.meeting_id)?,
        participant: read_key("dispatch.participant", &row.participant)?,
        address: row.address,
        language: read_name("dispatch.language", &row.language)?,
        about: row.about,
        laid_at: read_instant("dispatch.laid_at", row.laid_at)?,
        due_at: read_instant("dispatch.due_at", row.due_at)?,
    };
    Ok(KeptDispatch {
        dispatch,
        tries: read_number("dispatch.tries", row.tries)?,
        why: row.why,
        handed_at: handed.transpose()?,
    })
}
