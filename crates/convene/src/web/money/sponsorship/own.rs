//! A mission's own requests for sponsorship: what a State that is no Party would bear, shown before it
//! asks; the form; where each request stands, with the decision and its reason.

use axum::extract::{Path, State};
use axum::response::IntoResponse;
use desk::money::sponsorship::Sponsorships;
use domain::convening::meeting::MeetingKey;
use domain::law::sponsorship::SponsorshipRule;
use domain::money::sponsorship::{Request, programme};
use domain::people::delegation::takes_names;
use domain::people::participant::Participant;
use domain::people::role::{Act, Scope};
use jiff::civil::Date;
use maud::{Markup, html};

use super::super::super::answer::Answer;
use super::super::super::convening::ways;
use super::super::super::form::Form;
use super::super::super::here::{AtMeeting, Here, Of};
use super::super::super::parts::{self, name};
use super::super::super::portal::Portal;
use super::super::super::routes::{Opens, Routes};
use super::super::super::shell::{Page, see_other};
use super::super::super::visitor::{Signed, Visitor};
use super::super::{Against, not_verified};
use super::one::{granted, number_in};
use super::{Filled, everyone, facts, fields, refused, stage, trap};

/// The chapter's routes.
pub(super) fn routes() -> Routes {
    let at = "/{treaty}/{meeting}/delegation/{participant}/sponsorship";
    let asks = Opens::To(Act::AskSponsorship);
    Routes::new()
        .get(at, Opens::To(Act::Show), page)
        .post(at, asks, ask)
        .post(&format!("{at}/{{number}}/withdrawal"), asks, withdraw)
}

/// Where a State's own requests are, below the language.
fn path(key: &MeetingKey, participant: &Participant) -> String {
    format!("/{key}/delegation/{participant}/sponsorship")
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
) -> Answer {
    let nothing = (&Filled::default(), &Against::default());
    shown(&here, &portal, &visitor, (&key, &participant), nothing).await
}

async fn ask(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let filled = Filled::read(&form);
    let whose = (&key, &participant);
    let asked = portal
        .desk
        .ask_sponsorship(&occasion, whose, &filled.typed, None);
    match asked.await {
        Ok(_) => {
            let to = format!("{}?done=asked", path(&key, &participant));
            Ok(see_other(&here.to(&to)))
        }
        Err(no) => {
            let against = refused(no, &here)?;
            shown(&here, &portal, &visitor, whose, (&filled, &against)).await
        }
    }
}

async fn withdraw(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    Path(parts): Path<Vec<(String, String)>>,
) -> Answer {
    let number = number_in(&parts)?;
    let occasion = portal.occasion(visitor.by());
    let taken_back =
        portal
            .desk
            .withdraw_sponsorship(&occasion, (&key, number), Some(&participant));
    match taken_back.await {
        Ok(()) => {
            let to = format!("{}?done=withdrawn", path(&key, &participant));
            Ok(see_other(&here.to(&to)))
        }
        Err(no) => {
            let against = Against::by(no, &here, &[])?;
            let whose = (&key, &participant);
            let nothing = (&Filled::default(), &against);
            shown(&here, &portal, &visitor, whose, nothing).await
        }
    }
}

async fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    (key, participant): (&MeetingKey, &Participant),
    (filled, against): (&Filled, &Against),
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let own = portal.desk.own_sponsorships(&occasion, key, participant);
    let (state, of) = own.await?;
    let meeting = &of.meeting;
    let whose = super::super::super::people::name(here, portal, meeting, participant);
    let over = Scope::Delegation(key.clone(), participant.clone());
    let today = portal.day_at(meeting);
    let opens_on = meeting.meeting().arranged_on(today).opens_on();
    let open = takes_names(meeting.meeting(), today).is_ok();
    // Who works at the desk enters letters there.
    let asks = open && !visitor.is_staff() && visitor.may(Act::AskSponsorship, &over, portal);
    let onward = everyone(portal, visitor, key, state);
    let to = here.to(&path(key, participant));
    let body = html! {
        (super::super::said_before(here, "sponsorship-done", &["asked", "withdrawn"]))
        (against.above(here))
        p.lead { (name(&whose)) }
        (trap(here, "sponsorship-trap-own", of.burdens.get(&state), onward.as_deref()))
        h2 { (here.say("sponsorship-own")) }
        @if of.all.is_empty() { p.quiet { (here.say("sponsorship-none")) } }
        @for one in of.all.iter().rev() { (request(here, &of, one, asks.then_some(&to))) }
        @match programme(&meeting.law.treaty) {
            Err(why) => p { (words::money::refusal::sponsorship(&why, here.language)) },
            Ok(rule) => {
                @if asks { (form_of(here, rule, rule.until(opens_on), (&to, filled, against))) }
            },
        }
    };
    let over = words::convening::meeting::title(key, &meeting.law.treaty, here.language);
    let page = Page::new(here, portal, visitor, here.say("sponsorship-own-title"))
        .over(over)
        .ways(ways(here, portal, visitor, key));
    Ok((against.status(), page.render(&body)).into_response())
}

/// A request with where it stands, as its mission is told; `to` is where it is taken back.
fn request(here: &Here, of: &Sponsorships, one: &Request, to: Option<&String>) -> Markup {
    let stands = one.stage();
    let reason = one.steps.last().filter(|_| !stands.is_open());
    let reason = reason.map_or("", |taken| taken.reason.as_str());
    let mut all = facts(here, of, one);
    all.extend(granted(here, of, one));
    if !reason.is_empty() {
        all.push((here.say("sponsorship-reason"), name(reason)));
    }
    let number = [("number", one.number.into())];
    html! {
        section.delegation {
            h3 { (here.with("sponsorship-request", &number)) " " (stage(here, stands.told())) }
            (parts::facts(&all))
            @if let Some(to) = to.filter(|_| stands.is_open()) {
                form method="post" action=(format!("{to}/{}/withdrawal", one.number)) {
                    div.buttons { button type="submit" { (here.say("sponsorship-withdraw")) } }
                }
            }
        }
    }
}

fn form_of(
    here: &Here,
    rule: &SponsorshipRule,
    until: Option<Date>,
    (to, filled, against): (&str, &Filled, &Against),
) -> Markup {
    html! {
        h2 { (here.say("sponsorship-ask")) }
        p { (here.say("sponsorship-lead")) }
        @if let Some(until) = until {
            p { (words::money::sponsorship::until(until, here.language)) }
        }
        form method="post" action=(to) {
            (fields(here, rule, (filled, against)))
            div.buttons { button.main type="submit" { (here.say("sponsorship-send")) } }
        }
        @if !rule.verified { (not_verified(here, "sponsorship", &rule.source)) }
    }
}
