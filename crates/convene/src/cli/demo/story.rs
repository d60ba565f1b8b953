//! What happens in the demonstration, in the order in which it would: founding, the note, its dispatch,
//! delegations in time, late and by post, a request or two, the Meeting. Each act is done at its own
//! moment by the one who would do it, and only where an earlier run did not do it already.

use std::collections::BTreeSet;

use clap::ValueEnum;
use desk::answer::No;
use desk::convening::note::Which;
use desk::occasion::{By, Occasion};
use desk::people::delegation::{Filed, NoteOfDraft};
use desk::people::person::Appointment;
use domain::convening::correspondence::Channel as Carrier;
use domain::convening::deadline::{DayOfWeek, Deadline};
use domain::convening::invitee::Category;
use domain::convening::meeting::MeetingKey;
use domain::convening::note::{Purpose, Step};
use domain::law::compiled;
use domain::law::language::Language;
use domain::people::correspondent::Rank;
use domain::people::delegation::Channel;
use domain::people::dispatch::TypedDelivery;
use domain::people::participant::Participant;
use domain::people::person::{Handle, PersonId};
use domain::people::role::{Role, Scope};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use paper::glyphs::missing_glyphs;

use super::people::{self, Names, chance};
use crate::cli::convening::{note, papers};
use crate::cli::site::{At, stop_of};
use crate::clock;
use crate::exit::Stop;

/// The day the note of the demonstration bears; the note of 2024 itself shows none.
pub(crate) const DATED: Date = date(2024, 3, 15);

/// How far the meeting has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Stage {
    /// The note is approved and its papers are drawn up.
    Drafted,
    /// The note is issued; every mission has its link.
    Convened,
    /// Three days before the deadline: delegations come in.
    Composing,
    /// After the deadline: some are late, and some have not answered.
    Late,
    /// The opening day: the Meeting decides on the organizations that asked.
    Opening,
    /// The Meeting is over.
    Closed,
}

impl Stage {
    /// The name at the command line and in the site's file.
    pub(crate) fn code(self) -> String {
        let value = self.to_possible_value().expect("every stage is named");
        value.get_name().to_owned()
    }

    /// The moment the demonstration's clock shows.
    pub(crate) fn moment(self) -> Timestamp {
        match self {
            Self::Drafted => at(date(2024, 3, 15), 12),
            Self::Convened => at(date(2024, 3, 18), 14),
            Self::Composing => at(date(2024, 8, 27), 9),
            Self::Late => at(date(2024, 9, 3), 9),
            Self::Opening => at(date(2024, 9, 10), 7),
            Self::Closed => at(date(2024, 9, 16), 9),
        }
    }
}

/// A moment by day and hour in universal time.
pub(super) fn at(day: Date, hour: i8) -> Timestamp {
    let zoned = day.at(hour, 0, 0, 0).to_zoned_datetime(TimeZone::UTC);
    zoned
        .expect("the demonstration's days are on every calendar")
        .timestamp()
}

/// An act by somebody at a moment.
pub(crate) fn on(by: By<'_>, now: Timestamp) -> Occasion<'_> {
    Occasion {
        by,
        door: "demonstration",
        now,
        today: now.to_zoned_datetime(TimeZone::UTC).date(),
        chance: clock::chance,
    }
}

pub(crate) fn handle(text: &str) -> Handle {
    text.parse().expect("the cast has handles")
}

/// What an earlier run already did is done.
fn once(done: Result<(), No>) -> Result<(), Stop> {
    match done {
        Err(No::Exists { .. }) | Ok(()) => Ok(()),
        Err(no) => Err(stop_of(no, Language::En)),
    }
}

/// One telling of the story at a site.
pub(crate) struct Story<'a> {
    pub(crate) at: &'a At,
    pub(crate) key: &'a MeetingKey,
    officer: Handle,
    /// The story is told up to this moment.
    pub(crate) until: Timestamp,
}

impl<'a> Story<'a> {
    /// The story of a meeting, to be told at a site up to a stage.
    pub(crate) fn at(at: &'a At, key: &'a MeetingKey, stage: Stage) -> Self {
        Self {
            at,
            key,
            officer: handle(people::OFFICER),
            until: stage.moment(),
        }
    }

    /// Tells it.
    pub(crate) fn tell(&self) -> Result<(), Stop> {
        self.found()?;
        self.draw_up()?;
        if Stage::Convened.moment() <= self.until {
            self.issue()?;
            self.dispatch()?;
            self.deliveries()?;
        }
        self.extend()?;
        self.submissions()?;
        self.note_by_post()?;
        self.sample()?;
        self.money()?;
        self.sponsorship()
    }

    pub(crate) fn officer_on(&self, now: Timestamp) -> Occasion<'_> {
        on(By::Person(&self.officer), now)
    }

    /// Founds the site, enters the treaty, fills the register and opens the meeting.
    fn found(&self) -> Result<(), Stop> {
        let founded_at = at(date(2024, 3, 11), 9);
        let administrator = handle(people::ADMINISTRATOR);
        let act = on(By::Person(&administrator), founded_at);
        let first = appointment(people::CAST[0], self.key);
        once(self.raw(async |desk| desk.found(&act, &first).await.map(drop)))?;
        for person in &people::CAST[1..] {
            let appointed = appointment(*person, self.key);
            once(self.raw(async |desk| desk.appoint(&act, &appointed).await.map(drop)))?;
        }
        let treaty = self.key.treaty();
        once(self.raw(async |desk| desk.enter_treaty(&act, treaty).await.map(drop)))?;
        let act = self.officer_on(founded_at);
        if self
            .at
            .block_on(async |desk| desk.missions().await)?
            .is_empty()
        {
            let register = people::register();
            self.at.block_on(async |desk| {
                desk.import_missions(&act, "demonstration register", &register)
                    .await
            })?;
        }
        once(self.raw(async |desk| {
            desk.open_meeting(&act, "ccm-12msp.toml", compiled::FACT_SHEET)
                .await
                .map(drop)
        }))
    }

    fn raw<T>(&self, act: impl AsyncFnOnce(&desk::Desk) -> Result<T, No>) -> Result<T, No> {
        self.at.block_on_raw(act)
    }

    /// Drafts the note as one officer, approves it as another, and has the sheets drawn up.
    fn draw_up(&self) -> Result<(), Stop> {
        let (at_site, key) = (self.at, self.key);
        let notes = at_site.block_on(async |desk| desk.notes(key).await)?;
        if notes.iter().all(|note| note.stage() == Step::Abandoned) {
            let act = self.officer_on(at(date(2024, 3, 13), 10));
            at_site.block_on(async |desk| desk.draft_note(&act, key, missing_glyphs).await)?;
        }
        let open = at_site.block_on(async |desk| desk.note(key, &Which::Last).await)?;
        // What someone drafted or changed since is theirs to approve.
        let untouched = open.note.purpose == Purpose::Convening && open.note.steps.len() == 1;
        if open.note.stage() == Step::Drafted && untouched {
            let facts = open
                .facts(DATED)
                .map_err(|refusal| stop_of(refusal.into(), Language::En))?;
            let names: BTreeSet<String> = domain::convening::note::to_acknowledge(&facts);
            let second = handle(people::SECOND);
            let act = on(By::Person(&second), at(DATED, 9));
            note::approve(at_site, &act, key, &names, DATED)?;
        }
        papers::draw_up(at_site, key, &Which::Last).map(drop)
    }

    /// Has the note initialled and issued; one that went on by itself is left alone.
    fn issue(&self) -> Result<(), Stop> {
        let key = self.key;
        let stage = || {
            self.at
                .block_on(async |desk| Ok(desk.note(key, &Which::Last).await?.note.stage()))
        };
        if stage()? == Step::Approved {
            let initialler = handle(people::INITIALLER);
            let act = on(By::Person(&initialler), at(DATED, 14));
            self.at
                .block_on(async |desk| desk.initial_note(&act, key).await)?;
        }
        if stage()? == Step::Initialled {
            let act = self.officer_on(at(date(2024, 3, 18), 8));
            self.at
                .block_on(async |desk| desk.issue_note(&act, key).await)?;
        }
        Ok(())
    }

    /// The focal points of the organizations that the rules name, then the note to every address.
    fn dispatch(&self) -> Result<(), Stop> {
        let act = self.officer_on(at(date(2024, 3, 18), 9));
        let key = self.key;
        if !self
            .at
            .block_on(async |desk| desk.letters(&act, key).await)?
            .is_empty()
        {
            return Ok(());
        }
        let meeting = self.at.block_on(async |desk| desk.meeting(key).await)?;
        for organization in &meeting.invitees(act.today).organizations {
            let participant = Participant::Organization(organization.key.clone());
            let email = format!("meetings@{}.example", organization.key.0);
            self.at.block_on(async |desk| {
                desk.give_access(&act, key, &participant, &email, Language::En)
                    .await
            })?;
        }
        let which = self.issued()?;
        self.at
            .block_on(async |desk| desk.dispatch_note(&act, key, &which).await)?;
        Ok(())
    }

    /// The note that was issued first; what somebody drafted since is theirs.
    fn issued(&self) -> Result<Which, Stop> {
        let notes = self.at.block_on(async |desk| desk.notes(self.key).await)?;
        let issued = notes.iter().find(|note| note.stage() == Step::Issued);
        Ok(issued.map_or(Which::Last, |note| Which::Id(note.id)))
    }

    /// What went on paper beside the letters.
    fn deliveries(&self) -> Result<(), Stop> {
        let act = self.officer_on(at(date(2024, 3, 18), 13));
        let (key, which) = (self.key, self.issued()?);
        let record = self
            .at
            .block_on(async |desk| desk.note_dispatch(&act, key, &which).await)?;
        if record
            .addressees
            .iter()
            .any(|one| !one.deliveries.is_empty())
        {
            return Ok(());
        }
        for (participant, channel, proof) in CARRIED {
            let typed = TypedDelivery {
                channel: channel.code().to_owned(),
                on: act.today.to_string(),
                participant: participant.to_owned(),
                proof: proof.to_owned(),
            };
            self.at.block_on(async |desk| {
                desk.record_delivery(&act, (key, &which), &typed, Ok(None))
                    .await
            })?;
        }
        Ok(())
    }

    /// More time for one, on its letter.
    fn extend(&self) -> Result<(), Stop> {
        let granted_at = at(date(2024, 8, 28), 15);
        let participant: Participant = "LAO".parse().expect("a State");
        let act = self.officer_on(granted_at);
        let key = self.key;
        if self.until < granted_at {
            return Ok(());
        }
        let open = self
            .at
            .block_on(async |desk| desk.delegation(&act, key, &participant).await)?;
        if !open.delegation.extensions.is_empty() {
            return Ok(());
        }
        let until = Deadline {
            on: date(2024, 9, 4),
            weekday: DayOfWeek::Wednesday,
            at: None,
        };
        let basis = "Note verbale of the Permanent Mission, 27 August 2024";
        self.at
            .block_on(async |desk| {
                desk.extend_deadline(&act, key, &participant, until, basis)
                    .await
            })
            .map(drop)
    }

    /// Delegations as they come in.
    fn submissions(&self) -> Result<(), Stop> {
        let (names, languages) = (Names::read(), compiled::correspondence_languages());
        for planned in self.plan()? {
            let language = match &planned.participant {
                Participant::State(state) => languages.get(state).copied(),
                Participant::Organization(_) => None,
            };
            let language = language.unwrap_or(Language::En);
            self.submit(&names, language, &planned)?;
        }
        Ok(())
    }

    /// Who answers, when, how; the same at each run.
    fn plan(&self) -> Result<Vec<Planned>, Stop> {
        let key = self.key;
        let meeting = self.at.block_on(async |desk| desk.meeting(key).await)?;
        let invitees = meeting.invitees(meeting.meeting().arranged_on(DATED).opens_on());
        let states = invitees.states.iter().filter_map(|invited| {
            let participant = Participant::State(invited.state.iso3);
            let of_hundred = match invited.category {
                Category::Party => 86,
                Category::PartyPending | Category::Signatory => 60,
                Category::OtherState
                | Category::NamedOrganization
                | Category::OrganizationOnRequest => 14,
            };
            let key = participant.to_string();
            (comes(&key, of_hundred)).then(|| Planned::of(participant))
        });
        let organizations = invitees
            .organizations
            .iter()
            .map(|organization| Planned::of(Participant::Organization(organization.key.clone())));
        let mut all: Vec<Planned> = states.chain(organizations).collect();
        all.sort_by_key(|planned| planned.received_at);
        all.retain(|planned| planned.received_at <= self.until);
        Ok(all)
    }

    fn submit(&self, names: &Names, language: Language, planned: &Planned) -> Result<(), Stop> {
        let (key, participant) = (self.key, &planned.participant);
        let officer = self.officer_on(planned.received_at + SignedDuration::from_hours(3));
        let open = self
            .at
            .block_on(async |desk| desk.delegation(&officer, key, participant).await)?;
        if open.delegation.last().is_some() {
            return Ok(());
        }
        let size = 1 + usize::try_from(chance(&format!("{participant} size")) % 7)
            .expect("a delegation is small");
        let mut filed = Filed {
            typed: names.delegation(participant, language, size),
            based_on: 0,
            note: NoteOfDraft::Keep,
            by_letter: None,
            from_mail: None,
        };
        if planned.by_post {
            filed.by_letter = Some((Channel::Post, planned.received_at));
            return self
                .at
                .block_on(async |desk| desk.submit(&officer, key, participant, filed).await)
                .map(drop);
        }
        let Some(whom) = self.focal_point(participant)? else {
            return Ok(());
        };
        let act = on(By::Correspondent(whom), planned.received_at);
        self.at
            .block_on(async |desk| desk.submit(&act, key, participant, filed).await)
            .map(drop)
    }

    pub(crate) fn focal_point(&self, of: &Participant) -> Result<Option<PersonId>, Stop> {
        let (key, act) = (self.key, self.officer_on(self.until));
        let ones = self
            .at
            .block_on(async |desk| desk.correspondents(&act, key, of).await)?;
        let focal = ones
            .iter()
            .find(|one| one.rank == Rank::FocalPoint && one.has_access());
        Ok(focal.map(|one| one.id))
    }
}

/// To whom the note went on paper too: by what way, and what proves it.
const CARRIED: [(&str, Carrier, &str); 4] = [
    ("NIU", Carrier::Courier, "Pouch 2024/11, item 3"),
    ("TUV", Carrier::Courier, "Pouch 2024/11, item 4"),
    ("VAT", Carrier::Hand, "Signed for at the reception"),
    ("icrc", Carrier::Fax, ""),
];

/// A composition that will come.
struct Planned {
    participant: Participant,
    received_at: Timestamp,
    by_post: bool,
}

/// Those whose page the demonstration lets a visitor open before they answered.
const SILENT: [&str; 3] = ["NZL", "BRA", "EGY"];
/// Those who answer after the deadline.
const LATE: [&str; 5] = ["KEN", "PER", "SEN", "LAO", "PHL"];
/// Those who answer on paper.
const BY_POST: [&str; 6] = ["JPN", "MDG", "NRU", "VAT", "CUB", "TUV"];

impl Planned {
    fn of(participant: Participant) -> Self {
        let key = participant.to_string();
        let draw = chance(&format!("{key} when"));
        let minutes = i64::try_from(chance(&format!("{key} hour")) % 540).expect("a day is short");
        let day = if LATE.contains(&key.as_str()) {
            date(2024, 8, 31) + days(draw % 3)
        } else {
            // Few early, many in the last week: that is how answers come in.
            let before = match draw % 10 {
                0 => 60 + draw % 30,
                1 | 2 => 20 + draw % 40,
                3 | 4 => 7 + draw % 14,
                _ => draw % 6,
            };
            date(2024, 8, 30) - days(before)
        };
        Self {
            by_post: BY_POST.contains(&key.as_str()),
            received_at: at(day, 7) + SignedDuration::from_mins(minutes),
            participant,
        }
    }
}

fn days(count: u64) -> jiff::Span {
    jiff::Span::new().days(i64::try_from(count).expect("few days"))
}

/// Whether somebody comes at all.
fn comes(key: &str, of_hundred: u64) -> bool {
    let always = LATE.contains(&key) || BY_POST.contains(&key);
    !SILENT.contains(&key) && (always || chance(key) % 100 < of_hundred)
}

fn appointment((handle, name, office, role): people::Cast, key: &MeetingKey) -> Appointment {
    let scope = match role {
        Role::President => Scope::Meeting(key.clone()),
        _ => Scope::Site,
    };
    Appointment {
        handle: handle.parse().expect("the cast has handles"),
        name: name.to_owned(),
        office: office.to_owned(),
        roles: vec![(role, scope)],
    }
}
