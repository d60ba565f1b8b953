//! What payers owe: arrears of all by age and year, the account of a payer line by line with its
//! balance, and the same for the payer's own delegation, with its share and how it was found. Who may
//! not keep costs sees no words that a payer wrote.

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::{Path, State};
use axum::response::IntoResponse;
use desk::money::account::PayersAccount;
use domain::money::account::{Age, What};
use domain::money::amount::Currency;
use domain::money::payer::PayerKey;
use domain::money::payment::Open;
use domain::people::role::{Act, Scope};
use jiff::civil::Date;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::convening::ways;
use super::super::here::{AtMeeting, Here, Of};
use super::super::parts::{self, name};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, download};
use super::super::visitor::Signed;
use super::apportionment::derivation;
use super::bill::{given, number_in, state};
use super::part::Part;
use super::{Officers, PDF, Payers, amount, bundle, named, papers, reminder};
use crate::clerk::figures::{self, Unprinted};
use crate::config::BankLine;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/desk/money/arrears", Opens::To(Act::Show), arrears)
        .get("/desk/money/account/{payer}", Opens::To(Act::Show), account)
        .get(
            "/desk/money/account/{payer}/{currency}/paper",
            Opens::To(Act::Show),
            statement_paper,
        )
        .get(
            "/{treaty}/{meeting}/delegation/{participant}/account",
            Opens::To(Act::Show),
            own,
        )
        .get(
            "/{treaty}/{meeting}/delegation/{participant}/account/{bill}",
            Opens::To(Act::Show),
            own_paper,
        )
        .get(
            "/{treaty}/{meeting}/delegation/{participant}/account/{serial}/paper",
            Opens::To(Act::Show),
            own_dues,
        )
        .get(
            "/{treaty}/{meeting}/delegation/{participant}/statement/{currency}/paper",
            Opens::To(Act::Show),
            own_statement,
        )
}

async fn arrears(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let owed = portal.desk.arrears(&occasion).await?;
    let sent = portal.desk.sent_reminders(&occasion).await?;
    let (payers, officers) = (
        Payers::of(&here, &portal).await?,
        Officers::of(&portal).await?,
    );
    let years: BTreeSet<i16> = owed
        .values()
        .flat_map(|of| of.by_year.keys())
        .copied()
        .collect();
    let row = |((payer, currency), of): (&(PayerKey, Currency), &domain::money::account::Owed)| {
        let to = here.to(&format!("/desk/money/account/{payer}"));
        let cell = |minor: Option<&i64>| html! { @if let Some(minor) = minor { (amount(*minor, *currency)) } };
        let mut row = vec![html! { a href=(to) { (payers.name(&here, payer)) } }];
        row.extend(Age::ALL.iter().map(|age| cell(of.by_age.get(age))));
        row.extend(years.iter().map(|year| cell(of.by_year.get(year))));
        row.push(html! { strong { (amount(of.total(), *currency)) } });
        let last = sent.iter().rfind(|one| one.payer == *payer);
        row.insert(1, html! {
            @if let Some(last) = last {
                (parts::dated(last.dated, here.language)) br; span.small { (officers.name(last.sent.1)) }
            }
        });
        row
    };
    let mut all: Vec<_> = owed.iter().collect();
    all.sort_by(|((one, _), _), ((other, _), _)| payers.place(one).cmp(&payers.place(other)));
    let rows: Vec<Vec<Markup>> = all.into_iter().map(row).collect();
    let mut headings = vec![here.say("costs-payer"), here.say("dues-last")];
    headings.extend(Age::ALL.map(|age| named(&here, "costs-age", age.code())));
    headings.extend(years.iter().map(ToString::to_string));
    headings.push(here.say("costs-owed"));
    let body = html! {
        p.lead { (here.say("costs-as-of")) " " (parts::dated(portal.clock.today(), here.language)) }
        @if rows.is_empty() { p.quiet { (here.say("costs-nothing-owed")) } }
        @else { (parts::figures(&here.say("costs-arrears"), &headings, 2, &rows)) }
        @if visitor.may(Act::KeepCosts, &Scope::Site, &portal) {
            div.buttons {
                a.button href=(here.to(reminder::AT)) { (here.say("dues-reminders")) }
                a.button href=(here.to(bundle::AT)) { (here.say("dues-bundles")) }
            }
        }
    };
    let page = super::site_page(&here, &portal, &visitor, here.say("costs-arrears"));
    Ok(page.render(&body).into_response())
}

/// What the path names under a name.
fn in_path<T: std::str::FromStr>(path: &[(String, String)], name: &str) -> Result<T, Stop> {
    let named = path.iter().find(|(known, _)| known == name);
    let read = named.and_then(|(_, word)| word.parse().ok());
    read.ok_or(Stop::NotFound)
}

async fn account(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(path): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal.desk.may(&occasion, Act::Show, &Scope::Site).await?;
    let payer: PayerKey = in_path(&path, "payer")?;
    let of = portal.desk.account(&occasion, &payer).await?;
    let payers = Payers::of(&here, &portal).await?;
    // A payer that nobody knows and that was never billed has no account.
    let known = payer
        .iso3()
        .is_some_and(|state| payers.states.get(state).is_some());
    if !known && of.bills.is_empty() && of.payments.is_empty() {
        return Err(Stop::NotFound);
    }
    let words = visitor.may(Act::KeepCosts, &Scope::Site, &portal);
    let body = html! {
        p.lead { (payers.name(&here, &payer)) }
        (owed(&here, &of, portal.clock.today()))
        (reminder::of_account(&here, &of.reminders, reminder::AT))
        (bundle::of_account(&here, &of.bundles, &of.open, bundle::AT))
        (statement(&here, &of, (&format!("/desk/money/account/{payer}"), words)))
    };
    let page = super::site_page(&here, &portal, &visitor, here.say("costs-account"));
    Ok(page.render(&body).into_response())
}

async fn own(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let (meeting, shared) = portal
        .desk
        .own_sharing(&occasion, &key, &participant)
        .await?;
    let of = portal
        .desk
        .own_account(&occasion, &key, &participant)
        .await?;
    let today = portal.clock.today();
    let shared = shared.and_then(|one| one.facts.apportion().ok());
    let why = shared.and_then(|shared| derivation(&here, &shared, &of.payer));
    let whose = super::super::people::name(&here, &portal, &meeting, &participant);
    // What the payer wrote is its own; a colleague of the secretariat reads it where costs are kept.
    let own = visitor.handle().is_none() || visitor.may(Act::KeepCosts, &Scope::Site, &portal);
    let account = format!("/{key}/delegation/{participant}/account");
    let body = html! {
        p.lead { (name(&whose)) }
        (owed(&here, &of, today))
        @if !of.open.is_empty() { (how_to_pay(&here, &portal, &of.open)) }
        h2 { (here.say("costs-own-share")) }
        @match why {
            Some(lines) => (lines),
            None => p.quiet { (here.say("costs-not-billed")) },
        }
        h2 id="notices" { (here.say("costs-notices")) }
        (notices(&here, &of, Some(&here.to(&account))))
        (bundle::of_account(&here, &of.bundles, &of.open, &account))
        (reminder::of_account(&here, &of.reminders, &account))
        (statement(&here, &of, (&format!("/{key}/delegation/{participant}/statement"), own)))
    };
    let over = words::convening::meeting::title(&key, &meeting.law.treaty, here.language);
    let page = Page::new(&here, &portal, &visitor, here.say("costs-account"))
        .over(over)
        .ways(ways(&here, &portal, &visitor, &key));
    Ok(page.render(&body).into_response())
}

/// The paper of one of the payer's own bills.
async fn own_paper(
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let number = number_in(&parts)?;
    let bytes = portal
        .desk
        .own_bill_paper(&occasion, &key, &participant, number)
        .await?;
    given(bytes, number)
}

/// The paper of a reminder or a bundle of the payer's own.
async fn own_dues(
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    Path(path): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Delegation(key.clone(), participant.clone());
    portal.desk.may_read(&occasion, &over).await?;
    let number = reminder::serial_in(&path)?;
    let own = portal
        .desk
        .own_dues_paper(&occasion, &key, &participant, number);
    reminder::given(own.await?, number)
}

/// A payer's statement of account as the desk reads it.
async fn statement_paper(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(path): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal.desk.may(&occasion, Act::Show, &Scope::Site).await?;
    let payer: PayerKey = in_path(&path, "payer")?;
    let mut of = portal.desk.account(&occasion, &payer).await?;
    if !visitor.may(Act::KeepCosts, &Scope::Site, &portal) {
        of.forget_words();
    }
    printed(&here, &portal, &of, in_path(&path, "currency")?).await
}

/// The same as the payer's own delegation reads it.
async fn own_statement(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    Path(path): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let own = portal.desk.own_account(&occasion, &key, &participant);
    let mut of = own.await?;
    let keeps = visitor.may(Act::KeepCosts, &Scope::Site, &portal);
    if visitor.handle().is_some() && !keeps {
        of.forget_words();
    }
    printed(&here, &portal, &of, in_path(&path, "currency")?).await
}

/// A statement in a currency in which something moved.
async fn printed(here: &Here, portal: &Portal, of: &PayersAccount, currency: Currency) -> Answer {
    if !of.currencies().contains(&currency) {
        return Err(Stop::NotFound);
    }
    let (site, today) = (&portal.site, portal.clock.today());
    let by = (site.name.as_str(), &portal.desk);
    let printed = figures::statement_as_pdf(by, of, currency, today, here.language).await;
    let bytes = printed.map_err(|why| match why {
        Unprinted::No(no) => no.into(),
        Unprinted::Press(why) => Stop::Broken(why),
    })?;
    let name = format!("statement-{}-{currency}-{}.pdf", of.payer, here.language);
    Ok(download(bytes, PDF, &name))
}

/// How to pay, with the account of the site's file where it names one; a second budget with an account
/// of its own is paid to that.
fn how_to_pay(here: &Here, portal: &Portal, open: &[Open]) -> Markup {
    let line = |line: &BankLine| (line.label.clone(), name(&line.value));
    let lines = |bank: &[BankLine]| bank.iter().map(line).collect::<Vec<_>>();
    let mut apart = BTreeMap::new();
    for one in open {
        if let Some(bank) = portal.site.own_bank_of(&one.meeting, one.budget.as_ref()) {
            apart.entry((&one.meeting, &one.budget)).or_insert(bank);
        }
    }
    let own = |one: &Open| apart.contains_key(&(&one.meeting, &one.budget));
    let common = lines(&portal.site.bank);
    html! {
        p { (here.say("costs-how-to-pay")) }
        @if !common.is_empty() && !open.iter().all(own) { (parts::facts(&common)) }
        @for ((meeting, budget), bank) in &apart {
            p {
                (here.say("costs-budget")) " " bdi.code dir="ltr" { (meeting) }
                @if let Some(budget) = budget { " · " bdi.code dir="ltr" { (budget) } }
            }
            (parts::facts(&lines(bank)))
        }
    }
}

/// What is owed, in large.
fn owed(here: &Here, of: &PayersAccount, today: Date) -> Markup {
    let owed = of.owed(today);
    let mut facts = Vec::new();
    for (currency, owed) in &owed {
        facts.push((here.say("costs-owed"), amount(owed.total(), *currency)));
        facts.push((here.say("costs-overdue"), amount(owed.overdue(), *currency)));
    }
    html! {
        @if facts.is_empty() { p { (here.say("costs-nothing-owed")) } }
        @else { (parts::tally(&facts)) }
    }
}

/// The notices of an account; with an address, each number leads to its paper.
fn notices(here: &Here, of: &PayersAccount, papers: Option<&str>) -> Markup {
    if of.bills.is_empty() {
        return html! { p.quiet { (here.say("costs-no-bills")) } };
    }
    let row = |bill: &domain::money::bill::Bill| {
        let drawn = &bill.drawn;
        vec![
            html! {
                @match papers {
                    Some(at) => a.code href=(format!("{at}/{}", bill.number)) dir="ltr" { (bill.number) },
                    None => bdi.code dir="ltr" { (bill.number) },
                }
            },
            html! { bdi.code dir="ltr" { (bill.meeting) } },
            html! { (named(here, "costs-because", drawn.ground.code())) },
            html! { @if let Some(due) = due(of, bill) { (parts::dated(due, here.language)) } },
            html! {
                (state(here, bill, &of.open))
                @if of.waiting.contains(&bill.number) { br; span.small { (here.say("dues-waits")) } }
            },
            amount(drawn.amount.minor, drawn.amount.currency),
        ]
    };
    let part = Part::asked(here, "page", of.bills.len(), ON_A_PAGE);
    let rows: Vec<Vec<Markup>> = of.bills[part.range()].iter().map(row).collect();
    let headings = ["number", "meeting", "ground", "due", "state", "amount"]
        .map(|name| here.say(&format!("costs-{name}")));
    html! {
        (parts::figures(&here.say("costs-notices"), &headings, 5, &rows))
        (part.ways(here, "notices"))
    }
}

/// By when a bill is to be paid: an open one as it was truly asked for, another as it is printed.
fn due(of: &PayersAccount, bill: &domain::money::bill::Bill) -> Option<Date> {
    let open = of.open.iter().find(|one| one.bill == bill.number);
    open.map_or(bill.due_on, |one| one.due_on)
}

/// How many lines of a statement, or notices, stand on one page.
const ON_A_PAGE: usize = 100;

/// The lines of an account with the balance after each, currency by currency, each with the ways to
/// its paper below `at`.
fn statement(here: &Here, of: &PayersAccount, (at, words): (&str, bool)) -> Markup {
    let headings =
        ["on", "what", "amount", "balance"].map(|name| here.say(&format!("costs-{name}")));
    html! {
        h2 id="statement" { (here.say("costs-statement")) }
        @if of.currencies().is_empty() { p.quiet { (here.say("costs-no-lines")) } }
        @for currency in of.currencies() {
            @let lines = of.lines(currency);
            @let part = Part::asked(here, &format!("page-{currency}"), lines.len(), ON_A_PAGE);
            @let rows: Vec<Vec<Markup>> = lines[part.range()].iter().map(|line| vec![
                parts::dated(line.on, here.language),
                what(here, &line.what, words),
                amount(line.minor, currency),
                amount(line.balance, currency),
            ]).collect();
            (papers(here, &format!("{at}/{currency}/paper")))
            @let title = format!("{} · {currency}", here.say("costs-statement"));
            (parts::figures(&title, &headings, 2, &rows))
            (part.ways(here, "statement"))
        }
    }
}

fn what(here: &Here, what: &What, words: bool) -> Markup {
    match what {
        What::Bill(number, meeting, budget) => html! {
            (named(here, "costs-bill", number.kind.code())) " "
            bdi.code dir="ltr" { (number) } " · " bdi.code dir="ltr" { (meeting) }
            @if let Some(budget) = budget { " · " bdi.code dir="ltr" { (budget) } }
        },
        What::Repayment(ground) => html! { (named(here, "costs-gone", ground.code())) },
        What::Payment(reference) => html! {
            (here.say("costs-payment"))
            @if words && !reference.is_empty() { " · " (name(reference)) }
        },
    }
}
