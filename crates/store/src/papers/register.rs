//! The register of references, gapless per year: a number is taken in the transaction of the act
//! that uses it, so that two acts never get the same and an act undone frees its own. What a
//! reference looks like is the domain's form.

use std::collections::{BTreeSet, HashMap};

use domain::papers::reference::Reference;
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::column::{id, instant, read_id, read_instant, read_number};
use crate::engine::fault;
use crate::link::Link;
use crate::{Fault, Reader, Tx};

/// An entry of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booked {
    /// The reference.
    pub reference: Reference,
    /// The meeting of the paper.
    pub meeting_id: Uuid,
    /// The paper.
    pub note_id: Uuid,
    /// When it was booked.
    pub at: Timestamp,
}

mod year {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "register_year")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i64,
        pub taken: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "register_entry")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub serial: i64,
        pub reference: String,
        pub meeting_id: Vec<u8>,
        pub note_id: Vec<u8>,
        pub booked_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Takes the next serial of a year, from 1. The row of the year is held until the act ends.
pub async fn take(tx: &Tx, year: i16) -> Result<u32, Fault> {
    let one_more = Expr::col((year::Entity, year::Column::Taken)).add(1);
    let conflict = OnConflict::column(year::Column::Year)
        .value(year::Column::Taken, one_more)
        .to_owned();
    let insert = Query::insert()
        .into_table(year::Entity)
        .columns([year::Column::Year, year::Column::Taken])
        .values_panic([i64::from(year).into(), 1_i64.into()])
        .on_conflict(conflict)
        .returning_col(year::Column::Taken)
        .to_owned();
    let row = tx.link().query_one(&insert).await.map_err(fault)?;
    let row = row.ok_or(Fault::Stale)?;
    let taken: i64 = row.try_get_by_index(0).map_err(fault)?;
    read_number("register_year.taken", taken)
}

/// Books a reference for a paper; a paper has one, and no two papers have the same.
pub(crate) async fn book(
    tx: &Tx,
    reference: &Reference,
    meeting_id: Uuid,
    note_id: Uuid,
    at: Timestamp,
) -> Result<(), Fault> {
    let row = row::Model {
        year: reference.year.into(),
        serial: reference.serial.into(),
        reference: reference.text.clone(),
        meeting_id: id(meeting_id),
        note_id: id(note_id),
        booked_at: instant(at),
    };
    tx.link().insert::<row::Entity>(vec![row]).await
}

/// The register of a year, in the order of its serials.
pub async fn of_year(reader: impl Into<Reader<'_>>, year: i16) -> Result<Vec<Booked>, Fault> {
    let select = row::Entity::find()
        .filter(row::Column::Year.eq(i64::from(year)))
        .order_by_asc(row::Column::Serial);
    reader
        .into()
        .link()
        .all(select)
        .await?
        .into_iter()
        .map(read)
        .collect()
}

/// The years that have a register.
pub async fn years(reader: impl Into<Reader<'_>>) -> Result<Vec<i16>, Fault> {
    let select = year::Entity::find().order_by_asc(year::Column::Year);
    let rows = reader.into().link().all(select).await?;
    rows.iter()
        .map(|row| read_number("register_year.year", row.year))
        .collect()
}

/// The serials of a year that were taken and stand on no paper; a sound register has none.
pub async fn gaps(reader: impl Into<Reader<'_>>, year: i16) -> Result<Vec<u32>, Fault> {
    let link = reader.into().snapshot().await?;
    let counted = year::Entity::find().filter(year::Column::Year.eq(i64::from(year)));
    let taken = link.one(counted).await?.map_or(0, |row| row.taken);
    let taken: u32 = read_number("register_year.taken", taken)?;
    let select = row::Entity::find()
        .filter(row::Column::Year.eq(i64::from(year)))
        .order_by_asc(row::Column::Serial);
    let booked = link.all(select).await?;
    let last = booked.last().map_or(Ok(0), |row| {
        read_number("register_entry.serial", row.serial)
    })?;
    let known: BTreeSet<i64> = booked.iter().map(|row| row.serial).collect();
    Ok((1..=Ord::max(taken, last))
        .filter(|serial| !known.contains(&i64::from(*serial)))
        .collect())
}

/// Every entry, of one meeting or of all, in the order of the numbers.
pub(crate) async fn booked(
    link: &Link<'_>,
    meeting_id: Option<Uuid>,
) -> Result<Vec<Booked>, Fault> {
    let mut select = row::Entity::find()
        .order_by_asc(row::Column::Year)
        .order_by_asc(row::Column::Serial);
    if let Some(meeting) = meeting_id {
        select = select.filter(row::Column::MeetingId.eq(id(meeting)));
    }
    let rows = link.all(select).await?;
    rows.into_iter().map(read).collect()
}

pub(crate) async fn by_text(link: &Link<'_>, text: &str) -> Result<Option<Booked>, Fault> {
    let select = row::Entity::find().filter(row::Column::Reference.eq(text));
    link.one(select).await?.map(read).transpose()
}

/// The references of a meeting's papers.
pub(crate) async fn of_meeting(
    link: &Link<'_>,
    meeting_id: Uuid,
) -> Result<HashMap<Uuid, Reference>, Fault> {
    let select = row::Entity::find().filter(row::Column::MeetingId.eq(id(meeting_id)));
    let rows = link.all(select).await?;
    rows.into_iter()
        .map(|row| read(row).map(|booked| (booked.note_id, booked.reference)))
        .collect()
}

fn read(row: row::Model) -> Result<Booked, Fault> {
    Ok(Booked {
        reference: Reference {
            year: read_number("register_entry.year", row.year)?,
            serial: read_number("register_entry.serial", row.serial)?,
            text: row.reference,
        },
        meeting_id: read_id("register_entry.meeting_id", &row.meeting_id)?,
        note_id: read_id("register_entry.note_id", &row.note_id)?,
        at: read_instant("register_entry.booked_at", row.booked_at)?,
    })
}
