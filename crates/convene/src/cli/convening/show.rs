//! What a meeting is, shown: its facts, its mandate examined, its invitees.

use desk::convening::meeting::MeetingInLaw;
use domain::convening::invitee::Category;
use domain::convening::meeting::MeetingKey;
use domain::convening::publication::standing;
use domain::law::language::Language;
use domain::law::mandate::{self, Examined, Finding};
use domain::law::organization::Organization;
use domain::law::quotation::Remark;
use domain::law::treaty::TextState;
use jiff::civil::Date;

use crate::calendar;
use crate::cli::answer::{Form, Listing, text};
use crate::cli::site::At;
use crate::clock;
use crate::exit::Stop;

/// Shows a meeting with every quotation of its mandate held against its source.
pub(crate) fn show(at: &At, key: &MeetingKey, on: Date, form: &Form) -> Result<(), Stop> {
    let held = at.block_on(async |desk| desk.meeting(key).await)?;
    let notes = at.block_on(async |desk| desk.notes(key).await)?;
    let language = form.language;
    let mut rows = facts(&held, on, language);
    for note in &notes {
        let reference = note
            .reference
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        let step = words::convening::note::step(note.stage(), language);
        rows.push(pair("fact-note", &format!("{reference} {step}"), language));
    }
    for examined in mandate::examine(&held.meeting().mandate, &held.law.treaty) {
        rows.push(vec![
            text(examined.name()),
            text(found(&examined, language)),
        ]);
    }
    let opens_on = held.meeting().arranged_on(on).opens_on();
    for broken in mandate::broken(&held.meeting().mandate, &held.law.treaty, on, opens_on) {
        let refusal = domain::convening::note::Refusal::BrokenMandate(broken);
        rows.push(pair(
            "fact-broken",
            &words::refusal::sentence(&refusal, language),
            language,
        ));
    }
    let title = words::convening::meeting::title(key, &held.law.treaty, language);
    form.give(
        &Listing {
            title,
            names: &["fact", "value"],
            rows,
        },
        on,
    )
}

fn pair(key: &str, value: &str, language: Language) -> Vec<crate::cli::answer::Cell> {
    vec![text(words::console::say(key, language)), text(value)]
}

fn facts(held: &MeetingInLaw, on: Date, language: Language) -> Vec<Vec<crate::cli::answer::Cell>> {
    let meeting = held.meeting();
    let arranged = meeting.arranged_on(on);
    let place = held.facts.places.place(&arranged.place);
    let mut rows = vec![
        pair(
            "fact-title",
            &words::convening::meeting::title(&meeting.key, &held.law.treaty, language),
            language,
        ),
        pair(
            "fact-dates",
            &words::date::periods(&arranged.parts, language),
            language,
        ),
        pair(
            "fact-place",
            place.map_or("", |place| place.at_venue.get(language)),
            language,
        ),
        pair("fact-basis", &arranged.basis, language),
        pair("fact-composition", &deadline(held, on, language), language),
    ];
    if let Some(cancelled) = &meeting.cancelled {
        rows.push(pair(
            "fact-cancelled",
            &words::date::full(cancelled.decided_on, language),
            language,
        ));
    }
    let invitees = held.invitees(on);
    let mut categories: Vec<_> = invitees
        .states
        .iter()
        .map(|invited| invited.category)
        .collect();
    categories.sort_unstable();
    categories.dedup();
    for category in categories {
        let name = words::convening::invitee::category(category, language);
        rows.push(vec![text(name), text(invitees.count(category).to_string())]);
    }
    rows
}

/// The deadline with what was assumed of it: the end of its day, in the zone of the venue.
fn deadline(held: &MeetingInLaw, on: Date, language: Language) -> String {
    let arranged = held.meeting().arranged_on(on);
    let due = &arranged.composition;
    let zone = held
        .facts
        .places
        .place(&arranged.place)
        .map_or("UTC", |p| p.time_zone.as_str());
    let late_from = due
        .late_from(zone)
        .map(|at| at.to_string())
        .unwrap_or_default();
    let date = words::date::full(due.on, language);
    let weekday = words::date::weekday(due.weekday, language);
    let facts = [
        ("weekday", weekday.as_str()),
        ("date", date.as_str()),
        ("zone", zone),
        ("late_from", late_from.as_str()),
    ];
    words::console::say_with("deadline", language, &facts)
}

fn found(examined: &Examined, language: Language) -> String {
    let say = |key: &str| words::console::say(key, language);
    match &examined.finding {
        Finding::NoSource => say("quotation-no-source"),
        Finding::Misquoted(misquotation) => misquotation.to_string(),
        Finding::Holds { remarks, state } => {
            let state = match state {
                TextState::Read => say("quotation-read"),
                TextState::AsQuoted => say("quotation-as-quoted"),
                TextState::NotVerified => say("quotation-not-verified"),
            };
            remarks
                .iter()
                .map(remark)
                .fold(state, |said, remark| format!("{said}; {remark}"))
        }
    }
}

fn remark(remark: &Remark) -> String {
    match remark {
        Remark::LetterCase { quoted, source } => format!("{quoted} ≠ {source}"),
        Remark::Punctuation {
            after,
            quoted,
            source,
        } => {
            format!("{after}{quoted} ≠ {after}{source}")
        }
    }
}

/// Lists everyone the convening reaches.
pub(crate) fn invitees(at: &At, key: &MeetingKey, on: Date, form: &Form) -> Result<(), Stop> {
    let (held, on_request) = at.block_on(async |desk| {
        let held = desk.meeting(key).await?;
        let asked_at = held.asked_on(on, clock::now());
        let on_request = desk.invited_on_request(&held, asked_at).await?;
        Ok((held, on_request))
    })?;
    let title = words::convening::meeting::title(key, &held.law.treaty, form.language);
    let roster = roster((&held, &on_request), on, form.language, title);
    form.give(&roster, on)
}

/// The roster: everyone the convening reaches, with category and reason, in the language's order.
pub(crate) fn roster(
    (held, on_request): (&MeetingInLaw, &[Organization]),
    on: Date,
    language: Language,
    title: String,
) -> Listing {
    let mut invitees = held.invitees(on);
    words::law::collation::sort_by_state(&mut invitees.states, on, language, |i| i.state);
    let category = |category| words::convening::invitee::category(category, language);
    let manner = |manner| words::convening::invitee::manner(manner, language);
    let mut rows = Vec::new();
    for invited in &invitees.states {
        rows.push(vec![
            text(invited.state.iso3.as_str()),
            text(invited.state.short_name(on, language)),
            text(category(invited.category)),
            text(manner(invited.category.manner())),
            text(words::law::standing::reason(
                &invited.standing.reasons,
                language,
            )),
        ]);
    }
    let rules = &held.law.treaty.observers;
    let named = invitees.organizations.iter().copied();
    let named = named.map(|o| (o, Category::NamedOrganization, &rules.named_rule));
    let on_request = on_request.iter();
    let on_request = on_request.map(|o| (o, Category::OrganizationOnRequest, &rules.request_rule));
    for (organization, of, rule) in named.chain(on_request) {
        let facts = [("rule", rule.as_str())];
        rows.push(vec![
            text(organization.key.0.as_str()),
            text(organization.name.get(language).as_str()),
            text(category(of)),
            text(manner(of.manner())),
            text(words::console::say_with("by-rule", language, &facts)),
        ]);
    }
    Listing {
        title,
        names: &["key", "name", "category", "manner", "reason"],
        rows,
    }
}

/// The meeting as iCalendar.
pub(crate) fn calendar(at: &At, key: &MeetingKey, language: Language) -> Result<String, Stop> {
    let held = at.block_on(async |desk| desk.meeting(key).await)?;
    let (today, now) = (clock::today(), clock::now());
    let MeetingInLaw { facts, law, .. } = &held;
    let programmes = at.block_on(async |desk| desk.public_programmes(&held).await)?;
    let sittings = standing(&programmes).map(|edition| &*edition.says.sittings);
    calendar::ics(
        held.meeting(),
        &law.treaty,
        &facts.places,
        sittings.unwrap_or_default(),
        (today, now),
        language,
    )
    .map_err(|unknown| Stop::broken(unknown.to_string()))
}
