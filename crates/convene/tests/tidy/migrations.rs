//! The schema keeps to text, integers, bytes and dates: no boolean (a flag forgot who, when and on
//! which paper), and nothing that one of the two engines does in its own way.

use super::assert_tidy;
use super::repository::{Text, texts};
use super::scan::scan;

/// Kinds of column, by how their makers begin in the library and in SQL.
const MAKERS: [&str; 7] = [
    "boolean",
    "decimal",
    "money",
    "enumeration",
    "float",
    "double",
    "real",
];
const KINDS: [&str; 6] = ["Boolean", "Decimal", "Money", "Enum", "Float", "Double"];
const SQL: [&str; 10] = [
    "BOOLEAN", "BOOL", "DECIMAL", "NUMERIC", "REAL", "FLOAT", "DOUBLE", "TRIGGER", "COLLATE",
    "ENUM",
];

fn faults(file: &Text) -> Vec<String> {
    let seen = scan(&file.text);
    let mut faults = Vec::new();
    let entity = seen.code.contains("DeriveEntityModel") || seen.code.contains("sea_orm::model");
    for (number, line) in (1..).zip(seen.code.lines()) {
        let field = entity && is_field(line) && names_bool(line);
        if field || words(line).any(makes_column) {
            faults.push(format!("{}:{number}: {}", file.path, line.trim()));
        }
    }
    for literal in &seen.literals {
        let mut said = literal
            .value
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let schema = ["CREATE", "ALTER"]
            .iter()
            .any(|word| literal.value.contains(word));
        if schema && said.any(|word| SQL.contains(&word)) {
            faults.push(format!(
                "{}:{}: {}",
                file.path,
                literal.line,
                literal.value.trim()
            ));
        }
    }
    faults
}

fn is_field(line: &str) -> bool {
    line.trim_start().starts_with("pub ") && line.contains(": ") && !line.contains(" fn ")
}

fn names_bool(line: &str) -> bool {
    line.split(|c: char| !c.is_alphanumeric() && c != '_')
        .any(|word| word == "bool")
}

/// Each identifier of a line with the code before and after it.
fn words(line: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    let joins = |c: char| c.is_alphanumeric() || c == '_';
    let starts = line
        .char_indices()
        .filter(move |(at, c)| joins(*c) && !line[..*at].chars().next_back().is_some_and(joins));
    starts.map(move |(at, _)| {
        let rest = &line[at..];
        let end = rest.find(|c: char| !joins(c)).unwrap_or(rest.len());
        (&line[..at], &rest[..end], &rest[end..])
    })
}

fn makes_column((before, word, after): (&str, &str, &str)) -> bool {
    let stem = word.split('_').next().unwrap_or(word);
    let called = after.starts_with('(') && !before.ends_with("fn ");
    let kind = before.ends_with("ColumnType::") && KINDS.contains(&word);
    kind || called && MAKERS.contains(&stem)
}

#[test]
fn the_schema_has_no_flag_and_no_kind_of_one_engine() {
    let store = texts(".rs")
        .into_iter()
        .filter(|file| file.path.starts_with("crates/store/src/"));
    let faults: Vec<_> = store.flat_map(|file| faults(&file)).collect();
    assert_tidy(
        "Columns are text, bigint, bytes, dates; a flag is a dated fact.",
        &faults,
    );
}

#[test]
fn a_flag_and_a_kind_of_one_engine_are_seen() {
    let bad = |text: &str| faults(&Text::new("crates/store/src/a.rs", text)).len();
    assert_eq!(bad("t.col(boolean(Note::Issued))"), 1);
    assert_eq!(bad("ColumnDef::new(A).boolean_null().not_null()"), 1);
    assert_eq!(bad("ColumnDef::new(A).decimal_len(10, 2)"), 1);
    assert_eq!(bad("Column { kind: ColumnType::Boolean }"), 1);
    assert_eq!(
        bad("#[derive(DeriveEntityModel)]\nstruct Model {\n    pub issued: Option<bool>,\n}"),
        1
    );
    assert_eq!(bad("const A: &str = \"CREATE TABLE a (b BOOLEAN)\";"), 1);
    assert_eq!(bad("const A: &str = \"CREATE TRIGGER a\";"), 1);
    assert_eq!(
        bad(
            "#[derive(DeriveEntityModel)]\nstruct Model {}\nimpl Model {\n    pub fn is_open(&self, \
                   a: u8) -> bool { true } // boolean(\n}\nt.col(text(Note::Body))"
        ),
        0
    );
}
