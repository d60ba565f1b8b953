//! Series of a year: the next numbers, taken in the transaction that uses them, so that none is lost;
//! the serials that were taken and stand on nothing; the papers of what bears a number and is no bill.

use std::collections::{BTreeMap, HashMap};

use domain::money::bill::Kind;
use domain::money::series::{Serial, Series};
use domain::papers::code::Code;
use domain::record::journal::Hash;
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict, Query};
use sea_orm::{ConnectionTrait as _, EntityTrait};
use serde::Serialize;

use super::bill::Printed;
use crate::column::{hash, name, read_hash, read_key, read_name, read_number};
use crate::engine::fault;
use crate::papers::paper;
use crate::{Fault, Reader, Tx};

mod year {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "bill_year")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i64,
        pub taken: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod printed {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "dues_paper")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub series: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub serial: i64,
        pub paper: Vec<u8>,
        pub code: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Takes the next `count` serials of a series and year; answers the first, from 1. The row of the
/// series is held until the act ends.
pub async fn take(tx: &Tx, series: &impl Serialize, year: i16, count: u32) -> Result<u32, Fault> {
    let count = i64::from(count);
    let more = Expr::col((year::Entity, year::Column::Taken)).add(count);
    let conflict = OnConflict::columns([year::Column::Kind, year::Column::Year])
        .value(year::Column::Taken, more)
        .to_owned();
    let insert = Query::insert()
        .into_table(year::Entity)
        .columns([year::Column::Kind, year::Column::Year, year::Column::Taken])
        .values_panic([name(series).into(), i64::from(year).into(), count.into()])
        .on_conflict(conflict)
        .returning_col(year::Column::Taken)
        .to_owned();
    let row = tx.link().query_one(&insert).await.map_err(fault)?;
    let row = row.ok_or(Fault::Stale)?;
    let taken: i64 = row.try_get_by_index(0).map_err(fault)?;
    read_number("bill_year.taken", taken - count + 1)
}

/// Serials of all series that were taken and stand on no paper; a sound series has none.
pub async fn gaps(reader: impl Into<Reader<'_>>) -> Result<Vec<String>, Fault> {
    let reader = reader.into();
    let link = reader.snapshot().await?;
    let mut stand: HashMap<(String, i64), Vec<i64>> = HashMap::new();
    let of_bills = super::bill::serials(&link).await?.into_iter();
    let of_bundles = super::bundle::serials(&link).await?.into_iter();
    let of_bundles = of_bundles.map(|(year, serial)| (name(&Series::Bundle), year, serial));
    let of_reminders = super::reminder::serials(&link).await?.into_iter();
    let of_reminders = of_reminders.map(|(year, serial)| (name(&Series::Reminder), year, serial));
    for (series, year, serial) in of_bills.chain(of_bundles).chain(of_reminders) {
        stand.entry((series, year)).or_default().push(serial);
    }
    let mut gaps = Vec::new();
    for series in link.all(year::Entity::find()).await? {
        let of = (series.kind.clone(), series.year);
        let stand = stand.remove(&of).unwrap_or_default();
        for serial in (1..=series.taken).filter(|serial| !stand.contains(serial)) {
            gaps.push(format!(
                "{}-{}-{serial:04}",
                letters(&series.kind)?,
                series.year
            ));
        }
    }
    gaps.sort();
    Ok(gaps)
}

/// The letters of a series by its name on record.
fn letters(kept: &str) -> Result<&'static str, Fault> {
    match read_name::<Series>("bill_year.kind", kept) {
        Ok(series) => Ok(series.letters()),
        Err(_) => read_name::<Kind>("bill_year.kind", kept).map(Kind::series),
    }
}

/// Keeps papers with their codes. What has a paper keeps it.
pub async fn keep_printed(
    tx: &Tx,
    papers: &[(Serial, Code, Vec<u8>)],
    media_type: &str,
    at: Timestamp,
) -> Result<(), Fault> {
    let bytes = papers
        .iter()
        .map(|(.., bytes)| (Hash::of(bytes), bytes.clone()));
    paper::keep(tx, bytes, media_type, at).await?;
    let rows = papers.iter().map(|(number, code, bytes)| printed::Model {
        series: name(&number.series),
        year: number.year.into(),
        serial: number.serial.into(),
        paper: hash(Hash::of(bytes)),
        code: code.to_string(),
    });
    let key = [
        printed::Column::Series,
        printed::Column::Year,
        printed::Column::Serial,
    ];
    tx.link()
        .insert_new::<printed::Entity>(key, rows.collect())
        .await
}

/// The papers of what bears a number and has one.
pub async fn printed(reader: impl Into<Reader<'_>>) -> Result<BTreeMap<Serial, Printed>, Fault> {
    let rows = reader.into().link().all(printed::Entity::find()).await?;
    let read = |row: printed::Model| {
        let number = Serial {
            series: read_name("dues_paper.series", &row.series)?,
            year: read_number("dues_paper.year", row.year)?,
            serial: read_number("dues_paper.serial", row.serial)?,
        };
        let printed = Printed {
            paper: read_hash("dues_paper.paper", &row.paper)?,
            code: read_key("dues_paper.code", &row.code)?,
        };
        Ok((number, printed))
    };
    rows.into_iter().map(read).collect()
}

/// Whether any bundle or reminder has no paper yet: each has one at most, so counting tells.
pub async fn any_unprinted(reader: impl Into<Reader<'_>>) -> Result<bool, Fault> {
    let link = reader.into().snapshot().await?;
    let bundles = super::bundle::count(&link).await?;
    let reminders = super::reminder::count(&link).await?;
    Ok(link.count_of(printed::Entity::find()).await? < bundles + reminders)
}
