//! Reminders of what is owed at the desk: what is chosen is shown first, payer by payer with its notices
//! and sums; the button sends exactly that. Below stands what was sent, when and by whom.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::response::IntoResponse;
use desk::answer::No;
use desk::money::reminder::Reminding;
use domain::law::costs::ReminderRule;
use domain::money::amount::Currency;
use domain::money::reminder::{Asked, Recalled, Reminder, ToRemind, totals};
use domain::money::series::Serial;
use domain::people::role::Act;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::form::Form;
use super::super::here::Here;
use super::super::parts::{self, Field, Tone, mark};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{download, see_other};
use super::super::visitor::{Signed, Visitor};
use super::part::Part;
use super::{Against, Officers, PDF, Payers, amount, not_verified};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get(AT, Opens::To(Act::KeepCosts), page)
        .post(AT, Opens::To(Act::IssueCosts), send)
        .get(
            "/desk/money/reminders/{serial}/paper",
            Opens::To(Act::Show),
            paper,
        )
}

/// Where the page is, below the language.
pub(super) const AT: &str = "/desk/money/reminders";
/// How many reminders that were sent stand on one page.
const ON_A_PAGE: usize = 100;

/// What was chosen, as it was typed.
struct Chosen {
    over: String,
    treaty: String,
    meeting: String,
    payer: String,
}

impl Chosen {
    fn read(typed: impl Fn(&str) -> String) -> Self {
        Self {
            over: typed("over"),
            treaty: typed("treaty"),
            meeting: typed("meeting"),
            payer: typed("payer"),
        }
    }

    /// What is asked for; a word that is no payer stands against the form.
    fn asked(&self, here: &Here) -> (Asked, Against) {
        let mut against = Against::default();
        let payer = self.payer.trim().to_uppercase();
        let read = payer.parse().ok();
        if read.is_none() && !payer.is_empty() {
            against.wrong(here, "payer", "no-payer");
        }
        let asked = Asked {
            over: self.over.parse().unwrap_or(0),
            treaty: self.treaty.parse().ok(),
            meeting: self.meeting.parse().ok(),
            payer: read,
        };
        (asked, against)
    }
}

async fn page(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let chosen = Chosen::read(|name| here.asked(name).unwrap_or_default());
    let (asked, against) = chosen.asked(&here);
    shown(&here, &portal, &visitor, (&chosen, &asked, &against)).await
}

async fn send(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let chosen = Chosen::read(|name| form.text(name).to_owned());
    let (asked, mut against) = chosen.asked(&here);
    if against.is_nothing() {
        let seen = form.text("seen").to_owned();
        let sent = portal.desk.remind_of_dues(&occasion, asked.clone(), seen);
        match sent.await {
            Ok(_) => return Ok(see_other(&here.to(&format!("{AT}?done=reminded")))),
            Err(no @ (No::Stale | No::Reminder(_))) => against = Against::by(no, &here, &[])?,
            Err(no) => return Err(no.into()),
        }
    }
    shown(&here, &portal, &visitor, (&chosen, &asked, &against)).await
}

/// The number in an address.
pub(super) fn serial_in(path: &[(String, String)]) -> Result<Serial, Stop> {
    let found = path.iter().find(|(name, _)| name == "serial");
    let number = found.and_then(|(_, number)| number.parse().ok());
    number.ok_or(Stop::NotFound)
}

/// The paper of a reminder or a bundle, as the clerk printed it; until then there is none.
pub(super) async fn paper(
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(path): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal.desk.may_read(&occasion, &super::SITE).await?;
    let number = serial_in(&path)?;
    given(portal.desk.dues_paper(&occasion, number).await?, number)
}

/// A paper as a file, where it is printed.
pub(super) fn given(bytes: Option<Vec<u8>>, number: Serial) -> Answer {
    let bytes = bytes.ok_or(Stop::NotFound)?;
    Ok(download(bytes, PDF, &format!("{number}.pdf")))
}

async fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    (chosen, asked, against): (&Chosen, &Asked, &Against),
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let due = portal.desk.reminders_of_dues(&occasion, asked).await?;
    let sent = portal.desk.sent_reminders(&occasion).await?;
    let payers = Payers::of(here, portal).await?;
    let officers = Officers::of(portal).await?;
    let body = html! {
        (super::said_before(here, "dues-done", &["reminded"]))
        (against.above(here))
        p.lead { (here.say("dues-lead")) " " (parts::dated(portal.clock.today(), here.language)) }
        (filter(here, &due, chosen, against))
        @if against.faults.is_empty() { (preview(here, &payers, &due, chosen)) }
        (unread(here, &due.rules))
        h2 id="sent" { (here.say("dues-sent")) }
        (past(here, &payers, &officers, &sent))
    };
    let page = super::site_page(here, portal, visitor, here.say("dues-reminders"));
    Ok((against.status(), page.render(&body)).into_response())
}

/// The steps of the treaties that owe something, where no text of a treaty says them.
fn unread(here: &Here, rules: &BTreeMap<domain::law::treaty::TreatyKey, ReminderRule>) -> Markup {
    let mut unread: Vec<&str> = rules
        .values()
        .filter(|rule| !rule.verified)
        .map(|rule| rule.source.as_str())
        .collect();
    unread.sort_unstable();
    unread.dedup();
    html! { @for source in unread { (not_verified(here, "reminders", source)) } }
}

fn filter(here: &Here, due: &Reminding, chosen: &Chosen, against: &Against) -> Markup {
    let any = || (String::new(), here.say("desk-any"));
    let mut steps: Vec<u16> = due
        .rules
        .values()
        .flat_map(|rule| rule.days.clone())
        .collect();
    steps.sort_unstable();
    steps.dedup();
    let days = |step: &u16| {
        let facts = [("days", i64::from(*step).into())];
        (step.to_string(), here.with("dues-more-than", &facts))
    };
    let over: Vec<_> = [any()].into_iter().chain(steps.iter().map(days)).collect();
    let same = |key: String| (key.clone(), words::text::isolate(&key));
    let treaties = due.rules.keys().map(|key| same(key.to_string()));
    let treaties: Vec<_> = [any()].into_iter().chain(treaties).collect();
    let meetings = due.meetings.iter().map(|key| same(key.to_string()));
    let meetings: Vec<_> = [any()].into_iter().chain(meetings).collect();
    html! {
        form.filters method="get" role="search" action=(here.to(AT)) {
            (Field::new("over", here.say("dues-over"), &chosen.over).select(&over))
            (Field::new("treaty", here.say("dues-treaty"), &chosen.treaty).select(&treaties))
            (Field::new("meeting", here.say("costs-meeting"), &chosen.meeting).select(&meetings))
            (Field::new("payer", here.say("costs-payer"), &chosen.payer)
                .faults(against.at("payer")).input("text"))
            button type="submit" { (here.say("desk-filter")) }
        }
    }
}

/// What would go out, and the button that sends exactly this.
fn preview(here: &Here, payers: &Payers, due: &Reminding, chosen: &Chosen) -> Markup {
    if due.to.is_empty() {
        return html! { p { (here.say("dues-none-due")) } };
    }
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let notices: Vec<Recalled> = due.to.iter().flat_map(|to| to.notices.clone()).collect();
    let count = |key: &str, count: usize| (here.say(key), html! { (count) });
    let mut tally = vec![
        count("costs-payers", due.to.len()),
        count("costs-notices", notices.len()),
        count("dues-letters", due.letters()),
    ];
    for (currency, minor) in totals(&notices) {
        tally.push((here.say("costs-outstanding"), amount(minor, currency)));
    }
    let mut all: Vec<&ToRemind> = due.to.iter().collect();
    all.sort_by(|one, other| payers.place(&one.payer).cmp(&payers.place(&other.payer)));
    let rows: Vec<Vec<Markup>> = all
        .into_iter()
        .map(|to| {
            let addresses = due.addresses.get(&to.payer).copied().unwrap_or(0);
            vec![
                payers.name(here, &to.payer),
                named(here, &to.notices),
                html! {
                    @if addresses == 0 { (mark(Tone::Warn, &here.say("dues-no-address"))) }
                    @else { (addresses) }
                },
                sums(&totals(&to.notices)),
            ]
        })
        .collect();
    let headings = [
        here.say("costs-payer"),
        here.say("costs-notices"),
        here.say("dues-letters"),
        here.say("costs-outstanding"),
    ];
    let facts = [("count", whole(due.to.len()).into())];
    html! {
        (parts::tally(&tally))
        (parts::figures(&here.say("dues-would-go"), &headings, 3, &rows))
        form method="post" action=(here.to(AT)) {
            @for (name, value) in [("over", &chosen.over), ("treaty", &chosen.treaty),
                ("meeting", &chosen.meeting), ("payer", &chosen.payer)] {
                input type="hidden" name=(name) value=(value);
            }
            input type="hidden" name="seen" value=(due.fingerprint());
            div.buttons { button.main type="submit" { (here.with("dues-send", &facts)) } }
        }
    }
}

/// The notices with how long each is over.
fn named(here: &Here, notices: &[Recalled]) -> Markup {
    let days = |one: &Recalled| {
        let facts = [("days", i64::from(one.days).into())];
        here.with("dues-days-over", &facts)
    };
    html! {
        ul.plain {
            @for one in notices {
                li {
                    bdi.code dir="ltr" { (one.notice) } " · " bdi.code dir="ltr" { (one.meeting) }
                    " · " span.small { (days(one)) }
                }
            }
        }
    }
}

/// Sums in their currencies, one below the other.
pub(super) fn sums(of: &BTreeMap<Currency, i64>) -> Markup {
    html! {
        @for (at, (currency, minor)) in of.iter().enumerate() {
            @if at > 0 { br; }
            (amount(*minor, *currency))
        }
    }
}

/// What was sent, the latest first.
fn past(here: &Here, payers: &Payers, officers: &Officers, sent: &[Reminder]) -> Markup {
    if sent.is_empty() {
        return html! { p.quiet { (here.say("dues-none-sent")) } };
    }
    let row = |one: &Reminder| {
        let to = here.to(&format!("{AT}/{}/paper", one.number));
        vec![
            html! { a.code href=(to) dir="ltr" { (one.number) } },
            parts::dated(one.dated, here.language),
            payers.name(here, &one.payer),
            named(here, &one.notices),
            officers.name(one.sent.1),
            sums(&totals(&one.notices)),
        ]
    };
    let part = Part::asked(here, "page", sent.len(), ON_A_PAGE);
    let rows: Vec<Vec<Markup>> = sent[part.range()].iter().rev().map(row).collect();
    let headings = [
        here.say("costs-number"),
        here.say("costs-dated"),
        here.say("costs-payer"),
        here.say("costs-notices"),
        here.say("dues-sent-by"),
        here.say("costs-outstanding"),
    ];
    html! {
        (parts::figures(&here.say("dues-sent"), &headings, 5, &rows))
        (part.ways(here, "sent"))
    }
}

/// What a payer was reminded of, as its account shows it; each number leads to its paper below `at`.
pub(super) fn of_account(here: &Here, sent: &[Reminder], at: &str) -> Markup {
    let row = |one: &Reminder| {
        let to = here.to(&format!("{at}/{}/paper", one.number));
        vec![
            html! { a.code href=(to) dir="ltr" { (one.number) } },
            parts::dated(one.dated, here.language),
            named(here, &one.notices),
            sums(&totals(&one.notices)),
        ]
    };
    let rows: Vec<Vec<Markup>> = sent.iter().rev().map(row).collect();
    let headings = [
        here.say("costs-number"),
        here.say("costs-dated"),
        here.say("costs-notices"),
        here.say("costs-outstanding"),
    ];
    html! {
        @if !rows.is_empty() {
            h2 { (here.say("dues-reminders")) }
            (parts::figures(&here.say("dues-reminders"), &headings, 3, &rows))
        }
    }
}
