//! The doctor: which issued note no longer says what is.

use domain::convening::deadline::Deadline;
use domain::convening::meeting::{Arrangement, Mode, Part};
use jiff::civil::{Date, date};

use crate::cast::*;
use crate::engines::stories;

stories! { an_issued_note_that_no_longer_holds_is_named }

fn postponed(decided_on: Date) -> Arrangement {
    Arrangement {
        decided_on,
        basis: "CCM/MSP/2024/1".into(),
        parts: vec![Part {
            opens_on: date(2024, 9, 17),
            closes_on: date(2024, 9, 20),
        }],
        place: "palais-des-nations".into(),
        mode: Mode::InPerson,
        composition: Deadline::at_end_of(date(2024, 8, 30)),
    }
}

async fn an_issued_note_that_no_longer_holds_is_named(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    house.see_through().await;
    assert_eq!(house.ails(TODAY).await, sound());
    let tomorrow = date(2024, 3, 16);
    let act = house.on(DRAFTER, tomorrow);
    house
        .desk
        .arrange(&act, &twelfth(), postponed(tomorrow))
        .await
        .expect("arranged");
    let ailing = ailing("ODA/2024/00001/CCM");
    assert_eq!(house.ails(tomorrow).await, ailing);
    let act = house.on(DRAFTER, tomorrow);
    let last = desk::convening::note::Which::Last;
    house
        .desk
        .correct_note(&act, &twelfth(), &last, all_print)
        .await
        .expect("drafted");
    assert_eq!(
        house.ails(tomorrow).await,
        ailing,
        "a draft tells nobody anything"
    );
    house
        .approve_dated(APPROVER, tomorrow)
        .await
        .expect("approved");
    house.draw().await;
    house.initial().await.expect("initialled");
    house.issue().await.expect("issued");
    assert_eq!(house.ails(tomorrow).await, sound());
}
