//! Templates of papers: each is compiled in by a source, each paper has samples, and none knows left
//! from right, since Arabic reads the other way.

use super::assert_tidy;
use super::repository::{Text, texts};
use super::scan::{scan, stands};

const ROOM: &str = "crates/paper/src/";
const SAMPLES: &str = "crates/paper/src/samples.rs";

/// Templates that no source compiles in.
fn dead(templates: &[Text], sources: &[Text]) -> Vec<String> {
    let included = |template: &Text| {
        sources.iter().any(|source| {
            let folder = source
                .path
                .rsplit_once('/')
                .map_or("", |(folder, _)| folder);
            let seen = scan(&source.text);
            seen.literals
                .iter()
                .any(|literal| joined(folder, &literal.value) == template.path)
        })
    };
    let dead = templates.iter().filter(|template| !included(template));
    dead.map(|template| template.path.clone()).collect()
}

/// A path as a file in `folder` writes it, from the root.
fn joined(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Templates of papers that the room's samples never name. What another template imports is no paper
/// of its own.
fn without_samples(templates: &[Text], sources: &[Text]) -> Vec<String> {
    let stem = |template: &Text| {
        let name = template.path.rsplit('/').next().unwrap_or_default();
        name.trim_end_matches(".typ").to_owned()
    };
    let imported = |template: &Text| {
        let name = format!("{}.typ\"", stem(template));
        let imports = |line: &str| line.trim_start().starts_with("#import") && line.contains(&name);
        templates
            .iter()
            .any(|other| other.text.lines().any(imports))
    };
    let sampled = |template: &Text| {
        let samples = sources.iter().find(|source| source.path == SAMPLES);
        samples.is_some_and(|s| scan(&s.text).lines_with(&stem(template)).next().is_some())
    };
    let papers = templates.iter().filter(|template| !imported(template));
    papers
        .filter(|paper| !sampled(paper))
        .map(|paper| paper.path.clone())
        .collect()
}

/// `left` and `right` as values; as names of arguments they are dimensions of a box.
fn sides(template: &Text) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, line) in (1..).zip(template.text.lines()) {
        let code = line.split("//").next().unwrap_or(line);
        let says = |word: &str| {
            code.match_indices(word).any(|(at, _)| {
                stands(code, at, word) && !code[at + word.len()..].trim_start().starts_with(':')
            })
        };
        if says("left") || says("right") {
            faults.push(format!("{}:{number}: {}", template.path, line.trim()));
        }
    }
    faults
}

fn templates() -> Vec<Text> {
    texts(".typ")
        .into_iter()
        .filter(|file| file.path.starts_with(ROOM))
        .collect()
}

fn sources() -> Vec<Text> {
    texts(".rs")
        .into_iter()
        .filter(|file| file.path.starts_with(ROOM))
        .collect()
}

#[test]
fn no_template_is_dead() {
    assert_tidy(
        "No source compiles these in.",
        &dead(&templates(), &sources()),
    );
}

#[test]
fn every_paper_has_samples() {
    let faults = without_samples(&templates(), &sources());
    assert_tidy(
        "`x.typ` is a paper; samples.rs has samples of `x`.",
        &faults,
    );
}

#[test]
fn no_template_knows_left_from_right() {
    let faults: Vec<_> = templates().iter().flat_map(sides).collect();
    assert_tidy("Alignment is start or end.", &faults);
}

#[test]
fn a_dead_template_and_a_missing_sample_are_seen() {
    let at = |name: &str, text: &str| Text::new(&format!("{ROOM}{name}"), text);
    let all = [
        at("convening/note.typ", "#import \"/house.typ\": *"),
        at("house.typ", ""),
    ];
    let note = at(
        "convening/note.rs",
        "const NOTE: &str = include_str!(\"note.typ\");",
    );
    let press = at("press.rs", "fn house() { include_str!(\"house.typ\") }");
    let samples = at("samples.rs", "use crate::convening::note;");
    let sources = [note, press, samples];
    assert_eq!(dead(&all, &sources), [""; 0]);
    assert_eq!(dead(&all, &sources[..1]), [format!("{ROOM}house.typ")]);
    assert_eq!(without_samples(&all, &sources), [""; 0]);
    assert_eq!(
        without_samples(&all, &sources[..2]),
        [format!("{ROOM}convening/note.typ")]
    );
}

#[test]
fn a_side_is_seen() {
    let bad = |text: &str| sides(&Text::new("a.typ", text)).len();
    assert_eq!(bad("#align(left)[A]"), 1);
    assert_eq!(bad("#table(align: (right, start))"), 1);
    assert_eq!(bad("#align(start)[A] // not left\n#pad(left: 1cm)[B]"), 0);
}
