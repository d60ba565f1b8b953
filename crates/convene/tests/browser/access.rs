//! The bar of accessibility: axe finds nothing on any page, in any of the six languages, at two
//! widths. Source: WCAG 2.0, 2.1 and 2.2, levels A and AA, and axe's own best practice.

use domain::law::language::Language;
use domain::record::journal::Hash;
use fantoccini::Locator;
use serde_json::{Value, json};

use crate::driver::{self, walk};
use crate::pages::{self, Then, Who};
use crate::person::{Person, pdf, say};
use crate::stage::Stage;

const AXE: &str = include_str!("axe.min.js");

const RUN: &str = "const [runOnly, done] = arguments;\
    axe.run(document, { runOnly, resultTypes: ['violations'] }).then((found) =>\
        done(found.violations.flatMap((one) => one.nodes.map((node) =>\
            `${one.id}: ${node.target} ${node.html.slice(0, 200)} ${node.failureSummary}`))));";

/// Everything axe knows of the standard, and what it holds for good practice.
const ALL: [&str; 6] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
];

/// What a narrow screen can change while the words and their structure stay the same.
const OF_LAYOUT: [&str; 4] = [
    "color-contrast",
    "target-size",
    "scrollable-region-focusable",
    "link-in-text-block",
];

/// Everything is asked at both widths in one language of each direction; of the others, a narrow
/// page is asked what a width can change.
fn asked(language: Language, width: u32) -> Value {
    let all = width == WIDTHS[0] || matches!(language, Language::En | Language::Ar);
    if all {
        json!({ "type": "tag", "values": ALL })
    } else {
        json!({ "type": "rule", "values": OF_LAYOUT })
    }
}

/// Sends the form of the page with nothing filled in, as a browser without checks of its own would.
const SEND: &str = "const form = document.querySelector('main form[method=post]');\
    form.noValidate = true;\
    const main = [...form.querySelectorAll('button.main')].pop();\
    form.requestSubmit(main);";

const WIDTHS: [u32; 2] = [1280, 390];

#[test]
fn axe_finds_nothing_in_latin_letters() {
    looks(&[Language::En, Language::Fr, Language::Es]);
}

#[test]
fn axe_finds_nothing_in_other_letters() {
    looks(&[Language::Ar, Language::Zh, Language::Ru]);
}

/// Looks at every page in some languages.
fn looks(languages: &[Language]) {
    walk(Stage::Late, async |person: &Person| {
        let body = json!({
            "cmd": "Page.addScriptToEvaluateOnNewDocument", "params": { "source": AXE },
        });
        driver::command(&person.browser, "goog/cdp/execute", body).await;
        prepares(person).await;
        let secrets = secrets(person).await;
        let mut found = Vec::new();
        for who in Who::ALL {
            if let Some(name) = who.name() {
                person.steps_in(name).await;
            }
            for language in languages {
                for (_, path, then) in pages::ALL.iter().filter(|(whose, ..)| *whose == who) {
                    let path = with_secret(path, &secrets);
                    found.extend(on_page(person, *language, &path, *then).await);
                }
            }
        }
        found.extend(on_codes(person, languages[0]).await);
        assert!(found.is_empty(), "{}:\n{}", found.len(), found.join("\n\n"));
    });
}

/// A correction under way, a request that waits, and what is published.
async fn prepares(person: &Person) {
    person.steps_in("Maya Okafor").await;
    person.opens("/en/desk/ccm/12msp/notes").await;
    person.presses(&say(Language::En, "notes-correct")).await;
    publishes(person).await;
    person.opens("/en/ccm/12msp/request").await;
    for (label, text) in [
        ("request-name", "منتدى الأثر"),
        ("request-latin", "Impact Forum"),
        ("request-purpose", "Clearance of contaminated land."),
        ("request-activities", "Advice to States on clearance."),
        ("request-contact", "Ada Lindqvist"),
        ("request-email", "office@forum.example"),
    ] {
        person.writes(&say(Language::En, label), text).await;
    }
    person.ticks("Non-profit entity").await;
    person.presses(&say(Language::En, "request-send")).await;
}

/// The pages of a secret, as letters and the command line give their addresses.
async fn secrets(person: &Person) -> [(&'static str, String); 6] {
    let en = |key| say(Language::En, key);
    person.opens("/en/link").await;
    let email = "nzl@missions.example";
    person.writes(&en("link-email"), email).await;
    person.presses(&en("link-send")).await;
    let (site, mail) = (&person.site, mail(person));
    [
        (
            "/link/{secret}",
            site.letter("link.renewed", "NZL").leads_to(),
        ),
        (
            "/request/{secret}",
            site.letter("request", "impact-forum.received").leads_to(),
        ),
        ("/enrolment/{secret}", enrolment(person)),
        ("/desk/post/{mail}/entry", format!("{mail}/entry")),
        ("/desk/post/{mail}", mail),
        ("/desk/money/payment/{payment}", payment(person)),
    ]
}

/// The address of the page of a sample answer, once the portal has taken it in: a mail is known by the
/// hash of its bytes.
fn mail(person: &Person) -> String {
    let answer = include_str!("../../src/cli/demo/answers/mexico.eml");
    // Another letter than the one that the demonstration took in before.
    let answer = answer
        .replace("{mailbox}", "convene@localhost.invalid")
        .replace("demo-2@", "walked@")
        .replace("Subject: ", "Subject: Re: ");
    let inbox = person.site.folder().join("inbox");
    std::fs::create_dir_all(&inbox).expect("a folder");
    std::fs::write(inbox.join("walked.eml"), &answer).expect("written");
    let taken = inbox.join("taken").join("walked.eml");
    let looked = (0..300).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(100));
        taken.exists()
    });
    assert!(looked, "the portal takes in what is dropped");
    let hash = Hash::of(answer.as_bytes());
    format!("/en/desk/post/{}", hash.to_hex())
}

/// The address of the page of a payment that the demonstration took in.
fn payment(person: &Person) -> String {
    let words = ["costs", "payment", "list", "--format", "csv", "--as"];
    let waiting = person.site.run(&[&words[..], &["r.tanaka"]].concat());
    let first = waiting.lines().nth(1).and_then(|row| row.split(',').next());
    format!("/en/desk/money/payment/{}", first.expect("a payment waits"))
}

/// The address at which a first key is enrolled.
fn enrolment(person: &Person) -> String {
    let said = person
        .site
        .run(&["person", "enrol", "l.brandt", "--as", "d.rossi"]);
    let at = said.find("/en/enrolment/").expect("an address");
    let address = said[at..].split_whitespace().next();
    address.expect("an address").to_owned()
}

/// A path below the language, with the secret it is of.
fn with_secret(path: &str, secrets: &[(&'static str, String)]) -> String {
    let of = secrets.iter().find(|(route, _)| *route == path);
    let below = of.and_then(|(_, address)| address.strip_prefix("/en"));
    below.unwrap_or(path).to_owned()
}

/// The recovery codes, which are shown once, after a key was enrolled.
async fn on_codes(person: &Person, language: Language) -> Vec<String> {
    let body = json!({
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
        "hasUserVerification": true, "isUserVerified": true,
    });
    driver::command(&person.browser, "webauthn/authenticator", body).await;
    let address = enrolment(person);
    let below = address.strip_prefix("/en").expect("a path");
    person.opens(&format!("/{language}{below}")).await;
    person
        .writes(&say(language, "identity-key-label"), "A key")
        .await;
    person
        .presses(&say(language, "identity-enrol-button"))
        .await;
    person.sees(&[&say(language, "identity-codes-lead")]).await;
    as_shown(person, language, "recovery codes").await
}

/// What everyone reads once it is published, and a letter on the register.
async fn publishes(person: &Person) {
    let en = |key| say(Language::En, key);
    person
        .opens("/en/desk/ccm/12msp/publications/programme")
        .await;
    person.picks("sitting-0-on", "2024-09-10").await;
    person.picks("sitting-0-from", "10:00").await;
    person.picks("sitting-0-until", "13:00").await;
    person.picks("sitting-0-title-en", "Opening").await;
    person.presses(&en("publication-keep")).await;
    person.presses("Publish edition 2").await;
    person
        .opens("/en/desk/ccm/12msp/publications/information")
        .await;
    person.picks("section-0-heading-en", "Access").await;
    person
        .picks("section-0-text-en", "By the gate in the north.")
        .await;
    person.presses(&en("publication-keep")).await;
    person.presses("Publish edition 3").await;
    person
        .opens("/en/desk/ccm/12msp/publications/document")
        .await;
    person
        .writes(&en("publication-symbol"), "CCM/MSP/2024/3")
        .await;
    person.picks("dated", "2024-09-02").await;
    let paper = pdf(person.site.folder(), "agenda.pdf");
    person.picks("title-en", "Provisional agenda").await;
    let file = person.browser.find(Locator::Id("file-en")).await;
    file.expect("a file in English")
        .send_keys(&paper)
        .await
        .expect("laid");
    person.presses(&en("publication-publish")).await;
    person.opens("/en/desk/register/letter").await;
    person.picks("on", "2024-09-02").await;
    person.picks("hour", "10:00").await;
    person
        .writes(&en("correspondence-field-sender"), "A sender")
        .await;
    person
        .writes(&en("correspondence-field-subject"), "A question")
        .await;
    person.presses(&en("correspondence-register")).await;
    person.sees(&[&en("correspondence-done")]).await;
}

async fn on_page(person: &Person, language: Language, path: &str, then: Then) -> Vec<String> {
    person.opens(&format!("/{language}{path}")).await;
    if then == Then::Send {
        let page = person.browser.find(Locator::Css("html")).await;
        person.asks(SEND).await;
        person.waits_for_another(&page.expect("a page")).await;
    }
    let html = person.browser.find(Locator::Css("html")).await;
    let shown = html.expect("a page").attr("lang").await.expect("asked");
    assert_eq!(shown.as_deref(), Some(language.code()), "{path}");
    let heading = person.heading().await;
    let no = ["portal-not-found", "portal-not-permitted", "portal-broken"];
    let no = no.iter().any(|key| say(language, key) == heading);
    assert_eq!(no, then == Then::No, "{language}{path}: {heading}");
    as_shown(person, language, &format!("{path} {then:?}")).await
}

/// What axe finds on the page that is shown, at every width.
async fn as_shown(person: &Person, language: Language, page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for width in WIDTHS {
        is_wide(person, width).await;
        let asked = vec![asked(language, width)];
        let said = person.browser.execute_async(RUN, asked).await;
        let said: Vec<String> = serde_json::from_value(said.expect("axe answers")).expect("lines");
        let at = format!("{language}{page} {width}");
        found.extend(said.into_iter().map(|line| format!("{at}: {line}")));
        let wide: Value = person
            .asks("return document.documentElement.scrollWidth - innerWidth;")
            .await;
        if wide.as_i64().is_some_and(|over| over > 0) {
            found.push(format!("{at}: the page is {wide} wider than the screen"));
        }
    }
    found
}

async fn is_wide(person: &Person, width: u32) {
    let body = json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": {
        "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false,
    }});
    driver::command(&person.browser, "goog/cdp/execute", body).await;
}
