//! The ledger of a period for the secretariat's own accounting program: what both sides come to, and the
//! file. An account that moved and has no code in the site's file is named, and no file is given.

use axum::extract::State;
use axum::response::IntoResponse;
use domain::money::amount::Amount;
use domain::money::books::{Journal, Row};
use domain::people::role::{Act, Scope};
use jiff::ToSpan;
use jiff::civil::Date;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::here::Here;
use super::super::parts::Field;
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::download;
use super::super::visitor::Signed;
use super::{Against, date};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/money/journal";
    let keeps = Opens::To(Act::KeepCosts);
    Routes::new()
        .get(at, keeps, page)
        .get(&format!("{at}.csv"), keeps, file)
}

/// The period that is asked for; the month that ended last where none is.
fn asked(here: &Here, today: Date) -> (String, String) {
    let last = today.first_of_month().saturating_sub(1.day());
    let asked = |name: &str, day: Date| here.asked(name).unwrap_or_else(|| day.to_string());
    (asked("from", last.first_of_month()), asked("until", last))
}

async fn page(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Site;
    portal.desk.may(&occasion, Act::KeepCosts, &over).await?;
    let typed = asked(&here, portal.clock.today());
    let mut against = Against::default();
    let from = date(&here, &mut against, "from", &typed.0);
    let until = date(&here, &mut against, "until", &typed.1);
    let mut found = None;
    if let Some(period) = from.zip(until) {
        match portal
            .desk
            .books(&occasion, &portal.site.accounts, period)
            .await
        {
            Ok(journal) => found = Some((journal, period)),
            Err(no) => against = Against::by(no, &here, &[("no-period", "until")])?,
        }
    }
    let body = html! {
        (against.above(&here))
        p.lead { (here.say("costs-journal-lead")) }
        form method="get" action=(here.to("/desk/money/journal")) {
            (Field::new("from", here.say("costs-from"), &typed.0).faults(against.at("from")).input("date"))
            (Field::new("until", here.say("costs-until"), &typed.1).faults(against.at("until")).input("date"))
            div.buttons { button.main type="submit" { (here.say("costs-journal-show")) } }
        }
        @if let Some((journal, period)) = &found { (given(&here, journal, *period)) }
    };
    let page = super::site_page(&here, &portal, &visitor, here.say("costs-journal"));
    Ok((against.status(), page.render(&body)).into_response())
}

/// What both sides come to, and the way to the file.
fn given(here: &Here, journal: &Journal, (from, until): (Date, Date)) -> Markup {
    let to = here.to(&format!(
        "/desk/money/journal.csv?from={from}&until={until}"
    ));
    html! {
        @if journal.rows.is_empty() { p.quiet { (here.say("costs-no-lines")) } }
        @else {
            ul { @for total in &journal.totals { li { (words::money::books::total(total, here.language)) } } }
            div.buttons { a.button href=(to) { (here.say("costs-journal-file")) } }
        }
    }
}

async fn file(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Site;
    portal.desk.may(&occasion, Act::KeepCosts, &over).await?;
    let typed = asked(&here, portal.clock.today());
    let day = |typed: &str| domain::law::reading::date(typed).ok_or(Stop::NotFound);
    let period = (day(&typed.0)?, day(&typed.1)?);
    let journal = portal
        .desk
        .books(&occasion, &portal.site.accounts, period)
        .await?;
    let name = format!("journal-{}-{}.csv", period.0, period.1);
    Ok(download(as_csv(&journal), "text/csv; charset=utf-8", &name))
}

fn as_csv(journal: &Journal) -> Vec<u8> {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let written = "writing to memory does not fail";
    writer.write_record(Row::COLUMNS).expect(written);
    for row in &journal.rows {
        writer.write_record(cells(row)).expect(written);
    }
    writer.into_inner().expect(written)
}

/// The cells of a row; what a spreadsheet would take for a formula is marked as text.
fn cells(row: &Row) -> [String; 13] {
    let side = |minor: i64| {
        let amount = Amount::of(minor, row.currency);
        if minor > 0 {
            amount.to_string()
        } else {
            String::new()
        }
    };
    let text = |text: &str| {
        if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            format!("'{text}")
        } else {
            text.to_owned()
        }
    };
    let key = |key: Option<String>| key.unwrap_or_default();
    [
        row.on.to_string(),
        row.entry.to_string(),
        row.kind.code().to_owned(),
        text(&row.subject),
        text(&row.code),
        row.account.code().to_owned(),
        text(&row.centre),
        key(row.payer.as_ref().map(ToString::to_string)),
        key(row.meeting.as_ref().map(ToString::to_string)),
        key(row.budget.as_ref().map(ToString::to_string)),
        side(row.minor),
        side(row.minor.saturating_neg()),
        row.currency.code().to_owned(),
    ]
}
