//! The labels and lines around the text of a note or letter: reference, place and date, addressee,
//! marks, distribution, verification. The State's name stands alone on its line.

use domain::convening::mission::{Mission, MissionKind};
use domain::convening::place::IssuingOffice;
use domain::law::language::Language;
use domain::law::state::State;
use jiff::civil::Date;

use crate::text::clean;
use crate::{Words, date};

/// The labels of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// Before the reference: `Reference:`.
    pub reference: String,
    /// Under the space for the initials.
    pub initials: String,
    /// Under the space for the stamp.
    pub stamp: String,
    /// Above the enclosures.
    pub enclosures: String,
    /// Above the distribution.
    pub distribution: String,
    /// To whom a circular note goes, in one line.
    pub distribution_all: String,
    /// The mark of a paper that was not issued.
    pub draft: String,
}

/// The labels of a sheet in a language.
pub fn labels(language: Language) -> Labels {
    let words = Words::of(language);
    Labels {
        reference: words.say("sheet-reference", &[]),
        initials: words.say("sheet-initials", &[]),
        stamp: words.say("sheet-stamp", &[]),
        enclosures: words.say("sheet-enclosures", &[]),
        distribution: words.say("sheet-distribution", &[]),
        distribution_all: words.say("sheet-distribution-all", &[]),
        draft: words.say("sheet-draft", &[]),
    }
}

/// `New York, 15 March 2024`.
pub fn place_and_date(office: &IssuingOffice, on: Date, language: Language) -> String {
    Words::of(language).say(
        "sheet-place-and-date",
        &[
            ("city", office.city.get(language).into()),
            ("date", date::full(on, language).into()),
        ],
    )
}

/// The lines of a mission as on an envelope: the State's short name on a date alone on its line,
/// the office, the registered address.
pub fn addressee(state: &State, mission: &Mission, on: Date, language: Language) -> Vec<String> {
    let mut lines = vec![
        clean(state.short_name(on, language)),
        office(mission, language),
    ];
    lines.extend(
        mission
            .address
            .iter()
            .map(|line| clean(line))
            .filter(|line| !line.is_empty()),
    );
    lines
}

/// The office of a mission: `Permanent Mission to the United Nations, New York`.
pub fn office(mission: &Mission, language: Language) -> String {
    let words = Words::of(language);
    match mission.kind {
        MissionKind::ForeignMinistry => words.say("sheet-ministry", &[]),
        MissionKind::PermanentMission | MissionKind::PermanentObserverMission => words.say(
            "sheet-mission",
            &[
                ("kind", mission.kind.code().into()),
                ("station", mission.station.code().into()),
            ],
        ),
    }
}

/// The mark of a courtesy version: `Courtesy version. The text issued to this addressee is the
/// French one.`
pub fn courtesy(issued: Language, language: Language) -> String {
    Words::of(language).say("sheet-courtesy", &[("issued", issued.code().into())])
}

/// How a reader can verify a paper; the code stands on the line below.
pub fn verification(address: &str, language: Language) -> String {
    Words::of(language).say("sheet-verification", &[("address", address.into())])
}

/// What the square code is, for who cannot see it.
pub fn code(address: &str, language: Language) -> String {
    Words::of(language).say("sheet-code", &[("address", address.into())])
}

/// The name of a language in another: `French`.
pub fn language(named: Language, language: Language) -> String {
    Words::of(language).say("sheet-language", &[("language", named.code().into())])
}
