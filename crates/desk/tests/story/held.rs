//! In whose hands a letter is, on either engine: in one node's for half a minute, for longer while it
//! says so, and in the next one's when it says nothing more.

use desk::people::dispatch::Claim;
use domain::people::participant::Participant;
use jiff::{SignedDuration, Timestamp};

use crate::cast::*;
use crate::engines::stories;

stories! { a_letter_that_is_held_is_nobody_elses }

async fn a_letter_that_is_held_is_nobody_elses(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    house.see_through().await;
    let france: Participant = "FRA".parse().expect("a State");
    let act = house.as_(DRAFTER);
    let sent = house.desk.send_links(&act, &twelfth(), &[france]).await;
    assert_eq!(sent.expect("sent"), 1);
    let due = async |after: i64| {
        let now: Timestamp = act.now + SignedDuration::from_secs(after);
        let due = house.desk.letters_due(now, 10).await.expect("read");
        let mut keys = due.into_iter().map(|kept| kept.dispatch.key);
        (keys.next(), now)
    };
    let (key, now) = due(0).await;
    let key = key.expect("a letter");
    let claim = async |now| house.desk.claim_letter(&key, now).await.expect("asked");
    assert_eq!(claim(now).await, Claim::Ours);
    assert_eq!(claim(now).await, Claim::Another);
    // After twenty seconds it is still in hand, and says so.
    let (none, later) = due(20).await;
    assert_eq!(none, None);
    let held = house.desk.hold_letter(&key, later).await;
    held.expect("held");
    let (none, later) = due(45).await;
    assert_eq!((none, claim(later).await), (None, Claim::Another));
    // Whoever had it in hand is gone.
    let (again, later) = due(51).await;
    assert_eq!(
        (again, claim(later).await),
        (Some(key.clone()), Claim::Ours)
    );
    house.desk.letter_handed(&key, later).await.expect("kept");
    house.desk.hold_letter(&key, later).await.expect("nothing");
    let (none, later) = due(1_000).await;
    assert_eq!((none, claim(later).await), (None, Claim::Another));
}
