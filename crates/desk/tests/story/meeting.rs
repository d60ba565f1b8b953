//! Meetings: opened, followed, arranged anew, cancelled.

use desk::answer::No;
use desk::convening::note::Which;
use domain::convening::deadline::Deadline;
use domain::convening::meeting::{Arrangement, Cancellation, Mode, Part};
use domain::convening::note::{Refusal, Step};
use domain::law::compiled;
use domain::law::mandate::BrokenChain;
use jiff::civil::{Date, date};

use crate::cast::*;
use crate::engines::stories;

stories! {
    every_contradiction_of_a_sheet_is_named,
    without_a_resolution_nobody_is_convened,
    a_meeting_is_arranged_anew_beside_what_was,
    a_cancelled_meeting_convenes_nobody,
    a_meeting_needs_a_treaty_and_a_key_of_its_own,
    a_stale_arrangement_is_refused,
}

fn arrangement(decided_on: Date, days: &[(Date, Date)], place: &str, mode: Mode) -> Arrangement {
    let part = |(opens_on, closes_on): &(Date, Date)| Part {
        opens_on: *opens_on,
        closes_on: *closes_on,
    };
    Arrangement {
        decided_on,
        basis: "CCM/MSP/2024/1".into(),
        parts: days.iter().map(part).collect(),
        place: place.into(),
        mode,
        composition: Deadline::at_end_of(date(2024, 8, 30)),
    }
}

impl House {
    async fn arrange(&self, arrangement: &Arrangement) -> Result<(), No> {
        let act = self.as_(DRAFTER);
        self.desk
            .arrange(&act, &twelfth(), arrangement.clone())
            .await
    }

    async fn cancel(&self) -> Result<(), No> {
        let act = self.as_(DRAFTER);
        let basis = "CCM/MSP/2024/1".into();
        let cancellation = Cancellation {
            decided_on: TODAY,
            basis,
        };
        self.desk
            .cancel_meeting(&act, &twelfth(), cancellation)
            .await
    }
}

async fn every_contradiction_of_a_sheet_is_named(house: House) {
    let house = house.people().await;
    let act = house.as_(LAWYER);
    house
        .desk
        .enter_treaty(&act, twelfth().treaty())
        .await
        .expect("entered");
    let sheet = compiled::FACT_SHEET
        .replace("weekday = \"friday\"", "weekday = \"monday\"")
        .replace("on = \"2024-08-30\"", "on = \"2024-09-10\"")
        .replace("ordinal = 11", "ordinal = 10")
        .replace("closes_on = \"2024-09-13\"", "closes_on = \"2024-09-09\"")
        .replace("\"palais-des-nations\"", "\"atlantis\"")
        .replace("ccm@un.org", "ccm at un.org");
    let before = house.lines().await;
    let act = house.as_(DRAFTER);
    let (name, found) = faults(house.desk.open_meeting(&act, "sheet.toml", &sheet).await);
    assert_eq!(name, "sheet.toml");
    let columns = places(&found);
    let expected = [
        "previous.ordinal",
        "intake.email",
        "part.closes_on",
        "place",
        "composition.weekday",
        "composition.on",
    ];
    assert_eq!(columns, expected.map(|column| (0, column)));
    assert_eq!(found[4].expected, "tuesday, which 2024-09-10 is");
    assert_eq!(house.lines().await, before);
    assert_eq!(house.desk.meetings().await.expect("meetings").len(), 0);
}

async fn without_a_resolution_nobody_is_convened(house: House) {
    let house = house.meeting().await;
    let thirteenth = key("ccm/13msp");
    let act = house.as_(DRAFTER);
    let never = house
        .desk
        .follow_meeting(&act, &twelfth(), date(9999, 12, 31))
        .await;
    assert_eq!(places(&faults(never).1), [(0, "opens_on")]);
    let opens_on = date(2024, 11, 19);
    let followed = house
        .desk
        .follow_meeting(&act, &twelfth(), opens_on)
        .await
        .expect("followed");
    assert_eq!(followed.key, thirteenth);
    assert_eq!(followed.mandate.resolution, None);
    let kept = house.desk.meeting(&thirteenth).await.expect("kept");
    assert_eq!(*kept.meeting(), followed);
    let drafted = house.desk.draft_note(&act, &thirteenth, all_print).await;
    let wanting = BrokenChain::NoResolution {
        article: "14(3)".into(),
    };
    assert_eq!(refusal(drafted), Refusal::BrokenMandate(wanting));
    let last = house.desk.meeting(&twelfth()).await.expect("kept");
    let quotation = last.meeting().mandate.resolution.clone().expect("one");
    house
        .desk
        .name_resolution(&act, &thirteenth, quotation.clone())
        .await
        .expect("named");
    let act = house.as_(DRAFTER);
    house
        .desk
        .draft_note(&act, &thirteenth, all_print)
        .await
        .expect("drafted");
    let kept = house.desk.meeting(&thirteenth).await.expect("kept");
    assert_eq!(kept.meeting().mandate.resolution, Some(quotation));
    let again = house.desk.follow_meeting(&act, &twelfth(), opens_on).await;
    assert!(
        matches!(
            again,
            Err(No::Exists {
                kind: "meeting",
                ..
            })
        ),
        "{again:?}"
    );
}

async fn a_meeting_is_arranged_anew_beside_what_was(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    let approved = house.approve(APPROVER).await.expect("approved");
    let first = house
        .desk
        .meeting(&twelfth())
        .await
        .expect("kept")
        .kept
        .value
        .arrangements;
    let (sep, oct) = (date(2024, 9, 17), date(2024, 10, 7));
    let (palais, reap) = ("palais-des-nations", "siem-reap");
    let anew = [
        arrangement(
            date(2024, 3, 1),
            &[(sep, date(2024, 9, 20))],
            palais,
            Mode::InPerson,
        ),
        arrangement(
            date(2024, 3, 1),
            &[(sep, date(2024, 9, 18)), (oct, oct)],
            palais,
            Mode::InPerson,
        ),
        arrangement(date(2024, 3, 8), &[(sep, sep)], reap, Mode::InPerson),
        arrangement(date(2024, 3, 9), &[(sep, sep)], reap, Mode::Hybrid),
    ];
    for (at, arranged) in anew.iter().enumerate() {
        house.arrange(arranged).await.expect("arranged");
        let kept = house.desk.meeting(&twelfth()).await.expect("kept");
        let expected: Vec<_> = first.iter().chain(&anew[..=at]).cloned().collect();
        assert_eq!(kept.meeting().arrangements, expected);
        assert_eq!(kept.meeting().arranged_on(TODAY), arranged);
    }
    let open = house
        .desk
        .note(&twelfth(), &Which::UnderWay)
        .await
        .expect("a note");
    assert_eq!(
        (open.note.stage(), &open.note.reference),
        (Step::Drafted, &approved.reference)
    );
    let before = house.lines().await;
    let backwards = arrangement(date(2024, 3, 2), &[(sep, sep)], palais, Mode::InPerson);
    let (name, found) = faults(house.arrange(&backwards).await);
    assert_eq!(
        (name.as_str(), places(&found)),
        ("ccm/12msp", vec![(0, "arrangement.decided_on")])
    );
    let nowhere = arrangement(
        date(2024, 3, 9),
        &[(oct, oct), (sep, sep)],
        "atlantis",
        Mode::InPerson,
    );
    let (_, found) = faults(house.arrange(&nowhere).await);
    assert_eq!(places(&found), [(0, "part.opens_on"), (0, "place")]);
    let (_, found) = faults(
        house
            .arrange(&arrangement(TODAY, &[], palais, Mode::InPerson))
            .await,
    );
    assert_eq!(places(&found), [(0, "part")]);
    assert_eq!(house.lines().await, before);
}

async fn a_cancelled_meeting_convenes_nobody(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    house.approve(APPROVER).await.expect("approved");
    house.cancel().await.expect("cancelled");
    let before = house.lines().await;
    assert_eq!(refusal(house.cancel().await), Refusal::MeetingCancelled);
    let day = date(2024, 9, 17);
    let anew = arrangement(TODAY, &[(day, day)], "siem-reap", Mode::Hybrid);
    assert_eq!(
        refusal(house.arrange(&anew).await),
        Refusal::MeetingCancelled
    );
    assert_eq!(
        refusal(house.approve(APPROVER).await),
        Refusal::MeetingCancelled
    );
    assert_eq!(house.lines().await, before);
    let act = house.as_(DRAFTER);
    house
        .desk
        .abandon_note(&act, &twelfth())
        .await
        .expect("given up");
    assert_eq!(
        refusal(house.draft(DRAFTER).await),
        Refusal::MeetingCancelled
    );
    assert_eq!(house.gaps().await, [0; 0]);
}

async fn a_meeting_needs_a_treaty_and_a_key_of_its_own(house: House) {
    let house = house.people().await;
    let act = house.as_(DRAFTER);
    let no = house
        .desk
        .open_meeting(&act, "sheet", compiled::FACT_SHEET)
        .await;
    assert!(
        matches!(no, Err(No::Unknown { kind: "treaty", .. })),
        "{no:?}"
    );
    let entering = house.as_(LAWYER);
    house
        .desk
        .enter_treaty(&entering, twelfth().treaty())
        .await
        .expect("entered");
    house
        .desk
        .open_meeting(&act, "sheet", compiled::FACT_SHEET)
        .await
        .expect("opened");
    let before = house.lines().await;
    let no = house
        .desk
        .open_meeting(&act, "sheet", compiled::FACT_SHEET)
        .await;
    assert!(
        matches!(&no, Err(No::Exists { kind: "meeting", key }) if key == "ccm/12msp"),
        "{no:?}"
    );
    let no = house
        .desk
        .enter_treaty(&house.as_(LAWYER), twelfth().treaty())
        .await;
    assert!(
        matches!(no, Err(No::Exists { kind: "treaty", .. })),
        "{no:?}"
    );
    assert_eq!(house.lines().await, before);
}

/// Two officers change the meeting at once: the second is told to look again, or comes after.
async fn a_stale_arrangement_is_refused(house: House) {
    let house = house.meeting().await;
    let day = date(2024, 9, 17);
    let anew = arrangement(TODAY, &[(day, day)], "siem-reap", Mode::Hybrid);
    let before = house.lines().await;
    let (one, other) = tokio::join!(house.arrange(&anew), house.arrange(&anew));
    let kept = house
        .desk
        .meeting(&twelfth())
        .await
        .expect("kept")
        .kept
        .value
        .arrangements
        .len();
    let done = [&one, &other].iter().filter(|done| done.is_ok()).count();
    assert_eq!((kept, house.lines().await), (1 + done, before + done));
    for answer in [one, other] {
        assert!(matches!(answer, Ok(()) | Err(No::Stale)), "{answer:?}");
    }
}
