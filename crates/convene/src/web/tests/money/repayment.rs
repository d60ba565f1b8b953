//! What went back, walked: a payment that the bank took back, and a rest that was sent back by another
//! person than who entered the payment.

use super::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_went_back_is_entered_with_the_banks_paper() {
    let stand = Stand::treasury().await;
    let (one, other) = (stand.person(FINANCE).await, stand.person(SECOND).await);
    let fields = [
        ("on", "2024-09-02"),
        ("currency", "USD"),
        ("amount", "300.00"),
        ("payer", "FRA"),
    ];
    sent_on(&one.post(&format!("{MONEY}/entry"), &fields).await);
    let page = one.get(MONEY).await.text();
    let id = page.split("id=\"payment-").nth(1).expect("it waits")[..36].to_owned();
    let payment = format!("{MONEY}/payment/{id}");
    assert!(page.contains(&format!("href=\"{payment}\"")), "{page}");
    let back = format!("{payment}/return");
    let sent = |amount: &'static str, evidence: &'static str| {
        [
            ("ground", "sent_back"),
            ("amount-sent_back", amount),
            ("on-sent_back", "2024-09-05"),
            ("evidence-sent_back", evidence),
            ("reason-sent_back", "<b>paid twice</b>"),
        ]
    };
    let wrong = other.post(&back, &sent("1,5", "x")).await;
    assert_eq!(wrong.faults(), ["amount-sent_back"]);
    let bare = other.post(&back, &sent("100.00", " ")).await;
    assert_eq!(bare.faults(), ["evidence-sent_back"]);
    let more = other.post(&back, &sent("300.01", "order 7")).await;
    assert_eq!(more.faults(), ["amount-sent_back"]);
    let own = one.post(&back, &sent("100.00", "order 7")).await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        own.text().contains("A second person does"),
        "{}",
        own.text()
    );
    sent_on(&other.post(&back, &sent("100.00", "order 7")).await);
    let page = one.get(&payment).await.text();
    assert!(page.contains("order 7") && page.contains("&lt;b&gt;paid twice"));
    assert!(page.contains("200.00"), "what is left: {page}");
    assert!(
        !page.contains("value=\"taken_back\""),
        "a payment of which a part went back is not taken back whole"
    );
    let account = one.get(&format!("{MONEY}/account/FRA")).await.text();
    assert!(account.contains("sent back to the payer"), "{account}");
    let unknown = format!("{MONEY}/payment/{}", uuid::Uuid::nil());
    assert_eq!(one.get(&unknown).await.status, StatusCode::NOT_FOUND);
    let officer = stand.person(OFFICER).await;
    assert_eq!(officer.get(&payment).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_bank_takes_back_is_owed_again() {
    let stand = Stand::treasury().await;
    stand.billed().await;
    let one = stand.person(FINANCE).await;
    let (number, amount) = notice_of_france(&one).await;
    let file = CAMT
        .replace("REFERENCE", &number)
        .replace("AMOUNT", &amount);
    let path = format!("{MONEY}/statement");
    let bring = async |file: &str| {
        let file = [("file", "a.xml", file.as_bytes())];
        one.ask(upload(&path, &[], &file)).await.text()
    };
    bring(&file).await;
    let back = file.replace(
        "<CdtDbtInd>CRDT</CdtDbtInd>",
        "<CdtDbtInd>DBIT</CdtDbtInd><RvslInd>true</RvslInd>",
    );
    let told = bring(&back).await;
    let (_, link) = told
        .split_once(&format!("href=\"{MONEY}/payment/"))
        .expect("a way");
    let link = format!(
        "{MONEY}/payment/{}",
        link.split('"').next().expect("it ends")
    );
    let page = one.get(&link.replace("&amp;", "&")).await.text();
    let evidence = hidden(&page, "evidence-taken_back");
    let on = hidden(&page, "on-taken_back");
    assert!(!evidence.is_empty() && page.contains(&number), "{page}");
    let payment = link.split('?').next().expect("a path");
    let fields = [
        ("ground", "taken_back"),
        ("on-taken_back", on.as_str()),
        ("evidence-taken_back", evidence.as_str()),
        ("reason-taken_back", "recalled"),
    ];
    sent_on(&one.post(&format!("{payment}/return"), &fields).await);
    let account = one.get(&format!("{MONEY}/account/FRA")).await.text();
    assert!(account.contains("taken back by the bank"), "{account}");
    let again = one.post(&format!("{payment}/return"), &fields).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
}
