//! The receipt: what was received, exactly, with number, time and zone; and what changed from the
//! version before.

use axum::extract::{Path, State};
use axum::response::IntoResponse;
use desk::people::delegation::DelegationInMeeting;
use domain::people::composition::Member;
use domain::people::delegation::{Change, Submission, difference, number};
use domain::people::role::Act;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::here::{AtMeeting, Here, Of};
use super::super::parts::{self, Tone, mark, name, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, download};
use super::super::visitor::Signed;
use super::delegation::path;
use crate::clerk::people as clerk;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/{treaty}/{meeting}/delegation/{participant}/receipt/{version}";
    Routes::new().get(at, Opens::To(Act::Show), page).get(
        &format!("{at}/receipt.pdf"),
        Opens::To(Act::Show),
        paper,
    )
}

/// The version that the path names.
fn version(parts: &[(String, String)]) -> Result<u32, Stop> {
    let named = parts.iter().find(|(name, _)| name == "version");
    named
        .and_then(|(_, text)| text.parse().ok())
        .ok_or(Stop::NotFound)
}

async fn paper(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let version = version(&parts)?;
    let open = super::delegation::opened(&portal, &visitor, &key, &participant).await?;
    let submission = open.delegation.version(version).ok_or(Stop::NotFound)?;
    let receipt = clerk::receipt(
        &portal.site.name,
        &open.meeting,
        &open.delegation,
        submission,
        portal.day_at(&open.meeting),
        here.language,
    );
    let name = clerk::receipt_name(&receipt);
    let bytes = clerk::receipt_as_pdf(receipt).await.map_err(Stop::Broken)?;
    Ok(download(bytes, "application/pdf", &name))
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let version = version(&parts)?;
    let open = super::delegation::opened(&portal, &visitor, &key, &participant).await?;
    let submission = open.delegation.version(version).ok_or(Stop::NotFound)?;
    let title = here.say("receipt-title");
    let over = words::convening::meeting::title(&key, &open.meeting.law.treaty, here.language);
    let whose = super::name(&here, &portal, &open.meeting, &participant);
    let at = path(&key, &participant);
    let today = portal.day_at(&open.meeting);
    let body = html! {
        @if open.delegation.last().map(|last| last.version) == Some(version) {
            (notice(Tone::Good, &html! { p { (here.say("receipt-thanks")) } }))
        } @else {
            (notice(Tone::Warn, &html! { p { (here.say("receipt-superseded")) } }))
        }
        p.lead { (name(&whose)) }
        (received(&here, &open, submission, today))
        h2 { (here.say("receipt-composition")) }
        (composition(&here, &submission.members))
        (changes(&here, &open, submission))
        div.buttons {
            a.button href=(here.to(&format!("{at}/receipt/{version}/receipt.pdf"))) { (here.say("receipt-get-pdf")) }
            a.button href=(here.to(&at)) { (here.say("receipt-back")) }
        }
    };
    let page =
        Page::new(&here, &portal, &visitor, title)
            .over(over)
            .ways(super::super::convening::ways(
                &here, &portal, &visitor, &key,
            ));
    Ok(page.render(&body).into_response())
}

fn received(
    here: &Here,
    open: &DelegationInMeeting,
    submission: &Submission,
    today: jiff::civil::Date,
) -> Markup {
    let key = &open.meeting.meeting().key;
    let number = number(key, &open.delegation.participant, submission.version);
    let judged = open.timeliness(submission, today);
    let judged = words::people::delegation::timeliness(judged, here.language);
    let channel = words::people::delegation::channel(submission.channel, here.language);
    let mut facts = vec![
        (here.say("receipt-number"), html! { bdi.code { (number) } }),
        (
            here.say("receipt-received"),
            parts::moment(submission.received_at, open.zone(), here.language),
        ),
        (here.say("receipt-timeliness"), html! { (judged) }),
        (here.say("receipt-channel"), html! { (channel) }),
    ];
    if let Some(note) = &submission.note {
        let at = path(key, &open.delegation.participant);
        let file = here.to(&format!("{at}/note/{}", note.file.to_hex()));
        let said = html! {
            a href=(file) { (name(&note.name)) } br;
            span.small.quiet { "SHA-256 " bdi.code { (note.file.to_hex()) } }
        };
        facts.push((here.say("receipt-note"), said));
    }
    parts::facts(&facts)
}

/// Members as they were received, in their order.
pub(crate) fn composition(here: &Here, members: &[Member]) -> Markup {
    let headings = [
        "delegation-column-capacity",
        "delegation-column-name",
        "delegation-column-function",
    ]
    .map(|key| here.say(key));
    let rows: Vec<Vec<Markup>> = members
        .iter()
        .map(|member| {
            let capacity = words::people::delegation::capacity(member.capacity, here.language);
            vec![
                html! { (capacity) },
                full_name(here, member),
                name(&member.function),
            ]
        })
        .collect();
    parts::table(&here.say("receipt-composition"), &headings, &rows)
}

/// A member's title and name, and the name in its own script.
pub(crate) fn full_name(here: &Here, member: &Member) -> Markup {
    let title = words::people::delegation::title(&member.title, here.language);
    html! {
        (parts::titled(&title, &member.full_name()))
        @if !member.own_script.is_empty() { " " (name(&member.own_script)) }
    }
}

fn changes(here: &Here, open: &DelegationInMeeting, submission: &Submission) -> Markup {
    let before = submission
        .version
        .checked_sub(1)
        .and_then(|version| open.delegation.version(version));
    let Some(before) = before else {
        return html! {};
    };
    let all = difference(&before.members, &submission.members);
    html! {
        h2 { (here.with("receipt-changes", &[("version", before.version.into())])) }
        @if all.is_empty() {
            p.quiet { (here.say("receipt-no-changes")) }
        } @else {
            ul.plain { @for change in &all { li { (change_line(here, change)) } } }
        }
    }
}

/// One change, in a line.
pub(crate) fn change_line(here: &Here, change: &Change) -> Markup {
    let place = |at: usize| i64::try_from(at + 1).unwrap_or_default();
    match change {
        Change::Joined(member) => html! {
            (mark(Tone::Good, &here.say("receipt-joined"))) " " ins { (full_name(here, member)) }
        },
        Change::Left(member) => html! {
            (mark(Tone::Bad, &here.say("receipt-left"))) " " del { (full_name(here, member)) }
        },
        Change::Changed { before, after } => html! {
            (mark(Tone::Warn, &here.say("receipt-changed"))) " "
            del { (one_line(here, before)) } " " (parts::onward(here)) " " ins { (one_line(here, after)) }
        },
        Change::Moved { member, from, to } => html! {
            (mark(Tone::Plain, &here.say("receipt-moved"))) " " (full_name(here, member)) " "
            (here.with("receipt-places", &[("from", place(*from).into()), ("to", place(*to).into())]))
        },
    }
}

fn one_line(here: &Here, member: &Member) -> Markup {
    html! {
        (full_name(here, member)) (parts::comma(here))
        (words::people::delegation::capacity(member.capacity, here.language))
        @if !member.function.is_empty() { (parts::comma(here)) (name(&member.function)) }
    }
}
