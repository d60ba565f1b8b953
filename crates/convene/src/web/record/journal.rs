//! The journal at the desk: one line for each act, the latest first, a hundred to a page, by meeting,
//! act, actor and day. Personal values are shown as the desk gives them: committed to, erased, or
//! opened to an auditor.

use axum::extract::State;
use axum::response::IntoResponse;
use desk::record::journal::{ACTS, Asked, Entry, Personal, State as Left};
use domain::law::language::Language;
use domain::papers::document::Stage;
use domain::people::role::{Act, Actor};
use maud::{Markup, html};

use super::super::answer::Answer;
use super::super::convening::note::People;
use super::super::convening::note_page::own_name;
use super::super::convening::site_ways;
use super::super::here::Here;
use super::super::parts::{self, Field, Tone, mark, name, office};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::Page;
use super::super::visitor::Signed;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/desk/journal", Opens::To(Act::Show), page)
}

/// The question as it was asked; a word that does not read asks for nothing.
fn asked(here: &Here) -> Asked {
    let text = |name: &str| here.asked(name).filter(|text| !text.trim().is_empty());
    Asked {
        meeting: text("meeting").and_then(|key| key.trim().parse().ok()),
        act: text("act").map(|act| act.trim().to_owned()),
        actor: text("actor")
            .and_then(|id| id.parse().ok())
            .map(domain::people::person::PersonId),
        day: text("day").and_then(|day| day.parse().ok()),
        before: text("before").and_then(|id| id.parse().ok()),
    }
}

async fn page(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    let asked = asked(&here);
    let occasion = portal.occasion(visitor.by());
    let found = portal.desk.journal(&occasion, &asked).await?;
    let people = portal.desk.people().await?;
    let meetings = portal.desk.meetings().await?;
    let meetings: Vec<String> = meetings.iter().map(ToString::to_string).collect();
    let known = People::of(&portal).await?;
    let headings = ["at", "act", "who", "meeting", "subject", "facts"]
        .map(|column| here.say(&format!("journal-column-{column}")));
    let rows: Vec<Vec<Markup>> = found
        .entries
        .iter()
        .map(|entry| row(&here, entry, &known))
        .collect();
    let body = html! {
        p.lead { (here.say("journal-lead")) }
        (filters(&here, &meetings, &people, &asked))
        @if rows.is_empty() { p.quiet { (here.say("journal-none")) } }
        @else { (parts::table(&here.say("journal-caption"), &headings, &rows)) }
        @if let Some(further) = found.further {
            p.pages { a href=(older(&here, further)) { (here.say("journal-older")) } }
        }
    };
    let page = Page::new(&here, &portal, &visitor, here.say("journal-title"))
        .ways(site_ways(&here, &portal, &visitor));
    Ok(page.render(&body).into_response())
}

/// The same question, before a line.
fn older(here: &Here, before: uuid::Uuid) -> String {
    let all = ["meeting", "act", "actor", "day"].map(|name| {
        let value = here.asked(name).unwrap_or_default();
        (name, value)
    });
    let mut question: Vec<(&str, String)> = all.to_vec();
    question.retain(|(_, value)| !value.is_empty());
    question.push(("before", before.to_string()));
    let question = serde_urlencoded::to_string(question).unwrap_or_default();
    here.to(&format!("/desk/journal?{question}"))
}

fn filters(here: &Here, meetings: &[String], people: &[Actor], asked: &Asked) -> Markup {
    let any = |key: &str| (String::new(), here.say(key));
    let mut of_meetings = vec![any("journal-any-meeting")];
    of_meetings.extend(meetings.iter().map(|key| (key.clone(), key.clone())));
    let mut by = vec![any("journal-anybody")];
    by.extend(people.iter().map(|actor| {
        let person = &actor.person;
        let name = person.name.clone();
        let name = name.unwrap_or_else(|| person.handle.to_string());
        (person.id.to_string(), name)
    }));
    let mut acts = vec![any("journal-any-act")];
    acts.extend(ACTS.map(|act| (act.to_owned(), act_in_words(here, act))));
    let order = words::law::collation::Order::of(here.language);
    acts[1..].sort_by(|(_, one), (_, other)| order.compare(one, other));
    let meeting = asked.meeting.as_ref().map(ToString::to_string);
    let actor = asked.actor.map(|id| id.to_string());
    let day = asked.day.map(|day| day.to_string());
    html! {
        form.filters method="get" action=(here.to("/desk/journal")) {
            (Field::new("meeting", here.say("journal-column-meeting"), meeting.as_deref().unwrap_or_default()).select(&of_meetings))
            (Field::new("actor", here.say("journal-actor"), actor.as_deref().unwrap_or_default()).select(&by))
            (Field::new("act", here.say("journal-column-act"), asked.act.as_deref().unwrap_or_default()).select(&acts))
            (Field::new("day", here.say("journal-day"), day.as_deref().unwrap_or_default()).input("date"))
            button type="submit" { (here.say("journal-show")) }
        }
    }
}

fn row(here: &Here, entry: &Entry, people: &People) -> Vec<Markup> {
    let told = &entry.told;
    vec![
        html! {
            time datetime=(told.at) { bdi { (told.at.strftime("%Y-%m-%d %H:%M:%S").to_string()) } }
            @if !entry.sound { " " (mark(Tone::Bad, &here.say("journal-unsound"))) }
        },
        html! { (act_in_words(here, &told.act)) br; bdi.code.small.quiet { (told.act) } },
        html! {
            @if let Some(actor) = told.actor { (people.name(actor)) br; }
            span.small.quiet {
                @if !told.office.is_empty() { (office(here, &told.office)) " · " }
                (here.with("journal-door", &[("door", (&told.door).into())]))
            }
        },
        html! { bdi.code { @if told.meeting.is_empty() { (told.treaty) } @else { (told.meeting) } } },
        html! { bdi.code { (told.subject) } },
        facts(here, entry),
    ]
}

fn facts(here: &Here, entry: &Entry) -> Markup {
    html! {
        @for (term, fact) in &entry.told.facts {
            div { span.quiet { (name(&term_in_words(here, term))) ": " } (value_in_words(here, &entry.told.act, term, fact)) }
        }
        @for value in &entry.personal {
            div { span.quiet { (name(&term_in_words(here, &value.field))) ": " } (left(here, value)) }
        }
        @if !entry.told.papers.is_empty() {
            div.quiet {
                (here.with("journal-papers", &[("count", i64::try_from(entry.told.papers.len()).unwrap_or(i64::MAX).into())]))
            }
        }
    }
}

/// An act in words; the journal's own name for it stands beside.
fn act_in_words(here: &Here, act: &str) -> String {
    here.with("journal-act", &[("act", act.replace('/', "-").into())])
}

/// What a fact is, in words.
fn term_in_words(here: &Here, term: &str) -> String {
    here.with("journal-fact", &[("fact", term.into())])
}

/// The value of a fact: a code of the house in words, with the code beside it; any other as it is.
fn value_in_words(here: &Here, act: &str, term: &str, value: &str) -> Markup {
    let key = match term {
        "channel" if act == "letter/register" => "correspondence-channel",
        "channel" => "delegation-channel",
        "kind" => "request-kind",
        "purpose" => "notes-purpose",
        "role" => "role-name",
        "office" => return office(here, value),
        "language" => {
            let language = value.parse::<Language>();
            return language.map_or_else(|_| name(value), |language| name(&own_name(language)));
        }
        "stage" => {
            let all = [Stage::AdvanceCopy, Stage::Final];
            let stage = all.into_iter().find(|stage| stage.code() == value);
            let said = |stage| words::convening::publication::stage(stage, here.language);
            return name(&stage.map_or_else(|| value.to_owned(), said));
        }
        "basis" | "effective_at" => return name(value),
        _ if act == "request/decision" => "request-outcome",
        _ => return name(value),
    };
    let of = key.rsplit('-').next().unwrap_or_default();
    let of = if key == "role-name" { "role" } else { of };
    html! { (here.with(key, &[(of, value.into())])) " " bdi.code.quiet { (value) } }
}

/// What is left of a personal value.
fn left(here: &Here, value: &Personal) -> Markup {
    match &value.state {
        Left::Opened(text) => name(text),
        Left::Committed => mark(Tone::Plain, &here.say("journal-committed")),
        Left::Unsound => mark(Tone::Bad, &here.say("journal-unsound")),
        Left::Erased(at) => html! {
            (mark(Tone::Warn, &here.say("journal-erased"))) " "
            (parts::moment(*at, "UTC", here.language))
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_has_words_in_every_language() {
        for language in Language::ALL {
            let here = Here::read(&format!("/{language}/desk/journal"), "", None);
            for act in ACTS {
                let said = act_in_words(&here, act);
                assert!(
                    !said.is_empty() && !said.contains(&act.replace('/', "-")),
                    "{language}: {act}"
                );
            }
        }
    }
}
