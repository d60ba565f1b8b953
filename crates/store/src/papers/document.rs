//! Documents of a meeting, version by version: titles and files by language, and how each version
//! ended. Nothing here is changed after it was kept; a list is read with one question per table.

use std::collections::BTreeMap;

use domain::law::language::Language;
use domain::law::wording::Wording;
use domain::papers::document::{Document, DocumentFile, Ended, Ending, Version};
use domain::papers::symbol::Symbol;
use domain::people::person::PersonId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::column::{
    hash, id, instant, name, read_date, read_hash, read_id, read_instant, read_name, read_number,
    unreadable,
};
use crate::papers::file;
use crate::{Fault, Reader, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "document")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub symbol: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        pub stage: String,
        pub dated: String,
        pub published_at: i64,
        pub published_by: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod title {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "document_title")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub symbol: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub language: String,
        pub words: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod in_language {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "document_file")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub symbol: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub language: String,
        pub file: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod ended {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "document_ended")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub symbol: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        pub how: String,
        pub by_symbol: Option<String>,
        pub reason: String,
        pub ended_at: i64,
        pub ended_by: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Where a version of a document stands.
type Place = (String, i64);

/// Keeps a version. One that another took meanwhile is [`Fault::Stale`]. Its files are kept before.
pub async fn keep(
    tx: &Tx,
    meeting_id: Uuid,
    symbol: &Symbol,
    version: &Version,
) -> Result<(), Fault> {
    let row = row::Model {
        meeting_id: id(meeting_id),
        symbol: symbol.to_string(),
        version: version.version.into(),
        stage: name(&version.stage),
        dated: version.dated.to_string(),
        published_at: instant(version.published_at),
        published_by: id(version.published_by.0),
    };
    let titles = version.title.iter().map(|(language, words)| title::Model {
        meeting_id: row.meeting_id.clone(),
        symbol: row.symbol.clone(),
        version: row.version,
        language: name(&language),
        words: words.to_owned(),
    });
    let files = version
        .files
        .iter()
        .map(|(language, one)| in_language::Model {
            meeting_id: row.meeting_id.clone(),
            symbol: row.symbol.clone(),
            version: row.version,
            language: name(language),
            file: hash(one.file),
        });
    let (titles, files) = (titles.collect(), files.collect());
    let link = tx.link();
    match link.insert::<row::Entity>(vec![row]).await {
        Err(Fault::Duplicate(_)) => return Err(Fault::Stale),
        kept => kept?,
    }
    link.insert::<title::Entity>(titles).await?;
    link.insert::<in_language::Entity>(files).await
}

/// Keeps how a version ended. A version that ended already is [`Fault::Stale`].
pub async fn end(
    tx: &Tx,
    meeting_id: Uuid,
    symbol: &Symbol,
    version: u32,
    how: &Ended,
) -> Result<(), Fault> {
    let (code, by) = match &how.how {
        Ending::Withdrawn => ("withdrawn", None),
        Ending::Superseded(by) => ("superseded", Some(by.to_string())),
    };
    let row = ended::Model {
        meeting_id: id(meeting_id),
        symbol: symbol.to_string(),
        version: version.into(),
        how: code.to_owned(),
        by_symbol: by,
        reason: how.reason.clone(),
        ended_at: instant(how.at),
        ended_by: id(how.by.0),
    };
    match tx.link().insert::<ended::Entity>(vec![row]).await {
        Err(Fault::Duplicate(_)) => Err(Fault::Stale),
        kept => kept,
    }
}

/// Whether any document of a meeting was ever published.
pub async fn any(reader: impl Into<Reader<'_>>, meeting_id: Uuid) -> Result<bool, Fault> {
    let select = row::Entity::find()
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .limit(1);
    Ok(reader.into().link().one(select).await?.is_some())
}

/// Every document of a meeting with every version, in the order of symbols; `body` is the body in
/// the symbols of the meeting's treaty.
pub async fn all(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
    body: &str,
) -> Result<Vec<Document>, Fault> {
    let link = reader.into().snapshot().await?;
    let of = id(meeting_id);
    let rows = row::Entity::find()
        .filter(row::Column::MeetingId.eq(of.clone()))
        .order_by_asc(row::Column::Version);
    let rows = link.all(rows).await?;
    let select = title::Entity::find().filter(title::Column::MeetingId.eq(of.clone()));
    let mut titles: BTreeMap<Place, Vec<(Language, String)>> = BTreeMap::new();
    for row in link.all(select).await? {
        let language = read_name("document_title.language", &row.language)?;
        let place = (row.symbol, row.version);
        titles.entry(place).or_default().push((language, row.words));
    }
    let select = in_language::Entity::find().filter(in_language::Column::MeetingId.eq(of.clone()));
    let named = link.all(select).await?;
    let sizes = file::sizes(&link, named.iter().map(|row| row.file.clone())).await?;
    let mut files: BTreeMap<Place, BTreeMap<Language, DocumentFile>> = BTreeMap::new();
    for row in named {
        let language = read_name("document_file.language", &row.language)?;
        let one = DocumentFile {
            file: read_hash("document_file.file", &row.file)?,
            size: sizes.get(&row.file).copied().unwrap_or_default(),
        };
        let place = (row.symbol, row.version);
        files.entry(place).or_default().insert(language, one);
    }
    let select = ended::Entity::find().filter(ended::Column::MeetingId.eq(of));
    let mut endings: BTreeMap<Place, Ended> = BTreeMap::new();
    for row in link.all(select).await? {
        let ended = read_ended(&row, body)?;
        endings.insert((row.symbol, row.version), ended);
    }
    let mut documents: BTreeMap<Symbol, Document> = BTreeMap::new();
    for row in rows {
        let symbol = read_symbol("document.symbol", &row.symbol, body)?;
        let place = (row.symbol.clone(), row.version);
        let version = Version {
            version: read_number("document.version", row.version)?,
            stage: read_name("document.stage", &row.stage)?,
            dated: read_date("document.dated", &row.dated)?,
            title: Wording::of(titles.remove(&place).unwrap_or_default()),
            files: files.remove(&place).unwrap_or_default(),
            published_at: read_instant("document.published_at", row.published_at)?,
            published_by: PersonId(read_id("document.published_by", &row.published_by)?),
            ended: endings.remove(&place),
        };
        let new = Document {
            symbol: symbol.clone(),
            versions: Vec::new(),
        };
        let document = documents.entry(symbol).or_insert(new);
        document.versions.push(version);
    }
    Ok(documents.into_values().collect())
}

fn read_ended(row: &ended::Model, body: &str) -> Result<Ended, Fault> {
    let how = match (row.how.as_str(), &row.by_symbol) {
        ("withdrawn", None) => Ending::Withdrawn,
        ("superseded", Some(by)) => {
            Ending::Superseded(read_symbol("document_ended.by_symbol", by, body)?)
        }
        (other, _) => return Err(unreadable("document_ended.how", other)),
    };
    Ok(Ended {
        how,
        reason: row.reason.clone(),
        at: read_instant("document_ended.ended_at", row.ended_at)?,
        by: PersonId(read_id("document_ended.ended_by", &row.ended_by)?),
    })
}

fn read_symbol(at: &'static str, text: &str, body: &str) -> Result<Symbol, Fault> {
    Symbol::read(text, body).map_err(|_| unreadable(at, text))
}
