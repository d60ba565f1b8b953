//! Editions of the programme, of the information for participants and of estimated costs. A draft is no
//! record and is replaced by the next; an edition that is public is never changed. Its text is one whole
//! value.

use domain::convening::publication::{Edition, Kind};
use domain::people::person::PersonId;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::column::{
    budget_in_key, id, instant, read_budget_in_key, read_id, read_instant, read_number, unreadable,
};
use crate::{Fault, Reader, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "edition")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub budget: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        pub words: String,
        pub kept_at: i64,
        pub kept_by: Vec<u8>,
        pub published_at: Option<i64>,
        pub published_by: Option<Vec<u8>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a draft in the place of the one that was `seen`; another draft than that is
/// [`Fault::Stale`], and so is a version that became public meanwhile.
pub async fn keep_draft<T: Serialize>(
    tx: &Tx,
    meeting_id: Uuid,
    kind: &Kind,
    seen: Option<Timestamp>,
    edition: &Edition<T>,
) -> Result<(), Fault> {
    let link = tx.link();
    if let Some(seen) = seen {
        let earlier = row::Entity::delete_many()
            .filter(row::Column::MeetingId.eq(id(meeting_id)))
            .filter(is(kind))
            .filter(row::Column::Version.eq(i64::from(edition.version)))
            .filter(row::Column::KeptAt.eq(instant(seen)))
            .filter(row::Column::PublishedAt.is_null());
        if link.remove(earlier).await? == 0 {
            return Err(Fault::Stale);
        }
    }
    let words = serde_json::to_string(&edition.says);
    let row = row::Model {
        meeting_id: id(meeting_id),
        kind: kind.code().to_owned(),
        budget: budget_in_key(kind.budget()),
        version: edition.version.into(),
        words: words.map_err(|error| unreadable("edition.words", error))?,
        kept_at: instant(edition.kept_at),
        kept_by: id(edition.kept_by.0),
        published_at: None,
        published_by: None,
    };
    match link.insert::<row::Entity>(vec![row]).await {
        Err(Fault::Duplicate(_)) => Err(Fault::Stale),
        kept => kept,
    }
}

/// Makes the draft that was `seen` public; any other is [`Fault::Stale`].
pub async fn publish(
    tx: &Tx,
    meeting_id: Uuid,
    kind: &Kind,
    (version, seen): (u32, Timestamp),
    (at, by): (Timestamp, PersonId),
) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::PublishedAt, Expr::value(instant(at)))
        .col_expr(row::Column::PublishedBy, Expr::value(id(by.0)))
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .filter(is(kind))
        .filter(row::Column::Version.eq(i64::from(version)))
        .filter(row::Column::KeptAt.eq(instant(seen)))
        .filter(row::Column::PublishedAt.is_null());
    tx.link().change_fresh(update).await
}

/// Every edition of a kind, the earliest first.
pub async fn all<T: DeserializeOwned>(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    kind: &Kind,
) -> Result<Vec<Edition<T>>, Fault> {
    let select = row::Entity::find()
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .filter(is(kind))
        .order_by_asc(row::Column::Version);
    let rows = reader.into().link().all(select).await?;
    rows.iter().map(read).collect()
}

/// Of which kinds there is a public edition.
pub async fn public(reader: impl Into<Reader<'_>>, meeting_id: Uuid) -> Result<Vec<Kind>, Fault> {
    let select = row::Entity::find()
        .select_only()
        .columns([row::Column::Kind, row::Column::Budget])
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .filter(row::Column::PublishedAt.is_not_null());
    let link = reader.into().link();
    let found = link.pairs::<row::Entity, String, String>(select).await?;
    let mut kinds: Vec<Kind> = found
        .iter()
        .map(|(kind, budget)| read_kind(kind, budget))
        .collect::<Result<_, _>>()?;
    kinds.sort();
    kinds.dedup();
    Ok(kinds)
}

/// The rows of a kind.
fn is(kind: &Kind) -> Condition {
    Condition::all()
        .add(row::Column::Kind.eq(kind.code()))
        .add(row::Column::Budget.eq(budget_in_key(kind.budget())))
}

fn read_kind(kind: &str, budget: &str) -> Result<Kind, Fault> {
    let read = Kind::of(kind, read_budget_in_key("edition.budget", budget)?);
    read.ok_or_else(|| unreadable("edition.kind", kind))
}

fn read<T: DeserializeOwned>(row: &row::Model) -> Result<Edition<T>, Fault> {
    let says = serde_json::from_str(&row.words);
    let published = match (row.published_at, &row.published_by) {
        (Some(at), Some(by)) => Some((
            read_instant("edition.published_at", at)?,
            PersonId(read_id("edition.published_by", by)?),
        )),
        _ => None,
    };
    Ok(Edition {
        version: read_number("edition.version", row.version)?,
        says: says.map_err(|error| unreadable("edition.words", error))?,
        kept_at: read_instant("edition.kept_at", row.kept_at)?,
        kept_by: PersonId(read_id("edition.kept_by", &row.kept_by)?),
        published,
    })
}
