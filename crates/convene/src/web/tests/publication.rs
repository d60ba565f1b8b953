//! Publications, walked: a document with whatever a file may be called, a wrong symbol, a language
//! that is wanting, a replaced version that is given to nobody; the programme in the calendar; the
//! information with what changed.

use axum::http::StatusCode;

use super::stand::{Browser, OFFICER, SECOND, Stand, upload};

const DESK: &str = "/en/desk/ccm/12msp/publications";
const PUBLIC: &str = "/en/ccm/12msp";

async fn publish(
    by: &Browser<'_>,
    symbol: &str,
    based_on: &str,
    bytes: &[u8],
) -> super::stand::Answered {
    let fields = [
        ("symbol", symbol),
        ("stage", "final"),
        ("dated", "2024-08-01"),
        ("title-en", "Provisional <b>agenda</b>"),
        ("based_on", based_on),
    ];
    let name = "..\\..\\x\r\nSet-Cookie: a=b.pdf";
    let name = name.replace(['\r', '\n'], "");
    let files = [("file-en", name.as_str(), bytes)];
    by.ask(upload(&format!("{DESK}/document"), &fields, &files))
        .await
}

#[tokio::test]
async fn a_document_is_given_by_its_symbol_and_a_replaced_version_to_nobody() {
    let stand = Stand::convened().await;
    let officer = stand.person(OFFICER).await;
    let wrong = publish(&officer, "CCM/XYZ", "0", b"%PDF-1.7\nfirst\n%%EOF\n").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.faults(), ["symbol"]);
    assert!(wrong.text().contains("value=\"CCM/XYZ\""));
    let page = publish(&officer, "CCM/MSP/2024/1", "0", b"<html>").await;
    assert_eq!(page.faults(), ["file-en"]);
    let done = publish(&officer, "CCM/MSP/2024/1", "0", b"%PDF-1.7\nfirst\n%%EOF\n").await;
    assert_eq!(
        (done.status, done.location()),
        (StatusCode::SEE_OTHER, DESK)
    );

    let file = format!("{PUBLIC}/document/CCM-MSP-2024-1.en.pdf");
    let given = stand.browser().get(&file).await;
    assert_eq!(given.bytes.as_ref(), b"%PDF-1.7\nfirst\n%%EOF\n");
    assert_eq!(
        given.headers["content-disposition"],
        "attachment; filename=\"CCM-MSP-2024-1.en.pdf\""
    );
    let next = publish(
        &officer,
        "CCM/MSP/2024/1",
        "1",
        b"%PDF-1.7\nsecond\n%%EOF\n",
    )
    .await;
    assert_eq!(next.location(), DESK);
    let given = stand.browser().get(&file).await;
    assert_eq!(given.bytes.as_ref(), b"%PDF-1.7\nsecond\n%%EOF\n");
    // Decided on a version that is not the last any more.
    let stale = publish(&officer, "CCM/MSP/2024/1", "1", b"%PDF-1.7\nthird\n%%EOF\n").await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(
        stale.text().contains("Provisional &lt;b&gt;agenda"),
        "the title is given back"
    );
    assert_eq!(hidden(&stale.text(), "based_on"), "2");
    assert_eq!(stand.browser().get(&file).await.bytes, given.bytes);
    for none in [
        "CCM-MSP-2024-1.fr.pdf",
        "CCM-MSP-2024-2.en.pdf",
        "..%2Fx.en.pdf",
    ] {
        let answer = stand
            .browser()
            .get(&format!("{PUBLIC}/document/{none}"))
            .await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{none}");
    }
    // The French page shows the English title, says so in its mark-up, and offers no French file.
    let french = stand.browser().get("/fr/ccm/12msp/documents").await.text();
    assert!(french.contains("&lt;b&gt;agenda") && !french.contains("<b>agenda"));
    let title = french.split("<h3>").nth(1).expect("a title");
    assert!(
        title
            .split("</h3>")
            .next()
            .expect("its end")
            .contains("lang=\"en\"")
    );
    assert!(french.contains("CCM-MSP-2024-1.en.pdf") && !french.contains("CCM-MSP-2024-1.fr.pdf"));
}

/// The value of a hidden field of the last form that has it.
fn hidden(page: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let (_, rest) = page.rsplit_once(&mark).expect("a field");
    rest.split('"').next().unwrap_or_default().to_owned()
}

async fn make_public(by: &Browser<'_>, kind: &str) {
    let at = format!("{DESK}/{kind}");
    let page = by.get(&at).await.text();
    let (version, seen) = (hidden(&page, "version"), hidden(&page, "seen"));
    let fields = [("version", version.as_str()), ("seen", seen.as_str())];
    let done = by.post(&format!("{at}/publication"), &fields).await;
    assert_eq!(done.location(), DESK);
}

#[tokio::test]
async fn the_programme_stands_in_the_calendar_once_it_is_public() {
    let stand = Stand::convened().await;
    let officer = stand.person(OFFICER).await;
    let fields = [
        ("seen", ""),
        ("rows", "1"),
        ("sitting-0-on", "2024-09-10"),
        ("sitting-0-from", "10:00"),
        ("sitting-0-until", "13:00"),
        ("sitting-0-title-en", "Opening;of,the\\Meeting"),
    ];
    let kept = officer.post(&format!("{DESK}/programme"), &fields).await;
    assert_eq!(kept.location(), format!("{DESK}/programme#preview"));
    let ics = format!("{PUBLIC}/meeting.ics");
    assert!(
        !stand
            .browser()
            .get(&ics)
            .await
            .text()
            .contains("DTSTART:20240910T080000Z")
    );
    let hidden = stand.browser().get(&format!("{PUBLIC}/programme")).await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND, "a draft is nobody's");
    make_public(&officer, "programme").await;
    let calendar = stand.browser().get(&ics).await.text();
    assert!(calendar.contains("DTSTART:20240910T080000Z"));
    assert!(calendar.contains("SUMMARY:Opening\\;of\\,the\\\\Meeting"));
}

#[tokio::test]
async fn the_information_says_what_changed_and_falls_back_visibly() {
    let stand = Stand::convened().await;
    let officer = stand.person(OFFICER).await;
    for (number, text) in [("", "Bring a passport."), ("1", "Bring a badge.")] {
        let page = officer
            .get(&format!("{DESK}/information?in=en"))
            .await
            .text();
        let seen = hidden(&page, "seen");
        let fields = [
            ("seen", seen.as_str()),
            ("in", "en"),
            ("rows", "1"),
            ("section-0-number", number),
            ("section-0-place", "1"),
            ("section-0-heading-en", "Entry"),
            ("section-0-text-en", text),
        ];
        let kept = officer.post(&format!("{DESK}/information"), &fields).await;
        assert!(kept.location().contains("#preview"), "{}", kept.text());
        make_public(&officer, "information").await;
    }
    let page = stand
        .browser()
        .get("/fr/ccm/12msp/information")
        .await
        .text();
    assert!(page.contains("lang=\"en\"") && page.contains("badge"));
    assert!(page.contains("<ins>") && page.contains("<del>"));
    let earlier = stand
        .browser()
        .get(&format!("{PUBLIC}/information?version=1"))
        .await;
    assert!(earlier.text().contains("passport"));
    let none = stand
        .browser()
        .get(&format!("{PUBLIC}/information?version=9"))
        .await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_programme_that_came_between_is_named_and_nothing_typed_is_lost() {
    let stand = Stand::convened().await;
    let (officer, second) = (stand.person(OFFICER).await, stand.person(SECOND).await);
    let at = format!("{DESK}/programme");
    let sitting = |seen: &'static str, title: &'static str| {
        [
            ("seen", seen),
            ("rows", "1"),
            ("sitting-0-on", "2024-09-10"),
            ("sitting-0-from", "10:00"),
            ("sitting-0-until", "13:00"),
            ("sitting-0-title-en", title),
        ]
    };
    let kept = second.post(&at, &sitting("", "Theirs")).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    make_public(&second, "programme").await;
    let drafted = second.post(&at, &sitting("", "Theirs, revised")).await;
    assert_eq!(drafted.status, StatusCode::SEE_OTHER);
    let late = officer.post(&at, &sitting("", "Ours")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let page = late.text();
    assert!(
        page.contains("name=\"sitting-0-title-en\" value=\"Ours\""),
        "{page}"
    );
    assert!(page.contains("<del><bdi>2024-09-10 10:00–13:00 Theirs, revised</bdi></del>"));
    assert!(page.contains("<ins><bdi>2024-09-10 10:00–13:00 Ours</bdi></ins>"));
    // What stands was seen now: sent again, it takes its place.
    let seen = hidden(&page, "seen");
    let mut again = sitting("", "Ours").to_vec();
    again[0].1 = &seen;
    let kept = officer.post(&at, &again).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
}

#[tokio::test]
async fn information_that_came_between_is_named_and_nothing_typed_is_lost() {
    let stand = Stand::convened().await;
    let (officer, second) = (stand.person(OFFICER).await, stand.person(SECOND).await);
    let at = format!("{DESK}/information");
    let section = |text: &'static str| {
        [
            ("seen", ""),
            ("in", "en"),
            ("rows", "1"),
            ("section-0-number", ""),
            ("section-0-place", "1"),
            ("section-0-heading-en", "Entry"),
            ("section-0-text-en", text),
        ]
    };
    let kept = second.post(&at, &section("Bring a passport.")).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    let late = officer.post(&at, &section("Bring a badge.")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let page = late.text();
    assert!(page.contains("Bring a badge.</textarea>"), "{page}");
    assert!(
        page.contains("<del>Entry\nBring a passport.</del>"),
        "{page}"
    );
    assert!(page.contains("<ins>Entry\nBring a badge.</ins>"), "{page}");
}
