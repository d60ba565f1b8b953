//! The sources of the rules: each rule of `domain` names what it rests on in a paragraph that begins
//! `/// Rule:`, or `//! Rule:` for a whole file, and docs/rules.md lists them all.
//! `UPDATE_RULES=1 cargo test -p convene --test tidy rules` writes the list anew.

use std::fs;

use super::assert_tidy;
use super::repository::{Text, read, root, texts};

const LIST: &str = "docs/rules.md";

const HEAD: &str = "# Rules and their sources

Every rule of the house and what it rests on, taken from the sources under `crates/domain/src`. \
Written by `UPDATE_RULES=1 cargo test -p convene --test tidy rules`; a test compares the two.

| where | rule | rests on |
|---|---|---|
";

/// A rule: its file below `crates/domain/src`, its function or type, its source.
#[derive(Debug, PartialEq, Eq)]
struct Rule {
    file: String,
    name: String,
    source: String,
}

fn rules(file: &Text) -> Vec<Rule> {
    let lines: Vec<&str> = file.text.lines().map(str::trim).collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(mark) = ["/// ", "//! "]
            .into_iter()
            .find(|mark| begins_rule(line, mark))
        else {
            continue;
        };
        let paragraph: Vec<&str> = lines[at..]
            .iter()
            .map_while(|line| line.strip_prefix(mark))
            .take_while(|said| !said.trim().is_empty())
            .collect();
        let source = paragraph
            .join(" ")
            .replacen("Rule: ", "", 1)
            .replace('|', "\\|");
        let name = if mark == "//! " {
            "the whole file".to_owned()
        } else {
            lines[at..]
                .iter()
                .find_map(|line| item(line))
                .unwrap_or_default()
        };
        let file = file
            .path
            .trim_start_matches("crates/domain/src/")
            .to_owned();
        found.push(Rule { file, name, source });
    }
    found
}

fn begins_rule(line: &str, mark: &str) -> bool {
    line.strip_prefix(mark)
        .is_some_and(|said| said.starts_with("Rule: "))
}

/// The name of the item that a line of code begins.
fn item(line: &str) -> Option<String> {
    if line.starts_with("//") || line.starts_with("#[") {
        return None;
    }
    let mut words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.find(|word| ["fn", "struct", "enum", "trait", "type"].contains(word))?;
    words.next().map(|name| format!("`{name}`"))
}

fn list(rules: &[Rule]) -> String {
    let row = |rule: &Rule| format!("| `{}` | {} | {} |\n", rule.file, rule.name, rule.source);
    HEAD.to_owned() + &rules.iter().map(row).collect::<String>()
}

fn faults(expected: &str, written: &str) -> Vec<String> {
    let missing = expected
        .lines()
        .filter(|line| !written.lines().any(|other| other == *line));
    let stale = written
        .lines()
        .filter(|line| !expected.lines().any(|other| other == *line));
    let missing = missing.map(|line| format!("missing: {line}"));
    let mut faults: Vec<_> = missing
        .chain(stale.map(|line| format!("stale: {line}")))
        .collect();
    if faults.is_empty() && expected != written {
        faults.push("the rows stand in another order".to_owned());
    }
    faults
}

#[test]
fn rules_name_their_sources() {
    let domain = texts(".rs")
        .into_iter()
        .filter(|file| file.path.starts_with("crates/domain/src/"));
    let expected = list(&domain.flat_map(|file| rules(&file)).collect::<Vec<_>>());
    assert!(
        expected.lines().count() > HEAD.lines().count(),
        "domain states no rule at all"
    );
    if std::env::var_os("UPDATE_RULES").is_some() {
        fs::write(root().join(LIST), &expected).expect("docs/rules.md can be written");
    }
    let written = read(LIST).unwrap_or_default();
    let what = "docs/rules.md is not what the sources say; UPDATE_RULES=1 writes it anew.";
    assert_tidy(what, &faults(&expected, &written));
}

#[test]
fn rules_without_their_row_are_seen() {
    let source = "//! A file.\n//! Rule: Art. 1.\n\n/// Who pays.\n///\n/// Rule: CCM Art. 14(1),\n/// \
                  second sentence.\n///\n/// More.\n#[must_use]\npub const fn payers() {}\n";
    let file = Text::new("crates/domain/src/money/key.rs", source);
    let found = rules(&file);
    let row = |name: &str, source: &str| Rule {
        file: "money/key.rs".to_owned(),
        name: name.to_owned(),
        source: source.to_owned(),
    };
    let expected = [
        row("the whole file", "Art. 1."),
        row("`payers`", "CCM Art. 14(1), second sentence."),
    ];
    assert_eq!(found, expected);
    assert_eq!(faults(&list(&found), &list(&found[..1])).len(), 1);
    assert_eq!(faults(&list(&found[..1]), &list(&found)).len(), 1);
    assert_eq!(faults(&list(&found), &list(&found)), [""; 0]);
}
