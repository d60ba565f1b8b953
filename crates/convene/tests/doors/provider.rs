//! Signing in at a real provider of identities that runs beside the test: bound at an enrolment,
//! bound to the browser that began, and nobody where nobody was bound.

use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::blocking::Client;

use crate::door::Room;
use crate::serve::{Served, client, free_port, serve, settle, with_tls};

/// A provider of identities that runs until it is dropped.
struct Provider {
    child: Child,
    port: u16,
}

impl Drop for Provider {
    fn drop(&mut self) {
        // It is ours, and ends with the test.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Starts the provider whose Python packages lie where `CONVENE_TEST_PROVIDER` says.
fn provider() -> Option<Provider> {
    let Some(packages) = std::env::var_os("CONVENE_TEST_PROVIDER") else {
        skipped();
        return None;
    };
    let port = free_port();
    let child = Command::new("python3")
        .args(["-m", "oidc_provider_mock", "--port", &port.to_string()])
        .args(["--require-nonce", "true"])
        .env("PYTHONPATH", packages)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("Python runs");
    let provider = Provider { child, port };
    for _ in 0..600 {
        if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Some(provider);
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("the provider does not answer");
}

fn skipped() {
    let line = "SKIPPED: provider: CONVENE_TEST_PROVIDER is not set";
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

/// A site that names the provider, served.
fn site(room: &Room, provider: &Provider) -> (Served, String) {
    let port = free_port();
    let pem = with_tls(room, port);
    room.write("site/provider-secret", "a secret of the test\n");
    let lines = format!(
        "[serve]\ncertificate = \"chain.pem\"\nkey = \"key.pem\"\n\
         [provider]\nissuer = \"http://localhost:{}\"\nclient = \"convene\"\n\
         secret_file = \"provider-secret\"\nname = \"Staff account\"\n",
        provider.port
    );
    settle(room, "site", &lines);
    (serve(room, "site", port), pem)
}

fn location(answer: &reqwest::blocking::Response) -> String {
    let value = answer.headers().get("location");
    value
        .map_or("", |value| value.to_str().expect("text"))
        .to_owned()
}

/// Goes to an address, says at the provider who one is, and gives the address of the way back.
fn asks(browser: &Client, address: &str, who: &[(&str, &str)]) -> String {
    let sent = browser.get(address).send().expect("an answer");
    assert_eq!(sent.status(), StatusCode::SEE_OTHER, "{address}");
    let there = location(&sent);
    assert!(there.contains("code_challenge_method=S256"), "{there}");
    let said = client(None)
        .post(there)
        .form(who)
        .send()
        .expect("an answer");
    let back = location(&said);
    assert!(back.contains("/provider/return?"), "{back}");
    back
}

#[test]
fn an_identity_is_bound_once_and_signs_in_its_person_alone() {
    let Some(provider) = provider() else { return };
    let room = Room::new();
    let (served, pem) = site(&room, &provider);
    let base = format!("https://localhost:{}", served.port);
    let words = ["person", "enrol", "d.rossi", "--site", "site"];
    let told = room.run_as("d.rossi", &words).done();
    let address = told
        .text()
        .split_whitespace()
        .find(|word| word.starts_with(&base))
        .expect("an address")
        .to_owned();

    let browser = client(Some(&pem));
    let back = asks(
        &browser,
        &format!("{address}/provider"),
        &[("sub", "rossi@id")],
    );
    // Whoever is sent the way back in another browser is signed in as nobody.
    let stranger = client(Some(&pem)).get(&back).send().expect("an answer");
    assert_eq!(stranger.status(), StatusCode::NOT_FOUND);
    let bound = browser.get(&back).send().expect("an answer");
    assert_eq!(
        (bound.status(), location(&bound).as_str()),
        (StatusCode::SEE_OTHER, "/en/keys?bound")
    );
    let told = browser.get(format!("{base}/en/keys?bound")).send();
    let told = told.expect("an answer").text().expect("a page");
    assert!(told.contains("needs no recovery codes of this site"));
    assert!(told.contains("/en/keys/codes"), "and may make some");
    let desk = browser
        .get(format!("{base}/en/desk"))
        .send()
        .expect("an answer");
    assert_eq!(desk.status(), StatusCode::OK);
    // The way back is gone once, and so is the enrolment.
    let again = browser.get(&back).send().expect("an answer");
    assert_eq!(again.status(), StatusCode::NOT_FOUND);
    let enrolment = client(Some(&pem)).get(&address).send().expect("an answer");
    assert_eq!(enrolment.status(), StatusCode::NOT_FOUND);

    let sign_in = format!("{base}/fr/sign-in/provider?back=%2Ffr%2Fdesk");
    let another = client(Some(&pem));
    let back = asks(&another, &sign_in, &[("sub", "rossi@id")]);
    let known = another.get(&back).send().expect("an answer");
    assert_eq!(location(&known), "/fr/desk");
    assert_eq!(
        another
            .get(format!("{base}/fr/desk"))
            .send()
            .expect("an answer")
            .status(),
        StatusCode::OK
    );

    for who in [[("sub", "somebody@else")], [("action", "deny")]] {
        let third = client(Some(&pem));
        let back = asks(&third, &sign_in, &who);
        let failed = third.get(&back).send().expect("an answer");
        assert_eq!(location(&failed), "/fr/sign-in?failed", "{who:?}");
    }
}
