//! The mission's journey by keyboard alone: from the skip link to the receipt, the focus always seen,
//! every stop of a page reached in turn, and none of them a trap.

use domain::law::language::Language;
use fantoccini::Locator;
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::key::Key;

use crate::driver::walk;
use crate::person::{Person, say};
use crate::stage::Stage;

fn en(key: &str) -> String {
    say(Language::En, key)
}

#[test]
fn a_mission_is_done_by_keyboard() {
    walk(Stage::Composing, async |person: &Person| {
        person.opens("/en/link").await;
        skips_to_the_page(person).await;
        goes_to(person, &en("link-email")).await;
        types(person, "nzl@missions.example").await;
        leaves_by(person, &en("link-send"), Key::Enter).await;
        let link = person.site.letter("link.renewed", "NZL").leads_to();
        person.opens(&link).await;
        reaches_every_stop(person).await;
        leaves_by(person, &en("link-open"), Key::Space).await;
        reaches_every_stop(person).await;
        fills_in(person).await;
        leaves_by(person, &en("delegation-submit"), Key::Enter).await;
        person
            .sees(&[&en("receipt-thanks"), "CCM/12MSP/NZL/1"])
            .await;
        let all = person.table(&en("receipt-composition")).await;
        let names: Vec<&str> = all.iter().map(|row| row[1].as_str()).collect();
        assert_eq!(names, ["Mere SMITH", "H.E. Ms. Aroha NGATA"]);
        reaches_every_stop(person).await;
    });
}

/// Two members, the second put before the first, all by keys.
async fn fills_in(person: &Person) {
    for text in ["H.E. Ms.", "Aroha", "NGATA", "Ambassador"] {
        let label = match text {
            "H.E. Ms." => "delegation-column-title",
            "Aroha" => "delegation-column-given",
            "NGATA" => "delegation-column-family",
            _ => "delegation-column-function",
        };
        goes_to(person, &en(label)).await;
        types(person, text).await;
    }
    // The second row: a head is one, so that the first letter chooses the deputy.
    goes_to(person, &en("delegation-column-capacity")).await;
    types(person, "De").await;
    goes_to(person, &en("delegation-column-given")).await;
    types(person, "Mere").await;
    goes_to(person, &en("delegation-column-family")).await;
    types(person, "SMITH").await;
    leaves_by(person, "Move member 2 up", Key::Space).await;
    let first = person
        .field("#row-0", &en("delegation-column-family"))
        .await;
    let first = first.prop("value").await.expect("asked");
    assert_eq!(first.as_deref(), Some("SMITH"));
}

/// Presses one key.
async fn presses(person: &Person, key: char) {
    let actions = KeyActions::new("keys".to_owned())
        .then(KeyAction::Down { value: key })
        .then(KeyAction::Up { value: key });
    let pressed = person.browser.perform_actions(actions).await;
    pressed.expect("a key is pressed");
}

async fn types(person: &Person, text: &str) {
    for letter in text.chars() {
        presses(person, letter).await;
    }
}

/// What has the focus: its name, whether it is seen, and which it is among all.
#[derive(Debug, serde::Deserialize)]
struct Stop {
    name: String,
    seen: bool,
    which: i64,
}

const STOPS: &str = "const all = [...document.querySelectorAll('*')];\
    const one = document.activeElement;\
    const label = one.labels?.[0]?.innerText ?? one.getAttribute('aria-label') ?? one.innerText;\
    const style = getComputedStyle(one);\
    const box = one.getBoundingClientRect();\
    const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight\
        && box.right > 0 && box.left < innerWidth;\
    const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;\
    return { name: (label ?? '').trim(), seen: inside && ring,\
        which: one === document.body ? -1 : all.indexOf(one) };";

const ALL_STOPS: &str = "const all = [...document.querySelectorAll('*')];\
    const can = 'a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex]';\
    return all.map((one, which) => [one, which]).filter(([one]) => one.matches(can)\
        && one.tabIndex >= 0 && !one.disabled && one.checkVisibility())\
        .map(([, which]) => which);";

async fn focus(person: &Person) -> Stop {
    serde_json::from_value(person.asks(STOPS).await).expect("a stop")
}

/// The next stop; wherever the focus is, it is seen.
async fn tabs(person: &Person) -> Stop {
    presses(person, char::from(Key::Tab)).await;
    let stop = focus(person).await;
    assert!(
        stop.seen || stop.which == -1,
        "the focus is not seen: {stop:?}"
    );
    stop
}

/// Goes on until the stop with a name.
async fn goes_to(person: &Person, name: &str) {
    for _ in 0..200 {
        if tabs(person).await.name == name {
            return;
        }
    }
    panic!("no key leads to {name:?}");
}

/// Goes to what leads on, and presses it.
async fn leaves_by(person: &Person, name: &str, key: Key) {
    goes_to(person, name).await;
    let page = person.browser.find(Locator::Css("html")).await;
    presses(person, char::from(key)).await;
    person.waits_for_another(&page.expect("a page")).await;
}

/// The first stop skips what stands on every page.
async fn skips_to_the_page(person: &Person) {
    let first = tabs(person).await;
    assert_eq!(
        (first.name.as_str(), first.seen),
        (en("portal-skip").as_str(), true)
    );
    presses(person, char::from(Key::Enter)).await;
    let main = person.browser.active_element().await.expect("a focus");
    assert_eq!(
        main.attr("id").await.expect("asked").as_deref(),
        Some("main")
    );
}

/// Goes through the whole page from its top: every stop is reached once, in the order of the page,
/// and after the last the focus leaves.
async fn reaches_every_stop(person: &Person) {
    person.browser.refresh().await.expect("the page again");
    let all: Vec<i64> = serde_json::from_value(person.asks(ALL_STOPS).await).expect("stops");
    let mut reached: Vec<i64> = Vec::new();
    loop {
        let stop = tabs(person).await;
        if stop.which == -1 || reached.first() == Some(&stop.which) {
            break;
        }
        assert!(reached.len() <= all.len(), "a trap: {stop:?}");
        reached.push(stop.which);
    }
    assert_eq!(reached, all);
    person.browser.refresh().await.expect("the page again");
}
