//! Departures from the house text: per language, versioned, and never approved unseen.

use std::collections::BTreeMap;

use desk::answer::No;
use desk::convening::note::Which;
use domain::convening::departure::{Change, Departure, ParagraphKey, standing_departures};
use domain::convening::note::{Refusal, Step};
use domain::law::language::Language;

use crate::cast::*;
use crate::engines::stories;

stories! {
    a_missing_language_blocks_approval,
    every_version_of_a_departure_stays,
    a_change_after_approval_puts_the_note_back_to_draft,
    a_text_for_an_added_paragraph_keeps_its_place,
    an_unknown_paragraph_is_refused,
    no_paragraph_is_left_without_its_place,
    a_departure_after_issue_leaves_the_issued_text,
}

fn paragraph(text: &str) -> ParagraphKey {
    ParagraphKey(text.into())
}

fn texts(of: &[(Language, &str)]) -> BTreeMap<Language, String> {
    of.iter()
        .map(|(language, text)| (*language, (*text).to_owned()))
        .collect()
}

fn in_all(text: &str) -> BTreeMap<Language, String> {
    Language::ALL
        .map(|language| (language, format!("{text} {language}")))
        .into()
}

fn after(place: &str, texts: BTreeMap<Language, String>) -> Change {
    Change::AddAfter {
        after: paragraph(place),
        texts,
    }
}

impl House {
    async fn depart(&self, by: &str, key: &str, change: Change) -> Result<Departure, No> {
        let house: Vec<_> = ["opening", "costs", "closing"].map(paragraph).to_vec();
        let act = self.as_(by);
        self.desk
            .depart(&act, &twelfth(), paragraph(key), change, &house)
            .await
    }
}

async fn a_missing_language_blocks_approval(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    let mut given = in_all("costs");
    given.remove(&Language::Ru);
    given.insert(Language::Zh, "  \n".into());
    house
        .depart(DRAFTER, "costs", Change::Replace(given))
        .await
        .expect("departed");
    let wanting = Refusal::MissingLanguage(paragraph("costs"), Language::Zh);
    assert_eq!(refusal(house.approve(APPROVER).await), wanting);
    let zh = Change::Replace(texts(&[(Language::Zh, "费用")]));
    house.depart(DRAFTER, "costs", zh).await.expect("departed");
    let wanting = Refusal::MissingLanguage(paragraph("costs"), Language::Ru);
    assert_eq!(refusal(house.approve(APPROVER).await), wanting);
    let ru = Change::Replace(texts(&[(Language::Ru, "Расходы")]));
    let kept = house.depart(DRAFTER, "costs", ru).await.expect("departed");
    let mut all = in_all("costs");
    all.insert(Language::Zh, "费用".into());
    all.insert(Language::Ru, "Расходы".into());
    assert_eq!((kept.version, kept.change), (3, Change::Replace(all)));
    house.approve(APPROVER).await.expect("approved");
}

async fn every_version_of_a_departure_stays(house: House) {
    let house = house.meeting().await;
    let changes = [
        ("costs", Change::Replace(in_all("first"))),
        ("costs", Change::Drop),
        ("costs", Change::Restore),
        ("visas", after("costs", in_all("visas"))),
        ("costs", Change::Replace(texts(&[(Language::En, "anew")]))),
    ];
    for (key, change) in changes.clone() {
        house.depart(DRAFTER, key, change).await.expect("departed");
    }
    let kept = house.desk.departures(&twelfth()).await.expect("departures");
    let expected: Vec<Departure> = (1..)
        .zip(changes)
        .map(|(version, (key, change))| Departure {
            version,
            paragraph: paragraph(key),
            change,
        })
        .collect();
    assert_eq!(kept, expected);
    let standing: Vec<u32> = standing_departures(&kept)
        .iter()
        .map(|d| d.version)
        .collect();
    assert_eq!(standing, [4, 5]);
    // What was taken back lends nothing to what comes after it.
    house.draft(DRAFTER).await.expect("drafted");
    let wanting = Refusal::MissingLanguage(paragraph("costs"), Language::Ar);
    assert_eq!(refusal(house.approve(APPROVER).await), wanting);
}

async fn a_change_after_approval_puts_the_note_back_to_draft(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    let first = house.approve(APPROVER).await.expect("approved");
    house.draw().await;
    house.initial().await.expect("initialled");
    let laid = house
        .desk
        .sheets(&twelfth(), first.id)
        .await
        .expect("sheets");
    house
        .depart(DRAFTER, "costs", Change::Drop)
        .await
        .expect("departed");
    let open = house
        .desk
        .note(&twelfth(), &Which::UnderWay)
        .await
        .expect("a note");
    assert_eq!(open.note.stage(), Step::Drafted);
    assert_eq!(open.note.reference, first.reference);
    let issued = Refusal::WrongStage {
        is: Step::Drafted,
        needed: Step::Initialled,
    };
    assert_eq!(refusal(house.issue().await), issued);
    let second = house.approve(APPROVER).await.expect("approved again");
    assert_eq!(second.reference, first.reference);
    assert_eq!(house.booked().await, ["ODA/2024/00001/CCM"]);
    let anew = house
        .desk
        .sheets(&twelfth(), first.id)
        .await
        .expect("sheets");
    assert_eq!(anew.len(), laid.len());
    let undrawn = anew
        .iter()
        .all(|sheet| sheet.edition == 2 && sheet.paper.is_none());
    assert!(undrawn, "a second edition, not drawn yet");
    assert!(
        anew.iter()
            .zip(&laid)
            .all(|(new, old)| new.code != old.code && new.addressee == old.addressee)
    );
    // The papers of the first edition are still found by their codes.
    let old = store::convening::sheet::by_code(&house.store, &laid[0].code).await;
    assert_eq!(old.expect("asked").expect("found").paper, laid[0].paper);
    assert_eq!(house.draw().await, 1_212);
    house.initial().await.expect("initialled");
    house.issue().await.expect("issued");
    assert_eq!(house.ails(TODAY).await, sound());
}

/// Someone corrects the French of an added paragraph: it stays where it was added.
async fn a_text_for_an_added_paragraph_keeps_its_place(house: House) {
    let house = house.meeting().await;
    house
        .depart(DRAFTER, "visas", after("costs", in_all("visas")))
        .await
        .expect("departed");
    let french = Change::Replace(texts(&[(Language::Fr, "les visas")]));
    let kept = house
        .depart(DRAFTER, "visas", french)
        .await
        .expect("departed");
    let mut all = in_all("visas");
    all.insert(Language::Fr, "les visas".into());
    assert_eq!(kept.change, after("costs", all));
}

async fn an_unknown_paragraph_is_refused(house: House) {
    let house = house.meeting().await;
    let before = house.lines().await;
    for change in [Change::Drop, Change::Restore, Change::Replace(in_all("x"))] {
        let refused = refusal(house.depart(DRAFTER, "wine", change).await);
        assert_eq!(refused, Refusal::NoSuchParagraph(paragraph("wine")));
    }
    let refused = refusal(
        house
            .depart(DRAFTER, "bread", after("wine", in_all("x")))
            .await,
    );
    assert_eq!(refused, Refusal::NoSuchParagraph(paragraph("wine")));
    let taken = house
        .depart(DRAFTER, "closing", after("costs", in_all("x")))
        .await;
    assert_eq!(
        refusal(taken),
        Refusal::ParagraphTaken(paragraph("closing"))
    );
    assert_eq!(house.lines().await, before);
    assert_eq!(
        house
            .desk
            .departures(&twelfth())
            .await
            .expect("departures")
            .len(),
        0
    );
}

/// A paragraph whose place is gone would vanish from the paper without a word.
async fn no_paragraph_is_left_without_its_place(house: House) {
    let house = house.meeting().await;
    house
        .depart(DRAFTER, "visas", after("costs", in_all("visas")))
        .await
        .expect("departed");
    house
        .depart(DRAFTER, "hotels", after("visas", in_all("hotels")))
        .await
        .expect("departed");
    let before = house.lines().await;
    let gone = house.depart(DRAFTER, "visas", Change::Restore).await;
    assert_eq!(refusal(gone), Refusal::NoSuchParagraph(paragraph("visas")));
    let ring = house
        .depart(DRAFTER, "visas", after("hotels", in_all("visas")))
        .await;
    assert_eq!(refusal(ring).code(), "no-such-paragraph");
    let itself = house
        .depart(DRAFTER, "visas", after("visas", in_all("visas")))
        .await;
    assert_eq!(
        refusal(itself),
        Refusal::NoSuchParagraph(paragraph("visas"))
    );
    assert_eq!(house.lines().await, before);
    house
        .depart(DRAFTER, "hotels", Change::Restore)
        .await
        .expect("the last one may go");
    house
        .depart(DRAFTER, "visas", Change::Restore)
        .await
        .expect("and then the first");
}

async fn a_departure_after_issue_leaves_the_issued_text(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    house
        .depart(DRAFTER, "costs", Change::Drop)
        .await
        .expect("kept");
    house.see_through().await;
    house
        .depart(DRAFTER, "closing", Change::Drop)
        .await
        .expect("kept");
    let issued = house
        .desk
        .note(&twelfth(), &Which::Last)
        .await
        .expect("the note");
    let keys: Vec<&str> = issued
        .departures
        .iter()
        .map(|d| d.paragraph.0.as_str())
        .collect();
    assert_eq!(keys, ["costs"]);
}
