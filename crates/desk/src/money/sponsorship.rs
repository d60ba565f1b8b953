//! Requests for sponsorship: asked by a mission or entered from its letter, proposed by one finance
//! officer and granted by another from what the fund has, refused with a reason, taken back as long as
//! nobody decided; its mission is told by letter. Beside each request of a State that is no Party stands what it would bear if it came.
//! Paying is a movement of the fund.

mod told;

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::meeting::MeetingKey;
use domain::law::state::Iso3;
use domain::money::amount::{Amount, Currency};
use domain::money::fund::{Fund, Movement};
use domain::money::sponsorship::form::{self, Fault, Typed, TypedLetter, Wrong};
use domain::money::sponsorship::{
    Means, Request, Step, Taken, Way, made_on, may_ask, may_grant, may_pay, may_propose,
    may_refuse, may_release, may_withdraw, programme,
};
use domain::people::delegation::takes_names;
use domain::people::participant::Participant;
use domain::people::role::{Act, Actor, Scope};
use store::Tx;

pub use self::told::{SPONSORSHIP, Told};
use super::apportionment::IfItComes;
use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;
use crate::occasion::{By, Occasion, fact};

/// Requests for sponsorship at a meeting.
#[derive(Debug, Clone)]
pub struct Sponsorships {
    /// The meeting with the law around it.
    pub meeting: MeetingInLaw,
    /// The requests, in the order of their numbers.
    pub all: Vec<Request>,
    /// The movements of the funds, the earliest first.
    pub movements: Vec<Movement>,
    /// What each State of them that is no Party would bear if it came.
    pub burdens: BTreeMap<Iso3, IfItComes>,
    /// What the fund has, by currency.
    pub means: Vec<Means>,
}

impl Sponsorships {
    /// The request with a number.
    pub fn find(&self, number: u32) -> Option<&Request> {
        self.all.iter().find(|one| one.number == number)
    }
}

impl Desk {
    /// The requests of a meeting, for whoever may read it.
    pub async fn sponsorships(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
    ) -> Result<Sponsorships, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let meeting = self.meeting(key).await?;
        let mut all = store::money::sponsorship::all(&self.store, None).await?;
        let movements = store::money::closing::movements(&self.store).await?;
        let means = means(&all, &movements);
        all.retain(|one| one.meeting == *key);
        let states = all.iter().map(|one| one.state).collect();
        Ok(Sponsorships {
            means,
            movements,
            burdens: self.burdens(occasion, meeting.clone(), states).await?,
            meeting,
            all,
        })
    }

    /// A State's own requests for a meeting and what it would bear if it came, for its delegation. What
    /// is in the fund is not told here.
    pub async fn own_sponsorships(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
    ) -> Result<(Iso3, Sponsorships), No> {
        let over = Scope::Delegation(key.clone(), participant.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let state = state_of(participant)?;
        let meeting = self.meeting(key).await?;
        let kept = meeting.kept.id;
        let mut all = store::money::sponsorship::all(&self.store, Some(kept)).await?;
        all.retain(|one| one.state == state);
        let mut movements = store::money::closing::movements(&self.store).await?;
        movements.retain(|moved| all.iter().any(|one| one.is_named_by(moved)));
        let of = Sponsorships {
            burdens: self
                .burdens(occasion, meeting.clone(), [state].into())
                .await?,
            meeting,
            all,
            movements,
            means: Vec::new(),
        };
        Ok((state, of))
    }

    /// Every request of the site, for whoever may read the site's money: what of the fund is granted.
    pub async fn all_sponsorships(&self, occasion: &Occasion<'_>) -> Result<Vec<Request>, No> {
        self.permitted(occasion, Act::Show, &Scope::Site).await?;
        Ok(store::money::sponsorship::all(&self.store, None).await?)
    }

    /// Takes in a State's request: from its own page, or from a letter that an officer enters. Answers
    /// its number.
    pub async fn ask_sponsorship(
        &self,
        occasion: &Occasion<'_>,
        (key, participant): (&MeetingKey, &Participant),
        typed: &Typed,
        letter: Option<&TypedLetter>,
    ) -> Result<u32, No> {
        let over = match letter {
            Some(_) => Scope::Meeting(key.clone()),
            None => Scope::Delegation(key.clone(), participant.clone()),
        };
        let actor = self.permitted(occasion, Act::AskSponsorship, &over).await?;
        let state = state_of(participant)?;
        let meeting = self.meeting(key).await?;
        let today = meeting.day(occasion.now);
        let opens_on = meeting.meeting().arranged_on(today).opens_on();
        let rule = programme(&meeting.law.treaty)?;
        let known = meeting.facts.states.get(state).is_some();
        known
            .then_some(())
            .ok_or_else(|| No::unknown("state", state))?;
        let (asked, way) = match (form::read(typed, rule), way(occasion, letter)) {
            (Ok(asked), Ok(way)) => (asked, way),
            (asked, way) => {
                let faults = asked.err().into_iter().chain(way.err()).flatten();
                return Err(No::SponsorshipForm(faults.collect()));
            }
        };
        // A letter that came in time may be entered later.
        takes_names(meeting.meeting(), made_on(&way, today))?;
        let new = Request {
            meeting: key.clone(),
            number: 1,
            state,
            asked,
            way,
            entered: (occasion.now, actor.person.id),
            steps: Vec::new(),
        };
        let until = rule.until(opens_on);
        self.keep_request_for_sponsorship(occasion, &actor, &meeting, (new, until))
            .await
    }

    async fn keep_request_for_sponsorship(
        &self,
        occasion: &Occasion<'_>,
        actor: &Actor,
        meeting: &MeetingInLaw,
        (new, until): (Request, Option<jiff::civil::Date>),
    ) -> Result<u32, No> {
        let of = meeting.kept.id;
        let missions = self.missions().await?;
        let made_on = made_on(&new.way, meeting.day(occasion.now));
        self.store
            .act(async |tx| {
                let before = store::money::sponsorship::all(&tx, Some(of)).await?;
                may_ask((new.state, &new.asked, made_on), until, &before)?;
                let new = Request {
                    number: before.last().map_or(1, |last| last.number + 1),
                    ..new.clone()
                };
                store::money::sponsorship::keep(&tx, of, &new).await?;
                let letters = told::received((meeting, &missions), &new, occasion.now);
                store::people::dispatch::lay(&tx, &letters).await?;
                let mut line = line(occasion, actor, &new, "ask");
                fact(&mut line, "letters", letters.len());
                if let Way::Letter { paper, received_on } = &new.way {
                    fact(&mut line, "letter", paper);
                    fact(&mut line, "received_on", received_on);
                }
                if !new.asked.name.is_empty() {
                    let name = occasion.personal("delegate", new.asked.name.clone());
                    line.personal.push(name);
                }
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<u32, No>(new.number)
            })
            .await
    }

    /// Proposes to grant so much, in the place of what was proposed before.
    pub async fn propose_sponsorship(
        &self,
        occasion: &Occasion<'_>,
        (key, number): (&MeetingKey, u32),
        (amount, reason): (Amount, &str),
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::KeepCosts, &over).await?;
        let step = Step::Proposed(amount);
        self.take_step(occasion, &actor, (key, number), |request, of| {
            may_propose(request, (amount, reason), of.means(amount.currency))?;
            Ok((step, reason.to_owned()))
        })
        .await
    }

    /// Grants what another person proposed, as it was seen.
    pub async fn grant_sponsorship(
        &self,
        occasion: &Occasion<'_>,
        (key, number): (&MeetingKey, u32),
        seen: Amount,
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::IssueCosts, &over).await?;
        let by = actor.person.id;
        self.take_step(occasion, &actor, (key, number), |request, of| {
            let amount = may_grant(request, by, |currency| of.means(currency))?;
            if amount != seen {
                return Err(No::Stale);
            }
            let reason = request.proposed().map(|(_, taken)| taken.reason.clone());
            Ok((Step::Granted, reason.unwrap_or_default()))
        })
        .await
    }

    /// Refuses a request for a reason.
    pub async fn refuse_sponsorship(
        &self,
        occasion: &Occasion<'_>,
        (key, number): (&MeetingKey, u32),
        reason: &str,
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::KeepCosts, &over).await?;
        self.take_step(occasion, &actor, (key, number), |request, _| {
            may_refuse(request, reason)?;
            Ok((Step::Refused, reason.to_owned()))
        })
        .await
    }

    /// Frees what was granted and not paid, for a reason.
    pub async fn release_sponsorship(
        &self,
        occasion: &Occasion<'_>,
        (key, number): (&MeetingKey, u32),
        reason: &str,
    ) -> Result<(), No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::KeepCosts, &over).await?;
        self.take_step(occasion, &actor, (key, number), |request, of| {
            may_release(request, reason, &of.movements)?;
            Ok((Step::Released, reason.to_owned()))
        })
        .await
    }

    /// Takes a request back for its State; `participant` is the one that its own page names.
    pub async fn withdraw_sponsorship(
        &self,
        occasion: &Occasion<'_>,
        (key, number): (&MeetingKey, u32),
        participant: Option<&Participant>,
    ) -> Result<(), No> {
        let over = match participant {
            Some(one) => Scope::Delegation(key.clone(), one.clone()),
            None => Scope::Meeting(key.clone()),
        };
        let actor = self.permitted(occasion, Act::AskSponsorship, &over).await?;
        let own = participant.map(state_of).transpose()?;
        self.take_step(occasion, &actor, (key, number), |request, _| {
            if own.is_some_and(|own| own != request.state) {
                return Err(No::unknown("sponsorship", number));
            }
            may_withdraw(request)?;
            Ok((Step::Withdrawn, String::new()))
        })
        .await
    }

    /// Opens a request, has the next step decided, keeps it with its line of the journal and lays the
    /// letters that tell of it.
    async fn take_step(
        &self,
        occasion: &Occasion<'_>,
        actor: &Actor,
        (key, number): (&MeetingKey, u32),
        decide: impl Fn(&Request, &Kept) -> Result<(Step, String), No>,
    ) -> Result<(), No> {
        let meeting = self.meeting(key).await?;
        let missions = self.missions().await?;
        let of = meeting.kept.id;
        self.store
            .act(async |tx| {
                let kept = Kept::open(&tx).await?;
                let request = kept.request(key, number)?;
                let (step, reason) = decide(request, &kept)?;
                let taken = Taken {
                    step,
                    reason: one_of(&reason)?,
                    at: occasion.now,
                    by: actor.person.id,
                };
                store::money::sponsorship::take(&tx, of, request, &taken).await?;
                let letters = told::decided((&meeting, &missions), request, &taken);
                store::people::dispatch::lay(&tx, &letters).await?;
                let mut line = line(occasion, actor, request, act_of(step));
                fact(&mut line, "letters", letters.len());
                if let Step::Proposed(amount) = step {
                    fact(&mut line, "minor", amount.minor);
                    fact(&mut line, "currency", amount.currency);
                }
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<(), No>(())
            })
            .await
    }
}

/// The State of a participant; an organization is not sponsored.
fn state_of(participant: &Participant) -> Result<Iso3, No> {
    match participant {
        Participant::State(state) => Ok(*state),
        Participant::Organization(_) => Err(No::unknown("sponsorship", participant)),
    }
}

/// By what way it comes. Who works at the desk enters a letter: nobody asks in a State's name.
fn way(occasion: &Occasion<'_>, letter: Option<&TypedLetter>) -> Result<Way, Vec<Fault>> {
    match (letter, occasion.by) {
        (Some(typed), _) => form::read_letter(typed, occasion.today),
        (None, By::Correspondent(_)) => Ok(Way::Page),
        (None, By::Person(_) | By::Nobody) => Err(vec![Fault {
            field: "paper",
            wrong: Wrong::NoPaper,
        }]),
    }
}

/// A reason as it is kept, within its length.
fn one_of(reason: &str) -> Result<String, No> {
    let reason = reason.trim();
    if reason.chars().count() > form::MOST_REASONS {
        return Err(No::SponsorshipForm(vec![Fault {
            field: "reason",
            wrong: Wrong::TooLong,
        }]));
    }
    Ok(reason.to_owned())
}

/// The sponsorship fund in one transaction: all that was asked of it, and all that moved.
struct Kept {
    requests: Vec<Request>,
    movements: Vec<Movement>,
}

impl Kept {
    async fn open(tx: &Tx) -> Result<Self, No> {
        Ok(Self {
            requests: store::money::sponsorship::all(tx, None).await?,
            movements: store::money::closing::movements(tx).await?,
        })
    }

    fn request(&self, meeting: &MeetingKey, number: u32) -> Result<&Request, No> {
        let named = |one: &&Request| one.number == number && one.meeting == *meeting;
        let found = self.requests.iter().find(named);
        found.ok_or_else(|| No::unknown("sponsorship", number))
    }

    fn means(&self, currency: Currency) -> Means {
        Means::of(currency, &self.requests, &self.movements)
    }
}

/// What the fund has in each currency in which it ever moved.
fn means(all: &[Request], movements: &[Movement]) -> Vec<Means> {
    let ours = movements.iter().filter(|one| one.fund == Fund::Sponsorship);
    let currencies: BTreeSet<Currency> = ours.map(|one| one.amount.currency).collect();
    let means = |currency| Means::of(currency, all, movements);
    currencies.into_iter().map(means).collect()
}

/// What of the fund of a movement is granted to others than the request that it pays; a movement that
/// names one pays it, or is refused.
pub(super) async fn granted_to_others(
    tx: &Tx,
    one: &Movement,
    before: &[Movement],
) -> Result<i64, No> {
    if one.fund != Fund::Sponsorship && one.sponsorship.is_none() {
        return Ok(0);
    }
    let kept = Kept::open(tx).await?;
    let reserved = kept.means(one.amount.currency).reserved.minor;
    let Some(number) = one.sponsorship else {
        return Ok(reserved);
    };
    let unknown = || No::unknown("sponsorship", number);
    let meeting = one.meeting.as_ref().ok_or_else(unknown)?;
    let request = kept.request(meeting, number)?;
    may_pay(request, one, before)?;
    Ok(reserved - request.reserved(before))
}

const fn act_of(step: Step) -> &'static str {
    match step {
        Step::Proposed(_) => "propose",
        Step::Granted => "grant",
        Step::Refused => "refuse",
        Step::Withdrawn => "withdraw",
        Step::Released => "release",
    }
}

fn line(
    occasion: &Occasion<'_>,
    actor: &Actor,
    of: &Request,
    act: &str,
) -> domain::record::journal::Line {
    let over = Scope::Meeting(of.meeting.clone());
    let mut line = occasion.line(&format!("sponsorship/{act}"), Some(actor), &over);
    line.subject = format!("{}/sponsorship/{}", of.meeting, of.number);
    fact(&mut line, "state", of.state);
    line
}
