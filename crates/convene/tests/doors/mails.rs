//! The post that came in, at the command line: a mail brought as a file is read by the child, kept once
//! and recognised.

use crate::convened::Convened;
use crate::door::Room;

const OFFICER: &str = "m.okafor";

/// A mail from an address that is registered for France.
fn mail(id: &str, words: &str) -> String {
    let text = format!(
        "From: Mission <m0@fra.example>\nTo: <ccm@un.example>\nSubject: Composition {id}\n\
         Message-ID: <{id}@fra.example>\nMIME-Version: 1.0\n\
         Content-Type: text/plain; charset=utf-8\n\n{words}\n"
    );
    text.replace('\n', "\r\n")
}

/// A site whose Meeting is convened, with addresses of the mission of France.
fn site() -> (Room, Convened) {
    let room = Room::new();
    let missions = [("FRA".to_owned(), "m0@fra.example".to_owned())];
    let settings = "[post]\nfrom = \"ccm@un.example\"\n";
    let convened = Convened::in_folder(&room.path("convene-site"), &missions, settings);
    (room, convened)
}

#[test]
fn a_mail_is_taken_in_from_a_file_and_once() {
    let (room, _convened) = site();
    room.write("a.eml", mail("a", "Head of delegation: Ms. Anne Girard"));
    room.write("b.eml", mail("b", "Adviser: Mr. Koffi Diallo"));
    let take = |files: &[&str]| {
        let words: Vec<&str> = ["post", "take"].iter().chain(files).copied().collect();
        room.run_as(OFFICER, &words)
    };
    let taken = take(&["a.eml", "b.eml"]);
    assert_eq!(taken.code, 0, "{}", taken.err);
    let lines: Vec<&str> = taken.text().lines().collect();
    assert!(lines[0].starts_with("a.eml: taken in as "), "{lines:?}");
    let again = take(&["b.eml"]);
    assert_eq!(
        again.text(),
        lines[1].replace("taken in as", "known already as") + "\n"
    );

    room.write("note.pdf", "%PDF-1.7 no mail");
    take(&["note.pdf"]).stops(2, &["mail-is-none", ".eml"]);
    take(&["nothing.eml"]).stops(3, &["file", "nothing.eml"]);
    let stranger = room.run_as("s.haddad", &["post", "take", "a.eml"]);
    stranger.stops(2, &["not-permitted"]);
}
