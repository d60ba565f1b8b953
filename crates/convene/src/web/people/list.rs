//! The list of participants, for everyone: sections with headings and counts, under each State or
//! organization its people as the mission submitted them, the head first; and the same as PDF and as
//! a workbook. No address of anyone stands on it. It is made once and given while nothing changes.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use desk::people::list::Participants;
use domain::convening::meeting::MeetingKey;
use domain::people::composition::{Capacity, Member};
use domain::people::list::{Entry, List, SectionOfList, Stage};
use maud::{Markup, html};
use paper::people::list::Around;
use words::people::list::{self as said, MemberWords};

use super::super::answer::{Answer, Stop};
use super::super::convening::{public, ways};
use super::super::here::{AtMeeting, Here};
use super::super::parts::{Tone, mark, name, titled};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::Page;
use super::super::visitor::Visitor;
use crate::clerk::people as clerk;

const PDF: &str = "application/pdf";
const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/{treaty}/{meeting}/participants";
    Routes::new()
        .get(at, Opens::ToEveryone, page)
        .get(&format!("{at}.pdf"), Opens::ToEveryone, pdf)
        .get(&format!("{at}.xlsx"), Opens::ToEveryone, workbook)
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    visitor: Visitor,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let on = portal.clone();
    let at = Here {
        query: String::new(),
        ..here.clone()
    };
    public::for_everyone(&here, &portal, &visitor, |visitor| async move {
        let participants = open(&on, &key).await?;
        Ok(clerk::with_list(
            &participants,
            at.language,
            |list, around| {
                let page = Page::new(&at, &on, &visitor, at.say("list-title"))
                    .over(around.meeting)
                    .ways(ways(&at, &on, &visitor, &key));
                page.render(&body(&at, list, around))
            },
        ))
    })
    .await
}

async fn open(portal: &Portal, key: &MeetingKey) -> Result<Participants, Stop> {
    Ok(portal.desk.participants(key, portal.clock.now()).await?)
}

async fn pdf(here: Here, State(portal): State<Portal>, AtMeeting(key): AtMeeting) -> Answer {
    let bytes = public::kept(&here, &portal, || async {
        let participants = open(&portal, &key).await?;
        let printed = clerk::list_as_pdf(&participants, here.language).await;
        printed.map(Bytes::from).map_err(Stop::Broken)
    });
    Ok(file(bytes.await?, PDF, &key, &here, "pdf"))
}

async fn workbook(here: Here, State(portal): State<Portal>, AtMeeting(key): AtMeeting) -> Answer {
    let bytes = public::kept(&here, &portal, || async {
        let participants = open(&portal, &key).await?;
        let written = clerk::list_as_workbook(&participants, here.language).await;
        written.map(Bytes::from).map_err(Stop::Broken)
    });
    Ok(file(bytes.await?, WORKBOOK, &key, &here, "xlsx"))
}

/// A file that everyone may keep.
fn file(
    bytes: Bytes,
    media_type: &'static str,
    key: &MeetingKey,
    here: &Here,
    ending: &str,
) -> Response {
    let key = key.to_string().replace('/', "-");
    let name = format!("participants-{key}-{}.{ending}", here.language);
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
    ];
    (headers, bytes).into_response()
}

fn body(here: &Here, list: &List<'_>, around: Around<'_>) -> Markup {
    let words = MemberWords::of(here.language);
    let tone = match around.stands.stage {
        Stage::Provisional => Tone::Warn,
        Stage::Final => Tone::Good,
    };
    html! {
        p.standing {
            (mark(tone, &said::stage(around.stands.stage, here.language))) " "
            (said::stands(around.stands, here.language))
            br;
            span.quiet { (said::counts(list.delegations(), list.people(), here.language)) }
        }
        p.small.quiet { (here.say("list-names")) }
        (ways_to(here, list, around.key))
        @if list.sections.is_empty() { p.lead { (here.say("list-nobody")) } }
        @for of in &list.sections { (section(here, of, &words)) }
    }
}

/// The ways to the sections, and the list to keep.
fn ways_to(here: &Here, list: &List<'_>, key: &MeetingKey) -> Markup {
    let at = here.to(&format!("/{key}/participants"));
    html! {
        div.buttons {
            a.button href={ (at) ".pdf" } { (here.say("list-get-pdf")) }
            a.button href={ (at) ".xlsx" } { (here.say("list-get-xlsx")) }
        }
        @if list.sections.len() > 1 {
            nav.contents aria-label=(here.say("list-sections")) {
                ul {
                    @for of in &list.sections {
                        li { a href={ "#" (of.section.code()) } { (said::section(of.section, here.language)) } }
                    }
                }
            }
        }
    }
}

fn section(here: &Here, of: &SectionOfList<'_>, words: &MemberWords) -> Markup {
    let code = of.section.code();
    html! {
        section aria-labelledby=(code) {
            h2 id=(code) { (said::section(of.section, here.language)) }
            p.small.quiet.counted { (said::counts(of.entries.len(), of.people(), here.language)) }
            div.roll { @for entry in &of.entries { (delegation(entry, words)) } }
        }
    }
}

fn delegation(entry: &Entry<'_>, words: &MemberWords) -> Markup {
    html! {
        div.delegation {
            h3 { (name(entry.name)) }
            ol.people { @for member in &entry.members { (person(member, words)) } }
        }
    }
}

fn person(member: &Member, words: &MemberWords) -> Markup {
    let head = (member.capacity == Capacity::Head).then_some("head");
    html! {
        li class=[head] {
            span.named {
                (titled(words.title(&member.title), &member.full_name()))
                @if !member.own_script.is_empty() { " " span.quiet { (name(&member.own_script)) } }
            }
            span.small.quiet {
                @if !member.function.is_empty() { (name(&member.function)) " · " }
                (words.capacity(member.capacity))
            }
        }
    }
}
