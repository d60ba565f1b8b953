//! What everyone may see of a meeting: its facts, the note that convenes it, who is convened and
//! invited, how names are sent, its days for a calendar. A meeting is public once its note is issued;
//! before, it is as unknown as one that does not exist.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use desk::convening::meeting::MeetingInLaw;
use desk::convening::note::Which;
use domain::convening::invitee::Category;
use domain::convening::meeting::{Arrangement, MeetingKey};
use domain::convening::note::{Note, Purpose, Step};
use domain::convening::place::Place;
use domain::convening::publication::standing;
use domain::law::language::Language;
use domain::law::organization::Organization;
use jiff::civil::Date;
use maud::{Markup, html};
use words::law::collation;

use super::super::answer::{Answer, Stop};
use super::super::fresh::Quarter;
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Tone, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, download};
use super::super::visitor::Visitor;
use crate::calendar;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/{treaty}/{meeting}";
    Routes::new()
        .get(at, Opens::ToEveryone, page)
        .get(&format!("{at}/invitees"), Opens::ToEveryone, invitees)
        .get(&format!("{at}/meeting.ics"), Opens::ToEveryone, ics)
        .get(&format!("{at}/note/{{number}}"), Opens::ToEveryone, note)
}

/// The categories of States, in the order in which a note names them.
const STATES: [Category; 4] = [
    Category::Party,
    Category::PartyPending,
    Category::Signatory,
    Category::OtherState,
];

/// A meeting as everyone may see it.
pub(crate) struct Public {
    meeting: MeetingInLaw,
    notes: Vec<Note>,
}

impl Public {
    /// The meeting's key.
    pub(crate) fn key(&self) -> &MeetingKey {
        &self.meeting.meeting().key
    }

    /// The meeting with the law around it.
    pub(crate) fn in_law(&self) -> &MeetingInLaw {
        &self.meeting
    }

    /// Its title in the person's language.
    pub(crate) fn title(&self, here: &Here) -> String {
        words::convening::meeting::title(self.key(), &self.meeting.law.treaty, here.language)
    }

    /// How it is arranged today.
    pub(crate) fn arranged(&self, portal: &Portal) -> &Arrangement {
        self.meeting
            .meeting()
            .arranged_on(portal.day_at(&self.meeting))
    }

    /// The first day.
    pub(crate) fn opens_on(&self, portal: &Portal) -> Date {
        self.arranged(portal).opens_on()
    }

    /// The venue.
    pub(crate) fn place(&self, portal: &Portal) -> Option<&Place> {
        self.meeting
            .facts
            .places
            .place(&self.arranged(portal).place)
    }

    /// Whether it will not be held.
    pub(crate) fn is_cancelled(&self, portal: &Portal) -> bool {
        self.meeting
            .meeting()
            .is_cancelled_on(portal.day_at(&self.meeting))
    }

    /// Notes that were issued, the earliest first.
    pub(crate) fn issued(&self) -> impl Iterator<Item = &Note> {
        self.notes
            .iter()
            .filter(|note| note.stage() == Step::Issued)
    }
}

/// Opens a meeting whose note is issued.
pub(crate) async fn open(portal: &Portal, key: &MeetingKey) -> Result<Public, Stop> {
    let (meeting, notes, published) = portal.desk.open_to_everyone(key).await?;
    let public = Public { meeting, notes };
    if public.issued().next().is_none() {
        return Err(Stop::NotFound);
    }
    portal.fresh.learn(key, published);
    Ok(public)
}

/// A page that is the same for everyone: from the cache while nothing changed. Who is signed in sees
/// it made anew, with the ways that are theirs.
pub(crate) async fn for_everyone<F>(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    make: impl FnOnce(Visitor) -> F,
) -> Answer
where
    F: Future<Output = Result<Markup, Stop>>,
{
    for_everyone_asking(here, "", portal, visitor, make).await
}

/// The same for a page of which a question chooses one among few. A question that chooses nothing
/// makes no page, so that nobody fills the cache with questions.
pub(crate) async fn for_everyone_asking<F>(
    here: &Here,
    question: &str,
    portal: &Portal,
    visitor: &Visitor,
    make: impl FnOnce(Visitor) -> F,
) -> Answer
where
    F: Future<Output = Result<Markup, Stop>>,
{
    if !visitor.by_nobody() {
        return Ok(make(visitor.clone()).await?.into_response());
    }
    let page = kept_asking(here, question, portal, || async {
        let page = make(Visitor::default()).await?;
        Ok(Bytes::from(page.into_string()))
    })
    .await?;
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
        (header::VARY, "cookie"),
    ];
    Ok((headers, page).into_response())
}

/// What is the same for everyone at an address, from the cache while nothing changed.
pub(crate) async fn kept<F>(
    here: &Here,
    portal: &Portal,
    make: impl FnOnce() -> F,
) -> Result<Bytes, Stop>
where
    F: Future<Output = Result<Bytes, Stop>>,
{
    kept_asking(here, "", portal, make).await
}

async fn kept_asking<F>(
    here: &Here,
    question: &str,
    portal: &Portal,
    make: impl FnOnce() -> F,
) -> Result<Bytes, Stop>
where
    F: Future<Output = Result<Bytes, Stop>>,
{
    // An address has one spelling; each other one would be kept as a page of its own.
    if here.path.contains('%') {
        return Err(Stop::NotFound);
    }
    let fresh: &Arc<_> = &portal.fresh;
    let path = format!("{}{question}", here.path);
    let quarter = Quarter::of(portal.clock.now());
    fresh
        .page::<Stop, _>((&path, here.language), quarter, make)
        .await
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    visitor: Visitor,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let (on, key) = (portal.clone(), key.clone());
    let at = Here {
        query: String::new(),
        ..here.clone()
    };
    for_everyone(&here, &portal, &visitor, |visitor| async move {
        let public = open(&on, &key).await?;
        let body = body(&at, &on, &public);
        let page = Page::new(&at, &on, &visitor, public.title(&at))
            .over(at.say("public-over"))
            .ways(super::ways(&at, &on, &visitor, &key));
        Ok(page.render(&body))
    })
    .await
}

fn body(here: &Here, portal: &Portal, public: &Public) -> Markup {
    let key = public.key();
    let arranged = public.arranged(portal);
    // Names and requests are taken until the meeting is over.
    let receives =
        !public.is_cancelled(portal) && arranged.closes_on() >= portal.day_at(&public.meeting);
    html! {
        (public_state(here, portal, public))
        div.aside {
            div {
                (facts(here, portal, public))
                h2 { (here.say("public-mandate")) }
                (mandate(here, portal, public))
                h2 { (here.say("public-notes")) }
                (notes(here, public))
            }
            aside {
                (read_on(here, portal, key))
                @if receives {
                    h2 { (here.say("public-names")) }
                    p { (here.say("public-names-help")) }
                    p { a.button.main href=(here.to("/link")) { (here.say("public-names-link")) } }
                    (intake(here, public))
                }
                @if receives { (super::super::people::request::way_to_ask(here, public.in_law())) }
                h2 { (here.say("public-calendar")) }
                p { a href=(here.to(&format!("/{key}/meeting.ics"))) { (here.say("public-calendar-get")) } }
                p.small.quiet { (words::date::periods(&arranged.parts, here.language)) }
            }
        }
    }
}

/// What is published, before everything else that a participant looks for.
fn read_on(here: &Here, portal: &Portal, key: &MeetingKey) -> Markup {
    let published = super::published_ways(here, portal, key);
    html! {
        @if !published.is_empty() {
            h2 { (here.say("publication-title")) }
            ul.plain.onward {
                @for way in &published { li { a href=(here.to(&way.path)) { (way.name) } } }
            }
        }
    }
}

fn public_state(here: &Here, portal: &Portal, public: &Public) -> Markup {
    let meeting = public.meeting.meeting();
    html! {
        @if let Some(cancelled) = meeting.cancelled.as_ref().filter(|_| public.is_cancelled(portal)) {
            (notice(Tone::Bad, &html! { p {
                (here.say("public-cancelled")) " " (parts::dated(cancelled.decided_on, here.language)) ". "
                (parts::name(&cancelled.basis))
            } }))
        }
        @if meeting.arrangements.len() > 1 {
            (notice(Tone::Warn, &html! { p {
                (here.say("public-rearranged")) " " (parts::name(&public.arranged(portal).basis))
            } }))
        }
    }
}

fn facts(here: &Here, portal: &Portal, public: &Public) -> Markup {
    let arranged = public.arranged(portal);
    let place = public.place(portal);
    let zone = public.meeting.zone();
    let due = &arranged.composition;
    let late_from = due.late_from(zone).unwrap_or_default();
    let last = late_from
        .checked_sub(jiff::SignedDuration::from_secs(1))
        .unwrap_or(late_from);
    let mode = match arranged.mode {
        domain::convening::meeting::Mode::InPerson => here.say("public-in-person"),
        domain::convening::meeting::Mode::Hybrid => here.say("public-hybrid"),
    };
    let on = arranged.opens_on();
    let invitees = public.meeting.invitees(on);
    parts::facts(&[
        (
            here.say("public-dates"),
            html! { strong { (words::date::periods(&arranged.parts, here.language)) } },
        ),
        (
            here.say("public-venue"),
            html! { @if let Some(place) = place { (place.at_venue.get(here.language)) } },
        ),
        (here.say("public-mode"), html! { (mode) }),
        (
            here.say("public-deadline"),
            html! {
                (parts::on_weekday(due.weekday, due.on, here.language)) br;
                span.small.quiet { (parts::moment(last, zone, here.language)) }
            },
        ),
        (
            here.say("public-invited"),
            html! {
                ul.counts {
                    @for category in STATES.into_iter().filter(|one| invitees.count(*one) > 0) {
                        li {
                            span.count { (invitees.count(category)) } " "
                            (words::convening::invitee::category(category, here.language))
                        }
                    }
                }
                span.small.quiet { (here.say("public-invited-on")) " " (parts::dated(on, here.language)) }
            },
        ),
    ])
}

fn mandate(here: &Here, portal: &Portal, public: &Public) -> Markup {
    let treaty = &public.meeting.law.treaty;
    let meeting = public.meeting.meeting();
    let facts = domain::convening::note::draft(
        treaty,
        meeting,
        &public.meeting.facts.places,
        &Purpose::Convening,
        &[],
        portal.day_at(&public.meeting),
    );
    // A chain that no longer bears the meeting is not shown as if it did.
    let Ok(facts) = facts else {
        return html! { p.quiet { (here.say("public-no-mandate")) } };
    };
    let text = words::convening::note::compose(&facts, here.language);
    let first: Vec<String> = text
        .blocks()
        .iter()
        .map(words::text::Block::plain)
        .skip(1)
        .take(3)
        .map(|text| match here.language {
            Language::En => words::text::typographic(&text),
            _ => text,
        })
        .collect();
    html! { div.quoted { @for paragraph in &first { p { (paragraph) } } } }
}

fn notes(here: &Here, public: &Public) -> Markup {
    let key = public.key();
    html! {
        ul.plain {
            @for (at, note) in public.issued().enumerate() {
                li {
                    a href=(here.to(&format!("/{key}/note/{}", at + 1))) {
                        (here.say(match note.purpose {
                            Purpose::Convening => "public-note-convening",
                            Purpose::Correction(_) => "public-note-correction",
                            Purpose::Withdrawal(_) => "public-note-withdrawal",
                        }))
                    }
                    br;
                    span.small.quiet {
                        @if let Some(reference) = &note.reference { bdi.code { (reference) } }
                        @if let Some(on) = note.dated { " · " (parts::dated(on, here.language)) }
                    }
                }
            }
        }
    }
}

fn intake(here: &Here, public: &Public) -> Markup {
    let intake = &public.meeting.meeting().intake;
    let office = public.meeting.facts.places.receiving(&intake.office);
    html! {
        p.small {
            @if let Some(office) = office {
                @for line in office.lines.get(here.language) { (line) br; }
            }
            bdi { (intake.email) }
        }
    }
}

async fn invitees(
    here: Here,
    State(portal): State<Portal>,
    visitor: Visitor,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let (on, key) = (portal.clone(), key.clone());
    let at = Here {
        query: String::new(),
        ..here.clone()
    };
    for_everyone(&here, &portal, &visitor, |visitor| async move {
        let public = open(&on, &key).await?;
        let now = on.clock.now();
        let on_request = on.desk.invited_on_request(public.in_law(), now).await?;
        let body = invitee_lists(&at, &on, &public, &on_request);
        let page = Page::new(&at, &on, &visitor, at.say("public-invitees"))
            .over(public.title(&at))
            .ways(super::ways(&at, &on, &visitor, &key));
        Ok(page.render(&body))
    })
    .await
}

fn invitee_lists(
    here: &Here,
    portal: &Portal,
    public: &Public,
    on_request: &[Organization],
) -> Markup {
    let on = public.opens_on(portal);
    let invitees = public.meeting.invitees(on);
    let mut states: Vec<_> = invitees.states.iter().collect();
    collation::sort_by_state(&mut states, on, here.language, |invited| invited.state);
    let list = |category: Category| {
        let of: Vec<_> = states.iter().filter(|s| s.category == category).collect();
        html! {
            @if !of.is_empty() {
                h2 { (words::convening::invitee::category(category, here.language)) " (" (of.len()) ")" }
                ul.roll.plain {
                    @for invited in &of { li { (invited.state.name_on(on).short.get(here.language)) } }
                }
            }
        }
    };
    html! {
        p.lead { (here.say("public-invited-on")) " " (parts::dated(on, here.language)) }
        @for category in STATES {
            (list(category))
        }
        h2 { (words::convening::invitee::category(Category::NamedOrganization, here.language)) }
        ul.roll.plain {
            @for organization in &invitees.organizations { li { (organization.name.get(here.language)) } }
        }
        @if !on_request.is_empty() {
            h2 {
                (words::convening::invitee::category(Category::OrganizationOnRequest, here.language))
                " (" (on_request.len()) ")"
            }
            ul.roll.plain {
                @for organization in on_request { li { (parts::name(organization.name.get(here.language))) } }
            }
        }
    }
}

async fn ics(
    here: Here,
    State(portal): State<Portal>,
    AtMeeting(key): AtMeeting,
) -> Result<Response, Stop> {
    let public = open(&portal, &key).await?;
    let programmes = portal.desk.public_programmes(&public.meeting).await?;
    let sittings = standing(&programmes).map(|edition| &*edition.says.sittings);
    let text = calendar::ics(
        public.meeting.meeting(),
        &public.meeting.law.treaty,
        &public.meeting.facts.places,
        sittings.unwrap_or_default(),
        (portal.day_at(&public.meeting), portal.clock.now()),
        here.language,
    )
    .map_err(|error| Stop::Broken(error.to_string()))?;
    let name = format!("{}.ics", key.to_string().replace('/', "-"));
    Ok(download(text.into_bytes(), "text/calendar", &name))
}

/// The text of an issued note, as it stands in the papers; a copy with an addressee and a code is its
/// addressee's alone.
async fn note(
    here: Here,
    State(portal): State<Portal>,
    visitor: Visitor,
    AtMeeting(key): AtMeeting,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let number = parts.iter().find(|(name, _)| name == "number");
    let number: usize = number
        .and_then(|(_, text)| {
            let number: usize = text.parse().ok()?;
            (number > 0 && number.to_string() == *text).then_some(number)
        })
        .ok_or(Stop::NotFound)?;
    let (on, key) = (portal.clone(), key.clone());
    let at = Here {
        query: String::new(),
        ..here.clone()
    };
    for_everyone(&here, &portal, &visitor, |visitor| async move {
        let public = open(&on, &key).await?;
        let issued = public.issued().nth(number - 1).ok_or(Stop::NotFound)?;
        let reference = issued.reference.as_ref().ok_or(Stop::NotFound)?;
        let which = Which::Reference(reference.to_string());
        let opened = on.desk.note(&key, &which).await?;
        let dated = issued.dated.unwrap_or_else(|| on.day_at(&public.meeting));
        let facts = opened
            .facts(dated)
            .map_err(|refusal| Stop::from(desk::answer::No::from(refusal)))?;
        let text = words::convening::note::compose(&facts, at.language);
        let body = html! {
            p { bdi.code { (reference) } " · " (parts::dated(dated, at.language)) }
            div.sheet { @for block in text.blocks() { (shown_block(&block)) } }
        };
        let page = Page::new(&at, &on, &visitor, at.say("public-note"))
            .over(public.title(&at))
            .ways(super::ways(&at, &on, &visitor, &key));
        Ok(page.render(&body))
    })
    .await
}

/// A block of a paper on a page.
pub(crate) fn shown_block(block: &words::text::Block) -> Markup {
    match block {
        words::text::Block::Paragraph(runs) => html! {
            p { @for run in runs { @if run.strong { strong { (run.text) } } @else { (run.text) } } }
        },
        words::text::Block::Address(lines) => html! {
            p { @for line in lines { (line) br; } }
        },
    }
}
