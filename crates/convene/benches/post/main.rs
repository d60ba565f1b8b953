//! How many letters a minute go out: six thousand links laid at a site of its own, handed by the
//! portal's process to a small SMTP server on this machine, each recorded before the next. Beside it
//! the yardstick: the barest conversation that hands the same bytes to the same server.

#[path = "../../tests/doors/convened.rs"]
mod convened;
#[path = "../../tests/doors/counting.rs"]
mod counting;

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use convened::{Convened, many_missions};
use counting::Counting;

const STATES: usize = 150;
const ADDRESSES: usize = 40;
/// How long the letters may take.
const PATIENCE: Duration = Duration::from_mins(10);

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Counting::start();
    let settings = format!(
        "[post]\nfrom = \"ccm@un.example\"\n[post.smtp]\nhost = \"127.0.0.1\"\nport = {}\n\
         security = \"none\"\n",
        server.port()
    );
    let site = folder.path().join("site");
    let convened = Convened::in_folder(&site, &many_missions(STATES, ADDRESSES), &settings);
    let letters = convened.send_links();
    println!("{letters} letters with links, one connection");
    let (first, last) = handed(&site, &server, letters);
    line(
        "convene serve, each recorded before the next",
        letters - 1,
        last - first,
    );
    let later = "2030-01-01T00:00:00Z".parse().expect("an instant");
    let left = convened.at(async |desk| desk.letters_due(later, 1).await.expect("read"));
    assert_eq!(left, []);
    let bytes = server.taken();
    let size: usize = bytes.iter().map(Vec::len).sum();
    line(
        "yardstick: the same bytes, the bare conversation",
        letters,
        bare(&bytes),
    );
    println!("{} bytes a letter", size / letters.max(1));
}

/// The binary that is measured: the one Cargo made beside this bench, or another that was named.
fn binary() -> std::ffi::OsString {
    let named = std::env::var_os("CONVENE_BENCH_BINARY");
    named.unwrap_or_else(|| env!("CARGO_BIN_EXE_convene").into())
}

/// The portal's process; dropped, it ends.
struct Portal(Child);

impl Drop for Portal {
    fn drop(&mut self) {
        // One that ended by itself has nothing left to end.
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// When the first letter had come and when the last, and the process had recorded it.
fn handed(site: &Path, server: &Counting, letters: usize) -> (Instant, Instant) {
    let mut command = Command::new(binary());
    command
        .args(["serve", "--listen", "127.0.0.1:0", "--site"])
        .arg(site);
    let quiet = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let portal = Portal(quiet.spawn().expect("the portal starts"));
    let begun = Instant::now();
    let until = |count: usize| {
        while server.count() < count {
            assert!(begun.elapsed() < PATIENCE, "{} of {count}", server.count());
            std::thread::sleep(Duration::from_millis(1));
        }
        Instant::now()
    };
    let times = (until(1), until(letters));
    std::thread::sleep(Duration::from_secs(2));
    drop(portal);
    times
}

/// How long the barest conversation takes for the same letters, on a line that waits for nothing.
fn bare(letters: &[Vec<u8>]) -> Duration {
    let server = Counting::start();
    let mut wire = TcpStream::connect(("127.0.0.1", server.port())).expect("a line");
    wire.set_nodelay(true)
        .expect("a line that waits for nothing");
    let mut heard = BufReader::new(wire.try_clone().expect("its other end"));
    let mut answer = String::new();
    let mut hear = |code: &str| {
        answer.clear();
        heard.read_line(&mut answer).expect("an answer");
        assert!(answer.starts_with(code), "{answer}");
    };
    hear("220 ");
    wire.write_all(b"EHLO here\r\n").expect("said");
    hear("250-");
    hear("250 ");
    let begun = Instant::now();
    for letter in letters {
        for (said, code) in [
            ("MAIL FROM:<ccm@un.example>\r\n", "250 "),
            ("RCPT TO:<a@b.example>\r\n", "250 "),
            ("DATA\r\n", "354 "),
        ] {
            wire.write_all(said.as_bytes()).expect("said");
            hear(code);
        }
        // The server kept the letter with its points doubled, as it came.
        wire.write_all(&[letter, b".\r\n".as_slice()].concat())
            .expect("said");
        hear("250 ");
    }
    let taken = begun.elapsed();
    assert_eq!(server.count(), letters.len());
    taken
}

fn line(what: &str, letters: usize, taken: Duration) {
    let letters = u32::try_from(letters).expect("some thousands");
    let a_minute = f64::from(letters) * 60.0 / taken.as_secs_f64();
    println!(
        "{what:<50} {:>8.2} s {a_minute:>9.0} letters a minute",
        taken.as_secs_f64()
    );
}
