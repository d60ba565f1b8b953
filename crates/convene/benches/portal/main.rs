//! What the portal costs: the server's time for a page, made anew and from the cache, beside the
//! smallest answer on the same connection; a list of five thousand participants; the money over ten
//! thousand bills; requests a second beside nginx with a file of the same bytes; memory and the time to
//! the first page. It founds a demonstration of its own, stays on loopback, is bounded in count and time,
//! and ends what it began.

mod client;
mod money;
mod race;
mod server;
mod site;

use std::time::Duration;

use client::Client;
use server::Server;
use site::Site;

const PAGE: &str = "/en/ccm/12msp";
const INVITEES: &str = "/en/ccm/12msp/invitees";
const PARTICIPANTS: &str = "/en/ccm/12msp/participants";
const DESK: &str = "/en/desk/ccm/12msp";
const DELEGATIONS: &str = "/en/desk/ccm/12msp/delegations";

fn main() {
    let site = Site::found();
    println!("the process");
    process(&site);
    let server = Server::start(&site.folder());
    println!("\nserver time of a page on one connection, milliseconds: median, 99th percentile");
    let mut client = Client::to(server.port());
    let session = site.session();
    warm(&mut client, &session);
    small(&mut client, &site, &session);
    println!("\nrequests a second of the public page, and of nginx with the same bytes");
    race::run(&server, PAGE, &client.get(PAGE, None).1);
    let people = site.fill();
    println!("\na meeting with {people} participants, milliseconds: median, 99th percentile");
    site.wait_for_letters();
    large(&mut client, &site, &session);
    money::run(&server, &site);
}

/// The binary that is measured: the one Cargo made beside this bench, or another that was named, so
/// that an earlier one can be measured by the same bench.
fn binary() -> std::ffi::OsString {
    let named = std::env::var_os("CONVENE_BENCH_BINARY");
    named.unwrap_or_else(|| env!("CARGO_BIN_EXE_convene").into())
}

/// Time to the first page and memory when idle, each of a process of its own.
fn process(site: &Site) {
    let times = (0..15).map(|_| {
        let server = Server::start(&site.folder());
        server.until_first(PAGE)
    });
    line("from start to the first page", times.collect());
    let server = Server::start(&site.folder());
    server.until_first(PAGE);
    let mut client = Client::to(server.port());
    for path in ["/en/", PAGE, INVITEES, PARTICIPANTS, "/ar/ccm/12msp"] {
        client.get(path, None);
    }
    std::thread::sleep(Duration::from_secs(3));
    let memory = server.memory();
    println!("{memory}");
}

fn warm(client: &mut Client, session: &str) {
    for _ in 0..200 {
        for path in [PAGE, INVITEES, PARTICIPANTS, DESK, DELEGATIONS] {
            client.get(path, Some(session));
            client.get("/health", None);
        }
    }
}

/// The pages of the demonstration as it stands.
fn small(client: &mut Client, site: &Site, session: &str) {
    let asset = client.stylesheet();
    line(
        "yardstick: a file compiled in",
        many(2_000, || client.get(&asset, None).0),
    );
    line(
        "yardstick: /health, one question",
        many(2_000, || client.get("/health", None).0),
    );
    for path in [PAGE, INVITEES, PARTICIPANTS] {
        let cached = many(4_000, || client.get(path, None).0);
        line(&format!("{path} from the cache"), cached);
        let made = many(1_000, || {
            site.commit();
            client.get(path, None).0
        });
        line(&format!("{path} after a commit"), made);
        let signed = many(1_000, || client.get(path, Some(session)).0);
        line(&format!("{path} signed in"), signed);
    }
    for path in [DESK, DELEGATIONS] {
        let signed = many(1_000, || client.get(path, Some(session)).0);
        line(&format!("{path} signed in"), signed);
    }
}

/// The lists of a large meeting.
fn large(client: &mut Client, site: &Site, session: &str) {
    let path = PARTICIPANTS;
    line(
        &format!("{path} from the cache"),
        many(500, || client.get(path, None).0),
    );
    let made = many(100, || {
        site.commit();
        client.get(path, None).0
    });
    line(&format!("{path} after a commit"), made);
    line(
        &format!("{path} signed in"),
        many(200, || client.get(path, Some(session)).0),
    );
    line(
        &format!("{DELEGATIONS} signed in"),
        many(200, || client.get(DELEGATIONS, Some(session)).0),
    );
    for ending in ["xlsx", "pdf"] {
        let path = format!("{path}.{ending}");
        let made = many(5, || {
            site.commit();
            client.get(&path, None).0
        });
        line(&format!("{path} after a commit"), made);
    }
}

fn many(count: usize, mut one: impl FnMut() -> Duration) -> Vec<Duration> {
    (0..count).map(|_| one()).collect()
}

fn line(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |share: usize| 1_000.0 * times[(times.len() - 1) * share / 100].as_secs_f64();
    println!(
        "{what:<55} {:>9.3} {:>9.3}  ({})",
        at(50),
        at(99),
        times.len()
    );
}
