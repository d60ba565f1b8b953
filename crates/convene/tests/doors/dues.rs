//! What is owed at the command line: called to mind once at each step, asked for together by two people.

use crate::treasury::{billed, costs, csv, is_pdf, one, other, treasury};

#[test]
fn what_is_owed_is_called_to_mind_once() {
    let room = treasury();
    billed(&room);
    assert_eq!(csv(&room, "reminder due --over 90").len(), 113);
    costs(&room, "m.okafor", "reminder send").stops(2, &["not-permitted"]);
    let would = one(&room, "reminder send --payer FRA --dry-run").done();
    assert!(
        would.text().starts_with("Would go out: 1"),
        "{}",
        would.text()
    );
    let sent = one(&room, "reminder send --payer FRA").done();
    assert!(
        sent.text().starts_with("Sent: 1, from RN-"),
        "{}",
        sent.text()
    );
    one(&room, "reminder send --payer FRA").stops(2, &["nothing-to-remind"]);
    assert_eq!(csv(&room, "reminder due").len(), 112, "everyone but France");
    let list = csv(&room, "reminder list");
    assert_eq!(list.len(), 2);
    assert_eq!((&*list[1][2], &*list[1][3]), ("r.tanaka", "FRA"));
    let paper = format!("reminder paper {} --output reminder.pdf", list[1][0]);
    one(&room, &paper).done();
    assert!(is_pdf(&room, "reminder.pdf"));
}

#[test]
fn small_notices_are_asked_for_together_by_two() {
    let room = treasury();
    let file = room.path("convene-site/site.toml");
    let site = std::fs::read_to_string(&file).expect("a site");
    let below = |amount: &str| format!("{site}\n[bundle_below]\nUSD = \"{amount}\"\n");
    std::fs::write(&file, below("1,00")).expect("written");
    one(&room, "bundle waiting").stops(3, &["site-file", "bundle_below"]);
    std::fs::write(&file, below("100.00")).expect("written");
    billed(&room);
    let waiting = csv(&room, "bundle waiting");
    assert!(waiting.len() > 1);
    let draw_up = "bundle draw-up --due 2099-01-31";
    one(&room, draw_up).stops(2, &["nothing-to-bundle"]);
    let alone = format!("bundle alone {} --due 2099-01-31", waiting[1][2]);
    one(&room, &alone).done();
    one(&room, &alone).stops(2, &["notice-not-waiting"]);
    one(&room, "shares preliminary MEETING --total 64000.00").done();
    one(&room, "bill draw-up MEETING 2 --due 2024-06-30").done();
    other(&room, "bill issue MEETING --dated 2024-03-01").done();
    one(&room, draw_up).done();
    one(&room, draw_up).stops(2, &["bundles-under-way"]);
    one(&room, "bundle issue").stops(2, &["second-person-for-bundles"]);
    let issued = other(&room, "bundle issue").done();
    assert!(issued.text().contains("from BN-"), "{}", issued.text());
    let list = csv(&room, "bundle list");
    assert_eq!(list[1][0], list[2][0], "two notices of one payer");
    let paper = format!("bundle paper {} --output bundle.pdf", list[1][0]);
    one(&room, &paper).done();
    assert!(is_pdf(&room, "bundle.pdf"));
}
