//! Where statements go: the store, a transaction, or one moment of the store. Every statement is
//! counted here, rows are sent in portions, and a transaction notes when the engine gave way to
//! another act. No table of the house is known here.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use sea_orm::sea_query::{Expr, Query, SelectStatement};
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, DeleteMany, EntityTrait,
    ExecResult, IntoActiveModel, IsolationLevel, Iterable, QueryResult, QuerySelect, QueryTrait,
    Select, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait, TryGetable,
    TryGetableMany, UpdateMany,
};
use sea_orm_migration::prelude::async_trait::async_trait;

use crate::engine::{Store, Tx, fault, gave_way};
use crate::fault::Fault;

/// SQLite takes 32,766 values in a statement, PostgreSQL 65,535.
const VALUES_PER_STATEMENT: usize = 30_000;
/// Papers have some 30 KB each; a statement stays below a few megabytes.
const ROWS_PER_STATEMENT: usize = 200;

/// From where a value is read: the store, or a transaction that sees its own changes.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a>(Source<'a>);

#[derive(Debug, Clone, Copy)]
enum Source<'a> {
    Store(&'a Store),
    Tx(&'a Tx),
    Look(&'a Look),
}

/// One moment of the store, held for as long as several values are read: all see the same. What is
/// decided on it is kept in a transaction of its own, which asks whether it still holds.
#[derive(Debug)]
pub struct Look {
    moment: DatabaseTransaction,
    statements: Arc<AtomicU64>,
}

impl<'a> From<&'a Store> for Reader<'a> {
    fn from(store: &'a Store) -> Self {
        Self(Source::Store(store))
    }
}

impl<'a> From<&'a Tx> for Reader<'a> {
    fn from(tx: &'a Tx) -> Self {
        Self(Source::Tx(tx))
    }
}

impl<'a> From<&'a Look> for Reader<'a> {
    fn from(look: &'a Look) -> Self {
        Self(Source::Look(look))
    }
}

impl Store {
    /// Looks at the moment it is.
    pub async fn look(&self) -> Result<Look, Fault> {
        let postgres = self.is_postgres();
        let options = TransactionOptions {
            isolation_level: postgres.then_some(IsolationLevel::RepeatableRead),
            access_mode: postgres.then_some(AccessMode::ReadOnly),
            sqlite_transaction_mode: Some(SqliteTransactionMode::Deferred),
        };
        let moment = self.pool.begin_with_options(options).await;
        Ok(Look {
            moment: moment.map_err(fault)?,
            statements: self.statements.clone(),
        })
    }
}

impl<'a> Reader<'a> {
    /// A link for one question.
    pub(crate) fn link(self) -> Link<'a> {
        match self.0 {
            Source::Store(store) => Link::Pool(store),
            Source::Tx(tx) => Link::Tx(tx),
            Source::Look(look) => Link::Look(look),
        }
    }

    /// A link for several questions about one value: all see the same moment.
    pub(crate) async fn snapshot(self) -> Result<Link<'a>, Fault> {
        match self.0 {
            Source::Store(store) => Ok(Link::Moment(store.look().await?)),
            Source::Tx(tx) => Ok(Link::Tx(tx)),
            Source::Look(look) => Ok(Link::Look(look)),
        }
    }
}

/// How many rows a selection has, whatever their order; the engine reads no more than it needs.
#[derive(Debug)]
pub(crate) struct Counting(SelectStatement);

impl Counting {
    pub(crate) fn of<E: EntityTrait>(select: Select<E>) -> Self {
        let select = select.select_only().expr(Expr::cust("COUNT(*)"));
        let mut question = select.into_query();
        question.clear_order_by();
        Self(question)
    }
}

/// Where a statement goes; it counts them and notes when the engine gave way to another act.
#[derive(Debug)]
pub(crate) enum Link<'a> {
    Pool(&'a Store),
    Tx(&'a Tx),
    Moment(Look),
    Look(&'a Look),
}

impl Link<'_> {
    fn count(&self) {
        let statements = match self {
            Self::Pool(store) => &*store.statements,
            Self::Tx(tx) => &*tx.statements,
            Self::Moment(look) => &*look.statements,
            Self::Look(look) => &*look.statements,
        };
        statements.fetch_add(1, Ordering::Relaxed);
    }

    /// All rows of a selection.
    pub(crate) async fn all<E: EntityTrait>(
        &self,
        select: Select<E>,
    ) -> Result<Vec<E::Model>, Fault> {
        select.all(self).await.map_err(fault)
    }

    /// The row of a selection that has at most one.
    pub(crate) async fn one<E: EntityTrait>(
        &self,
        select: Select<E>,
    ) -> Result<Option<E::Model>, Fault> {
        select.one(self).await.map_err(fault)
    }

    /// How many rows a selection has.
    pub(crate) async fn count_of<E: EntityTrait>(&self, select: Select<E>) -> Result<u64, Fault> {
        let [count] = self.counts([Counting::of(select)]).await?;
        Ok(count)
    }

    /// How many rows each of some countings finds, all asked in one statement.
    pub(crate) async fn counts<const N: usize>(
        &self,
        of: [Counting; N],
    ) -> Result<[u64; N], Fault> {
        let mut question = Query::select();
        for Counting(select) in of {
            question.expr(Expr::SubQuery(None, Box::new(select.into())));
        }
        let row = self.query_one(&question).await.map_err(fault)?;
        let row = row.ok_or(Fault::Stale)?;
        let mut counts = [0; N];
        for (at, count) in counts.iter_mut().enumerate() {
            let found = row.try_get_by_index::<i64>(at).map_err(fault)?;
            *count = found.unsigned_abs();
        }
        Ok(counts)
    }

    /// Adds rows: one statement for as many as the engine takes at once.
    pub(crate) async fn insert<E>(&self, rows: Vec<E::Model>) -> Result<(), Fault>
    where
        E: EntityTrait,
        E::Model: IntoActiveModel<E::ActiveModel>,
    {
        for rows in batches::<E>(rows) {
            E::insert_many(rows)
                .exec_without_returning(self)
                .await
                .map_err(fault)?;
        }
        Ok(())
    }

    /// Adds the rows whose keys are not kept yet; the others stay as they are.
    pub(crate) async fn insert_new<E>(
        &self,
        key: impl IntoIterator<Item = E::Column> + Clone,
        rows: Vec<E::Model>,
    ) -> Result<(), Fault>
    where
        E: EntityTrait,
        E::Model: IntoActiveModel<E::ActiveModel>,
    {
        for rows in batches::<E>(rows) {
            let insert = E::insert_many(rows).on_conflict_do_nothing_on(key.clone());
            insert.exec_without_returning(self).await.map_err(fault)?;
        }
        Ok(())
    }

    /// Pairs of values of a selection that names two columns.
    pub(crate) async fn pairs<E, A, B>(&self, select: Select<E>) -> Result<Vec<(A, B)>, Fault>
    where
        E: EntityTrait,
        A: TryGetable + Send + Sync,
        B: TryGetable + Send + Sync,
    {
        select.into_tuple::<(A, B)>().all(self).await.map_err(fault)
    }

    /// Tuples of values of a selection that names their columns.
    pub(crate) async fn tuples<E, T>(&self, select: Select<E>) -> Result<Vec<T>, Fault>
    where
        E: EntityTrait,
        T: TryGetableMany + Send + Sync,
    {
        select.into_tuple::<T>().all(self).await.map_err(fault)
    }

    /// Removes rows that are no record: what was never sent or submitted. Answers how many.
    pub(crate) async fn remove<E: EntityTrait>(&self, which: DeleteMany<E>) -> Result<u64, Fault> {
        Ok(which.exec(self).await.map_err(fault)?.rows_affected)
    }

    /// Changes rows; answers how many.
    pub(crate) async fn change<E: EntityTrait>(&self, update: UpdateMany<E>) -> Result<u64, Fault> {
        Ok(update.exec(self).await.map_err(fault)?.rows_affected)
    }

    /// Changes the one row whose version is still the one expected, or answers that it is stale.
    pub(crate) async fn change_fresh<E: EntityTrait>(
        &self,
        update: UpdateMany<E>,
    ) -> Result<(), Fault> {
        match self.change(update).await? {
            0 => Err(Fault::Stale),
            _ => Ok(()),
        }
    }

    fn noted<T>(&self, answer: Result<T, DbErr>) -> Result<T, DbErr> {
        if let (Self::Tx(tx), Err(error)) = (self, &answer)
            && gave_way(error)
        {
            tx.contended.store(true, Ordering::Relaxed);
        }
        answer
    }
}

/// Rows in portions that keep below the number of values either engine takes in one statement.
fn batches<E>(rows: Vec<E::Model>) -> Vec<Vec<E::ActiveModel>>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
{
    let columns = E::Column::iter().count().max(1);
    let size = (VALUES_PER_STATEMENT / columns).min(ROWS_PER_STATEMENT);
    let mut rows = rows.into_iter().map(IntoActiveModel::into_active_model);
    let portions = std::iter::from_fn(|| {
        let portion: Vec<E::ActiveModel> = rows.by_ref().take(size).collect();
        (!portion.is_empty()).then_some(portion)
    });
    portions.collect()
}

macro_rules! send {
    ($link:expr, $ask:ident, $statement:expr) => {{
        $link.count();
        let answer = match $link {
            Link::Pool(store) => store.pool.$ask($statement).await,
            Link::Tx(tx) => tx.inner.$ask($statement).await,
            Link::Moment(look) => look.moment.$ask($statement).await,
            Link::Look(look) => look.moment.$ask($statement).await,
        };
        $link.noted(answer)
    }};
}

#[async_trait]
impl ConnectionTrait for Link<'_> {
    fn get_database_backend(&self) -> DbBackend {
        match self {
            Self::Pool(store) => store.pool.get_database_backend(),
            Self::Tx(tx) => tx.inner.get_database_backend(),
            Self::Moment(look) => look.moment.get_database_backend(),
            Self::Look(look) => look.moment.get_database_backend(),
        }
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        send!(self, execute_raw, statement)
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        send!(self, execute_unprepared, sql)
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        send!(self, query_one_raw, statement)
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        send!(self, query_all_raw, statement)
    }
}
