//! Accounts of meetings and of their second budgets that are to be closed or were, and the movements of the funds. A draft of a
//! closing is no record and is replaced; a closing is never changed.

use domain::law::costs::BudgetKey;
use domain::money::amount::Amount;
use domain::money::closing::Draft;
use domain::money::fund::Movement;
use domain::people::person::PersonId;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::bill::key_of;
use super::sponsorship;
use crate::column::{
    budget_in_key, id, instant, name, read_date, read_id, read_instant, read_key, read_name,
    unreadable,
};
use crate::convening::meeting;
use crate::{Fault, Reader, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "accounts_closed")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub budget: String,
        pub spent_minor: i64,
        pub currency: String,
        pub treatment: String,
        pub paper: String,
        pub drawn_up_at: i64,
        pub drawn_up_by: Vec<u8>,
        pub closed_at: Option<i64>,
        pub closed_by: Option<Vec<u8>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod movement {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "fund_movement")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub fund: String,
        pub direction: String,
        pub moved_on: String,
        pub minor: i64,
        pub currency: String,
        pub party: String,
        pub purpose: String,
        pub meeting_id: Option<Vec<u8>>,
        pub entered_at: i64,
        pub entered_by: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A meeting, and the second budget of it where it is not of its costs.
pub type Purse<'a> = (Uuid, Option<&'a BudgetKey>);

/// The row of a purse.
fn is((meeting_id, of): Purse<'_>) -> Condition {
    Condition::all()
        .add(row::Column::MeetingId.eq(id(meeting_id)))
        .add(row::Column::Budget.eq(budget_in_key(of)))
}

/// Keeps a draft in the place of the one before it; where the accounts are closed it is
/// [`Fault::Stale`].
pub async fn draw_up(tx: &Tx, purse: Purse<'_>, draft: &Draft) -> Result<(), Fault> {
    let earlier = row::Entity::delete_many()
        .filter(is(purse))
        .filter(row::Column::ClosedAt.is_null());
    tx.link().remove(earlier).await?;
    let row = row::Model {
        meeting_id: id(purse.0),
        budget: budget_in_key(purse.1),
        spent_minor: draft.spent.minor,
        currency: draft.spent.currency.code().to_owned(),
        treatment: name(&draft.treatment),
        paper: draft.paper.clone(),
        drawn_up_at: instant(draft.drawn_up.0),
        drawn_up_by: id(draft.drawn_up.1.0),
        closed_at: None,
        closed_by: None,
    };
    match tx.link().insert::<row::Entity>(vec![row]).await {
        Err(Fault::Duplicate(_)) => Err(Fault::Stale),
        kept => kept,
    }
}

/// Keeps that the draft that was `seen` was closed; any other is [`Fault::Stale`].
pub async fn close(
    tx: &Tx,
    purse: Purse<'_>,
    seen: Timestamp,
    (at, by): (Timestamp, PersonId),
) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::ClosedAt, Expr::value(instant(at)))
        .col_expr(row::Column::ClosedBy, Expr::value(id(by.0)))
        .filter(is(purse))
        .filter(row::Column::DrawnUpAt.eq(instant(seen)))
        .filter(row::Column::ClosedAt.is_null());
    tx.link().change_fresh(update).await
}

/// The closing of a purse's accounts, drawn up or done.
pub async fn open(
    reader: impl Into<Reader<'_>>,
    (meeting_id, of): Purse<'_>,
) -> Result<Option<Draft>, Fault> {
    let row = row::Entity::find_by_id((id(meeting_id), budget_in_key(of)));
    let row = reader.into().link().one(row).await?;
    row.map(read).transpose()
}

/// Keeps a movement of a fund, with the request for sponsorship that it pays.
pub async fn keep_movement(tx: &Tx, meeting_id: Option<Uuid>, one: &Movement) -> Result<(), Fault> {
    let row = movement::Model {
        id: id(one.id),
        fund: name(&one.fund),
        direction: name(&one.direction),
        moved_on: one.on.to_string(),
        minor: one.amount.minor,
        currency: one.amount.currency.code().to_owned(),
        party: one.party.clone(),
        purpose: one.purpose.clone(),
        meeting_id: meeting_id.map(id),
        entered_at: instant(one.entered.0),
        entered_by: id(one.entered.1.0),
    };
    tx.link().insert::<movement::Entity>(vec![row]).await?;
    sponsorship::keep_payment(tx, meeting_id, one).await
}

/// The movements of the funds, the earliest first.
pub async fn movements(reader: impl Into<Reader<'_>>) -> Result<Vec<Movement>, Fault> {
    let reader = reader.into();
    let select = movement::Entity::find()
        .order_by_asc(movement::Column::MovedOn)
        .order_by_asc(movement::Column::EnteredAt)
        .order_by_asc(movement::Column::Id);
    let link = reader.snapshot().await?;
    let rows = link.all(select).await?;
    let paid = sponsorship::payments(&link).await?;
    let keys = meeting::keys(reader).await?;
    let read = |row: movement::Model| {
        let currency = read_key("fund_movement.currency", &row.currency)?;
        let meeting = row.meeting_id.as_deref();
        let meeting = meeting.map(|meeting| key_of(&keys, "fund_movement.meeting_id", meeting));
        Ok(Movement {
            id: read_id("fund_movement.id", &row.id)?,
            fund: read_name("fund_movement.fund", &row.fund)?,
            direction: read_name("fund_movement.direction", &row.direction)?,
            on: read_date("fund_movement.moved_on", &row.moved_on)?,
            amount: Amount::of(row.minor, currency),
            party: row.party,
            purpose: row.purpose,
            meeting: meeting.transpose()?,
            sponsorship: paid.get(&row.id).copied(),
            entered: (
                read_instant("fund_movement.entered_at", row.entered_at)?,
                PersonId(read_id("fund_movement.entered_by", &row.entered_by)?),
            ),
        })
    };
    rows.into_iter().map(read).collect()
}

fn read(row: row::Model) -> Result<Draft, Fault> {
    let currency = read_key("accounts_closed.currency", &row.currency)?;
    let closed = match (row.closed_at, row.closed_by) {
        (Some(at), Some(by)) => Some((
            read_instant("accounts_closed.closed_at", at)?,
            PersonId(read_id("accounts_closed.closed_by", &by)?),
        )),
        (None, None) => None,
        _ => return Err(unreadable("accounts_closed.closed_by", "half a closing")),
    };
    Ok(Draft {
        spent: Amount::of(row.spent_minor, currency),
        treatment: read_name("accounts_closed.treatment", &row.treatment)?,
        paper: row.paper,
        drawn_up: (
            read_instant("accounts_closed.drawn_up_at", row.drawn_up_at)?,
            PersonId(read_id("accounts_closed.drawn_up_by", &row.drawn_up_by)?),
        ),
        closed,
    })
}
