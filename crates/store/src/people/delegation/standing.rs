//! What stands of delegations: one version of one, or the last of each, without the earlier ones.

use domain::people::delegation::Submission;
use domain::people::participant::Participant;
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::{member, submission, submitted};
use crate::column::{id, instant, read_key, read_number};
use crate::{Fault, Reader};

/// What was submitted as one version of a delegation.
pub async fn version(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    participant: &Participant,
    version: u32,
) -> Result<Option<Submission>, Fault> {
    let on = reader.into().snapshot().await?;
    let key = participant.to_string();
    let submissions = submission::Entity::find()
        .filter(submission::Column::MeetingId.eq(id(meeting_id)))
        .filter(submission::Column::Participant.eq(key.as_str()))
        .filter(submission::Column::Version.eq(i64::from(version)));
    let members = member::Entity::find()
        .filter(member::Column::MeetingId.eq(id(meeting_id)))
        .filter(member::Column::Participant.eq(key.as_str()))
        .filter(member::Column::Version.eq(i64::from(version)));
    let mut found = submitted(&on, submissions, members).await?;
    Ok(found.remove(participant).and_then(|mut all| all.pop()))
}

/// Which version stands of each delegation of a meeting. With `until`, the last one that was entered
/// before that instant.
pub async fn versions(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    until: Option<Timestamp>,
) -> Result<Vec<(Participant, u32)>, Fault> {
    let mut select = submission::Entity::find()
        .select_only()
        .column(submission::Column::Participant)
        .expr(Expr::col(submission::Column::Version).max())
        .filter(submission::Column::MeetingId.eq(id(meeting_id)))
        .group_by(submission::Column::Participant);
    if let Some(until) = until {
        select = select.filter(submission::Column::EnteredAt.lt(instant(until)));
    }
    let link = reader.into().link();
    let pairs = link
        .pairs::<submission::Entity, String, i64>(select)
        .await?;
    let read = |(participant, version): (String, i64)| {
        let participant = read_key("submission.participant", &participant)?;
        Ok((participant, read_number("submission.version", version)?))
    };
    pairs.into_iter().map(read).collect()
}

/// Submissions of a meeting by their versions: two questions, however many there are.
pub async fn of_versions(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    versions: &[(Participant, u32)],
) -> Result<Vec<(Participant, Submission)>, Fault> {
    let on = reader.into().snapshot().await?;
    let wanted = || {
        let pairs = versions.iter();
        pairs.map(|(participant, version)| (participant.to_string(), i64::from(*version)))
    };
    let version = [
        Expr::col(submission::Column::Participant),
        Expr::col(submission::Column::Version),
    ];
    let submissions = submission::Entity::find()
        .filter(submission::Column::MeetingId.eq(id(meeting_id)))
        .filter(Expr::tuple(version).in_tuples(wanted()));
    let version = [
        Expr::col(member::Column::Participant),
        Expr::col(member::Column::Version),
    ];
    let members = member::Entity::find()
        .filter(member::Column::MeetingId.eq(id(meeting_id)))
        .filter(Expr::tuple(version).in_tuples(wanted()));
    let found = submitted(&on, submissions, members).await?;
    let each = found.into_iter().filter_map(|(participant, mut all)| {
        let submission = all.pop()?;
        Some((participant, submission))
    });
    Ok(each.collect())
}

/// What stands of each delegation of a meeting: its last submission with its members, in the order
/// of the keys. With `until`, the last one that was entered before that instant.
///
/// Earlier versions are not read, and the number of questions does not grow with the delegations.
pub async fn standing(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    until: Option<Timestamp>,
) -> Result<Vec<(Participant, Submission)>, Fault> {
    let on = reader.into().snapshot().await?;
    let last = last_versions(meeting_id, until);
    let version = [
        Expr::col(submission::Column::Participant),
        Expr::col(submission::Column::Version),
    ];
    let submissions = submission::Entity::find()
        .filter(submission::Column::MeetingId.eq(id(meeting_id)))
        .filter(Expr::tuple(version).in_subquery(last.clone()));
    let version = [
        Expr::col(member::Column::Participant),
        Expr::col(member::Column::Version),
    ];
    let members = member::Entity::find()
        .filter(member::Column::MeetingId.eq(id(meeting_id)))
        .filter(Expr::tuple(version).in_subquery(last));
    let found = submitted(&on, submissions, members).await?;
    let last = found.into_iter().filter_map(|(participant, mut all)| {
        let submission = all.pop()?;
        Some((participant, submission))
    });
    Ok(last.collect())
}

/// Each delegation of a meeting with the number of its last version.
fn last_versions(meeting_id: Uuid, until: Option<Timestamp>) -> SelectStatement {
    let mut last = Query::select();
    last.column(submission::Column::Participant)
        .expr(Expr::col(submission::Column::Version).max())
        .from(submission::Entity)
        .and_where(submission::Column::MeetingId.eq(id(meeting_id)))
        .group_by_col(submission::Column::Participant);
    if let Some(until) = until {
        last.and_where(submission::Column::EnteredAt.lt(instant(until)));
    }
    last.take()
}
