//! The post that came in, at the command line: a mail brought as a file is read by the child, kept once
//! and recognised; then listed, shown, assigned, entered, registered or set aside by the desk's acts.

use desk::occasion::{By, Occasion};
use domain::convening::publication::{Kind, Section, draft};
use domain::law::language::Language;
use domain::law::wording::Wording;
use jiff::SignedDuration;

use crate::convened::{Convened, twelfth};
use crate::door::{Answer, Room};

const OFFICER: &str = "m.okafor";

/// A mail from an address that is registered for France.
fn mail(id: &str, words: &str) -> String {
    let text = format!(
        "From: Mission <m0@fra.example>\nTo: <ccm@un.example>\nSubject: Composition {id}\n\
         Message-ID: <{id}@fra.example>\nMIME-Version: 1.0\n\
         Content-Type: text/plain; charset=utf-8\n\n{words}\n"
    );
    text.replace('\n', "\r\n")
}

/// A site whose Meeting is convened, with addresses of the mission of France.
fn site() -> (Room, Convened) {
    let room = Room::new();
    let missions = [("FRA".to_owned(), "m0@fra.example".to_owned())];
    let settings = "[post]\nfrom = \"ccm@un.example\"\n";
    let convened = Convened::in_folder(&room.path("convene-site"), &missions, settings);
    (room, convened)
}

#[test]
fn a_mail_is_taken_in_from_a_file_and_once() {
    let (room, _convened) = site();
    room.write("a.eml", mail("a", "Head of delegation: Ms. Anne Girard"));
    room.write("b.eml", mail("b", "Adviser: Mr. Koffi Diallo"));
    let take = |files: &[&str]| {
        let words: Vec<&str> = ["post", "take"].iter().chain(files).copied().collect();
        room.run_as(OFFICER, &words)
    };
    let taken = take(&["a.eml", "b.eml"]);
    assert_eq!(taken.code, 0, "{}", taken.err);
    let lines: Vec<&str> = taken.text().lines().collect();
    assert!(lines[0].starts_with("a.eml: taken in as "), "{lines:?}");
    let again = take(&["b.eml"]);
    assert_eq!(
        again.text(),
        lines[1].replace("taken in as", "known already as") + "\n"
    );

    room.write("note.pdf", "%PDF-1.7 no mail");
    take(&["note.pdf"]).stops(2, &["mail-is-none", "EML"]);
    take(&["nothing.eml"]).stops(3, &["file", "nothing.eml"]);
    let stranger = room.run_as("s.haddad", &["post", "take", "a.eml"]);
    stranger.stops(2, &["not-permitted"]);
}

/// Takes in some mails; answers their hashes.
fn taken(room: &Room, mails: &[(&str, String)]) -> Vec<String> {
    let one = |(name, mail): &(&str, String)| {
        let file = format!("{name}.eml");
        room.write(&file, mail);
        let taken = room.run_as(OFFICER, &["post", "take", &file]);
        let said = taken.text().trim_end().trim_end_matches('.').to_owned();
        said.rsplit(' ').next().expect("a hash").to_owned()
    };
    mails.iter().map(one).collect()
}

const NAMES: &str = "The delegation will be composed as follows:\n\n\
    Head of delegation: H.E. Ms. Zoé Girard, Ambassador\n\
    Adviser: Mr. Koffi Diallo, First Secretary";

/// A composition of France, a letter of France and one of a stranger's, taken in.
fn three(room: &Room) -> Vec<String> {
    let stranger = mail("c", "Where is the hall?").replace("m0@fra", "x@nowhere");
    let mails = [
        ("a", mail("a", NAMES)),
        ("b", mail("b", "Thank you.")),
        ("c", stranger),
    ];
    taken(room, &mails)
}

/// A command about the post.
fn post(room: &Room, words: &[&str]) -> Answer {
    let words: Vec<&str> = ["post"].iter().chain(words).copied().collect();
    room.run_as(OFFICER, &words)
}

/// The mails that a list shows.
fn listed(room: &Room, words: &[&str]) -> Vec<String> {
    let list = ["list", "--format", "csv"];
    let rows = post(room, &[&list[..], words].concat()).rows();
    let mails = rows[1..].iter();
    mails.map(|row| row[0].clone()).collect()
}

#[test]
fn mails_are_listed_shown_and_entered_at_the_command_line() {
    let (room, _convened) = site();
    let mails = three(&room);
    let run = |words: &[&str]| post(&room, words);
    assert_eq!(
        listed(&room, &[])[0],
        mails[2],
        "whom nobody knows comes first"
    );
    assert_eq!(listed(&room, &["--state", "unknown"]), [mails[2].clone()]);
    assert_eq!(listed(&room, &["--meeting", "ccm/12msp"]).len(), 2);
    let said = listed(&room, &["--text", "composition B"]);
    assert_eq!(said, [mails[1].clone()]);

    let shown = run(&["show", &mails[0][..12]]);
    for said in ["m0@fra.example", "FRA, ccm/12msp", "name 2 members"] {
        assert!(shown.text().contains(said), "{said}: {}", shown.text());
    }
    run(&["show", "ffff"]).stops(3, &["unknown", "mail"]);

    // A row is changed in a spreadsheet, and keeps its line.
    let rows = run(&["rows", &mails[0], "--format", "csv"]);
    room.write("rows.csv", rows.text().replace("Diallo", "Diallo-Ba"));
    room.write("wrong.csv", "number,given\n1,Zoé\n");
    run(&["enter", &mails[0], "--rows", "wrong.csv"]).stops(3, &["faults", "family"]);
    let entered = run(&["enter", &mails[0], "--rows", "rows.csv"]);
    let expected = "Entered; version 1 of the delegation stands.\n";
    assert_eq!(entered.text(), expected, "{}", entered.err);
    let delegation = room.run_as(OFFICER, &["delegation", "show", "ccm/12msp", "FRA"]);
    let delegation = delegation.text();
    assert!(delegation.contains("Diallo-Ba"), "{delegation}");
    run(&["enter", &mails[0]]).stops(2, &["mail-entered"]);
}

#[test]
fn mails_are_assigned_set_aside_and_registered_at_the_command_line() {
    let (room, _convened) = site();
    let mails = three(&room);
    let run = |words: &[&str]| post(&room, words);
    run(&["enter", &mails[2]]).stops(2, &["mail-of-nobody"]);
    let assign = ["assign", &mails[2], "--meeting", "ccm/12msp"];
    let assigned = run(&[&assign[..], &["--from", "CHE"]].concat());
    assert_eq!(assigned.text(), "The mail is assigned.\n");
    let aside = ["set-aside", &mails[2], "--reason", " "];
    run(&aside).stops(2, &["mail-no-reason"]);
    let aside = ["set-aside", &mails[2], "--reason", "answered by telephone"];
    assert_eq!(run(&aside).text(), "The mail is set aside.\n");
    let registered = run(&["register", &mails[1]]);
    let registered = registered.text();
    assert!(registered.contains("/00001"), "{registered}");
    let words = ["correspondence", "list", "--text", "composition b"];
    let register = room.run_as(OFFICER, &words);
    assert_eq!(register.text().lines().count(), 2, "{}", register.text());
    assert_eq!(listed(&room, &["--state", "done"]), [mails[1].clone()]);
    let stranger = room.run_as("s.haddad", &["post", "register", &mails[2]]);
    stranger.stops(2, &["not-permitted"]);
}

#[test]
fn a_letter_covers_and_is_acknowledged_at_the_command_line() {
    let (room, convened) = site();
    assert_eq!(convened.send_links(), 1);
    let mails = taken(
        &room,
        &[("a", mail("a", "Head of delegation: Ms. Anne Girard"))],
    );
    let entered = room.run_as(OFFICER, &["post", "enter", &mails[0]]);
    assert_eq!(entered.code, 0, "{}", entered.err);
    let mails = taken(&room, &[("b", mail("b", "We confirm our list."))]);
    let covers = |version| ["post", "enter", &mails[0], "--covers", version];
    room.run_as(OFFICER, &covers("2")).stops(2, &["superseded"]);
    let done = room.run_as(OFFICER, &covers("1"));
    assert_eq!(
        done.text(),
        "It covers version 1; your yes is on record.\n",
        "{}",
        done.err
    );

    let acknowledge = |from| {
        let words = [
            "note",
            "acknowledge",
            "ccm/12msp",
            "--from",
            from,
            "--by",
            "telephone",
        ];
        let source = ["--on", "2024-08-19", "--source", "Ms. Girard"];
        room.run_as(OFFICER, &[&words[..], &source].concat())
    };
    acknowledge("CHE").stops(3, &["delivery", "No letter went to it"]);
    let sent = room.run_as(OFFICER, &["note", "send", "ccm/12msp"]);
    assert_eq!(sent.text(), "1 letter is on its way.\n", "{}", sent.err);
    let done = acknowledge("FRA");
    assert_eq!(
        done.text(),
        "The acknowledgement is recorded.\n",
        "{}",
        done.err
    );
    let list = ["note", "dispatch", "ccm/12msp", "--format", "csv"];
    let rows = room.run_as(OFFICER, &list).rows();
    let france = rows.iter().find(|row| row[0] == "FRA").expect("a row");
    assert_eq!(france[3], "acknowledged");
}

/// Publishes an edition of the information for participants by two persons.
fn publish(convened: &Convened, text: &str) {
    let english = |text: &str| Wording::of([(Language::En, text.to_owned())]);
    let typed = [Section {
        number: 0,
        heading: english("Visas"),
        text: english(text),
    }];
    let (key, second) = (twelfth(), "l.brandt".parse().expect("a handle"));
    convened.by_the_officer(SignedDuration::ZERO, async |desk, keeping| {
        let kept = desk.keep_information(keeping, &key, None, &typed).await;
        kept.expect("kept");
        let all = desk.to_publish(keeping, &key).await.expect("read");
        let seen = draft(&all.information).expect("a draft").kept_at;
        let publishing = Occasion {
            by: By::Person(&second),
            ..*keeping
        };
        let (kind, draft) = (&Kind::Information, (1, seen));
        let done = desk.publish_edition(&publishing, &key, kind, draft).await;
        done.expect("published");
    });
}

#[test]
fn an_edition_is_announced_at_the_command_line_after_its_count() {
    let (room, convened) = site();
    let announce = |words: &[&str]| {
        let all = ["delegation", "announce", "ccm/12msp"];
        room.run_as(OFFICER, &[&all[..], words].concat())
    };
    assert_eq!(convened.send_links(), 1);
    announce(&[]).stops(3, &["unknown", "information"]);
    publish(&convened, "Ask early.");
    let shown = announce(&["--dry-run"]);
    assert_eq!(
        shown.text(),
        "1 letter would go out.\n  States Parties: 1\n",
        "{}",
        shown.err
    );
    let none = announce(&["--category", "signatory"]);
    assert_eq!(none.text(), "0 letters are on their way.\n", "{}", none.err);
    assert_eq!(announce(&[]).text(), "1 letter is on its way.\n");
    assert_eq!(announce(&[]).text(), "0 letters are on their way.\n");
    announce(&["--category", "nobody"]).stops(3, &["party_pending"]);
}
