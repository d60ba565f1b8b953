//! One delegation as the desk sees it: every version with what changed, how it stands to the
//! deadline and by what way it came, the signed notes, who has access and what became of their
//! links, the extensions; and the form that gives it more time.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use desk::money::apportionment::pays_if_it_comes;
use desk::people::correspondent::Access;
use desk::people::delegation::DelegationInMeeting;
use desk::people::reconciliation::Open;
use domain::convening::deadline::Deadline;
use domain::convening::meeting::MeetingKey;
use domain::people::delegation::{Submission, difference, number};
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::people::reconciliation::SamePerson;
use domain::people::role::{Act, Scope};
use maud::{Markup, html};
use uuid::Uuid;

use super::super::answer::{Answer, Stop, sentence};
use super::super::form::Form;
use super::super::here::{AtMeeting, Here, Of};
use super::super::parts::{self, Field, Tone, main_button, mark, name, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, see_other};
use super::super::visitor::{Signed, Visitor};
use super::receipt::{change_line, composition};
use super::reconciliation;

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/{treaty}/{meeting}/delegations/{participant}";
    Routes::new()
        .get(at, Opens::To(Act::Show), page)
        .post(
            &format!("{at}/extension"),
            Opens::To(Act::ExtendDeadline),
            extend,
        )
        .post(
            &format!("{at}/access/end"),
            Opens::To(Act::GiveAccess),
            take_access,
        )
}

/// Where the page is, below the language.
pub(crate) fn path(key: &MeetingKey, participant: &Participant) -> String {
    format!("/desk/{key}/delegations/{participant}")
}

/// Opens a delegation for somebody of the house: who may do something over the whole meeting. Those
/// who write for the delegation have a page of their own.
pub(crate) async fn opened(
    portal: &Portal,
    visitor: &Visitor,
    act: Act,
    (key, participant): (&MeetingKey, &Participant),
) -> Result<DelegationInMeeting, Stop> {
    let occasion = portal.occasion(visitor.by());
    let over = Scope::Meeting(key.clone());
    portal.desk.may(&occasion, act, &over).await?;
    Ok(portal.desk.delegation(&occasion, key, participant).await?)
}

/// An extension as it is typed, and what is wrong with it.
#[derive(Default)]
struct Typed {
    until: String,
    hour: String,
    basis: String,
    faults: Vec<(&'static str, String)>,
}

impl Typed {
    fn at(&self, field: &str) -> Vec<String> {
        let here = self.faults.iter().filter(|(at, _)| *at == field);
        here.map(|(_, says)| says.clone()).collect()
    }

    fn all(&self) -> Vec<(Option<String>, String)> {
        let one = |(at, says): &(&'static str, String)| (Some((*at).to_owned()), says.clone());
        self.faults.iter().map(one).collect()
    }
}

/// What stands around the page.
struct Stand<'a> {
    here: &'a Here,
    portal: &'a Portal,
    visitor: &'a Visitor,
    open: &'a DelegationInMeeting,
    /// Its lists, and from which papers its members come.
    lists: &'a Open,
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
) -> Answer {
    let open = opened(&portal, &visitor, Act::Show, (&key, &participant)).await?;
    shown(&here, &portal, &visitor, &open, &Typed::default()).await
}

async fn shown(
    here: &Here,
    portal: &Portal,
    visitor: &Visitor,
    open: &DelegationInMeeting,
    typed: &Typed,
) -> Answer {
    let key = &open.meeting.meeting().key;
    let participant = &open.delegation.participant;
    let occasion = portal.occasion(visitor.by());
    let desk = &portal.desk;
    let access = desk.access(&occasion, key, participant).await?;
    let lists = desk.reconciliation(&occasion, key, participant).await?;
    let same = desk
        .in_other_delegations(&occasion, key, participant)
        .await?;
    let stand = Stand {
        here,
        portal,
        visitor,
        open,
        lists: &lists,
    };
    Ok(stand.page(&access, &same, typed))
}

impl Stand<'_> {
    fn key(&self) -> &MeetingKey {
        &self.open.meeting.meeting().key
    }

    fn at(&self, below: &str) -> String {
        let at = path(self.key(), &self.open.delegation.participant);
        self.here.to(&format!("{at}{below}"))
    }

    fn may(&self, act: Act) -> bool {
        let over = Scope::Meeting(self.key().clone());
        self.visitor.may(act, &over, self.portal)
    }

    /// The way to what everyone bears if an invited State that is no Party comes, before it answers.
    fn if_it_comes(&self) -> Markup {
        let Participant::State(state) = self.open.delegation.participant else {
            return html! {};
        };
        let meeting = &self.open.meeting;
        let today = self.portal.clock.today();
        let shares = self.may(Act::KeepCosts) && pays_if_it_comes(meeting, state, today);
        let to = super::super::money::apportionment::if_it_comes(self.key(), state);
        html! {
            @if shares { p { a href=(self.here.to(&to)) { (self.here.say("costs-if-it-comes")) } } }
        }
    }

    fn page(&self, access: &[Access], same: &[SamePerson], typed: &Typed) -> Response {
        let (here, open) = (self.here, self.open);
        let participant = &open.delegation.participant;
        let title = super::name(here, self.portal, &open.meeting, participant);
        let treaty = &open.meeting.law.treaty;
        let over = words::convening::meeting::title(self.key(), treaty, here.language);
        let body = html! {
            (self.said_before())
            (parts::faults(here, &typed.all()))
            (self.state())
            (reconciliation::same_persons(here, self.portal, &open.meeting, same))
            div.aside {
                div {
                    (reconciliation::sources(here, self.lists))
                    (self.versions())
                }
                aside {
                    (self.if_it_comes())
                    (self.access(access))
                    (self.extensions(typed))
                }
            }
        };
        let status = if typed.faults.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        };
        let page = Page::new(here, self.portal, self.visitor, title)
            .over(over)
            .ways(super::super::convening::desk_ways(here, self.key()));
        (status, page.render(&body)).into_response()
    }

    fn said_before(&self) -> Markup {
        let said = match self.here.asked("done").as_deref() {
            Some("extended") => self.here.say("desk-extended"),
            Some("entered") => self.here.say("desk-letter-entered"),
            Some("access-ended") => self.here.say("delegation-access-ended"),
            _ => return html! {},
        };
        notice(Tone::Good, &html! { p { (said) } })
    }

    fn state(&self) -> Markup {
        let (here, open) = (self.here, self.open);
        let arranged = open
            .meeting
            .meeting()
            .arranged_on(self.portal.day_at(&open.meeting));
        let deadline = open.delegation.deadline(&arranged.composition);
        let late_from = deadline.late_from(open.zone()).unwrap_or_default();
        let last = late_from.checked_sub(jiff::SignedDuration::from_secs(1));
        let last = last.unwrap_or(late_from);
        let mut facts = vec![(
            here.say("delegation-deadline"),
            html! {
                (parts::dated(deadline.on, here.language)) br;
                span.small.quiet { (parts::moment(last, open.zone(), here.language)) }
            },
        )];
        if let Some(draft) = &open.on_desk.draft {
            let saved = parts::moment(draft.saved_at, open.zone(), here.language);
            facts.push((here.say("desk-draft"), saved));
        }
        html! {
            (parts::facts(&facts))
            div.buttons {
                @if self.may(Act::SubmitDelegation) {
                    a.button.main href=(self.at("/letter")) { (here.say("desk-letter-enter")) }
                }
                @if self.lists.lists.is_some() {
                    a.button href=(self.at("/reconciliation")) { (here.say("reconciliation-link")) }
                    (reconciliation::state(here, self.lists))
                }
            }
        }
    }

    fn versions(&self) -> Markup {
        let (here, open) = (self.here, self.open);
        html! {
            h2 { (here.say("delegation-versions")) }
            @if open.delegation.submissions.is_empty() {
                p.quiet { (here.say("delegation-versions-none")) }
            }
            @for submission in open.delegation.submissions.iter().rev() { (self.version(submission)) }
        }
    }

    fn version(&self, submission: &Submission) -> Markup {
        let (here, open) = (self.here, self.open);
        let key = self.key();
        let participant = &open.delegation.participant;
        let judged = open.timeliness(submission, self.portal.day_at(&open.meeting));
        let is_last = open.on_desk.version == submission.version;
        let at = super::delegation::path(key, participant);
        let version = &[("version", submission.version.into())];
        html! {
            section.delegation {
                h3 {
                    (here.with("delegation-version-received", version)) " "
                    (super::timeliness(here, judged))
                }
                p.small.quiet {
                    (parts::moment(submission.received_at, open.zone(), here.language)) " · "
                    (words::people::delegation::channel(submission.channel, here.language)) " · "
                    a href=(here.to(&format!("{at}/receipt/{}", submission.version))) {
                        bdi.code { (number(key, participant, submission.version)) }
                    }
                }
                @if let Some(note) = &submission.note {
                    p {
                        (here.say("receipt-note")) ": "
                        a href=(here.to(&format!("{at}/note/{}", note.file.to_hex()))) { (name(&note.name)) }
                    }
                }
                (self.changes(submission))
                details open[is_last] {
                    summary { (here.with("desk-composition-of", version)) }
                    (composition(here, &submission.members))
                }
            }
        }
    }

    fn changes(&self, submission: &Submission) -> Markup {
        let before = submission.version.checked_sub(1);
        let before = before.and_then(|version| self.open.delegation.version(version));
        let Some(before) = before else {
            return html! {};
        };
        let all = difference(&before.members, &submission.members);
        html! {
            @if all.is_empty() {
                p.quiet { (self.here.say("receipt-no-changes")) }
            } @else {
                ul { @for change in &all { li { (change_line(self.here, change)) } } }
            }
        }
    }

    fn access(&self, access: &[Access]) -> Markup {
        let here = self.here;
        html! {
            h2 id="access" { (here.say("delegation-access")) }
            @if access.is_empty() { p.quiet { (here.say("desk-access-none")) } }
            ul.plain {
                @for access in access {
                    li {
                        (name(&access.one.email)) " "
                        @if !access.one.has_access() { (mark(Tone::Plain, &here.say("desk-access-taken"))) }
                        br;
                        span.small.quiet {
                            (words::people::role::name(access.one.rank.role(), here.language))
                            (self.link_line("desk-link-sent", access.sent_at))
                            (self.link_line("desk-link-opened", access.opened_at))
                        }
                        @if self.may(Act::GiveAccess) && access.one.has_access() { (self.take_back(access)) }
                    }
                }
            }
        }
    }

    fn link_line(&self, key: &str, at: Option<jiff::Timestamp>) -> Markup {
        let zone = self.open.zone();
        let said = at.map(|at| words::people::answer_state::moment(at, zone, self.here.language));
        html! { @if let Some(said) = said { br; (self.here.with(key, &[("moment", said.into())])) } }
    }

    fn take_back(&self, access: &Access) -> Markup {
        let here = self.here;
        let said = here.with(
            "desk-access-end-of",
            &[("email", words::text::isolate(&access.one.email).into())],
        );
        html! {
            form method="post" action=(self.at("/access/end")) {
                input type="hidden" name="whom" value=(access.one.id);
                button.quiet type="submit" aria-label=(said) { (here.say("delegation-access-end")) }
            }
        }
    }

    fn extensions(&self, typed: &Typed) -> Markup {
        let (here, open) = (self.here, self.open);
        html! {
            h2 id="extension" { (here.say("desk-extensions")) }
            @if open.delegation.extensions.is_empty() { p.quiet { (here.say("desk-extensions-none")) } }
            ul.plain {
                @for extension in open.delegation.extensions.iter().rev() {
                    li {
                        (parts::dated(extension.until.on, here.language))
                        @if let Some(hour) = extension.until.at { " " (hour.strftime("%H:%M").to_string()) }
                        br;
                        span.small { (name(&extension.basis)) } br;
                        span.small.quiet { (parts::moment(extension.granted_at, open.zone(), here.language)) }
                    }
                }
            }
            @if self.may(Act::ExtendDeadline) {
                form method="post" action=(self.at("/extension")) {
                    (Field::new("until", here.say("desk-extend-until"), &typed.until)
                        .faults(typed.at("until")).required().input("date"))
                    (Field::new("hour", here.say("desk-hour"), &typed.hour)
                        .hint(here.say("desk-hour-hint")).faults(typed.at("hour")).input("time"))
                    (Field::new("basis", here.say("desk-basis"), &typed.basis)
                        .hint(here.say("desk-extend-basis")).faults(typed.at("basis")).required().input("text"))
                    div.buttons { (main_button("do", "extend", &here.say("desk-extend"))) }
                }
            }
        }
    }
}

async fn extend(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    form: Form,
) -> Answer {
    let open = opened(&portal, &visitor, Act::ExtendDeadline, (&key, &participant)).await?;
    let mut typed = Typed {
        until: form.text("until").to_owned(),
        hour: form.text("hour").to_owned(),
        basis: form.text("basis").to_owned(),
        faults: Vec::new(),
    };
    let until = deadline(&here, &mut typed);
    let Some(until) = until else {
        return shown(&here, &portal, &visitor, &open, &typed).await;
    };
    let occasion = portal.occasion(visitor.by());
    let extended = portal
        .desk
        .extend_deadline(&occasion, &key, &participant, until, &typed.basis)
        .await;
    match extended {
        Ok(_) => {
            let at = path(&key, &participant);
            return Ok(see_other(
                &here.to(&format!("{at}?done=extended#extension")),
            ));
        }
        Err(No::Faults { name, faults }) => {
            for fault in faults {
                let field = if fault.column == "basis" {
                    "basis"
                } else {
                    "until"
                };
                let says = words::console::fault(&fault, &name, here.language);
                typed.faults.push((field, says));
            }
        }
        Err(no @ No::Delegation(_)) => typed.faults.push(("until", sentence(&no, here.language))),
        Err(no) => return Err(no.into()),
    }
    shown(&here, &portal, &visitor, &open, &typed).await
}

/// The deadline that was typed; what is no date or hour is said of its field.
fn deadline(here: &Here, typed: &mut Typed) -> Option<Deadline> {
    let on = domain::law::reading::date(&typed.until);
    if on.is_none() {
        typed.faults.push(("until", here.say("desk-no-date")));
    }
    let at: Option<jiff::civil::Time> = typed.hour.parse().ok();
    if at.is_none() && !typed.hour.is_empty() {
        typed.faults.push(("hour", here.say("desk-no-date")));
        return None;
    }
    let end_of_day = Deadline::at_end_of(on?);
    Some(Deadline { at, ..end_of_day })
}

async fn take_access(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    form: Form,
) -> Answer {
    opened(&portal, &visitor, Act::GiveAccess, (&key, &participant)).await?;
    let whom: Uuid = form.text("whom").parse().map_err(|_| Stop::NotFound)?;
    let occasion = portal.occasion(visitor.by());
    portal
        .desk
        .take_access(&occasion, &key, &participant, PersonId(whom))
        .await?;
    let at = path(&key, &participant);
    Ok(see_other(
        &here.to(&format!("{at}?done=access-ended#access")),
    ))
}
