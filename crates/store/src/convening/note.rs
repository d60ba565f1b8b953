//! A note with its life so far: each step a dated row, its reference an entry of the register. A
//! step once taken is never removed; which step may follow is the domain's question.

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::note::{Earlier, Note, Purpose, Step, StepTaken};
use domain::papers::reference::Reference;
use domain::people::person::PersonId;
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use uuid::Uuid;

use crate::column::{
    id, instant, name, read_date, read_date_maybe, read_id, read_instant, read_name, read_number,
    unreadable,
};
use crate::link::Link;
use crate::papers::register::{self, Booked};
use crate::{Fault, Reader, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "note")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub purpose: String,
        pub earlier_id: Option<Vec<u8>>,
        pub earlier_year: Option<i64>,
        pub earlier_serial: Option<i64>,
        pub earlier_reference: Option<String>,
        pub earlier_dated: Option<String>,
        pub dated: Option<String>,
        pub version: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod step {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "note_step")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub note_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub step: String,
        pub taken_by: Vec<u8>,
        pub taken_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a new note with the steps it has; `version` and `reference` start anew, whatever it says.
/// A note that names an earlier one of another meeting is a [`Fault::Reference`].
pub async fn keep_new(tx: &Tx, meeting_id: Uuid, note: &Note) -> Result<(), Fault> {
    let earlier = note.purpose.earlier();
    let row = row::Model {
        meeting_id: id(meeting_id),
        id: id(note.id),
        purpose: note.purpose.code().to_owned(),
        earlier_id: earlier.map(|earlier| id(earlier.id)),
        earlier_year: earlier.map(|earlier| earlier.reference.year.into()),
        earlier_serial: earlier.map(|earlier| earlier.reference.serial.into()),
        earlier_reference: earlier.map(|earlier| earlier.reference.text.clone()),
        earlier_dated: earlier.map(|earlier| earlier.dated.to_string()),
        dated: None,
        version: 1,
    };
    let steps = (0..)
        .zip(&note.steps)
        .map(|(at, taken)| written(meeting_id, note.id, at, taken));
    let link = tx.link();
    link.insert::<row::Entity>(vec![row]).await?;
    link.insert::<step::Entity>(steps.collect()).await
}

/// Keeps a further step. Answers the new version.
pub async fn take_step(
    tx: &Tx,
    meeting_id: Uuid,
    note_id: Uuid,
    expected: u32,
    taken: &StepTaken,
) -> Result<u32, Fault> {
    let link = tx.link();
    let version = advance(&link, meeting_id, note_id, expected, None).await?;
    let steps = step::Entity::find()
        .filter(step::Column::MeetingId.eq(id(meeting_id)))
        .filter(step::Column::NoteId.eq(id(note_id)));
    let known = link.count_of(steps).await?;
    let at = i64::try_from(known).expect("a note has fewer steps");
    link.insert::<step::Entity>(vec![written(meeting_id, note_id, at, taken)])
        .await?;
    Ok(version)
}

/// Gives a note its date and books its reference in the register. Answers the new version; a
/// reference that is booked already is a [`Fault::Duplicate`].
pub async fn set_reference(
    tx: &Tx,
    meeting_id: Uuid,
    note_id: Uuid,
    expected: u32,
    reference: &Reference,
    dated: Date,
    at: Timestamp,
) -> Result<u32, Fault> {
    let link = tx.link();
    let version = advance(&link, meeting_id, note_id, expected, Some(dated)).await?;
    register::book(tx, reference, meeting_id, note_id, at).await?;
    Ok(version)
}

/// Gives a note that has its reference another date. Answers the new version.
pub async fn set_date(
    tx: &Tx,
    meeting_id: Uuid,
    note_id: Uuid,
    expected: u32,
    dated: Date,
) -> Result<u32, Fault> {
    advance(&tx.link(), meeting_id, note_id, expected, Some(dated)).await
}

/// A note of a meeting, whole.
pub async fn open(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    note_id: Uuid,
) -> Result<Option<Note>, Fault> {
    let link = reader.into().snapshot().await?;
    let select = of_meeting(meeting_id).filter(row::Column::Id.eq(id(note_id)));
    Ok(open_all(&link, meeting_id, select).await?.pop())
}

/// Every note of a meeting, in the order in which they were begun.
pub async fn all(reader: impl Into<Reader<'_>>, meeting_id: Uuid) -> Result<Vec<Note>, Fault> {
    let link = reader.into().snapshot().await?;
    open_all(&link, meeting_id, of_meeting(meeting_id)).await
}

/// The meetings of which a note was ever issued.
pub async fn convened(reader: impl Into<Reader<'_>>) -> Result<BTreeSet<Uuid>, Fault> {
    let select = step::Entity::find()
        .select_only()
        .column(step::Column::MeetingId)
        .filter(step::Column::Step.eq(name(&Step::Issued)))
        .distinct();
    let rows = reader.into().link().tuples::<_, (Vec<u8>,)>(select).await?;
    let read = |(meeting,): (Vec<u8>,)| read_id("note_step.meeting_id", &meeting);
    rows.into_iter().map(read).collect()
}

/// The note with a reference, and its meeting's identifier.
pub async fn by_reference(
    reader: impl Into<Reader<'_>>,
    text: &str,
) -> Result<Option<(Uuid, Note)>, Fault> {
    let link = reader.into().snapshot().await?;
    let Some(booked) = register::by_text(&link, text).await? else {
        return Ok(None);
    };
    let select = of_meeting(booked.meeting_id).filter(row::Column::Id.eq(id(booked.note_id)));
    let note = open_all(&link, booked.meeting_id, select).await?.pop();
    Ok(note.map(|note| (booked.meeting_id, note)))
}

/// The reference of the later paper that corrects or withdraws a note: the last one that took a
/// number and was not given up.
pub async fn superseding(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    note_id: Uuid,
) -> Result<Option<Reference>, Fault> {
    let link = reader.into().snapshot().await?;
    let select = of_meeting(meeting_id).filter(row::Column::EarlierId.eq(id(note_id)));
    let later = open_all(&link, meeting_id, select).await?;
    let mut standing = later
        .into_iter()
        .rev()
        .filter(|note| note.taken(Step::Abandoned).is_none());
    Ok(standing.find_map(|note| note.reference))
}

/// A note that took a number, as the register shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbered {
    /// The entry of the register.
    pub booked: Booked,
    /// What it does, by its stable name.
    pub purpose: String,
    /// What happened to it, the earliest first.
    pub steps: Vec<StepTaken>,
}

/// Every note that took a number, of one meeting or of all: three questions.
pub async fn numbered(
    reader: impl Into<Reader<'_>>,
    meeting_id: Option<Uuid>,
) -> Result<Vec<Numbered>, Fault> {
    let link = reader.into().snapshot().await?;
    let booked = register::booked(&link, meeting_id).await?;
    let (mut notes, mut taken) = (row::Entity::find(), step::Entity::find());
    if let Some(meeting) = meeting_id {
        notes = notes.filter(row::Column::MeetingId.eq(id(meeting)));
        taken = taken.filter(step::Column::MeetingId.eq(id(meeting)));
    }
    let mut steps: BTreeMap<Vec<u8>, Vec<StepTaken>> = BTreeMap::new();
    for row in link.all(taken.order_by_asc(step::Column::Position)).await? {
        let taken = read_step(&row)?;
        steps.entry(row.note_id).or_default().push(taken);
    }
    let mut purposes: BTreeMap<Vec<u8>, String> = BTreeMap::new();
    for row in link.all(notes).await? {
        purposes.insert(row.id, row.purpose);
    }
    let whole = |booked: Booked| {
        let note = id(booked.note_id);
        Numbered {
            purpose: purposes.remove(&note).unwrap_or_default(),
            steps: steps.remove(&note).unwrap_or_default(),
            booked,
        }
    };
    Ok(booked.into_iter().map(whole).collect())
}

fn of_meeting(meeting_id: Uuid) -> Select<row::Entity> {
    row::Entity::find()
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .order_by_asc(row::Column::Id)
}

async fn advance(
    link: &Link<'_>,
    meeting_id: Uuid,
    note_id: Uuid,
    expected: u32,
    dated: Option<Date>,
) -> Result<u32, Fault> {
    let version = expected + 1;
    let mut update = row::Entity::update_many()
        .col_expr(row::Column::Version, Expr::value(i64::from(version)))
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .filter(row::Column::Id.eq(id(note_id)))
        .filter(row::Column::Version.eq(i64::from(expected)));
    if let Some(dated) = dated {
        update = update.col_expr(row::Column::Dated, Expr::value(dated.to_string()));
    }
    link.change_fresh(update).await?;
    Ok(version)
}

fn written(meeting_id: Uuid, note_id: Uuid, position: i64, taken: &StepTaken) -> step::Model {
    step::Model {
        meeting_id: id(meeting_id),
        note_id: id(note_id),
        position,
        step: name(&taken.step),
        taken_by: id(taken.by.0),
        taken_at: instant(taken.at),
    }
}

/// The notes of a selection: three questions, however many notes there are.
async fn open_all(
    link: &Link<'_>,
    meeting_id: Uuid,
    select: Select<row::Entity>,
) -> Result<Vec<Note>, Fault> {
    let rows = link.all(select).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let select = step::Entity::find()
        .filter(step::Column::MeetingId.eq(id(meeting_id)))
        .order_by_asc(step::Column::Position);
    let mut steps: BTreeMap<Vec<u8>, Vec<StepTaken>> = BTreeMap::new();
    for row in link.all(select).await? {
        let taken = read_step(&row)?;
        steps.entry(row.note_id).or_default().push(taken);
    }
    let mut references = register::of_meeting(link, meeting_id).await?;
    let whole = |row: row::Model| {
        let steps = steps.remove(&row.id).unwrap_or_default();
        let note_id = read_id("note.id", &row.id)?;
        read(&row, note_id, references.remove(&note_id), steps)
    };
    rows.into_iter().map(whole).collect()
}

fn read_step(row: &step::Model) -> Result<StepTaken, Fault> {
    Ok(StepTaken {
        step: read_name("note_step.step", &row.step)?,
        by: PersonId(read_id("note_step.taken_by", &row.taken_by)?),
        at: read_instant("note_step.taken_at", row.taken_at)?,
    })
}

fn read(
    row: &row::Model,
    note_id: Uuid,
    reference: Option<Reference>,
    steps: Vec<StepTaken>,
) -> Result<Note, Fault> {
    let earlier = read_earlier(row)?;
    let purpose = match (row.purpose.as_str(), earlier) {
        ("convening", None) => Purpose::Convening,
        ("correction", Some(earlier)) => Purpose::Correction(earlier),
        ("withdrawal", Some(earlier)) => Purpose::Withdrawal(earlier),
        (other, _) => return Err(unreadable("note.purpose", other)),
    };
    Ok(Note {
        id: note_id,
        purpose,
        dated: read_date_maybe("note.dated", row.dated.as_deref())?,
        reference,
        steps,
        version: read_number("note.version", row.version)?,
    })
}

fn read_earlier(row: &row::Model) -> Result<Option<Earlier>, Fault> {
    let (Some(earlier), Some(year), Some(serial), Some(text), Some(dated)) = (
        &row.earlier_id,
        row.earlier_year,
        row.earlier_serial,
        &row.earlier_reference,
        &row.earlier_dated,
    ) else {
        return Ok(None);
    };
    let reference = Reference {
        year: read_number("note.earlier_year", year)?,
        serial: read_number("note.earlier_serial", serial)?,
        text: text.clone(),
    };
    let dated = read_date("note.earlier_dated", dated)?;
    Ok(Some(Earlier {
        id: read_id("note.earlier_id", earlier)?,
        reference,
        dated,
    }))
}
