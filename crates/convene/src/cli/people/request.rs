//! `convene request`: the requests of organizations to attend a meeting: list, show, invite, refuse,
//! withdraw, decide.

use std::collections::BTreeMap;

use clap::{Args, Subcommand};
use desk::occasion::Occasion;
use desk::people::delegation::at_venue;
use desk::people::request::decision::Recorded;
use desk::people::request::{Invitation, RequestInMeeting, Requests};
use domain::convening::meeting::MeetingKey;
use domain::law::language::Language;
use domain::law::organization::OrganizationKey;
use domain::people::request::decision::{Correction, Outcome};
use domain::people::request::{Request, listed};
use jiff::Timestamp;
use jiff::civil::DateTime;

use crate::cli::answer::{Cell, Form, Listing, tell, text};
use crate::cli::site::{At, Where, Who};
use crate::clock;
use crate::exit::Stop;

/// Requests of organizations to attend: list, show, invite, refuse, withdraw, decide.
#[derive(Debug, Args)]
pub(crate) struct Command {
    #[command(subcommand)]
    act: Act,
    #[command(flatten)]
    place: Where,
    #[command(flatten)]
    who: Who,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Lists the requests to attend a meeting and where each stands.
    List {
        /// The meeting.
        meeting: MeetingKey,
        #[command(flatten)]
        form: Form,
    },
    /// Shows one request: what was sent and what was done.
    Show {
        /// The meeting.
        meeting: MeetingKey,
        /// The organization's key, as the list shows it.
        organization: String,
        #[command(flatten)]
        form: Form,
    },
    /// Invites organizations on a provisional basis; for the President.
    Invite {
        /// The meeting.
        meeting: MeetingKey,
        /// The organizations' keys.
        #[arg(required = true)]
        organizations: Vec<String>,
        /// How many places each is given.
        #[arg(long)]
        places: String,
        /// A remark that the letter of admission bears.
        #[arg(long, default_value = "")]
        remark: String,
    },
    /// Refuses a request; for the President.
    Refuse {
        /// The meeting.
        meeting: MeetingKey,
        /// The organization's key.
        organization: String,
        /// The reasons, which the organization reads.
        #[arg(long)]
        reasons: String,
    },
    /// Takes a provisional invitation back; for the President.
    Withdraw {
        /// The meeting.
        meeting: MeetingKey,
        /// The organization's key.
        organization: String,
        /// The reasons, which the organization reads.
        #[arg(long)]
        reasons: String,
    },
    /// Records what the Meeting decided on its list: all are approved but those that are named.
    Decide(Decide),
}

#[derive(Debug, Args)]
struct Decide {
    /// The meeting.
    meeting: MeetingKey,
    /// An organization on the list that was not approved; may be given several times.
    #[arg(long = "not", value_name = "ORGANIZATION")]
    not_approved: Vec<String>,
    /// The paper and paragraph on which the decision rests.
    #[arg(long)]
    basis: String,
    /// From when it holds, on the clock of the venue: 2024-09-10T10:15.
    #[arg(long, value_name = "MOMENT")]
    effective: DateTime,
    /// The number of the decision that was recorded wrongly and is recorded anew.
    #[arg(long, value_name = "NUMBER", requires = "reason")]
    corrects: Option<u32>,
    /// What was wrong with that record.
    #[arg(long, requires = "corrects")]
    reason: Option<String>,
}

impl Decide {
    /// Records the decision; answers on how many.
    fn decide(self, at: &At, occasion: &Occasion<'_>) -> Result<usize, Stop> {
        let corrects = self.corrects.map(|number| Correction {
            decision: number.saturating_sub(1),
            reason: self.reason.unwrap_or_default(),
        });
        let decided = at.block_on(async |desk| {
            let open = desk.requests(occasion, &self.meeting).await?;
            let now = occasion.now;
            let recorded = Recorded {
                outcomes: outcomes(&open, corrects.as_ref(), &self.not_approved, now),
                basis: self.basis,
                effective_at: at_venue(&open.meeting, self.effective),
                corrects,
            };
            desk.record_decision(occasion, &self.meeting, recorded)
                .await
        })?;
        Ok(decided.outcomes.len())
    }
}

impl Command {
    pub(crate) fn run(self) -> Result<(), Stop> {
        let language = match &self.act {
            Act::List { form, .. } | Act::Show { form, .. } => form.language,
            _ => Language::En,
        };
        let at = At::open(&self.place.site, language)?;
        let occasion = self.who.occasion(language)?;
        match self.act {
            Act::List { meeting, form } => {
                let open = at.block_on(async |desk| desk.requests(&occasion, &meeting).await)?;
                list(&open, &form)
            }
            Act::Show {
                meeting,
                organization,
                form,
            } => {
                let key = OrganizationKey(organization);
                let open =
                    at.block_on(async |desk| desk.request(&occasion, &meeting, &key).await)?;
                show(&open, &form)
            }
            Act::Invite {
                meeting,
                organizations,
                places,
                remark,
            } => {
                let invitation = |key: &String| Invitation {
                    key: OrganizationKey(key.clone()),
                    places: places.clone(),
                };
                let all: Vec<Invitation> = organizations.iter().map(invitation).collect();
                at.block_on(async |desk| {
                    desk.invite_organizations(&occasion, &meeting, &all, &remark)
                        .await
                })?;
                told(all.len())
            }
            Act::Refuse {
                meeting,
                organization,
                reasons,
            } => {
                let key = OrganizationKey(organization);
                at.block_on(async |desk| {
                    desk.refuse_request(&occasion, &meeting, &key, &reasons)
                        .await
                })?;
                told(1)
            }
            Act::Withdraw {
                meeting,
                organization,
                reasons,
            } => {
                let key = OrganizationKey(organization);
                at.block_on(async |desk| {
                    desk.withdraw_invitation(&occasion, &meeting, &key, &reasons)
                        .await
                })?;
                told(1)
            }
            Act::Decide(recorded) => told(recorded.decide(&at, &occasion)?),
        }
    }
}

/// What was decided on each on the list; a name that is not on it is the desk's to refuse.
fn outcomes(
    open: &Requests,
    corrects: Option<&Correction>,
    not_approved: &[String],
    now: Timestamp,
) -> BTreeMap<OrganizationKey, Outcome> {
    let list: Vec<OrganizationKey> = match corrects {
        None => listed(&open.all, now)
            .map(|request| request.key.clone())
            .collect(),
        Some(correction) => {
            let mut all = open.decisions.iter();
            let wrong = all.find(|decision| decision.position == correction.decision);
            wrong.map_or_else(Vec::new, |wrong| wrong.outcomes.keys().cloned().collect())
        }
    };
    let approved = list.into_iter().map(|key| (key, Outcome::Approved));
    let mut outcomes: BTreeMap<_, _> = approved.collect();
    let others = not_approved.iter().cloned().map(OrganizationKey);
    outcomes.extend(others.map(|key| (key, Outcome::NotApproved)));
    outcomes
}

fn told(count: usize) -> Result<(), Stop> {
    let count = count.to_string();
    let facts = [("count", count.as_str())];
    tell(&words::console::say_with(
        "request-decided",
        Language::En,
        &facts,
    ))
}

fn list(open: &Requests, form: &Form) -> Result<(), Stop> {
    let (language, now) = (form.language, clock::now());
    let row = |request: &Request| {
        let state = request.state_at(now);
        let places = state.places().unwrap_or(request.asked.places);
        vec![
            text(&request.key.0),
            text(&request.asked.name),
            text(words::people::request::kind(request.asked.kind, language)),
            Cell::Number(places.into()),
            text(words::people::request::state(state, language)),
        ]
    };
    form.give(
        &Listing {
            title: words::console::heading("name", language),
            names: &["key", "name", "kind", "count", "standing"],
            rows: open.all.iter().map(row).collect(),
        },
        clock::today(),
    )
}

fn show(open: &RequestInMeeting, form: &Form) -> Result<(), Stop> {
    let (language, request, zone) = (form.language, &open.request, open.meeting.zone());
    let asked = &request.asked;
    let say = |key: &str| words::Words::of(language).say(key, &[]);
    let moment = |at| words::people::delegation::moment(at, zone, language);
    let state = request.state_at(clock::now());
    let mut rows = vec![
        (
            say("request-stands"),
            words::people::request::state(state, language),
        ),
        (say("request-name"), asked.name.clone()),
        (say("request-latin"), asked.latin.clone()),
        (
            say("request-kind-label"),
            words::people::request::kind(asked.kind, language),
        ),
        (
            say("request-profit-label"),
            words::people::request::profit(asked.profit, language),
        ),
        (say("request-purpose"), asked.purpose.clone()),
        (say("request-activities"), asked.activities.clone()),
        (say("request-website"), asked.website.clone()),
        (
            say("request-contact"),
            format!("{}, {}", asked.contact, asked.email),
        ),
        (say("request-places"), asked.places.to_string()),
        (say("request-received-when"), moment(request.received_at)),
    ];
    for file in &request.files {
        rows.push((say("request-files"), file.name.clone()));
    }
    for taken in &request.steps {
        let step = words::people::request::step(&taken.step, language);
        let said = format!("{}  {}", moment(taken.at), taken.step.words());
        rows.push((step, said.trim().to_owned()));
    }
    for decided in &request.decisions {
        let outcome = words::people::request::outcome(decided.outcome, language);
        let from = moment(decided.effective_at);
        rows.push((outcome, format!("{from}  {}", decided.basis)));
    }
    let row = |(fact, value): (String, String)| vec![text(fact), text(value)];
    form.give(
        &Listing {
            title: request.key.0.clone(),
            names: &["fact", "value"],
            rows: rows.into_iter().map(row).collect(),
        },
        clock::today(),
    )
}
