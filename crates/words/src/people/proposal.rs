//! What was read of a composition, in words: what was assumed of a member, and why a line gave none.
//! The sentences stand in `people/proposal.ftl`.

use domain::law::language::Language;
use domain::people::proposal::{Doubt, Why};

use crate::Words;

/// What was assumed of a proposed member.
pub fn doubt(doubt: Doubt, language: Language) -> String {
    Words::of(language).say("proposal-doubt", &[("code", doubt.code().into())])
}

/// Why a line or a file gave no member.
pub fn why(why: Why, language: Language) -> String {
    Words::of(language).say("proposal-why", &[("code", why.code().into())])
}
