//! The cast of the stories: a treaty entered, two persons, a meeting with its mandate in six
//! languages, and notes of it. Words in Arabic and Chinese, marks and line breaks are part of the
//! story.

use domain::convening::deadline::Deadline;
use domain::convening::meeting::{
    Arrangement, Gender, Intake, Issuer, Meeting, MeetingKey, Mode, Part, Previous,
};
use domain::convening::note::{Note, Purpose, Step, StepTaken};
use domain::law::language::Sextet;
use domain::law::mandate::{ArticleQuotation, Mandate, ResolutionQuotation};
use domain::people::person::{Person, PersonId};
use jiff::Timestamp;
use jiff::civil::{Date, date, time};
use store::convening::{meeting, note};
use store::law::treaty;
use store::people::person;
use store::{Fault, Store, Tx};
use uuid::Uuid;

use crate::engines::Site;

pub(crate) const DRAFTER: PersonId =
    PersonId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001));
pub(crate) const APPROVER: PersonId =
    PersonId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0002));
pub(crate) const TWELFTH: Uuid = Uuid::from_u128(0x12);
pub(crate) const THIRTEENTH: Uuid = Uuid::from_u128(0x13);

pub(crate) fn at(second: i64) -> Timestamp {
    Timestamp::from_microsecond(1_710_493_200_000_001 + second * 1_000_000).expect("an instant")
}

pub(crate) fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

pub(crate) fn key(text: &str) -> MeetingKey {
    text.parse().expect("a key")
}

fn words(end: &str) -> Sextet<String> {
    Sextet {
        ar: format!("تجتمع الدول الأطراف بانتظام [...] {end}"),
        zh: format!("「缔约国应定期举行会议」{end}"),
        en: format!("\"[t]he States Parties shall meet regularly\" {end}"),
        fr: format!("« Les États parties se réunissent régulièrement »\n{end}"),
        ru: format!("Государства-участники регулярно проводят совещания {end}"),
        es: format!("Los Estados Partes se reunirán regularmente; ñ {end}"),
    }
}

pub(crate) fn mandate(resolution: Option<&str>) -> Mandate {
    Mandate {
        meet: ArticleQuotation {
            article: "11(1)".into(),
            words: words("1"),
        },
        resolution: resolution.map(|symbol| ResolutionQuotation {
            resolution: symbol.into(),
            paragraph: "9".into(),
            words: words("2"),
        }),
        costs: ArticleQuotation {
            article: "14(1)".into(),
            words: words("3"),
        },
    }
}

pub(crate) fn arrangement(decided_on: Date, opens_on: Date) -> Arrangement {
    let closes_on = opens_on.checked_add(jiff::ToSpan::days(2)).expect("a day");
    let later = closes_on
        .checked_add(jiff::ToSpan::days(20))
        .expect("a day");
    Arrangement {
        decided_on,
        basis: "CCM/MSP/2023/12, para. 43".into(),
        parts: vec![
            Part {
                opens_on,
                closes_on,
            },
            Part {
                opens_on: later,
                closes_on: later,
            },
        ],
        place: "palais-des-nations".into(),
        mode: Mode::Hybrid,
        composition: Deadline {
            at: Some(time(18, 0, 0, 0)),
            ..Deadline::at_end_of(date(2024, 8, 30))
        },
    }
}

pub(crate) fn twelfth() -> Meeting {
    let key = key("ccm/12msp");
    Meeting {
        previous: Previous {
            kind: key.kind(),
            ordinal: 11,
            opened_on: date(2023, 9, 11),
            closed_on: date(2023, 9, 14),
        },
        key,
        mandate: mandate(Some("78/32")),
        issuer: Issuer {
            office: "eosg".into(),
            gender: Gender::Masculine,
        },
        intake: Intake {
            office: "oda-geneva".into(),
            email: "ccm@example.org".into(),
        },
        arrangements: vec![
            arrangement(date(2023, 9, 14), date(2024, 9, 10)),
            arrangement(date(2024, 1, 5), date(2024, 9, 17)),
        ],
        cancelled: None,
    }
}

pub(crate) fn thirteenth() -> Meeting {
    domain::convening::meeting::following(&twelfth(), date(2025, 9, 16), date(2024, 9, 20))
}

pub(crate) fn person_named(id: PersonId, handle: &str, name: &str) -> Person {
    Person {
        id,
        handle: handle.parse().expect("a handle"),
        name: Some(name.into()),
        office: "oda-geneva".into(),
    }
}

pub(crate) fn draft(note: Uuid, purpose: Purpose) -> Note {
    let steps = vec![StepTaken {
        step: Step::Drafted,
        by: DRAFTER,
        at: at(0),
    }];
    Note {
        id: note,
        purpose,
        dated: None,
        reference: None,
        steps,
        version: 1,
    }
}

/// Two persons, a treaty, two meetings.
pub(crate) async fn assemble(site: &Site) {
    keep(&site.store, async |tx| {
        person::keep(tx, &person_named(DRAFTER, "a.keller", "Ágnes ወልደ Keller")).await?;
        person::keep(tx, &person_named(APPROVER, "b.ndiaye", "Binta N’Diaye")).await?;
        treaty::enter(tx, key("ccm/12msp").treaty(), at(0)).await?;
        meeting::keep_new(tx, TWELFTH, &twelfth(), at(1)).await?;
        meeting::keep_new(tx, THIRTEENTH, &thirteenth(), at(2)).await
    })
    .await;
}

/// A convening note of the Twelfth Meeting.
pub(crate) async fn drafted(site: &Site, note_id: Uuid) {
    let note = draft(note_id, Purpose::Convening);
    keep(&site.store, async |tx| {
        note::keep_new(tx, TWELFTH, &note).await
    })
    .await;
}

/// Does what must succeed, in a transaction of its own.
pub(crate) async fn keep<T>(store: &Store, act: impl AsyncFn(&Tx) -> Result<T, Fault>) -> T {
    let tx = store.begin().await.expect("begun");
    let answer = act(&tx).await.expect("the act succeeds");
    tx.commit().await.expect("committed");
    answer
}

/// Does many acts at once, each as soon as it can.
pub(crate) async fn at_once<T: 'static>(
    acts: impl IntoIterator<Item = impl Future<Output = T> + 'static>,
) -> Vec<T> {
    let room = tokio::task::LocalSet::new();
    let acts: Vec<_> = acts.into_iter().map(|act| room.spawn_local(act)).collect();
    let all = async {
        let mut answers = Vec::new();
        for act in acts {
            answers.push(act.await.expect("no panic"));
        }
        answers
    };
    room.run_until(all).await
}

/// Does what must fail, in a transaction of its own.
pub(crate) async fn refused<T>(store: &Store, act: impl AsyncFn(&Tx) -> Result<T, Fault>) -> Fault {
    let tx = store.begin().await.expect("begun");
    let answer = act(&tx).await;
    tx.rollback().await.expect("undone");
    answer.err().expect("the act fails")
}
