//! What was decided on the estimates of a meeting and of its second budgets. The estimates themselves are editions
//! like others that are published.

use domain::money::estimate::Adoption;
use domain::people::person::PersonId;
use jiff::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::closing::Purse;
use crate::column::{budget_in_key, id, instant, read_date, read_number};
use crate::{Fault, Reader, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "estimate_adopted")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub budget: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        pub decided_on: String,
        pub paper: String,
        pub recorded_at: i64,
        pub recorded_by: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps that an estimate was adopted; one that was adopted already is [`Fault::Stale`].
pub async fn adopt(
    tx: &Tx,
    (meeting_id, of): Purse<'_>,
    (version, adoption): (u32, &Adoption),
    (at, by): (Timestamp, PersonId),
) -> Result<(), Fault> {
    let row = row::Model {
        meeting_id: id(meeting_id),
        budget: budget_in_key(of),
        version: version.into(),
        decided_on: adoption.on.to_string(),
        paper: adoption.paper.clone(),
        recorded_at: instant(at),
        recorded_by: id(by.0),
    };
    match tx.link().insert::<row::Entity>(vec![row]).await {
        Err(Fault::Duplicate(_)) => Err(Fault::Stale),
        kept => kept,
    }
}

/// The estimates of a meeting, or of a second budget of it, that were adopted, by the order in which that was recorded.
pub async fn adopted(
    reader: impl Into<Reader<'_>>,
    (meeting_id, of): Purse<'_>,
) -> Result<Vec<(u32, Adoption)>, Fault> {
    let select = row::Entity::find()
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .filter(row::Column::Budget.eq(budget_in_key(of)))
        .order_by_asc(row::Column::RecordedAt)
        .order_by_asc(row::Column::Version);
    let rows = reader.into().link().all(select).await?;
    let read = |row: row::Model| {
        let adoption = Adoption {
            on: read_date("estimate_adopted.decided_on", &row.decided_on)?,
            paper: row.paper,
        };
        Ok((
            read_number("estimate_adopted.version", row.version)?,
            adoption,
        ))
    };
    rows.into_iter().map(read).collect()
}
