//! Roles and acts by name, as lists and refusals say them.

use domain::law::language::Language;
use domain::people::role::{Act, Role};

use crate::Words;

/// The name of a role: `Conference officer`.
pub fn name(role: Role, language: Language) -> String {
    Words::of(language).say("role-name", &[("role", role.code().into())])
}

/// What an act does: `issue a note`.
pub fn act(act: Act, language: Language) -> String {
    Words::of(language).say("role-act", &[("act", act.code().into())])
}
