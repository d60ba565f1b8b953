//! Pages about people: signing in, links, delegations, those who ask to attend.

pub(crate) mod composition;
pub(crate) mod delegation;
pub(crate) mod link;
pub(crate) mod mission;
pub(crate) mod passkey;
pub(crate) mod person;
pub(crate) mod receipt;
pub(crate) mod sign_in;

use desk::convening::meeting::MeetingInLaw;
use domain::people::participant::Participant;

use super::here::Here;
use super::portal::Portal;
use super::routes::Routes;

/// The chapter's routes, below the language.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .merge(sign_in::routes())
        .merge(link::routes())
        .merge(delegation::routes())
        .merge(receipt::routes())
        .merge(person::routes())
}

/// The name of a participant in the person's language.
pub(crate) fn name(
    here: &Here,
    portal: &Portal,
    meeting: &MeetingInLaw,
    participant: &Participant,
) -> String {
    let (facts, today) = (&meeting.facts, portal.clock.today());
    words::people::participant::name(
        participant,
        &facts.states,
        &facts.organizations,
        today,
        here.language,
    )
}
