//! The desk's list of delegations: the version that stands, what changed since the one before,
//! whether the first came in time; and the names that stand in more than one delegation, which are
//! shown and never refused.

use axum::extract::State;
use axum::response::IntoResponse;
use desk::people::delegation::{Delegations, timeliness};
use domain::people::delegation::{Delegation, Submission, difference, in_several};
use domain::people::participant::Participant;
use domain::people::role::Act;
use maud::{Markup, html};
use words::law::collation::Order;

use super::super::answer::Answer;
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Tone, mark, name};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::Page;
use super::super::visitor::Signed;
use super::receipt::change_line;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/{treaty}/{meeting}/delegations";
    Routes::new().get(at, Opens::To(Act::Show), page)
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let all = portal.desk.delegations(&occasion, &key).await?;
    let over = words::convening::meeting::title(&key, &all.meeting.law.treaty, here.language);
    let body = html! {
        (twice(&here, &portal, &all))
        (list(&here, &portal, &all))
    };
    let page = Page::new(&here, &portal, &visitor, here.say("desk-delegations"))
        .over(over)
        .ways(super::super::convening::desk_ways(&here, &key));
    Ok(page.render(&body).into_response())
}

fn list(here: &Here, portal: &Portal, all: &Delegations) -> Markup {
    let order = Order::of(here.language);
    let named = |delegation| (name_of(here, portal, all, delegation), delegation);
    let mut sorted: Vec<(String, &Delegation)> = all.all.iter().map(named).collect();
    sorted.sort_by(|(one, _), (other, _)| order.compare(one, other));
    let headings = [
        "desk-column-delegation",
        "desk-column-received",
        "desk-column-members",
        "desk-column-changes",
    ]
    .map(|key| here.say(key));
    let rows: Vec<Vec<Markup>> = sorted
        .iter()
        .map(|(said, delegation)| row(here, portal, all, (said, delegation)))
        .collect();
    html! {
        @if rows.is_empty() {
            p.quiet { (here.say("desk-came-in-none")) }
        } @else {
            (parts::table(&here.say("desk-delegations"), &headings, &rows))
        }
    }
}

fn name_of(here: &Here, portal: &Portal, all: &Delegations, delegation: &Delegation) -> String {
    super::name(here, portal, &all.meeting, &delegation.participant)
}

fn row(
    here: &Here,
    portal: &Portal,
    all: &Delegations,
    (said, delegation): (&str, &Delegation),
) -> Vec<Markup> {
    let key = &all.meeting.meeting().key;
    let at = here.to(&format!(
        "/desk/{key}/delegations/{}",
        delegation.participant
    ));
    let extended = delegation.extensions.last();
    vec![
        html! {
            a href=(at) { (name(said)) }
            @if let Some(extension) = extended {
                br;
                span.small.quiet {
                    (here.say("desk-extended-until")) " " (parts::dated(extension.until.on, here.language))
                }
            }
        },
        match delegation.last() {
            Some(last) => received(here, portal, all, (delegation, last)),
            None => mark(Tone::Plain, &here.say("delegation-nothing-yet")),
        },
        html! { @if let Some(last) = delegation.last() { (last.members.len()) } },
        changes(here, delegation),
    ]
}

fn received(
    here: &Here,
    portal: &Portal,
    all: &Delegations,
    (delegation, last): (&Delegation, &Submission),
) -> Markup {
    let judged = timeliness(&all.meeting, delegation, last, portal.day_at(&all.meeting));
    let zone = all.meeting.zone();
    html! {
        (here.with("delegation-version-received", &[("version", last.version.into())])) " "
        (super::timeliness(here, judged)) br;
        span.small.quiet {
            time datetime=(last.received_at) {
                (words::people::answer_state::moment(last.received_at, zone, here.language))
            }
            " · " (words::people::delegation::channel(last.channel, here.language))
        }
    }
}

/// What changed from the version before, folded away where it is long.
fn changes(here: &Here, delegation: &Delegation) -> Markup {
    let Some(last) = delegation.last() else {
        return html! {};
    };
    let before = last.version.checked_sub(1);
    let Some(before) = before.and_then(|version| delegation.version(version)) else {
        return html! { span.quiet { (here.say("desk-first-version")) } };
    };
    let all = difference(&before.members, &last.members);
    let count = i64::try_from(all.len()).unwrap_or_default();
    if all.is_empty() {
        return html! { span.quiet { (here.say("receipt-no-changes")) } };
    }
    html! {
        details {
            summary { (here.with("desk-changes", &[("count", count.into())])) }
            ul { @for change in &all { li { (change_line(here, change)) } } }
        }
    }
}

/// Names that stand in more than one delegation.
fn twice(here: &Here, portal: &Portal, all: &Delegations) -> Markup {
    let standing = all.all.iter().filter_map(|delegation| {
        let last = delegation.last()?;
        Some((&delegation.participant, last.members.as_slice()))
    });
    let same = in_several(standing);
    if same.is_empty() {
        return html! {};
    }
    let key = &all.meeting.meeting().key;
    let link = |participant: &Participant| {
        let at = here.to(&format!("/desk/{key}/delegations/{participant}"));
        html! { a href=(at) { (name(&super::name(here, portal, &all.meeting, participant))) } }
    };
    html! {
        details {
            summary { (here.say("desk-twice")) " (" (same.len()) ")" }
            ul {
                @for same in &same {
                    li {
                        (name(&same.name)) ": "
                        @for (at, participant) in same.delegations.iter().enumerate() {
                            @if at > 0 { " · " }
                            (link(participant))
                        }
                    }
                }
            }
        }
    }
}
