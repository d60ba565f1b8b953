//! What is owed, walked: shown before anything leaves, sent once as it was shown, on the account of the
//! payer and of nobody else; small notices asked for together through the hands of two people.

use axum::http::StatusCode;

use super::money::{hidden, sent_on};
use super::outbox::letters;
use super::stand::Stand;
use crate::clerk::money::print_due;
use crate::post::send::send_due;

const FINANCE: &str = "r.tanaka";
const SECOND: &str = "j.mensah";
const REMINDERS: &str = "/en/desk/money/reminders";
const BUNDLES: &str = "/en/desk/money/bundles";
/// A month and some days after the notices were to be paid.
const LATER: &str = "2024-12-05T09:00:00Z";

impl Stand {
    async fn print_money(&self) {
        let now = || self.portal.clock.now();
        let printed = print_due(self.desk(), &self.portal.site, now).await;
        printed.expect("printed");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reminder_is_shown_before_it_leaves_and_read_by_its_payer() {
    let stand = Stand::treasury().await;
    stand.billed().await;
    let one = stand.person(FINANCE).await;
    let early = one.get(REMINDERS).await.text();
    assert!(!early.contains("name=\"seen\""), "nothing is due yet");
    stand.put_clock(LATER);
    // Whoever was signed in a quarter of a year ago signs in again.
    let one = stand.person(FINANCE).await;
    let wrong = one.get(&format!("{REMINDERS}?payer=x")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let shown = one.get(&format!("{REMINDERS}?payer=fra&over=30")).await;
    let shown = shown.text();
    let seen = hidden(&shown, "seen");
    let asked = |seen| [("payer", "fra"), ("over", "30"), ("seen", seen)];
    let stale = one.post(REMINDERS, &asked("other")).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    sent_on(&one.post(REMINDERS, &asked(&seen)).await);
    let again = one.post(REMINDERS, &asked(&seen)).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "once");
    stand.print_money().await;
    let page = one.get(REMINDERS).await.text();
    let paper = "/en/desk/money/reminders/RN-2024-0001/paper";
    assert!(page.contains(paper), "{page}");
    assert_eq!(one.get(paper).await.status, StatusCode::OK);
    let arrears = one.get("/en/desk/money/arrears").await.text();
    assert!(arrears.contains(REMINDERS));
    let fra = stand.mission("FRA").await;
    let own = "/en/ccm/12msp/delegation/FRA/account";
    let account = fra.get(own).await.text();
    let paper = format!("{own}/RN-2024-0001/paper");
    assert!(account.contains(&paper), "{account}");
    assert_eq!(fra.get(&paper).await.status, StatusCode::OK);
    let nzl = stand.mission("NZL").await;
    let other = "/en/ccm/12msp/delegation/NZL/account/RN-2024-0001/paper";
    assert_eq!(nzl.get(other).await.status, StatusCode::NOT_FOUND);
    send_due(&stand.portal).await.expect("sent");
    let letters = letters(&stand);
    let brought = |text: &&String| text.contains("rn-2024-0001.pdf");
    assert!(letters.values().any(|text| brought(&text)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn small_notices_are_asked_for_by_two_people_on_one_paper() {
    let stand = Stand::treasury().await;
    let mut site = stand.portal.site.clone();
    let below = ("USD".to_owned(), "100.00".to_owned());
    site.bundle_below.extend([below]);
    stand.billed().await;
    let now = || stand.portal.clock.now();
    let printed = print_due(stand.desk(), &site, now).await;
    assert!(printed.expect("printed") > 0);
    let (one, other) = (stand.person(FINANCE).await, stand.person(SECOND).await);
    let page = one.get(BUNDLES).await.text();
    assert!(page.contains("#alone"), "some wait: {page}");
    let none = one.post(BUNDLES, &[("due_on", "2024-12-31")]).await;
    assert_eq!(none.faults(), ["payer"], "each payer has one");
    let (_, rest) = page.split_once("?notice=").expect("one that waits");
    let notice = rest.split('#').next().expect("a number").to_owned();
    let path = format!("{BUNDLES}/alone");
    let early = [("notice", &*notice), ("alone_due_on", "2024-01-01")];
    assert_eq!(other.post(&path, &early).await.faults(), ["alone_due_on"]);
    let post = [("notice", &*notice), ("alone_due_on", "2024-12-31")];
    sent_on(&other.post(&path, &post).await);
    assert_eq!(other.post(&path, &post).await.faults(), ["notice"], "twice");
}
