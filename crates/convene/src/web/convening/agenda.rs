//! The desk of the site: what is due, what waits for my second pair of eyes, what came in lately,
//! who has not answered, and the meetings, over all that the person may see. It changes nothing.

use axum::extract::State;
use axum::response::IntoResponse;
use desk::people::answer_state::{Answers, DeskOfSite};
use desk::people::dispatch::KeptDispatch;
use domain::convening::due::{Due, Matter};
use domain::convening::meeting::MeetingKey;
use domain::people::arrival::Arrival;
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::answer::Answer;
use super::super::here::Here;
use super::super::parts::{self, Tone, mark, name, notice};
use super::super::people;
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::Page;
use super::super::visitor::{Signed, Visitor};
use super::correspondence::stage_tone;

/// How many arrivals the desk shows.
const LATELY: usize = 12;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/desk", Opens::ToAnywhere(Act::Show), page)
}

async fn page(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let shown = portal.desk.desk_of_site(&occasion).await?;
    // Letters are of every meeting: whoever reads the whole site sees to them.
    let astray = if visitor.may(Act::Show, &Scope::Site, &portal) {
        portal.desk.letters_astray(&occasion).await?
    } else {
        Vec::new()
    };
    let body = html! {
        div.aside {
            div {
                (waiting(&here, &shown))
                (did_not_arrive(&here, &portal, &shown, &astray))
                h2 { (here.say("desk-meetings")) }
                (meetings(&here, &portal, &visitor, &shown))
                h2 { (here.say("desk-came-in")) }
                (lately(&here, &portal, &shown))
            }
            aside {
                h2 { (here.say("desk-due")) }
                (due(&here, &portal, &shown))
            }
        }
    };
    let page = Page::new(&here, &portal, &visitor, here.say("desk-title"))
        .ways(super::site_ways(&here, &portal, &visitor));
    Ok(page.render(&body).into_response())
}

/// The name of a meeting in the person's language.
pub(crate) fn title(here: &Here, answers: &Answers) -> String {
    let key = &answers.meeting.meeting().key;
    words::convening::meeting::title(key, &answers.meeting.law.treaty, here.language)
}

fn title_of(here: &Here, shown: &DeskOfSite, key: &MeetingKey) -> String {
    let of = |answers: &&Answers| answers.meeting.meeting().key == *key;
    let found = shown.meetings.iter().find(of);
    found.map_or_else(|| key.to_string(), |answers| title(here, answers))
}

/// What waits for the person to take the next step of a note.
fn waiting(here: &Here, shown: &DeskOfSite) -> Markup {
    if shown.waiting.is_empty() {
        return html! {};
    }
    let lines = html! {
        h2 { (here.say("desk-waiting")) }
        ul {
            @for (key, note, act) in &shown.waiting {
                li {
                    a href=(here.to(&format!("/desk/{key}/notes"))) { (title_of(here, shown, key)) }
                    ": "
                    (here.with("desk-waits-for", &[("act", act.code().into())]))
                    @if let Some(reference) = &note.reference { " " bdi.code { (reference) } }
                }
            }
        }
    };
    notice(Tone::Warn, &lines)
}

/// Letters that came back or were given up: a person must see to each.
fn did_not_arrive(
    here: &Here,
    portal: &Portal,
    shown: &DeskOfSite,
    astray: &[KeptDispatch],
) -> Markup {
    if astray.is_empty() {
        return html! {};
    }
    let more = i64::try_from(astray.len().saturating_sub(LATELY)).unwrap_or(i64::MAX);
    let lines = html! {
        h2 { (here.say("post-astray")) }
        ul {
            @for letter in astray.iter().take(LATELY) { li { (astray_line(here, portal, shown, letter)) } }
            @if more > 0 {
                li {
                    a href=(here.to("/desk/register?direction=out")) {
                        (here.with("post-astray-more", &[("count", more.into())]))
                    }
                }
            }
        }
    };
    notice(Tone::Bad, &lines)
}

fn astray_line(here: &Here, portal: &Portal, shown: &DeskOfSite, letter: &KeptDispatch) -> Markup {
    let dispatch = &letter.dispatch;
    let of = |answers: &&Answers| answers.meeting.kept.id == dispatch.meeting_id;
    let answers = shown.meetings.iter().find(of);
    let (whose, key) = match answers {
        None => (dispatch.participant.to_string(), String::new()),
        Some(answers) => (
            people::name(here, portal, &answers.meeting, &dispatch.participant),
            answers.meeting.meeting().key.to_string(),
        ),
    };
    let participant = dispatch.participant.to_string();
    let asked = [
        ("direction", "out"),
        ("meeting", &key),
        ("participant", &participant),
    ];
    let asked = serde_urlencoded::to_string(asked).unwrap_or_default();
    let stage = letter.way.stage();
    let since = letter.way.since().unwrap_or(dispatch.laid_at);
    html! {
        a href=(here.to(&format!("/desk/register?{asked}"))) { (name(&whose)) } " "
        (mark(stage_tone(stage), &words::people::dispatch::stage(stage, here.language))) br;
        span.small.quiet {
            (here.with("correspondence-dispatch", &[("kind", (&dispatch.kind).into())])) " · "
            (parts::minute(since, "UTC", here.language))
            @if let Some(answers) = answers { " · " (title(here, answers)) }
        }
    }
}

fn due(here: &Here, portal: &Portal, shown: &DeskOfSite) -> Markup {
    if shown.due.is_empty() {
        return html! { p.quiet { (here.say("desk-due-none")) } };
    }
    html! {
        ol.plain { @for due in &shown.due { li { (due_line(here, portal, shown, due)) } } }
    }
}

fn due_line(here: &Here, portal: &Portal, shown: &DeskOfSite, due: &Due) -> Markup {
    let key = &due.meeting;
    let (path, matter) = match &due.matter {
        Matter::Composition => (
            format!("/desk/{key}/invitees"),
            here.say("desk-due-composition"),
        ),
        Matter::Opening => (format!("/desk/{key}"), here.say("desk-due-opening")),
        Matter::Extended(participant) => (
            format!("/desk/{key}/delegations/{participant}"),
            here.say("desk-due-extended"),
        ),
    };
    let of = |answers: &&Answers| answers.meeting.meeting().key == *key;
    let answers = shown.meetings.iter().find(of);
    let today = answers.map_or_else(
        || portal.clock.today(),
        |answers| portal.day_at(&answers.meeting),
    );
    let days = i64::from((due.on - today).get_days());
    let whose = match &due.matter {
        Matter::Extended(participant) => {
            answers.map(|answers| people::name(here, portal, &answers.meeting, participant))
        }
        _ => None,
    };
    html! {
        strong { (parts::dated(due.on, here.language)) } " "
        span.small.quiet { (here.with("desk-in-days", &[("count", days.into())])) } br;
        a href=(here.to(&path)) { (matter) }
        @if let Some(whose) = whose { ": " (name(&whose)) }
        br;
        span.small.quiet { (title_of(here, shown, key)) }
    }
}

fn meetings(here: &Here, portal: &Portal, visitor: &Visitor, shown: &DeskOfSite) -> Markup {
    let headings = [
        "desk-column-meeting",
        "desk-column-dates",
        "desk-column-note",
        "desk-column-answered",
        "desk-column-unanswered",
    ]
    .map(|key| here.say(key));
    let rows: Vec<Vec<Markup>> = shown
        .meetings
        .iter()
        .map(|answers| meeting_row(here, portal, answers))
        .collect();
    html! {
        @if rows.is_empty() {
            p.quiet { (here.say("desk-meetings-none")) }
        } @else {
            (parts::table(&here.say("desk-meetings"), &headings, &rows))
        }
        @if may_open(portal, visitor) {
            div.buttons { a.button href=(here.to("/desk/meetings/new")) { (here.say("desk-open-meeting")) } }
        }
    }
}

/// Whether the person opens meetings anywhere on the site.
fn may_open(portal: &Portal, visitor: &Visitor) -> bool {
    let roles = visitor.actor().map(|actor| actor.roles.as_slice());
    let scopes = roles.unwrap_or_default().iter().map(|held| &held.scope);
    let mut scopes = scopes.chain([&Scope::Site]);
    scopes.any(|scope| visitor.may(Act::OpenMeeting, scope, portal))
}

fn meeting_row(here: &Here, portal: &Portal, answers: &Answers) -> Vec<Markup> {
    let meeting = answers.meeting.meeting();
    let (key, today) = (&meeting.key, portal.day_at(&answers.meeting));
    let arranged = meeting.arranged_on(today);
    let unanswered = answers.unanswered();
    let answered = answers.invitees.len() - unanswered;
    vec![
        html! { a href=(here.to(&format!("/desk/{key}"))) { (title(here, answers)) } },
        html! {
            (words::date::periods(&arranged.parts, here.language))
            @if meeting.is_cancelled_on(today) {
                " " (mark(Tone::Bad, &here.say("public-cancelled")))
            } @else if arranged.closes_on() < today {
                " " (mark(Tone::Plain, &here.say("desk-over")))
            }
        },
        stage(here, answers),
        html! { (answered) },
        html! { a href=(here.to(&format!("/desk/{key}/invitees?state=none"))) { (unanswered) } },
    ]
}

/// At what stage the meeting's note is.
pub(crate) fn stage(here: &Here, answers: &Answers) -> Markup {
    match answers.note() {
        None => mark(Tone::Plain, &here.say("desk-no-note")),
        Some(note) => {
            let stage = words::convening::note::step(note.stage(), here.language);
            let tone = if note.stage() == domain::convening::note::Step::Issued {
                Tone::Good
            } else {
                Tone::Warn
            };
            mark(tone, &stage)
        }
    }
}

fn lately(here: &Here, portal: &Portal, shown: &DeskOfSite) -> Markup {
    let mut all: Vec<(&Answers, &Arrival)> = shown
        .meetings
        .iter()
        .flat_map(|answers| {
            answers
                .arrivals
                .iter()
                .map(move |arrival| (answers, arrival))
        })
        .collect();
    all.sort_by_key(|(_, arrival)| std::cmp::Reverse(arrival.received_at));
    all.truncate(LATELY);
    if all.is_empty() {
        return html! { p.quiet { (here.say("desk-came-in-none")) } };
    }
    html! {
        ol.plain {
            @for (answers, arrival) in all {
                li {
                    (arrival_line(here, portal, answers, arrival))
                    @if shown.meetings.len() > 1 { br; span.small.quiet { (title(here, answers)) } }
                }
            }
        }
    }
}

/// One arrival in a line: whose, which version, whether in time, when and by what way.
pub(crate) fn arrival_line(
    here: &Here,
    portal: &Portal,
    answers: &Answers,
    arrival: &Arrival,
) -> Markup {
    let key = &answers.meeting.meeting().key;
    let whose = people::name(here, portal, &answers.meeting, &arrival.participant);
    let at = format!("/desk/{key}/delegations/{}", arrival.participant);
    let judged = answers.timeliness(arrival, portal.day_at(&answers.meeting));
    html! {
        a href=(here.to(&at)) { (name(&whose)) } " "
        (here.with("delegation-version-received", &[("version", arrival.version.into())])) " "
        (people::timeliness(here, judged)) br;
        span.small.quiet {
            (parts::minute(arrival.received_at, answers.meeting.zone(), here.language)) " · "
            (words::people::delegation::channel(arrival.channel, here.language))
        }
    }
}
