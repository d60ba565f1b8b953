//! The name of a participant: a State as lists write it on a date, an organization by its own name.

use domain::law::language::Language;
use domain::law::organization::Organizations;
use domain::law::state::States;
use domain::people::participant::Participant;
use jiff::civil::Date;

/// The name of a participant, alone on its line; a key nobody knows stands for itself.
pub fn name(
    participant: &Participant,
    states: &States,
    organizations: &Organizations,
    on: Date,
    language: Language,
) -> String {
    let name = match participant {
        Participant::State(state) => states
            .get(*state)
            .map(|state| state.name_on(on).short.get(language).clone()),
        Participant::Organization(key) => organizations
            .get(key)
            .map(|organization| organization.name.get(language).clone()),
    };
    name.unwrap_or_else(|| participant.to_string())
}
