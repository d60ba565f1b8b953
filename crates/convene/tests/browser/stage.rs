//! The demonstration at a stage, served to one test. The site is prepared once for each build of the
//! program and each stage, under a lock; a test gets a copy of its own and starts its clock anew.

use std::cell::RefCell;
use std::fs::{self, File};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tempfile::TempDir;

/// How far the meeting has come, as `convene demo --stage` calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    Drafted,
    Composing,
    Late,
}

impl Stage {
    const fn name(self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::Composing => "composing",
            Self::Late => "late",
        }
    }

    const fn before(self) -> Option<Self> {
        match self {
            Self::Drafted => None,
            Self::Composing => Some(Self::Drafted),
            Self::Late => Some(Self::Composing),
        }
    }
}

/// The files that make a site.
const FILES: [&str; 5] = [
    "convene.db",
    "convene.db-wal",
    "site.toml",
    "key",
    "convene.db-shm",
];

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for name in FILES {
        if from.join(name).exists() {
            fs::copy(from.join(name), to.join(name)).expect("copied");
        }
    }
}

/// Where sites of this build are prepared; those of other builds go.
fn nursery() -> PathBuf {
    let built = fs::metadata(env!("CARGO_BIN_EXE_convene")).and_then(|file| file.modified());
    let built = built.expect("the program is a file with a date");
    let built = built.duration_since(UNIX_EPOCH).expect("after 1970");
    let all = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
    let own = all.join(built.as_millis().to_string());
    for other in fs::read_dir(&all).into_iter().flatten().flatten() {
        if other.path().is_dir() && other.path() != own {
            drop(fs::remove_dir_all(other.path()));
        }
    }
    fs::create_dir_all(&own).expect("a folder");
    own
}

/// The site of a stage, prepared by whoever comes first.
fn prepared(stage: Stage) -> PathBuf {
    let all = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
    fs::create_dir_all(&all).expect("a folder");
    let lock = File::create(all.join("lock")).expect("a file");
    lock.lock().expect("a lock");
    prepare(&nursery(), stage)
}

fn prepare(nursery: &Path, stage: Stage) -> PathBuf {
    let folder = nursery.join(stage.name());
    let ready = folder.join("ready");
    if ready.exists() {
        return folder;
    }
    drop(fs::remove_dir_all(&folder));
    if let Some(before) = stage.before() {
        copy(&prepare(nursery, before), &folder);
    }
    let told = program(&["demo", "--no-serve", "--stage", stage.name()], &folder).output();
    let told = told.expect("it runs");
    let says = String::from_utf8_lossy(&told.stderr);
    assert!(told.status.success(), "{says}");
    fs::remove_dir_all(folder.join("papers")).expect("the papers are there");
    if stage != Stage::Drafted {
        letters_gone(&folder);
    }
    File::create(ready).expect("a file");
    folder
}

fn program(words: &[&str], site: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_convene"));
    command
        .args(words)
        .arg("--site")
        .arg(site)
        .env("NO_COLOR", "1")
        .stdin(Stdio::null());
    command
}

/// Serves a site until its letters have gone, so that no test waits for them.
fn letters_gone(folder: &Path) {
    let served = Served::over(folder);
    let count = || fs::read_dir(folder.join("outbox")).map_or(0, Iterator::count);
    let (mut before, mut quiet) = (0, 0);
    while quiet < 4 {
        std::thread::sleep(Duration::from_secs(1));
        let now = count();
        quiet = if now == before && now > 0 {
            quiet + 1
        } else {
            0
        };
        before = now;
    }
    drop(served);
    fs::remove_dir_all(folder.join("outbox")).expect("letters were sent");
}

/// A portal that is served until it is dropped.
struct Served {
    child: Child,
    port: u16,
}

impl Served {
    /// Serves at a port that was free a moment ago.
    fn over(folder: &Path) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        drop(listener);
        Self::at(folder, port)
    }

    fn at(folder: &Path, port: u16) -> Self {
        let listen = format!("127.0.0.1:{port}");
        let child = program(&["serve", "--listen", &listen], folder)
            .stdout(Stdio::null())
            .stderr(File::create(folder.join("serve.log")).expect("a file"))
            .spawn()
            .expect("it runs");
        let served = Self { child, port };
        for _ in 0..600 {
            if std::net::TcpStream::connect(&listen).is_ok() {
                return served;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("the portal does not answer at {listen}");
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It is ours, and ends with the test.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// A site of one test's own.
pub(crate) struct Site {
    folder: TempDir,
    port: u16,
    served: RefCell<Option<Served>>,
}

impl Site {
    /// The demonstration at a stage, served.
    pub(crate) fn at(stage: Stage) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        copy(&prepared(stage), folder.path());
        start_clock(folder.path(), None);
        let served = Served::over(folder.path());
        Self {
            folder,
            port: served.port,
            served: RefCell::new(Some(served)),
        }
    }

    /// The same site on a later day.
    pub(crate) fn goes_on_to(&self, moment: &str) {
        drop(self.served.take());
        start_clock(self.folder(), Some(moment));
        self.served
            .replace(Some(Served::at(self.folder(), self.port)));
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// An address at this site.
    pub(crate) fn to(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.port)
    }

    /// Where a command of the program says something; its words.
    pub(crate) fn run(&self, words: &[&str]) -> String {
        let told = program(words, self.folder()).output().expect("it runs");
        let says = String::from_utf8_lossy(&told.stderr);
        assert!(told.status.success(), "{says}");
        String::from_utf8(told.stdout).expect("text")
    }

    /// The way a letter leads to, once a letter of a kind to a participant has gone.
    pub(crate) fn letter(&self, kind: &str, to: &str) -> Letter {
        let begins = format!("ccm.12msp.{kind}.{to}.");
        for _ in 0..1_200 {
            let files = fs::read_dir(self.folder().join("outbox"));
            let mut files = files.into_iter().flatten().flatten();
            let letter = files.find(|file| {
                let name = file.file_name().to_string_lossy().into_owned();
                name.starts_with(&begins) && file.path().extension().is_some_and(|end| end == "eml")
            });
            if let Some(letter) = letter {
                let text = fs::read_to_string(letter.path()).expect("a letter is text");
                fs::remove_file(letter.path()).expect("what was read is put away");
                return Letter(decoded(&text));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("no letter {begins}");
    }
}

/// A letter as it reads.
pub(crate) struct Letter(pub(crate) String);

impl Letter {
    /// The path of the address it leads to.
    pub(crate) fn leads_to(&self) -> String {
        let at = self.0.find("http://localhost").expect("an address");
        let address = self.0[at..].split_whitespace().next().expect("an address");
        let path = address.splitn(4, '/').nth(3).expect("a path");
        format!("/{path}")
    }
}

/// A letter with its parts as they read.
fn decoded(text: &str) -> String {
    let mut all = String::new();
    for part in text.split("\r\n--") {
        let (head, body) = part.split_once("\r\n\r\n").unwrap_or((part, ""));
        all.push_str(head);
        all.push('\n');
        if head.contains("base64") {
            let joined: String = body.split_whitespace().collect();
            let bytes = STANDARD.decode(joined).expect("base64");
            all.push_str(&String::from_utf8_lossy(&bytes));
        } else {
            all.push_str(&unquoted(body));
        }
    }
    all
}

/// A quoted-printable text as it reads. Source: RFC 2045, 6.7.
fn unquoted(text: &str) -> String {
    let joined = text.replace("=\r\n", "").replace("=\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let [first, left @ ..] = rest {
        let hex = left.get(..2).filter(|_| *first == b'=');
        let hex = hex.and_then(|hex| std::str::from_utf8(hex).ok());
        if let Some(byte) = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            bytes.push(byte);
            rest = &left[2..];
        } else {
            bytes.push(*first);
            rest = left;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Sets the demonstration's clock to a moment, or to what its stage shows, from now on.
fn start_clock(folder: &Path, shows: Option<&str>) {
    let file = folder.join("site.toml");
    let text = fs::read_to_string(&file).expect("settings");
    // The moment at which this file is written is now; nobody else asks for the time.
    fs::write(&file, &text).expect("written");
    let mut site: toml::Table = toml::from_str(&text).expect("settings read");
    let now = fs::metadata(&file).and_then(|file| file.modified());
    let now = jiff::Timestamp::try_from(now.expect("a date")).expect("a moment");
    let clock = site.get_mut("demonstration_clock");
    let clock = clock.and_then(toml::Value::as_table_mut);
    let clock = clock.expect("a demonstration has a clock");
    clock.insert("at".to_owned(), now.to_string().into());
    if let Some(shows) = shows {
        clock.insert("shows".to_owned(), shows.into());
    }
    fs::write(file, toml::to_string(&site).expect("settings write")).expect("written");
}
