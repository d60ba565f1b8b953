//! Meetings by name in each place in which a sentence needs them: languages decline what English
//! leaves alone. No name has an article; the sentence around it has.

use domain::convening::meeting::{MeetingKey, MeetingKind};
use domain::law::language::Language;
use domain::law::treaty::{PartyTerm, Treaty};

use crate::{Value, Words};

/// The place of a meeting's name in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The subject, its treaty following.
    Subject,
    /// The object, its treaty following.
    Object,
    /// The object, no treaty following.
    Decided,
    /// What a secretariat is of, its treaty following.
    Of,
    /// What a secretariat is of, no treaty following.
    OfAlone,
    /// Where a delegation goes, in short.
    To,
}

/// `Twelfth Meeting of the States Parties`, as it stands in a place of a sentence.
pub fn name(
    ordinal: u16,
    kind: MeetingKind,
    parties: PartyTerm,
    place: Place,
    language: Language,
) -> String {
    let words = Words::of(language);
    let facts = [
        (
            "ordinal",
            Value::from(self::ordinal(ordinal, kind, place, language)),
        ),
        ("kind", kind.code().into()),
        ("party", party(parties).into()),
    ];
    match place {
        Place::Subject => words.say("meeting-subject", &facts),
        Place::Object => words.say("meeting-object", &facts),
        Place::Decided => words.say("meeting-decided", &facts),
        Place::Of => words.say("meeting-of", &facts),
        Place::OfAlone => words.say("meeting-of-alone", &facts),
        Place::To => words.say("meeting-to", &facts),
    }
}

/// `Twelfth Meeting of the States Parties to the Convention on Cluster Munitions`.
pub fn title(key: &MeetingKey, treaty: &Treaty, language: Language) -> String {
    let meeting = name(
        key.ordinal(),
        key.kind(),
        treaty.party_term,
        Place::Subject,
        language,
    );
    Words::of(language).say(
        "meeting-title",
        &[
            ("meeting", meeting.into()),
            ("of_treaty", treaty.names.of_meeting.get(language).into()),
        ],
    )
}

/// The ordinal of a meeting, agreeing with its noun.
fn ordinal(n: u16, kind: MeetingKind, place: Place, language: Language) -> String {
    let words = Words::of(language);
    let size = match n {
        ..20 => "small",
        20..=40 => "tens",
        _ => "large",
    };
    let facts = [
        ("n", n.into()),
        ("kind", kind.code().into()),
        ("size", size.into()),
    ];
    match place {
        Place::Subject => words.say("ordinal-subject", &facts),
        Place::Object | Place::Decided | Place::To => words.say("ordinal-object", &facts),
        Place::Of | Place::OfAlone => words.say("ordinal-of", &facts),
    }
}

/// The word by which sentences choose what the Parties are called.
pub(crate) const fn party(term: PartyTerm) -> &'static str {
    match term {
        PartyTerm::StateParty => "state_party",
        PartyTerm::HighContractingParty => "high_contracting_party",
    }
}
