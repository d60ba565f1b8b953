//! No question per row: a page puts the same number of questions to the database for few rows and
//! for many. What may be kept from an earlier page is asked for once before it is counted.

use std::ops::Range;

use axum::http::StatusCode;
use desk::occasion::By;
use desk::people::delegation::{Filed, NoteOfDraft};
use domain::law::compiled;
use domain::people::composition::Typed;
use domain::people::delegation::Channel;
use domain::people::participant::Participant;

use super::stand::{Browser, OFFICER, Stand, act, twelfth};

/// Each page with one row or more for a delegation, an invitee or a person.
const PAGES: [&str; 6] = [
    "/en/ccm/12msp",
    "/en/ccm/12msp/invitees",
    "/en/ccm/12msp/participants",
    "/en/desk/ccm/12msp",
    "/en/desk/ccm/12msp/invitees",
    "/en/desk/ccm/12msp/delegations",
];

/// Enters a delegation for each of some States, as the version after `based_on`.
async fn enter(stand: &Stand, states: Range<usize>, members: usize, based_on: u32) {
    let officer = OFFICER.parse().expect("a handle");
    let entering = act(By::Person(&officer), "2024-08-20T08:00:00Z");
    let member = |at: usize| Typed {
        capacity: if at == 0 { "head" } else { "adviser" }.to_owned(),
        family: format!("Family {based_on} {at}"),
        ..Typed::default()
    };
    let all = compiled::states();
    for state in all.iter().skip(states.start).take(states.len()) {
        let filed = Filed {
            typed: (0..members).map(member).collect(),
            based_on,
            note: NoteOfDraft::Keep,
            by_letter: Some((Channel::Post, entering.now)),
            from_mail: None,
        };
        let participant = Participant::State(state.iso3);
        let (desk, key) = (stand.desk(), twelfth());
        let done = desk.submit(&entering, &key, &participant, filed).await;
        done.expect("entered");
    }
}

/// How many questions each page asks, made anew for somebody who is signed in.
async fn questions(stand: &Stand, officer: &Browser<'_>) -> Vec<(&'static str, u64)> {
    let mut asked = Vec::new();
    for page in PAGES {
        assert_eq!(officer.get(page).await.status, StatusCode::OK, "{page}");
        let before = stand.desk().statements();
        officer.get(page).await;
        asked.push((page, stand.desk().statements() - before));
    }
    asked
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_asks_as_much_for_many_rows_as_for_few() {
    let stand = Stand::convened().await;
    let officer = stand.person(OFFICER).await;
    enter(&stand, 0..2, 1, 0).await;
    let few = questions(&stand, &officer).await;
    assert!(few.iter().all(|(_, asked)| *asked > 0), "{few:?}");
    enter(&stand, 0..2, 20, 1).await;
    assert_eq!(questions(&stand, &officer).await, few, "more people");
    let page = officer.get(PAGES[2]).await.text();
    assert!(page.contains("Family 1 19"), "the people are on the page");
    enter(&stand, 2..40, 1, 0).await;
    assert_eq!(questions(&stand, &officer).await, few, "more delegations");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_register_asks_as_much_for_many_meetings_as_for_few() {
    let stand = Stand::convened().await;
    let officer = stand.person(OFFICER).await;
    let page = "/en/desk/register";
    let asked = async || {
        assert_eq!(officer.get(page).await.status, StatusCode::OK);
        let before = stand.desk().statements();
        officer.get(page).await;
        stand.desk().statements() - before
    };
    let few = asked().await;
    let handle = OFFICER.parse().expect("a handle");
    let mut last = twelfth();
    for year in 2025..2029 {
        let opening = act(By::Person(&handle), "2024-08-20T08:00:00Z");
        let opens_on = jiff::civil::date(year, 9, 9);
        let followed = stand.desk().follow_meeting(&opening, &last, opens_on).await;
        last = followed.expect("followed").key;
    }
    assert_eq!(asked().await, few);
    let text = officer.get(page).await.text();
    assert!(text.contains("ccm/16msp"), "the meetings are on the page");
}
