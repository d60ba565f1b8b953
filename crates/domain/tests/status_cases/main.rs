//! The cases on the status of treaties: `cases/status/*.case`, text that a legal officer can read
//! and sign. The format stands in `cases/README.md`. Every line is checked, and every wrong line
//! is reported with its file and line; a line that does not read is wrong too.

mod runner;
mod wording;

use std::path::Path;

use domain::law::compiled;
use domain::law::reading::{self, Table};
use domain::law::standing::{self, Standing};
use domain::law::state::Iso3;

use runner::{Report, Runner};

/// Every file of cases, run by one runner.
fn run_all() -> (Report, Vec<String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../cases/status");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .expect("the folder cases/status")
        .map(|entry| entry.expect("an entry of the folder").path())
        .collect();
    files.sort();
    let mut runner = Runner::new();
    let mut names = Vec::new();
    for file in files {
        let name = file
            .file_name()
            .expect("a file")
            .to_string_lossy()
            .into_owned();
        let text = std::fs::read_to_string(&file).expect("UTF-8 text");
        runner.run(&format!("cases/status/{name}"), &text);
        names.push(name);
    }
    (runner.report, names)
}

#[test]
fn every_case_holds() {
    let (report, _) = run_all();
    assert!(report.faults.is_empty(), "\n{}\n", report.faults.join("\n"));
    assert!(
        report.checked > 500,
        "only {} answers were checked",
        report.checked
    );
}

#[test]
fn every_treaty_has_a_file_of_cases_and_every_file_is_one_of_cases() {
    let (_, names) = run_all();
    for key in compiled::treaty_keys() {
        assert!(
            names.contains(&format!("{key}.case")),
            "{key} has no file of cases"
        );
    }
    for name in names {
        assert!(
            Path::new(&name)
                .extension()
                .is_some_and(|kind| kind == "case"),
            "{name}"
        );
    }
}

/// The published dates are the only ones not computed by anybody in this house: each one must
/// stand in a case, so that a lawyer who reads the cases has read them all.
#[test]
fn every_published_entry_into_force_stands_in_a_case() {
    let (report, _) = run_all();
    for key in compiled::treaty_keys() {
        let mut faults = Vec::new();
        let text = compiled::status(&key).expect("a compiled-in status list");
        for row in Table::from_csv(text, &mut faults).rows() {
            let published = row.cell("entry_into_force_published");
            if published.is_empty() {
                continue;
            }
            let iso3: Iso3 = row.cell("iso3").parse().expect("a code");
            let stated = (key.to_string(), iso3, published.to_owned());
            assert!(
                report.in_force.contains(&stated),
                "no case states {stated:?}"
            );
        }
        assert_eq!(faults, vec![], "{key}");
    }
}

/// Rows whose published status the standing does not repeat, each with the reason why.
const EXPLAINED: [(&str, &str, &str, &str); 0] = [];

/// What the lists call a standing.
fn published_standing(word: &str) -> Option<Standing> {
    match word {
        "state_party" => Some(Standing::Party),
        "state_party_deposited_not_yet_in_force" => Some(Standing::PartyPending),
        "signatory" => Some(Standing::Signatory),
        "withdrawn" => Some(Standing::Withdrawn),
        "not_yet_participant" => Some(Standing::NotParty),
        _ => None,
    }
}

/// The status columns were written from the depositary's page by other hands than the rule's.
#[test]
fn the_published_status_of_every_row_is_the_computed_standing() {
    let states = compiled::states();
    let mut differences = Vec::new();
    let (mut rows, mut compared) = (0, 0);
    for key in compiled::treaty_keys() {
        let (treaty, list) = compiled::treaty(&key, &states).expect("a compiled-in treaty");
        rows += list.iter().count();
        let text = compiled::status(&key).expect("a compiled-in status list");
        let mut faults = Vec::new();
        for row in Table::from_csv(text, &mut faults).rows() {
            let iso3: Iso3 = row.cell("iso3").parse().expect("a code");
            for (column, on) in [
                ("status_2024_09_10", "2024-09-10"),
                ("status_2026_02_03", "2026-02-03"),
            ] {
                let published = published_standing(row.cell(column))
                    .unwrap_or_else(|| panic!("{key} line {}: {column} is no status", row.line));
                let date = reading::date(on).expect("a date");
                let computed = standing::standing(&treaty, list.acts(iso3), date).standing;
                compared += 1;
                let explained = EXPLAINED.iter().any(|(treaty, state, date, _)| {
                    *treaty == key.as_str() && *state == iso3.as_str() && *date == on
                });
                if (published != computed) != explained {
                    let line = row.line;
                    differences.push(format!(
                        "treaty_status_{key}.csv:{line}: {iso3} on {on}: {published:?} published, \
                         {computed:?} computed, explained: {explained}"
                    ));
                }
            }
        }
        assert_eq!(faults, vec![], "{key}");
    }
    assert!(differences.is_empty(), "\n{}\n", differences.join("\n"));
    assert_eq!(compared, 2 * rows, "every row at two dates");
}

/// Faults of an invented file, to prove that the runner can fail.
fn faults_of(text: &str) -> Vec<String> {
    let mut runner = Runner::new();
    runner.run("x.case", text);
    runner.report.faults
}

const HEAD: &str = "Case: a test\nTreaty: ccm\nSource: invented\n";

#[test]
fn a_wrong_answer_is_reported_with_its_line() {
    let text = format!(
        "{HEAD}Facts: the depositary's list\nQuestion: On each date, how does LTU stand?\n\
         Answer: 2025-03-05: withdrawn since 2025-03-06\nAnswer: 2025-03-06: withdrawn since 2025-03-06\n"
    );
    let expected = "x.case:6: expected `withdrawn since 2025-03-06`, got \
        `party since 2011-09-01; withdrawal takes effect on 2025-03-06`";
    assert_eq!(faults_of(&text), [expected]);
}

#[test]
fn a_line_that_does_not_read_is_a_fault() {
    for (line, fault) in [
        (
            "Remark: nothing",
            "`Remark` is no keyword of cases/README.md",
        ),
        (
            "nothing",
            "`nothing` does not read; `Keyword: …` is expected",
        ),
        (
            "Facts: general knowledge",
            "`the depositary's list` is expected, or lines `Fact: …`",
        ),
        (
            "Fact: AAA joined",
            "the fact `AAA joined` is not one of cases/README.md",
        ),
        (
            "Fact: AAA signed on 3 May",
            "the fact `AAA signed on 3 May` is not one of cases/README.md",
        ),
        (
            "Fact: AAA is in armed conflict since 2020-01-01",
            "a conflict is stated after the withdrawal it holds",
        ),
        ("Treaty: xyz", "`xyz` is no treaty of the data"),
        (
            "Question: Is LTU a party?",
            "the question `Is LTU a party?` is not one of cases/README.md",
        ),
        ("Answer: party", "an answer without a question before it"),
    ] {
        let faults = faults_of(&format!("{HEAD}{line}\n"));
        assert!(
            faults.contains(&format!("x.case:4: {fault}")),
            "{line}: {faults:?}"
        );
    }
}

#[test]
fn a_case_needs_a_source_a_question_and_an_answer() {
    assert_eq!(
        faults_of("Case: nothing\n"),
        [
            "x.case:1: the case names no source",
            "x.case:1: the case asks no question"
        ]
    );
    let asked = "Question: On 2020-01-01, how does AAA stand?\n";
    assert_eq!(
        faults_of(&format!("{HEAD}{asked}")),
        ["x.case:4: the question has no answer"]
    );
    let faults = faults_of(&format!("{HEAD}{asked}{asked}Answer: not party\n"));
    assert_eq!(faults[0], "x.case:5: the question of line 4 has no answer");
    assert_eq!(
        faults_of("# only a remark\n"),
        ["x.case:1: the file holds no case"]
    );
    assert_eq!(
        faults_of("Treaty: ccm\n")[0],
        "x.case:1: no case has begun; `Case: …` is expected first"
    );
}

#[test]
fn an_answer_of_each_names_what_it_is_of() {
    let head = format!(
        "{HEAD}Facts: the depositary's list\nQuestion: When does the treaty enter \
        into force for each State?\n"
    );
    assert_eq!(
        faults_of(&format!("{head}Answer: LTU: 2011-09-01\n")),
        Vec::<String>::new()
    );
    let without = faults_of(&format!("{head}Answer: 2011-09-01\n"));
    assert_eq!(
        without,
        ["x.case:6: `LTU: …` or `2024-09-10: …` is expected"]
    );
}

/// Whatever the acts, the five standings part the States: nobody is counted twice or left out.
#[test]
fn every_state_stands_somewhere_on_every_date() {
    let states = compiled::states();
    for key in compiled::treaty_keys() {
        let (treaty, list) = compiled::treaty(&key, &states).expect("a compiled-in treaty");
        for year in 1968..2030 {
            let on = jiff::civil::date(year, 7, 1);
            let parties = standing::parties(&treaty, &list, &states, on);
            let mut seen = 0;
            for (state, answer) in standing::standings(&treaty, &list, &states, on) {
                seen += 1;
                let party = answer.standing == Standing::Party;
                assert_eq!(
                    parties.contains(&state.iso3),
                    party,
                    "{key} {} {on}",
                    state.iso3
                );
                assert!(!answer.reasons.is_empty(), "{key} {} {on}", state.iso3);
                if party {
                    let in_force = answer.in_force_on.is_none_or(|date| date <= on);
                    assert!(in_force, "{key} {} {on}", state.iso3);
                }
            }
            assert_eq!(seen, states.len(), "{key} {on}");
        }
    }
}
