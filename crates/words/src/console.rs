//! What the command line says: headings, confirmations, faults. The sentences stand in
//! `record/console.ftl`; a fact is put in as text.

use domain::law::language::Language;
use domain::law::reading::ReadFault;

use crate::{Value, Words};

/// A sentence without facts.
pub fn say(key: &str, language: Language) -> String {
    Words::of(language).say(&format!("console-{key}"), &[])
}

/// A sentence with facts; a fact named `count` also chooses the form.
pub fn say_with(key: &str, language: Language, facts: &[(&str, &str)]) -> String {
    let facts: Vec<(&str, Value<'_>)> = facts
        .iter()
        .map(|(name, fact)| match (*name, fact.parse::<i64>()) {
            ("count", Ok(number)) => (*name, Value::Number(number)),
            _ => (*name, Value::from(*fact)),
        })
        .collect();
    Words::of(language).say(&format!("console-{key}"), &facts)
}

/// The heading of a column, by the name programs read.
pub fn heading(name: &str, language: Language) -> String {
    Words::of(language).say(&format!("console-heading-{name}"), &[])
}

/// The kind of a thing on record: `meeting`, `person`.
pub fn kind(kind: &str, language: Language) -> String {
    Words::of(language).say(&format!("console-kind-{kind}"), &[])
}

/// The name of a check of the doctor's.
pub fn check(name: &str, language: Language) -> String {
    Words::of(language).say(&format!("console-check-{name}"), &[])
}

/// A fault of a file: where it stands, what was found and what was expected.
pub fn fault(fault: &ReadFault, file: &str, language: Language) -> String {
    let key = match (fault.line, fault.column.is_empty()) {
        (0, _) => "fault-at-field",
        (_, true) => "fault-in-line",
        (_, false) => "fault-at-line",
    };
    let line = fault.line.to_string();
    let facts = [
        ("file", file),
        ("line", line.as_str()),
        ("column", fault.column.as_str()),
        ("found", fault.found.as_str()),
        ("expected", fault.expected.as_str()),
    ];
    say_with(key, language, &facts)
}
