//! Which differences between an official list and the entries a person settled: kept in their order,
//! never changed. A difference is named by its hash; what it was about stands in the versions.

use std::collections::BTreeMap;

use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::people::reconciliation::{Identity, Settled};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Select};
use uuid::Uuid;

use crate::column::{id, instant, name, read_id, read_instant, read_key, read_name, read_number};
use crate::{Fault, Reader, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "settlement")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub participant: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub official: i64,
        pub entered: i64,
        pub difference: String,
        pub side: String,
        pub version: i64,
        pub settled_by: Vec<u8>,
        pub settled_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps what was settled after the `seen` choices that were on record; somebody else's choice
/// meanwhile is [`Fault::Stale`].
pub async fn keep(
    tx: &Tx,
    meeting_id: Uuid,
    participant: &Participant,
    seen: usize,
    settled: &[Settled],
) -> Result<(), Fault> {
    let count = tx.link().count_of(of_one(meeting_id, participant)).await?;
    if usize::try_from(count).ok() != Some(seen) {
        return Err(Fault::Stale);
    }
    let first = i64::try_from(seen).expect("nobody settles that much");
    let rows = (first..).zip(settled).map(|(position, one)| row::Model {
        meeting_id: id(meeting_id),
        participant: participant.to_string(),
        position,
        official: one.official.into(),
        entered: one.entered.into(),
        difference: one.identity.to_string(),
        side: name(&one.side),
        version: one.version.into(),
        settled_by: id(one.by.0),
        settled_at: instant(one.at),
    });
    match tx.link().insert::<row::Entity>(rows.collect()).await {
        // Both looked at once; one was first.
        Err(Fault::Duplicate(_)) => Err(Fault::Stale),
        other => other,
    }
}

/// What was settled of a delegation, the earliest first.
pub async fn of(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    participant: &Participant,
) -> Result<Vec<Settled>, Fault> {
    let select = of_one(meeting_id, participant).order_by_asc(row::Column::Position);
    let rows = reader.into().link().all(select).await?;
    rows.into_iter().map(read).collect()
}

/// What was settled of every delegation of a meeting: one question.
pub async fn of_meeting(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<BTreeMap<Participant, Vec<Settled>>, Fault> {
    let select = row::Entity::find()
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .order_by_asc(row::Column::Position);
    let mut found: BTreeMap<Participant, Vec<Settled>> = BTreeMap::new();
    for row in reader.into().link().all(select).await? {
        let participant = read_key("settlement.participant", &row.participant)?;
        found.entry(participant).or_default().push(read(row)?);
    }
    Ok(found)
}

fn of_one(meeting_id: Uuid, participant: &Participant) -> Select<row::Entity> {
    row::Entity::find()
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .filter(row::Column::Participant.eq(participant.to_string()))
}

fn read(row: row::Model) -> Result<Settled, Fault> {
    Ok(Settled {
        official: read_number("settlement.official", row.official)?,
        entered: read_number("settlement.entered", row.entered)?,
        identity: Identity::from(row.difference),
        side: read_name("settlement.side", &row.side)?,
        version: read_number("settlement.version", row.version)?,
        by: PersonId(read_id("settlement.settled_by", &row.settled_by)?),
        at: read_instant("settlement.settled_at", row.settled_at)?,
    })
}
