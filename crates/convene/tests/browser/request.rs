//! An observer: asks on the public page, is invited by the President, enters its people within its
//! quota, and is on the list of participants once the Meeting has decided.

use domain::law::language::Language;
use domain::people::composition::{Capacity, Courtesy};

use crate::driver::walk;
use crate::mission::{Typed, types};
use crate::person::{Person, of_row, say};
use crate::stage::Stage;

fn en(key: &str) -> String {
    say(Language::En, key)
}

const NAME: &str = "Mine Action Forum";

#[test]
fn an_observer_is_admitted() {
    walk(Stage::Late, async |person: &Person| {
        asks(person).await;
        let own = person.site.letter("request", "mine-action-forum.received");
        let own = own.leads_to();
        person.opens(&own).await;
        person
            .sees(&[NAME, "The request waits for the decision of the President."])
            .await;
        is_invited(person).await;
        enters_people(person).await;
        person.opens(&own).await;
        person.sees(&["Invited provisionally"]).await;
        the_meeting_decides(person).await;
        person.opens(&own).await;
        person
            .sees(&["Approved", "CCM/MSP/2024/11, para. 12"])
            .await;
        let decided = person.site.letter("request", "mine-action-forum.decided");
        assert_eq!(decided.leads_to(), own);
        person.opens("/en/ccm/12msp/participants").await;
        person.sees(&[NAME, "Ms. Ada LINDQVIST"]).await;
    });
}

async fn asks(person: &Person) {
    person.opens("/en/ccm/12msp").await;
    person.presses(&en("request-ask")).await;
    for (label, text) in [
        ("request-name", NAME),
        ("request-latin", NAME),
        ("request-purpose", "Clearance of contaminated land."),
        ("request-activities", "Advice to States on clearance."),
        ("request-contact", "Ada Lindqvist"),
        ("request-email", "office@forum.example"),
    ] {
        person.writes(&en(label), text).await;
    }
    // Whether it works for profit was not said: nothing is lost, and the fault is named.
    person.presses(&en("request-send")).await;
    person
        .sees(&["The organization declares itself: Choose one."])
        .await;
    person.ticks("Non-profit entity").await;
    person.presses(&en("request-send")).await;
    person.sees(&[&en("request-sent")]).await;
}

async fn is_invited(person: &Person) {
    person.steps_in("Héctor Valdés").await;
    person.opens("/en/desk/ccm/12msp").await;
    person.presses(&en("portal-way-requests")).await;
    person.sees(&[NAME, "Non-profit entity"]).await;
    person.presses(&en("request-invite")).await;
    person.sees(&[&en("request-none-selected")]).await;
    person
        .ticks("Invite \u{2068}Mine Action Forum\u{2069}")
        .await;
    person.presses(&en("request-invite")).await;
    person.sees(&["Invited provisionally"]).await;
    person.presses(&en("portal-sign-out")).await;
}

async fn enters_people(person: &Person) {
    let link = person
        .site
        .letter("admission", "mine-action-forum")
        .leads_to();
    person.opens(&link).await;
    person.presses(&en("link-open")).await;
    assert_eq!(person.heading().await, NAME);
    let one = |capacity, given, family| Typed {
        capacity,
        title: Courtesy::Ms,
        given,
        family,
        function: "Director",
    };
    types(
        person,
        Language::En,
        0,
        &one(Capacity::Head, "Ada", "LINDQVIST"),
    )
    .await;
    types(
        person,
        Language::En,
        1,
        &one(Capacity::Adviser, "Bo", "HOLM"),
    )
    .await;
    person.presses(&en("delegation-submit")).await;
    let over = "Places of your organization: 1. Name no more members.";
    person
        .sees(&[&format!("Member 2, Family name: {over}")])
        .await;
    let field = person
        .field("#row-1", &en("delegation-column-family"))
        .await;
    assert_eq!(
        field.prop("value").await.expect("asked").as_deref(),
        Some("HOLM")
    );
    person
        .presses(&of_row(Language::En, "delegation-row-remove", 2))
        .await;
    person.presses(&en("delegation-submit")).await;
    person.sees(&[&en("receipt-thanks"), "LINDQVIST"]).await;
}

async fn the_meeting_decides(person: &Person) {
    person.site.goes_on_to("2024-09-10T13:00:00Z");
    person.steps_in("Maya Okafor").await;
    person.opens("/en/desk/ccm/12msp/requests").await;
    person.presses(&en("request-list")).await;
    person.sees(&[NAME]).await;
    person
        .writes(&en("request-basis"), "CCM/MSP/2024/11, para. 12")
        .await;
    person.picks("effective", "2024-09-10T11:00").await;
    person.presses(&en("request-record-send")).await;
    person
        .sees(&["The decision was recorded.", "Approved"])
        .await;
}
