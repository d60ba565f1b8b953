//! The estimate of costs as everyone reads it once it is issued: the lines under their headings with
//! their sums, what is laid on them, the total, what changed from the edition before.

use axum::body::Bytes;
use axum::extract::State;
use domain::convening::meeting::MeetingKey;
use domain::convening::publication::Edition;
use domain::money::amount::{Amount, Currency};
use domain::money::estimate::{
    Adoption, Change, Estimate, Line, Order, Overheads, Totals, changes,
};
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::convening::public::{for_everyone, kept, open};
use super::super::convening::ways;
use super::super::here::{AtMeeting, Here};
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
    Routes::new()
        .get(at, Opens::ToEveryone, page)
        .get(&format!("{at}.pdf"), Opens::ToEveryone, pdf)
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    visitor: Visitor,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let on = portal.clone();
    let at = Here {
        query: String::new(),
        ..here.clone()
    };
    for_everyone(&here, &portal, &visitor, |visitor| async move {
        let public = open(&on, &key).await?;
        let all = on.desk.public_estimates(public.in_law().clone()).await?;
        let stands = all.standing().ok_or(Stop::NotFound)?;
        let mut earlier = all.editions.iter().rev();
        let before = earlier.find(|one| one.version < stands.version);
        let body = html! {
            p.lead { (edition(&at, stands, public.in_law().zone())) }
            (papers(&at, &format!("/{key}/costs.pdf")))
            (adoption(&at, stands.version, &all.adopted))
            (sheet(&at, &stands.says))
            @if let Some(before) = before {
                h2 { (at.say("costs-changes")) }
                (changed(&at, &before.says, &stands.says))
            }
        };
        let page = Page::new(&at, &on, &visitor, at.say("publication-estimate"))
            .over(public.title(&at))
            .ways(ways(&at, &on, &visitor, &key));
        Ok(page.render(&body))
    })
    .await
}

/// The cost paper of the estimate that stands.
async fn pdf(here: Here, State(portal): State<Portal>, AtMeeting(key): AtMeeting) -> Answer {
    let bytes = kept(&here, &portal, || async {
        let public = open(&portal, &key).await?;
        let all = portal
            .desk
            .public_estimates(public.in_law().clone())
            .await?;
        let stands = all.standing().ok_or(Stop::NotFound)?;
        let office = &portal.site.name;
        let printed = figures::estimate_as_pdf(office, &all, stands, here.language).await;
        printed.map(Bytes::from).map_err(Stop::Broken)
    });
    Ok(download(bytes.await?.into(), PDF, &file(&here, &key)))
}

/// What the file of a cost paper is called.
pub(super) fn file(here: &Here, key: &MeetingKey) -> String {
    format!("costs-{key}-{}.pdf", here.language)
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
