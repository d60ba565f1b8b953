//! A delegation at a meeting: who holds its draft, the draft as it was typed, the submissions with
//! their members, the extensions. A submission is never changed; the delegation's version moves on
//! with each. Lists are read with one question per table, never one per row.

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::deadline::Deadline;
use domain::people::composition::{Member, NameOrder, Title, Typed};
use domain::people::delegation::{Channel, Delegation, Extension, Hold, SignedNote, Submission};
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Select};
use uuid::Uuid;

mod arrival;
mod standing;

pub use arrival::{arrivals, drafted, extensions};
pub use standing::{of_versions, standing, version, versions};

use crate::column::{
    hash, id, instant, name, read_date, read_hash, read_id, read_instant, read_key, read_name,
    read_number, read_time_maybe, unreadable,
};
use crate::link::Link;
use crate::papers::file;
use crate::{Fault, Reader, Tx};

/// A draft as it was typed, with what stands around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The rows as typed.
    pub typed: Vec<Typed>,
    /// The version it was begun on; 0 before the first.
    pub based_on: u32,
    /// Who saved it last.
    pub saved_by: PersonId,
    /// When.
    pub saved_at: Timestamp,
    /// The signed note laid with it.
    pub note: Option<SignedNote>,
}

/// What stands on a delegation's desk: the version that stands, who holds the draft, the draft.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OnDesk {
    /// The last version; 0 before the first submission.
    pub version: u32,
    /// Who holds the draft.
    pub hold: Option<Hold>,
    /// The draft, where one is kept.
    pub draft: Option<Draft>,
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "delegation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub participant: String,
        pub version: i64,
        pub held_by: Option<Vec<u8>>,
        pub touched_at: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod draft {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "delegation_draft")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub participant: String,
        pub words: String,
        pub based_on: i64,
        pub saved_by: Vec<u8>,
        pub saved_at: i64,
        pub file: Option<Vec<u8>>,
        pub file_name: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod extension {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "extension")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub participant: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub until_on: String,
        pub until_weekday: String,
        pub until_hour: Option<String>,
        pub basis: String,
        pub granted_by: Vec<u8>,
        pub granted_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod submission {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "submission")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub participant: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        pub channel: String,
        pub received_at: i64,
        pub entered_at: i64,
        pub entered_by: Vec<u8>,
        pub file: Option<Vec<u8>>,
        pub file_name: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod member {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub participant: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub member_id: Vec<u8>,
        pub capacity: String,
        pub title: String,
        pub given_names: String,
        pub family_name: String,
        pub name_order: String,
        pub own_script: String,
        pub function: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What stands on a delegation's desk; nothing yet is version 0, held by nobody, without a draft.
pub async fn on_desk(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    participant: &Participant,
) -> Result<OnDesk, Fault> {
    let on = reader.into().snapshot().await?;
    let key = (id(meeting_id), participant.to_string());
    let Some(row) = on.one(row::Entity::find_by_id(key.clone())).await? else {
        return Ok(OnDesk::default());
    };
    let draft = match on.one(draft::Entity::find_by_id(key)).await? {
        Some(draft) => Some(read_draft(&on, draft).await?),
        None => None,
    };
    Ok(OnDesk {
        version: read_number("delegation.version", row.version)?,
        hold: read_hold(row.held_by.as_deref(), row.touched_at)?,
        draft,
    })
}

/// Makes the row of a delegation that nothing was kept of yet; one that is there stays as it is.
pub async fn begin(tx: &Tx, meeting_id: Uuid, participant: &Participant) -> Result<(), Fault> {
    let row = row::Model {
        meeting_id: id(meeting_id),
        participant: participant.to_string(),
        version: 0,
        held_by: None,
        touched_at: None,
    };
    let key = [row::Column::MeetingId, row::Column::Participant];
    tx.link().insert_new::<row::Entity>(key, vec![row]).await
}

/// Keeps who holds the draft; `None` releases it. It must be the hold that was seen, or it is
/// [`Fault::Stale`].
pub async fn hold(
    tx: &Tx,
    meeting_id: Uuid,
    participant: &Participant,
    seen: Option<&Hold>,
    hold: Option<&Hold>,
) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(
            row::Column::HeldBy,
            Expr::value(hold.map(|hold| id(hold.by.0))),
        )
        .col_expr(
            row::Column::TouchedAt,
            Expr::value(hold.map(|hold| instant(hold.touched_at))),
        )
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .filter(row::Column::Participant.eq(participant.to_string()));
    let update = match seen {
        Some(seen) => update
            .filter(row::Column::HeldBy.eq(id(seen.by.0)))
            .filter(row::Column::TouchedAt.eq(instant(seen.touched_at))),
        None => update.filter(row::Column::HeldBy.is_null()),
    };
    tx.link().change_fresh(update).await
}

/// Keeps a draft as it was typed, in the place of the one before.
pub async fn keep_draft(
    tx: &Tx,
    meeting_id: Uuid,
    participant: &Participant,
    draft: &Draft,
) -> Result<(), Fault> {
    put_draft_away(tx, meeting_id, participant).await?;
    let words = serde_json::to_string(&draft.typed).map_err(|e| Fault::Engine(Box::new(e)))?;
    let row = draft::Model {
        meeting_id: id(meeting_id),
        participant: participant.to_string(),
        words,
        based_on: draft.based_on.into(),
        saved_by: id(draft.saved_by.0),
        saved_at: instant(draft.saved_at),
        file: draft.note.as_ref().map(|note| hash(note.file)),
        file_name: draft.note.as_ref().map(|note| note.name.clone()),
    };
    tx.link().insert::<draft::Entity>(vec![row]).await
}

/// Puts a draft away: what it said was submitted.
pub async fn put_draft_away(
    tx: &Tx,
    meeting_id: Uuid,
    participant: &Participant,
) -> Result<(), Fault> {
    let which = draft::Entity::delete_many()
        .filter(draft::Column::MeetingId.eq(id(meeting_id)))
        .filter(draft::Column::Participant.eq(participant.to_string()));
    tx.link().remove(which).await.map(drop)
}

/// Keeps a submission as the next version. It must follow the version that stands, or it is
/// [`Fault::Stale`]. One that came through the page lets the draft go.
pub async fn submit(
    tx: &Tx,
    meeting_id: Uuid,
    participant: &Participant,
    submission: &Submission,
) -> Result<(), Fault> {
    let on = tx.link();
    if submission.version == 1 {
        begin(tx, meeting_id, participant).await?;
    }
    let mut update = row::Entity::update_many()
        .col_expr(
            row::Column::Version,
            Expr::value(i64::from(submission.version)),
        )
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .filter(row::Column::Participant.eq(participant.to_string()))
        .filter(row::Column::Version.eq(i64::from(submission.version) - 1));
    if submission.channel == Channel::Page {
        update = update
            .col_expr(row::Column::HeldBy, Expr::value(Option::<Vec<u8>>::None))
            .col_expr(row::Column::TouchedAt, Expr::value(Option::<i64>::None));
    }
    on.change_fresh(update).await?;
    on.insert::<submission::Entity>(vec![written(meeting_id, participant, submission)])
        .await?;
    let members = (0..).zip(&submission.members).map(|(position, member)| {
        written_member(
            meeting_id,
            participant,
            submission.version,
            position,
            member,
        )
    });
    on.insert::<member::Entity>(members.collect()).await
}

/// Keeps an extension of the deadline as the next of its delegation.
pub async fn extend(
    tx: &Tx,
    meeting_id: Uuid,
    participant: &Participant,
    position: usize,
    extension: &Extension,
) -> Result<(), Fault> {
    begin(tx, meeting_id, participant).await?;
    let row = extension::Model {
        meeting_id: id(meeting_id),
        participant: participant.to_string(),
        position: i64::try_from(position).expect("a deadline is not extended that often"),
        until_on: extension.until.on.to_string(),
        until_weekday: name(&extension.until.weekday),
        until_hour: extension.until.at.map(|hour| hour.to_string()),
        basis: extension.basis.clone(),
        granted_by: id(extension.granted_by.0),
        granted_at: instant(extension.granted_at),
    };
    tx.link().insert::<extension::Entity>(vec![row]).await
}

/// The meetings for which something was submitted for a participant: one question.
pub async fn represented_at(
    reader: impl Into<Reader<'_>>,
    participant: &Participant,
) -> Result<BTreeSet<Uuid>, Fault> {
    let select = submission::Entity::find()
        .filter(submission::Column::Participant.eq(participant.to_string()))
        .filter(submission::Column::Version.eq(1));
    let rows = reader.into().link().all(select).await?;
    let read = |row: &submission::Model| read_id("submission.meeting_id", &row.meeting_id);
    rows.iter().map(read).collect()
}

/// A delegation with every version; one that nothing was kept of is empty.
pub async fn open(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    participant: &Participant,
) -> Result<Delegation, Fault> {
    let on = reader.into().snapshot().await?;
    let key = participant.to_string();
    let submissions = submission::Entity::find()
        .filter(submission::Column::MeetingId.eq(id(meeting_id)))
        .filter(submission::Column::Participant.eq(key.as_str()));
    let members = member::Entity::find()
        .filter(member::Column::MeetingId.eq(id(meeting_id)))
        .filter(member::Column::Participant.eq(key.as_str()));
    let extensions = extension::Entity::find()
        .filter(extension::Column::MeetingId.eq(id(meeting_id)))
        .filter(extension::Column::Participant.eq(key.as_str()));
    let mut found = gather(&on, submissions, members, extensions).await?;
    Ok(found
        .remove(participant)
        .unwrap_or_else(|| Delegation::new(participant.clone())))
}

/// Every delegation of a meeting of which anything is on record, with all versions and members.
pub async fn all(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<Vec<Delegation>, Fault> {
    let on = reader.into().snapshot().await?;
    let submissions =
        submission::Entity::find().filter(submission::Column::MeetingId.eq(id(meeting_id)));
    let members = member::Entity::find().filter(member::Column::MeetingId.eq(id(meeting_id)));
    let extensions =
        extension::Entity::find().filter(extension::Column::MeetingId.eq(id(meeting_id)));
    let found = gather(&on, submissions, members, extensions).await?;
    Ok(found.into_values().collect())
}

async fn gather(
    on: &Link<'_>,
    submissions: Select<submission::Entity>,
    members: Select<member::Entity>,
    extensions: Select<extension::Entity>,
) -> Result<BTreeMap<Participant, Delegation>, Fault> {
    let mut found: BTreeMap<Participant, Delegation> = BTreeMap::new();
    for (participant, all) in submitted(on, submissions, members).await? {
        entry(&mut found, participant).submissions = all;
    }
    let extensions = extensions.order_by_asc(extension::Column::Position);
    for row in on.all(extensions).await? {
        let participant: Participant = read_key("extension.participant", &row.participant)?;
        let extension = read_extension(&row)?;
        entry(&mut found, participant).extensions.push(extension);
    }
    Ok(found)
}

/// Submissions with their members, the earliest first.
async fn submitted(
    on: &Link<'_>,
    submissions: Select<submission::Entity>,
    members: Select<member::Entity>,
) -> Result<BTreeMap<Participant, Vec<Submission>>, Fault> {
    let mut people: BTreeMap<(String, i64), Vec<Member>> = BTreeMap::new();
    // Sorted here: an engine would sort the whole rows of thousands of people.
    let mut members = on.all(members).await?;
    members.sort_by_key(|row| row.position);
    for row in members {
        let of = (row.participant.clone(), row.version);
        people.entry(of).or_default().push(read_member(row)?);
    }
    let rows = on
        .all(submissions.order_by_asc(submission::Column::Version))
        .await?;
    let sizes = file::sizes(on, rows.iter().filter_map(|row| row.file.clone())).await?;
    let mut found: BTreeMap<Participant, Vec<Submission>> = BTreeMap::new();
    for row in rows {
        let participant: Participant = read_key("submission.participant", &row.participant)?;
        let members = people
            .remove(&(row.participant.clone(), row.version))
            .unwrap_or_default();
        let submission = read_submission(row, members, &sizes)?;
        found.entry(participant).or_default().push(submission);
    }
    Ok(found)
}

fn entry(
    found: &mut BTreeMap<Participant, Delegation>,
    participant: Participant,
) -> &mut Delegation {
    found
        .entry(participant.clone())
        .or_insert_with(|| Delegation::new(participant))
}

fn written(
    meeting_id: Uuid,
    participant: &Participant,
    submission: &Submission,
) -> submission::Model {
    submission::Model {
        meeting_id: id(meeting_id),
        participant: participant.to_string(),
        version: submission.version.into(),
        channel: name(&submission.channel),
        received_at: instant(submission.received_at),
        entered_at: instant(submission.entered_at),
        entered_by: id(submission.entered_by.0),
        file: submission.note.as_ref().map(|note| hash(note.file)),
        file_name: submission.note.as_ref().map(|note| note.name.clone()),
    }
}

fn written_member(
    meeting_id: Uuid,
    participant: &Participant,
    version: u32,
    position: i64,
    member: &Member,
) -> member::Model {
    member::Model {
        meeting_id: id(meeting_id),
        participant: participant.to_string(),
        version: version.into(),
        position,
        member_id: id(member.id),
        capacity: name(&member.capacity),
        title: member.title.as_text().to_owned(),
        given_names: member.given.clone(),
        family_name: member.family.clone(),
        name_order: member.order.code().to_owned(),
        own_script: member.own_script.clone(),
        function: member.function.clone(),
    }
}

fn read_hold(by: Option<&[u8]>, touched_at: Option<i64>) -> Result<Option<Hold>, Fault> {
    let (Some(by), Some(touched_at)) = (by, touched_at) else {
        return Ok(None);
    };
    Ok(Some(Hold {
        by: PersonId(read_id("delegation.held_by", by)?),
        touched_at: read_instant("delegation.touched_at", touched_at)?,
    }))
}

async fn read_draft(on: &Link<'_>, row: draft::Model) -> Result<Draft, Fault> {
    let sizes = file::sizes(on, row.file.clone()).await?;
    let typed = serde_json::from_str(&row.words)
        .map_err(|_| unreadable("delegation_draft.words", "no rows"))?;
    Ok(Draft {
        typed,
        based_on: read_number("delegation_draft.based_on", row.based_on)?,
        saved_by: PersonId(read_id("delegation_draft.saved_by", &row.saved_by)?),
        saved_at: read_instant("delegation_draft.saved_at", row.saved_at)?,
        note: read_note(row.file, row.file_name, &sizes)?,
    })
}

fn read_note(
    file: Option<Vec<u8>>,
    name: Option<String>,
    sizes: &BTreeMap<Vec<u8>, u64>,
) -> Result<Option<SignedNote>, Fault> {
    let (Some(file), Some(name)) = (file, name) else {
        return Ok(None);
    };
    Ok(Some(SignedNote {
        size: sizes.get(&file).copied().unwrap_or_default(),
        file: read_hash("submission.file", &file)?,
        name,
    }))
}

fn read_submission(
    row: submission::Model,
    members: Vec<Member>,
    sizes: &BTreeMap<Vec<u8>, u64>,
) -> Result<Submission, Fault> {
    Ok(Submission {
        version: read_number("submission.version", row.version)?,
        channel: read_name("submission.channel", &row.channel)?,
        received_at: read_instant("submission.received_at", row.received_at)?,
        entered_at: read_instant("submission.entered_at", row.entered_at)?,
        entered_by: PersonId(read_id("submission.entered_by", &row.entered_by)?),
        members,
        note: read_note(row.file, row.file_name, sizes)?,
    })
}

fn read_member(row: member::Model) -> Result<Member, Fault> {
    Ok(Member {
        id: read_id("member.member_id", &row.member_id)?,
        capacity: read_name("member.capacity", &row.capacity)?,
        title: Title::read(&row.title),
        given: row.given_names,
        family: row.family_name,
        order: NameOrder::read(&row.name_order),
        own_script: row.own_script,
        function: row.function,
    })
}

fn read_extension(row: &extension::Model) -> Result<Extension, Fault> {
    let hour = row.until_hour.as_deref();
    Ok(Extension {
        until: Deadline {
            on: read_date("extension.until_on", &row.until_on)?,
            weekday: read_name("extension.until_weekday", &row.until_weekday)?,
            at: read_time_maybe("extension.until_hour", hour)?,
        },
        basis: row.basis.clone(),
        granted_at: read_instant("extension.granted_at", row.granted_at)?,
        granted_by: PersonId(read_id("extension.granted_by", &row.granted_by)?),
    })
}
