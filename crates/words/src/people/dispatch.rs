//! How a letter fares, in words. The sentences stand in `people/dispatch.ftl` and
//! `people/post.ftl`.

use domain::convening::correspondence::Wrong;
use domain::law::language::Language;
use domain::people::dispatch::{DeliveryFault, Field, Kind, Stage, Standing};

use crate::Words;

/// Where a letter stands.
pub fn stage(stage: Stage, language: Language) -> String {
    Words::of(language).say("dispatch-stage", &[("stage", stage.code().into())])
}

/// Where the dispatch of a paper to one addressee stands.
pub fn standing(standing: Standing, language: Language) -> String {
    let words = Words::of(language);
    match standing {
        Standing::ByMail(of) => stage(of, language),
        Standing::Carried => words.say("post-standing-carried", &[]),
        Standing::Unsent => words.say("post-standing-unsent", &[]),
        Standing::NoAddress => words.say("post-standing-no-address", &[]),
    }
}

/// What became known of a letter: by what way its recipient acknowledged it.
pub fn known(kind: Kind, language: Language) -> String {
    let code = kind.code().replace('_', "-");
    Words::of(language).say("dispatch-known", &[("kind", code.into())])
}

/// What is wrong with a delivery, as it stands beside the field.
pub fn wrong(fault: DeliveryFault, language: Language) -> String {
    let words = Words::of(language);
    match (fault.field, fault.wrong) {
        (Field::Channel, Wrong::NoSuchChannel) => words.say("post-no-such-channel", &[]),
        (Field::Participant, Wrong::NoSuchParticipant) => words.say("post-no-such-addressee", &[]),
        (_, wrong) => crate::convening::correspondence::wrong(wrong, language),
    }
}
