//! The desk, walked: the list of invitees with its filters and files, links sent after a page that
//! says to whom, an extension, a letter entered on behalf of a mission, a second copy of it.

use axum::http::{StatusCode, header};

use super::stand::{Answered, Browser, OFFICER, PRESIDENT, Stand, upload};

const DESK: &str = "/en/desk/ccm/12msp";

async fn officer(stand: &Stand) -> Browser<'_> {
    stand.person(OFFICER).await
}

fn count(text: &str, of: &str) -> usize {
    text.matches(of).count()
}

#[tokio::test]
async fn the_overview_and_the_agenda_say_what_came_in() {
    let stand = Stand::convened().await;
    stand.submit("FRA", "Girard").await;
    let officer = officer(&stand).await;
    for page in [DESK, "/en/desk"] {
        let answer = officer.get(page).await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        let text = answer.text();
        let way = format!("href=\"{DESK}/delegations/FRA\"");
        assert!(text.contains(&way), "{page} leads to what came in");
        assert!(!text.contains("href=\"/en/desk/ccm/12msp/delegations/NZL\""));
    }
}

#[tokio::test]
async fn invitees_are_filtered_and_taken_away_as_shown() {
    let stand = Stand::convened().await;
    stand.submit("FRA", "Girard").await;
    let officer = officer(&stand).await;
    let page = officer
        .get(&format!("{DESK}/invitees?text=fra"))
        .await
        .text();
    assert!(page.contains("/delegations/FRA\"") && !page.contains("/delegations/NZL\""));
    let csv = officer.get(&format!("{DESK}/invitees.csv?text=FRA")).await;
    let csv = csv.text();
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(
        lines[0],
        "key,name,category,reason,answer,received_at,channel,versions"
    );
    assert_eq!(lines.len(), 2, "{csv}");
    assert!(lines[1].starts_with("FRA,France,") && lines[1].contains("2024-08-20T10:00:00+02:00"));
    let silent = officer
        .get(&format!("{DESK}/invitees.csv?state=none"))
        .await
        .text();
    assert!(silent.contains("\nNZL,") && !silent.contains("\nFRA,"));
    let workbook = officer.get(&format!("{DESK}/invitees.xlsx")).await;
    assert!(workbook.bytes.starts_with(b"PK"));
    let disposition = workbook.headers[header::CONTENT_DISPOSITION].to_str();
    assert!(disposition.expect("text").starts_with("attachment;"));
}

#[tokio::test]
async fn links_go_to_whom_the_page_named_and_not_to_who_answered_meanwhile() {
    let stand = Stand::convened().await;
    let officer = officer(&stand).await;
    let confirm = format!("{DESK}/invitees/links?whom=no-link&text=german");
    let page = officer.get(&confirm).await.text();
    assert_eq!(count(&page, "name=\"to\" value=\"DEU\""), 1);
    assert_eq!(count(&page, "name=\"to\""), 1);
    let links = format!("{DESK}/invitees/links");
    let sent = officer.post(&links, &[("to", "DEU"), ("to", "DEU")]).await;
    assert_eq!(
        sent.location(),
        format!("{DESK}/invitees?done=links&sent=1")
    );
    stand.submit("FRA", "Girard").await;
    let sent = officer.post(&links, &[("to", "FRA"), ("to", "NZL")]).await;
    assert_eq!(
        sent.location(),
        format!("{DESK}/invitees?done=links&sent=1")
    );
    let unknown = officer.post(&links, &[("to", "QQQ")]).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    let president = stand.person(PRESIDENT).await;
    let refused = president.post(&links, &[("to", "NZL")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn an_extension_says_every_fault_and_holds_for_one_delegation() {
    let stand = Stand::convened().await;
    let officer = officer(&stand).await;
    let at = format!("{DESK}/delegations/FRA/extension");
    let typed = |until, basis| [("until", until), ("hour", ""), ("basis", basis)];
    let wrong = officer.post(&at, &typed("2024-08-01", " ")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.faults(), ["until", "basis"]);
    let unread = officer.post(&at, &typed("soon", "A call")).await;
    assert_eq!(unread.faults(), ["until"]);
    assert!(unread.text().contains("value=\"A call\""));
    let done = officer
        .post(&at, &typed("2024-09-05", "<i>Note 12</i>"))
        .await;
    assert_eq!(
        done.location(),
        format!("{DESK}/delegations/FRA?done=extended#extension")
    );
    let page = officer.get(&format!("{DESK}/delegations/FRA")).await.text();
    assert!(page.contains("&lt;i&gt;Note 12") && page.contains("5 September 2024"));
    stand.put_clock("2024-09-04T08:00:00Z");
    stand.submit("FRA", "Girard").await;
    stand.submit("NZL", "Smith").await;
    let list = officer_list(&stand).await;
    assert_eq!(list, ["in_time_by_extension", "late"]);
}

/// How the answers of France and New Zealand stand, by code.
async fn officer_list(stand: &Stand) -> Vec<&'static str> {
    let officer = officer(stand).await;
    let mut all = Vec::new();
    for of in ["FRA", "NZL"] {
        for state in domain::people::answer_state::AnswerState::ALL {
            let at = format!("{DESK}/invitees.csv?text={of}&state={}", state.code());
            if officer.get(&at).await.text().lines().count() == 2 {
                all.push(state.code());
            }
        }
    }
    all
}

async fn letter(officer: &Browser<'_>, on: &str, hour: &str, family: &str) -> Answered {
    let fields = [
        ("do", "submit"),
        ("channel", "post"),
        ("received_on", on),
        ("hour", hour),
        ("based_on", "0"),
        ("members.0.capacity", "head"),
        ("members.0.family", family),
    ];
    let files: [(&str, &str, &[u8]); 1] = [("scan", "note.pdf", b"%PDF-1.7\n%%EOF\n")];
    let at = format!("{DESK}/delegations/FRA/letter");
    officer.ask(upload(&at, &fields, &files)).await
}

#[tokio::test]
async fn a_letter_is_entered_by_the_clock_of_the_venue_and_its_copy_is_recognised() {
    let stand = Stand::convened().await;
    stand.put_clock("2024-08-31T08:00:00Z");
    let officer = officer(&stand).await;
    let wrong = letter(&officer, "yesterday", "25:00", "").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut faults = wrong.faults();
    faults.sort();
    assert_eq!(faults, ["hour", "received_on", "whole"]);
    let to_come = letter(&officer, "2024-08-31", "10:01", "Girard").await;
    assert_eq!(to_come.faults(), ["received_on"]);
    // A minute before midnight in Geneva, the evening of the deadline.
    let taken = letter(&officer, "2024-08-30", "23:59", "Girard").await;
    assert_eq!(
        taken.location(),
        format!("{DESK}/delegations/FRA?done=entered")
    );
    let page = officer.get(taken.location()).await.text();
    assert!(page.contains("30 August 2024, 23:59:00") && page.contains("In time"));
    // The mission files the same on its own page: the second copy changes nothing.
    let mission = stand.mission("FRA").await;
    let same = [
        ("do", "submit"),
        ("based_on", "1"),
        ("members.0.capacity", "head"),
        ("members.0.family", "Girard"),
    ];
    let copy = mission.post("/en/ccm/12msp/delegation/FRA", &same).await;
    assert_eq!(copy.location(), "/en/ccm/12msp/delegation/FRA/receipt/1");
    let none = mission.get("/en/ccm/12msp/delegation/FRA/receipt/2").await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
    let refused = mission.get(&format!("{DESK}/delegations/FRA")).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_desk_sees_what_changed_between_two_versions() {
    let stand = Stand::convened().await;
    let mission = stand.mission("FRA").await;
    let page = "/en/ccm/12msp/delegation/FRA";
    for (based_on, family) in [("0", "Girard"), ("1", "Moreau")] {
        let fields = [
            ("do", "submit"),
            ("based_on", based_on),
            ("members.0.capacity", "head"),
            ("members.0.family", family),
        ];
        let done = mission.post(page, &fields).await;
        assert!(done.location().contains("/receipt/"), "{family}");
    }
    let list = officer(&stand)
        .await
        .get(&format!("{DESK}/delegations"))
        .await
        .text();
    assert!(list.contains("<ins>") && list.contains("<del>"));
    assert!(list.contains("Girard") && list.contains("Moreau"));
}

#[tokio::test]
async fn a_meeting_is_over_when_its_last_day_is_over_at_the_venue() {
    let stand = Stand::convened().await;
    let over = "<span class=\"mark plain\">over</span>";
    // Midnight in Geneva is at ten in the evening of universal time.
    for (now, is_over) in [
        ("2024-09-13T21:59:59Z", false),
        ("2024-09-13T22:00:00Z", true),
    ] {
        stand.put_clock(now);
        let officer = officer(&stand).await;
        let desk = officer.get("/en/desk").await.text();
        assert_eq!(desk.contains(over), is_over, "{now}");
        let public = stand.browser().get("/en/ccm/12msp").await.text();
        assert_eq!(public.contains("/en/link"), !is_over, "{now}");
        let invitees = officer.get(&format!("{DESK}/invitees")).await.text();
        assert_eq!(invitees.contains("/invitees/links?"), !is_over, "{now}");
    }
}
