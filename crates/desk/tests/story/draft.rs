//! The signed note of a draft: one that a later draft replaced is nowhere any more, one that a
//! submission refers to stays.

use desk::occasion::By;
use desk::people::delegation::{Filed, NewFile, NoteOfDraft};
use domain::people::composition::Typed;
use domain::people::participant::Participant;
use domain::record::journal::Hash;

use crate::cast::*;
use crate::engines::stories;

stories! {
    a_note_that_was_replaced_is_let_go,
}

fn pdf(text: &str) -> NewFile {
    NewFile {
        name: "note.pdf".into(),
        bytes: text.as_bytes().to_vec(),
        media_type: "application/pdf",
    }
}

async fn is_kept(house: &House, text: &str) -> bool {
    let of = Hash::of(text.as_bytes());
    let found = store::papers::file::open(&house.store, of).await;
    found.expect("read").is_some()
}

async fn a_note_that_was_replaced_is_let_go(house: House) {
    let house = house.meeting().await;
    let (meeting, fra): (_, Participant) = (twelfth(), "FRA".parse().expect("a participant"));
    let language = domain::law::language::Language::Fr;
    let act = house.as_(DRAFTER);
    let given = house
        .desk
        .give_access(&act, &meeting, &fra, "c@fra.example", language);
    given.await.expect("given");
    let ones = house.desk.correspondents(&act, &meeting, &fra).await;
    let by = ones.expect("read")[0].id;
    let typed = |name: &str| {
        vec![Typed {
            capacity: "head".into(),
            family: name.into(),
            ..Typed::default()
        }]
    };
    let mission = || {
        let mut act = house.as_(DRAFTER);
        act.by = By::Correspondent(by);
        act
    };
    let save = async |note: NoteOfDraft| {
        let act = mission();
        let saved = house
            .desk
            .save_draft(&act, &meeting, &fra, 0, typed("Petit"), note);
        saved.await.expect("saved")
    };
    save(NoteOfDraft::Lay(pdf("first"))).await;
    save(NoteOfDraft::Keep).await;
    assert!(is_kept(&house, "first").await, "what is kept stays");
    save(NoteOfDraft::Lay(pdf("second"))).await;
    assert!(!is_kept(&house, "first").await && is_kept(&house, "second").await);
    save(NoteOfDraft::Remove).await;
    assert!(!is_kept(&house, "second").await);
    // Laid again it is there again, and what is submitted stays when a later draft brings another.
    save(NoteOfDraft::Lay(pdf("first"))).await;
    let file = async |based_on: u32, name: &str, note: NoteOfDraft| {
        let filed = Filed {
            typed: typed(name),
            based_on,
            note,
            by_letter: None,
            from_mail: None,
        };
        let done = house.desk.submit(&mission(), &meeting, &fra, filed).await;
        done.expect("filed")
    };
    let first = file(0, "Petit", NoteOfDraft::Keep).await;
    assert!(first.note.is_some() && is_kept(&house, "first").await);
    save(NoteOfDraft::Lay(pdf("first"))).await;
    save(NoteOfDraft::Lay(pdf("third"))).await;
    assert!(is_kept(&house, "first").await, "version 1 refers to it");
    // The note of a draft that is submitted with another one goes too.
    file(1, "Grand", NoteOfDraft::Lay(pdf("fourth"))).await;
    assert!(!is_kept(&house, "third").await && is_kept(&house, "fourth").await);
}
