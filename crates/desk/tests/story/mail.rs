//! The post that comes in, at the desk: recognised by what is on record, kept once, brought to a
//! person, entered or set aside; what comes back is told to its letter. Told on both engines.

use std::collections::BTreeMap;

use desk::answer::No;
use desk::convening::mail::entry::{Entry, rows};
use desk::convening::mail::list::Asked;
use desk::convening::mail::{Incoming, TakenIn, lies_of, whose_of};
use desk::occasion::{By, Occasion};
use domain::convening::mail::bounce::{Bounce, Fate, Returned};
use domain::convening::mail::intake::{CameBy, Lies, Refusal};
use domain::convening::mail::recognition::{Site, Whose, tokens};
use domain::convening::mail::{Mail, Nature, Passage, Voice};
use domain::people::composition::Typed;
use domain::people::dispatch::Stage;
use domain::people::proposal::{Line, Proposal, Proposed};
use domain::record::journal::Hash;

use crate::cast::*;
use crate::engines::stories;

stories! {
    an_answer_is_kept_once_and_entered_by_a_person,
    the_same_words_by_another_way_cover_what_stands,
    what_names_two_is_for_a_person,
    what_comes_back_is_told_to_its_letter,
    a_mail_is_set_aside_with_a_reason,
}

pub(crate) fn of_the_twelfth() -> Asked {
    Asked {
        meeting: Some(twelfth()),
        ..Asked::default()
    }
}

pub(crate) async fn convened(house: House) -> House {
    let house = house.meeting().await;
    house.draft(DRAFTER).await.expect("drafted");
    house.see_through().await;
    let act = house.as_(DRAFTER);
    let to = ["FRA", "ESP"].map(|code| code.parse().expect("a State"));
    let links = house.desk.send_links(&act, &twelfth(), &to).await;
    assert_eq!(links.expect("sent"), 2);
    house
}

pub(crate) fn site() -> Site {
    Site {
        mailboxes: vec!["convene@secretariat.example".into()],
        ..Site::default()
    }
}

pub(crate) fn mail(from: &str, id: &str, words: &str) -> Mail {
    let mut mail = Mail::unread(id.as_bytes(), "");
    mail.remarks.clear();
    mail.message_id = Some(id.to_owned());
    mail.senders.from = vec![from.to_owned()];
    mail.passages = vec![Passage {
        voice: Voice::Own,
        text: words.to_owned(),
    }];
    mail
}

pub(crate) fn proposed(names: &[&str]) -> Proposal {
    let member = |(at, name): (usize, &&str)| Proposed {
        typed: Typed {
            capacity: if at == 0 { "head" } else { "adviser" }.into(),
            family: (*name).into(),
            ..Typed::default()
        },
        from: Line::new("list.csv", u32::try_from(at).expect("few") + 2, name),
        doubts: Vec::new(),
    };
    Proposal {
        members: names.iter().enumerate().map(member).collect(),
        unread: Vec::new(),
    }
}

fn post(house: &House) -> Occasion<'static> {
    Occasion {
        by: By::Nobody,
        door: "post",
        ..house.as_(DRAFTER)
    }
}

/// Takes a mail in as the post does.
pub(crate) async fn take_in(house: &House, mail: Mail, proposal: Proposal) -> Result<TakenIn, No> {
    brought(house, &post(house), CameBy::Mailbox, (mail, proposal)).await
}

/// A mail brought by some way on some occasion.
pub(crate) async fn brought(
    house: &House,
    act: &Occasion<'_>,
    came_by: CameBy,
    (mail, proposal): (Mail, Proposal),
) -> Result<TakenIn, No> {
    // The door knows whose a token is: in these stories it is the identity itself.
    let ours = site();
    let tokens: BTreeMap<String, String> = tokens(&mail, &ours)
        .map(|token| (token.to_owned(), token.to_owned()))
        .collect();
    let recognised = house.desk.recognise_mail(act, &mail, &tokens, &ours);
    let recognition = recognised.await?;
    let incoming = Incoming {
        bytes: bytes_of(&mail),
        came_by,
        mail,
        parts: Vec::new(),
        answers: tokens.into_values().collect(),
        recognition,
        proposal,
    };
    house.desk.take_in(act, incoming).await
}

/// Bytes of the mail's own: the story reads none.
fn bytes_of(mail: &Mail) -> Vec<u8> {
    format!("{mail:?}").into_bytes()
}

#[track_caller]
pub(crate) fn kept(taken: Result<TakenIn, No>) -> Hash {
    match taken.expect("taken in") {
        TakenIn::Kept(hash) => hash,
        TakenIn::Known(hash) => panic!("it is new, and {} is another", hash.to_hex()),
    }
}

async fn an_answer_is_kept_once_and_entered_by_a_person(house: House) {
    let house = convened(house).await;
    let answer = || mail("m@fra.example", "a@fra.example", "Composition");
    let hash = kept(take_in(&house, answer(), proposed(&["Girard", "Diallo"])).await);
    let again = take_in(&house, answer(), Proposal::default()).await;
    assert_eq!(again.expect("taken in"), TakenIn::Known(hash));

    let act = house.as_(DRAFTER);
    let found = house.desk.mail(&act, hash).await.expect("a mail");
    assert_eq!(lies_of(&found), Lies::Recognised);
    let france = "FRA".parse().expect("a State");
    assert_eq!(whose_of(&found).map(|of| &of.participant), Some(&france));
    let open = house.desk.delegation(&act, &twelfth(), &france).await;
    assert_eq!(
        open.expect("open").delegation.submissions,
        [],
        "nothing unattended"
    );

    let entry = Entry {
        typed: rows(&found),
        based_on: 0,
        note: None,
    };
    let version = house.desk.enter_mail(&act, hash, entry.clone()).await;
    assert_eq!(version.expect("entered"), 1);
    let sources = house
        .desk
        .sources_of(&act, &twelfth(), &france)
        .await
        .expect("sources");
    let lines: Vec<(u32, usize, u32)> = sources
        .iter()
        .map(|(version, source)| (*version, source.position, source.line.at))
        .collect();
    assert_eq!(lines, [(1, 0, 2), (1, 1, 3)]);
    let twice = house.desk.enter_mail(&act, hash, entry).await;
    let refusal = Refusal::AlreadyEntered { version: 1 };
    assert!(matches!(twice, Err(No::Mail(found)) if found == refusal));
    // What was entered is nobody else's any more, and not set aside.
    let spain = Whose {
        meeting: twelfth(),
        participant: "ESP".parse().expect("a State"),
    };
    let moved = house.desk.assign_mail(&act, hash, spain).await;
    assert!(matches!(moved, Err(No::Mail(found)) if found == refusal));
    let aside = house.desk.set_mail_aside(&act, hash, "done").await;
    assert!(matches!(aside, Err(No::Mail(found)) if found == refusal));
    let journal = house
        .desk
        .mails(&house.as_(DRAFTER), &of_the_twelfth())
        .await;
    assert_eq!(journal.expect("mails").mails.len(), 1);
}

/// Takes in a letter of France that names somebody, and enters it on a version. Answers what it made
/// or covers.
async fn entered(house: &House, id: &str, name: &str, based_on: u32) -> (Hash, u32) {
    let mail = mail("m@fra.example", id, id);
    let hash = kept(take_in(house, mail, proposed(&[name])).await);
    let act = house.as_(DRAFTER);
    let found = house.desk.mail(&act, hash).await.expect("a mail");
    let entry = Entry {
        typed: rows(&found),
        based_on,
        note: None,
    };
    let version = house.desk.enter_mail(&act, hash, entry).await;
    (hash, version.expect("entered"))
}

async fn the_same_words_by_another_way_cover_what_stands(house: House) {
    let house = convened(house).await;
    assert_eq!(entered(&house, "a@x", "Girard", 0).await.1, 1);
    // The same person, written otherwise: a new version of the same member, not another person.
    assert_eq!(entered(&house, "b@x", "GIRARD", 1).await.1, 2);
    let (third, covered) = entered(&house, "c@x", "GIRARD", 2).await;
    assert_eq!(covered, 2, "it says what stands already");
    let france = "FRA".parse().expect("a State");
    let act = house.as_(DRAFTER);
    let open = house.desk.delegation(&act, &twelfth(), &france).await;
    let open = open.expect("open");
    let first = |submission: &domain::people::delegation::Submission| submission.members[0].id;
    let ids: Vec<_> = open.delegation.submissions.iter().map(first).collect();
    assert_eq!(ids.len(), 2);
    assert_eq!(
        ids[0], ids[1],
        "a name written otherwise is no other person"
    );
    let found = house.desk.mail(&act, third).await.expect("a mail");
    assert_eq!(lies_of(&found), Lies::Done);
}

async fn what_names_two_is_for_a_person(house: House) {
    let house = convened(house).await;
    let letters = house
        .desk
        .letters(&house.as_(DRAFTER), &twelfth())
        .await
        .expect("letters");
    let to_spain = letters
        .iter()
        .find(|l| l.dispatch.participant.to_string() == "ESP");
    let to_spain = to_spain.expect("a letter").dispatch.mail_id();
    let mut conflict = mail("m@fra.example", "a@x", "words");
    conflict.in_reply_to = vec![format!("{to_spain}@secretariat.example")];
    let hash = kept(take_in(&house, conflict, Proposal::default()).await);
    let act = house.as_(DRAFTER);
    let found = house.desk.mail(&act, hash).await.expect("a mail");
    assert_eq!((lies_of(&found), whose_of(&found)), (Lies::Unknown, None));
    let nobody = house.desk.enter_mail(
        &act,
        hash,
        Entry {
            typed: Vec::new(),
            based_on: 0,
            note: None,
        },
    );
    assert!(matches!(nobody.await, Err(No::Mail(Refusal::NobodyKnown))));
    let whose = |code: &str| Whose {
        meeting: twelfth(),
        participant: code.parse().expect("a key"),
    };
    let uninvited = house
        .desk
        .assign_mail(&act, hash, whose("nobody-asked"))
        .await;
    assert!(matches!(
        uninvited,
        Err(No::Unknown {
            kind: "participant",
            ..
        })
    ));
    house
        .desk
        .assign_mail(&act, hash, whose("ESP"))
        .await
        .expect("assigned");
    let found = house.desk.mail(&act, hash).await.expect("a mail");
    assert_eq!(whose_of(&found), Some(&whose("ESP")));
    let of_the_meeting = house
        .desk
        .mails(&act, &of_the_twelfth())
        .await
        .expect("mails");
    let of_the_meeting: Vec<Hash> = of_the_meeting.mails.iter().map(|mail| mail.file).collect();
    assert_eq!(of_the_meeting, [hash], "it lies with its meeting now");
    // A reader changes nothing.
    let lawyer = house.as_(LAWYER);
    let refused = house.desk.assign_mail(&lawyer, hash, whose("FRA")).await;
    assert!(matches!(refused, Err(No::NotPermitted(_))));
}

async fn what_comes_back_is_told_to_its_letter(house: House) {
    let house = convened(house).await;
    let letters = house
        .desk
        .letters(&house.as_(DRAFTER), &twelfth())
        .await
        .expect("letters");
    let to_france =
        |l: &&desk::people::dispatch::KeptDispatch| l.dispatch.address == "m@fra.example";
    let letter = letters.iter().find(to_france).expect("a letter").clone();
    let mut bounce = mail("mailer-daemon@mx.example", "b@mx", "returned");
    bounce.nature = Nature::Bounce(Bounce {
        letter: Some(format!("{}@secretariat.example", letter.dispatch.mail_id())),
        returned: vec![Returned {
            recipient: Some("m@fra.example".into()),
            status: "5.1.1".parse().ok(),
            reason: "no such mailbox".into(),
            fate: Fate::Permanent,
        }],
    });
    kept(take_in(&house, bounce, Proposal::default()).await);
    let letters = house
        .desk
        .letters(&house.as_(DRAFTER), &twelfth())
        .await
        .expect("letters");
    let told = letters
        .iter()
        .find(|l| l.dispatch.key == letter.dispatch.key);
    let way = &told.expect("the letter").way;
    assert_eq!(way.stage(), Stage::Bounced);
    assert_eq!(way.events[0].why, "5.1.1 no such mailbox");
    let astray = house
        .desk
        .letters_astray(&house.as_(DRAFTER))
        .await
        .expect("letters");
    assert_eq!(astray.len(), 1);

    // Whoever answers has got it after all.
    let mut answer = mail("m@fra.example", "c@x", "thank you");
    answer.in_reply_to = vec![format!("{}@secretariat.example", letter.dispatch.mail_id())];
    kept(take_in(&house, answer, Proposal::default()).await);
    assert_eq!(
        house
            .desk
            .letters_astray(&house.as_(DRAFTER))
            .await
            .expect("letters"),
        []
    );
}

async fn a_mail_is_set_aside_with_a_reason(house: House) {
    let house = convened(house).await;
    let hash = kept(
        take_in(
            &house,
            mail("x@y.example", "a@x", "Buy now"),
            Proposal::default(),
        )
        .await,
    );
    let act = house.as_(DRAFTER);
    let none = house.desk.set_mail_aside(&act, hash, " \t ").await;
    assert!(matches!(none, Err(No::Mail(Refusal::NoReason))));
    let aside = house
        .desk
        .set_mail_aside(&act, hash, "an advertisement")
        .await;
    aside.expect("set aside");
    let found = house.desk.mail(&act, hash).await.expect("a mail");
    assert_eq!(lies_of(&found), Lies::Aside);
    let foreign = house
        .desk
        .file_of_mail(&act, hash, Hash::of(b"another"))
        .await;
    assert!(matches!(foreign, Err(No::Unknown { kind: "file", .. })));
}
