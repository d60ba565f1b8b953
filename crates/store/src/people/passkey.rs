//! The keys of people for signing in, as the door gave them: text that the house keeps and does not
//! read. A key that ended stays on record. Identities at a provider stand here too.

use domain::people::person::PersonId;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::column::{id, instant, read_id, read_instant};
use crate::{Fault, Reader, Tx};

/// A key for signing in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Its identifier.
    pub id: Uuid,
    /// Whose it is.
    pub person: PersonId,
    /// The credential, in the words of the door.
    pub credential: String,
    /// What its owner calls it.
    pub label: String,
    /// When it was kept.
    pub kept_at: Timestamp,
    /// When it was last used.
    pub used_at: Option<Timestamp>,
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "passkey")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Vec<u8>,
        pub person_id: Vec<u8>,
        pub credential: String,
        pub label: String,
        pub kept_at: i64,
        pub used_at: Option<i64>,
        pub ended_at: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod identity {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "identity")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub issuer: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub subject: String,
        pub person_id: Vec<u8>,
        pub bound_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a key.
pub async fn keep(tx: &Tx, passkey: &Passkey) -> Result<(), Fault> {
    let row = row::Model {
        id: id(passkey.id),
        person_id: id(passkey.person.0),
        credential: passkey.credential.clone(),
        label: passkey.label.clone(),
        kept_at: instant(passkey.kept_at),
        used_at: passkey.used_at.map(instant),
        ended_at: None,
    };
    tx.link().insert::<row::Entity>(vec![row]).await
}

/// The keys of a person that have not ended.
pub async fn of(reader: impl Into<Reader<'_>>, person: PersonId) -> Result<Vec<Passkey>, Fault> {
    let select = row::Entity::find()
        .filter(row::Column::PersonId.eq(id(person.0)))
        .filter(row::Column::EndedAt.is_null())
        .order_by_asc(row::Column::Id);
    let rows = reader.into().link().all(select).await?;
    rows.into_iter().map(read).collect()
}

/// Keeps that a key was used, and what the door makes of it now.
pub async fn used(tx: &Tx, key: Uuid, credential: &str, at: Timestamp) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::Credential, Expr::value(credential))
        .col_expr(row::Column::UsedAt, Expr::value(instant(at)))
        .filter(row::Column::Id.eq(id(key)))
        .filter(row::Column::EndedAt.is_null());
    tx.link().change_fresh(update).await
}

/// Ends a key of a person; one that is not theirs or has ended is [`Fault::Stale`].
pub async fn end(tx: &Tx, person: PersonId, key: Uuid, at: Timestamp) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::EndedAt, Expr::value(instant(at)))
        .filter(row::Column::Id.eq(id(key)))
        .filter(row::Column::PersonId.eq(id(person.0)))
        .filter(row::Column::EndedAt.is_null());
    tx.link().change_fresh(update).await
}

/// Erases every key of a person, ended or not: credential and label go, the row stays.
pub async fn erase_all(tx: &Tx, person: PersonId, at: Timestamp) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::Credential, Expr::value(""))
        .col_expr(row::Column::Label, Expr::value(""))
        .col_expr(row::Column::EndedAt, Expr::value(instant(at)))
        .filter(row::Column::PersonId.eq(id(person.0)));
    tx.link().change(update).await.map(drop)
}

/// Binds an identity at a provider to a person; one that is bound already is a
/// [`Fault::Duplicate`].
pub async fn bind(
    tx: &Tx,
    issuer: &str,
    subject: &str,
    person: PersonId,
    at: Timestamp,
) -> Result<(), Fault> {
    let row = identity::Model {
        issuer: issuer.to_owned(),
        subject: subject.to_owned(),
        person_id: id(person.0),
        bound_at: instant(at),
    };
    tx.link().insert::<identity::Entity>(vec![row]).await
}

/// The person to whom an identity is bound.
pub async fn bound(
    reader: impl Into<Reader<'_>>,
    issuer: &str,
    subject: &str,
) -> Result<Option<PersonId>, Fault> {
    let key = (issuer.to_owned(), subject.to_owned());
    let row = reader
        .into()
        .link()
        .one(identity::Entity::find_by_id(key))
        .await?;
    row.map(|row| Ok(PersonId(read_id("identity.person_id", &row.person_id)?)))
        .transpose()
}

/// Releases every identity of a person.
pub async fn release(tx: &Tx, person: PersonId) -> Result<(), Fault> {
    let which = identity::Entity::delete_many().filter(identity::Column::PersonId.eq(id(person.0)));
    tx.link().remove(which).await.map(drop)
}

fn read(row: row::Model) -> Result<Passkey, Fault> {
    let used = row.used_at.map(|at| read_instant("passkey.used_at", at));
    Ok(Passkey {
        id: read_id("passkey.id", &row.id)?,
        person: PersonId(read_id("passkey.person_id", &row.person_id)?),
        credential: row.credential,
        label: row.label,
        kept_at: read_instant("passkey.kept_at", row.kept_at)?,
        used_at: used.transpose()?,
    })
}
