//! The papers of the repository itself: those that are promised are there, the changelog keeps its
//! form, and nothing large slips in.

use std::fs;

use super::assert_tidy;
use super::repository::{paths, read, root};

/// Promised to whoever opens the repository.
const PROMISED: [&str; 11] = [
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "docs/ARCHITECTURE.md",
    "docs/DECISIONS.md",
    "docs/glossary.md",
    "docs/rules.md",
    "docs/skipped.md",
    "check",
    ".ci/run",
];

const LARGEST: u64 = 1 << 20;

/// Larger, and why.
const LARGE: [(&str, &str); 1] = [(
    "crates/paper/fonts/house.pack.zst",
    "the three scripts' fonts, compiled in",
)];

const SECTIONS: [&str; 6] = [
    "Added",
    "Changed",
    "Deprecated",
    "Removed",
    "Fixed",
    "Security",
];

fn size_fault(path: &str, size: u64) -> Option<String> {
    let excused = LARGE.iter().any(|(large, _)| *large == path);
    (size > LARGEST && !excused).then(|| format!("{path}: {size} bytes"))
}

/// What is wrong with a changelog: its title, its versions (newest first), their dates and parts.
fn changelog_faults(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if text.lines().next() != Some("# Changelog") {
        faults.push("the first line is `# Changelog`".to_owned());
    }
    let mut last: Option<([u32; 3], String)> = None;
    for (number, line) in (1..).zip(text.lines()) {
        if let Some(part) = line.strip_prefix("### ") {
            if !SECTIONS.contains(&part) {
                faults.push(format!("line {number}: {part:?} is none of {SECTIONS:?}"));
            }
        } else if line == "## [Unreleased]" {
            if last.is_some() {
                faults.push(format!("line {number}: what is unreleased stands first"));
            }
        } else if let Some(heading) = line.strip_prefix("## ") {
            match release(heading) {
                None => faults.push(format!(
                    "line {number}: `## [1.2.3] - 2026-01-31`, not {line:?}"
                )),
                Some(this) => {
                    if last.is_some_and(|last| this.0 >= last.0 || this.1 > last.1) {
                        faults.push(format!("line {number}: the newest release stands first"));
                    }
                    last = Some(this);
                }
            }
        }
    }
    if !text.lines().any(|line| line.starts_with("## ")) {
        faults.push("no release and nothing unreleased".to_owned());
    }
    faults
}

fn release(heading: &str) -> Option<([u32; 3], String)> {
    let (version, date) = heading.strip_prefix('[')?.split_once("] - ")?;
    let mut parts = version.split('.').map(|part| part.parse().ok());
    let version = [parts.next()??, parts.next()??, parts.next()??];
    let shape: String = date
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    (parts.next().is_none() && shape == "0000-00-00").then(|| (version, date.to_owned()))
}

#[test]
fn what_is_promised_is_there() {
    let missing = PROMISED
        .iter()
        .filter(|path| read(path).is_none_or(|text| text.trim().is_empty()));
    let missing: Vec<_> = missing.map(|path| (*path).to_owned()).collect();
    assert_tidy("These are promised and missing, or empty.", &missing);
}

#[test]
fn the_changelog_keeps_its_form() {
    let text = read("CHANGELOG.md").expect("CHANGELOG.md is promised");
    assert_tidy(
        "CHANGELOG.md is written by hand in one form.",
        &changelog_faults(&text),
    );
}

#[test]
fn nothing_large_slips_in() {
    let size = |path: &String| fs::metadata(root().join(path)).map_or(0, |file| file.len());
    let faults: Vec<_> = paths()
        .iter()
        .filter_map(|path| size_fault(path, size(path)))
        .collect();
    assert_tidy(
        "Nothing above one mebibyte, but what is named with its reason.",
        &faults,
    );
}

#[test]
fn a_large_file_is_seen() {
    assert!(size_fault("docs/film.mp4", LARGEST + 1).is_some());
    assert!(size_fault("docs/film.mp4", LARGEST).is_none());
    assert!(size_fault(LARGE[0].0, LARGEST + 1).is_none());
}

#[test]
fn a_loose_changelog_is_seen() {
    let good = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A.\n\n## [0.2.0] - 2026-02-01\n\n\
                ## [0.1.0] - 2026-01-31\n";
    assert_eq!(changelog_faults(good), [""; 0]);
    for (from, to) in [
        ("# Changelog", "# News"),
        ("### Added", "### New"),
        ("[0.2.0] - 2026-02-01", "0.2.0"),
        ("[0.2.0] - 2026-02-01", "[0.2.0] - 1 February 2026"),
        ("[0.2.0]", "[0.0.9]"),
        ("2026-01-31", "2026-12-31"),
    ] {
        assert_eq!(changelog_faults(&good.replace(from, to)).len(), 1, "{to}");
    }
    assert!(!changelog_faults("# Changelog\n").is_empty());
}
