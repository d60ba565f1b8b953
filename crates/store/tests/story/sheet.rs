//! The sheets of a note: laid in a few statements, drawn once, read back portion by portion.

use domain::convening::invitee::Addressee;
use domain::convening::mission::{DutyStation, MissionKind};
use domain::convening::note::Instrument;
use domain::law::language::Language;
use domain::law::organization::OrganizationKey;
use domain::papers::code::Code;
use domain::record::journal::Hash;
use store::Fault;
use store::convening::sheet::{self, Drawn, Sheet, SheetKey};
use store::papers::paper;

use crate::cast::{THIRTEENTH, TWELFTH, assemble, at, drafted, id, keep, refused};
use crate::engines::{Site, stories};

stories!(
    of_197_addressees_are_laid_and_drawn_in_few_statements,
    is_drawn_once,
    of_a_later_edition_takes_the_place_of_the_earlier,
    belongs_to_a_note_of_its_own_meeting,
    with_damaged_bytes_is_seen,
);

const PDF: &str = "application/pdf";

fn laid(position: u32) -> Sheet {
    let state = |n: u32| {
        let letter = |n: u32| char::from(b'A' + u8::try_from(n % 26).expect("a letter"));
        format!("{}{}{}", letter(n / 676), letter(n / 26), letter(n))
    };
    let number = position / 6;
    let addressee = match number {
        196 => Addressee::Organization(OrganizationKey("icrc".into())),
        n => Addressee::State(state(n).parse().expect("three letters")),
    };
    let mut chance = [7; 10];
    chance[..4].copy_from_slice(&position.to_be_bytes());
    Sheet {
        key: SheetKey {
            meeting_id: TWELFTH,
            note_id: id(1),
            position,
        },
        edition: 1,
        mission: (number < 196).then_some((MissionKind::PermanentMission, DutyStation::Geneva)),
        instrument: if number == 196 {
            Instrument::Letter
        } else {
            Instrument::NoteVerbale
        },
        addressee,
        language: Language::ALL[usize::try_from(position % 6).expect("small")],
        issue_language: Language::Fr,
        code: Code::from_chance(chance),
        address: vec![
            "Mission permanente".into(),
            "36, route de «Prégny», \"B\"\nGenève".into(),
        ],
        paper: None,
    }
}

fn drawn(sheet: &Sheet, words: &str) -> Drawn {
    let bytes = format!("%PDF {} {words}", sheet.code).into_bytes();
    Drawn {
        key: sheet.key,
        hash: Hash::of(&bytes),
        bytes,
    }
}

async fn of_197_addressees_are_laid_and_drawn_in_few_statements(site: &Site) {
    assemble(site).await;
    drafted(site, id(1)).await;
    let sheets: Vec<Sheet> = (0..1182).map(laid).collect();
    let before = site.store.statements();
    keep(&site.store, async |tx| sheet::lay_all(tx, &sheets).await).await;
    assert_eq!(site.store.statements() - before, 6);
    let undrawn = sheet::undrawn(&site.store, TWELFTH, id(1), None, 500)
        .await
        .expect("read");
    assert_eq!(undrawn, sheets[..500]);
    let before = site.store.statements();
    let papers: Vec<Drawn> = sheets[..600].iter().map(|sheet| drawn(sheet, "")).collect();
    keep(&site.store, async |tx| {
        sheet::keep_drawn(tx, papers.clone(), PDF, at(9)).await
    })
    .await;
    assert_eq!(site.store.statements() - before, 6);
    let left = sheet::undrawn_count(&site.store, TWELFTH, id(1))
        .await
        .expect("read");
    assert_eq!(left, 582);
    let next = sheet::undrawn(&site.store, TWELFTH, id(1), None, 2)
        .await
        .expect("read");
    assert_eq!(next, sheets[600..602]);
    let next = sheet::undrawn(&site.store, TWELFTH, id(1), Some(700), 2)
        .await
        .expect("read");
    assert_eq!(next, sheets[701..703]);
    let before = site.store.statements();
    let all = sheet::of_note(&site.store, TWELFTH, id(1))
        .await
        .expect("read");
    assert_eq!(site.store.statements() - before, 2);
    assert_eq!(all.len(), 1182);
    assert_eq!(
        (all[599].paper, all[600].paper),
        (Some(papers[599].hash), None)
    );
    exported(site, &all).await;
}

async fn exported(site: &Site, all: &[Sheet]) {
    let before = site.store.statements();
    let mut export = paper::export(&site.store, TWELFTH, id(1));
    let mut seen = Vec::new();
    while let Some((sheet, bytes)) = export.next().await.expect("read") {
        assert_eq!(bytes.as_deref().map(Hash::of), sheet.paper);
        seen.push(sheet);
    }
    assert_eq!(seen, all);
    let statements = site.store.statements() - before;
    assert!(
        statements <= 3 * (1182 / 32 + 2),
        "{statements} statements for 1182 sheets"
    );
}

async fn is_drawn_once(site: &Site) {
    assemble(site).await;
    drafted(site, id(1)).await;
    let sheet = laid(0);
    keep(&site.store, async |tx| sheet::lay_all(tx, &[laid(0)]).await).await;
    let first = drawn(&sheet, "first");
    for words in ["first", "first", "second"] {
        let again = drawn(&sheet, words);
        keep(&site.store, async |tx| {
            sheet::keep_drawn(tx, vec![again.clone()], PDF, at(9)).await
        })
        .await;
    }
    let expected = Sheet {
        paper: Some(first.hash),
        ..sheet.clone()
    };
    let kept = sheet::by_code(&site.store, &sheet.code)
        .await
        .expect("read");
    assert_eq!(kept, Some(expected));
    let bytes = paper::bytes(&site.store, first.hash).await.expect("read");
    assert_eq!(bytes, Some(first.bytes));
    assert_eq!(
        paper::bytes(&site.store, Hash::of(b"none"))
            .await
            .expect("read"),
        None
    );
    let stranger = Code::from_chance([9; 10]);
    assert_eq!(
        sheet::by_code(&site.store, &stranger).await.expect("read"),
        None
    );
}

async fn of_a_later_edition_takes_the_place_of_the_earlier(site: &Site) {
    assemble(site).await;
    drafted(site, id(1)).await;
    let first: Vec<Sheet> = (0..3).map(laid).collect();
    let later = |position| Sheet {
        key: laid(position).key,
        code: laid(position).code,
        edition: 2,
        ..laid(position - 3)
    };
    let second: Vec<Sheet> = (3..6).map(later).collect();
    keep(&site.store, async |tx| {
        sheet::lay_all(tx, &first).await?;
        sheet::keep_drawn(tx, vec![drawn(&first[0], "")], PDF, at(9)).await?;
        sheet::lay_all(tx, &second).await
    })
    .await;
    let all = sheet::of_note(&site.store, TWELFTH, id(1))
        .await
        .expect("read");
    assert_eq!(all, second);
    let undrawn = sheet::undrawn_count(&site.store, TWELFTH, id(1))
        .await
        .expect("read");
    assert_eq!(undrawn, 3);
    let earlier = sheet::by_code(&site.store, &first[0].code)
        .await
        .expect("read");
    let earlier = earlier.expect("an earlier sheet is still found by its code");
    assert_eq!((earlier.edition, earlier.paper.is_some()), (1, true));
}

async fn belongs_to_a_note_of_its_own_meeting(site: &Site) {
    assemble(site).await;
    drafted(site, id(1)).await;
    let mut foreign = laid(0);
    foreign.key.meeting_id = THIRTEENTH;
    let fault = refused(&site.store, async |tx| {
        sheet::lay_all(tx, std::slice::from_ref(&foreign)).await
    });
    assert!(matches!(fault.await, Fault::Reference(_)));
    keep(&site.store, async |tx| sheet::lay_all(tx, &[laid(0)]).await).await;
    let twin = Sheet {
        key: SheetKey {
            position: 1,
            ..laid(0).key
        },
        code: laid(1).code,
        ..laid(0)
    };
    let twin = refused(&site.store, async |tx| {
        sheet::lay_all(tx, std::slice::from_ref(&twin)).await
    });
    assert!(matches!(twin.await, Fault::Duplicate(_)));
    let nowhere = refused(&site.store, async |tx| {
        sheet::keep_drawn(tx, vec![drawn(&laid(5), "")], PDF, at(9)).await
    });
    assert!(matches!(nowhere.await, Fault::Reference(_)));
}

async fn with_damaged_bytes_is_seen(site: &Site) {
    assemble(site).await;
    drafted(site, id(1)).await;
    let false_hash = Drawn {
        hash: Hash::of(b"other"),
        ..drawn(&laid(0), "")
    };
    keep(&site.store, async |tx| {
        sheet::lay_all(tx, &[laid(0), laid(1)]).await
    })
    .await;
    let fault = refused(&site.store, async |tx| {
        sheet::keep_drawn(tx, vec![false_hash.clone()], PDF, at(9)).await
    });
    assert!(matches!(fault.await, Fault::Damaged(_)));
    let papers = vec![drawn(&laid(0), ""), drawn(&laid(1), "")];
    keep(&site.store, async |tx| {
        sheet::keep_drawn(tx, papers.clone(), PDF, at(9)).await
    })
    .await;
    let sound = paper::verify_all(&site.store).await.expect("read");
    assert_eq!((sound.papers, sound.damaged.len()), (2, 0));
    let bytes = papers[1].hash.to_hex();
    let literal = if site.is_postgres() {
        format!("'\\x{bytes}'")
    } else {
        format!("X'{bytes}'")
    };
    let forged = format!("UPDATE paper SET bytes = {literal} WHERE hash = {literal}");
    site.smuggle(&forged).await.expect("a stranger's hand");
    let verified = paper::verify_all(&site.store).await.expect("read");
    assert_eq!(
        (verified.papers, verified.damaged),
        (2, vec![papers[1].hash])
    );
}
