//! A meeting as iCalendar (RFC 5545): each part as days, each sitting of the programme by its hours at
//! the venue, and the day by which delegations are due.

use domain::convening::deadline::UnknownZone;
use domain::convening::meeting::Meeting;
use domain::convening::place::Places;
use domain::convening::publication::Sitting;
use domain::law::language::Language;
use domain::law::treaty::Treaty;
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

/// The meeting as the text of an `.ics` file.
pub(crate) fn ics(
    meeting: &Meeting,
    treaty: &Treaty,
    places: &Places,
    sittings: &[Sitting],
    (on, stamp): (Date, Timestamp),
    language: Language,
) -> Result<String, UnknownZone> {
    let arranged = meeting.arranged_on(on);
    let title = words::convening::meeting::title(&meeting.key, treaty, language);
    let place = places.place(&arranged.place);
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Convene//convene//EN"));
    for (at, part) in arranged.parts.iter().enumerate() {
        let after = part
            .closes_on
            .checked_add(1.day())
            .expect("dates are read before 2200");
        let mut event = days(
            &format!("{}-part-{}", meeting.key, at + 1),
            stamp,
            part.opens_on,
            after,
        );
        event.summary(&title);
        if let Some(place) = place {
            event.location(place.at_venue.get(language));
        }
        if meeting.is_cancelled_on(on) {
            event.add_property("STATUS", "CANCELLED");
        }
        calendar.push(event.done());
    }
    let due = &arranged.composition;
    let zone = place.map_or("UTC", |place| place.time_zone.as_str());
    let late_from = due.late_from(zone)?;
    for sitting in sittings {
        let mut event =
            at_hours(meeting, sitting, zone, language).ok_or(UnknownZone(zone.into()))?;
        event.add_property("DTSTAMP", instant(stamp));
        if meeting.is_cancelled_on(on) {
            event.add_property("STATUS", "CANCELLED");
        }
        if let Some(place) = place {
            event.location(place.at_venue.get(language));
        }
        calendar.push(event.done());
    }
    let mut event = Event::new();
    event.uid(&uid(&format!("{}-composition", meeting.key)));
    event.add_property("DTSTAMP", instant(stamp));
    event.add_property("DTSTART", instant(late_from));
    event.summary(&words::console::say_with(
        "calendar-due",
        language,
        &[("meeting", &title)],
    ));
    calendar.push(event.done());
    Ok(calendar.to_string())
}

/// A sitting by its hours at the venue, told as instants, so that no calendar needs our zone.
fn at_hours(meeting: &Meeting, sitting: &Sitting, zone: &str, language: Language) -> Option<Event> {
    let zone = TimeZone::get(zone).ok()?;
    let at = |time| {
        let local = sitting.on.to_datetime(time);
        local
            .to_zoned_datetime(zone.clone())
            .ok()
            .map(|at| at.timestamp())
    };
    let begins = sitting.from.strftime("%H%M");
    let mut event = Event::new();
    let name = format!("{}-sitting-{}-{begins}", meeting.key, sitting.on);
    event.uid(&uid(&name));
    event.add_property("DTSTART", instant(at(sitting.from)?));
    event.add_property("DTEND", instant(at(sitting.until)?));
    let title = sitting.title.shown(language).map(|(_, text)| text);
    event.summary(title.unwrap_or_default());
    Some(event.done())
}

fn days(name: &str, stamp: Timestamp, from: Date, until: Date) -> Event {
    let mut event = Event::new();
    event.uid(&uid(name));
    event.add_property("DTSTAMP", instant(stamp));
    for (property, date) in [("DTSTART", from), ("DTEND", until)] {
        let mut property = Property::new(property, date.strftime("%Y%m%d").to_string());
        property.append_parameter(icalendar::Parameter::new("VALUE", "DATE"));
        event.append_property(property.done());
    }
    event
}

/// The same meeting keeps the same identifier, so that a calendar replaces and does not double.
fn uid(name: &str) -> String {
    format!("{}@convene.invalid", name.replace('/', "-"))
}

fn instant(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use domain::convening::publication::{TypedSitting, read_programme};
    use domain::law::compiled;
    use domain::law::wording::Wording;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_sitting_stands_by_the_clock_of_the_venue_in_a_language_there_is() {
        let places = compiled::places();
        let meeting = Meeting::read(compiled::FACT_SHEET, &places).expect("a fact sheet");
        let found = compiled::treaty(meeting.key.treaty(), &compiled::states());
        let (treaty, _) = found.expect("a profile");
        let sitting = TypedSitting {
            on: "2024-09-10".to_owned(),
            from: "10:00".to_owned(),
            until: "13:00".to_owned(),
            title: Wording::of([(Language::Fr, "Ouverture".to_owned())]),
        };
        let programme = read_programme(&[sitting]).expect("a programme");
        let at = (date(2024, 9, 1), Timestamp::UNIX_EPOCH);
        let ics = |sittings| ics(&meeting, &treaty, &places, sittings, at, Language::En);
        let text = ics(&programme.sittings).expect("a calendar");
        for line in [
            "DTSTART:20240910T080000Z",
            "DTEND:20240910T110000Z",
            "SUMMARY:Ouverture",
            "UID:ccm-12msp-sitting-2024-09-10-1000@convene.invalid",
        ] {
            assert_eq!(text.matches(line).count(), 1, "{line}: {text}");
        }
        let without = ics(&[]).expect("a calendar");
        assert_eq!(without.matches("BEGIN:VEVENT").count(), 2);
    }
}
