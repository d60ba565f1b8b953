//! The child that reads what strangers sent, asked as the house asks it: it answers, it stands behind
//! its walls before its first byte, and killing it loses no mail.

use std::io::{Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use desk::convening::mail::list::Asked;
use jiff::SignedDuration;

use crate::convened::Convened;
use crate::door::Room;
use crate::serve::{free_port, serve};

const MAIL: &str = "From: Mission <mission@fra.example>\r\nTo: ccm@un.example\r\n\
    Subject: Delegation\r\nMessage-ID: <1@fra.example>\r\nMIME-Version: 1.0\r\n\
    Content-Type: multipart/mixed; boundary=edge\r\n\r\n--edge\r\n\
    Content-Type: text/plain\r\n\r\nPlease find our delegation.\r\n--edge\r\n\
    Content-Type: text/csv; name=list.csv\r\n\
    Content-Disposition: attachment; filename=list.csv\r\n\r\n\
    Family name,Given names\r\nGirard,Anne\r\n--edge--\r\n";

/// The child, waiting for its question.
fn called(room: &Room) -> Child {
    let mut command = room.command(&["read-post"]);
    command
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command.spawn().expect("it runs")
}

/// What the child answers: a line of JSON, and the bytes after it.
fn answered(question: &str, bytes: &[u8]) -> (serde_json::Value, Vec<u8>) {
    let mut child = called(&Room::new());
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all(question.as_bytes()).expect("said");
    input.write_all(b"\n").expect("said");
    input.write_all(bytes).expect("said");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{:?}", output.status);
    let end = output.stdout.iter().position(|byte| *byte == b'\n');
    let (line, rest) = output.stdout.split_at(end.expect("a line"));
    (
        serde_json::from_slice(line).expect("JSON"),
        rest[1..].to_vec(),
    )
}

#[test]
fn the_child_takes_a_mail_apart_and_gives_its_parts() {
    let question =
        r#"{"Mail":{"verifier":null,"mailboxes":["ccm@un.example"],"hosts":["un.example"]}}"#;
    let (answer, parts) = answered(question, MAIL.as_bytes());
    let mail = &answer["Mail"]["mail"];
    assert_eq!(mail["subject"], "Delegation");
    assert_eq!(mail["parts"][0]["name"], "list.csv");
    assert_eq!(
        String::from_utf8_lossy(&parts).trim_end(),
        "Family name,Given names\r\nGirard,Anne"
    );
    assert_eq!(answer["Mail"]["parts"][0], parts.len());
}

#[test]
fn the_child_reads_a_composition_and_says_what_it_left() {
    let file = b"Family name,Given names\r\nGirard,Anne\r\n";
    let question = format!(
        r#"{{"Composition":{{"state":"FRA","words":"","files":[["list.csv",{}]]}}}}"#,
        file.len()
    );
    let (answer, rest) = answered(&question, file);
    let read = &answer["Composition"];
    let named = [&read["members"], &read["unread"]].map(|list| {
        let list = list.as_array().expect("a list");
        list.iter().any(|one| one["from"]["part"] == "list.csv")
    });
    assert!(named.contains(&true), "{read}");
    assert_eq!(rest, b"");
}

/// What the system says of a process.
fn told(child: &Child, file: &str) -> String {
    let path = format!("/proc/{}/{file}", child.id());
    std::fs::read_to_string(path).unwrap_or_default()
}

#[test]
fn the_child_stands_behind_its_walls_before_its_first_byte() {
    let mut child = called(&Room::new());
    let begun = Instant::now();
    // Two: a filter decides on every call of the system.
    while !told(&child, "status").contains("Seccomp:\t2") {
        assert!(begun.elapsed() < Duration::from_mins(1), "no wall");
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(told(&child, "status").contains("NoNewPrivs:\t1"));
    let limits = told(&child, "limits");
    let limit = |name: &str| {
        let line = limits.lines().find(|line| line.starts_with(name));
        let line = line.expect("a limit")[name.len()..].split_whitespace();
        line.take(2).map(str::to_owned).collect::<Vec<_>>()
    };
    for (name, most) in [
        ("Max address space", "1073741824"),
        ("Max cpu time", "20"),
        ("Max file size", "0"),
        ("Max core file size", "0"),
        ("Max open files", "16"),
    ] {
        assert_eq!(limit(name), [most, most], "{name}");
    }
    drop(child.stdin.take());
    let mut output = Vec::new();
    let mut said = child.stdout.take().expect("a pipe");
    said.read_to_end(&mut output).expect("read");
    assert_eq!(output, b"", "without a question there is no answer");
    assert!(!child.wait().expect("it ends").success());
}

/// Ends every child of a process that reads the post. They are our own.
fn end_readers_of(process: u32) -> usize {
    let path = format!("/proc/{process}/task");
    let tasks = std::fs::read_dir(path).into_iter().flatten().flatten();
    let children = tasks.flat_map(|task| {
        let children = std::fs::read_to_string(task.path().join("children"));
        let children = children.unwrap_or_default();
        children
            .split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    });
    let mut ended = 0;
    for child in children {
        let line = std::fs::read_to_string(format!("/proc/{child}/cmdline"));
        if line.unwrap_or_default().contains("read-post") {
            let kill = Command::new("kill").args(["-KILL", &child]).status();
            ended += usize::from(kill.expect("kill runs").success());
        }
    }
    ended
}

#[test]
fn a_mail_whose_reader_is_killed_is_kept_and_said_to_be_unread() {
    let room = Room::new();
    let site = room.path("site");
    let convened = Convened::in_folder(&site, &[], "");
    let served = serve(&room, "site", free_port());
    std::fs::create_dir_all(site.join("inbox")).expect("a folder");
    // So large that it is read for a while.
    let filling = "A line of a long letter that says the same again and again.\r\n";
    let mail = MAIL.replacen(
        "Please find",
        &format!("{}Please find", filling.repeat(160_000)),
        1,
    );
    room.write("site/inbox/letter.part", &mail);
    let (part, whole) = (
        site.join("inbox/letter.part"),
        site.join("inbox/letter.eml"),
    );
    std::fs::rename(part, whole).expect("moved");
    let (begun, mut ended) = (Instant::now(), 0);
    let kept = loop {
        ended += end_readers_of(served.process());
        let mails = convened.by_the_officer(SignedDuration::ZERO, async |desk, looking| {
            desk.mails(looking, &Asked::default()).await
        });
        let mut mails = mails.expect("mails").mails;
        if let Some(kept) = mails.pop() {
            break kept;
        }
        assert!(begun.elapsed() < Duration::from_mins(2), "nothing is kept");
    };
    assert!(ended > 0, "no reader was there to be killed");
    let remarks = &kept.intake.mail.remarks;
    assert_eq!(remarks.len(), 1);
    assert_eq!(remarks[0].found, "ended");
    let bytes = convened.by_the_officer(SignedDuration::ZERO, async |desk, looking| {
        desk.file_of_mail(looking, kept.file, kept.file).await
    });
    assert!(bytes.expect("the mail").1 == mail.as_bytes(), "as received");
}
