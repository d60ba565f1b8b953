//! Two lists at the desk's page: what is chosen is done, every fault is given back, another's
//! identifiers settle nothing; the list of delegations and each delegation's page say what is open.

use axum::http::StatusCode;
use desk::occasion::By;
use desk::people::delegation::{Filed, NoteOfDraft};
use domain::people::composition::Typed;
use domain::people::delegation::Channel;

use super::stand::{Browser, OFFICER, PRESIDENT, Stand, act, participant, twelfth};

const DESK: &str = "/en/desk/ccm/12msp/delegations";
const LISTS: &str = "/en/desk/ccm/12msp/delegations/FRA/reconciliation";

fn row(capacity: &str, given: &str, family: &str) -> Typed {
    Typed {
        capacity: capacity.to_owned(),
        given: given.to_owned(),
        family: family.to_owned(),
        ..Typed::default()
    }
}

/// A note by post.
async fn by_post(stand: &Stand, of: &str, typed: Vec<Typed>, based_on: u32) {
    let officer = OFFICER.parse().expect("a handle");
    let entering = act(By::Person(&officer), "2024-08-20T08:00:00Z");
    let filed = Filed {
        typed,
        based_on,
        note: NoteOfDraft::Keep,
        by_letter: Some((Channel::Post, entering.now)),
        from_mail: None,
    };
    let (desk, key) = (stand.desk(), twelfth());
    let done = desk.submit(&entering, &key, &participant(of), filed).await;
    done.expect("entered");
}

/// The page names Girard; the note names another head, and Girard written otherwise.
async fn two_lists(stand: &Stand) {
    stand.submit("FRA", "Girard").await;
    let note = vec![
        row("head", "Anne", "Moreau <i>"),
        row("deputy", "", "GIRARD"),
    ];
    by_post(stand, "FRA", note, 1).await;
}

/// Values of the fields of a form under a name.
fn values(page: &str, name: &str) -> Vec<String> {
    let mark = format!("name=\"{name}\" value=\"");
    let parts = page.split(&mark).skip(1);
    let value = |rest: &str| rest.split('"').next().unwrap_or_default().to_owned();
    parts.map(value).collect()
}

/// What a form of the page sends, with what is ticked and the button pressed.
async fn press(
    officer: &Browser<'_>,
    page: &str,
    ticked: &[String],
    button: &str,
) -> super::stand::Answered {
    let mut fields: Vec<(&str, &str)> = vec![("do", button)];
    let hidden = ["official", "entered", "stands", "open"].map(|name| (name, values(page, name)));
    for (name, values) in &hidden {
        fields.extend(values.iter().map(|value| (*name, value.as_str())));
    }
    fields.extend(ticked.iter().map(|id| ("difference", id.as_str())));
    officer.post(LISTS, &fields).await
}

fn of_kind(page: &str, kind: &str) -> Vec<String> {
    let all = values(page, "difference");
    all.into_iter().filter(|id| id.starts_with(kind)).collect()
}

#[tokio::test]
async fn what_is_chosen_is_done_and_every_fault_is_given_back() {
    let stand = Stand::convened().await;
    let officer = stand.person(OFFICER).await;
    let none = officer.get(LISTS).await;
    assert!(none.text().contains("there is nothing to compare with"));
    two_lists(&stand).await;
    let page = officer.get(LISTS).await.text();
    assert!(page.contains("Moreau &lt;i&gt;") && !page.contains("Moreau <i>"));
    assert!(page.contains("The same name") && page.contains("capitals"));
    let kinds: Vec<String> = values(&page, "difference")
        .iter()
        .map(|id| id.rsplit_once('-').expect("a kind and a hash").0.to_owned())
        .collect();
    assert_eq!(kinds, ["heads", "only-official", "name-written"]);
    let nothing = press(&officer, &page, &[], "official").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(nothing.faults(), ["whole"]);
    let names = of_kind(&page, "name-written");
    let kept = press(&officer, &page, &names, "entered").await;
    assert_eq!(kept.location(), format!("{LISTS}?settled=3"));
    // Pressed on the page of before: what came between is shown, what was ticked stays ticked.
    let heads = of_kind(&page, "heads");
    let stale = press(&officer, &page, &heads, "official").await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    let given_back = stale.text();
    let ticked = format!("value=\"{}\" checked", heads[0]);
    assert_eq!(given_back.matches(&ticked).count(), 1, "{given_back}");
    assert_eq!(values(&given_back, "stands"), ["3"]);
    let done = press(&officer, &given_back, &heads, "official").await;
    assert_eq!(
        done.location(),
        format!("{LISTS}?settled=3"),
        "it stands so already"
    );
    let page = officer.get(done.location()).await.text();
    assert_eq!(values(&page, "open").len(), 1);
    let all = press(&officer, &page, &[], "all-official").await;
    assert_eq!(all.location(), format!("{LISTS}?settled=3"));
    let page = officer.get(all.location()).await.text();
    assert!(page.contains("Every difference was settled."));
    assert_eq!(values(&page, "open"), Vec::<String>::new());
}

#[tokio::test]
async fn the_mission_is_asked_in_its_language() {
    let stand = Stand::convened().await;
    two_lists(&stand).await;
    let officer = stand.person(OFFICER).await;
    let page = officer.get(LISTS).await.text();
    let asked = press(&officer, &page, &of_kind(&page, "only-official"), "ask").await;
    assert_eq!(asked.location(), format!("{LISTS}?asked=1"));
    let again = press(&officer, &page, &of_kind(&page, "only-official"), "ask").await;
    assert_eq!(again.location(), format!("{LISTS}?asked=0"));
    let handle = OFFICER.parse().expect("a handle");
    let looking = act(By::Person(&handle), "2024-08-20T08:00:00Z");
    let letters = stand.desk().letters(&looking, &twelfth()).await;
    let letters = letters.expect("letters");
    let question = letters.iter().find(|one| one.dispatch.kind == "question");
    let question = question.expect("laid");
    let meeting = stand
        .desk()
        .meeting_with(question.dispatch.meeting_id)
        .await;
    let open = crate::post::letter::Open::over(meeting.expect("a meeting"));
    let ready = crate::post::letter::written(&stand.portal, question, open).await;
    let ready = ready.expect("written");
    let told = reader::mail::Told::default();
    let (mail, _) = reader::mail::read(&ready.bytes, &told).expect("a mail");
    let text: Vec<String> = mail.passages.into_iter().map(|one| one.text).collect();
    let text = text.join("\n");
    let plain = text
        .replace(['\u{2068}', '\u{2069}'], "")
        .replace('\u{a0}', " ");
    let lines: Vec<&str> = plain.lines().filter(|line| line.starts_with('–')).collect();
    assert_eq!(lines, ["– Anne Moreau <i> : dans la note et non saisi."]);
    assert!(plain.contains("/fr/ccm/12msp/delegation/FRA"));
}

#[tokio::test]
async fn whoever_may_not_settles_nothing() {
    let stand = Stand::convened().await;
    two_lists(&stand).await;
    let officer = stand.person(OFFICER).await;
    let page = officer.get(LISTS).await.text();
    let president = stand.person(PRESIDENT).await;
    assert!(
        !president
            .get(LISTS)
            .await
            .text()
            .contains("name=\"do\" value=\"official\"")
    );
    let heads = of_kind(&page, "heads");
    for other in [president, stand.mission("FRA").await] {
        let refused = press(&other, &page, &heads, "entered").await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    }
    // Differences of another delegation, or of nobody, are none of this one.
    stand.submit("NZL", "Smith").await;
    by_post(&stand, "NZL", vec![row("head", "Aroha", "Ngata")], 1).await;
    let other = LISTS.replace("FRA", "NZL");
    let foreign = values(&officer.get(&other).await.text(), "difference");
    let foreign: Vec<String> = foreign
        .into_iter()
        .filter(|id| !heads.contains(id))
        .collect();
    let refused = press(&officer, &page, &foreign, "entered").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(values(&officer.get(LISTS).await.text(), "stands"), ["2"]);
}

#[tokio::test]
async fn lists_and_delegations_say_what_is_open_and_who_stands_twice() {
    let stand = Stand::convened().await;
    two_lists(&stand).await;
    by_post(&stand, "NZL", vec![row("head", "", "Girard")], 0).await;
    let officer = stand.person(OFFICER).await;
    let all = officer.get(DESK).await.text();
    assert!(all.contains(&format!("href=\"{LISTS}\"")) && all.contains("3 differences are open"));
    assert!(all.contains("Seems to stand in more than one delegation"));
    let open = officer.get(&format!("{DESK}?open")).await.text();
    let table = open.split("<table>").nth(1).expect("a table");
    assert!(table.contains("/delegations/FRA\"") && !table.contains("/delegations/NZL\""));
    for of in ["FRA", "NZL"] {
        let page = officer.get(&format!("{DESK}/{of}")).await.text();
        assert!(
            page.contains("Seems to stand in more than one delegation"),
            "{of}"
        );
        assert!(!page.contains("in no note"), "{of}");
    }
    let mission = stand.mission("FRA").await;
    let fields = [
        ("do", "submit"),
        ("based_on", "2"),
        ("members.0.capacity", "head"),
        ("members.0.family", "Tout-Autre"),
    ];
    let filed = mission.post("/en/ccm/12msp/delegation/FRA", &fields).await;
    assert!(
        filed.location().contains("/receipt/3"),
        "{}",
        filed.location()
    );
    let page = officer.get(&format!("{DESK}/FRA")).await.text();
    assert!(page.contains("in no note") && page.contains("Compare the note and the entries"));
}
