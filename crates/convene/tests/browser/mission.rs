//! The mission's two minutes: a new link asked for at the registered address, one press, the members
//! typed, moved and pasted, the signed note, a draft, the receipt. The same in Arabic, and with
//! scripts off.

use domain::law::language::Language;
use domain::people::composition::{Capacity, Courtesy};
use fantoccini::elements::Element;
use serde_json::json;
use words::people::delegation::{capacity, courtesy};

use crate::driver::{self, Scripts, walk, walk_with};
use crate::person::{Person, of_row, pdf, say};
use crate::stage::Stage;

/// A member as typed.
pub(crate) struct Typed {
    pub(crate) capacity: Capacity,
    pub(crate) title: Courtesy,
    pub(crate) given: &'static str,
    pub(crate) family: &'static str,
    pub(crate) function: &'static str,
}

impl Typed {
    /// The row in which a receipt shows it.
    fn received(&self, language: Language) -> Vec<String> {
        let title = courtesy(self.title, language);
        vec![
            capacity(self.capacity, language),
            format!("{title} {} {}", self.given, self.family),
            self.function.to_owned(),
        ]
    }
}

/// Who comes, from where, and in which language they fill it in.
struct Mission {
    language: Language,
    state: &'static str,
    name: &'static str,
    email: &'static str,
    /// Typed in this order; the third is moved above the second.
    typed: [Typed; 3],
    pasted: [&'static str; 3],
}

const IN_ENGLISH: Mission = Mission {
    language: Language::En,
    state: "NZL",
    name: "New Zealand",
    email: "nzl@missions.example",
    typed: [
        Typed {
            capacity: Capacity::Head,
            title: Courtesy::HerExcellency,
            given: "Aroha",
            family: "NGATA",
            function: "Ambassador for Disarmament",
        },
        Typed {
            capacity: Capacity::Representative,
            title: Courtesy::Mr,
            given: "Tane",
            family: "WALKER",
            function: "Counsellor",
        },
        Typed {
            capacity: Capacity::Deputy,
            title: Courtesy::Ms,
            given: "Mere",
            family: "O’SMITH <b>",
            function: "Deputy Permanent Representative",
        },
    ],
    pasted: ["Hana", "TAMIHANA", "Legal adviser"],
};

const IN_ARABIC: Mission = Mission {
    language: Language::Ar,
    state: "EGY",
    name: "مصر",
    email: "egy@missions.example",
    typed: [
        Typed {
            capacity: Capacity::Head,
            title: Courtesy::HisExcellency,
            given: "أحمد",
            family: "الشريف",
            function: "السفير",
        },
        Typed {
            capacity: Capacity::Representative,
            title: Courtesy::Mr,
            given: "Karim",
            family: "HASSAN",
            function: "مستشار",
        },
        Typed {
            capacity: Capacity::Deputy,
            title: Courtesy::Ms,
            given: "منى",
            family: "زكي",
            function: "نائبة المندوب الدائم",
        },
    ],
    pasted: ["ليلى", "منصور", "مستشارة قانونية"],
};

#[test]
fn a_mission_is_done_in_two_minutes() {
    walk(Stage::Composing, async |person: &Person| {
        submits(person, &IN_ENGLISH).await;
    });
}

#[test]
fn a_mission_is_done_in_arabic() {
    walk(Stage::Composing, async |person: &Person| {
        submits(person, &IN_ARABIC).await;
        mirrored(person).await;
    });
}

#[test]
fn a_mission_is_done_without_scripts() {
    walk_with(Stage::Composing, Scripts::Off, async |person: &Person| {
        // The page itself would say that scripts run.
        person.opens("/en/sign-in").await;
        person
            .sees(&[&say(Language::En, "identity-needs-script")])
            .await;
        submits(person, &IN_ENGLISH).await;
    });
}

/// Opens the page of a delegation by a link that is asked for at the registered address.
pub(crate) async fn opens_own_page(
    person: &Person,
    language: Language,
    (state, email): (&str, &str),
) -> String {
    let own = |key| say(language, key);
    person.opens(&format!("/{language}/link")).await;
    person.writes(&own("link-email"), email).await;
    person.presses(&own("link-send")).await;
    person.sees(&[&own("link-sent")]).await;
    let link = person.site.letter("link.renewed", state).leads_to();
    person.opens(&link).await;
    person.presses(&own("link-open")).await;
    assert_eq!(
        person.at().await,
        format!("/{language}/ccm/12msp/delegation/{state}")
    );
    link
}

async fn submits(person: &Person, mission: &Mission) {
    let (language, state) = (mission.language, mission.state);
    let own = |key| say(language, key);
    let link = opens_own_page(person, language, (state, mission.email)).await;
    assert_eq!(person.heading().await, mission.name);
    person.sees(&[&own("delegation-nothing-yet")]).await;
    for (row, member) in mission.typed.iter().enumerate() {
        types(person, language, row, member).await;
    }
    person
        .presses(&of_row(language, "delegation-row-up", 3))
        .await;
    assert_eq!(families(person, language, 3).await, in_order(mission, 3));
    pastes(person, mission).await;
    assert_eq!(families(person, language, 4).await, in_order(mission, 4));
    let note = pdf(person.site.folder(), "signed-note.pdf");
    person.writes(&own("delegation-note-label"), &note).await;
    person.presses(&own("delegation-save")).await;
    person
        .sees(&[&own("delegation-saved"), "signed-note.pdf"])
        .await;
    assert_eq!(families(person, language, 4).await, in_order(mission, 4));
    person.presses(&own("delegation-submit")).await;
    reads_receipt(person, mission).await;
    // The link was used; in this browser it leads on, and opens nothing anew.
    person.opens(&link).await;
    assert_eq!(person.heading().await, mission.name);
    person.sees(&[&own("delegation-submit-again")]).await;
}

/// Fills in one row.
pub(crate) async fn types(person: &Person, language: Language, row: usize, member: &Typed) {
    let own = |key| say(language, key);
    let within = format!("#row-{row}");
    let said = capacity(member.capacity, language);
    let title = courtesy(member.title, language);
    person
        .chooses_in(&within, &own("delegation-column-capacity"), &said)
        .await;
    for (label, text) in [
        ("delegation-column-title", title.as_str()),
        ("delegation-column-given", member.given),
        ("delegation-column-family", member.family),
        ("delegation-column-function", member.function),
    ] {
        person.writes_in(&within, &own(label), text).await;
    }
}

/// The family names of the rows as they stand on the page.
async fn families(person: &Person, language: Language, rows: usize) -> Vec<String> {
    let label = say(language, "delegation-column-family");
    let mut all = Vec::new();
    for row in 0..rows {
        let field = person.field(&format!("#row-{row}"), &label).await;
        all.push(
            field
                .prop("value")
                .await
                .expect("asked")
                .unwrap_or_default(),
        );
    }
    all
}

fn in_order(mission: &Mission, rows: usize) -> Vec<&'static str> {
    let [first, second, third] = &mission.typed;
    let all = [first.family, third.family, second.family, mission.pasted[1]];
    all[..rows].to_vec()
}

/// Pastes a line of a spreadsheet.
async fn pastes(person: &Person, mission: &Mission) {
    let own = |key| say(mission.language, key);
    let summary = person.pressable(&own("delegation-paste")).await;
    summary.click().await.expect("it opens");
    let field = person.field("main", &own("delegation-paste-label")).await;
    field.click().await.expect("it takes the text");
    let [given, family, function] = mission.pasted;
    let title = courtesy(Courtesy::Dr, mission.language);
    let adviser = capacity(Capacity::Adviser, mission.language);
    let line = [title.as_str(), given, family, function, &adviser].join("\t");
    // What is pasted comes in at once: typed, a tab would leave the field.
    let body = json!({ "cmd": "Input.insertText", "params": { "text": line } });
    driver::command(&person.browser, "goog/cdp/execute", body).await;
    person.presses(&own("delegation-paste-button")).await;
}

async fn reads_receipt(person: &Person, mission: &Mission) {
    let (language, state) = (mission.language, mission.state);
    let own = |key| say(language, key);
    let number = format!("CCM/12MSP/{state}/1");
    assert_eq!(
        person.at().await,
        format!("/{language}/ccm/12msp/delegation/{state}/receipt/1")
    );
    let in_time = words::people::delegation::timeliness(
        domain::people::delegation::Timeliness::InTime,
        language,
    );
    let day = words::date::full(jiff::civil::date(2024, 8, 27), language);
    person
        .sees(&[&own("receipt-thanks"), &number, &in_time, &day])
        .await;
    person
        .sees(&["Europe/Zurich", "UTC", "signed-note.pdf"])
        .await;
    let pasted = Typed {
        capacity: Capacity::Adviser,
        title: Courtesy::Dr,
        given: mission.pasted[0],
        family: mission.pasted[1],
        function: mission.pasted[2],
    };
    let [first, second, third] = &mission.typed;
    let all = [first, third, second, &pasted].map(|one| one.received(language));
    assert_eq!(person.table(&own("receipt-composition")).await, all);
    let paper = person.pressable(&own("receipt-get-pdf")).await;
    paper.click().await.expect("it can be pressed");
    let bytes = std::fs::read(person.downloaded().await).expect("a file");
    assert!(bytes.starts_with(b"%PDF-") && bytes.len() > 5_000);
    let letter = person.site.letter("receipt", state).0;
    assert!(
        letter.contains(&number) && letter.contains("application/pdf"),
        "{letter}"
    );
}

/// The page stands from right to left, and each name in its own direction.
async fn mirrored(person: &Person) {
    let direction = async |one: &Element| one.css_value("direction").await.expect("asked");
    let html = person.browser.find(fantoccini::Locator::Css("html")).await;
    let html = html.expect("a page");
    assert_eq!(
        html.attr("lang").await.expect("asked").as_deref(),
        Some("ar")
    );
    assert_eq!(direction(&html).await, "rtl");
    let label = say(Language::Ar, "delegation-column-family");
    let own = person.field("#row-0", &label).await;
    let latin = person.field("#row-2", &label).await;
    assert_eq!(
        (direction(&own).await, direction(&latin).await),
        ("rtl".to_owned(), "ltr".to_owned())
    );
    // At the desk the title is said in English and leads; the name within it stands in its own
    // direction.
    person.steps_in("Maya Okafor").await;
    person.opens("/en/desk/ccm/12msp/delegations/EGY").await;
    let named = async |path: &'static str| {
        let path = fantoccini::Locator::XPath(path);
        person.browser.find(path).await.expect("the name")
    };
    let stretch = named("//td/bdi[contains(., 'الشريف')]").await;
    let name = named("//td/bdi/bdi[contains(., 'الشريف')]").await;
    let apart = name.css_value("unicode-bidi").await.expect("asked");
    assert_eq!(
        (direction(&stretch).await, direction(&name).await, apart),
        ("ltr".to_owned(), "rtl".to_owned(), "isolate".to_owned())
    );
}
