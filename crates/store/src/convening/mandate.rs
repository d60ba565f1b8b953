//! The quotations of a meeting's mandate: each link of the chain in six languages, under the
//! version of the meeting's facts to which it belongs. A chain with a word missing does not open.

use std::collections::BTreeMap;

use domain::law::language::{Language, Sextet};
use domain::law::mandate::{ArticleQuotation, Mandate, ResolutionQuotation};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::Fault;
use crate::column::{id, name, read_name, read_number, unreadable};
use crate::link::Link;

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mandate_quotation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub link: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub language: String,
        pub source: String,
        pub paragraph: Option<String>,
        pub words: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps the chain under a version of the meeting's facts.
pub(super) async fn keep(
    link: &Link<'_>,
    meeting_id: Uuid,
    version: u32,
    mandate: &Mandate,
) -> Result<(), Fault> {
    let mut rows = Vec::new();
    let mut add = |link: &str, source: &str, paragraph: Option<&str>, words: &Sextet<String>| {
        rows.extend(words.iter().map(|(language, words)| row::Model {
            meeting_id: id(meeting_id),
            version: version.into(),
            link: link.to_owned(),
            language: name(&language),
            source: source.to_owned(),
            paragraph: paragraph.map(str::to_owned),
            words: words.clone(),
        }));
    };
    add("meet", &mandate.meet.article, None, &mandate.meet.words);
    if let Some(quoted) = &mandate.resolution {
        add(
            "resolution",
            &quoted.resolution,
            Some(&quoted.paragraph),
            &quoted.words,
        );
    }
    add("costs", &mandate.costs.article, None, &mandate.costs.words);
    link.insert::<row::Entity>(rows).await
}

/// The chain under a version.
pub(super) async fn open(
    link: &Link<'_>,
    meeting_id: Uuid,
    version: i64,
) -> Result<Mandate, Fault> {
    let select = row::Entity::find()
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .filter(row::Column::Version.eq(version));
    read(link.all(select).await?)
}

/// Every chain the meeting had, with its version.
pub(super) async fn all(link: &Link<'_>, meeting_id: Uuid) -> Result<Vec<(u32, Mandate)>, Fault> {
    let select = row::Entity::find()
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .order_by_asc(row::Column::Version);
    let mut versions: BTreeMap<i64, Vec<row::Model>> = BTreeMap::new();
    for row in link.all(select).await? {
        versions.entry(row.version).or_default().push(row);
    }
    versions
        .into_iter()
        .map(|(version, rows)| {
            Ok((
                read_number("mandate_quotation.version", version)?,
                read(rows)?,
            ))
        })
        .collect()
}

/// What one link of the chain holds, while it is read.
struct Quoted {
    source: String,
    paragraph: Option<String>,
    words: BTreeMap<Language, String>,
}

fn read(rows: Vec<row::Model>) -> Result<Mandate, Fault> {
    let mut links: BTreeMap<String, Quoted> = BTreeMap::new();
    for row in rows {
        let language = read_name("mandate_quotation.language", &row.language)?;
        let (source, paragraph) = (row.source, row.paragraph);
        let quoted = links.entry(row.link).or_insert_with(|| Quoted {
            source,
            paragraph,
            words: BTreeMap::new(),
        });
        quoted.words.insert(language, row.words);
    }
    let missing = || unreadable("mandate_quotation.link", "a link of the chain is missing");
    let meet = links.remove("meet").ok_or_else(missing)?;
    let costs = links.remove("costs").ok_or_else(missing)?;
    let resolution = links
        .remove("resolution")
        .map(read_resolution)
        .transpose()?;
    Ok(Mandate {
        meet: read_article(meet)?,
        resolution,
        costs: read_article(costs)?,
    })
}

fn read_article(quoted: Quoted) -> Result<ArticleQuotation, Fault> {
    Ok(ArticleQuotation {
        article: quoted.source,
        words: six(quoted.words)?,
    })
}

fn read_resolution(quoted: Quoted) -> Result<ResolutionQuotation, Fault> {
    let missing = || unreadable("mandate_quotation.paragraph", "no paragraph");
    Ok(ResolutionQuotation {
        resolution: quoted.source,
        paragraph: quoted.paragraph.ok_or_else(missing)?,
        words: six(quoted.words)?,
    })
}

fn six(mut words: BTreeMap<Language, String>) -> Result<Sextet<String>, Fault> {
    let missing = Language::ALL
        .into_iter()
        .find(|language| !words.contains_key(language));
    match missing {
        Some(language) => Err(unreadable(
            "mandate_quotation.language",
            format!("no {language}"),
        )),
        None => Ok(Sextet::from_fn(|language| {
            words.remove(&language).unwrap_or_default()
        })),
    }
}
