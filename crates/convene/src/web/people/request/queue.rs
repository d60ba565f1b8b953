//! The queue of requests at the desk: who waits for the President, with what was sent and the rule
//! beside it; inviting several at once, refusing with reasons, entering a request that came by
//! letter. Everyone at the desk reads it; the President alone decides.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::answer::No;
use desk::people::delegation::at_venue;
use desk::people::request::{Invitation, RequestInMeeting, Requests};
use domain::convening::meeting::MeetingKey;
use domain::law::organization::OrganizationKey;
use domain::people::participant::Participant;
use domain::people::request::form::{Field as At, RequestFault, read_places};
use domain::people::request::{self as rule, Request};
use domain::people::role::{Act, Scope};
use domain::record::journal::Hash;
use maud::{Markup, html};

use super::super::super::answer::{Answer, Stop, sentence};
use super::super::super::convening::desk_ways;
use super::super::super::form::Form;
use super::super::super::here::{AtMeeting, Here};
use super::super::super::parts::{self, Field, Tone, mark, name, notice, tick};
use super::super::super::portal::Portal;
use super::super::super::routes::{Opens, Routes};
use super::super::super::shell::{Page, download, see_other};
use super::super::super::visitor::{Signed, Visitor};
use super::form::{self, Filled, faults_at};
use super::{history, rule_of, standing, state_mark, title, what_was_sent};

/// The routes of the queue.
pub(super) fn routes() -> Routes {
    let at = "/desk/{treaty}/{meeting}/requests";
    let one = format!("{at}/of/{{organization}}");
    let decides = Opens::To(Act::DecideRequest);
    let registers = Opens::To(Act::RegisterRequest);
    Routes::new()
        .get(at, Opens::To(Act::Show), page)
        .post(&format!("{at}/invitations"), decides, invite)
        .get(&format!("{at}/letter"), registers, letter)
        .post(&format!("{at}/letter"), registers, register)
        .get(&one, Opens::To(Act::Show), open)
        .post(&format!("{one}/refusal"), decides, refuse)
        .post(&format!("{one}/withdrawal"), decides, withdraw)
        .get(&format!("{one}/file/{{file}}"), Opens::To(Act::Show), file)
}

/// Where the queue of a meeting is, below the language.
pub(super) fn path(key: &MeetingKey) -> String {
    format!("/desk/{key}/requests")
}

/// What a press of a button gives back.
#[derive(Debug, Default)]
struct Shown {
    selected: Vec<OrganizationKey>,
    places: Vec<(String, String)>,
    words: String,
    faults: Vec<RequestFault>,
    refusal: Option<String>,
}

impl Shown {
    fn take(&mut self, no: No, here: &Here) -> Result<(), Stop> {
        match no {
            No::RequestForm(faults) => self.faults = faults,
            No::Request(_) | No::Stale => self.refusal = Some(sentence(&no, here.language)),
            other => return Err(other.into()),
        }
        Ok(())
    }

    fn status(&self) -> StatusCode {
        if self.faults.is_empty() && self.refusal.is_none() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }

    fn above(&self, here: &Here) -> Markup {
        let refusal = self.refusal.clone().map(|says| (None, says));
        let mut seen = Vec::new();
        for fault in &self.faults {
            let says = words::people::request::wrong(fault.wrong, here.language);
            let says = format!("{}: {says}", here.say(form::label(fault.field)));
            // Places stand at each organization, under a name of their own.
            let field = (fault.field != At::Places).then(|| fault.field.code().to_owned());
            if !seen.contains(&(field.clone(), says.clone())) {
                seen.push((field, says));
            }
        }
        let all: Vec<_> = refusal.into_iter().chain(seen).collect();
        parts::faults(here, &all)
    }
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    queue(&here, &portal, &visitor, &key, &Shown::default()).await
}

async fn queue(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    key: &MeetingKey,
    shown: &Shown,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let open = portal.desk.requests(&occasion, key).await?;
    let over = Scope::Meeting(key.clone());
    let may = |act| visitor.may(act, &over, portal);
    let now = portal.clock.now();
    let (waiting, others): (Vec<&Request>, Vec<&Request>) = open
        .all
        .iter()
        .partition(|r| rule::may_decide(r, now).is_ok());
    let body = html! {
        (said_before(here))
        (shown.above(here))
        (tally(here, portal, &open))
        p.screen {
            a href=(here.to(&format!("{}/list", path(key)))) { (here.say("request-list")) }
            @if may(Act::RegisterRequest) {
                " · "
                a href=(here.to(&format!("{}/letter", path(key)))) { (here.say("request-register")) }
            }
        }
        div.aside {
            div {
                h2 id="waiting" { (here.say("request-waiting")) }
                @if waiting.is_empty() { p.quiet { (here.say("request-none-waiting")) } }
                @if may(Act::DecideRequest) && !waiting.is_empty() {
                    (inviting(here, &open, &waiting, shown))
                } @else {
                    @for request in &waiting { (in_queue(here, &open, request)) }
                }
                @if !others.is_empty() {
                    h2 { (here.say("request-decided-on")) }
                    (decided_on(here, portal, &open, &others))
                }
            }
            aside { (rule_of(here, &open.meeting)) }
        }
    };
    let page = Page::new(here, portal, visitor, here.say("portal-way-requests"))
        .over(title(here, &open.meeting))
        .ways(desk_ways(here, key));
    Ok((shown.status(), page.render(&body)).into_response())
}

fn said_before(here: &Here) -> Markup {
    let known = ["invited", "refused", "withdrawn", "registered", "recorded"];
    let Some(done) = here.asked("done").filter(|d| known.contains(&d.as_str())) else {
        return html! {};
    };
    let said = here.with("request-done", &[("done", done.into())]);
    notice(Tone::Good, &html! { p { (said) } })
}

fn tally(here: &Here, portal: &Portal, open: &Requests) -> Markup {
    if open.all.is_empty() {
        return html! { p.lead { (here.say("request-none")) } };
    }
    let now = portal.clock.now();
    let mut counts: Vec<(String, u32)> = Vec::new();
    let mut states: Vec<_> = open.all.iter().map(|r| r.state_at(now)).collect();
    states.sort_unstable();
    for state in states {
        let said = words::people::request::state(state, here.language);
        match counts.iter_mut().find(|(known, _)| *known == said) {
            Some((_, count)) => *count += 1,
            None => counts.push((said, 1)),
        }
    }
    let shown = |(said, count): (String, u32)| (said, html! { (count) });
    let all: Vec<_> = counts.into_iter().map(shown).collect();
    parts::tally(&all)
}

fn link(here: &Here, open: &Requests, request: &Request) -> String {
    let at = path(&open.meeting.meeting().key);
    here.to(&format!("{at}/of/{}", request.key.0))
}

/// One request as it waits: who asks, what it declares, the files, the way to the rest of it.
fn in_queue(here: &Here, open: &Requests, request: &Request) -> Markup {
    let asked = &request.asked;
    let at = link(here, open, request);
    html! {
        section.delegation {
            h3 {
                a href=(at) { (name(&asked.name)) }
                @if request.was_answered() { " " (mark(Tone::Warn, &here.say("request-appeal"))) }
            }
            p.small {
                @if asked.latin != asked.name { (name(&asked.latin)) " · " }
                (words::people::request::kind(asked.kind, here.language)) " · "
                (words::people::request::profit(asked.profit, here.language)) " · "
                (here.say("request-places")) ": " (asked.places)
            }
            p.small.quiet {
                (words::people::request::way(request.way, here.language)) " · "
                (parts::moment(request.received_at, open.meeting.zone(), here.language))
            }
            details {
                summary { (here.say("request-activities")) }
                (super::in_lines(&asked.purpose))
                (super::in_lines(&asked.activities))
            }
            @if !request.files.is_empty() { p.small { (super::enclosures(request, Some(&format!("{at}/file")))) } }
        }
    }
}

/// Those who wait, each with a box to tick and its places, in one form.
fn inviting(here: &Here, open: &Requests, waiting: &[&Request], shown: &Shown) -> Markup {
    let at = here.to(&format!(
        "{}/invitations",
        path(&open.meeting.meeting().key)
    ));
    let places_of = |request: &Request| {
        let typed = shown.places.iter().find(|(key, _)| *key == request.key.0);
        typed.map_or_else(
            || request.asked.places.to_string(),
            |(_, typed)| typed.clone(),
        )
    };
    html! {
        form method="post" action=(at) {
            @for request in waiting {
                @let chosen = shown.selected.contains(&request.key);
                @let label = words::text::isolate(&request.asked.name);
                @let label = here.with("request-select", &[("name", label.into())]);
                @let places = places_of(request);
                @let id = format!("places.{}", request.key.0);
                @let fault = read_places(&places).err().filter(|_| chosen);
                (in_queue(here, open, request))
                fieldset.delegation {
                    legend.heard { (name(&request.asked.latin)) }
                    (tick("invite", &request.key.0, &html! { (label) }, chosen))
                    (Field::new(id, here.say("request-places-given"), &places)
                        .faults(fault.map(|fault| words::people::request::wrong(fault.wrong, here.language)))
                        .input("number"))
                }
            }
            (Field::new("remark", here.say("request-remark"), &shown.words)
                .hint(here.say("request-remark-hint"))
                .faults(faults_at(&shown.faults, At::Remark, here.language))
                .text(3))
            div.buttons { button.main type="submit" { (here.say("request-invite")) } }
        }
    }
}

/// Those who do not wait, in a table.
fn decided_on(here: &Here, portal: &Portal, open: &Requests, others: &[&Request]) -> Markup {
    let now = portal.clock.now();
    let mut sorted: Vec<&&Request> = others.iter().collect();
    sorted.sort_by_key(|request| request.state_at(now));
    let rows: Vec<Vec<Markup>> = sorted
        .into_iter()
        .map(|request| {
            let state = request.state_at(now);
            vec![
                html! { a href=(link(here, open, request)) { (name(&request.asked.name)) } },
                html! { (words::people::request::kind(request.asked.kind, here.language)) },
                state_mark(here, state),
                html! { @if let Some(places) = state.places() { (places) } },
            ]
        })
        .collect();
    let headings = [
        "request-organization",
        "request-kind-label",
        "request-stands",
        "request-places-given",
    ]
    .map(|key| here.say(key));
    parts::table(&here.say("request-decided-on"), &headings, &rows)
}

async fn invite(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    sent: Form,
) -> Answer {
    let selected: Vec<OrganizationKey> = sent
        .all("invite")
        .map(|key| OrganizationKey(key.to_owned()))
        .collect();
    let places = sent.fields().filter_map(|(field, typed)| {
        let key = field.strip_prefix("places.")?;
        Some((key.to_owned(), typed.to_owned()))
    });
    let mut shown = Shown {
        places: places.collect(),
        words: sent.typed("remark").to_owned(),
        ..Shown::default()
    };
    let invitation = |key: &OrganizationKey| Invitation {
        key: key.clone(),
        places: sent.text(&format!("places.{}", key.0)).to_owned(),
    };
    let invitations: Vec<Invitation> = selected.iter().map(invitation).collect();
    shown.selected = selected;
    let occasion = portal.occasion(visitor.by());
    let done = portal
        .desk
        .invite_organizations(&occasion, &key, &invitations, &shown.words)
        .await;
    match done {
        Ok(()) if !invitations.is_empty() => {
            return Ok(see_other(&here.to(&format!("{}?done=invited", path(&key)))));
        }
        Ok(()) => shown.refusal = Some(here.say("request-none-selected")),
        Err(no) => shown.take(no, &here)?,
    }
    queue(&here, &portal, &visitor, &key, &shown).await
}

/// The organization that the path names.
fn organization(parts: &[(String, String)]) -> Result<OrganizationKey, Stop> {
    let named = parts.iter().find(|(name, _)| name == "organization");
    match named.and_then(|(_, key)| key.parse().ok()) {
        Some(Participant::Organization(key)) => Ok(key),
        _ => Err(Stop::NotFound),
    }
}

async fn open(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let of = organization(&parts)?;
    one(&here, &portal, &visitor, &key, &of, &Shown::default()).await
}

async fn one(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    key: &MeetingKey,
    of: &OrganizationKey,
    shown: &Shown,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let open = portal.desk.request(&occasion, key, of).await?;
    let at = here.to(&format!("{}/of/{}", path(key), of.0));
    let over = Scope::Meeting(key.clone());
    let now = portal.clock.now();
    let presides = visitor.may(Act::DecideRequest, &over, portal);
    let decides = presides && rule::may_decide(&open.request, now).is_ok();
    let withdraws = presides && rule::may_withdraw(&open.request, now).is_ok();
    let body = html! {
        (shown.above(here))
        (standing(here, portal, &open))
        div.aside {
            div {
                (history(here, &open.meeting, &open.request))
                h2 { (here.say("request-what-was-sent")) }
                (what_was_sent(here, &open, Some(&format!("{at}/file"))))
                @if decides { (deciding(here, key, &open, &at, shown)) }
                @if withdraws {
                    h2 { (here.say("request-withdraw")) }
                    p { (here.say("request-withdraw-help")) }
                    (giving_reasons(here, &format!("{at}/withdrawal"), "request-withdraw-send", shown))
                }
            }
            aside { (rule_of(here, &open.meeting)) }
        }
    };
    let page = Page::new(here, portal, visitor, open.request.asked.name.clone())
        .over(title(here, &open.meeting))
        .ways(desk_ways(here, key));
    Ok((shown.status(), page.render(&body)).into_response())
}

/// The President's two forms.
fn deciding(
    here: &Here,
    key: &MeetingKey,
    open: &RequestInMeeting,
    at: &str,
    shown: &Shown,
) -> Markup {
    let request = &open.request;
    let asked = request.asked.places.to_string();
    let invitations = here.to(&format!("{}/invitations", path(key)));
    html! {
        h2 { (here.say("request-invite")) }
        form method="post" action=(invitations) {
            input type="hidden" name="invite" value=(request.key.0);
            (Field::new(format!("places.{}", request.key.0), here.say("request-places-given"), &asked).input("number"))
            (Field::new("remark", here.say("request-remark"), "").hint(here.say("request-remark-hint")).text(3))
            div.buttons { button.main type="submit" { (here.say("request-invite")) } }
        }
        h2 { (here.say("request-refuse")) }
        (giving_reasons(here, &format!("{at}/refusal"), "request-refuse-send", shown))
    }
}

/// The form of an act that gives its reasons to the organization.
fn giving_reasons(here: &Here, at: &str, button: &'static str, shown: &Shown) -> Markup {
    html! {
        form method="post" action=(at) {
            (Field::new("reasons", here.say("request-reasons"), &shown.words)
                .hint(here.say(if button == "request-refuse-send" {
                    "request-reasons-hint"
                } else {
                    "request-withdraw-hint"
                }))
                .faults(faults_at(&shown.faults, At::Reasons, here.language))
                .required()
                .text(6))
            div.buttons { button type="submit" { (here.say(button)) } }
        }
    }
}

async fn refuse(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Path<Vec<(String, String)>>,
    sent: Form,
) -> Answer {
    let (of, occasion) = (organization(&parts)?, portal.occasion(visitor.by()));
    let reasons = sent.typed("reasons");
    let done = portal
        .desk
        .refuse_request(&occasion, &key, &of, reasons)
        .await;
    let about = (&key, &of, "refused");
    reasoned(&here, &portal, &visitor, about, reasons, done).await
}

async fn withdraw(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Path<Vec<(String, String)>>,
    sent: Form,
) -> Answer {
    let (of, occasion) = (organization(&parts)?, portal.occasion(visitor.by()));
    let reasons = sent.typed("reasons");
    let done = portal
        .desk
        .withdraw_invitation(&occasion, &key, &of, reasons)
        .await;
    let about = (&key, &of, "withdrawn");
    reasoned(&here, &portal, &visitor, about, reasons, done).await
}

/// On to the queue, or back to the request with the reasons as they were typed.
async fn reasoned(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    (key, of, word): (&MeetingKey, &OrganizationKey, &str),
    reasons: &str,
    done: Result<(), No>,
) -> Answer {
    let mut shown = Shown {
        words: reasons.to_owned(),
        ..Shown::default()
    };
    match done {
        Ok(()) => Ok(see_other(&here.to(&format!("{}?done={word}", path(key))))),
        Err(no) => {
            shown.take(no, here)?;
            one(here, portal, visitor, key, of, &shown).await
        }
    }
}

async fn file(
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let of = organization(&parts)?;
    let named = parts.iter().find(|(name, _)| name == "file");
    let hash = named.and_then(|(_, text)| Hash::from_hex(text));
    let hash = hash.ok_or(Stop::NotFound)?;
    let occasion = portal.occasion(visitor.by());
    let (file, bytes) = portal.desk.request_file(&occasion, &key, &of, hash).await?;
    Ok(download(bytes, desk::people::request::PDF, &file.name))
}

async fn letter(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let over = Scope::Meeting(key.clone());
    let occasion = portal.occasion(visitor.by());
    portal
        .desk
        .may(&occasion, Act::RegisterRequest, &over)
        .await?;
    let filled = Filled::blank(here.language);
    entering(&here, &portal, &visitor, &key, &filled, StatusCode::OK).await
}

async fn entering(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    key: &MeetingKey,
    filled: &Filled,
    status: StatusCode,
) -> Answer {
    let meeting = portal.desk.meeting(key).await?;
    let at = here.to(&format!("{}/letter", path(key)));
    let body = html! {
        p.lead { (here.say("request-register-help")) }
        (filled.faults_above(here))
        form method="post" action=(at) enctype="multipart/form-data" {
            (filled.received(here, meeting.zone()))
            (filled.fields(here))
            div.buttons { button.main type="submit" { (here.say("request-register-send")) } }
        }
    };
    let page = Page::new(here, portal, visitor, here.say("request-register"))
        .over(title(here, &meeting))
        .ways(desk_ways(here, key));
    Ok((status, page.render(&body)).into_response())
}

async fn register(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    sent: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal
        .desk
        .may(&occasion, Act::RegisterRequest, &over)
        .await?;
    let mut filled = Filled::read(&sent);
    let meeting = portal.desk.meeting(&key).await?;
    let received = filled.received.trim().parse().ok();
    let received = received.and_then(|local| at_venue(&meeting, local));
    let files = form::files(&sent);
    let done = portal
        .desk
        .register_request(&occasion, &key, &filled.typed, &files, received)
        .await;
    match done {
        Ok(_) => {
            let back = format!("{}?done=registered", path(&key));
            return Ok(see_other(&here.to(&back)));
        }
        Err(no) => filled.take(no, here.language)?,
    }
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    entering(&here, &portal, &visitor, &key, &filled, status).await
}
