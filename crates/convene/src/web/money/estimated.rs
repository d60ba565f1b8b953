//! The estimate of costs as everyone reads it once it is issued: the lines under their headings with
//! their sums, what is laid on them, the total, what changed from the edition before.

use axum::body::Bytes;
use axum::extract::State;
use desk::convening::publication::What;
use desk::money::estimate::{Estimates, Purse};
use domain::convening::meeting::MeetingKey;
use domain::convening::publication::{Edition, Kind};
use domain::law::costs::BudgetKey;
use domain::money::amount::{Amount, Currency};
use domain::money::estimate::{
    Adoption, Change, Estimate, Line, Order, Overheads, Totals, changes,
};
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::convening::public::{for_everyone, kept, open};
use super::super::convening::ways;
use super::super::here::{AtPurse, Here};
use super::super::parts::{self, onward, worded};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, download};
use super::super::visitor::Visitor;
use super::{PDF, amount, named, papers};
use crate::clerk::figures;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/{treaty}/{meeting}/costs";
    let of_budget = format!("{at}/{{budget}}");
    Routes::new()
        .get(at, Opens::ToEveryone, page)
        .get(&format!("{at}.pdf"), Opens::ToEveryone, pdf)
        .get(&of_budget, Opens::ToEveryone, page)
        .get(&format!("{of_budget}/paper"), Opens::ToEveryone, pdf)
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    visitor: Visitor,
    AtPurse(key, budget): AtPurse,
) -> Answer {
    let on = portal.clone();
    let at = Here {
        query: String::new(),
        ..here.clone()
    };
    for_everyone(&here, &portal, &visitor, |visitor| async move {
        let public = open(&on, &key).await?;
        let all = on
            .desk
            .public_estimates(public.in_law().clone(), budget.as_ref());
        let all = all.await?;
        let others = others(&on, &key, budget.as_ref());
        let stands = all.standing();
        if stands.is_none() && (budget.is_some() || others.is_empty()) {
            return Err(Stop::NotFound);
        }
        let body = html! {
            @match stands {
                Some(stands) => (standing(&at, &all, stands)),
                None => p.quiet { (at.say("costs-no-estimate")) },
            }
            (ways_to(&at, &all, &others))
        };
        let treaty = &public.in_law().law.treaty;
        let over = words::money::budget::purse(&key, budget.as_ref(), treaty, at.language);
        let page = Page::new(&at, &on, &visitor, at.say("publication-estimate"))
            .over(over)
            .ways(ways(&at, &on, &visitor, &key));
        Ok(page.render(&body))
    })
    .await
}

/// The estimate that stands, with what it changed.
fn standing(here: &Here, all: &Estimates, stands: &Edition<Estimate>) -> Markup {
    let purse = (&all.meeting.meeting().key, all.budget.as_ref());
    let mut earlier = all.editions.iter().rev();
    let before = earlier.find(|one| one.version < stands.version);
    html! {
        p.lead { (edition(here, stands, all.meeting.zone())) }
        (papers(here, &paper_of(purse)))
        (adoption(here, stands.version, &all.adopted))
        (sheet(here, &stands.says))
        @if let Some(before) = before {
            h2 { (here.say("costs-changes")) }
            (changed(here, &before.says, &stands.says))
        }
    }
}

/// The other purses of a meeting of which an estimate is public.
fn others(portal: &Portal, key: &MeetingKey, budget: Option<&BudgetKey>) -> Vec<Option<BudgetKey>> {
    let public = portal.fresh.published(key).into_iter();
    let purses = public.filter_map(|what| match what {
        What::Edition(Kind::Estimate(of)) => Some(of),
        _ => None,
    });
    purses.filter(|of| of.as_ref() != budget).collect()
}

fn ways_to(here: &Here, all: &Estimates, others: &[Option<BudgetKey>]) -> Markup {
    let treaty = &all.meeting.law.treaty;
    let costs = format!("/{}/costs", all.meeting.meeting().key);
    let way = |of: &Option<BudgetKey>| match of {
        None => (costs.clone(), here.say("costs-of-meeting")),
        Some(of) => (
            format!("{costs}/{of}"),
            words::money::budget::name(of, treaty, here.language),
        ),
    };
    html! {
        @if !others.is_empty() {
            h2 { (here.say("costs-budgets")) }
            ul.plain.onward {
                @for (to, name) in others.iter().map(way) { li { a href=(here.to(&to)) { (name) } } }
            }
        }
    }
}

/// The cost paper of the estimate that stands.
async fn pdf(here: Here, State(portal): State<Portal>, at: AtPurse) -> Answer {
    let bytes = kept(&here, &portal, || async {
        let public = open(&portal, &at.0).await?;
        let all = portal
            .desk
            .public_estimates(public.in_law().clone(), at.1.as_ref())
            .await?;
        let stands = all.standing().ok_or(Stop::NotFound)?;
        let office = &portal.site.name;
        let printed = figures::estimate_as_pdf(office, &all, stands, here.language).await;
        printed.map(Bytes::from).map_err(Stop::Broken)
    });
    Ok(download(bytes.await?.into(), PDF, &file(&here, at.purse())))
}

/// What the file of a cost paper is called.
pub(super) fn file(here: &Here, (key, budget): Purse<'_>) -> String {
    let budget = budget.map_or_else(String::new, |budget| format!("-{budget}"));
    format!("costs-{key}{budget}-{}.pdf", here.language)
}

/// Where the cost paper of a purse is for everyone, below the language.
fn paper_of((key, budget): Purse<'_>) -> String {
    budget.map_or_else(
        || format!("/{key}/costs.pdf"),
        |budget| format!("/{key}/costs/{budget}/paper"),
    )
}

fn edition(here: &Here, of: &Edition<Estimate>, zone: &str) -> Markup {
    html! {
        (here.say("publication-version")) " " (of.version)
        @if let Some((at, _)) = of.published { " · " (parts::moment(at, zone, here.language)) }
    }
}

/// By what an edition was adopted.
pub(super) fn adoption(here: &Here, version: u32, all: &[(u32, Adoption)]) -> Markup {
    html! {
        @for (_, adoption) in all.iter().filter(|(of, _)| *of == version) {
            p {
                (here.say("costs-adopted")) " " (parts::dated(adoption.on, here.language)) " · "
                (parts::name(&adoption.paper))
            }
        }
    }
}

/// The estimate as a table.
pub(super) fn sheet(here: &Here, estimate: &Estimate) -> Markup {
    let Ok(totals) = estimate.totals() else {
        return html! {};
    };
    let headings =
        ["what", "quantity", "unit", "amount"].map(|name| here.say(&format!("costs-{name}")));
    let rows = rows(here, estimate, &totals);
    parts::figures(&here.say("costs-estimate"), &headings, 1, &rows)
}

fn rows(here: &Here, estimate: &Estimate, totals: &Totals) -> Vec<Vec<Markup>> {
    let currency = estimate.currency;
    let empty = || html! {};
    let sum = |said: Markup, minor: i64| {
        let minor = html! { strong { (amount(minor, currency)) } };
        vec![said, empty(), empty(), minor]
    };
    let mut rows = Vec::new();
    for (heading, minor) in &totals.headings {
        let said = words::money::estimate::heading(*heading, here.language);
        rows.push(sum(html! { strong { (said) } }, *minor));
        let lines = estimate.lines.iter().zip(&totals.lines);
        for (line, minor) in lines.filter(|(line, _)| line.item.heading() == *heading) {
            rows.push(vec![
                item(here, line),
                html! { (line.quantity) },
                amount(line.unit_minor, currency),
                amount(*minor, currency),
            ]);
        }
    }
    let Overheads {
        support,
        contingency,
        order,
    } = estimate.overheads;
    let rate =
        |key: &str, rate: String| html! { (here.say(key)) " " bdi dir="ltr" { (rate) " %" } };
    let mut laid = [
        sum(rate("costs-support", support.to_string()), totals.support),
        sum(
            rate("costs-contingency", contingency.to_string()),
            totals.contingency,
        ),
    ];
    if order == Order::ContingencyFirst {
        laid.reverse();
    }
    rows.push(sum(html! { (here.say("costs-subtotal")) }, totals.subtotal));
    rows.extend(laid);
    rows.push(sum(html! { (here.say("costs-total")) }, totals.total));
    rows
}

fn item(here: &Here, line: &Line) -> Markup {
    html! {
        (words::money::estimate::item(line.item, here.language))
        @if !line.words.is_empty() { br; span.small.quiet { (worded(&line.words, here)) } }
    }
}

/// What an edition changes in the one before, one line for each change.
pub(super) fn changed(here: &Here, from: &Estimate, to: &Estimate) -> Markup {
    let all = changes(from, to);
    html! {
        @if all.is_empty() { p.quiet { (here.say("costs-no-changes")) } }
        @else { ul { @for change in &all { li { (change_line(here, change, from.currency, to.currency)) } } } }
    }
}

fn change_line(here: &Here, change: &Change, was: Currency, is: Currency) -> Markup {
    let line = |line: &Line, currency: Currency| {
        let unit = Amount::of(line.unit_minor, currency);
        html! { bdi dir="ltr" { (line.quantity) " × " (currency) " " (unit) } }
    };
    let laid = |of: &Overheads| {
        html! {
            (here.say("costs-support")) " " bdi dir="ltr" { (of.support) " %" } " · "
            (here.say("costs-contingency")) " " bdi dir="ltr" { (of.contingency) " %" } " · "
            (named(here, "costs-order", of.order.code()))
        }
    };
    match change {
        Change::Added(one) => html! { ins { (item(here, one)) " " (line(one, is)) } },
        Change::Removed(one) => html! { del { (item(here, one)) " " (line(one, was)) } },
        Change::Changed { from, to } => html! {
            (item(here, to)) " " del { (line(from, was)) } " " (onward(here)) " " ins { (line(to, is)) }
        },
        Change::Overheads { from, to } => html! {
            del { (laid(from)) } " " (onward(here)) " " ins { (laid(to)) }
        },
    }
}
