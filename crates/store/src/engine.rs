//! The two engines, and all that differs between them: how a connection is prepared, how an act is
//! kept apart from others, which errors mean "try again". On SQLite a writer takes its turn and
//! begins at once; on PostgreSQL acts are serializable and one that lost is tried again. Nothing
//! here knows a table of the house.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use sea_orm::sqlx::error::DatabaseError;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    DbErr, IsolationLevel, QueryResult, RuntimeErr, SqlErr, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait,
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::fault::Fault;
use crate::link::Link;
use crate::migrations;
use crate::moment::Watch;

/// How often an act that lost against another is tried.
const TRIES: u32 = 60;
/// How long a writer of another process may hold SQLite before we give up.
const PATIENCE: Duration = Duration::from_secs(30);
const SQLITE_CONNECTIONS: u32 = 8;
const POSTGRES_CONNECTIONS: u32 = 12;

/// The house's memory: a pool of connections to one site's database, with its schema up to date.
///
/// It is not a session of anybody. Cloning gives a second handle to the same pool.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) pool: DatabaseConnection,
    /// SQLite has one writer; within a process writers wait in line rather than poll.
    turns: Option<Arc<Semaphore>>,
    pub(crate) statements: Arc<AtomicU64>,
    pub(crate) watch: Watch,
    /// What was committed since the log of SQLite was last folded into the file.
    folding: Arc<Folding>,
}

/// Folding SQLite's write-ahead log into its file, beside the commits and not within them: where
/// somebody always reads, the engine would try it again with each commit and wait for the disk twice.
#[derive(Debug, Default)]
struct Folding {
    commits: AtomicU64,
    under_way: AtomicBool,
}

/// After how many commits the log is folded; some thousand pages.
const COMMITS_TO_FOLD: u64 = 200;
/// How many pages the log may have before it is begun again from its start: sixteen megabytes.
const LONGEST_LOG: i64 = 4_000;
/// From how many pages on the engine folds by itself, should nobody else: eighty megabytes.
const LOG_IN_NEED: &str = "20000";

/// A transaction: everything an act keeps, or nothing of it. Dropped without `commit`, it is undone.
///
/// A clone is a second handle to the same transaction; whoever commits must hold the last one.
#[derive(Debug, Clone)]
pub struct Tx {
    pub(crate) inner: Arc<DatabaseTransaction>,
    pub(crate) contended: Arc<AtomicBool>,
    pub(crate) statements: Arc<AtomicU64>,
    _turn: Option<Arc<OwnedSemaphorePermit>>,
}

/// How one try of an act ended.
enum Tried<T, E> {
    Done(Result<T, E>),
    Contended(E),
}

impl Store {
    /// Opens the site's database and brings its schema up to date; two nodes may do so at once.
    ///
    /// `sqlite:///path/convene.db?mode=rwc` or `postgres://user:word@host/name`. `sqlite::memory:`
    /// has a single connection, so that nothing can be read through the store while a transaction
    /// is open: it serves small tests only.
    pub async fn open(url: &str) -> Result<Self, Fault> {
        let sqlite = url.starts_with("sqlite:");
        if !sqlite && !url.starts_with("postgres://") && !url.starts_with("postgresql://") {
            let scheme = url.split(':').next().unwrap_or_default();
            return Err(Fault::Address(scheme.to_owned()));
        }
        let pool = Database::connect(options(url)).await.map_err(fault)?;
        let turns = sqlite.then(|| Arc::new(Semaphore::new(1)));
        let store = Self {
            pool,
            turns,
            statements: Arc::default(),
            watch: Watch::over(url),
            folding: Arc::default(),
        };
        store.migrate().await?;
        Ok(store)
    }

    /// Begins a transaction. An act that may be tried again is better given to [`Store::act`].
    pub async fn begin(&self) -> Result<Tx, Fault> {
        self.begin_at(IsolationLevel::Serializable).await
    }

    /// A writer's turn, where the engine has one writer.
    pub(crate) async fn turn(&self) -> Option<OwnedSemaphorePermit> {
        let turns = self.turns.clone()?;
        let turn = turns.acquire_owned().await;
        Some(turn.expect("the line is never closed"))
    }

    async fn begin_at(&self, isolation: IsolationLevel) -> Result<Tx, Fault> {
        let turn = self.turn().await;
        // What PostgreSQL does by itself needs no statement of its own.
        let by_itself = matches!(isolation, IsolationLevel::ReadCommitted);
        let says = self.is_postgres() && !by_itself;
        let options = TransactionOptions {
            isolation_level: says.then_some(isolation),
            access_mode: None,
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        };
        let inner = self.pool.begin_with_options(options).await.map_err(fault)?;
        let statements = self.statements.clone();
        Ok(Tx {
            inner: Arc::new(inner),
            contended: Arc::default(),
            statements,
            _turn: turn.map(Arc::new),
        })
    }

    /// Does an act in a transaction of its own: commits what it answers, undoes what it refuses,
    /// and does it again from the beginning when another act at the same time was faster. An act
    /// that may be done again is cloned for each try; a handle it lends out must not outlive it.
    pub async fn act<T, E, A>(&self, act: A) -> Result<T, E>
    where
        E: From<Fault>,
        A: AsyncFnOnce(Tx) -> Result<T, E> + Clone,
    {
        self.act_at(IsolationLevel::Serializable, act).await
    }

    /// Does an act whose decision rests on one value alone, and which keeps it only while that
    /// value's version is still the one it was decided on: writers of other values need not be
    /// kept apart, so none waits or tries again because of them.
    pub async fn act_on_version<T, E, A>(&self, act: A) -> Result<T, E>
    where
        E: From<Fault>,
        A: AsyncFnOnce(Tx) -> Result<T, E> + Clone,
    {
        self.act_at(IsolationLevel::ReadCommitted, act).await
    }

    async fn act_at<T, E, A>(&self, isolation: IsolationLevel, act: A) -> Result<T, E>
    where
        E: From<Fault>,
        A: AsyncFnOnce(Tx) -> Result<T, E> + Clone,
    {
        let mut tries = 0;
        loop {
            tries += 1;
            match self.try_act(isolation, act.clone()).await {
                Tried::Done(answer) => return answer,
                Tried::Contended(_) if tries < TRIES => self.pause(tries).await,
                Tried::Contended(error) => return Err(error),
            }
        }
    }

    async fn try_act<T, E, A>(&self, isolation: IsolationLevel, act: A) -> Tried<T, E>
    where
        E: From<Fault>,
        A: AsyncFnOnce(Tx) -> Result<T, E>,
    {
        let tried = |fault: Fault| match fault {
            Fault::Contended => Tried::Contended(Fault::Contended.into()),
            fault => Tried::Done(Err(fault.into())),
        };
        let tx = match self.begin_at(isolation).await {
            Ok(tx) => tx,
            Err(fault) => return tried(fault),
        };
        match act(tx.clone()).await {
            Ok(answer) => match tx.commit().await {
                Ok(()) => {
                    self.fold_when_due();
                    Tried::Done(Ok(answer))
                }
                Err(fault) => tried(fault),
            },
            Err(error) if tx.contended.load(Ordering::Relaxed) => Tried::Contended(error),
            Err(error) => Tried::Done(Err(error)),
        }
    }

    /// Begins to fold SQLite's log where enough was committed and nobody does so already.
    pub(crate) fn fold_when_due(&self) {
        let folding = &self.folding;
        if self.turns.is_none() || folding.commits.fetch_add(1, Ordering::Relaxed) < COMMITS_TO_FOLD
        {
            return;
        }
        if folding.under_way.swap(true, Ordering::AcqRel) {
            return;
        }
        folding.commits.store(0, Ordering::Relaxed);
        let store = self.clone();
        tokio::spawn(async move {
            // One that fails is tried again after as many commits; nothing is lost meanwhile.
            drop(store.fold().await);
            store.folding.under_way.store(false, Ordering::Release);
        });
    }

    /// Folds the log while others read and write; one that has grown long is begun again, for which
    /// the writers of this process wait a moment.
    async fn fold(&self) -> Result<(), Fault> {
        let rows = self.ask("PRAGMA wal_checkpoint(PASSIVE)").await?;
        let pages: i64 = cell(rows.first(), 1)?;
        if pages > LONGEST_LOG {
            let _turn = self.turn().await;
            self.ask("PRAGMA wal_checkpoint(RESTART)").await?;
        }
        Ok(())
    }

    /// Writers that met spread out: no chance is asked, the count of statements parts them.
    async fn pause(&self, tries: u32) {
        let spread = self.statements.fetch_add(1, Ordering::Relaxed) % 7;
        let pause = u64::from(tries.min(20)) * (1 + spread);
        tokio::time::sleep(Duration::from_millis(pause)).await;
    }

    /// How many statements were sent so far; tests hold it against the number of rows.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Closes every connection after its work is done.
    pub async fn close(self) -> Result<(), Fault> {
        self.pool.close().await.map_err(fault)
    }

    pub(crate) fn is_postgres(&self) -> bool {
        self.pool.get_database_backend() == DbBackend::Postgres
    }

    async fn migrate(&self) -> Result<(), Fault> {
        let mut tries = 0;
        loop {
            tries += 1;
            match self.migrate_once().await {
                // Another node was just as far: the engine refused the second of two same steps.
                Err(Fault::Contended | Fault::Duplicate(_)) if tries < TRIES => {
                    self.pause(tries).await;
                }
                done => return done,
            }
        }
    }

    async fn migrate_once(&self) -> Result<(), Fault> {
        if migrations::pending(&self.pool)
            .await
            .map_err(fault)?
            .is_empty()
        {
            return Ok(());
        }
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let tx = self.pool.begin_with_options(options).await.map_err(fault)?;
        migrations::install(&tx).await.map_err(fault)?;
        if self.is_postgres() {
            let lock = format!("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE", migrations::TABLE);
            tx.execute_unprepared(&lock).await.map_err(fault)?;
        }
        if !migrations::pending(&tx).await.map_err(fault)?.is_empty() {
            migrations::up(&tx).await.map_err(fault)?;
        }
        tx.commit().await.map_err(fault)
    }

    /// The engine with its version.
    pub(crate) async fn version(&self) -> Result<String, Fault> {
        let (name, sql) = if self.is_postgres() {
            ("PostgreSQL", "SELECT current_setting('server_version')")
        } else {
            ("SQLite", "SELECT sqlite_version()")
        };
        let rows = self.ask(sql).await?;
        let version: String = cell(rows.first(), 0)?;
        Ok(format!("{name} {version}"))
    }

    /// Every reference that leads nowhere, as `table: references to other, rows`.
    pub(crate) async fn broken_references(&self) -> Result<Vec<String>, Fault> {
        let mut broken = Vec::new();
        if !self.is_postgres() {
            for row in self.ask("PRAGMA foreign_key_check").await? {
                let (table, parent): (String, String) =
                    (cell(Some(&row), 0)?, cell(Some(&row), 2)?);
                broken.push(format!("{table}: a reference to {parent}"));
            }
            return Ok(broken);
        }
        for row in self.ask(POSTGRES_REFERENCES).await? {
            let (name, search): (String, String) = (cell(Some(&row), 0)?, cell(Some(&row), 1)?);
            let orphans: i64 = cell(self.ask(&search).await?.first(), 0)?;
            if orphans > 0 {
                broken.push(format!("{name}: {orphans} rows"));
            }
        }
        Ok(broken)
    }

    pub(crate) async fn count_rows(&self, table: &'static str) -> Result<u64, Fault> {
        let rows = self.ask(&format!("SELECT count(*) FROM {table}")).await?;
        let count: i64 = cell(rows.first(), 0)?;
        u64::try_from(count).map_err(|error| Fault::Engine(Box::new(error)))
    }

    pub(crate) fn pool(&self) -> &DatabaseConnection {
        &self.pool
    }

    async fn ask(&self, sql: &str) -> Result<Vec<QueryResult>, Fault> {
        let statement = Statement::from_string(self.pool.get_database_backend(), sql);
        self.pool.query_all_raw(statement).await.map_err(fault)
    }
}

/// For each foreign key a search for rows that it should have refused.
const POSTGRES_REFERENCES: &str = "
    SELECT k.conname::text,
           format('SELECT count(*) FROM %s c WHERE %s AND NOT EXISTS (SELECT 1 FROM %s p WHERE %s)',
                  k.conrelid::regclass,
                  string_agg(format('c.%I IS NOT NULL', c.attname), ' AND ' ORDER BY n.n),
                  k.confrelid::regclass,
                  string_agg(format('p.%I = c.%I', p.attname, c.attname), ' AND ' ORDER BY n.n))
      FROM pg_constraint k
     CROSS JOIN LATERAL generate_subscripts(k.conkey, 1) AS n(n)
      JOIN pg_attribute c ON c.attrelid = k.conrelid AND c.attnum = k.conkey[n.n]
      JOIN pg_attribute p ON p.attrelid = k.confrelid AND p.attnum = k.confkey[n.n]
     WHERE k.contype = 'f' AND k.connamespace = current_schema()::regnamespace
     GROUP BY k.oid, k.conname, k.conrelid, k.confrelid
     ORDER BY k.conname";

fn cell<T: sea_orm::TryGetable>(row: Option<&QueryResult>, at: usize) -> Result<T, Fault> {
    let row = row.ok_or(Fault::Unreadable {
        column: "(engine)",
        found: "no row".into(),
    })?;
    row.try_get_by_index(at).map_err(fault)
}

fn options(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    // Statements carry personal values; they are not for a log.
    options.sqlx_logging(false).acquire_timeout(PATIENCE);
    if url.starts_with("sqlite:") {
        let memory = url.contains(":memory:") || url.contains("mode=memory");
        options.max_connections(if memory { 1 } else { SQLITE_CONNECTIONS });
        if memory {
            options
                .min_connections(1)
                .idle_timeout(None::<Duration>)
                .max_lifetime(None::<Duration>);
        }
        // A file does not go away between two questions: no connection is tried before its use.
        options.test_before_acquire(false);
        // What was acknowledged survives a loss of power: FULL, not NORMAL.
        options.map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .busy_timeout(PATIENCE)
                .foreign_keys(true)
                .pragma("journal_mode", "WAL")
                .pragma("synchronous", "FULL")
                .pragma("wal_autocheckpoint", LOG_IN_NEED)
        });
    } else {
        options
            .max_connections(POSTGRES_CONNECTIONS)
            .set_application_name("convene");
    }
    options
}

impl Tx {
    /// Keeps everything done in the transaction.
    pub async fn commit(self) -> Result<(), Fault> {
        self.alone().commit().await.map_err(fault)
    }

    /// Undoes everything done in the transaction, and waits for it.
    pub async fn rollback(self) -> Result<(), Fault> {
        self.alone().rollback().await.map_err(fault)
    }

    fn alone(self) -> DatabaseTransaction {
        Arc::into_inner(self.inner).expect("an act gives back every handle it was lent")
    }

    pub(crate) fn link(&self) -> Link<'_> {
        Link::Tx(self)
    }
}

/// What an error of the library means for the house.
pub(crate) fn fault(error: DbErr) -> Fault {
    if gave_way(&error) {
        return Fault::Contended;
    }
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(which)) => Fault::Duplicate(which),
        Some(SqlErr::ForeignKeyConstraintViolation(which)) => Fault::Reference(which),
        _ => Fault::Engine(Box::new(error)),
    }
}

/// Whether the engine gave way to another act: a serialization failure or a deadlock of PostgreSQL,
/// or a lock that SQLite did not get in time.
pub(crate) fn gave_way(error: &DbErr) -> bool {
    let (DbErr::Exec(inner) | DbErr::Query(inner) | DbErr::Conn(inner)) = error else {
        return false;
    };
    let RuntimeErr::SqlxError(inner) = inner else {
        return false;
    };
    let error = inner.as_database_error();
    let code = error.and_then(DatabaseError::code);
    matches!(
        code.as_deref(),
        Some("40001" | "40P01" | "5" | "6" | "261" | "262" | "517")
    )
}
