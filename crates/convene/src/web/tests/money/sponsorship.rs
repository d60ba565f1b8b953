//! Sponsorship, walked: a State that is no Party reads what it would bear before it asks, the officer reads
//! the same beside the request, two people grant it from what the fund has, and the payment names it.

use super::*;

const OWN: &str = "/en/ccm/12msp/delegation/EGY/sponsorship";
const DESK: &str = "/en/desk/ccm/12msp/costs/sponsorship";

fn asking<'a>(name: &'a str, cost: &'a str) -> [(&'a str, &'a str); 6] {
    [
        ("name", name),
        ("function", "<i>Adviser</i>"),
        ("cost", cost),
        ("currency", "CHF"),
        ("criteria", "accession"),
        ("reasons", ""),
    ]
}

/// The first amount after a mark.
fn sum_after(page: &str, mark: &str) -> String {
    let (_, rest) = page.split_once(mark).expect("a mark");
    let (_, rest) = rest.split_once("USD\u{a0}").expect("an amount");
    rest.split('<').next().expect("text").to_owned()
}

async fn give(by: &Browser<'_>, direction: &str, amount: &str, request: &str) -> Answered {
    let fields = [
        ("fund", "sponsorship"),
        ("direction", direction),
        ("on", "2024-08-20"),
        ("amount", amount),
        ("currency", "CHF"),
        ("party", "Switzerland"),
        ("purpose", "travel"),
        ("meeting", "ccm/12msp"),
        ("sponsorship", request),
    ];
    by.post(&format!("{MONEY}/funds"), &fields).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_sponsored_state_would_bear_is_read_before_it_asks_and_beside_its_request() {
    let stand = Stand::treasury().await;
    let egypt = stand.mission("EGY").await;
    let before = egypt.get(OWN).await.text();
    assert!(before.contains("cannot be reckoned yet"), "{before}");
    stand.billed().await;
    let one = stand.person(FINANCE).await;
    let page = egypt.get(OWN).await.text();
    assert!(page.contains("Your State is not a Party"), "{page}");
    assert!(!page.contains("apportionment?come"), "the desk's own page");
    let share = sum_after(&page, "Share of this State");
    let what_if = format!("{COSTS}/apportionment?come=EGY");
    let table = one.get(&what_if).await.text();
    let (_, row) = table.split_once("<bdi>Egypt</bdi>").expect("a row");
    assert!(row.split("</tr>").next().expect("a row").contains(&share));
    sent_on(
        &egypt
            .post(OWN, &asking("<b>Nadia</b> Farouk", "2400.00"))
            .await,
    );
    let list = one.get(DESK).await.text();
    assert!(list.contains("&lt;b&gt;Nadia&lt;/b&gt; Farouk") && list.contains("&lt;i&gt;Adviser"));
    assert!(list.contains(&share), "beside the request");
    let request = one.get(&format!("{DESK}/1")).await.text();
    assert!(request.contains(&format!("href=\"{what_if}\"")));
    assert!(request.contains(&share) && request.contains("This State is not a Party"));
    let officer = stand.person(OFFICER).await;
    let read = officer.get(&format!("{DESK}/1")).await.text();
    assert!(read.contains(&share) && !read.contains("apportionment?come"));
    assert!(
        !read.contains("/proposal"),
        "who keeps no costs proposes nothing"
    );
    // A Party pays anyway.
    let france = stand.mission("FRA").await;
    let own = OWN.replace("EGY", "FRA");
    let page = france.get(&own).await.text();
    assert!(!page.contains("not a Party") && page.contains("Send the request"));
    assert_eq!(france.get(OWN).await.status, StatusCode::FORBIDDEN);
    let foreign = format!("{own}/1/withdrawal");
    assert_eq!(
        france.post(&foreign, &[]).await.status,
        StatusCode::NOT_FOUND
    );
    let icrc = stand.mission("icrc").await;
    let absent = icrc.get(&OWN.replace("EGY", "icrc")).await;
    assert_eq!(
        absent.status,
        StatusCode::NOT_FOUND,
        "an organization pays nothing"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_with_a_request_for_sponsorship_stands_at_its_field() {
    let stand = Stand::treasury().await;
    let egypt = stand.mission("EGY").await;
    for cost in ["0", "-1", "1,5", "x", "99999999999999999999"] {
        let wrong = egypt.post(OWN, &asking("", cost)).await;
        assert_eq!(wrong.faults(), ["cost"], "{cost}");
    }
    let long = "x".repeat(201);
    let hostile = [("name", long.as_str()), ("criteria", "\"><script>")];
    let wrong = egypt.post(OWN, &hostile).await;
    assert_eq!(wrong.faults(), ["name", "criteria"]);
    let nothing = egypt.post(OWN, &[]).await;
    assert_eq!(nothing.faults(), ["reasons"]);
    sent_on(&egypt.post(OWN, &asking("Nadia Farouk", "2400.00")).await);
    let twice = egypt.post(OWN, &asking("farouk nadia", "")).await;
    assert_eq!(twice.faults(), ["name"]);
    sent_on(&egypt.post(&format!("{OWN}/1/withdrawal"), &[]).await);
    let again = egypt.post(&format!("{OWN}/1/withdrawal"), &[]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    sent_on(&egypt.post(OWN, &asking("Nadia Farouk", "")).await);
}

/// What a proposal says.
fn said<'a>(amount: &'a str, currency: &'a str, reason: &'a str) -> [(&'a str, &'a str); 3] {
    [
        ("amount", amount),
        ("currency", currency),
        ("reason", reason),
    ]
}

/// A request of Egypt, and as much in the fund as one officer proposes for it.
async fn proposed(stand: &Stand) {
    let (one, egypt) = (stand.person(FINANCE).await, stand.mission("EGY").await);
    sent_on(&egypt.post(OWN, &asking("Nadia Farouk", "2400.00")).await);
    sent_on(&give(&one, "given", "2400.00", "").await);
    let sound = said("2400.00", "CHF", "<u>first time</u>");
    sent_on(&one.post(&format!("{DESK}/1/proposal"), &sound).await);
}

const SEEN: [(&str, &str); 2] = [("seen", "2400.00"), ("seen_currency", "CHF")];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sponsorship_is_granted_by_two_from_what_the_fund_has() {
    let stand = Stand::treasury().await;
    let (one, other) = (stand.person(FINANCE).await, stand.person(SECOND).await);
    proposed(&stand).await;
    let to = format!("{DESK}/1/proposal");
    for wrong in [
        said("0", "CHF", "x"),
        said("-1", "CHF", "x"),
        said("2400.01", "CHF", "x"),
        said("1.00", "USD", "x"),
    ] {
        let answer = one.post(&to, &wrong).await;
        assert_eq!(answer.faults(), ["amount"], "{wrong:?}");
    }
    let more = one.post(&to, &said("9000.00", "CHF", "x")).await.text();
    assert!(more.contains("CHF 2400.00"), "the arithmetic: {more}");
    let silent = one.post(&to, &said("2400.00", "CHF", " ")).await;
    assert_eq!(silent.faults(), ["reason"]);
    let egypt = stand.mission("EGY").await;
    let own = egypt.get(OWN).await.text();
    assert!(!own.contains("first time") && own.contains(">asked<"));
    let grant = format!("{DESK}/1/grant");
    let alone = one.post(&grant, &SEEN).await;
    assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(alone.text().contains("A second person does"));
    let another = [("seen", "1.00"), ("seen_currency", "CHF")];
    let another = other.post(&grant, &another).await;
    assert_eq!(another.status, StatusCode::CONFLICT);
    sent_on(&other.post(&grant, &SEEN).await);
    let own = egypt.get(OWN).await.text();
    assert!(own.contains("&lt;u&gt;first time") && own.contains(">granted<"));
    let late = egypt.post(&format!("{OWN}/1/withdrawal"), &[]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_names_the_request_that_it_pays_and_the_rest_is_freed() {
    let stand = Stand::treasury().await;
    let (one, other) = (stand.person(FINANCE).await, stand.person(SECOND).await);
    proposed(&stand).await;
    sent_on(&other.post(&format!("{DESK}/1/grant"), &SEEN).await);
    let funds = one.get(&format!("{MONEY}/funds")).await.text();
    assert!(funds.contains("Granted and not paid"), "{funds}");
    for (amount, request, field) in [
        ("0.01", "", "amount"),
        ("1.00", "9", "sponsorship"),
        ("1.00", "-1", "sponsorship"),
        ("2400.01", "1", "amount"),
    ] {
        let wrong = give(&one, "spent", amount, request).await;
        assert_eq!(wrong.faults(), [field], "{amount} {request}");
    }
    sent_on(&give(&one, "spent", "2000.00", "1").await);
    let funds = one.get(&format!("{MONEY}/funds")).await.text();
    let named = format!("href=\"{DESK}/1\"");
    assert!(funds.contains(&named), "it names the request");
    let release = format!("{DESK}/1/release");
    assert_eq!(one.post(&release, &[("why", "")]).await.faults(), ["why"]);
    sent_on(&one.post(&release, &[("why", "cheaper")]).await);
    let absent = one.get(&format!("{DESK}/2")).await;
    assert_eq!(absent.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_that_asks_for_sponsorship_is_entered_at_the_desk_and_refused() {
    let stand = Stand::treasury().await;
    let (one, officer) = (stand.person(FINANCE).await, stand.person(OFFICER).await);
    let sent = |state: &'static str, paper: &'static str, on: &'static str| {
        let letter = [("state", state), ("paper", paper), ("received_on", on)];
        letter.into_iter().chain(asking("", "")).collect::<Vec<_>>()
    };
    let wrong = officer.post(DESK, &sent("<b>", "x", "2024-08-19")).await;
    assert_eq!(wrong.faults(), ["state"]);
    let wrong = officer.post(DESK, &sent("tcd", "", "2024-08-21")).await;
    assert_eq!(
        wrong.faults(),
        ["paper", "received_on"],
        "no letter of tomorrow"
    );
    sent_on(
        &officer
            .post(DESK, &sent("tcd", "TCD/24/7", "2024-08-19"))
            .await,
    );
    let page = one.get(&format!("{DESK}/1")).await.text();
    assert!(page.contains("TCD/24/7") && page.contains("to be named"));
    let refusal = format!("{DESK}/1/refusal");
    let kept_out = officer.post(&refusal, &[("why", "no funds")]).await;
    assert_eq!(kept_out.status, StatusCode::FORBIDDEN);
    assert_eq!(one.post(&refusal, &[("why", " ")]).await.faults(), ["why"]);
    sent_on(&one.post(&refusal, &[("why", "no funds")]).await);
    let again = one.post(&refusal, &[("why", "no funds")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    sent_on(
        &officer
            .post(DESK, &sent("TCD", "TCD/24/8", "2024-08-20"))
            .await,
    );
    sent_on(&officer.post(&format!("{DESK}/2/withdrawal"), &[]).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mission_reads_by_letter_what_became_of_its_request() {
    let stand = Stand::treasury().await;
    let other = stand.person(SECOND).await;
    proposed(&stand).await;
    sent_on(&other.post(&format!("{DESK}/1/grant"), &SEEN).await);
    let page = other.get(&format!("{DESK}/1")).await.text();
    let (_, letters) = page.split_once("Letters to the mission").expect("a table");
    assert_eq!(letters.matches("egy@missions.example").count(), 2);
    assert!(letters.contains("waits for the post"), "{letters}");
    let later = "2030-01-01T00:00:00Z".parse().expect("an instant");
    let laid = stand.desk().letters_due(later, 1_000).await.expect("read");
    let ours = laid.iter().filter(|one| one.dispatch.kind == "sponsorship");
    let mut read = Vec::new();
    for kept in ours {
        let meeting = stand.desk().meeting_with(kept.dispatch.meeting_id).await;
        let open = crate::post::letter::Open::over(meeting.expect("a meeting"));
        let ready = crate::post::letter::written(&stand.portal, kept, open).await;
        let text = String::from_utf8(ready.expect("written").bytes).expect("text");
        read.push((kept.dispatch.about.clone(), text.replace("=\r\n", "")));
    }
    read.sort();
    let [(_, received), (_, granted)] = read.as_slice() else {
        panic!("two letters: {read:?}");
    };
    // Egypt is written to in French.
    for text in [received, granted] {
        assert!(text.contains("Nadia Farouk"), "{text}");
        assert!(text.contains("est pas partie"), "what it would bear");
        assert!(text.contains("/fr/ccm/12msp/delegation/EGY/sponsorship"));
    }
    assert!(received.contains("La demande a =C3=A9t=C3=A9 re=C3=A7ue"));
    assert!(!received.contains("first time") && !received.contains("CHF"));
    assert!(granted.contains("Elle a =C3=A9t=C3=A9 accord=C3=A9e") && granted.contains("CHF"));
    assert!(granted.contains("<u>first time</u>"), "the text");
    assert!(
        granted.contains("&lt;u&gt;first time"),
        "the page in the letter"
    );
}
