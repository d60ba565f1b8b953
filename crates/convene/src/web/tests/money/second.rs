//! A second budget, walked: shared with its total, billed by two people, shown apart to everyone.

use super::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_budget_is_chosen_named_and_shown_apart() {
    let stand = Stand::treasury().await;
    stand.billed().await;
    let (one, other) = (stand.person(FINANCE).await, stand.person(SECOND).await);
    let path = format!("{COSTS}/apportionment");
    let form = one.get(&path).await.text();
    assert!(form.contains("value=\"support-unit\""), "{form}");
    let unit = "Budget of the Implementation Support Unit";
    let sharing = |budget: &'static str, total: &'static str| {
        let fields = sharing("keep", "").into_iter();
        let fields = fields.filter(|(name, _)| !["budget", "total", "currency"].contains(name));
        let own = [("budget", budget), ("total", total), ("currency", "CHF")];
        fields.chain(own).collect::<Vec<_>>()
    };
    let none = one.post(&path, &sharing("support-unit", "")).await;
    assert_eq!(none.faults(), ["total"], "the unit has no estimate yet");
    let hostile = one.post(&path, &sharing("<b>", "1.00")).await;
    assert_eq!(hostile.status, StatusCode::BAD_REQUEST);
    let unknown = one.post(&path, &sharing("nobodys", "1.00")).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    sent_on(&one.post(&path, &sharing("support-unit", "420000.00")).await);
    let shares = one.get(&format!("{path}/2")).await.text();
    assert!(
        shares.contains(unit) && shares.contains("420000.00"),
        "{shares}"
    );
    let bills = format!("{path}/2/bills");
    sent_on(&one.post(&bills, &[("due_on", "2024-10-31")]).await);
    let waiting = other.get(&format!("{COSTS}/bills")).await.text();
    assert!(
        waiting.contains(unit),
        "the second person reads what it is of"
    );
    let issue = stand.run(&other, "issue").await;
    sent_on(&other.post(&issue, &[("dated", "2024-08-20")]).await);
    let status = stand.browser().get("/en/contributions").await.text();
    let apart = format!("{unit}, ");
    assert!(status.contains(&apart) && status.contains("CHF"));
    let account = one.get(&format!("{MONEY}/account/FRA")).await.text();
    assert!(account.contains("support-unit"), "{account}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_budget_is_estimated_and_closed_on_pages_of_its_own() {
    let stand = Stand::treasury().await;
    let (one, other) = (stand.person(FINANCE).await, stand.person(SECOND).await);
    let unit = "Budget of the Implementation Support Unit";
    let of = format!("{COSTS}/budget/support-unit");
    for absent in ["budget/nobodys/estimate", "budget/%3Cb%3E/closing"] {
        let absent = one.get(&format!("{COSTS}/{absent}")).await;
        assert_eq!(absent.status, StatusCode::NOT_FOUND);
    }
    let form = one.get(&format!("{of}/estimate")).await.text();
    assert!(form.contains(unit) && form.contains(&format!("action=\"{of}/estimate\"")));
    sent_on(&keep_at(&one, &of, "", "250.00").await);
    let desk = one.get(COSTS).await.text();
    assert!(
        desk.contains(&format!("Estimated costs: {unit}")),
        "it waits"
    );
    let public = "/en/ccm/12msp/costs";
    let none = stand.browser().get(public).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND, "a draft is no paper");
    let page = other.get(&format!("{of}/estimate")).await.text();
    let seen = hidden(&page, "seen");
    let fields = [("version", "1"), ("seen", seen.as_str())];
    sent_on(
        &other
            .post(&format!("{of}/estimate/publication"), &fields)
            .await,
    );
    let meetings = one.get(&format!("{COSTS}/estimate")).await.text();
    assert!(meetings.contains("No estimate has been issued yet."));
    let index = stand.browser().get(public).await.text();
    let to = format!("{public}/support-unit");
    assert!(index.contains(&format!("href=\"{to}\"")) && index.contains(unit));
    let shown = stand.browser().get(&to).await.text();
    assert!(shown.contains("USD\u{a0}32500.50") && shown.contains(unit));
    let paper = stand.browser().get(&format!("{to}/paper")).await;
    assert!(paper.bytes.starts_with(b"%PDF"));
    let path = format!("{COSTS}/apportionment");
    let fields = sharing("keep", "").into_iter();
    let fields = fields.chain([("budget", "support-unit")]);
    sent_on(&one.post(&path, &fields.collect::<Vec<_>>()).await);
    sent_on(
        &one.post(&format!("{path}/1/bills"), &[("due_on", "2024-10-31")])
            .await,
    );
    let issue = stand.run(&other, "issue").await;
    sent_on(&other.post(&issue, &[("dated", "2024-08-20")]).await);
    let closing = format!("{of}/closing");
    let fields = [
        ("spent", "30000.00"),
        ("currency", "USD"),
        ("treatment", "returned"),
        ("paper", "CCM/MSP/2024/12"),
    ];
    sent_on(&one.post(&closing, &fields).await);
    sent_on(&other.post(&format!("{closing}/end"), &[]).await);
    let closed = one.get(&closing).await.text();
    assert!(closed.contains("USD\u{a0}2500.50") && closed.contains(unit));
    let open = one.get(&format!("{COSTS}/closing")).await.text();
    assert!(open.contains("Nothing is drawn up to close."));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_of_an_invited_state_leads_to_what_if_it_comes() {
    let stand = Stand::treasury().await;
    stand.billed().await;
    let one = stand.person(FINANCE).await;
    let to = format!("{COSTS}/apportionment?come=FIN");
    let delegation = |state: &str| format!("/en/desk/ccm/12msp/delegations/{state}");
    let finland = one.get(&delegation("FIN")).await.text();
    assert!(finland.contains(&format!("href=\"{to}\"")), "{finland}");
    let france = one.get(&delegation("FRA")).await.text();
    assert!(
        !france.contains("apportionment?come"),
        "a Party pays anyway"
    );
    let officer = stand.person(OFFICER).await;
    let read = officer.get(&delegation("FIN")).await.text();
    assert!(!read.contains("apportionment?come"), "who keeps no costs");
    let shown = one.get(&to).await;
    assert_eq!(shown.status, StatusCode::OK);
    let text = shown.text();
    assert!(text.contains("value=\"FIN\"") && text.contains("<bdi>Finland</bdi>"));
    let wrong = one.get(&format!("{COSTS}/apportionment?come=FRA")).await;
    assert_eq!(wrong.faults(), ["come"], "a Party");
}
