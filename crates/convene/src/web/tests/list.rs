//! What everyone sees: the list of participants as page, paper and workbook, provisional and then
//! final; the first page under each of its addresses.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use super::stand::{OFFICER, Stand};

const PAGE: &str = "/en/ccm/12msp/participants";

#[tokio::test]
async fn the_list_is_provisional_and_after_the_last_day_final() {
    let stand = Stand::convened().await;
    stand.submit("FRA", "Girard").await;
    let page = stand.browser().get(PAGE).await.text();
    assert!(page.contains("Girard") && page.contains("Provisional"));
    assert!(!page.contains("@missions.example"), "no address of anyone");
    let pdf = stand.browser().get(&format!("{PAGE}.pdf")).await;
    assert!(pdf.bytes.starts_with(b"%PDF-"));
    let workbook = stand.browser().get(&format!("{PAGE}.xlsx")).await;
    assert!(workbook.bytes.starts_with(b"PK"));
    for file in [&pdf, &workbook] {
        let disposition = file.headers[header::CONTENT_DISPOSITION].to_str();
        assert!(
            disposition
                .expect("text")
                .starts_with("attachment; filename=\"participants-ccm-12msp-en.")
        );
    }
    stand.put_clock("2024-09-30T08:00:00Z");
    let page = stand.browser().get(PAGE).await.text();
    assert!(page.contains("Girard") && page.contains("Final"));
    assert!(!page.contains("Provisional"));
    let paper = stand.browser().get(&format!("{PAGE}.pdf")).await;
    assert_ne!(paper.bytes, pdf.bytes);
}

#[tokio::test]
async fn a_name_in_two_delegations_is_shown_at_the_desk_alone() {
    let stand = Stand::convened().await;
    stand.submit("FRA", "Doppelgänger").await;
    stand.submit("NZL", "DOPPELGÄNGER").await;
    let said = "Seems to stand in more than one delegation";
    let officer = stand.person(OFFICER).await;
    let desk = officer.get("/en/desk/ccm/12msp/delegations").await.text();
    assert!(desk.contains(said));
    let public = stand.browser().get(PAGE).await.text();
    assert!(public.contains("Doppelgänger") && public.contains("DOPPELGÄNGER"));
    assert!(!public.contains(said));
}

#[tokio::test]
async fn of_many_names_in_two_delegations_the_first_hundred_are_shown_and_the_others_counted() {
    let stand = Stand::convened().await;
    let begin = [
        "Bar", "Del", "Fom", "Gut", "Hik", "Jan", "Kov", "Lep", "Mur", "Nis", "Pod",
    ];
    let end = [
        "adi", "elko", "imura", "osten", "ulik", "aryan", "evski", "ikova", "onda", "ussef",
    ];
    let families = begin
        .into_iter()
        .flat_map(|one| end.map(|two| format!("{one}{two}")));
    let families: Vec<String> = families.collect();
    for of in ["FRA", "NZL"] {
        stand.submit_all(of, &families).await;
    }
    let officer = stand.person(OFFICER).await;
    let page = officer.get("/en/desk/ccm/12msp/delegations").await.text();
    let (_, list) = page.split_once("<ul class=\"plain\">").expect("a list");
    let (list, after) = list.split_once("</ul>").expect("its end");
    assert_eq!(list.matches("<li>").count(), 100);
    assert!(
        after.contains("more: see the delegations’ own pages"),
        "{after}"
    );
}

#[tokio::test]
async fn the_first_page_stands_under_each_of_its_addresses() {
    let stand = Stand::convened().await;
    let short = stand.browser().get("/en").await;
    let long = stand.browser().get("/en/").await;
    assert_eq!(
        (short.status, long.status),
        (StatusCode::OK, StatusCode::OK)
    );
    assert_eq!(short.bytes, long.bytes);
    for (accepts, to) in [
        ("ar, en;q=0.5", "/ar/"),
        ("de", "/en/"),
        ("zh-Hans", "/zh/"),
    ] {
        let request = Request::get("/").header(header::ACCEPT_LANGUAGE, accepts);
        let answer = stand
            .browser()
            .ask(request.body(Body::empty()).expect("a request"))
            .await;
        assert_eq!(
            (answer.status, answer.location()),
            (StatusCode::SEE_OTHER, to)
        );
        assert_eq!(answer.headers[header::VARY], "accept-language");
    }
}

#[tokio::test]
async fn an_expired_session_loses_no_form_in_silence() {
    let stand = Stand::convened().await;
    let mission = stand.mission("FRA").await;
    let page = "/en/ccm/12msp/delegation/FRA";
    let fields = [("do", "submit"), ("members.0.family", "Typed")];
    assert_ne!(
        mission.post(page, &fields).await.status,
        StatusCode::UNAUTHORIZED
    );
    // A week later the session is over, while the form stands open.
    stand.put_clock("2024-08-27T08:00:00Z");
    let answer = mission.post(page, &fields).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    let help = words::Words::of(super::EN).say("portal-sign-in-first-help", &[]);
    assert!(answer.text().contains(&help), "{help}");
    assert!(help.contains("lost"), "{help}");
}

#[tokio::test]
async fn the_public_page_quotes_with_the_marks_of_its_language() {
    let stand = Stand::convened().await;
    for (language, opens, closes) in [("en", '“', '”'), ("fr", '«', '»'), ("zh", '“', '”')]
    {
        let page = stand.browser().get(&format!("/{language}/ccm/12msp")).await;
        let page = page.text();
        let quoted = page.split("class=\"quoted\"").nth(1).expect("the mandate");
        let quoted = quoted.split("</div>").next().expect("its end");
        let count = |mark: char| quoted.matches(mark).count();
        assert!(
            count(opens) > 0 && count(opens) == count(closes),
            "{language}: {quoted}"
        );
        assert_eq!(quoted.matches("&quot;").count(), 0, "{language}: {quoted}");
    }
}
