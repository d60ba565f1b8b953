//! People at offices with their roles, scopes and dates: appointed, given a role over the site, a
//! treaty or a meeting from a day on, their role ended, an address for their first key given, and
//! erased after a page that asks once more.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use desk::people::person::Appointment;
use domain::people::person::Handle;
use domain::people::role::{Act, Actor, Role, RoleHeld, Scope};
use jiff::civil::Date;
use maud::{Markup, html};

use super::super::answer::{Answer, Stop, sentence};
use super::super::convening::site_ways;
use super::super::form::Form;
use super::super::here::Here;
use super::super::parts::{self, Field, Tone, mark, name, notice, office};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, see_other};
use super::super::visitor::{Signed, Visitor};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let (appoint, one) = (Opens::To(Act::Appoint), "/desk/people/{handle}");
    let below = |rest: &str| format!("{one}{rest}");
    Routes::new()
        .get("/desk/people", Opens::To(Act::Show), list)
        .post("/desk/people", appoint, enter)
        .get(one, Opens::To(Act::Show), page)
        .post(&below("/role"), appoint, give)
        .post(&below("/role/end"), appoint, end)
        .post(&below("/enrolment"), Opens::To(Act::Enrol), enrol)
        .get(&below("/erasure"), Opens::To(Act::Erase), ask_erasure)
        .post(&below("/erasure"), Opens::To(Act::Erase), erase)
}

/// What was typed into a form and what is wrong with it.
#[derive(Debug, Default)]
struct Typed {
    handle: String,
    name: String,
    office: String,
    role: String,
    scope: String,
    from: String,
    faults: Vec<(&'static str, String)>,
}

impl Typed {
    fn of(form: &Form) -> Self {
        let text = |name| form.text(name).to_owned();
        Self {
            handle: text("handle"),
            name: text("name"),
            office: text("office"),
            role: text("role"),
            scope: text("scope"),
            from: text("from"),
            faults: Vec::new(),
        }
    }

    fn new(portal: &Portal) -> Self {
        Self {
            from: portal.clock.today().to_string(),
            ..Self::default()
        }
    }

    fn field<'a>(&'a self, id: &'static str, label: String, value: &'a str) -> Field<'a> {
        let faults = self.faults.iter().filter(|(at, _)| *at == id);
        Field::new(id, label, value).faults(faults.map(|(_, fault)| fault.clone()))
    }

    fn wrong(&mut self, at: &'static str, fault: String) {
        self.faults.push((at, fault));
    }

    fn status(&self) -> StatusCode {
        if self.faults.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }

    fn role(&self) -> Option<Role> {
        let known = |role: &Role| role.code() == self.role;
        Role::GIVEN.into_iter().find(known)
    }
}

/// The scope that a form names: the site, `treaty:ccm`, `meeting:ccm/12msp`.
fn scope_of(text: &str) -> Option<Scope> {
    match text.split_once(':') {
        None if text.is_empty() => Some(Scope::Site),
        Some(("treaty", key)) => key.parse().ok().map(Scope::Treaty),
        Some(("meeting", key)) => key.parse().ok().map(Scope::Meeting),
        _ => None,
    }
}

/// The name of a scope in a form.
fn scope_code(scope: &Scope) -> String {
    match scope {
        Scope::Site => String::new(),
        Scope::Treaty(key) => format!("treaty:{key}"),
        Scope::Meeting(key) | Scope::Delegation(key, _) => format!("meeting:{key}"),
    }
}

/// The scopes over which a role can be given.
async fn scopes(here: &Here, portal: &Portal) -> Result<Vec<(String, String)>, Stop> {
    let mut all = vec![(String::new(), here.say("people-whole-site"))];
    for key in portal.desk.treaties().await? {
        let said = here.with("people-treaty", &[("treaty", key.to_string().into())]);
        all.push((scope_code(&Scope::Treaty(key)), said));
    }
    for key in portal.desk.meetings().await? {
        let said = here.with("people-meeting", &[("meeting", key.to_string().into())]);
        all.push((scope_code(&Scope::Meeting(key)), said));
    }
    Ok(all)
}

fn scope_said(here: &Here, scope: &Scope) -> Markup {
    match scope {
        Scope::Site => html! { (here.say("people-whole-site")) },
        Scope::Treaty(key) => html! { bdi.code { (key) } },
        Scope::Meeting(key) | Scope::Delegation(key, _) => html! { bdi.code { (key) } },
    }
}

fn roles(here: &Here) -> Vec<(String, String)> {
    let named = |role: Role| {
        let said = words::people::role::name(role, here.language);
        (role.code().to_owned(), said)
    };
    Role::GIVEN.into_iter().map(named).collect()
}

async fn list(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let typed = Typed::new(&portal);
    listed(&here, &portal, &visitor, &typed).await
}

async fn listed(here: &Here, portal: &Portal, visitor: &Visitor, typed: &Typed) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal.desk.may_read(&occasion, &Scope::Site).await?;
    let people = portal.desk.people().await?;
    let headings =
        ["name", "office", "roles"].map(|column| here.say(&format!("people-column-{column}")));
    let rows: Vec<Vec<Markup>> = people
        .iter()
        .map(|actor| row(here, portal, actor))
        .collect();
    let body = html! {
        (done(here))
        p.lead { (here.say("people-lead")) }
        (parts::table(&here.say("people-caption"), &headings, &rows))
        @if visitor.may(Act::Appoint, &Scope::Site, portal) {
            h2 id="appoint" { (here.say("people-appoint")) }
            (appointment(here, typed, &scopes(here, portal).await?))
        }
    };
    let page = Page::new(here, portal, visitor, here.say("people-title"))
        .ways(site_ways(here, portal, visitor));
    Ok((typed.status(), page.render(&body)).into_response())
}

fn row(here: &Here, portal: &Portal, actor: &Actor) -> Vec<Markup> {
    let person = &actor.person;
    vec![
        html! {
            @match &person.name {
                Some(known) => {
                    a href=(here.to(&format!("/desk/people/{}", person.handle))) { (name(known)) } br;
                    bdi.code { (person.handle) }
                },
                None => span.quiet { (here.say("people-erased")) },
            }
        },
        office(here, &person.office),
        html! {
            @for held in &actor.roles {
                div { (words::people::role::name(held.role, here.language)) (parts::comma(here))
                    (scope_said(here, &held.scope)) " " (holds(here, portal, held)) }
            }
        },
    ]
}

/// Whether a role is held today, was, or will be.
fn holds(here: &Here, portal: &Portal, held: &RoleHeld) -> Markup {
    let today = portal.clock.today();
    let (tone, when) = if held.until.is_some_and(|until| until <= today) {
        (Tone::Plain, "past")
    } else if today < held.from {
        (Tone::Warn, "soon")
    } else {
        (Tone::Good, "now")
    };
    mark(tone, &here.with("people-held", &[("when", when.into())]))
}

fn appointment(here: &Here, typed: &Typed, scopes: &[(String, String)]) -> Markup {
    let faults: Vec<(Option<String>, String)> = typed
        .faults
        .iter()
        .map(|(at, fault)| (Some((*at).to_owned()), fault.clone()))
        .collect();
    html! {
        (parts::faults(here, &faults))
        form method="post" action=(here.to("/desk/people")) {
            (typed.field("name", here.say("people-name"), &typed.name).required().input("text"))
            (typed.field("handle", here.say("people-handle"), &typed.handle)
                .hint(here.say("people-handle-hint")).required().input("text"))
            (typed.field("office", here.say("people-column-office"), &typed.office).required().input("text"))
            (typed.field("role", here.say("people-role"), &typed.role).select(&roles(here)))
            (typed.field("scope", here.say("people-scope"), &typed.scope).select(scopes))
            div.buttons { button.main type="submit" { (here.say("people-appoint")) } }
        }
    }
}

/// What was done by the button that led here.
fn done(here: &Here) -> Markup {
    let done = here.asked("done").unwrap_or_default();
    match done.as_str() {
        "appointed" | "given" | "ended" | "erased" => {
            let said = here.with("people-done", &[("done", done.into())]);
            notice(Tone::Good, &html! { p { (said) } })
        }
        _ => html! {},
    }
}

async fn enter(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let mut typed = Typed::of(&form);
    portal
        .desk
        .may(&occasion, Act::Appoint, &Scope::Site)
        .await?;
    let Some(appointment) = read_appointment(&here, &mut typed) else {
        return listed(&here, &portal, &visitor, &typed).await;
    };
    match portal.desk.appoint(&occasion, &appointment).await {
        Ok(person) => Ok(to_person(&here, &person.handle, "appointed")),
        Err(No::Exists { .. }) => {
            typed.wrong("handle", here.say("people-handle-taken"));
            listed(&here, &portal, &visitor, &typed).await
        }
        Err(no) => Err(no.into()),
    }
}

fn read_appointment(here: &Here, typed: &mut Typed) -> Option<Appointment> {
    let handle: Option<Handle> = typed.handle.parse().ok();
    let (role, scope) = (typed.role(), scope_of(&typed.scope));
    let short = |text: &str| !text.is_empty() && text.chars().count() <= 200;
    if !short(&typed.name) {
        typed.wrong("name", here.say("people-name-wrong"));
    }
    if handle.is_none() {
        typed.wrong("handle", here.say("people-handle-hint"));
    }
    if !short(&typed.office) {
        typed.wrong("office", here.say("people-office-wrong"));
    }
    if role.is_none() {
        typed.wrong("role", here.say("people-role-wrong"));
    }
    if scope.is_none() {
        typed.wrong("scope", here.say("people-scope-wrong"));
    }
    if !typed.faults.is_empty() {
        return None;
    }
    Some(Appointment {
        handle: handle?,
        name: typed.name.clone(),
        office: typed.office.clone(),
        roles: vec![(role?, scope?)],
    })
}

fn to_person(here: &Here, handle: &Handle, done: &str) -> Response {
    see_other(&here.to(&format!("/desk/people/{handle}?done={done}")))
}

/// The handle in the path, whatever else stands there.
fn handle(parts: &[(String, String)]) -> Result<Handle, Stop> {
    let found = parts.iter().find(|(name, _)| name == "handle");
    let text = found.map_or("", |(_, value)| value);
    text.parse().map_err(|_| Stop::NotFound)
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal.desk.may_read(&occasion, &Scope::Site).await?;
    let typed = Typed::new(&portal);
    shown(&here, &portal, &visitor, &handle(&parts)?, &typed).await
}

async fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    handle: &Handle,
    typed: &Typed,
) -> Answer {
    let actor = portal.desk.person(handle).await?;
    let person = &actor.person;
    let may = |act| visitor.may(act, &Scope::Site, portal);
    let at = |rest: &str| here.to(&format!("/desk/people/{handle}{rest}"));
    let facts = [
        (here.say("people-handle"), html! { bdi.code { (handle) } }),
        (
            here.say("people-column-office"),
            office(here, &person.office),
        ),
    ];
    let body = html! {
        (done(here))
        (parts::facts(&facts))
        h2 { (here.say("people-column-roles")) }
        (held_roles(here, portal, &actor, may(Act::Appoint)))
        @if may(Act::Appoint) {
            h2 { (here.say("people-give")) }
            (gift(here, typed, &scopes(here, portal).await?, &at("/role")))
        }
        @if may(Act::Enrol) {
            h2 { (here.say("people-enrol")) }
            p { (here.say("people-enrol-help")) }
            form method="post" action=(at("/enrolment")) {
                div.buttons { button type="submit" { (here.say("people-enrol-give")) } }
            }
        }
        @if may(Act::Erase) {
            h2 { (here.say("people-erase")) }
            p { a href=(at("/erasure")) { (here.say("people-erase-ask")) } }
        }
        p { a href=(here.to("/desk/people")) { (here.say("people-back")) } }
    };
    let title = person.name.clone().unwrap_or_else(|| handle.to_string());
    let page = Page::new(here, portal, visitor, title).ways(site_ways(here, portal, visitor));
    Ok((typed.status(), page.render(&body)).into_response())
}

fn held_roles(here: &Here, portal: &Portal, actor: &Actor, ends: bool) -> Markup {
    let headings = ["role", "scope", "from", "until", "act"]
        .map(|column| here.say(&format!("people-column-{column}")));
    let day = |day: Option<Date>| {
        day.map_or_else(|| html! { "–" }, |day| parts::dated(day, here.language))
    };
    let action = here.to(&format!("/desk/people/{}/role/end", actor.person.handle));
    let rows: Vec<Vec<Markup>> = actor
        .roles
        .iter()
        .map(|held| {
            vec![
                html! { (words::people::role::name(held.role, here.language)) " " (holds(here, portal, held)) },
                scope_said(here, &held.scope),
                day(Some(held.from)),
                day(held.until),
                html! {
                    @if ends && held.until.is_none() { (end_form(here, &action, held)) }
                },
            ]
        })
        .collect();
    parts::table(&here.say("people-roles-caption"), &headings, &rows)
}

fn end_form(here: &Here, action: &str, held: &RoleHeld) -> Markup {
    html! {
        form method="post" action=(action) {
            input type="hidden" name="scope" value=(scope_code(&held.scope));
            button.tiny type="submit" name="role" value=(held.role.code()) { (here.say("people-end")) }
        }
    }
}

fn gift(here: &Here, typed: &Typed, scopes: &[(String, String)], action: &str) -> Markup {
    html! {
        form method="post" action=(action) {
            (typed.field("role", here.say("people-role"), &typed.role).select(&roles(here)))
            (typed.field("scope", here.say("people-scope"), &typed.scope).select(scopes))
            (typed.field("from", here.say("people-from"), &typed.from).required().input("date"))
            div.buttons { button.main type="submit" { (here.say("people-give")) } }
        }
    }
}

async fn give(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
    form: Form,
) -> Answer {
    let (handle, occasion) = (handle(&parts)?, portal.occasion(visitor.by()));
    portal
        .desk
        .may(&occasion, Act::Appoint, &Scope::Site)
        .await?;
    let mut typed = Typed::of(&form);
    let (role, scope) = (typed.role(), scope_of(&typed.scope));
    let from: Option<Date> = typed.from.parse().ok();
    if role.is_none() {
        typed.wrong("role", here.say("people-role-wrong"));
    }
    if scope.is_none() {
        typed.wrong("scope", here.say("people-scope-wrong"));
    }
    if from.is_none() {
        typed.wrong("from", here.say("people-day-wrong"));
    }
    let (Some(role), Some(scope), Some(from)) = (role, scope, from) else {
        return shown(&here, &portal, &visitor, &handle, &typed).await;
    };
    portal
        .desk
        .give_role_from(&occasion, &handle, (role, scope), from)
        .await?;
    Ok(to_person(&here, &handle, "given"))
}

async fn end(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
    form: Form,
) -> Answer {
    let (handle, occasion) = (handle(&parts)?, portal.occasion(visitor.by()));
    let typed = Typed::of(&form);
    portal
        .desk
        .may(&occasion, Act::Appoint, &Scope::Site)
        .await?;
    let (Some(role), Some(scope)) = (typed.role(), scope_of(&typed.scope)) else {
        return Err(Stop::NotFound);
    };
    let today = portal.clock.today();
    portal
        .desk
        .end_role_over(&occasion, &handle, (role, &scope), today)
        .await?;
    Ok(to_person(&here, &handle, "ended"))
}

/// The address for a first key: shown in this answer and nowhere else.
async fn enrol(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let (handle, occasion) = (handle(&parts)?, portal.occasion(visitor.by()));
    let secret = portal.desk.enrol(&occasion, &handle).await?;
    let actor = portal.desk.person(&handle).await?;
    let person = actor.person.name.unwrap_or_else(|| handle.to_string());
    let address = format!(
        "{}{}",
        portal.origin,
        here.to(&format!("/enrolment/{secret}"))
    );
    let until = occasion.now + desk::people::session::ENROLMENT;
    let body = html! {
        (notice(Tone::Warn, &html! { p { (here.say("people-enrol-once")) } }))
        p.lead { (name(&person)) }
        p { bdi.code { (address) } }
        p { (here.say("people-enrol-until")) " " (parts::moment(until, "UTC", here.language)) }
        p { a href=(here.to(&format!("/desk/people/{handle}"))) { (here.say("people-back-to")) } }
    };
    let page = Page::new(&here, &portal, &visitor, here.say("people-enrol"))
        .ways(site_ways(&here, &portal, &visitor));
    Ok(page.render(&body).into_response())
}

async fn ask_erasure(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let (handle, occasion) = (handle(&parts)?, portal.occasion(visitor.by()));
    portal.desk.may(&occasion, Act::Erase, &Scope::Site).await?;
    confirm(&here, &portal, &visitor, &handle, None).await
}

async fn confirm(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    handle: &Handle,
    refusal: Option<&str>,
) -> Answer {
    let actor = portal.desk.person(handle).await?;
    let person = actor.person.name.unwrap_or_else(|| handle.to_string());
    let at = |rest: &str| here.to(&format!("/desk/people/{handle}{rest}"));
    let body = html! {
        @if let Some(refusal) = refusal { (notice(Tone::Bad, &html! { p { (refusal) } })) }
        p.lead { (name(&person)) }
        p { (here.say("people-erase-help")) }
        form method="post" action=(at("/erasure")) {
            div.buttons {
                button.main type="submit" { (here.say("people-erase-do")) }
                a.button href=(at("")) { (here.say("people-erase-leave")) }
            }
        }
    };
    let page = Page::new(here, portal, visitor, here.say("people-erase"))
        .ways(site_ways(here, portal, visitor));
    let status = if refusal.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    Ok((status, page.render(&body)).into_response())
}

async fn erase(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let (handle, occasion) = (handle(&parts)?, portal.occasion(visitor.by()));
    match portal.desk.erase(&occasion, &handle).await {
        Ok(()) => Ok(see_other(&here.to("/desk/people?done=erased"))),
        Err(no @ No::LastAdministrator) => {
            let why = sentence(&no, here.language);
            confirm(&here, &portal, &visitor, &handle, Some(&why)).await
        }
        Err(no) => Err(no.into()),
    }
}
