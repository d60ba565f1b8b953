//! What is published for a meeting, as everyone reads it: its documents by series, the programme, the
//! information for participants with what changed from the edition before. A withdrawn document is
//! named with its reason, and its files are given to nobody.

use axum::extract::{Path, State};
use axum::response::Response;
use desk::convening::meeting::MeetingInLaw;
use domain::convening::deadline::DayOfWeek;
use domain::convening::publication::{
    Change, Edition, Information, Piece, Programme, Section, difference,
};
use domain::law::language::Language;
use domain::papers::document::{Document, Ended, Ending, Stage, Version};
use domain::papers::symbol::Series;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop};
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Tone, mark, notice, worded};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, download};
use super::super::visitor::Visitor;
use super::public::{for_everyone, for_everyone_asking, open};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/{treaty}/{meeting}";
    let everyone = Opens::ToEveryone;
    Routes::new()
        .get(&format!("{at}/documents"), everyone, documents)
        .get(&format!("{at}/document/{{file}}"), everyone, file)
        .get(&format!("{at}/programme"), everyone, programme)
        .get(&format!("{at}/information"), everyone, information)
}

async fn documents(
    here: Here,
    State(portal): State<Portal>,
    visitor: Visitor,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let (on, at) = (portal.clone(), unasked(&here));
    for_everyone(&here, &portal, &visitor, |visitor| async move {
        let public = open(&on, &key).await?;
        let all = on.desk.public_documents(public.in_law()).await?;
        if all.is_empty() {
            return Err(Stop::NotFound);
        }
        let body = document_lists(&at, public.in_law(), &all);
        let page = Page::new(&at, &on, &visitor, at.say("publication-documents"))
            .over(public.title(&at))
            .ways(super::ways(&at, &on, &visitor, &key));
        Ok(page.render(&body))
    })
    .await
}

/// The page without its question.
fn unasked(here: &Here) -> Here {
    Here {
        query: String::new(),
        ..here.clone()
    }
}

fn document_lists(here: &Here, meeting: &MeetingInLaw, all: &[Document]) -> Markup {
    html! {
        p.lead { (here.say("publication-same-symbol")) }
        @for series in Series::ALL {
            @let of: Vec<_> = all.iter().filter(|one| one.symbol.series == series).collect();
            @if !of.is_empty() {
                h2 { (words::convening::publication::series(series, here.language)) }
                ul.plain.documents {
                    @for one in of { li id=(one.symbol.dashed()) { (document(here, meeting, one)) } }
                }
            }
        }
    }
}

fn document(here: &Here, meeting: &MeetingInLaw, document: &Document) -> Markup {
    let version = document.last();
    html! {
        p.symbol {
            bdi.code dir="ltr" { (document.symbol) }
            @if version.stage == Stage::AdvanceCopy {
                " " (mark(Tone::Warn, &words::convening::publication::stage(version.stage, here.language)))
            }
        }
        div {
            h3 { (worded(&version.title, here)) }
            @if let Some(ended) = &version.ended { (ended_line(here, meeting, ended)) }
            @if document.given().is_some() { (files(here, meeting, document, version)) }
            p.small.quiet { (here.say("publication-dated")) " " (parts::dated(version.dated, here.language)) }
        }
    }
}

/// How a document ended, when, by what and why.
pub(crate) fn ended_line(here: &Here, meeting: &MeetingInLaw, ended: &Ended) -> Markup {
    let on = day(ended.at, meeting.zone());
    html! {
        p.small {
            @match &ended.how {
                Ending::Withdrawn => (mark(Tone::Bad, &here.say("publication-withdrawn"))),
                Ending::Superseded(_) => (mark(Tone::Plain, &here.say("publication-superseded"))),
            }
            " " (parts::dated(on, here.language)) " · " (parts::name(&ended.reason))
            @if let Ending::Superseded(by) = &ended.how {
                " · " (here.say("publication-in-its-place")) " "
                a href={ "#" (by.dashed()) } { bdi.code dir="ltr" { (by) } }
            }
        }
    }
}

fn files(here: &Here, meeting: &MeetingInLaw, document: &Document, version: &Version) -> Markup {
    let key = &meeting.meeting().key;
    let at = |language: &Language| {
        let name = file_name(&document.symbol.dashed(), *language);
        here.to(&format!("/{key}/document/{name}"))
    };
    html! {
        ul.languages aria-label=(here.say("publication-languages")) {
            @for language in version.files.keys() {
                li {
                    a href=(at(language)) lang=(language) hreflang=(language) type="application/pdf" {
                        (words::Words::of(*language).say("portal-own-name", &[]))
                    }
                }
            }
        }
    }
}

/// `CCM-MSP-2024-1.fr.pdf`: the name of a file in its address and on the reader's disk.
fn file_name(dashed: &str, language: Language) -> String {
    format!("{dashed}.{language}.pdf")
}

async fn file(
    State(portal): State<Portal>,
    AtMeeting(key): AtMeeting,
    Path(parts): Path<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    let asked = parts.iter().find(|(name, _)| name == "file");
    let (dashed, language) = asked
        .and_then(|(_, name)| name.strip_suffix(".pdf")?.rsplit_once('.'))
        .and_then(|(dashed, language)| Some((dashed, language.parse().ok()?)))
        .ok_or(Stop::NotFound)?;
    let public = open(&portal, &key).await?;
    let desk = &portal.desk;
    let bytes = desk.public_file(public.in_law(), dashed, language).await?;
    let name = file_name(dashed, language);
    Ok(download(bytes, "application/pdf", &name))
}

async fn programme(
    here: Here,
    State(portal): State<Portal>,
    visitor: Visitor,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let (on, at) = (portal.clone(), unasked(&here));
    for_everyone(&here, &portal, &visitor, |visitor| async move {
        let public = open(&on, &key).await?;
        let all = on.desk.public_programmes(public.in_law()).await?;
        let stands = all.last().ok_or(Stop::NotFound)?;
        let meeting = public.in_law();
        let body = html! {
            p.lead { (edition_line(&at, meeting, stands)) }
            p.quiet { (at.with("publication-hours", &[("zone", words::text::isolate(meeting.zone()).into())])) }
            (sittings(&at, &stands.says))
            p { a href=(at.to(&format!("/{key}/meeting.ics"))) { (at.say("public-calendar-get")) } }
        };
        let page = Page::new(&at, &on, &visitor, at.say("publication-programme"))
            .over(public.title(&at))
            .ways(super::ways(&at, &on, &visitor, &key));
        Ok(page.render(&body))
    })
    .await
}

/// The sittings, day by day.
pub(crate) fn sittings(here: &Here, programme: &Programme) -> Markup {
    let mut days: Vec<Date> = programme.sittings.iter().map(|one| one.on).collect();
    days.dedup();
    html! {
        @for day in days {
            h2 {
                (parts::on_weekday(DayOfWeek::of(day), day, here.language))
            }
            dl.facts {
                @for one in programme.sittings.iter().filter(|one| one.on == day) {
                    div {
                        dt.hours {
                            time { (one.from.strftime("%H:%M")) } "–" time { (one.until.strftime("%H:%M")) }
                        }
                        dd { (worded(&one.title, here)) }
                    }
                }
            }
        }
    }
}

async fn information(
    here: Here,
    State(portal): State<Portal>,
    visitor: Visitor,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let asked = here.asked("version");
    let version: Option<u32> = asked
        .map(|text| text.parse().map_err(|_| Stop::NotFound))
        .transpose()?;
    let query = version.map_or(String::new(), |version| format!("version={version}"));
    let question = if query.is_empty() {
        String::new()
    } else {
        format!("?{query}")
    };
    let on = portal.clone();
    let at = Here {
        query,
        ..here.clone()
    };
    for_everyone_asking(&here, &question, &portal, &visitor, |visitor| async move {
        let public = open(&on, &key).await?;
        let all = on.desk.public_informations(public.in_law()).await?;
        let shown = match version {
            None => all.last(),
            Some(version) => all.iter().find(|edition| edition.version == version),
        };
        let shown = shown.ok_or(Stop::NotFound)?;
        let body = information_body(&at, public.in_law(), &all, shown);
        let page = Page::new(&at, &on, &visitor, at.say("publication-information"))
            .over(public.title(&at))
            .ways(super::ways(&at, &on, &visitor, &key));
        Ok(page.render(&body))
    })
    .await
}

fn information_body(
    here: &Here,
    meeting: &MeetingInLaw,
    all: &[Edition<Information>],
    shown: &Edition<Information>,
) -> Markup {
    let key = &meeting.meeting().key;
    let later = all.last().is_some_and(|last| last.version > shown.version);
    let before = all
        .iter()
        .rev()
        .find(|edition| edition.version < shown.version);
    let changes = before.map(|before| difference(&before.says, &shown.says, here.language));
    html! {
        p.lead { (edition_line(here, meeting, shown)) }
        @if later {
            (notice(Tone::Warn, &html! { p {
                (here.say("publication-later-stands")) " "
                a href=(here.to(&format!("/{key}/information"))) { (here.say("publication-to-latest")) }
            } }))
        }
        @if let (Some(before), Some(changes)) = (before, &changes) {
            (summary(here, before, shown, changes))
        }
        div.sections { (sections(here, &shown.says, changes.as_deref().unwrap_or_default())) }
        @if all.len() > 1 {
            h2 { (here.say("publication-editions")) }
            ul {
                @for edition in all.iter().rev() {
                    @let current = (edition.version == shown.version).then_some("true");
                    li {
                        a href=(here.to(&format!("/{key}/information?version={}", edition.version)))
                            aria-current=[current] { (edition_line(here, meeting, edition)) }
                    }
                }
            }
        }
    }
}

/// `Edition 2 of 14 August 2024`.
fn edition_line<T>(here: &Here, meeting: &MeetingInLaw, edition: &Edition<T>) -> String {
    let at = edition.published.map_or(edition.kept_at, |(at, _)| at);
    let date = words::date::full(day(at, meeting.zone()), here.language);
    let facts = [("version", edition.version.into()), ("date", date.into())];
    here.with("publication-edition", &facts)
}

/// What changed, section by section, each a way to it.
fn summary(
    here: &Here,
    before: &Edition<Information>,
    shown: &Edition<Information>,
    changes: &[(u16, Change)],
) -> Markup {
    let heading = |number: u16| {
        let sections = shown.says.sections.iter().chain(&before.says.sections);
        let mut found = sections.filter(|section| section.number == number);
        found.next().map(|section| worded(&section.heading, here))
    };
    let title = here.with("publication-changed", &[("version", before.version.into())]);
    let body = html! {
        h2 { (title) }
        @if changes.is_empty() { p { (here.say("publication-unchanged")) } } @else {
            ul {
                @for (number, change) in changes {
                    li {
                        @match change {
                            Change::Gone => { (heading(*number).unwrap_or_default()) }
                            _ => a href={ "#section-" (number) } { (heading(*number).unwrap_or_default()) },
                        }
                        " " (change_mark(here, change))
                    }
                }
            }
        }
    };
    notice(Tone::Plain, &body)
}

fn change_mark(here: &Here, change: &Change) -> Markup {
    match change {
        Change::New => mark(Tone::Good, &here.say("publication-new")),
        Change::Reworded { .. } => mark(Tone::Warn, &here.say("publication-reworded")),
        Change::Gone => mark(Tone::Bad, &here.say("publication-gone")),
    }
}

/// The sections; one that changed says so and shows how.
pub(crate) fn sections(here: &Here, says: &Information, changes: &[(u16, Change)]) -> Markup {
    html! {
        @for section in &says.sections {
            @let change = changes.iter().find(|(number, _)| *number == section.number);
            section id={ "section-" (section.number) } {
                h2 {
                    (worded(&section.heading, here))
                    @if let Some((_, change)) = change { " " (change_mark(here, change)) }
                }
                (section_text(here, section))
                @if let Some((_, Change::Reworded { heading, text })) = change {
                    details {
                        summary { (here.say("publication-what-changed")) }
                        div.marked {
                            p { strong { (pieces(heading)) } }
                            div.pre { (pieces(text)) }
                        }
                    }
                }
            }
        }
    }
}

fn section_text(here: &Here, section: &Section) -> Markup {
    let Some((language, text)) = section.text.shown(here.language) else {
        return html! {};
    };
    let paragraphs = text.split("\n\n").filter(|text| !text.trim().is_empty());
    html! {
        @if language != here.language && section.heading.get(here.language).is_some() {
            p.small.quiet { (parts::tongue(language)) }
        }
        div lang=(language) dir=(parts::direction(language)) {
            @for paragraph in paragraphs {
                p dir="auto" {
                    @for (at, line) in paragraph.trim().lines().enumerate() {
                        @if at > 0 { br; }
                        (line)
                    }
                }
            }
        }
    }
}

pub(crate) fn pieces(pieces: &[Piece]) -> Markup {
    html! {
        bdi {
            @for piece in pieces {
                @match piece {
                    Piece::Same(text) => (text),
                    Piece::Added(text) => ins { (text) },
                    Piece::Removed(text) => del { (text) },
                }
            }
        }
    }
}

/// The civil date of an instant where the meeting is held.
pub(crate) fn day(at: Timestamp, zone: &str) -> Date {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    at.to_zoned_datetime(zone).date()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_by_its_symbol_and_language() {
        let name = file_name("CCM-MSP-2024-WP.3-Rev.1", Language::Fr);
        assert_eq!(name, "CCM-MSP-2024-WP.3-Rev.1.fr.pdf");
    }

    #[test]
    fn a_day_is_that_of_the_venue() {
        let late: Timestamp = "2024-08-14T22:30:00Z".parse().expect("an instant");
        assert_eq!(day(late, "Europe/Zurich"), jiff::civil::date(2024, 8, 15));
    }
}
