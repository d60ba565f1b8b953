//! The list of participants in words: sections, counts, how it stands; and members as lists write
//! them. The words of a member are said once for a whole list, since a list may have thousands.

use domain::law::language::Language;
use domain::people::composition::{Capacity, Courtesy, Member, Title};
use domain::people::list::{Section, Stage, Stands};

use crate::{Value, Words, date};

/// The heading of a section: `States Parties`.
pub fn section(section: Section, language: Language) -> String {
    Words::of(language).say("list-section", &[("section", section.code().into())])
}

/// The mark of a list: `Provisional`.
pub fn stage(stage: Stage, language: Language) -> String {
    Words::of(language).say("list-stage", &[("stage", stage.code().into())])
}

/// The day a list stands on: `As submitted by 5 September 2024`.
pub fn stands(stands: Stands, language: Language) -> String {
    let facts = [("date", Value::from(date::full(stands.on, language)))];
    match stands.stage {
        Stage::Provisional => Words::of(language).say("list-stands-provisional", &facts),
        Stage::Final => Words::of(language).say("list-stands-final", &facts),
    }
}

/// How many delegations and people: `42 delegations · 213 participants`.
pub fn counts(delegations: usize, people: usize, language: Language) -> String {
    let number = |count: usize| Value::from(i64::try_from(count).unwrap_or(i64::MAX));
    let words = Words::of(language);
    let delegations = words.say("list-delegations", &[("count", number(delegations))]);
    let people = words.say("list-people", &[("count", number(people))]);
    format!("{delegations} · {people}")
}

/// The words that lists put around the names of members, in one language.
#[derive(Debug, Clone)]
pub struct MemberWords {
    capacities: Vec<String>,
    courtesies: Vec<String>,
}

impl MemberWords {
    /// The words of a language.
    pub fn of(language: Language) -> Self {
        let capacity = |capacity| super::delegation::capacity(capacity, language);
        let courtesy = |courtesy| super::delegation::courtesy(courtesy, language);
        Self {
            capacities: Capacity::ALL.into_iter().map(capacity).collect(),
            courtesies: Courtesy::ALL.into_iter().map(courtesy).collect(),
        }
    }

    /// The name of a capacity.
    pub fn capacity(&self, of: Capacity) -> &str {
        let at = Capacity::ALL.iter().position(|one| *one == of);
        &self.capacities[at.expect("every capacity is one of them all")]
    }

    /// A title: one the house knows in the language of the list, another as it was written.
    pub fn title<'a>(&'a self, title: &'a Title) -> &'a str {
        match title {
            Title::None => "",
            Title::Known(known) => {
                let at = Courtesy::ALL.iter().position(|one| one == known);
                &self.courtesies[at.expect("every courtesy is one of them all")]
            }
            Title::AsWritten(words) => words,
        }
    }

    /// Title and name, as they stand at the head of an entry.
    pub fn titled(&self, member: &Member) -> String {
        let title = self.title(&member.title);
        let name = member.full_name();
        if title.is_empty() {
            return name;
        }
        format!("{title} {name}")
    }
}
