//! How many submissions a second the desk accepts: delegations of ten, each submitted by its own
//! correspondent through [`Desk::submit`], by one writer and by several over distinct delegations.
//! Beside it, in turn with it, the yardstick: the database keeping the same rows in the same
//! transactions with no rule, no question and no hash. SQLite with `synchronous=FULL`; PostgreSQL
//! in a cluster of its own with `fsync` and `synchronous_commit` on.

mod cluster;
mod house;

use std::time::{Duration, Instant};

use cluster::Cluster;
use house::House;

/// Rounds of each side, in turn; a round submits each State's delegation once.
const ROUNDS: u32 = 7;

/// What one contest came to.
struct Found {
    desk: f64,
    bare: f64,
    /// The time of a submission that is refused as filed already: questions and rules, nothing kept.
    refused: Duration,
    questions: f64,
}

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    println!(
        "submissions of ten a second, medians of {ROUNDS} rounds of 197, desk and yardstick in turn"
    );
    println!(
        "engine      writers      desk  yardstick  ratio  questions  questions and rules alone"
    );
    for writers in [1, 8] {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!(
            "sqlite://{}?mode=rwc",
            folder.path().join("convene.db").display()
        );
        let found = runtime.block_on(contest(&url, writers));
        tell("SQLite", writers, &found);
    }
    let Some(cluster) = Cluster::start() else {
        println!("PostgreSQL is not installed: left out");
        return;
    };
    for writers in [1, 8, 16] {
        let url = cluster.database(&format!("convene_{writers}"));
        let found = runtime.block_on(contest(&url, writers));
        tell("PostgreSQL", writers, &found);
    }
}

async fn contest(url: &str, writers: usize) -> Found {
    let house = House::at(url).await;
    let (mut desk, mut bare) = (Vec::new(), Vec::new());
    house.submit_all(1, writers).await;
    house.keep_all_bare(1, writers).await;
    let before = house.desk.statements();
    for version in 2..2 + ROUNDS {
        // Whoever goes second finds a warmer disk; they take turns.
        if version % 2 == 0 {
            desk.push(house.submit_all(version, writers).await);
            bare.push(house.keep_all_bare(version, writers).await);
        } else {
            bare.push(house.keep_all_bare(version, writers).await);
            desk.push(house.submit_all(version, writers).await);
        }
    }
    let asked = house.desk.statements() - before;
    let all = f64::from(ROUNDS * house.delegations());
    let refused = house.refuse_all(1 + ROUNDS, writers).await;
    Found {
        desk: house.rate(median(desk)),
        bare: house.rate(median(bare)),
        refused: refused / house.delegations(),
        questions: f64::from(u32::try_from(asked).expect("some thousands")) / all,
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn tell(engine: &str, writers: usize, found: &Found) {
    println!(
        "{engine:<11} {writers:>7} {:>9.0} {:>10.0} {:>5.0}% {:>10.1} {:>10.2} ms of {:.2} ms",
        found.desk,
        found.bare,
        100.0 * found.desk / found.bare,
        found.questions,
        1_000.0 * found.refused.as_secs_f64(),
        1_000.0 / found.desk,
    );
}

/// The time that some work takes.
async fn timed(work: impl Future<Output = ()>) -> Duration {
    let begun = Instant::now();
    work.await;
    begun.elapsed()
}
