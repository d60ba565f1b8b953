//! The link of a letter: opened once, by a press of a button, in one browser; renewed by the mission
//! itself, and nobody learns which addresses are known.

use axum::http::StatusCode;

use super::stand::Stand;

const PAGE: &str = "/en/ccm/12msp/delegation/FRA";

#[tokio::test]
async fn a_scanner_that_follows_the_link_uses_nothing_up() {
    let stand = Stand::convened().await;
    stand.put_clock("2024-03-20T08:00:00Z");
    let link = format!("/en/link/{}", stand.last_link("fra@missions.example").await);
    for _ in 0..3 {
        let looked = stand.browser().get(&link).await;
        assert_eq!((looked.status, looked.token()), (StatusCode::OK, None));
    }
    let opened = stand.browser().post(&link, &[]).await;
    assert_eq!(
        (opened.status, opened.location()),
        (StatusCode::SEE_OTHER, PAGE)
    );
    let mut browser = stand.browser();
    browser.token = opened.token();
    assert_eq!(browser.get(PAGE).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_link_opens_once_and_its_browser_goes_on() {
    let stand = Stand::convened().await;
    stand.put_clock("2024-03-20T08:00:00Z");
    let link = format!("/en/link/{}", stand.last_link("fra@missions.example").await);
    let opened = stand.browser().post(&link, &[]).await;
    let mut first = stand.browser();
    first.token = opened.token();

    let again = stand.browser().post(&link, &[]).await;
    assert_eq!((again.status, again.token()), (StatusCode::OK, None));
    assert!(
        again.text().contains("This link was opened before"),
        "{}",
        again.text()
    );
    let elsewhere = stand.browser().get(&link).await;
    assert!(
        elsewhere.text().contains("action=\"/en/link\""),
        "a new one is offered"
    );

    let same = first.get(&link).await;
    assert_eq!(
        (same.status, same.location()),
        (StatusCode::SEE_OTHER, PAGE)
    );
}

#[tokio::test]
async fn a_link_that_is_over_or_forged_opens_nothing() {
    let stand = Stand::convened().await;
    let secret = stand.last_link("fra@missions.example").await;
    let forged = format!("/en/link/{}x", &secret[..secret.len() - 1]);
    assert_eq!(
        stand.browser().post(&forged, &[]).await.status,
        StatusCode::NOT_FOUND
    );
    // Laid on 18 March, good for thirty days.
    stand.put_clock("2024-04-17T08:00:00Z");
    let over = stand
        .browser()
        .post(&format!("/en/link/{secret}"), &[])
        .await;
    assert!(
        over.text().contains("This link’s time is over"),
        "{}",
        over.text()
    );
    stand.put_clock("2024-04-17T07:59:59Z");
    let in_time = stand
        .browser()
        .post(&format!("/en/link/{secret}"), &[])
        .await;
    assert_eq!(in_time.location(), PAGE);
}

#[tokio::test]
async fn a_mission_renews_its_link_and_no_address_is_told_from_none() {
    let stand = Stand::convened().await;
    let old = stand.last_link("fra@missions.example").await;
    let known = stand
        .browser()
        .post("/en/link", &[("email", "FRA@missions.example ")])
        .await;
    let unknown = stand
        .browser()
        .post("/en/link", &[("email", "nobody@nowhere.example")])
        .await;
    assert_eq!(
        (known.status, known.location()),
        (unknown.status, unknown.location())
    );
    let new = stand.last_link("fra@missions.example").await;
    assert_ne!(old, new);
    let opened = stand.browser().post(&format!("/en/link/{new}"), &[]).await;
    assert_eq!(opened.location(), PAGE);
}

#[tokio::test]
async fn an_address_that_asks_too_often_waits() {
    let stand = Stand::convened().await;
    let mut seen = Vec::new();
    for _ in 0..9 {
        let asked = stand
            .browser()
            .post("/en/link", &[("email", "fra@missions.example")])
            .await;
        seen.push(asked.status);
    }
    assert_eq!(seen[..8], [StatusCode::SEE_OTHER; 8]);
    assert_eq!(seen[8], StatusCode::TOO_MANY_REQUESTS);
    // The same for an address that nobody knows: the limit tells nothing either.
    for _ in 0..8 {
        stand
            .browser()
            .post("/en/link", &[("email", "x@y.example")])
            .await;
    }
    let asked = stand
        .browser()
        .post("/en/link", &[("email", "x@y.example")])
        .await;
    assert_eq!(asked.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn access_is_given_to_a_colleague_and_taken_back() {
    let stand = Stand::convened().await;
    let mission = stand.mission("FRA").await;
    let fields = [("email", "colleague@missions.example")];
    let given = mission.post(&format!("{PAGE}/access"), &fields).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER);
    let secret = stand.last_link("colleague@missions.example").await;
    let opened = stand
        .browser()
        .post(&format!("/en/link/{secret}"), &[])
        .await;
    let mut colleague = stand.browser();
    colleague.token = opened.token();
    assert_eq!(colleague.get(PAGE).await.status, StatusCode::OK);
    // A colleague gives nobody access.
    let more = colleague.post(&format!("{PAGE}/access"), &fields).await;
    assert_eq!(more.status, StatusCode::FORBIDDEN);

    let ones = stand.correspondents("FRA").await;
    let one = ones
        .iter()
        .find(|one| one.email == fields[0].1)
        .expect("kept");
    let whom = one.id.to_string();
    let taken = mission
        .post(&format!("{PAGE}/access/end"), &[("whom", &whom)])
        .await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    let after = colleague.get(PAGE).await;
    assert_eq!(
        (after.status, after.location().starts_with("/en/sign-in")),
        (StatusCode::SEE_OTHER, true)
    );
}
