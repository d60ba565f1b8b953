//! The portal served: with TLS in the binary, plain on this machine alone, plain behind the proxy
//! that the site names; and signing in at a real provider of identities.

use std::io::Read as _;
use std::net::TcpListener;
use std::process::{Child, Stdio};
use std::time::Duration;

use reqwest::blocking::{Client, Response};
use reqwest::{Certificate, StatusCode};

use crate::door::Room;

/// A portal that is served until it is dropped.
pub(crate) struct Served {
    child: Child,
    pub(crate) port: u16,
}

impl Served {
    /// The process.
    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It is ours, and ends with the test.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// A port that was free a moment ago.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

/// Serves a site of a room at a port and waits until it answers.
pub(crate) fn serve(room: &Room, site: &str, port: u16) -> Served {
    let listen = format!("127.0.0.1:{port}");
    let child = room
        .command(&["serve", "--site", site, "--listen", &listen])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it runs");
    let served = Served { child, port };
    for _ in 0..600 {
        if std::net::TcpStream::connect(&listen).is_ok() {
            return served;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("the portal does not answer at {listen}");
}

/// Adds lines to a site's settings.
pub(crate) fn settle(room: &Room, site: &str, lines: &str) {
    let file = room.path(&format!("{site}/site.toml"));
    let text = std::fs::read_to_string(&file).expect("settings");
    let text: Vec<&str> = text.split("\n[serve]").collect();
    std::fs::write(&file, format!("{}\n{lines}", text[0])).expect("written");
}

/// A client that believes one certificate and follows nothing by itself.
pub(crate) fn client(believes: Option<&str>) -> Client {
    let mut builder = Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(Duration::from_secs(20))
        .cookie_store(true);
    if let Some(pem) = believes {
        let certificate = Certificate::from_pem(pem.as_bytes()).expect("a certificate");
        builder = builder.add_root_certificate(certificate);
    }
    builder.build().expect("a client")
}

/// A site with a certificate for this machine; gives the certificate.
pub(crate) fn with_tls(room: &Room, port: u16) -> String {
    let address = format!("https://localhost:{port}");
    let words = [
        "found",
        "--name",
        "Secretariat",
        "--public-address",
        &address,
        "--administrator",
        "d.rossi",
        "--administrator-name",
        "Daniela Rossi",
        "--site",
        "site",
    ];
    room.run(&words).done();
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]);
    let made = made.expect("a certificate");
    let pem = made.cert.pem();
    room.write("site/chain.pem", &pem);
    room.write("site/key.pem", made.signing_key.serialize_pem());
    let serve = "[serve]\ncertificate = \"chain.pem\"\nkey = \"key.pem\"\n";
    settle(room, "site", serve);
    pem
}

#[test]
fn beyond_the_machine_the_portal_is_not_served_in_the_clear() {
    let room = Room::new();
    room.found("site").done();
    let listen = format!("0.0.0.0:{}", free_port());
    room.run(&["serve", "--site", "site", "--listen", &listen])
        .stops(3, &["serve-in-the-clear", "certificate", "proxy"]);
}

#[test]
fn tls_is_in_the_binary() {
    let room = Room::new();
    let port = free_port();
    let pem = with_tls(&room, port);
    let served = serve(&room, "site", port);
    let address = format!("https://localhost:{}", served.port);
    let health = client(Some(&pem)).get(format!("{address}/health")).send();
    assert_eq!(health.expect("an answer").text().expect("text"), "ok\n");
    let stranger = client(None).get(format!("{address}/health")).send();
    assert!(stranger.is_err(), "a certificate that nobody vouches for");
    let mut plain = std::net::TcpStream::connect(("127.0.0.1", served.port)).expect("a socket");
    std::io::Write::write_all(&mut plain, b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
        .expect("sent");
    plain
        .set_read_timeout(Some(Duration::from_secs(10)))
        .expect("a limit");
    let mut answer = Vec::new();
    drop(plain.read_to_end(&mut answer));
    assert!(
        !String::from_utf8_lossy(&answer).contains("ok"),
        "{answer:?}"
    );
}

#[test]
fn a_certificate_that_does_not_read_is_named() {
    let room = Room::new();
    with_tls(&room, free_port());
    room.write("site/key.pem", "nothing");
    room.run(&["serve", "--site", "site"])
        .stops(3, &["certificate", "key.pem"]);
}

fn asks_for_a_link(client: &Client, port: u16, forwarded: &str) -> Response {
    client
        .get(format!(
            "http://127.0.0.1:{port}/en/link/{}",
            "A".repeat(43)
        ))
        .header("x-forwarded-for", forwarded)
        .send()
        .expect("an answer")
}

/// How many of some tries are answered before an address has to wait.
fn answered(port: u16, from: impl Fn(usize) -> String) -> usize {
    let client = client(None);
    (0..60)
        .map(|at| asks_for_a_link(&client, port, &from(at)))
        .filter(|answer| answer.status() != StatusCode::TOO_MANY_REQUESTS)
        .count()
}

#[test]
fn only_the_named_proxy_is_believed() {
    let room = Room::new();
    room.found("site").done();
    settle(&room, "site", "[serve]\nbehind_proxy = [\"127.0.0.1\"]\n");
    let behind = serve(&room, "site", free_port());
    // Each try from another address by the proxy's word: none has to wait.
    assert_eq!(answered(behind.port, |at| format!("192.0.2.{at}")), 60);
    // What a visitor wrote before the proxy's word counts for nothing.
    let forged = answered(behind.port, |at| format!("198.51.100.{at}, 203.0.113.9"));
    assert!(forged < 60, "{forged}");

    let room = Room::new();
    room.found("site").done();
    settle(&room, "site", "[serve]\nbehind_proxy = [\"192.0.2.1\"]\n");
    let direct = serve(&room, "site", free_port());
    let forged = answered(direct.port, |at| format!("192.0.2.{at}"));
    assert!(forged < 60, "a stranger's word is not believed: {forged}");
}

#[test]
fn it_ends_when_it_is_told_to() {
    let room = Room::new();
    room.found("site").done();
    let mut served = serve(&room, "site", free_port());
    let told = std::process::Command::new("kill")
        .args(["-TERM", &served.child.id().to_string()])
        .status();
    assert!(told.expect("kill runs").success());
    for _ in 0..200 {
        if let Some(ended) = served.child.try_wait().expect("asked") {
            assert!(ended.success(), "{ended}");
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("it does not end");
}
