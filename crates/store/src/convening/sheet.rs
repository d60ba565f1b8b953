//! The sheets of a note: one per addressee and language, laid at approval with everything about the
//! addressee that may change later. A sheet is drawn once; its paper is a dated fact beside it and
//! is never replaced. How a sheet is drawn is not known here.

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::invitee::Addressee;
use domain::convening::mission::{DutyStation, MissionKind};
use domain::convening::note::Instrument;
use domain::law::language::Language;
use domain::law::organization::OrganizationKey;
use domain::papers::code::Code;
use domain::record::journal::Hash;
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use uuid::Uuid;

use crate::column::{
    hash, id, instant, lines, name, read_hash, read_id, read_key, read_lines, read_name,
    read_number, unreadable,
};
use crate::link::Link;
use crate::papers::paper;
use crate::{Fault, Reader, Tx};

/// Which sheet: its note, and its place among the note's sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SheetKey {
    /// The meeting.
    pub meeting_id: Uuid,
    /// The note.
    pub note_id: Uuid,
    /// The place among the note's sheets, from 0.
    pub position: u32,
}

/// A sheet: one addressee, one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Which one.
    pub key: SheetKey,
    /// Which laying of the note's sheets, from 1: a text changed after approval is laid anew, and
    /// the earlier sheets stay on record.
    pub edition: u32,
    /// Note verbale or letter.
    pub instrument: Instrument,
    /// To whom it goes.
    pub addressee: Addressee,
    /// The language it is written in.
    pub language: Language,
    /// The language in which its addressee is written to; in the others it is a courtesy version.
    pub issue_language: Language,
    /// For a State: the office it went to when it was laid.
    pub mission: Option<(MissionKind, DutyStation)>,
    /// The code by which it is proved genuine.
    pub code: Code,
    /// The lines of the address as they stood when it was laid.
    pub address: Vec<String>,
    /// The hash of its paper; `None` until it is drawn.
    pub paper: Option<Hash>,
}

/// A sheet that was drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// Which one.
    pub key: SheetKey,
    /// The hash of the bytes.
    pub hash: Hash,
    /// The paper.
    pub bytes: Vec<u8>,
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sheet")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub note_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub edition: i64,
        pub instrument: String,
        pub addressee_kind: String,
        pub addressee: String,
        pub language: String,
        pub issue_language: String,
        pub mission_kind: Option<String>,
        pub station: Option<String>,
        pub code: String,
        pub address: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod drawn {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sheet_drawn")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub note_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub paper: Vec<u8>,
        pub drawn_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Lays the sheets of a note; `paper` is not read. A code, or an addressee and language, that the
/// note has already is a [`Fault::Duplicate`].
pub async fn lay_all(tx: &Tx, sheets: &[Sheet]) -> Result<(), Fault> {
    tx.link()
        .insert::<row::Entity>(sheets.iter().map(written).collect())
        .await
}

/// Keeps drawn sheets with their papers. A sheet that was drawn before keeps its first paper; bytes
/// that are not those of their hash are [`Fault::Damaged`].
pub async fn keep_drawn(
    tx: &Tx,
    sheets: Vec<Drawn>,
    media_type: &str,
    at: Timestamp,
) -> Result<(), Fault> {
    let rows = sheets.iter().map(|sheet| drawn::Model {
        meeting_id: id(sheet.key.meeting_id),
        note_id: id(sheet.key.note_id),
        position: sheet.key.position.into(),
        paper: hash(sheet.hash),
        drawn_at: instant(at),
    });
    let rows: Vec<drawn::Model> = rows.collect();
    let papers = sheets.into_iter().map(|sheet| (sheet.hash, sheet.bytes));
    paper::keep(tx, papers, media_type, at).await?;
    let key = [
        drawn::Column::MeetingId,
        drawn::Column::NoteId,
        drawn::Column::Position,
    ];
    tx.link().insert_new::<drawn::Entity>(key, rows).await
}

/// How many sheets of a note are not drawn yet.
pub async fn undrawn_count(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    note_id: Uuid,
) -> Result<u32, Fault> {
    let count = reader
        .into()
        .link()
        .count_of(not_drawn(meeting_id, note_id))
        .await?;
    u32::try_from(count).map_err(|error| unreadable("sheet.position", error))
}

/// The next sheets of a note that are not drawn yet, at most `limit`, after a place where one is
/// given.
pub async fn undrawn(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    note_id: Uuid,
    after: Option<u32>,
    limit: u64,
) -> Result<Vec<Sheet>, Fault> {
    let select = behind(not_drawn(meeting_id, note_id), after).limit(limit);
    let rows = reader.into().link().all(select).await?;
    rows.into_iter().map(|row| read(row, None)).collect()
}

/// Every sheet of a note, in its place, with the hash of its paper and without the paper's bytes.
pub async fn of_note(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    note_id: Uuid,
) -> Result<Vec<Sheet>, Fault> {
    let link = reader.into().snapshot().await?;
    with_papers(&link, of(meeting_id, note_id), meeting_id, note_id).await
}

/// The notes of which an addressee has a sheet.
pub async fn notes_to(
    reader: impl Into<Reader<'_>>,
    addressee: &Addressee,
) -> Result<BTreeSet<Uuid>, Fault> {
    let select = row::Entity::find()
        .select_only()
        .columns([row::Column::NoteId, row::Column::Addressee])
        .distinct()
        .filter(row::Column::AddresseeKind.eq(kind_of(addressee)))
        .filter(row::Column::Addressee.eq(addressee.code()));
    let link = reader.into().link();
    let notes = link.pairs::<row::Entity, Vec<u8>, String>(select).await?;
    notes
        .iter()
        .map(|(note, _)| read_id("sheet.note_id", note))
        .collect()
}

/// The sheet with a code.
pub async fn by_code(reader: impl Into<Reader<'_>>, code: &Code) -> Result<Option<Sheet>, Fault> {
    let link = reader.into().snapshot().await?;
    let select = row::Entity::find().filter(row::Column::Code.eq(code.to_string()));
    let Some(row) = link.one(select).await? else {
        return Ok(None);
    };
    let select = drawn::Entity::find()
        .filter(drawn::Column::MeetingId.eq(row.meeting_id.clone()))
        .filter(drawn::Column::NoteId.eq(row.note_id.clone()))
        .filter(drawn::Column::Position.eq(row.position));
    let paper = link.one(select).await?;
    let paper = paper
        .map(|row| read_hash("sheet_drawn.paper", &row.paper))
        .transpose()?;
    Ok(Some(read(row, paper)?))
}

/// The next sheets of a note, drawn or not, at most `limit`, after a place.
pub(crate) async fn page(
    link: &Link<'_>,
    meeting_id: Uuid,
    note_id: Uuid,
    after: Option<u32>,
    limit: u64,
) -> Result<Vec<Sheet>, Fault> {
    let select = behind(of(meeting_id, note_id), after).limit(limit);
    with_papers(link, select, meeting_id, note_id).await
}

async fn with_papers(
    link: &Link<'_>,
    select: Select<row::Entity>,
    meeting_id: Uuid,
    note_id: Uuid,
) -> Result<Vec<Sheet>, Fault> {
    let rows = link.all(select).await?;
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        return Ok(Vec::new());
    };
    let select = drawn::Entity::find()
        .filter(drawn::Column::MeetingId.eq(id(meeting_id)))
        .filter(drawn::Column::NoteId.eq(id(note_id)))
        .filter(drawn::Column::Position.between(first.position, last.position));
    let mut papers: BTreeMap<i64, Hash> = BTreeMap::new();
    for row in link.all(select).await? {
        papers.insert(row.position, read_hash("sheet_drawn.paper", &row.paper)?);
    }
    rows.into_iter()
        .map(|row| {
            let paper = papers.remove(&row.position);
            read(row, paper)
        })
        .collect()
}

fn of(meeting_id: Uuid, note_id: Uuid) -> Select<row::Entity> {
    row::Entity::find()
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .filter(row::Column::NoteId.eq(id(note_id)))
        .filter(Expr::col(row::Column::Edition).eq(latest(meeting_id, note_id)))
        .order_by_asc(row::Column::Position)
}

/// The latest edition of a note's sheets; the earlier ones are found by their codes alone.
fn latest(meeting_id: Uuid, note_id: Uuid) -> Expr {
    let latest = Query::select()
        .expr(row::Column::Edition.max())
        .from(row::Entity)
        .and_where(row::Column::MeetingId.eq(id(meeting_id)))
        .and_where(row::Column::NoteId.eq(id(note_id)))
        .take();
    // One value, asked once: neither engine looks it up again for each sheet.
    Expr::SubQuery(None, Box::new(latest.into()))
}

fn not_drawn(meeting_id: Uuid, note_id: Uuid) -> Select<row::Entity> {
    let place = Expr::col((drawn::Entity, drawn::Column::Position));
    let drawn = Query::select()
        .column(drawn::Column::Position)
        .from(drawn::Entity)
        .and_where(drawn::Column::MeetingId.eq(id(meeting_id)))
        .and_where(drawn::Column::NoteId.eq(id(note_id)))
        .and_where(place.equals((row::Entity, row::Column::Position)))
        .take();
    of(meeting_id, note_id).filter(Expr::exists(drawn).not())
}

fn behind(select: Select<row::Entity>, after: Option<u32>) -> Select<row::Entity> {
    match after {
        Some(place) => select.filter(row::Column::Position.gt(i64::from(place))),
        None => select,
    }
}

const fn kind_of(addressee: &Addressee) -> &'static str {
    match addressee {
        Addressee::State(_) => "state",
        Addressee::Organization(_) => "organization",
    }
}

fn written(sheet: &Sheet) -> row::Model {
    row::Model {
        meeting_id: id(sheet.key.meeting_id),
        note_id: id(sheet.key.note_id),
        position: sheet.key.position.into(),
        edition: sheet.edition.into(),
        instrument: name(&sheet.instrument),
        addressee_kind: kind_of(&sheet.addressee).to_owned(),
        addressee: sheet.addressee.code().to_owned(),
        language: name(&sheet.language),
        issue_language: name(&sheet.issue_language),
        mission_kind: sheet.mission.map(|(kind, _)| name(&kind)),
        station: sheet.mission.map(|(_, station)| name(&station)),
        code: sheet.code.to_string(),
        address: lines(&sheet.address),
    }
}

fn read(row: row::Model, paper: Option<Hash>) -> Result<Sheet, Fault> {
    let addressee = match row.addressee_kind.as_str() {
        "state" => Addressee::State(read_key("sheet.addressee", &row.addressee)?),
        "organization" => Addressee::Organization(OrganizationKey(row.addressee)),
        other => return Err(unreadable("sheet.addressee_kind", other)),
    };
    let kind = row
        .mission_kind
        .as_deref()
        .map(|kind| read_name("sheet.mission_kind", kind));
    let station = row
        .station
        .as_deref()
        .map(|station| read_name("sheet.station", station));
    Ok(Sheet {
        key: SheetKey {
            meeting_id: read_id("sheet.meeting_id", &row.meeting_id)?,
            note_id: read_id("sheet.note_id", &row.note_id)?,
            position: read_number("sheet.position", row.position)?,
        },
        edition: read_number("sheet.edition", row.edition)?,
        instrument: read_name("sheet.instrument", &row.instrument)?,
        addressee,
        language: read_name("sheet.language", &row.language)?,
        issue_language: read_name("sheet.issue_language", &row.issue_language)?,
        mission: kind.transpose()?.zip(station.transpose()?),
        code: read_key("sheet.code", &row.code)?,
        address: read_lines("sheet.address", &row.address)?,
        paper,
    })
}
