//! Mails that came in: the bytes as received, what was read of them, the files they brought, and the
//! steps taken with each. A mail is kept once, however often it comes; what was read of it may be
//! erased while the mail's hash and its steps stay.

pub mod list;

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::mail::intake::{CameBy, Intake, Taken};
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::people::proposal::Line;
use domain::record::journal::Hash;
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::column::{
    hash, id, instant, name, read_hash, read_id, read_instant, read_key, read_name, read_number,
    unreadable,
};
use crate::{Fault, Reader, Tx};

/// A mail as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptMail {
    /// The hash of its bytes, under which the file lies.
    pub file: Hash,
    /// By what way it came.
    pub came_by: CameBy,
    /// When it was taken in.
    pub received_at: Timestamp,
    /// What was read of it, at which meeting and for whom it was recognised.
    pub intake: Intake,
    /// The meeting, where it was recognised.
    pub meeting_id: Option<Uuid>,
    /// The files it brought, in their order.
    pub parts: Vec<KeptPart>,
    /// The steps taken, the earliest first.
    pub steps: Vec<Taken>,
}

/// A file that came with a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPart {
    /// The hash of its bytes.
    pub file: Hash,
    /// The name it came under.
    pub name: String,
    /// What its bytes are.
    pub media_type: String,
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mail")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub file: Vec<u8>,
        pub message_id: Option<String>,
        pub content: Vec<u8>,
        pub came_by: String,
        pub received_at: i64,
        pub nature: String,
        pub recognition: String,
        pub sender: String,
        pub subject: String,
        pub read: String,
        pub meeting_id: Option<Vec<u8>>,
        pub participant: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod part {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mail_part")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub mail: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub file: Vec<u8>,
        pub name: String,
        pub media_type: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod step {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mail_step")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub mail: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub step: String,
        pub facts: String,
        pub taken_by: Vec<u8>,
        pub taken_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod source {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_source")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub participant: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub mail: Vec<u8>,
        pub part: String,
        pub line: i64,
        pub words: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a mail with the files it brought; the bytes of all are kept before. One that is kept already
/// is [`Fault::Stale`].
pub async fn keep(tx: &Tx, mail: &KeptMail, content: Hash) -> Result<(), Fault> {
    let read = &mail.intake.mail;
    let known = known(tx, mail.file, read.message_id.as_deref(), content).await?;
    if known.is_some() {
        return Err(Fault::Stale);
    }
    let whose = domain::convening::mail::intake::whose(&mail.intake.recognition, &mail.steps);
    let row = row::Model {
        file: hash(mail.file),
        message_id: read.message_id.clone(),
        content: hash(content),
        came_by: name(&mail.came_by),
        received_at: instant(mail.received_at),
        nature: read.nature.code().to_owned(),
        recognition: mail.intake.recognition.code().to_owned(),
        sender: read.senders.from.join(", "),
        subject: read.subject.clone(),
        read: serde_json::to_string(&mail.intake).expect("values can be written"),
        meeting_id: mail.meeting_id.map(id),
        participant: whose.map(|whose| whose.participant.to_string()),
    };
    tx.link().insert::<row::Entity>(vec![row]).await?;
    let parts = (0..).zip(&mail.parts).map(|(position, one)| part::Model {
        mail: hash(mail.file),
        position,
        file: hash(one.file),
        name: one.name.clone(),
        media_type: one.media_type.clone(),
    });
    tx.link().insert::<part::Entity>(parts.collect()).await
}

/// The mail that this one is another copy of: the same bytes, or the same identifier over the same
/// words and files.
pub async fn known(
    reader: impl Into<Reader<'_>>,
    file: Hash,
    message_id: Option<&str>,
    content: Hash,
) -> Result<Option<Hash>, Fault> {
    let mut same = row::Column::File.eq(hash(file));
    if let Some(message_id) = message_id {
        let copy = row::Column::MessageId
            .eq(message_id)
            .and(row::Column::Content.eq(hash(content)));
        same = same.or(copy);
    }
    let select = row::Entity::find().filter(same);
    let row = reader.into().link().one(select).await?;
    row.map(|row| read_hash("mail.file", &row.file)).transpose()
}

/// A mail with its files and steps.
pub async fn open(reader: impl Into<Reader<'_>>, file: Hash) -> Result<Option<KeptMail>, Fault> {
    let reader = reader.into();
    let row = reader
        .link()
        .one(row::Entity::find_by_id(hash(file)))
        .await?;
    let Some(row) = row else { return Ok(None) };
    let parts = part::Entity::find()
        .filter(part::Column::Mail.eq(hash(file)))
        .order_by_asc(part::Column::Position);
    let steps = step::Entity::find()
        .filter(step::Column::Mail.eq(hash(file)))
        .order_by_asc(step::Column::Position);
    let parts = reader.link().all(parts).await?;
    let steps = reader.link().all(steps).await?;
    read(row, parts, steps).map(Some)
}

/// Keeps the next step with a mail; somebody else's step meanwhile is [`Fault::Stale`].
pub async fn take(tx: &Tx, mail: &KeptMail, taken: &Taken) -> Result<(), Fault> {
    let select = step::Entity::find().filter(step::Column::Mail.eq(hash(mail.file)));
    let count = tx.link().count_of(select).await?;
    if usize::try_from(count).ok() != Some(mail.steps.len()) {
        return Err(Fault::Stale);
    }
    let row = step::Model {
        mail: hash(mail.file),
        position: i64::try_from(count).expect("nobody takes that many steps"),
        step: taken.step.code().to_owned(),
        facts: serde_json::to_string(&taken.step).expect("values can be written"),
        taken_by: id(taken.by.0),
        taken_at: instant(taken.at),
    };
    tx.link().insert::<step::Entity>(vec![row]).await
}

/// Keeps whose a mail is, as a person said.
pub async fn assign(
    tx: &Tx,
    mail: &KeptMail,
    (meeting_id, participant): (Uuid, &Participant),
) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::MeetingId, Expr::value(id(meeting_id)))
        .col_expr(
            row::Column::Participant,
            Expr::value(participant.to_string()),
        )
        .filter(row::Column::File.eq(hash(mail.file)));
    tx.link().change_fresh(update).await
}

/// From where a member of a version comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberSource {
    /// The place of the member in its version, from 0.
    pub position: usize,
    /// The mail.
    pub mail: Hash,
    /// The file and line.
    pub line: Line,
}

/// Keeps from which line of which paper the members of a version come.
pub async fn keep_sources(
    tx: &Tx,
    (meeting_id, participant, version): (Uuid, &Participant, u32),
    sources: &[MemberSource],
) -> Result<(), Fault> {
    let rows = sources.iter().map(|source| source::Model {
        meeting_id: id(meeting_id),
        participant: participant.to_string(),
        version: version.into(),
        position: i64::try_from(source.position).expect("a delegation has a thousand members"),
        mail: hash(source.mail),
        part: source.line.part.clone(),
        line: source.line.at.into(),
        words: source.line.text.clone(),
    });
    // A version that two mails say keeps the lines of the first.
    let key = [
        source::Column::MeetingId,
        source::Column::Participant,
        source::Column::Version,
        source::Column::Position,
    ];
    tx.link()
        .insert_new::<source::Entity>(key, rows.collect())
        .await
}

/// From where the members of a delegation come, by version.
pub async fn sources(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    participant: &Participant,
) -> Result<Vec<(u32, MemberSource)>, Fault> {
    let select = source::Entity::find()
        .filter(source::Column::MeetingId.eq(id(meeting_id)))
        .filter(source::Column::Participant.eq(participant.to_string()))
        .order_by_asc(source::Column::Version)
        .order_by_asc(source::Column::Position);
    let rows = reader.into().link().all(select).await?;
    let one = |row: source::Model| {
        let source = MemberSource {
            position: read_number("member_source.position", row.position)?,
            mail: read_hash("member_source.mail", &row.mail)?,
            line: Line {
                part: row.part,
                at: read_number("member_source.line", row.line)?,
                text: row.words,
            },
        };
        Ok((read_number("member_source.version", row.version)?, source))
    };
    rows.into_iter().map(one).collect()
}

/// The versions of a meeting's delegations that a mail names members of: one question.
pub async fn sourced(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<BTreeMap<Participant, BTreeSet<u32>>, Fault> {
    let select = source::Entity::find()
        .select_only()
        .columns([source::Column::Participant, source::Column::Version])
        .filter(source::Column::MeetingId.eq(id(meeting_id)))
        .distinct();
    let link = reader.into().link();
    let mut found: BTreeMap<Participant, BTreeSet<u32>> = BTreeMap::new();
    for (participant, version) in link.pairs::<source::Entity, String, i64>(select).await? {
        let participant = read_key("member_source.participant", &participant)?;
        let version = read_number("member_source.version", version)?;
        found.entry(participant).or_default().insert(version);
    }
    Ok(found)
}

fn read(
    row: row::Model,
    parts: Vec<part::Model>,
    steps: Vec<step::Model>,
) -> Result<KeptMail, Fault> {
    let meeting = row.meeting_id.map(|id| read_id("mail.meeting_id", &id));
    if let Some(key) = &row.participant {
        read_key::<Participant>("mail.participant", key)?;
    }
    Ok(KeptMail {
        file: read_hash("mail.file", &row.file)?,
        came_by: read_name("mail.came_by", &row.came_by)?,
        received_at: read_instant("mail.received_at", row.received_at)?,
        intake: serde_json::from_str(&row.read).map_err(|error| unreadable("mail.read", error))?,
        meeting_id: meeting.transpose()?,
        parts: parts.into_iter().map(read_part).collect::<Result<_, _>>()?,
        steps: steps.into_iter().map(read_step).collect::<Result<_, _>>()?,
    })
}

fn read_part(row: part::Model) -> Result<KeptPart, Fault> {
    Ok(KeptPart {
        file: read_hash("mail_part.file", &row.file)?,
        name: row.name,
        media_type: row.media_type,
    })
}

fn read_step(row: step::Model) -> Result<Taken, Fault> {
    let unread = |error| unreadable("mail_step.facts", error);
    Ok(Taken {
        step: serde_json::from_str(&row.facts).map_err(unread)?,
        by: PersonId(read_id("mail_step.taken_by", &row.taken_by)?),
        at: read_instant("mail_step.taken_at", row.taken_at)?,
    })
}
