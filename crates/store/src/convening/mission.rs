//! The register of missions. An import replaces it: what stood there is dated as replaced and stays
//! on record, so that years later a sheet's addressee can still be explained. Which mission a note
//! goes to is the domain's question.

use domain::convening::mission::{CorrespondenceLanguage, Mission};
use domain::law::state::Iso3;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::column::{
    id, instant, lines, name, read_date_maybe, read_id, read_instant, read_key, read_lines,
    read_name,
};
use crate::{Fault, Reader, Tx};

/// An entry of the register with its own history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its identifier.
    pub id: Uuid,
    /// The mission.
    pub mission: Mission,
    /// When it was entered.
    pub kept_at: Timestamp,
    /// When another took its place; `None` while it is current.
    pub replaced_at: Option<Timestamp>,
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mission")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub state: String,
        pub station: String,
        pub kind: String,
        pub language: String,
        pub language_set_on: Option<String>,
        pub address: String,
        pub emails: String,
        pub valid_from: Option<String>,
        pub valid_until: Option<String>,
        pub source: String,
        pub kept_at: i64,
        pub replaced_at: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Replaces the whole register, as an import does. What stood there is dated, not lost.
pub async fn replace_all(
    tx: &Tx,
    missions: &[(Uuid, Mission)],
    at: Timestamp,
) -> Result<(), Fault> {
    let link = tx.link();
    let update = row::Entity::update_many()
        .col_expr(row::Column::ReplacedAt, Expr::value(instant(at)))
        .filter(row::Column::ReplacedAt.is_null());
    link.change(update).await?;
    let rows = missions
        .iter()
        .map(|(id, mission)| written(*id, mission, at))
        .collect();
    link.insert::<row::Entity>(rows).await
}

/// Keeps one entry, in the place of another where one is named. An entry that was replaced already
/// is [`Fault::Stale`].
pub async fn keep_one(
    tx: &Tx,
    new: Uuid,
    mission: &Mission,
    in_place_of: Option<Uuid>,
    at: Timestamp,
) -> Result<(), Fault> {
    let link = tx.link();
    if let Some(old) = in_place_of {
        let update = row::Entity::update_many()
            .col_expr(row::Column::ReplacedAt, Expr::value(instant(at)))
            .filter(row::Column::Id.eq(id(old)))
            .filter(row::Column::ReplacedAt.is_null());
        link.change_fresh(update).await?;
    }
    link.insert::<row::Entity>(vec![written(new, mission, at)])
        .await
}

/// The register as it stands, in the order of States and stations.
pub async fn all_current(reader: impl Into<Reader<'_>>) -> Result<Vec<Mission>, Fault> {
    let select = row::Entity::find().filter(row::Column::ReplacedAt.is_null());
    let rows = reader.into().link().all(select).await?;
    let mut missions: Vec<Mission> = rows
        .into_iter()
        .map(|row| Ok(read(row)?.mission))
        .collect::<Result<_, Fault>>()?;
    missions.sort_by_key(|mission| (mission.state, mission.station, mission.valid_from));
    Ok(missions)
}

/// Every entry a State ever had, the earliest first; current ones have no `replaced_at`.
pub async fn history(reader: impl Into<Reader<'_>>, state: Iso3) -> Result<Vec<Entry>, Fault> {
    let select = row::Entity::find()
        .filter(row::Column::State.eq(state.as_str()))
        .order_by_asc(row::Column::KeptAt)
        .order_by_asc(row::Column::Id);
    reader
        .into()
        .link()
        .all(select)
        .await?
        .into_iter()
        .map(read)
        .collect()
}

fn written(new: Uuid, mission: &Mission, at: Timestamp) -> row::Model {
    row::Model {
        id: id(new),
        state: mission.state.to_string(),
        station: name(&mission.station),
        kind: name(&mission.kind),
        language: name(&mission.correspondence.language),
        language_set_on: mission.correspondence.set_on.map(|on| on.to_string()),
        address: lines(&mission.address),
        emails: lines(&mission.emails),
        valid_from: mission.valid_from.map(|on| on.to_string()),
        valid_until: mission.valid_until.map(|on| on.to_string()),
        source: mission.source.clone(),
        kept_at: instant(at),
        replaced_at: None,
    }
}

fn read(row: row::Model) -> Result<Entry, Fault> {
    let set_on = read_date_maybe("mission.language_set_on", row.language_set_on.as_deref())?;
    let mission = Mission {
        state: read_key("mission.state", &row.state)?,
        station: read_name("mission.station", &row.station)?,
        kind: read_name("mission.kind", &row.kind)?,
        correspondence: CorrespondenceLanguage {
            language: read_name("mission.language", &row.language)?,
            set_on,
        },
        address: read_lines("mission.address", &row.address)?,
        emails: read_lines("mission.emails", &row.emails)?,
        valid_from: read_date_maybe("mission.valid_from", row.valid_from.as_deref())?,
        valid_until: read_date_maybe("mission.valid_until", row.valid_until.as_deref())?,
        source: row.source,
    };
    let replaced = row
        .replaced_at
        .map(|at| read_instant("mission.replaced_at", at))
        .transpose()?;
    Ok(Entry {
        id: read_id("mission.id", &row.id)?,
        mission,
        kept_at: read_instant("mission.kept_at", row.kept_at)?,
        replaced_at: replaced,
    })
}
