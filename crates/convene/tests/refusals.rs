//! The page of refusals is held against the code: every stable code has its section in
//! `docs/refusals.md`, no section stands for a code that is gone, and each says what a reader needs.
//! The codes are read out of the sources, so that no list has to be kept by hand.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use domain::people::role::NotPermitted;

const PAGE: &str = "docs/refusals.md";
const NOTE: &str = "crates/domain/src/convening/note.rs";
/// The other enums of refusals whose codes stand in one act.
const OTHERS: [&str; 12] = [
    "crates/domain/src/convening/mail/intake.rs",
    "crates/domain/src/people/reconciliation/settlement.rs",
    "crates/domain/src/money/apportionment/refusal.rs",
    "crates/domain/src/money/bill.rs",
    "crates/domain/src/money/books.rs",
    "crates/domain/src/money/bundle.rs",
    "crates/domain/src/money/closing.rs",
    "crates/domain/src/money/fund.rs",
    "crates/domain/src/money/payment.rs",
    "crates/domain/src/money/rate.rs",
    "crates/domain/src/money/reminder.rs",
    "crates/domain/src/money/sponsorship.rs",
];
const PAYER: &str = "crates/domain/src/money/payer.rs";
const EXIT: &str = "crates/convene/src/exit.rs";

/// What each section says, one to a line.
const LABELS: [&str; 4] = [
    "- **Says:** ",
    "- **When:** ",
    "- **What to do:** ",
    "- **Source:** ",
];

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.ancestors().nth(2);
    root.expect("a crate lies two folders below the root")
        .to_path_buf()
}

fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The string literals of a text, and whether each looks like a code.
fn literals(text: &str) -> impl Iterator<Item = &str> {
    text.split('"')
        .skip(1)
        .step_by(2)
        .filter(|literal| is_code(literal))
}

fn is_code(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
}

/// The codes of the refusals of a concept: the literals of `Refusal::code`.
fn codes_of_refusals(source: &str) -> BTreeSet<String> {
    codes_in(source, "impl Refusal {")
}

fn codes_in(source: &str, begins: &str) -> BTreeSet<String> {
    let (_, act) = source.split_once(begins).expect("there are refusals");
    let (body, _) = act.split_once("\n}\n").expect("the act ends");
    literals(body).map(str::to_owned).collect()
}

/// The codes given to a stop as a literal.
fn codes_of_stops(source: &str) -> BTreeSet<String> {
    let calls = ["Stop::refused(", "Stop::misused(", "Kind::Broken, "];
    let given = |call| {
        source
            .split(call)
            .skip(1)
            .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
    };
    calls
        .into_iter()
        .flat_map(given)
        .map(str::to_owned)
        .collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of sources");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

/// Every stable code there is.
fn codes() -> BTreeSet<String> {
    let mut codes = codes_of_refusals(&read(NOTE));
    for path in sources(&root().join("crates/convene/src")) {
        codes.extend(codes_of_stops(&read(path)));
    }
    codes.insert(NotPermitted::CODE.to_owned());
    codes.extend(
        OTHERS
            .iter()
            .flat_map(|path| codes_of_refusals(&read(path))),
    );
    codes.extend(codes_in(&read(PAYER), "impl NotApart {"));
    codes
}

/// The sections of the page: code and text.
fn sections(page: &str) -> Vec<(&str, &str)> {
    page.split("\n### `")
        .skip(1)
        .map(|section| section.split_once("`\n").expect("a code stands alone"))
        .map(|(code, text)| (code, text.split("\n## ").next().unwrap_or(text)))
        .collect()
}

#[test]
fn every_code_has_its_section_and_every_section_its_code() {
    let page = read(PAGE);
    let listed: Vec<_> = sections(&page).into_iter().map(|(code, _)| code).collect();
    let once: BTreeSet<String> = listed.iter().map(|code| (*code).to_owned()).collect();
    assert_eq!(
        listed.len(),
        once.len(),
        "a code has one section: {listed:?}"
    );
    let known = codes();
    let missing: Vec<_> = known.difference(&once).collect();
    let gone: Vec<_> = once.difference(&known).collect();
    assert!(missing.is_empty(), "{PAGE} says nothing of {missing:?}");
    assert!(
        gone.is_empty(),
        "{PAGE} speaks of codes that are gone: {gone:?}"
    );
}

#[test]
fn every_section_says_what_when_what_to_do_and_on_what_authority() {
    let page = read(PAGE);
    for (code, text) in sections(&page) {
        for label in LABELS {
            let said = text.lines().filter(|line| line.starts_with(label)).count();
            assert_eq!(
                said, 1,
                "`{code}` in {PAGE}: one line begins with {label:?}"
            );
        }
    }
}

#[test]
fn codes_are_seen_where_they_stand() {
    assert!(
        codes_of_refusals(&read(NOTE)).len() >= 19,
        "the ladder of notes"
    );
    assert!(codes_of_stops(&read(EXIT)).contains("broken"));
    assert_eq!(
        codes_of_stops("Stop::misused(\n    \"no-site\", a); Stop::refused(code, b)"),
        BTreeSet::from(["no-site".to_owned()])
    );
    assert_eq!(
        sections("# R\n\n## A\n\n### `x`\n\na\n\n## B\n\n### `y`\n\nb\n"),
        [("x", "\na\n"), ("y", "\nb\n")]
    );
}
