//! The list of participants as a paper and as a table: sections as headings, under each State or
//! organization its people in the order of protocol. It is composed of a ready list and words; who
//! stands on it, and in which order, is the domain's.

use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use domain::people::composition::Member;
use domain::people::list::{List as OfDomain, SectionOfList, Stands};
use jiff::civil::Date;
use serde::Serialize;
use words::Words;
use words::people::list::{self as said, MemberWords};

use super::{Person, anything_lost, outside};
use crate::press::{Fault, Meta, Pdf, Press, Template};
use crate::roster::{Cell, Column, Table};

/// What stands around a list: its meeting, how it stands, in which language it is set.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The meeting's key.
    pub key: &'a MeetingKey,
    /// The meeting's title in the language.
    pub meeting: &'a str,
    /// Whether it is provisional or final, and the day it stands on.
    pub stands: Stands,
    /// The language.
    pub language: Language,
}

/// What the list prints, top to bottom. All text comes ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct List {
    /// The language in which it is set.
    pub language: Language,
    /// The day on which it stands.
    pub dated: Date,
    /// What names it for ever.
    pub identifier: String,
    /// `List of participants`.
    pub title: String,
    /// The meeting's title.
    pub meeting: String,
    /// `Provisional` or `Final`.
    pub mark: String,
    /// The day it stands on, in a sentence.
    pub stands: String,
    /// How many delegations and people.
    pub counts: String,
    /// What is to be known of the list; small.
    pub remarks: Vec<String>,
    /// The sections.
    pub sections: Vec<Section>,
}

/// A section of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// How many delegations and people stand in it.
    pub counts: String,
    /// The delegations.
    pub delegations: Vec<Delegation>,
}

/// A State or organization with its people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Delegation {
    /// Its name.
    pub name: String,
    /// Its people.
    pub people: Vec<Person>,
}

/// Composes the paper of a list.
pub fn compose(list: &OfDomain<'_>, around: Around<'_>) -> List {
    let Around {
        key,
        meeting,
        stands,
        language,
    } = around;
    let members = MemberWords::of(language);
    let words = Words::of(language);
    let sections: Vec<Section> = list
        .sections
        .iter()
        .map(|of| section(of, &members, language))
        .collect();
    let delegations = sections.iter().flat_map(|section| &section.delegations);
    let lost = anything_lost(delegations.flat_map(|delegation| &delegation.people));
    let mut remarks = vec![words.say("list-names", &[])];
    if list.sections.is_empty() {
        remarks.push(words.say("list-nobody", &[]));
    }
    if lost {
        remarks.push(words.say("list-glyphs", &[]));
    }
    List {
        language,
        dated: stands.on,
        identifier: format!(
            "{key}/participants/{language}/{}/{}",
            stands.stage.code(),
            stands.on
        ),
        title: words.say("list-title", &[]),
        meeting: meeting.to_owned(),
        mark: said::stage(stands.stage, language),
        stands: said::stands(stands, language),
        counts: said::counts(list.delegations(), list.people(), language),
        remarks,
        sections,
    }
}

fn section(of: &SectionOfList<'_>, words: &MemberWords, language: Language) -> Section {
    let delegation = |entry: &domain::people::list::Entry<'_>| {
        let person = |member: &&Member| Person::of(member, words);
        Delegation {
            name: outside(entry.name),
            people: entry.members.iter().map(person).collect(),
        }
    };
    Section {
        heading: said::section(of.section, language),
        counts: said::counts(of.entries.len(), of.people(), language),
        delegations: of.entries.iter().map(delegation).collect(),
    }
}

/// Prints a list.
pub fn print(press: &Press, list: &List) -> Result<Pdf, Fault> {
    let meta = Meta {
        title: &format!("{} · {}", list.title, list.meeting),
        language: list.language,
        dated: list.dated,
        identifier: &list.identifier,
    };
    press.print(Template::List, list, meta)
}

/// The list as a table: a row for each person, everything as it was written.
pub fn table(list: &OfDomain<'_>, around: Around<'_>) -> Table {
    let language = around.language;
    let words = MemberWords::of(language);
    let heading = |key: &str, width| Column {
        heading: Words::of(language).say(key, &[]),
        width,
    };
    let columns = vec![
        heading("list-column-section", 26),
        heading("list-column-participant", 34),
        heading("list-column-place", 8),
        heading("delegation-column-title", 12),
        heading("delegation-column-given", 22),
        heading("delegation-column-family", 22),
        heading("delegation-column-own-script", 22),
        heading("delegation-column-function", 44),
        heading("delegation-column-capacity", 24),
    ];
    let mut rows = Vec::with_capacity(list.people());
    for of in &list.sections {
        let heading = said::section(of.section, language);
        for entry in &of.entries {
            for (place, member) in (1..).zip(&entry.members) {
                let before = [text(&heading), text(entry.name), Cell::Number(place)];
                rows.push(before.into_iter().chain(row(member, &words)).collect());
            }
        }
    }
    Table {
        name: tab(&Words::of(language).say("list-title", &[])),
        right_to_left: language.is_right_to_left(),
        dated: around.stands.on,
        columns,
        rows,
    }
}

fn row(member: &Member, words: &MemberWords) -> [Cell; 6] {
    [
        text(words.title(&member.title)),
        text(&member.given),
        text(&member.family),
        text(&member.own_script),
        text(&member.function),
        text(words.capacity(member.capacity)),
    ]
}

fn text(text: &str) -> Cell {
    if text.is_empty() {
        return Cell::Empty;
    }
    Cell::Text(text.to_owned())
}

/// A tab has at most 31 characters.
fn tab(title: &str) -> String {
    title.chars().take(31).collect()
}
