//! Words that do not belong in this house: promises instead of code, rooms without a name, the
//! wall clock, paths of one machine. The words are put together here so that they stand nowhere.

use super::assert_tidy;
use super::repository::{Text, texts};
use super::scan::{scan, stands, without_tests};

/// Anywhere in a source, comments too.
const PROMISES: [&str; 3] = [
    concat!("FIX", "ME"),
    concat!("XX", "X"),
    concat!("HA", "CK"),
];

/// In code, tests too.
const CODE: [&str; 3] = [
    concat!("to", "do!"),
    concat!("unimplemen", "ted!"),
    concat!("#[", "ignore"),
];

/// In code, outside tests.
const NOT_OUTSIDE_TESTS: [&str; 1] = [concat!(".unwrap", "()")];

/// In code, tests too, but for the one file that may ask.
const CLOCK: [&str; 4] = [
    "SystemTime::now",
    "Timestamp::now",
    "Zoned::now",
    "Utc::now",
];
const CLOCK_FILE: &str = "crates/convene/src/clock.rs";

/// Names of rooms that say nothing.
const NAMELESS: [&str; 10] = [
    "util", "utils", "common", "helper", "helpers", "manager", "service", "services", "misc",
    "shared",
];

/// In any committed text: folders of one machine, hosts of registries.
const MACHINE: [&str; 9] = [
    concat!("/wor", "k/"),
    concat!("/far", "m/"),
    concat!(".libr", "ary/"),
    concat!("cra", "tes.io"),
    concat!("py", "pi.org"),
    concat!("pythonhos", "ted.org"),
    concat!("npm", "js.org"),
    concat!("npm", "js.com"),
    concat!("deb.deb", "ian.org"),
];

fn source_faults(file: &Text) -> Vec<String> {
    let seen = scan(&file.text);
    let untested = scan(if file.is_test() {
        ""
    } else {
        without_tests(&file.text)
    });
    let mut faults = Vec::new();
    for word in CODE {
        faults.extend(
            seen.lines_with(word)
                .map(|line| format!("{}:{line}: {word}", file.path)),
        );
    }
    for word in NOT_OUTSIDE_TESTS {
        let lines = untested.lines_with(word);
        faults.extend(lines.map(|line| format!("{}:{line}: {word} outside tests", file.path)));
    }
    for word in CLOCK.iter().filter(|_| file.path != CLOCK_FILE) {
        let lines = seen.lines_with(word);
        faults.extend(lines.map(|line| format!("{}:{line}: {word}, time is given", file.path)));
    }
    faults.extend(text_faults(file, &PROMISES));
    faults
}

fn text_faults(file: &Text, words: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, line) in (1..).zip(file.text.lines()) {
        for word in words {
            if line
                .match_indices(word)
                .any(|(at, _)| stands(line, at, word))
            {
                faults.push(format!("{}:{number}: {word}", file.path));
            }
        }
    }
    faults
}

fn name_fault(path: &str) -> Option<String> {
    let parts = path
        .split('/')
        .map(|part| part.split('.').next().unwrap_or(part));
    let bad = parts.into_iter().find(|part| NAMELESS.contains(part))?;
    Some(format!("{path}: `{bad}` says nothing"))
}

#[test]
fn no_word_of_a_source_is_forbidden() {
    let faults: Vec<_> = texts(".rs").iter().flat_map(source_faults).collect();
    assert_tidy("These words do not belong in a source.", &faults);
}

#[test]
fn every_room_has_a_name() {
    let faults: Vec<_> = texts(".rs")
        .iter()
        .filter_map(|file| name_fault(&file.path))
        .collect();
    assert_tidy("A file is called after what the law calls it.", &faults);
}

#[test]
fn no_text_knows_a_machine() {
    let texts = texts("");
    let ours = texts.iter().filter(|file| file.path != "Cargo.lock");
    let faults: Vec<_> = ours.flat_map(|file| text_faults(file, &MACHINE)).collect();
    assert_tidy(
        "Committed text names no folder of a machine and no registry's host.",
        &faults,
    );
}

#[test]
fn each_forbidden_word_is_seen() {
    let bad = |text: &str| source_faults(&Text::new("crates/desk/src/a.rs", text));
    for word in CODE.into_iter().chain(NOT_OUTSIDE_TESTS).chain(CLOCK) {
        assert_eq!(
            bad(&format!("fn a() {{ b{word}; {word} }}")).len(),
            1,
            "{word}"
        );
        assert_eq!(
            bad(&format!("// {word}\nconst A: &str = \"{word}\";")),
            [""; 0],
            "{word}"
        );
    }
    for word in PROMISES {
        assert_eq!(bad(&format!("// {word}: later")).len(), 1, "{word}");
        assert_eq!(bad(&format!("// a{word}b")), [""; 0], "{word}");
    }
    let tested = format!(
        "#[cfg(test)]\nmod tests {{\nfn a() {{ b{} }}\n}}",
        NOT_OUTSIDE_TESTS[0]
    );
    assert_eq!(bad(&format!("use a;\n{tested}")), [""; 0]);
    let clock = Text::new(CLOCK_FILE, "fn a() { Timestamp::now() }");
    assert_eq!(source_faults(&clock), [""; 0]);
}

#[test]
fn a_nameless_room_and_a_machine_are_seen() {
    assert!(name_fault("crates/desk/src/utils.rs").is_some());
    assert!(name_fault("crates/desk/src/common/mod.rs").is_some());
    assert!(name_fault("crates/desk/src/people/delegation.rs").is_none());
    for word in MACHINE {
        let text = Text::new("README.md", &format!("See {word} there."));
        assert_eq!(text_faults(&text, &MACHINE).len(), 1, "{word}");
    }
}
