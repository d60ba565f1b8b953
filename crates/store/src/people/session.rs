//! Sessions, recovery codes, enrolments and challenges: secrets of chance, each kept as its hash and
//! good until an instant. What was used or closed stays on record; a challenge is gone once asked.

use domain::people::person::PersonId;
use domain::record::journal::Hash;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};

use crate::column::{hash, id, instant, name, read_id, read_instant, read_name};
use crate::{Fault, Reader, Tx};

/// What kind of holder a session has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HolderKind {
    /// A person of the house.
    Person,
    /// A correspondent of a delegation.
    Correspondent,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The hash of its token.
    pub token: Hash,
    /// What kind of holder.
    pub kind: HolderKind,
    /// The holder.
    pub holder: PersonId,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it was last used, to the minute.
    pub touched_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
}

mod row {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub hash: Vec<u8>,
        pub holder: String,
        pub holder_id: Vec<u8>,
        pub opened_at: i64,
        pub touched_at: i64,
        pub expires_at: i64,
        pub closed_at: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod code {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "recovery_code")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub hash: Vec<u8>,
        pub person_id: Vec<u8>,
        pub made_at: i64,
        pub used_at: Option<i64>,
        pub ended_at: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod enrolment {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "enrolment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub hash: Vec<u8>,
        pub person_id: Vec<u8>,
        pub made_at: i64,
        pub expires_at: i64,
        pub used_at: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod challenge {
    use crate::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "challenge")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub hash: Vec<u8>,
        pub purpose: String,
        pub state: String,
        pub expires_at: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a new session.
pub async fn keep(tx: &Tx, session: &Session) -> Result<(), Fault> {
    let row = row::Model {
        hash: hash(session.token),
        holder: name(&session.kind),
        holder_id: id(session.holder.0),
        opened_at: instant(session.opened_at),
        touched_at: instant(session.touched_at),
        expires_at: instant(session.expires_at),
        closed_at: session.closed_at.map(instant),
    };
    tx.link().insert::<row::Entity>(vec![row]).await
}

/// The session with a token.
pub async fn open(reader: impl Into<Reader<'_>>, token: Hash) -> Result<Option<Session>, Fault> {
    let row = reader
        .into()
        .link()
        .one(row::Entity::find_by_id(hash(token)))
        .await?;
    row.map(|row| read(token, row)).transpose()
}

/// Keeps that a session was used.
pub async fn touch(tx: &Tx, token: Hash, at: Timestamp) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::TouchedAt, Expr::value(instant(at)))
        .filter(row::Column::Hash.eq(hash(token)));
    tx.link().change(update).await.map(drop)
}

/// Closes a session; one that is closed already stays so.
pub async fn close(tx: &Tx, token: Hash, at: Timestamp) -> Result<(), Fault> {
    let which = row::Column::Hash.eq(hash(token));
    close_where(tx, which, at).await
}

/// Closes every session of a holder.
pub async fn close_all(tx: &Tx, holder: PersonId, at: Timestamp) -> Result<(), Fault> {
    let which = row::Column::HolderId.eq(id(holder.0));
    close_where(tx, which, at).await
}

async fn close_where(tx: &Tx, which: Expr, at: Timestamp) -> Result<(), Fault> {
    let update = row::Entity::update_many()
        .col_expr(row::Column::ClosedAt, Expr::value(instant(at)))
        .filter(which)
        .filter(row::Column::ClosedAt.is_null());
    tx.link().change(update).await.map(drop)
}

/// Keeps new recovery codes of a person; the earlier ones end.
pub async fn keep_codes(
    tx: &Tx,
    person: PersonId,
    codes: &[Hash],
    at: Timestamp,
) -> Result<(), Fault> {
    end_codes(tx, person, at).await?;
    let rows = codes.iter().map(|of| code::Model {
        hash: hash(*of),
        person_id: id(person.0),
        made_at: instant(at),
        used_at: None,
        ended_at: None,
    });
    tx.link().insert::<code::Entity>(rows.collect()).await
}

/// Ends every recovery code of a person.
pub async fn end_codes(tx: &Tx, person: PersonId, at: Timestamp) -> Result<(), Fault> {
    let update = code::Entity::update_many()
        .col_expr(code::Column::EndedAt, Expr::value(instant(at)))
        .filter(code::Column::PersonId.eq(id(person.0)))
        .filter(code::Column::UsedAt.is_null())
        .filter(code::Column::EndedAt.is_null());
    tx.link().change(update).await.map(drop)
}

/// Uses a recovery code of a person: once. One that is not theirs, used or ended is
/// [`Fault::Stale`].
pub async fn use_code(tx: &Tx, person: PersonId, of: Hash, at: Timestamp) -> Result<(), Fault> {
    let update = code::Entity::update_many()
        .col_expr(code::Column::UsedAt, Expr::value(instant(at)))
        .filter(code::Column::Hash.eq(hash(of)))
        .filter(code::Column::PersonId.eq(id(person.0)))
        .filter(code::Column::UsedAt.is_null())
        .filter(code::Column::EndedAt.is_null());
    tx.link().change_fresh(update).await
}

/// How many recovery codes a person has left.
pub async fn codes_left(reader: impl Into<Reader<'_>>, person: PersonId) -> Result<u64, Fault> {
    let select = code::Entity::find()
        .filter(code::Column::PersonId.eq(id(person.0)))
        .filter(code::Column::UsedAt.is_null())
        .filter(code::Column::EndedAt.is_null());
    reader.into().link().count_of(select).await
}

/// Keeps that a person may enrol a key with a secret until an instant.
pub async fn keep_enrolment(
    tx: &Tx,
    secret: Hash,
    person: PersonId,
    at: Timestamp,
    until: Timestamp,
) -> Result<(), Fault> {
    let row = enrolment::Model {
        hash: hash(secret),
        person_id: id(person.0),
        made_at: instant(at),
        expires_at: instant(until),
        used_at: None,
    };
    tx.link().insert::<enrolment::Entity>(vec![row]).await
}

/// Whose enrolment a secret is, while it is good and unused.
pub async fn enrolment(
    reader: impl Into<Reader<'_>>,
    secret: Hash,
    now: Timestamp,
) -> Result<Option<PersonId>, Fault> {
    let select = enrolment::Entity::find_by_id(hash(secret))
        .filter(enrolment::Column::UsedAt.is_null())
        .filter(enrolment::Column::ExpiresAt.gt(instant(now)));
    let row = reader.into().link().one(select).await?;
    row.map(|row| Ok(PersonId(read_id("enrolment.person_id", &row.person_id)?)))
        .transpose()
}

/// Uses an enrolment: once.
pub async fn use_enrolment(tx: &Tx, secret: Hash, at: Timestamp) -> Result<(), Fault> {
    let update = enrolment::Entity::update_many()
        .col_expr(enrolment::Column::UsedAt, Expr::value(instant(at)))
        .filter(enrolment::Column::Hash.eq(hash(secret)))
        .filter(enrolment::Column::UsedAt.is_null());
    tx.link().change_fresh(update).await
}

/// Keeps what a ceremony that was begun must remember until it is finished; those whose time is
/// over go.
pub async fn keep_challenge(
    tx: &Tx,
    secret: Hash,
    purpose: &str,
    state: &str,
    now: Timestamp,
    until: Timestamp,
) -> Result<(), Fault> {
    let over =
        challenge::Entity::delete_many().filter(challenge::Column::ExpiresAt.lte(instant(now)));
    tx.link().remove(over).await?;
    let row = challenge::Model {
        hash: hash(secret),
        purpose: purpose.to_owned(),
        state: state.to_owned(),
        expires_at: instant(until),
    };
    tx.link().insert::<challenge::Entity>(vec![row]).await
}

/// Takes what a ceremony remembered: once, for its purpose, while it is good.
pub async fn take_challenge(
    tx: &Tx,
    secret: Hash,
    purpose: &str,
    now: Timestamp,
) -> Result<Option<String>, Fault> {
    let select = challenge::Entity::find_by_id(hash(secret))
        .filter(challenge::Column::Purpose.eq(purpose))
        .filter(challenge::Column::ExpiresAt.gt(instant(now)));
    let Some(row) = tx.link().one(select).await? else {
        return Ok(None);
    };
    let which = challenge::Entity::delete_many().filter(challenge::Column::Hash.eq(hash(secret)));
    let taken = tx.link().remove(which).await?;
    Ok((taken == 1).then_some(row.state))
}

fn read(token: Hash, row: row::Model) -> Result<Session, Fault> {
    let closed = row
        .closed_at
        .map(|at| read_instant("session.closed_at", at));
    Ok(Session {
        token,
        kind: read_name("session.holder", &row.holder)?,
        holder: PersonId(read_id("session.holder_id", &row.holder_id)?),
        opened_at: read_instant("session.opened_at", row.opened_at)?,
        touched_at: read_instant("session.touched_at", row.touched_at)?,
        expires_at: read_instant("session.expires_at", row.expires_at)?,
        closed_at: closed.transpose()?,
    })
}
