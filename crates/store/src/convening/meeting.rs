//! A meeting, whole: its facts version by version, its mandate's quotations in six languages, its
//! arrangements as they were decided, its cancellation. Nothing decided before is overwritten; each
//! change adds rows and moves the meeting's version on.

use std::collections::BTreeMap;

use domain::convening::deadline::Deadline;
use domain::convening::meeting::{
    Arrangement, Cancellation, Intake, Issuer, Meeting, MeetingKey, Part, Previous,
};
use domain::law::mandate::Mandate;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use uuid::Uuid;

use super::mandate;
use crate::column::{
    id, instant, name, read_date, read_id, read_key, read_name, read_number, read_time_maybe,
};
use crate::link::Link;
use crate::{Fault, Reader, Tx};

/// A value with its identifier and its version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept<T> {
    /// The identifier.
    pub id: Uuid,
    /// How often it was kept; a change names the version it was decided on.
    pub version: u32,
    /// The value.
    pub value: T,
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "meeting")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub key: String,
        pub treaty: String,
        pub version: i64,
        pub opened_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod facts {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "meeting_facts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        pub previous_kind: String,
        pub previous_ordinal: i64,
        pub previous_opened_on: String,
        pub previous_closed_on: String,
        pub issuer_office: String,
        pub issuer_gender: String,
        pub intake_office: String,
        pub intake_email: String,
        pub kept_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod arrangement {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "meeting_arrangement")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub decided_on: String,
        pub basis: String,
        pub place: String,
        pub mode: String,
        pub composition_on: String,
        pub composition_weekday: String,
        pub composition_hour: Option<String>,
        pub kept_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod part {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "meeting_part")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub arrangement: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub opens_on: String,
        pub closes_on: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod cancellation {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "meeting_cancellation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        pub decided_on: String,
        pub basis: String,
        pub kept_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a new meeting under a treaty that was entered. A key that is taken is a
/// [`Fault::Duplicate`], a treaty that was not entered a [`Fault::Reference`].
pub async fn keep_new(
    tx: &Tx,
    meeting_id: Uuid,
    meeting: &Meeting,
    at: Timestamp,
) -> Result<(), Fault> {
    let link = tx.link();
    let row = row::Model {
        id: id(meeting_id),
        key: meeting.key.to_string(),
        treaty: meeting.key.treaty().to_string(),
        version: 1,
        opened_at: instant(at),
    };
    link.insert::<row::Entity>(vec![row]).await?;
    keep_facts(&link, meeting_id, 1, meeting, at).await?;
    keep_arrangements(&link, meeting_id, 0, &meeting.arrangements, at).await?;
    match &meeting.cancelled {
        Some(cancelled) => keep_cancellation(&link, meeting_id, cancelled, at).await,
        None => Ok(()),
    }
}

/// The meeting with a key, whole.
pub async fn open(
    reader: impl Into<Reader<'_>>,
    key: &MeetingKey,
) -> Result<Option<Kept<Meeting>>, Fault> {
    open_where(reader.into(), row::Column::Key.eq(key.to_string())).await
}

/// The identifier and the version of the meeting with a key: what was read at an equal one still
/// holds, for whatever is kept of a meeting moves its version on.
pub async fn version(
    reader: impl Into<Reader<'_>>,
    key: &MeetingKey,
) -> Result<Option<(Uuid, u32)>, Fault> {
    let select = row::Entity::find().filter(row::Column::Key.eq(key.to_string()));
    let row = reader.into().link().one(select).await?;
    let read = |row: row::Model| {
        let version = read_number("meeting.version", row.version)?;
        Ok((read_id("meeting.id", &row.id)?, version))
    };
    row.map(read).transpose()
}

/// The key, the identifier and the version of every meeting, in the order of the keys: one question.
pub async fn versions(
    reader: impl Into<Reader<'_>>,
) -> Result<Vec<(MeetingKey, Uuid, u32)>, Fault> {
    let rows = reader.into().link().all(row::Entity::find()).await?;
    let read = |row: row::Model| {
        let version = read_number("meeting.version", row.version)?;
        let key: MeetingKey = read_key("meeting.key", &row.key)?;
        Ok((key, read_id("meeting.id", &row.id)?, version))
    };
    let all: Result<Vec<(MeetingKey, Uuid, u32)>, Fault> = rows.into_iter().map(read).collect();
    let mut all = all?;
    all.sort_by(|(one, ..), (other, ..)| one.cmp(other));
    Ok(all)
}

/// The meeting with an identifier, whole.
pub async fn open_by_id(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<Option<Kept<Meeting>>, Fault> {
    open_where(reader.into(), row::Column::Id.eq(id(meeting_id))).await
}

/// The keys of all meetings, in their order.
pub async fn list(reader: impl Into<Reader<'_>>) -> Result<Vec<MeetingKey>, Fault> {
    let rows = reader.into().link().all(row::Entity::find()).await?;
    let mut keys: Vec<MeetingKey> = rows
        .iter()
        .map(|row| read_key("meeting.key", &row.key))
        .collect::<Result<_, _>>()?;
    keys.sort();
    Ok(keys)
}

/// The key of each meeting by its identifier.
pub async fn keys(reader: impl Into<Reader<'_>>) -> Result<BTreeMap<Uuid, MeetingKey>, Fault> {
    let rows = reader.into().link().all(row::Entity::find()).await?;
    let read = |row: &row::Model| {
        let key = read_key("meeting.key", &row.key)?;
        Ok((read_id("meeting.id", &row.id)?, key))
    };
    rows.iter().map(read).collect()
}

/// The key of the meeting with an identifier that a row refers to.
pub(crate) async fn key_of(on: &Link<'_>, meeting_id: &[u8]) -> Result<MeetingKey, Fault> {
    let row = on.one(row::Entity::find_by_id(meeting_id)).await?;
    let row = row.ok_or(Fault::Unreadable {
        column: "meeting.id",
        found: "no meeting".into(),
    })?;
    read_key("meeting.key", &row.key)
}

/// Arranges a meeting anew: the earlier arrangements stay on record. Answers the new version.
pub async fn arrange(
    tx: &Tx,
    meeting_id: Uuid,
    expected: u32,
    arrangement: &Arrangement,
    at: Timestamp,
) -> Result<u32, Fault> {
    let link = tx.link();
    let version = advance(&link, meeting_id, expected).await?;
    let of_meeting = arrangement::Column::MeetingId.eq(id(meeting_id));
    let known = link
        .count_of(arrangement::Entity::find().filter(of_meeting))
        .await?;
    let position = i64::try_from(known).expect("a meeting is not arranged that often");
    let one = std::slice::from_ref(arrangement);
    keep_arrangements(&link, meeting_id, position, one, at).await?;
    Ok(version)
}

/// Keeps that a meeting will not be held. Answers the new version; a second cancellation is a
/// [`Fault::Duplicate`].
pub async fn cancel(
    tx: &Tx,
    meeting_id: Uuid,
    expected: u32,
    cancellation: &Cancellation,
    at: Timestamp,
) -> Result<u32, Fault> {
    let link = tx.link();
    let version = advance(&link, meeting_id, expected).await?;
    keep_cancellation(&link, meeting_id, cancellation, at).await?;
    Ok(version)
}

/// Replaces the mandate, the issuer, the intake and the previous meeting by those of `meeting`; the
/// earlier ones stay on record under their version. Answers the new version.
pub async fn change_facts(
    tx: &Tx,
    meeting_id: Uuid,
    expected: u32,
    meeting: &Meeting,
    at: Timestamp,
) -> Result<u32, Fault> {
    let link = tx.link();
    let version = advance(&link, meeting_id, expected).await?;
    keep_facts(&link, meeting_id, version, meeting, at).await?;
    Ok(version)
}

/// The mandates a meeting had, each with the version from which it held, the earliest first.
pub async fn mandates(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<Vec<(u32, Mandate)>, Fault> {
    mandate::all(&reader.into().link(), meeting_id).await
}

async fn advance(link: &Link<'_>, meeting_id: Uuid, expected: u32) -> Result<u32, Fault> {
    let version = expected + 1;
    let update = row::Entity::update_many()
        .col_expr(row::Column::Version, Expr::value(i64::from(version)))
        .filter(row::Column::Id.eq(id(meeting_id)))
        .filter(row::Column::Version.eq(i64::from(expected)));
    link.change_fresh(update).await?;
    Ok(version)
}

async fn keep_facts(
    link: &Link<'_>,
    meeting_id: Uuid,
    version: u32,
    meeting: &Meeting,
    at: Timestamp,
) -> Result<(), Fault> {
    let row = facts::Model {
        meeting_id: id(meeting_id),
        version: version.into(),
        previous_kind: name(&meeting.previous.kind),
        previous_ordinal: meeting.previous.ordinal.into(),
        previous_opened_on: meeting.previous.opened_on.to_string(),
        previous_closed_on: meeting.previous.closed_on.to_string(),
        issuer_office: meeting.issuer.office.clone(),
        issuer_gender: name(&meeting.issuer.gender),
        intake_office: meeting.intake.office.clone(),
        intake_email: meeting.intake.email.clone(),
        kept_at: instant(at),
    };
    link.insert::<facts::Entity>(vec![row]).await?;
    mandate::keep(link, meeting_id, version, &meeting.mandate).await
}

async fn keep_arrangements(
    link: &Link<'_>,
    meeting_id: Uuid,
    first: i64,
    arrangements: &[Arrangement],
    at: Timestamp,
) -> Result<(), Fault> {
    let (mut rows, mut parts) = (Vec::new(), Vec::new());
    for (position, arranged) in (first..).zip(arrangements) {
        rows.push(arrangement::Model {
            meeting_id: id(meeting_id),
            position,
            decided_on: arranged.decided_on.to_string(),
            basis: arranged.basis.clone(),
            place: arranged.place.clone(),
            mode: name(&arranged.mode),
            composition_on: arranged.composition.on.to_string(),
            composition_weekday: name(&arranged.composition.weekday),
            composition_hour: arranged.composition.at.map(|hour| hour.to_string()),
            kept_at: instant(at),
        });
        parts.extend((0..).zip(&arranged.parts).map(|(place, part)| part::Model {
            meeting_id: id(meeting_id),
            arrangement: position,
            position: place,
            opens_on: part.opens_on.to_string(),
            closes_on: part.closes_on.to_string(),
        }));
    }
    link.insert::<arrangement::Entity>(rows).await?;
    link.insert::<part::Entity>(parts).await
}

async fn keep_cancellation(
    link: &Link<'_>,
    meeting_id: Uuid,
    cancelled: &Cancellation,
    at: Timestamp,
) -> Result<(), Fault> {
    let row = cancellation::Model {
        meeting_id: id(meeting_id),
        decided_on: cancelled.decided_on.to_string(),
        basis: cancelled.basis.clone(),
        kept_at: instant(at),
    };
    link.insert::<cancellation::Entity>(vec![row]).await
}

async fn open_where(reader: Reader<'_>, which: Expr) -> Result<Option<Kept<Meeting>>, Fault> {
    let link = reader.snapshot().await?;
    let select: Select<row::Entity> = row::Entity::find().filter(which);
    let Some(row) = link.one(select).await? else {
        return Ok(None);
    };
    let meeting_id = read_id("meeting.id", &row.id)?;
    let select = facts::Entity::find()
        .filter(facts::Column::MeetingId.eq(row.id.clone()))
        .order_by_desc(facts::Column::Version)
        .limit(1);
    let Some(facts) = link.one(select).await? else {
        return Ok(None);
    };
    let mandate = mandate::open(&link, meeting_id, facts.version).await?;
    let arrangements = open_arrangements(&link, &row.id).await?;
    let select =
        cancellation::Entity::find().filter(cancellation::Column::MeetingId.eq(row.id.clone()));
    let cancelled = link.one(select).await?;
    let value = Meeting {
        key: read_key("meeting.key", &row.key)?,
        previous: read_previous(&facts)?,
        mandate,
        issuer: Issuer {
            office: facts.issuer_office,
            gender: read_name("meeting_facts.issuer_gender", &facts.issuer_gender)?,
        },
        intake: Intake {
            office: facts.intake_office,
            email: facts.intake_email,
        },
        arrangements,
        cancelled: cancelled.map(read_cancellation).transpose()?,
    };
    let version = read_number("meeting.version", row.version)?;
    Ok(Some(Kept {
        id: meeting_id,
        version,
        value,
    }))
}

async fn open_arrangements(link: &Link<'_>, meeting_id: &[u8]) -> Result<Vec<Arrangement>, Fault> {
    let select = part::Entity::find()
        .filter(part::Column::MeetingId.eq(meeting_id))
        .order_by_asc(part::Column::Position);
    let parts = link.all(select).await?;
    let select = arrangement::Entity::find()
        .filter(arrangement::Column::MeetingId.eq(meeting_id))
        .order_by_asc(arrangement::Column::Position);
    let read = |row: arrangement::Model| {
        let of_this = parts.iter().filter(|part| part.arrangement == row.position);
        let parts = of_this.map(read_part).collect::<Result<_, Fault>>()?;
        read_arrangement(row, parts)
    };
    link.all(select).await?.into_iter().map(read).collect()
}

fn read_previous(row: &facts::Model) -> Result<Previous, Fault> {
    Ok(Previous {
        kind: read_name("meeting_facts.previous_kind", &row.previous_kind)?,
        ordinal: read_number("meeting_facts.previous_ordinal", row.previous_ordinal)?,
        opened_on: read_date("meeting_facts.previous_opened_on", &row.previous_opened_on)?,
        closed_on: read_date("meeting_facts.previous_closed_on", &row.previous_closed_on)?,
    })
}

fn read_part(row: &part::Model) -> Result<Part, Fault> {
    Ok(Part {
        opens_on: read_date("meeting_part.opens_on", &row.opens_on)?,
        closes_on: read_date("meeting_part.closes_on", &row.closes_on)?,
    })
}

fn read_arrangement(row: arrangement::Model, parts: Vec<Part>) -> Result<Arrangement, Fault> {
    let hour = row.composition_hour.as_deref();
    let composition = Deadline {
        on: read_date("meeting_arrangement.composition_on", &row.composition_on)?,
        weekday: read_name(
            "meeting_arrangement.composition_weekday",
            &row.composition_weekday,
        )?,
        at: read_time_maybe("meeting_arrangement.composition_hour", hour)?,
    };
    Ok(Arrangement {
        decided_on: read_date("meeting_arrangement.decided_on", &row.decided_on)?,
        basis: row.basis,
        parts,
        place: row.place,
        mode: read_name("meeting_arrangement.mode", &row.mode)?,
        composition,
    })
}

fn read_cancellation(row: cancellation::Model) -> Result<Cancellation, Fault> {
    let decided_on = read_date("meeting_cancellation.decided_on", &row.decided_on)?;
    Ok(Cancellation {
        decided_on,
        basis: row.basis,
    })
}
