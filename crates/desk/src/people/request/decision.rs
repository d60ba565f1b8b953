//! What the Meeting decided on its list of organizations, as it is recorded: on each at once, from a
//! moment on. A decision that was recorded wrongly is recorded anew beside the wrong record. Rule:
//! CCM/MSP/2010/3, Rule 1.3. No act here changes what was recorded.

use std::collections::BTreeMap;

use domain::convening::meeting::MeetingKey;
use domain::law::organization::OrganizationKey;
use domain::people::request::Request;
use domain::people::request::decision::{self as rule, Correction, Decision, Outcome};
use domain::people::request::form::{self, Field, Needed, Wrong};
use domain::people::role::{Act, Actor, Scope};
use domain::record::journal::Line;
use jiff::Timestamp;
use store::people::dispatch::{self, Dispatch};

use super::letter::{self, written};
use super::{Requests, known};
use crate::Desk;
use crate::answer::No;
use crate::occasion::{Occasion, fact};

/// A decision of the Meeting as it is recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// What was decided on each on the list.
    pub outcomes: BTreeMap<OrganizationKey, Outcome>,
    /// The paper and paragraph on which it rests.
    pub basis: String,
    /// From when it holds; `None` where what was typed is no moment.
    pub effective_at: Option<Timestamp>,
    /// The wrong record that this one puts right; `None` for what the Meeting decides now.
    pub corrects: Option<Correction>,
}

impl Desk {
    /// Records what the Meeting decided on its list: on each at once, from a moment on. The letters
    /// go out when it takes effect, not before. What was recorded wrongly is put right by another
    /// record; its letters that have not gone out yet do not go.
    pub async fn record_decision(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        recorded: Recorded,
    ) -> Result<Decision, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::RecordDecision, &over).await?;
        let open = self.requests(occasion, key).await?;
        for key in recorded.outcomes.keys() {
            known(&open.all, key)?;
        }
        let (basis, effective_at, corrects) = read(&recorded)?;
        let (meeting, zone) = (open.meeting.meeting(), open.meeting.zone());
        let day = open.meeting.day(occasion.now);
        let outcomes = &recorded.outcomes;
        if let Some(correction) = &corrects {
            let wrong = wrong(&open, correction)?;
            let around = (meeting, zone, day);
            rule::may_correct(&open.decisions, wrong, outcomes, effective_at, around)?;
        } else {
            let now = (occasion.now, day);
            rule::may_record(&open.all, outcomes, effective_at, (meeting, zone), now)?;
        }
        let decision = Decision {
            position: u32::try_from(open.decisions.len()).expect("a meeting decides a few times"),
            basis,
            effective_at,
            recorded_at: occasion.now,
            recorded_by: actor.person.id,
            outcomes: recorded.outcomes,
            corrects,
        };
        self.keep_decision(occasion, &actor, &open, &decision)
            .await?;
        Ok(decision)
    }

    async fn keep_decision(
        &self,
        occasion: &Occasion<'_>,
        actor: &Actor,
        open: &Requests,
        decision: &Decision,
    ) -> Result<(), No> {
        let line = line(occasion, actor, open, decision);
        let on_list = |request: &&Request| decision.outcomes.contains_key(&request.key);
        let listed: Vec<&Request> = open.all.iter().filter(on_list).collect();
        let due_at = decision.effective_at.max(occasion.now);
        let letter = |of: &Decision, request: &Request| Dispatch {
            due_at,
            ..written(
                &open.meeting,
                request,
                letter::DECIDED,
                &named(of),
                occasion.now,
            )
        };
        let letters: Vec<Dispatch> = listed.iter().map(|r| letter(decision, r)).collect();
        let wrong = decision.corrects.as_ref().map(|c| wrong(open, c));
        let wrong = wrong.transpose()?;
        let lapsed = wrong.map(|wrong| listed.iter().map(|r| letter(wrong, r).key).collect());
        let lapsed: Vec<String> = lapsed.unwrap_or_default();
        let kept = open.meeting.kept.id;
        self.store
            .act_on_version(async |tx| {
                store::people::request::decide(&tx, kept, &listed, decision).await?;
                dispatch::take_back(&tx, &lapsed).await?;
                dispatch::lay(&tx, &letters).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }
}

/// The record that is to be put right.
fn wrong<'a>(open: &'a Requests, correction: &Correction) -> Result<&'a Decision, No> {
    let mut all = open.decisions.iter();
    let found = all.find(|decision| decision.position == correction.decision);
    found.ok_or_else(|| No::unknown("decision", correction.decision + 1))
}

/// The name of the letters about a decision: another one for each record.
fn named(decision: &Decision) -> String {
    match decision.corrects {
        None => "decided".to_owned(),
        Some(_) => format!("decided/{}", decision.position + 1),
    }
}

fn line(occasion: &Occasion<'_>, actor: &Actor, open: &Requests, decision: &Decision) -> Line {
    let key = &open.meeting.meeting().key;
    let act = match decision.corrects {
        None => "request/decision",
        Some(_) => "request/correction",
    };
    let mut line = occasion.line(act, Some(actor), &Scope::Meeting(key.clone()));
    line.subject = format!("{key}/decision/{}", decision.position + 1);
    fact(&mut line, "basis", &decision.basis);
    fact(&mut line, "effective_at", decision.effective_at);
    if let Some(correction) = &decision.corrects {
        fact(&mut line, "corrects", correction.decision + 1);
        fact(&mut line, "reason", &correction.reason);
    }
    for (organization, outcome) in &decision.outcomes {
        fact(&mut line, &organization.0, outcome.code());
    }
    line
}

/// Reads the basis, the moment and what was wrong before.
fn read(recorded: &Recorded) -> Result<(String, Timestamp, Option<Correction>), No> {
    let mut faults = Vec::new();
    let basis = form::text(Field::Basis, &recorded.basis, Needed::Yes, &mut faults);
    let effective_at = recorded.effective_at.unwrap_or_else(|| {
        faults.push(form::at(Field::Effective, Wrong::NoMoment));
        Timestamp::default()
    });
    let corrects = recorded.corrects.as_ref().map(|correction| {
        let reason = &correction.reason;
        let reason = form::text(Field::Correction, reason, Needed::Yes, &mut faults);
        let decision = correction.decision;
        Correction { decision, reason }
    });
    if faults.is_empty() {
        Ok((basis, effective_at, corrects))
    } else {
        Err(No::RequestForm(faults))
    }
}
