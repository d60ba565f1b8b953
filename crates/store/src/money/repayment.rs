//! Money of payments that went back. A row is never changed.

use domain::money::payment::repayment::Repayment;
use domain::people::person::PersonId;
use sea_orm::{EntityTrait, QueryOrder};

use crate::column::{id, instant, name, read_date, read_id, read_instant, read_name};
use crate::link::{Counting, Link};
use crate::{Fault, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "repayment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub payment_id: Vec<u8>,
        pub paid_on: String,
        pub minor: i64,
        pub ground: String,
        pub evidence: String,
        pub reason: String,
        pub entered_at: i64,
        pub entered_by: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps that money went back.
pub async fn keep(tx: &Tx, one: &Repayment) -> Result<(), Fault> {
    let row = row::Model {
        id: id(one.id),
        payment_id: id(one.payment),
        paid_on: one.on.to_string(),
        minor: one.minor,
        ground: name(&one.ground),
        evidence: one.evidence.clone(),
        reason: one.reason.clone(),
        entered_at: instant(one.entered.0),
        entered_by: id(one.entered.1.0),
    };
    tx.link().insert::<row::Entity>(vec![row]).await
}

/// How often money went back.
pub(super) fn count() -> Counting {
    Counting::of(row::Entity::find())
}

/// Everything that went back, in the order in which it was entered.
pub(super) async fn all(link: &Link<'_>) -> Result<Vec<Repayment>, Fault> {
    let select = row::Entity::find()
        .order_by_asc(row::Column::EnteredAt)
        .order_by_asc(row::Column::Id);
    let rows = link.all(select).await?;
    rows.iter().map(read).collect()
}

fn read(row: &row::Model) -> Result<Repayment, Fault> {
    Ok(Repayment {
        id: read_id("repayment.id", &row.id)?,
        payment: read_id("repayment.payment_id", &row.payment_id)?,
        on: read_date("repayment.paid_on", &row.paid_on)?,
        minor: row.minor,
        ground: read_name("repayment.ground", &row.ground)?,
        evidence: row.evidence.clone(),
        reason: row.reason.clone(),
        entered: (
            read_instant("repayment.entered_at", row.entered_at)?,
            PersonId(read_id("repayment.entered_by", &row.entered_by)?),
        ),
    })
}
