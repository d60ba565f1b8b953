//! Pages about people: signing in, links, delegations, those who ask to attend.

pub(crate) mod composition;
pub(crate) mod delegation;
pub(crate) mod delegations;
pub(crate) mod dossier;
pub(crate) mod letter;
pub(crate) mod link;
pub(crate) mod list;
pub(crate) mod mission;
pub(crate) mod passkey;
pub(crate) mod person;
pub(crate) mod provider;
pub(crate) mod receipt;
pub(crate) mod reconciliation;
pub(crate) mod request;
pub(crate) mod sign_in;

use desk::convening::meeting::MeetingInLaw;
use domain::people::delegation::Timeliness;
use domain::people::participant::Participant;
use maud::Markup;

use super::here::Here;
use super::parts::{self, Tone};
use super::portal::Portal;
use super::routes::Routes;

/// The chapter's routes, below the language.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .merge(sign_in::routes())
        .merge(provider::routes())
        .merge(link::routes())
        .merge(delegation::routes())
        .merge(receipt::routes())
        .merge(delegations::routes())
        .merge(dossier::routes())
        .merge(letter::routes())
        .merge(reconciliation::routes())
        .merge(list::routes())
        .merge(request::routes())
        .merge(person::routes())
}

/// The name of a participant in the person's language.
pub(crate) fn name(
    here: &Here,
    portal: &Portal,
    meeting: &MeetingInLaw,
    participant: &Participant,
) -> String {
    let (facts, today) = (&meeting.facts, portal.day_at(meeting));
    words::people::participant::name(
        participant,
        &facts.states,
        &meeting.organizations,
        today,
        here.language,
    )
}

/// Whether it came in time, as a mark.
pub(crate) fn timeliness(here: &Here, judged: Timeliness) -> Markup {
    let tone = if judged == Timeliness::Late {
        Tone::Warn
    } else {
        Tone::Good
    };
    parts::mark(
        tone,
        &words::people::delegation::timeliness(judged, here.language),
    )
}
