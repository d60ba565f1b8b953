//! The list of mails that came in: of each no more than what lists are narrowed and ordered by, so
//! that none has an end; those that are shown are opened together. Two questions, however many there
//! are. Where a mail lies, the domain says.

use std::collections::BTreeMap;

use domain::convening::mail::intake::{Lies, lies_by};
use domain::record::journal::Hash;
use jiff::Timestamp;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{KeptMail, read, row, step};
use crate::column::{hash, id, read_hash, read_instant};
use crate::{Fault, Reader};

/// What a list knows of a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The hash of its bytes.
    pub file: Hash,
    /// When it was taken in.
    pub received_at: Timestamp,
    /// Who claims to have sent it.
    pub sender: String,
    /// What it says it is about.
    pub subject: String,
    /// Where it lies.
    pub lies: Lies,
}

/// The columns of a head.
type Columns = (Vec<u8>, i64, String, String, String);

/// Every mail of a meeting or of the whole site, the last taken in first.
pub async fn heads(
    reader: impl Into<Reader<'_>>,
    meeting_id: Option<Uuid>,
) -> Result<Vec<Head>, Fault> {
    let mut select = row::Entity::find()
        .select_only()
        .columns([
            row::Column::File,
            row::Column::ReceivedAt,
            row::Column::Sender,
            row::Column::Subject,
            row::Column::Recognition,
        ])
        .order_by_desc(row::Column::ReceivedAt)
        .order_by_asc(row::Column::File);
    let mut steps = step::Entity::find()
        .select_only()
        .columns([step::Column::Mail, step::Column::Step])
        .order_by_asc(step::Column::Position);
    if let Some(meeting) = meeting_id {
        select = select.filter(row::Column::MeetingId.eq(id(meeting)));
        let theirs = Query::select()
            .column(row::Column::File)
            .from(row::Entity)
            .and_where(row::Column::MeetingId.eq(id(meeting)))
            .to_owned();
        steps = steps.filter(step::Column::Mail.in_subquery(theirs));
    }
    let link = reader.into().link();
    let steps = link.pairs::<step::Entity, Vec<u8>, String>(steps).await?;
    // The last step of a mail is the one that is kept here.
    let last: BTreeMap<Vec<u8>, String> = steps.into_iter().collect();
    let rows = link.tuples::<row::Entity, Columns>(select).await?;
    let head = |(file, received_at, sender, subject, recognition): Columns| {
        Ok(Head {
            lies: lies_by(&recognition, last.get(&file).map(String::as_str)),
            file: read_hash("mail.file", &file)?,
            received_at: read_instant("mail.received_at", received_at)?,
            sender,
            subject,
        })
    };
    rows.into_iter().map(head).collect()
}

/// Mails without their files, in the order in which they are named.
pub async fn opened(reader: impl Into<Reader<'_>>, files: &[Hash]) -> Result<Vec<KeptMail>, Fault> {
    let keys = || files.iter().map(|file| hash(*file));
    let steps = step::Entity::find()
        .filter(step::Column::Mail.is_in(keys()))
        .order_by_asc(step::Column::Position);
    let link = reader.into().link();
    let rows = link
        .all(row::Entity::find().filter(row::Column::File.is_in(keys())))
        .await?;
    let mut taken: BTreeMap<Vec<u8>, Vec<step::Model>> = BTreeMap::new();
    for one in link.all(steps).await? {
        taken.entry(one.mail.clone()).or_default().push(one);
    }
    let mut kept = BTreeMap::new();
    for row in rows {
        let steps = taken.remove(&row.file).unwrap_or_default();
        let mail = read(row, Vec::new(), steps)?;
        kept.insert(mail.file, mail);
    }
    Ok(files.iter().filter_map(|file| kept.remove(file)).collect())
}
