//! Arrows fall: which room may name which, which library lives behind which wall, and which folder
//! of the binary may not reach past the desk.

use std::process::Command;

use super::assert_tidy;
use super::repository::{Text, root, texts};
use super::scan::scan;

/// Each room and the rooms it may use.
const ROOMS: [(&str, &[&str]); 7] = [
    ("domain", &[]),
    ("words", &["domain"]),
    ("store", &["domain"]),
    ("reader", &["domain"]),
    ("paper", &["domain", "words"]),
    ("desk", &["domain", "store"]),
    (
        "convene",
        &["domain", "words", "store", "reader", "paper", "desk"],
    ),
];

/// Libraries that live behind one wall, by the beginning of their names.
const FENCES: [(&str, &[&str]); 12] = [
    ("sea-orm", &["store"]),
    ("sqlx", &["store"]),
    ("typst", &["paper"]),
    ("axum", &["convene"]),
    ("tower", &["convene"]),
    ("maud", &["convene"]),
    ("lettre", &["convene"]),
    ("clap", &["convene"]),
    ("tokio", &["store", "desk", "convene"]),
    ("async-std", &[]),
    // The site's provider of identities is asked over it, and pages in tests.
    ("reqwest", &["convene"]),
    // Time is jiff; the database library has its own, and one place there converts.
    ("chrono", &["store"]),
];

/// What must not be anywhere below `domain`.
const NOT_UNDER_DOMAIN: [&str; 6] = [
    "tokio",
    "async-std",
    "futures",
    "sea-orm",
    "sqlx",
    "reqwest",
];

/// Paths in source that reach past a wall: where not, the word, why.
const PAST_THE_DESK: [(&str, &str, &str); 7] = [
    (
        "crates/convene/src/cli/",
        "store::",
        "the command line goes through the desk",
    ),
    (
        "crates/convene/src/cli/",
        "use store",
        "the command line goes through the desk",
    ),
    (
        "crates/convene/src/web/",
        "store::",
        "a page goes through the desk",
    ),
    (
        "crates/convene/src/web/",
        "use store",
        "a page goes through the desk",
    ),
    (
        "crates/convene/src/web/",
        "crate::cli",
        "one door does not open another",
    ),
    (
        "crates/convene/src/post/",
        "store::",
        "a letter goes through the desk",
    ),
    (
        "crates/convene/src/post/",
        "use store",
        "a letter goes through the desk",
    ),
];

/// Names of a walled library as source spells them, and the room they may stand in.
const SPELLED: [(&str, &str); 3] = [
    ("sea_orm", "store"),
    ("sqlx", "store"),
    ("typst::", "paper"),
];

/// How a statement of SQL begins.
const SQL: [&str; 7] = [
    "SELECT ",
    "INSERT INTO ",
    "UPDATE ",
    "DELETE FROM ",
    "CREATE TABLE ",
    "ALTER TABLE ",
    "PRAGMA ",
];

fn manifest_faults(manifest: &Text) -> Vec<String> {
    let Some(room) = manifest.room() else {
        return Vec::new();
    };
    let table: toml::Table = toml::from_str(&manifest.text).expect("Cargo read it before us");
    let Some((_, below)) = ROOMS.iter().find(|(name, _)| *name == room) else {
        return vec![format!(
            "{room}: an eighth room needs a reason in docs/DECISIONS.md"
        )];
    };
    let mut faults = Vec::new();
    for used in dependencies(&table) {
        if ROOMS.iter().any(|(name, _)| *name == used) && !below.contains(&used.as_str()) {
            faults.push(format!(
                "{room} -> {used}: this arrow rises, or runs beside"
            ));
        }
        for (fence, rooms) in FENCES {
            if used.starts_with(fence) && !rooms.contains(&room) {
                faults.push(format!("{room} -> {used}: lives only in {rooms:?}"));
            }
        }
    }
    faults
}

/// All dependencies of a manifest, by the name of the package: also those of tests, builds, targets.
fn dependencies(table: &toml::Table) -> Vec<String> {
    let mut found = Vec::new();
    for (key, value) in table {
        let Some(inner) = value.as_table() else {
            continue;
        };
        if key.ends_with("dependencies") {
            found.extend(inner.iter().map(|(name, spec)| {
                let package = spec.get("package").and_then(toml::Value::as_str);
                package.unwrap_or(name).to_owned()
            }));
        } else if key == "target" {
            let targets = inner.values().filter_map(toml::Value::as_table);
            found.extend(targets.flat_map(dependencies));
        }
    }
    found
}

fn source_faults(file: &Text) -> Vec<String> {
    let seen = scan(&file.text);
    let mut faults = Vec::new();
    for (folder, word, why) in PAST_THE_DESK {
        if file.path.starts_with(folder) {
            let lines = seen.lines_with(word);
            faults.extend(lines.map(|line| format!("{}:{line}: {word} ({why})", file.path)));
        }
    }
    for (word, room) in SPELLED {
        if file.room() != Some(room) {
            let lines = seen.lines_with(word);
            faults.extend(
                lines.map(|line| format!("{}:{line}: only {room} names {word}", file.path)),
            );
        }
    }
    if file.room() != Some("store") {
        let said = seen
            .literals
            .iter()
            .filter(|literal| is_sql(&literal.value));
        faults.extend(said.map(|literal| format!("{}:{}: SQL", file.path, literal.line)));
    }
    faults
}

fn is_sql(literal: &str) -> bool {
    let statement = literal.trim_start().to_uppercase();
    let begins = |word: &&str| statement.starts_with(*word) && statement.len() > word.len();
    SQL.into_iter().find(begins).is_some_and(|word| match word {
        "SELECT " => statement.contains(" FROM "),
        "UPDATE " => statement.contains(" SET "),
        _ => true,
    })
}

fn tree_faults(tree: &str) -> Vec<String> {
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    let barred = |name: &&str| {
        NOT_UNDER_DOMAIN
            .iter()
            .any(|barred| name.starts_with(barred))
    };
    names.filter(barred).map(str::to_owned).collect()
}

#[test]
fn arrows_between_rooms_fall() {
    let faults: Vec<_> = texts("/Cargo.toml")
        .iter()
        .flat_map(manifest_faults)
        .collect();
    assert_tidy(
        "Rooms use only the rooms below them, libraries stay in theirs.",
        &faults,
    );
}

#[test]
fn doors_go_through_the_desk_and_sql_stays_in_the_store() {
    let faults: Vec<_> = texts(".rs").iter().flat_map(source_faults).collect();
    assert_tidy("These reach past a wall.", &faults);
}

#[test]
fn domain_knows_no_runtime_and_no_database() {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut ask = Command::new(cargo);
    ask.args([
        "tree",
        "--package",
        "domain",
        "--edges",
        "normal",
        "--prefix",
        "none",
    ]);
    let tree = ask
        .args(["--offline", "--locked"])
        .current_dir(root())
        .output();
    let tree = tree.expect("cargo lists the tree of domain");
    assert!(
        tree.status.success(),
        "{}",
        String::from_utf8_lossy(&tree.stderr)
    );
    let tree = String::from_utf8(tree.stdout).expect("names of packages are UTF-8");
    assert!(tree.starts_with("domain "), "{tree}");
    assert_tidy("Facts and rules need none of these.", &tree_faults(&tree));
}

#[test]
fn an_arrow_that_rises_is_seen() {
    let bad = |room: &str, text: &str| {
        manifest_faults(&Text::new(&format!("crates/{room}/Cargo.toml"), text)).len()
    };
    assert_eq!(bad("domain", "[dependencies]\nwords.workspace = true\n"), 1);
    assert_eq!(
        bad("reader", "[dev-dependencies]\nstore.workspace = true\n"),
        1
    );
    assert_eq!(bad("words", "[dependencies]\ndomain.workspace = true\n"), 0);
    assert_eq!(
        bad(
            "desk",
            "[dependencies]\npaper = { path = \"../paper\" }\naxum = \"0.8\"\n"
        ),
        2
    );
    assert_eq!(
        bad(
            "desk",
            "[dependencies]\nx = { package = \"sea-orm\", version = \"2\" }\n"
        ),
        1
    );
    assert_eq!(
        bad(
            "paper",
            "[target.'cfg(unix)'.dependencies]\ntokio = \"1\"\n"
        ),
        1
    );
    assert_eq!(bad("hall", "[package]\nname = \"hall\"\n"), 1);
}

#[test]
fn a_door_past_the_desk_is_seen() {
    let bad = |path: &str, text: &str| source_faults(&Text::new(path, text)).len();
    assert_eq!(
        bad("crates/convene/src/cli/status.rs", "use store::Store;"),
        2
    );
    assert_eq!(
        bad(
            "crates/convene/src/cli/status.rs",
            "use desk::Desk; // store::"
        ),
        0
    );
    assert_eq!(
        bad("crates/convene/src/web/note.rs", "fn a() { store::open() }"),
        1
    );
    assert_eq!(
        bad("crates/convene/src/clerk.rs", "fn a() { store::open() }"),
        0
    );
    assert_eq!(bad("crates/desk/src/a.rs", "use store::sea_orm::Set;"), 1);
}

#[test]
fn a_statement_outside_the_store_is_seen() {
    let statement = "const A: &str = \"select name from state\";";
    assert_eq!(
        source_faults(&Text::new("crates/desk/src/a.rs", statement)).len(),
        1
    );
    assert!(source_faults(&Text::new("crates/store/src/a.rs", statement)).is_empty());
    assert!(!is_sql("Select the States below"));
    assert!(!is_sql("Update the list of Parties"));
    assert!(is_sql(&format!("\n  {} state SET name = ?", SQL[2].trim())));
}

#[test]
fn a_runtime_under_domain_is_seen() {
    assert_eq!(
        tree_faults("domain v0.1.0\nserde v1.0\ntokio v1.54.0\n"),
        ["tokio"]
    );
}
