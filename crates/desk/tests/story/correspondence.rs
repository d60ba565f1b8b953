//! Correspondence: a letter that came in gets the next number of the year and is found again; the
//! register shows both directions in one order; a fault leaves no gap and no line.

use desk::answer::No;
use desk::convening::correspondence::{Asked, Direction, Page, Registration, What};
use desk::people::delegation::NewFile;
use domain::convening::correspondence::{Field, IncomingNumber, TypedLetter, Wrong};
use domain::people::participant::Participant;
use domain::people::role::{Role, Scope};

use crate::cast::*;
use crate::engines::stories;

stories! {
    a_letter_gets_the_next_number_and_is_found_again,
    a_letter_with_faults_takes_no_number,
    the_register_shows_both_directions_in_one_order,
    a_reader_of_one_meeting_reads_its_letters_alone,
    pages_hold_a_hundred,
}

fn letter(subject: &str) -> Registration {
    Registration {
        typed: TypedLetter {
            on: "2024-03-15".into(),
            hour: "08:30".into(),
            channel: "courier".into(),
            meeting: "ccm/12msp".into(),
            participant: "FRA".into(),
            subject: subject.into(),
            their_reference: "No. 17".into(),
            ..TypedLetter::default()
        },
        ..Registration::default()
    }
}

fn number(serial: u32) -> IncomingNumber {
    let year = TODAY.year();
    IncomingNumber { year, serial }
}

fn state(iso3: &str) -> Participant {
    iso3.parse().expect("a State")
}

impl House {
    async fn register(&self, letter: &Registration) -> Result<IncomingNumber, No> {
        let act = self.as_(DRAFTER);
        self.desk.register_letter(&act, letter).await
    }

    async fn look(&self, asked: &Asked) -> Page {
        let act = self.as_(APPROVER);
        self.desk.register(&act, asked).await.expect("the register")
    }

    async fn numbers(&self, asked: &Asked) -> Vec<String> {
        let page = self.look(asked).await;
        page.entries
            .iter()
            .map(desk::convening::correspondence::Entry::number)
            .collect()
    }
}

async fn a_letter_gets_the_next_number_and_is_found_again(house: House) {
    let house = house.meeting().await;
    let scan = NewFile {
        name: "note.pdf".into(),
        bytes: b"%PDF-1.7 scan".to_vec(),
        media_type: "application/pdf",
    };
    let with_scan = Registration {
        scan: Some(scan.clone()),
        ..letter("Composition de la délégation")
    };
    assert_eq!(house.register(&with_scan).await.expect("kept"), number(1));
    assert_eq!(house.register(&letter("b")).await.expect("kept"), number(2));
    let act = house.as_(APPROVER);
    let (kept, meeting) = house
        .desk
        .incoming_letter(&act, number(1))
        .await
        .expect("a letter");
    assert_eq!(meeting, Some(twelfth()));
    // Half past eight on the clock of the venue, Geneva.
    assert_eq!(kept.received_at.to_string(), "2024-03-15T07:30:00Z");
    assert_eq!(
        (kept.subject.as_str(), kept.their_reference.as_str()),
        ("Composition de la délégation", "No. 17")
    );
    let bytes = house.desk.scan_of(&act, number(1)).await.expect("a scan");
    assert_eq!(bytes, scan.bytes);
    for (serial, kind) in [(2, "no scan"), (3, "no letter")] {
        let no = house.desk.scan_of(&act, number(serial)).await;
        assert!(matches!(no, Err(No::Unknown { .. })), "{kind}: {no:?}");
    }
    // The journal tells the number, and of the subject only that it is committed to.
    let asked = desk::record::journal::Asked {
        act: Some("letter/register".into()),
        ..Default::default()
    };
    let page = house.desk.journal(&act, &asked).await.expect("the journal");
    let told = &page.entries[1].told;
    assert_eq!(
        (page.entries.len(), told.subject.as_str()),
        (2, "IN/2024/00001")
    );
    assert_eq!(
        told.papers,
        [domain::record::journal::Hash::of(&scan.bytes)]
    );
    let canonical = format!("{told:?}");
    assert!(!canonical.contains("délégation"), "{canonical}");
}

async fn a_letter_with_faults_takes_no_number(house: House) {
    let house = house.meeting().await;
    let mut wrong = letter(" ");
    wrong.typed.meeting = "ccm/99msp".into();
    wrong.typed.answers = "ODA/2024/00009/CCM".into();
    wrong.wrong_scan = Some(Wrong::NotAPdf);
    let lines = house.lines().await;
    let faults = match house.register(&wrong).await {
        Err(No::Letter(faults)) => faults,
        other => panic!("it has faults; found {other:?}"),
    };
    let faults: Vec<_> = faults.iter().map(|f| (f.field, f.wrong)).collect();
    assert_eq!(
        faults,
        [
            (Field::Meeting, Wrong::NoSuchMeeting),
            (Field::Answers, Wrong::NoSuchReference),
            (Field::Scan, Wrong::NotAPdf),
            (Field::Subject, Wrong::Empty),
        ]
    );
    assert_eq!(house.lines().await, lines, "nothing was written");
    // Who may not register is refused before anything is read.
    let act = house.as_(LAWYER);
    let no = house.desk.register_letter(&act, &wrong).await;
    assert!(matches!(no, Err(No::NotPermitted(_))), "{no:?}");
    assert_eq!(house.register(&letter("a")).await.expect("kept"), number(1));
}

async fn the_register_shows_both_directions_in_one_order(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    house.see_through().await;
    let sent = house.as_(DRAFTER);
    let to = [state("FRA"), state("CHE")];
    house
        .desk
        .send_links(&sent, &twelfth(), &to)
        .await
        .expect("sent");
    let mut answer = letter("answers");
    answer.typed.answers = "ODA/2024/00001/CCM".into();
    house.register(&answer).await.expect("kept");
    let all = house.numbers(&Asked::default()).await;
    // The letter lay there in the morning, before the note went out at nine by universal time.
    assert_eq!(all.len(), 4);
    assert_eq!(all[3], "IN/2024/00001");
    assert_eq!(all[2], "ODA/2024/00001/CCM");
    assert!(
        all[..2].iter().all(|key| key.starts_with("ccm/12msp/")),
        "{all:?}"
    );
    let only = |direction| Asked {
        direction: Some(direction),
        ..Asked::default()
    };
    assert_eq!(house.numbers(&only(Direction::In)).await, all[3..]);
    assert_eq!(house.numbers(&only(Direction::Out)).await, all[..3]);
    let with = |text: &str| Asked {
        text: text.into(),
        ..Asked::default()
    };
    assert_eq!(house.numbers(&with("oda/2024/00001")).await, all[2..]);
    assert_eq!(house.numbers(&with("%")).await, [""; 0]);
    let of = |participant| Asked {
        participant,
        ..Asked::default()
    };
    // The note has a sheet for France; so has each the letter with its link.
    assert_eq!(house.numbers(&of(Some(state("FRA")))).await.len(), 3);
    assert_eq!(house.numbers(&of(Some(state("CHE")))).await.len(), 2);
    let page = house.look(&only(Direction::Out)).await;
    let note = page.entries.iter().find_map(|entry| match &entry.what {
        What::Note(note) => Some(note.purpose.clone()),
        _ => None,
    });
    assert_eq!(note.as_deref(), Some("convening"));
}

async fn a_reader_of_one_meeting_reads_its_letters_alone(house: House) {
    let house = house.meeting().await;
    let over = Scope::Meeting(twelfth());
    house.appoint("a.reader", Role::Auditor, over).await;
    let mut elsewhere = letter("elsewhere");
    elsewhere.typed.meeting = String::new();
    house.register(&letter("here")).await.expect("kept");
    house.register(&elsewhere).await.expect("kept");
    let act = house.as_("a.reader");
    let no = house.desk.register(&act, &Asked::default()).await;
    assert!(matches!(no, Err(No::NotPermitted(_))), "{no:?}");
    let asked = Asked {
        meeting: Some(twelfth()),
        ..Asked::default()
    };
    let page = house.desk.register(&act, &asked).await.expect("a page");
    let numbers: Vec<_> = page
        .entries
        .iter()
        .map(desk::convening::correspondence::Entry::number)
        .collect();
    assert_eq!(numbers, ["IN/2024/00001"]);
    for (serial, known) in [(1, true), (2, false), (3, false)] {
        let letter = house.desk.incoming_letter(&act, number(serial)).await;
        assert_eq!(letter.is_ok(), known, "{serial}: {letter:?}");
    }
}

async fn pages_hold_a_hundred(house: House) {
    let house = house.meeting().await;
    for n in 1..=101 {
        let subject = format!("letter {n}");
        house.register(&letter(&subject)).await.expect("kept");
    }
    let at = |page| Asked {
        page,
        ..Asked::default()
    };
    let first = house.look(&at(1)).await;
    assert_eq!((first.entries.len(), first.has_older), (100, true));
    let second = house.numbers(&at(2)).await;
    assert_eq!(second.len(), 1);
    // All came at the same minute: then the number decides, and the last is the last.
    assert_eq!(second, ["IN/2024/00101"]);
    let found = Asked {
        text: "LETTER 77".into(),
        ..Asked::default()
    };
    assert_eq!(house.numbers(&found).await, ["IN/2024/00077"]);
}
