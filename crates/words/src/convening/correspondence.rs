//! Letters that came in, in words: by what way, and what is wrong with one as it was typed.

use domain::convening::correspondence::{Channel, Wrong};
use domain::law::language::Language;

use crate::{Value, Words};

/// The name of a channel: `By courier`.
pub fn channel(channel: Channel, language: Language) -> String {
    let facts = [("channel", channel.code().into())];
    Words::of(language).say("correspondence-channel", &facts)
}

/// What is wrong with a letter, as it stands beside the field.
pub fn wrong(wrong: Wrong, language: Language) -> String {
    let most = match wrong {
        Wrong::TooLong { most } => i64::try_from(most).unwrap_or(i64::MAX),
        _ => 0,
    };
    let facts = [
        ("wrong", Value::from(wrong.code())),
        ("most", Value::from(most)),
    ];
    Words::of(language).say("correspondence-wrong", &facts)
}
