//! The finance officer's whole work at the command line: from the estimate to the closed accounts and the
//! file for the bookkeepers, through the hands of two people; and what is refused on the way.

use std::fmt::Write as _;

use crate::door::{Answer, Room};

const FINANCE: &str = "r.tanaka";
const SECOND: &str = "j.mensah";
const MEETING: &str = "ccm/12msp";

/// A bank's statement with one payment, as the bank writes it.
const CAMT: &str = include_str!("../../../../fixtures/bank/one-payment.xml");

/// The lines of an estimate; one begins as a formula does.
const LINES: &str = "item,quantity,unit,words_en\n\
                     pre_session_documentation,100,250.00,\n\
                     miscellaneous,1,10.00,=Coffee\n";

/// A founded site with its meeting and two finance officers.
pub(crate) fn treasury() -> Room {
    let room = Room::meeting();
    for who in [FINANCE, SECOND] {
        let words = [
            "person",
            "appoint",
            who,
            "--name",
            who,
            "--role",
            "finance-officer",
        ];
        room.run_as("d.rossi", &words).done();
    }
    room.write("lines.csv", LINES);
    room
}

/// `costs …` with the meeting in the third place, by a person.
pub(crate) fn costs(room: &Room, by: &str, words: &str) -> Answer {
    let words = words.replace("MEETING", MEETING);
    let words: Vec<&str> = ["costs"].into_iter().chain(words.split(' ')).collect();
    room.run_as(by, &words)
}

/// The same by the officer who draws up.
pub(crate) fn one(room: &Room, words: &str) -> Answer {
    costs(room, FINANCE, words)
}

/// The same by the officer who issues.
pub(crate) fn other(room: &Room, words: &str) -> Answer {
    costs(room, SECOND, words)
}

pub(crate) fn csv(room: &Room, words: &str) -> Vec<Vec<String>> {
    one(room, &format!("{words} --format csv")).done().rows()
}

/// Drafts and issues the estimate, shares it and issues the notices.
pub(crate) fn billed(room: &Room) {
    one(room, "estimate draft MEETING lines.csv").done();
    other(room, "estimate issue MEETING").done();
    one(room, "shares preliminary MEETING").done();
    one(room, "bill draw-up MEETING 1 --due 2024-06-30").done();
    other(room, "bill issue MEETING --dated 2024-02-01").done();
}

/// The number and the amount of France's notice.
fn notice_of_france(room: &Room) -> (String, String) {
    let bills = csv(room, "bill list MEETING");
    let row = bills.iter().find(|row| row[2] == "FRA").expect("a notice");
    (row[0].clone(), row[5].clone())
}

pub(crate) fn is_pdf(room: &Room, file: &str) -> bool {
    std::fs::read(room.path(file))
        .expect("written")
        .starts_with(b"%PDF-1.7")
}

#[test]
fn an_estimate_is_drafted_by_one_and_issued_by_another() {
    let room = treasury();
    let kept = one(&room, "estimate draft MEETING lines.csv").done();
    assert!(
        kept.text()
            .starts_with("Version 1 of the estimate is drafted."),
        "{}",
        kept.text()
    );
    // Percentages and their order are those of the treaty's profile.
    let rows = csv(&room, "estimate show MEETING");
    let sums: Vec<_> = rows[1..]
        .iter()
        .map(|row| (&*row[0], &*row[1], &*row[4]))
        .collect();
    let expected = [
        ("pre_session_documentation", "", "25000.00"),
        ("miscellaneous", "'=Coffee", "10.00"),
        ("subtotal", "", "25010.00"),
        ("support", "", "3251.30"),
        ("contingency", "", "4239.20"),
        ("total", "", "32500.50"),
    ];
    assert_eq!(sums, expected);
    one(&room, "estimate issue MEETING").stops(2, &["second-person-for-bills"]);
    costs(&room, "m.okafor", "estimate issue MEETING").stops(2, &["not-permitted"]);
    other(&room, "estimate issue MEETING").done();
    other(&room, "estimate issue MEETING").stops(3, &["unknown", "estimate"]);
    other(
        &room,
        "estimate adopt MEETING --on 2023-09-14 --paper CCM/MSP/2023/12",
    )
    .done();
    let all = csv(&room, "estimate list MEETING");
    let seen: Vec<_> = all[1..]
        .iter()
        .map(|row| [&row[0], &row[1], &row[3], &row[5]])
        .collect();
    assert_eq!(seen, [["1", "issued", "32500.50", "CCM/MSP/2023/12"]]);
    one(
        &room,
        "estimate paper MEETING --language ar --output costs.pdf",
    )
    .done();
    assert!(is_pdf(&room, "costs.pdf"));
}

#[test]
fn a_revised_estimate_says_what_it_means_in_its_file() {
    let room = treasury();
    billed(&room);
    room.write(
        "draft.toml",
        "support = \"8\"\norder = \"contingency_first\"\n[[line]]\nitem = \"rooms\"\nquantity = 2\nunit = \"100.00\"\n",
    );
    one(&room, "estimate draft MEETING draft.toml --contingency 10").done();
    let rows = csv(&room, "estimate show MEETING --edition 2");
    let sums: Vec<_> = rows[2..].iter().map(|row| (&*row[0], &*row[4])).collect();
    // 10 % of 200.00, then 8 % of 220.00.
    let expected = [
        ("subtotal", "200.00"),
        ("contingency", "20.00"),
        ("support", "17.60"),
        ("total", "237.60"),
    ];
    assert_eq!(sums, expected);
    let wrong = one(&room, "estimate draft MEETING draft.toml --support 101");
    wrong.stops(3, &["estimate", "support", "percentage"]);
}

#[test]
fn costs_are_shared_by_the_profile_and_what_if_keeps_nothing() {
    let room = treasury();
    one(&room, "shares preliminary MEETING").stops(2, &["no-total"]);
    one(&room, "estimate draft MEETING lines.csv").done();
    other(&room, "estimate issue MEETING").done();
    let kept = one(&room, "shares preliminary MEETING").done();
    assert!(
        kept.text()
            .starts_with("Apportionment 1 is kept: USD 32500.50"),
        "{}",
        kept.text()
    );
    assert!(
        kept.text().contains("was not read in an official text"),
        "{}",
        kept.text()
    );
    let shares = csv(&room, "shares show MEETING 1");
    let cents = |amount: &str| amount.replace('.', "").parse::<i64>().expect("cents");
    let sum: i64 = shares[1..].iter().map(|row| cents(&row[4])).sum();
    assert_eq!((shares.len(), sum), (113, 3_250_050));
    let why = one(&room, "shares explain MEETING 1 FRA").done();
    assert!(why.text().contains("Rate: 4.318 %"), "{}", why.text());
    let shifts = csv(&room, "shares what-if MEETING --come USA");
    let of = |key: &str| {
        shifts
            .iter()
            .find(|row| row[0] == key)
            .expect("a payer")
            .clone()
    };
    assert_eq!(of("USA")[2], "0.00");
    assert!(cents(&of("FRA")[4]) < 0, "France bears less");
    assert_eq!(
        csv(&room, "shares list MEETING").len(),
        2,
        "what if keeps nothing"
    );
    one(&room, "shares preliminary MEETING --expected FRA").stops(2, &["FRA"]);
    one(&room, "shares preliminary MEETING --expected XQX").stops(3, &["unknown", "XQX"]);
    one(&room, "shares preliminary MEETING --scale sometimes").stops(3, &["by-opening"]);
}

#[test]
fn bills_are_issued_and_put_right_by_two() {
    let room = treasury();
    one(&room, "estimate draft MEETING lines.csv").done();
    other(&room, "estimate issue MEETING").done();
    one(&room, "shares preliminary MEETING").done();
    one(&room, "bill draw-up MEETING 1 --due 2024-06-30").done();
    one(&room, "bill draw-up MEETING 1 --due 2024-06-30").stops(2, &["bills-under-way"]);
    assert_eq!(csv(&room, "bill waiting MEETING").len(), 113);
    one(&room, "bill issue MEETING").stops(2, &["second-person-for-bills"]);
    other(&room, "bill issue MEETING --dated 2024-07-01").stops(2, &["due-before-dated"]);
    let issued = other(&room, "bill issue MEETING --dated 2024-02-01").done();
    let said = "Issued and printed: 112, from AN-2024-0001 to AN-2024-0112.\n";
    assert_eq!(issued.text(), said);
    let (number, amount) = notice_of_france(&room);
    one(
        &room,
        &format!("bill paper MEETING {number} --output notice.pdf"),
    )
    .done();
    assert!(is_pdf(&room, "notice.pdf"));
    let credit = format!("bill credit MEETING {number} {amount}1 --reason late");
    one(&room, &credit).stops(3, &["amount"]);
    one(
        &room,
        &format!("bill credit MEETING {number} 99999.00 --reason late"),
    )
    .stops(2, &["more-than-billed"]);
    one(
        &room,
        &format!("bill credit MEETING {number} 1.00 --reason late"),
    )
    .done();
    other(&room, "bill give-up MEETING").done();
    other(&room, "bill issue MEETING").stops(3, &["unknown"]);
    room.run(&["doctor"]).done();
}

#[test]
fn a_statement_pays_the_notice_that_it_names() {
    let room = treasury();
    billed(&room);
    let (number, amount) = notice_of_france(&room);
    room.write(
        "statement.xml",
        CAMT.replace("REFERENCE", &number)
            .replace("AMOUNT", &amount),
    );
    let taken = one(&room, "payment import statement.xml").done();
    let said = "Taken in. New: 1, set at once: 1, known already: 0, money that went out: 0.\n";
    assert_eq!(taken.text(), said);
    let again = one(&room, "payment import statement.xml").done();
    assert!(
        again.text().contains("known already: 1"),
        "{}",
        again.text()
    );
    assert_eq!(csv(&room, "arrears").len(), 112, "everyone but France");
    taken_back_by_the_bank(&room, (&number, &amount));
    the_account_of_france(&room, &amount);
    what_went_back_is_entered(&room);
    room.run(&["doctor"]).done();
}

/// A person enters it with the bank's paper, and France owes again.
fn what_went_back_is_entered(room: &Room) {
    let set = csv(room, "payment allocations");
    let payment = &set[1][1];
    let back = |evidence: &str| {
        let words = [
            "costs",
            "payment",
            "returned",
            payment,
            "--on",
            "2024-10-09",
        ];
        let words = [
            &words[..],
            &["--evidence", evidence, "--reason", "recalled"],
        ];
        room.run_as(FINANCE, &words.concat())
    };
    back(" ").stops(2, &["no-evidence"]);
    back("entry 5").done();
    back("entry 5").stops(2, &["more-than-left"]);
    assert_eq!(csv(room, "arrears").len(), 113, "France too");
    assert_eq!(csv(room, "account FRA")[3][1], "taken_back");
    let enter = "payment enter --on 2024-05-03 --amount 20.00 --payer DEU";
    let entered = one(room, enter).done();
    let id = entered.text().split(' ').nth(5).expect("one").to_owned();
    let proof = "--on 2024-05-07 --evidence order-7 --reason twice";
    one(room, &format!("payment sent-back {id} 20.00 {proof}"))
        .stops(2, &["second-person-for-refund"]);
    other(room, &format!("payment sent-back {id} 20.00 {proof}")).done();
}

/// What the bank takes back is told with the notice it was set against, and changes nothing.
fn taken_back_by_the_bank(room: &Room, (number, amount): (&str, &str)) {
    let back = CAMT.replace(
        "<CdtDbtInd>CRDT</CdtDbtInd>",
        "<CdtDbtInd>DBIT</CdtDbtInd><RvslInd>true</RvslInd>",
    );
    room.write(
        "back.xml",
        back.replace("REFERENCE", number).replace("AMOUNT", amount),
    );
    let told = one(room, "payment import back.xml").done();
    let said = format!("Set against: {number}");
    assert!(
        told.text().contains("Taken back by the bank") && told.text().contains(&said),
        "{}",
        told.text()
    );
}

/// The account as who keeps costs reads it, as another does, and as a paper.
fn the_account_of_france(room: &Room, amount: &str) {
    let account = csv(room, "account FRA");
    let lines: Vec<_> = account[1..]
        .iter()
        .map(|row| (&*row[1], &*row[7]))
        .collect();
    assert_eq!(lines, [("notice", amount), ("payment", "0.00")]);
    // Who may not keep costs reads no words that a payer wrote.
    let read = room
        .run_as("m.okafor", &["costs", "account", "FRA", "--format", "csv"])
        .done();
    assert!(account[2][4].contains("<i>"), "{account:?}");
    assert!(!read.text().contains("<i>"), "{}", read.text());
    one(room, "account FRA --pdf account.pdf --language fr").done();
    assert!(is_pdf(room, "account.pdf"));
    one(room, "account ABW --pdf none.pdf").stops(3, &["unknown", "ABW"]);
}

#[test]
fn a_payment_waits_for_a_person_and_is_taken_back_with_a_reason() {
    let room = treasury();
    billed(&room);
    let (number, _) = notice_of_france(&room);
    let file = CAMT
        .replace("REFERENCE", &number)
        .replace("AMOUNT", &notice_of_france(&room).1);
    room.write("statement.xml", file);
    one(&room, "payment import statement.xml").done();
    room.write(
        "hostile.xml",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]>\n<a/>",
    );
    one(&room, "payment import hostile.xml").stops(3, &["statement", "Line 2"]);
    costs(&room, "m.okafor", "payment list").stops(2, &["not-permitted"]);
    let enter = "payment enter --on 2024-05-03 --amount 20.00 --reference =cmd";
    let entered = one(&room, enter).done();
    let id = entered
        .text()
        .split(' ')
        .nth(5)
        .expect("an identifier")
        .to_owned();
    let waiting = csv(&room, "payment list");
    assert_eq!(waiting[1][0], id);
    assert_eq!(waiting[1][7], "'=cmd", "a stranger's words are no formula");
    one(&room, "payment enter --on x --amount 1,5").stops(3, &["on:", "amount:"]);
    one(&room, &format!("payment name {id} DEU")).done();
    one(
        &room,
        &format!("payment allocate {id} --part {number}=20.00"),
    )
    .stops(2, &["bill-not-open"]);
    let proposed = csv(&room, "payment list")[1].clone();
    assert_eq!(proposed[9], "payer");
    one(&room, &format!("payment allocate {id} --proposal")).done();
    let set = csv(&room, "payment allocations");
    assert_eq!(set.len(), 3);
    let ours = set.iter().find(|row| row[3] == "DEU").expect("Germany")[0].clone();
    let words = ["costs", "payment", "take-back", &ours, "--reason", " "];
    room.run_as(FINANCE, &words).stops(2, &["no-reason"]);
    one(&room, &format!("payment take-back {ours} --reason wrong")).done();
    one(&room, &format!("payment take-back {ours} --reason wrong"))
        .stops(2, &["changed-meanwhile"]);
    let status = room.run(&["costs", "status", "--format", "csv"]).done();
    assert_eq!(
        status.rows().len(),
        1,
        "nobody hears of what is not convened"
    );
    room.run(&["doctor"]).done();
}

#[test]
fn accounts_are_closed_by_two_and_a_fund_is_never_overdrawn() {
    let room = treasury();
    billed(&room);
    let drawn = "closing draw-up MEETING 30000.00 --rest returned --paper CCM/MSP/2024/12";
    one(&room, drawn).done();
    one(&room, "closing close MEETING").stops(2, &["second-person-for-closing"]);
    other(&room, "closing close MEETING").done();
    one(&room, "closing close MEETING").stops(2, &["accounts-closed"]);
    let rows = csv(&room, "closing show MEETING");
    let sums: Vec<_> = rows[1..4].iter().map(|row| (&*row[0], &*row[3])).collect();
    assert_eq!(
        sums,
        [
            ("assessed", "32500.50"),
            ("spent", "30000.00"),
            ("unspent", "2500.50")
        ]
    );
    let give = "fund give sponsorship 500.00 --currency CHF --party Switzerland --purpose travel";
    one(&room, give).done();
    let spend = give.replace("give", "spend").replace("500.00", "500.01");
    one(&room, &spend).stops(2, &["not-enough-in-fund", "500.00"]);
    assert_eq!(csv(&room, "fund list")[1][3], "500.00");
}

#[test]
fn a_second_budget_is_estimated_shared_and_closed_apart() {
    let room = treasury();
    let unit = "--budget support-unit";
    one(&room, &format!("shares preliminary MEETING {unit}")).stops(2, &["no-total"]);
    // What the profile does not state of a budget is not laid on it.
    let draft = format!("estimate draft MEETING lines.csv {unit}");
    one(&room, &draft).stops(3, &["estimate", "support", "contingency"]);
    let draft = format!("{draft} --support 13 --contingency 0 --currency CHF");
    one(&room, &draft).done();
    one(&room, &format!("estimate issue MEETING {unit}")).stops(2, &["second-person-for-bills"]);
    other(&room, &format!("estimate issue MEETING {unit}")).done();
    assert_eq!(
        csv(&room, "estimate list MEETING").len(),
        1,
        "the meeting has none"
    );
    let all = csv(&room, &format!("estimate list MEETING {unit}"));
    assert_eq!(all[1][3..5], ["28261.30", "CHF"]);
    one(&room, "estimate list MEETING --budget nobodys").stops(3, &["unknown", "nobodys"]);
    one(
        &room,
        &format!("estimate paper MEETING {unit} --output unit.pdf"),
    )
    .done();
    assert!(is_pdf(&room, "unit.pdf"));
    one(&room, &format!("shares preliminary MEETING {unit}")).done();
    one(&room, "bill draw-up MEETING 1 --due 2024-06-30").done();
    other(&room, "bill issue MEETING --dated 2024-02-01").done();
    let draw = format!("closing draw-up MEETING 28000.00 --currency CHF {unit}");
    one(
        &room,
        &format!("{draw} --rest returned --paper CCM/MSP/2024/13"),
    )
    .done();
    other(&room, "closing close MEETING").stops(2, &["closing-not-drawn-up"]);
    other(&room, &format!("closing close MEETING {unit}")).done();
    let rows = csv(&room, &format!("closing show MEETING {unit}"));
    assert_eq!(rows[3][3..5], ["261.30", "CHF"], "unspent");
    room.run(&["doctor"]).done();
}

#[test]
fn the_books_are_given_with_every_code_or_not_at_all() {
    let room = treasury();
    billed(&room);
    let period = "journal --from 2024-01-01 --until 2024-12-31";
    let none = one(&room, period);
    none.stops(
        2,
        &[
            "account-without-code",
            "Receivable from payers",
            "Assessed contributions",
        ],
    );
    one(&room, "journal --from 2024-12-31 --until 2024-01-01").stops(2, &["no-period"]);
    costs(&room, "m.okafor", period).stops(2, &["not-permitted"]);
    let file = room.path("convene-site").join("site.toml");
    let mut site = std::fs::read_to_string(&file).expect("a site");
    let codes = "\n[accounts]\nreceivable = \"1210\"\nassessed = \"=4010\"\n[accounts.centres]\nccm = \"CC-1\"\n";
    site.write_str(codes).expect("written");
    std::fs::write(&file, site).expect("written");
    let rows = csv(&room, period);
    assert_eq!(rows.len(), 1 + 2 * 112);
    assert_eq!(rows[0][4..7], ["account_code", "account", "cost_centre"]);
    let cents = |amount: &str| amount.replace('.', "").parse::<i64>().unwrap_or(0);
    let side = |at: usize| rows[1..].iter().map(|row| cents(&row[at])).sum::<i64>();
    assert_eq!((side(10), side(11)), (3_250_050, 3_250_050));
    assert_eq!(rows[2][4], "'=4010", "a code is no formula");
    let told = one(&room, &format!("{period} --format csv --output books.csv")).done();
    let said = "224 postings, debits USD\u{a0}32,500.50, credits USD\u{a0}32,500.50";
    assert!(told.text().contains(said), "{}", told.text());
    let none = csv(&room, "journal --from 2023-01-01 --until 2023-12-31");
    assert_eq!(none.len(), 1);
}
