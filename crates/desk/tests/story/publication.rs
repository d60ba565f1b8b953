//! Publications: documents in versions that nobody overwrites, editions that are public by an act.

use desk::answer::No;
use desk::convening::publication::What;
use desk::papers::document::NewDocument;
use domain::convening::publication::{Kind, Section, TypedSitting, draft, standing};
use domain::law::language::Language;
use domain::law::wording::Wording;
use domain::papers::document::{Ending, MOST_BYTES, TypedEnding};
use jiff::Timestamp;

use crate::cast::*;
use crate::engines::stories;

stories! {
    a_document_is_published_and_replaced,
    a_document_is_superseded_or_withdrawn,
    hostile_files_change_nothing,
    a_programme_is_public_by_an_act,
    information_tells_the_draft_that_was_read,
    who_may_not_publish_publishes_nothing,
}

fn english(text: &str) -> Wording {
    Wording::of([(Language::En, text.to_owned())])
}

fn pdf(text: &str) -> Vec<u8> {
    format!("%PDF-1.7\n{text}\n%%EOF\n").into_bytes()
}

fn new(symbol: &str, files: &[(Language, &str)]) -> NewDocument {
    NewDocument {
        symbol: symbol.to_owned(),
        stage: "advance_copy".to_owned(),
        dated: "2024-03-01".to_owned(),
        title: english("Provisional agenda"),
        files: files.iter().map(|(l, text)| (*l, pdf(text))).collect(),
        stay: Vec::new(),
        based_on: 0,
    }
}

fn withdrawn(reason: &str) -> TypedEnding<'_> {
    TypedEnding {
        how: "withdrawn",
        by: "",
        reason,
    }
}

#[track_caller]
fn wrong<T: std::fmt::Debug>(answer: Result<T, No>) -> Vec<(String, &'static str)> {
    match answer {
        Err(No::Publication(faults)) => faults
            .into_iter()
            .map(|fault| (fault.field, fault.wrong.code()))
            .collect(),
        other => panic!("it has faults; found {other:?}"),
    }
}

impl House {
    async fn file(&self, dashed: &str, language: Language) -> Option<Vec<u8>> {
        let meeting = self.desk.meeting(&twelfth()).await.expect("a meeting");
        match self.desk.public_file(&meeting, dashed, language).await {
            Ok(bytes) => Some(bytes),
            Err(No::Unknown { kind, .. }) => {
                assert_eq!(kind, "document");
                None
            }
            Err(other) => panic!("{other:?}"),
        }
    }

    async fn public(&self) -> Vec<What> {
        let (_, _, public) = self.desk.open_to_everyone(&twelfth()).await.expect("asked");
        public
    }

    async fn publish(&self, document: &NewDocument) -> Result<u32, No> {
        let act = self.as_(DRAFTER);
        let done = self.desk.publish_document(&act, &twelfth(), document).await;
        done.map(|(_, version)| version)
    }

    async fn end(&self, at: (&str, u32), typed: TypedEnding<'_>) -> Result<(), No> {
        let act = self.as_(DRAFTER);
        self.desk.end_document(&act, &twelfth(), at, typed).await
    }
}

async fn a_document_is_published_and_replaced(house: House) {
    let house = house.meeting().await;
    let before = house.lines().await;
    assert_eq!(house.public().await, []);
    let agenda = "CCM/MSP/2024/1";
    let advance = new(agenda, &[(Language::En, "one"), (Language::Fr, "un")]);
    assert_eq!(house.publish(&advance).await.expect("published"), 1);
    assert_eq!(house.public().await, [What::Documents]);
    let again = wrong(house.publish(&advance).await);
    assert_eq!(again, [("symbol".to_owned(), "already-published")]);
    // The final text takes the place of the advance copy; the French file was the same.
    let second = NewDocument {
        stage: "final".to_owned(),
        stay: vec![Language::Fr, Language::Ru],
        based_on: 1,
        ..new(agenda, &[(Language::En, "two")])
    };
    assert_eq!(house.publish(&second).await.expect("published"), 2);
    assert!(matches!(house.publish(&second).await, Err(No::Stale)));
    let dashed = "CCM-MSP-2024-1";
    assert_eq!(house.file(dashed, Language::En).await, Some(pdf("two")));
    assert_eq!(house.file(dashed, Language::Fr).await, Some(pdf("un")));
    assert_eq!(house.file(dashed, Language::Ru).await, None);
    assert_eq!(house.file("CCM/MSP/2024/1", Language::En).await, None);
    assert_eq!(house.lines().await, before + 2);
}

/// A revision supersedes the agenda, and both can be read; then the revision is withdrawn.
async fn a_document_is_superseded_or_withdrawn(house: House) {
    let house = house.meeting().await;
    let (agenda, dashed) = ("CCM/MSP/2024/1", "CCM-MSP-2024-1");
    let first = new(agenda, &[(Language::En, "one")]);
    house.publish(&first).await.expect("published");
    let second = NewDocument {
        based_on: 1,
        ..new(agenda, &[(Language::En, "two")])
    };
    house.publish(&second).await.expect("published");
    let before = house.lines().await;
    let revised = new("CCM/MSP/2024/1/Rev.1", &[(Language::En, "three")]);
    house.publish(&revised).await.expect("published");
    let superseded = TypedEnding {
        how: "superseded",
        by: "CCM/MSP/2024/1/Rev.1",
        reason: "revised",
    };
    assert!(matches!(
        house.end((agenda, 1), superseded).await,
        Err(No::Stale)
    ));
    house
        .end((agenda, 2), superseded)
        .await
        .expect("superseded");
    assert_eq!(house.file(dashed, Language::En).await, Some(pdf("two")));
    let gone = house.end((agenda, 2), withdrawn("twice")).await;
    assert!(matches!(gone, Err(No::Stale)));
    let revision = ("CCM/MSP/2024/1/Rev.1", 1);
    let silent = wrong(house.end(revision, withdrawn(" ")).await);
    assert_eq!(silent, [("reason".to_owned(), "missing")]);
    house
        .end(revision, withdrawn("a slip"))
        .await
        .expect("withdrawn");
    assert_eq!(house.file("CCM-MSP-2024-1-Rev.1", Language::En).await, None);
    let act = house.as_(DRAFTER);
    let all = house
        .desk
        .publications(&act, &twelfth())
        .await
        .expect("read");
    let states: Vec<_> = all
        .documents
        .iter()
        .map(|document| {
            let ended = document.last().ended.as_ref().map(|ended| &ended.how);
            let superseded = matches!(ended, Some(Ending::Superseded(_)));
            (
                document.symbol.dashed(),
                document.versions.len(),
                ended.is_some(),
                superseded,
            )
        })
        .collect();
    let expected = [
        (dashed.to_owned(), 2, true, true),
        ("CCM-MSP-2024-1-Rev.1".to_owned(), 1, true, false),
    ];
    assert_eq!(states, expected);
    assert_eq!(house.lines().await, before + 3);
}

async fn hostile_files_change_nothing(house: House) {
    let house = house.meeting().await;
    let before = house.lines().await;
    let mut large = pdf("large");
    large.resize(MOST_BYTES, b' ');
    large.extend(b"%%EOF");
    let ill = NewDocument {
        symbol: "\u{202e}CCM/MSP/2024/../1".to_owned(),
        files: vec![
            (Language::En, b"<script>alert(1)</script>".to_vec()),
            (Language::Fr, large),
            (Language::Ru, Vec::new()),
        ],
        ..new("", &[])
    };
    let expected = [
        ("symbol", "symbol-body"),
        ("file-en", "not-pdf"),
        ("file-fr", "too-large"),
        ("file-ru", "not-pdf"),
    ];
    let found = wrong(house.publish(&ill).await);
    assert_eq!(found, expected.map(|(at, code)| (at.to_owned(), code)));
    let nothing_stays = NewDocument {
        stay: vec![Language::En],
        ..new("CCM/MSP/2024/1", &[])
    };
    let found = wrong(house.publish(&nothing_stays).await);
    assert_eq!(found, [("file-en".to_owned(), "no-file")]);
    assert_eq!(
        (house.public().await, house.lines().await),
        (vec![], before)
    );
}

fn sitting(from: &str, until: &str) -> TypedSitting {
    TypedSitting {
        on: "2024-09-10".to_owned(),
        from: from.to_owned(),
        until: until.to_owned(),
        title: english("Opening"),
    }
}

async fn a_programme_is_public_by_an_act(house: House) {
    let house = house.meeting().await;
    let key = twelfth();
    let act = house.as_(DRAFTER);
    let faults = house
        .desk
        .keep_programme(&act, &key, None, &[sitting("10:00", "9:00")])
        .await;
    assert_eq!(wrong(faults), [("sitting-0-until".to_owned(), "no-time")]);
    let typed = [sitting("15:00", "18:00"), sitting("10:00", "13:00")];
    let version = house.desk.keep_programme(&act, &key, None, &typed).await;
    assert_eq!(version.expect("kept"), 1);
    assert_eq!(house.public().await, []);
    let unseen = house.desk.keep_programme(&act, &key, None, &typed).await;
    assert!(matches!(unseen, Err(No::Stale)));
    let all = house.desk.to_publish(&act, &key).await.expect("read");
    let seen = draft(&all.programme).expect("a draft").kept_at;
    let act = house.as_(APPROVER);
    let (kind, first) = (Kind::Programme, (1, seen));
    house
        .desk
        .publish_edition(&act, &key, &kind, first)
        .await
        .expect("published");
    assert_eq!(house.public().await, [What::Edition(Kind::Programme)]);
    let twice = house.desk.publish_edition(&act, &key, &kind, first).await;
    assert!(matches!(twice, Err(No::Stale)));
    let meeting = house.desk.meeting(&key).await.expect("a meeting");
    let public = house.desk.public_programmes(&meeting).await.expect("read");
    let hours: Vec<i8> = public[0]
        .says
        .sittings
        .iter()
        .map(|s| s.from.hour())
        .collect();
    assert_eq!((public.len(), hours), (1, vec![10, 15]));
    let next = house.desk.keep_programme(&act, &key, None, &typed).await;
    assert_eq!(next.expect("kept"), 2);
    let public = house.desk.public_programmes(&meeting).await.expect("read");
    assert_eq!(standing(&public).map(|edition| edition.version), Some(1));
}

async fn information_tells_the_draft_that_was_read(house: House) {
    let house = house.meeting().await;
    let key = twelfth();
    let section = |number, text: &str| Section {
        number,
        heading: english("Visas"),
        text: english(text),
    };
    let keep = async |seen: Option<Timestamp>, text: &str, number| {
        let act = house.as_(DRAFTER);
        let typed = [section(number, text)];
        let kept = house.desk.keep_information(&act, &key, seen, &typed).await;
        kept.expect("kept");
        let all = house.desk.to_publish(&act, &key).await.expect("read");
        draft(&all.information).expect("a draft").clone()
    };
    let first = keep(None, "Ask.", 0).await;
    let second = keep(Some(first.kept_at), "Ask early.", 1).await;
    let act = house.as_(APPROVER);
    let kind = Kind::Information;
    let publish = async |seen| {
        house
            .desk
            .publish_edition(&act, &key, &kind, (1, seen))
            .await
    };
    assert!(matches!(publish(first.kept_at).await, Err(No::Stale)));
    publish(second.kept_at).await.expect("published");
    let third = keep(None, "Ask now.", 1).await;
    assert_eq!((third.version, third.says.sections[0].number), (2, 1));
    let meeting = house.desk.meeting(&key).await.expect("a meeting");
    let public = house.desk.public_informations(&meeting).await;
    let texts: Vec<_> = public
        .expect("read")
        .into_iter()
        .map(|edition| edition.says)
        .collect();
    assert_eq!(texts, [second.says]);
}

async fn who_may_not_publish_publishes_nothing(house: House) {
    let house = house.meeting().await;
    let before = house.lines().await;
    let key = twelfth();
    for who in [ADMINISTRATOR, INITIALLER, LAWYER] {
        let act = house.as_(who);
        let one = new("CCM/MSP/2024/1", &[(Language::En, "one")]);
        let done = [
            house.desk.publish_document(&act, &key, &one).await.err(),
            house
                .desk
                .end_document(&act, &key, ("x", 1), withdrawn("x"))
                .await
                .err(),
            house.desk.keep_programme(&act, &key, None, &[]).await.err(),
            house
                .desk
                .keep_information(&act, &key, None, &[])
                .await
                .err(),
            house
                .desk
                .publish_edition(&act, &key, &Kind::Programme, (1, act.now))
                .await
                .err(),
            house.desk.to_publish(&act, &key).await.err(),
        ];
        for no in done {
            assert!(matches!(no, Some(No::NotPermitted(_))), "{who}: {no:?}");
        }
        assert!(
            house.desk.publications(&act, &key).await.is_ok(),
            "{who} reads"
        );
    }
    let unknown = house.as_(DRAFTER);
    let elsewhere = key_of_nowhere();
    let one = new("CCM/MSP/2024/1", &[(Language::En, "one")]);
    let no = house
        .desk
        .publish_document(&unknown, &elsewhere, &one)
        .await;
    assert!(matches!(
        no,
        Err(No::Unknown {
            kind: "meeting",
            ..
        })
    ));
    assert_eq!(house.lines().await, before);
}

fn key_of_nowhere() -> domain::convening::meeting::MeetingKey {
    key("ccm/99msp")
}
