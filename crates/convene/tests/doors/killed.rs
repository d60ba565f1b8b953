//! A thousand letters are due, and the process that hands them over is killed at points it did not
//! choose; on SQLite and on PostgreSQL. Rule: none is lost; at most one for each kill arrives twice,
//! under the same Message-ID.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use jiff::SignedDuration;

use crate::convened::{Convened, many_missions};
use crate::counting::Counting;
use crate::door::Room;
use crate::postgres::Postgres;
use crate::serve::{free_port, serve};

const LETTERS: usize = 1_000;
/// How often it is killed where `CONVENE_KILLS` says nothing.
const KILLS: usize = 4;
/// How long all of it may take.
const PATIENCE: Duration = Duration::from_mins(10);

fn kills() -> usize {
    let said = std::env::var("CONVENE_KILLS");
    said.map_or(KILLS, |said| said.parse().expect("a number"))
}

/// Some number below another, by chance.
fn below(most: usize) -> usize {
    let mut chance = [0; size_of::<usize>()];
    getrandom::fill(&mut chance).expect("the system has chance");
    usize::from_be_bytes(chance) % most.max(1)
}

/// Waits until the server took so many letters.
fn until(server: &Counting, count: usize, begun: Instant) {
    while server.count() < count {
        assert!(begun.elapsed() < PATIENCE, "{} of {count}", server.count());
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn message_id(letter: &[u8]) -> String {
    let text = String::from_utf8_lossy(letter);
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("Message-ID: "));
    line.expect("an identity").to_owned()
}

#[test]
fn a_thousand_letters_survive_kills_and_none_is_lost() {
    survive(|folder, of| Convened::in_folder(folder, of.0, of.1));
}

#[test]
fn a_thousand_letters_survive_kills_on_postgres_too() {
    if let Some(server) = Postgres::found("killed") {
        let url = server.url();
        let named = format!("database = \"{url}\"\n");
        survive(|folder, of| Convened::over(&url, &named, folder, of));
    }
}

/// Missions and settings of a site.
type Of<'a> = (&'a [(String, String)], &'a str);

/// Lays a thousand letters at a site and kills whoever hands them over.
fn survive(site: impl FnOnce(&Path, Of<'_>) -> Convened) {
    let (room, server, begun) = (Room::new(), Counting::start(), Instant::now());
    let settings = format!(
        "[post]\nfrom = \"ccm@un.example\"\n[post.smtp]\nhost = \"127.0.0.1\"\nport = {}\n\
         security = \"none\"\n",
        server.port()
    );
    let convened = site(&room.path("site"), (&many_missions(125, 8), &settings));
    assert_eq!(convened.send_links(), LETTERS);
    let kills = kills();
    let share = LETTERS / (kills + 1);
    for _ in 0..kills {
        let served = serve(&room, "site", free_port());
        let some = below(share);
        until(&server, (server.count() + some).min(LETTERS - 1), begun);
        std::thread::sleep(Duration::from_micros(
            u64::try_from(below(20_000)).expect("a few"),
        ));
        drop(served);
    }
    let served = serve(&room, "site", free_port());
    let later = "2030-01-01T00:00:00Z".parse().expect("an instant");
    while !convened.at(async |desk| desk.letters_due(later, 1).await.expect("read").is_empty()) {
        assert!(begun.elapsed() < PATIENCE, "letters are left");
        std::thread::sleep(Duration::from_millis(100));
    }
    drop(served);
    let laid = convened.by_the_officer(SignedDuration::ZERO, async |desk, looking| {
        desk.letters(looking, &crate::convened::twelfth()).await
    });
    let laid = laid.expect("letters");
    let handed = laid.iter().filter(|kept| kept.way.handed_at.is_some());
    assert_eq!(handed.count(), LETTERS);
    let mut arrived: BTreeMap<String, usize> = BTreeMap::new();
    for letter in server.taken() {
        *arrived.entry(message_id(&letter)).or_default() += 1;
    }
    let ours = laid
        .iter()
        .map(|kept| format!("<{}@un.example>", kept.dispatch.mail_id()));
    let twice = server.count() - arrived.len();
    println!(
        "{kills} kills: {} letters, {twice} arrived twice, {} s",
        arrived.len(),
        begun.elapsed().as_secs()
    );
    assert_eq!(
        arrived.keys().cloned().collect::<Vec<_>>(),
        ours.collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect::<Vec<_>>()
    );
    assert!(twice <= kills, "{twice} arrived twice after {kills} kills");
}
