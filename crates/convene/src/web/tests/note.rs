//! Notes at the desk, walked: a paragraph changed, the change left to a second person to approve,
//! sheets drawn, initials, issue; the languages side by side, each in its own direction.

use axum::http::StatusCode;
use desk::occasion::By;

use super::stand::{INITIALLER, OFFICER, SECOND, Stand, act, twelfth};

const NOTES: &str = "/en/desk/ccm/12msp/notes";

#[tokio::test]
async fn a_correction_goes_from_its_draft_to_its_issue_by_several_hands() {
    let stand = Stand::convened().await;
    stand.put_clock("2024-08-20T09:00:00Z");
    let (officer, second) = (stand.person(OFFICER).await, stand.person(SECOND).await);
    let begun = officer.post(&format!("{NOTES}/correction"), &[]).await;
    assert!(
        begun.location().ends_with("?done=drafted"),
        "{}",
        begun.text()
    );
    let page = officer.get(begun.location()).await.text();
    for language in ["lang=\"ar\" dir=\"rtl\"", "lang=\"zh\" dir=\"ltr\""] {
        assert!(page.contains(language), "{language}");
    }
    let twice = officer.post(&format!("{NOTES}/correction"), &[]).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);

    let names: Vec<String> = acknowledged(&second.get(begun.location()).await.text());
    let mut fields: Vec<(&str, &str)> = names
        .iter()
        .map(|name| ("acknowledge", name.as_str()))
        .collect();
    fields.push(("dated", "2024-08-20"));
    let approval = format!("{NOTES}/approval");
    let own = officer.post(&approval, &fields).await;
    assert_eq!(
        own.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "the second person is not the first"
    );
    let undated = second.post(&approval, &[("dated", "tomorrow")]).await;
    assert_eq!(undated.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(undated.text().contains("value=\"tomorrow\""));
    let approved = second.post(&approval, &fields).await;
    assert!(
        approved.location().ends_with("?done=approved"),
        "{}",
        approved.text()
    );

    let initialler = stand.person(INITIALLER).await;
    let initials = format!("{NOTES}/initials");
    let early = initialler.post(&initials, &[]).await;
    assert_eq!(
        early.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "no sheet is drawn yet"
    );
    stand.draw().await;
    let by_officer = officer.post(&initials, &[]).await;
    assert_eq!(by_officer.status, StatusCode::FORBIDDEN);
    let initialled = initialler.post(&initials, &[]).await;
    assert!(
        initialled.location().ends_with("?done=initialled"),
        "{}",
        initialled.text()
    );
    let issued = officer.post(&format!("{NOTES}/issue"), &[]).await;
    assert!(
        issued.location().ends_with("?done=issued"),
        "{}",
        issued.text()
    );
    let public = stand.browser().get("/en/ccm/12msp/note/2").await;
    assert_eq!(public.status, StatusCode::OK);
}

/// What the page asks to be acknowledged by name.
fn acknowledged(page: &str) -> Vec<String> {
    let boxes = page.split("name=\"acknowledge\" value=\"").skip(1);
    boxes
        .map(|piece| {
            let value = piece.split('"').next().unwrap_or_default();
            value
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
        })
        .collect()
}

#[tokio::test]
async fn a_changed_paragraph_wants_every_language_before_it_is_approved() {
    let stand = Stand::convened().await;
    stand.put_clock("2024-08-20T09:00:00Z");
    let officer = stand.person(OFFICER).await;
    officer.post(&format!("{NOTES}/correction"), &[]).await;
    let under_way = officer.get(&format!("{NOTES}/under-way")).await.text();
    let (_, rest) = under_way
        .split_once("departure?paragraph=")
        .expect("a paragraph to change");
    let paragraph = rest.split('"').next().expect("its key").to_owned();
    let departure = format!("{NOTES}/departure");
    let form = officer
        .get(&format!("{departure}?paragraph={paragraph}"))
        .await;
    assert_eq!(form.status, StatusCode::OK);
    let unknown = officer.get(&format!("{departure}?paragraph=none")).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    let fields = [
        ("paragraph", paragraph.as_str()),
        ("what", "replace"),
        ("text-en", ""),
    ];
    let empty = officer.post(&departure, &fields).await;
    assert_eq!(empty.faults(), ["text-en"]);
    let fields = [fields[0], fields[1], ("text-en", "Changed <b>here</b>.")];
    let kept = officer.post(&departure, &fields).await;
    assert_eq!(
        kept.location(),
        format!("{NOTES}/under-way?done=changed#text")
    );
    let page = officer.get(kept.location()).await.text();
    assert!(page.contains("Changed &lt;b&gt;here&lt;/b&gt;."));
    assert!(
        page.contains("What stands in the way"),
        "five languages are wanting"
    );
    let second = SECOND.parse().expect("a handle");
    let approving = act(By::Person(&second), "2024-08-20T10:00:00Z");
    let names = stand
        .desk()
        .note(&twelfth(), &desk::convening::note::Which::UnderWay)
        .await;
    let names = names.expect("a note");
    let names =
        domain::convening::note::to_acknowledge(&names.facts(approving.today).expect("facts"));
    let (desk, key, on) = (stand.desk(), twelfth(), approving.today);
    let refused = desk.approve_note(&approving, &key, &names, on, |_| Vec::new());
    assert!(refused.await.is_err());
}
