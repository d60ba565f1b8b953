//! Delegations in words: capacities and channels by name, why a composition or a link is not taken,
//! and moments as a receipt says them. What comes from outside is isolated.

use domain::law::language::Language;
use domain::people::composition::{
    Capacity, CompositionFault, Courtesy, Field, NameOrder, Title, Wrong,
};
use domain::people::correspondent::LinkRefusal;
use domain::people::delegation::{Channel, Refusal, Timeliness};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::text::isolate;
use crate::{Facts, Value, Words, date};

/// The name of a capacity: `Head of delegation`.
pub fn capacity(capacity: Capacity, language: Language) -> String {
    say("delegation-capacity", "capacity", capacity.code(), language)
}

/// A courtesy title as lists write it: `H.E. Mr.`
pub fn courtesy(courtesy: Courtesy, language: Language) -> String {
    say("delegation-courtesy", "courtesy", courtesy.code(), language)
}

/// A title as lists write it: one the house knows in the language, another as it was written.
pub fn title(title: &Title, language: Language) -> String {
    match title {
        Title::None => String::new(),
        Title::Known(known) => courtesy(*known, language),
        Title::AsWritten(words) => words.clone(),
    }
}

/// The order of a name: `Given name first`.
pub fn name_order(order: NameOrder, language: Language) -> String {
    say("delegation-name-order", "order", order.code(), language)
}

/// The name of a channel: `By post`.
pub fn channel(channel: Channel, language: Language) -> String {
    say("delegation-channel", "channel", channel.code(), language)
}

/// Whether it came in time: `Late`.
pub fn timeliness(timeliness: Timeliness, language: Language) -> String {
    say(
        "delegation-timeliness",
        "timeliness",
        timeliness.code(),
        language,
    )
}

/// What is wrong with a composition, as it stands beside the field.
pub fn wrong(wrong: &Wrong, language: Language) -> String {
    let number = match wrong {
        Wrong::TooMany { most } | Wrong::TooLong { most } => *most,
        Wrong::OverQuota { places } => *places,
        _ => 0,
    };
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    let facts = [
        ("wrong", Value::from(wrong.code())),
        ("number", Value::from(number)),
    ];
    Words::of(language).say("delegation-wrong", &facts)
}

/// The name of a field of a member, as it stands over it.
pub fn field(field: Field, language: Language) -> String {
    let key = match field {
        Field::Capacity => "delegation-column-capacity",
        Field::Title => "delegation-column-title",
        Field::Given => "delegation-column-given",
        Field::Family => "delegation-column-family",
        Field::OwnScript => "delegation-column-own-script",
        Field::Function => "delegation-column-function",
    };
    Words::of(language).say(key, &[])
}

/// A fault of a composition with the row, counted from 1, and the field it stands in.
pub fn at(fault: &CompositionFault, language: Language) -> String {
    let says = wrong(&fault.wrong, language);
    let Some((row, in_field)) = fault.at else {
        return says;
    };
    let row = i64::try_from(row + 1).unwrap_or(i64::MAX);
    let facts = [
        ("row", Value::from(row)),
        ("field", Value::from(field(in_field, language))),
        ("fault", Value::from(says)),
    ];
    Words::of(language).say("delegation-fault-in-row", &facts)
}

/// Why a composition is not taken.
pub fn refusal(refusal: &Refusal, zone: &str, language: Language) -> String {
    let facts: Vec<(&str, Value<'_>)> = match refusal {
        Refusal::NotConvened => Vec::new(),
        Refusal::Cancelled { decided_on } => {
            vec![("date", date::full(*decided_on, language).into())]
        }
        Refusal::MeetingOver { closed_on } => {
            vec![("date", date::full(*closed_on, language).into())]
        }
        Refusal::Held { touched_at, .. } => {
            vec![("moment", moment(*touched_at, zone, language).into())]
        }
        Refusal::Superseded { stands: version } | Refusal::AlreadyFiled { version } => {
            vec![("version", (*version).into())]
        }
    };
    crate::refusal::said(refusal.code(), &facts, language)
}

/// Why a link opens nothing.
pub fn link_refusal(refusal: LinkRefusal, language: Language) -> String {
    crate::refusal::said(refusal.code(), &[], language)
}

/// A moment on the wall clock of a zone, with the zone's city and the same moment in universal time:
/// `30 August 2024, 23:59:59 (Europe/Zurich; 21:59:59 UTC)`. Where the zone is universal time itself,
/// the moment is said once.
pub fn moment(at: Timestamp, zone: &str, language: Language) -> String {
    let rules = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let (here, there) = (
        at.to_zoned_datetime(rules),
        at.to_zoned_datetime(TimeZone::UTC),
    );
    let utc = if here.date() == there.date() {
        there.strftime("%H:%M:%S").to_string()
    } else {
        there.strftime("%Y-%m-%d %H:%M:%S").to_string()
    };
    if zone == "UTC" {
        let facts = [
            ("date", date::full(here.date(), language).into()),
            ("utc", isolate(&format!("{utc} UTC")).into()),
        ];
        return Words::of(language).say("delegation-moment-universal", &facts);
    }
    let facts: [(&str, Value<'_>); 4] = [
        ("date", date::full(here.date(), language).into()),
        ("time", here.strftime("%H:%M:%S").to_string().into()),
        ("zone", isolate(zone).into()),
        ("utc", isolate(&format!("{utc} UTC")).into()),
    ];
    Words::of(language).say("delegation-moment", &facts as &Facts<'_>)
}

fn say(key: &str, fact: &str, code: &str, language: Language) -> String {
    Words::of(language).say(key, &[(fact, code.into())])
}
