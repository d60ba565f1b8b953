//! Every source says first what it is and what it refuses to do, and every room keeps the lints of
//! the house.

use super::assert_tidy;
use super::repository::{Text, texts};

fn header_fault(file: &Text) -> Option<String> {
    let first = file.text.lines().next().unwrap_or_default();
    let said = first
        .strip_prefix("//! ")
        .is_some_and(|said| said.len() > 8);
    (!said).then(|| format!("{}: opens with {first:?}", file.path))
}

fn lints_fault(manifest: &Text) -> Option<String> {
    let table: toml::Table = toml::from_str(&manifest.text).expect("Cargo read it before us");
    let lints = table.get("lints").and_then(|lints| lints.get("workspace"));
    (lints != Some(&toml::Value::Boolean(true))).then(|| manifest.path.clone())
}

#[test]
fn every_source_opens_with_what_it_is() {
    let faults: Vec<_> = texts(".rs").iter().filter_map(header_fault).collect();
    assert_tidy("A file opens with `//! ` and says what it is.", &faults);
}

#[test]
fn every_room_keeps_the_lints_of_the_house() {
    let rooms = texts("/Cargo.toml");
    assert_eq!(
        rooms.len(),
        7,
        "an eighth room needs a reason in docs/DECISIONS.md"
    );
    let faults: Vec<_> = rooms.iter().filter_map(lints_fault).collect();
    assert_tidy("A manifest says `[lints] workspace = true`.", &faults);
}

#[test]
fn a_silent_file_and_a_lax_room_are_seen() {
    assert!(header_fault(&Text::new("a.rs", "use b;\n")).is_some());
    assert!(header_fault(&Text::new("a.rs", "//! x\n")).is_some());
    assert!(header_fault(&Text::new("a.rs", "//! The register of letters.\n")).is_none());
    assert!(lints_fault(&Text::new("a/Cargo.toml", "[package]\nname = \"a\"\n")).is_some());
    assert!(lints_fault(&Text::new("a/Cargo.toml", "[lints]\nworkspace = false\n")).is_some());
}
