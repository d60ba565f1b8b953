//! What lists of a meeting show of its delegations without their members: what came when, drafts
//! begun, deadlines extended. One question per table, however many delegations there are.

use std::collections::BTreeMap;

use domain::people::arrival::Arrival;
use domain::people::delegation::Extension;
use domain::people::participant::Participant;
use jiff::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{draft, extension, read_extension, submission};
use crate::column::{id, read_instant, read_key, read_name, read_number};
use crate::{Fault, Reader};

/// Everything that was received for a meeting, the earliest first.
pub async fn arrivals(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<Vec<Arrival>, Fault> {
    let select = submission::Entity::find()
        .filter(submission::Column::MeetingId.eq(id(meeting_id)))
        .order_by_asc(submission::Column::ReceivedAt)
        .order_by_asc(submission::Column::Participant)
        .order_by_asc(submission::Column::Version);
    let rows = reader.into().link().all(select).await?;
    rows.into_iter().map(read_arrival).collect()
}

fn read_arrival(row: submission::Model) -> Result<Arrival, Fault> {
    Ok(Arrival {
        participant: read_key("submission.participant", &row.participant)?,
        version: read_number("submission.version", row.version)?,
        channel: read_name("submission.channel", &row.channel)?,
        received_at: read_instant("submission.received_at", row.received_at)?,
    })
}

/// The drafts of a meeting that were not submitted yet, and when each was saved.
pub async fn drafted(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<BTreeMap<Participant, Timestamp>, Fault> {
    let select = draft::Entity::find()
        .select_only()
        .columns([draft::Column::Participant, draft::Column::SavedAt])
        .filter(draft::Column::MeetingId.eq(id(meeting_id)));
    let on = reader.into().link();
    let rows = on.pairs::<draft::Entity, String, i64>(select).await?;
    rows.into_iter()
        .map(|(participant, saved_at)| {
            let participant = read_key("delegation_draft.participant", &participant)?;
            Ok((
                participant,
                read_instant("delegation_draft.saved_at", saved_at)?,
            ))
        })
        .collect()
}

/// The extensions granted at a meeting, the earliest of each delegation first.
pub async fn extensions(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<BTreeMap<Participant, Vec<Extension>>, Fault> {
    let select = extension::Entity::find()
        .filter(extension::Column::MeetingId.eq(id(meeting_id)))
        .order_by_asc(extension::Column::Participant)
        .order_by_asc(extension::Column::Position);
    let mut found: BTreeMap<Participant, Vec<Extension>> = BTreeMap::new();
    for row in reader.into().link().all(select).await? {
        let participant = read_key("extension.participant", &row.participant)?;
        found
            .entry(participant)
            .or_default()
            .push(read_extension(&row)?);
    }
    Ok(found)
}
