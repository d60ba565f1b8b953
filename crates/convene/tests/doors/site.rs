//! A site from its founding to its first note: files that do not read, facts that contradict.

use rust_xlsxwriter::Workbook;

use crate::door::Room;

#[test]
fn a_site_is_founded_once_or_not_at_all() {
    let room = Room::new();
    let words = |database: &'static str| {
        vec![
            "found",
            "--name",
            "S",
            "--public-address",
            "https://x.example",
            "--administrator",
            "d.rossi",
            "--administrator-name",
            "D",
            "--database",
            database,
        ]
    };
    assert_eq!(room.run(&words("mysql://x/y")).code, 70);
    assert!(
        !room.path("convene-site/site.toml").exists(),
        "half a site stands in the way"
    );
    room.found("convene-site").done();
    let before = std::fs::read(room.path("convene-site/site.toml")).expect("a file");
    room.found("convene-site").stops(2, &["convene-site"]);
    assert_eq!(
        std::fs::read(room.path("convene-site/site.toml")).expect("a file"),
        before
    );
    let people = room
        .run(&["person", "list", "--format", "csv"])
        .done()
        .rows();
    assert_eq!(people.len(), 2);
    assert_eq!(people[1][..3], ["d.rossi", "Daniela Rossi", "secretariat"]);
    let mut bad = words("sqlite::memory:");
    bad.extend(["--reference-form", "ODA/{year}", "--site", "other"]);
    room.run(&bad).stops(3, &["{serial}"]);
    assert!(!room.path("other").exists());
    room.run(&["demo", "--no-serve"])
        .stops(2, &["not-a-demonstration"]);
}

#[test]
fn people_come_and_go() {
    let room = Room::meeting();
    room.run_as(
        "m.okafor",
        &[
            "person", "appoint", "x.y", "--name", "X", "--role", "auditor",
        ],
    )
    .stops(2, &["not-permitted"]);
    room.run_as(
        "d.rossi",
        &[
            "person", "appoint", "m.okafor", "--name", "X", "--role", "auditor",
        ],
    )
    .stops(2, &["already-on-record", "m.okafor"]);
    room.run_as(
        "d.rossi",
        &["person", "role", "l.brandt", "auditor", "--treaty", "ccm"],
    )
    .done();
    room.run_as(
        "d.rossi",
        &["person", "end", "l.brandt", "conference-officer"],
    )
    .done();
    room.run_as("l.brandt", &["note", "draft", "ccm/12msp"])
        .stops(2, &["not-permitted"]);
    room.run_as("d.rossi", &["person", "erase", "l.brandt"])
        .done();
    room.run_as("l.brandt", &["note", "draft", "ccm/12msp"])
        .stops(3, &["l.brandt"]);
    assert!(
        !room
            .run(&["person", "list"])
            .done()
            .text()
            .contains("l.brandt")
    );
    room.run(&["doctor"]).done();
}

#[test]
fn an_import_names_every_fault_and_changes_nothing() {
    let room = Room::meeting();
    let text = domain::law::compiled::status(&"ccm".parse().expect("a key")).expect("a list");
    let ill = text
        .replace("ALB,Albania,2008-12-03", "QQQ,Albania,2008-12-03")
        .replace("AGO,Angola,2008-12-03", "AGO,Angola,2008-13-03");
    room.write("ill.csv", &ill);
    let import =
        |file: &str| room.run_as("d.rossi", &["import", "status", file, "--treaty", "ccm"]);
    let before = room
        .run(&[
            "status",
            "ccm",
            "--site",
            "convene-site",
            "--format",
            "json",
        ])
        .done()
        .out;
    import("ill.csv").stops(
        3,
        &[
            "3 faults; nothing was changed",
            "ill.csv, line 3, iso3: found “QQQ”",
            "ill.csv, line 5, signature_date: found “2008-13-03”",
            "ill.csv, line 5, iso3: found “AGO”",
        ],
    );
    let after = room
        .run(&[
            "status",
            "ccm",
            "--site",
            "convene-site",
            "--format",
            "json",
        ])
        .done()
        .out;
    assert_eq!(after, before);
    room.write("latin.csv", b"iso3\nC\xf4te\n");
    import("latin.csv").stops(3, &["latin.csv, line 2", "0xf4", "UTF-8"]);
    import("none.csv").stops(3, &["none.csv"]);
    room.run_as("d.rossi", &["import", "status", "ill.csv"])
        .stops(3, &["--treaty"]);
    // A list without Albania: the site's own answer changes, the compiled-in one does not.
    let without: String = text
        .split_inclusive('\n')
        .filter(|l| !l.starts_with("ALB,"))
        .collect();
    room.write("less.csv", without);
    import("less.csv").done();
    let counts = |words: &[&str]| room.run(words).done().json()["counts"]["party"].clone();
    let asked = ["status", "ccm", "--on", "2024-09-10", "--format", "json"];
    let at_site = [&asked[..], &["--site", "convene-site"]].concat();
    assert_eq!((counts(&asked), counts(&at_site)), (112.into(), 111.into()));
}

#[test]
fn the_register_comes_as_text_or_as_workbook() {
    let room = Room::meeting();
    let import = |file: &str| room.run_as("m.okafor", &["import", "missions", file]);
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let rows = [
        ["iso3", "station", "kind", "language", "emails", "address"],
        [
            "FRA",
            "new_york",
            "permanent_mission",
            "fr",
            "a@fr.example",
            "1 Rue|New York",
        ],
        ["CHE", "new_york", "permanent_mission", "fr", "", ""],
    ];
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write(row, column, cell).expect("written");
        }
    }
    room.write("register.xlsx", book.save_to_buffer().expect("saved"));
    import("register.xlsx").done();
    let list = || {
        room.run(&["mission", "list", "--format", "csv"])
            .done()
            .rows()
    };
    let from_book = list();
    assert_eq!(from_book.len(), 3);
    let text: String = rows.map(|row| row.join(",") + "\n").concat();
    room.write("register.csv", text);
    import("register.csv").done();
    assert_eq!(list(), from_book);
    room.run_as("m.okafor", &["mission", "language", "FRA", "es"])
        .done();
    let history = room
        .run(&["mission", "history", "FRA", "--format", "csv"])
        .done()
        .rows();
    assert_eq!(history.len(), 4);
    room.write("cut.xlsx", &b"PK\x03\x04 this is no workbook"[..]);
    import("cut.xlsx").stops(3, &["cut.xlsx, line 1", "an Excel workbook"]);
    room.write(
        "ill.csv",
        "iso3,station,kind,language,emails\nFRA,paris,embassy,de,nobody\n",
    );
    import("ill.csv").stops(3, &["4 faults", "station", "kind", "language", "emails"]);
    assert_eq!(list().len(), 3);
}

#[test]
fn a_sheet_that_contradicts_itself_is_told_everything() {
    let room = Room::new();
    room.found("convene-site").done();
    let officer = [
        "person",
        "appoint",
        "m.okafor",
        "--name",
        "M",
        "--role",
        "conference-officer",
    ];
    room.run_as("d.rossi", &officer).done();
    room.run_as("d.rossi", &["treaty", "enter", "ccm"]).done();
    let sheet = domain::law::compiled::FACT_SHEET
        .replace("weekday = \"friday\"", "weekday = \"monday\"")
        .replace("on = \"2024-08-30\"", "on = \"2024-09-12\"")
        .replace("ordinal = 11", "ordinal = 10");
    room.write("sheet.toml", sheet);
    let open = |file: &str| room.run_as("m.okafor", &["meeting", "open", file]);
    open("sheet.toml").stops(3, &[
        "3 faults",
        "sheet.toml, previous.ordinal: found “10”, expected the ordinal before 12",
        "sheet.toml, composition.weekday: found “monday”, expected thursday, which 2024-09-12 is",
        "sheet.toml, composition.on: found “2024-09-12”, expected a day before the opening on 2024-09-10",
    ]);
    room.write("broken.toml", "key = \"ccm/12msp\"\n[previous\n");
    open("broken.toml").stops(3, &["broken.toml, line 2"]);
    assert_eq!(
        room.run(&["meeting", "list", "--format", "csv"])
            .done()
            .rows()
            .len(),
        1
    );
}

#[test]
fn a_treaty_is_entered_under_its_own_name() {
    let room = Room::new();
    room.found("convene-site").done();
    let profile =
        domain::law::compiled::profile(&"ccm".parse().expect("a key")).expect("a profile");
    room.write(
        "profile.toml",
        profile.replacen("key = \"ccm\"", "key = \"xyz\"", 1),
    );
    let enter = |key: &str| {
        room.run_as(
            "d.rossi",
            &["treaty", "enter", key, "--profile", "profile.toml"],
        )
    };
    enter("att").stops(3, &["profile.toml, key: found “xyz”"]);
    enter("xyz").done();
    enter("xyz").stops(2, &["already-on-record", "xyz"]);
}

#[test]
fn participants_are_listed_once_the_note_is_issued() {
    let room = Room::meeting();
    let list = ["delegation", "list", "ccm/12msp"];
    room.run(&list).stops(3, &["meeting", "ccm/12msp"]);
    let show = |participant| ["delegation", "show", "ccm/12msp", participant];
    room.run(&show("FRA")).stops(3, &["--as"]);
    room.run_as("m.okafor", &show("uninvited"))
        .stops(3, &["delegation", "uninvited"]);
    let shown = [&show("FRA")[..], &["--format", "csv"]].concat();
    let rows = room.run_as("m.okafor", &shown).done().rows();
    assert_eq!(rows.len(), 1, "nothing was submitted");
}
