//! Departures from the house text, version by version. None is ever changed or removed: taking one
//! back is a version of its own. Which of them hold is the domain's question.

use std::collections::BTreeMap;

use domain::convening::departure::{Change, Departure, ParagraphKey};
use domain::law::language::Language;
use domain::people::person::PersonId;
use jiff::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::column::{id, instant, name, read_name, read_number, unreadable};
use crate::{Fault, Reader, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "departure")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        pub paragraph: String,
        pub change: String,
        pub after: Option<String>,
        pub kept_by: Vec<u8>,
        pub kept_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod words {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "departure_text")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub language: String,
        pub words: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a version of a departure. A version that another took meanwhile is [`Fault::Stale`].
pub async fn keep(
    tx: &Tx,
    meeting_id: Uuid,
    departure: &Departure,
    by: PersonId,
    at: Timestamp,
) -> Result<(), Fault> {
    let none = BTreeMap::new();
    let (change, after, texts) = match &departure.change {
        Change::Replace(texts) => ("replace", None, texts),
        Change::Drop => ("drop", None, &none),
        Change::AddAfter { after, texts } => ("add_after", Some(after.0.clone()), texts),
        Change::Restore => ("restore", None, &none),
    };
    let row = row::Model {
        meeting_id: id(meeting_id),
        version: departure.version.into(),
        paragraph: departure.paragraph.0.clone(),
        change: change.to_owned(),
        after,
        kept_by: id(by.0),
        kept_at: instant(at),
    };
    let texts = texts.iter().map(|(language, text)| words::Model {
        meeting_id: id(meeting_id),
        version: departure.version.into(),
        language: name(language),
        words: text.clone(),
    });
    let link = tx.link();
    match link.insert::<row::Entity>(vec![row]).await {
        Err(Fault::Duplicate(_)) => return Err(Fault::Stale),
        kept => kept?,
    }
    link.insert::<words::Entity>(texts.collect()).await
}

/// Every version of every departure of a meeting, the earliest first.
pub async fn all(reader: impl Into<Reader<'_>>, meeting_id: Uuid) -> Result<Vec<Departure>, Fault> {
    until(reader, meeting_id, None).await
}

/// The versions that were kept up to an instant, the earliest first; all where none is given.
pub async fn until(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    at: Option<Timestamp>,
) -> Result<Vec<Departure>, Fault> {
    let link = reader.into().snapshot().await?;
    let mut rows = row::Entity::find()
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .order_by_asc(row::Column::Version);
    if let Some(at) = at {
        rows = rows.filter(row::Column::KeptAt.lte(instant(at)));
    }
    let rows = link.all(rows).await?;
    let select = words::Entity::find().filter(words::Column::MeetingId.eq(id(meeting_id)));
    let mut texts: BTreeMap<i64, BTreeMap<Language, String>> = BTreeMap::new();
    for row in link.all(select).await? {
        let language = read_name("departure_text.language", &row.language)?;
        texts
            .entry(row.version)
            .or_default()
            .insert(language, row.words);
    }
    let read = |row: row::Model| {
        let texts = texts.remove(&row.version).unwrap_or_default();
        read(row, texts)
    };
    rows.into_iter().map(read).collect()
}

fn read(row: row::Model, texts: BTreeMap<Language, String>) -> Result<Departure, Fault> {
    let change = match (row.change.as_str(), row.after) {
        ("replace", None) => Change::Replace(texts),
        ("drop", None) => Change::Drop,
        ("add_after", Some(after)) => Change::AddAfter {
            after: ParagraphKey(after),
            texts,
        },
        ("restore", None) => Change::Restore,
        (other, _) => return Err(unreadable("departure.change", other)),
    };
    Ok(Departure {
        version: read_number("departure.version", row.version)?,
        paragraph: ParagraphKey(row.paragraph),
        change,
    })
}
