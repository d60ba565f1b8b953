//! A line of the journal stands for good; what is personal beside it can be erased.

use domain::record::journal::{Hash, Line, Personal, line_hash};
use store::record::journal;

use crate::cast::{DRAFTER, at, id, keep};
use crate::engines::{Site, stories};

stories!(
    keeps_its_lines_when_values_are_erased,
    is_read_portion_by_portion,
    line_that_was_tampered_with_is_seen,
);

fn line(n: i64) -> Line {
    Line {
        act: "person/appoint".into(),
        actor: Some(DRAFTER),
        office: "eosg".into(),
        door: "console".into(),
        at: at(n),
        treaty: String::new(),
        meeting: String::new(),
        subject: format!("person {n}"),
        facts: vec![("role".into(), "conference_officer".into())],
        personal: vec![
            Personal {
                field: "name",
                value: format!("أغنيس {n}"),
                salt: [3; 16],
            },
            Personal {
                field: "reason",
                value: "sick leave".into(),
                salt: [4; 16],
            },
        ],
        papers: vec![Hash::of(b"paper")],
    }
}

async fn write(site: &Site, count: i64) {
    keep(&site.store, async |tx| {
        for n in 1..=count {
            let id = id(u128::from(n.unsigned_abs()));
            assert_eq!(
                journal::write(tx, id, &line(n)).await?,
                line_hash(&line(n).canonical())
            );
        }
        Ok(())
    })
    .await;
}

async fn keeps_its_lines_when_values_are_erased(site: &Site) {
    write(site, 2).await;
    let before = journal::lines(&site.store, None, 10).await.expect("read");
    assert!(before.iter().all(journal::KeptLine::is_sound));
    assert_eq!(before[0].bytes, line(1).canonical());
    for kept in &before {
        let opened: Vec<_> = kept
            .personal
            .iter()
            .map(journal::KeptValue::opens)
            .collect();
        assert_eq!(opened, [Some(true), Some(true)]);
    }
    let erased = keep(&site.store, async |tx| {
        assert_eq!(journal::erase(tx, id(1), "name", at(90)).await?, 1);
        assert_eq!(
            journal::erase(tx, id(1), "name", at(91)).await?,
            0,
            "erased once"
        );
        journal::erase_subject(tx, "person 2", at(92)).await
    })
    .await;
    assert_eq!(erased, 2);
    let after = journal::lines(&site.store, None, 10).await.expect("read");
    for (before, after) in before.iter().zip(&after) {
        assert_eq!((&before.bytes, before.hash), (&after.bytes, after.hash));
        assert!(after.is_sound());
    }
    let opens = |line: usize| {
        after[line]
            .personal
            .iter()
            .map(journal::KeptValue::opens)
            .collect::<Vec<_>>()
    };
    assert_eq!(opens(0), [None, Some(true)]);
    assert_eq!(opens(1), [None, None]);
    assert_eq!(after[0].personal[0].erased_at, Some(at(90)));
    assert_eq!(
        after[0].personal[0].commitment,
        before[0].personal[0].commitment
    );
    let left = site.ask("SELECT 1 FROM personal_value WHERE erased_at IS NOT NULL AND (value IS NOT NULL OR salt IS NOT NULL)");
    assert!(left.await.is_empty(), "nothing is left of value or salt");
}

async fn is_read_portion_by_portion(site: &Site) {
    write(site, 7).await;
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let before = site.store.statements();
        let lines = journal::lines(&site.store, after, 3).await.expect("read");
        assert!(site.store.statements() - before <= 2);
        let Some(last) = lines.last() else { break };
        after = Some(last.id);
        seen.extend(lines.iter().map(|line| line.id.as_u128()));
    }
    assert_eq!(seen, [1, 2, 3, 4, 5, 6, 7]);
}

async fn line_that_was_tampered_with_is_seen(site: &Site) {
    write(site, 2).await;
    let forged = if site.is_postgres() {
        "'\\x00'"
    } else {
        "X'00'"
    };
    let first = if site.is_postgres() {
        "'\\x00000000000000000000000000000001'"
    } else {
        "X'00000000000000000000000000000001'"
    };
    site.smuggle(&format!(
        "UPDATE journal_line SET bytes = {forged} WHERE id = {first}"
    ))
    .await
    .expect("a stranger's hand");
    let lines = journal::lines(&site.store, None, 10).await.expect("read");
    let sound: Vec<bool> = lines.iter().map(journal::KeptLine::is_sound).collect();
    assert_eq!(sound, [false, true]);
}
