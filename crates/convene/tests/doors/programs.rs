//! What other programs lean on: exit codes, completions, the manual, pipes that close.

use std::io::Read as _;
use std::process::Stdio;

use crate::door::{Room, answer};

#[test]
fn help_is_no_fault_and_nonsense_is_wrong_use() {
    let room = Room::new();
    for words in [
        vec!["--help"],
        vec!["--version"],
        vec!["note", "--help"],
        vec!["help", "note", "draft"],
    ] {
        let shown = room.run(&words).done();
        assert_ne!(shown.text(), "");
    }
    for words in [
        vec!["noet"],
        vec![],
        vec!["note"],
        vec!["status", "ccm", "--bogus"],
    ] {
        assert_eq!(room.run(&words).code, 3, "{words:?}");
    }
}

#[test]
fn completions_and_manual_are_written() {
    let room = Room::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = room.run(&["completions", shell]).done();
        assert!(script.text().contains("approve"), "{shell}");
    }
    let page = room.run(&["manual"]).done();
    assert!(page.text().starts_with(".ie"), "{}", &page.text()[..40]);
    room.run(&["completions", "tcsh"]).stops(3, &["tcsh"]);
}

#[test]
fn a_closed_pipe_is_harmless() {
    let room = Room::new();
    for words in [
        vec!["status", "ccm"],
        vec!["completions", "zsh"],
        vec!["manual"],
        vec!["--help"],
    ] {
        let mut child = room
            .command(&words)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        let mut head = [0; 1];
        let mut out = child.stdout.take().expect("a pipe");
        out.read_exact(&mut head).expect("it begins");
        drop(out);
        let ended = answer(child.wait_with_output().expect("it ends"));
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{words:?}");
    }
}

#[test]
fn each_kind_of_stop_has_its_code() {
    let room = Room::meeting();
    room.run_as("s.haddad", &["note", "draft", "ccm/12msp"])
        .stops(2, &["not-permitted"]);
    room.run_as("m.okafor", &["note", "withdraw", "ccm/12msp"])
        .stops(2, &["not-issued"]);
    room.run_as("d.rossi", &["treaty", "enter", "ccm"])
        .stops(2, &["already-on-record", "ccm"]);
    room.run(&["note", "draft", "ccm/12msp"])
        .stops(3, &["Who acts?", "--as PERSON"]);
    room.run_as("no.body", &["note", "draft", "ccm/12msp"])
        .stops(3, &["no.body"]);
    room.run_as("NOBODY", &["note", "draft", "ccm/12msp"])
        .stops(3, &["NOBODY"]);
    room.run_as("m.okafor", &["note", "draft", "ccm/99msp"])
        .stops(3, &["ccm/99msp"]);
    room.run_as("m.okafor", &["note", "draft", "ccm-12msp"])
        .stops(3, &["ccm-12msp"]);
    room.run(&["doctor"]).done();
    // What the engine wrote ahead would mend the file.
    for ahead in ["convene-site/convene.db-wal", "convene-site/convene.db-shm"] {
        let _ = std::fs::remove_file(room.path(ahead));
    }
    room.write("convene-site/convene.db", "this is no database");
    room.run(&["doctor"]).stops(70, &["broken"]);
}
