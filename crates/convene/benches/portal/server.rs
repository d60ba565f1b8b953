//! The portal as a process of its own; dropped, it ends.

use std::fmt;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// `convene serve` on a port of its own.
pub(crate) struct Server {
    child: Child,
    port: u16,
    begun: Instant,
}

impl Server {
    /// Starts it and waits until it listens.
    pub(crate) fn start(folder: &Path) -> Self {
        let port = free_port();
        let mut command = Command::new(super::binary());
        command.arg("serve").arg("--site").arg(folder);
        command.arg("--listen").arg(format!("127.0.0.1:{port}"));
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let begun = Instant::now();
        let child = command.spawn().expect("the portal starts");
        let server = Self { child, port, begun };
        server.connect();
        server
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// How long it took from the start of the process to the last byte of a first page.
    pub(crate) fn until_first(&self, path: &str) -> Duration {
        let mut stream = self.connect();
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut page = Vec::new();
        stream.read_to_end(&mut page).expect("a page");
        assert!(page.starts_with(b"HTTP/1.1 200"), "{path}");
        self.begun.elapsed()
    }

    /// What it holds of the machine's memory now.
    pub(crate) fn memory(&self) -> Memory {
        let status = format!("/proc/{}/status", self.child.id());
        let status = std::fs::read_to_string(status).expect("the system tells");
        let kib = |name: &str| {
            let line = status.lines().find(|line| line.starts_with(name));
            let words = line.and_then(|line| line.split_whitespace().nth(1));
            words.and_then(|kib| kib.parse().ok()).unwrap_or_default()
        };
        Memory {
            all: kib("VmRSS:"),
            own: kib("RssAnon:"),
            files: kib("RssFile:"),
        }
    }

    fn connect(&self) -> TcpStream {
        while self.begun.elapsed() < Duration::from_secs(30) {
            match TcpStream::connect(("127.0.0.1", self.port)) {
                Ok(stream) => return stream,
                Err(_) => std::thread::sleep(Duration::from_millis(1)),
            }
        }
        panic!("the portal does not listen");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that ended by itself has nothing left to end.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Memory in KiB: all that is resident, what the process made, and the pages of files: the binary
/// with its pack of fonts, of which only what was read is resident, and the database.
pub(crate) struct Memory {
    all: u32,
    own: u32,
    files: u32,
}

impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mib = |kib: u32| f64::from(kib) / 1_024.0;
        let (all, own, files) = (mib(self.all), mib(self.own), mib(self.files));
        write!(
            f,
            "idle after the first pages: {all:.1} MiB resident, of which {own:.1} anonymous, {files:.1} of files"
        )
    }
}

/// A port that was free a moment ago.
pub(crate) fn free_port() -> u16 {
    let free = TcpListener::bind("127.0.0.1:0").expect("a port");
    free.local_addr().expect("an address").port()
}
