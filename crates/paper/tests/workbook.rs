//! The workbook of an apportionment, recomputed by a spreadsheet: `LibreOffice` opens it without a
//! screen, computes every formula anew and must end at the same cent. Each workbook is drawn up for
//! one total and given another, so that no number kept in the file can answer for the formula.

use std::env;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use domain::law::compiled;
use domain::law::language::Language;
use domain::law::scale::{Period, Rate};
use domain::money::amount::Amount;
use domain::money::apportionment::{Apportionment, LeastDevelopedCap, Rounding, Rules, apportion};
use domain::money::payer::{Payer, PayerKey, who_pays};
use domain::money::rate::{Choice, Notional, RateRule, Said, Uneven, assess, in_use};
use jiff::civil::date;

/// What `LibreOffice` is told beforehand: compute every formula when a workbook is opened.
const RECOMPUTE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"#;

/// The Parties to the Convention on Cluster Munitions in September 2024 with the United States, by a
/// scale, and the European Union at a fixed percentage where `fixed` says so.
fn payers(choice: Choice, fixed: Option<&str>) -> Vec<Payer> {
    let states = compiled::states();
    let scales = compiled::scales(&states);
    let key = "ccm".parse().expect("a key");
    let (treaty, list) = compiled::treaty(&key, &states).expect("compiled in");
    let also = ["USA".parse().expect("a code")];
    let by = (&treaty, treaty.costs.payers.as_slice());
    let paying = who_pays(by, &list, &states, date(2024, 9, 10), &also).expect("payers");
    let mut said: Vec<(PayerKey, Said)> = paying
        .into_iter()
        .map(|state| (state.into(), Said::Nothing))
        .collect();
    if let Some(percent) = fixed {
        let percent = Rate::read(percent).expect("a percentage");
        said.push(("EU".parse().expect("a key"), Said::Fixed(percent)));
    }
    let rule = RateRule {
        choice,
        notional: Notional::OfNearest,
        uneven: Uneven::Refused,
    };
    assess(said, &in_use(&scales, rule).expect("a scale")).expect("rates")
}

fn named() -> Choice {
    Choice::Named(Period {
        start: 2022,
        end: 2024,
    })
}

/// A workbook to be recomputed, and what it must say.
struct Trial {
    name: &'static str,
    drawn_up: Apportionment,
    expected: Apportionment,
}

/// Drawn up for one total and given another; `given` is what the formulas must share out.
fn trial(name: &'static str, payers: &[Payer], rules: &Rules, given: (&str, &str)) -> Trial {
    let currency = given.1.parse().expect("a currency");
    let total = Amount::read(given.0, currency).expect("an amount");
    let expected = apportion(total, payers, rules).expect("shared");
    let bounded = rules.ceiling.is_some() || rules.least_developed.is_some();
    let mut drawn_up = if bounded {
        // Who is held at which amount is given: those numbers belong to this total.
        expected.clone()
    } else {
        let other = Amount::of(total.minor / 700 * 100 + 700, currency);
        apportion(other, payers, rules).expect("shared")
    };
    drawn_up.total = total;
    let zero = Amount::of(0, currency);
    drawn_up
        .lines
        .iter_mut()
        .for_each(|line| line.amount = zero);
    Trial {
        name,
        drawn_up,
        expected,
    }
}

fn trials() -> Vec<Trial> {
    let plain = payers(named(), None);
    let with_union = payers(named(), Some("2.5"));
    let by_days = payers(Choice::ByDays(date(2024, 7, 1), date(2025, 6, 30)), None);
    let rules = Rules::default;
    let half_up = Rules {
        rounding: Rounding::HalfUp,
        unit_minor: 100,
        ..rules()
    };
    let states = compiled::states();
    let list = "2023-12".to_owned();
    let bounded = Rules {
        ceiling: Rate::read("22"),
        least_developed: Some(LeastDevelopedCap {
            cap: Rate::read("0.01").expect("a percentage"),
            states: compiled::least_developed(&states).0[&list].clone(),
            list,
        }),
        threshold: Rate::read("0.005"),
        ..rules()
    };
    vec![
        trial("plain", &plain, &rules(), ("300000.00", "USD")),
        trial("large", &plain, &rules(), ("987654321098.76", "USD")),
        trial("yen", &plain, &rules(), ("45123457", "JPY")),
        trial("half-up", &plain, &half_up, ("300000.00", "USD")),
        trial("fixed", &with_union, &rules(), ("300000.01", "USD")),
        trial("bounded", &with_union, &bounded, ("412345.67", "USD")),
        trial("by-days", &by_days, &rules(), ("300000.00", "USD")),
    ]
}

#[test]
fn a_spreadsheet_ends_at_the_same_cent() {
    let Some(office) = office() else {
        return skipped("soffice", "no LibreOffice on the path");
    };
    let folder = env::temp_dir().join(format!("convene-workbook-{}", std::process::id()));
    let user = folder.join("profile/user");
    fs::create_dir_all(&user).expect("a folder");
    fs::write(user.join("registrymodifications.xcu"), RECOMPUTE).expect("written");
    let trials = trials();
    let files: Vec<PathBuf> = trials.iter().map(|trial| draw_up(trial, &folder)).collect();
    let ran = Command::new(office)
        .arg(format!(
            "-env:UserInstallation=file://{}",
            folder.join("profile").display()
        ))
        .args(["--headless", "--convert-to", "csv", "--outdir"])
        .arg(&folder)
        .args(&files)
        .output()
        .expect("LibreOffice runs");
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    for trial in &trials {
        let name = format!("{}.csv", trial.name);
        let text = fs::read(folder.join(&name)).expect("the workbook was read");
        compare(trial, &String::from_utf8_lossy(&text));
    }
    fs::remove_dir_all(&folder).expect("removed");
}

fn draw_up(trial: &Trial, folder: &Path) -> PathBuf {
    let bytes = paper::money::apportionment::workbook(
        &trial.drawn_up,
        |line| line.payer.key.to_string(),
        Language::En,
        date(2024, 9, 10),
    );
    let file = folder.join(format!("{}.xlsx", trial.name));
    fs::write(&file, bytes.expect("a workbook")).expect("written");
    file
}

/// Every amount that the spreadsheet computed, against ours.
fn compare(trial: &Trial, text: &str) {
    let mut seen = 0;
    for row in text.lines().map(|row| row.split(',').collect::<Vec<_>>()) {
        let key = row.first().and_then(|key| key.parse::<PayerKey>().ok());
        let Some(line) = key.and_then(|key| trial.expected.line(&key)) else {
            continue;
        };
        let amount = Amount::read(row[11], trial.expected.total.currency);
        assert_eq!(amount, Ok(line.amount), "{}: {row:?}", trial.name);
        assert!(!row[13].contains('✗'), "{}: {row:?}", trial.name);
        seen += 1;
    }
    assert_eq!(seen, trial.expected.lines.len(), "{}", trial.name);
}

#[test]
fn what_a_spreadsheet_cannot_hold_is_refused() {
    let payers = payers(named(), Some("2.5"));
    let total = Amount::of(i64::MAX, "USD".parse().expect("a currency"));
    let answer = apportion(total, &payers, &Rules::default()).expect("shared");
    let name = |line: &domain::money::apportionment::Line| line.payer.key.to_string();
    let refused =
        paper::money::apportionment::workbook(&answer, name, Language::En, date(2024, 9, 10));
    assert!(matches!(
        refused,
        Err(paper::money::apportionment::Fault::TooLarge)
    ));
}

fn office() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join("soffice"))
        .find(|file| file.is_file())
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
