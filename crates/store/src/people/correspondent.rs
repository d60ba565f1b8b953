//! Those who write for a delegation, and the links sent to them. A link is opened once; access that
//! was taken back stays on record. The secret of a link is not here: it is made of a key of the site.

use domain::convening::meeting::MeetingKey;
use domain::people::correspondent::Correspondent;
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::people::role::Actor;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::column::{id, instant, name, read_id, read_instant, read_key, read_name};
use crate::convening::meeting;
use crate::{Fault, Reader, Tx};

/// A link sent to a correspondent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The identifier, which the link's secret is made of.
    pub id: Uuid,
    /// To whom it was sent.
    pub correspondent: PersonId,
    /// When it was laid in the tray.
    pub laid_at: Timestamp,
    /// When it opens nothing any more.
    pub expires_at: Timestamp,
    /// When it was opened.
    pub opened_at: Option<Timestamp>,
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "correspondent")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub meeting_id: Vec<u8>,
        pub participant: String,
        pub email: String,
        pub language: String,
        pub rank: String,
        pub given_at: i64,
        pub given_by: Option<Vec<u8>>,
        pub taken_at: Option<i64>,
        pub taken_by: Option<Vec<u8>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod link {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "link")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub meeting_id: Vec<u8>,
        pub correspondent_id: Vec<u8>,
        pub laid_at: i64,
        pub expires_at: i64,
        pub opened_at: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps correspondents who were given access; `by` is `None` where the register names the address.
pub async fn keep(
    tx: &Tx,
    meeting_id: Uuid,
    correspondents: &[Correspondent],
    by: Option<PersonId>,
) -> Result<(), Fault> {
    let rows = correspondents.iter().map(|correspondent| row::Model {
        id: id(correspondent.id.0),
        meeting_id: id(meeting_id),
        participant: correspondent.participant.to_string(),
        email: correspondent.email.clone(),
        language: name(&correspondent.language),
        rank: name(&correspondent.rank),
        given_at: instant(correspondent.given_at),
        given_by: by.map(|by| id(by.0)),
        taken_at: None,
        taken_by: None,
    });
    tx.link().insert::<row::Entity>(rows.collect()).await
}

/// Takes access back. Access that was taken back already is [`Fault::Stale`].
pub async fn take_back(tx: &Tx, whom: PersonId, by: PersonId, at: Timestamp) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::TakenAt, Expr::value(instant(at)))
        .col_expr(row::Column::TakenBy, Expr::value(id(by.0)))
        .filter(row::Column::Id.eq(id(whom.0)))
        .filter(row::Column::TakenAt.is_null());
    tx.link().change_fresh(update).await
}

/// The correspondent with an identifier, with or without access.
pub async fn open(
    reader: impl Into<Reader<'_>>,
    whom: PersonId,
) -> Result<Option<Correspondent>, Fault> {
    let on = reader.into().snapshot().await?;
    let Some(row) = on.one(row::Entity::find_by_id(id(whom.0))).await? else {
        return Ok(None);
    };
    let key = meeting::key_of(&on, &row.meeting_id).await?;
    read(row, key).map(Some)
}

/// The correspondent as one who acts.
pub async fn actor(reader: impl Into<Reader<'_>>, whom: PersonId) -> Result<Option<Actor>, Fault> {
    Ok(open(reader, whom).await?.map(|one| one.actor()))
}

/// Everyone who ever wrote for a delegation, the earliest first.
pub async fn of(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    meeting: &MeetingKey,
    participant: &Participant,
) -> Result<Vec<Correspondent>, Fault> {
    let select = row::Entity::find()
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .filter(row::Column::Participant.eq(participant.to_string()))
        .order_by_asc(row::Column::Id);
    let rows = reader.into().link().all(select).await?;
    rows.into_iter()
        .map(|row| read(row, meeting.clone()))
        .collect()
}

/// Everyone who ever wrote for a delegation of a meeting, the earliest first.
pub async fn of_meeting(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    meeting: &MeetingKey,
) -> Result<Vec<Correspondent>, Fault> {
    let select = row::Entity::find()
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .order_by_asc(row::Column::Id);
    let rows = reader.into().link().all(select).await?;
    rows.into_iter()
        .map(|row| read(row, meeting.clone()))
        .collect()
}

/// Every link sent for a meeting, the earliest first.
pub async fn links_of_meeting(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<Vec<Link>, Fault> {
    let select = link::Entity::find()
        .filter(link::Column::MeetingId.eq(id(meeting_id)))
        .order_by_asc(link::Column::Id);
    let rows = reader.into().link().all(select).await?;
    rows.into_iter().map(read_link).collect()
}

/// Everyone who has access under an address, at any meeting.
pub async fn with_address(
    reader: impl Into<Reader<'_>>,
    email: &str,
) -> Result<Vec<Correspondent>, Fault> {
    let on = reader.into().snapshot().await?;
    let select = row::Entity::find()
        .filter(row::Column::Email.eq(email))
        .filter(row::Column::TakenAt.is_null())
        .order_by_asc(row::Column::Id);
    let mut found = Vec::new();
    for row in on.all(select).await? {
        let key = meeting::key_of(&on, &row.meeting_id).await?;
        found.push(read(row, key)?);
    }
    Ok(found)
}

/// Keeps links that are to be sent.
pub async fn keep_links(tx: &Tx, meeting_id: Uuid, links: &[Link]) -> Result<(), Fault> {
    let rows = links.iter().map(|kept| link::Model {
        id: id(kept.id),
        meeting_id: id(meeting_id),
        correspondent_id: id(kept.correspondent.0),
        laid_at: instant(kept.laid_at),
        expires_at: instant(kept.expires_at),
        opened_at: None,
    });
    tx.link().insert::<link::Entity>(rows.collect()).await
}

/// The link with an identifier.
pub async fn link(reader: impl Into<Reader<'_>>, link_id: Uuid) -> Result<Option<Link>, Fault> {
    let select = link::Entity::find_by_id(id(link_id));
    let row = reader.into().link().one(select).await?;
    row.map(read_link).transpose()
}

/// Keeps that a link was opened; one that was opened before is [`Fault::Stale`].
pub async fn open_link(tx: &Tx, link_id: Uuid, at: Timestamp) -> Result<(), Fault> {
    let update = link::Entity::update_many()
        .col_expr(link::Column::OpenedAt, Expr::value(instant(at)))
        .filter(link::Column::Id.eq(id(link_id)))
        .filter(link::Column::OpenedAt.is_null());
    tx.link().change_fresh(update).await
}

/// The links sent to a correspondent, the earliest first.
pub async fn links(reader: impl Into<Reader<'_>>, whom: PersonId) -> Result<Vec<Link>, Fault> {
    let select = link::Entity::find()
        .filter(link::Column::CorrespondentId.eq(id(whom.0)))
        .order_by_asc(link::Column::Id);
    let rows = reader.into().link().all(select).await?;
    rows.into_iter().map(read_link).collect()
}

fn read(row: row::Model, meeting: MeetingKey) -> Result<Correspondent, Fault> {
    let taken = row
        .taken_at
        .map(|at| read_instant("correspondent.taken_at", at));
    Ok(Correspondent {
        id: PersonId(read_id("correspondent.id", &row.id)?),
        meeting,
        participant: read_key("correspondent.participant", &row.participant)?,
        email: row.email,
        language: read_name("correspondent.language", &row.language)?,
        rank: read_name("correspondent.rank", &row.rank)?,
        given_at: read_instant("correspondent.given_at", row.given_at)?,
        taken_at: taken.transpose()?,
    })
}

fn read_link(row: link::Model) -> Result<Link, Fault> {
    let opened = row.opened_at.map(|at| read_instant("link.opened_at", at));
    Ok(Link {
        id: read_id("link.id", &row.id)?,
        correspondent: PersonId(read_id("link.correspondent_id", &row.correspondent_id)?),
        laid_at: read_instant("link.laid_at", row.laid_at)?,
        expires_at: read_instant("link.expires_at", row.expires_at)?,
        opened_at: opened.transpose()?,
    })
}
