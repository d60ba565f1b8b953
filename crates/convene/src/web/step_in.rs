//! Stepping in as somebody: only on a demonstration, whose people are invented. On any other site
//! there is no such page, whatever is sent to it.

use axum::extract::State;
use axum::response::IntoResponse;
use desk::convening::meeting::MeetingInLaw;
use desk::occasion::By;
use desk::people::session::Holder;
use domain::convening::meeting::MeetingKey;
use domain::people::correspondent::Rank;
use domain::people::delegation::{Channel, Delegation, Timeliness};
use domain::people::participant::Participant;
use domain::people::person::Handle;
use domain::people::role::{Act, Actor, Role, Scope, may};
use maud::{Markup, html};

use super::answer::{Answer, Stop};
use super::form::Form;
use super::here::Here;
use super::parts;
use super::portal::Portal;
use super::routes::{Opens, Routes};
use super::shell::{Page, see_other};
use super::visitor::{self, Visitor};

/// The routes.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/step-in", Opens::InDemonstration, page)
        .post("/step-in", Opens::InDemonstration, step_in)
}

/// A delegation whose page is worth stepping into, and why.
struct Worth {
    participant: Participant,
    name: String,
    why: &'static str,
}

/// A meeting whose delegations can be stepped into.
struct Stage {
    key: MeetingKey,
    title: String,
    delegations: Vec<Worth>,
}

async fn page(here: Here, State(portal): State<Portal>, visitor: Visitor) -> Answer {
    only_in_a_demonstration(&portal)?;
    let people = portal.desk.people().await?;
    let mut stages = Vec::new();
    for key in portal.desk.meetings().await? {
        stages.push(stage(&here, &portal, &people, key).await?);
    }
    let body = html! {
        p.lead { (here.say("demonstration-lead")) }
        h2 { (here.say("demonstration-secretariat")) }
        ul.plain {
            @for actor in people.iter().filter(|actor| actor.person.name.is_some()) {
                li { (as_person(&here, actor)) }
            }
        }
        @for stage in &stages {
            h2 { (stage.title) }
            ul.plain {
                @for worth in &stage.delegations {
                    li { (as_delegation(&here, &stage.key, worth)) }
                }
                li {
                    span.quiet { (here.say("demonstration-public")) } br;
                    a href=(here.to(&format!("/{}", stage.key))) { (here.say("portal-way-meeting")) }
                }
            }
        }
    };
    let page = Page::new(&here, &portal, &visitor, here.say("demonstration-title"));
    Ok(page.render(&body).into_response())
}

fn only_in_a_demonstration(portal: &Portal) -> Result<(), Stop> {
    if portal.is_demonstration() {
        Ok(())
    } else {
        Err(Stop::NotFound)
    }
}

fn as_person(here: &Here, actor: &Actor) -> Markup {
    let name = actor.person.name.clone().unwrap_or_default();
    let roles: Vec<String> = actor
        .roles
        .iter()
        .map(|held| words::people::role::name(held.role, here.language))
        .collect();
    html! {
        form.step method="post" action=(here.to("/step-in")) {
            input type="hidden" name="person" value=(actor.person.handle);
            span { (parts::name(&name)) br; span.small.quiet { (roles.join(" · ")) } }
            button type="submit" aria-label={ (here.say("demonstration-step-in")) " " (name) } {
                (here.say("demonstration-step-in"))
            }
        }
    }
}

fn as_delegation(here: &Here, key: &MeetingKey, worth: &Worth) -> Markup {
    html! {
        form.step method="post" action=(here.to("/step-in")) {
            input type="hidden" name="meeting" value=(key);
            input type="hidden" name="participant" value=(worth.participant);
            span { (parts::name(&worth.name)) br; span.small.quiet { (here.say(worth.why)) } }
            button type="submit" aria-label={ (here.say("demonstration-step-in")) " " (worth.name) } {
                (here.say("demonstration-step-in"))
            }
        }
    }
}

async fn stage(
    here: &Here,
    portal: &Portal,
    people: &[Actor],
    key: MeetingKey,
) -> Result<Stage, Stop> {
    let meeting = portal.desk.meeting(&key).await?;
    let title = words::convening::meeting::title(&key, &meeting.law.treaty, here.language);
    let Some(officer) = officer(portal, people, &key) else {
        let delegations = Vec::new();
        return Ok(Stage {
            key,
            title,
            delegations,
        });
    };
    let occasion = portal.occasion(By::Person(&officer));
    let kept = portal.desk.delegations(&occasion, &key).await?;
    let worth = |(participant, why): (Participant, &'static str)| Worth {
        name: super::people::name(here, portal, &meeting, &participant),
        participant,
        why,
    };
    let asked = portal.desk.sponsorships(&occasion, &key).await?;
    // A State that is no Party, with what it would bear beside its request.
    let asks = asked.burdens.keys().next();
    let asks = asks.map(|state| (Participant::State(*state), "demonstration-sponsorship"));
    let delegations = worth_a_look(portal, &meeting, &kept.all);
    let delegations = delegations.into_iter().chain(asks);
    Ok(Stage {
        key,
        title,
        delegations: delegations.map(worth).collect(),
    })
}

/// Someone who may read everything of a meeting.
fn officer(portal: &Portal, people: &[Actor], key: &MeetingKey) -> Option<Handle> {
    let (over, today) = (Scope::Meeting(key.clone()), portal.clock.today());
    let officer = people.iter().find(|actor| {
        let holds = |role| actor.roles.iter().any(|held| held.role == role);
        holds(Role::ConferenceOfficer) && may(actor, Act::Show, &over, today).is_ok()
    });
    officer.map(|actor| actor.person.handle.clone())
}

/// One delegation of each kind, in the order in which a visitor would ask.
fn worth_a_look(
    portal: &Portal,
    meeting: &MeetingInLaw,
    all: &[Delegation],
) -> Vec<(Participant, &'static str)> {
    let today = portal.day_at(meeting);
    let is = |delegation: &&Delegation, channel: Channel, judged: &[Timeliness]| {
        delegation.last().is_some_and(|last| {
            let found = desk::people::delegation::timeliness(meeting, delegation, last, today);
            last.channel == channel && judged.contains(&found)
        })
    };
    let state = |d: &&Delegation| matches!(d.participant, Participant::State(_));
    let find = |channel, judged: &[Timeliness]| {
        let mut found = all.iter().filter(state);
        found
            .find(|d| is(d, channel, judged))
            .map(|d| d.participant.clone())
    };
    let answered = |iso3| {
        all.iter()
            .any(|d| d.participant == Participant::State(iso3) && d.last().is_some())
    };
    let invitees = meeting.invitees(today);
    let silent = invitees
        .states
        .iter()
        .rfind(|invited| {
            invited.category == domain::convening::invitee::Category::Party
                && !answered(invited.state.iso3)
        })
        .map(|invited| Participant::State(invited.state.iso3));
    let organization = invitees
        .organizations
        .get(1)
        .or(invitees.organizations.first());
    let organization = organization.map(|o| Participant::Organization(o.key.clone()));
    let in_time = [Timeliness::InTime, Timeliness::InTimeByExtension];
    [
        (silent, "demonstration-silent"),
        (find(Channel::Page, &in_time), "demonstration-in-time"),
        (
            find(Channel::Page, &[Timeliness::Late]),
            "demonstration-late",
        ),
        (
            find(Channel::Post, &[Timeliness::InTime, Timeliness::Late]),
            "demonstration-by-post",
        ),
        (organization, "demonstration-organization"),
    ]
    .into_iter()
    .filter_map(|(found, why)| found.map(|found| (found, why)))
    .collect()
}

async fn step_in(here: Here, State(portal): State<Portal>, form: Form) -> Answer {
    only_in_a_demonstration(&portal)?;
    let (holder, to) = match form.text("person").parse::<Handle>() {
        Ok(handle) => {
            let actor = portal.desk.person(&handle).await?;
            (Holder::Person(actor.person.id), "/desk".to_owned())
        }
        Err(_) => correspondent(&portal, &form).await?,
    };
    let occasion = portal.occasion(By::Nobody);
    let token = portal.desk.open_session(&occasion, holder).await?;
    let cookie = visitor::cookie(&token, holder.lasts().as_secs());
    Ok(([cookie], see_other(&here.to(&to))).into_response())
}

async fn correspondent(portal: &Portal, form: &Form) -> Result<(Holder, String), Stop> {
    let key: MeetingKey = form.text("meeting").parse().map_err(|_| Stop::NotFound)?;
    let participant: Participant = form
        .text("participant")
        .parse()
        .map_err(|_| Stop::NotFound)?;
    let people = portal.desk.people().await?;
    let officer = officer(portal, &people, &key).ok_or(Stop::NotFound)?;
    let occasion = portal.occasion(By::Person(&officer));
    let ones = portal
        .desk
        .correspondents(&occasion, &key, &participant)
        .await?;
    let one = ones
        .iter()
        .find(|one| one.rank == Rank::FocalPoint && one.has_access())
        .ok_or(Stop::NotFound)?;
    Ok((
        Holder::Correspondent(one.id),
        super::people::link::path_of(one),
    ))
}
