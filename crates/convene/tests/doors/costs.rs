//! `convene costs apportion`, which needs no site: its shape for programs, its words for people, what
//! it makes of a stranger's file, and the codes by which it refuses.

use std::fmt::Write as _;

use serde_json::json;

use crate::door::Room;

const MEETING: [&str; 10] = [
    "costs",
    "apportion",
    "--treaty",
    "ccm",
    "--on",
    "2024-09-10",
    "--scale",
    "2022-2024",
    "--total",
    "300000.00",
];

fn asked<'a>(more: &[&'a str]) -> Vec<&'a str> {
    MEETING.into_iter().chain(more.iter().copied()).collect()
}

fn of_file<'a>(more: &[&'a str]) -> Vec<&'a str> {
    let words = ["costs", "apportion", "--payers", "payers.csv", "--total"];
    words.into_iter().chain(more.iter().copied()).collect()
}

#[test]
fn csv_has_the_published_heading_and_adds_up() {
    let room = Room::new();
    let answer = room.run(&asked(&["--format", "csv"])).done();
    let head = "iso3,name,rate_percent,share_percent,amount\n";
    assert!(answer.text().starts_with(head));
    let rows = answer.rows();
    assert_eq!(rows.len(), 113);
    let cents = |amount: &str| amount.replace('.', "").parse::<i64>().expect("cents");
    let sum: i64 = rows[1..].iter().map(|row| cents(&row[4])).sum();
    assert_eq!(sum, 30_000_000);
    let france = rows.iter().find(|row| row[0] == "FRA").expect("a payer");
    assert_eq!(france[1..], ["France", "4.318", "9.570", "28711.38"]);
    assert!(
        !room.path("convene-site").exists(),
        "a question founds no site"
    );
}

#[test]
fn json_says_every_step() {
    let room = Room::new();
    let more = ["--also", "USA,FIN", "--ceiling", "22", "--format", "json"];
    let answer = room.run(&asked(&more)).done().json();
    assert_eq!(answer["sum"], "300000.00");
    assert_eq!(answer["difference"], "0.00");
    assert_eq!(answer["scale"], json!(["2022-2024"]));
    assert_eq!(answer["rounds"][0]["held"], json!(["USA"]));
    assert_eq!(answer["rounds"][0]["sum_of_rates_percent"], "67.535");
    assert_eq!(answer["rounds"][1]["sum_of_rates_percent"], "45.535");
    let payers = answer["payers"].as_array().expect("a list");
    let of = |key| {
        payers
            .iter()
            .find(|payer| payer["iso3"] == key)
            .expect("a payer")
    };
    assert_eq!(
        (&of("USA")["amount"], &of("USA")["footing"]),
        (&json!("66000.00"), &json!("ceiling"))
    );
    assert_eq!(of("FIN")["amount"], "2142.92");
}

#[test]
fn a_share_is_derived_in_the_language_asked_for() {
    let room = Room::new();
    let english = room.run(&asked(&["--explain", "FRA"])).done();
    for said in [
        "Rate: 4.318 %; scale of assessments 2022-2024.",
        "300000 × 4.318 ÷ 45.118 = 38100000/1327 = 28711.379050….",
        "this remainder is number 21: one unit is added.",
        "To pay: 28711.38 USD.",
    ] {
        assert!(english.text().contains(said), "{said}: {}", english.text());
    }
    let notional = room.run(&asked(&["--explain", "VAT"])).done();
    assert!(
        notional.text().contains("notional rate"),
        "{}",
        notional.text()
    );
    let arabic = room
        .run(&asked(&["--explain", "FRA", "--language", "ar"]))
        .done();
    assert!(arabic.text().contains("38100000/1327"), "{}", arabic.text());
    room.run(&asked(&["--explain", "USA"]))
        .stops(3, &["unknown", "USA"]);
}

#[test]
fn half_up_states_the_difference() {
    let room = Room::new();
    let answer = room.run(&asked(&["--rounding", "half-up"])).done();
    let said = "sum of the amounts 300000.08, difference 0.08";
    assert!(answer.text().contains(said), "{}", answer.text());
}

#[test]
fn the_workbook_is_one() {
    let room = Room::new();
    let more = ["--format", "xlsx", "--output", "costs.xlsx"];
    room.run(&asked(&more)).done();
    let bytes = std::fs::read(room.path("costs.xlsx")).expect("written");
    assert!(bytes.starts_with(b"PK\x03\x04"));
}

#[test]
fn a_file_names_payers_and_what_each_bears() {
    let room = Room::new();
    room.write(
        "payers.csv",
        "iso3,rate_percent,fixed_percent\nFRA,,\nDEU,,\nEU,,2.5\n",
    );
    let answer = room
        .run(&of_file(&[
            "100",
            "--scale",
            "2025-2027",
            "--format",
            "csv",
        ]))
        .done();
    let rows =
        "FRA,France,3.858,39.388,39.39\nDEU,Germany,5.692,58.112,58.11\nEU,EU,2.500,2.500,2.50\n";
    assert!(answer.text().ends_with(rows), "{}", answer.text());
}

#[test]
fn every_fault_of_a_file_is_told_with_its_line() {
    let room = Room::new();
    let stops = |content: &[u8], said: &[&str]| {
        room.write("payers.csv", content);
        room.run(&of_file(&["100"])).stops(3, said);
    };
    stops(b"", &["faults", "line 1"]);
    stops(b"iso3\n\xff\n", &["line 2", "0xff", "UTF-8"]);
    let text =
        b"iso3,rate_percent,fixed_percent\nFRA,1,2\nXQX,,\n=cmd|x,,\nDEU,1e3,\nITA,,\nITA,,\n";
    let said = [
        "line 2",
        "not both",
        "line 3",
        "XQX",
        "line 4",
        "line 5",
        "line 7",
        "stands on line 6",
    ];
    stops(text, &said);
    let mut long = String::from("iso3\n");
    for _ in 0..1_000_000 {
        writeln!(long, "FRA").expect("written");
    }
    stops(long.as_bytes(), &["1000001 lines", "5,000"]);
    room.run(&["costs", "apportion", "--payers", "none.csv", "--total", "1"])
        .stops(3, &["file", "none.csv"]);
}

#[test]
fn refusals_have_their_codes() {
    let room = Room::new();
    let day = [
        "costs",
        "apportion",
        "--treaty",
        "ccm",
        "--on",
        "2024-09-10",
    ];
    let stops = |more: &[&str], code: i32, said: &[&str]| {
        let words: Vec<_> = day.into_iter().chain(more.iter().copied()).collect();
        room.run(&words).stops(code, said);
    };
    stops(&["--total", "300,000.00"], 3, &["amount", "separator"]);
    stops(
        &["--total", "92233720368547758.08"],
        3,
        &["amount", "9223372036854775807"],
    );
    stops(&["--total", "0"], 2, &["total-not-positive", "0.00 USD"]);
    stops(&["--total", "-5"], 2, &["total-not-positive", "-5.00 USD"]);
    stops(
        &["--total", "5", "--scale", "2003"],
        2,
        &["scale-not-whole", "101.087", "--accept-uneven"],
    );
    stops(
        &["--total", "5", "--scale", "2016-2018"],
        2,
        &["missing-rate", "VAT", "0.001", "--nearest-notional"],
    );
    stops(
        &["--total", "5", "--scale", "1950"],
        2,
        &["no-scale", "2022-2024"],
    );
    stops(
        &["--total", "5", "--also", "FRA"],
        2,
        &["payer-is-party", "FRA"],
    );
    stops(
        &["--total", "5", "--ceiling", "0.5"],
        2,
        &["all-capped", "2.24 USD", "2.76 USD"],
    );
    stops(
        &["--total", "5", "--minimum", "1"],
        2,
        &["minimum-above-total", "112.00 USD"],
    );
    stops(
        &["--total", "5.50", "--unit", "1"],
        2,
        &["total-not-in-units", "5.50 USD"],
    );
    stops(
        &["--total", "5", "--fixed", "EU=2,EU=3"],
        2,
        &["payer-twice", "EU"],
    );
    stops(
        &["--total", "5", "--ldc-cap", "0.01", "--ldc-list", "1999-01"],
        3,
        &["unknown", "2025-01"],
    );
}
