//! Requests to attend, walked: asked with every fault at once, confirmed, opened by a secret, invited,
//! refused, answered, decided on by the Meeting at its moment for all at once.

use axum::http::StatusCode;

use super::stand::{Answered, Browser, OFFICER, PRESIDENT, Stand, upload};

const PAGE: &str = "/en/ccm/12msp/request";
const QUEUE: &str = "/en/desk/ccm/12msp/requests";
const PDF: &[u8] = b"%PDF-1.7\n%%EOF\n";

fn fields<'a>(name: &'a str, latin: &'a str, email: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("name", name),
        ("latin", latin),
        ("kind", "non_governmental"),
        ("profit", "non_profit"),
        ("purpose", "To clear land"),
        ("activities", "Clearance since 1999"),
        ("contact", "Ana Silva"),
        ("email", email),
        ("language", "en"),
        ("places", "3"),
    ]
}

async fn ask(stand: &Stand, latin: &str, email: &str) -> Answered {
    let files = [("files", "statutes.pdf", PDF)];
    let request = upload(PAGE, &fields(latin, latin, email), &files);
    stand.browser().ask(request).await
}

/// The letters laid for an address, by kind.
async fn letters(stand: &Stand, address: &str) -> Vec<(String, String)> {
    let officer = OFFICER.parse().expect("a handle");
    let looking = super::stand::act(desk::occasion::By::Person(&officer), "2024-08-20T08:00:00Z");
    let key = super::stand::twelfth();
    let all = stand.desk().letters(&looking, &key).await;
    let all = all.expect("letters");
    let theirs = all.iter().filter(|kept| kept.dispatch.address == address);
    theirs
        .map(|kept| (kept.dispatch.kind.clone(), kept.dispatch.about.clone()))
        .collect()
}

/// The page of its own that the confirmation leads to.
async fn own_page(stand: &Stand, address: &str) -> String {
    let letters = letters(stand, address).await;
    let received = letters.iter().find(|(kind, _)| kind == "request_received");
    let (_, about) = received.expect("a confirmation");
    let secret = stand
        .portal
        .key
        .request_secret(about.parse().expect("an identifier"));
    format!("/en/request/{secret}")
}

async fn invite(by: &Browser<'_>, keys: &[&str], places: &str) -> Answered {
    let named: Vec<String> = keys.iter().map(|key| format!("places.{key}")).collect();
    let mut fields = vec![("remark", "Welcome")];
    for (key, named) in keys.iter().zip(&named) {
        fields.extend([("invite", *key), (named.as_str(), places)]);
    }
    by.post(&format!("{QUEUE}/invitations"), &fields).await
}

#[tokio::test]
async fn every_fault_is_said_at_once_and_everything_is_given_back() {
    let stand = Stand::convened().await;
    let long = "名".repeat(500);
    let hostile = "<script>alert(1)</script>";
    let typed = [
        ("name", long.as_str()),
        ("latin", "Имя"),
        ("acronym", "=cmd()"),
        ("kind", "army"),
        ("profit", ""),
        ("purpose", hostile),
        ("activities", ""),
        ("website", "javascript:alert(1)"),
        ("contact", "\u{202e}ana"),
        ("email", "no address"),
        ("language", "xx"),
        ("places", "51"),
    ];
    let files: [(&str, &str, &[u8]); 2] = [
        ("files", "a.pdf", PDF),
        ("files", "b.pdf", b"<html>%PDF-1.7</html>"),
    ];
    let answer = stand.browser().ask(upload(PAGE, &typed, &files)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut found = answer.faults();
    found.sort();
    let mut wanted = vec![
        "activities",
        "contact",
        "email",
        "files",
        "kind",
        "language",
        "latin",
        "name",
        "places",
        "profit",
        "website",
    ];
    wanted.sort_unstable();
    assert_eq!(found, wanted);
    let text = answer.text();
    for given in [
        long.as_str(),
        "value=\"Имя\"",
        "value=\"=cmd()\"",
        "value=\"no address\"",
    ] {
        assert!(text.contains(given), "{given} is given back");
    }
    assert!(text.contains("&lt;script&gt;") && !text.contains(hostile));
    assert_eq!(letters(&stand, "no address").await, []);
}

#[tokio::test]
async fn a_stranger_cannot_file_without_end_and_loses_nothing_typed() {
    let stand = Stand::convened().await;
    for name in ["One", "Two", "Three"] {
        let asked = ask(&stand, name, "ana@help.example").await;
        assert_eq!(asked.location(), "/en/ccm/12msp/request?sent");
    }
    let fourth = ask(&stand, "Four & Co", "Ana@help.example").await;
    assert_eq!(fourth.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = fourth.text();
    assert!(text.contains("As many requests that name this e-mail address wait"));
    assert!(text.contains("value=\"Four &amp; Co\"") && text.contains("Clearance since 1999"));
    assert_eq!(letters(&stand, "ana@help.example").await.len(), 3);
}

#[tokio::test]
async fn three_files_of_ten_megabytes_are_taken_and_a_fourth_is_not() {
    let stand = Stand::convened().await;
    let large = [b"%PDF-1.7\n".as_slice(), &vec![b'x'; (10 << 20) - 9]].concat();
    let three = [("files", "a.pdf", large.as_slice()); 3];
    let typed = fields("Clear Land", "Clear Land", "ana@help.example");
    let taken = stand.browser().ask(upload(PAGE, &typed, &three)).await;
    assert_eq!(taken.location(), "/en/ccm/12msp/request?sent");
    let four = [("files", "a.pdf", PDF); 4];
    let refused = stand.browser().ask(upload(PAGE, &typed, &four)).await;
    assert_eq!(refused.faults(), ["files"]);
}

#[tokio::test]
async fn a_request_is_confirmed_and_its_page_opens_by_its_secret_alone() {
    let stand = Stand::convened().await;
    let asked = ask(&stand, "Clear Land", "Ana@Help.example").await;
    assert_eq!(asked.location(), "/en/ccm/12msp/request?sent");
    let kinds = letters(&stand, "ana@help.example").await;
    assert_eq!(kinds.len(), 1);
    assert_eq!(kinds[0].0, "request_received");

    let own = own_page(&stand, "ana@help.example").await;
    let page = stand.browser().get(&own).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("Clear Land") && page.text().contains("statutes.pdf"));
    let forged = format!("{}x", &own[..own.len() - 1]);
    for secret in [forged.as_str(), "/en/request/x", "/en/request/"] {
        let answer = stand.browser().get(secret).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{secret}");
        assert!(!answer.text().contains("Clear Land"), "{secret}");
    }
    // What was not refused cannot be answered.
    let early = stand.browser().post(&own, &[("reasons", "But")]).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn the_president_invites_several_at_once_each_with_its_places() {
    let stand = Stand::convened().await;
    ask(&stand, "Alpha Relief", "alpha@x.example").await;
    ask(&stand, "Beta Relief", "beta@x.example").await;
    let keys = ["alpha-relief", "beta-relief"];
    let officer = stand.person(OFFICER).await;
    assert_eq!(
        invite(&officer, &keys, "2").await.status,
        StatusCode::FORBIDDEN
    );

    let president = stand.person(PRESIDENT).await;
    let wrong = invite(&president, &keys, "0").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let stranger = invite(&president, &["alpha-relief", "gamma"], "2").await;
    assert_eq!(stranger.status, StatusCode::NOT_FOUND);
    assert_eq!(
        letters(&stand, "alpha@x.example").await.len(),
        1,
        "all or none"
    );
    let done = invite(&president, &keys, "2").await;
    assert_eq!(done.location(), format!("{QUEUE}?done=invited"));
    for address in ["alpha@x.example", "beta@x.example"] {
        let mut kinds = letters(&stand, address).await;
        kinds.sort();
        let kinds: Vec<&str> = kinds.iter().map(|(kind, _)| kind.as_str()).collect();
        assert_eq!(kinds, ["admission", "request_received"]);
    }
    // Twice is refused, and says so.
    let twice = invite(&president, &keys[..1], "2").await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);

    // Its page takes two and not three.
    let page = "/en/ccm/12msp/delegation/alpha-relief";
    let alpha = stand.mission("alpha-relief").await;
    let mut fields = vec![
        ("do", "submit"),
        ("based_on", "0"),
        ("members.0.capacity", "head"),
        ("members.0.family", "One"),
        ("members.1.capacity", "adviser"),
        ("members.1.family", "Two"),
        ("members.2.capacity", "adviser"),
        ("members.2.family", "Three"),
    ];
    let over = alpha.post(page, &fields).await;
    assert_eq!(over.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(over.text().contains("value=\"Three\""));
    fields.truncate(6);
    let taken = alpha.post(page, &fields).await;
    assert_eq!(taken.location(), format!("{page}/receipt/1"));
    let foreign = alpha.get("/en/ccm/12msp/delegation/beta-relief").await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_refusal_gives_its_reasons_and_is_answered_once() {
    let stand = Stand::convened().await;
    ask(&stand, "Arms Fair", "arms@x.example").await;
    let president = stand.person(PRESIDENT).await;
    let at = format!("{QUEUE}/of/arms-fair");
    let silent = president
        .post(&format!("{at}/refusal"), &[("reasons", " ")])
        .await;
    assert_eq!(
        (silent.status, silent.faults()),
        (StatusCode::UNPROCESSABLE_ENTITY, vec!["reasons".to_owned()])
    );
    let reasons = [("reasons", "It sells <b>what</b> is banned.")];
    let refused = president.post(&format!("{at}/refusal"), &reasons).await;
    assert_eq!(refused.location(), format!("{QUEUE}?done=refused"));

    let own = own_page(&stand, "arms@x.example").await;
    let page = stand.browser().get(&own).await.text();
    assert!(page.contains("It sells &lt;b&gt;what&lt;/b&gt; is banned."));
    let answered = stand
        .browser()
        .post(&own, &[("reasons", "We stopped.")])
        .await;
    assert_eq!(answered.location(), format!("{own}?answered"));
    let queue = president.get(QUEUE).await.text();
    assert!(queue.contains("answers a refusal"));
    president.post(&format!("{at}/refusal"), &reasons).await;
    let twice = stand.browser().post(&own, &[("reasons", "But")]).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!stand.browser().get(&own).await.text().contains(">But<"));
}

#[tokio::test]
async fn the_meetings_decision_takes_effect_at_its_moment_for_all_at_once() {
    let stand = Stand::convened().await;
    ask(&stand, "Alpha Relief", "alpha@x.example").await;
    ask(&stand, "Beta Relief", "beta@x.example").await;
    let president = stand.person(PRESIDENT).await;
    invite(&president, &["alpha-relief", "beta-relief"], "2").await;
    stand.put_clock("2024-09-10T07:00:00Z");
    let officer = stand.person(OFFICER).await;
    let list = format!("{QUEUE}/list");
    let mut fields = vec![
        ("outcome.alpha-relief", "approved"),
        ("outcome.beta-relief", "not_approved"),
        ("basis", ""),
        ("effective", "2024-09-10T10:00"),
    ];
    let wrong = officer.post(&list, &fields).await;
    assert_eq!(wrong.faults(), ["basis"]);
    fields[2].1 = "CCM/MSP/2024/14, para. 8";
    let done = officer.post(&list, &fields).await;
    assert_eq!(done.location(), format!("{QUEUE}?done=recorded"));
    let own = [
        own_page(&stand, "alpha@x.example").await,
        own_page(&stand, "beta@x.example").await,
    ];
    let basis = "CCM/MSP/2024/14, para. 8";
    // Ten o’clock in Geneva.
    stand.put_clock("2024-09-10T07:59:59Z");
    for page in &own {
        assert!(!stand.browser().get(page).await.text().contains(basis));
    }
    stand.put_clock("2024-09-10T08:00:00Z");
    for page in &own {
        assert!(stand.browser().get(page).await.text().contains(basis));
    }
    let kinds = letters(&stand, "beta@x.example").await;
    let decided = kinds.iter().filter(|(kind, _)| kind == "request_decided");
    assert_eq!(decided.count(), 1);
}

#[tokio::test]
async fn a_wrong_record_is_put_right_and_stays_on_record() {
    let stand = Stand::convened().await;
    ask(&stand, "Alpha Relief", "alpha@x.example").await;
    let president = stand.person(PRESIDENT).await;
    invite(&president, &["alpha-relief"], "2").await;
    stand.put_clock("2024-09-10T08:30:00Z");
    let officer = stand.person(OFFICER).await;
    let list = format!("{QUEUE}/list");
    let fields = [
        ("outcome.alpha-relief", "not_approved"),
        ("basis", "CCM/MSP/2024/14, para. 8"),
        ("effective", "2024-09-10T10:00"),
    ];
    officer.post(&list, &fields).await;
    let own = own_page(&stand, "alpha@x.example").await;
    let page = stand.browser().get(&own).await.text();
    assert!(page.contains("did not approve"));

    let mut fields = vec![
        ("corrects", "1"),
        ("outcome.alpha-relief.1", "approved"),
        ("basis.1", "CCM/MSP/2024/14, para. 9"),
        ("effective.1", "2024-09-10T10:00"),
        ("correction.1", " "),
    ];
    let silent = officer.post(&list, &fields).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.text().contains("href=\"#correction.1\""));
    assert!(silent.text().contains("value=\"CCM/MSP/2024/14, para. 9\""));
    fields[4].1 = "The wrong <b>box</b>.";
    let done = officer.post(&list, &fields).await;
    assert_eq!(done.location(), format!("{QUEUE}?done=recorded"));
    let page = stand.browser().get(&own).await.text();
    assert!(page.contains("The Meeting approved") && page.contains("para. 9"));
    let listed = officer.get(&list).await.text();
    for said in [
        "para. 8",
        "Corrected by decision 2",
        "Puts decision 1 right:",
        "The wrong &lt;b&gt;box&lt;/b&gt;.",
    ] {
        assert!(listed.contains(said), "{said}");
    }
    let twice = officer.post(&list, &fields).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(twice.text().contains("This decision was put right before."));
    let kinds = letters(&stand, "alpha@x.example").await;
    let decided = kinds.iter().filter(|(kind, _)| kind == "request_decided");
    assert_eq!(
        decided.count(),
        1,
        "the letter of the wrong record went back"
    );
}

#[tokio::test]
async fn the_president_takes_an_invitation_back_and_its_page_closes() {
    let stand = Stand::convened().await;
    ask(&stand, "Alpha Relief", "alpha@x.example").await;
    let president = stand.person(PRESIDENT).await;
    let at = format!("{QUEUE}/of/alpha-relief");
    assert!(!president.get(&at).await.text().contains("/withdrawal"));
    invite(&president, &["alpha-relief"], "2").await;
    let alpha = stand.mission("alpha-relief").await;
    let page = "/en/ccm/12msp/delegation/alpha-relief";
    assert_eq!(alpha.get(page).await.status, StatusCode::OK);
    assert!(president.get(&at).await.text().contains("/withdrawal"));
    let officer = stand.person(OFFICER).await;
    assert!(!officer.get(&at).await.text().contains("/withdrawal"));

    let silent = president
        .post(&format!("{at}/withdrawal"), &[("reasons", " ")])
        .await;
    assert_eq!(silent.faults(), ["reasons"]);
    let reasons = [("reasons", "It sells what is banned.")];
    let done = president.post(&format!("{at}/withdrawal"), &reasons).await;
    assert_eq!(done.location(), format!("{QUEUE}?done=withdrawn"));
    let closed = alpha.get(page).await;
    assert!(closed.location().starts_with("/en/sign-in"));
    let own = own_page(&stand, "alpha@x.example").await;
    let text = stand.browser().get(&own).await.text();
    assert!(text.contains("Invitation taken back") && text.contains("It sells what is banned."));
    let kinds = letters(&stand, "alpha@x.example").await;
    assert!(kinds.iter().any(|(kind, _)| kind == "request_withdrawn"));
    let twice = president.post(&format!("{at}/withdrawal"), &reasons).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn the_lists_of_invitees_name_who_was_invited_on_request() {
    let stand = Stand::convened().await;
    ask(&stand, "Alpha Relief", "alpha@x.example").await;
    ask(&stand, "Beta Relief", "beta@x.example").await;
    let president = stand.person(PRESIDENT).await;
    let pages = [
        "/en/ccm/12msp/invitees",
        "/en/desk/ccm/12msp/invitees?category=organization_on_request",
        "/en/desk/ccm/12msp/invitees.csv",
    ];
    let category = "Organizations invited on their request";
    for page in pages {
        let text = president.get(page).await.text();
        assert!(!text.contains("Alpha Relief"), "{page}: not invited yet");
    }
    let before = stand.browser().get(pages[0]).await.text();
    assert!(!before.contains(category));
    invite(&president, &["alpha-relief"], "2").await;
    for page in pages {
        let text = president.get(page).await.text();
        assert!(
            text.contains("Alpha Relief") && text.contains(category),
            "{page}"
        );
        assert!(!text.contains("Beta Relief"), "{page}");
    }
    let after = stand.browser().get(pages[0]).await.text();
    assert!(after.contains(category), "everyone reads it at once");
    let reasons = [("reasons", "It sells what is banned.")];
    let at = format!("{QUEUE}/of/alpha-relief/withdrawal");
    president.post(&at, &reasons).await;
    let gone = stand.browser().get(pages[0]).await.text();
    assert!(!gone.contains("Alpha Relief"));
}
