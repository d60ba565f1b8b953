//! The apportionments of a meeting: the facts they follow from, and each payer's share. Nothing is
//! changed afterwards; another apportionment has the next number.

use std::collections::HashMap;

use domain::money::assessment::{Assessment, Facts};
use domain::money::payer::PayerKey;
use domain::people::person::PersonId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::column::{id, instant, name, read_id, read_instant, read_key, read_number, unreadable};
use crate::{Fault, Reader, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "apportionment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i64,
        pub purpose: String,
        pub facts: String,
        pub kept_at: i64,
        pub kept_by: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod share {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "apportionment_share")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub payer: String,
        pub minor: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps an apportionment. A number that another took meanwhile is [`Fault::Stale`].
pub async fn keep(tx: &Tx, meeting_id: Uuid, one: &Assessment) -> Result<(), Fault> {
    let facts = serde_json::to_string(&one.facts);
    let row = row::Model {
        meeting_id: id(meeting_id),
        number: one.number.into(),
        purpose: name(&one.facts.purpose),
        facts: facts.map_err(|error| unreadable("apportionment.facts", error))?,
        kept_at: instant(one.kept.0),
        kept_by: id(one.kept.1.0),
    };
    let shares = one.shares.iter().map(|(payer, minor)| share::Model {
        meeting_id: id(meeting_id),
        number: one.number.into(),
        payer: payer.to_string(),
        minor: *minor,
    });
    let shares = shares.collect();
    match tx.link().insert::<row::Entity>(vec![row]).await {
        Err(Fault::Duplicate(_)) => return Err(Fault::Stale),
        kept => kept?,
    }
    tx.link().insert::<share::Entity>(shares).await
}

/// The apportionments of a meeting, in the order of their numbers.
pub async fn all(
    reader: impl Into<Reader<'_>>,
    meeting_id: Uuid,
) -> Result<Vec<Assessment>, Fault> {
    let link = reader.into().snapshot().await?;
    let select = share::Entity::find()
        .filter(share::Column::MeetingId.eq(id(meeting_id)))
        .order_by_asc(share::Column::Payer);
    let mut shares: HashMap<i64, Vec<(PayerKey, i64)>> = HashMap::new();
    for row in link.all(select).await? {
        let payer = read_key("apportionment_share.payer", &row.payer)?;
        shares
            .entry(row.number)
            .or_default()
            .push((payer, row.minor));
    }
    let select = row::Entity::find()
        .filter(row::Column::MeetingId.eq(id(meeting_id)))
        .order_by_asc(row::Column::Number);
    let read = |row: row::Model| {
        let facts = serde_json::from_str::<Facts>(&row.facts);
        let mut shares = shares.remove(&row.number).unwrap_or_default();
        shares.sort();
        Ok(Assessment {
            number: read_number("apportionment.number", row.number)?,
            facts: facts.map_err(|error| unreadable("apportionment.facts", error))?,
            shares,
            kept: (
                read_instant("apportionment.kept_at", row.kept_at)?,
                PersonId(read_id("apportionment.kept_by", &row.kept_by)?),
            ),
        })
    };
    link.all(select).await?.into_iter().map(read).collect()
}
