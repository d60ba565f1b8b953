//! The status of contributions, for everyone: what was assessed for each meeting, what came in and what
//! is still to come, State by State, and the sums of all.

use std::collections::BTreeMap;

use axum::extract::State;
use desk::money::account::Contribution;
use domain::convening::meeting::MeetingKey;
use domain::money::amount::Currency;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::convening::public::{self, Public};
use super::super::here::Here;
use super::super::parts;
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::Page;
use super::super::visitor::Visitor;
use super::{Payers, amount};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/contributions", Opens::ToEveryone, page)
}

async fn page(here: Here, State(portal): State<Portal>, visitor: Visitor) -> Answer {
    let on = portal.clone();
    let at = Here {
        query: String::new(),
        ..here.clone()
    };
    public::for_everyone(&here, &portal, &visitor, |visitor| async move {
        let mut by_meeting: BTreeMap<MeetingKey, Vec<Contribution>> = BTreeMap::new();
        for one in on.desk.contributions().await? {
            by_meeting.entry(one.meeting.clone()).or_default().push(one);
        }
        let mut all = Vec::new();
        for (key, of) in by_meeting {
            match public::open(&on, &key).await {
                Ok(meeting) => all.push((meeting, of)),
                // Nobody hears of a meeting that is not convened yet.
                Err(Stop::NotFound) => {}
                Err(stop) => return Err(stop),
            }
        }
        let payers = Payers::of(&at, &on).await?;
        let body = body(&at, &on, &payers, &all);
        let title = at.say("costs-contributions");
        Ok(Page::new(&at, &on, &visitor, title).render(&body))
    })
    .await
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

fn body(
    here: &Here,
    portal: &Portal,
    payers: &Payers,
    all: &[(Public, Vec<Contribution>)],
) -> Markup {
    let total = sums(all.iter().flat_map(|(_, of)| of));
    html! {
        p.lead { (here.say("costs-as-of")) " " (parts::dated(portal.clock.today(), here.language)) }
        @if all.is_empty() { p.quiet { (here.say("costs-no-contributions")) } }
        @else {
            @for (currency, (assessed, received, outstanding)) in &total {
                (parts::tally(&[
                    (here.say("costs-assessed"), amount(*assessed, *currency)),
                    (here.say("costs-received"), amount(*received, *currency)),
                    (here.say("costs-outstanding"), amount(*outstanding, *currency)),
                ]))
            }
            @for (meeting, of) in all { (of_meeting(here, payers, meeting, of)) }
        }
    }
}

fn of_meeting(here: &Here, payers: &Payers, meeting: &Public, of: &[Contribution]) -> Markup {
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
    let title = meeting.title(here);
    html! {
        h2 { a href=(here.to(&format!("/{}", meeting.key()))) { (title) } }
        (parts::figures(&title, &headings, 1, &rows))
    }
}
