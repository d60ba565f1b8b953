//! Sharing the costs of a meeting: preliminary among Parties and those who are expected, *what if* a
//! State comes, final among those who took part. The shares are kept with the facts they follow from;
//! the bills of them are drawn up as differences to what was assessed before.

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::meeting::MeetingKey;
use domain::law::costs::{BudgetKey, Payers, ScaleRule};
use domain::law::language::Language;
use domain::law::scale::Scales;
use domain::law::standing::parties;
use domain::law::state::Iso3;
use domain::law::treaty::Treaty;
use domain::money::amount::{Amount, Currency};
use domain::money::apportionment::{Apportionment, Rules};
use domain::money::assessment::{
    Assessment, Burden, Facts, Purpose, Shift, Unshared, burden, shares, shifts,
};
use domain::money::bill::{self, Ground, Run, differences};
use domain::money::payer::{PayerKey, who_pays};
use domain::money::rate::{Days, Notional, RateRule, Said, Uneven, Wanted, assess, in_use};
use domain::people::list::Stage;
use domain::people::participant::Participant;
use domain::people::role::{Act, Scope};
use jiff::civil::Date;
use uuid::Uuid;

use super::bill::ToDrawUp;
use super::estimate::Estimates;
use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;
use crate::law::source::TreatyWithStatus;
use crate::occasion::{Occasion, fact, of_budget};

/// How costs are to be shared.
#[derive(Debug, Clone)]
pub struct Asked {
    /// For what.
    pub purpose: Purpose,
    /// Of which second budget, where it is not of the meeting's costs.
    pub budget: Option<BudgetKey>,
    /// What is shared; the total of the purse's estimate where nothing is said.
    pub total: Option<Amount>,
    /// States not party that are expected; a final sharing takes those who took part instead.
    pub expected: Vec<Iso3>,
    /// Which scale; by the rule of the treaty's profile where nothing is said.
    pub scale: Option<Wanted>,
    /// The financial period, for scales by their days; the year of the opening where nothing is said.
    pub period: Option<(Date, Date)>,
    /// Which notional rate for States that are no Members.
    pub notional: Notional,
    /// By which rules.
    pub rules: Rules,
}

impl Asked {
    /// The costs of a meeting among its Parties, by what the treaty's profile says alone.
    pub fn by_the_profile(treaty: &Treaty) -> Self {
        let sharing = treaty.costs.sharing.as_ref();
        Self {
            purpose: Purpose::Preliminary,
            budget: None,
            total: None,
            expected: Vec::new(),
            scale: None,
            period: None,
            notional: Notional::OfPeriod,
            rules: sharing.map(Rules::from).unwrap_or_default(),
        }
    }
}

/// The apportionments of a meeting.
#[derive(Debug, Clone)]
pub struct Apportionments {
    /// The meeting with the law around it.
    pub meeting: MeetingInLaw,
    /// Those that are kept, in the order of their numbers.
    pub kept: Vec<Assessment>,
}

impl Desk {
    /// The apportionments of a meeting, for whoever may read.
    pub async fn apportionments(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
    ) -> Result<Apportionments, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let meeting = self.meeting(key).await?;
        Ok(Apportionments {
            kept: store::money::apportionment::all(&self.store, meeting.kept.id).await?,
            meeting,
        })
    }

    /// The sharing by which a delegation's State was billed last for the costs of a meeting, for that
    /// delegation.
    /// What was shared out and not billed yet is the secretariat's own paper.
    pub async fn own_sharing(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        participant: &Participant,
    ) -> Result<(MeetingInLaw, Option<Assessment>), No> {
        let over = Scope::Delegation(key.clone(), participant.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let all = self.bills_of(self.meeting(key).await?).await?;
        let ours = |run: &&Run| run.issued.is_some() && run.budget.is_none();
        let issued = all.runs.iter().filter(ours);
        let billed = issued.filter_map(|run| run.apportionment).max();
        let kept = store::money::apportionment::all(&self.store, all.meeting.kept.id).await?;
        let shared = kept.into_iter().find(|one| Some(one.number) == billed);
        Ok((all.meeting, shared))
    }

    /// The facts of a sharing that was asked for; nothing is kept.
    pub async fn sharing(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        asked: &Asked,
    ) -> Result<(Facts, Apportionment), No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::KeepCosts, &over).await?;
        let meeting = self.meeting(key).await?;
        let estimates = self.estimates_of(meeting, asked.budget.as_ref()).await?;
        self.shared(occasion, &estimates, asked).await
    }

    /// What everyone would bear if some more States came, beside what they bear without them.
    pub async fn what_if(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        asked: &Asked,
        come: &[Iso3],
    ) -> Result<Vec<Shift>, No> {
        let (_, before) = self.sharing(occasion, key, asked).await?;
        let mut with = asked.clone();
        with.purpose = Purpose::Preliminary;
        with.expected.extend(come);
        let (_, after) = self.sharing(occasion, key, &with).await?;
        Ok(shifts(&before, &after))
    }

    /// Keeps a sharing under the meeting's next number.
    pub async fn apportion_costs(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        asked: &Asked,
    ) -> Result<Assessment, No> {
        let over = Scope::Meeting(key.clone());
        let actor = self.permitted(occasion, Act::KeepCosts, &over).await?;
        let meeting = self.meeting(key).await?;
        let estimates = self.estimates_of(meeting, asked.budget.as_ref()).await?;
        let (facts, shared) = self.shared(occasion, &estimates, asked).await?;
        let of = estimates.meeting.kept.id;
        let mut line = occasion.line("costs/apportion", Some(&actor), &over);
        line.subject = format!("{key}/apportionment");
        fact(&mut line, "purpose", facts.purpose.code());
        of_budget(&mut line, facts.budget.as_ref());
        fact(&mut line, "total_minor", facts.total.minor);
        fact(&mut line, "currency", facts.total.currency);
        fact(&mut line, "payers", facts.payers.len());
        self.store
            .act(async |tx| {
                let before = store::money::apportionment::all(&tx, of).await?;
                let one = Assessment {
                    number: before.last().map_or(1, |last| last.number + 1),
                    facts: facts.clone(),
                    shares: shares(&shared),
                    kept: (occasion.now, actor.person.id),
                };
                store::money::apportionment::keep(&tx, of, &one).await?;
                store::record::journal::write(&tx, occasion.new_id(), &line).await?;
                Ok::<Assessment, No>(one)
            })
            .await
    }

    /// Draws up the bills of an apportionment: to each payer the difference to what it was assessed
    /// for the meeting before.
    pub async fn draw_up_bills(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        number: u32,
        due_on: Option<Date>,
    ) -> Result<Uuid, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::KeepCosts, &over).await?;
        let all = self.bills_of(self.meeting(key).await?).await?;
        let kept = store::money::apportionment::all(&self.store, all.meeting.kept.id).await?;
        let one = kept.iter().find(|one| one.number == number);
        let one = one.ok_or_else(|| No::unknown("apportionment", number))?;
        bill::may_draw_up(&all.runs, Some(number))?;
        let currency = one.facts.total.currency;
        let budget = one.facts.budget.as_ref();
        let differing = differences(&all.assessed(currency, budget), &one.shares).into_iter();
        let bills = differing.map(|(payer, kind, minor)| (payer, kind, minor, None));
        let drawn = ToDrawUp {
            budget: budget.cloned(),
            apportionment: Some(number),
            bills: bills.collect(),
            currency,
            ground: match one.facts.purpose {
                Purpose::Preliminary => Ground::Share,
                Purpose::Final => Ground::FinalShare,
            },
            reason: String::new(),
            due_on,
        };
        self.draw_up(occasion, all, drawn).await
    }

    async fn shared(
        &self,
        occasion: &Occasion<'_>,
        estimates: &Estimates,
        asked: &Asked,
    ) -> Result<(Facts, Apportionment), No> {
        let total = total_of(estimates, asked)?;
        let meeting = &estimates.meeting;
        let on = opening(meeting, meeting.day(occasion.now));
        let not_party = match asked.purpose {
            Purpose::Preliminary => asked.expected.clone(),
            Purpose::Final => self.took_part(occasion, (meeting, on), asked).await?,
        };
        let groups = bear(&meeting.law, asked.budget.as_ref())?;
        let scales = self.scales().await?;
        let days = (on, occasion.today);
        let shared = shared_by((meeting, groups), (asked, not_party), total, days, &scales);
        Ok(shared?)
    }

    /// What each of some States that are no Parties would bear if it alone came, by the treaty's profile
    /// and the estimate that stands; why it cannot be reckoned, where it cannot.
    pub(crate) async fn burdens(
        &self,
        occasion: &Occasion<'_>,
        meeting: MeetingInLaw,
        states: BTreeSet<Iso3>,
    ) -> Result<BTreeMap<Iso3, IfItComes>, No> {
        let today = meeting.day(occasion.now);
        let pays = |state: &Iso3| pays_if_it_comes(&meeting, *state, today);
        let states: Vec<Iso3> = states.into_iter().filter(pays).collect();
        if states.is_empty() {
            return Ok(BTreeMap::new());
        }
        let estimates = self.estimates_of(meeting, None).await?;
        let scales = self.scales().await?;
        let meeting = &estimates.meeting;
        let asked = Asked::by_the_profile(&meeting.law.treaty);
        let days = (opening(meeting, today), occasion.today);
        let groups = meeting.law.treaty.costs.payers.as_slice();
        let of = |expected: Vec<Iso3>| {
            let total = total_of(&estimates, &asked)?;
            shared_by((meeting, groups), (&asked, expected), total, days, &scales)
        };
        let without = of(Vec::new());
        let burdened = |state: Iso3| {
            let (facts, before) = without.as_ref().map_err(Clone::clone)?;
            let (_, after) = of(vec![state])?;
            let of = burden(&shifts(before, &after), &PayerKey::from(state));
            Ok((of, facts.total.currency))
        };
        Ok(states.into_iter().map(|one| (one, burdened(one))).collect())
    }

    /// The States not party that took part: those on the final list of participants. Until there is a
    /// gate that counts who came, the list is what is known.
    async fn took_part(
        &self,
        occasion: &Occasion<'_>,
        (meeting, on): (&MeetingInLaw, Date),
        asked: &Asked,
    ) -> Result<Vec<Iso3>, No> {
        let key = &meeting.meeting().key;
        let participants = self.participants(key, occasion.now).await?;
        if participants.stands.stage != Stage::Final {
            return Err(Unshared::NotClosed.into());
        }
        let law = &meeting.law;
        let shares = Payers::ParticipatingNonParties;
        let groups = law.treaty.costs.payers_of(asked.budget.as_ref());
        if !groups.is_some_and(|groups| groups.contains(&shares)) {
            return Ok(Vec::new());
        }
        let parties = parties(&law.treaty, &law.list, &meeting.facts.states, on);
        let represented = participants.list(Language::En, str::cmp);
        let came = represented.sections.iter().flat_map(|of| &of.entries);
        let mut states: Vec<Iso3> = came
            .filter_map(|entry| match entry.participant {
                Participant::State(state) => Some(*state),
                Participant::Organization(_) => None,
            })
            .filter(|state| !parties.contains(state))
            .collect();
        states.sort();
        Ok(states)
    }
}

/// Who bears the costs of meetings, or a second budget; a budget that the treaty's profile has not is not
/// known.
pub(super) fn bear<'a>(
    law: &'a TreatyWithStatus,
    budget: Option<&BudgetKey>,
) -> Result<&'a [Payers], No> {
    let groups = law.treaty.costs.payers_of(budget);
    groups.ok_or_else(|| No::unknown("budget", budget.map_or("", BudgetKey::as_str)))
}

/// What a State that is no Party would bear if it came, or why that cannot be reckoned.
pub type IfItComes = Result<(Burden, Currency), Unshared>;

/// The version of the estimate that is shared, where it is one, and the total.
fn total_of(estimates: &Estimates, asked: &Asked) -> Result<(Option<u32>, Amount), Unshared> {
    let standing = estimates.standing();
    let estimated = standing.and_then(|one| Some((one.version, one.says.total().ok()?)));
    match (asked.total, estimated) {
        (Some(total), _) => Ok((None, total)),
        (None, Some((version, total))) => Ok((Some(version), total)),
        (None, None) => Err(Unshared::NoTotal),
    }
}

/// The day on which a meeting opens, as it is arranged on a day.
fn opening(meeting: &MeetingInLaw, today: Date) -> Date {
    meeting.meeting().arranged_on(today).opens_on()
}

/// The facts of a sharing among the Parties and the States not party that are named.
fn shared_by(
    (meeting, groups): (&MeetingInLaw, &[Payers]),
    (asked, not_party): (&Asked, Vec<Iso3>),
    (estimate, total): (Option<u32>, Amount),
    (on, today): (Date, Date),
    scales: &Scales,
) -> Result<(Facts, Apportionment), Unshared> {
    let law = &meeting.law;
    let states = &meeting.facts.states;
    let paying = who_pays((&law.treaty, groups), &law.list, states, on, &not_party);
    let paying = paying.map_err(Unshared::NotApart)?;
    let rule = RateRule {
        choice: wanted(asked, law).choice(Days {
            opening: on,
            issue: today,
            period: asked.period.unwrap_or_else(|| year_of(on)),
        }),
        notional: asked.notional,
        uneven: Uneven::Refused,
    };
    let scales = in_use(scales, rule).map_err(Unshared::Rate)?;
    let payers = paying
        .into_iter()
        .map(|state| (PayerKey::from(state), Said::Nothing));
    let facts = Facts {
        purpose: asked.purpose,
        budget: asked.budget.clone(),
        total,
        estimate,
        on,
        scales: scales.parts().iter().map(|(period, _)| *period).collect(),
        not_party,
        payers: assess(payers, &scales).map_err(Unshared::Rate)?,
        rules: asked.rules.clone(),
    };
    let shared = facts.apportion().map_err(Unshared::Rules)?;
    Ok((facts, shared))
}

/// Whether a State is no Party when the meeting opens and shares its costs if it comes.
pub fn pays_if_it_comes(meeting: &MeetingInLaw, state: Iso3, today: Date) -> bool {
    let law = &meeting.law;
    let on = opening(meeting, today);
    let among = law
        .treaty
        .costs
        .payers
        .contains(&Payers::ParticipatingNonParties);
    among && !parties(&law.treaty, &law.list, &meeting.facts.states, on).contains(&state)
}

/// Which scale: as it was asked for, else by the treaty's profile, else the one of the opening.
fn wanted(asked: &Asked, law: &TreatyWithStatus) -> Wanted {
    let by_profile = law.treaty.costs.sharing_of(asked.budget.as_ref());
    let rule = by_profile.map_or(ScaleRule::ByOpening, |sharing| sharing.scale);
    asked.scale.unwrap_or(Wanted::ByRule(rule))
}

/// The financial period where none is said: the calendar year of a day.
fn year_of(on: Date) -> (Date, Date) {
    (on.first_of_year(), on.last_of_year())
}
