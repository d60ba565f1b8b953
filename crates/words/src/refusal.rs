//! Refusals in words: what the rule says, and what can be done about it. The rule speaks by its code
//! and its data; both sentences stand in `convening/refusal.ftl`. What comes from outside is
//! isolated, since these sentences stand on pages and terminals.

use std::collections::BTreeSet;

use domain::convening::note::Refusal;
use domain::law::language::Language;
use domain::law::mandate::BrokenChain;
use domain::law::quotation::Misquotation;
use domain::law::treaty::Convener;
use domain::people::role::NotPermitted;

use crate::text::isolate;
use crate::{Facts, Value, Words, convening, date, papers, people};

/// Why a rule refuses an act on a note.
pub fn sentence(refusal: &Refusal, language: Language) -> String {
    said(refusal.code(), &facts(refusal, language), language)
}

/// What can be done about it.
pub fn help(refusal: &Refusal, language: Language) -> String {
    helped(refusal.code(), language)
}

/// Why an actor may not do something.
pub fn not_permitted(refusal: &NotPermitted, language: Language) -> String {
    let roles = refusal
        .allowed
        .iter()
        .map(|role| people::role::name(*role, language))
        .collect();
    let facts = [
        ("act", Value::from(people::role::act(refusal.act, language))),
        ("roles", date::list(roles, language).into()),
    ];
    said(NotPermitted::CODE, &facts, language)
}

/// What can be done about it.
pub fn not_permitted_help(_refusal: &NotPermitted, language: Language) -> String {
    helped(NotPermitted::CODE, language)
}

/// The sentence under the code of a refusal.
pub fn said(code: &str, facts: &Facts<'_>, language: Language) -> String {
    Words::of(language).say(&format!("refusal-{code}"), facts)
}

/// What can be done about a refusal, by its code.
pub fn helped(code: &str, language: Language) -> String {
    Words::of(language).say(&format!("refusal-{code}-help"), &[])
}

fn facts(refusal: &Refusal, language: Language) -> Vec<(&'static str, Value<'static>)> {
    let step = |step| Value::from(convening::note::step(step, language));
    match refusal {
        Refusal::BrokenMandate(broken) => broken_facts(broken, language),
        Refusal::NoHouseText(convener) => vec![("convener", convener_code(*convener).into())],
        Refusal::NotAcknowledged(texts) => vec![("texts", names(texts, language).into())],
        Refusal::MissingLanguage(paragraph, missing) => vec![
            ("paragraph", isolate(&paragraph.0).into()),
            (
                "language",
                papers::sheet::language(*missing, language).into(),
            ),
        ],
        Refusal::NoSuchParagraph(paragraph) | Refusal::ParagraphTaken(paragraph) => {
            vec![("paragraph", isolate(&paragraph.0).into())]
        }
        Refusal::WrongStage { is, needed } => vec![("is", step(*is)), ("needed", step(*needed))],
        Refusal::AlreadySuperseded(later) => vec![("reference", isolate(&later.text).into())],
        Refusal::DateOutOfOrder(on) => vec![("date", date::full(*on, language).into())],
        Refusal::MissingGlyph { text, characters } => vec![
            ("text", isolate(text).into()),
            ("characters", glyphs(characters).into()),
        ],
        Refusal::NoMission(iso3) => vec![("state", isolate(iso3.as_str()).into())],
        Refusal::SheetsMissing(count) => vec![("count", (*count).into())],
        Refusal::MeetingCancelled
        | Refusal::SamePerson
        | Refusal::AlreadyDrafted
        | Refusal::NotIssued => Vec::new(),
    }
}

fn broken_facts(broken: &BrokenChain, language: Language) -> Vec<(&'static str, Value<'static>)> {
    match broken {
        BrokenChain::Misquoted {
            locator,
            language: quoted_in,
            misquotation,
        } => {
            let (how, quoted, source, after) = match misquotation {
                Misquotation::Empty => ("empty", "", "", ""),
                Misquotation::Differs {
                    after,
                    quoted,
                    source_word,
                } => (
                    "differs",
                    quoted.as_str(),
                    source_word.as_str(),
                    after.as_str(),
                ),
                Misquotation::Bracket {
                    quoted,
                    source_word,
                } => ("bracket", quoted.as_str(), source_word.as_str(), ""),
            };
            vec![
                ("locator", isolate(locator).into()),
                (
                    "language",
                    papers::sheet::language(*quoted_in, language).into(),
                ),
                ("how", how.into()),
                ("quoted", isolate(quoted).into()),
                ("source", isolate(source).into()),
                ("after", isolate(after).into()),
            ]
        }
        BrokenChain::NoSuchArticle { article } | BrokenChain::NoResolution { article } => {
            vec![("article", isolate(article).into())]
        }
        BrokenChain::NoSuchResolution { locator } => vec![("locator", isolate(locator).into())],
        BrokenChain::ResolutionNotCurrent {
            locator,
            adopted_on,
            current_until,
            article,
        } => vec![
            ("locator", isolate(locator).into()),
            ("adopted", date::full(*adopted_on, language).into()),
            ("until", date::full(*current_until, language).into()),
            ("article", isolate(article).into()),
        ],
    }
}

fn names(texts: &BTreeSet<String>, language: Language) -> String {
    date::list(texts.iter().map(|text| isolate(text)).collect(), language)
}

/// Characters that no font has cannot be shown either; they are named by their numbers.
fn glyphs(characters: &[char]) -> String {
    let named: Vec<String> = characters
        .iter()
        .map(|character| format!("U+{:04X}", u32::from(*character)))
        .collect();
    isolate(&named.join(" "))
}

const fn convener_code(convener: Convener) -> &'static str {
    match convener {
        Convener::UnSecretaryGeneral => "un_secretary_general",
        Convener::TreatySecretariat => "treaty_secretariat",
        Convener::DepositaryGovernments => "depositary_governments",
    }
}
