//! The note and the letter, composed from fact sheets: the English is the note of 2024 to the
//! letter, the other languages are shown whole, and every fact that changes is followed.

use std::collections::BTreeMap;

use domain::convening::departure::{Change, Departure, ParagraphKey};
use domain::convening::meeting::{Gender, Meeting, MeetingKey, MeetingKind, Mode, Part};
use domain::convening::note::{Earlier, NoteFacts, Purpose};
use domain::convening::place::Places;
use domain::law::compiled;
use domain::law::language::Language;
use domain::law::mandate;
use domain::law::treaty::{Noun, PartyTerm, Treaty};
use domain::papers::reference::ReferenceForm;
use jiff::civil::{date, time};
use words::convening::{letter, note};
use words::text::{Block, Run};

const GOLDEN: &str = include_str!("golden/note-en.txt");
const CCM: &str = include_str!("../../domain/data/meetings/ccm-12msp.toml");
const APMBC: &str = include_str!("../../domain/data/meetings/apmbc-21msp.toml");

/// A treaty, a meeting and the places, to be changed before they are composed.
struct Sheet {
    treaty: Treaty,
    meeting: Meeting,
    places: Places,
    purpose: Purpose,
    departures: Vec<Departure>,
}

impl Sheet {
    fn of(key: &str, text: &str) -> Self {
        let places = compiled::places();
        let states = compiled::states();
        let key = key.parse().expect("a key");
        let (treaty, _) = compiled::treaty(&key, &states).expect("a compiled-in treaty");
        let meeting = Meeting::read(text, &places).expect("a fact sheet that reads");
        Self {
            treaty,
            meeting,
            places,
            purpose: Purpose::Convening,
            departures: Vec::new(),
        }
    }

    fn ccm() -> Self {
        Self::of("ccm", CCM)
    }

    fn facts(&self) -> NoteFacts<'_> {
        let arrangement = self.meeting.arrangements.last().expect("an arrangement");
        NoteFacts {
            treaty: &self.treaty,
            meeting: &self.meeting,
            arrangement,
            place: self.places.place(&arrangement.place).expect("a venue"),
            issuing: self
                .places
                .issuing(&self.meeting.issuer.office)
                .expect("an office"),
            receiving: self
                .places
                .receiving(&self.meeting.intake.office)
                .expect("an office"),
            purpose: &self.purpose,
            departures: &self.departures,
        }
    }

    fn note(&self, language: Language) -> note::NoteText {
        note::compose(&self.facts(), language)
    }

    /// The text of one paragraph, bold between asterisks.
    fn paragraph(&self, key: &str, language: Language) -> String {
        let note = self.note(language);
        let found = note.paragraphs.iter().find(|p| p.key.0 == key);
        found.map_or_else(|| panic!("no paragraph {key}"), |p| marked(&p.block))
    }

    fn keys(&self) -> Vec<String> {
        self.note(Language::En)
            .paragraphs
            .into_iter()
            .map(|p| p.key.0)
            .collect()
    }

    fn earlier() -> Earlier {
        let reference = ReferenceForm::default().reference(2024, 7, "CCM");
        Earlier {
            id: uuid::Uuid::nil(),
            reference,
            dated: date(2024, 3, 15),
        }
    }
}

fn marked(block: &Block) -> String {
    let run = |run: &Run| {
        if run.strong {
            format!("**{}**", run.text)
        } else {
            run.text.clone()
        }
    };
    match block {
        Block::Paragraph(runs) => runs.iter().map(run).collect(),
        Block::Address(lines) => lines.join("\n"),
    }
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shown(title: &str, blocks: &[Block]) -> String {
    let mut text = vec![title.to_owned()];
    text.extend(blocks.iter().map(marked));
    text.join("\n\n")
}

#[test]
fn the_english_is_the_note_of_2024_to_the_letter() {
    let sheet = Sheet::ccm();
    let office = sheet.facts().issuing;
    let (cable, postal) = office.postal.split_first().expect("a cable address");
    let head = [vec![cable.clone()], office.letterhead.clone()]
        .concat()
        .join(" ");
    let mut composed = vec![head, postal.join(" ")];
    composed.extend(
        sheet
            .note(Language::En)
            .blocks()
            .iter()
            .map(|block| spaced(&marked(block))),
    );

    let (_, text) = GOLDEN
        .split_once("\n\n")
        .expect("a head that names the source");
    let expected: Vec<String> = text.trim_end().split("\n\n").map(spaced).collect();
    assert_eq!(composed, expected);
}

#[test]
fn the_fact_sheets_bear_their_meetings() {
    for (key, text, convened_on) in [
        ("ccm", CCM, date(2024, 3, 15)),
        ("apmbc", APMBC, date(2023, 2, 1)),
    ] {
        let sheet = Sheet::of(key, text);
        let opens_on = sheet.facts().arrangement.opens_on();
        let broken = mandate::broken(&sheet.meeting.mandate, &sheet.treaty, convened_on, opens_on);
        assert_eq!(broken, [], "{key}");
    }
}

#[test]
fn the_note_in_six_languages() {
    for language in Language::ALL {
        let note = Sheet::ccm().note(language);
        insta::assert_snapshot!(
            format!("note-ccm-{language}"),
            shown(&note.title, &note.blocks())
        );
    }
}

#[test]
fn the_note_of_the_mine_ban_convention_in_six_languages() {
    for language in Language::ALL {
        let sheet = Sheet::of("apmbc", APMBC);
        assert!(!sheet.keys().contains(&"resolution".to_owned()));
        let note = sheet.note(language);
        insta::assert_snapshot!(
            format!("note-apmbc-{language}"),
            shown(&note.title, &note.blocks())
        );
    }
}

#[test]
fn the_letter_in_six_languages() {
    let organizations = compiled::organizations();
    let key = domain::law::organization::OrganizationKey("icrc".to_owned());
    let name = &organizations
        .get(&key)
        .expect("an organization of the data")
        .name;
    for language in Language::ALL {
        let letter = letter::compose(&Sheet::ccm().facts(), name.get(language), language);
        let lines = [
            vec![letter.addressee.join("\n"), letter.salutation.clone()],
            vec![shown("", &letter.blocks()).trim().to_owned()],
            vec![letter.closing.join("\n"), letter.signatory.join("\n")],
        ];
        insta::assert_snapshot!(
            format!("letter-ccm-{language}"),
            format!("{}\n\n{}", letter.title, lines.concat().join("\n\n"))
        );
    }
}

#[test]
fn a_correction_and_a_withdrawal_name_the_earlier_note() {
    let mut sheet = Sheet::ccm();
    for language in Language::ALL {
        sheet.purpose = Purpose::Correction(Sheet::earlier());
        let corrected = sheet.note(language);
        let recital = marked(&corrected.paragraphs[1].block);
        sheet.purpose = Purpose::Withdrawal(Sheet::earlier());
        let withdrawn = sheet.note(language);
        let letter = letter::compose(&sheet.facts(), "", language);
        assert_eq!(corrected.paragraphs[1].key.0, "earlier");
        assert_eq!(withdrawn.paragraphs.len(), 3);
        insta::assert_snapshot!(
            format!("note-later-{language}"),
            [
                corrected.title,
                recital,
                shown(&withdrawn.title, &withdrawn.blocks()),
                shown(&letter.title, &letter.blocks())
            ]
            .join("\n\n")
        );
    }
}

#[test]
fn the_cancelled_meeting_is_said_to_be_cancelled() {
    let mut sheet = Sheet::ccm();
    sheet.purpose = Purpose::Withdrawal(Sheet::earlier());
    sheet.meeting.cancelled = Some(domain::convening::meeting::Cancellation {
        decided_on: date(2024, 5, 1),
        basis: "decision of the President".to_owned(),
    });
    assert_eq!(
        sheet.keys(),
        ["opening", "withdrawal", "cancellation", "closing"]
    );
    for language in Language::ALL {
        let letter = letter::compose(&sheet.facts(), "", language);
        assert_eq!(letter.paragraphs.len(), 2);
    }
}

#[test]
fn the_issuer_is_spoken_of_by_gender() {
    let mut sheet = Sheet::ccm();
    sheet.meeting.issuer.gender = Gender::Feminine;
    let both: Vec<String> = Language::ALL
        .into_iter()
        .flat_map(|language| {
            let first = |key| {
                let text = sheet.paragraph(key, language);
                text.chars().take(90).collect::<String>()
            };
            [first("opening"), first("closing")]
        })
        .collect();
    insta::assert_snapshot!("note-feminine", both.join("\n"));
    let english = sheet.paragraph("closing", Language::En);
    assert!(
        english.contains("avails herself of") && english.ends_with("of her highest consideration.")
    );
    // A quotation is what its source says.
    assert!(
        sheet
            .paragraph("resolution", Language::En)
            .contains("entrusted to him under")
    );
}

#[test]
fn dates_across_months_and_years_and_parts_are_whole() {
    let part = |opens_on, closes_on| Part {
        opens_on,
        closes_on,
    };
    let arranged = [
        ("one-day", vec![part(date(2024, 9, 1), date(2024, 9, 1))]),
        ("two-days", vec![part(date(2024, 9, 1), date(2024, 9, 2))]),
        (
            "two-months",
            vec![part(date(2024, 9, 30), date(2024, 10, 3))],
        ),
        (
            "two-years",
            vec![part(date(2024, 12, 30), date(2025, 1, 3))],
        ),
        (
            "two-parts",
            vec![
                part(date(2024, 9, 10), date(2024, 9, 11)),
                part(date(2024, 11, 14), date(2024, 11, 16)),
            ],
        ),
        (
            "three-parts",
            vec![
                part(date(2024, 9, 10), date(2024, 9, 10)),
                part(date(2024, 10, 1), date(2024, 10, 4)),
                part(date(2024, 11, 14), date(2024, 11, 16)),
            ],
        ),
    ];
    let mut all = Vec::new();
    for language in Language::ALL {
        for (name, parts) in &arranged {
            let mut sheet = Sheet::ccm();
            sheet.meeting.arrangements[0].parts.clone_from(parts);
            let alone = words::date::periods(parts, language);
            all.push(format!(
                "{language} {name}: {alone}\n    {}",
                sheet.paragraph("convene", language)
            ));
        }
    }
    insta::assert_snapshot!("note-dates", all.join("\n"));
}

#[test]
fn another_kind_of_meeting_another_treaty_and_another_hour_are_followed() {
    let mut all = Vec::new();
    for language in Language::ALL {
        for (kind, ordinal, noun, party) in [
            (MeetingKind::Rc, 3, Noun::Convention, PartyTerm::StateParty),
            (MeetingKind::Csp, 10, Noun::Treaty, PartyTerm::StateParty),
            (
                MeetingKind::Msp,
                21,
                Noun::Convention,
                PartyTerm::HighContractingParty,
            ),
        ] {
            let mut sheet = Sheet::ccm();
            sheet.treaty.noun = noun;
            sheet.treaty.party_term = party;
            sheet.meeting.key = MeetingKey::new(sheet.treaty.key.clone(), ordinal, kind);
            sheet.meeting.arrangements[0].composition.at = Some(time(18, 0, 0, 0));
            sheet.meeting.arrangements[0].mode = Mode::Hybrid;
            let note = sheet.note(language);
            all.push(format!("{language} {}", shown(&note.title, &note.blocks())));
        }
    }
    insta::assert_snapshot!("note-kinds", all.join("\n\n"));
}

#[test]
fn a_meeting_rearranged_keeps_what_was_decided_first() {
    let mut sheet = Sheet::ccm();
    let mut later = sheet.meeting.arrangements[0].clone();
    later.parts = vec![Part {
        opens_on: date(2024, 11, 4),
        closes_on: date(2024, 11, 7),
    }];
    later.decided_on = date(2024, 5, 2);
    later.place = "un-headquarters".to_owned();
    sheet.meeting.arrangements.push(later);
    let basis = sheet.paragraph("basis", Language::En);
    assert!(basis.ends_with("the Twelfth Meeting of States Parties from 10 to 13 September 2024."));
    let convene = sheet.paragraph("convene", Language::En);
    assert!(convene.contains("from **4 to 7 November 2024** at United Nations Headquarters"));
    assert!(sheet.keys().contains(&"rearranged".to_owned()));
}

fn texts(text: &str) -> BTreeMap<Language, String> {
    Language::ALL
        .into_iter()
        .map(|language| (language, text.to_owned()))
        .collect()
}

fn key(key: &str) -> ParagraphKey {
    ParagraphKey(key.to_owned())
}

fn departure(version: u32, paragraph: &str, change: Change) -> Departure {
    Departure {
        version,
        paragraph: key(paragraph),
        change,
    }
}

#[test]
fn departures_replace_drop_and_add() {
    let added = |text: &str| Change::AddAfter {
        after: key("invite"),
        texts: texts(text),
    };
    let mut sheet = Sheet::ccm();
    sheet.departures = vec![
        departure(
            1,
            "costs",
            Change::Replace(texts("The costs\u{2} are\n borne.")),
        ),
        departure(2, "email", Change::Drop),
        departure(3, "visas", added("Visas.")),
        departure(4, "badges", added("Badges.")),
        departure(5, "address", Change::Replace(texts("One\nTwo"))),
        departure(6, "basis", Change::Drop),
        departure(7, "basis", Change::Restore),
    ];
    let expected = "opening basis resolution convene invite visas badges costs composition address \
                    arrangements closing";
    assert_eq!(sheet.keys().join(" "), expected);
    assert_eq!(
        sheet.paragraph("costs", Language::Fr),
        "The costs are borne."
    );
    assert_eq!(sheet.paragraph("address", Language::Fr), "One\nTwo");
    let note = sheet.note(Language::Fr);
    assert!(note.paragraphs[5].origin.departs() && !note.paragraphs[0].origin.departs());
    assert_eq!(note::unknown_paragraph(&sheet.facts()), None);
}

#[test]
fn a_departure_without_a_language_is_marked_and_one_on_nothing_is_named() {
    let mut sheet = Sheet::ccm();
    let only = [(Language::En, "Only.".to_owned())].into();
    sheet.departures = vec![departure(1, "costs", Change::Replace(only))];
    let origin = |language| {
        let note = sheet.note(language);
        note.paragraphs
            .into_iter()
            .find(|p| p.key.0 == "costs")
            .map(|p| p.origin)
    };
    assert_eq!(origin(Language::En), Some(note::Origin::Replaced));
    assert_eq!(origin(Language::Ru), Some(note::Origin::Wanting));
    sheet.departures.push(departure(2, "cost", Change::Drop));
    assert_eq!(note::unknown_paragraph(&sheet.facts()), Some(key("cost")));
}

#[test]
fn a_paragraph_added_after_one_that_changed_later_keeps_its_place() {
    let after = |anchor: &str, text: &str| Change::AddAfter {
        after: key(anchor),
        texts: texts(text),
    };
    let mut sheet = Sheet::ccm();
    sheet.departures = vec![
        departure(1, "visas", after("costs", "Visas.")),
        departure(2, "hotels", after("visas", "Hotels.")),
        departure(3, "visas", after("costs", "Visas are needed.")),
    ];
    assert!(
        sheet
            .keys()
            .join(" ")
            .contains("costs visas hotels composition")
    );
    assert_eq!(sheet.paragraph("visas", Language::Es), "Visas are needed.");
}
