//! After the deadline: late is a state and no wall; a change is a new version, and the desk sees what
//! changed.

use domain::law::language::Language;
use domain::people::composition::{Capacity, Courtesy};

use crate::driver::walk;
use crate::mission::{Typed, opens_own_page, types};
use crate::person::{Person, of_row, say};
use crate::stage::Stage;

fn en(key: &str) -> String {
    say(Language::En, key)
}

const fn member(capacity: Capacity, given: &'static str, family: &'static str) -> Typed {
    Typed {
        capacity,
        title: Courtesy::Ms,
        given,
        family,
        function: "Counsellor",
    }
}

#[test]
fn a_late_delegation_is_taken_in_and_corrected() {
    walk(Stage::Late, async |person: &Person| {
        opens_own_page(person, Language::En, ("NZL", "nzl@missions.example")).await;
        person.sees(&[&en("delegation-late-help")]).await;
        every_fault_stands_at_its_field(person).await;
        submits(person).await;
        brings_back(person).await;
        corrects(person).await;
        the_desk_sees(person).await;
    });
}

/// Everything comes back with every fault at once, each at its field.
async fn every_fault_stands_at_its_field(person: &Person) {
    types(
        person,
        Language::En,
        0,
        &member(Capacity::Head, "Aroha", "NGATA"),
    )
    .await;
    types(
        person,
        Language::En,
        1,
        &member(Capacity::Head, "Mere", "SMITH"),
    )
    .await;
    types(
        person,
        Language::En,
        2,
        &member(Capacity::Adviser, "Aroha", "NGATA"),
    )
    .await;
    person.presses(&en("delegation-submit")).await;
    person
        .sees(&[
            &en("portal-faults"),
            "Member 2, Capacity: A delegation has one head: choose another capacity here.",
            "Member 3, Family name: This name stands twice in the delegation.",
        ])
        .await;
    let capacity = person
        .field("#row-1", &en("delegation-column-capacity"))
        .await;
    let by = capacity.attr("aria-describedby").await.expect("asked");
    let by = by.expect("the fault is said with the field");
    let fault = person.browser.find(fantoccini::Locator::Id(&by)).await;
    let fault = fault.expect("the fault").text().await.expect("text");
    assert_eq!(
        fault,
        "A delegation has one head: choose another capacity here."
    );
    let family = person
        .field("#row-2", &en("delegation-column-family"))
        .await;
    let family = family.prop("value").await.expect("asked");
    assert_eq!(
        family.as_deref(),
        Some("NGATA"),
        "what was typed is given back"
    );
    person.sees_no(&en("delegation-restore")).await;
}

async fn submits(person: &Person) {
    types(
        person,
        Language::En,
        1,
        &member(Capacity::Deputy, "Mere", "SMITH"),
    )
    .await;
    types(
        person,
        Language::En,
        2,
        &member(Capacity::Adviser, "Tane", "WALKER"),
    )
    .await;
    person.presses(&en("delegation-submit")).await;
    person
        .sees(&[&en("receipt-thanks"), "CCM/12MSP/NZL/1", "Late"])
        .await;
    person.sees_no("What changed").await;
}

/// What was typed and not saved outlives the way to another page.
async fn brings_back(person: &Person) {
    person.presses(&en("receipt-back")).await;
    let function = en("delegation-column-function");
    person.writes_in("#row-0", &function, "Ambassador").await;
    person.opens("/en/ccm/12msp").await;
    person.opens("/en/ccm/12msp/delegation/NZL").await;
    let field = person.field("#row-0", &function).await;
    assert_eq!(
        field.prop("value").await.expect("asked").as_deref(),
        Some("Counsellor")
    );
    person.sees(&[&en("delegation-restore")]).await;
    let back = person.pressable(&en("delegation-restore-button")).await;
    back.click().await.expect("it can be pressed");
    let field = person.field("#row-0", &function).await;
    assert_eq!(
        field.prop("value").await.expect("asked").as_deref(),
        Some("Ambassador")
    );
}

async fn corrects(person: &Person) {
    person
        .presses(&of_row(Language::En, "delegation-row-remove", 3))
        .await;
    person.presses(&en("delegation-add")).await;
    types(
        person,
        Language::En,
        2,
        &member(Capacity::Adviser, "Hana", "TAMIHANA"),
    )
    .await;
    person
        .presses(&of_row(Language::En, "delegation-row-up", 3))
        .await;
    person.presses(&en("delegation-submit-again")).await;
    person
        .sees(&["CCM/12MSP/NZL/2", "What changed from version 1"])
        .await;
    person.presses(&en("receipt-back")).await;
    person.presses("Receipt of version 1").await;
    person
        .sees(&[&en("receipt-superseded"), "Tane WALKER"])
        .await;
}

async fn the_desk_sees(person: &Person) {
    person.steps_in("Maya Okafor").await;
    person.presses(MEETING).await;
    person.presses(&en("portal-way-delegations")).await;
    person.presses("New Zealand").await;
    person.sees(&["Version 2", "Version 1", "Late"]).await;
    let changes = fantoccini::Locator::Css("section.delegation > ul > li");
    let mut said = Vec::new();
    for one in person.browser.find_all(changes).await.expect("searched") {
        said.push(one.text().await.expect("text"));
    }
    assert_eq!(
        said,
        [CHANGED, "Joined Ms. Hana TAMIHANA", "Left Ms. Tane WALKER"]
    );
}

const MEETING: &str =
    "Twelfth Meeting of the States Parties to the Convention on Cluster Munitions";

/// What was brought back and submitted.
const CHANGED: &str = "Changed Ms. Aroha NGATA, Head of delegation, Counsellor → Ms. Aroha NGATA, Head of delegation, Ambassador";
