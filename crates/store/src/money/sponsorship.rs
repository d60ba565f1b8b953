//! Requests for sponsorship with the steps taken on each, and which movement of the fund pays which. No
//! row is ever changed; a step that another took meanwhile is [`Fault::Stale`].

use std::collections::{BTreeMap, HashMap};

use domain::convening::meeting::MeetingKey;
use domain::law::sponsorship::CriterionKey;
use domain::money::amount::{Amount, Currency};
use domain::money::fund::Movement;
use domain::money::sponsorship::{Asked, Request, Step, Taken, Way};
use domain::people::person::PersonId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::bill::key_of;
use crate::column::{
    id, instant, lines, read_date, read_id, read_instant, read_key, read_lines, read_number,
    unreadable,
};
use crate::convening::meeting;
use crate::link::Link;
use crate::{Fault, Reader, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sponsorship")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i64,
        pub state: String,
        pub delegate: String,
        pub function: String,
        pub cost_minor: Option<i64>,
        pub currency: Option<String>,
        pub criteria: String,
        pub reasons: String,
        pub letter: Option<String>,
        pub received_on: Option<String>,
        pub entered_at: i64,
        pub entered_by: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod step {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sponsorship_step")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub step: String,
        pub minor: Option<i64>,
        pub currency: Option<String>,
        pub reason: String,
        pub taken_at: i64,
        pub taken_by: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod payment {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sponsorship_payment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub movement_id: Vec<u8>,
        pub meeting_id: Vec<u8>,
        pub number: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a request. A number that another took meanwhile is [`Fault::Stale`].
pub async fn keep(tx: &Tx, meeting_id: Uuid, one: &Request) -> Result<(), Fault> {
    let (letter, received_on) = match &one.way {
        Way::Page => (None, None),
        Way::Letter { paper, received_on } => (Some(paper.clone()), Some(received_on.to_string())),
    };
    let criteria: Vec<String> = one.asked.criteria.iter().map(|key| key.0.clone()).collect();
    let cost = one.asked.cost;
    let row = row::Model {
        meeting_id: id(meeting_id),
        number: one.number.into(),
        state: one.state.to_string(),
        delegate: one.asked.name.clone(),
        function: one.asked.function.clone(),
        cost_minor: cost.map(|cost| cost.minor),
        currency: cost.map(|cost| cost.currency.to_string()),
        criteria: lines(&criteria),
        reasons: one.asked.reasons.clone(),
        letter,
        received_on,
        entered_at: instant(one.entered.0),
        entered_by: id(one.entered.1.0),
    };
    fresh(tx.link().insert::<row::Entity>(vec![row]).await)
}

/// Keeps the next step on the request that was seen.
pub async fn take(tx: &Tx, meeting_id: Uuid, seen: &Request, taken: &Taken) -> Result<(), Fault> {
    let amount = match taken.step {
        Step::Proposed(amount) => Some(amount),
        Step::Granted | Step::Refused | Step::Withdrawn | Step::Released => None,
    };
    let row = step::Model {
        meeting_id: id(meeting_id),
        number: seen.number.into(),
        position: i64::try_from(seen.steps.len()).unwrap_or(i64::MAX),
        step: taken.step.code().to_owned(),
        minor: amount.map(|amount| amount.minor),
        currency: amount.map(|amount| amount.currency.to_string()),
        reason: taken.reason.clone(),
        taken_at: instant(taken.at),
        taken_by: id(taken.by.0),
    };
    fresh(tx.link().insert::<step::Entity>(vec![row]).await)
}

fn fresh(kept: Result<(), Fault>) -> Result<(), Fault> {
    match kept {
        Err(Fault::Duplicate(_)) => Err(Fault::Stale),
        kept => kept,
    }
}

/// Keeps which request a movement pays, where it pays one of the meeting it is for.
pub(super) async fn keep_payment(
    tx: &Tx,
    meeting_id: Option<Uuid>,
    one: &Movement,
) -> Result<(), Fault> {
    let (Some(meeting_id), Some(number)) = (meeting_id, one.sponsorship) else {
        return Ok(());
    };
    let row = payment::Model {
        movement_id: id(one.id),
        meeting_id: id(meeting_id),
        number: number.into(),
    };
    tx.link().insert::<payment::Entity>(vec![row]).await
}

/// The number of the request that each movement pays.
pub(super) async fn payments(link: &Link<'_>) -> Result<HashMap<Vec<u8>, u32>, Fault> {
    let rows = link.all(payment::Entity::find()).await?;
    let read = |row: payment::Model| {
        let number = read_number("sponsorship_payment.number", row.number)?;
        Ok((row.movement_id, number))
    };
    rows.into_iter().map(read).collect()
}

/// The requests of a meeting, or of all, in the order of their numbers.
pub async fn all(
    reader: impl Into<Reader<'_>>,
    meeting_id: Option<Uuid>,
) -> Result<Vec<Request>, Fault> {
    let reader = reader.into();
    let link = reader.snapshot().await?;
    let mut which = row::Entity::find();
    let mut of = step::Entity::find();
    if let Some(meeting_id) = meeting_id {
        which = which.filter(row::Column::MeetingId.eq(id(meeting_id)));
        of = of.filter(step::Column::MeetingId.eq(id(meeting_id)));
    }
    let rows = which
        .order_by_asc(row::Column::MeetingId)
        .order_by_asc(row::Column::Number);
    let rows = link.all(rows).await?;
    let mut steps: HashMap<(Vec<u8>, i64), Vec<Taken>> = HashMap::new();
    for row in link.all(of.order_by_asc(step::Column::Position)).await? {
        let taken = read_step(&row)?;
        let key = (row.meeting_id, row.number);
        steps.entry(key).or_default().push(taken);
    }
    // Asked after: a meeting that a request names is there.
    let keys = meeting::keys(reader).await?;
    let read = |row: row::Model| {
        let key = (row.meeting_id.clone(), row.number);
        read_row(row, &keys, steps.remove(&key).unwrap_or_default())
    };
    rows.into_iter().map(read).collect()
}

fn read_row(
    row: row::Model,
    keys: &BTreeMap<Uuid, MeetingKey>,
    steps: Vec<Taken>,
) -> Result<Request, Fault> {
    let way = match (row.letter, row.received_on) {
        (Some(paper), Some(on)) => Way::Letter {
            paper,
            received_on: read_date("sponsorship.received_on", &on)?,
        },
        (None, None) => Way::Page,
        _ => return Err(unreadable("sponsorship.received_on", "half a letter")),
    };
    let criteria = read_lines("sponsorship.criteria", &row.criteria)?;
    Ok(Request {
        meeting: key_of(keys, "sponsorship.meeting_id", &row.meeting_id)?,
        number: read_number("sponsorship.number", row.number)?,
        state: read_key("sponsorship.state", &row.state)?,
        asked: Asked {
            name: row.delegate,
            function: row.function,
            cost: read_amount(row.cost_minor, row.currency.as_deref())?,
            criteria: criteria.into_iter().map(CriterionKey).collect(),
            reasons: row.reasons,
        },
        way,
        entered: (
            read_instant("sponsorship.entered_at", row.entered_at)?,
            PersonId(read_id("sponsorship.entered_by", &row.entered_by)?),
        ),
        steps,
    })
}

fn read_step(row: &step::Model) -> Result<Taken, Fault> {
    let amount = read_amount(row.minor, row.currency.as_deref())?;
    let step = match (row.step.as_str(), amount) {
        ("proposed", Some(amount)) => Step::Proposed(amount),
        ("granted", None) => Step::Granted,
        ("refused", None) => Step::Refused,
        ("withdrawn", None) => Step::Withdrawn,
        ("released", None) => Step::Released,
        (other, _) => return Err(unreadable("sponsorship_step.step", other)),
    };
    Ok(Taken {
        step,
        reason: row.reason.clone(),
        at: read_instant("sponsorship_step.taken_at", row.taken_at)?,
        by: PersonId(read_id("sponsorship_step.taken_by", &row.taken_by)?),
    })
}

/// Both halves of an amount, or none.
fn read_amount(minor: Option<i64>, currency: Option<&str>) -> Result<Option<Amount>, Fault> {
    match (minor, currency) {
        (Some(minor), Some(currency)) => {
            let currency: Currency = read_key("sponsorship.currency", currency)?;
            Ok(Some(Amount::of(minor, currency)))
        }
        (None, None) => Ok(None),
        _ => Err(unreadable("sponsorship.currency", "half an amount")),
    }
}
