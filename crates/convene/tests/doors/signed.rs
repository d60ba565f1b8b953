//! The signature of a letter (DKIM) verified by another program, which shares no line with what signed
//! it; the keys are made as the handbook says. A changed word or name breaks it.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::convened::Convened;
use crate::door::Room;
use crate::serve::{free_port, serve};

/// Debian's Python, which holds what Debian's packages bring.
const PYTHON: &str = "/usr/bin/python3";
/// Thirty-two bytes: an Ed25519 key of nobody's.
const SECRET: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
const VERIFY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/dkim/verify.py");

/// Whether the verifier is there; said aloud where it is not.
fn verifier() -> bool {
    let asked = Command::new(PYTHON)
        .args(["-c", "import dkim, nacl.signing"])
        .stderr(Stdio::null())
        .status();
    if asked.is_ok_and(|status| status.success()) {
        return true;
    }
    let line = "SKIPPED: dkim: python3-dkim and python3-nacl are not installed";
    assert!(std::env::var_os("CI").is_none(), "{line}");
    println!("{line}");
    if let Ok(path) = std::env::var("CONVENE_SKIPPED") {
        let file = std::fs::OpenOptions::new()
            .append(true)
            .create(true)
            .open(path);
        writeln!(file.expect("the list of what was skipped"), "{line}").expect("written");
    }
    false
}

/// What another program says of a letter's signature, given the record of the domain.
fn verified(letter: &[u8], record: &str) -> String {
    let mut child = Command::new(PYTHON)
        .args([VERIFY, record])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python runs");
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all(letter).expect("said");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{:?}", output.status);
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// A command of OpenSSL in a folder; what it writes.
fn openssl(room: &Room, words: &[&str]) -> Vec<u8> {
    let output = Command::new("openssl")
        .args(words)
        .current_dir(room.path("convene-site"))
        .output()
        .expect("OpenSSL runs");
    assert!(output.status.success(), "{words:?}");
    output.stdout
}

/// A letter of a site that signs with a key in its folder.
fn letter(room: &Room, algorithm: &str) -> Vec<u8> {
    let site = room.path("convene-site");
    let settings = format!(
        "[post]\nfrom = \"ccm@un.example\"\n[post.dkim]\ndomain = \"un.example\"\n\
         selector = \"convene2026\"\nkey_file = \"dkim.pem\"\nalgorithm = \"{algorithm}\"\n"
    );
    let missions = [("FRA".to_owned(), "mission@fra.example".to_owned())];
    let convened = Convened::in_folder(&site, &missions, &settings);
    assert_eq!(convened.send_links(), 1);
    let _served = serve(room, "convene-site", free_port());
    let begun = Instant::now();
    loop {
        let files = std::fs::read_dir(site.join("outbox")).into_iter().flatten();
        let mut letters = files.flatten().filter(|file| {
            let path = file.path();
            path.extension().is_some_and(|end| end == "eml")
        });
        if let Some(file) = letters.next() {
            return std::fs::read(file.path()).expect("a letter");
        }
        assert!(begun.elapsed() < Duration::from_mins(1), "no letter");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Holds a letter against the record, and what was changed in it against the same record.
fn holds(letter: &[u8], record: &str) {
    let asked = "convene2026._domainkey.un.example.";
    assert_eq!(verified(letter, record), format!("{asked} True"));
    let text = String::from_utf8_lossy(letter);
    for (said, other) in [
        ("mission@fra.example", "mission@fro.example"),
        ("Reply-To: ", "Reply-To: x"),
        ("Auto-Submitted: auto-generated", "Auto-Submitted: no"),
    ] {
        let changed = text.replacen(said, other, 1);
        assert_ne!(changed, text, "{said}");
        let seen = verified(changed.as_bytes(), record);
        assert!(!seen.ends_with("True"), "{said}: {seen}");
    }
    let end = text.trim_end().len();
    let changed = format!("{}.{}", &text[..end], &text[end..]);
    let seen = verified(changed.as_bytes(), record);
    assert!(!seen.ends_with("True"), "the body: {seen}");
}

#[test]
fn another_program_verifies_a_signature_by_rsa() {
    if !verifier() {
        return;
    }
    // As the handbook says, and as older programs write a key: PKCS #8 and PKCS #1.
    for traditional in [false, true] {
        let room = Room::new();
        std::fs::create_dir_all(room.path("convene-site")).expect("a folder");
        openssl(&room, &["genrsa", "-out", "dkim.pem", "2048"]);
        if traditional {
            let words = ["rsa", "-in", "dkim.pem", "-traditional", "-out", "dkim.pem"];
            openssl(&room, &words);
        }
        let words = ["rsa", "-in", "dkim.pem", "-pubout", "-outform", "der"];
        let public = openssl(&room, &words);
        let public = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, public);
        let letter = letter(&room, "rsa");
        holds(&letter, &format!("v=DKIM1; k=rsa; p={public}"));
    }
}

#[test]
fn another_program_verifies_a_signature_by_ed25519() {
    if !verifier() {
        return;
    }
    let room = Room::new();
    std::fs::create_dir_all(room.path("convene-site")).expect("a folder");
    room.write("convene-site/dkim.pem", SECRET);
    let letter = letter(&room, "ed25519");
    holds(&letter, &format!("v=DKIM1; k=ed25519; SECRET={SECRET}"));
}
