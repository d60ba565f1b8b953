//! `convene status`, which needs no site: its shape for programs, its order for people.

use calamine::{Reader as _, Xlsx};
use serde_json::json;

use crate::door::Room;

const DAY: [&str; 4] = ["status", "ccm", "--on", "2024-09-10"];

fn asked<'a>(more: &[&'a str]) -> Vec<&'a str> {
    DAY.into_iter().chain(more.iter().copied()).collect()
}

#[test]
fn json_has_the_published_shape_and_counts() {
    let room = Room::new();
    let answer = room.run(&asked(&["--format", "json"])).done().json();
    let counts = json!({
        "party": 112, "party_pending": 0, "signatory": 12, "withdrawn": 0, "not_party": 73,
    });
    assert_eq!(answer["counts"], counts);
    assert_eq!(
        (&answer["treaty"], &answer["on"]),
        (&json!("ccm"), &json!("2024-09-10"))
    );
    let mut keys: Vec<_> = answer.as_object().expect("an object").keys().collect();
    keys.sort();
    assert_eq!(keys, ["counts", "on", "states", "treaty"]);
    let states = answer["states"].as_array().expect("a list");
    assert_eq!(states.len(), 197);
    for state in states {
        let mut keys: Vec<_> = state.as_object().expect("an object").keys().collect();
        keys.sort();
        let expected = [
            "deposited_on",
            "in_force_on",
            "iso3",
            "name",
            "reason",
            "standing",
            "withdrawal_effective_on",
        ];
        assert_eq!(keys, expected);
        assert_ne!(state["reason"], "", "{state}");
    }
    let mut first = states[0].clone();
    first["reason"] = json!("");
    let expected = json!({
        "iso3": "AFG", "name": "Afghanistan", "standing": "party", "deposited_on": "2011-09-08",
        "in_force_on": "2012-03-01", "withdrawal_effective_on": null, "reason": "",
    });
    assert_eq!(first, expected);
    assert!(
        !room.path("convene-site").exists(),
        "a question founds no site"
    );
}

#[test]
fn csv_and_workbook_say_what_json_says() {
    let room = Room::new();
    let json = room.run(&asked(&["--format", "json"])).done().json();
    let of_json: Vec<Vec<String>> = json["states"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|state| {
            [
                "iso3",
                "name",
                "standing",
                "deposited_on",
                "in_force_on",
                "withdrawal_effective_on",
                "reason",
            ]
            .map(|key| state[key].as_str().unwrap_or_default().to_owned())
            .to_vec()
        })
        .collect();
    let rows = room.run(&asked(&["--format", "csv"])).done().rows();
    assert_eq!(rows[1..], of_json);
    let words = asked(&["--format", "xlsx", "--output", "status.xlsx"]);
    assert_eq!(room.run(&words).done().out, b"");
    let bytes = std::fs::read(room.path("status.xlsx")).expect("a file");
    let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).expect("a workbook");
    let sheet = book
        .worksheet_range_at(0)
        .expect("a sheet")
        .expect("it reads");
    assert_eq!((sheet.height(), sheet.width()), (198, 7));
    let column = |at: usize| -> Vec<String> {
        sheet
            .rows()
            .skip(1)
            .map(|row| row[at].to_string())
            .collect()
    };
    let names: Vec<String> = of_json.iter().map(|row| row[1].clone()).collect();
    let standings: Vec<String> = of_json.iter().map(|row| row[2].clone()).collect();
    assert_eq!((column(1), column(2)), (names, standings));
}

#[test]
fn each_language_stands_in_its_own_order() {
    let room = Room::new();
    let list = |language: &str| -> Vec<String> {
        let rows = room
            .run(&asked(&["--format", "csv", "--language", language]))
            .done()
            .rows();
        rows[1..].iter().map(|row| row[1].clone()).collect()
    };
    let follow = |language: &str, expected: &[&str]| {
        let names = list(language);
        assert_eq!(names.len(), 197);
        let at: Vec<usize> = expected
            .iter()
            .map(|name| {
                names
                    .iter()
                    .position(|known| known == name)
                    .unwrap_or_else(|| panic!("{name}"))
            })
            .collect();
        let mut sorted = at.clone();
        sorted.sort_unstable();
        assert_eq!(at, sorted, "{language}: {expected:?}");
    };
    follow(
        "fr",
        &[
            "Espagne",
            "Estonie",
            "Eswatini",
            "État de Palestine",
            "États-Unis d’Amérique",
            "Éthiopie",
            "Fidji",
        ],
    );
    follow(
        "es",
        &[
            "Nepal",
            "Nicaragua",
            "Omán",
            "Países Bajos (Reino de los)",
            "Panamá",
            "Zimbabwe",
        ],
    );
    follow(
        "ru",
        &["Австралия", "Израиль", "Йемен", "Кабо-Верде", "Япония"],
    );
    follow(
        "zh",
        &["阿尔巴尼亚", "巴西", "德国", "法国", "日本", "中国"],
    );
    follow(
        "ar",
        &["ألبانيا", "تونس", "سويسرا", "فرنسا", "مصر", "اليابان"],
    );
}

#[test]
fn a_question_that_does_not_read_is_wrong_use() {
    let room = Room::new();
    let json = ["--format", "json"];
    for (words, said) in [
        (vec!["status", "xyz"], "xyz"),
        (vec!["status", "CCM!"], "CCM!"),
        (vec!["status", "ccm", "--on", "2024-02-30"], "2024-02-30"),
        (vec!["status", "ccm", "--on", "yesterday"], "yesterday"),
        (vec!["status", "ccm", "--language", "de"], "de"),
        (vec!["status", "ccm", "--format", "pdf"], "pdf"),
        (vec!["status"], "TREATY"),
    ] {
        let words: Vec<&str> = words
            .into_iter()
            .chain(json.iter().copied().take(0))
            .collect();
        room.run(&words).stops(3, &[said]);
    }
    room.run(&["status", "ccm", "--site", "nowhere"])
        .stops(3, &["nowhere"]);
}

#[test]
fn every_date_has_an_answer() {
    let room = Room::new();
    for on in [
        "-9999-01-01",
        "0001-01-01",
        "1900-01-01",
        "2199-12-31",
        "9999-12-31",
    ] {
        for language in ["ar", "zh", "en", "fr", "ru", "es"] {
            let on = format!("--on={on}");
            let answer = room.run(&["status", "ccm", &on, "--language", language]);
            assert!(matches!(answer.code, 0 | 3), "{on}: {answer:?}");
        }
    }
}
