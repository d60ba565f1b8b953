//! Categories of invitees, as tables and lists show them.

use domain::convening::invitee::{Category, Manner};
use domain::law::language::Language;

use crate::Words;

/// The name of a category: `States Parties`.
pub fn category(category: Category, language: Language) -> String {
    Words::of(language).say("invitee-category", &[("category", category.code().into())])
}

/// How an invitee is brought to the meeting: `convened`.
pub fn manner(manner: Manner, language: Language) -> String {
    let code = match manner {
        Manner::Convened => "convened",
        Manner::Invited => "invited",
    };
    Words::of(language).say("invitee-manner", &[("manner", code.into())])
}
