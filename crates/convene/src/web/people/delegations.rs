//! The desk's list of delegations: the version that stands, what changed since the one before,
//! whether the first came in time, how many differences between its note and its entries are open;
//! and who seems to stand in more than one delegation, which is shown and never refused.

use axum::extract::State;
use axum::response::IntoResponse;
use desk::people::delegation::{Delegations, timeliness};
use desk::people::reconciliation::Reconciliations;
use domain::convening::meeting::MeetingKey;
use domain::people::delegation::{Delegation, Submission, difference};
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
use super::reconciliation;

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
    let found = portal.desk.reconciliations(&occasion, &key).await?;
    let meeting = &found.delegations.meeting;
    let over = words::convening::meeting::title(&key, &meeting.law.treaty, here.language);
    let body = html! {
        (reconciliation::same_persons(&here, &portal, meeting, &found.same))
        (which(&here, &key, &found))
        (list(&here, &portal, &found))
    };
    let page = Page::new(&here, &portal, &visitor, here.say("desk-delegations"))
        .over(over)
        .ways(super::super::convening::desk_ways(&here, &key));
    Ok(page.render(&body).into_response())
}

/// Whether those with open differences are asked for alone.
fn open_alone(here: &Here) -> bool {
    here.asked("open").is_some()
}

/// The way to those with open differences alone, or back to all.
fn which(here: &Here, key: &MeetingKey, found: &Reconciliations) -> Markup {
    let at = here.to(&format!("/desk/{key}/delegations"));
    html! {
        @if open_alone(here) {
            p { a href=(at) { (here.say("reconciliation-every")) } }
        } @else if !found.open.is_empty() {
            p { a href={ (at) "?open" } { (here.say("reconciliation-only-open")) } " (" (found.open.len()) ")" }
        }
    }
}

fn list(here: &Here, portal: &Portal, found: &Reconciliations) -> Markup {
    let all = &found.delegations;
    let order = Order::of(here.language);
    let named = |delegation| (name_of(here, portal, all, delegation), delegation);
    let wanted = |delegation: &&Delegation| {
        !open_alone(here) || found.open.contains_key(&delegation.participant)
    };
    let listed = all.all.iter().filter(wanted);
    let mut sorted: Vec<(String, &Delegation)> = listed.map(named).collect();
    sorted.sort_by(|(one, _), (other, _)| order.compare(one, other));
    let headings = [
        "desk-column-delegation",
        "desk-column-received",
        "desk-column-members",
        "reconciliation-differences",
        "desk-column-changes",
    ]
    .map(|key| here.say(key));
    let rows: Vec<Vec<Markup>> = sorted
        .iter()
        .map(|(said, delegation)| row(here, portal, found, (said, delegation)))
        .collect();
    html! {
        @if rows.is_empty() && open_alone(here) {
            p.quiet { (here.say("reconciliation-none-open")) }
        } @else if rows.is_empty() {
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
    found: &Reconciliations,
    (said, delegation): (&str, &Delegation),
) -> Vec<Markup> {
    let all = &found.delegations;
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
        open_of(here, key, found, delegation),
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

/// How many differences are open, as the way to them.
fn open_of(
    here: &Here,
    key: &MeetingKey,
    found: &Reconciliations,
    delegation: &Delegation,
) -> Markup {
    let Some(count) = found.open.get(&delegation.participant) else {
        return html! {};
    };
    let count = i64::try_from(*count).unwrap_or(i64::MAX);
    let at = here.to(&reconciliation::path(key, &delegation.participant));
    html! { a href=(at) { (here.with("reconciliation-open", &[("count", count.into())])) } }
}
