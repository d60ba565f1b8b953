//! Passkeys, with an authenticator that the driver holds: enrolling at an address that works once,
//! signing in without typing a name, and a recovery code that opens once.

use domain::law::language::Language;
use fantoccini::Locator;
use serde_json::json;

use crate::driver::{self, walk};
use crate::person::{Person, say};
use crate::stage::Stage;

fn en(key: &str) -> String {
    say(Language::En, key)
}

#[test]
fn an_officer_enrols_and_signs_in() {
    walk(Stage::Late, async |person: &Person| {
        let body = json!({
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
            "hasUserVerification": true, "isUserVerified": true,
        });
        driver::command(&person.browser, "webauthn/authenticator", body).await;
        let code = enrols(person).await;
        signs_out(person).await;
        person.opens("/en/desk").await;
        assert_eq!(person.heading().await, en("identity-sign-in"));
        person.presses(&en("identity-sign-in-passkey")).await;
        assert_eq!(person.at().await, "/en/desk");
        signs_out(person).await;
        recovers(person, &code).await;
        assert_eq!(person.at().await, "/en/desk");
        signs_out(person).await;
        recovers(person, &code).await;
        assert_eq!(person.at().await, "/en/sign-in?failed");
        person.sees(&[&en("identity-failed")]).await;
    });
}

/// Enrols a key; gives one of the recovery codes.
async fn enrols(person: &Person) -> String {
    let words = ["person", "enrol", "m.okafor", "--as", "d.rossi"];
    let said = person.site.run(&words);
    let at = said.find("/en/enrolment/").expect("an address");
    let path = said[at..].split_whitespace().next().expect("an address");
    person.opens(path).await;
    person.sees(&["Maya Okafor"]).await;
    person
        .writes(&en("identity-key-label"), "Office computer")
        .await;
    person.presses(&en("identity-enrol-button")).await;
    person.sees(&[&en("identity-codes-lead")]).await;
    let codes = person.browser.find_all(Locator::Css("main ul bdi")).await;
    let codes = codes.expect("codes");
    assert!(codes.len() >= 5, "{}", codes.len());
    let code = codes[0].text().await.expect("text");
    person.presses(&en("identity-codes-done")).await;
    assert_eq!(person.at().await, "/en/desk");
    // The address worked once.
    person.opens(path).await;
    assert_eq!(person.heading().await, en("portal-not-found"));
    person.opens("/en/keys").await;
    person.sees(&["Office computer"]).await;
    code
}

async fn signs_out(person: &Person) {
    person.presses(&en("portal-sign-out")).await;
}

async fn recovers(person: &Person, code: &str) {
    person.opens("/en/sign-in").await;
    person.writes(&en("identity-handle"), "m.okafor").await;
    person.writes(&en("identity-code"), code).await;
    person.presses(&en("identity-sign-in-code")).await;
}
