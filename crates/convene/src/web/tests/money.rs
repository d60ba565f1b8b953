//! Money, walked: from the estimate to a notice that is paid by a bank's statement, through the hands
//! of two people; what is wrong is told at its field; who may not sees no payer's words.

mod repayment;
mod second;
mod sponsorship;

use axum::http::StatusCode;
use domain::people::role::{Role, Scope};

use super::stand::{Answered, Browser, OFFICER, Stand, upload};
use crate::clerk::money::print_due;

const FINANCE: &str = "r.tanaka";
const SECOND: &str = "j.mensah";
const COSTS: &str = "/en/desk/ccm/12msp/costs";
const MONEY: &str = "/en/desk/money";

/// A bank's statement with one payment, as the bank writes it.
const CAMT: &str = include_str!("../../../../../fixtures/bank/one-payment.xml");

impl Stand {
    pub(super) async fn treasury() -> Self {
        let stand = Self::convened().await;
        for who in [FINANCE, SECOND] {
            stand.appoint(who, Role::FinanceOfficer, Scope::Site).await;
        }
        stand
    }

    /// Keeps and issues the estimate, shares it out, bills the shares.
    pub(super) async fn billed(&self) {
        let (one, other) = (self.person(FINANCE).await, self.person(SECOND).await);
        sent_on(&keep(&one, "", "250.00").await);
        let page = other.get(&format!("{COSTS}/estimate")).await.text();
        let seen = hidden(&page, "seen");
        let fields = [("version", "1"), ("seen", seen.as_str())];
        let path = format!("{COSTS}/estimate/publication");
        sent_on(&other.post(&path, &fields).await);
        let path = format!("{COSTS}/apportionment");
        sent_on(&one.post(&path, &sharing("keep", "")).await);
        let path = format!("{COSTS}/apportionment/1/bills");
        sent_on(&one.post(&path, &[("due_on", "2024-10-31")]).await);
        let path = self.run(&other, "issue").await;
        sent_on(&other.post(&path, &[("dated", "2024-08-20")]).await);
    }

    /// Where the run that waits is issued or given up.
    async fn run(&self, by: &Browser<'_>, end: &str) -> String {
        let page = by.get(&format!("{COSTS}/bills")).await.text();
        let (before, _) = page.split_once(&format!("/{end}\"")).expect("a form");
        let id = &before[before.len() - 36..];
        format!("{COSTS}/bills/{id}/{end}")
    }
}

pub(super) fn sent_on(answer: &Answered) {
    let said = answer.text();
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{said}");
}

/// What a page has in the first hidden field of a name that holds anything.
pub(super) fn hidden(page: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let mut values = page.split(&mark).skip(1);
    let value = values.find_map(|rest| rest.split('"').next().filter(|value| !value.is_empty()));
    value.expect("a hidden field").to_owned()
}

async fn keep(by: &Browser<'_>, seen: &str, unit: &str) -> Answered {
    keep_at(by, COSTS, seen, unit).await
}

/// Keeps an estimate of the purse that is at a path.
async fn keep_at(by: &Browser<'_>, at: &str, seen: &str, unit: &str) -> Answered {
    let fields = [
        ("seen", seen),
        ("rows", "2"),
        ("currency", "USD"),
        ("order", "support_first"),
        ("support", "13"),
        ("contingency", "15"),
        ("line-0-item", "pre_session_documentation"),
        ("line-0-quantity", "100"),
        ("line-0-unit", unit),
        ("line-1-item", "miscellaneous"),
        ("line-1-quantity", "1"),
        ("line-1-unit", "10.00"),
        ("line-1-words-en", "<b>Coffee</b> & tea"),
    ];
    by.post(&format!("{at}/estimate"), &fields).await
}

fn sharing<'a>(what: &'a str, come: &'a str) -> [(&'a str, &'a str); 8] {
    [
        ("what", what),
        ("purpose", "preliminary"),
        ("total", ""),
        ("currency", "USD"),
        ("expected", ""),
        ("scale", "by-opening"),
        ("nearest", "yes"),
        ("come", come),
    ]
}

/// The number and the amount of France's notice, from the page of bills.
async fn notice_of_france(by: &Browser<'_>) -> (String, String) {
    let page = by.get(&format!("{COSTS}/bills")).await.text();
    let row = page.split("<tr>").find(|row| row.contains(">FRA<"));
    let row = row.expect("a row of France");
    let after = |mark: &str, end: char| {
        let (_, rest) = row.split_once(mark).expect("a mark");
        rest.split(end).next().expect("text").to_owned()
    };
    (after("dir=\"ltr\">", '<'), after("USD\u{a0}", '<'))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_notice_is_paid_by_the_statement_that_names_it() {
    let stand = Stand::treasury().await;
    stand.billed().await;
    let one = stand.person(FINANCE).await;
    let (number, amount) = notice_of_france(&one).await;
    assert_eq!(number.split('-').next(), Some("AN"), "{number}");
    let file = CAMT
        .replace("REFERENCE", &number)
        .replace("AMOUNT", &amount);
    let bring = || async {
        let files = [("file", "statement.xml", file.as_bytes())];
        let path = format!("{MONEY}/statement");
        one.ask(upload(&path, &[], &files)).await
    };
    let taken = bring().await;
    assert_eq!(taken.status, StatusCode::OK, "{}", taken.text());
    let counts = |page: &str| -> Vec<String> {
        let values = page.split("<dd>").skip(1);
        let value = |rest: &str| rest.split('<').next().unwrap_or_default().to_owned();
        values.map(value).collect()
    };
    assert_eq!(counts(&taken.text()), ["1", "1", "0", "0"], "new, at once");
    assert_eq!(counts(&bring().await.text()), ["0", "0", "1", "0"], "twice");
    let page = one.get(&format!("{COSTS}/bills")).await.text();
    let row = page.split("<tr>").find(|row| row.contains(">FRA<"));
    assert!(row.expect("France").contains("mark good"), "paid");
    // Everyone sees the sum, nobody what the payer wrote.
    let public = stand.browser().get("/en/contributions").await.text();
    assert!(public.contains(&amount) && !public.contains("TRESOR"));
    // The mission of France sees why, what and that it came in.
    let fra = stand.mission("FRA").await;
    let own = fra.get("/en/ccm/12msp/delegation/FRA/account").await;
    assert_eq!(own.status, StatusCode::OK);
    let own = own.text();
    assert!(own.contains(&number) && own.contains("<ol><li>"), "{own}");
    assert!(own.contains("&lt;i&gt;"), "its own words");
    let other = fra.get("/en/ccm/12msp/delegation/NZL/account").await;
    assert_eq!(other.status, StatusCode::FORBIDDEN);
    // A conference officer reads the account without the payer's words.
    let officer = stand.person(OFFICER).await;
    let account = officer.get(&format!("{MONEY}/account/FRA")).await.text();
    assert!(account.contains(&number));
    assert!(!account.contains("&lt;i&gt;") && !account.contains("TRESOR"));
    assert_eq!(officer.get(MONEY).await.status, StatusCode::FORBIDDEN);
    let keeper = one.get(&format!("{MONEY}/account/FRA")).await.text();
    assert!(keeper.contains("&lt;i&gt;") && !keeper.contains("<i>"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_drew_up_another_issues_and_what_is_wrong_is_given_back() {
    let stand = Stand::treasury().await;
    let (one, other) = (stand.person(FINANCE).await, stand.person(SECOND).await);
    let path = format!("{COSTS}/estimate");
    let wrong = keep(&one, "", "1,5").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.faults(), ["line-0-unit"]);
    let text = wrong.text();
    assert!(text.contains("value=\"1,5\"") && text.contains("&lt;b&gt;Coffee"));
    sent_on(&keep(&one, "", "250.00").await);
    let page = one.get(&path).await.text();
    let seen = hidden(&page, "seen");
    assert!(
        !page.contains("/publication\""),
        "nobody issues what is his own"
    );
    let fields = [("version", "1"), ("seen", seen.as_str())];
    let own = one.post(&format!("{path}/publication"), &fields).await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    // The clock stands still: another moment of the draft is another draft.
    stand.put_clock("2024-08-20T09:00:00Z");
    let stale = keep(&other, "", "300.00").await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.text().contains("300.00"), "what was typed is there");
    let none = stand.browser().get("/en/ccm/12msp/costs").await;
    assert_eq!(none.status, StatusCode::NOT_FOUND, "a draft is no paper");
    sent_on(&other.post(&format!("{path}/publication"), &fields).await);
    let public = stand.browser().get("/en/ccm/12msp/costs").await.text();
    // 25,010.00; 13 % are 3,251.30; 15 % of both are 4,239.20 (4,239.195).
    assert!(public.contains("USD\u{a0}32500.50"), "{public}");
    assert!(public.contains("&lt;b&gt;Coffee&lt;/b&gt; &amp; tea"));
    let fields = [("version", "1"), ("adopted_on", "x"), ("paper", "")];
    let adopting = other.post(&format!("{path}/adoption"), &fields).await;
    assert_eq!(adopting.faults(), ["adopted_on", "paper"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_if_shows_both_and_keeps_nothing() {
    let stand = Stand::treasury().await;
    let one = stand.person(FINANCE).await;
    let path = format!("{COSTS}/apportionment");
    let none = one.post(&path, &sharing("keep", "")).await;
    assert_eq!(none.faults(), ["total"], "no estimate was issued");
    stand.billed().await;
    for (come, field) in [("ZZZ", "come"), ("FRA", "come"), ("", "come")] {
        let wrong = one.post(&path, &sharing("if", come)).await;
        assert_eq!(wrong.faults(), [field], "{come}");
    }
    let shifted = one.post(&path, &sharing("if", "FIN")).await;
    assert_eq!(shifted.status, StatusCode::OK);
    assert!(shifted.text().contains(">FIN<"));
    let absent = one.get(&format!("{path}/2")).await;
    assert_eq!(absent.status, StatusCode::NOT_FOUND, "nothing was kept");
    let why = one.get(&format!("{path}/1?payer=FRA")).await.text();
    assert!(why.contains("<ol><li>"));
    // Payers stand in the order of the language: Germany after France, Allemagne before it.
    let place = |page: &str, code: &str| page.find(&format!(">{code}</bdi></th>"));
    let (english, french) = (
        format!("{path}/1"),
        format!("{path}/1").replacen("/en/", "/fr/", 1),
    );
    let (english, french) = (
        one.get(&english).await.text(),
        one.get(&french).await.text(),
    );
    assert!(place(&english, "FRA") < place(&english, "DEU"));
    assert!(place(&french, "DEU") < place(&french, "FRA"));
    assert!(place(&french, "DEU").is_some());
    let foreign = one.get(&format!("{path}/1?payer=USA")).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn money_waits_for_a_person_and_is_taken_back_with_a_reason() {
    let stand = Stand::treasury().await;
    stand.billed().await;
    let one = stand.person(FINANCE).await;
    let (number, amount) = notice_of_france(&one).await;
    let entry = format!("{MONEY}/entry");
    let nothing = one
        .post(&entry, &[("currency", "EURO"), ("payer", "<i>")])
        .await;
    assert_eq!(nothing.faults(), ["on", "currency", "amount", "payer"]);
    let fields = [
        ("on", "2024-09-02"),
        ("currency", "USD"),
        ("amount", amount.as_str()),
        ("remitter", "<script>alert(1)</script>"),
        ("reference", "for the meeting"),
    ];
    sent_on(&one.post(&entry, &fields).await);
    let page = one.get(MONEY).await.text();
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script>alert"));
    let id = page.split("id=\"payment-").nth(1).expect("it waits")[..36].to_owned();
    let allocation = format!("{MONEY}/payment/{id}/allocation");
    // A row that is left empty is none; what is typed in the next one is not lost.
    let (bill, minor) = (format!("bill-{id}-1"), format!("minor-{id}-1"));
    let parts = [(bill.as_str(), "AN"), (minor.as_str(), "1.001")];
    let wrong = one.post(&allocation, &parts).await;
    assert_eq!(wrong.faults(), [bill.as_str(), minor.as_str()]);
    assert!(wrong.text().contains("value=\"1.001\""));
    let parts = [(bill.as_str(), "AN-2024-9999"), (minor.as_str(), "1.00")];
    let wrong = one.post(&allocation, &parts).await;
    assert_eq!(wrong.faults(), [bill.as_str()], "it is not open");
    let foreign = format!("{MONEY}/payment/{}/allocation", uuid::Uuid::nil());
    let parts = [(bill.as_str(), number.as_str()), (&minor, &amount)];
    let absent = one.post(&foreign, &parts).await;
    assert_eq!(absent.status, StatusCode::NOT_FOUND);
    sent_on(&one.post(&allocation, &parts).await);
    let page = one.get(MONEY).await.text();
    let (_, rest) = page
        .split_once("/allocation/")
        .expect("it can be taken back");
    let end = format!("{MONEY}/allocation/{}/end", &rest[..36]);
    let reason = format!("reason-{}", &rest[..36]);
    let silent = one.post(&end, &[(&reason, " ")]).await;
    assert_eq!(silent.faults(), [reason.as_str()]);
    sent_on(&one.post(&end, &[(&reason, "<u>wrong</u> payer")]).await);
    let page = one.get(MONEY).await.text();
    assert!(page.contains("id=\"payment-") && page.contains("&lt;u&gt;wrong"));
    let unknown = uuid::Uuid::nil();
    for foreign in [
        format!("{COSTS}/bills/{unknown}/end"),
        format!("{MONEY}/allocation/{unknown}/end"),
        format!("{MONEY}/payment/{unknown}/payer"),
    ] {
        let reason = (format!("reason-{unknown}"), format!("payer-{unknown}"));
        let fields = [(&*reason.0, "x"), (&*reason.1, "FRA")];
        let absent = one.post(&foreign, &fields).await;
        assert_eq!(absent.status, StatusCode::NOT_FOUND, "{foreign}");
    }
    // What a bank’s file has wrong is told at its line, and nothing of it is kept.
    let path = format!("{MONEY}/statement");
    let hostile = b"<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]>\n<a/>";
    let refused = one
        .ask(upload(&path, &[], &[("file", "a.xml", hostile)]))
        .await;
    assert_eq!(refused.faults(), ["file"]);
    assert!(refused.text().contains("Line 2:"), "{}", refused.text());
    let none = one.post(&path, &[]).await;
    assert_eq!(none.faults(), ["file"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn accounts_are_closed_by_two_and_a_fund_is_never_overdrawn() {
    let stand = Stand::treasury().await;
    stand.billed().await;
    let (one, other) = (stand.person(FINANCE).await, stand.person(SECOND).await);
    let path = format!("{COSTS}/closing");
    let fields = [
        ("spent", "x"),
        ("currency", "USD"),
        ("treatment", "returned"),
        ("paper", ""),
    ];
    assert_eq!(one.post(&path, &fields).await.faults(), ["spent", "paper"]);
    let fields = [
        ("spent", "30000.00"),
        ("currency", "USD"),
        ("treatment", "returned"),
        ("paper", "CCM/MSP/2024/12"),
    ];
    sent_on(&one.post(&path, &fields).await);
    let own = one.post(&format!("{path}/end"), &[]).await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    sent_on(&other.post(&format!("{path}/end"), &[]).await);
    assert!(one.get(&path).await.text().contains("USD\u{a0}2500.50"));
    let funds = format!("{MONEY}/funds");
    let move_it = |direction: &'static str, amount: &'static str| {
        let fields = [
            ("fund", "sponsorship"),
            ("direction", direction),
            ("on", "2024-08-01"),
            ("amount", amount),
            ("currency", "CHF"),
            ("party", "Switzerland"),
            ("purpose", "travel"),
        ];
        let (one, funds) = (one.clone(), funds.clone());
        async move { one.post(&funds, &fields).await }
    };
    sent_on(&move_it("given", "500.00").await);
    assert_eq!(move_it("spent", "500.01").await.faults(), ["amount"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_page_asks_a_question_per_bill() {
    let stand = Stand::treasury().await;
    let officer = stand.person(FINANCE).await;
    let pages = [
        COSTS.to_owned(),
        format!("{COSTS}/bills"),
        format!("{MONEY}/arrears"),
        format!("{MONEY}/account/FRA"),
        MONEY.to_owned(),
        "/en/contributions".to_owned(),
    ];
    let asked = async || {
        let mut asked = Vec::new();
        for page in &pages {
            assert_eq!(officer.get(page).await.status, StatusCode::OK, "{page}");
            let before = stand.desk().statements();
            officer.get(page).await;
            asked.push(stand.desk().statements() - before);
        }
        asked
    };
    let none = asked().await;
    stand.billed().await;
    let many = asked().await;
    let page = officer.get(&pages[1]).await.text();
    assert!(
        page.matches(">AN-2024-").count() > 100,
        "one for each Party"
    );
    // With an estimate and a meeting that was billed, some more is asked; never for each of a hundred.
    for ((page, none), many) in pages.iter().zip(none).zip(many) {
        assert!(many < none + 12, "{page}: {none}, then {many}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_notice_is_printed_once_and_read_by_its_payer_alone() {
    let stand = Stand::treasury().await;
    stand.billed().await;
    let one = stand.person(FINANCE).await;
    let (number, _) = notice_of_france(&one).await;
    let path = format!("{COSTS}/bills/{number}/paper");
    let early = one.get(&path).await;
    assert_eq!(early.status, StatusCode::NOT_FOUND, "not printed yet");
    let print = async || {
        let (desk, site) = (stand.desk(), &stand.portal.site);
        let printed = print_due(desk, site, || stand.portal.clock.now()).await;
        printed.expect("printed")
    };
    assert!(print().await > 100);
    assert_eq!(print().await, 0, "what has a paper keeps it");
    let paper = one.get(&path).await;
    assert!(paper.bytes.starts_with(b"%PDF"));
    let own = format!("/en/ccm/12msp/delegation/FRA/account/{number}");
    let france = stand.mission("FRA").await.get(&own).await;
    assert_eq!(france.bytes, paper.bytes);
    let other = stand.mission("NZL").await;
    assert_ne!(other.get(&own).await.status, StatusCode::OK);
    let smuggled = own.replace("FRA", "NZL");
    let foreign = other.get(&smuggled).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_papers_of_money_are_given_to_whom_they_are_for() {
    let stand = Stand::treasury().await;
    let everyone = stand.browser();
    let public = ["/en/ccm/12msp/costs.pdf", "/en/contributions.pdf"];
    let early = everyone.get(public[0]).await;
    assert_eq!(early.status, StatusCode::NOT_FOUND, "nothing is issued");
    stand.billed().await;
    for path in public.map(|path| path.replace("/en/", "/ar/")) {
        let paper = everyone.get(&path).await;
        assert!(paper.bytes.starts_with(b"%PDF-1.7"), "{path}");
    }
    let workbook = everyone.get("/fr/contributions.xlsx").await;
    assert!(workbook.bytes.starts_with(b"PK\x03\x04"));
    // A month that is over has its status, one before the first bill has none.
    stand.put_clock("2024-10-02T08:00:00Z");
    let month = |month: &str| format!("/en/contributions/{month}/status.pdf");
    let page = everyone.get("/en/contributions").await.text();
    assert_eq!(
        page.matches("/status.pdf\"").count(),
        2,
        "August, September"
    );
    let over = everyone.get(&month("2024-08")).await;
    assert!(over.bytes.starts_with(b"%PDF-1.7"));
    for none in ["2024-07", "2024-10", "2024-13", "x"] {
        let absent = everyone.get(&month(none)).await;
        assert_eq!(absent.status, StatusCode::NOT_FOUND, "{none}");
    }
    let officer = stand.person(OFFICER).await;
    let draft = officer.get(&format!("{COSTS}/estimate/1/paper")).await;
    assert!(draft.bytes.starts_with(b"%PDF-1.7"));
    let statement = |currency: &str| format!("{MONEY}/account/FRA/{currency}/paper");
    let given = officer.get(&statement("USD")).await;
    assert!(given.bytes.starts_with(b"%PDF-1.7"));
    let nothing = officer.get(&statement("CHF")).await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
    let own = "/fr/ccm/12msp/delegation/FRA/statement/USD/paper";
    let fra = stand.mission("FRA").await;
    assert!(fra.get(own).await.bytes.starts_with(b"%PDF-1.7"));
    let foreign = fra.get(&own.replace("FRA", "NZL")).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    // The mission reads where to pay to.
    let page = fra.get("/en/ccm/12msp/delegation/FRA/account").await.text();
    assert!(page.contains("CH56 0483 5012 3456 7800 9"), "{page}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_books_name_what_has_no_code_and_hold_no_formula() {
    let stand = Stand::treasury().await;
    stand.billed().await;
    let one = stand.person(FINANCE).await;
    let period = "from=2024-08-01&until=2024-08-31";
    let page = one.get(&format!("{MONEY}/journal?{period}")).await.text();
    assert!(
        page.contains("debits USD\u{a0}32,500.50, credits USD\u{a0}32,500.50"),
        "{page}"
    );
    let file = one.get(&format!("{MONEY}/journal.csv?{period}")).await;
    let text = file.text();
    let rows: Vec<&str> = text.lines().collect();
    assert_eq!(rows.len(), 1 + 2 * 112);
    assert!(rows[2].contains(",'=4010,assessed,"), "{}", rows[2]);
    let funds = format!("{MONEY}/funds");
    let fields = [
        ("fund", "sponsorship"),
        ("direction", "given"),
        ("on", "2024-08-01"),
        ("amount", "5.00"),
        ("currency", "CHF"),
        ("party", "Switzerland"),
        ("purpose", "travel"),
    ];
    sent_on(&one.post(&funds, &fields).await);
    let refused = one.get(&format!("{MONEY}/journal?{period}")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = refused.text();
    assert!(
        said.contains("Sponsorship fund") && said.contains("Bank"),
        "{said}"
    );
    let none = one.get(&format!("{MONEY}/journal.csv?{period}")).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let wrong = one
        .get(&format!("{MONEY}/journal?from=2024-08-02&until=2024-08-01"))
        .await;
    assert_eq!(wrong.faults(), ["until"]);
    let officer = stand.person(OFFICER).await;
    let shut = officer.get(&format!("{MONEY}/journal.csv?{period}")).await;
    assert_eq!(shut.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sharing_goes_by_the_profile_unless_another_scale_is_asked_for() {
    let stand = Stand::treasury().await;
    stand.billed().await;
    let one = stand.person(FINANCE).await;
    let path = format!("{COSTS}/apportionment");
    let page = one.get(&path).await.text();
    assert!(page.contains("was not read in an official text"), "{page}");
    assert!(
        page.contains("<option value=\"by-opening\" selected"),
        "{page}"
    );
    let asked = |scale: &'static str, from: &'static str, until: &'static str| {
        let mut fields = sharing("keep", "").to_vec();
        fields.retain(|(name, _)| *name != "scale");
        fields.extend([("scale", scale), ("from", from), ("until", until)]);
        fields
    };
    let half = one.post(&path, &asked("by-days", "2024-07-01", "")).await;
    assert_eq!(half.faults(), ["until"]);
    let turned = one
        .post(&path, &asked("by-days", "2025-06-30", "2024-07-01"))
        .await;
    assert_eq!(turned.faults(), ["until"]);
    let forged = one.post(&path, &asked("sometimes", "", "")).await;
    assert_eq!(forged.status, StatusCode::BAD_REQUEST);
    sent_on(
        &one.post(&path, &asked("by-days", "2024-07-01", "2025-06-30"))
            .await,
    );
    let both = one.get(&format!("{path}/2")).await.text();
    assert!(both.contains("2022-2024 2025-2027"), "{both}");
}
