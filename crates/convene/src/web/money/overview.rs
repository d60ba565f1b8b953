//! The costs of a meeting at a glance: the estimate that stands, what waits for a second person,
//! whether there is enough money by the day on which it must be decided, and the ways onward.

use axum::extract::State;
use axum::response::IntoResponse;
use desk::convening::meeting::MeetingInLaw;
use desk::money::apportionment::Apportionments;
use desk::money::bill::Bills;
use desk::money::closing::Accounts;
use desk::money::estimate::{Estimates, Purse};
use desk::occasion::Occasion;
use domain::convening::meeting::MeetingKey;
use domain::money::account::Liquidity;
use domain::people::role::Act;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Tone, mark, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::visitor::Signed;
use super::{amount, named, not_verified, path, path_of};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/{treaty}/{meeting}/costs";
    Routes::new().get(at, Opens::To(Act::Show), page)
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let estimates = portal.desk.estimates(&occasion, (&key, None)).await?;
    let shared = portal.desk.apportionments(&occasion, &key).await?;
    let bills = portal.desk.bills(&occasion, &key).await?;
    let accounts = portal.desk.accounts(&occasion, (&key, None)).await?;
    let second = second(&portal, &occasion, &estimates.meeting).await?;
    let liquidity = portal.desk.liquidity(&occasion, &key).await?;
    let rule = estimates.meeting.law.treaty.costs.decision.as_ref();
    let unread = rule.filter(|rule| !rule.verified);
    let body = html! {
        (waiting(&here, &key, &estimates, &bills, &accounts, &second))
        (onward(&here, (&key, None)))
        h2 { (here.say("costs-estimate")) }
        (stands(&here, &estimates))
        h2 { (here.say("costs-liquidity")) }
        @match liquidity {
            Some(liquidity) => {
                (picture(&here, &liquidity))
                @if let Some(rule) = unread { (not_verified(&here, "decision", &rule.source)) }
            },
            None => p.quiet { (here.say("costs-no-estimate")) },
        }
        @for (estimates, _) in &second { (of_budget(&here, estimates)) }
        h2 { (here.say("costs-apportionments")) }
        (apportionments(&here, &key, &shared))
    };
    let title = here.say("costs-title");
    let page = super::page(&here, &portal, &visitor, &estimates.meeting, title);
    Ok(page.render(&body).into_response())
}

/// The second budgets of the treaty's profile, each with its estimates and its accounts.
async fn second(
    portal: &Portal,
    occasion: &Occasion<'_>,
    meeting: &MeetingInLaw,
) -> Result<Vec<(Estimates, Accounts)>, Stop> {
    let key = &meeting.meeting().key;
    let mut all = Vec::new();
    for rule in &meeting.law.treaty.costs.budgets {
        let purse = (key, Some(&rule.key));
        let estimates = portal.desk.estimates(occasion, purse).await?;
        all.push((estimates, portal.desk.accounts(occasion, purse).await?));
    }
    Ok(all)
}

/// A second budget: its estimate, and the ways onward.
fn of_budget(here: &Here, all: &Estimates) -> Markup {
    let treaty = &all.meeting.law.treaty;
    let budget = all.budget.as_ref();
    let name = budget.map(|budget| words::money::budget::name(budget, treaty, here.language));
    html! {
        h2 { (name.unwrap_or_default()) }
        (onward(here, (&all.meeting.meeting().key, budget)))
        (stands(here, all))
    }
}

/// The ways onward from a purse. What is shared and billed stands together for all purses of a meeting.
fn onward(here: &Here, purse: Purse<'_>) -> Markup {
    let ways: &[(&str, &str)] = match purse.1 {
        None => &[
            ("/estimate", "costs-estimate"),
            ("/apportionment", "costs-apportion"),
            ("/bills", "costs-bills"),
            ("/closing", "costs-closing"),
            ("/sponsorship", "sponsorship-title"),
        ],
        Some(_) => &[
            ("/estimate", "costs-estimate"),
            ("/closing", "costs-closing"),
        ],
    };
    html! {
        div.buttons {
            @for (to, name) in ways {
                a.button href=(here.to(&path_of(purse, to))) { (here.say(name)) }
            }
        }
    }
}

/// What one person drew up and another is to issue.
fn waiting(
    here: &Here,
    key: &MeetingKey,
    estimates: &Estimates,
    bills: &Bills,
    accounts: &Accounts,
    second: &[(Estimates, Accounts)],
) -> Markup {
    let mut waits = waits_of(here, (key, estimates), accounts);
    if bills.waiting().is_some() {
        waits.push((path_of((key, None), "/bills"), here.say("costs-bills")));
    }
    let second = second.iter();
    waits.extend(
        second.flat_map(|(estimates, accounts)| waits_of(here, (key, estimates), accounts)),
    );
    html! {
        @if !waits.is_empty() {
            (notice(Tone::Warn, &html! {
                h2 { (here.say("costs-waiting")) }
                ul {
                    @for (to, name) in &waits { li { a href=(here.to(to)) { (name) } } }
                }
            }))
        }
    }
}

/// What waits of a purse: where it is, and what it is called.
fn waits_of(
    here: &Here,
    (key, estimates): (&MeetingKey, &Estimates),
    accounts: &Accounts,
) -> Vec<(String, String)> {
    let draft = accounts.draft.as_ref();
    let closing = draft.is_some_and(|draft| draft.closed.is_none());
    let budget = estimates.budget.as_ref();
    let treaty = &estimates.meeting.law.treaty;
    let called = |name: &str| match budget {
        None => here.say(name),
        Some(budget) => {
            let budget = words::money::budget::name(budget, treaty, here.language);
            format!("{}: {budget}", here.say(name))
        }
    };
    let all = [
        (estimates.draft().is_some(), "/estimate", "costs-estimate"),
        (closing, "/closing", "costs-closing"),
    ];
    let waits = all.into_iter().filter(|(waits, ..)| *waits);
    waits
        .map(|(_, to, name)| (path_of((key, budget), to), called(name)))
        .collect()
}

fn stands(here: &Here, all: &Estimates) -> Markup {
    let Some(edition) = all.standing() else {
        return html! { p.quiet { (here.say("costs-no-estimate")) } };
    };
    let zone = all.meeting.zone();
    let mut facts = vec![(here.say("publication-version"), html! { (edition.version) })];
    if let Some((at, _)) = edition.published {
        facts.push((
            here.say("costs-issued"),
            parts::moment(at, zone, here.language),
        ));
    }
    if let Ok(total) = edition.says.total() {
        let total = html! { strong { (amount(total.minor, total.currency)) } };
        facts.push((here.say("costs-total"), total));
    }
    let adopted = all.adopted.iter().rev();
    let mut adopted = adopted.filter(|(version, _)| *version == edition.version);
    facts.push((
        here.say("costs-adopted"),
        match adopted.next() {
            Some((_, adoption)) => html! {
                (parts::dated(adoption.on, here.language)) " · " (parts::name(&adoption.paper))
            },
            None => mark(Tone::Warn, &here.say("costs-not-adopted")),
        },
    ));
    parts::facts(&facts)
}

/// How a meeting stands for money, as a picture and as a table of the same.
fn picture(here: &Here, of: &Liquidity) -> Markup {
    let currency = of.needed.currency;
    let rows: Vec<Vec<Markup>> = [
        ("costs-needed", of.needed.minor),
        ("costs-billed", of.billed),
        ("costs-received", of.received),
        ("costs-outstanding", of.outstanding()),
        ("costs-missing", of.missing()),
    ]
    .into_iter()
    .map(|(key, minor)| vec![html! { (here.say(key)) }, amount(minor, currency)])
    .collect();
    let headings = [here.say("costs-what"), here.say("costs-amount")];
    html! {
        p {
            @if of.missing() == 0 { (mark(Tone::Good, &here.say("costs-enough"))) }
            @else { (mark(Tone::Warn, &here.say("costs-not-enough"))) }
            @if let Some(day) = of.decide_on {
                " " (here.say("costs-decide")) " " (parts::dated(day, here.language))
            }
        }
        (bars(here, of))
        (parts::figures(&here.say("costs-liquidity"), &headings, 1, &rows))
    }
}

/// The width of the picture, in its own units.
const WIDTH: i64 = 720;

/// How long each bar is: against the longest of them.
fn lengths(of: &Liquidity) -> [i64; 3] {
    let all = [of.needed.minor, of.billed, of.received].map(|minor| minor.max(0));
    let most = i128::from(all.into_iter().max().unwrap_or(0).max(1));
    all.map(|minor| i64::try_from(i128::from(minor) * i128::from(WIDTH) / most).unwrap_or(0))
}

fn bars(here: &Here, of: &Liquidity) -> Markup {
    let names = ["costs-needed", "costs-billed", "costs-received"];
    let classes = ["needed", "billed", "received"];
    let right = here.language.is_right_to_left();
    let described = |minor: i64| {
        words::text::isolate(&format!(
            "{} {}",
            of.needed.currency,
            domain::money::amount::Amount::of(minor, of.needed.currency)
        ))
    };
    let said: Vec<String> = names
        .iter()
        .zip([of.needed.minor, of.billed, of.received])
        .map(|(name, minor)| format!("{} {}", here.say(name), described(minor)))
        .collect();
    html! {
        svg.liquidity viewBox=(format!("0 0 {WIDTH} 132")) role="img" aria-label=(said.join(" · ")) {
            @for (at, length) in (0..).zip(lengths(of)) {
                @let y = 44 * at;
                @let x = if right { WIDTH - length } else { 0 };
                text x=(if right { WIDTH } else { 0 }) y=(y + 13) { (here.say(names[usize::try_from(at).unwrap_or(0)])) }
                rect class=(classes[usize::try_from(at).unwrap_or(0)]) x=(x) y=(y + 19) width=(length) height="14" {}
            }
        }
    }
}

fn apportionments(here: &Here, key: &MeetingKey, of: &Apportionments) -> Markup {
    if of.kept.is_empty() {
        return html! { p.quiet { (here.say("costs-none-shared")) } };
    }
    let rows: Vec<Vec<Markup>> = of
        .kept
        .iter()
        .rev()
        .map(|one| {
            let to = here.to(&format!("{}/apportionment/{}", path(key), one.number));
            let total = one.facts.total;
            vec![
                html! { a href=(to) { (one.number) } },
                html! { (named(here, "costs-purpose", one.facts.purpose.code())) },
                parts::moment(one.kept.0, of.meeting.zone(), here.language),
                html! { (one.shares.len()) },
                amount(total.minor, total.currency),
            ]
        })
        .collect();
    let headings =
        ["number", "for", "kept", "payers", "total"].map(|name| here.say(&format!("costs-{name}")));
    parts::figures(&here.say("costs-apportionments"), &headings, 3, &rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::money::amount::Amount;

    #[test]
    fn a_bar_is_as_long_as_its_part_of_the_longest() {
        let usd = "USD".parse().expect("a currency");
        let of = |needed: i64, billed: i64, received: i64| {
            lengths(&Liquidity {
                needed: Amount::of(needed, usd),
                billed,
                received,
                decide_on: None,
            })
        };
        assert_eq!(of(1_000, 1_000, 250), [720, 720, 180]);
        assert_eq!(of(500, 1_000, 0), [360, 720, 0]);
        assert_eq!(of(i64::MAX, i64::MAX, i64::MAX), [720, 720, 720]);
        assert_eq!(of(0, 0, -5), [0, 0, 0]);
    }
}
