//! The ledger: entries with their postings, never changed. An entry whose postings do not add up to
//! nothing is not kept; the doctor asks again. What one paper does to the accounts is entered once.

use std::collections::{BTreeMap, HashMap};

use domain::convening::meeting::MeetingKey;
use domain::money::amount::Currency;
use domain::money::ledger::{Account, Entry, Kind, Of, Posting};
use domain::money::payer::PayerKey;
use domain::people::person::PersonId;
use jiff::civil::Date;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::bill::read_budget;
use crate::column::{
    id, instant, name, read_date, read_id, read_instant, read_key, read_name, unreadable,
};
use crate::convening::meeting;
use crate::{Fault, Reader, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "ledger_entry")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub counts_on: String,
        pub kind: String,
        pub subject: String,
        pub currency: String,
        pub entered_at: i64,
        pub entered_by: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod posting {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "ledger_posting")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub entry_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub account: String,
        pub payer: Option<String>,
        pub meeting_id: Option<Vec<u8>>,
        pub minor: i64,
        pub budget: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Enters what papers do to the accounts. An unsound entry is a fault of the house; a paper that was
/// entered already is [`Fault::Duplicate`].
pub async fn enter(tx: &Tx, entries: &[Entry]) -> Result<(), Fault> {
    if entries.is_empty() {
        return Ok(());
    }
    let meetings = meeting::keys(tx).await?;
    let meetings: HashMap<MeetingKey, Uuid> =
        meetings.into_iter().map(|(id, key)| (key, id)).collect();
    let (mut rows, mut postings) = (Vec::new(), Vec::new());
    for entry in entries {
        let sound = entry.proved();
        sound.map_err(|unsound| unreadable("ledger_entry", unsound))?;
        rows.push(row::Model {
            id: id(entry.id),
            counts_on: entry.on.to_string(),
            kind: name(&entry.kind),
            subject: entry.subject.clone(),
            currency: entry.currency.code().to_owned(),
            entered_at: instant(entry.at),
            entered_by: id(entry.by.0),
        });
        for (position, one) in (0..).zip(&entry.postings) {
            let meeting = one.meeting.as_ref().map(|key| {
                let known = meetings.get(key);
                known.ok_or_else(|| unreadable("ledger_posting.meeting_id", key))
            });
            postings.push(posting::Model {
                entry_id: id(entry.id),
                position,
                account: name(&one.account),
                payer: one.payer.as_ref().map(ToString::to_string),
                meeting_id: meeting.transpose()?.map(|meeting| id(*meeting)),
                minor: one.minor,
                budget: one.budget.as_ref().map(ToString::to_string),
            });
        }
    }
    tx.link().insert::<row::Entity>(rows).await?;
    tx.link().insert::<posting::Entity>(postings).await
}

/// Which part of the ledger is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    All,
    /// The entries of a meeting.
    Meeting(Uuid),
    /// The entries of a payer.
    Payer(PayerKey),
    /// The entries of a period, both days within.
    Period(Date, Date),
}

/// Entries, the earliest first, each with all its postings.
pub async fn entries(reader: impl Into<Reader<'_>>, part: &Part) -> Result<Vec<Entry>, Fault> {
    let reader = reader.into();
    let link = reader.snapshot().await?;
    // Asked after: a meeting that a posting names is there.
    let keys = meeting::keys(reader).await?;
    let mut which = row::Entity::find();
    let mut of = posting::Entity::find();
    let touching = match part {
        Part::All => None,
        Part::Period(from, until) => {
            // A date is kept as text of one length, so its order is that of days.
            let within = || row::Column::CountsOn.between(from.to_string(), until.to_string());
            let ids = sea_orm::sea_query::Query::select()
                .column(row::Column::Id)
                .from(row::Entity)
                .and_where(within())
                .to_owned();
            which = which.filter(within());
            of = of.filter(Expr::col(posting::Column::EntryId).in_subquery(ids));
            None
        }
        Part::Meeting(meeting) => Some(posting::Column::MeetingId.eq(id(*meeting))),
        Part::Payer(payer) => Some(posting::Column::Payer.eq(payer.as_str())),
    };
    if let Some(touching) = touching {
        let ids = sea_orm::sea_query::Query::select()
            .column(posting::Column::EntryId)
            .from(posting::Entity)
            .and_where(touching)
            .to_owned();
        which = which.filter(Expr::col(row::Column::Id).in_subquery(ids.clone()));
        of = of.filter(Expr::col(posting::Column::EntryId).in_subquery(ids));
    }
    let rows = which
        .order_by_asc(row::Column::CountsOn)
        .order_by_asc(row::Column::EnteredAt)
        .order_by_asc(row::Column::Id);
    let rows = link.all(rows).await?;
    let mut postings: HashMap<Vec<u8>, Vec<Posting>> = HashMap::new();
    for row in link.all(of.order_by_asc(posting::Column::Position)).await? {
        let read = read_posting(&row, &keys)?;
        postings.entry(row.entry_id).or_default().push(read);
    }
    let read = |row: row::Model| {
        Ok(Entry {
            id: read_id("ledger_entry.id", &row.id)?,
            on: read_date("ledger_entry.counts_on", &row.counts_on)?,
            kind: read_name::<Kind>("ledger_entry.kind", &row.kind)?,
            subject: row.subject,
            currency: read_key::<Currency>("ledger_entry.currency", &row.currency)?,
            postings: postings.remove(&row.id).unwrap_or_default(),
            at: read_instant("ledger_entry.entered_at", row.entered_at)?,
            by: PersonId(read_id("ledger_entry.entered_by", &row.entered_by)?),
        })
    };
    rows.into_iter().map(read).collect()
}

/// One sum as the engine answers it: account, payer, meeting, budget, currency, minor units.
type Sum = (
    String,
    Option<String>,
    Option<Vec<u8>>,
    Option<String>,
    String,
    i64,
);

/// The balances of the whole ledger, summed where they lie; what is balanced is not there.
pub async fn balances(reader: impl Into<Reader<'_>>) -> Result<BTreeMap<Of, i64>, Fault> {
    let reader = reader.into();
    let link = reader.snapshot().await?;
    // Asked after: a meeting that a posting names is there.
    let keys = meeting::keys(reader).await?;
    let select = posting::Entity::find()
        .select_only()
        .column(posting::Column::Account)
        .column(posting::Column::Payer)
        .column(posting::Column::MeetingId)
        .column(posting::Column::Budget)
        .column_as(Expr::col(row::Column::Currency), "currency")
        // Both engines answer a sum of whole numbers as something else than one: it is said here.
        .column_as(
            Expr::col(posting::Column::Minor).sum().cast_as("bigint"),
            "minor",
        )
        .join(
            sea_orm::JoinType::InnerJoin,
            posting::Entity::belongs_to(row::Entity)
                .from(posting::Column::EntryId)
                .to(row::Column::Id)
                .into(),
        )
        .group_by(posting::Column::Account)
        .group_by(posting::Column::Payer)
        .group_by(posting::Column::MeetingId)
        .group_by(posting::Column::Budget)
        .group_by(row::Column::Currency);
    let rows: Vec<Sum> = link.tuples(select).await?;
    let mut balances = BTreeMap::new();
    for (account, payer, meeting, budget, currency, minor) in rows {
        let of = Of {
            account: read_name::<Account>("ledger_posting.account", &account)?,
            payer: read_payer(payer.as_deref())?,
            meeting: read_meeting(meeting.as_deref(), &keys)?,
            budget: read_budget("ledger_posting.budget", budget.as_deref())?,
            currency: read_key("ledger_entry.currency", &currency)?,
        };
        if minor != 0 {
            balances.insert(of, minor);
        }
    }
    Ok(balances)
}

fn read_posting(row: &posting::Model, keys: &BTreeMap<Uuid, MeetingKey>) -> Result<Posting, Fault> {
    Ok(Posting {
        account: read_name("ledger_posting.account", &row.account)?,
        payer: read_payer(row.payer.as_deref())?,
        meeting: read_meeting(row.meeting_id.as_deref(), keys)?,
        budget: read_budget("ledger_posting.budget", row.budget.as_deref())?,
        minor: row.minor,
    })
}

fn read_payer(payer: Option<&str>) -> Result<Option<PayerKey>, Fault> {
    let read = payer.map(|payer| read_key("ledger_posting.payer", payer));
    read.transpose()
}

fn read_meeting(
    meeting: Option<&[u8]>,
    keys: &BTreeMap<Uuid, MeetingKey>,
) -> Result<Option<MeetingKey>, Fault> {
    let Some(meeting) = meeting else {
        return Ok(None);
    };
    let meeting = read_id("ledger_posting.meeting_id", meeting)?;
    let key = keys.get(&meeting);
    let key = key.ok_or_else(|| unreadable("ledger_posting.meeting_id", meeting))?;
    Ok(Some(key.clone()))
}
