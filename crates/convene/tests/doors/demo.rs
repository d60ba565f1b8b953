//! The demonstration, whole: 1,212 papers, a second run, a killed run, and the note's life after it.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use crate::door::{Room, rows};

const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// Every paper of a site by its path, with its bytes.
fn papers(site: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for kind in ["notes", "letters"] {
        for language in LANGUAGES {
            let folder = site.join("papers").join(kind).join(language);
            for entry in std::fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                let name = path
                    .file_name()
                    .expect("a name")
                    .to_string_lossy()
                    .into_owned();
                let bytes = std::fs::read(&path).expect("a paper");
                assert!(bytes.starts_with(b"%PDF-1.7"), "{name}");
                found.insert(format!("{kind}/{language}/{name}"), bytes);
            }
        }
    }
    found
}

fn count(papers: &BTreeMap<String, Vec<u8>>, folder: &str) -> usize {
    papers
        .keys()
        .filter(|name| name.starts_with(folder))
        .count()
}

#[test]
fn the_demonstration_survives_a_kill_and_a_second_run() {
    let room = Room::new();
    let words = ["demo", "--no-serve", "--stage", "drafted", "--site", "site"];
    let mut child = room
        .command(&words)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it runs");
    std::thread::sleep(Duration::from_secs(6));
    assert!(
        child.try_wait().expect("asked").is_none(),
        "it is still at work"
    );
    child.kill().expect("killed");
    child.wait().expect("ended");
    room.run(&["doctor", "--site", "site"]).done();

    room.run(&words).done();
    let site = room.path("site");
    let first = papers(&site);
    for language in LANGUAGES {
        assert_eq!(count(&first, &format!("notes/{language}/")), 197);
        assert_eq!(count(&first, &format!("letters/{language}/")), 5);
    }
    lists(&site);
    let looked = room.run(&["meeting", "show", "ccm/12msp", "--site", "site"]);
    let said = looked.done().clock;
    assert!(said.contains("15 March 2024"), "{said}");

    room.run(&words).done();
    assert!(papers(&site) == first, "a second run changes no paper");
    room.run(&["doctor", "--site", "site"]).done();
    let sheets = [
        "note",
        "sheets",
        "ccm/12msp",
        "--format",
        "csv",
        "--site",
        "site",
    ];
    let sheets = room.run(&sheets).done().rows();
    assert_eq!(sheets.len(), 1_213);
    let codes: std::collections::BTreeSet<_> = sheets[1..].iter().map(|row| &row[3]).collect();
    assert_eq!(codes.len(), 1_212, "no two sheets share a code");
    the_life_after(&room, &first);
}

fn lists(site: &Path) {
    let roster = rows(&std::fs::read(site.join("roster.csv")).expect("a roster"));
    assert_eq!(roster.len(), 203);
    assert_eq!(roster[0], ["key", "name", "category", "manner", "reason"]);
    let convened = roster[1..]
        .iter()
        .filter(|row| row[3] == roster[1][3])
        .count();
    assert_eq!((roster[1][0].as_str(), convened), ("AFG", 112));
    assert!(site.join("roster.xlsx").exists());
    let text = std::fs::read_to_string(site.join("ccm-12msp.ics")).expect("a calendar");
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(
        (lines[0], lines[lines.len() - 2]),
        ("BEGIN:VCALENDAR", "END:VCALENDAR")
    );
    let held = |line: &str| lines.iter().filter(|known| **known == line).count();
    assert_eq!((held("BEGIN:VEVENT"), held("END:VEVENT")), (2, 2));
    assert_eq!(held("DTSTART;VALUE=DATE:20240910"), 1);
    assert_eq!(held("DTEND;VALUE=DATE:20240914"), 1);
    assert_eq!(held("DTSTART:20240830T220000Z"), 1);
    assert!(lines.iter().all(|line| line.len() <= 75), "RFC 5545, 3.1");
}

/// Initialled, issued, departed from and demonstrated once more: what was issued stays.
fn the_life_after(room: &Room, first: &BTreeMap<String, Vec<u8>>) {
    let note = |by: &str, words: &[&str]| {
        let words = [&["note"], words, &["--site", "site"]].concat();
        room.run_as(by, &words)
    };
    note("m.okafor", &["issue", "ccm/12msp"]).stops(2, &["wrong-stage"]);
    note("m.okafor", &["initial", "ccm/12msp"]).stops(2, &["not-permitted"]);
    note("s.haddad", &["initial", "ccm/12msp"]).done();
    note("m.okafor", &["issue", "ccm/12msp"]).done();
    sent_from_the_console(room);
    note("m.okafor", &["draft", "ccm/12msp"]).stops(2, &["already-drafted"]);
    note("m.okafor", &["correct", "ccm/12msp"]).done();
    // A correction under way is a person's own: the demonstration does not approve it for them.
    room.run(&["demo", "--no-serve", "--stage", "drafted", "--site", "site"]);
    let list = room.run(&[
        "note",
        "list",
        "ccm/12msp",
        "--format",
        "csv",
        "--site",
        "site",
    ]);
    let steps: Vec<(String, String)> = list
        .done()
        .rows()
        .into_iter()
        .skip(1)
        .map(|row| (row[2].clone(), row[3].clone()))
        .collect();
    let correction: Vec<_> = steps.iter().filter(|step| step.0 == "correction").collect();
    assert_eq!((steps.len(), correction.len()), (5, 1));
    assert!(
        papers(&room.path("site")) == *first,
        "what was issued stays"
    );
    room.run(&["doctor", "--site", "site"]).done();
    // The story is not told backwards.
    let file = room.path("site").join("site.toml");
    let text = std::fs::read_to_string(&file).expect("a site");
    let stage = "demonstration_stage = \"drafted\"";
    assert!(text.contains(stage), "{text}");
    let later = text.replace(stage, "demonstration_stage = \"opening\"");
    std::fs::write(&file, later).expect("written");
    let back = ["demo", "--no-serve", "--stage", "late", "--site", "site"];
    let back = room.run(&back);
    back.stops(2, &["stage-passed", "“opening”", "“late”", "--site"]);
}

/// The issued note sent once, looked at, carried by pouch; who has not answered reminded.
fn sent_from_the_console(room: &Room) {
    let run = |words: &[&str]| {
        let words = [words, &["--site", "site"]].concat();
        room.run_as("m.okafor", &words)
    };
    let note = |words: &[&str]| run(&[&["note"], words].concat());
    let send = ["send", "ccm/12msp"];
    let shown = note(&["send", "ccm/12msp", "--dry-run"]).done();
    let says = "197 letters would go out.\n5 addressees have no registered address.\n";
    assert_eq!(shown.text(), says);
    assert_eq!(note(&send).done().text(), "197 letters are on their way.\n");
    assert_eq!(note(&send).done().text(), "0 letters are on their way.\n");

    let deliver = |on: &str| {
        let fixed = ["deliver", "ccm/12msp", "--to", "icrc", "--by", "courier"];
        note(&[&fixed[..], &["--on", on, "--proof", "Pouch 7"]].concat())
    };
    deliver("2199-01-01").stops(3, &["delivery", "on:"]);
    deliver("2024-03-15").done();
    let list = note(&["dispatch", "ccm/12msp", "--format", "csv"]).done();
    let list = list.rows();
    assert_eq!(list.len(), 203);
    let columns = [
        "key", "name", "language", "stage", "reason", "at", "channel", "proof",
    ];
    assert_eq!(list[0], columns);
    let icrc = list.iter().find(|row| row[0] == "icrc").expect("a row");
    assert_eq!(
        icrc[3..],
        ["carried", "", "", "courier 2024-03-15", "Pouch 7"]
    );
    for (paper, more) in [("labels", None), ("pouch", Some("--all"))] {
        let file = format!("{paper}.pdf");
        let mut words = vec![paper, "ccm/12msp", "--into", &file];
        words.extend(more);
        note(&words).done();
        let bytes = std::fs::read(room.path(&file)).expect("a paper");
        assert!(bytes.starts_with(b"%PDF-1.7"), "{paper}");
    }
    let remind = ["delegation", "remind", "ccm/12msp", "--category"];
    let asked = run(&[&remind[..], &["signatory", "--dry-run"]].concat());
    assert_eq!(asked.done().text(), "12 letters would go out.\n");
    let sent = run(&[&remind[..], &["signatory"]].concat());
    assert_eq!(sent.done().text(), "12 letters are on their way.\n");
    let none = run(&[&remind[..], &["nobody"]].concat());
    assert_eq!(none.code, 3);
}
