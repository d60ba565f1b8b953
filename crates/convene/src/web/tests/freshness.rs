//! A public page is kept as bytes, and a changed fact shows on the very next request, on every node.

use axum::http::StatusCode;

use super::stand::{OFFICER, Stand, act, twelfth};
use desk::occasion::By;
use domain::convening::meeting::Cancellation;
use jiff::civil::date;

const PAGE: &str = "/en/ccm/12msp";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_changed_fact_shows_on_the_next_request_on_every_node() {
    let first = Stand::convened().await;
    let second = first.other_node().await;
    let before = first.browser().get(PAGE).await.bytes;
    assert_eq!(second.browser().get(PAGE).await.bytes, before);
    assert_eq!(first.browser().get(PAGE).await.bytes, before);

    let officer = OFFICER.parse().expect("a handle");
    let cancelling = act(By::Person(&officer), "2024-08-20T08:00:00Z");
    let key = twelfth();
    let cancellation = Cancellation {
        decided_on: date(2024, 8, 20),
        basis: "a decision of the States Parties".to_owned(),
    };
    let done = first.desk().cancel_meeting(&cancelling, &key, cancellation);
    done.await.expect("cancelled");
    for node in [&first, &second] {
        let after = node.browser().get(PAGE).await.text();
        assert!(after.contains("a decision of the States Parties"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_for_everyone_is_never_somebodys() {
    let stand = Stand::convened().await;
    let mission = stand.mission("FRA").await;
    let own = mission.get(PAGE).await.text();
    assert!(
        own.contains("fra@missions.example"),
        "the masthead names who is signed in"
    );
    let public = stand.browser().get(PAGE).await.text();
    assert!(!public.contains("fra@missions.example"));
    assert!(!mission.get(PAGE).await.text().is_empty());
    assert_eq!(stand.browser().get(PAGE).await.text(), public);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_has_one_spelling() {
    let stand = Stand::convened().await;
    let cases = [
        ("/en/ccm/12msp/invitees", StatusCode::OK),
        ("/en/ccm/12ms%70/invitees", StatusCode::NOT_FOUND),
        ("/en/%63cm/12msp/participants.xlsx", StatusCode::NOT_FOUND),
        ("/en/ccm/12msp/note/1", StatusCode::OK),
        ("/en/ccm/12msp/note/01", StatusCode::NOT_FOUND),
        ("/en/ccm/12msp/note/+1", StatusCode::NOT_FOUND),
    ];
    for (path, wanted) in cases {
        assert_eq!(stand.browser().get(path).await.status, wanted, "{path}");
    }
}
