//! The answers to a convening: each invitee with its category and how its answer stands, what came
//! in and when, what is due, what waits for whom. Shown, never changed. A meeting is read with one
//! question per table, however many are invited.

use std::collections::{BTreeMap, BTreeSet};

use domain::convening::due::{Due, due, waits_for};
use domain::convening::invitee::{Category, Invitees};
use domain::convening::meeting::MeetingKey;
use domain::convening::mission::Mission;
use domain::convening::note::{Note, Step};
use domain::law::organization::Organization;
use domain::law::standing::StandingOnDate;
use domain::people::answer_state::{AnswerState, Signs, answer_state};
use domain::people::arrival::{Arrival, firsts};
use domain::people::correspondent::{Correspondent, Rank};
use domain::people::delegation::{Extension, Timeliness, timeliness};
use domain::people::participant::Participant;
use domain::people::person::PersonId;
use domain::people::role::{Act, Actor, NotPermitted, Role, RoleHeld, Scope, may};
use jiff::ToSpan;
use jiff::civil::Date;
use store::people::correspondent::Link;
use store::people::{correspondent, delegation};

use crate::Desk;
use crate::answer::No;
use crate::convening::meeting::MeetingInLaw;
use crate::occasion::Occasion;

/// How far ahead the desk looks for what is due, in weeks.
const WEEKS_AHEAD: i64 = 8;

/// An invitee with how its answer stands.
#[derive(Debug, Clone)]
pub struct InviteeAnswer {
    /// Who.
    pub participant: Participant,
    /// The legal category at the opening.
    pub category: Category,
    /// A State's standing with its reasons.
    pub standing: Option<StandingOnDate>,
    /// How the answer stands.
    pub state: AnswerState,
    /// Links and drafts.
    pub signs: Signs,
    /// What was received first.
    pub first: Option<Arrival>,
    /// How many versions there are.
    pub versions: usize,
    /// Whether there is an address that a link can be sent to.
    pub reachable: Reachable,
}

/// Whether a link can be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reachable {
    /// An address is on the register, or a focal point has access.
    AtAnAddress,
    /// No address is known.
    NoAddress,
}

impl InviteeAnswer {
    /// Whether a link may be sent now: an address is known and nothing was received.
    pub fn wants_link(&self) -> bool {
        self.reachable == Reachable::AtAnAddress && !self.state.is_answered()
    }
}

/// A meeting with the answers to its convening.
#[derive(Debug, Clone)]
pub struct Answers {
    /// The meeting with the law around it.
    pub meeting: MeetingInLaw,
    /// Its notes, the earliest first.
    pub notes: Vec<Note>,
    /// The day at which the categories hold: the opening.
    pub on: Date,
    /// Everyone invited: States in the order of their codes, then organizations.
    pub invitees: Vec<InviteeAnswer>,
    /// Everything received, the earliest first.
    pub arrivals: Vec<Arrival>,
    /// The extensions granted.
    pub extensions: BTreeMap<Participant, Vec<Extension>>,
}

impl Answers {
    /// Those of a category, or everyone invited.
    pub fn of(&self, category: Option<Category>) -> impl Iterator<Item = &InviteeAnswer> {
        let wanted =
            move |invitee: &&InviteeAnswer| category.is_none_or(|one| one == invitee.category);
        self.invitees.iter().filter(wanted)
    }

    /// How many answers stand in a state.
    pub fn count(&self, state: AnswerState) -> usize {
        let stands = |invitee: &&InviteeAnswer| invitee.state == state;
        self.invitees.iter().filter(stands).count()
    }

    /// How many invitees have not answered.
    pub fn unanswered(&self) -> usize {
        let open = |invitee: &&InviteeAnswer| !invitee.state.is_answered();
        self.invitees.iter().filter(open).count()
    }

    /// Whether what was received came in time.
    pub fn timeliness(&self, arrival: &Arrival, today: Date) -> Timeliness {
        let none = Vec::new();
        let extensions = self.extensions.get(&arrival.participant).unwrap_or(&none);
        judged(&self.meeting, arrival, extensions, today)
    }

    /// The last note that was not given up.
    pub fn note(&self) -> Option<&Note> {
        let standing = |note: &&Note| note.stage() != Step::Abandoned;
        self.notes.iter().rfind(standing)
    }

    /// The day the convening note was issued, at the venue.
    pub fn issued_on(&self) -> Option<Date> {
        let issued = self.notes.iter().find_map(|note| note.taken(Step::Issued));
        issued.map(|taken| self.meeting.day(taken.at))
    }
}

/// Everything the desk of the site shows to one person.
#[derive(Debug, Clone)]
pub struct DeskOfSite {
    /// The meetings the person may see, the last to open first.
    pub meetings: Vec<Answers>,
    /// What falls due, the nearest first.
    pub due: Vec<Due>,
    /// Notes that wait for the person, with what they wait for.
    pub waiting: Vec<(MeetingKey, Note, Act)>,
}

impl Desk {
    /// Everything that one person of the house is to see first.
    pub async fn desk_of_site(&self, occasion: &Occasion<'_>) -> Result<DeskOfSite, No> {
        let actor = self.of_the_house(occasion).await?;
        let missions = self.missions().await?;
        let mut shown = DeskOfSite {
            meetings: Vec::new(),
            due: Vec::new(),
            waiting: Vec::new(),
        };
        for key in self.meetings().await? {
            let over = Scope::Meeting(key.clone());
            if may(&actor, Act::Show, &over, occasion.today).is_ok() {
                let answers = self.answers_at(occasion, &key, &missions).await?;
                shown.take(answers, &actor, occasion);
            }
        }
        shown.due.sort();
        shown
            .meetings
            .sort_by_key(|answers| std::cmp::Reverse(answers.on));
        Ok(shown)
    }

    /// The meetings over which a person of the house may do something; whoever may do it nowhere is
    /// told so.
    pub async fn meetings_for(
        &self,
        occasion: &Occasion<'_>,
        act: Act,
    ) -> Result<Vec<MeetingInLaw>, No> {
        let actor = self.of_the_house(occasion).await?;
        let anywhere = |held: &RoleHeld| may(&actor, act, &held.scope, occasion.today).is_ok();
        if !actor.roles.iter().any(anywhere) {
            may(&actor, act, &Scope::Site, occasion.today)?;
        }
        let mut all = Vec::new();
        for key in self.meetings().await? {
            let over = Scope::Meeting(key.clone());
            if may(&actor, act, &over, occasion.today).is_ok() {
                all.push(self.meeting(&key).await?);
            }
        }
        Ok(all)
    }

    /// The answers to the convening of a meeting.
    pub async fn answers(&self, occasion: &Occasion<'_>, key: &MeetingKey) -> Result<Answers, No> {
        let over = Scope::Meeting(key.clone());
        self.permitted(occasion, Act::Show, &over).await?;
        let missions = self.missions().await?;
        self.answers_at(occasion, key, &missions).await
    }

    async fn answers_at(
        &self,
        occasion: &Occasion<'_>,
        key: &MeetingKey,
        missions: &[Mission],
    ) -> Result<Answers, No> {
        let meeting = self.meeting(key).await?;
        let kept = meeting.kept.id;
        let today = meeting.day(occasion.now);
        let on = meeting.meeting().arranged_on(today).opens_on();
        let arrivals = delegation::arrivals(&self.store, kept).await?;
        let extensions = delegation::extensions(&self.store, kept).await?;
        let drafted = delegation::drafted(&self.store, kept).await?;
        let ones = correspondent::of_meeting(&self.store, kept, key).await?;
        let links = correspondent::links_of_meeting(&self.store, kept).await?;
        let mut signs = signs(&ones, &links);
        for (participant, saved_at) in drafted {
            signs.entry(participant).or_default().drafted_at = Some(saved_at);
        }
        let record = Record {
            meeting: &meeting,
            arrivals: &arrivals,
            extensions: &extensions,
            signs,
            reachable: reachable(missions, &ones, occasion.today),
            today,
        };
        let on_request = self.invited_on_request(&meeting, occasion.now).await?;
        let invitees = record.answers(&meeting.invitees(on), &on_request);
        Ok(Answers {
            notes: store::convening::note::all(&self.store, kept).await?,
            on,
            invitees,
            arrivals,
            extensions,
            meeting,
        })
    }

    /// Who acts, if it is somebody of the house: those who write for a delegation have no desk.
    async fn of_the_house(&self, occasion: &Occasion<'_>) -> Result<Actor, No> {
        let not_permitted = || NotPermitted {
            act: Act::Show,
            allowed: Role::GIVEN.to_vec(),
        };
        let actor = self.actor(occasion.by).await?;
        let actor = actor.ok_or_else(not_permitted)?;
        let held = |held: &RoleHeld| {
            Role::GIVEN.contains(&held.role)
                && held.from <= occasion.today
                && held.until.is_none_or(|until| occasion.today < until)
        };
        if actor.roles.iter().any(held) {
            Ok(actor)
        } else {
            Err(not_permitted().into())
        }
    }
}

impl DeskOfSite {
    fn take(&mut self, answers: Answers, actor: &Actor, occasion: &Occasion<'_>) {
        let today = answers.meeting.day(occasion.now);
        let meeting = answers.meeting.meeting();
        let extensions = answers.extensions.iter();
        let extensions = extensions.map(|(of, extensions)| (of, extensions.as_slice()));
        let until = today.saturating_add(WEEKS_AHEAD.weeks());
        self.due.extend(due(meeting, extensions, today, until));
        for note in &answers.notes {
            if let Some(act) = waits_for(note, actor, occasion.today, &meeting.key) {
                self.waiting.push((meeting.key.clone(), note.clone(), act));
            }
        }
        self.meetings.push(answers);
    }
}

/// What is on record of a meeting, from which answers follow.
struct Record<'a> {
    meeting: &'a MeetingInLaw,
    arrivals: &'a [Arrival],
    extensions: &'a BTreeMap<Participant, Vec<Extension>>,
    signs: BTreeMap<Participant, Signs>,
    reachable: BTreeSet<Participant>,
    today: Date,
}

impl Record<'_> {
    fn answers(&self, invitees: &Invitees<'_>, on_request: &[Organization]) -> Vec<InviteeAnswer> {
        let firsts = firsts(self.arrivals);
        let mut versions: BTreeMap<&Participant, usize> = BTreeMap::new();
        for arrival in self.arrivals {
            *versions.entry(&arrival.participant).or_default() += 1;
        }
        let one = |participant: Participant, category, standing: Option<&StandingOnDate>| {
            let first = firsts.get(&participant).copied();
            let signs = self.signs.get(&participant).copied().unwrap_or_default();
            let none = Vec::new();
            let extended = self.extensions.get(&participant).unwrap_or(&none);
            let received = first.map(|first| judged(self.meeting, first, extended, self.today));
            InviteeAnswer {
                category,
                standing: standing.cloned(),
                state: answer_state(received, &signs),
                signs,
                first: first.cloned(),
                versions: versions.get(&participant).copied().unwrap_or_default(),
                reachable: if self.reachable.contains(&participant) {
                    Reachable::AtAnAddress
                } else {
                    Reachable::NoAddress
                },
                participant,
            }
        };
        let states = invitees.states.iter().map(|invited| {
            let participant = Participant::State(invited.state.iso3);
            one(participant, invited.category, Some(&invited.standing))
        });
        let named = invitees.organizations.iter().copied();
        let named = named.map(|organization| (organization, Category::NamedOrganization));
        let on_request = on_request.iter();
        let on_request = on_request.map(|o| (o, Category::OrganizationOnRequest));
        let organizations = named.chain(on_request).map(|(organization, category)| {
            let participant = Participant::Organization(organization.key.clone());
            one(participant, category, None)
        });
        states.chain(organizations).collect()
    }
}

fn judged(
    meeting: &MeetingInLaw,
    arrival: &Arrival,
    extensions: &[Extension],
    today: Date,
) -> Timeliness {
    let deadline = &meeting.meeting().arranged_on(today).composition;
    timeliness(arrival.received_at, deadline, extensions, meeting.zone())
        .expect("a meeting is read with a venue whose zone is known")
}

/// The last link sent to and opened by each participant.
fn signs(ones: &[Correspondent], links: &[Link]) -> BTreeMap<Participant, Signs> {
    let of: BTreeMap<PersonId, &Participant> =
        ones.iter().map(|one| (one.id, &one.participant)).collect();
    let mut signs: BTreeMap<Participant, Signs> = BTreeMap::new();
    for link in links {
        let Some(participant) = of.get(&link.correspondent) else {
            continue;
        };
        let signs = signs.entry((*participant).clone()).or_default();
        signs.link_sent_at = signs.link_sent_at.max(Some(link.laid_at));
        signs.link_opened_at = signs.link_opened_at.max(link.opened_at);
    }
    signs
}

/// Those to whom a link can be sent: a registered address, or an organization's focal point.
fn reachable(missions: &[Mission], ones: &[Correspondent], today: Date) -> BTreeSet<Participant> {
    let registered = missions
        .iter()
        .filter(|mission| mission.is_valid_on(today) && !mission.emails.is_empty())
        .map(|mission| Participant::State(mission.state));
    let focal = ones
        .iter()
        .filter(|one| one.rank == Rank::FocalPoint && one.has_access())
        .map(|one| one.participant.clone())
        .filter(|participant| matches!(participant, Participant::Organization(_)));
    registered.chain(focal).collect()
}
