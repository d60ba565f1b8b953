//! Rooms stay small: a file at most 600 lines without its tests, a function at most 70. Only a
//! ladder, one refusal to a line, may be longer, and it is named here with its reason.

use super::assert_tidy;
use super::repository::{Text, texts};
use super::scan::{scan, without_tests};

const FILE: usize = 600;
const FUNCTION: usize = 70;

/// Path, function, why it may be longer.
const LADDERS: &[(&str, &str, &str)] = &[];

fn faults(file: &Text, ladders: &[(&str, &str, &str)]) -> Vec<String> {
    let body = without_tests(&file.text);
    let lines = body.lines().count();
    let mut faults = Vec::new();
    if lines > FILE {
        faults.push(format!("{}: {lines} lines, at most {FILE}", file.path));
    }
    let ladder = |name: &str| {
        ladders
            .iter()
            .any(|(path, f, _)| *path == file.path && *f == name)
    };
    for (name, line, length) in functions(&scan(&file.text).code) {
        if length > FUNCTION && !ladder(&name) {
            let place = format!("{}:{line}", file.path);
            faults.push(format!(
                "{place}: `{name}` has {length} lines, at most {FUNCTION}"
            ));
        }
    }
    faults
}

/// Name, first line and length of each function with a body.
fn functions(code: &str) -> Vec<(String, usize, usize)> {
    let starts = code
        .match_indices("fn ")
        .filter(|(at, _)| !code[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_'));
    starts.filter_map(|(at, _)| function(code, at)).collect()
}

fn function(code: &str, at: usize) -> Option<(String, usize, usize)> {
    let rest = &code[at + 3..];
    let name: String = rest
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    if name.is_empty() {
        return None;
    }
    let mut nested = 0_i32;
    let opening = rest.char_indices().find(|(_, c)| {
        nested += i32::from(matches!(c, '(' | '[')) - i32::from(matches!(c, ')' | ']'));
        nested == 0 && matches!(c, '{' | ';')
    });
    let (open, '{') = opening? else { return None };
    let mut depth = 0_i32;
    let close = rest[open..].char_indices().find(|(_, c)| {
        depth += i32::from(*c == '{') - i32::from(*c == '}');
        depth == 0
    });
    let end = open + close.map_or(rest.len() - open, |(close, _)| close);
    let line = code[..at].matches('\n').count() + 1;
    Some((name, line, rest[..end].matches('\n').count() + 1))
}

#[test]
fn files_and_functions_are_short() {
    let files = texts(".rs");
    let faults: Vec<_> = files
        .iter()
        .flat_map(|file| faults(file, LADDERS))
        .collect();
    assert_tidy(
        "Files and functions keep their size; divide by concept.",
        &faults,
    );
}

#[test]
fn every_ladder_named_is_still_there() {
    let files = texts(".rs");
    let needed = |path: &str, name: &str| {
        let file = files.iter().find(|file| file.path == path);
        let mark = format!("`{name}`");
        file.is_some_and(|file| faults(file, &[]).iter().any(|fault| fault.contains(&mark)))
    };
    let gone = LADDERS.iter().filter(|(path, name, _)| !needed(path, name));
    let gone: Vec<_> = gone
        .map(|(path, name, _)| format!("{path}: `{name}`"))
        .collect();
    assert_tidy("These need no exemption any more.", &gone);
}

#[test]
fn a_long_file_and_a_long_function_are_seen() {
    let body = "    let x = \"}\"; // }\n".repeat(FUNCTION);
    let long = Text::new(
        "a.rs",
        &format!("fn short(a: [u8; 2]) {{}}\nfn long() {{\n{body}}}\n"),
    );
    assert_eq!(
        faults(&long, &[]),
        ["a.rs:2: `long` has 72 lines, at most 70"]
    );
    assert!(faults(&long, &[("a.rs", "long", "a ladder")]).is_empty());
    let file = Text::new("b.rs", &"\n".repeat(FILE + 1));
    assert_eq!(faults(&file, &[]).len(), 1);
    let tested = format!(
        "fn a() {{}}\n#[cfg(test)]\nmod tests {{\n{}}}\n",
        "\n".repeat(FILE)
    );
    assert!(faults(&Text::new("c.rs", &tested), &[]).is_empty());
}
