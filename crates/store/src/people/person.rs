//! The persons of the secretariat and the roles they hold from a day to a day. A role that ended
//! stays on record; a person who asks for it is erased, and what was done stays done. Who may do
//! what is the domain's table, not asked here.

use std::collections::BTreeMap;

use domain::people::person::{Handle, Person, PersonId};
use domain::people::role::{Actor, RoleHeld, Scope};
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::column::{
    id, instant, name, read_date, read_date_maybe, read_id, read_key, read_name, unreadable,
};
use crate::{Fault, Reader, Tx};

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "person")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub handle: String,
        pub name: Option<String>,
        pub office: String,
        pub erased_at: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod role {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "role_held")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub person_id: Vec<u8>,
        pub role: String,
        pub scope: String,
        pub treaty: Option<String>,
        pub meeting: Option<String>,
        pub held_from: String,
        pub held_until: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a new person; a handle that is taken is a [`Fault::Duplicate`].
pub async fn keep(tx: &Tx, person: &Person) -> Result<(), Fault> {
    let row = row::Model {
        id: id(person.id.0),
        handle: person.handle.to_string(),
        name: person.name.clone(),
        office: person.office.clone(),
        erased_at: None,
    };
    tx.link().insert::<row::Entity>(vec![row]).await
}

/// Keeps a role that a person holds from now on.
pub async fn keep_role(tx: &Tx, role_id: Uuid, held: &RoleHeld) -> Result<(), Fault> {
    let (treaty, meeting) = match &held.scope {
        Scope::Site => (None, None),
        Scope::Treaty(key) => (Some(key.to_string()), None),
        Scope::Meeting(key) => (None, Some(key.to_string())),
        // A role over a delegation comes with access, and is kept there.
        Scope::Delegation(key, participant) => {
            return Err(unreadable(
                "role_held.scope",
                format!("{key}/{participant}"),
            ));
        }
    };
    let row = role::Model {
        id: id(role_id),
        person_id: id(held.person.0),
        role: name(&held.role),
        scope: scope_name(&held.scope).to_owned(),
        treaty,
        meeting,
        held_from: held.from.to_string(),
        held_until: held.until.map(|until| until.to_string()),
    };
    tx.link().insert::<role::Entity>(vec![row]).await
}

/// Ends a role: `until` is the first day on which it is no longer held. A role that has an end
/// already is [`Fault::Stale`].
pub async fn end_role(tx: &Tx, role_id: Uuid, until: Date) -> Result<(), Fault> {
    let update = role::Entity::update_many()
        .col_expr(role::Column::HeldUntil, Expr::value(until.to_string()))
        .filter(role::Column::Id.eq(id(role_id)))
        .filter(role::Column::HeldUntil.is_null());
    tx.link().change_fresh(update).await
}

/// The roles of a person with their identifiers, also past ones.
pub async fn roles(
    reader: impl Into<Reader<'_>>,
    person: PersonId,
) -> Result<Vec<(Uuid, RoleHeld)>, Fault> {
    let select = role::Entity::find()
        .filter(role::Column::PersonId.eq(id(person.0)))
        .order_by_asc(role::Column::Id);
    let rows = reader.into().link().all(select).await?;
    rows.iter()
        .map(|row| Ok((read_id("role_held.id", &row.id)?, read_role(row)?)))
        .collect()
}

/// The person with a handle, with every role on record; an erased person has no handle any more.
pub async fn actor(reader: impl Into<Reader<'_>>, handle: &Handle) -> Result<Option<Actor>, Fault> {
    actor_where(reader.into(), row::Column::Handle.eq(handle.to_string())).await
}

/// The person with an identifier, with every role on record, unless erased.
pub async fn actor_with(
    reader: impl Into<Reader<'_>>,
    person: PersonId,
) -> Result<Option<Actor>, Fault> {
    actor_where(reader.into(), row::Column::Id.eq(id(person.0))).await
}

async fn actor_where(reader: Reader<'_>, which: Expr) -> Result<Option<Actor>, Fault> {
    let link = reader.snapshot().await?;
    let select = row::Entity::find()
        .filter(which)
        .filter(row::Column::ErasedAt.is_null());
    let Some(row) = link.one(select).await? else {
        return Ok(None);
    };
    let select = role::Entity::find()
        .filter(role::Column::PersonId.eq(row.id.clone()))
        .order_by_asc(role::Column::Id);
    let roles = link
        .all(select)
        .await?
        .iter()
        .map(read_role)
        .collect::<Result<_, _>>()?;
    Ok(Some(Actor {
        person: read_person(row)?,
        roles,
    }))
}

/// Everyone on record with their roles, in the order of their identifiers.
pub async fn persons(reader: impl Into<Reader<'_>>) -> Result<Vec<Actor>, Fault> {
    let link = reader.into().snapshot().await?;
    let people = link
        .all(row::Entity::find().order_by_asc(row::Column::Id))
        .await?;
    let mut roles: BTreeMap<PersonId, Vec<RoleHeld>> = BTreeMap::new();
    for row in link
        .all(role::Entity::find().order_by_asc(role::Column::Id))
        .await?
    {
        let held = read_role(&row)?;
        roles.entry(held.person).or_default().push(held);
    }
    let actor = |row| {
        let person = read_person(row)?;
        let roles = roles.remove(&person.id).unwrap_or_default();
        Ok(Actor { person, roles })
    };
    people.into_iter().map(actor).collect()
}

/// Erases what is personal: the name goes, the handle becomes one that names nobody. Both are gone
/// for good; the person's identifier, office and deeds stay. Erasing twice is [`Fault::Stale`].
pub async fn erase(tx: &Tx, person: PersonId, at: Timestamp) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::Name, Expr::value(Option::<String>::None))
        .col_expr(row::Column::Handle, Expr::value(nobody(person)))
        .col_expr(row::Column::ErasedAt, Expr::value(instant(at)))
        .filter(row::Column::Id.eq(id(person.0)))
        .filter(row::Column::ErasedAt.is_null());
    tx.link().change_fresh(update).await
}

/// A handle that names nobody and is nobody else's: the last digits of the identifier are chance.
fn nobody(person: PersonId) -> String {
    let digits = person.0.simple().to_string();
    format!("erased-{}", &digits[digits.len() - 24..])
}

fn scope_name(scope: &Scope) -> &'static str {
    match scope {
        Scope::Site => "site",
        Scope::Treaty(_) => "treaty",
        Scope::Meeting(_) | Scope::Delegation(..) => "meeting",
    }
}

fn read_person(row: row::Model) -> Result<Person, Fault> {
    Ok(Person {
        id: PersonId(read_id("person.id", &row.id)?),
        handle: row
            .handle
            .parse()
            .map_err(|_| unreadable("person.handle", "no handle"))?,
        name: row.name,
        office: row.office,
    })
}

fn read_role(row: &role::Model) -> Result<RoleHeld, Fault> {
    let scope = match (row.scope.as_str(), &row.treaty, &row.meeting) {
        ("site", None, None) => Scope::Site,
        ("treaty", Some(key), None) => Scope::Treaty(read_key("role_held.treaty", key)?),
        ("meeting", None, Some(key)) => Scope::Meeting(read_key("role_held.meeting", key)?),
        (other, ..) => return Err(unreadable("role_held.scope", other)),
    };
    Ok(RoleHeld {
        person: PersonId(read_id("role_held.person_id", &row.person_id)?),
        role: read_name("role_held.role", &row.role)?,
        scope,
        from: read_date("role_held.held_from", &row.held_from)?,
        until: read_date_maybe("role_held.held_until", row.held_until.as_deref())?,
    })
}
