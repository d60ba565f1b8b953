//! Notices that were held back, and the bundles in which they are asked for together: drawn up in
//! runs, issued with a number of their year's series. What was issued is never changed.

use std::collections::HashMap;

use domain::money::amount::Amount;
use domain::money::bill::Number;
use domain::money::bundle::{Alone, Bundle, Held, Packed, Run};
use domain::money::payer::PayerKey;
use domain::money::series::{Serial, Series};
use domain::people::person::PersonId;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::bill::Ends;
use crate::column::{
    id, instant, name, read_date, read_date_maybe, read_id, read_instant, read_key, read_name,
    read_number,
};
use crate::link::{Counting, Link};
use crate::{Fault, Reader, Tx};

mod held {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "bill_held")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub serial: i64,
        pub held_at: i64,
        pub below_minor: i64,
        pub currency: String,
        pub alone_due_on: Option<String>,
        pub alone_at: Option<i64>,
        pub alone_by: Option<Vec<u8>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod run {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "bundle_run")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub due_on: String,
        pub drawn_up_at: i64,
        pub drawn_up_by: Vec<u8>,
        pub issued_at: Option<i64>,
        pub issued_by: Option<Vec<u8>>,
        pub given_up_at: Option<i64>,
        pub given_up_by: Option<Vec<u8>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod drawn {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "bundle_drawn")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub run_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub payer: String,
        pub currency: String,
        pub language: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod notice {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "bundle_notice")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub run_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub bill_kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub bill_year: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub bill_serial: i64,
        pub minor: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "bundle")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub serial: i64,
        pub run_id: Vec<u8>,
        pub position: i64,
        pub dated: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps that notices wait, each below a threshold; one that waits already stays as it is.
pub async fn hold(tx: &Tx, notices: &[(Number, Amount)], at: Timestamp) -> Result<(), Fault> {
    let rows = notices.iter().map(|(notice, below)| held::Model {
        kind: name(&notice.kind),
        year: notice.year.into(),
        serial: notice.serial.into(),
        held_at: instant(at),
        below_minor: below.minor,
        currency: below.currency.code().to_owned(),
        alone_due_on: None,
        alone_at: None,
        alone_by: None,
    });
    let key = [held::Column::Kind, held::Column::Year, held::Column::Serial];
    tx.link()
        .insert_new::<held::Entity>(key, rows.collect())
        .await
}

/// Keeps that a held notice is posted by itself; one that was already is [`Fault::Stale`].
pub async fn post_alone(tx: &Tx, notice: Number, alone: &Alone) -> Result<(), Fault> {
    let due_on = alone.due_on.to_string();
    let update = held::Entity::update_many()
        .col_expr(held::Column::AloneDueOn, Expr::value(due_on))
        .col_expr(held::Column::AloneAt, Expr::value(instant(alone.posted.0)))
        .col_expr(held::Column::AloneBy, Expr::value(id(alone.posted.1.0)))
        .filter(held::Column::Kind.eq(name(&notice.kind)))
        .filter(held::Column::Year.eq(i64::from(notice.year)))
        .filter(held::Column::Serial.eq(i64::from(notice.serial)))
        .filter(held::Column::AloneAt.is_null());
    tx.link().change_fresh(update).await
}

/// How many notices were held back, how many of them were sent by themselves later, and how many bundles
/// were issued.
pub(super) fn counts() -> [Counting; 3] {
    let alone = held::Entity::find().filter(held::Column::AloneAt.is_not_null());
    [
        Counting::of(held::Entity::find()),
        Counting::of(alone),
        Counting::of(row::Entity::find()),
    ]
}

/// Every notice that was held back.
pub async fn held(reader: impl Into<Reader<'_>>) -> Result<Vec<Held>, Fault> {
    let select = held::Entity::find()
        .order_by_asc(held::Column::Year)
        .order_by_asc(held::Column::Serial);
    let rows = reader.into().link().all(select).await?;
    rows.into_iter().map(read_held).collect()
}

/// Keeps a run that was drawn up.
pub async fn keep_run(tx: &Tx, run: &Run) -> Result<(), Fault> {
    let of = id(run.id);
    let row = run::Model {
        id: of.clone(),
        due_on: run.due_on.to_string(),
        drawn_up_at: instant(run.drawn_up.0),
        drawn_up_by: id(run.drawn_up.1.0),
        issued_at: None,
        issued_by: None,
        given_up_at: None,
        given_up_by: None,
    };
    let (mut bundles, mut notices) = (Vec::new(), Vec::new());
    for (position, packed) in (0..).zip(&run.bundles) {
        bundles.push(drawn::Model {
            run_id: of.clone(),
            position,
            payer: packed.payer.to_string(),
            currency: packed.currency.code().to_owned(),
            language: name(&packed.language),
        });
        let of_bundle = packed.notices.iter().map(|(notice, minor)| notice::Model {
            run_id: of.clone(),
            position,
            bill_kind: name(&notice.kind),
            bill_year: notice.year.into(),
            bill_serial: notice.serial.into(),
            minor: *minor,
        });
        notices.extend(of_bundle);
    }
    tx.link().insert::<run::Entity>(vec![row]).await?;
    tx.link().insert::<drawn::Entity>(bundles).await?;
    tx.link().insert::<notice::Entity>(notices).await
}

/// Keeps that a run was issued or given up; one that ended already is [`Fault::Stale`].
pub async fn end_run(
    tx: &Tx,
    run: Uuid,
    ends: Ends,
    (at, by): (Timestamp, PersonId),
) -> Result<(), Fault> {
    let (at_column, by_column) = match ends {
        Ends::Issued => (run::Column::IssuedAt, run::Column::IssuedBy),
        Ends::GivenUp => (run::Column::GivenUpAt, run::Column::GivenUpBy),
    };
    let update = run::Entity::update_many()
        .col_expr(at_column, Expr::value(instant(at)))
        .col_expr(by_column, Expr::value(id(by.0)))
        .filter(run::Column::Id.eq(id(run)))
        .filter(run::Column::IssuedAt.is_null())
        .filter(run::Column::GivenUpAt.is_null());
    tx.link().change_fresh(update).await
}

/// Keeps the bundles of a run with their numbers, in their order.
pub async fn keep(tx: &Tx, run: Uuid, bundles: &[Bundle]) -> Result<(), Fault> {
    let rows = (0..).zip(bundles).map(|(position, bundle)| row::Model {
        year: bundle.number.year.into(),
        serial: bundle.number.serial.into(),
        run_id: id(run),
        position,
        dated: bundle.dated.to_string(),
    });
    tx.link().insert::<row::Entity>(rows.collect()).await
}

/// Every run, the earliest first.
pub async fn runs(reader: impl Into<Reader<'_>>) -> Result<Vec<Run>, Fault> {
    let link = reader.into().snapshot().await?;
    runs_on(&link).await
}

/// The notices by their place in a run.
type ByPlace = HashMap<(Vec<u8>, i64), Vec<(Number, i64)>>;

async fn runs_on(link: &Link<'_>) -> Result<Vec<Run>, Fault> {
    let mut notices = ByPlace::new();
    let select = notice::Entity::find()
        .order_by_asc(notice::Column::BillYear)
        .order_by_asc(notice::Column::BillSerial);
    for row in link.all(select).await? {
        let notice = Number {
            kind: read_name("bundle_notice.bill_kind", &row.bill_kind)?,
            year: read_number("bundle_notice.bill_year", row.bill_year)?,
            serial: read_number("bundle_notice.bill_serial", row.bill_serial)?,
        };
        let place = (row.run_id, row.position);
        notices.entry(place).or_default().push((notice, row.minor));
    }
    let mut bundles: HashMap<Vec<u8>, Vec<Packed>> = HashMap::new();
    let select = drawn::Entity::find().order_by_asc(drawn::Column::Position);
    for row in link.all(select).await? {
        let place = (row.run_id.clone(), row.position);
        let packed = Packed {
            payer: read_key("bundle_drawn.payer", &row.payer)?,
            currency: read_key("bundle_drawn.currency", &row.currency)?,
            language: read_name("bundle_drawn.language", &row.language)?,
            notices: notices.remove(&place).unwrap_or_default(),
        };
        bundles.entry(row.run_id).or_default().push(packed);
    }
    let select = run::Entity::find()
        .order_by_asc(run::Column::DrawnUpAt)
        .order_by_asc(run::Column::Id);
    let rows = link.all(select).await?.into_iter();
    let runs = rows.map(|row| {
        let bundles = bundles.remove(&row.id).unwrap_or_default();
        read_run(&row, bundles)
    });
    runs.collect()
}

/// The bundles that were issued, of one payer or of all, in the order of their numbers.
pub async fn bundles(
    reader: impl Into<Reader<'_>>,
    of: Option<&PayerKey>,
) -> Result<Vec<Bundle>, Fault> {
    let link = reader.into().snapshot().await?;
    let select = row::Entity::find()
        .order_by_asc(row::Column::Year)
        .order_by_asc(row::Column::Serial);
    let rows = link.all(select).await?;
    // As a rule a site has none.
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let runs = runs_on(&link).await?;
    let mut bundles = Vec::new();
    for row in rows {
        let run = read_id("bundle.run_id", &row.run_id)?;
        let run = runs.iter().find(|one| one.id == run).ok_or(Fault::Stale)?;
        let at: usize = read_number("bundle.position", row.position)?;
        let packed = run.bundles.get(at).ok_or(Fault::Stale)?;
        if of.is_some_and(|of| *of != packed.payer) {
            continue;
        }
        bundles.push(Bundle {
            number: Serial {
                series: Series::Bundle,
                year: read_number("bundle.year", row.year)?,
                serial: read_number("bundle.serial", row.serial)?,
            },
            packed: packed.clone(),
            dated: read_date("bundle.dated", &row.dated)?,
            due_on: run.due_on,
        });
    }
    Ok(bundles)
}

/// Year and serial of every bundle.
pub(crate) async fn serials(link: &Link<'_>) -> Result<Vec<(i64, i64)>, Fault> {
    let rows = link.all(row::Entity::find()).await?;
    Ok(rows.into_iter().map(|row| (row.year, row.serial)).collect())
}

/// How many there are.
pub(crate) async fn count(link: &Link<'_>) -> Result<u64, Fault> {
    link.count_of(row::Entity::find()).await
}

fn read_held(row: held::Model) -> Result<Held, Fault> {
    let due_on = read_date_maybe("bill_held.alone_due_on", row.alone_due_on.as_deref())?;
    let alone = match (due_on, row.alone_at, row.alone_by) {
        (Some(due_on), Some(at), Some(by)) => Some(Alone {
            due_on,
            posted: (
                read_instant("bill_held.alone_at", at)?,
                PersonId(read_id("bill_held.alone_by", &by)?),
            ),
        }),
        _ => None,
    };
    let currency = read_key("bill_held.currency", &row.currency)?;
    Ok(Held {
        notice: Number {
            kind: read_name("bill_held.kind", &row.kind)?,
            year: read_number("bill_held.year", row.year)?,
            serial: read_number("bill_held.serial", row.serial)?,
        },
        since: read_instant("bill_held.held_at", row.held_at)?,
        below: Amount::of(row.below_minor, currency),
        alone,
    })
}

fn read_run(row: &run::Model, bundles: Vec<Packed>) -> Result<Run, Fault> {
    let act = |at: Option<i64>, by: Option<&Vec<u8>>| {
        let (Some(at), Some(by)) = (at, by) else {
            return Ok(None);
        };
        let at = read_instant("bundle_run.issued_at", at)?;
        Ok::<_, Fault>(Some((at, PersonId(read_id("bundle_run.issued_by", by)?))))
    };
    Ok(Run {
        id: read_id("bundle_run.id", &row.id)?,
        bundles,
        due_on: read_date("bundle_run.due_on", &row.due_on)?,
        drawn_up: (
            read_instant("bundle_run.drawn_up_at", row.drawn_up_at)?,
            PersonId(read_id("bundle_run.drawn_up_by", &row.drawn_up_by)?),
        ),
        issued: act(row.issued_at, row.issued_by.as_ref())?,
        given_up: act(row.given_up_at, row.given_up_by.as_ref())?,
    })
}
