//! The words are whole: the same files, keys and facts in six languages, nothing of one language
//! left in another, and every sentence can be said.

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::departure::ParagraphKey;
use domain::convening::invitee::{Category, Manner};
use domain::convening::meeting::MeetingKind;
use domain::convening::mission::{CorrespondenceLanguage, DutyStation, Mission, MissionKind};
use domain::convening::note::{Refusal, Step};
use domain::law::compiled;
use domain::law::mandate::BrokenChain;
use domain::law::quotation::Misquotation;
use domain::law::standing::{Reason, Standing};
use domain::law::status::Instrument;
use domain::law::treaty::{Convener, PartyTerm};
use domain::papers::reference::ReferenceForm;
use domain::people::role::{Act, NotPermitted, Role};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use jiff::civil::date;

use super::*;

/// What a sentence prints of what it is given; what it only chooses by is each language's own.
fn printed(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                if let InlineExpression::VariableReference { id } = inline {
                    found.insert(id.name.to_owned());
                }
            }
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    printed(&variant.value, found);
                }
            }
            PatternElement::TextElement { .. } => {}
        }
    }
}

/// The texts of a pattern, with `¤` where something is put in.
fn texts(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    let mut whole = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => whole.push_str(value),
            PatternElement::Placeable { expression } => {
                whole.push('¤');
                if let Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        texts(&variant.value, found);
                    }
                }
            }
        }
    }
    found.push(whole);
}

fn patterns(language: Language, mut each: impl FnMut(&str, &str, &Pattern<&str>)) {
    for (file, text) in files(language) {
        let resource = fluent_syntax::parser::parse(*text)
            .unwrap_or_else(|(_, faults)| panic!("{language}/{file}: {faults:?}"));
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let value = message.value.as_ref().expect("every message has a text");
                each(file, message.id.name, value);
            }
        }
    }
}

#[test]
fn six_languages_have_the_same_keys_and_facts() {
    let keys = |language| {
        let mut keys = BTreeMap::new();
        patterns(language, |file, key, pattern| {
            let mut found = BTreeSet::new();
            printed(pattern, &mut found);
            let before = keys.insert(key.to_owned(), (file.to_owned(), found));
            assert_eq!(before, None, "{language}: {key} stands twice");
        });
        keys
    };
    let english = keys(Language::En);
    for language in Language::ALL {
        let others = keys(language);
        for (key, value) in &english {
            assert_eq!(others.get(key), Some(value), "{language}: {key}");
        }
        assert_eq!(others.len(), english.len(), "{language}");
    }
}

/// The forms of files have Latin names in every language.
const LATIN_EVERYWHERE: [&str; 6] = ["PDF", "XLSX", "CSV", "TOML", "EML", "SHA-256"];

#[test]
fn each_language_is_written_in_its_own_letters_and_marks() {
    for language in Language::ALL {
        patterns(language, |file, key, pattern| {
            let mut found = Vec::new();
            texts(pattern, &mut found);
            for text in found {
                let place = format!("{language}/{file} {key}: {text}");
                // What is typed at the command line is Latin in every language.
                let typed = file == "record/console";
                assert!(typed || !text.contains("  "), "{place}");
                let text = LATIN_EVERYWHERE
                    .iter()
                    .fold(text, |text, name| text.replace(name, ""));
                let latin = !typed && text.chars().any(|c| c.is_ascii_alphabetic());
                match language {
                    Language::Ar => {
                        assert!(
                            !latin && (typed || !text.contains([',', ';', '?'])),
                            "{place}"
                        );
                    }
                    Language::Zh => {
                        assert!(
                            !latin && (typed || !text.contains([',', ';', '?', '(', ')', ':'])),
                            "{place}"
                        );
                    }
                    Language::Ru => assert!(!latin && !text.contains(['"', '“']), "{place}"),
                    Language::Fr | Language::Es => {
                        assert!(!text.contains(['"', '\'', '“']), "{place}");
                    }
                    Language::En => assert!(!text.contains(['\'', '«']), "{place}"),
                }
            }
        });
    }
}

#[test]
fn every_ordinal_to_the_fortieth_is_a_word_or_a_whole_figure() {
    use convening::meeting::{Place, name};
    let mut all = Vec::new();
    for language in Language::ALL {
        for n in (1..=41).chain([42, 43, 44, 111]) {
            let msp = |place| name(n, MeetingKind::Msp, PartyTerm::StateParty, place, language);
            let rc = |place| name(n, MeetingKind::Rc, PartyTerm::StateParty, place, language);
            all.push(format!(
                "{language} {n}: {} | {} | {} | {} | {}",
                msp(Place::Subject),
                msp(Place::To),
                msp(Place::OfAlone),
                rc(Place::To),
                rc(Place::OfAlone)
            ));
        }
    }
    insta::assert_snapshot!("ordinals", all.join("\n"));
}

#[test]
fn months_and_days_of_the_week_in_six_languages() {
    use domain::convening::deadline::DayOfWeek;
    let mut all = Vec::new();
    for language in Language::ALL {
        for month in 1..=12 {
            let on = date(2024, month, 1);
            all.push(format!(
                "{} · {} · {}",
                date::full(on, language),
                date::short(on, language),
                date::weekday(DayOfWeek::of(date(2024, 9, month)), language)
            ));
        }
    }
    insta::assert_snapshot!("dates", all.join("\n"));
}

#[test]
fn reasons_of_standings_are_said() {
    let reasons = [
        Reason::Deposited {
            instrument: Instrument::Accession,
            on: date(2025, 9, 5),
        },
        Reason::InForce {
            on: date(2026, 3, 1),
            article: "17(2)".to_owned(),
        },
    ];
    let said = law::standing::reason(&reasons, Language::En);
    assert_eq!(
        said,
        "accession deposited 5 Sep 2025; in force 1 Mar 2026, Art. 17(2)"
    );
    let said = law::standing::reason(&[Reason::DateNotKnown], Language::En);
    assert_eq!(said, "party, date not known");
    let on = date(2024, 9, 6);
    let article = || "20(3)".to_owned();
    let every = [
        Reason::Signed { on },
        Reason::AppliesProvisionally { on },
        Reason::Deposited {
            instrument: Instrument::Ratification,
            on,
        },
        Reason::Deposited {
            instrument: Instrument::Acceptance,
            on,
        },
        Reason::Deposited {
            instrument: Instrument::Approval,
            on,
        },
        Reason::Deposited {
            instrument: Instrument::Succession,
            on,
        },
        Reason::DateNotKnown,
        Reason::SucceededWithEffect { on },
        Reason::WithdrawalNotified { on },
        Reason::WithdrawalEffective {
            on,
            article: article(),
        },
        Reason::WithdrawalHeld {
            expired_on: on,
            article: article(),
        },
        Reason::NoAct,
    ];
    let mut all = Vec::new();
    for language in Language::ALL {
        all.extend(Standing::ALL.map(|standing| law::standing::name(standing, language)));
        all.push(law::standing::reason(
            &[&reasons[..], &every].concat(),
            language,
        ));
    }
    insta::assert_snapshot!("standings", all.join("\n"));
}

#[test]
fn every_refusal_has_a_sentence_and_a_help() {
    let mut all = Vec::new();
    for language in Language::ALL {
        for refusal in refusals() {
            let said = refusal::sentence(&refusal, language);
            all.push(format!("{language} {}: {said}", refusal.code()));
            all.push(format!("    {}", refusal::help(&refusal, language)));
        }
        let refusal = NotPermitted {
            act: Act::ApproveNote,
            allowed: vec![Role::ConferenceOfficer, Role::Auditor],
        };
        all.push(format!(
            "{language} {}",
            refusal::not_permitted(&refusal, language)
        ));
        all.push(format!(
            "    {}",
            refusal::not_permitted_help(&refusal, language)
        ));
    }
    insta::assert_snapshot!("refusals", all.join("\n"));
}

fn refusals() -> Vec<Refusal> {
    let locator = || "78/32 para. 9".to_owned();
    let misquoted = |misquotation| {
        let language = Language::Fr;
        Refusal::BrokenMandate(BrokenChain::Misquoted {
            locator: locator(),
            language,
            misquotation,
        })
    };
    let word = |word: &str| word.to_owned();
    let paragraph = || ParagraphKey("visas".to_owned());
    let article = || "14(3)".to_owned();
    vec![
        misquoted(Misquotation::Empty),
        misquoted(Misquotation::Differs {
            after: word("prie le"),
            quoted: word("secrétariat"),
            source_word: word("Secrétaire"),
        }),
        misquoted(Misquotation::Bracket {
            quoted: word("[p]rie"),
            source_word: word("prie"),
        }),
        Refusal::BrokenMandate(BrokenChain::NoSuchArticle { article: article() }),
        Refusal::BrokenMandate(BrokenChain::NoSuchResolution { locator: locator() }),
        Refusal::BrokenMandate(BrokenChain::NoResolution { article: article() }),
        Refusal::BrokenMandate(BrokenChain::ResolutionNotCurrent {
            locator: locator(),
            adopted_on: date(2023, 12, 6),
            current_until: date(2024, 12, 6),
            article: article(),
        }),
        Refusal::MeetingCancelled,
        Refusal::NoHouseText(Convener::TreatySecretariat),
        Refusal::NoHouseText(Convener::DepositaryGovernments),
        Refusal::NotAcknowledged(["Art. 11(1) ar".to_owned(), "Art. 14(1) en".to_owned()].into()),
        Refusal::MissingLanguage(paragraph(), Language::Ru),
        Refusal::NoSuchParagraph(paragraph()),
        Refusal::ParagraphTaken(paragraph()),
        Refusal::SamePerson,
        Refusal::WrongStage {
            is: Step::Drafted,
            needed: Step::Initialled,
        },
        Refusal::AlreadyDrafted,
        Refusal::NotIssued,
        Refusal::AlreadySuperseded(ReferenceForm::default().reference(2024, 9, "CCM")),
        Refusal::DateOutOfOrder(date(2024, 9, 10)),
        Refusal::MissingGlyph {
            text: word("a\u{1f600}"),
            characters: vec!['\u{1f600}'],
        },
        Refusal::NoMission("NIU".parse().expect("a code")),
        Refusal::SheetsMissing(1),
        Refusal::SheetsMissing(3),
        Refusal::SheetsMissing(12),
    ]
}

#[test]
fn labels_names_and_addressees_are_said() {
    let states = compiled::states();
    let france = states.get("FRA".parse().expect("a code")).expect("a State");
    let places = compiled::places();
    let office = places.issuing("eosg").expect("an office");
    let mut all = Vec::new();
    for language in Language::ALL {
        let labels = papers::sheet::labels(language);
        all.push(format!("{labels:?}"));
        all.push(papers::sheet::place_and_date(
            office,
            date(2024, 3, 15),
            language,
        ));
        all.push(papers::sheet::courtesy(Language::Fr, language));
        all.push(papers::sheet::verification(
            "https://convene.example/v",
            language,
        ));
        all.push(papers::sheet::code(
            "https://convene.example/v/7K3M",
            language,
        ));
        for kind in MissionKind::ALL {
            for station in DutyStation::ALL {
                let mission = mission(kind, station);
                let lines = papers::sheet::addressee(france, &mission, date(2024, 3, 15), language);
                all.push(lines.join(" | "));
            }
        }
        all.extend(Language::ALL.map(|named| papers::sheet::language(named, language)));
        all.extend(Role::ALL.map(|role| people::role::name(role, language)));
        all.extend(Act::ALL.map(|act| people::role::act(act, language)));
        let steps = [
            Step::Drafted,
            Step::Approved,
            Step::Initialled,
            Step::Issued,
            Step::Abandoned,
        ];
        all.extend(steps.map(|step| convening::note::step(step, language)));
        let categories = [
            Category::Party,
            Category::PartyPending,
            Category::Signatory,
            Category::OtherState,
            Category::NamedOrganization,
            Category::OrganizationOnRequest,
        ];
        all.extend(categories.map(|category| convening::invitee::category(category, language)));
        let manners = [Manner::Convened, Manner::Invited];
        all.extend(manners.map(|manner| convening::invitee::manner(manner, language)));
    }
    insta::assert_snapshot!("labels", all.join("\n"));
}

fn mission(kind: MissionKind, station: DutyStation) -> Mission {
    Mission {
        state: "FRA".parse().expect("a code"),
        station,
        kind,
        correspondence: CorrespondenceLanguage {
            language: Language::Fr,
            set_on: None,
        },
        address: vec!["245 East 47th Street".to_owned()],
        emails: Vec::new(),
        valid_from: None,
        valid_until: None,
        source: String::new(),
    }
}

#[test]
fn each_list_of_states_stands_in_its_own_order() {
    let states = compiled::states();
    let on = date(2025, 1, 1);
    let mut all = Vec::new();
    for language in Language::ALL {
        let mut list: Vec<_> = states.iter().collect();
        law::collation::sort_states(&mut list, on, language);
        let names: Vec<&str> = list
            .iter()
            .map(|state| state.short_name(on, language))
            .collect();
        let stands = |before: &str, after: &str| {
            let at = |name: &str| {
                let found = names.iter().position(|other| *other == name);
                found.unwrap_or_else(|| panic!("{language}: no {name}"))
            };
            assert!(
                at(before) < at(after),
                "{language}: {before} before {after}"
            );
        };
        match language {
            Language::En => stands("Czechia", "Denmark"),
            Language::Fr => {
                stands("Éthiopie", "Finlande");
                stands("Guinée", "Guinée équatoriale");
            }
            Language::Es => stands("España", "Estonia"),
            Language::Ru => stands("Йемен", "Кабо-Верде"),
            Language::Zh => stands("阿富汗", "中国"),
            Language::Ar => {
                stands("الأردن", "ليتوانيا");
                stands("باكستان", "البحرين");
                stands("البرازيل", "بربادوس");
            }
        }
        all.push(format!("{language}: {}", names.join(" · ")));
    }
    insta::assert_snapshot!("states", all.join("\n"));
}

#[test]
fn lists_stand_in_the_order_of_each_language() {
    let states = compiled::states();
    let ordered = |language| {
        let codes = ["DEU", "AUT", "CIV", "ZAF", "ESP", "CZE", "TUR"];
        let codes = codes.map(|code| code.parse().expect("a code"));
        let mut some: Vec<_> = codes.iter().filter_map(|code| states.get(*code)).collect();
        law::collation::sort_states(&mut some, date(2024, 9, 10), language);
        let codes: Vec<String> = some.iter().map(|state| state.iso3.to_string()).collect();
        codes.join(" ")
    };
    assert_eq!(ordered(Language::En), "AUT CIV CZE DEU ZAF ESP TUR");
    assert_eq!(ordered(Language::Fr), "ZAF DEU AUT CIV ESP CZE TUR");
    assert_eq!(ordered(Language::Es), "DEU AUT CZE CIV ESP ZAF TUR");
}

#[test]
fn a_list_counts_in_the_forms_of_each_language() {
    let counts = people::list::counts;
    assert_eq!(counts(1, 2, Language::En), "1 delegation · 2 participants");
    assert_eq!(counts(2, 5, Language::Ru), "2 делегации · 5 участников");
    assert_eq!(counts(3, 11, Language::Ar), "3 وفود · 11 مشاركا");
}

#[test]
fn words_of_members_said_once_are_those_said_each_time() {
    use domain::people::composition::{Capacity, Courtesy, Title};
    for language in Language::ALL {
        let words = people::list::MemberWords::of(language);
        for capacity in Capacity::ALL {
            let said = people::delegation::capacity(capacity, language);
            assert_eq!(words.capacity(capacity), said);
        }
        for courtesy in Courtesy::ALL {
            let said = people::delegation::courtesy(courtesy, language);
            assert_eq!(words.title(&Title::Known(courtesy)), said);
        }
    }
}
