//! Names from outside, as a joker or an enemy would write them: on the paper they are letters.

use std::process::Command;

use domain::law::compiled;
use domain::law::state::Membership;

use crate::door::{Answer, Room};

/// A register in which the first addressee's address is a hostile line.
fn register(line: &str) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let headings = ["iso3", "station", "kind", "language", "emails", "address"];
    writer.write_record(headings).expect("written");
    for state in compiled::states().iter() {
        let (station, kind) = match state.membership {
            Membership::MemberState => ("new_york", "permanent_mission"),
            Membership::ObserverState => ("new_york", "permanent_observer_mission"),
            Membership::OtherState => ("capital", "foreign_ministry"),
        };
        let address = if state.iso3.as_str() == "AFG" {
            line
        } else {
            ""
        };
        let row = [state.iso3.as_str(), station, kind, "en", "", address];
        writer.write_record(row).expect("written");
    }
    writer.into_inner().expect("written")
}

fn drafted(line: &str) -> (Room, Answer) {
    let room = Room::meeting();
    room.write("register.csv", register(line));
    room.run_as("m.okafor", &["import", "missions", "register.csv"])
        .done();
    let drafted = room.run_as("m.okafor", &["note", "draft", "ccm/12msp"]);
    (room, drafted)
}

fn printed(room: &Room) -> Option<String> {
    room.run(&["note", "show", "ccm/12msp", "--pdf", "note.pdf"])
        .done();
    let text = Command::new("pdftotext")
        .arg(room.path("note.pdf"))
        .arg("-")
        .output();
    let Ok(text) = text else {
        println!("SKIPPED: poppler: pdftotext is not installed");
        return None;
    };
    let text = String::from_utf8(text.stdout).expect("text");
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn markup_and_formulas_are_printed_as_they_stand() {
    for line in [
        "#set page(fill: red) *bold* _it_ $x^2$ @label <label>",
        "#read(\"/etc/passwd\") \\u{41} `raw` // gone",
        "<script>alert(1)</script> &amp; <b>",
        "=HYPERLINK(\"http://x.example\";\"y\")",
        "]; panic(\"out\") [",
        "Robert'); DROP TABLE mission; --",
    ] {
        let (room, drafted) = drafted(line);
        drafted.done();
        let Some(text) = printed(&room) else { return };
        let letters = |text: &str| text.replace([' ', '"', '“', '”', '\'', '’'], "");
        assert!(letters(&text).contains(&letters(line)), "{line}\n{text}");
    }
}

#[test]
fn a_long_name_is_broken_and_kept_whole() {
    let line = "Long name ".repeat(50);
    let (room, drafted) = drafted(&line);
    drafted.done();
    let Some(text) = printed(&room) else { return };
    let count = text.matches("Long name").count();
    assert_eq!(count, 50);
}

#[test]
fn a_list_for_a_spreadsheet_holds_no_formula() {
    let (room, drafted) = drafted("=1+1");
    drafted.done();
    let rows = room
        .run(&["mission", "list", "--format", "csv"])
        .done()
        .rows();
    let of_state = rows.iter().find(|row| row[0] == "AFG").expect("a row");
    assert_eq!(of_state[6], "'=1+1");
}

#[test]
fn a_character_without_a_glyph_is_named() {
    for letter in ["\u{1F600}", "\u{E000}", "\u{FFFE}", "\u{0007}"] {
        let (room, drafted) = drafted(&format!("Street {letter} 1"));
        drafted.stops(2, &["missing-glyph", "Street"]);
        let notes = room
            .run(&["note", "list", "ccm/12msp", "--format", "csv"])
            .done()
            .rows();
        assert_eq!(notes.len(), 1, "{letter:?}");
    }
}

/// Marks of direction turn what a reader sees; whatever becomes of them, nothing breaks.
#[test]
fn marks_of_direction_break_nothing() {
    let (room, drafted) = drafted("Street \u{202E}drowssap\u{202C} \u{2066}1\u{2069} \u{200F}9");
    if drafted.code == 2 {
        drafted.stops(2, &["missing-glyph"]);
        return;
    }
    drafted.done();
    let Some(text) = printed(&room) else { return };
    assert!(text.contains("Street"), "{text}");
}

/// An address too long for the square code: the press refuses every sheet while others are still
/// being printed. The clerk must stop and say so, and wait for nobody.
#[test]
fn a_sheet_that_cannot_be_printed_stops_the_clerk() {
    let (room, drafted) = drafted("");
    drafted.done();
    let site = std::fs::read_to_string(room.path("convene-site/site.toml")).expect("a site");
    let long = format!("public_address = \"https://{}.example\"", "x".repeat(3_000));
    let line = site.lines().find(|line| line.starts_with("public_address"));
    let site = site.replace(line.expect("an address"), &long);
    room.write("convene-site/site.toml", site);
    let languages = ["ar", "zh", "en", "fr", "ru", "es"];
    let texts = ["Art. 11(1)", "Art. 14(1)", "78/32 para. 9"];
    let names: Vec<String> = texts
        .iter()
        .flat_map(|text| languages.map(|language| format!("{text} {language}")))
        .collect();
    let names = names.join(",");
    let approve = [
        "note",
        "approve",
        "ccm/12msp",
        "--dated",
        "2024-03-15",
        "--acknowledge",
    ];
    let words = [&approve[..], &[names.as_str()]].concat();
    room.run_as("l.brandt", &words).stops(70, &["AFG"]);
    room.run(&["doctor"]).done();
}
