//! Chromium over its driver, without a window and with a profile of its own. The driver is ended by
//! its process, never by a name; a journey that fails is told with the page on which it failed.

use std::io::{BufRead as _, BufReader, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::str::FromStr;

use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use reqwest::{Method, Url};
use serde_json::{Value, json};

use crate::person::Person;
use crate::stage::{Site, Stage};

/// The driver, ended when it is dropped.
struct Driver {
    child: Child,
    port: u16,
    /// What the driver says goes here for as long as it runs.
    _says: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts the driver at a port of its own choice; `None` where it is not installed.
    fn start() -> Option<Self> {
        if std::env::var("CONVENE_TEST_BROWSER").is_ok_and(|wish| wish == "no") {
            skipped("CONVENE_TEST_BROWSER says no");
            return None;
        }
        let started = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut child) = started else {
            skipped("chromedriver is not installed");
            return None;
        };
        let mut says = BufReader::new(child.stdout.take().expect("a pipe"));
        let mut line = String::new();
        while !line.contains("started successfully on port ") {
            line.clear();
            let read = says.read_line(&mut line).expect("the driver speaks");
            assert_ne!(read, 0, "the driver ended before it began");
        }
        let digits = line.trim_end().trim_end_matches('.').rsplit(' ').next();
        let port = digits.and_then(|digits| digits.parse().ok());
        let port = port.expect("the driver names its port");
        Some(Self {
            child,
            port,
            _says: says,
        })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It is ours, and ends with the test.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn skipped(why: &str) {
    let line = format!("SKIPPED: browser: {why}");
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

/// Whether pages may run scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scripts {
    On,
    Off,
}

/// Walks a journey at a stage of the demonstration.
pub(crate) fn walk(stage: Stage, journey: impl AsyncFnOnce(&Person)) {
    walk_with(stage, Scripts::On, journey);
}

/// Walks a journey with scripts on or off.
pub(crate) fn walk_with(stage: Stage, scripts: Scripts, journey: impl AsyncFnOnce(&Person)) {
    let Some(driver) = Driver::start() else {
        return;
    };
    let site = Site::at(stage);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let browser = runtime.block_on(browser(&driver, site.folder(), scripts));
    let person = Person::new(browser.clone(), site);
    let walked = catch_unwind(AssertUnwindSafe(|| runtime.block_on(journey(&person))));
    if walked.is_err() {
        runtime.block_on(person.tell_where());
    }
    // The browser goes before its driver, or it would outlive both.
    let closed = runtime.block_on(browser.close());
    if let Err(panic) = walked {
        resume_unwind(panic);
    }
    closed.expect("the browser closes");
}

async fn browser(driver: &Driver, folder: &Path, scripts: Scripts) -> Client {
    let downloads = folder.join("downloads");
    std::fs::create_dir_all(&downloads).expect("a folder");
    let profile = folder.join("profile");
    let mut settings = json!({
        "download.default_directory": downloads,
        "download.prompt_for_download": false,
    });
    if scripts == Scripts::Off {
        settings["profile.managed_default_content_settings.javascript"] = json!(2);
    }
    let options = json!({ "goog:chromeOptions": {
        "args": [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage", "--force-prefers-reduced-motion", "--window-size=1280,900", "--lang=en",
            format!("--user-data-dir={}", profile.display()),
        ],
        "prefs": settings,
    }});
    let capabilities: Capabilities = serde_json::from_value(options).expect("an object");
    ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(&format!("http://127.0.0.1:{}", driver.port))
        .await
        .expect("the browser starts")
}

/// A command of the driver that the client has no name for.
#[derive(Debug)]
struct Own {
    path: String,
    body: Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, <Url as FromStr>::Err> {
        let session = session.expect("a session is open");
        base.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// Sends a command below the session's address.
pub(crate) async fn command(browser: &Client, path: &str, body: Value) -> Value {
    let path = path.to_owned();
    let own = Own { path, body };
    let answer = browser.issue_cmd(own).await;
    answer.expect("the driver knows the command")
}
