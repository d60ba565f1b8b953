//! A database of its own on the server that `CONVENE_TEST_POSTGRES` names. Without a server the test is
//! skipped aloud.

use std::io::Write;
use std::process::Command;

/// A database of its own on the server; dropped when the story ends, also when it fails.
pub(crate) struct Postgres {
    server: String,
    name: String,
}

impl Postgres {
    pub(crate) fn found(story: &str) -> Option<Self> {
        let Ok(server) = std::env::var("CONVENE_TEST_POSTGRES") else {
            skipped();
            return None;
        };
        let name = format!("d_{}_{}", &story[..story.len().min(40)], std::process::id());
        let postgres = Self { server, name };
        postgres.command(&format!(
            "CREATE DATABASE {} TEMPLATE template0",
            postgres.name
        ));
        Some(postgres)
    }

    pub(crate) fn url(&self) -> String {
        let (server, _) = self
            .server
            .rsplit_once('/')
            .expect("the server's address names a database");
        format!("{server}/{}", self.name)
    }

    // Only the store names the database library: a database is made by the server's own client.
    fn command(&self, sql: &str) {
        let done = Command::new("psql")
            .args(["-q", "-X", "-v", "ON_ERROR_STOP=1", "-c", sql, &self.server])
            .status();
        assert!(
            done.expect("psql stands beside the server").success(),
            "{sql}"
        );
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.command(&format!("DROP DATABASE {} WITH (FORCE)", self.name));
        }
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
