//! Reminders of what is owed, each with the notices it names as they stood. They are added and never
//! changed; the unique columns refuse a second of a day and a second at one step of a notice.

use std::collections::HashMap;

use domain::money::amount::Amount;
use domain::money::bill::{Bill, Number};
use domain::money::payer::PayerKey;
use domain::money::reminder::{Recalled, Reminder};
use domain::money::series::{Serial, Series};
use domain::people::person::PersonId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::column::{
    id, instant, name, read_date, read_id, read_instant, read_key, read_name, read_number,
};
use crate::link::Link;
use crate::{Fault, Reader, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "reminder")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub serial: i64,
        pub payer: String,
        pub language: String,
        pub dated: String,
        pub sent_at: i64,
        pub sent_by: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod notice {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "reminder_notice")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub serial: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub bill_kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub bill_year: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub bill_serial: i64,
        pub days: i64,
        pub step: i64,
        pub due_on: String,
        pub minor: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps reminders; one that was sent meanwhile, of a payer today or of a notice at its step, is
/// [`Fault::Stale`].
pub async fn keep(tx: &Tx, reminders: &[Reminder]) -> Result<(), Fault> {
    let rows = reminders.iter().map(|one| row::Model {
        year: one.number.year.into(),
        serial: one.number.serial.into(),
        payer: one.payer.to_string(),
        language: name(&one.language),
        dated: one.dated.to_string(),
        sent_at: instant(one.sent.0),
        sent_by: id(one.sent.1.0),
    });
    let notices = reminders.iter().flat_map(|one| {
        one.notices.iter().map(|recalled| notice::Model {
            year: one.number.year.into(),
            serial: one.number.serial.into(),
            bill_kind: name(&recalled.notice.kind),
            bill_year: recalled.notice.year.into(),
            bill_serial: recalled.notice.serial.into(),
            days: recalled.days.into(),
            step: recalled.step.into(),
            due_on: recalled.due_on.to_string(),
            minor: recalled.left.minor,
        })
    });
    let (rows, notices) = (rows.collect(), notices.collect());
    let mut kept = tx.link().insert::<row::Entity>(rows).await;
    if kept.is_ok() {
        kept = tx.link().insert::<notice::Entity>(notices).await;
    }
    match kept {
        Err(Fault::Duplicate(_)) => Err(Fault::Stale),
        kept => kept,
    }
}

/// The reminders that a payer got, or all of them, the earliest first; `bills` are those of whom it
/// is asked, in the order of their numbers.
pub async fn all(
    reader: impl Into<Reader<'_>>,
    of: Option<&PayerKey>,
    bills: &[Bill],
) -> Result<Vec<Reminder>, Fault> {
    let link = reader.into().snapshot().await?;
    let mut select = row::Entity::find()
        .order_by_asc(row::Column::Year)
        .order_by_asc(row::Column::Serial);
    if let Some(of) = of {
        select = select.filter(row::Column::Payer.eq(of.as_str()));
    }
    let mut notices: HashMap<(i64, i64), Vec<Recalled>> = HashMap::new();
    let all = notice::Entity::find()
        .order_by_asc(notice::Column::DueOn)
        .order_by_asc(notice::Column::BillSerial);
    for row in link.all(all).await? {
        // A notice of another payer is none of those asked for.
        if let Some(recalled) = read_notice(&row, bills)? {
            notices
                .entry((row.year, row.serial))
                .or_default()
                .push(recalled);
        }
    }
    let rows = link.all(select).await?.into_iter();
    let reminders = rows.map(|row| {
        let notices = notices.remove(&(row.year, row.serial)).unwrap_or_default();
        read(&row, notices)
    });
    reminders.collect()
}

/// Year and serial of every reminder.
pub(crate) async fn serials(link: &Link<'_>) -> Result<Vec<(i64, i64)>, Fault> {
    let rows = link.all(row::Entity::find()).await?;
    Ok(rows.into_iter().map(|row| (row.year, row.serial)).collect())
}

/// How many there are.
pub(crate) async fn count(link: &Link<'_>) -> Result<u64, Fault> {
    link.count_of(row::Entity::find()).await
}

fn read(row: &row::Model, notices: Vec<Recalled>) -> Result<Reminder, Fault> {
    Ok(Reminder {
        number: Serial {
            series: Series::Reminder,
            year: read_number("reminder.year", row.year)?,
            serial: read_number("reminder.serial", row.serial)?,
        },
        payer: read_key("reminder.payer", &row.payer)?,
        language: read_name("reminder.language", &row.language)?,
        dated: read_date("reminder.dated", &row.dated)?,
        sent: (
            read_instant("reminder.sent_at", row.sent_at)?,
            PersonId(read_id("reminder.sent_by", &row.sent_by)?),
        ),
        notices,
    })
}

fn read_notice(row: &notice::Model, bills: &[Bill]) -> Result<Option<Recalled>, Fault> {
    let notice = Number {
        kind: read_name("reminder_notice.bill_kind", &row.bill_kind)?,
        year: read_number("reminder_notice.bill_year", row.bill_year)?,
        serial: read_number("reminder_notice.bill_serial", row.bill_serial)?,
    };
    let Ok(at) = bills.binary_search_by_key(&notice, |bill| bill.number) else {
        return Ok(None);
    };
    let bill = &bills[at];
    Ok(Some(Recalled {
        notice,
        meeting: bill.meeting.clone(),
        budget: bill.budget.clone(),
        dated: bill.dated,
        due_on: read_date("reminder_notice.due_on", &row.due_on)?,
        left: Amount::of(row.minor, bill.drawn.amount.currency),
        days: read_number("reminder_notice.days", row.days)?,
        step: read_number("reminder_notice.step", row.step)?,
    }))
}
