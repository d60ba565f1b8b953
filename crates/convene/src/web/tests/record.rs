//! The register, people and the journal, walked: a letter with every fault, numbers without a gap
//! under two who register at once, an enrolment's address shown once, the last administrator, values
//! opened to an auditor alone.

use axum::http::StatusCode;
use domain::people::role::{Role, Scope};

use super::stand::{ADMINISTRATOR, Answered, Browser, OFFICER, SECOND, Stand, upload};

const LETTER: &str = "/en/desk/register/letter";
const PEOPLE: &str = "/en/desk/people";

async fn register(by: &Browser<'_>, subject: &str) -> Answered {
    let fields = [
        ("on", "2024-08-19"),
        ("hour", "10:00"),
        ("channel", "post"),
        ("meeting", "ccm/12msp"),
        ("participant", "FRA"),
        ("sender", ""),
        ("subject", subject),
        ("their_reference", ""),
        ("answers", ""),
    ];
    let files: [(&str, &str, &[u8]); 1] = [("scan", "a.pdf", b"%PDF-1.7\n%%EOF\n")];
    by.ask(upload(LETTER, &fields, &files)).await
}

#[tokio::test]
async fn a_letter_says_every_fault_at_once() {
    let stand = Stand::convened().await;
    let officer = stand.person(OFFICER).await;
    let fields = [
        ("on", "soon"),
        ("hour", "25"),
        ("channel", "pigeon"),
        ("meeting", "ccm/99msp"),
        ("participant", "QQQ"),
        ("sender", ""),
        ("subject", ""),
        ("answers", "ODA/1999/1"),
    ];
    let files: [(&str, &str, &[u8]); 1] = [("scan", "a.pdf", b"<html>")];
    let answer = officer.ask(upload(LETTER, &fields, &files)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut found = answer.faults();
    found.sort();
    found.dedup();
    for field in ["on", "channel", "meeting", "subject", "answers", "scan"] {
        assert!(found.contains(&field.to_owned()), "{field}: {found:?}");
    }
    assert!(answer.text().contains("value=\"ODA/1999/1\""));
    let none = officer.get(&format!("{LETTER}/2024/1")).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND, "no number was taken");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn numbers_have_no_gap_under_two_who_register_at_once() {
    let stand = Stand::convened().await;
    let (one, other) = (stand.person(OFFICER).await, stand.person(SECOND).await);
    let mut taken = Vec::new();
    for round in 0..4 {
        let (a, b) = (format!("a{round}"), format!("b{round}"));
        let (first, second) = tokio::join!(register(&one, &a), register(&other, &b));
        for done in [first, second] {
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
            taken.push(done.location().to_owned());
        }
    }
    taken.sort();
    let wanted: Vec<String> = (1..=8)
        .map(|serial| format!("{LETTER}/2024/{serial}?done"))
        .collect();
    assert_eq!(taken, wanted);
    let scan = one.get(&format!("{LETTER}/2024/1/scan")).await;
    assert_eq!(scan.bytes.as_ref(), b"%PDF-1.7\n%%EOF\n");
    let mission = stand.mission("FRA").await;
    let foreign = mission.get(&format!("{LETTER}/2024/1/scan")).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn an_enrolments_address_is_shown_once_and_opens_for_a_day() {
    let stand = Stand::convened().await;
    let administrator = stand.person(ADMINISTRATOR).await;
    let page = administrator
        .post(&format!("{PEOPLE}/{OFFICER}/enrolment"), &[])
        .await
        .text();
    let mark = "https://convene.example/en/enrolment/";
    let (_, rest) = page.split_once(mark).expect("an address");
    let secret = rest.split('<').next().expect("its end").to_owned();
    let again = administrator
        .get(&format!("{PEOPLE}/{OFFICER}"))
        .await
        .text();
    assert!(!again.contains(&secret) && !again.contains("/enrolment/"));
    let journal = administrator
        .get("/en/desk/journal?act=person/enrol")
        .await
        .text();
    assert!(journal.contains("person/enrol") && !journal.contains(&secret));
    // A code stands beside its words, never alone.
    let administrator_in_arabic = administrator
        .get("/ar/desk/journal?act=person/appoint")
        .await
        .text();
    for words in ["تعيين شخص", "فرع جنيف", "موظف شؤون المؤتمرات"] {
        assert!(administrator_in_arabic.contains(words), "{words}");
    }
    let at = format!("/en/enrolment/{secret}");
    assert_eq!(stand.browser().get(&at).await.status, StatusCode::OK);
    stand.put_clock("2024-08-21T08:00:00Z");
    assert_eq!(stand.browser().get(&at).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let stand = Stand::convened().await;
    let administrator = stand.person(ADMINISTRATOR).await;
    let at = format!("{PEOPLE}/{ADMINISTRATOR}/erasure");
    let refused = administrator.post(&at, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    stand
        .appoint("s.other", Role::Administrator, Scope::Site)
        .await;
    let done = administrator.post(&at, &[]).await;
    assert_eq!(done.location(), format!("{PEOPLE}?done=erased"));
    let after = administrator.get(PEOPLE).await;
    assert!(
        after.location().starts_with("/en/sign-in"),
        "the session is over"
    );
    let other = stand.person("s.other").await;
    let list = other.get(PEOPLE).await.text();
    assert!(!list.contains(&format!("Person {ADMINISTRATOR}")));
}

#[tokio::test]
async fn the_journal_opens_values_to_an_auditor_alone() {
    let stand = Stand::convened().await;
    stand.submit("FRA", "Personalvalue").await;
    stand.appoint("a.auditor", Role::Auditor, Scope::Site).await;
    let at = "/en/desk/journal?act=delegation/submit";
    let officer = stand.person(OFFICER).await.get(at).await.text();
    assert!(officer.contains("CCM/12MSP/FRA/1") && !officer.contains("Personalvalue"));
    let auditor = stand.person("a.auditor").await.get(at).await.text();
    assert!(auditor.contains("Personalvalue"));
}
