//! Later papers: a correction and a withdrawal name the earlier one and go to whoever got it.

use std::collections::BTreeSet;

use desk::answer::No;
use desk::convening::note::Which;
use domain::convening::invitee::Addressee;
use domain::convening::note::{Earlier, Note, Purpose, Refusal};
use store::law::source::SourceKind;

use crate::cast::*;
use crate::engines::stories;

stories! {
    a_correction_goes_to_whoever_got_the_earlier,
    a_paper_is_superseded_once,
    only_what_was_issued_is_withdrawn,
    a_withdrawn_meeting_is_in_order,
    what_was_withdrawn_can_be_convened_again,
    an_unknown_reference_is_unknown,
}

impl House {
    async fn correct(&self, which: &Which) -> Result<Note, No> {
        let act = self.as_(DRAFTER);
        self.desk
            .correct_note(&act, &twelfth(), which, all_print)
            .await
    }

    async fn withdraw(&self, which: &Which) -> Result<Note, No> {
        let act = self.as_(DRAFTER);
        self.desk
            .withdraw_note(&act, &twelfth(), which, all_print)
            .await
    }

    async fn issued(self) -> (Self, Note) {
        let house = self.meeting().await;
        house.draft(DRAFTER).await.expect("drafted");
        let note = house.see_through().await;
        (house, note)
    }

    async fn addressees(&self, note: &Note) -> BTreeSet<Addressee> {
        let sheets = self.desk.sheets(&twelfth(), note.id).await.expect("sheets");
        sheets.into_iter().map(|sheet| sheet.addressee).collect()
    }
}

async fn a_correction_goes_to_whoever_got_the_earlier(house: House) {
    let (house, first) = house.issued().await;
    let got = house.addressees(&first).await;
    // Meanwhile Niue is no Party any more: a new convening would not reach it, the correction does.
    let status = domain::law::compiled::status(twelfth().treaty()).expect("a list");
    let without: String = status
        .split_inclusive('\n')
        .filter(|line| !line.starts_with("NIU,"))
        .collect();
    let act = house.as_(LAWYER);
    let treaty = twelfth().treaty().clone();
    let done = house
        .desk
        .import(&act, SourceKind::Status, Some(&treaty), "ccm.csv", &without);
    done.await.expect("imported");
    let invited = house.desk.meeting(&twelfth()).await.expect("the meeting");
    assert_eq!(invited.invitees(TODAY).states.len(), 196);

    let correction = house.correct(&Which::Last).await.expect("drafted");
    let named = Earlier {
        id: first.id,
        reference: first.reference.clone().expect("a number"),
        dated: TODAY,
    };
    assert_eq!(correction.purpose, Purpose::Correction(named));
    let correction = house.see_through().await;
    assert_eq!(correction.reference.clone().expect("a number").serial, 2);
    assert_eq!(house.addressees(&correction).await, got);
    let kept = house.desk.notes(&twelfth()).await.expect("notes");
    assert_eq!(kept, [first, correction], "the issued note stays as it was");
}

async fn a_paper_is_superseded_once(house: House) {
    let (house, first) = house.issued().await;
    let reference = Which::Reference(first.reference.clone().expect("a number").text);
    house.correct(&reference).await.expect("drafted");
    assert_eq!(
        refusal(house.withdraw(&reference).await),
        Refusal::AlreadyDrafted
    );
    assert_eq!(refusal(house.draft(DRAFTER).await), Refusal::AlreadyDrafted);
    let second = house.see_through().await.reference.expect("a number");
    let superseded = Refusal::AlreadySuperseded(second.clone());
    assert_eq!(refusal(house.correct(&reference).await), superseded);
    assert_eq!(refusal(house.withdraw(&reference).await), superseded);
    // The later paper can be withdrawn in its turn.
    let withdrawal = house.withdraw(&Which::Last).await.expect("drafted");
    assert_eq!(withdrawal.purpose.earlier().expect("one").reference, second);
    house.see_through().await;
    assert_eq!(house.gaps().await, [0; 0]);
}

async fn only_what_was_issued_is_withdrawn(house: House) {
    let house = house.meeting().await;
    assert_eq!(
        refusal(house.withdraw(&Which::Last).await),
        Refusal::NotIssued
    );
    house.draft(DRAFTER).await.expect("drafted");
    assert_eq!(
        refusal(house.correct(&Which::Last).await),
        Refusal::NotIssued
    );
    house.approve(APPROVER).await.expect("approved");
    let reference = Which::Reference("ODA/2024/00001/CCM".into());
    assert_eq!(refusal(house.correct(&reference).await), Refusal::NotIssued);
    assert_eq!(house.desk.notes(&twelfth()).await.expect("notes").len(), 1);
}

/// Cancelled and withdrawn: nothing more can be done, so the doctor has nothing more to ask.
async fn a_withdrawn_meeting_is_in_order(house: House) {
    let (house, first) = house.issued().await;
    let cancellation = domain::convening::meeting::Cancellation {
        decided_on: TODAY,
        basis: "CCM/MSP/2024/1".into(),
    };
    let act = house.as_(DRAFTER);
    house
        .desk
        .cancel_meeting(&act, &twelfth(), cancellation)
        .await
        .expect("cancelled");
    let stands = first.reference.expect("a number").text;
    let ailing = ailing(&stands);
    assert_eq!(house.ails(TODAY).await, ailing);
    assert_eq!(
        refusal(house.correct(&Which::Last).await),
        Refusal::MeetingCancelled
    );
    house.withdraw(&Which::Last).await.expect("drafted");
    house.see_through().await;
    assert_eq!(house.ails(TODAY).await, sound());
}

async fn what_was_withdrawn_can_be_convened_again(house: House) {
    let (house, _) = house.issued().await;
    assert_eq!(refusal(house.draft(DRAFTER).await), Refusal::AlreadyDrafted);
    house.withdraw(&Which::Last).await.expect("drafted");
    house.see_through().await;
    house.draft(DRAFTER).await.expect("convened anew");
}

async fn an_unknown_reference_is_unknown(house: House) {
    let (house, _) = house.issued().await;
    let no = house
        .correct(&Which::Reference("ODA/2024/00009/CCM".into()))
        .await;
    let expected =
        matches!(&no, Err(No::Unknown { kind: "note", key }) if key == "ODA/2024/00009/CCM");
    assert!(expected, "{no:?}");
}
