//! The status of contributions, for everyone: what was assessed for each meeting, what came in and what
//! is still to come, State by State, and the sums of all; as a page, as PDF and as a workbook, today and
//! at the end of each of the last months. It is made once and given while nothing changes.

use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use desk::convening::meeting::MeetingInLaw;
use desk::money::contribution::{Contribution, Contributions};
use domain::law::costs::BudgetKey;
use domain::money::amount::Currency;
use jiff::ToSpan;
use jiff::civil::Date;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::convening::public;
use super::super::here::Here;
use super::super::parts;
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, download};
use super::super::visitor::Visitor;
use super::{PDF, Payers, WORKBOOK, amount, papers};
use crate::clerk::figures;

/// How many months that are over the page leads to.
const MONTHS: usize = 12;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/contributions";
    let of_month = format!("{at}/{{month}}/status");
    Routes::new()
        .get(at, Opens::ToEveryone, page)
        .get(&format!("{at}.pdf"), Opens::ToEveryone, pdf)
        .get(&format!("{at}.xlsx"), Opens::ToEveryone, workbook)
        .get(&format!("{of_month}.pdf"), Opens::ToEveryone, pdf)
        .get(&format!("{of_month}.xlsx"), Opens::ToEveryone, workbook)
}

async fn page(here: Here, State(portal): State<Portal>, visitor: Visitor) -> Answer {
    let on = portal.clone();
    let at = Here {
        query: String::new(),
        ..here.clone()
    };
    public::for_everyone(&here, &portal, &visitor, |visitor| async move {
        let all = on.desk.contributions_on(on.clock.today()).await?;
        let payers = Payers::of(&at, &on).await?;
        let title = at.say("costs-contributions");
        Ok(Page::new(&at, &on, &visitor, title).render(&body(&at, &payers, &all)))
    })
    .await
}

/// The last day of the month that the path names, where it is over and has a status; else today.
fn day(path: &[(String, String)], today: Date) -> Result<Date, Stop> {
    let named = path.iter().find(|(name, _)| name == "month");
    let Some((_, month)) = named else {
        return Ok(today);
    };
    let first = domain::law::reading::date(&format!("{month}-01"));
    let last = first.map(Date::last_of_month);
    last.filter(|last| *last < today).ok_or(Stop::NotFound)
}

/// The status that the path names; a month before the first bill has none.
async fn status(portal: &Portal, path: &[(String, String)]) -> Result<Contributions, Stop> {
    let today = portal.clock.today();
    let all = portal.desk.contributions_on(day(path, today)?).await?;
    let begun = all.on == today || all.first_on.is_some_and(|first| first <= all.on);
    if begun { Ok(all) } else { Err(Stop::NotFound) }
}

async fn pdf(
    here: Here,
    State(portal): State<Portal>,
    Path(path): Path<Vec<(String, String)>>,
) -> Answer {
    let bytes = public::kept(&here, &portal, || async {
        let (all, states) = (status(&portal, &path).await?, portal.desk.states().await?);
        let office = &portal.site.name;
        let printed = figures::status_as_pdf(office, &all, &states, here.language).await;
        printed.map(Bytes::from).map_err(Stop::Broken)
    });
    Ok(file(bytes.await?, PDF, &here, "pdf"))
}

async fn workbook(
    here: Here,
    State(portal): State<Portal>,
    Path(path): Path<Vec<(String, String)>>,
) -> Answer {
    let bytes = public::kept(&here, &portal, || async {
        let (all, states) = (status(&portal, &path).await?, portal.desk.states().await?);
        let office = &portal.site.name;
        let written = figures::status_as_workbook(office, &all, &states, here.language).await;
        written.map(Bytes::from).map_err(Stop::Broken)
    });
    Ok(file(bytes.await?, WORKBOOK, &here, "xlsx"))
}

/// A file that everyone may keep.
fn file(
    bytes: Bytes,
    media_type: &'static str,
    here: &Here,
    ending: &str,
) -> axum::response::Response {
    let name = format!("contributions-{}.{ending}", here.language);
    download(bytes.into(), media_type, &name).into_response()
}

/// Assessed, received and outstanding, by currency.
fn sums<'a>(of: impl IntoIterator<Item = &'a Contribution>) -> BTreeMap<Currency, (i64, i64, i64)> {
    let mut sums: BTreeMap<Currency, (i64, i64, i64)> = BTreeMap::new();
    for one in of {
        let (assessed, received, outstanding) = sums.entry(one.currency).or_default();
        *assessed += one.assessed;
        *received += one.received;
        *outstanding += one.outstanding();
    }
    sums
}

/// The last days of the months that are over and have a status, the latest first.
fn months(all: &Contributions) -> Vec<Date> {
    let Some(first) = all.first_on else {
        return Vec::new();
    };
    let before = |day: &Date| Some(day.first_of_month().saturating_sub(1.day()));
    let days = std::iter::successors(before(&all.on), before);
    days.take_while(|day| *day >= first).take(MONTHS).collect()
}

fn body(here: &Here, payers: &Payers, all: &Contributions) -> Markup {
    let total = sums(all.purses.iter().flat_map(|(.., of)| of));
    html! {
        p.lead { (here.say("costs-as-of")) " " (parts::dated(all.on, here.language)) }
        @if all.purses.is_empty() { p.quiet { (here.say("costs-no-contributions")) } }
        @else {
            (files(here, all))
            @for (currency, (assessed, received, outstanding)) in &total {
                (parts::tally(&[
                    (here.say("costs-assessed"), amount(*assessed, *currency)),
                    (here.say("costs-received"), amount(*received, *currency)),
                    (here.say("costs-outstanding"), amount(*outstanding, *currency)),
                ]))
            }
            @for (meeting, budget, of) in &all.purses { (of_purse(here, payers, (meeting, budget.as_ref()), of)) }
        }
    }
}

/// The status to keep: of today, and of the months that are over.
fn files(here: &Here, all: &Contributions) -> Markup {
    let to = |below: &str| here.to(&format!("/contributions{below}"));
    let months = months(all);
    html! {
        (papers(here, "/contributions.pdf"))
        p { a href=(to(".xlsx")) { (here.say("costs-as-xlsx")) } }
        @if !months.is_empty() {
            details {
                summary { (here.say("costs-months")) }
                ul {
                    @for day in months {
                        @let below = format!("/{}/status", day.strftime("%Y-%m"));
                        li {
                            (parts::dated(day, here.language)) " · "
                            a href=(to(&format!("{below}.pdf"))) { (here.say("costs-as-pdf")) span.heard { " " (day) } }
                            " · "
                            a href=(to(&format!("{below}.xlsx"))) { (here.say("costs-as-xlsx")) span.heard { " " (day) } }
                        }
                    }
                }
            }
        }
    }
}

fn of_purse(
    here: &Here,
    payers: &Payers,
    (meeting, budget): (&MeetingInLaw, Option<&BudgetKey>),
    of: &[Contribution],
) -> Markup {
    let row = |one: &Contribution| {
        vec![
            payers.name(here, &one.payer),
            amount(one.assessed, one.currency),
            amount(one.received, one.currency),
            amount(one.outstanding(), one.currency),
        ]
    };
    let mut all: Vec<&Contribution> = of.iter().collect();
    all.sort_by(|one, other| payers.place(&one.payer).cmp(&payers.place(&other.payer)));
    let mut rows: Vec<Vec<Markup>> = all.into_iter().map(row).collect();
    rows.extend(
        sums(of)
            .into_iter()
            .map(|(currency, (assessed, received, outstanding))| {
                let sum = |minor| html! { strong { (amount(minor, currency)) } };
                let all = html! { strong { (here.say("costs-total")) } };
                vec![all, sum(assessed), sum(received), sum(outstanding)]
            }),
    );
    let headings = ["payer", "assessed", "received", "outstanding"]
        .map(|name| here.say(&format!("costs-{name}")));
    let key = &meeting.meeting().key;
    let title = words::money::budget::purse(key, budget, &meeting.law.treaty, here.language);
    html! {
        h2 { a href=(here.to(&format!("/{key}"))) { (title) } }
        (parts::figures(&title, &headings, 1, &rows))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn months_lead_back_to_the_first_bill_and_no_further_than_a_year() {
        let status = |first_on| Contributions {
            on: date(2024, 9, 3),
            first_on,
            purses: Vec::new(),
        };
        assert_eq!(months(&status(None)), []);
        assert_eq!(months(&status(Some(date(2024, 9, 1)))), []);
        let june = months(&status(Some(date(2024, 6, 30))));
        let expected = [date(2024, 8, 31), date(2024, 7, 31), date(2024, 6, 30)];
        assert_eq!(june, expected);
        let long = months(&status(Some(date(2001, 1, 1))));
        assert_eq!((long.len(), long.last()), (12, Some(&date(2023, 9, 30))));
    }

    #[test]
    fn a_month_that_is_not_over_has_no_status() {
        let today = date(2024, 9, 3);
        let asked = |month: &str| day(&[("month".to_owned(), month.to_owned())], today).ok();
        assert_eq!(asked("2024-02"), Some(date(2024, 2, 29)));
        for bad in ["2024-09", "2030-01", "2024-13", "", "2024-2", "2024-02-01"] {
            assert_eq!(asked(bad), None, "{bad}");
        }
        assert_eq!(day(&[], today).ok(), Some(today));
    }
}
