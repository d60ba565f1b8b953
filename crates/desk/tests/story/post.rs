//! The post that comes in, worked off at the desk: brought by a person, listed without an end, registered
//! whole, told to the letters it speaks of, and laid under what stands. Told on both engines.

use desk::answer::No;
use desk::convening::mail::list::{Asked, PAGE};
use desk::convening::mail::{TakenIn, lies_of};
use desk::occasion::{By, Occasion};
use desk::people::delegation::{Filed, NoteOfDraft};
use domain::convening::mail::intake::{CameBy, Lies, Refusal, Step};
use domain::convening::mail::receipt::{Receipt, Says};
use domain::convening::mail::{Mail, Nature};
use domain::people::composition::Typed;
use domain::people::dispatch::{Kind, Stage};
use domain::people::proposal::{Line, Proposal};

use crate::cast::*;
use crate::engines::stories;
use crate::mail::{brought, convened, kept, mail, of_the_twelfth, proposed, take_in};

stories! {
    a_mail_is_registered_whole_or_not_at_all,
    a_list_of_mails_has_no_end_and_is_narrowed,
    what_a_person_brings_is_brought_by_who_may,
    a_receipt_finds_its_letter_and_is_believed_by_its_token_or_sender,
    a_person_says_that_a_mail_covers_what_stands,
}

async fn a_mail_is_registered_whole_or_not_at_all(house: House) {
    let house = convened(house).await;
    let inquiry = mail("m@fra.example", "q@fra.example", "Where is the hall?");
    let hash = kept(take_in(&house, inquiry, Proposal::default()).await);
    let act = house.as_(DRAFTER);
    let none = house.desk.register_mail(&act, hash, " ").await;
    assert!(matches!(none, Err(No::Letter(_))));
    // Two at once: one is registered, the other leaves no letter and no gap in the numbers.
    let both = tokio::join!(
        house.desk.register_mail(&act, hash, "The hall"),
        house.desk.register_mail(&act, hash, "The hall"),
    );
    let numbers: Vec<String> = [&both.0, &both.1]
        .into_iter()
        .filter_map(|one| one.as_ref().ok().map(ToString::to_string))
        .collect();
    assert_eq!(numbers.len(), 1, "{both:?}");
    let found = house.desk.mail(&act, hash).await.expect("a mail");
    assert_eq!(lies_of(&found), Lies::Done);
    let twice = house.desk.register_mail(&act, hash, "The hall").await;
    assert!(matches!(
        twice,
        Err(No::Mail(Refusal::AlreadyRegistered { .. }))
    ));
    let another = mail("m@fra.example", "r@fra.example", "And the bus?");
    let another = kept(take_in(&house, another, Proposal::default()).await);
    let next = house.desk.register_mail(&act, another, "The bus").await;
    let next = next.expect("registered");
    let before = numbers[0].parse().expect("a number");
    let (letter, meeting) = house
        .desk
        .incoming_letter(&act, before)
        .await
        .expect("kept");
    assert_eq!(
        (letter.subject.as_str(), meeting),
        ("The hall", Some(twelfth()))
    );
    assert_eq!(next.serial, before.serial + 1, "no number is left out");
}

async fn a_list_of_mails_has_no_end_and_is_narrowed(house: House) {
    let house = convened(house).await;
    for at in 0..PAGE + 5 {
        let mut one = mail("x@y.example", &format!("{at}@y.example"), "Words");
        one.subject = format!("ПРИГЛАШЕНИЕ {at}");
        kept(take_in(&house, one, Proposal::default()).await);
    }
    let mut other = mail("m@fra.example", "a@fra.example", "Composition");
    other.subject = "A composition".into();
    let other = kept(take_in(&house, other, Proposal::default()).await);
    let act = house.as_(DRAFTER);
    let asked = async |asked: Asked| house.desk.mails(&act, &asked).await.expect("mails");
    let first = asked(Asked::default()).await;
    assert_eq!((first.mails.len(), first.page, first.pages), (PAGE, 1, 2));
    let counts: Vec<_> = first.counts.into_iter().collect();
    assert_eq!(counts, [(Lies::Unknown, PAGE + 5), (Lies::Recognised, 1)]);
    // A page behind the last one is the last one.
    let last = asked(Asked {
        page: 9,
        ..Asked::default()
    })
    .await;
    assert_eq!((last.mails.len(), last.page), (6, 2));
    assert_eq!(
        last.mails[5].file, other,
        "what is known waits after what is not"
    );
    let recognised = asked(Asked {
        lies: Some(Lies::Recognised),
        ..Asked::default()
    });
    assert_eq!(recognised.await.mails.len(), 1);
    // Letters of any script are found without regard to capitals.
    let said = |text: &str| Asked {
        text: text.to_owned(),
        ..Asked::default()
    };
    let found = asked(said("приглашение 104")).await;
    assert_eq!(found.mails[0].intake.mail.subject, "ПРИГЛАШЕНИЕ 104");
    assert_eq!(found.mails.len(), 1);
    assert_eq!(asked(said("FRA.example")).await.mails.len(), 1);
    assert_eq!(asked(of_the_twelfth()).await.mails.len(), 1);

    let named = house.desk.mail_named(&other.to_hex()[..16]).await;
    assert_eq!(named.expect("a mail"), other);
    for none in ["", "zz", "0000000000000000"] {
        let unknown = house.desk.mail_named(none).await;
        assert!(
            matches!(unknown, Err(No::Unknown { kind: "mail", .. })),
            "{none}"
        );
    }
}

async fn what_a_person_brings_is_brought_by_who_may(house: House) {
    let house = convened(house).await;
    let letter = || mail("m@fra.example", "a@fra.example", "Composition");
    let by = async |who, mail| {
        let act = house.as_(who);
        brought(&house, &act, CameBy::Desk, (mail, Proposal::default())).await
    };
    let lawyer = by(LAWYER, letter()).await;
    assert!(matches!(lawyer, Err(No::NotPermitted(_))));
    let none = Mail::unread(b"%PDF-1.7", "not-a-mail");
    let refused = by(DRAFTER, none).await;
    assert!(matches!(refused, Err(No::Mail(Refusal::NotAMail))));
    let hash = kept(by(DRAFTER, letter()).await);
    assert_eq!(
        by(DRAFTER, letter()).await.expect("taken in"),
        TakenIn::Known(hash)
    );
    let found = house.desk.mail(&house.as_(DRAFTER), hash).await;
    assert_eq!(found.expect("a mail").came_by, CameBy::Desk);
}

/// The letter to an address, as it stands now.
async fn letter_to(house: &House, address: &str) -> desk::people::dispatch::KeptDispatch {
    let letters = house.desk.letters(&house.as_(DRAFTER), &twelfth()).await;
    let mut letters = letters.expect("letters").into_iter();
    let theirs = letters.find(|letter| letter.dispatch.address == address);
    theirs.expect("a letter")
}

async fn a_receipt_finds_its_letter_and_is_believed_by_its_token_or_sender(house: House) {
    let house = convened(house).await;
    let letter = letter_to(&house, "m@fra.example").await;
    let identity = letter.dispatch.mail_id();
    let receipt = |from: &str, id: &str, to: &str, says| {
        let mut receipt = mail(from, id, "displayed");
        receipt.nature = Nature::Receipt(Receipt {
            letter: Some(format!("{identity}@secretariat.example")),
            recipient: None,
            says,
            words: "displayed".into(),
        });
        receipt.recipients.to = vec![to.to_owned()];
        receipt
    };
    let ours = "convene@secretariat.example";
    // Anybody can write one; an absent person's machine says nothing of a letter.
    let forged = receipt("x@y.example", "a@x", ours, Says::Shown);
    kept(take_in(&house, forged, Proposal::default()).await);
    let mut absent = mail("m@fra.example", "b@x", "I am away");
    absent.nature = Nature::AutoReply;
    absent.in_reply_to = vec![format!("{identity}@secretariat.example")];
    kept(take_in(&house, absent, Proposal::default()).await);
    let stage = async || letter_to(&house, "m@fra.example").await.way.stage();
    assert_eq!(stage().await, Stage::Queued);

    let by_address = receipt("m@fra.example", "c@x", ours, Says::Arrived);
    let hash = kept(take_in(&house, by_address, Proposal::default()).await);
    assert_eq!(stage().await, Stage::Delivered);
    let found = house.desk.mail(&house.as_(DRAFTER), hash).await;
    assert_eq!(lies_of(&found.expect("a mail")), Lies::Aside);
    let by_token = format!("convene+{identity}@secretariat.example");
    let by_token = receipt("postbox@elsewhere.example", "d@x", &by_token, Says::Shown);
    kept(take_in(&house, by_token, Proposal::default()).await);
    let told = letter_to(&house, "m@fra.example").await.way;
    assert_eq!(told.stage(), Stage::Acknowledged);
    let known = told.acknowledgement().expect("an acknowledgement");
    assert_eq!((known.kind, known.why.as_str()), (Kind::Read, "displayed"));
}

fn rows_named(names: &[&str]) -> Vec<Typed> {
    let proposal = proposed(names).members.into_iter();
    proposal.map(|member| member.typed).collect()
}

async fn a_person_says_that_a_mail_covers_what_stands(house: House) {
    let house = convened(house).await;
    let act = house.as_(DRAFTER);
    let france = "FRA".parse().expect("a State");
    let words = mail(
        "m@fra.example",
        "n@fra.example",
        "The list on your page is ours.",
    );
    let hash = kept(take_in(&house, words, Proposal::default()).await);
    let none = house.desk.cover_by_mail(&act, hash, 0).await;
    assert!(
        matches!(none, Err(No::Mail(Refusal::NothingStands))),
        "{none:?}"
    );

    let writers = house.desk.correspondents(&act, &twelfth(), &france).await;
    let by_page = Occasion {
        by: By::Correspondent(writers.expect("writers")[0].id),
        ..house.as_(DRAFTER)
    };
    let filed = Filed {
        typed: rows_named(&["Girard", "Diallo"]),
        based_on: 0,
        note: NoteOfDraft::Keep,
        by_letter: None,
        from_mail: None,
    };
    let filed = house
        .desk
        .submit(&by_page, &twelfth(), &france, filed)
        .await;
    let page = filed.expect("filed").version;
    let lists = async || {
        let open = house.desk.reconciliation(&act, &twelfth(), &france).await;
        open.expect("a delegation")
    };
    assert!(
        lists().await.lists.is_none(),
        "a page alone is no official list"
    );
    let stale = house.desk.cover_by_mail(&act, hash, page + 1).await;
    assert!(matches!(stale, Err(No::Delegation(_))), "{stale:?}");
    house
        .desk
        .cover_by_mail(&act, hash, page)
        .await
        .expect("covered");
    let open = lists().await;
    assert_eq!(
        open.lists.expect("an official list").versions.official,
        page
    );
    for covered in open.covered {
        let source = covered.expect("covered").source.expect("the mail");
        assert_eq!((source.mail, source.line), (hash, Line::default()));
    }
    let found = house.desk.mail(&act, hash).await.expect("a mail");
    assert_eq!(lies_of(&found), Lies::Done);
    assert_eq!(found.steps[0].step, Step::Covered { version: page });
    let again = house.desk.cover_by_mail(&act, hash, page).await;
    let refusal = Refusal::AlreadyEntered { version: page };
    assert!(matches!(again, Err(No::Mail(found)) if found == refusal));
}
