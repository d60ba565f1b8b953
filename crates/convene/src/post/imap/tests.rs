//! The mailbox against servers that refuse, and what is remembered of it.

use std::sync::{Arc, Mutex};

use async_imap::Client;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, split};

use super::*;

/// What a server was told.
type Told = Arc<Mutex<Vec<String>>>;

/// A session at a server that answers each command by a rule; the end of an answer is its tag's.
async fn signed(answers: fn(&str) -> (&'static str, &'static str)) -> (Signed, Told) {
    let (here, there) = tokio::io::duplex(1 << 16);
    let told = Told::default();
    let heard = Arc::clone(&told);
    tokio::spawn(async move {
        let (from, mut to) = split(there);
        let mut lines = BufReader::new(from).lines();
        let mut listening = String::new();
        while let Ok(Some(line)) = lines.next_line().await {
            let (tag, command) = line.split_once(' ').unwrap_or((&listening, "DONE"));
            heard.lock().expect("the list").push(command.to_owned());
            let (before, end) = answers(command);
            let end = if end.is_empty() {
                String::new()
            } else {
                format!("{tag} {end}\r\n")
            };
            let answer = format!("{before}{end}");
            listening = tag.to_owned();
            if to.write_all(answer.as_bytes()).await.is_err() {
                return;
            }
        }
    });
    let client: Client<Box<dyn line::Wire>> = Client::new(Box::new(here));
    let session = client.login("name", "password").await;
    let session = session.map_err(|(error, _)| error).expect("signed in");
    told.lock().expect("the list").clear();
    (session, told)
}

fn said(told: &Told) -> Vec<String> {
    told.lock().expect("the list").clone()
}

#[tokio::test]
async fn a_server_without_keywords_keeps_the_flag() {
    let (mut session, told) = signed(|command| match command {
        _ if command.contains("Convene") => ("", "NO no keywords"),
        _ => ("", "OK done"),
    })
    .await;
    mark(&mut session, 7, "\\Seen", TAKEN)
        .await
        .expect("marked");
    assert_eq!(
        said(&told),
        [
            "UID STORE 7 +FLAGS.SILENT (\\Seen ConveneTaken)",
            "UID STORE 7 +FLAGS.SILENT (\\Seen)"
        ]
    );
}

#[tokio::test]
async fn a_folder_is_made_where_the_server_has_its_folders() {
    let (mut session, told) = signed(|command| match command {
        "CREATE \"INBOX.Taken\"" => ("", "OK made"),
        "UID MOVE 7,9 \"INBOX.Taken\"" => ("* 1 EXPUNGE\r\n", "OK moved"),
        _ if command.starts_with("LOGIN") => ("", "OK done"),
        _ => ("", "NO not there"),
    })
    .await;
    let aside = first_aside(&mut session, "7,9").await.expect("asked");
    // The first try of a folder that is there takes no making.
    assert_eq!(aside, Aside::Folder("INBOX.Taken".to_owned()));
    assert!(said(&told).contains(&"CREATE \"Taken\"".to_owned()));
}

#[tokio::test]
async fn a_server_that_moves_nothing_leaves_what_is_kept() {
    let (mut session, told) = signed(|command| match command {
        _ if command.starts_with("LOGIN") => ("", "OK done"),
        _ if command.starts_with("UID SEARCH") => ("* SEARCH 7\r\n", "OK done"),
        _ => ("", "NO never"),
    })
    .await;
    let mut memory = Memory::default();
    let kept = BTreeSet::from([7]);
    put_aside(&mut session, &mut memory, kept)
        .await
        .expect("done");
    assert_eq!(memory.aside, Aside::Stays);
    let deletes = |command: &String| command.contains("Deleted") || command.contains("EXPUNGE");
    assert_eq!(said(&told).iter().find(|command| deletes(command)), None);
}

#[tokio::test]
async fn news_before_the_listening_is_not_missed() {
    let (session, told) = signed(|command| match command {
        "IDLE" => ("* 4 EXISTS\r\n+ listening\r\n", ""),
        _ => ("", "OK done"),
    })
    .await;
    let waited = tokio::time::timeout(Duration::from_secs(30), until_news(session)).await;
    waited
        .expect("it does not wait for more")
        .expect("a session");
    assert_eq!(said(&told), ["IDLE", "DONE"]);
}

#[test]
fn a_mailbox_that_is_not_reached_is_tried_later_each_time() {
    let waits: Vec<u64> = (1..=10).map(|failed| pause(failed).as_secs()).collect();
    assert_eq!(waits, [1, 2, 4, 8, 16, 32, 64, 128, 256, 256]);
}

#[test]
fn numbers_hold_under_their_validity_alone() {
    let found: BTreeSet<Uid> = [3, 5, 8].into();
    let mut memory = Memory::default();
    memory.under(Some(7));
    memory.done.extend([1, 5]);
    assert_eq!(memory.new_of(&found), [3, 8]);
    assert_eq!(memory.done, [5].into(), "what is gone is forgotten");
    memory.under(Some(7));
    assert_eq!(memory.new_of(&found), [3, 8]);
    memory.under(Some(9));
    assert_eq!(memory.new_of(&found), [3, 5, 8]);
}

#[test]
fn troubles_tell_nothing_of_the_server() {
    let told = [
        async_imap::error::Error::No("a@b.example".to_owned()).into(),
        std::io::Error::other("secret").into(),
        Trouble::SignIn,
    ];
    let told: Vec<String> = told.iter().map(Trouble::to_string).collect();
    assert_eq!(told, ["refused", "line: other error", "sign-in"]);
}
