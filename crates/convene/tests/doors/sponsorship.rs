//! Sponsorship at the command line: a letter entered, a grant proposed and made by two, what a State that
//! is no Party would bear, and what is refused.

use crate::treasury::{billed, costs, csv, one, other, treasury};

#[test]
fn sponsorship_is_asked_granted_and_refused_at_the_console() {
    let room = treasury();
    billed(&room);
    let ask = "sponsorship ask MEETING EGY --letter EGY/24/7 --received 2024-02-01";
    one(&room, ask).stops(3, &["sponsorship-form", "reasons"]);
    let ask = format!("{ask} --ground accession --name Nadia --cost 2400.00 --currency CHF");
    let asked = one(&room, &ask).done();
    assert_eq!(asked.text().trim(), "Request 1 is entered.");
    costs(&room, "m.okafor", &ask).stops(2, &["sponsorship-asked-twice", "1"]);
    let rows = csv(&room, "sponsorship list MEETING");
    assert_eq!(rows[1][1], "EGY");
    let what_if = csv(&room, "shares what-if MEETING --come EGY");
    let egypts = what_if.iter().find(|row| row[0] == "EGY").expect("a row");
    assert_eq!(egypts[3], rows[1][12], "beside the request");
    let propose = "sponsorship propose MEETING 1 2400.00 --currency CHF --reason accession";
    one(&room, propose).stops(2, &["grant-not-in-fund", "CHF 0.00"]);
    one(&room, "sponsorship grant MEETING 1").stops(2, &["grant-not-proposed"]);
    let give = "fund give sponsorship 3000.00 --currency CHF --party Switzerland --purpose travel";
    one(&room, give).done();
    one(&room, propose).done();
    one(&room, "sponsorship grant MEETING 1").stops(2, &["second-person-for-grant"]);
    other(&room, "sponsorship grant MEETING 1").done();
    one(&room, "sponsorship withdraw MEETING 1").stops(2, &["sponsorship-not-open"]);
    let spend = give.replace("give", "spend");
    one(&room, &spend).stops(2, &["granted-in-fund", "CHF 2400.00"]);
    let pay = spend.replace("3000.00", "2300.00") + " --meeting MEETING --sponsorship 1";
    one(&room, &pay).done();
    one(&room, "sponsorship release MEETING 1 --reason cheaper").done();
    let letter = "sponsorship ask MEETING TCD --letter TCD/24/7 --received 2024-02-01";
    one(&room, &format!("{letter} --ground affected")).done();
    one(&room, "sponsorship refuse MEETING 2 --reason nothing").done();
    let rows = csv(&room, "sponsorship list MEETING");
    let seen: Vec<_> = rows[1..]
        .iter()
        .map(|row| [&row[6], &row[9], &row[10]])
        .collect();
    assert_eq!(
        seen,
        [["released", "2400.00", "2300.00"], ["refused", "", ""]]
    );
    one(&room, "sponsorship refuse MEETING 9 --reason x").stops(3, &["unknown", "9"]);
    room.run(&["doctor"]).done();
}
