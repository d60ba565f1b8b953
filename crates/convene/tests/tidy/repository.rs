//! The repository as the rules read it: every file that is, or is about to be, committed. What
//! `.gitignore` leaves out is not looked at.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A text file, by its path from the root.
#[derive(Debug, Clone)]
pub(crate) struct Text {
    /// From the root, with forward slashes.
    pub(crate) path: String,
    /// Its content.
    pub(crate) text: String,
}

impl Text {
    /// For examples.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    /// The crate it lies in, if any.
    pub(crate) fn room(&self) -> Option<&str> {
        self.path.strip_prefix("crates/")?.split('/').next()
    }

    /// Whether all of it is test or measurement.
    pub(crate) fn is_test(&self) -> bool {
        let part = |part: &str| self.path.contains(part);
        part("/tests/") || part("/benches/") || self.path.ends_with("/tests.rs")
    }
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .nth(2)
        .expect("a crate lies two folders below the root")
        .to_path_buf()
}

/// The paths of all files, sorted.
pub(crate) fn paths() -> Vec<String> {
    let listed = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(root())
        .output()
        .expect("git lists the repository's files");
    assert!(
        listed.status.success(),
        "{}",
        String::from_utf8_lossy(&listed.stderr)
    );
    let names = String::from_utf8(listed.stdout).expect("paths are UTF-8");
    let mut paths: Vec<String> = names
        .split_terminator('\0')
        .filter(|path| root().join(path).is_file())
        .map(str::to_owned)
        .collect();
    paths.sort();
    paths.dedup();
    assert!(
        paths.iter().any(|path| path == "Cargo.toml"),
        "the walk starts at the root"
    );
    paths
}

/// All text files whose path ends so; `""` for all. What is not UTF-8 is not text.
pub(crate) fn texts(ending: &str) -> Vec<Text> {
    paths()
        .into_iter()
        .filter(|path| path.ends_with(ending))
        .filter_map(|path| {
            let bytes = fs::read(root().join(&path)).expect("a listed file can be read");
            String::from_utf8(bytes)
                .ok()
                .map(|text| Text { path, text })
        })
        .collect()
}

/// One file at the root or below, if it is there.
pub(crate) fn read(path: &str) -> Option<String> {
    fs::read_to_string(root().join(path)).ok()
}
