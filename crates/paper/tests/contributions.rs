//! The workbook of contributions, opened by others: what is outstanding and the totals are formulas, a
//! spreadsheet that reckons them anew ends at the same cent, and a name is never a formula.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use domain::law::language::Language;
use domain::money::amount::Amount;
use paper::money::contributions::{self, OfMeeting};
use paper::samples::money::{around_status, contributed, hostile_payers};

/// Whether a tool of the machine is there; on the build server it must be.
fn has(tool: &str, why: &str) -> bool {
    let found = Command::new(tool).arg("--version").output().is_ok();
    assert!(
        found || std::env::var_os("CI").is_none(),
        "{tool} is missing ({why})"
    );
    if !found {
        println!("SKIPPED: {tool} ({why})");
    }
    found
}

fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder for the test");
    folder
}

fn workbook(meetings: &[OfMeeting], language: Language, folder: &Path) -> PathBuf {
    let bytes = contributions::workbook(meetings, around_status("", language));
    let path = folder.join("contributions.xlsx");
    fs::write(&path, bytes.expect("written")).expect("a file for the test");
    path
}

/// The rows of the workbook as a spreadsheet shows them after reckoning every formula anew.
fn reckoned(book: &Path, folder: &Path) -> Vec<Vec<String>> {
    let profile = folder.join("profile");
    fs::create_dir_all(profile.join("user")).expect("a folder for the test");
    let always = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">\
        <item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\">\
        <prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\"><value>0</value></prop>\
        </item></oor:items>";
    let settings = profile.join("user/registrymodifications.xcu");
    fs::write(settings, always).expect("a file for the test");
    let run = Command::new("soffice")
        .arg(format!(
            "-env:UserInstallation=file://{}",
            profile.display()
        ))
        // Tab between fields, no quotes, UTF-8, as shown.
        .args([
            "--headless",
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):9,0,76,1,,0,false,false",
        ])
        .args([Path::new("--outdir"), folder, book])
        .output()
        .expect("the spreadsheet starts");
    assert!(run.status.success(), "{run:?}");
    let text = fs::read_to_string(folder.join("contributions.csv")).expect("it was converted");
    let row = |line: &str| line.split('\t').map(str::to_owned).collect();
    text.lines().map(row).collect()
}

#[test]
fn a_spreadsheet_ends_at_the_same_cent_as_the_paper() {
    if !has("soffice", "reckons the workbook anew") {
        return;
    }
    let folder = folder("contributions-sums");
    let meetings = contributed(Language::En);
    let rows = reckoned(&workbook(&meetings, Language::En, &folder), &folder);
    for of in &meetings {
        let sum = |minor: &dyn Fn(&contributions::Contribution) -> i64| {
            let sum = of.payers.iter().map(minor).sum();
            Amount::of(sum, of.currency).to_string()
        };
        let expected = [
            sum(&|payer| payer.assessed),
            sum(&|payer| payer.received),
            sum(&contributions::Contribution::outstanding),
        ];
        let name = format!("Total in \u{2068}{}\u{2069}", of.currency);
        let total = rows.iter().find(|row| row[1] == name);
        let total = total.unwrap_or_else(|| panic!("no {name} in {rows:?}"));
        let found: Vec<String> = total[3..6]
            .iter()
            .map(|cell| cell.replace(',', ""))
            .collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn sums_are_formulas_and_names_are_not() {
    if !has("unzip", "looks into the workbook") {
        return;
    }
    let folder = folder("contributions-formulas");
    let book = workbook(&hostile_payers(), Language::En, &folder);
    let read = Command::new("unzip")
        .arg("-p")
        .arg(book)
        .arg("xl/worksheets/sheet1.xml")
        .output();
    let sheet = String::from_utf8(read.expect("it opens").stdout).expect("text");
    let formulas: Vec<&str> = sheet
        .split("<f>")
        .skip(1)
        .filter_map(|rest| rest.split("</f>").next())
        .collect();
    // Forty-two payers, and three sums of each of two currencies.
    assert_eq!(formulas.len(), 42 + 6);
    assert_eq!(formulas[0], "ROUND(D2-E2,2)");
    let ours =
        |formula: &&&str| formula.starts_with("ROUND(D") || formula.starts_with("ROUND(SUMIF(");
    assert_eq!(formulas.iter().filter(ours).count(), formulas.len());
    assert!(
        !sheet.contains("HYPERLINK"),
        "names stand among the strings"
    );
}
