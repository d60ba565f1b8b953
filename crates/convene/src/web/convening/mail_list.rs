//! The list of the post that came in, and the form by which a person brings a mail as a file: it goes
//! the way of every mail, and nothing of it is applied.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::answer::No;
use desk::convening::mail::list::{Asked, Page as Found};
use desk::convening::mail::{KeptMail, TakenIn, lies_of, whose_of};
use domain::convening::mail::intake::{CameBy, Lies};
use domain::convening::meeting::MeetingKey;
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::answer::{Answer, sentence};
use super::super::form::Form;
use super::super::here::{AtMeeting, Here};
use super::super::parts::{self, Field, name};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, see_other};
use super::super::visitor::{Signed, Visitor};
use super::correspondence::Names;
use super::mail::path;
use super::{desk_ways, site_ways};
use crate::post::receive::Receiver;

/// Where the list is, below the language.
const AT: &str = "/desk/post";
/// The field of the file.
const MAIL: &str = "mail";
/// The largest file a page takes, in millions of bytes.
const LARGEST_HERE: i64 = 30;

/// The routes.
pub(super) fn routes() -> Routes {
    let (show, register) = (Opens::To(Act::Show), Opens::To(Act::RegisterLetter));
    Routes::new()
        .get(AT, show, of_site)
        .post(AT, register, take_in)
        .get("/desk/{treaty}/{meeting}/post", show, of_meeting)
}

async fn of_site(here: Here, State(portal): State<Portal>, Signed(visitor): Signed) -> Answer {
    shown(&here, &portal, &visitor, &[]).await
}

/// What is asked for by the question of the page.
fn asked(here: &Here, meeting: Option<MeetingKey>) -> Asked {
    let text = |name: &str| here.asked(name).unwrap_or_default();
    Asked {
        lies: Lies::read(&text("state")),
        meeting: meeting.or_else(|| text("meeting").trim().parse().ok()),
        text: text("text").chars().take(200).collect(),
        page: text("page").parse().unwrap_or(1),
    }
}

/// The whole site's post, and why a file was not taken in.
async fn shown(here: &Here, portal: &Portal, visitor: &Visitor, refused: &[String]) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let asked = asked(here, None);
    let found = portal.desk.mails(&occasion, &asked).await?;
    let names = Names::of(portal).await?;
    let list = List {
        here,
        portal,
        names: &names,
        asked: &asked,
        found: &found,
        at: here.to(AT),
        of_site: true,
    };
    let body = html! {
        (parts::faults(here, &refused_above(refused)))
        (list.shown())
        (taking_in(here, portal, visitor, refused))
    };
    let status = if refused.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = Page::new(here, portal, visitor, here.say("post-title"))
        .ways(site_ways(here, portal, visitor));
    Ok((status, page.render(&body)).into_response())
}

async fn of_meeting(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let asked = asked(&here, Some(key.clone()));
    let found = portal.desk.mails(&occasion, &asked).await?;
    let names = Names::of(&portal).await?;
    let meeting = portal.desk.meeting(&key).await?;
    let over = words::convening::meeting::title(&key, &meeting.law.treaty, here.language);
    let list = List {
        here: &here,
        portal: &portal,
        names: &names,
        asked: &asked,
        found: &found,
        at: here.to(&format!("/desk/{key}/post")),
        of_site: false,
    };
    let page = Page::new(&here, &portal, &visitor, here.say("post-title"))
        .over(over)
        .ways(desk_ways(&here, &key));
    Ok(page.render(&list.shown()).into_response())
}

/// A page of the list with what stands around it.
struct List<'a> {
    here: &'a Here,
    portal: &'a Portal,
    names: &'a Names,
    asked: &'a Asked,
    found: &'a Found,
    /// Where the list is.
    at: String,
    /// Whether a meeting may be chosen.
    of_site: bool,
}

impl List<'_> {
    fn shown(&self) -> Markup {
        html! {
            (self.tally())
            (self.filters())
            @if self.found.mails.is_empty() { p.quiet { (self.none()) } }
            @for lies in Lies::ALL { (self.lying(lies)) }
            (self.pages())
        }
    }

    /// That nothing is shown: nothing came in, or nothing of what is asked for.
    fn none(&self) -> String {
        let Asked { lies, text, .. } = self.asked;
        let key = match (lies, text.is_empty()) {
            (None, true) => "post-none",
            _ => "post-none-such",
        };
        self.here.say(key)
    }

    /// How many lie where; each number is the way to those.
    fn tally(&self) -> Markup {
        let counted = Lies::ALL.map(|lies| {
            let said = words::convening::mail::lies(lies, self.here.language);
            let count = self.found.counts.get(&lies).copied().unwrap_or_default();
            let to = self.to(Some(lies), 1);
            (said, html! { a href=(to) { (count) } })
        });
        parts::tally(&counted)
    }

    fn filters(&self) -> Markup {
        let (here, asked) = (self.here, self.asked);
        let any = here.say("correspondence-any");
        let mut places = vec![(String::new(), any.clone())];
        places.extend(Lies::ALL.map(|lies| {
            let said = words::convening::mail::lies(lies, here.language);
            (lies.code().to_owned(), said)
        }));
        let meeting = asked.meeting.as_ref().map(ToString::to_string);
        html! {
            form.filters method="get" role="search" action=(self.at) {
                (Field::new("state", here.say("post-state"), asked.lies.map_or("", Lies::code)).select(&places))
                @if self.of_site {
                    (Field::new("meeting", here.say("post-assign-meeting"), meeting.as_deref().unwrap_or_default())
                        .select(&self.names.meetings(any)))
                }
                (Field::new("text", here.say("post-text"), &asked.text).input("text"))
                button type="submit" { (here.say("correspondence-show")) }
            }
        }
    }

    /// The mails of the page that lie somewhere.
    fn lying(&self, lies: Lies) -> Markup {
        let here = self.here;
        let said = words::convening::mail::lies(lies, here.language);
        let headings = ["post-from", "post-subject", "post-received"].map(|key| here.say(key));
        let mails = self.found.mails.iter();
        let rows: Vec<Vec<Markup>> = mails
            .filter(|mail| lies_of(mail) == lies)
            .map(|mail| row(here, self.portal, self.names, mail))
            .collect();
        html! {
            @if !rows.is_empty() {
                h2 { (said) }
                div.even { (parts::table(&said, &headings, &rows)) }
            }
        }
    }

    /// Where the page stands, and the ways to those before and after it.
    fn pages(&self) -> Markup {
        let (here, Found { page, pages, .. }) = (self.here, self.found);
        let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX).into();
        let facts = [("page", whole(*page)), ("pages", whole(*pages))];
        let to = |page| self.to(self.asked.lies, page);
        html! {
            @if *pages > 1 {
                nav.pages aria-label=(here.say("post-pages")) {
                    @if *page > 1 { a href=(to(page - 1)) rel="prev" { (here.say("post-page-before")) } }
                    span { (here.with("post-page", &facts)) }
                    @if page < pages { a href=(to(page + 1)) rel="next" { (here.say("post-page-after")) } }
                }
            }
        }
    }

    /// The same question for another place or page.
    fn to(&self, lies: Option<Lies>, page: usize) -> String {
        let asked = self.asked;
        let meeting = asked.meeting.as_ref().filter(|_| self.of_site);
        let question = [
            ("state", lies.map(|lies| lies.code().to_owned())),
            ("meeting", meeting.map(ToString::to_string)),
            ("text", (!asked.text.is_empty()).then(|| asked.text.clone())),
            ("page", (page > 1).then(|| page.to_string())),
        ];
        let question: Vec<(&str, String)> = question
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
            .collect();
        let question = serde_urlencoded::to_string(question).unwrap_or_default();
        format!("{}?{question}", self.at)
    }
}

fn row(here: &Here, portal: &Portal, names: &Names, mail: &KeptMail) -> Vec<Markup> {
    let read = &mail.intake.mail;
    let from = read.senders.from.join(", ");
    let subject = if read.subject.trim().is_empty() {
        here.say("post-no-subject")
    } else {
        read.subject.clone()
    };
    let nature = words::convening::mail::nature(&read.nature, here.language);
    let files = i64::try_from(read.parts.len()).unwrap_or_default();
    vec![
        html! {
            @if let Some(whose) = whose_of(mail) {
                (name(&names.participant(here, portal, &whose.participant))) br;
            }
            span.small.quiet { (name(&from)) }
        },
        html! {
            a href=(here.to(&path(mail.file))) { (name(&subject)) } br;
            span.small.quiet {
                (nature)
                @if files > 0 { " · " (here.with("post-files-count", &[("count", files.into())])) }
            }
        },
        parts::moment(mail.received_at, "UTC", here.language),
    ]
}

/// The faults above the page, each with the way to its field.
fn refused_above(refused: &[String]) -> Vec<(Option<String>, String)> {
    let at = |why: &String| (Some(MAIL.to_owned()), why.clone());
    refused.iter().map(at).collect()
}

/// The form by which a mail is brought as a file, for who may.
fn taking_in(here: &Here, portal: &Portal, visitor: &Visitor, refused: &[String]) -> Markup {
    if !visitor.may(Act::RegisterLetter, &Scope::Site, portal) {
        return html! {};
    }
    let hint = here.with("post-take-hint", &[("size", LARGEST_HERE.into())]);
    let file = Field::new(MAIL, here.say("post-take-file"), "")
        .hint(hint)
        .required()
        .faults(refused.iter().cloned());
    html! {
        h2 id="take" { (here.say("post-take")) }
        form method="post" enctype="multipart/form-data" action=(here.to(AT)) {
            (file.file(".eml,message/rfc822"))
            div.buttons { button type="submit" { (here.say("post-take")) } }
        }
    }
}

/// Takes in a mail that a person brought.
async fn take_in(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    form: Form,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    portal.desk.may_bring_mail(&occasion).await?;
    let Some(sent) = form.file(MAIL) else {
        let why = here.say("post-take-none");
        return shown(&here, &portal, &visitor, &[why]).await;
    };
    let receiver = Receiver::of(&portal);
    let bytes = sent.bytes.clone();
    let (file, done) = match receiver.take_in(&occasion, bytes, CameBy::Desk).await {
        Ok(TakenIn::Kept(file)) => (file, "taken"),
        Ok(TakenIn::Known(file)) => (file, "known"),
        Err(no @ No::Mail(_)) => {
            let why = sentence(&no, here.language);
            return shown(&here, &portal, &visitor, &[why]).await;
        }
        Err(no) => return Err(no.into()),
    };
    Ok(see_other(&here.to(&format!("{}?done={done}", path(file)))))
}
