//! Convening: the note is initialled and issued, links go to those listed, the public page appears;
//! and whoever changes a text cannot be the second pair of eyes.

use domain::law::language::Language;

use crate::driver::walk;
use crate::person::{Person, say};
use crate::stage::Stage;

fn en(key: &str) -> String {
    say(Language::En, key)
}

const MEETING: &str =
    "Twelfth Meeting of the States Parties to the Convention on Cluster Munitions";

#[test]
fn a_meeting_is_convened() {
    walk(Stage::Drafted, async |person: &Person| {
        person.opens("/en/ccm/12msp").await;
        assert_eq!(person.heading().await, en("portal-not-found"));
        initials(person).await;
        issues(person).await;
        sends_links(person).await;
        everyone_sees(person).await;
        a_mission_opens_its_link(person).await;
        nobody_approves_their_own_change(person).await;
    });
}

/// From the desk, where it waits, to the note.
async fn initials(person: &Person) {
    person.steps_in("Samira Haddad").await;
    person
        .sees(&[&en("desk-waiting"), "a note to initial"])
        .await;
    person.presses(MEETING).await;
    opens_the_note(person).await;
    person.presses(&en("notes-initial")).await;
    person.sees(&["initialled", "Samira Haddad"]).await;
    // What comes next is for somebody else, and she is shown no button for it.
    person.sees(&[&en("notes-next-other")]).await;
    person.sees_no(&en("notes-issue-help")).await;
}

async fn opens_the_note(person: &Person) {
    if !person.at().await.ends_with("/notes") {
        person.opens("/en/desk/ccm/12msp").await;
        person.presses(&en("portal-way-notes")).await;
    }
    person.presses("Note that convenes").await;
    person.sees(&["ODA/2024/00001/CCM"]).await;
}

async fn issues(person: &Person) {
    person.steps_in("Maya Okafor").await;
    person.opens("/en/desk/ccm/12msp").await;
    person.presses(&en("portal-way-invited")).await;
    person.sees(&[&en("desk-links-after-issue")]).await;
    person.presses(&en("portal-way-notes")).await;
    opens_the_note(person).await;
    person.presses(&en("notes-issue")).await;
    person.sees(&["issued", "ODA/2024/00001/CCM"]).await;
    person.sees_no(&en("notes-next")).await;
}

async fn sends_links(person: &Person) {
    person.presses(&en("portal-way-invited")).await;
    person.presses("Send links to 197 without one").await;
    person
        .sees(&[
            "197 invitees would get a link at each of their registered addresses.",
            "New Zealand",
        ])
        .await;
    person.presses("Send to 197 invitees").await;
    person
        .sees(&["197 letters with links are on their way."])
        .await;
    person.sees(&["Link sent"]).await;
}

async fn everyone_sees(person: &Person) {
    person.presses(&en("portal-sign-out")).await;
    person.presses(MEETING).await;
    assert_eq!(person.at().await, "/en/ccm/12msp");
    person
        .sees(&[
            "10 to 13 September 2024",
            "ODA/2024/00001/CCM",
            "Palais des Nations",
        ])
        .await;
}

async fn a_mission_opens_its_link(person: &Person) {
    let link = person.site.letter("link", "NZL").leads_to();
    person.opens(&link).await;
    person.presses(&en("link-open")).await;
    assert_eq!(person.heading().await, "New Zealand");
    // Another's page is as unknown as one that is not there.
    person.opens("/en/ccm/12msp/delegation/FRA").await;
    assert_eq!(person.heading().await, en("portal-not-found"));
}

async fn nobody_approves_their_own_change(person: &Person) {
    person.steps_in("Lukas Brandt").await;
    person.opens("/en/desk/ccm/12msp/notes").await;
    person.presses(&en("notes-correct")).await;
    person.presses("Change “Opening words”").await;
    for language in Language::ALL {
        let text = match language {
            Language::Ar => "نص جديد.",
            Language::Zh => "新文本。",
            _ => "Another text.",
        };
        let own = say(language, "portal-own-name");
        person.writes(&own, text).await;
    }
    person.presses(&en("notes-departure-keep")).await;
    person.sees(&["Another text.", &en("notes-approve")]).await;
    ticks_all(person).await;
    person.presses(&en("notes-approve")).await;
    person.sees(&["cannot approve it"]).await;
    person.sees(&[&en("notes-approve-help")]).await;
}

/// Acknowledges every text by its name.
async fn ticks_all(person: &Person) {
    let boxes = fantoccini::Locator::Css("input[name=acknowledge]");
    for one in person.browser.find_all(boxes).await.expect("searched") {
        one.click().await.expect("it can be ticked");
    }
}
