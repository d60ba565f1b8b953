//! A cluster of PostgreSQL for the bench alone: loopback, a random password, everything on that
//! keeps what was acknowledged. It ends with the bench.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A cluster that runs; dropped, it stops.
pub(crate) struct Cluster {
    folder: TempDir,
    bin: PathBuf,
    port: u16,
    password: String,
}

impl Cluster {
    /// Starts one, where PostgreSQL is installed.
    pub(crate) fn start() -> Option<Self> {
        let bin = newest()?;
        let folder = tempfile::tempdir().expect("a folder");
        let free = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = free.local_addr().expect("a port").port();
        drop(free);
        let cluster = Self {
            folder,
            bin,
            port,
            password: password(),
        };
        cluster.found();
        Some(cluster)
    }

    /// A new database on it.
    pub(crate) fn database(&self, name: &str) -> String {
        let url = |name: &str| {
            let (password, port) = (&self.password, self.port);
            format!("postgres://convene:{password}@127.0.0.1:{port}/{name}")
        };
        let mut make = Command::new(self.bin.join("createdb"));
        make.arg("--maintenance-db").arg(url("postgres")).arg(name);
        done(make);
        url(name)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn found(&self) {
        let words = self.folder.path().join("password");
        let mut file = std::fs::File::create(&words).expect("a file");
        file.write_all(self.password.as_bytes()).expect("written");
        if is_root() {
            let mut give = Command::new("chown");
            give.arg("-R").arg("postgres").arg(self.folder.path());
            done(give);
        }
        let mut found = self.as_postgres("initdb");
        found
            .arg("-D")
            .arg(self.data())
            .args(["-U", "convene", "-A", "scram-sha-256"]);
        found.arg(format!("--pwfile={}", words.display()));
        found.args(["--locale=C", "--encoding=UTF8"]);
        done(found);
        let mut start = self.as_postgres("pg_ctl");
        start
            .arg("-D")
            .arg(self.data())
            .arg("-l")
            .arg(self.data().join("log"));
        let socket = self.data();
        start.arg("-o").arg(format!(
            "-p {} -h 127.0.0.1 -k {} -c fsync=on -c synchronous_commit=on",
            self.port,
            socket.display()
        ));
        start.args(["-w", "-t", "60", "start"]);
        done(start);
    }

    /// A program of PostgreSQL; it refuses to run as root.
    fn as_postgres(&self, program: &str) -> Command {
        let program = self.bin.join(program);
        let mut command = if is_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        command.current_dir(self.folder.path());
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let mut stop = self.as_postgres("pg_ctl");
        stop.arg("-D")
            .arg(self.data())
            .args(["-m", "immediate", "stop"]);
        stop.stdin(Stdio::null()).stdout(Stdio::null());
        if let Err(error) = stop.status() {
            eprintln!("the cluster did not stop: {error}");
        }
    }
}

/// Where the newest version is installed; Debian keeps it off the path.
fn newest() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let number = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    let all = versions.filter_map(|entry| Some(entry.ok()?.path()));
    let all = all.filter(|path| path.join("bin/initdb").exists());
    Some(all.max_by_key(|path| number(path))?.join("bin"))
}

fn is_root() -> bool {
    let mut asked = Command::new("id");
    let answer = asked
        .arg("-u")
        .output()
        .expect("the system says who we are");
    answer.stdout == b"0\n"
}

fn password() -> String {
    let mut chance = [0; 16];
    let mut source = std::fs::File::open("/dev/urandom").expect("chance");
    source.read_exact(&mut chance).expect("chance");
    domain::record::journal::Hash::of(&chance).to_hex()
}

fn done(mut command: Command) {
    command.stdin(Stdio::null()).stdout(Stdio::null());
    assert!(
        command.status().expect("it starts").success(),
        "{command:?}"
    );
}
