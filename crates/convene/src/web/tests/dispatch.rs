//! The dispatch of a note, walked: to how many before anything leaves, sent once, each addressee in a
//! table and a file, deliveries with their faults and their proof, papers for the pouch; reminders and
//! announcements after a page that says to whom; what did not arrive, at the desk.

use axum::http::StatusCode;
use desk::convening::note::Which;
use desk::occasion::By;
use domain::people::dispatch::Failure;

use super::stand::{Browser, OFFICER, PRESIDENT, Stand, act, twelfth, upload};

const DESK: &str = "/en/desk/ccm/12msp";
const DISPATCH: &str = "/en/desk/ccm/12msp/notes/issued/dispatch";

/// The value of a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let (_, rest) = page.split_once(&mark).expect("a field");
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// What a file of comma-separated values says of an addressee, from the language on.
async fn line_of(officer: &Browser<'_>, key: &str) -> String {
    let file = officer.get(&format!("{DISPATCH}.csv")).await.text();
    let mut lines = file.lines().filter(|line| line.starts_with(key));
    let line = lines.next().expect("a line");
    line.splitn(3, ',').nth(2).expect("columns").to_owned()
}

/// Sends the note to as many as the page says; answers where that leads.
async fn send(officer: &Browser<'_>) -> String {
    let page = officer.get(DISPATCH).await.text();
    let letters = hidden(&page, "letters");
    let fields = [("letters", letters.as_str())];
    let sent = officer.post(DISPATCH, &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    sent.location().to_owned()
}

#[tokio::test]
async fn a_note_is_sent_to_as_many_as_the_page_said_and_once() {
    let stand = Stand::convened().await;
    let officer = stand.person(OFFICER).await;
    let page = officer.get(DISPATCH).await.text();
    let wanted: usize = hidden(&page, "letters").parse().expect("a number");
    assert!(page.contains(&format!("{wanted} letters with their papers would go out")));
    let stale = officer.post(DISPATCH, &[("letters", "1")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.text().contains("Nothing was sent"));
    let to = send(&officer).await;
    assert!(to.ends_with(&format!("?done=sent&sent={wanted}")), "{to}");
    let page = officer.get(&to).await.text();
    assert!(page.contains(&format!("{wanted} letters are on their way.")));
    assert!(page.contains("Each registered address has its letter."));
    assert!(
        !page.contains("name=\"letters\""),
        "nothing is left to send"
    );
    assert!(page.contains("<svg class=\"stages\""));
    assert!(!page.contains('@'), "no address stands on the page");
    let again = officer.post(DISPATCH, &[("letters", "0")]).await;
    assert!(again.location().ends_with("?done=sent&sent=0"));

    // The note's own page says how many stand where, and leads on.
    let note = to.split("/dispatch").next().expect("the note");
    let own = officer.get(note).await.text();
    assert!(own.contains(&format!("href=\"{note}/dispatch\"")), "{own}");
    // Whoever may not send sees the record, and no button.
    let president = stand.person(PRESIDENT).await;
    let page = president.get(DISPATCH).await.text();
    assert!(page.contains("<svg class=\"stages\"") && !page.contains("/dispatch/delivery"));
    let refused = president.post(DISPATCH, &[("letters", "0")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_table_is_filtered_and_taken_away() {
    let stand = Stand::convened().await;
    let officer = stand.person(OFFICER).await;
    send(&officer).await;
    let rows = |page: &str| page.matches("<th scope=\"row\">").count();
    let all = officer.get(DISPATCH).await.text();
    let none = format!("{DISPATCH}?standing=no_address");
    let none = officer.get(&none).await.text();
    let queued = format!("{DISPATCH}?standing=queued");
    let queued = officer.get(&queued).await.text();
    assert!(rows(&none) > 0 && rows(&queued) > 0);
    assert_eq!(rows(&none) + rows(&queued), rows(&all));
    assert!(queued.contains("<bdi>France</bdi>") && !none.contains("<bdi>France</bdi>"));
    let odd = format!("{DISPATCH}?standing=%3Cscript%3E");
    assert_eq!(rows(&officer.get(&odd).await.text()), rows(&all));
    let csv = officer
        .get(&format!("{DISPATCH}.csv?standing=queued"))
        .await;
    let lines = csv.text().lines().count();
    assert_eq!(lines, rows(&queued) + 1);
    assert!(
        line_of(&officer, "FRA")
            .await
            .starts_with("fr,queued,,2024-08-20T08:00:00Z")
    );
}

#[tokio::test]
async fn an_acknowledgement_stands_with_its_letter_and_its_source() {
    let stand = Stand::convened().await;
    let officer = stand.person(OFFICER).await;
    send(&officer).await;
    let at = format!("{DISPATCH}/acknowledgement");
    let form = officer.get(&format!("{at}?participant=FRA")).await.text();
    assert!(form.contains("value=\"FRA\" selected"), "{form}");
    // Who got no letter acknowledges none.
    let none = format!("{DISPATCH}.csv?standing=no_address");
    let none = officer.get(&none).await.text();
    let key = none.lines().nth(1).expect("a line").split(',').next();
    let none = format!("value=\"{}\"", key.expect("a key"));
    assert!(!form.contains(&none), "{none}");
    let fields = [
        ("participant", "FRA"),
        ("channel", "by_telephone"),
        ("on", "2024-08-21"),
        ("proof", ""),
    ];
    let wrong = officer.post(&at, &fields).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.faults(), ["on", "proof"]);
    let fields = [
        ("participant", "FRA"),
        ("channel", "by_telephone"),
        ("on", "2024-08-19"),
        ("proof", "Ms. <b>Girard"),
    ];
    let done = officer.post(&at, &fields).await;
    assert!(
        done.location().ends_with("?done=acknowledgement"),
        "{}",
        done.text()
    );
    let page = officer.get(done.location()).await.text();
    assert!(page.contains("The acknowledgement is recorded."));
    assert!(page.contains("by telephone: <bdi>Ms. &lt;b&gt;Girard</bdi>"));
    assert!(
        line_of(&officer, "FRA")
            .await
            .starts_with("fr,acknowledged,")
    );
    let president = stand.person(PRESIDENT).await;
    let refused = president.get(&at).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_delivery_gives_back_what_was_typed_and_keeps_its_proof() {
    let stand = Stand::convened().await;
    let officer = stand.person(OFFICER).await;
    let at = format!("{DISPATCH}/delivery");
    let form = officer.get(&format!("{at}?participant=icrc")).await.text();
    assert!(form.contains("value=\"icrc\" selected"));
    let fields = [
        ("participant", ""),
        ("channel", "mail"),
        ("on", "2024-08-21"),
        ("proof", "\"><b>No. 7</b>"),
    ];
    let wrong = upload(&at, &fields, &[("scan", "x.pdf", b"<html>")]);
    let wrong = officer.ask(wrong).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.faults(), ["channel", "on", "participant", "scan"]);
    let page = wrong.text();
    assert!(
        page.contains("value=\"&quot;&gt;&lt;b&gt;No. 7&lt;/b&gt;\""),
        "{page}"
    );
    assert!(page.contains("value=\"2024-08-21\""));
    let fields = [
        ("participant", "icrc"),
        ("channel", "hand"),
        ("on", "2024-08-20"),
        ("proof", "=No. 7"),
    ];
    let scan: &[u8] = b"%PDF-1.7\nsigned\n%%EOF\n";
    let done = upload(&at, &fields, &[("scan", "signed.pdf", scan)]);
    let done = officer.ask(done).await;
    assert!(
        done.location().ends_with("?done=delivery"),
        "{}",
        done.text()
    );
    let page = officer.get(DISPATCH).await.text();
    let (_, rest) = page.split_once("/dispatch/file/").expect("a proof");
    let file = rest.split('"').next().expect("its address");
    let proof = officer.get(&format!("{DISPATCH}/file/{file}")).await;
    assert_eq!(proof.bytes.as_ref(), scan);
    // What a spreadsheet would take for a formula is text.
    let line = line_of(&officer, "icrc").await;
    assert_eq!(line, "en,carried,,,hand 2024-08-20,'=No. 7");
    let president = stand.person(PRESIDENT).await;
    assert_eq!(president.get(&at).await.status, StatusCode::FORBIDDEN);
    let refused = president.post(&at, &fields).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn labels_and_the_pouch_list_are_printed_for_whom_nothing_reached() {
    let stand = Stand::convened().await;
    let officer = stand.person(OFFICER).await;
    send(&officer).await;
    for paper in ["labels", "pouch"] {
        for language in ["en", "ar"] {
            let at = DISPATCH.replacen("en", language, 1);
            let few = officer.get(&format!("{at}/{paper}.pdf?of=pouch")).await;
            let all = officer.get(&format!("{at}/{paper}.pdf?of=all")).await;
            for printed in [&few, &all] {
                assert_eq!(printed.status, StatusCode::OK, "{paper} {language}");
                assert!(printed.bytes.starts_with(b"%PDF-1.7"));
            }
            assert!(few.bytes.len() < all.bytes.len(), "{paper} {language}");
        }
    }
}

#[tokio::test]
async fn reminders_go_to_whom_the_page_named_and_once_a_day() {
    let stand = Stand::convened().await;
    let officer = stand.person(OFFICER).await;
    stand.submit("FRA", "Girard").await;
    let list = officer
        .get(&format!("{DESK}/invitees?text=new"))
        .await
        .text();
    assert!(
        list.contains("/invitees/reminders?text=new"),
        "the filter is kept"
    );
    let at = format!("{DESK}/invitees/reminders");
    let page = officer.get(&format!("{at}?text=new+zealand")).await.text();
    assert!(
        page.contains("1 reminder with a new link would go out now."),
        "{page}"
    );
    assert!(page.contains("<bdi>New Zealand</bdi>"));
    let france = officer.get(&format!("{at}?text=france")).await.text();
    assert!(france.contains("0 reminders with new links") && !france.contains("name=\"to\""));
    let unwritten = officer
        .get(&format!("{at}?category=named_organization"))
        .await;
    assert!(
        unwritten
            .text()
            .contains("Not answered, and no address known")
    );
    let sent = officer.post(&at, &[("to", "NZL"), ("to", "FRA")]).await;
    let back = format!("{DESK}/invitees?done=reminders&sent=1");
    assert_eq!(sent.location(), back);
    let said = officer.get(&back).await.text();
    assert!(said.contains("1 reminder is on its way."));
    let again = officer.post(&at, &[("to", "NZL")]).await;
    assert!(again.location().ends_with("sent=0"), "once a day");
    let unknown = officer.post(&at, &[("to", "QQQ")]).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_edition_is_announced_to_those_of_a_category_and_once() {
    let stand = Stand::convened().await;
    let officer = stand.person(OFFICER).await;
    let desk = format!("{DESK}/publications");
    let at = format!("{desk}/information/announcement");
    let none = officer.get(&at).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND, "nothing is public yet");
    let fields = [
        ("seen", ""),
        ("in", "en"),
        ("rows", "1"),
        ("section-0-number", ""),
        ("section-0-place", "1"),
        ("section-0-heading-en", "Entry"),
        ("section-0-text-en", "Bring a passport."),
    ];
    officer.post(&format!("{desk}/information"), &fields).await;
    let page = officer.get(&format!("{desk}/information")).await.text();
    let (version, seen) = (hidden(&page, "version"), hidden_last(&page, "seen"));
    let fields = [("version", version.as_str()), ("seen", seen.as_str())];
    let public = format!("{desk}/information/publication");
    let published = officer.post(&public, &fields).await;
    assert_eq!(published.location(), desk, "{}", published.text());
    assert!(
        officer
            .get(&desk)
            .await
            .text()
            .contains("/information/announcement")
    );

    let organizations = format!("{at}?category=named_organization");
    let page = officer.get(&organizations).await.text();
    assert!(
        page.contains("1 letter about edition 1 would go out"),
        "{page}"
    );
    let fields = [("category", "named_organization")];
    let sent = officer.post(&at, &fields).await;
    let back = format!("{desk}?done=announced&sent=1");
    assert_eq!(sent.location(), back);
    assert!(
        officer
            .get(&back)
            .await
            .text()
            .contains("1 letter is on its way.")
    );
    // France, New Zealand and Egypt have their links; the committee was told already.
    let page = officer.get(&at).await.text();
    assert!(
        page.contains("3 letters about edition 1 would go out"),
        "{page}"
    );
    let rest = officer.post(&at, &[]).await;
    assert!(rest.location().ends_with("&sent=3"));
    let again = officer.post(&at, &[]).await;
    assert!(again.location().ends_with("&sent=0"));
}

/// The value of the last hidden field of a name.
fn hidden_last(page: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let (_, rest) = page.rsplit_once(&mark).expect("a field");
    rest.split('"').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_letter_that_did_not_arrive_stands_on_the_desk_until_somebody_saw_to_it() {
    let stand = Stand::convened().await;
    let officer = stand.person(OFFICER).await;
    let desk = officer.get("/en/desk").await.text();
    assert!(!desk.contains("Letters that did not arrive"));
    send(&officer).await;
    let who = OFFICER.parse().expect("a handle");
    let looking = act(By::Person(&who), "2024-08-20T08:00:00Z");
    let record = stand
        .desk()
        .note_dispatch(&looking, &twelfth(), &Which::Last)
        .await
        .expect("a record");
    let mut all = record.addressees.iter();
    let france = all.find(|one| one.participant.to_string() == "FRA");
    let letter = &france.expect("an addressee").letters[0];
    let why = "550 <b>gone</b>";
    let failed = stand
        .desk()
        .letter_failed(letter, why, Failure::ForGood, looking.now);
    failed.await.expect("kept");
    let desk = officer.get("/en/desk").await.text();
    assert!(desk.contains("Letters that did not arrive"));
    assert!(
        desk.contains("meeting=ccm%2F12msp&amp;participant=FRA"),
        "{desk}"
    );
    let page = officer.get(DISPATCH).await.text();
    assert!(page.contains("550 &lt;b&gt;gone&lt;/b&gt;"));
    let fields = [
        ("participant", "FRA"),
        ("channel", "courier"),
        ("on", "2024-08-20"),
        ("proof", ""),
    ];
    let at = format!("{DISPATCH}/delivery");
    let done = officer.post(&at, &fields).await;
    assert!(done.location().ends_with("?done=delivery"));
    let desk = officer.get("/en/desk").await.text();
    assert!(!desk.contains("Letters that did not arrive"));
}
