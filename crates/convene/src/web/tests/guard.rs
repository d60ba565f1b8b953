//! The guard: no form from another site, no inline script or style, nothing cached that is
//! somebody's, a cookie of this host alone, and no account that can be told from none.

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use tower::ServiceExt as _;

use super::super::serve::Peer;
use super::stand::{OFFICER, Stand};

#[tokio::test]
async fn a_form_of_another_site_changes_nothing() {
    let stand = Stand::convened().await;
    let mission = stand.mission("FRA").await;
    let page = "/en/ccm/12msp/delegation/FRA";
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("x-nothing", "said"),
    ] {
        let request = Request::post(page)
            .header(name, value)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(
                "do=submit&members.0.capacity=head&members.0.family=Silva",
            ))
            .expect("a request");
        let answer = mission.ask(request).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}: {value}");
    }
    let before = mission.get(page).await;
    assert!(!before.text().contains("Silva"));
}

#[tokio::test]
async fn every_answer_carries_the_guards_headers() {
    let stand = Stand::convened().await;
    for path in [
        "/en",
        "/en/ccm/12msp",
        "/en/nowhere",
        "/en/sign-in",
        "/health",
    ] {
        let answer = stand.browser().get(path).await;
        let policy = answer.headers["content-security-policy"]
            .to_str()
            .expect("text");
        assert!(
            policy.starts_with("default-src 'none'") && !policy.contains("unsafe"),
            "{path}"
        );
        assert_eq!(
            answer.headers["x-content-type-options"], "nosniff",
            "{path}"
        );
        assert_eq!(answer.headers["referrer-policy"], "no-referrer", "{path}");
        assert_eq!(
            answer.headers["strict-transport-security"], "max-age=63072000",
            "of this host alone: {path}"
        );
        let text = answer.text();
        assert!(
            !text.contains(" style=") && !text.contains("<style") && !text.contains(" onclick="),
            "{path}"
        );
    }
    let mission = stand.mission("FRA").await;
    let own = mission.get("/en/ccm/12msp/delegation/FRA").await;
    assert_eq!(own.headers[header::CACHE_CONTROL], "no-store");
}

#[tokio::test]
async fn a_session_is_a_cookie_of_this_host() {
    let stand = Stand::convened().await;
    stand.put_clock("2024-03-20T08:00:00Z");
    let link = format!("/en/link/{}", stand.last_link("nzl@missions.example").await);
    let opened = stand.browser().post(&link, &[]).await;
    let cookie = opened.headers[header::SET_COOKIE].to_str().expect("text");
    assert!(cookie.starts_with("__Host-convene="), "{cookie}");
    for part in ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
    // Signing out ends the session, not the cookie alone.
    let mut browser = stand.browser();
    browser.token = opened.token();
    browser.post("/en/sign-out", &[]).await;
    let after = browser.get("/en/ccm/12msp/delegation/NZL").await;
    assert!(after.location().starts_with("/en/sign-in"));
}

#[tokio::test]
async fn no_account_is_told_from_none() {
    let stand = Stand::convened().await;
    let tried = |handle: &'static str| {
        let browser = stand.browser();
        async move {
            let fields = [("handle", handle), ("code", "AAAA-BBBB-CCCC-DDDD")];
            let answer = browser.post("/en/sign-in/recovery", &fields).await;
            (answer.status, answer.location().to_owned(), answer.bytes)
        }
    };
    let known = tried(OFFICER).await;
    assert_eq!(known, tried("no.body").await);
    assert_eq!(known, tried("not a handle").await);
}

#[tokio::test]
async fn what_is_too_large_is_refused_and_nothing_is_kept() {
    let stand = Stand::convened().await;
    let mission = stand.mission("FRA").await;
    let page = "/en/ccm/12msp/delegation/FRA";
    let large = format!("do=save&members.0.family={}", "a".repeat(33 << 20));
    let request = Request::post(page)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(large))
        .expect("a request");
    assert_eq!(mission.ask(request).await.status, StatusCode::BAD_REQUEST);
    let many = "x=1&".repeat(13_000);
    let request = Request::post(page)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(many))
        .expect("a request");
    assert_eq!(mission.ask(request).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn stepping_in_is_unknown_on_a_real_site() {
    let stand = Stand::convened().await;
    assert_eq!(
        stand.browser().get("/en/step-in").await.status,
        StatusCode::NOT_FOUND
    );
    let fields = [("person", OFFICER)];
    let tried = stand.browser().post("/en/step-in", &fields).await;
    assert_eq!((tried.status, tried.token()), (StatusCode::NOT_FOUND, None));
}

#[tokio::test]
async fn a_page_that_is_none_says_so_in_the_persons_language() {
    let stand = Stand::convened().await;
    let cases = [
        ("/ar/nowhere", "lang=\"ar\" dir=\"rtl\""),
        ("/fr/ccm/99msp", "lang=\"fr\" dir=\"ltr\""),
        ("/zh/ccm/12msp/delegation/XX", "lang=\"zh\""),
    ];
    for (path, wanted) in cases {
        let answer = stand.browser().get(path).await;
        let answer = if answer.status == StatusCode::SEE_OTHER {
            stand.mission("FRA").await.get(path).await
        } else {
            answer
        };
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.text().contains(wanted), "{path}");
    }
}

#[tokio::test]
async fn whoever_tries_too_often_is_not_listened_to() {
    let stand = Stand::convened().await;
    let from_one_address = || {
        let peer = SocketAddr::from(([192, 0, 2, 7], 40_000));
        let mut request = Request::post("/en/link")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("x=1&".repeat(13_000)))
            .expect("a request");
        request.extensions_mut().insert(ConnectInfo(Peer(peer)));
        stand.app.clone().oneshot(request)
    };
    let mut seen = Vec::new();
    for _ in 0..41 {
        seen.push(from_one_address().await.expect("an answer").status());
    }
    // What does not read is told so forty times; then it is not read any more.
    assert_eq!(seen[..40], [StatusCode::BAD_REQUEST; 40]);
    assert_eq!(seen[40], StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn a_form_of_strangers_is_small_and_a_missions_is_not() {
    let stand = Stand::convened().await;
    let email = format!("email={}@x.example", "a".repeat(200_000));
    let request = |path: &str| {
        Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(email.clone()))
            .expect("a request")
    };
    for path in ["/en/link", "/en/sign-in/recovery", "/en/sign-in/passkey"] {
        let answer = stand.browser().ask(request(path)).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path}");
    }
    let mission = stand.mission("FRA").await;
    let page = request("/en/ccm/12msp/delegation/FRA");
    assert_eq!(mission.ask(page).await.status, StatusCode::SEE_OTHER);
}
