//! The mission's page, walked: typed, saved, held, submitted, in time and late, with whatever a
//! stranger may send. Nothing typed is lost; nothing foreign is shown.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use super::stand::{Answered, Browser, OFFICER, Stand, act, twelfth, upload};
use desk::occasion::By;

const PAGE: &str = "/en/ccm/12msp/delegation/FRA";

fn row(at: usize, capacity: &str, given: &str, family: &str) -> Vec<(String, String)> {
    [("capacity", capacity), ("given", given), ("family", family)]
        .map(|(field, value)| (format!("members.{at}.{field}"), value.to_owned()))
        .to_vec()
}

async fn send(
    browser: &Browser<'_>,
    wish: &str,
    based_on: &str,
    rows: &[Vec<(String, String)>],
) -> Answered {
    let mut fields = vec![("do", wish), ("based_on", based_on)];
    let rows: Vec<&(String, String)> = rows.iter().flatten().collect();
    fields.extend(
        rows.iter()
            .map(|(name, value)| (name.as_str(), value.as_str())),
    );
    browser.post(PAGE, &fields).await
}

#[tokio::test]
async fn a_delegation_is_typed_submitted_and_receipted() {
    let stand = Stand::convened().await;
    let mission = stand.mission("FRA").await;
    let rows = [
        row(0, "head", "Zoé", "Girard"),
        row(1, "adviser", "Koffi", "Diallo"),
    ];
    let saved = send(&mission, "save", "0", &rows).await;
    assert_eq!(saved.location(), format!("{PAGE}?done=saved#members"));
    let page = mission.get(PAGE).await.text();
    assert!(page.contains("value=\"Girard\"") && page.contains("value=\"Diallo\""));

    let submitted = send(&mission, "submit", "0", &rows).await;
    assert_eq!(submitted.location(), format!("{PAGE}/receipt/1"));
    let receipt = mission.get(submitted.location()).await.text();
    for said in [
        "CCM/12MSP/FRA/1",
        "20 August 2024, 10:00:00",
        "Europe/Zurich",
        "08:00:00 UTC",
        "In time",
        "Girard",
        "Diallo",
    ] {
        assert!(receipt.contains(said), "{said}");
    }
    // Pressed twice: the answer is the same receipt.
    let twice = send(&mission, "submit", "0", &rows).await;
    assert_eq!(twice.location(), submitted.location());
}

#[tokio::test]
async fn every_fault_stands_at_its_field_and_everything_is_given_back() {
    let stand = Stand::convened().await;
    let mission = stand.mission("FRA").await;
    let long = "名".repeat(500);
    let rows = [
        row(0, "head", "A", &long),
        row(1, "head", "B", "<b>\u{202e}evil"),
        row(2, "king", "", "=HYPERLINK(\"x\")"),
        row(3, "adviser", "", ""),
        row(4, "adviser", "Ana", "Same"),
        row(5, "adviser", "ANA", "SÀME"),
    ];
    let answer = send(&mission, "submit", "0", &rows).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut found = answer.faults();
    found.sort();
    assert_eq!(
        found,
        [
            "members.0.family",
            "members.1.capacity",
            "members.1.family",
            "members.2.capacity",
            "members.5.family",
        ]
    );
    let text = answer.text();
    assert!(text.contains(&long), "what was typed is given back");
    assert!(
        text.contains("&lt;b&gt;") && !text.contains("<b>\u{202e}"),
        "and is no markup"
    );
    // Above the form each names the member and the field.
    for named in ["Member 1, Family name: ", "Member 3, Capacity: "] {
        assert!(text.contains(named), "{named}");
    }
    // Nobody and no head are faults of the whole.
    let nobody = send(&mission, "submit", "0", &[]).await;
    assert_eq!(nobody.faults(), ["whole"]);
    let headless = send(&mission, "submit", "0", &[row(0, "adviser", "A", "B")]).await;
    assert_eq!(headless.faults(), ["whole"]);
}

#[tokio::test]
async fn a_thousand_members_are_taken_and_one_more_is_not() {
    let stand = Stand::convened().await;
    let mission = stand.mission("FRA").await;
    let mut rows: Vec<_> = (0..1_000)
        .map(|at| {
            row(
                at,
                if at == 0 { "head" } else { "adviser" },
                "Member",
                &format!("N{at}"),
            )
        })
        .collect();
    let taken = send(&mission, "submit", "0", &rows).await;
    assert_eq!(taken.location(), format!("{PAGE}/receipt/1"));
    rows.push(row(1_000, "adviser", "One", "More"));
    let refused = send(&mission, "submit", "1", &rows).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text().contains("At most 1,000 members")
            || refused.text().contains("At most 1000 members")
    );
}

#[tokio::test]
async fn the_last_second_is_in_time_and_the_next_is_late() {
    let stand = Stand::convened().await;
    // The deadline is 30 August in Geneva, two hours ahead of universal time.
    stand.put_clock("2024-08-30T21:59:59Z");
    let mission = stand.mission("FRA").await;
    send(&mission, "submit", "0", &[row(0, "head", "A", "InTime")]).await;
    let receipt = mission.get(&format!("{PAGE}/receipt/1")).await.text();
    assert!(receipt.contains("In time") && receipt.contains("30 August 2024, 23:59:59"));
    stand.put_clock("2024-08-30T22:00:00Z");
    send(&mission, "submit", "1", &[row(0, "head", "A", "AfterIt")]).await;
    let receipt = mission.get(&format!("{PAGE}/receipt/2")).await.text();
    assert!(receipt.contains("Late") && receipt.contains("31 August 2024, 00:00:00"));
}

#[tokio::test]
async fn a_deadline_that_moves_while_the_form_is_open_counts_as_moved() {
    let stand = Stand::convened().await;
    stand.put_clock("2024-08-29T08:00:00Z");
    let mission = stand.mission("FRA").await;
    mission.get(PAGE).await;
    let officer = OFFICER.parse().expect("a handle");
    let moving = act(By::Person(&officer), "2024-08-29T09:00:00Z");
    let meeting = stand.desk().meeting(&twelfth()).await.expect("kept");
    let mut arranged = meeting.meeting().arrangements[0].clone();
    arranged.decided_on = jiff::civil::date(2024, 8, 29);
    arranged.composition.on = jiff::civil::date(2024, 9, 4);
    arranged.composition.weekday = domain::convening::deadline::DayOfWeek::Wednesday;
    let done = stand.desk().arrange(&moving, &twelfth(), arranged).await;
    done.expect("arranged");
    stand.put_clock("2024-09-03T08:00:00Z");
    let taken = send(&mission, "submit", "0", &[row(0, "head", "A", "B")]).await;
    let receipt = mission.get(taken.location()).await.text();
    assert!(receipt.contains("In time"));
}

#[tokio::test]
async fn two_of_a_mission_do_not_write_over_each_other() {
    let stand = Stand::convened().await;
    let first = stand.mission("FRA").await;
    first
        .post(
            &format!("{PAGE}/access"),
            &[("email", "second@missions.example")],
        )
        .await;
    let secret = stand.last_link("second@missions.example").await;
    let opened = stand
        .browser()
        .post(&format!("/en/link/{secret}"), &[])
        .await;
    let mut second = stand.browser();
    second.token = opened.token();

    send(&first, "save", "0", &[row(0, "head", "A", "First")]).await;
    let held = second.get(PAGE).await.text();
    assert!(held.contains("A colleague has the draft in hand"));
    let refused = send(&second, "save", "0", &[row(0, "head", "B", "Second")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text().contains("value=\"Second\""),
        "what was typed is given back"
    );
    send(&first, "release", "0", &[row(0, "head", "A", "First")]).await;
    let taken = send(&second, "save", "0", &[row(0, "head", "B", "Second")]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    // Fifteen minutes without a change release it too.
    stand.put_clock("2024-08-20T08:15:00Z");
    let after = send(&first, "save", "0", &[row(0, "head", "A", "First")]).await;
    assert_eq!(after.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_version_that_came_between_is_seen_before_it_is_replaced() {
    let stand = Stand::convened().await;
    let mission = stand.mission("FRA").await;
    send(&mission, "save", "0", &[row(0, "head", "A", "Typed")]).await;
    stand.submit("FRA", "Meanwhile").await;
    let refused = send(&mission, "submit", "0", &[row(0, "head", "A", "Typed")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = refused.text();
    assert!(text.contains("Version 1 was received meanwhile") && text.contains("value=\"Typed\""));
    assert!(
        text.contains("name=\"based_on\" value=\"1\""),
        "the next press accepts it"
    );
    let taken = send(&mission, "submit", "1", &[row(0, "head", "A", "Typed")]).await;
    assert_eq!(taken.location(), format!("{PAGE}/receipt/2"));
}

#[tokio::test]
async fn a_foreign_identifier_is_unknown_in_path_question_and_field() {
    let stand = Stand::convened().await;
    stand.submit("NZL", "CANARY").await;
    let mission = stand.mission("FRA").await;
    for path in [
        "/en/ccm/12msp/delegation/NZL",
        "/en/ccm/12msp/delegation/NZL/receipt/1",
        "/en/ccm/12msp/delegation/QQQ",
        "/en/ccm/13msp/delegation/FRA",
        "/en/ccm/12msp/delegation/FRA/receipt/1",
        "/en/ccm/12msp/delegation/FRA/receipt/x",
        "/en/ccm/12msp/delegation/FRA?participant=NZL&x=../../NZL",
    ] {
        let answer = mission.get(path).await;
        let wanted = if path.contains('?') {
            StatusCode::OK
        } else {
            StatusCode::NOT_FOUND
        };
        assert_eq!(answer.status, wanted, "{path}");
        assert!(!answer.text().contains("CANARY"), "{path}");
    }
    // Another delegation's member put into a field.
    let officer = OFFICER.parse().expect("a handle");
    let looking = act(By::Person(&officer), "2024-08-20T08:00:00Z");
    let theirs = stand
        .desk()
        .delegation(&looking, &twelfth(), &super::stand::participant("NZL"))
        .await
        .expect("kept");
    let id = theirs.delegation.last().expect("one").members[0]
        .id
        .to_string();
    let mut stolen = row(0, "head", "A", "B");
    stolen.push(("members.0.id".to_owned(), id));
    let answer = send(&mission, "save", "0", &[stolen]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let other = stand.correspondents("NZL").await[0].id.to_string();
    let taken = mission
        .post(&format!("{PAGE}/access/end"), &[("whom", &other)])
        .await;
    assert_eq!(taken.status, StatusCode::NOT_FOUND);
}

fn note(name: &str, bytes: &[u8]) -> Request<Body> {
    let fields = [
        ("do", "submit"),
        ("based_on", "0"),
        ("members.0.capacity", "head"),
        ("members.0.family", "Girard"),
    ];
    upload(PAGE, &fields, &[("note", name, bytes)])
}

#[tokio::test]
async fn a_signed_note_is_looked_at_kept_and_given_back_as_a_file() {
    let stand = Stand::convened().await;
    let mission = stand.mission("FRA").await;
    let page = mission
        .ask(note("note.pdf", b"<html><script>alert(1)</script>"))
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains("is not a PDF") && page.text().contains("value=\"Girard\""));
    let large = [b"%PDF-1.7\n".as_slice(), &vec![0; 11 << 20]].concat();
    let refused = mission.ask(note("note.pdf", &large)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("larger than 10 MB"));

    let name = "..\\..\\<b>note\u{202e}fdp.pdf";
    let taken = mission.ask(note(name, b"%PDF-1.7\n%%EOF\n")).await;
    assert_eq!(taken.location(), format!("{PAGE}/receipt/1"));
    let receipt = mission.get(taken.location()).await.text();
    assert!(receipt.contains("&lt;b&gt;notefdp.pdf") && !receipt.contains('\u{202e}'));
    let (_, rest) = receipt
        .split_once(&format!("href=\"{PAGE}/note/"))
        .expect("a link");
    let file = rest.split('"').next().expect("a hash").to_owned();
    let given = mission.get(&format!("{PAGE}/note/{file}")).await;
    assert_eq!(given.bytes.as_ref(), b"%PDF-1.7\n%%EOF\n");
    let disposition = given.headers[header::CONTENT_DISPOSITION]
        .to_str()
        .expect("text");
    assert!(
        disposition.starts_with("attachment; filename=\""),
        "{disposition}"
    );
    // The same bytes are another delegation's nothing.
    let other = stand.mission("NZL").await;
    let foreign = other
        .get(&format!("/en/ccm/12msp/delegation/NZL/note/{file}"))
        .await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
}
