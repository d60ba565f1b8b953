//! Moments of the database: two are equal only if nothing was committed between them, by whatever
//! process or node. A page that was made at a moment is still true at an equal one. A moment says
//! nothing else; in particular it has no order.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sea_orm::sqlx::{self, ConnectOptions as _};
use sea_orm::{ConnectionTrait, Statement};
use tokio::sync::Mutex;

use crate::engine::{Store, fault};
use crate::fault::Fault;

/// A moment of the database.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Moment(String);

/// How moments are told apart.
#[derive(Debug, Clone)]
pub(crate) enum Watch {
    /// PostgreSQL: the snapshot a question sees. Equal snapshots see equal data.
    Snapshot,
    /// SQLite: a connection that never writes and is asked whether others have.
    Connection(Arc<Mutex<Watcher>>),
    /// A database that nobody else can look at: every moment is another.
    Never,
}

/// The connection that watches a SQLite file. Its counter means nothing on another connection, so
/// one that is opened again has another number.
#[derive(Debug)]
pub(crate) struct Watcher {
    url: String,
    connection: Option<(u64, SqliteConnection)>,
}

static OPENED: AtomicU64 = AtomicU64::new(0);

impl Watch {
    /// How the database at an address is watched.
    pub(crate) fn over(url: &str) -> Self {
        if !url.starts_with("sqlite:") {
            Self::Snapshot
        } else if url.contains(":memory:") || url.contains("mode=memory") {
            Self::Never
        } else {
            let (url, connection) = (url.to_owned(), None);
            Self::Connection(Arc::new(Mutex::new(Watcher { url, connection })))
        }
    }
}

impl Store {
    /// The moment it is. What is read after this answer is at least as new.
    pub async fn moment(&self) -> Result<Moment, Fault> {
        match &self.watch {
            Watch::Snapshot => {
                let backend = self.pool().get_database_backend();
                let sql = "SELECT pg_current_snapshot()::text";
                let statement = Statement::from_string(backend, sql);
                let row = self.pool().query_one_raw(statement).await.map_err(fault)?;
                let row = row.ok_or(Fault::Unreadable {
                    column: "(engine)",
                    found: "no snapshot".into(),
                })?;
                Ok(Moment(row.try_get_by_index(0).map_err(fault)?))
            }
            Watch::Connection(watcher) => watcher.lock().await.moment().await,
            Watch::Never => {
                let number = OPENED.fetch_add(1, Ordering::Relaxed);
                Ok(Moment(format!("never {number}")))
            }
        }
    }
}

impl Watcher {
    async fn moment(&mut self) -> Result<Moment, Fault> {
        let (number, mut connection) = if let Some(open) = self.connection.take() {
            open
        } else {
            let options: SqliteConnectOptions = self.url.parse().map_err(broken)?;
            let connection = options.disable_statement_logging().connect().await;
            let number = OPENED.fetch_add(1, Ordering::Relaxed);
            (number, connection.map_err(broken)?)
        };
        let version: i64 = sqlx::query_scalar("PRAGMA data_version")
            .fetch_one(&mut connection)
            .await
            .map_err(broken)?;
        self.connection = Some((number, connection));
        Ok(Moment(format!("{number} {version}")))
    }
}

fn broken(error: sqlx::Error) -> Fault {
    Fault::Engine(Box::new(error))
}
