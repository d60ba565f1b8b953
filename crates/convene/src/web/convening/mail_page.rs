//! How the page of one mail looks: where it lies, whose it seems to be and on what that rests, what a
//! person should know of how it was read, its words by whose they are, its files, the steps taken, and
//! what can be done. It decides nothing.

use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::convening::mail::{KeptMail, whose_of};
use domain::convening::mail::intake::{Lies, Step};
use domain::convening::mail::recognition::{Doubt, Evidence, Recognition, Whose};
use domain::convening::mail::{Nature, Voice};
use domain::people::proposal::Unread;
use domain::people::role::{Act, Scope};
use domain::record::journal::Hash;
use maud::{Markup, html};

use super::super::answer::Answer;
use super::super::here::Here;
use super::super::parts::{self, Field, Tone, name, notice};
use super::super::people::dossier;
use super::super::portal::Portal;
use super::super::shell::Page;
use super::super::visitor::Visitor;
use super::correspondence::Names;
use super::mail::{lying, path, said_before};
use super::note::People;
use super::{desk_ways, site_ways};

/// What stands around the page.
struct Stand<'a> {
    here: &'a Here,
    portal: &'a Portal,
    visitor: &'a Visitor,
    names: &'a Names,
    mail: &'a KeptMail,
}

/// The page, and why a step was refused.
pub(super) async fn page(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    file: Hash,
    refused: Option<String>,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let mail = portal.desk.mail(&occasion, file).await?;
    let names = Names::of(portal).await?;
    let people = People::of(portal).await?;
    let stand = Stand {
        here,
        portal,
        visitor,
        names: &names,
        mail: &mail,
    };
    let body = html! {
        (said_before(here))
        @if let Some(why) = &refused { (notice(Tone::Bad, &html! { p { (why) } })) }
        (stand.facts())
        (stand.remarks())
        div.aside {
            div {
                (stand.words())
                (stand.files())
            }
            aside {
                (stand.steps(&people))
                (stand.next())
            }
        }
        p { a href=(here.to("/desk/post")) { (here.say("post-back")) } }
    };
    let subject = mail.intake.mail.subject.trim();
    let title = if subject.is_empty() {
        here.say("post-no-subject")
    } else {
        words::text::isolate(subject)
    };
    let ways = match whose_of(&mail) {
        Some(whose) => desk_ways(here, &whose.meeting),
        None => site_ways(here, portal, visitor),
    };
    let page = Page::new(here, portal, visitor, title)
        .over(here.say("post-title"))
        .ways(ways);
    let status = if refused.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    Ok((status, page.render(&body)).into_response())
}

/// A line or a file that gave no member, and why.
pub(super) fn unread_line(here: &Here, one: &Unread) -> Markup {
    html! {
        li {
            @if !one.from.part.is_empty() { (name(&one.from.part)) " " }
            @if one.from.at > 0 { bdi { (one.from.at) } " " }
            @if !one.from.text.is_empty() { "‹" (name(&one.from.text)) "› " }
            (words::people::proposal::why(one.why, here.language))
        }
    }
}

impl Stand<'_> {
    fn at(&self, below: &str) -> String {
        self.here.to(&format!("{}{below}", path(self.mail.file)))
    }

    fn may(&self, act: Act) -> bool {
        let over = whose_of(self.mail).map(|whose| Scope::Meeting(whose.meeting.clone()));
        self.visitor
            .may(act, &over.unwrap_or(Scope::Site), self.portal)
    }

    fn whose(&self, whose: &Whose) -> Markup {
        let of = self
            .names
            .participant(self.here, self.portal, &whose.participant);
        html! { (name(&of)) ", " bdi.code { (whose.meeting) } }
    }

    fn facts(&self) -> Markup {
        let (here, read) = (self.here, &self.mail.intake.mail);
        let language = here.language;
        let listed = |all: &[String]| name(&all.join(", "));
        let mut facts = vec![
            (here.say("post-state"), lying(here, self.mail)),
            (here.say("post-from"), listed(&read.senders.from)),
            (here.say("post-to"), listed(&read.recipients.to)),
            (
                here.say("post-received"),
                parts::moment(self.mail.received_at, "UTC", language),
            ),
        ];
        if let Some(written) = read.written_at {
            let written = parts::moment(written, "UTC", language);
            facts.push((here.say("post-written"), written));
        }
        let nature = words::convening::mail::nature(&read.nature, language);
        let standing = words::convening::mail::standing(read.standing(), language);
        facts.push((here.say("post-nature"), html! { (nature) }));
        facts.push((here.say("post-sender-check"), html! { (standing) }));
        facts.push((here.say("post-whose"), self.recognition()));
        parts::facts(&facts)
    }

    /// Whose it is and on what that rests.
    fn recognition(&self) -> Markup {
        let language = self.here.language;
        let assigned = self
            .mail
            .steps
            .iter()
            .any(|taken| matches!(taken.step, Step::Assigned(_)));
        match (&self.mail.intake.recognition, whose_of(self.mail)) {
            (_, Some(whose)) if assigned => self.whose(whose),
            (Recognition::Recognised { basis, .. }, Some(whose)) => html! {
                (self.whose(whose)) br;
                span.small { (words::convening::mail::basis(*basis, language)) }
            },
            (Recognition::Backstop(doubt), _) => html! {
                (words::convening::mail::doubt(doubt, language))
                (self.doubted(doubt))
            },
            (Recognition::NoAnswer | Recognition::Recognised { .. }, _) => {
                html! { (self.here.say("post-nobody")) }
            }
        }
    }

    /// What speaks for whom, where it is not certain.
    fn doubted(&self, doubt: &Doubt) -> Markup {
        let evidence: Vec<&Evidence> = match doubt {
            Doubt::Unknown => Vec::new(),
            Doubt::Conflict(both) => both.iter().collect(),
            Doubt::Spoofed(all) => all.iter().collect(),
            Doubt::Several(all) => {
                return html! { ul { @for whose in all { li { (self.whose(whose)) } } } };
            }
        };
        let language = self.here.language;
        html! {
            @if !evidence.is_empty() {
                ul {
                    @for one in evidence {
                        li {
                            (words::convening::mail::basis(one.basis, language)) ": "
                            bdi.code { (one.found) }
                            @for whose in one.whose.iter().take(3) { br; (self.whose(whose)) }
                        }
                    }
                }
            }
        }
    }

    fn remarks(&self) -> Markup {
        let remarks = &self.mail.intake.mail.remarks;
        let unread = &self.mail.intake.proposal.unread;
        if remarks.is_empty() && unread.is_empty() {
            return html! {};
        }
        let language = self.here.language;
        html! {
            details open[remarks.len() + unread.len() < 8] {
                summary { (self.here.say("post-remarks")) }
                ul {
                    @for remark in remarks {
                        li {
                            (words::convening::mail::remark(remark.kind, language))
                            @if !remark.found.is_empty() { " " bdi.code { (remark.found) } }
                        }
                    }
                    @for one in unread { (unread_line(self.here, one)) }
                }
            }
        }
    }

    /// Its words: the sender's own, and folded away what is quoted or forwarded.
    fn words(&self) -> Markup {
        let (here, read) = (self.here, &self.mail.intake.mail);
        let own = read.words(Voice::Own);
        let folded = [
            (Voice::Forwarded, "post-forwarded"),
            (Voice::Quoted, "post-quoted"),
        ];
        html! {
            h2 { (here.say("post-words")) }
            @if own.trim().is_empty() {
                p.quiet { (here.say("post-no-words")) }
            } @else {
                pre.letter dir="auto" { (own.trim()) }
            }
            @for (voice, label) in folded {
                @let words = read.words(voice);
                @if !words.trim().is_empty() {
                    details {
                        summary { (here.say(label)) }
                        pre.letter dir="auto" { (words.trim()) }
                    }
                }
            }
        }
    }

    fn files(&self) -> Markup {
        let (here, read) = (self.here, &self.mail.intake.mail);
        html! {
            h2 { (here.say("post-files")) }
            ul {
                @for (part, about) in self.mail.parts.iter().zip(&read.parts) {
                    li {
                        a href=(self.at(&format!("/files/{}", part.file.to_hex()))) {
                            (name(if part.name.is_empty() { "–" } else { &part.name }))
                        }
                        " " span.small.quiet { bdi { (part.media_type) ", " (about.size / 1024 + 1) " KiB" } }
                    }
                }
                li { a href=(self.at("/received")) { (here.say("post-as-received")) } }
            }
            p.small.quiet { "SHA-256 " bdi.code { (self.mail.file.to_hex()) } }
        }
    }

    fn steps(&self, people: &People) -> Markup {
        let here = self.here;
        if self.mail.steps.is_empty() {
            return html! {};
        }
        html! {
            h2 { (here.say("post-steps")) }
            ol {
                @for taken in &self.mail.steps {
                    li {
                        (words::convening::mail::step(&taken.step, here.language)) " "
                        (self.about(&taken.step)) br;
                        span.small.quiet {
                            (people.name(taken.by)) ", "
                            (parts::moment(taken.at, "UTC", here.language))
                        }
                    }
                }
            }
        }
    }

    /// What a step was about.
    fn about(&self, step: &Step) -> Markup {
        match step {
            Step::Assigned(whose) => self.whose(whose),
            Step::Entered { version } | Step::Covered { version } => {
                let at = whose_of(self.mail)
                    .map(|whose| dossier::path(&whose.meeting, &whose.participant));
                html! {
                    @if let Some(at) = at {
                        a href=(self.here.to(&at)) { bdi { (version) } }
                    } @else {
                        bdi { (version) }
                    }
                }
            }
            Step::Registered { number } => {
                let at = number.replacen("IN/", "/desk/register/letter/", 1);
                // The address knows the serial without its noughts.
                let (before, serial) = at.rsplit_once('/').unwrap_or((&at, ""));
                let at = format!("{before}/{}", serial.trim_start_matches('0'));
                html! { a href=(self.here.to(&at)) { bdi.code { (number) } } }
            }
            Step::Aside { reason } => name(reason),
        }
    }

    /// What can be done with it, for who may.
    fn next(&self) -> Markup {
        let here = self.here;
        let lies = desk::convening::mail::lies_of(self.mail);
        if lies == Lies::Done || !self.may(Act::RegisterLetter) {
            return html! {};
        }
        let members = i64::try_from(self.mail.intake.proposal.members.len()).unwrap_or_default();
        html! {
            h2 id="next" { (here.say("post-next")) }
            @if whose_of(self.mail).is_some() && self.may(Act::SubmitDelegation) {
                p { (here.with("post-proposed", &[("count", members.into())])) }
                p { a.button.main href=(self.at("/entry")) { (here.say("post-enter")) } }
            }
            (self.assignment())
            @if self.mail.intake.mail.nature == Nature::Letter { (self.registration()) }
            (self.aside())
        }
    }

    fn assignment(&self) -> Markup {
        let here = self.here;
        let whose = whose_of(self.mail);
        let meeting = whose.map(|of| of.meeting.to_string()).unwrap_or_default();
        let participant = whose
            .map(|of| of.participant.to_string())
            .unwrap_or_default();
        let none = || here.say("post-choose");
        html! {
            details open[whose.is_none()] {
                summary { (here.say("post-assign")) }
                form method="post" action=(self.at("/assignment")) {
                    (Field::new("meeting", here.say("post-assign-meeting"), &meeting)
                        .select(&self.names.meetings(none())))
                    (Field::new("participant", here.say("post-assign-participant"), &participant)
                        .select(&self.names.participants(here, self.portal, none())))
                    div.buttons { button type="submit" { (here.say("post-assign")) } }
                }
            }
        }
    }

    fn registration(&self) -> Markup {
        let here = self.here;
        let subject = self.mail.intake.mail.subject.trim();
        html! {
            details {
                summary { (here.say("post-register")) }
                p.small { (here.say("post-register-help")) }
                form method="post" action=(self.at("/registration")) {
                    (Field::new("subject", here.say("post-subject"), subject).required().input("text"))
                    div.buttons { button type="submit" { (here.say("post-register")) } }
                }
            }
        }
    }

    fn aside(&self) -> Markup {
        let here = self.here;
        html! {
            details {
                summary { (here.say("post-aside")) }
                form method="post" action=(self.at("/aside")) {
                    (Field::new("reason", here.say("post-aside-reason"), "").required().input("text"))
                    div.buttons { button type="submit" { (here.say("post-aside")) } }
                }
            }
        }
    }
}
