//! Letters that came in, with a number of the year's own series: taken in the transaction of the act
//! that registers the letter, so that an act undone frees its own and none is used twice. Beside
//! them the compositions that came in, read for the register alone.

use domain::convening::correspondence::{Channel, IncomingNumber};
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::record::journal::Hash;
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::column::{
    hash, id, instant, name, read_hash, read_id, read_instant, read_key, read_name, read_number,
};
use crate::engine::fault;
use crate::people::delegation::submission;
use crate::{Fault, Reader, Tx};

/// A letter as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptLetter {
    /// Its number.
    pub number: IncomingNumber,
    /// The meeting it concerns.
    pub meeting_id: Option<Uuid>,
    /// The participant it came from, where it came from one.
    pub participant: Option<Participant>,
    /// The sender in words; empty where a participant is named.
    pub sender: String,
    /// By what way it came.
    pub channel: Channel,
    /// The sender's reference.
    pub their_reference: String,
    /// Our reference that it answers.
    pub answers: String,
    /// What it is about.
    pub subject: String,
    /// When it was received.
    pub received_at: Timestamp,
    /// When it was registered.
    pub registered_at: Timestamp,
    /// By whom.
    pub registered_by: PersonId,
    /// The scan and the name it came under.
    pub scan: Option<(Hash, String)>,
}

/// A composition that came in, as the register shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composition {
    /// The meeting.
    pub meeting_id: Uuid,
    /// Whose.
    pub participant: Participant,
    /// The version it made.
    pub version: u32,
    /// By what way it came.
    pub channel: domain::people::delegation::Channel,
    /// When it was received.
    pub received_at: Timestamp,
}

/// Of which meeting and participant rows are wanted.
#[derive(Debug, Clone, Copy, Default)]
pub struct Of<'a> {
    /// Of one meeting alone.
    pub meeting_id: Option<Uuid>,
    /// Of one participant alone.
    pub participant: Option<&'a Participant>,
}

mod year {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "incoming_year")]
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
    #[sea_orm(table_name = "incoming_letter")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub serial: i64,
        pub meeting_id: Option<Vec<u8>>,
        pub participant: Option<String>,
        pub sender: String,
        pub channel: String,
        pub their_reference: String,
        pub answers: String,
        pub subject: String,
        pub received_at: i64,
        pub registered_at: i64,
        pub registered_by: Vec<u8>,
        pub file: Option<Vec<u8>>,
        pub file_name: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Takes the next number of a year, from 1. The row of the year is held until the act ends.
pub async fn take(tx: &Tx, of_year: i16) -> Result<IncomingNumber, Fault> {
    let one_more = Expr::col((year::Entity, year::Column::Taken)).add(1);
    let conflict = OnConflict::column(year::Column::Year)
        .value(year::Column::Taken, one_more)
        .to_owned();
    let insert = Query::insert()
        .into_table(year::Entity)
        .columns([year::Column::Year, year::Column::Taken])
        .values_panic([i64::from(of_year).into(), 1_i64.into()])
        .on_conflict(conflict)
        .returning_col(year::Column::Taken)
        .to_owned();
    let row = tx.link().query_one(&insert).await.map_err(fault)?;
    let row = row.ok_or(Fault::Stale)?;
    let taken: i64 = row.try_get_by_index(0).map_err(fault)?;
    Ok(IncomingNumber {
        year: of_year,
        serial: read_number("incoming_year.taken", taken)?,
    })
}

/// Keeps a letter under its number; the scan is kept before.
pub async fn keep(tx: &Tx, letter: &KeptLetter) -> Result<(), Fault> {
    let row = row::Model {
        year: letter.number.year.into(),
        serial: letter.number.serial.into(),
        meeting_id: letter.meeting_id.map(id),
        participant: letter.participant.as_ref().map(ToString::to_string),
        sender: letter.sender.clone(),
        channel: name(&letter.channel),
        their_reference: letter.their_reference.clone(),
        answers: letter.answers.clone(),
        subject: letter.subject.clone(),
        received_at: instant(letter.received_at),
        registered_at: instant(letter.registered_at),
        registered_by: id(letter.registered_by.0),
        file: letter.scan.as_ref().map(|(file, _)| hash(*file)),
        file_name: letter.scan.as_ref().map(|(_, name)| name.clone()),
    };
    tx.link().insert::<row::Entity>(vec![row]).await
}

/// The letter with a number.
pub async fn letter(
    reader: impl Into<Reader<'_>>,
    number: IncomingNumber,
) -> Result<Option<KeptLetter>, Fault> {
    let key = (i64::from(number.year), i64::from(number.serial));
    let row = reader
        .into()
        .link()
        .one(row::Entity::find_by_id(key))
        .await?;
    row.map(read).transpose()
}

/// Letters, the last received first, at most `limit`.
pub async fn letters(
    reader: impl Into<Reader<'_>>,
    of: Of<'_>,
    limit: u64,
) -> Result<Vec<KeptLetter>, Fault> {
    let mut select = row::Entity::find()
        .order_by_desc(row::Column::ReceivedAt)
        .order_by_desc(row::Column::Serial)
        .limit(limit);
    if let Some(meeting) = of.meeting_id {
        select = select.filter(row::Column::MeetingId.eq(id(meeting)));
    }
    if let Some(participant) = of.participant {
        select = select.filter(row::Column::Participant.eq(participant.to_string()));
    }
    let rows = reader.into().link().all(select).await?;
    rows.into_iter().map(read).collect()
}

/// Compositions that came in, the last received first, at most `limit`.
pub async fn compositions(
    reader: impl Into<Reader<'_>>,
    of: Of<'_>,
    limit: u64,
) -> Result<Vec<Composition>, Fault> {
    let mut select = submission::Entity::find()
        .order_by_desc(submission::Column::ReceivedAt)
        .order_by_asc(submission::Column::Participant)
        .limit(limit);
    if let Some(meeting) = of.meeting_id {
        select = select.filter(submission::Column::MeetingId.eq(id(meeting)));
    }
    if let Some(participant) = of.participant {
        select = select.filter(submission::Column::Participant.eq(participant.to_string()));
    }
    let rows = reader.into().link().all(select).await?;
    let read = |row: submission::Model| {
        Ok(Composition {
            meeting_id: read_id("submission.meeting_id", &row.meeting_id)?,
            participant: read_key("submission.participant", &row.participant)?,
            version: read_number("submission.version", row.version)?,
            channel: read_name("submission.channel", &row.channel)?,
            received_at: read_instant("submission.received_at", row.received_at)?,
        })
    };
    rows.into_iter().map(read).collect()
}

fn read(row: row::Model) -> Result<KeptLetter, Fault> {
    let meeting = row.meeting_id.as_deref();
    let participant = row.participant.as_deref();
    let file = row.file.as_deref();
    let file = file
        .map(|file| read_hash("incoming_letter.file", file))
        .transpose()?;
    Ok(KeptLetter {
        number: IncomingNumber {
            year: read_number("incoming_letter.year", row.year)?,
            serial: read_number("incoming_letter.serial", row.serial)?,
        },
        meeting_id: meeting
            .map(|meeting| read_id("incoming_letter.meeting_id", meeting))
            .transpose()?,
        participant: participant
            .map(|key| read_key("incoming_letter.participant", key))
            .transpose()?,
        sender: row.sender,
        channel: read_name("incoming_letter.channel", &row.channel)?,
        their_reference: row.their_reference,
        answers: row.answers,
        subject: row.subject,
        received_at: read_instant("incoming_letter.received_at", row.received_at)?,
        registered_at: read_instant("incoming_letter.registered_at", row.registered_at)?,
        registered_by: PersonId(read_id(
            "incoming_letter.registered_by",
            &row.registered_by,
        )?),
        scan: file.zip(row.file_name),
    })
}
