//! A fresh database per story and engine: a file in a folder of its own, or a database of its own on
//! the server.

use tempfile::TempDir;

pub(crate) use crate::postgres::Postgres;

/// A database of SQLite in a folder of its own.
pub(crate) fn sqlite() -> (TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("convene.db");
    let url = format!("sqlite://{}?mode=rwc", file.display());
    (folder, url)
}

/// Tells each story on both engines.
macro_rules! stories {
    ($($story:ident),+ $(,)?) => {
        $(mod $story {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                let (_folder, url) = crate::engines::sqlite();
                super::$story(crate::cast::House::at(&url).await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                if let Some(server) = crate::engines::Postgres::found(stringify!($story)) {
                    super::$story(crate::cast::House::at(&server.url()).await).await;
                }
            }
        })+
    };
}
pub(crate) use stories;
