//! Ten thousand lines in the ledger, as States by meetings: beside the demonstration's meeting there are
//! ninety others, and the Parties are billed for each. It asks only what a finance officer asks.

use std::time::Duration;

use desk::money::apportionment::Asked;
use desk::occasion::By;
use domain::convening::meeting::MeetingKey;
use domain::money::amount::Amount;
use domain::money::apportionment::Rules;
use domain::money::assessment::Purpose;
use domain::money::rate::Notional;
use domain::people::person::Handle;

use super::client::Client;
use super::server::Server;
use super::site::{Site, act, key};
use super::{line, many};

const OPENS: &str = "m.okafor";
const DRAWS_UP: &str = "r.tanaka";
const ISSUES: &str = "j.mensah";
/// How many bills there are at the end, at least.
const BILLS: usize = 10_000;

/// The pages of the money, each with its bar: under 20 ms.
const PAGES: [&str; 5] = [
    "/en/desk/money/account/FRA",
    "/en/desk/money/arrears",
    "/en/desk/ccm/12msp/costs",
    "/en/desk/ccm/101msp/costs/bills",
    "/en/contributions",
];

impl Site {
    /// Bills meeting after meeting until there are ten thousand bills. Answers how many there are.
    fn bill(&self) -> usize {
        let (one, other): (Handle, Handle) = (handle(DRAWS_UP), handle(ISSUES));
        let (drawing, issuing) = (act(By::Person(&one)), act(By::Person(&other)));
        self.runtime.block_on(async {
            let sheet = self.desk.meeting(&key()).await.expect("a meeting");
            let sheet = toml::to_string(sheet.meeting()).expect("a sheet");
            let mut count = 0;
            for ordinal in 101_u16.. {
                if count >= BILLS {
                    break;
                }
                let key = self.another(&sheet, ordinal).await;
                let asked = asked(20_000_000 + i64::from(ordinal));
                let shared = self.desk.apportion_costs(&drawing, &key, &asked);
                let number = shared.await.expect("shared").number;
                let due = Some(drawing.today);
                let drawn = self.desk.draw_up_bills(&drawing, &key, number, due).await;
                let run = drawn.expect("drawn up");
                let issued = self.desk.issue_bills(&issuing, &key, run, issuing.today);
                count += issued.await.expect("issued").len();
            }
            count
        })
    }

    /// Opens a meeting like the demonstration's under another number.
    async fn another(&self, sheet: &str, ordinal: u16) -> MeetingKey {
        let another = format!("ccm/{ordinal}msp");
        let sheet = sheet.replace("\"ccm/12msp\"", &format!("\"{another}\""));
        let sheet = sheet.replace("ordinal = 11", &format!("ordinal = {}", ordinal - 1));
        let officer = handle(OPENS);
        let opening = act(By::Person(&officer));
        let opened = self.desk.open_meeting(&opening, &another, &sheet);
        opened.await.expect("opened").key
    }

    /// Waits until the clerk has printed every bill: until then it commits.
    fn wait_for_papers(&self) {
        for _ in 0..6_000 {
            let due = self.runtime.block_on(self.desk.bills_to_print());
            if due.expect("bills").is_empty() {
                return;
            }
            std::thread::sleep(Duration::from_millis(200));
        }
        panic!("the clerk does not print");
    }
}

fn asked(total: i64) -> Asked {
    Asked {
        purpose: Purpose::Preliminary,
        budget: None,
        total: Some(Amount::of(total, "USD".parse().expect("a currency"))),
        expected: Vec::new(),
        scale: None,
        period: None,
        notional: Notional::OfNearest,
        rules: Rules::default(),
    }
}

fn handle(of: &str) -> Handle {
    of.parse().expect("a handle")
}

/// Measures the pages of the money over ten thousand bills.
pub(crate) fn run(server: &Server, site: &Site) {
    let bills = site.bill();
    site.wait_for_papers();
    site.wait_for_letters();
    // The portal hung up on whoever said nothing meanwhile.
    let client = &mut Client::to(server.port());
    println!("\na ledger with {bills} bills, milliseconds: median, 99th percentile");
    let session = site.session_of(&handle(DRAWS_UP));
    for path in PAGES {
        client.get(path, Some(&session));
        let times = many(100, || client.get(path, Some(&session)).0);
        line(&format!("{path} signed in"), times);
    }
    let path = "/en/contributions";
    let made = many(50, || {
        site.commit();
        client.get(path, None).0
    });
    line(&format!("{path} after a commit"), made);
}
