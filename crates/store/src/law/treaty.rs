//! The treaties entered at this site: from then on their meetings may be opened. What a treaty says
//! is text, kept in [`crate::law::source`] or compiled in; nothing of it stands here.

use domain::law::treaty::TreatyKey;
use jiff::Timestamp;
use sea_orm::{EntityTrait, QueryOrder};

use crate::column::{instant, read_instant, read_key};
use crate::{Fault, Reader, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "treaty")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: String,
        pub entered_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Enters a treaty; one that was entered before is a [`Fault::Duplicate`].
pub async fn enter(tx: &Tx, key: &TreatyKey, at: Timestamp) -> Result<(), Fault> {
    let row = row::Model {
        key: key.to_string(),
        entered_at: instant(at),
    };
    tx.link().insert::<row::Entity>(vec![row]).await
}

/// The treaties entered, in the order in which they were.
pub async fn entered(reader: impl Into<Reader<'_>>) -> Result<Vec<(TreatyKey, Timestamp)>, Fault> {
    let rows = row::Entity::find().order_by_asc(row::Column::EnteredAt);
    let rows = reader.into().link().all(rows).await?;
    let read = |row: &row::Model| {
        let key = read_key("treaty.key", &row.key)?;
        Ok((key, read_instant("treaty.entered_at", row.entered_at)?))
    };
    let mut entered: Vec<_> = rows.iter().map(read).collect::<Result<_, Fault>>()?;
    entered.sort_by(|(a, at_a), (b, at_b)| (at_a, a).cmp(&(at_b, b)));
    Ok(entered)
}
