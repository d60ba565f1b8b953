//! A fresh database per story and engine: a file in a folder of its own, or a database of its own
//! on the server that `CONVENE_TEST_POSTGRES` names. Without a server the story is skipped aloud.

use std::io::Write;

use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbErr, QueryResult, Statement};
use store::Store;
use tempfile::TempDir;

/// Where a story plays.
pub(crate) struct Site {
    pub(crate) store: Store,
    pub(crate) url: String,
    /// A stranger's hand: statements past the store.
    pub(crate) raw: DatabaseConnection,
    _folder: Option<TempDir>,
}

impl Site {
    pub(crate) async fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!(
            "sqlite://{}?mode=rwc",
            folder.path().join("convene.db").display()
        );
        Self::at(url, Some(folder)).await
    }

    async fn at(url: String, folder: Option<TempDir>) -> Self {
        let store = Store::open(&url).await.expect("the store opens");
        let raw = Database::connect(&url).await.expect("a second connection");
        Self {
            store,
            url,
            raw,
            _folder: folder,
        }
    }

    /// Does a statement past the store.
    pub(crate) async fn smuggle(&self, sql: &str) -> Result<(), DbErr> {
        self.raw.execute_unprepared(sql).await.map(drop)
    }

    pub(crate) async fn ask(&self, sql: &str) -> Vec<QueryResult> {
        let statement = Statement::from_string(self.raw.get_database_backend(), sql);
        self.raw
            .query_all_raw(statement)
            .await
            .expect("the engine answers")
    }

    pub(crate) fn is_postgres(&self) -> bool {
        self.url.starts_with("postgres")
    }
}

/// A database of its own on the server; `None`, said aloud, where there is no server.
pub(crate) struct Postgres {
    server: String,
    name: String,
}

impl Postgres {
    pub(crate) async fn found(story: &str) -> Option<(Self, Site)> {
        let Ok(server) = std::env::var("CONVENE_TEST_POSTGRES") else {
            skipped();
            return None;
        };
        let name: String = format!("{story}_{}", std::process::id())
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
            .collect();
        let postgres = Self { server, name };
        let name = &postgres.name;
        postgres
            .command(&format!("CREATE DATABASE {name} TEMPLATE template0"))
            .await;
        let site = Site::at(postgres.url(), None).await;
        Some((postgres, site))
    }

    fn url(&self) -> String {
        let (server, _) = self
            .server
            .rsplit_once('/')
            .expect("the server's address names a database");
        format!("{server}/{}", self.name)
    }

    pub(crate) async fn drop(self, site: Site) {
        site.store.close().await.expect("closed");
        site.raw.close().await.expect("closed");
        self.command(&format!("DROP DATABASE {} WITH (FORCE)", self.name))
            .await;
    }

    async fn command(&self, sql: &str) {
        let server = Database::connect(&self.server)
            .await
            .expect("the server of the tests answers");
        server
            .execute_unprepared(sql)
            .await
            .expect("the server obeys");
        server.close().await.expect("closed");
    }
}

fn skipped() {
    let line = "SKIPPED: postgres: CONVENE_TEST_POSTGRES is not set";
    assert!(std::env::var_os("CI").is_none(), "{line}");
    println!("{line}");
    if let Ok(path) = std::env::var("CONVENE_SKIPPED") {
        let file = std::fs::OpenOptions::new()
            .append(true)
            .create(true)
            .open(path);
        writeln!(file.expect("the list of what was skipped"), "{line}").expect("written");
    }
}

/// Tells each story on both engines.
macro_rules! stories {
    ($($story:ident),+ $(,)?) => {
        $(mod $story {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                super::$story(&crate::engines::Site::sqlite().await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                let name = concat!("c_", stringify!($story));
                let name = &name[..name.len().min(50)];
                if let Some((server, site)) = crate::engines::Postgres::found(name).await {
                    super::$story(&site).await;
                    server.drop(site).await;
                }
            }
        })+
    };
}
pub(crate) use stories;
