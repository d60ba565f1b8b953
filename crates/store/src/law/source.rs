//! The texts of the law that were imported at this site, word for word as they came: States and
//! their names, organizations, scales, status lists, profiles, places. Append only: the latest
//! holds, the earlier ones stay on record. Nothing is read or judged here.

use domain::law::treaty::TreatyKey;
use domain::people::person::PersonId;
use jiff::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::column::{self, instant, name, read_id, read_instant, read_key, read_name};
use crate::{Fault, Reader, Tx};

/// What an imported text is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// The States.
    States,
    /// Names of States.
    StateNames,
    /// Organizations that rules of procedure name.
    Organizations,
    /// Scales of assessment.
    Scales,
    /// The status list of a treaty.
    Status,
    /// The profile of a treaty.
    Profile,
    /// Places and offices.
    Places,
}

/// An imported text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Its identifier.
    pub id: Uuid,
    /// What it is about.
    pub kind: SourceKind,
    /// The treaty it belongs to, for status lists and profiles.
    pub treaty: Option<TreatyKey>,
    /// The name of the file it came in.
    pub name: String,
    /// The text.
    pub text: String,
    /// When it was imported.
    pub at: Timestamp,
    /// By whom; `None` before there is anyone.
    pub by: Option<PersonId>,
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "law_source")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub kind: String,
        pub treaty: Option<String>,
        pub name: String,
        pub words: String,
        pub kept_at: i64,
        pub kept_by: Option<Vec<u8>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps an imported text; from now on it is the latest of its kind.
pub async fn keep(tx: &Tx, file: &SourceFile) -> Result<(), Fault> {
    let row = row::Model {
        id: column::id(file.id),
        kind: name(&file.kind),
        treaty: file.treaty.as_ref().map(TreatyKey::to_string),
        name: file.name.clone(),
        words: file.text.clone(),
        kept_at: instant(file.at),
        kept_by: file.by.map(|person| column::id(person.0)),
    };
    tx.link().insert::<row::Entity>(vec![row]).await
}

/// The latest text of a kind; `None` where nothing was imported and the compiled-in text holds.
pub async fn latest(
    reader: impl Into<Reader<'_>>,
    kind: SourceKind,
    treaty: Option<&TreatyKey>,
) -> Result<Option<SourceFile>, Fault> {
    let row = reader.into().link().one(of(kind, treaty).limit(1)).await?;
    row.map(read).transpose()
}

/// How many texts were imported so far: while it stays the same, so does everything read of them.
pub async fn edition(reader: impl Into<Reader<'_>>) -> Result<u64, Fault> {
    reader.into().link().count_of(row::Entity::find()).await
}

/// Every text of a kind, the latest first.
pub async fn history(
    reader: impl Into<Reader<'_>>,
    kind: SourceKind,
    treaty: Option<&TreatyKey>,
) -> Result<Vec<SourceFile>, Fault> {
    let rows = reader.into().link().all(of(kind, treaty)).await?;
    rows.into_iter().map(read).collect()
}

fn of(kind: SourceKind, treaty: Option<&TreatyKey>) -> Select<row::Entity> {
    let of_treaty = match treaty {
        Some(key) => row::Column::Treaty.eq(key.as_str()),
        None => row::Column::Treaty.is_null(),
    };
    row::Entity::find()
        .filter(row::Column::Kind.eq(name(&kind)))
        .filter(of_treaty)
        .order_by_desc(row::Column::KeptAt)
        .order_by_desc(row::Column::Id)
}

fn read(row: row::Model) -> Result<SourceFile, Fault> {
    let treaty = row
        .treaty
        .map(|key| read_key("law_source.treaty", &key))
        .transpose()?;
    let by = row
        .kept_by
        .map(|id| read_id("law_source.kept_by", &id))
        .transpose()?;
    Ok(SourceFile {
        id: read_id("law_source.id", &row.id)?,
        kind: read_name("law_source.kind", &row.kind)?,
        treaty,
        name: row.name,
        text: row.words,
        at: read_instant("law_source.kept_at", row.kept_at)?,
        by: by.map(PersonId),
    })
}
