//! The post that comes in, walked at its pages: an answer to a letter of ours, a stranger's, a spoofed
//! one, a bounce, the same letter three times; entered, assigned, set aside. Nothing of a mail is ever
//! markup, and nothing is applied before a person has looked.

use std::fs;

use axum::http::StatusCode;
use desk::convening::mail::list::PAGE;
use desk::occasion::By;
use domain::convening::mail::intake::LARGEST;
use domain::people::dispatch::Stage;
use jiff::SignedDuration;

use super::stand::{OFFICER, Stand, act, twelfth, upload};
use crate::post::receive::{inbox, take_dropped};
use crate::post::send::send_due;

/// Drops a mail into the folder and takes in what lies there. Answers how many were kept.
async fn dropped(stand: &Stand, name: &str, mail: &str) -> usize {
    let inbox = inbox(&stand.portal);
    fs::create_dir_all(&inbox).expect("a folder");
    let mail = mail.replace('\n', "\r\n");
    fs::write(inbox.join(format!("{name}.eml")), mail).expect("written");
    let taken = take_dropped(&stand.portal, SignedDuration::ZERO).await;
    assert!(
        !inbox.join(format!("{name}.eml")).exists(),
        "it was put aside"
    );
    taken.expect("worked off")
}

/// The head of a letter of ours to an address: what an answer to it bears.
async fn letter_to(stand: &Stand, address: &str) -> (String, String) {
    send_due(&stand.portal).await.expect("sent");
    let outbox = stand.portal.site.folder.join("outbox");
    let files = fs::read_dir(outbox).expect("letters");
    let letters = files.map(|file| fs::read_to_string(file.expect("a file").path()).expect("text"));
    let to = format!("To: {address}");
    let mut theirs = letters.filter(|letter| letter.lines().any(|line| line == to));
    let letter = theirs.next().expect("a letter");
    let field = |name: &str| {
        let line = letter.lines().find(|line| line.starts_with(name));
        line.expect("a field")
            .rsplit(' ')
            .next()
            .expect("a value")
            .to_owned()
    };
    let back = field("Reply-To:");
    (
        back.trim_matches(['<', '>']).to_owned(),
        field("Message-ID:"),
    )
}

fn answer(from: &str, to: &str, id: &str, words: &str) -> String {
    format!(
        "From: <{from}>\nTo: {to}\nMessage-ID: <{id}@missions.example>\n\
         Date: Mon, 19 Aug 2024 10:00:00 +0200\nSubject: Composition\n\
         MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{words}\n"
    )
}

const WORDS: &str = "The delegation will be composed as follows:\n\n\
    Head of delegation: H.E. Ms. Zoé Girard, Ambassador\n\
    Adviser: Mr. Koffi Diallo, First Secretary\n";

/// The address of the page of the only mail that waits.
async fn waiting(stand: &Stand) -> String {
    let officer = stand.person(OFFICER).await;
    let list = officer.get("/en/desk/post").await.text();
    let at = list.find("/en/desk/post/").expect("a mail");
    list[at..at + "/en/desk/post/".len() + 64].to_owned()
}

#[tokio::test]
async fn an_answer_is_recognised_and_entered_by_a_person() {
    let stand = Stand::convened().await;
    let (to, _) = letter_to(&stand, "fra@missions.example").await;
    // From an address nobody registered: the token in the address says whose it is.
    let mail = answer("z.girard@private.example", &to, "a", WORDS);
    assert_eq!(dropped(&stand, "a", &mail).await, 1);
    let officer = stand.person(OFFICER).await;
    let at = waiting(&stand).await;
    let page = officer.get(&at).await.text();
    for said in [
        "France",
        "Answers a letter of ours",
        "Waits to be read",
        "Zoé Girard",
    ] {
        assert!(page.contains(said), "{said}");
    }
    let delegation = officer
        .get("/en/desk/ccm/12msp/delegations/FRA")
        .await
        .text();
    assert!(
        !delegation.contains("Girard"),
        "nothing is applied unattended"
    );

    let fields = [
        ("do", "submit"),
        ("based_on", "0"),
        ("members.0.capacity", "head"),
        ("members.0.given", "Zoé"),
        ("members.0.family", "Girard"),
    ];
    let entered = officer.post(&format!("{at}/entry"), &fields).await;
    assert_eq!(entered.location(), format!("{at}?done"));
    let delegation = officer
        .get("/en/desk/ccm/12msp/delegations/FRA")
        .await
        .text();
    assert!(delegation.contains("Girard"));
    let twice = officer.post(&format!("{at}/entry"), &fields).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(twice.text().contains("entered already, as version 1"));
}

#[tokio::test]
async fn a_mail_that_a_person_brings_goes_the_way_of_every_mail() {
    let stand = Stand::convened().await;
    let (to, _) = letter_to(&stand, "fra@missions.example").await;
    let mail = answer("z.girard@private.example", &to, "a", WORDS).replace('\n', "\r\n");
    let officer = stand.person(OFFICER).await;
    let bring = |name: &str, bytes: &[u8]| {
        let request = upload("/en/desk/post", &[], &[("mail", name, bytes)]);
        let officer = officer.clone();
        async move { officer.ask(request).await }
    };
    let taken = bring("letter.eml", mail.as_bytes()).await;
    let at = taken.location();
    assert!(at.ends_with("?done=taken"), "{at}");
    let page = officer.get(at).await.text();
    for said in [
        "The mail is taken in",
        "France",
        "Waits to be read",
        "Zoé Girard",
    ] {
        assert!(page.contains(said), "{said}");
    }
    let again = bring("copy.eml", mail.as_bytes()).await;
    assert_eq!(again.location(), at.replace("taken", "known"));
    // The drop folder knows it too.
    assert_eq!(dropped(&stand, "a", &mail.replace("\r\n", "\n")).await, 0);

    let none = bring("letter.pdf", b"%PDF-1.7 no mail").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.text().contains("This file is no mail"));
    let empty = officer.post("/en/desk/post", &[]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text().contains("Choose the file of a mail."));
    let list = officer.get("/en/desk/post").await.text();
    assert_eq!(
        list.matches("/en/desk/post/").count(),
        1,
        "one mail is kept"
    );
}

#[tokio::test]
async fn the_list_has_pages_and_is_narrowed() {
    let stand = Stand::convened().await;
    let inbox = inbox(&stand.portal);
    fs::create_dir_all(&inbox).expect("a folder");
    for at in 0..=PAGE {
        let words = format!("Words {at}");
        let mail = answer(
            "x@y.example",
            "convene@secretariat.example",
            &format!("n{at}"),
            &words,
        );
        fs::write(inbox.join(format!("{at}.eml")), mail).expect("written");
    }
    let (to, _) = letter_to(&stand, "fra@missions.example").await;
    let mail = answer("z.girard@private.example", &to, "a", WORDS);
    assert_eq!(dropped(&stand, "a", &mail).await, PAGE + 2);
    let officer = stand.person(OFFICER).await;
    let list = |question: &str| {
        let at = format!("/en/desk/post{question}");
        let officer = officer.clone();
        async move { officer.get(&at).await.text() }
    };
    let mails = |page: &str| page.matches("/en/desk/post/").count();
    let first = list("").await;
    assert_eq!(mails(&first), PAGE);
    assert!(first.contains("Page 1 of 2") && first.contains("/en/desk/post?page=2"));
    assert!(first.contains(&format!("/en/desk/post?state=unknown\">{}</a>", PAGE + 1)));
    assert_eq!(mails(&list("?page=2").await), 2);
    let narrowed = list("?state=recognised&text=GIRARD&meeting=ccm%2F12msp").await;
    assert_eq!(mails(&narrowed), 1);
    assert!(
        list("?text=nobody")
            .await
            .contains("Nothing of this kind has come in.")
    );
    let of_meeting = officer.get("/en/desk/ccm/12msp/post").await.text();
    assert_eq!(mails(&of_meeting), 1);
}

#[tokio::test]
async fn the_same_letter_three_times_is_one() {
    let stand = Stand::convened().await;
    let (to, _) = letter_to(&stand, "fra@missions.example").await;
    let mail = answer("fra@missions.example", &to, "a", WORDS);
    assert_eq!(dropped(&stand, "a", &mail).await, 1);
    assert_eq!(dropped(&stand, "b", &mail).await, 0);
    let relayed = format!("Received: from elsewhere by mx.example\n{mail}");
    assert_eq!(dropped(&stand, "c", &relayed).await, 0);
}

#[tokio::test]
async fn a_stranger_waits_for_a_person_and_is_shown_as_text() {
    let stand = Stand::convened().await;
    let words = "<script>alert(1)</script> Head of delegation: Mr. Ann Other";
    let mail = answer(
        "nobody@elsewhere.example",
        "convene@secretariat.example",
        "a",
        words,
    );
    assert_eq!(dropped(&stand, "a", &mail).await, 1);
    let officer = stand.person(OFFICER).await;
    let at = waiting(&stand).await;
    let page = officer.get(&at).await.text();
    assert!(page.contains("Nothing in it is known here."));
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script>alert"));
    let none = officer.get(&format!("{at}/entry")).await;
    assert_eq!(
        none.status,
        StatusCode::NOT_FOUND,
        "nobody's composition is entered"
    );

    let wrong = officer
        .post(&format!("{at}/assignment"), &[("meeting", "ccm/12msp")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("meeting", "ccm/12msp"), ("participant", "nobody-asked")];
    let uninvited = officer.post(&format!("{at}/assignment"), &fields).await;
    assert_eq!(uninvited.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("meeting", "ccm/12msp"), ("participant", "NZL")];
    let assigned = officer.post(&format!("{at}/assignment"), &fields).await;
    assert_eq!(assigned.location(), format!("{at}?done"));
    assert_eq!(
        officer.get(&format!("{at}/entry")).await.status,
        StatusCode::OK
    );
    let why = officer
        .post(&format!("{at}/aside"), &[("reason", " ")])
        .await;
    assert_eq!(why.status, StatusCode::UNPROCESSABLE_ENTITY);
    let aside = officer
        .post(&format!("{at}/aside"), &[("reason", "an advertisement")])
        .await;
    assert_eq!(aside.location(), format!("{at}?done"));
    assert!(officer.get(&at).await.text().contains("an advertisement"));
}

#[tokio::test]
async fn what_comes_back_is_told_to_its_letter() {
    let stand = Stand::convened().await;
    let (_, id) = letter_to(&stand, "fra@missions.example").await;
    let mail = format!(
        "From: <MAILER-DAEMON@mx.example>\nTo: <convene@secretariat.example>\n\
         Message-ID: <b@mx.example>\nSubject: Undelivered Mail Returned to Sender\n\
         Auto-Submitted: auto-replied\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=edge\n\n\
         --edge\nContent-Type: text/plain\n\nIt could not be delivered.\n\n\
         --edge\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n\
         Final-Recipient: rfc822; fra@missions.example\nAction: failed\nStatus: 5.1.1\n\
         Diagnostic-Code: smtp; 550 5.1.1 No such mailbox\n\n\
         --edge\nContent-Type: text/rfc822-headers\n\nMessage-ID: {id}\nSubject: x\n\n--edge--\n"
    );
    assert_eq!(dropped(&stand, "b", &mail).await, 1);
    let officer = super::stand::handle(OFFICER);
    let looking = act(By::Person(&officer), "2024-08-20T08:00:00Z");
    let letters = stand
        .desk()
        .letters(&looking, &twelfth())
        .await
        .expect("letters");
    let local = id
        .trim_matches(['<', '>'])
        .split('@')
        .next()
        .expect("a local part");
    let theirs = letters
        .iter()
        .find(|letter| letter.dispatch.mail_id() == local);
    let theirs = theirs.expect("the letter");
    assert_eq!(theirs.way.stage(), Stage::Bounced);
    assert!(theirs.way.events[0].why.contains("No such mailbox"));
    let astray = stand
        .desk()
        .letters_astray(&looking)
        .await
        .expect("letters");
    assert_eq!(astray.len(), 1);
}

#[tokio::test]
async fn a_receipt_of_reading_is_told_to_its_letter() {
    let stand = Stand::convened().await;
    let (back, id) = letter_to(&stand, "fra@missions.example").await;
    let mail = format!(
        "From: <reader@elsewhere.example>\nTo: <{back}>\nMessage-ID: <r@elsewhere.example>\n\
         Subject: Read: note\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=disposition-notification; boundary=edge\n\n\
         --edge\nContent-Type: text/plain\n\nYour message was read.\n\n\
         --edge\nContent-Type: message/disposition-notification\n\n\
         Final-Recipient: rfc822; fra@missions.example\nOriginal-Message-ID: {id}\n\
         Disposition: manual-action/MDN-sent-manually; displayed\n\n--edge--\n"
    );
    assert_eq!(dropped(&stand, "r", &mail).await, 1);
    let handle = super::stand::handle(OFFICER);
    let looking = act(By::Person(&handle), "2024-08-20T08:00:00Z");
    let letters = stand.desk().letters(&looking, &twelfth()).await;
    let local = id
        .trim_matches(['<', '>'])
        .split('@')
        .next()
        .expect("a local part");
    let letters = letters.expect("letters");
    let mut theirs = letters
        .iter()
        .filter(|letter| letter.dispatch.mail_id() == local);
    let way = &theirs.next().expect("the letter").way;
    assert_eq!(way.stage(), Stage::Acknowledged);
    let officer = stand.person(OFFICER).await;
    let list = officer.get("/en/desk/post?state=aside").await.text();
    assert!(list.contains("Receipt for our letter"), "{list}");
}

#[tokio::test]
async fn a_letter_covers_what_stands_by_a_persons_yes() {
    let stand = Stand::convened().await;
    stand.submit("FRA", "Girard").await;
    let (to, _) = letter_to(&stand, "fra@missions.example").await;
    let words = "The list on the page of our delegation is confirmed.";
    let mail = answer("fra@missions.example", &to, "a", words);
    assert_eq!(dropped(&stand, "a", &mail).await, 1);
    let officer = stand.person(OFFICER).await;
    let at = waiting(&stand).await;
    let entry = officer.get(&format!("{at}/entry")).await.text();
    assert!(entry.contains("Version 1 stands: ") && entry.contains("Yes, it covers version 1"));
    let stale = [("do", "cover"), ("based_on", "0")];
    let stale = officer.post(&format!("{at}/entry"), &stale).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    let yes = [("do", "cover"), ("based_on", "1")];
    let yes = officer.post(&format!("{at}/entry"), &yes).await;
    assert_eq!(yes.location(), format!("{at}?done"));
    let page = officer.get(&at).await.text();
    assert!(page.contains("Covers a version"));
    let delegation = officer
        .get("/en/desk/ccm/12msp/delegations/FRA")
        .await
        .text();
    assert!(delegation.contains("the letter as a whole"), "{delegation}");
}

#[tokio::test]
async fn what_is_too_large_lies_beside_and_holds_nothing_up() {
    let stand = Stand::convened().await;
    let inbox = inbox(&stand.portal);
    fs::create_dir_all(&inbox).expect("a folder");
    let huge = fs::File::create(inbox.join("a.eml")).expect("a file");
    huge.set_len(LARGEST + 1).expect("a length");
    let mail = answer("x@y.example", "convene@secretariat.example", "b", "Words");
    assert_eq!(dropped(&stand, "b", &mail).await, 1);
    assert!(inbox.join("too-large").join("a.eml").exists());
    assert!(!inbox.join("a.eml").exists());
}

#[tokio::test]
async fn what_is_no_mail_is_kept_for_a_person() {
    let stand = Stand::convened().await;
    assert_eq!(dropped(&stand, "a", "\u{0}\u{1} no mail at all").await, 1);
    let officer = stand.person(OFFICER).await;
    let at = waiting(&stand).await;
    let page = officer.get(&at).await.text();
    assert!(page.contains("could not be read within bounds"));
    let bytes = officer.get(&format!("{at}/received")).await;
    assert_eq!(bytes.status, StatusCode::OK);
    assert_eq!(bytes.bytes, "\u{0}\u{1} no mail at all".as_bytes());
    let foreign = "0".repeat(64);
    for unknown in [
        format!("/en/desk/post/{foreign}"),
        format!("{at}/files/{foreign}"),
        "/en/desk/post/x".to_owned(),
    ] {
        let answer = officer.get(&unknown).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{unknown}");
    }
}
