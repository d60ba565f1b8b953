//! A meeting arranged anew, or cancelled: postponed, split into parts, moved, made hybrid, its
//! deadline set again. What was decided before stays on record; the day and the paper on which the
//! change rests are part of it.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use desk::convening::meeting::MeetingInLaw;
use domain::convening::deadline::Deadline;
use domain::convening::meeting::{Arrangement, Cancellation, MeetingKey, Mode, Part};
use domain::law::language::Language;
use domain::law::reading::{ReadFault, date};
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::answer::{Answer, sentence};
use super::super::form::Form;
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Field, Tone, main_button, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, see_other};
use super::super::visitor::{Signed, Visitor};

/// How many parts the form offers beyond those the meeting has.
const MORE_PARTS: usize = 1;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = |path: &str| format!("/desk/{{treaty}}/{{meeting}}/{path}");
    let opens = Opens::To(Act::OpenMeeting);
    Routes::new()
        .get(&at("arrangement"), opens, page)
        .post(&at("arrangement"), opens, arrange)
        .get(&at("cancellation"), opens, cancellation)
        .post(&at("cancellation"), opens, cancel)
}

/// An arrangement as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Typed {
    decided_on: String,
    basis: String,
    parts: Vec<(String, String)>,
    place: String,
    mode: String,
    composition: String,
    hour: String,
}

impl Typed {
    /// What the form begins with: the arrangement that holds.
    fn of(arrangement: &Arrangement, today: jiff::civil::Date) -> Self {
        let part = |part: &Part| (part.opens_on.to_string(), part.closes_on.to_string());
        let hour = arrangement.composition.at;
        Self {
            decided_on: today.to_string(),
            basis: String::new(),
            parts: arrangement.parts.iter().map(part).collect(),
            place: arrangement.place.clone(),
            mode: mode_code(arrangement.mode).to_owned(),
            composition: arrangement.composition.on.to_string(),
            hour: hour
                .map(|hour| hour.strftime("%H:%M").to_string())
                .unwrap_or_default(),
        }
    }

    fn read(form: &Form) -> Self {
        let until: Vec<&str> = form.all("closes_on").collect();
        let from = form.all("opens_on").enumerate();
        Self {
            decided_on: form.text("decided_on").to_owned(),
            basis: form.text("basis").to_owned(),
            parts: from
                .map(|(at, from)| {
                    let until = until.get(at).copied().unwrap_or_default();
                    (from.trim().to_owned(), until.trim().to_owned())
                })
                .filter(|(from, until)| !from.is_empty() || !until.is_empty())
                .collect(),
            place: form.text("place").to_owned(),
            mode: form.text("mode").to_owned(),
            composition: form.text("composition").to_owned(),
            hour: form.text("hour").to_owned(),
        }
    }

    /// The arrangement, or the fields that hold no date.
    fn arrangement(&self) -> Result<Arrangement, Vec<&'static str>> {
        let mut wrong = Vec::new();
        let mut day = |text: &str, field: &'static str| {
            let day = date(text);
            if day.is_none() {
                wrong.push(field);
            }
            day.unwrap_or_default()
        };
        let decided_on = day(&self.decided_on, "decided_on");
        let mut parts = Vec::new();
        for (from, until) in &self.parts {
            parts.push(Part {
                opens_on: day(from, "opens_on"),
                closes_on: day(until, "closes_on"),
            });
        }
        let on = day(&self.composition, "composition");
        let hour: Option<jiff::civil::Time> = self.hour.parse().ok();
        if !self.hour.is_empty() && hour.is_none() {
            wrong.push("hour");
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        Ok(Arrangement {
            decided_on,
            basis: self.basis.clone(),
            parts,
            place: self.place.clone(),
            mode: if self.mode == mode_code(Mode::Hybrid) {
                Mode::Hybrid
            } else {
                Mode::InPerson
            },
            composition: Deadline {
                at: hour,
                ..Deadline::at_end_of(on)
            },
        })
    }
}

const fn mode_code(mode: Mode) -> &'static str {
    match mode {
        Mode::InPerson => "in_person",
        Mode::Hybrid => "hybrid",
    }
}

/// Faults, each beside its field.
#[derive(Debug, Clone, Default)]
struct Faults(Vec<(&'static str, String)>);

impl Faults {
    fn at(&self, field: &str) -> Vec<String> {
        let here = self.0.iter().filter(|(at, _)| *at == field);
        here.map(|(_, says)| says.clone()).collect()
    }

    fn all(&self) -> Vec<(Option<String>, String)> {
        let one = |(field, says): &(&'static str, String)| {
            let field = match *field {
                "" => None,
                // Of several parts the first is shown.
                "opens_on" | "closes_on" => Some(format!("{field}-0")),
                other => Some(other.to_owned()),
            };
            (field, says.clone())
        };
        self.0.iter().map(one).collect()
    }

    /// What the desk said, at the field it speaks of.
    fn of(no: &No, language: Language) -> Self {
        let No::Faults { name, faults } = no else {
            return Self(vec![("", sentence(no, language))]);
        };
        let one = |fault: &ReadFault| {
            let field = match fault.column.as_str() {
                "basis" => "basis",
                "part" | "part.opens_on" => "opens_on",
                "part.closes_on" => "closes_on",
                "place" => "place",
                "composition.on" | "composition.weekday" => "composition",
                "arrangement.decided_on" => "decided_on",
                _ => "",
            };
            (field, words::console::fault(fault, name, language))
        };
        Self(faults.iter().map(one).collect())
    }
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let meeting = opened(&portal, &visitor, &key).await?;
    let today = portal.day_at(&meeting);
    let last = meeting.meeting().arrangements.last();
    let last = last.expect("a meeting has an arrangement");
    let typed = Typed::of(last, today);
    Ok(arrangement_page(
        &here,
        &portal,
        &visitor,
        &meeting,
        &typed,
        &Faults::default(),
    ))
}

/// The meeting, for whoever may arrange it.
async fn opened(portal: &Portal, visitor: &Visitor, key: &MeetingKey) -> Result<MeetingInLaw, No> {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::OpenMeeting, &over).await?;
    portal.desk.meeting(key).await
}

fn arrangement_page(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    meeting: &MeetingInLaw,
    typed: &Typed,
    faults: &Faults,
) -> Response {
    let key = &meeting.meeting().key;
    let body = html! {
        (parts::faults(here, &faults.all()))
        (notice(Tone::Plain, &html! { p { (here.say("desk-arrange-help")) } }))
        form method="post" action=(here.to(&format!("/desk/{key}/arrangement"))) {
            (decision_fields(here, &typed.decided_on, &typed.basis, faults))
            (part_fields(here, typed, faults))
            (place_fields(here, meeting, typed, faults))
            div.buttons { (main_button("do", "arrange", &here.say("desk-arrange"))) }
        }
        (history(here, meeting))
    };
    framed(
        here,
        portal,
        visitor,
        meeting,
        (&here.say("desk-arrange"), !faults.0.is_empty()),
        &body,
    )
}

fn framed(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    meeting: &MeetingInLaw,
    (title, is_refused): (&str, bool),
    body: &Markup,
) -> Response {
    let key = &meeting.meeting().key;
    let over = words::convening::meeting::title(key, &meeting.law.treaty, here.language);
    let page = Page::new(here, portal, visitor, title)
        .over(over)
        .ways(super::desk_ways(here, key));
    let status = if is_refused {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    (status, page.render(body)).into_response()
}

/// That the basis is missing, where a date stands in the way of asking the desk for its faults.
fn no_basis(here: &Here, basis: &str) -> Option<(&'static str, String)> {
    let field = here.say("desk-basis");
    let missing = here.with("desk-must-be-filled", &[("field", field.into())]);
    basis.trim().is_empty().then_some(("basis", missing))
}

fn decision_fields(here: &Here, decided_on: &str, basis: &str, faults: &Faults) -> Markup {
    html! {
        (Field::new("decided_on", here.say("desk-decided-on"), decided_on)
            .faults(faults.at("decided_on")).required().input("date"))
        (Field::new("basis", here.say("desk-basis"), basis)
            .hint(here.say("desk-basis-hint")).faults(faults.at("basis")).required().input("text"))
    }
}

/// A row of two days for each part; several parts split the meeting.
fn part_fields(here: &Here, typed: &Typed, faults: &Faults) -> Markup {
    let mut parts = typed.parts.clone();
    parts.extend(vec![Default::default(); MORE_PARTS]);
    html! {
        @for (at, (from, until)) in parts.iter().enumerate() {
            @let number = i64::try_from(at + 1).unwrap_or_default();
            fieldset.field {
                legend { (here.with("desk-part", &[("part", number.into())])) }
                @if at > 0 && at == typed.parts.len() { p.hint { (here.say("desk-part-hint")) } }
                (day(here, ("opens_on", "desk-part-opens"), at, from, faults))
                (day(here, ("closes_on", "desk-part-closes"), at, until, faults))
            }
        }
    }
}

/// Days of several parts come under one name, each field with an identifier of its own.
fn day(
    here: &Here,
    (name, label): (&str, &str),
    at: usize,
    value: &str,
    faults: &Faults,
) -> Markup {
    let id = format!("{name}-{at}");
    let faults = if at == 0 { faults.at(name) } else { Vec::new() };
    let described = (!faults.is_empty()).then(|| format!("{id}-fault"));
    let invalid = (!faults.is_empty()).then_some("true");
    html! {
        div.field {
            label for=(id) { (here.say(label)) }
            @if let Some(described) = &described {
                div id=(described) { @for fault in &faults { p.fault { (fault) } } }
            }
            input type="date" id=(id) name=(name) value=(value)
                aria-describedby=[described.as_ref()] aria-invalid=[invalid];
        }
    }
}

fn place_fields(here: &Here, meeting: &MeetingInLaw, typed: &Typed, faults: &Faults) -> Markup {
    let venues: Vec<(String, String)> = meeting
        .facts
        .places
        .places
        .iter()
        .map(|place| {
            (
                place.key.clone(),
                place.at_venue.get(here.language).to_owned(),
            )
        })
        .collect();
    let modes = [
        (
            mode_code(Mode::InPerson).to_owned(),
            here.say("public-in-person"),
        ),
        (
            mode_code(Mode::Hybrid).to_owned(),
            here.say("public-hybrid"),
        ),
    ];
    html! {
        (Field::new("place", here.say("public-venue"), &typed.place).faults(faults.at("place")).select(&venues))
        (parts::choice("mode", &here.say("public-mode"), &modes, &typed.mode))
        (Field::new("composition", here.say("public-deadline"), &typed.composition)
            .faults(faults.at("composition")).required().input("date"))
        (Field::new("hour", here.say("desk-hour"), &typed.hour)
            .hint(here.say("desk-hour-hint")).faults(faults.at("hour")).input("time"))
    }
}

/// How it was arranged before, the last decision first.
fn history(here: &Here, meeting: &MeetingInLaw) -> Markup {
    let headings = [
        "desk-decided-on",
        "public-dates",
        "public-deadline",
        "desk-basis",
    ]
    .map(|key| here.say(key));
    let rows: Vec<Vec<Markup>> = meeting
        .meeting()
        .arrangements
        .iter()
        .rev()
        .map(|arranged| {
            vec![
                parts::dated(arranged.decided_on, here.language),
                html! { (words::date::periods(&arranged.parts, here.language)) },
                parts::dated(arranged.composition.on, here.language),
                parts::name(&arranged.basis),
            ]
        })
        .collect();
    html! {
        h2 { (here.say("desk-arrangements")) }
        (parts::table(&here.say("desk-arrangements"), &headings, &rows))
    }
}

async fn arrange(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    let meeting = opened(&portal, &visitor, &key).await?;
    let typed = Typed::read(&form);
    let faults = match typed.arrangement() {
        Err(wrong) => {
            let dates = wrong.into_iter().map(|at| (at, here.say("desk-no-date")));
            Faults(dates.chain(no_basis(&here, &typed.basis)).collect())
        }
        Ok(arrangement) => {
            let occasion = portal.occasion(visitor.by());
            match portal.desk.arrange(&occasion, &key, arrangement).await {
                Ok(()) => return Ok(see_other(&here.to(&format!("/desk/{key}?done=arranged")))),
                Err(no @ (No::Faults { .. } | No::Refused(_))) => Faults::of(&no, here.language),
                Err(no) => return Err(no.into()),
            }
        }
    };
    Ok(arrangement_page(
        &here, &portal, &visitor, &meeting, &typed, &faults,
    ))
}

async fn cancellation(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let meeting = opened(&portal, &visitor, &key).await?;
    let today = portal.day_at(&meeting).to_string();
    let typed = (today.as_str(), "");
    Ok(cancellation_page(
        &here,
        &portal,
        &visitor,
        &meeting,
        typed,
        &Faults::default(),
    ))
}

fn cancellation_page(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    meeting: &MeetingInLaw,
    (decided_on, basis): (&str, &str),
    faults: &Faults,
) -> Response {
    let key = &meeting.meeting().key;
    let body = html! {
        (parts::faults(here, &faults.all()))
        (notice(Tone::Warn, &html! { p { (here.say("desk-cancel-help")) } }))
        form method="post" action=(here.to(&format!("/desk/{key}/cancellation"))) {
            (decision_fields(here, decided_on, basis, faults))
            div.buttons { (main_button("do", "cancel", &here.say("desk-cancel"))) }
        }
    };
    framed(
        here,
        portal,
        visitor,
        meeting,
        (&here.say("desk-cancel"), !faults.0.is_empty()),
        &body,
    )
}

async fn cancel(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    let meeting = opened(&portal, &visitor, &key).await?;
    let (decided, basis) = (form.text("decided_on"), form.text("basis"));
    let faults = match date(decided) {
        None => {
            let date = [("decided_on", here.say("desk-no-date"))];
            Faults(date.into_iter().chain(no_basis(&here, basis)).collect())
        }
        Some(decided_on) => {
            let basis = basis.to_owned();
            let cancellation = Cancellation { decided_on, basis };
            let occasion = portal.occasion(visitor.by());
            match portal
                .desk
                .cancel_meeting(&occasion, &key, cancellation)
                .await
            {
                Ok(()) => return Ok(see_other(&here.to(&format!("/desk/{key}?done=cancelled")))),
                Err(no @ (No::Faults { .. } | No::Refused(_))) => Faults::of(&no, here.language),
                Err(no) => return Err(no.into()),
            }
        }
    };
    Ok(cancellation_page(
        &here,
        &portal,
        &visitor,
        &meeting,
        (decided, basis),
        &faults,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Typed {
        Typed {
            decided_on: "2024-07-01".into(),
            basis: "Decision".into(),
            parts: vec![("2024-10-01".into(), "2024-10-02".into())],
            place: "palais".into(),
            mode: "hybrid".into(),
            composition: "2024-09-20".into(),
            hour: "18:00".into(),
        }
    }

    #[test]
    fn what_is_shown_reads_back_as_it_was() {
        let arrangement = typed().arrangement().expect("dates");
        assert_eq!(arrangement.mode, Mode::Hybrid);
        let again = Typed::of(&arrangement, jiff::civil::date(2024, 7, 1));
        let expected = Typed {
            basis: String::new(),
            ..typed()
        };
        assert_eq!(again, expected);
    }

    #[test]
    fn every_field_that_is_no_date_is_named_at_once() {
        let hostile = Typed {
            decided_on: "31 June".into(),
            parts: vec![(String::new(), "2024-02-30".into())],
            composition: "<b>".into(),
            hour: "25:00".into(),
            ..typed()
        };
        let wrong = hostile.arrangement().expect_err("no dates");
        let every = ["decided_on", "opens_on", "closes_on", "composition", "hour"];
        assert_eq!(wrong, every);
    }
}
