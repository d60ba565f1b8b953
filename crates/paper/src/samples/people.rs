//! Samples of the papers about people: invented members in every script, three hundred delegations,
//! and names that would be markup, formulas or walls of letters. The treaty and the States are real.

use domain::convening::meeting::MeetingKey;
use domain::law::compiled;
use domain::law::language::Language;
use domain::law::organization::OrganizationKey;
use domain::people::composition::{Capacity, Courtesy, Member, NameOrder, Title, Typed};
use domain::people::delegation::{Channel, SignedNote, Submission, Timeliness};
use domain::people::list::{
    Eligible, List, ListedOrganization, Name, Section, Stage, Stands, list, named_organizations,
};
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::record::journal::Hash;
use jiff::civil::date;

use super::{HOSTILE, LONGEST_NAMES, OTHER_SCRIPTS, fields, strings, text};
use crate::people::label::{Addressed, Labels};
use crate::people::list::{Around, List as ListPaper};
use crate::people::pouch::{self, Pouch};
use crate::people::receipt::{Receipt, Received};
use crate::people::{label, list as list_paper, receipt as receipt_paper};

/// What is represented in a sample: whose, and the members.
type Represented = Vec<(Participant, Vec<Member>)>;

/// The list as it is composed of a sample, or as a table.
pub fn with_list<T>(
    represented: &Represented,
    stage: Stage,
    language: Language,
    make: impl FnOnce(&List<'_>, Around<'_>) -> T,
) -> T {
    let states = compiled::states();
    let key = key();
    let (treaty, status) = compiled::treaty(key.treaty(), &states).expect("compiled in");
    let mut organizations = named_organizations(&treaty, &compiled::organizations());
    organizations.extend((1..=300).map(|n| ListedOrganization {
        key: OrganizationKey(format!("society-{n}")),
        name: Name::Own(format!("Society No. {n} for the Clearance of Land")),
        section: Section::OtherOrganization,
    }));
    let eligible = Eligible {
        treaty: &treaty,
        status: &status,
        states: &states,
        organizations: &organizations,
        on: date(2024, 9, 10),
    };
    let order = words::law::collation::Order::of(language);
    let all = represented
        .iter()
        .map(|(participant, members)| (participant, members.as_slice()));
    let list = list(eligible, all, language, |a, b| order.compare(a, b));
    let meeting = words::convening::meeting::title(&key, &treaty, language);
    let stands = Stands {
        stage,
        on: date(2024, 9, 13),
        until: None,
    };
    let around = Around {
        key: &key,
        meeting: &meeting,
        stands,
        language,
    };
    make(&list, around)
}

/// The paper of a sample.
pub fn list_of(represented: &Represented, stage: Stage, language: Language) -> ListPaper {
    with_list(represented, stage, language, list_paper::compose)
}

/// Some twenty delegations of every section.
pub fn full() -> Represented {
    let keys = [
        "FRA",
        "AUT",
        "ZAF",
        "LAO",
        "LTU",
        "CIV",
        "BOL",
        "GBR",
        "MEX",
        "CHE",
        "JAM",
        "UGA",
        "USA",
        "UKR",
        "CHN",
        "EGY",
        "un",
        "icrc",
        "ifrc",
        "cmc",
        "society-1",
    ];
    let keys = keys.iter().enumerate();
    keys.map(|(at, key)| (participant(key), people(at, 2 + at % 5)))
        .collect()
}

/// Three hundred delegations.
pub fn overflowing() -> Represented {
    let states = compiled::states();
    let states = states.iter().map(|state| state.iso3.to_string());
    let societies = (1..=300).map(|n| format!("society-{n}"));
    let keys = states.chain(societies).take(300).enumerate();
    keys.map(|(at, key)| (participant(&key), people(at, 1 + at % 7)))
        .collect()
}

/// Names that would be something else if anything read them so.
pub fn hostile() -> Represented {
    let mut members = people(0, 3);
    HOSTILE.clone_into(&mut members[0].family);
    "=HYPERLINK(\"https://a.example\",\"1\")".clone_into(&mut members[1].family);
    members[1].function = "W".repeat(200);
    "\u{202e}gnorw eht yaw dnuor \u{1F600}".clone_into(&mut members[2].own_script);
    vec![(participant("FRA"), members)]
}

/// The receipt of a sample.
pub fn receipt(members: Vec<Member>, note: &str, language: Language) -> Receipt {
    let key = key();
    let (treaty, _) = compiled::treaty(key.treaty(), &compiled::states()).expect("compiled in");
    let participant = participant("BOL");
    let states = compiled::states();
    let bolivia = states.get("BOL".parse().expect("a code")).expect("a State");
    let at = "2024-08-30T21:59:59Z".parse().expect("an instant");
    let submission = Submission {
        version: 2,
        channel: Channel::Page,
        received_at: at,
        entered_at: at,
        entered_by: PersonId(Typed::default().id),
        members,
        note: (!note.is_empty()).then(|| SignedNote {
            file: Hash::of(note.as_bytes()),
            name: note.to_owned(),
            size: 48_213,
        }),
    };
    receipt_paper::compose(Received {
        office: "Office for Disarmament Affairs, Geneva",
        key: &key,
        meeting: &words::convening::meeting::title(&key, &treaty, language),
        participant: &participant,
        name: bolivia.short_name(date(2024, 9, 10), language),
        submission: &submission,
        timeliness: Timeliness::InTime,
        zone: "Europe/Zurich",
        language,
    })
}

/// Members of a delegation, the head not first: lists put it there.
pub fn people(from: usize, count: usize) -> Vec<Member> {
    (from..from + count).map(|n| person(n, n - from)).collect()
}

const PEOPLE: [(&str, &str, &str, &str); 9] = [
    (
        "Juan",
        "Pérez Quispe",
        "",
        "Ambassador, Permanent Representative, Geneva",
    ),
    (
        "Anne-Sophie",
        "de la Tour d’Argenson",
        "",
        "Conseillère, Mission permanente",
    ),
    (
        "Wei",
        "Zhang",
        "张伟",
        "Counsellor, Department of Arms Control, Ministry of Foreign Affairs",
    ),
    ("Karim", "Haddad", "كريم حداد", "Minister Plenipotentiary"),
    ("Somchai", "Jaidee", "สมชาย ใจดี", "First Secretary"),
    ("Anna", "Kovalenko", "Анна Коваленко", ""),
    (
        "Łukasz",
        "Żółć",
        "",
        "Colonel, General Staff; Head of the National Clearance Programme",
    ),
    ("Abebech", "Tessema", "አበበች ተሰማ", "Director"),
    ("Sigurður", "Þórðarson", "", "Legal adviser"),
];

fn person(n: usize, place: usize) -> Member {
    let (given, family, own_script, function) = PEOPLE[n % PEOPLE.len()];
    let (capacity, title) = match place {
        0 => (Capacity::Deputy, Title::Known(Courtesy::Ms)),
        1 => (Capacity::Head, Title::Known(Courtesy::HisExcellency)),
        2 => (Capacity::Alternate, Title::Known(Courtesy::Dr)),
        3 => (Capacity::Representative, Title::AsWritten("Don".into())),
        _ => (Capacity::Adviser, Title::None),
    };
    Member {
        id: Typed::default().id,
        capacity,
        title,
        given: given.to_owned(),
        family: family.to_owned(),
        order: if own_script == "张伟" {
            NameOrder::FamilyFirst
        } else {
            NameOrder::GivenFirst
        },
        own_script: own_script.to_owned(),
        function: function.to_owned(),
    }
}

/// To whom something goes by pouch in a sample: the name, the lines of the address, the language.
pub type Addressees = Vec<(String, Vec<String>, Language)>;

/// Addressees in every language by turns; the first is plain, the next two have the longest lines and
/// many scripts.
pub fn addressees(count: usize) -> Addressees {
    let address = |at: usize| match at {
        1 => (strings(LONGEST_NAMES), Language::En),
        2 => (strings(OTHER_SCRIPTS), Language::En),
        _ => {
            let language = Language::ALL[at % Language::ALL.len()];
            (fields(text(language), "addressee"), language)
        }
    };
    let one = |at| {
        let (lines, language) = address(at);
        (format!("Mission No. {}", at + 1), lines, language)
    };
    (0..count).map(one).collect()
}

/// Addresses that would be markup, a wall of letters, or longer than any label.
pub fn hostile_addressees() -> Addressees {
    let of = |lines| (HOSTILE.to_owned(), lines, Language::En);
    vec![
        of(strings(&[HOSTILE])),
        of(vec!["W".repeat(300)]),
        of(vec!["Permanent Mission".to_owned(); 14]),
        of(strings(&["\u{202e}gnorw eht yaw dnuor \u{1F600}"])),
    ]
}

fn addressed(addressees: &Addressees) -> Vec<Addressed<'_>> {
    let all = addressees.iter();
    all.map(|(name, lines, language)| Addressed {
        name,
        lines,
        language: *language,
    })
    .collect()
}

/// The labels of a sample.
pub fn labels(addressees: &Addressees, language: Language) -> Labels {
    let dated = date(2024, 3, 18);
    label::compose(REFERENCE, &addressed(addressees), dated, language)
}

/// The pouch list of a sample.
pub fn pouch(addressees: &Addressees, language: Language) -> Pouch {
    let (treaty, _) = compiled::treaty(key().treaty(), &compiled::states()).expect("compiled in");
    let around = pouch::Around {
        office: "Office for Disarmament Affairs, Geneva",
        meeting: &words::convening::meeting::title(&key(), &treaty, language),
        reference: REFERENCE,
        dated: date(2024, 3, 18),
        language,
    };
    pouch::compose(&addressed(addressees), around)
}

const REFERENCE: &str = "ODA/2024/00001/CCM";

fn key() -> MeetingKey {
    "ccm/12msp".parse().expect("a key")
}

fn participant(key: &str) -> Participant {
    key.parse().expect("a participant")
}
