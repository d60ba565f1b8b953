//! The list of participants: unknown before the note is issued, provisional while the meeting has
//! not closed, final afterwards, in the order of protocol and of each language.

use desk::answer::No;
use desk::people::delegation::{Filed, NoteOfDraft};
use desk::people::list::Participants;
use domain::law::language::Language;
use domain::people::composition::Typed;
use domain::people::delegation::Channel;
use domain::people::list::Stage;
use jiff::civil::date;

use crate::cast::*;
use crate::engines::stories;

stories! {
    the_list_is_public_with_the_note,
    the_list_is_final_when_the_meeting_has_closed,
}

impl House {
    async fn file_in_time(&self, key: &str, based_on: u32, names: &[(&str, &str)]) {
        let typed = names.iter().map(|(capacity, family)| Typed {
            capacity: (*capacity).to_owned(),
            given: "A.".to_owned(),
            family: (*family).to_owned(),
            ..Typed::default()
        });
        let act = self.as_(DRAFTER);
        let filed = Filed {
            typed: typed.collect(),
            based_on,
            note: NoteOfDraft::Keep,
            by_letter: Some((Channel::Post, act.now)),
            from_mail: None,
        };
        let participant = key.parse().expect("a participant");
        let filed = self
            .desk
            .submit(&act, &twelfth(), &participant, filed)
            .await;
        filed.expect("filed");
    }

    async fn participants(&self, now: &str) -> Result<Participants, No> {
        let now = now.parse().expect("an instant");
        self.desk.participants(&twelfth(), now).await
    }
}

/// The list, a line for each section: `party: AUT(Berg Auer) FRA(Petit)`.
fn said(participants: &Participants, language: Language) -> Vec<String> {
    let list = participants.list(language, str::cmp);
    let entry = |entry: &domain::people::list::Entry<'_>| {
        let names = entry.members.iter().map(|member| member.family.as_str());
        format!(
            "{}({})",
            entry.participant,
            names.collect::<Vec<_>>().join(" ")
        )
    };
    let section = |of: &domain::people::list::SectionOfList<'_>| {
        let entries: Vec<String> = of.entries.iter().map(entry).collect();
        format!("{}: {}", of.section.code(), entries.join(" "))
    };
    list.sections.iter().map(section).collect()
}

async fn the_list_is_public_with_the_note(house: House) {
    let house = house.meeting().await;
    house.file_in_time("LTU", 0, &[("head", "Petraitis")]).await;
    house.draft(DRAFTER).await.expect("drafted");
    let before = house.participants("2024-04-01T09:00:00Z").await;
    assert!(matches!(before, Err(No::Unknown { .. })), "{before:?}");
    house.see_through().await;
    house
        .file_in_time("AUT", 0, &[("adviser", "Auer"), ("head", "Berg")])
        .await;
    house.file_in_time("USA", 0, &[("head", "Smith")]).await;
    house.file_in_time("cmc", 0, &[("head", "Gray")]).await;
    house.file_in_time("un", 0, &[("head", "Guerra")]).await;
    let list = house
        .participants("2024-04-01T09:00:00Z")
        .await
        .expect("public");
    assert_eq!(list.stands.stage, Stage::Provisional);
    assert_eq!(list.opens_on(), date(2024, 9, 10));
    assert_eq!(
        said(&list, Language::En),
        [
            "party: AUT(Berg Auer) LTU(Petraitis)",
            "other_state: USA(Smith)",
            "named_organization: un(Guerra) cmc(Gray)",
        ]
    );
}

async fn the_list_is_final_when_the_meeting_has_closed(house: House) {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    house.see_through().await;
    house.file_in_time("AUT", 0, &[("head", "Berg")]).await;
    house.file_in_time("AUT", 1, &[("head", "Auer")]).await;
    let list = house
        .participants("2024-09-13T22:00:00Z")
        .await
        .expect("public");
    assert_eq!(
        (list.stands.stage, list.stands.on),
        (Stage::Final, date(2024, 9, 13))
    );
    assert_eq!(said(&list, Language::Ar), ["party: AUT(Auer)"]);
}
