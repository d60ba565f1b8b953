//! Two lists in words: how certainly a name is another and why, in what the note and the entries
//! differ, and why nothing is settled. The sentences stand in `people/reconciliation.ftl`; the same
//! ones stand on the desk's page and in the letter that asks the mission.

use domain::law::language::Language;
use domain::people::composition::{Member, Title};
use domain::people::reconciliation::{Certainty, Differs, Match, Reason, Refusal, Side};

use super::delegation::{capacity, title};
use crate::text::isolate;
use crate::{Value, Words, date};

/// How certainly two names are one person’s: `Likely the same person`.
pub fn certainty(certainty: Certainty, language: Language) -> String {
    Words::of(language).say(
        "reconciliation-certainty",
        &[("code", certainty.code().into())],
    )
}

/// Why a name is taken for another, one reason after the other; empty where both are written alike.
pub fn why(matched: &Match, language: Language) -> String {
    let reasons = matched.why.iter().map(|reason| why_one(reason, language));
    date::list(reasons.collect(), language)
}

fn why_one(reason: &Reason, language: Language) -> String {
    let (one, two) = match reason {
        Reason::Honorific { word } | Reason::Particle { word } | Reason::Generation { word } => {
            (word.as_str(), "")
        }
        Reason::PartOfName { left_out } => (left_out.as_str(), ""),
        Reason::Initial { short, long } => (short.as_str(), long.as_str()),
        Reason::Slip { from, to } | Reason::Transliteration { from, to } => {
            (from.as_str(), to.as_str())
        }
        Reason::OrderOfNames
        | Reason::Case
        | Reason::Accents
        | Reason::Spacing
        | Reason::OwnScript
        | Reason::OwnScriptDiffers => ("", ""),
    };
    let facts = [
        ("code", Value::from(reason.code())),
        ("one", isolate(one).into()),
        ("two", isolate(two).into()),
    ];
    Words::of(language).say("reconciliation-why", &facts)
}

/// In what the lists differ, in a sentence that stands alone.
pub fn difference(differs: &Differs, language: Language) -> String {
    let name = |member: &Member| isolate(&written(member));
    let nothing = || Words::of(language).say("reconciliation-nothing", &[]);
    let one = |member: &Option<Member>| member.as_ref().map_or_else(nothing, name);
    let text = |text: &str| match text {
        "" => nothing(),
        text => isolate(text),
    };
    let titled = |of: &Title| text(&title(of, language));
    let names = |members: &[Member]| date::list(members.iter().map(name).collect(), language);
    let none = String::new;
    let (who, official, entered) = match differs {
        Differs::Heads { official, entered } => (none(), one(official), one(entered)),
        Differs::OnlyOfficial(who) | Differs::OnlyEntered(who) => (name(who), none(), none()),
        Differs::NameWritten {
            official, entered, ..
        } => (none(), name(official), name(entered)),
        Differs::Capacity { official, entered } => {
            let said = |of| capacity(of, language);
            (name(entered), said(*official), said(entered.capacity))
        }
        Differs::Title { official, entered } => {
            (name(entered), titled(official), titled(&entered.title))
        }
        Differs::Function { official, entered } => {
            (name(entered), text(official), text(&entered.function))
        }
        Differs::Order { official, entered } => (none(), names(official), names(entered)),
    };
    let facts = [
        ("code", Value::from(differs.code())),
        ("who", who.into()),
        ("official", official.into()),
        ("entered", entered.into()),
    ];
    Words::of(language).say("reconciliation-difference", &facts)
}

/// A name with the one in its own script, where it has another.
fn written(member: &Member) -> String {
    let name = member.full_name();
    if member.own_script.is_empty() {
        return name;
    }
    format!("{name} ({})", member.own_script)
}

/// What stands of a difference that nobody settled: `stands as in the note`.
pub fn stands(side: Side, language: Language) -> String {
    Words::of(language).say("reconciliation-stands", &[("side", side.code().into())])
}

/// By which list a difference was settled.
pub fn settled(side: Side, language: Language) -> String {
    Words::of(language).say("reconciliation-settled", &[("side", side.code().into())])
}

/// Why nothing is settled or asked.
pub fn refusal(refusal: Refusal, language: Language) -> String {
    crate::refusal::said(refusal.code(), &[], language)
}

#[cfg(test)]
mod tests {
    use domain::people::composition::{Typed, read};
    use domain::people::reconciliation::reconcile;

    use super::*;

    fn members(rows: &[(&str, &str, &str, &str)]) -> Vec<Member> {
        let typed = |(capacity, given, family, function): &(&str, &str, &str, &str)| Typed {
            capacity: (*capacity).to_owned(),
            given: (*given).to_owned(),
            family: (*family).to_owned(),
            function: (*function).to_owned(),
            ..Typed::default()
        };
        let typed: Vec<Typed> = rows.iter().map(typed).collect();
        read(&typed, None).expect("a composition")
    }

    fn plain(said: &str) -> String {
        said.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn every_difference_is_a_sentence() {
        let official = members(&[
            ("head", "Muhammad", "Ali", "Ambassador"),
            ("deputy", "Iuliia", "Petrova", ""),
            ("adviser", "Clara", "Díaz", ""),
        ]);
        let entered = members(&[
            ("head", "Yulia", "Petrova", ""),
            ("deputy", "Mohamed", "Ali", ""),
            ("adviser", "Bruno", "Costa", ""),
        ]);
        let found = reconcile(&official, &entered);
        let said: Vec<String> = found
            .differences
            .iter()
            .map(|one| plain(&difference(&one.differs, Language::En)))
            .collect();
        let expected = [
            "Head of delegation: in the note Muhammad Ali, as entered Yulia Petrova.",
            "The name: in the note Muhammad Ali, as entered Mohamed Ali.",
            "Function of Mohamed Ali: in the note Ambassador, as entered none.",
            "The name: in the note Iuliia Petrova, as entered Yulia Petrova.",
            "Clara Díaz: in the note and not entered.",
            "Bruno Costa: entered and not in the note.",
            "Order: in the note Mohamed Ali and Yulia Petrova; as entered Yulia Petrova and Mohamed Ali.",
        ];
        assert_eq!(said, expected);
        let matched = &found.pairing.pairs[0].matched;
        assert_eq!(
            certainty(matched.certainty, Language::En),
            "Likely the same person"
        );
        assert_eq!(
            plain(&why(matched, Language::En)),
            "another spelling: Muhammad, Mohamed"
        );
    }

    #[test]
    fn each_language_has_a_sentence_for_every_reason() {
        let word = || "word".to_owned();
        let reasons = [
            Reason::OrderOfNames,
            Reason::Case,
            Reason::Accents,
            Reason::Spacing,
            Reason::Honorific { word: word() },
            Reason::Particle { word: word() },
            Reason::Initial {
                short: word(),
                long: word(),
            },
            Reason::Slip {
                from: word(),
                to: word(),
            },
            Reason::Transliteration {
                from: word(),
                to: word(),
            },
            Reason::OwnScript,
            Reason::OwnScriptDiffers,
            Reason::PartOfName { left_out: word() },
            Reason::Generation { word: word() },
        ];
        for language in Language::ALL {
            let said = reasons.iter().map(|reason| why_one(reason, language));
            let said: std::collections::BTreeSet<String> = said.collect();
            assert_eq!(said.len(), reasons.len(), "{language}: {said:?}");
        }
    }
}
