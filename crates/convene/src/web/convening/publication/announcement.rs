//! Announcing information for participants: once an edition is public, a letter to everyone who writes
//! for those it concerns. The page says to how many before anything leaves; of one edition nobody is
//! told twice.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use desk::people::answer_state::Answers;
use desk::people::dispatch::Dispatch;
use domain::convening::invitee::Category;
use domain::convening::meeting::MeetingKey;
use domain::convening::publication::{Edition, Information, standing};
use domain::people::participant::Participant;
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::super::answer::{Answer, Stop};
use super::super::super::form::Form;
use super::super::super::here::{AtMeeting, Here};
use super::super::super::parts::{self, Field, Tone, name, notice};
use super::super::super::people;
use super::super::super::portal::Portal;
use super::super::super::routes::{Opens, Routes};
use super::super::super::shell::{Page, see_other};
use super::super::super::visitor::{Signed, Visitor};
use super::super::{agenda, desk_ways, dispatch};
use super::path;

/// The routes, below the publications' desk.
pub(super) fn routes(at: &str) -> Routes {
    let at = format!("{at}/information/announcement");
    let send = Opens::To(Act::SendLink);
    Routes::new().get(&at, send, page).post(&at, send, announce)
}

/// The path of the page.
fn at(key: &MeetingKey) -> String {
    format!("{}/information/announcement", path(key))
}

/// The way to the page, where an edition is public, and what was done there.
pub(super) fn way(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    key: &MeetingKey,
    editions: &[Edition<Information>],
) -> Markup {
    let over = Scope::Meeting(key.clone());
    if standing(editions).is_none() || !visitor.may(Act::SendLink, &over, portal) {
        return html! {};
    }
    html! { div.buttons { a.button href=(here.to(&at(key))) { (here.say("post-announce")) } } }
}

/// What was done by the button that led here.
pub(super) fn said_before(here: &Here) -> Markup {
    if here.asked("done").as_deref() != Some("announced") {
        return html! {};
    }
    let count = dispatch::number_asked(here, "sent");
    let said = here.with("post-sent", &[("count", count.into())]);
    notice(Tone::Good, &html! { p { (said) } })
}

/// Those of a category, or all who are invited.
fn of(answers: &Answers, category: Option<Category>) -> Vec<Participant> {
    let wanted = answers.of(category);
    wanted.map(|invitee| invitee.participant.clone()).collect()
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::SendLink, &over).await?;
    let answers = portal.desk.answers(&occasion, &key).await?;
    let chosen = Category::read(&here.asked("category").unwrap_or_default());
    let to = of(&answers, chosen);
    let letters = portal.desk.announcement(&occasion, &key, &to).await?;
    let editions = portal.desk.public_informations(&answers.meeting).await?;
    let edition = standing(&editions).ok_or(Stop::NotFound)?.version;
    Ok(preview(
        &here,
        (&portal, &visitor),
        &answers,
        (chosen, edition),
        &letters,
    ))
}

fn preview(
    here: &Here,
    (portal, visitor): (&Portal, &Visitor),
    answers: &Answers,
    (chosen, edition): (Option<Category>, u32),
    letters: &[Dispatch],
) -> Response {
    let key = &answers.meeting.meeting().key;
    let count = i64::try_from(letters.len()).unwrap_or(i64::MAX);
    let facts = [("count", count.into()), ("edition", edition.into())];
    let code = chosen.map_or("", Category::code);
    let mut names: Vec<String> = letters
        .iter()
        .map(|letter| people::name(here, portal, &answers.meeting, &letter.participant))
        .collect();
    let order = words::law::collation::Order::of(here.language);
    names.sort_by(|one, other| order.compare(one, other));
    names.dedup();
    let body = html! {
        (filter(here, code))
        p.lead role="status" { (here.with("post-announcement-confirm", &facts)) }
        @if count > 0 {
            form method="post" action=(here.to(&at(key))) {
                input type="hidden" name="category" value=(code);
                div.buttons {
                    (parts::main_button("do", "send", &here.with("post-send-now", &[("count", count.into())])))
                    a.button href=(here.to(&path(key))) { (here.say("desk-back")) }
                }
            }
            h2 { (here.say("desk-links-to")) }
            ul.roll.plain { @for one in &names { li { (name(one)) } } }
        }
    };
    Page::new(here, portal, visitor, here.say("post-announcement"))
        .over(agenda::title(here, answers))
        .ways(desk_ways(here, key))
        .render(&body)
        .into_response()
}

fn filter(here: &Here, chosen: &str) -> Markup {
    let mut all = vec![(String::new(), here.say("desk-any"))];
    all.extend(Category::ALL.map(|category| {
        let said = words::convening::invitee::category(category, here.language);
        (category.code().to_owned(), said)
    }));
    html! {
        form.filters method="get" role="search" {
            (Field::new("category", here.say("desk-category"), chosen).select(&all))
            button type="submit" { (here.say("desk-filter")) }
        }
    }
}

async fn announce(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, Act::SendLink, &over).await?;
    let answers = portal.desk.answers(&occasion, &key).await?;
    let to = of(&answers, Category::read(form.text("category")));
    let sent = portal.desk.announce(&occasion, &key, &to).await?;
    let back = format!("{}?done=announced&sent={sent}", path(&key));
    Ok(see_other(&here.to(&back)))
}
