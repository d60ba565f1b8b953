//! The official list of a delegation beside what was entered, row by row, with why a name is taken
//! for another and in what they differ; and the form that settles what is chosen, or asks the mission.
//! It works without script. What was chosen is given back with every fault.

mod shown;

use std::collections::BTreeSet;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use desk::answer::No;
use desk::people::reconciliation::Open;
use domain::convening::meeting::MeetingKey;
use domain::people::participant::Participant;
use domain::people::reconciliation::{Identity, Side, Versions};
use domain::people::role::{Act, Scope};
use maud::{Markup, html};

use super::super::answer::{Answer, Stop, sentence};
use super::super::form::Form;
use super::super::here::{AtMeeting, Here, Of};
use super::super::parts::{self, Tone, button, main_button, notice};
use super::super::portal::Portal;
use super::super::routes::{Opens, Routes};
use super::super::shell::{Page, see_other};
use super::super::visitor::{Signed, Visitor};
use super::dossier;

pub(crate) use shown::{same_persons, sources, state};

/// The chapter's routes.
pub(crate) fn routes() -> Routes {
    let at = "/desk/{treaty}/{meeting}/delegations/{participant}/reconciliation";
    Routes::new().get(at, Opens::To(Act::Show), page).post(
        at,
        Opens::To(Act::SubmitDelegation),
        act,
    )
}

/// Where the page is, below the language.
pub(crate) fn path(key: &MeetingKey, participant: &Participant) -> String {
    format!("{}/reconciliation", dossier::path(key, participant))
}

/// What a form chose, and what stands in its way.
#[derive(Debug, Clone, Default)]
struct Choice {
    chosen: BTreeSet<Identity>,
    faults: Vec<String>,
}

/// What a button asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    /// Nothing but to look.
    Look,
    /// To settle by one list.
    Settle(Side, Which),
    /// To ask the mission.
    Ask(Which),
}

/// About which differences.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    /// Those that are ticked.
    Chosen,
    /// Everything that is open.
    All,
}

impl Wish {
    /// Reads `official`, `all-entered`, `ask`.
    fn read(text: &str) -> Self {
        let (which, rest) = match text.strip_prefix("all-") {
            Some(rest) => (Which::All, rest),
            None => (Which::Chosen, text),
        };
        let side = Side::ALL.into_iter().find(|side| side.code() == rest);
        match (side, rest) {
            (Some(side), _) => Self::Settle(side, which),
            (None, "ask") => Self::Ask(which),
            _ => Self::Look,
        }
    }

    const fn which(self) -> Which {
        match self {
            Self::Look => Which::Chosen,
            Self::Settle(_, which) | Self::Ask(which) => which,
        }
    }
}

impl Choice {
    fn read(form: &Form) -> Self {
        let chosen = form.all("difference").map(str::to_owned);
        Self {
            chosen: chosen.map(Identity::from).collect(),
            faults: Vec::new(),
        }
    }

    fn all(&self) -> Vec<(Option<String>, String)> {
        self.faults
            .iter()
            .map(|says| (None, says.clone()))
            .collect()
    }
}

/// The versions that the form was made of.
fn seen(form: &Form) -> Versions {
    let version = |name: &str| form.text(name).parse().unwrap_or_default();
    Versions {
        official: version("official"),
        entered: version("entered"),
        stands: version("stands"),
    }
}

/// What stands around the page.
struct Stand<'a> {
    here: &'a Here,
    portal: &'a Portal,
    visitor: &'a Visitor,
    open: &'a Open,
    choice: &'a Choice,
}

async fn page(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
) -> Answer {
    let occasion = portal.occasion(visitor.by());
    let open = portal
        .desk
        .reconciliation(&occasion, &key, &participant)
        .await?;
    let stand = Stand {
        here: &here,
        portal: &portal,
        visitor: &visitor,
        open: &open,
        choice: &Choice::default(),
    };
    Ok(stand.page())
}

async fn act(
    here: Here,
    State(portal): State<Portal>,
    Signed(visitor): Signed,
    AtMeeting(key): AtMeeting,
    Of(participant): Of,
    form: Form,
) -> Answer {
    let at = (&key, &participant);
    dossier::opened(&portal, &visitor, Act::SubmitDelegation, at).await?;
    let mut choice = Choice::read(&form);
    match done(&portal, &visitor, at, &form, &choice).await {
        Ok(Some(question)) => {
            let at = format!("{}?{question}", path(&key, &participant));
            return Ok(see_other(&here.to(&at)));
        }
        Ok(None) => {}
        Err(no) => choice.faults.push(fault(&here, no)?),
    }
    // As it stands now: what came between is seen before it is settled.
    let occasion = portal.occasion(visitor.by());
    let open = portal
        .desk
        .reconciliation(&occasion, &key, &participant)
        .await?;
    let stand = Stand {
        here: &here,
        portal: &portal,
        visitor: &visitor,
        open: &open,
        choice: &choice,
    };
    Ok(stand.page())
}

/// Does what a button asks for; answers what the page is then asked, or nothing where it only looks.
async fn done(
    portal: &Portal,
    visitor: &Visitor,
    of: (&MeetingKey, &Participant),
    form: &Form,
    choice: &Choice,
) -> Result<Option<String>, No> {
    let wish = Wish::read(form.text("do"));
    let occasion = portal.occasion(visitor.by());
    let chosen = match wish.which() {
        Which::Chosen => choice.chosen.clone(),
        Which::All => form
            .all("open")
            .map(|id| Identity::from(id.to_owned()))
            .collect(),
    };
    let (desk, seen) = (&portal.desk, seen(form));
    match wish {
        Wish::Look => Ok(None),
        Wish::Settle(side, _) => {
            let version = desk.settle(&occasion, of, seen, &chosen, side).await?;
            Ok(Some(format!("settled={version}")))
        }
        Wish::Ask(_) => {
            let letters = desk.ask_about(&occasion, of, seen, &chosen).await?;
            Ok(Some(format!("asked={letters}")))
        }
    }
}

/// Why it was not done, as it stands above the form; what broke goes on as it is.
fn fault(here: &Here, no: No) -> Result<String, Stop> {
    match no {
        No::Delegation(_) | No::Composition(_) | No::Reconciliation(_) | No::Stale => {
            Ok(sentence(&no, here.language))
        }
        other => Err(other.into()),
    }
}

impl Stand<'_> {
    fn key(&self) -> &MeetingKey {
        &self.open.delegation.meeting.meeting().key
    }

    fn participant(&self) -> &Participant {
        &self.open.delegation.delegation.participant
    }

    fn may(&self, act: Act) -> bool {
        let over = Scope::Meeting(self.key().clone());
        self.visitor.may(act, &over, self.portal)
    }

    fn page(&self) -> Response {
        let (here, meeting) = (self.here, &self.open.delegation.meeting);
        let over = super::name(here, self.portal, meeting, self.participant());
        let back = here.to(&dossier::path(self.key(), self.participant()));
        let body = html! {
            (self.said_before())
            (parts::faults(here, &self.choice.all()))
            p.lead { (here.say("reconciliation-lead")) }
            (self.state())
            @if self.open.lists.is_some() { (self.form()) }
            div.buttons { a.button href=(back) { (here.say("desk-back")) } }
        };
        let status = if self.choice.faults.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        };
        let title = here.say("reconciliation-title");
        let page = Page::new(here, self.portal, self.visitor, title)
            .over(over)
            .ways(super::super::convening::desk_ways(here, self.key()));
        (status, page.render(&body)).into_response()
    }

    fn said_before(&self) -> Markup {
        let here = self.here;
        let number = |name: &str| here.asked(name)?.parse::<u32>().ok();
        let said = if let Some(version) = number("settled") {
            here.with("reconciliation-done", &[("version", version.into())])
        } else if let Some(letters) = number("asked") {
            here.with("reconciliation-asked", &[("count", letters.into())])
        } else {
            return html! {};
        };
        notice(Tone::Good, &html! { p { (said) } })
    }

    fn state(&self) -> Markup {
        let here = self.here;
        if self.open.lists.is_none() {
            return notice(
                Tone::Plain,
                &html! { p { (here.say("reconciliation-no-note")) } },
            );
        }
        html! {
            div.stack {
                p { (state(here, self.open)) }
                (parts::facts(&[
                    (here.say("reconciliation-official"), shown::version(here, self.open, self.open.official())),
                    (here.say("reconciliation-entered"), shown::version(here, self.open, self.open.entered())),
                ]))
            }
        }
    }

    fn form(&self) -> Markup {
        let Some(lists) = &self.open.lists else {
            return html! {};
        };
        let versions = lists.versions;
        let at = self.here.to(&path(self.key(), self.participant()));
        html! {
            form method="post" action=(at) {
                // The first button of a form is what Enter presses: it must be a harmless one.
                button.skip type="submit" name="do" value="look" tabindex="-1" { (self.here.say("reconciliation-look")) }
                input type="hidden" name="official" value=(versions.official);
                input type="hidden" name="entered" value=(versions.entered);
                input type="hidden" name="stands" value=(versions.stands);
                @for one in self.open.open() {
                    input type="hidden" name="open" value=(one.difference.identity);
                }
                (shown::rows(self.here, self.open, lists, &self.choice.chosen))
                @if !lists.differences.is_empty() { (self.buttons()) }
            }
        }
    }

    fn buttons(&self) -> Markup {
        let here = self.here;
        let say = |key: &str| here.say(key);
        let (settles, asks) = (self.may(Act::SubmitDelegation), self.may(Act::SendLink));
        html! {
            @if settles || asks {
                fieldset {
                    legend { (say("reconciliation-chosen")) }
                    div.buttons {
                        @if settles {
                            (main_button("do", "official", &say("reconciliation-take")))
                            (button("do", "entered", &say("reconciliation-keep")))
                        }
                        @if asks { (button("do", "ask", &say("reconciliation-ask"))) }
                    }
                }
                @if count(self.open) > 0 {
                    fieldset {
                        legend { (say("reconciliation-all")) }
                        div.buttons {
                            @if settles {
                                (button("do", "all-official", &say("reconciliation-take-all")))
                                (button("do", "all-entered", &say("reconciliation-keep-all")))
                            }
                            @if asks { (button("do", "all-ask", &say("reconciliation-ask-all"))) }
                        }
                    }
                }
            }
        }
    }
}

/// How many differences are open.
fn count(open: &Open) -> i64 {
    i64::try_from(open.open().count()).unwrap_or(i64::MAX)
}
