//! Every sample is what its file claims: PDF/A-2a and PDF/UA-1, by veraPDF's own rules, in one run
//! of its engine. A page without tags is judged beside them, so that the judge is seen to refuse.
//! The engine's class path stands in `CONVENE_VERAPDF`; `./check` fetches it.

use std::env;
use std::fmt::Write as _;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use paper::samples;

const FLAVOURS: [&str; 2] = ["2a", "ua1"];

/// One line of the judge: the verdict, the flavour, the file, what was wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Verdict {
    word: String,
    flavour: String,
    file: String,
    why: String,
}

#[test]
fn every_sample_is_archival_and_accessible() {
    let Some(engine) = env::var_os("CONVENE_VERAPDF") else {
        return skipped("verapdf", "CONVENE_VERAPDF is not set; ./check sets it");
    };
    let folder = fresh_folder();
    let mut samples = samples::all();
    assert!(!samples.is_empty(), "there are samples to judge");
    samples.push(("untagged".to_owned(), untagged()));
    let files: Vec<PathBuf> = samples
        .iter()
        .map(|(name, bytes)| keep(&folder, name, bytes))
        .collect();
    let verdicts = judge(&engine, &files);

    let expected: Vec<_> = samples
        .iter()
        .flat_map(|(name, _)| FLAVOURS.map(|flavour| (name.clone(), flavour.to_owned())))
        .collect();
    let judged: Vec<_> = verdicts
        .iter()
        .map(|v| (v.file.clone(), v.flavour.clone()))
        .collect();
    assert_eq!(
        judged, expected,
        "each file is judged once by each flavour, in order"
    );

    let (control, papers): (Vec<_>, Vec<_>) = verdicts
        .into_iter()
        .partition(|verdict| verdict.file == "untagged");
    let untagged: Vec<_> = control
        .iter()
        .map(|v| (v.word.as_str(), no_structure(v)))
        .collect();
    assert_eq!(
        untagged,
        [("FAIL", true); 2],
        "a page without tags is refused for it: {control:?}"
    );
    let refused: String =
        papers
            .iter()
            .filter(|v| v.word != "PASS")
            .fold(String::new(), |mut all, v| {
                let _ = write!(all, "\n  {} {} {}: {}", v.word, v.flavour, v.file, v.why);
                all
            });
    assert!(
        refused.is_empty(),
        "papers that are not what they claim:{refused}"
    );
}

/// Whether the verdict names the missing tree of tags: 6.7.3.3 of PDF/A-2a, 7.1 of PDF/UA-1.
fn no_structure(verdict: &Verdict) -> bool {
    let rule = if verdict.flavour == "2a" {
        "6.7.3.3-1: "
    } else {
        "7.1-11: "
    };
    verdict.why.contains(rule)
}

fn judge(engine: &std::ffi::OsStr, files: &[PathBuf]) -> Vec<Verdict> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verapdf/Validate.java");
    let run = Command::new("java")
        .arg("-cp")
        .arg(engine)
        .arg(source)
        .args(files)
        .output();
    let run = run.expect("java starts");
    let said = String::from_utf8(run.stdout).expect("the judge writes UTF-8");
    let complaint = String::from_utf8_lossy(&run.stderr);
    assert!(
        run.status.success(),
        "the judge broke down: {said}\n{complaint}"
    );
    said.lines().map(verdict).collect()
}

fn verdict(line: &str) -> Verdict {
    let mut parts = line.splitn(4, '\t').map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    let (word, flavour, path, why) = (next(), next(), next(), next());
    let stem = Path::new(&path).file_stem().unwrap_or_default();
    Verdict {
        word,
        flavour,
        file: stem.to_string_lossy().into_owned(),
        why,
    }
}

fn keep(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(format!("{name}.pdf"));
    fs::write(&path, bytes).expect("the target folder can be written");
    path
}

fn fresh_folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the target folder can be written");
    folder
}

/// A well-formed PDF of one empty page, that claims nothing and has no tags.
fn untagged() -> Vec<u8> {
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
    ];
    let mut file = String::from("%PDF-1.7\n");
    let mut table = String::from("xref\n0 4\n0000000000 65535 f \n");
    for (number, object) in (1..).zip(objects) {
        let _ = writeln!(table, "{:010} 00000 n ", file.len());
        let _ = write!(file, "{number} 0 obj\n{object}\nendobj\n");
    }
    let start = file.len();
    let _ = write!(
        file,
        "{table}trailer\n<</Root 1 0 R/Size 4>>\nstartxref\n{start}\n%%EOF\n"
    );
    file.into_bytes()
}

/// Says that a check did not run, where `./check` gathers it; without `./check` the build server is
/// not deceived.
fn skipped(name: &str, why: &str) {
    let line = format!("SKIPPED: {name}: {why}");
    println!("{line}");
    if let Some(list) = env::var_os("CONVENE_SKIPPED") {
        let list = OpenOptions::new().create(true).append(true).open(list);
        writeln!(list.expect("the list of skipped checks opens"), "{line}")
            .expect("and takes a line");
    } else {
        assert_ne!(env::var("CI").as_deref(), Ok("true"), "{line}");
    }
}
